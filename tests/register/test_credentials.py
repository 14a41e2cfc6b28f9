"""The table of credentials: what lives and what ends with each thing that can happen to an account. docs/register.md shows the same table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from compliance.register import (
    SYSTEM,
    Actor,
    Forbidden,
    Invalid,
    NotFound,
    ProofNeeded,
    Register,
    SignInRefused,
    TryLater,
    User,
)
from compliance.register.attempts import attempted
from tests.conftest import ROOT
from tests.support.registers import PASSWORD, START, Clock, opened, person, user_id

NEW = "eight red tables dance"
COLUMNS = ("sessions", "devices", "keys", "links", "invitations", "passkeys", "recovery code", "firms")


@dataclass
class Ana:
    """An owner with one of everything, in a firm with another owner, and everybody who may do something to her."""

    register: Register
    clock: Clock
    actor: Actor
    ben: Actor
    root: Actor
    firm: str
    session: str
    device: str
    key: str
    link: str
    invitation: str
    code: str

    @property
    def id(self) -> str:
        return user_id(self.actor)

    def lives(self) -> dict[str, bool]:
        """Which of what she had lets somebody in."""
        r = self.register
        here = any(user.id == self.id and user.active for user in r.users(SYSTEM))
        guards = r.safeguards(self.actor) if here else None
        return {
            "sessions": r.session(self.session) is not None,
            "devices": here and self._known(),
            "keys": opens(lambda: r.actor_of_token(self.key)),
            "links": opens(lambda: r.open_link(self.link)),
            "invitations": opens(lambda: r.invitation(self.invitation)),
            "passkeys": guards is not None and bool(guards.passkeys),
            "recovery code": guards is not None and guards.recovery_made is not None,
            "firms": here and any(firm.id == self.firm for firm in r.organisations(self.actor)),
        }

    def _known(self) -> bool:
        user = next(u for u in self.register.users(SYSTEM) if u.id == self.id)
        return self.register.know_device(user, [self.device]) is None


def opens(call: Callable[[], object]) -> bool:
    try:
        call()
    except NotFound:
        return False
    return True


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Ana]:
    clock = Clock()
    register = opened(f"sqlite:///{tmp_path / 'register.db'}", clock)
    register.migrate()
    yield made(register, clock)
    register.close()


def made(register: Register, clock: Clock) -> Ana:
    ana, ben, root = person(register, "ana"), person(register, "ben"), person(register, "root", admin=True)
    firm = register.create_organisation(ana, "Bakery").id
    register.add_member(SYSTEM, firm, "ben@example.org", "owner")
    user = register.authenticate("ana@example.org", PASSWORD)
    register.add_passkey(ana, "credential", "key", 0, "Phone")
    device = register.know_device(user)
    assert device is not None
    session = register.start_session(user)
    clock.forward(minutes=1)
    return Ana(
        register,
        clock,
        ana,
        ben,
        root,
        firm,
        session=session,
        device=device,
        key=register.create_token(ana, firm, "Script", "owner", START + timedelta(days=30)),
        link=register.create_link(ana, firm, "Audit", START + timedelta(days=30)),
        invitation=register.invite(ana, firm, "guest@example.org", "owner"),
        code=register.make_recovery_code(ana),
    )


def reset(a: Ana, keep: bool) -> None:
    secret = a.register.create_reset(a.root, a.id)
    a.clock.forward(minutes=1)
    a.register.use_reset(secret, NEW, keep=keep)


EVENTS: dict[str, Callable[[Ana], object]] = {
    "password changed": lambda a: a.register.change_password(a.actor, PASSWORD, NEW),
    "password changed, kept on purpose": lambda a: a.register.change_password(a.actor, PASSWORD, NEW, keep=True),
    "recovered by code": lambda a: a.register.recover("ana@example.org", a.code, NEW),
    "recovered by code, kept on purpose": lambda a: a.register.recover("ana@example.org", a.code, NEW, keep=True),
    "reset by an administrator": lambda a: reset(a, False),
    "reset by an administrator, kept on purpose": lambda a: reset(a, True),
    "set by the operator": lambda a: a.register.set_password(SYSTEM, a.id, NEW),
    "joined by OpenID Connect": lambda a: a.register.user_for_oidc("https://id", "1", "ana@example.org", True, "Ana"),
    "signed out everywhere": lambda a: a.register.end_sessions(a.actor),
    "left the firm": lambda a: a.register.leave(a.actor, a.firm),
    "taken out of the firm": lambda a: a.register.remove_member(a.ben, a.firm, a.id),
    "made an auditor": lambda a: a.register.set_member(a.ben, a.firm, a.id, "auditor"),
    "account closed": lambda a: a.register.set_user(a.root, a.id, active=False),
    "firm deleted": lambda a: a.register.delete_organisation(a.ben, a.firm, "Bakery"),
}


def table() -> dict[str, tuple[bool, ...]]:
    """Return the table as the documentation shows it: for each event what lives."""
    text = (ROOT / "docs" / "register.md").read_text(encoding="utf-8")
    part = text.partition("<!-- credentials -->")[2].partition("<!-- end credentials -->")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in part.strip().splitlines()]
    assert tuple(rows[0][1:]) == COLUMNS
    return {row[0]: tuple(cell.startswith("live") for cell in row[1:]) for row in rows[2:]}


def test_the_table_names_every_event_in_both_languages() -> None:
    assert list(table()) == list(EVENTS)
    said = {"live": "vivent", "end": "prennent fin", "wait": "attendent"}
    english, french = (
        re.findall(r"^\| (.*) \|$", (ROOT / "docs" / name).read_text(encoding="utf-8"), re.MULTILINE)
        for name in ("register.md", "register.fr.md")
    )
    rows = [row.split(" | ")[1:] for row in english if row.split(" | ")[0] in EVENTS]
    assert len(rows) == len(EVENTS)
    translated = [[said[cell] for cell in row] for row in rows]
    assert [row.split(" | ")[1:] for row in french if row.split(" | ")[-1] in said.values()][-len(rows) :] == translated


@pytest.mark.core_takes(
    "password changed",
    "password changed, kept on purpose",
    "set by the operator",
    "joined by OpenID Connect",
    "firm deleted",
)
@pytest.mark.parametrize("event", list(EVENTS))
def test_what_lives_and_what_ends_is_what_the_table_says(ana: Ana, event: str) -> None:
    assert all(ana.lives().values())
    EVENTS[event](ana)
    assert tuple(ana.lives().values()) == table()[event]
    assert ana.register.verify_all(SYSTEM).sound


# ------------------------------------------------------------------------------------------- an administrator's reset


def signed_in(register: Register, user: User) -> Actor:
    """Return somebody as an actor, by a session of theirs."""
    session = register.session(register.start_session(user))
    assert session is not None
    return session.actor


def waits(ana: Ana) -> bool:
    return not ana.register.organisations(ana.actor)


def test_an_administrator_who_sets_a_new_password_reads_no_firm(ana: Ana) -> None:
    r = ana.register
    reset(ana, True)
    thief = r.authenticate("ana@example.org", NEW)
    actor = signed_in(r, thief)
    for call in (r.case, r.trail, r.export_organisation, r.members):
        with pytest.raises(NotFound):
            call(actor, ana.firm)
    with pytest.raises(NotFound):
        r.actor_of_token(ana.key)
    with pytest.raises(NotFound):
        r.confirm_member(actor, ana.firm, ana.id)
    ana.clock.forward(days=30)  # another owner is there: time alone opens nothing
    assert signed_in(r, thief).firms == {}
    told = [(n.kind, n.firm, n.name) for n in r.notices(ana.ben)]
    assert told == [("member-waits", "Bakery", "Ana"), ("member-created", "Bakery", "Ana")]
    assert {"reset.created", "member.waits"} <= {entry.kind for entry in r.trail(ana.ben, ana.firm)}
    r.confirm_member(ana.ben, ana.firm, ana.id)
    assert r.case(actor, ana.firm).writable
    assert r.trail(ana.ben, ana.firm)[0].payload == {"user": ana.id, "how": "owner"}
    r.told(ana.ben)
    assert r.notices(ana.ben) == ()


def test_who_waits_cannot_replace_what_shows_who_they_are(ana: Ana) -> None:
    r = ana.register
    reset(ana, False)
    ana.clock.forward(minutes=1)
    with pytest.raises(Invalid, match="stays for now"):
        r.make_recovery_code(ana.actor)
    with pytest.raises(Invalid, match="stays for now"):
        r.remove_passkey(ana.actor, r.safeguards(ana.actor).passkeys[0].id)
    r.add_passkey(ana.actor, "planted", "key", 0, "Thief's")
    r.authenticate_passkey("planted", lambda held: 1, "challenge")
    r.change_password(ana.actor, NEW, "nine blue lamps whisper")
    assert waits(ana)
    assert [p.credential for p in r.safeguards(ana.actor).passkeys] == ["credential", "planted"]


@pytest.mark.core_takes("recovery-code")
@pytest.mark.parametrize("how", ["passkey", "recovery-code", "oidc"])
def test_what_was_made_before_shows_who_the_person_is(ana: Ana, how: str) -> None:
    r = ana.register
    if how == "oidc":
        r.user_for_oidc("https://id", "1", "ana@example.org", True, "Ana")
        ana.clock.forward(minutes=1)
    reset(ana, False)
    assert waits(ana)
    if how == "oidc":
        r.user_for_oidc("https://id", "1", "ana@example.org", True, "Ana")
    elif how == "passkey":
        r.authenticate_passkey("credential", lambda held: held.uses + 1, "challenge")
        with pytest.raises(SignInRefused):  # the same answer, caught on its way, works no second time
            r.authenticate_passkey("credential", lambda held: held.uses + 1, "challenge")
    else:
        r.told(ana.actor)  # whoever was in between clicked it away
        r.recover("ana@example.org", ana.code, "nine blue lamps whisper")
        assert "password-reset" in {n.kind for n in r.notices(ana.actor)}
    assert not waits(ana)
    assert r.trail(ana.ben, ana.firm)[0].payload == {"user": ana.id, "how": how}


def test_where_nobody_else_can_confirm_a_week_has_to_go_by(ana: Ana) -> None:
    r = ana.register
    r.leave(ana.ben, ana.firm)
    reset(ana, False)
    thief = r.authenticate("ana@example.org", NEW)
    ana.clock.forward(days=6, hours=23)
    r.start_session(thief)
    assert waits(ana)
    ana.clock.forward(hours=1)
    r.start_session(thief)
    assert not waits(ana)
    assert r.trail(ana.actor, ana.firm)[0].payload == {"user": ana.id, "how": "time"}


def test_the_first_password_of_an_account_takes_nothing_over(ana: Ana) -> None:
    r = ana.register
    new = r.create_user(ana.root, "cleo@example.org", "Cleo")
    r.add_member(SYSTEM, ana.firm, "cleo@example.org", "adviser")
    r.use_reset(r.create_reset(ana.root, new.id), NEW)
    cleo = Actor(f"user:{new.id}", "user", new.id)
    assert [firm.id for firm in r.organisations(cleo)] == [ana.firm]
    assert r.notices(cleo) == ()


# ---------------------------------------------------------------------------------------------- proofs, devices, tries


def test_a_session_proves_nothing_after_ten_minutes(ana: Ana) -> None:
    r = ana.register
    now = r.session(ana.session)
    assert now is not None
    r.create_link(now.actor, ana.firm, "At once", START + timedelta(days=9))
    ana.clock.forward(minutes=9)
    later = r.session(r.renew_session(ana.session))
    assert later is not None
    with pytest.raises(ProofNeeded):
        r.create_link(later.actor, ana.firm, "Later", START + timedelta(days=9))
    r.case(later.actor, ana.firm)
    with pytest.raises(Forbidden):  # a key is nobody who could be asked
        r.create_link(r.actor_of_token(ana.key), ana.firm, "By a key", START + timedelta(days=9))
    with pytest.raises(ProofNeeded):
        r.make_recovery_code(replace(ana.actor, proved=False))


def test_a_stranger_who_fails_keeps_no_known_device_out(ana: Ana) -> None:
    r = ana.register
    for _ in range(40):
        with pytest.raises((SignInRefused, TryLater)):
            r.authenticate("ana@example.org", "wrong password", "192.0.2.1")
    with pytest.raises(TryLater):
        r.authenticate("ana@example.org", PASSWORD, "192.0.2.9")
    with pytest.raises(TryLater):
        r.authenticate("ana@example.org", PASSWORD, "192.0.2.9", ["planted"])
    user = r.authenticate("ana@example.org", PASSWORD, "192.0.2.1", [ana.device])
    with pytest.raises(TryLater):  # and that lets the stranger try no sooner
        r.authenticate("ana@example.org", "wrong password", "192.0.2.1")
    r.start_session(user)
    (told,) = r.notices(ana.actor)
    assert (told.kind, told.count) == ("failures", r.policy.account_free)
    for _ in range(r.policy.account_free):  # a known device is not free to guess either
        with pytest.raises(SignInRefused):
            r.authenticate("ana@example.org", "wrong password", None, [ana.device])
    with pytest.raises(TryLater):
        r.authenticate("ana@example.org", PASSWORD, None, [ana.device])
    for _ in range(r.policy.account_free):  # the device of one person is a stranger to another
        with pytest.raises(SignInRefused):
            r.authenticate("ben@example.org", "wrong password", None, [ana.device])
    with pytest.raises(TryLater):
        r.authenticate("ben@example.org", PASSWORD)


def test_failed_tries_are_told_however_long_ago(ana: Ana) -> None:
    r = ana.register
    for _ in range(3):
        with pytest.raises(SignInRefused):
            r.authenticate("ana@example.org", "wrong password")
    ana.clock.forward(days=40)
    r.start_session(r.authenticate("ana@example.org", PASSWORD))
    assert [(n.kind, n.count) for n in r.notices(ana.actor)] == [("failures", 3)]
    r.told(ana.actor)
    ana.clock.forward(minutes=1)
    r.start_session(r.authenticate("ana@example.org", PASSWORD))
    assert r.notices(ana.actor) == ()


def test_a_recovery_code_works_once_and_for_its_account_alone(ana: Ana) -> None:
    r = ana.register
    for email, code in (("ben@example.org", ana.code), ("ana@example.org", ""), ("nobody@example.org", ana.code)):
        with pytest.raises(SignInRefused):
            r.recover(email, code, NEW)
    with pytest.raises(Invalid, match="too short"):
        r.recover("ana@example.org", ana.code, "short")
    r.recover("ana@example.org", f" {ana.code} ", NEW)
    with pytest.raises(SignInRefused):
        r.recover("ana@example.org", ana.code, "nine blue lamps whisper")


# ------------------------------------------------------------------------------------ which account, which counters


@pytest.mark.core_takes("email5--False")
@pytest.mark.parametrize(
    ("email", "whose", "by_device"),
    [
        ("ana@example.org", "ana", True),
        (" ANA@Example.org ", "ana", True),
        ("ben@example.org", "ben", False),  # the device of one person is a stranger to another
        ("nobody@example.org", "", False),
        ("no address", "", False),
        ("\ud800" * 400, "", False),
    ],
)
def test_an_attempt_is_counted_by_account_and_address_or_by_a_known_device_alone(
    ana: Ana, email: str, whose: str, by_device: bool
) -> None:
    r, now = ana.register, ana.clock()
    ids = {"ana": ana.id, "ben": user_id(ana.ben), "": None}
    stranger = attempted(r.database, r.policy, email, "192.0.2.1", [], now)
    known = attempted(r.database, r.policy, email, "192.0.2.1", [ana.device], now)
    assert stranger.user_id == known.user_id == ids[whose]
    assert [free for _, free in stranger.keys] == [r.policy.account_free, r.policy.address_free]
    assert len(known.keys) == (1 if by_device else 2)
    assert (known.keys != stranger.keys) is by_device
    assert (stranger.password is not None) is bool(whose)
    assert "argon2" not in repr(stranger)


@pytest.mark.parametrize("way", ["password", "recovery code"])
def test_both_ways_in_share_their_counters(ana: Ana, way: str) -> None:
    r = ana.register

    def fails(how: str) -> None:
        if how == "password":
            r.authenticate("ana@example.org", "wrong password", "192.0.2.1")
        else:
            r.recover("ana@example.org", "wrong code", NEW, address="192.0.2.1")

    for _ in range(r.policy.account_free):
        with pytest.raises(SignInRefused):
            fails(way)
    for how in ("password", "recovery code"):
        with pytest.raises(TryLater):
            fails(how)


def test_a_closed_account_is_counted_and_its_password_opens_nothing(ana: Ana) -> None:
    r = ana.register
    r.set_user(ana.root, ana.id, active=False)
    tried = attempted(r.database, r.policy, "ana@example.org", None, [], ana.clock())
    assert (tried.user_id, tried.password) == (ana.id, None)

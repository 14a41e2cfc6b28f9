"""Signing in: passwords, guessing, sessions, OIDC, invitations, links and tokens."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from compliance.register import (
    SYSTEM,
    Actor,
    Forbidden,
    Invalid,
    NotFound,
    Policy,
    Register,
    SignInRefused,
    Taken,
    TryLater,
)
from compliance.register.keys import hashed
from compliance.register.passwords import Hasher, check_password
from compliance.register.tables import UserRow
from tests.support.postgresql import LIGHT
from tests.support.registers import PASSWORD, START, Clock, opened, person

OTHER = "eight red tables dance"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def register(register_url: str, clock: Clock) -> Iterator[Register]:
    register = opened(register_url, clock)
    yield register
    register.close()


# -------------------------------------------------------------------------------------------------------------- passwords


def test_the_parameters_are_those_of_the_recommended_profile() -> None:
    from argon2 import PasswordHasher
    from argon2.profiles import RFC_9106_LOW_MEMORY as profile

    policy = Policy()
    assert (policy.argon2_time, policy.argon2_memory, policy.argon2_lanes) == (
        profile.time_cost,
        profile.memory_cost,
        profile.parallelism,
    )
    kept = Hasher(policy).hash(PASSWORD)
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert not PasswordHasher().check_needs_rehash(kept)


@pytest.mark.parametrize(
    "password",
    ["short", "elevenchars", "aaaaaaaaaaaaaa", "abababababab", "123456789012", "210987654321", "password1234", "P@ssword2026!!", "MotDePasse2026",
     "qwertyuiop12", "azertyuiop123", "passwordpassword", "Compliance2026", "ada.lovelace1815", "bakery-bakery-1", "abcdefghijkl", "soleil-soleil1",
     "correcthorsebatterystaple", "x" * 600],
)  # fmt: skip
def test_a_password_that_is_tried_first_is_refused(password: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_password(password, LIGHT, ("ada@bakery.example", "Ada Lovelace"))
    assert refused.value.field == "password"


@pytest.mark.parametrize(
    "password",
    [
        PASSWORD,
        OTHER,
        "kX9#vTq2!mLz",
        "quatre chats gris dorment",
        "842 trains vers Lyon",
        "пароль моего кота",
        "mot clé à moi seul",
    ],
)
def test_a_password_of_ones_own_is_taken(password: str) -> None:
    check_password(password, LIGHT, ("ada@bakery.example", "Ada Lovelace"))


def test_a_hash_with_other_parameters_is_made_anew_when_its_owner_signs_in(register: Register) -> None:
    person(register, "ada")
    stronger = Register(register.database, register.clock, replace(LIGHT, argon2_time=2))

    def kept() -> str:
        with register.database.reading() as db:
            return str(db.scalars(select(UserRow.password)).one())

    before = kept()
    assert "t=1" in before
    with pytest.raises(SignInRefused):
        stronger.authenticate("ada@example.org", "wrong")
    assert kept() == before
    stronger.authenticate("ADA@example.org ", PASSWORD)
    assert "t=2" in kept()
    stronger.authenticate("ada@example.org", PASSWORD)


def test_no_password_and_no_secret_stands_in_the_database(register: Register) -> None:
    ada = person(register, "ada")
    firm = register.create_organisation(ada, "Bakery").id
    secrets = [
        register.start_session(ada),
        register.create_link(ada, firm, "Audit", START + timedelta(days=1)),
        register.create_token(ada, firm, "Script", "owner", START + timedelta(days=1)),
        register.invite(ada, firm, "bob@example.org", "adviser"),
        register.create_reset(SYSTEM, str(ada.user_id)),
    ]
    everything = ""
    with register.database.reading() as db:
        for table in UserRow.metadata.sorted_tables:
            everything += "".join(str(tuple(row)) for row in db.execute(text(f"SELECT * FROM {table.name}")))
    for secret in (*secrets, PASSWORD):
        assert len(secret) >= 22
        assert secret not in everything
    assert hashed(secrets[0]) in everything


# --------------------------------------------------------------------------------------------------------------- guessing


def test_guessing_at_an_account_waits_longer_each_time_and_known_from_unknown_cannot_be_told(
    register: Register, clock: Clock
) -> None:
    person(register, "ada")
    waits: dict[str, list[int]] = {"ada@example.org": [], "nobody@example.org": []}
    said = set()
    for email, told in waits.items():
        for _ in range(12):
            with pytest.raises(SignInRefused) as refused:
                register.authenticate(email, "wrong password")
            said.add(str(refused.value))
            try:
                register.authenticate(email, "wrong password")
            except TryLater as later:
                told.append(later.seconds)
                clock.forward(seconds=later.seconds)
            except SignInRefused:
                pass
    assert len(said) == 1
    assert waits["ada@example.org"] == waits["nobody@example.org"]
    assert waits["ada@example.org"][:4] == [15, 30, 60, 120]
    assert max(waits["ada@example.org"]) == 900


def test_the_right_password_waits_too_and_then_clears_the_account(register: Register, clock: Clock) -> None:
    person(register, "ada")
    for _ in range(LIGHT.account_free):
        with pytest.raises(SignInRefused):
            register.authenticate("ada@example.org", "wrong password")
    with pytest.raises(TryLater):
        register.authenticate("ada@example.org", PASSWORD)
    clock.forward(seconds=15)
    register.authenticate("ada@example.org", PASSWORD)
    for _ in range(LIGHT.account_free - 1):
        with pytest.raises(SignInRefused):
            register.authenticate("ada@example.org", "wrong password")
    register.authenticate("ada@example.org", PASSWORD)


def test_guessing_at_many_accounts_from_one_address_is_stopped(register: Register, clock: Clock) -> None:
    person(register, "ada")
    for n in range(LIGHT.address_free):
        with pytest.raises(SignInRefused):
            register.authenticate(f"x{n}@example.org", "wrong password", "192.0.2.1")
    with pytest.raises(TryLater):
        register.authenticate("ada@example.org", PASSWORD, "192.0.2.1")
    register.authenticate("ada@example.org", PASSWORD, "192.0.2.2")
    clock.forward(hours=25)
    register.authenticate("ada@example.org", PASSWORD, "192.0.2.1")
    with register.database.reading() as db:
        assert db.execute(text("SELECT count(*) FROM attempts WHERE key NOT LIKE 'failed:%'")).scalar() == 1


def test_many_guesses_at_once_win_nothing(register_url: str) -> None:
    register = opened(register_url)
    person(register, "ada")

    def guess(_: int) -> str:
        try:
            register.authenticate("ada@example.org", "wrong password")
        except (SignInRefused, TryLater) as error:
            return type(error).__name__
        return "in"

    with ThreadPoolExecutor(20) as pool:
        said = list(pool.map(guess, range(40)))
    assert said.count("SignInRefused") == LIGHT.account_free
    assert said.count("TryLater") == 40 - LIGHT.account_free
    register.close()


@pytest.mark.long
def test_an_unknown_address_takes_as_long_as_a_wrong_password(register_url: str) -> None:
    policy = replace(LIGHT, argon2_memory=8192, argon2_time=4, account_free=10_000)
    register = Register.open(register_url, policy=policy)
    register.create_user(SYSTEM, "ada@example.org", "Ada", PASSWORD)
    register.create_user(SYSTEM, "closed@example.org", "Closed")
    times: dict[str, list[float]] = {"ada": [], "nobody": [], "closed": []}
    for _ in range(15):
        for who, told in times.items():
            begun = time.process_time()
            with pytest.raises(SignInRefused):
                register.authenticate(f"{who}@example.org", "wrong password")
            told.append(time.process_time() - begun)
    middle = {who: statistics.median(told) for who, told in times.items()}
    assert max(middle.values()) < 3 * min(middle.values()), middle  # without a hash to compare, hundreds of times
    register.close()


# --------------------------------------------------------------------------------------------------------------- sessions


def test_a_session_ends_when_it_was_idle_and_in_any_case_after_a_day(register: Register, clock: Clock) -> None:
    ada = person(register, "ada")
    secret = register.start_session(ada)
    found = register.session(secret)
    assert found is not None
    assert (found.actor, found.label, found.renew) == (ada, "Ada", False)
    assert found.user is not None
    for _ in range(12):
        clock.forward(minutes=119)
        assert register.session(secret) is not None
    clock.forward(minutes=12)
    assert register.session(secret) is None
    idle = register.start_session(ada)
    clock.forward(minutes=121)
    assert register.session(idle) is None
    assert register.session("") is None
    assert register.session("nonsense \ud800") is None


def test_signing_in_and_new_rights_give_new_secrets(register: Register) -> None:
    ada = person(register, "ada")
    first = register.start_session(ada)
    second = register.start_session(ada, replaces=first)
    assert register.session(first) is None
    register.set_user(SYSTEM, str(ada.user_id), lawyer=True)
    found = register.session(second)
    assert found is not None
    assert (found.renew, found.actor.lawyer) == (True, True)
    third = register.renew_session(second)
    renewed = register.session(third)
    assert renewed is not None
    assert (renewed.renew, renewed.started) == (False, found.started)
    assert renewed.csrf != found.csrf
    assert register.session(second) is None
    with pytest.raises(NotFound):
        register.renew_session(second)
    firm = register.create_organisation(person(register, "bob"), "Bakery").id
    register.add_member(SYSTEM, firm, "ada@example.org", "auditor")
    now = register.session(third)
    assert now is not None
    assert now.actor.firms == {firm: "auditor"}


def test_a_new_password_ends_all_sessions(register: Register) -> None:
    ada = person(register, "ada")
    sessions = [register.start_session(ada) for _ in range(3)]
    with pytest.raises(SignInRefused):
        register.change_password(ada, "wrong", OTHER)
    with pytest.raises(Invalid):
        register.change_password(ada, PASSWORD, "password1234")
    assert all(register.session(s) for s in sessions)
    register.change_password(ada, PASSWORD, OTHER)
    assert not any(register.session(s) for s in sessions)
    with pytest.raises(SignInRefused):
        register.authenticate("ada@example.org", PASSWORD)
    user = register.authenticate("ada@example.org", OTHER)
    kept = register.start_session(user)
    other = register.start_session(user)
    register.end_sessions(ada, keep=kept)
    assert register.session(kept)
    assert not register.session(other)
    register.end_session(kept)
    register.end_session(kept)
    assert not register.session(kept)


def test_a_reset_works_once_and_not_for_long(register: Register, clock: Clock) -> None:
    ada = person(register, "ada")
    session = register.start_session(ada)
    first = register.create_reset(SYSTEM, str(ada.user_id))
    second = register.create_reset(SYSTEM, str(ada.user_id))
    with pytest.raises(NotFound):
        register.use_reset(first, OTHER)
    with pytest.raises(Invalid):
        register.use_reset(second, "short")
    assert register.use_reset(second, OTHER).email == "ada@example.org"
    assert register.session(session) is None
    with pytest.raises(NotFound):
        register.use_reset(second, OTHER)
    register.authenticate("ada@example.org", OTHER)
    third = register.create_reset(SYSTEM, str(ada.user_id))
    clock.forward(hours=25)
    with pytest.raises(NotFound):
        register.use_reset(third, OTHER)


# ------------------------------------------------------------------------------------------------------------------- oidc


def test_a_provider_makes_joins_and_lets_in(register: Register) -> None:
    new = register.user_for_oidc("https://id.example", "1", "Bob@example.org", True, "Bob")
    assert (new.email, new.has_password) == ("bob@example.org", False)
    assert register.user_for_oidc("https://id.example", "1", "changed@example.org", False, "B") == new
    with pytest.raises(SignInRefused):  # nobody has vouched for the address
        register.user_for_oidc("https://id.example", "2", "bob@example.org", False, "Mallory")
    with pytest.raises(SignInRefused):
        register.user_for_oidc("https://id.example", "3", "carol@example.org", True, "Carol", create=False)
    for password in ("", PASSWORD):
        with pytest.raises(SignInRefused):
            register.authenticate("bob@example.org", password)
    register.set_user(SYSTEM, new.id, active=False)
    with pytest.raises(SignInRefused):
        register.user_for_oidc("https://id.example", "1", "bob@example.org", True, "Bob")


def test_an_account_made_by_somebody_else_under_ones_address_is_of_no_use_to_them(register: Register) -> None:
    mallory = person(register, "ada")  # registered under the address of Ada
    session = register.start_session(mallory)
    joined = register.user_for_oidc("https://id.example", "1", "ada@example.org", True, "Ada")
    assert joined.id == mallory.user_id
    assert register.session(session) is None
    with pytest.raises(SignInRefused):
        register.authenticate("ada@example.org", PASSWORD)


# -------------------------------------------------------------------------------------------------- accounts and invitations


def test_accounts_are_one_for_each_address_and_one_administrator_stays(register: Register) -> None:
    root = person(register, "root", admin=True)
    with pytest.raises(Taken):
        register.create_user(SYSTEM, " ROOT@example.org", "Other", PASSWORD)
    for email in ("", "x", "a@b\nc", "a b@c.d", "@x", "a@" + "x" * 300):
        with pytest.raises(Invalid):
            register.create_user(SYSTEM, email, "Name", PASSWORD)
    for change in ({"admin": False}, {"active": False}):
        with pytest.raises(Invalid):
            register.set_user(root, str(root.user_id), **change)
    with pytest.raises(Invalid):
        register.erase_user(root, str(root.user_id), "root@example.org")
    person(register, "second", admin=True)
    register.set_user(root, str(root.user_id), admin=False)
    with pytest.raises(Forbidden):
        register.users(root)


def test_an_erased_person_is_nowhere_and_the_chain_still_verifies(register: Register) -> None:
    ada, bob = person(register, "ada"), person(register, "bob")
    firm = register.create_organisation(bob, "Bakery").id
    register.accept_invitation(ada, register.invite(bob, firm, "ada@example.org", "adviser"))
    register.answer(ada, firm, None, "org.a", 1, seen=0)
    with pytest.raises(Invalid):
        register.erase_user(SYSTEM, str(ada.user_id), "ada@example.org")
    register.leave(ada, firm)
    with pytest.raises(Invalid):
        register.erase_user(SYSTEM, str(ada.user_id), "bob@example.org")
    register.erase_user(SYSTEM, str(ada.user_id), "ada@example.org")
    found = register.verify_all(SYSTEM)
    assert found.sound
    assert found.chains[0].erased > 0
    with register.database.reading() as db:
        for table in UserRow.metadata.sorted_tables:
            rows = "".join(str(tuple(r)) for r in db.execute(text(f"SELECT * FROM {table.name}")))
            assert "ada@example.org" not in rows or table.name in ("passes", "trail_payloads"), (
                table.name
            )  # the firm's own invitation
    assert {e.name for e in register.trail(bob, firm) if e.actor == ada.id} == {""}
    with register.database.writing(trail=False) as db:  # a payload of somebody else that goes missing is noticed still
        db.execute(text("DELETE FROM trail_payloads WHERE chain = 'system' AND subject = :s"), {"s": bob.user_id})
    assert not register.verify_all(SYSTEM).sound


def test_an_invitation_counts_once_and_for_its_address_only(register: Register, clock: Clock) -> None:
    ada, bob, eve = (person(register, n) for n in ("ada", "bob", "eve"))
    firm = register.create_organisation(ada, "Bakery").id
    secret = register.invite(ada, firm, "Bob@Example.org", "auditor", START.date() + timedelta(days=9))
    shown = register.invitation(secret)
    assert (shown.organisation_name, shown.role, shown.email) == ("Bakery", "auditor", "bob@example.org")
    with pytest.raises(NotFound):
        register.accept_invitation(eve, secret)
    assert register.accept_invitation(bob, secret) == firm
    assert [(m.name, m.role, m.until) for m in register.members(ada, firm)] == [
        ("Ada", "owner", None),
        ("Bob", "auditor", START.date() + timedelta(days=9)),
    ]
    for again in (bob, eve):
        with pytest.raises(NotFound):
            register.accept_invitation(again, secret)
    with pytest.raises(NotFound):
        register.invitation(secret)
    with pytest.raises(Taken):
        register.accept_invitation(bob, register.invite(ada, firm, "bob@example.org", "owner"))
    late = register.invite(ada, firm, "eve@example.org", "adviser")
    clock.forward(days=15)
    with pytest.raises(NotFound):
        register.accept_invitation(eve, late)
    gone = register.invite(ada, firm, "eve@example.org", "adviser")
    register.revoke_invitation(ada, firm, register.invitations(ada, firm)[0].id)
    with pytest.raises(NotFound):
        register.accept_invitation(eve, gone)
    assert register.invitations(ada, firm) == ()


def test_a_firm_keeps_somebody_who_looks_after_it(register: Register) -> None:
    ada, bob = person(register, "ada"), person(register, "bob")
    firm = register.create_organisation(ada, "Garage", "adviser").id
    assert register.organisation(ada, firm).standing == "steward"
    with pytest.raises(Invalid):
        register.leave(ada, firm)
    register.accept_invitation(bob, register.invite(ada, firm, "bob@example.org", "owner"))
    assert register.organisation(ada, firm).standing == "adviser"
    with pytest.raises(Forbidden):
        register.invite(ada, firm, "x@example.org", "auditor")
    with pytest.raises(Invalid):
        register.set_member(bob, firm, str(bob.user_id), "adviser")
    with pytest.raises(Invalid):
        register.remove_member(bob, firm, str(bob.user_id))
    register.set_member(bob, firm, str(ada.user_id), "owner")
    register.leave(bob, firm)
    with pytest.raises(NotFound):
        register.case(bob, firm)


def test_a_link_and_its_session_end_together(register: Register, clock: Clock) -> None:
    ada = person(register, "ada")
    firm = register.create_organisation(ada, "Bakery").id
    secret = register.create_link(ada, firm, "Audit 2026", START + timedelta(hours=3))
    session = register.start_session(register.open_link(secret))
    found = register.session(session)
    assert found is not None
    assert (found.user, found.label, found.actor.firms) == (None, "Audit 2026", {firm: "auditor"})
    clock.forward(minutes=90)
    assert register.session(session)
    clock.forward(minutes=91)
    assert register.session(session) is None
    again = register.create_link(ada, firm, "Audit", register.now() + timedelta(hours=3))
    session = register.start_session(register.open_link(again))
    register.revoke_link(ada, firm, register.links(ada, firm)[0].id)
    assert register.session(session) is None
    with pytest.raises(NotFound):
        register.open_link(again)
    assert [link.alive for link in register.links(ada, firm)] == [False, False]
    for expires in (register.now(), register.now() + timedelta(days=400)):
        with pytest.raises(Invalid):
            register.create_link(ada, firm, "x", expires)


def test_nobody_starts_a_session_as_a_token_or_the_system(register: Register) -> None:
    for actor in (SYSTEM, Actor("token:x", "token"), Actor("user:x", "user", "x"), Actor("link:x", "link")):
        with pytest.raises(NotFound):
            register.start_session(actor)

"""A small world in a register: firms with all their people, a clock that is turned by hand, and a call for every gated method."""

from __future__ import annotations

import inspect
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from compliance.register import SYSTEM, Actor, Organisation, Register
from compliance.register.anchors import Anchor
from compliance.register.case_form import TOOLS
from compliance.register.signing import KeyRing
from compliance.register.stamps import Authority, Stamps
from tests.support.postgresql import LIGHT

START = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
PASSWORD = "seven green chairs sing"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        """Move it."""
        self.at += timedelta(**by)


def opened(url: str, clock: Callable[[], datetime] | None = None) -> Register:
    """Return a register whose passwords are quickly hashed."""
    return Register.open(url, policy=LIGHT) if clock is None else Register.open(url, policy=LIGHT, clock=clock)


def person(register: Register, name: str, **rights: bool) -> Actor:
    """Make an account and return its actor."""
    user = register.create_user(SYSTEM, f"{name}@example.org", name.title(), PASSWORD, **rights)
    return Actor(f"user:{user.id}", "user", user.id, proved=True)


@dataclass
class Firm:
    """A firm with something of everything, and the ids and secrets of its parts."""

    organisation: Organisation
    actors: dict[str, Actor] = field(default_factory=dict)
    use: str = ""
    link: str = ""
    invitation: str = ""
    token: str = ""
    assessment: str = ""
    secrets: dict[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return self.organisation.id


def document(version: str = "2026.11.1", tier: str = "do-now", as_of: str = "2026-11-26") -> dict[str, Any]:
    """Return a result document as far as the register looks into it."""
    items = [
        {"obligation": "x.a", "use_case": None, "verdict": "applies", "tier": tier, "from": "2026-08-02", "more": [1]}
    ]
    return {
        "as_of": as_of,
        "rulebook": {"version": version, "sha256": version.ljust(64, "0")},
        "case": {"sha256": "c" * 64},
        "items": items,
    }


def review(**entries: dict[str, str | None]) -> dict[str, Any]:
    """Return a review record with these entries."""
    return {
        "schema": "review/1",
        "case": "c" * 12,
        "rulebook": {"version": "2026.11.1", "sha256": "0" * 64},
        "entries": entries,
        "history": [],
        "copies": [],
    }


def made_firm(register: Register, name: str) -> Firm:
    """Make a firm with an owner, an adviser, an auditor, a link, and a token of each role."""
    owner = person(register, f"{name}-owner")
    firm = Firm(register.create_organisation(owner, name.title()))
    firm.actors["owner"] = owner
    for role in ("adviser", "auditor"):
        firm.actors[role] = person(register, f"{name}-{role}")
        register.add_member(SYSTEM, firm.id, f"{name}-{role}@example.org", role)
    firm.use = register.add_use(owner, firm.id, f"{name} chatbot")
    register.answer(owner, firm.id, None, "org.kind", "company", seen=0)
    register.answer(owner, firm.id, firm.use, "use.stage", "live", seen=0)
    firm.assessment = register.record_assessment(owner, firm.id, document()).id
    register.save_review(owner, firm.id, review(item={"owner": "Ada"}), seen=0)
    register.comment(owner, firm.id, "eu-gdpr.art30.ropa", None, "Who keeps this?")
    firm.secrets["link"] = register.create_link(owner, firm.id, f"{name} audit", register.now() + timedelta(days=30))
    firm.link = register.links(owner, firm.id)[0].id
    firm.actors["link"] = register.open_link(firm.secrets["link"])
    firm.secrets["invitation"] = register.invite(owner, firm.id, f"{name}-guest@example.org", "adviser")
    firm.invitation = register.invitations(owner, firm.id)[0].id
    for role in ("owner", "adviser", "auditor"):
        secret = register.create_token(owner, firm.id, f"{name} {role}", role, register.now() + timedelta(days=30))
        firm.secrets[f"token-{role}"] = secret
        firm.actors[f"token-{role}"] = register.actor_of_token(secret)
    firm.token = register.tokens(owner)[0].id
    return firm


@dataclass
class World:
    """Two firms that know nothing of each other, and people who belong to none."""

    register: Register
    bakery: Firm
    clinic: Firm
    steward: Actor
    stewarded: Organisation
    outside: dict[str, Actor]


def made_world(register: Register) -> World:
    """Make the world."""
    steward = person(register, "steward")
    return World(
        register=register,
        bakery=made_firm(register, "bakery"),
        clinic=made_firm(register, "clinic"),
        steward=steward,
        stewarded=register.create_organisation(steward, "Garage", "adviser"),
        outside={
            "administrator": person(register, "root", admin=True),
            "lawyer": person(register, "lawyer", lawyer=True),
            "nobody": person(register, "nobody"),
        },
    )


def user_id(actor: Actor) -> str:
    """Return the id of the person behind an actor."""
    assert actor.user_id is not None
    return actor.user_id


Call = Callable[[Register, Actor, str, Firm], Any]


def _later(register: Register) -> datetime:
    return register.now() + timedelta(days=5)


def waiting(register: Register, firm: Firm) -> str:
    """Let the auditor of a firm wait, as after an administrator's reset, and return the id."""
    secret = register.create_reset(SYSTEM, user_id(firm.actors["auditor"]))
    register.use_reset(secret, "nine blue lamps whisper")
    return user_id(firm.actors["auditor"])


def passkeys(register: Register, actor: Actor) -> tuple[str, str]:
    """Give a person two passkeys, and return their ids."""
    first, second = (register.add_passkey(actor, f"{actor.id} {n}", "key", 0, f"Key {n}").id for n in (1, 2))
    return first, second


# Every method of a firm, called so that it does something. `o` is the firm it is called for, `f` the firm whose parts it names.
FIRM_CALLS: dict[str, Call] = {
    "add_member": lambda r, a, o, f: r.add_member(a, o, "nobody@example.org", "adviser"),
    "add_use": lambda r, a, o, f: r.add_use(a, o, "Another"),
    "allowed": lambda r, a, o, f: r.allowed(a, o),
    "answer": lambda r, a, o, f: r.answer(a, o, None, "org.new", "yes", seen=0),
    "answers": lambda r, a, o, f: r.answers(a, o, [(None, "org.new", "yes", 0)]),
    "assessment": lambda r, a, o, f: r.assessment(a, o, f.assessment),
    "assessments": lambda r, a, o, f: r.assessments(a, o),
    "case": lambda r, a, o, f: r.case(a, o),
    "confirm_member": lambda r, a, o, f: r.confirm_member(a, o, user_id(f.actors["auditor"])),
    "create_link": lambda r, a, o, f: r.create_link(a, o, "Audit", _later(r)),
    "create_token": lambda r, a, o, f: r.create_token(a, o, "Script", "auditor", _later(r)),
    "delete_organisation": lambda r, a, o, f: r.delete_organisation(a, o, f.organisation.name),
    "export_organisation": lambda r, a, o, f: r.export_organisation(a, o),
    "invitations": lambda r, a, o, f: r.invitations(a, o),
    "invite": lambda r, a, o, f: r.invite(a, o, "new@example.org", "auditor"),
    "leave": lambda r, a, o, f: r.leave(a, o),
    "links": lambda r, a, o, f: r.links(a, o),
    "members": lambda r, a, o, f: r.members(a, o),
    "organisation": lambda r, a, o, f: r.organisation(a, o),
    "record_assessment": lambda r, a, o, f: r.record_assessment(a, o, document("2026.12.1")),
    "remove_member": lambda r, a, o, f: r.remove_member(a, o, user_id(f.actors["auditor"])),
    "remove_use": lambda r, a, o, f: r.remove_use(a, o, f.use, seen=r.organisation(SYSTEM, o).revision),
    "rename": lambda r, a, o, f: r.rename(a, o, "Renamed", f.organisation.name_revision),
    "rename_use": lambda r, a, o, f: r.rename_use(a, o, f.use, "Renamed", seen=r.case(SYSTEM, o).names.get(f.use, 0)),
    "replace_case": lambda r, a, o, f: r.replace_case(
        a, o, {"schema": "case/1", "organisation": {"name": "New"}}, seen=r.organisation(SYSTEM, o).revision
    ),
    "review": lambda r, a, o, f: r.review(a, o),
    "comments": lambda r, a, o, f: r.comments(a, o),
    "comment": lambda r, a, o, f: r.comment(a, o, "eu-gdpr.art30.ropa", None, "Start here."),
    "revoke_invitation": lambda r, a, o, f: r.revoke_invitation(a, o, f.invitation),
    "revoke_link": lambda r, a, o, f: r.revoke_link(a, o, f.link),
    "save_review": lambda r, a, o, f: r.save_review(
        a, o, review(item={"owner": "Ada", "auditor_conclusion": "met"}), seen=r.review(SYSTEM, o).revision
    ),
    "set_tools": lambda r, a, o, f: r.set_tools(
        a, o, f.use, [{"named": "The score"}], seen=r.case(SYSTEM, o).marks.get((f.use, TOOLS), 0)
    ),
    "set_flows": lambda r, a, o, f: r.set_flows(
        a, o, f.use, [{"from": "FR", "to": "US", "receiver": "vendor"}], seen=r.case(SYSTEM, o).flows.get(f.use, 0)
    ),
    "set_in_place": lambda r, a, o, f: r.set_in_place(a, o, [{"topic": "P01"}], seen=0),
    "set_member": lambda r, a, o, f: r.set_member(a, o, user_id(f.actors["auditor"]), "adviser"),
    "trail": lambda r, a, o, f: r.trail(a, o),
    "verify": lambda r, a, o, f: r.verify(a, o),
}
# Those that name a part of a firm: asked for a part of another firm they must find nothing.
NAMES_A_PART = {"assessment", "confirm_member", "remove_member", "revoke_invitation", "revoke_link", "set_member"}


def _anchored(w: World) -> Register:
    folder = Path(tempfile.mkdtemp(prefix="anchor-"))
    anchor = Anchor(folder / "anchor.jsonl", KeyRing.make(folder / "key.json"))
    return Register(w.register.database, w.register.clock, LIGHT, anchor)


def _stamped(w: World) -> Register:
    """Return the same register with time-stamps that nobody gives: what is wanted is where they begin."""
    register = _anchored(w)
    assert register.anchor is not None
    register.anchor.stamps = Stamps(register.anchor.path.with_name("stamps"), Authority(None, ()))
    return register


SITE_CALLS: dict[str, Callable[[World, Actor], Any]] = {
    "add_passkey": lambda w, a: w.register.add_passkey(a, "credential", "key", 0, "Phone"),
    "begin_anchoring": lambda w, a: _anchored(w).begin_anchoring(a),
    "begin_stamping": lambda w, a: _stamped(w).begin_stamping(a),
    "backup": lambda w, a: w.register.backup(a, Path(str(w.register.database.file) + ".zip")),
    "change_password": lambda w, a: w.register.change_password(a, PASSWORD, "eight red tables dance"),
    "create_organisation": lambda w, a: w.register.create_organisation(a, "Garden"),
    "create_reset": lambda w, a: w.register.create_reset(a, user_id(w.outside["nobody"])),
    "create_user": lambda w, a: w.register.create_user(a, "new@example.org", "New", PASSWORD),
    "end_sessions": lambda w, a: w.register.end_sessions(a),
    "erase_user": lambda w, a: w.register.erase_user(a, user_id(w.outside["nobody"]), "nobody@example.org"),
    "held": lambda w, a: w.register.held(a),
    "make_recovery_code": lambda w, a: w.register.make_recovery_code(a),
    "notices": lambda w, a: w.register.notices(a),
    "outdated": lambda w, a: w.register.outdated(a, "0" * 64),
    "remove_passkey": lambda w, a: w.register.remove_passkey(a, passkeys(w.register, a)[0]),
    "revoke_token": lambda w, a: w.register.revoke_token(a, w.bakery.token),
    "safeguards": lambda w, a: w.register.safeguards(a),
    "set_password": lambda w, a: w.register.set_password(a, user_id(w.outside["nobody"]), "eight red tables dance"),
    "set_second_factor": lambda w, a: w.register.set_second_factor(a, bool(passkeys(w.register, a))),
    "set_user": lambda w, a: w.register.set_user(a, user_id(w.outside["nobody"]), lawyer=True),
    "site_trail": lambda w, a: w.register.site_trail(a),
    "told": lambda w, a: w.register.told(a),
    "tokens": lambda w, a: w.register.tokens(a),
    "users": lambda w, a: w.register.users(a),
    "verify_all": lambda w, a: w.register.verify_all(a),
}

# What needs no role, with the reason.
OPEN = {
    "accept_invitation": "a secret lets in, for one e-mail address",
    "actor_of_token": "a secret",
    "authenticate": "a password",
    "authenticate_passkey": "a passkey, held against its challenge",
    "check": "says whether the database is there",
    "close": "touches no data",
    "cookie_key": "signs what browsers carry; no page gives it out",
    "end_session": "a secret",
    "held_by_reset": "a secret",
    "invitation": "a secret",
    "know_device": "whoever a password, a provider or a passkey has let in",
    "mailed_reset": "whoever reads the mail of the address: its secret goes nowhere else",
    "migrate": "whoever runs the program",
    "now": "the clock",
    "open": "makes a register",
    "open_link": "a secret",
    "organisations": "lists only the actor's own firms",
    "passkeys": "whoever has just given the password, or is signed in",
    "prove_session": "a secret, and whoever has just shown who they are",
    "recover": "a recovery code",
    "ready": "whoever runs the program; makes a register where there is none",
    "renew_session": "a secret",
    "restore": "whoever runs the program, into an empty database",
    "second_factor": "whoever has just given the password",
    "session": "a secret",
    "start_session": "whoever a password, a provider or a link has let in",
    "use_reset": "a secret",
    "waits_for": "a known device",
    "user_for_oidc": "an identity that a provider vouches for",
}


def public_methods() -> dict[str, Any]:
    """Return every public method of the register."""
    return {n: m for n, m in inspect.getmembers(Register, callable) if not n.startswith("_")}

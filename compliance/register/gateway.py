"""The one gate. Every method of the register that takes an actor is made by `in_firm` or `on_site`, and has no other way to the database.

The gate opens the transaction, finds out what the actor is at this moment, asks `access.may`, and only then hands over the firm. It answers for a firm of
somebody else as for one that does not exist.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from compliance.register import chain
from compliance.register.access import FIRM_ACTIONS, Action, Actor, may
from compliance.register.actors import current
from compliance.register.anchors import Anchor
from compliance.register.database import Database
from compliance.register.faults import Forbidden, NotFound, ProofNeeded
from compliance.register.policy import DEFAULT, Policy
from compliance.register.tables import OrganisationRow

Clock = Callable[[], datetime]
P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", bound="Core")
_FIRM = select(OrganisationRow).where(OrganisationRow.id == bindparam("firm"))  # made once, asked at every request


def utc_now() -> datetime:
    """Return the time of the machine's clock."""
    return datetime.now(UTC)


class Core:
    """What every part of the register stands on."""

    def __init__(self, database: Database, clock: Clock = utc_now, policy: Policy = DEFAULT) -> None:
        self.database = database
        self.clock = clock
        self.policy = policy
        self.anchor: Anchor | None = None

    def now(self) -> datetime:
        """Return the time, in UTC."""
        return self.clock().astimezone(UTC)


@dataclass
class Gate:
    """An open transaction of somebody who may do what is about to be done, on the site."""

    db: Session
    actor: Actor
    now: datetime

    def record(self, kind: str, payload: Any, subject: str | None = None, *, lists: bool = True) -> int:
        """Write an entry into the chain of the site; `subject` is the person it is about.

        `lists` is False where it says itself that nothing is left of what it is about, and must name nothing of it.
        """
        return chain.append(self.db, chain.SYSTEM_CHAIN, self.now, self.actor.id, kind, payload, subject, lists=lists)


@dataclass
class FirmGate(Gate):
    """The same in a firm: `organisation` is the only firm that can be reached from here."""

    organisation: OrganisationRow

    @property
    def id(self) -> str:
        """The id of the firm."""
        return self.organisation.id

    def note(self, kind: str, payload: Any) -> int:
        """Write an entry into the chain of the firm and return its number, the revision of what changed."""
        return chain.append(self.db, self.organisation.id, self.now, self.actor.id, kind, payload)

    def may(self, action: Action) -> bool:
        """Whether the actor may do something more in this firm."""
        return may(self.actor, action, self.organisation.id)


def in_firm(
    action: Action, *, writes: bool = False, proof: bool = False, site: bool = False
) -> Callable[[Callable[Concatenate[S, FirmGate, P], R]], Callable[Concatenate[S, Actor, str, P], R]]:
    """Make a method of a firm: it is called with an actor and the id of a firm, and is written with a gate.

    One that asks for `proof` is for people who have shown lately who they are. One that writes in the chain of the `site` too locks that first, as methods
    of the site do before they reach a firm: nobody waits in a ring.
    """

    def decorate(
        method: Callable[Concatenate[S, FirmGate, P], R],
    ) -> Callable[Concatenate[S, Actor, str, P], R]:
        @functools.wraps(method)
        def gated(self: S, actor: Actor, organisation: str, /, *args: P.args, **words: P.kwargs) -> R:
            with _session(self, writes) as db:
                now = self.now()
                if site:
                    chain.lock(db, chain.SYSTEM_CHAIN)
                gate = _admitted(db, actor, action, organisation, now)
                if proof:
                    _proved(actor, action)
                if writes:
                    chain.lock(db, organisation)
                    if not self.database.is_sqlite:  # what was read before the lock may have changed
                        db.expire_all()
                        gate = _admitted(db, actor, action, organisation, now)
                return method(self, gate, *args, **words)

        _describe(gated, method, action, writes, ("actor", "organisation"), proof)
        return gated

    return decorate


def on_site(
    action: Action, *, writes: bool = False, proof: bool = False
) -> Callable[[Callable[Concatenate[S, Gate, P], R]], Callable[Concatenate[S, Actor, P], R]]:
    """Make a method of the site: it is called with an actor, and is written with a gate; `proof` as in a firm."""

    def decorate(method: Callable[Concatenate[S, Gate, P], R]) -> Callable[Concatenate[S, Actor, P], R]:
        @functools.wraps(method)
        def gated(self: S, actor: Actor, /, *args: P.args, **words: P.kwargs) -> R:
            with _session(self, writes) as db:
                now = self.now()
                if writes:
                    chain.lock(db, chain.SYSTEM_CHAIN)
                found = current(db, actor, now, None)
                if found is None or not may(found, action):
                    raise Forbidden(action)
                if proof:
                    _proved(actor, action)
                return method(self, Gate(db, found, now), *args, **words)

        _describe(gated, method, action, writes, ("actor",), proof)
        return gated

    return decorate


def _admitted(db: Session, actor: Actor, action: Action, organisation: str, now: datetime) -> FirmGate:
    firm = db.scalars(_FIRM, {"firm": organisation}).first() if isinstance(organisation, str) else None
    found = current(db, actor, now, organisation)
    if firm is None or found is None or not any(may(found, a, organisation) for a in FIRM_ACTIONS):
        raise NotFound("firm")
    if not may(found, action, organisation):
        raise Forbidden(action)
    return FirmGate(db, found, now, firm)


def _proved(actor: Actor, action: Action) -> None:
    if actor.kind not in ("user", "system"):
        raise Forbidden(action)
    if actor.kind == "user" and not actor.proved:
        raise ProofNeeded


@contextmanager
def _session(core: Core, writes: bool) -> Iterator[Session]:
    with core.database.writing() if writes else core.database.reading() as db:
        yield db


def _describe(
    gated: Any, method: Callable[..., Any], action: Action, writes: bool, names: tuple[str, ...], proof: bool
) -> None:
    """Let a reader of the method see how it is called, and a test what it does."""
    first, _, *rest = inspect.signature(method).parameters.values()
    kind = inspect.Parameter.POSITIONAL_ONLY
    before = [inspect.Parameter(n, kind, annotation="Actor" if n == "actor" else "str") for n in names]
    gated.__signature__ = inspect.signature(method).replace(parameters=[first.replace(kind=kind), *before, *rest])
    gated.action, gated.writes, gated.of_firm, gated.proof = action, writes, "organisation" in names, proof


__all__ = ["Clock", "Core", "FirmGate", "Gate", "in_firm", "on_site", "utc_now"]

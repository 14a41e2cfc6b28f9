"""Sessions: who is signed in, until when, and whether they have shown lately who they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select

from compliance.register import chain
from compliance.register.access import Action, Actor
from compliance.register.accounts import Accounts, end_all, user_of
from compliance.register.actors import alive, current, link_actor, named, user_actor, user_row
from compliance.register.attempts import failed_tries
from compliance.register.faults import NotFound
from compliance.register.gateway import Gate, on_site
from compliance.register.keys import csrf_of, hashed, new_secret
from compliance.register.records import Session, User
from compliance.register.tables import LinkRow, SessionRow
from compliance.register.waiting import lift_by_time

_SESSION = select(SessionRow).where(SessionRow.secret == bindparam("secret"))  # made once, asked at every request


class Sessions(Accounts):
    """The part of the register that knows who is signed in."""

    def start_session(self, who: User | Actor, *, replaces: str | None = None) -> str:
        """Return the secret of a new session for somebody who has just signed in, or opened a link. `replaces` is ended.

        Raises:
            NotFound: the account is closed or the link no longer works.
        """
        now = self.now()
        asked = Actor(f"user:{who.id}", "user", who.id) if isinstance(who, User) else who
        if asked.kind not in ("user", "link"):
            raise NotFound("session")
        with self._site(asked, now) as gate:
            found = current(gate.db, asked, now, None)
            if found is None:
                raise NotFound("session")
            if replaces:
                gate.db.execute(delete(SessionRow).where(SessionRow.secret == hashed(replaces)))
            gate.db.execute(delete(SessionRow).where(SessionRow.expires <= now))
            secret, link = new_secret(), None
            expires = now + self.policy.session_absolute
            if found.kind == "link":
                link = gate.db.get(LinkRow, found.id.partition(":")[2])
                expires = min(expires, link.expires) if link is not None else now
            gate.db.add(
                SessionRow(
                    secret=hashed(secret),
                    user_id=found.user_id,
                    link_id=None if link is None else link.id,
                    started=now,
                    seen=now,
                    expires=expires,
                    renew=False,
                    proved=None if found.user_id is None else now,
                )
            )
            told: dict[str, Any] = {"actor": found.id}
            if found.user_id is not None:
                told |= {"failures": failed_tries(gate, found.user_id)}
                lift_by_time(gate, found.user_id, self.policy.reset_wait)
            gate.record("session.started", told, subject=found.user_id)
            return secret

    def session(self, secret: str) -> Session | None:
        """Return the session of a secret, None where it has ended, was idle too long, or never was.

        Rights are those of this moment. That it was used is noted at most once a minute.
        """
        now = self.now()
        with self.database.reading() as db:
            row = db.scalars(_SESSION, {"secret": hashed(secret)}).first()
            if row is None or now >= row.expires or now >= row.seen + self.policy.session_idle:
                return None
            user = None if row.user_id is None else user_row(db, row.user_id)
            link = None if row.link_id is None else db.get(LinkRow, row.link_id)
            if user is not None and user.active:
                lately = row.proved is not None and now < row.proved + self.policy.proof_life
                actor = replace(user_actor(db, user, now), proved=lately)
            elif link is not None and alive(link, now):
                actor = link_actor(link)
            else:
                return None
            found = Session(
                actor=actor,
                user=None if user is None else user_of(user),
                label=named(db, actor.id),
                csrf=csrf_of(secret),
                started=row.started,
                expires=min(row.expires, now + self.policy.session_idle),
                renew=row.renew,
            )
            stale = now >= row.seen + self.policy.session_touch
        if stale:
            with self.database.writing(trail=False) as db:
                again = db.get(SessionRow, hashed(secret))
                if again is not None:
                    again.seen = max(now, again.seen)
        return found

    def renew_session(self, secret: str) -> str:
        """Return a new secret for a running session; the old one stops working, the hour at which it ends stays.

        Raises:
            NotFound: there is no such session.
        """
        found = self.session(secret)
        if found is None:
            raise NotFound("session")
        with self._site(found.actor, self.now()) as gate:
            row = gate.db.get(SessionRow, hashed(secret))
            if row is None:
                raise NotFound("session")
            fresh = new_secret()
            gate.db.add(
                SessionRow(
                    secret=hashed(fresh),
                    user_id=row.user_id,
                    link_id=row.link_id,
                    started=row.started,
                    seen=gate.now,
                    expires=row.expires,
                    renew=False,
                    proved=row.proved,
                )
            )
            gate.db.delete(row)
            gate.record("session.renewed", {"actor": found.actor.id}, subject=found.actor.user_id)
            return fresh

    def prove_session(self, secret: str, user: User) -> None:
        """Note that whoever is in a session has just shown again to be `user`.

        Raises:
            NotFound: there is no such session, or it is somebody else's.
        """
        found = self.session(secret)
        if found is None or found.user is None or found.user.id != user.id:
            raise NotFound("session")
        with self._site(found.actor, self.now()) as gate:
            row = gate.db.get(SessionRow, hashed(secret))
            if row is None:
                raise NotFound("session")
            row.proved = gate.now
            gate.record("session.proved", {"actor": found.actor.id}, subject=user.id)

    def end_session(self, secret: str) -> None:
        """End a session; one that has ended already is no error."""
        found = self.session(secret)
        if found is None:
            return
        with self._site(found.actor, self.now()) as gate:
            gate.db.execute(delete(SessionRow).where(SessionRow.secret == hashed(secret)))
            gate.record("session.ended", {"actor": found.actor.id}, subject=found.actor.user_id)

    @on_site(Action.OWN_ACCOUNT, writes=True)
    def end_sessions(self, gate: Gate, *, keep: str | None = None) -> None:
        """End all of one's own sessions, but the one of `keep`."""
        end_all(gate.db, str(gate.actor.user_id), None if keep is None else hashed(keep))
        gate.record("sessions.ended", {"actor": gate.actor.id}, subject=gate.actor.user_id)

    # ---------------------------------------------------------------------------------------------------------- helpers

    @contextmanager
    def _site(self, actor: Actor, now: datetime) -> Iterator[Gate]:
        """Open a transaction for somebody whom a secret has let in, not a role."""
        with self.database.writing() as db:
            chain.lock(db, chain.SYSTEM_CHAIN)
            yield Gate(db, actor, now)


__all__ = ["Sessions"]

"""Signing in: passwords with a growing delay for whoever guesses, OIDC, sessions.

A failed attempt is counted before the password is looked at, so that many at once win nothing; counters stand in the database, for all workers.
Unknown addresses are counted and hashed like known ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session as Db

from compliance.register import chain, checks
from compliance.register.access import Action, Actor
from compliance.register.accounts import Accounts, by_email, end_all, new_user, user_of
from compliance.register.actors import alive, current, link_actor, named, user_actor
from compliance.register.faults import Invalid, NotFound, SignInRefused, TryLater
from compliance.register.gateway import Gate, on_site
from compliance.register.keys import csrf_of, hashed, new_secret
from compliance.register.passwords import check_password
from compliance.register.records import Session, User
from compliance.register.tables import AttemptRow, IdentityRow, LinkRow, PassRow, SessionRow, UserRow


class SigningIn(Accounts):
    """The part of the register that lets people in."""

    def authenticate(self, email: str, password: str, address: str | None = None) -> User:
        """Return whoever has this e-mail address and password; `address` is where the attempt comes from.

        Raises:
            SignInRefused: they do not belong together, or the account is closed; never says which.
            TryLater: too many attempts on this account or from this address.
        """
        now = self.now()
        try:
            mail: str | None = checks.email(email)
        except Invalid:
            mail = None
        keys = [(_key("account", mail or email[:300]), self.policy.account_free)]
        if address:
            keys.append((_key("address", address), self.policy.address_free))
        self._count(keys, now)
        with self.database.reading() as db:
            row = None if mail is None else by_email(db, mail)
            kept = row.password if row is not None and row.active else None
        if not self.hasher.matches(kept, password[: 4 * self.policy.password_max]) or row is None:
            raise SignInRefused
        again = self.hasher.hash(password) if kept is not None and self.hasher.outdated(kept) else None
        with self._site(Actor(f"user:{row.id}", "user", row.id), now) as gate:
            fresh = gate.db.get(UserRow, row.id)
            if fresh is None or not fresh.active or fresh.password != kept:
                raise SignInRefused
            gate.db.execute(delete(AttemptRow).where(AttemptRow.key == keys[0][0]))
            if address:  # an address is not cleared by one good account, only this attempt is taken back
                held = gate.db.get(AttemptRow, keys[1][0])
                if held is not None:
                    held.failures = max(0, held.failures - 1)
                    held.until = now
            if again is not None:
                fresh.password = again
            gate.record("user.authenticated", {"user": fresh.id, "rehashed": again is not None}, subject=fresh.id)
            return user_of(fresh)

    def user_for_oidc(
        self,
        issuer: str,
        subject: str,
        email: str,
        verified: bool,
        name: str,
        *,
        create: bool = True,
        join: bool = True,
    ) -> User:
        """Return the person whom an OIDC provider has just identified, with a new account if `create` allows.

        An account with the same verified address is joined to the identity, one with a password only if `join` allows; its password, sessions and
        resets end with that, since whoever made it may never have owned the address.

        Raises:
            SignInRefused: the account is closed, unknown, or the provider has not verified the address.
        """
        now = self.now()
        with self._site(Actor("system", "system"), now) as gate:
            db = gate.db
            known = db.get(IdentityRow, (issuer, subject))
            if known is not None:
                row = db.get(UserRow, known.user_id)
                if row is None or not row.active:
                    raise SignInRefused
                return user_of(row)
            if not verified:
                raise SignInRefused
            row = by_email(db, checks.email(email))
            if row is not None and row.password is not None and not join:
                raise SignInRefused
            if row is None and create:
                row = new_user(gate, self.hasher, email, name or email, None, self.policy)
            if row is None or not row.active:
                raise SignInRefused
            db.flush()
            db.add(IdentityRow(issuer=issuer[:300], subject=subject[:300], user_id=row.id, created=now))
            row.password = None
            end_all(db, row.id)
            db.execute(delete(PassRow).where(PassRow.user_id == row.id))
            gate.record("identity.joined", {"user": row.id, "issuer": issuer, "subject": subject}, subject=row.id)
            return user_of(row)

    @on_site(Action.OWN_ACCOUNT, writes=True)
    def change_password(self, gate: Gate, old: str | None, new: str) -> None:
        """Change one's own password; all sessions of this person end.

        Raises:
            SignInRefused: `old` is not the password (None where the account has none).
            Invalid: the new one cannot be used.
        """
        row = gate.db.get(UserRow, gate.actor.user_id)
        if row is None or (row.password is not None and not self.hasher.matches(row.password, old or "")):
            raise SignInRefused
        self._set_password(gate, row, new)

    def use_reset(self, secret: str, new: str) -> User:
        """Set a new password with a secret of `create_reset`; all sessions of this person end.

        Raises:
            NotFound: the secret was never given out, was used, or has run out.
            Invalid: the password cannot be used; the secret still works.
        """
        now = self.now()
        with self._site(Actor("system", "system"), now) as gate:
            held = gate.db.get(PassRow, hashed(secret))
            row = None if held is None or held.user_id is None else gate.db.get(UserRow, held.user_id)
            if held is None or held.kind != "reset" or held.used is not None or now >= held.expires or row is None:
                raise NotFound("reset")
            held.used = now
            gate.actor = user_actor(gate.db, row, now)
            self._set_password(gate, row, new)
            gate.db.execute(delete(AttemptRow).where(AttemptRow.key == _key("account", row.email)))
            return user_of(row)

    @on_site(Action.ACCOUNTS_WRITE, writes=True)
    def set_password(self, gate: Gate, user_id: str, new: str) -> None:
        """Set the password of an account from the command line; all its sessions end.

        Raises:
            NotFound: there is no such account.
            Invalid: the password cannot be used.
        """
        row = gate.db.get(UserRow, user_id)
        if row is None:
            raise NotFound("account")
        self._set_password(gate, row, new)

    def _set_password(self, gate: Gate, row: UserRow, new: str) -> None:
        check_password(new, self.policy, (row.email, row.name))
        row.password = self.hasher.hash(new)
        end_all(gate.db, row.id)
        gate.record("password.changed", {"user": row.id}, subject=row.id)

    # -------------------------------------------------------------------------------------------------------- sessions

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
                )
            )
            gate.record("session.started", {"actor": found.id}, subject=found.user_id)
            return secret

    def session(self, secret: str) -> Session | None:
        """Return the session of a secret, None where it has ended, was idle too long, or never was.

        Rights are those of this moment. That it was used is noted at most once a minute.
        """
        now = self.now()
        with self.database.reading() as db:
            row = db.get(SessionRow, hashed(secret))
            if row is None or now >= row.expires or now >= row.seen + self.policy.session_idle:
                return None
            user = None if row.user_id is None else db.get(UserRow, row.user_id)
            link = None if row.link_id is None else db.get(LinkRow, row.link_id)
            if user is not None and user.active:
                actor = user_actor(db, user, now)
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
                )
            )
            gate.db.delete(row)
            gate.record("session.renewed", {"actor": found.actor.id}, subject=found.actor.user_id)
            return fresh

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

    def _count(self, keys: list[tuple[str, int]], now: datetime) -> None:
        """Count an attempt as failed, before it is looked at.

        Raises:
            TryLater: somebody has to wait; waiting attempts are not counted.
        """
        with self.database.writing(trail=False) as db:
            chain.lock(db, chain.SYSTEM_CHAIN)
            db.execute(delete(AttemptRow).where(AttemptRow.last < now - self.policy.forget_after))
            rows = [_attempts(db, key, now) for key, _ in keys]
            wait = max((row.until - now for row in rows), default=timedelta(0))
            if wait > timedelta(0):
                raise TryLater(max(1, round(wait.total_seconds())))
            for row, (_, free) in zip(rows, keys, strict=True):
                row.failures += 1
                row.last = now
                if row.failures >= free:
                    row.until = now + min(
                        self.policy.delay_first * 2 ** min(row.failures - free, 20), self.policy.delay_most
                    )


def _attempts(db: Db, key: str, now: datetime) -> AttemptRow:
    row = db.get(AttemptRow, key)
    if row is None:
        row = AttemptRow(key=key, failures=0, last=now, until=now)
        db.add(row)
    return row


def _key(kind: str, value: str) -> str:
    return hashlib.sha256(f"{kind}:{value}".encode("utf-8", "replace")).hexdigest()


__all__ = ["SigningIn"]

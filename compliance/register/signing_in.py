"""Signing in: passwords with a growing delay for whoever guesses, passkeys, the account at an OpenID provider.

A failed attempt is counted before the password is looked at, so that many at once win nothing. Unknown addresses are counted and hashed like known ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import delete, select

from compliance.register import checks
from compliance.register.access import Actor
from compliance.register.accounts import by_email, new_user, user_of
from compliance.register.attempts import attempted, device_of, succeeded
from compliance.register.credentials import Credentials
from compliance.register.ending import end_credentials
from compliance.register.faults import Invalid, NotFound, SignInRefused
from compliance.register.keys import hashed, new_id, new_secret
from compliance.register.records import Passkey, User
from compliance.register.safeguarding import passkey_of
from compliance.register.tables import AttemptRow, DeviceRow, IdentityRow, PasskeyRow, PassRow, UserRow
from compliance.register.waiting import lift

DEVICES = 20  # browsers in which one person is known; the oldest are forgotten


class SigningIn(Credentials):
    """The part of the register that lets people in."""

    def authenticate(self, email: str, password: str, address: str | None = None, devices: Sequence[str] = ()) -> User:
        """Return whoever has this e-mail address and password.

        `address` is where the attempt comes from, `devices` the secrets of known devices that the browser brought.

        Raises:
            SignInRefused: they do not belong together, or the account is closed; never says which.
            TryLater: too many attempts on this account or from this address.
        """
        now = self.now()
        tried = attempted(self.database, self.policy, email, address, devices, now)
        kept, number = tried.password, tried.user_id
        if not self.hasher.matches(kept, password[: 4 * self.policy.password_max]) or number is None:
            raise SignInRefused
        again = self.hasher.hash(password) if kept is not None and self.hasher.outdated(kept) else None
        with self._site(Actor(f"user:{number}", "user", number), now) as gate:
            fresh = gate.db.get(UserRow, number)
            if fresh is None or not fresh.active or fresh.password != kept:
                raise SignInRefused
            succeeded(gate.db, tried.keys, fresh.id, now)
            if again is not None:
                fresh.password = again
            gate.record("user.authenticated", {"user": fresh.id, "rehashed": again is not None}, subject=fresh.id)
            return user_of(fresh)

    def authenticate_passkey(self, credential: str, verified: Callable[[Passkey], int], challenge: str) -> User:
        """Return whoever holds a passkey. `verified` holds what the browser sent against it, and returns how often it says it was used.

        Raises:
            SignInRefused: nobody has this passkey, the account is closed, `verified` raised that, or the challenge was answered before.
        """
        now = self.now()
        with self._site(Actor("system", "system"), now) as gate:
            row = gate.db.scalars(select(PasskeyRow).where(PasskeyRow.credential == credential)).one_or_none()
            user = None if row is None else gate.db.get(UserRow, row.user_id)
            once = hashed(f"challenge:{challenge}")
            if row is None or user is None or not user.active or gate.db.get(AttemptRow, once) is not None:
                raise SignInRefused
            row.uses = verified(passkey_of(row))
            gate.db.add(AttemptRow(key=once, failures=0, last=now, until=now))  # forgotten long after it has run out
            gate.actor = Actor(f"user:{user.id}", "user", user.id)
            lift(gate, user.id, row.created, "passkey")
            gate.record("user.authenticated", {"user": user.id, "passkey": row.id, "uses": row.uses}, subject=user.id)
            return user_of(user)

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

        An account with the same verified address is joined to the identity, one with a password only if `join` allows; its password, sessions, keys,
        links, invitations, devices, passkeys and resets end with that, since whoever made it may never have owned the address.

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
                gate.actor = Actor(f"user:{row.id}", "user", row.id)
                lift(gate, row.id, known.created, "oidc")
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
            ended = end_credentials(gate, row.id, "identity.joined")
            db.execute(delete(PassRow).where(PassRow.user_id == row.id))
            self._drop_passkeys(gate, row.id)
            self._drop_recovery(gate, row.id)
            told = {"keys": ended.keys, "links": ended.links, "invitations": ended.invitations}
            gate.record(
                "identity.joined",
                {"user": row.id, "issuer": issuer, "subject": subject, "ended": told},
                subject=row.id,
            )
            return user_of(row)

    # ---------------------------------------------------------------------------------------------------------- devices

    def know_device(self, user: User, devices: Sequence[str] = ()) -> str | None:
        """Return a secret by which this browser is known from now on, None where it is known already; for whoever has just signed in.

        Raises:
            NotFound: there is no such account.
        """
        now = self.now()
        with self._site(Actor(f"user:{user.id}", "user", user.id), now) as gate:
            if gate.db.get(UserRow, user.id) is None:
                raise NotFound("account")
            if device_of(gate.db, devices, user.id, now) is not None:
                return None
            rows = gate.db.scalars(select(DeviceRow).where(DeviceRow.user_id == user.id))
            held = sorted(rows, key=lambda d: d.created, reverse=True)
            for old in [d for d in held if d.expires <= now or d in held[DEVICES - 1 :]]:
                gate.db.delete(old)
            secret, number = new_secret(), new_id()
            expires = now + self.policy.device_life
            gate.db.add(DeviceRow(id=number, secret=hashed(secret), user_id=user.id, created=now, expires=expires))
            gate.record("device.known", {"user": user.id, "device": number}, subject=user.id)
            return secret

    def waits_for(self, email: str, devices: Sequence[str]) -> bool:
        """Whether firms of a person wait since an administrator let somebody set a new password; only told to a browser that knows the person."""
        with self.database.reading() as db:
            try:
                row = by_email(db, checks.email(email))
            except Invalid:
                return False
            return row is not None and self._told_of_wait(db, row.id, devices, self.now())


__all__ = ["SigningIn"]

"""Passwords changed and recovered, and what ends with that.

by its owner            ends sessions and devices; keys, links, invitations, passkeys, the recovery code too unless they are kept on purpose
by the recovery code    the same, and memberships that waited open again
by an administrator     the same but for passkeys and recovery code, which show who the person is; memberships wait (`waiting`)
by the operator         the same, and nothing waits: whoever runs the machine has the database anyway; the password alone signs in again
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete, select, update

from compliance.register import checks
from compliance.register.access import Action, Actor
from compliance.register.accounts import by_email, user_of, user_row
from compliance.register.actors import user_actor
from compliance.register.attempts import attempted, key_of, succeeded
from compliance.register.ending import end_credentials, held, note, waits_of
from compliance.register.faults import Invalid, NotFound, ProofNeeded, SignInRefused
from compliance.register.gateway import FirmGate, Gate, in_firm, on_site
from compliance.register.keys import hashed, new_id, new_secret
from compliance.register.passwords import check_password
from compliance.register.records import Held, User
from compliance.register.safeguarding import Safeguarding
from compliance.register.tables import AttemptRow, PassRow, SafeguardRow, UserRow, WaitRow
from compliance.register.waiting import had_a_way_in, lift, memberships, suspend

EMPTY = hashed("")
RESETS = ("reset", "mailed")  # given by an administrator, or sent to the address of the account


class Credentials(Safeguarding):
    """The part of the register that changes and recovers passwords."""

    @on_site(Action.OWN_ACCOUNT)
    def held(self, gate: Gate) -> Held:
        """Return what ends with one's own password unless it is kept."""
        return held(gate, str(gate.actor.user_id))

    @on_site(Action.OWN_ACCOUNT, writes=True)
    def change_password(self, gate: Gate, old: str | None, new: str, *, keep: bool = False) -> None:
        """Change one's own password; sessions and known devices of this person end, and what else `held` tells unless `keep`.

        Raises:
            SignInRefused: `old` is not the password (None where the account has none).
            ProofNeeded: the account has no password yet, so that only a session vouches for the person.
            Invalid: the new one cannot be used.
        """
        row = gate.db.get(UserRow, gate.actor.user_id)
        if row is None or (row.password is not None and not self.hasher.matches(row.password, old or "")):
            raise SignInRefused
        if row.password is None and not gate.actor.proved:
            raise ProofNeeded
        self._set_password(gate, row, new, "own")
        self._end(gate, row.id, keep)

    # ------------------------------------------------------------------------------------------ given by an administrator

    @on_site(Action.ACCOUNTS_WRITE, writes=True, proof=True)
    def create_reset(self, gate: Gate, user_id: str, life: timedelta | None = None) -> str:
        """Return a secret with which a person sets a new password once (`use_reset`); earlier ones stop working. Each firm of the person is told.

        Raises:
            NotFound: there is no such account.
        """
        return self._given(gate, user_row(gate.db, user_id), "reset", life or self.policy.reset_life)

    def mailed_reset(self, email: str) -> tuple[User, str] | None:
        """Return whose account an e-mail address is and a secret to send there, with which a new password is set once (`use_reset`).

        None where there is no such account, it is closed, or one was asked for a moment ago. Whoever reads the mail of this address is the person, so that
        no firm has to wait afterwards; each is told, as ever. A passkey that is asked for after the password still is.
        """
        try:
            known = checks.email(email)
        except Invalid:
            return None
        now = self.now()
        with self._site(Actor("system", "system"), now) as gate:
            row = by_email(gate.db, known)
            if row is None or not row.active:
                return None
            lately = select(PassRow.created).where(PassRow.user_id == row.id, PassRow.kind == "mailed")
            if any(now - created < self.policy.mail_pause for created in gate.db.scalars(lately)):
                return None
            return user_of(row), self._given(gate, row, "mailed", self.policy.mailed_life)

    def _given(self, gate: Gate, row: UserRow, kind: str, life: timedelta) -> str:
        """Return a secret of a new one-time address; earlier ones stop working."""
        secret, number = new_secret(), new_id()
        old = update(PassRow).where(PassRow.user_id == row.id, PassRow.kind.in_(RESETS), PassRow.used.is_(None))
        gate.db.execute(old.values(used=gate.now))
        gate.db.add(
            PassRow(
                secret=hashed(secret),
                id=number,
                kind=kind,
                user_id=row.id,
                organisation_id=None,
                email=None,
                role=None,
                until=None,
                created=gate.now,
                expires=gate.now + life,
                used=None,
                created_by=gate.actor.id,
            )
        )
        first = not had_a_way_in(gate.db, row)
        gate.record("reset.created", {"user": row.id, "reset": number, "first": first, "how": kind}, subject=row.id)
        for member in memberships(gate.db, row.id) if not first else ():
            note(gate, member.organisation_id, "reset.created", {"user": row.id, "how": kind})
        return secret

    def held_by_reset(self, secret: str) -> Held:
        """Return what ends when a password is set with a secret of `create_reset`; nothing where the secret does not work."""
        now = self.now()
        with self.database.reading() as db:
            row = db.get(PassRow, hashed(secret))
            if (
                row is None
                or row.user_id is None
                or row.kind not in RESETS
                or row.used is not None
                or now >= row.expires
            ):
                return Held()
            found = held(Gate(db, Actor("system", "system"), now), row.user_id)
            return Held(found.keys, found.links, found.invitations)

    def use_reset(self, secret: str, new: str, *, keep: bool = False) -> User:
        """Set a new password with a secret of `create_reset`. All sessions and devices of this person end, and keys, links and invitations unless `keep`.

        Where the account could be entered before, its memberships wait from now on (`waiting`), but for a secret that came by mail.

        Raises:
            NotFound: the secret was never given out, was used, or has run out.
            Invalid: the password cannot be used; the secret still works.
        """
        now = self.now()
        with self._site(Actor("system", "system"), now) as gate:
            pass_row = gate.db.get(PassRow, hashed(secret))
            row = None if pass_row is None or pass_row.user_id is None else gate.db.get(UserRow, pass_row.user_id)
            if (
                pass_row is None
                or pass_row.kind not in RESETS
                or pass_row.used is not None
                or now >= pass_row.expires
                or row is None
            ):
                raise NotFound("reset")
            pass_row.used = now
            gate.actor = user_actor(gate.db, row, now)
            first = not had_a_way_in(gate.db, row)
            self._set_password(gate, row, new, "first" if first else pass_row.kind)
            if not first and pass_row.kind == "reset":
                suspend(gate, row.id)
            end_credentials(gate, row.id, "reset", keep=keep)
            gate.db.execute(delete(AttemptRow).where(AttemptRow.key == key_of("account", row.email)))
            return user_of(row)

    @on_site(Action.ACCOUNTS_WRITE, writes=True, proof=True)
    def set_password(self, gate: Gate, user_id: str, new: str) -> None:
        """Set the password of an account from the command line; its sessions, devices, keys, links and invitations end. Each firm is told.

        The password alone signs in afterwards: whoever has lost the passkey that is asked for too has no other way back.

        Raises:
            NotFound: there is no such account.
            Invalid: the password cannot be used.
        """
        row = user_row(gate.db, user_id)
        first = not had_a_way_in(gate.db, row)
        self._set_password(gate, row, new, "first" if first else "operator")
        self._no_second_factor(gate, row.id)
        end_credentials(gate, row.id, "operator")
        for member in memberships(gate.db, row.id) if not first else ():
            note(gate, member.organisation_id, "reset.created", {"user": row.id})

    @in_firm(Action.PEOPLE_WRITE, writes=True, proof=True)
    def confirm_member(self, gate: FirmGate, user_id: str) -> None:
        """Say that somebody whose password an administrator had set anew is who they were: the firm opens to them again.

        Raises:
            NotFound: nobody of this firm waits by that id.
        """
        row = gate.db.get(WaitRow, (gate.id, user_id))
        if row is None:
            raise NotFound("member")
        gate.db.delete(row)
        gate.note("member.confirmed", {"user": user_id, "how": "owner"})

    # --------------------------------------------------------------------------------------------- by the recovery code

    def recover(
        self,
        email: str,
        code: str,
        new: str,
        *,
        keep: bool = False,
        address: str | None = None,
        devices: Sequence[str] = (),
    ) -> User:
        """Set a new password with the recovery code of an account, which works once; what `held` tells ends unless `keep`.

        Memberships that wait since an administrator's doing open again, if the code is older than that; and its owner is told of it once more.

        Raises:
            SignInRefused: they do not belong together, or the account is closed; never says which.
            TryLater: too many attempts on this account or from this address.
            Invalid: the password cannot be used; the code still works.
        """
        now = self.now()
        tried = attempted(self.database, self.policy, email, address, devices, now)
        with self._site(Actor("system", "system"), now) as gate:
            row = None if tried.user_id is None else gate.db.get(UserRow, tried.user_id)
            guards = None if row is None else gate.db.get(SafeguardRow, row.id)
            kept = guards.recovery if guards is not None and guards.recovery is not None else EMPTY
            same = hmac.compare_digest(kept, hashed(code.strip()))
            if row is None or not row.active or guards is None or guards.recovery_made is None or not same:
                raise SignInRefused
            made = guards.recovery_made
            gate.actor = user_actor(gate.db, row, now)
            guards.recovery = guards.recovery_made = None
            gate.record("recovery.used", {"user": row.id}, subject=row.id)
            self._set_password(gate, row, new, "recovery")
            waits = [wait.since for wait in waits_of(gate.db, row.id) if made < wait.since]
            if waits:  # whoever was in between may have clicked away what is told
                guards.told = min([*waits, guards.told or now]) - timedelta(seconds=1)
            lift(gate, row.id, made, "recovery-code")
            self._end(gate, row.id, keep)
            succeeded(gate.db, tried.keys, row.id, now)
            return user_of(row)

    # ---------------------------------------------------------------------------------------------------------- helpers

    def _set_password(self, gate: Gate, row: UserRow, new: str, why: str) -> None:
        check_password(new, self.policy, (row.email, row.name))
        row.password = self.hasher.hash(new)
        gate.record("password.changed", {"user": row.id, "why": why}, subject=row.id)

    def _end(self, gate: Gate, user_id: str, keep: bool) -> None:
        """End what ends with a password that its owner has changed; what could still show who the person is stays while firms wait."""
        end_credentials(gate, user_id, "password.changed", keep=keep)
        if not keep and not waits_of(gate.db, user_id):
            self._drop_passkeys(gate, user_id)
            self._drop_recovery(gate, user_id)


__all__ = ["Credentials"]

"""What guards an account besides its password: passkeys, a recovery code, and being told what happened around it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import and_, delete, select
from sqlalchemy.orm import Session as Db

from compliance.errors import Message
from compliance.register import chain, checks
from compliance.register.access import Action, Actor
from compliance.register.accounts import user_row
from compliance.register.attempts import device_of
from compliance.register.columns import moment_of, moment_text
from compliance.register.ending import waits_of
from compliance.register.faults import Invalid, NotFound, Taken
from compliance.register.gateway import Gate, on_site
from compliance.register.keys import hashed, new_id, new_secret
from compliance.register.records import Notice, Passkey, Safeguards
from compliance.register.sessions import Sessions
from compliance.register.tables import (
    EntryRow,
    OrganisationRow,
    PasskeyRow,
    PayloadRow,
    SafeguardRow,
    SiteSecretRow,
    UserRow,
)
from compliance.register.waiting import safeguards

PASSKEYS = 20
NOTICES = 50
# What is told of a person, by the kind of its entry in the chain of the site.
_OF_PERSON = (
    "session.started",
    "reset.created",
    "password.changed",
    "recovery.used",
    "identity.joined",
    "passkey.added",
    "second-factor.set",
)
_OF_FIRM = ("reset.created", "member.waits")


class Safeguarding(Sessions):
    """The part of the register that guards accounts."""

    @on_site(Action.OWN_ACCOUNT)
    def safeguards(self, gate: Gate) -> Safeguards:
        """Return what guards one's own account, and which firms wait."""
        user_id = str(gate.actor.user_id)
        row = gate.db.get(SafeguardRow, user_id)
        firms = [gate.db.get(OrganisationRow, wait.organisation_id) for wait in waits_of(gate.db, user_id)]
        return Safeguards(
            recovery_made=None if row is None or row.recovery is None else row.recovery_made,
            second_factor=row is not None and row.second_factor is not None,
            passkeys=passkeys_of(gate.db, user_id),
            waiting=tuple(sorted(firm.name for firm in firms if firm is not None)),
        )

    def cookie_key(self) -> str:
        """Return the secret with which all workers sign what browsers carry for some minutes; the first to ask makes it."""
        with self.database.reading() as db:
            row = db.get(SiteSecretRow, "cookies")
            if row is not None:
                return row.secret
        with self._site(Actor("system", "system"), self.now()) as gate:
            row = gate.db.get(SiteSecretRow, "cookies")
            if row is None:
                row = SiteSecretRow(name="cookies", secret=new_secret(), made=gate.now)
                gate.db.add(row)
                gate.record("cookie-key.made", {})
            return row.secret

    def second_factor(self, user_id: str) -> bool:
        """Whether somebody who has given the right password has to show a passkey too."""
        with self.database.reading() as db:
            row = db.get(SafeguardRow, user_id)
            return row is not None and row.second_factor is not None and bool(passkeys_of(db, user_id))

    def passkeys(self, user_id: str) -> tuple[Passkey, ...]:
        """Return the passkeys that somebody who has given the right password, or is signed in, is asked for."""
        with self.database.reading() as db:
            return passkeys_of(db, user_id)

    # --------------------------------------------------------------------------------------------------------- passkeys

    @on_site(Action.OWN_ACCOUNT, writes=True, proof=True)
    def add_passkey(self, gate: Gate, credential: str, public_key: str, uses: int, name: str) -> Passkey:
        """Take a passkey that an authenticator has made for the actor, and that was held against its challenge already.

        Raises:
            Taken: it is known already.
            Invalid: the name cannot be used, or there are too many.
        """
        user_id, said = str(gate.actor.user_id), checks.name(name)
        if len(passkeys_of(gate.db, user_id)) >= PASSKEYS:
            raise Invalid("name", Message("account.passkeys-many", count=PASSKEYS))
        if gate.db.scalars(select(PasskeyRow).where(PasskeyRow.credential == credential)).first() is not None:
            raise Taken("name", Message("account.passkey-known"))
        row = PasskeyRow(
            id=new_id(),
            credential=credential,
            user_id=user_id,
            public_key=public_key,
            name=said,
            uses=uses,
            created=gate.now,
        )
        gate.db.add(row)
        gate.record("passkey.added", {"user": user_id, "passkey": row.id, "name": said}, subject=user_id)
        return passkey_of(row)

    @on_site(Action.OWN_ACCOUNT, writes=True, proof=True)
    def remove_passkey(self, gate: Gate, passkey: str) -> None:
        """Remove one of one's own passkeys.

        Raises:
            NotFound: it is none of the actor's.
            Invalid: it could still show who the person is to whom firms do not open yet.
        """
        user_id = str(gate.actor.user_id)
        row = gate.db.get(PasskeyRow, passkey)
        if row is None or row.user_id != user_id:
            raise NotFound("passkey")
        _not_while_waiting(gate.db, user_id, row.created)
        gate.db.delete(row)
        gate.record("passkey.removed", {"user": user_id, "passkey": passkey}, subject=user_id)
        if not passkeys_of(gate.db, user_id):
            self._no_second_factor(gate, user_id)

    @on_site(Action.OWN_ACCOUNT, writes=True, proof=True)
    def set_second_factor(self, gate: Gate, on: bool) -> None:
        """Let signing in by password ask for a passkey too, or no more.

        Raises:
            Invalid: there is no passkey, or firms do not open yet to whoever is there.
        """
        user_id = str(gate.actor.user_id)
        if on and not passkeys_of(gate.db, user_id):
            raise Invalid("second", Message("account.no-passkey"))
        held = gate.db.get(SafeguardRow, user_id)
        since = None if held is None else held.second_factor
        if not on:
            if since is not None:
                _not_while_waiting(gate.db, user_id, since)
            self._no_second_factor(gate, user_id)
        elif since is None:
            safeguards(gate.db, user_id).second_factor = gate.now
            gate.record("second-factor.set", {"user": user_id, "on": True}, subject=user_id)

    def _no_second_factor(self, gate: Gate, user_id: str) -> None:
        """Let the password alone sign in again."""
        row = gate.db.get(SafeguardRow, user_id)
        if row is not None and row.second_factor is not None:
            row.second_factor = None
            gate.record("second-factor.set", {"user": user_id, "on": False}, subject=user_id)

    def _drop_passkeys(self, gate: Gate, user_id: str) -> None:
        if passkeys_of(gate.db, user_id):
            gate.db.execute(delete(PasskeyRow).where(PasskeyRow.user_id == user_id))
            gate.record("passkeys.removed", {"user": user_id}, subject=user_id)
            self._no_second_factor(gate, user_id)

    # ----------------------------------------------------------------------------------------------------- recovery code

    @on_site(Action.OWN_ACCOUNT, writes=True, proof=True)
    def make_recovery_code(self, gate: Gate) -> str:
        """Return a new recovery code, with which the password can be set anew once (`recover`); an earlier one stops working.

        Raises:
            Invalid: the earlier one could still show who the person is to whom firms do not open yet.
        """
        user_id = str(gate.actor.user_id)
        row = safeguards(gate.db, user_id)
        if row.recovery is not None and row.recovery_made is not None:
            _not_while_waiting(gate.db, user_id, row.recovery_made)
        secret = new_secret()
        row.recovery, row.recovery_made = hashed(secret), gate.now
        gate.record("recovery.made", {"user": user_id}, subject=user_id)
        return secret

    def _drop_recovery(self, gate: Gate, user_id: str) -> None:
        row = gate.db.get(SafeguardRow, user_id)
        if row is not None and row.recovery is not None:
            row.recovery = row.recovery_made = None
            gate.record("recovery.ended", {"user": user_id}, subject=user_id)

    # ----------------------------------------------------------------------------------------------------------- notices

    @on_site(Action.OWN_ACCOUNT)
    def notices(self, gate: Gate) -> tuple[Notice, ...]:
        """Return what happened around one's own account and, to owners, around the other people of their firms, since it was last told."""
        user = user_row(gate.db, str(gate.actor.user_id))
        row = gate.db.get(SafeguardRow, user.id)
        since = moment_text(user.created if row is None or row.told is None else row.told)
        found = list(_of_person(gate.db, user.id, since))
        for firm, standing in sorted(gate.actor.firms.items()):
            if standing in ("owner", "steward"):
                found += _of_firm(gate.db, firm, user.id, since)
        return tuple(sorted(found, key=lambda n: (n.at, n.kind, n.firm), reverse=True)[:NOTICES])

    @on_site(Action.OWN_ACCOUNT, writes=True)
    def told(self, gate: Gate) -> None:
        """Note that the actor has read what happened until now."""
        user_id = str(gate.actor.user_id)
        safeguards(gate.db, user_id).told = gate.now
        gate.record("notices.read", {"user": user_id}, subject=user_id)

    def _told_of_wait(self, db: Db, user_id: str, devices: Sequence[str], now: datetime) -> bool:
        return bool(waits_of(db, user_id)) and device_of(db, devices, user_id, now) is not None


def passkeys_of(db: Db, user_id: str) -> tuple[Passkey, ...]:
    """Return the passkeys of a person, the oldest first."""
    rows = db.scalars(select(PasskeyRow).where(PasskeyRow.user_id == user_id).order_by(PasskeyRow.created))
    return tuple(passkey_of(row) for row in rows)


def passkey_of(row: PasskeyRow) -> Passkey:
    """Return a row as it is handed out."""
    return Passkey(row.id, row.user_id, row.credential, row.public_key, row.name, row.uses, row.created)


def _not_while_waiting(db: Db, user_id: str, made: datetime) -> None:
    if any(made < wait.since for wait in waits_of(db, user_id)):
        raise Invalid("passkey", Message("account.waits"))


def _entries(
    db: Db, name: str, since: str, kinds: Sequence[str], subject: str | None = None
) -> Iterator[tuple[EntryRow, str]]:
    query = (
        select(EntryRow, PayloadRow.payload)
        .join(PayloadRow, and_(PayloadRow.chain == EntryRow.chain, PayloadRow.seq == EntryRow.seq))
        .where(EntryRow.chain == name, EntryRow.at > since, EntryRow.kind.in_(kinds))
    )
    if subject is not None:
        query = query.where(PayloadRow.subject == subject)
    yield from ((row, payload) for row, payload in db.execute(query))


def _of_person(db: Db, user_id: str, since: str) -> Iterator[Notice]:
    for row, payload in _entries(db, chain.SYSTEM_CHAIN, since, _OF_PERSON, user_id):
        told, at = json.loads(payload), moment_of(row.at)
        by_self = row.actor == f"user:{user_id}"
        if row.kind == "session.started" and told.get("failures"):
            yield Notice("failures", at, count=told["failures"])
        elif row.kind == "reset.created" and not by_self and not told.get("first"):
            yield Notice("reset-mailed" if told.get("how") == "mailed" else "reset-created", at)
        elif row.kind == "password.changed" and told.get("why") in ("reset", "mailed", "operator"):
            yield Notice(f"password-{told['why']}", at)
        elif row.kind == "identity.joined" and any(told.get("ended", {}).values()):
            yield Notice("joined", at, count=sum(told["ended"].values()))
        elif row.kind == "second-factor.set" and not told["on"]:
            yield Notice("second-factor-off", at)
        elif row.kind in ("recovery.used", "passkey.added"):
            yield Notice(row.kind.replace(".", "-"), at)


def _of_firm(db: Db, firm: str, user_id: str, since: str) -> Iterator[Notice]:
    held = db.get(OrganisationRow, firm)
    for row, payload in _entries(db, firm, since, _OF_FIRM):
        who = json.loads(payload).get("user")
        person = None if who is None or who == user_id else db.get(UserRow, who)
        if held is not None and person is not None:
            yield Notice(f"member-{row.kind.partition('.')[2]}", moment_of(row.at), held.name, person.name)


__all__ = ["Safeguarding", "passkey_of", "passkeys_of"]

"""Attempts to sign in, counted: who guesses has to wait, longer each time, and the owner of an account is told how often somebody failed.

A browser in which the owner has signed in before has a counter of its own, so that a stranger who fails on purpose keeps nobody out. Counters stand in
the database, for all workers; no trail follows them, for a stranger must not be able to fill it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Db

from compliance.register import chain, checks
from compliance.register.accounts import by_email
from compliance.register.database import Database
from compliance.register.faults import Invalid, TryLater
from compliance.register.gateway import Gate
from compliance.register.keys import hashed
from compliance.register.policy import Policy
from compliance.register.tables import AttemptRow, DeviceRow

_FAILED = "failed:"
MAX_UNREADABLE = 300  # characters of what is no address by which it is counted all the same


@dataclass(frozen=True)
class Attempt:
    """An attempt at an account, counted as failed until `succeeded` takes that back.

    `user_id` is whose account it is, None where nobody has the address; `password` the hash that is kept of an open account; `keys` what counted it.
    """

    user_id: str | None
    password: str | None = field(repr=False)
    keys: tuple[tuple[str, int], ...]


def attempted(
    database: Database, policy: Policy, email: str, address: str | None, devices: Sequence[str], now: datetime
) -> Attempt:
    """Count an attempt before it is looked at, in a transaction of its own, and return whose account it is at.

    What is no e-mail address is counted like the address of nobody.

    Raises:
        TryLater: too many attempts on this account or from this address.
    """
    try:
        mail: str | None = checks.email(email)
    except Invalid:
        mail = None
    with database.writing(trail=False) as db:
        chain.lock(db, chain.SYSTEM_CHAIN)
        row = None if mail is None else by_email(db, mail)
        user_id = None if row is None else row.id
        device = device_of(db, devices, user_id, now)
        keys = counters(policy, mail or email[:MAX_UNREADABLE], address, device)
        count(db, keys, user_id, policy, now)
        return Attempt(user_id, row.password if row is not None and row.active else None, tuple(keys))


def key_of(kind: str, value: str) -> str:
    """Return under which key something is counted."""
    return hashlib.sha256(f"{kind}:{value}".encode("utf-8", "replace")).hexdigest()


def counters(policy: Policy, account: str, address: str | None, device: str | None) -> list[tuple[str, int]]:
    """Return the counters of an attempt, with how many failures are free: that of a known device alone, else those of account and address."""
    if device is not None:
        return [(key_of("device", device), policy.account_free)]
    found = [(key_of("account", account), policy.account_free)]
    return [*found, (key_of("address", address), policy.address_free)] if address else found


def count(db: Db, keys: Iterable[tuple[str, int]], user_id: str | None, policy: Policy, now: datetime) -> None:
    """Count an attempt as failed, before it is looked at.

    Raises:
        TryLater: somebody has to wait; waiting attempts are not counted.
    """
    keys = list(keys)
    old = delete(AttemptRow).where(AttemptRow.last < now - policy.forget_after)
    db.execute(old.where(AttemptRow.key.not_like(f"{_FAILED}%")))
    rows = [_row(db, key, now) for key, _ in keys]
    wait = max((row.until - now for row in rows), default=timedelta(0))
    if wait > timedelta(0):
        raise TryLater(max(1, round(wait.total_seconds())))
    for row, (_, free) in zip(rows, keys, strict=True):
        row.failures += 1
        row.last = now
        if row.failures >= free:
            row.until = now + min(policy.delay_first * 2 ** min(row.failures - free, 20), policy.delay_most)
    if user_id is not None:
        told = _row(db, _FAILED + user_id, now)
        told.failures, told.last = told.failures + 1, now


def succeeded(db: Db, keys: Iterable[tuple[str, int]], user_id: str, now: datetime) -> None:
    """Take back what a good attempt was counted: the first counter begins anew, an address is only given this attempt back."""
    (first, _), *others = keys
    db.execute(delete(AttemptRow).where(AttemptRow.key == first))
    for key, _ in others:
        held = db.get(AttemptRow, key)
        if held is not None:
            held.failures, held.until = max(0, held.failures - 1), now
    told = db.get(AttemptRow, _FAILED + user_id)
    if told is not None:
        told.failures = max(0, told.failures - 1)


def failed_tries(gate: Gate, user_id: str) -> int:
    """Return how often somebody failed to sign in to an account since its owner last did, and begin to count anew."""
    held = gate.db.get(AttemptRow, _FAILED + user_id)
    if held is None:
        return 0
    failures = held.failures
    gate.db.delete(held)
    return failures


def device_of(db: Db, secrets: Iterable[str], user_id: str | None, now: datetime) -> str | None:
    """Return the id of the device that a browser is for a person, None for a stranger."""
    kept = [hashed(secret) for secret in secrets]
    if user_id is None or not kept:
        return None
    rows = db.scalars(select(DeviceRow).where(DeviceRow.user_id == user_id, DeviceRow.secret.in_(kept)))
    return next((row.id for row in rows if now < row.expires), None)


def _row(db: Db, key: str, now: datetime) -> AttemptRow:
    row = db.get(AttemptRow, key)
    if row is None:
        row = AttemptRow(key=key, failures=0, last=now, until=now)
        db.add(row)
    return row


__all__ = ["Attempt", "attempted", "count", "counters", "device_of", "failed_tries", "key_of", "succeeded"]

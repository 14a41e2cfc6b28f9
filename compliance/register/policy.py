"""The numbers of signing in: how passwords are hashed, how long sessions live, how long somebody who guesses has to wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Policy:
    """All limits in one place. Memory in KiB.

    The argon2id parameters are the second recommended choice of RFC 9106 (64 MiB, 3 passes, 4 lanes), the default of argon2-cffi. A password whose hash
    has other parameters is hashed again when its owner signs in.
    """

    argon2_time: int = 3
    argon2_memory: int = 65536
    argon2_lanes: int = 4
    hashing_at_once: int = 4
    password_min: int = 12
    password_max: int = 512
    session_idle: timedelta = timedelta(hours=2)
    session_absolute: timedelta = timedelta(hours=24)
    session_touch: timedelta = timedelta(minutes=1)
    proof_life: timedelta = timedelta(minutes=10)
    device_life: timedelta = timedelta(days=366)
    reset_wait: timedelta = timedelta(days=7)
    account_free: int = 5
    address_free: int = 30
    delay_first: timedelta = timedelta(seconds=15)
    delay_most: timedelta = timedelta(minutes=15)
    forget_after: timedelta = timedelta(hours=24)
    invitation_life: timedelta = timedelta(days=14)
    reset_life: timedelta = timedelta(hours=24)
    mailed_life: timedelta = timedelta(hours=1)
    mail_pause: timedelta = timedelta(minutes=5)
    link_most: timedelta = timedelta(days=366)
    token_most: timedelta = timedelta(days=366)


DEFAULT = Policy()

__all__ = ["DEFAULT", "Policy"]

"""Whom a request is counted for: the account whose session or key it brings, else its address.

This decides nothing but whose turn it is and what is counted; what somebody may is asked of the register by whoever does the work.
IPv6 addresses count by their /64, of which one subscriber holds all.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import ip_address, ip_network
from time import monotonic

from starlette.requests import Request
from starlette.types import Scope

from compliance.register import Register, RegisterError
from compliance.web.visiting.cookies import secret_of

KNOWN = 20.0  # seconds for which it is remembered who a secret belongs to
REMEMBERED = 5_000


@dataclass(frozen=True)
class Payer:
    """Whom a request is counted for, and whether that is an account."""

    who: str
    account: bool


def subscriber(scope: Scope) -> str:
    """Return whom an address is counted as."""
    client = scope.get("client")
    host = client[0] if client else ""
    try:
        found = ip_address(host)
    except ValueError:
        return host or "unknown"
    if found.version == 6:
        if found.ipv4_mapped is not None:
            return str(found.ipv4_mapped)
        return str(ip_network((found, 64), strict=False).network_address)
    return str(found)


def by_address(scope: Scope) -> Payer:
    """Return the payer that an address is."""
    return Payer(f"address:{subscriber(scope)}", False)


class Payers:
    """Finds out whom requests are counted for, and remembers it for some seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._known: OrderedDict[bytes, tuple[Payer | None, float]] = OrderedDict()

    def remembered(self, request: Request) -> Payer | None:
        """Return the account of a request where that was found out a moment ago."""
        found = self._known.get(_hash(_secret(request)))
        return found[0] if found is not None and found[1] > self._clock() else None

    async def of(self, request: Request) -> Payer:
        """Return whom a request is counted for."""
        register: Register | None = request.app.state.register
        secret = _secret(request)
        if register is None or not secret:
            return by_address(request.scope)
        held = self._known.get(_hash(secret))
        if held is None or held[1] <= self._clock():
            found = await asyncio.to_thread(_account, register, secret)
            held = self._known[_hash(secret)] = (found, self._clock() + KNOWN)
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return held[0] or by_address(request.scope)


def _secret(request: Request) -> str:
    if request.url.path.startswith("/api/"):
        kind, _, key = request.headers.get("authorization", "").partition(" ")
        return f"key {key.strip()}" if kind.lower() == "bearer" and key.strip() else ""
    secret = secret_of(request)
    return f"session {secret}" if secret else ""


def _hash(secret: str) -> bytes:
    return sha256(secret.encode("utf-8", "replace")).digest()


def _account(register: Register, secret: str) -> Payer | None:
    kind, _, value = secret.partition(" ")
    try:
        if kind == "key":
            return Payer(f"account:{register.actor_of_token(value).id}", True)
        session = register.session(value)
    except RegisterError:
        return None
    return None if session is None else Payer(f"account:{session.actor.id}", True)


__all__ = ["Payer", "Payers", "by_address", "subscriber"]

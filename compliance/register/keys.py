"""Secrets that are shown once and kept only as their hash; ids that say nothing."""

from __future__ import annotations

import hashlib
import hmac
import secrets

BYTES = 32  # 256 bits: no list and no rate of guessing helps against that, so one round of SHA-256 is enough


def new_secret() -> str:
    """Return a fresh secret."""
    return secrets.token_urlsafe(BYTES)


def new_id() -> str:
    """Return a fresh id."""
    return secrets.token_hex(10)


def hashed(secret: str) -> str:
    """Return what is kept of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def csrf_of(secret: str) -> str:
    """Return the token that the forms of a session carry; it follows from the secret and does not give it away."""
    return hmac.new(secret.encode("utf-8", "replace"), b"csrf", hashlib.sha256).hexdigest()


__all__ = ["csrf_of", "hashed", "new_id", "new_secret"]

"""Passwords: argon2id, at least twelve characters, none that everybody tries first. No rule on what kinds of characters.

Checking takes the same time whether there is an account or not.
"""

from __future__ import annotations

import threading
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from compliance.errors import Message
from compliance.register.faults import Invalid
from compliance.register.policy import Policy

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_WORDS = (
    "password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "motdepasse", "welcome", "bienvenue", "bonjour", "letmein", "iloveyou",
    "jetaime", "admin", "administrator", "administrateur", "changeme", "changezmoi", "secret", "master", "monkey", "dragon", "football",
    "baseball", "sunshine", "princess", "princesse", "soleil", "doudou", "loulou", "chocolat", "azerty", "azertyuiop", "qwerty",
    "qwertyuiop", "qwertz", "qwertzuiop", "asdfgh", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "wxcvbn", "login", "hello", "trustno1", "superman",
    "batman", "starwars", "company", "entreprise", "compliance", "conformite", "summer", "winter", "spring", "autumn", "printemps", "hiver", "automne",
    "guest", "1q2w3e4r5t6y", "1qaz2wsx3edc", "thisisapassword", "correcthorsebatterystaple",
)  # fmt: skip
_ROWS = tuple(
    row * 8
    for row in (
        "abcdefghijklmnopqrstuvwxyz",
        "1234567890",
        "123456789",
        "qwertyuiop",
        "azertyuiop",
        "qwertzuiop",
        "qwertyuiopasdfghjklzxcvbnm",
        "azertyuiopqsdfghjklmwxcvbn",
    )
)
_LEAST_DIFFERENT = 5
_LEAST_LETTERS = 4


def check_password(password: str, policy: Policy, about: tuple[str, ...] = ()) -> None:
    """Make sure that a password may be used; `about` are the words an attacker tries first: name, e-mail address.

    Raises:
        Invalid: it may not; the message says why.
    """
    said = unicodedata.normalize("NFKC", password)
    if len(said) < policy.password_min:
        raise Invalid("password", Message("password.too-short", count=policy.password_min))
    if len(said) > policy.password_max:
        raise Invalid("password", Message("password.too-long", count=policy.password_max))
    if _guessed(said, about):
        raise Invalid("password", Message("password.common"))


def _guessed(said: str, about: tuple[str, ...]) -> bool:
    text = said.casefold()
    if len(set(text)) < _LEAST_DIFFERENT:
        return True
    rest = text
    for word in sorted({*_WORDS, *(p for w in about for p in _parts(w.casefold()))}, key=len, reverse=True):
        rest = rest.replace(word, "")
    letters = "".join(c for c in rest if c.isalpha())
    if rest != text and len(letters) < _LEAST_LETTERS:  # digits and signs around a common word do not make it rare
        return True
    digits = "".join(c for c in text if c.isdigit())
    runs = [run for run in (text, letters, digits) if 2 * len(run) > len(text)]
    return any(run in row or run in row[::-1] for row in _ROWS for run in runs)


def _parts(word: str) -> list[str]:
    for sign in "@.-_+":
        word = word.replace(sign, " ")
    return [part for part in word.split() if len(part) > 3]


class Hasher:
    """Hashes and checks passwords; a few at once, since each takes 64 MiB."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._places = threading.BoundedSemaphore(policy.hashing_at_once)

    @cached_property
    def _argon2(self) -> PasswordHasher:
        from argon2 import PasswordHasher  # start-up: argon2

        p = self._policy
        return PasswordHasher(time_cost=p.argon2_time, memory_cost=p.argon2_memory, parallelism=p.argon2_lanes)

    @cached_property
    def _nobody(self) -> str:
        return self._argon2.hash("nobody has this password")

    def hash(self, password: str) -> str:
        """Return what is kept of a password."""
        with self._places:
            return self._argon2.hash(unicodedata.normalize("NFKC", password))

    def matches(self, kept: str | None, password: str) -> bool:
        """Whether a password is the one kept; without one kept it takes as long and is not."""
        from argon2.exceptions import Argon2Error, InvalidHashError  # start-up: argon2

        nobody = self._nobody
        with self._places:
            try:
                self._argon2.verify(kept or nobody, unicodedata.normalize("NFKC", password))
            except (Argon2Error, InvalidHashError):
                return False
        return kept is not None

    def outdated(self, kept: str) -> bool:
        """Whether a hash was made with other parameters than those of today."""
        return self._argon2.check_needs_rehash(kept)


__all__ = ["Hasher", "check_password"]

"""What may be kept as a name, an e-mail address or a value. The register knows no law: whether a fact exists is for its callers to say."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from compliance.errors import Message
from compliance.register.columns import canonical
from compliance.register.faults import Invalid

MAX_NAME = 200
MAX_VALUE = 50_000
MAX_CASE = 4_000_000
MAX_RECORD = 40_000_000
_EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]{1,190}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]|[\ud800-\udfff]")


def name(value: str, field: str = "name") -> str:
    """Return a name of one line, without spaces around it.

    Raises:
        Invalid: it is empty, too long, or holds control characters.
    """
    text = value.strip() if isinstance(value, str) else ""
    if not text or len(text) > MAX_NAME or _CONTROL.search(text):
        raise Invalid(field, Message("value.name-form", count=MAX_NAME))
    return text


def unprintable(text: str) -> bool:
    """Whether a line holds control characters."""
    return _CONTROL.search(text) is not None


def email(value: str) -> str:
    """Return an e-mail address in the form in which it is kept and compared.

    Raises:
        Invalid: it is none.
    """
    text = unicodedata.normalize("NFKC", value).strip().lower() if isinstance(value, str) else ""
    if not _EMAIL.fullmatch(text) or _CONTROL.search(text):
        raise Invalid("email", Message("value.email-form"))
    return text


def key(value: str, field: str) -> str:
    """Return the short id of a fact or a use.

    Raises:
        Invalid: it is none.
    """
    if not isinstance(value, str) or not value or len(value) > 80 or _CONTROL.search(value):
        raise Invalid(field, Message("case.id-form"))
    return value


def data(value: Any, field: str, most: int = MAX_VALUE) -> Any:
    """Return plain data that is not too long.

    Raises:
        Invalid: it is no plain data, or too much of it.
    """
    size = len(canonical(value))
    if size > most:
        raise Invalid(field, Message("value.too-long", size=size, most=most))
    return value


def slug(text: str) -> str:
    """Return a short id made from a name."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "use"


__all__ = ["MAX_CASE", "MAX_NAME", "MAX_RECORD", "MAX_VALUE", "data", "email", "key", "name", "slug", "unprintable"]

"""The languages of the site: which one an address names, and which one a browser prefers."""

from __future__ import annotations

from fastapi import Request

from compliance.language.languages import best, spoken
from compliance.language.tags import SOURCE, Lang


def language(word: str) -> Lang | None:
    """Return the language a piece of an address names."""
    return Lang(word) if word in spoken() else None


def split(path: str) -> tuple[Lang | None, str]:
    """Return the language of an address and the rest of it."""
    word, slash, rest = path.removeprefix("/").partition("/")
    return language(word), slash + rest or "/"


def preferred(request: Request) -> Lang:
    """Return the language a browser names first of those there are."""
    for part in request.headers.get("Accept-Language", "").split(","):
        found = best(part.partition(";")[0], spoken())
        if found is not None:
            return found
    return SOURCE


__all__ = ["language", "preferred", "split"]

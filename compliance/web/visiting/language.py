"""The languages of the site: which one an address names, and which one a browser prefers."""

from __future__ import annotations

from typing import Literal

from fastapi import Request

PageLang = Literal["en", "fr"]
_LANGS: dict[str, PageLang] = {"en": "en", "fr": "fr"}


def language(word: str) -> PageLang | None:
    """Return the language a piece of an address names."""
    return _LANGS.get(word)


def preferred(request: Request) -> PageLang:
    """Return the language a browser prefers of the two there are: French where it comes before English."""
    for part in request.headers.get("Accept-Language", "").split(","):
        word = part.strip().lower()
        if word.startswith("fr"):
            return "fr"
        if word.startswith("en"):
            return "en"
    return "en"


__all__ = ["PageLang", "language", "preferred"]

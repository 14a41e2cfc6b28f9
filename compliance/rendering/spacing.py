"""Spaces at which no line may end: before a French sign, inside a number, before a percent sign.

Texts are written with plain spaces; where a page is set in lines, on screen or paper, a colon or half a number must not begin one.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from compliance.language.formatting import colon
from compliance.language.text import Lang
from compliance.rendering.page import Code, Link, Page

_KEPT = {"url", "svg", "anchor", "tone", "lang"}  # fields that are no words
_NUMBER = re.compile(r"(?<=\d) (?=\d{3}(?!\d))| (?=%)")
_BEFORE_SIGNS = re.compile(r" (?=[:;?!»](?:\s|$|[)\].,…]))|(?<=«) ")


def unbroken_words(text: str, lang: Lang) -> str:
    """Return a text whose lines end only where its language allows."""
    text = _NUMBER.sub("\u00a0", text)
    return _BEFORE_SIGNS.sub("\u00a0", text) if colon(lang).startswith(" ") else text


def unbroken(page: Page) -> Page:
    """Return a page whose lines end only where its language allows."""

    def words(text: str) -> str:
        return unbroken_words(text, page.lang)

    def walk(part: Any) -> Any:
        if isinstance(part, str):
            return words(part)
        if isinstance(part, Code) or (isinstance(part, Link) and part.words == part.url):
            return part
        if dataclasses.is_dataclass(part) and not isinstance(part, type):
            names = [f.name for f in dataclasses.fields(part) if f.name not in _KEPT]
            return dataclasses.replace(part, **{n: walk(getattr(part, n)) for n in names})
        if isinstance(part, (list, tuple)):
            return tuple(map(walk, part))
        return part

    out = walk(page)
    assert isinstance(out, Page)
    return out


__all__ = ["unbroken", "unbroken_words"]

"""Tags of languages (en, fr, fr-CA, de-AT), and which language stands in where one lacks words."""

from __future__ import annotations

from functools import cache
from typing import NewType

Lang = NewType("Lang", str)  # the tag of a language of the product: one that compliance.language.languages knows

SOURCE = Lang("en")  # the language the product is written in, and the last resort where another lacks a text


@cache
def chain(lang: str) -> tuple[Lang, ...]:
    """Return the languages to look for words in, the best first: de-AT, de, en."""
    out = []
    tag = lang
    while tag:
        out.append(Lang(tag))
        tag = tag.rpartition("-")[0]
    return tuple(dict.fromkeys((*out, SOURCE)))


__all__ = ["SOURCE", "Lang", "chain"]

"""Places to pick from, in the order in which people look for them: the places of the law at hand and what lies in them first, then their
neighbours, then everywhere else by name. Which those are the rulebook says."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.semantics.places import Places

EVERY = "+"  # behind a code: each of its parts, one by one


@dataclass(frozen=True)
class Spot:
    """One place to pick, and the places inside it. `coarse`: its law differs from part to part, so that naming it alone leaves that open.

    `also` is what else it is found by: its other names, and its towns.
    """

    code: str
    name: str
    parts: tuple[Spot, ...] = ()
    coarse: bool = False
    also: str = ""


@dataclass(frozen=True)
class Atlas:
    """The places to pick from, in three lists."""

    first: tuple[Spot, ...]
    near: tuple[Spot, ...]
    others: tuple[Spot, ...]

    def __iter__(self) -> Iterator[Spot]:
        """Yield every place of the lists, each before its parts."""
        for spot in (*self.first, *self.near, *self.others):
            yield from _walk(spot)


def _walk(spot: Spot) -> Iterator[Spot]:
    yield spot
    for part in spot.parts:
        yield from _walk(part)


@lru_cache(maxsize=4)
def atlas(book: Rulebook, lang: Lang) -> Atlas:
    """Return the places to pick from, named and sorted in a language."""
    places, offered = book.places, book.places_offered
    inside: dict[str | None, list[str]] = {}
    for entry in places.entries.values():
        inside.setdefault(entry.part_of, []).append(entry.code)

    def spot(code: str) -> Spot:
        parts = tuple(sorted(map(spot, inside.get(code, ())), key=_sorting))
        names = (
            *places.entries[code].aliases,
            *(name for town in (places.towns[code].called if code in places.towns else ()) for name in town),
        )
        coarse = code in book.with_law_inside
        return Spot(code, places.name(code).in_(lang), parts, coarse=coarse, also=" ".join(names))

    leading = {m.code for m in places.groups[offered.first].members}
    near = {m.code for m in places.groups[offered.next].members} - leading
    rest = [c for c in inside[None] if c not in leading and c not in near]
    first = sorted(map(spot, leading), key=_sorting)
    whole = [Spot(code, places.name(code).in_(lang)) for code in offered.named_as_one]
    return Atlas(
        (*first, *whole), tuple(sorted(map(spot, near), key=_sorting)), tuple(sorted(map(spot, rest), key=_sorting))
    )


def _sorting(spot: Spot) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", spot.name) if not unicodedata.combining(c)).casefold()


def parts_of(places: Places, code: str) -> list[str]:
    """Return the states or provinces of a country, itself where it has none."""
    return [e.code for e in places.entries.values() if e.part_of == code] or [code]


__all__ = ["EVERY", "Atlas", "Spot", "atlas", "parts_of"]

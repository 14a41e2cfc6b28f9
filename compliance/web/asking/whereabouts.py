"""Places to pick from, in the order in which people look for them: the G7 and their states and provinces first, then the rest of
Europe, then everywhere else by name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from compliance.language.text import Lang
from compliance.semantics.places import Places

FIRST = ("CA", "FR", "DE", "IT", "JP", "GB", "US")  # with the EU, the members of the G7
WHOLE = ("EU",)  # groups that people name as if they were places
EVERY = "+"  # behind a code: each of its parts, one by one


@dataclass(frozen=True)
class Spot:
    """One place to pick, and the places inside it. `coarse`: its law differs from part to part, so that naming it alone leaves that open."""

    code: str
    name: str
    parts: tuple[Spot, ...] = ()
    coarse: bool = False


@dataclass(frozen=True)
class Atlas:
    """The places to pick from, in three lists."""

    first: tuple[Spot, ...]
    europe: tuple[Spot, ...]
    others: tuple[Spot, ...]

    def __iter__(self) -> Iterator[Spot]:
        """Yield every place of the lists, each before its parts."""
        for spot in (*self.first, *self.europe, *self.others):
            yield from _walk(spot)


def _walk(spot: Spot) -> Iterator[Spot]:
    yield spot
    for part in spot.parts:
        yield from _walk(part)


@lru_cache(maxsize=8)
def atlas(places: Places, lang: Lang) -> Atlas:
    """Return the places to pick from, named and sorted in a language."""
    inside: dict[str | None, list[str]] = {}
    for entry in places.entries.values():
        inside.setdefault(entry.part_of, []).append(entry.code)

    def spot(code: str) -> Spot:
        parts = tuple(sorted(map(spot, inside.get(code, ())), key=_sorting))
        return Spot(code, places.name(code).in_(lang), parts, coarse=code in ("US", "CA"))

    europe = {m.code for m in places.groups["EU"].members} - set(FIRST)
    rest = [c for c in inside[None] if c not in FIRST and c not in europe]
    first = sorted(map(spot, FIRST), key=_sorting)
    whole = [Spot(code, places.name(code).in_(lang)) for code in WHOLE]
    return Atlas(
        (*first, *whole), tuple(sorted(map(spot, europe), key=_sorting)), tuple(sorted(map(spot, rest), key=_sorting))
    )


def _sorting(spot: Spot) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", spot.name) if not unicodedata.combining(c)).casefold()


def parts_of(places: Places, code: str) -> list[str]:
    """Return the states or provinces of a country, itself where it has none."""
    return [e.code for e in places.entries.values() if e.part_of == code] or [code]


__all__ = ["EVERY", "FIRST", "Atlas", "Spot", "atlas", "parts_of"]

"""Where things are: ISO 3166 codes, what lies in what, and groups whose membership has dates.

A code stands for an area. `CA-QC` lies in `CA`, `FR` in `EU` and `EEA`. Somebody who says only "US" may or may not be in
California: a coarse answer leaves the finer question unknown. Group membership (adequacy lists above all) holds from a day
until a day, so every question is put as of a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property, lru_cache
from typing import Annotated

from pydantic import BeforeValidator, Field

from compliance.errors import Message, WrongValue, nearest
from compliance.language.folding import by_folded_name, folded
from compliance.language.text import Text, Words
from compliance.reading.validation import Frozen
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth

ALL = "ALL"
AREAS, ANSWERS = 4_000, 20_000  # what is remembered of areas on a day, and of what lies in what: a few megabytes each
_SUBDIVISION = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _iso_date(value: object) -> object:
    if isinstance(value, date):
        return value
    if not (isinstance(value, str) and _ISO_DATE.fullmatch(value)):
        raise WrongValue(Message("day.form", found=repr(value)))
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise WrongValue(Message("answer.no-such-day", found=value)) from None


Day = Annotated[date, BeforeValidator(_iso_date)]


class PlaceEntry(Frozen):
    """A country, or a state, province or city inside one."""

    code: Words
    name: Text
    part_of: Words | None = None
    sentence: Text | None = None  # how the name stands inside a sentence, where that differs ("the United States")
    aliases: tuple[Words, ...] = ()  # what people type for it, besides its names


class Towns(Frozen):
    """Towns in one place: each with its own name first, then others. Who names a town means the place it lies in."""

    code: Annotated[Words, Field(alias="in")]
    called: tuple[tuple[Words, ...], ...]


class Membership(Frozen):
    """One member of a group, and from when until when it counts (half-open; no date = always, as far as we look back)."""

    code: Words
    since: Day | None = None
    until: Day | None = None
    cite: Words | None = None


class GroupEntry(Frozen):
    """Places that a law or a treaty treats alike."""

    code: Words
    name: Text
    sentence: Text | None = None
    members: tuple[Membership, ...]
    source: Words | None = None


class PlaceUnknown(WrongValue):
    """No such code; the message says which code may be meant."""


class Places:
    """All places and groups of a rulebook."""

    def __init__(
        self, entries: Iterable[PlaceEntry], groups: Iterable[GroupEntry], towns: Iterable[Towns] = ()
    ) -> None:
        self.entries = {e.code: e for e in entries}
        self.towns = {t.code: t for t in towns}
        self.groups = {g.code: g for g in groups}
        self._parts: dict[str, set[str]] = {code: {code} for code in self.entries}
        for entry in self.entries.values():
            above = entry.part_of
            while above is not None:
                self._parts[above].add(entry.code)
                above = self.entries[above].part_of
        self._with_parts = {
            e.part_of for e in self.entries.values() if e.part_of and e.code.startswith(f"{e.part_of}-")
        }
        self._area = lru_cache(maxsize=AREAS)(self._area_uncached)
        self._lies_in = lru_cache(maxsize=ANSWERS)(self._lies_in_uncached)

    def check(self, code: str) -> None:
        """Raise PlaceUnknown where a code is none of ours."""
        if code in self.entries or code in self.groups or self._foreign_part(code):
            return
        hint = {"UK": Message("hint.united-kingdom"), "EL": Message("hint.greece")}.get(code)
        if hint is None and (named := self.by_name.get(folded(code))):
            hint = Message("hint.did-you-mean", word=" / ".join(named))
        hint = hint or nearest(code, [*self.entries, *self.groups])
        raise PlaceUnknown(Message("place.unknown", name=code, hint=hint))

    def _foreign_part(self, code: str) -> str | None:
        """The country of a subdivision that we do not list, for countries of which we list none."""
        match = _SUBDIVISION.fullmatch(code)
        if match and match[1] in self.entries and match[1] not in self._with_parts:
            return match[1]
        return None

    @cached_property
    def by_name(self) -> Mapping[str, tuple[str, ...]]:
        """The codes of what is called so, in any language, by folded names: places, groups, and what towns lie in."""
        known: list[PlaceEntry | GroupEntry] = [*self.entries.values(), *self.groups.values()]
        called = [(e.code, w) for e in known for t in (e.name, e.sentence) if t for w in t.pair().values()]
        called += [(e.code, alias) for e in self.entries.values() for alias in e.aliases]
        called += [(code, w) for code, towns in self.towns.items() for town in towns.called for w in town]
        return by_folded_name(called)

    def name(self, code: str) -> Text:
        """Return what a code is called."""
        if code in self.entries:
            return self.entries[code].name
        if code in self.groups:
            return self.groups[code].name
        return Text.same(code)

    def in_sentence(self, code: str) -> Text:
        """Return what a code is called inside a sentence."""
        entry = self.entries.get(code) or self.groups.get(code)
        return entry.sentence if entry is not None and entry.sentence is not None else self.name(code)

    def _area_uncached(self, code: str, on: date) -> frozenset[str]:
        if code in self.groups:
            area: set[str] = set()
            for member in self.groups[code].members:
                if (member.since is None or member.since <= on) and (member.until is None or on < member.until):
                    area |= self._area(member.code, on)
            return frozenset(area)
        country = self._foreign_part(code)
        if country is not None:
            return frozenset({f"{country}/{code}"})
        return frozenset(self._parts[code])

    def always_in(self, place: str, code: str) -> bool:
        """Say whether a place lies in another whatever the day: itself, its parts, and members without dates."""
        if place == code or place in self._parts.get(code, ()):
            return True
        if code in self.groups:
            dateless = [m.code for m in self.groups[code].members if m.since is None and m.until is None]
            return any(self.always_in(place, member) for member in dateless)
        return False

    def area(self, codes: Iterable[str], on: date) -> frozenset[str]:
        """Return the indivisible pieces that some codes cover on a day."""
        return frozenset().union(*(self._area(c, on) for c in codes))

    def lies_in(self, place: str, codes: Iterable[str], on: date) -> Truth:
        """Say whether a place lies wholly inside the union of some codes on a day.

        Yes if all of it does, no if none of it does, unknown if the answer is too coarse to tell.
        """
        return self._lies_in(place, tuple(codes), on)

    def _lies_in_uncached(self, place: str, codes: tuple[str, ...], on: date) -> Truth:
        here = self.area([place], on)
        there = self.area(codes, on)
        inside = {p for p in here if p in there or p.split("/")[0] in there}
        if len(inside) == len(here):
            return YES
        if inside or any(t.startswith(f"{p}/") for p in here for t in there):
            return UNKNOWN
        return NO

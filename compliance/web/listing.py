"""Which duties of a checklist a visitor wants to see: the filters of the list, what each would leave, and the rows themselves.

A filter that is not set lets everything pass, but for the verdict: a list shows what applies or may apply unless somebody asks for
the rest. Filters come from the address or the form as they are and are never trusted: an unknown value counts as not set.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar, get_args

from compliance.checklist.actions import Action
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.four_parts import VIEWS, FourParts
from compliance.reasoning.presuming import Value as Outlook
from compliance.reasoning.words import VERDICTS
from compliance.review.words import STATUSES
from compliance.semantics.truth import NO

LIVE = "live"  # applies, or may apply: what a list shows at first
ORGANISATION = "-"  # stands for duties of the whole organisation in the filter of uses
PAGE = 50

T = TypeVar("T")

NOWHERE = "none"  # the part of what does not apply

_VALUE_OF: Mapping[str, Callable[[FourParts, Item], str]] = {
    "part": lambda four, i: four.views.get(i.key, NOWHERE),
    "outlook": lambda four, i: NOWHERE if i.rank is None else four.outlook(i).value,
    "system": lambda four, i: i.assessed.rule.jurisdiction,
    "area": lambda four, i: i.duty.area,
    "verdict": lambda four, i: i.assessed.verdict,
    "status": lambda four, i: i.status,
    "use": lambda four, i: i.assessed.use_case or ORGANISATION,
}
FILTERS = tuple(_VALUE_OF)


@dataclass(frozen=True)
class Choice:
    """One value of a filter, and how many duties it would leave with the other filters as they are."""

    value: str
    count: int


@dataclass(frozen=True)
class Filters:
    """The filters as somebody set them; "" where one is not set."""

    chosen: Mapping[str, str]
    four: FourParts

    @classmethod
    def of(cls, fields: Mapping[str, object], four: FourParts) -> Filters:
        """Read filters; what no duty of this list has counts as not set."""
        chosen = {n: str(fields.get(n) or "") for n in FILTERS}
        known = {n: {value(four, i) for i in four.checklist.items} for n, value in _VALUE_OF.items() if chosen[n]}
        if chosen["verdict"]:
            known["verdict"] |= {LIVE, "all"}
        return cls({n: v if v and v in known[n] else "" for n, v in chosen.items()}, four)

    @property
    def any(self) -> bool:
        """Whether something is set."""
        return any(self.chosen.values())

    @property
    def fields(self) -> dict[str, str]:
        """What is set, as fields of an address or a form."""
        return {n: v for n, v in self.chosen.items() if v}

    def let(self, item: Item) -> bool:
        """Whether a duty passes."""
        return all(self._passes(name, item) for name in FILTERS)

    def _passes(self, name: str, item: Item) -> bool:
        wanted = self.chosen[name]
        if name == "verdict":
            value = item.assessed.verdict
            if wanted in ("", LIVE):
                # A duty that ended or never applied shows only when somebody asks for it.
                return value != "does-not-apply" or NOWHERE in (self.chosen["part"], self.chosen["outlook"])
            return wanted in ("all", value)
        return not wanted or wanted == _VALUE_OF[name](self.four, item)

    def without(self, name: str) -> Filters:
        """Return the same filters with one not set."""
        return replace(self, chosen={**self.chosen, name: "all" if name == "verdict" else ""})

    def choices(self, name: str) -> tuple[Choice, ...]:
        """Return what a filter may be set to: each value that some duty has, in its natural order."""
        rest, checklist = self.without(name), self.four.checklist
        counts = Counter(_VALUE_OF[name](self.four, i) for i in checklist.items if rest.let(i))
        return tuple(Choice(v, counts[v]) for v in _order(name, checklist) if counts[v] or v == self.chosen[name])


def _order(name: str, checklist: Checklist) -> Iterator[str]:
    assessment = checklist.assessment
    if name == "system":
        codes = list(assessment.rulebook.jurisdictions)
        yield from sorted(codes, key=lambda c: assessment.in_play(c) is NO)
    elif name == "area":
        yield from ("privacy", "data-flows", "algorithmic-accountability")
    elif name == "part":
        yield from (*VIEWS, NOWHERE)
    elif name == "outlook":
        yield from (*get_args(Outlook), NOWHERE)
    elif name == "verdict":
        yield from VERDICTS
    elif name == "status":
        yield from STATUSES
    else:
        yield from (ORGANISATION, *(u.id for u in assessment.case.use_cases))


@dataclass(frozen=True)
class Pages:
    """A long list cut into pages: which of them this is, from 1."""

    number: int
    count: int
    total: int
    first: int
    whole: bool

    @classmethod
    def of(cls, total: int, wanted: object, whole: bool = False) -> Pages:
        """Return the page somebody wants, or the nearest there is."""
        count = 1 if whole else max(1, -(-total // PAGE))
        word = str(wanted or "1")
        number = min(max(int(word) if word.isascii() and word.isdigit() and len(word) < 6 else 1, 1), count)
        return cls(number, count, total, (number - 1) * PAGE, whole)

    def cut(self, rows: Sequence[T]) -> Sequence[T]:
        """Return the rows of this page."""
        return rows if self.whole else rows[self.first : self.first + PAGE]


def shown_actions(listed: Sequence[Action], filters: Filters) -> list[Action]:
    """Return the actions of which some duty passes the filters."""
    return [a for a in listed if any(filters.let(i) for i in a.items)]


__all__ = ["FILTERS", "LIVE", "NOWHERE", "ORGANISATION", "PAGE", "Choice", "Filters", "Pages", "shown_actions"]

"""Comparisons with answers as nodes over what can be read from columns at once, and the value of each by the product itself.

What a comparison reads is one of a few kinds of `Base`; two comparisons that read the same share it. `asks` gives it back as a comparison of the
language of rules, for rows that no fast way covers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from compliance.law.questions import Fact
from compliance.portfolio.network import Network
from compliance.semantics.answers import Amount, Band
from compliance.semantics.conditions import Leaf, Measures
from compliance.semantics.places import ALL

Reads = Literal["options", "within", "beyond", "some-place", "number", "money", "by-place", "before", "since"]
LARGEST = 10**18  # no answer has more than eighteen digits before the point


@dataclass(frozen=True, slots=True)
class Base:
    """What one pair of planes says of one answer.

    `what` is, by kind: options, of which one is in (options); codes, in which a place lies, or beyond which (within, beyond); nothing (some-place);
    an edge that a number reaches, or goes beyond where `beyond_edge` (number, money with its currency, by-place with its place); a day (before, since).
    """

    reads: Reads
    fact: str
    what: Any = None
    beyond_edge: bool = False
    of: str | None = None

    @property
    def asks(self) -> Leaf:
        """The comparison that says the same."""
        if self.reads in ("number", "money", "by-place"):
            edge = (self.what, self.of) if self.reads == "money" else self.what
            place = self.of if self.reads == "by-place" else None
            return Leaf(self.fact, "more-than" if self.beyond_edge else "at-least", edge, place)
        if self.reads in ("before", "since"):
            return Leaf(self.fact, "before" if self.reads == "before" else "on-or-after", self.what)
        if self.reads == "options":
            return Leaf(self.fact, "includes-any", tuple(sorted(self.what)))
        if self.reads == "some-place":
            return Leaf(self.fact, "non-empty")
        return Leaf(self.fact, "within-any" if self.reads == "within" else "beyond", self.what)


@dataclass(frozen=True, slots=True)
class Told:
    """What the products of a use make likely of the same: `base`, read of what they tell instead of what was answered."""

    base: Base


@dataclass(frozen=True, slots=True)
class Mark:
    """A plane that says something of a row itself: whether it is a flow, or is of a use that is declared, whether a question has an answer, or products
    tell one, rightly as far as somebody checked it."""

    says: Literal["flow", "use", "answered", "told", "told-checked"]
    fact: str = ""


Read = Base | Told | Mark


def given(network: Network, leaf: Leaf, fact: Fact, read: Callable[[Base], int]) -> int:
    """Return the node of a comparison with an answer, whatever the gate of its question; `read` gives the node of what it reads."""

    def base(reads: Reads, what: Any = None) -> int:
        return read(Base(reads, fact.id, what))

    operator, value = leaf.operator, leaf.value
    if fact.type in ("yes-no", "choice", "choices"):
        if operator == "includes-all":
            return network.every(base("options", frozenset({one})) for one in value)
        if operator == "non-empty":
            return base("options", frozenset(fact.option_ids))
        return base("options", frozenset({value} if operator in ("is", "includes") else value))
    if fact.type == "places":
        if operator == "non-empty":
            return base("some-place")
        return base("within" if operator == "within-any" else "beyond", value)
    if fact.type == "date":
        return base("before" if operator == "before" else "since", value)
    return _measured(network, leaf, fact, read)


def _measured(network: Network, leaf: Leaf, fact: Fact, read: Callable[[Base], int]) -> int:
    operator, value, of = leaf.operator, leaf.value, None
    if fact.type == "number-by-place":
        of = leaf.place or ALL
        if operator == "non-empty":
            operator, value, of = "more-than", Decimal(0), ALL
    elif fact.type == "money":
        value, of = value
    reads: Reads = "money" if fact.type == "money" else "number" if fact.type == "number" else "by-place"
    above = read(Base(reads, fact.id, value, operator in ("more-than", "at-most"), of))
    return above if operator in ("at-least", "more-than") else network.negation(above)


def least_reaching(base: Base, currency: str, measures: Measures, low: bool) -> int:
    """Return the least whole amount of a currency whose lower (or upper) edge, converted, reaches an edge: by halving, on the product's own conversion."""
    assert base.of is not None

    def reaches(number: int) -> bool:
        edges = measures.in_currency(Amount(Band(Decimal(number), Decimal(number)), currency), str(base.of))
        edge = edges[0] if low else edges[1]
        assert edge is not None
        return bool(edge > base.what if base.beyond_edge else edge >= base.what)

    least, most = 0, LARGEST
    while least < most:
        middle = (least + most) // 2
        if reaches(middle):
            most = middle
        else:
            least = middle + 1
    return least


def day_number(day: date) -> int:
    """Return a day as Arrow counts it, from the first of 1970."""
    return day.toordinal() - date(1970, 1, 1).toordinal()


__all__ = ["LARGEST", "Base", "Mark", "Read", "Reads", "Told", "day_number", "given", "least_reaching"]

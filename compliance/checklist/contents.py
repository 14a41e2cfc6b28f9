"""What two duties have in common: set relations between the contents of duties, always computed, never chained.

The content of a duty on a topic is its elements and what it adds. Relations hold between contents. From "A is narrower than the
topic" and "B is narrower than the topic" nothing follows about A and B (they may be equal, nested, overlapping or disjoint), so
there is no function here that composes two relations.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from compliance.language.tags import SOURCE
from compliance.language.text import Text
from compliance.law.provisions import Obligation, TopicPart
from compliance.law.rulebook import Rulebook
from compliance.law.topics import Topic

Relation = Literal["equal", "subset", "superset", "overlap", "disjoint"]
Degree = Literal["equivalent", "stricter", "weaker", "partial", "none"]
Content: TypeAlias = frozenset[str]
RELATIONS: tuple[Relation, ...] = ("equal", "subset", "superset", "overlap", "disjoint")
DEGREES: tuple[Degree, ...] = ("equivalent", "stricter", "weaker", "partial", "none")
_ADD = "+"  # an addition is known by its English words; elements are ids without this sign


def addition(text: Text) -> str:
    """Return how an addition stands in a content."""
    return _ADD + text.in_(SOURCE)


def content_of(parts: Iterable[TopicPart]) -> Content:
    """Return what some parts of duties contain on one topic: element ids, and additions by their words."""
    return frozenset(c for p in parts for c in (*p.elements, *map(addition, p.adds)))


def elements_in(content: Content) -> Content:
    """Return the elements of a content, without additions."""
    return frozenset(c for c in content if not c.startswith(_ADD))


def adds_in(content: Content, texts: Iterable[Text]) -> tuple[Text, ...]:
    """Return those of some additions that lie in a content, each once, in the order given."""
    out: dict[str, Text] = {}
    for text in texts:
        if addition(text) in content:
            out.setdefault(addition(text), text)
    return tuple(out.values())


def relation(p: Content, q: Content) -> Relation:
    """Return how p stands to q: `subset` says that q contains all of p and more."""
    if p == q:
        return "equal"
    if p < q:
        return "subset"
    if p > q:
        return "superset"
    return "overlap" if p & q else "disjoint"


def degree(content: Content, topic: Topic) -> Degree:
    """Return how a content stands to the whole action of a topic. "Weaker" is about content, not about a country."""
    if not content:
        return "none"
    elements = elements_in(content)
    whole, more = elements == frozenset(topic.elements), len(content) > len(elements)
    if whole:
        return "stricter" if more else "equivalent"
    return "partial" if more else "weaker"


@dataclass(frozen=True)
class Delivered:
    """What doing something delivers on a topic: contents, and the numbers it keeps to."""

    content: Content
    parameters: Mapping[str, int]


def delivered(part: TopicPart) -> Delivered:
    """Return what meeting one part of a duty delivers."""
    return Delivered(content_of([part]), part.parameters)


def satisfies(done: Delivered, wanted: Delivered, topic: Topic) -> bool:
    """Whether what was delivered holds all that is wanted, and each number that is wanted is met by one as strict.

    A number without an order (some must be kept long, some short) is met only by the same number.
    """
    if not wanted.content <= done.content:
        return False
    return all(_meets(done.parameters.get(k), v, topic.parameters[k].better) for k, v in wanted.parameters.items())


def _meets(ours: int | None, theirs: int, better: str) -> bool:
    if ours is None:
        return False
    if better == "lower":
        return ours <= theirs
    return ours >= theirs if better == "higher" else ours == theirs


def strictest(values: Iterable[int], better: str) -> int | None:
    """Return the value that meets all others; None where no order exists and they differ."""
    found = sorted(set(values))
    if not found:
        return None
    if better == "lower":
        return found[0]
    if better == "higher":
        return found[-1]
    return found[0] if len(found) == 1 else None


def capacities_of(rulebook: Rulebook, duty: Obligation) -> tuple[str, ...]:
    """Return the capacities in which a duty binds, in the order of the rulebook."""
    held = {rulebook.roles[role].capacity for role in duty.binds}
    return tuple(c for c in rulebook.capacities if c in held)


__all__ = [
    "DEGREES",
    "RELATIONS",
    "Content",
    "Degree",
    "Delivered",
    "Relation",
    "addition",
    "adds_in",
    "capacities_of",
    "content_of",
    "degree",
    "delivered",
    "elements_in",
    "relation",
    "satisfies",
    "strictest",
]

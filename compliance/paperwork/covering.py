"""What the documents deliver of each duty and of each action, point by point, and what stays to be done by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from compliance.checklist.actions import Action
from compliance.checklist.checklist import Item
from compliance.language.text import Text
from compliance.law.paper_points import Points
from compliance.law.rulebook import Rulebook
from compliance.paperwork.filling import Delivers, Written


@dataclass(frozen=True)
class Point:
    """One point of a duty: an element of a topic, or (`element` None) what the duty asks beyond it.

    `documents` are the templates that deliver it, none where it is left. `deed` says why a paper cannot deliver it, None where one can.
    """

    topic: str
    element: str | None
    text: Text
    documents: tuple[str, ...]
    deed: Text | None = None
    supplier: bool = False


@dataclass(frozen=True)
class Covered:
    """One duty, point by point, and the documents that serve it."""

    item: Item
    each: tuple[Point, ...]
    documents: tuple[str, ...]

    @property
    def points(self) -> tuple[Text, ...]:
        """What documents deliver."""
        return tuple(p.text for p in self.each if p.documents)

    @property
    def left(self) -> tuple[Text, ...]:
        """The points of actions that stay."""
        return tuple(p.text for p in self.each if not p.documents and p.element is not None)

    @property
    def beyond(self) -> tuple[Text, ...]:
        """What stays of what the duty asks beyond all points."""
        return tuple(p.text for p in self.each if not p.documents and p.element is None)

    @property
    def of(self) -> int:
        """How many points there are, with what is asked beyond."""
        return len(self.each)


def coverage(
    items: Iterable[Item], written: Iterable[Written | Delivers], book: Rulebook, points: Points | None = None
) -> tuple[Covered, ...]:
    """Return what documents deliver of each duty. A point counts where a block that stands carries it, in a document that serves the duty.

    With `points` each point that is left also says whether a paper could deliver it.
    """
    made = tuple(written)
    return tuple(_of(item, made, book, points) for item in items)


def _of(item: Item, made: tuple[Written | Delivers, ...], book: Rulebook, points: Points | None) -> Covered:
    serving = [w for w in made if any(item.key == served.key for served in w.paper.duties)]
    have = _delivered(serving)

    def point(topic: str, element: str | None, text: Text) -> Point:
        content = item.id if element is None else f"{topic}.{element}"
        by = tuple(name for name, contents in have.items() if content in contents)
        if points is None:
            return Point(topic, element, text, by)
        return Point(
            topic, element, text, by, points.deed(item.id, topic, element), (topic, element) in points.supplier
        )

    each = tuple(
        point(part.topic, element, text)
        for part in item.duty.topics
        for element, text in (
            *((e, book.topics[part.topic].elements[e]) for e in part.elements),
            *((None, t) for t in part.adds),
        )
    )
    return Covered(item, each, tuple(have))


def _delivered(serving: Sequence[Written | Delivers]) -> dict[str, frozenset[str]]:
    """Return the contents that each template delivers. What is written for each use delivers for the firm as a whole what it has in every use."""
    by_template: dict[str, frozenset[str]] = {}
    for paper in serving:
        name = paper.paper.template.id
        by_template[name] = paper.covered & by_template.get(name, paper.covered)
    return by_template


@dataclass(frozen=True)
class ActionCovered:
    """One thing to do, point by point; points that several of its duties share stand once. `documents` are those that serve one of its duties."""

    action: Action
    each: tuple[Point, ...]
    documents: tuple[str, ...]

    @property
    def delivered(self) -> tuple[Point, ...]:
        """The points that documents deliver."""
        return tuple(p for p in self.each if p.documents)

    @property
    def left(self) -> tuple[Point, ...]:
        """The points that stay."""
        return tuple(p for p in self.each if not p.documents)

    @property
    def asks_a_paper(self) -> bool:
        """Whether a paper is a proof of it: whether one can deliver any of its points."""
        return any(p.deed is None for p in self.each)


def of_action(action: Action, covered: Sequence[Covered]) -> ActionCovered:
    """Return what documents deliver of an action; `covered` holds its duties, and may hold more.

    A point that two duties share counts as delivered only where it is delivered for both.
    """
    mine = {i.key for i in action.at_home}
    found: dict[tuple[str, str | None, Text], Point] = {}
    documents: dict[str, None] = {}
    for one in covered:
        if one.item.key not in mine:
            continue
        documents.update(dict.fromkeys(one.documents))
        for point in one.each:
            key = (point.topic, point.element, point.text)
            held = found.get(key)
            if held is None or (held.documents and not point.documents):
                found[key] = point
            elif point.documents and held.documents:
                by = tuple(dict.fromkeys((*held.documents, *point.documents)))
                found[key] = Point(*key, by, point.deed, point.supplier)
    return ActionCovered(action, tuple(found.values()), tuple(documents))


__all__ = ["ActionCovered", "Covered", "Point", "coverage", "of_action"]

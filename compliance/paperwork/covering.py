"""What the documents deliver of each duty of a list, point by point, and what stays to be done by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compliance.checklist.checklist import Item
from compliance.language.text import Text
from compliance.law.rulebook import Rulebook
from compliance.paperwork.filling import Written


@dataclass(frozen=True)
class Covered:
    """One duty: the points of it that documents deliver, those that stay, what it asks beyond all points, and which documents those are."""

    item: Item
    points: tuple[Text, ...]
    left: tuple[Text, ...]
    beyond: tuple[Text, ...]
    documents: tuple[str, ...]

    @property
    def of(self) -> int:
        """How many points there are, with what is asked beyond."""
        return len(self.points) + len(self.left) + len(self.beyond)


def coverage(items: Iterable[Item], written: Iterable[Written], book: Rulebook) -> tuple[Covered, ...]:
    """Return what documents deliver of each duty. A point counts where a block that stands carries it, in a document that serves the duty."""
    made = tuple(written)
    return tuple(_of(item, made, book) for item in items)


def _of(item: Item, made: tuple[Written, ...], book: Rulebook) -> Covered:
    serving = [
        w for w in made
        if item.id in w.paper.template.serves and (item.assessed.use_case is None or w.paper.use_case in (None, item.assessed.use_case))
    ]  # fmt: skip
    have = _delivered(serving)
    points: list[Text] = []
    left: list[Text] = []
    beyond: list[Text] = []
    for part in item.duty.topics:
        for element in part.elements:
            text = book.topics[part.topic].elements[element]
            (points if f"{part.topic}.{element}" in have else left).append(text)
        (points if item.id in have else beyond).extend(part.adds)
    return Covered(
        item, tuple(points), tuple(left), tuple(beyond), tuple(dict.fromkeys(w.paper.template.id for w in serving))
    )


def _delivered(serving: list[Written]) -> frozenset[str]:
    """Return the points that some template delivers. What is written for each use delivers for the firm as a whole what it has in every use."""
    by_template: dict[str, frozenset[str]] = {}
    for paper in serving:
        name = paper.paper.template.id
        by_template[name] = paper.covered & by_template.get(name, paper.covered)
    return frozenset().union(*by_template.values())


__all__ = ["Covered", "coverage"]

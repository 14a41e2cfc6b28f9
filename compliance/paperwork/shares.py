"""How much of what a case must surely do its documents deliver: of all points of its binding duties, and of those that a paper can deliver at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.four_parts import FourParts
from compliance.paperwork.covering import ActionCovered, Covered
from compliance.paperwork.delivering import Delivery


@dataclass(frozen=True)
class Shares:
    """Counts of points: all, those that a paper can deliver, and those that documents deliver."""

    points: int
    by_paper: int
    delivered: int

    @property
    def of_all(self) -> float:
        """The share of all points, from 0 to 1; 1 where there are none."""
        return self.delivered / self.points if self.points else 1.0

    @property
    def of_papers(self) -> float:
        """The share of the points that a paper can deliver."""
        return self.delivered / self.by_paper if self.by_paper else 1.0


def certain(checklist: Checklist) -> tuple[Item, ...]:
    """Return the duties of a list that surely apply and bind (in force, to begin, stayed or pending), not what is voluntary."""
    return tuple(
        i for i in checklist.ranked
        if i.assessed.verdict == "applies" and i.assessed.judgement.force != "voluntary"
    )  # fmt: skip


def shares(covered: Iterable[Covered]) -> Shares:
    """Return the counts of some duties."""
    each = [point for one in covered for point in one.each]
    return Shares(
        points=len(each),
        by_paper=sum(p.deed is None for p in each),
        delivered=sum(bool(p.documents) for p in each),
    )


def now(delivery: Delivery, four: FourParts) -> tuple[ActionCovered, ...]:
    """Return what is to be done now and a paper can prove in part, with the documents that serve it, if any."""
    found = (delivery.action(action) for action in four.actions["now"])
    return tuple(one for one in found if one.asks_a_paper)


__all__ = ["Shares", "certain", "now", "shares"]

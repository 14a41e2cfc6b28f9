"""What the documents of one case deliver of its list: worked out once, asked duty by duty and action by action."""

from __future__ import annotations

from functools import cached_property

from compliance.checklist.actions import Action
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.four_parts import FourParts
from compliance.law.document_loading import fitting
from compliance.law.paper_points import points
from compliance.paperwork.covering import ActionCovered, Covered, coverage, of_action
from compliance.paperwork.filling import Delivers, Paper, delivers, papers
from compliance.paperwork.needing import weighed


class Delivery:
    """The documents of a checklist, and what they deliver. What a document covers does not hang on its language."""

    def __init__(self, checklist: Checklist) -> None:
        self.checklist = checklist
        self._duties: dict[tuple[str, str], Covered] = {}

    @cached_property
    def papers(self) -> tuple[Paper, ...]:
        """The documents the list asks for: first those that are needed, each where its order has the thing of which they deliver most."""
        return weighed(self._covers, FourParts(self.checklist), self.action)

    @cached_property
    def found(self) -> tuple[Paper, ...]:
        """The same documents, not yet weighed, in the order of the duties they serve: enough to ask what they deliver."""
        return papers(self.checklist, fitting(self.checklist.assessment.rulebook))

    @cached_property
    def _covers(self) -> tuple[Delivers, ...]:
        return tuple(delivers(paper, self.checklist) for paper in self.found)

    def duty(self, item: Item) -> Covered:
        """Return what they deliver of a duty of the list."""
        if item.key not in self._duties:
            (found,) = coverage([item], self._covers, self.checklist.assessment.rulebook, points())
            self._duties[item.key] = found
        return self._duties[item.key]

    def action(self, action: Action) -> ActionCovered:
        """Return what they deliver of a thing to do."""
        return of_action(action, [self.duty(item) for item in action.at_home])


__all__ = ["Delivery"]

"""Which documents a case needs, which it may need and which are good practice; and in which order: as the list of what to do has it.

A document is needed where a part of it carries out a binding duty that is certain or expected. What serves voluntary texts alone is good practice, however
certain these are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from compliance.case.knowledge import ContextView
from compliance.checklist.actions import Action
from compliance.checklist.checklist import Item
from compliance.checklist.four_parts import FourParts, PartOfList
from compliance.paperwork.covering import ActionCovered
from compliance.paperwork.filling import NEEDS, Delivers, Need, Paper, met
from compliance.semantics.truth import YES

_PARTS: tuple[PartOfList, ...] = ("now", "when", "ahead", "practice")
Listed = Sequence[tuple[int, int, Action, ActionCovered]]
"""The things to do: the part of the list and the place there, the thing, and what documents deliver of it."""


def weighed(made: Iterable[Delivers], four: FourParts, covered: Callable[[Action], ActionCovered]) -> tuple[Paper, ...]:
    """Return documents with how much each is needed, in the order in which the list would have them done; `covered` says what they deliver of an action."""
    listed = [
        (part, place, action, covered(action))
        for part, name in enumerate(_PARTS)
        for place, action in enumerate(four.actions[name])
    ]  # fmt: skip
    found = {(one.paper.template.id, one.paper.use_case): one for one in made}
    papers = [replace(one.paper, need=_need(one, four)) for one in found.values()]
    return tuple(sorted(papers, key=lambda p: _place(p, found[p.template.id, p.use_case], listed)))


def _need(one: Delivers, four: FourParts) -> Need:
    binding = [i for i in one.paper.duties if i.assessed.judgement.force != "voluntary" and _carries(one, i)]
    if not binding:
        return "practice"
    template, then = one.paper.template, _then(one.paper, four)
    if template.when is not None and met(template.when, then) is not YES:
        return "perhaps"
    due = (i for i in binding if four.outlook(i).counts)
    return "needed" if any(met(template.asked_only(i.id), then) is YES for i in due) else "perhaps"


def _then(paper: Paper, four: FourParts) -> Sequence[ContextView]:
    """Return the views of the subject of a document with all that is presumed."""
    return paper.views(four.presumptions.presumed.knowledge)


def _carries(one: Delivers, item: Item) -> bool:
    """Whether a part that stands is asked for by a duty, or delivers a point of it."""
    points = (f"{part.topic}.{element}" for part in item.duty.topics for element in part.elements)
    return item.id in one.asked or item.id in one.covered or not one.covered.isdisjoint(points)


def _place(paper: Paper, one: Delivers, listed: Listed) -> tuple[int, ...]:
    """Return where a document stands: by its need, then with the thing of which it delivers most points (the first of several); there the fullest first.

    Behind the others needed alike stands what is written once the tool runs.
    """
    mine = {item.key for item in paper.duties}
    served = [
        (sum(paper.template.id in p.documents for p in covered.each), -part, -place)
        for part, place, action, covered in listed
        if any(item.key in mine and _carries(one, item) for item in action.at_home)
    ]  # fmt: skip
    points, part, place = max(served, default=(0, -len(_PARTS), 0))
    return NEEDS.index(paper.need), paper.template.later, -part, -place, -points, paper.duties[0].rank or 0


__all__ = ["weighed"]

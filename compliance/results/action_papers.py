"""What documents deliver of a thing to do, as plain data and in a line: "Letter to the supplier covers 5 of 6 points. Ask your supplier: ..."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from compliance.checklist.contents import capacities_of
from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.results.shapes import ActionPapersDoc, LeftPointDoc, PaperNamedDoc

if TYPE_CHECKING:
    from compliance.checklist.actions import Action
    from compliance.checklist.checklist import Item
    from compliance.paperwork import Delivery, Point

How = Literal["write", "supplier", "do"]
OWN_USE = "own-use"  # the capacity of whoever uses a tool that others made
HOW: tuple[How, ...] = ("write", "supplier", "do")


def action_papers(delivery: Delivery, action: Action) -> ActionPapersDoc:
    """Return what documents deliver of an action, as plain data."""
    found = delivery.action(action)
    return _told(delivery, found.each, found.documents, action.capacity)


def duty_papers(delivery: Delivery, item: Item) -> ActionPapersDoc:
    """Return what documents deliver of one duty, in the same form."""
    found = delivery.duty(item)
    own = OWN_USE in capacities_of(item.assessment.rulebook, item.duty)
    return _told(delivery, found.each, found.documents, OWN_USE if own else "")


def _told(delivery: Delivery, each: Sequence[Point], documents: Sequence[str], capacity: str) -> ActionPapersDoc:
    titles = {p.template.id: p.template.title for p in delivery.found}
    return ActionPapersDoc(
        documents=[PaperNamedDoc(id=name, title=titles[name].pair()) for name in documents],
        points=len(each),
        delivered=sum(bool(p.documents) for p in each),
        left=[
            LeftPointDoc(
                topic=p.topic,
                element=p.element,
                text=p.text.pair(),
                how=how_met(p, capacity),
                because=None if p.deed is None else p.deed.pair(),
            )
            for p in each
            if not p.documents
        ],
    )


def how_met(point: Point, capacity: str) -> How:
    """Return how a point that no document delivers is met, by a firm in a capacity: who made the tool has nobody to ask."""
    if point.supplier and capacity == OWN_USE:
        return "supplier"
    return "write" if point.deed is None else "do"


def papers_in_words(found: ActionPapersDoc, lang: Lang) -> str:
    """Return in a line which documents cover how much of an action, and what is left; nothing where no document serves it."""
    if not found.documents:
        return ""
    titles = series((picked(d.title, lang) for d in found.documents), lang)
    said = [
        say(
            "paper.covers-points",
            lang,
            count=len(found.documents),
            titles=titles,
            delivered=found.delivered,
            points=found.points,
        )
    ]
    for how in HOW:
        left = [picked(p.text, lang) for p in found.left if p.how == how]
        if left:
            said.append(say(f"paper.left-{how}", lang, points=series(left, lang)))
    return " ".join(said)


__all__ = ["action_papers", "duty_papers", "how_met", "papers_in_words"]

"""What documents deliver of a thing to do, as plain data and in a line: "Letter to the supplier covers 5 of 6 points. Ask your supplier: ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.results.shapes import ActionPapersDoc, LeftPointDoc, PaperNamedDoc

if TYPE_CHECKING:
    from compliance.checklist.actions import Action
    from compliance.paperwork import Delivery, Point

How = Literal["write", "supplier", "do"]
HOW: tuple[How, ...] = ("write", "supplier", "do")


def action_papers(delivery: Delivery, action: Action) -> ActionPapersDoc:
    """Return what documents deliver of an action, as plain data."""
    found = delivery.action(action)
    titles = {p.template.id: p.template.title for p in delivery.papers}
    return ActionPapersDoc(
        documents=[PaperNamedDoc(id=name, title=titles[name].pair()) for name in found.documents],
        points=len(found.each),
        delivered=len(found.delivered),
        left=[
            LeftPointDoc(
                topic=p.topic,
                element=p.element,
                text=p.text.pair(),
                how=how_met(p, action.capacity),
                because=None if p.deed is None else p.deed.pair(),
            )
            for p in found.left
        ],
    )


def how_met(point: Point, capacity: str) -> How:
    """Return how a point that no document delivers is met, by a firm in a capacity: who made the tool has nobody to ask."""
    if point.supplier and capacity == "own-use":
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


__all__ = ["action_papers", "how_met", "papers_in_words"]

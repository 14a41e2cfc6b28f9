"""The questions on which duties depend, in words: on the first list and on the whole list alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from compliance.checklist.four_parts import Card, FourParts, Later
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.service.bench import hanging
from compliance.web.pages.desk import Desk


@dataclass(frozen=True)
class Asked:
    """A question on which duties depend: its words, what leads to it, and the duties; no words lead anywhere where no answer settles them."""

    words: str
    question: Mapping[str, str] | None
    titles: tuple[str, ...]
    foreign: bool


def asked(card: Card, four: FourParts, lang: Lang) -> Asked:
    """Return a question in words."""
    facts = four.checklist.assessment.rulebook.facts
    titles = tuple(dict.fromkeys(i.duty.told.in_(lang) for i in card.items))
    if card.fact is None:
        return Asked(say("four.law-open", lang), None, titles, card.foreign)
    return Asked(facts[card.fact].ask.in_(lang), question(card.fact, card.use_case), titles, card.foreign)


@dataclass(frozen=True)
class Beginning:
    """What may begin on a day to come: the day, and the question on which it hangs."""

    start: date
    asked: Asked


def beginning(later: Later, four: FourParts, lang: Lang) -> Beginning:
    """Return in words what may begin on a day to come."""
    return Beginning(later.start, asked(Card(later.fact, later.use_case, later.items, foreign=False), four, lang))


def question(fact: str, use: str | None) -> dict[str, str]:
    """Return what leads to a question in passing: after its answer the list comes again."""
    return {"fact": fact, "use": use or "", "pass": "on"}


def four_of(desk: Desk) -> FourParts:
    """Return the four parts of the list on a desk; they are worked out once."""
    checklist = desk.checklist
    key = ("four-parts", checklist.assessment.case.sha256, checklist.assessment.as_of)
    return desk.visit.bench.made(key, lambda: FourParts(checklist), 2 * hanging(checklist))


__all__ = ["Asked", "Beginning", "asked", "beginning", "four_of", "question"]

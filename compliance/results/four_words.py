"""The list in four parts, in words: which parts there are, in which order, under which names, and in one sentence what is left out and why.

Terminal, reports, browser and workbook take order and words from here, so that a duty stands under the same words wherever somebody looks for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from compliance.checklist.checklist import Item
from compliance.checklist.four_parts import VIEWS, View
from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.reasoning.assessment import Assessment
from compliance.results.parts import given
from compliance.results.shapes import ActionDoc, CardDoc, ItemDoc, ResultDoc, ToDoDoc
from compliance.review.words import FINISHED
from compliance.semantics.truth import YES

PartShown = Literal["now", "when", "depends", "ahead", "practice", "done"]
PARTS_SHOWN: tuple[PartShown, ...] = ("now", "when", "depends", "ahead", "practice", "done")
_REASONS = (
    "out-of-scope",
    "not-triggered",
    "exempt",
    "displaced",
    "ended",
)  # why a duty is of no concern, the plainest first


@dataclass(frozen=True)
class PartWords:
    """One part of the list: its name, the actions in it or the questions, and those questions that are about law of places nobody named."""

    part: PartShown
    name: str
    actions: Sequence[ActionDoc]
    cards: Sequence[CardDoc] = ()
    foreign: Sequence[CardDoc] = ()

    @property
    def count(self) -> int:
        """How many things stand in it."""
        return len(self.actions) + len(self.cards) + len(self.foreign)


def parts_in_words(todo: ToDoDoc, lang: Lang) -> Iterator[PartWords]:
    """Yield the parts of a list in order: what is to be done now always, the others where there is something in them."""
    actions = {
        "now": todo.now,
        "when": todo.when,
        "ahead": todo.ahead,
        "practice": todo.practice,
        "done": todo.done,
    }
    for part in PARTS_SHOWN:
        cards = todo.depends if part == "depends" else []
        found = PartWords(
            part,
            view_name(part, lang),
            actions.get(part, []),
            [c for c in cards if not c.foreign],
            [c for c in cards if c.foreign],
        )
        if found.count or part == "now":
            yield found


def view_name(view: View, lang: Lang) -> str:
    """Return what a part is called."""
    return say(f"four.{view}", lang)


def view_of(item: ItemDoc) -> View:
    """Return where a duty stands that applies or may apply. Raises AssertionError for one that does not, or where its outlook was not asked for."""
    assert item.outlook is not None
    if item.status in FINISHED:
        return "done"
    if item.outlook.part is not None:
        return item.outlook.part
    return "unlikely" if item.outlook.value == "unlikely" else "depends"


def title_of(action: ActionDoc, lang: Lang) -> str:
    """Return what an action is called: its first deed, with the capacity in which it is asked where that is not the usual one."""
    act = picked(action.deeds[0].act, lang)
    return act if action.capacity == "own-use" else f"{act} ({picked(action.capacity_name, lang)})"


def why_not(items: Iterable[Item], assessment: Assessment) -> dict[str, int]:
    """Return how many duties of a list do not apply for which reason.

    A duty of a legal system in which no place of the case surely lies counts as law of other places, even where it falls to something else
    first: to an owner who named one country, that is why all others do not concern her.
    """

    def reason(item: Item) -> str:
        why = item.assessed.judgement.reason
        if why == "not-triggered" and assessment.in_play(item.assessed.rule.jurisdiction) is not YES:
            return "out-of-scope"
        return why

    return dict(sorted(Counter(map(reason, items)).items()))


def unlikely_words(count: int, lang: Lang) -> str:
    """Say in one sentence how many duties are unlikely; nothing where none is."""
    return say("four.unlikely-count", lang, count=count) if count else ""


def waiting(doc: ResultDoc) -> int:
    """Return how many duties of a document depend on answers, law of places that were not named left out."""
    return sum(len(card.items) for card in given(doc.to_do, "outlook").depends if not card.foreign)


def nothing_words(open_duties: int, lang: Lang) -> str:
    """Say that nothing is due now: certainly so, or because answers on which duties depend are still missing."""
    return say("four.nothing-yet", lang, count=open_duties) if open_duties else say("four.nothing", lang)


def not_yours_words(reasons: Mapping[str, int], lang: Lang) -> str:
    """Say in one sentence how many duties do not concern the reader, and why; nothing where none is left out."""
    told = [say(f"four.not.{r}", lang, count=reasons[r]) for r in _REASONS if reasons.get(r)]
    return say("four.not-yours", lang, count=sum(reasons.values()), why=series(told, lang)) if told else ""


__all__ = [
    "PARTS_SHOWN",
    "VIEWS",
    "PartShown",
    "PartWords",
    "View",
    "not_yours_words",
    "nothing_words",
    "parts_in_words",
    "title_of",
    "unlikely_words",
    "view_name",
    "view_of",
    "waiting",
    "why_not",
]

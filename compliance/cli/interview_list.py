"""The list so far, as an interview at the terminal shows it: the same things in the same order as the list in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from compliance.checklist.four_parts import FourParts
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.results.four_words import nothing_words

if TYPE_CHECKING:
    from compliance.checklist.actions import Action
    from compliance.checklist.checklist import Checklist


def list_lines(checklist: Checklist, lang: Lang) -> Iterator[str]:
    """Yield what is to be done now, at most as many things as a first screen holds, and how much else there is."""
    four, most = FourParts(checklist), checklist.assessment.rulebook.priority.first_screen
    now = [action for action in four.actions["now"] if action.said.standing is None]
    home = [card for card in four.depends if not card.foreign]
    if not now:
        yield nothing_words(sum(len(card.items) for card in home), lang)
    for number, action in enumerate(now[:most], start=1):
        yield say("interview.list-line", lang, number=number, act=action.act.in_(lang), more=_more(action, four, lang))
    if len(now) > most:
        yield say("four.more", lang, count=len(now) - most)
    for key, count in (
        ("when", len(four.actions["when"])),
        ("ahead", len(four.actions["ahead"])),
        ("depends", len(home)),
    ):
        if count:
            yield say("interview.list-part", lang, name=say(f"four.{key}", lang), count=count)


def _more(action: Action, four: FourParts, lang: Lang) -> str:
    """Return the law of one thing to do, who asks it, how long it takes, and whether it is only expected."""
    head = action.deeds[0].items[0]
    hardest = min(action.at_home, key=lambda item: item.priority.factors["EF"] if item.priority else 0)
    place = Speaker(four.checklist.assessment.rulebook, lang).place(head.assessed.rule.jurisdiction)
    said = [head.duty.citation.pinpoint.in_(lang), place, say(f"effort.{hardest.duty.effort}", lang)]
    if four.outlook(head).value == "expected":
        said.append(say("four.expected", lang))
    return series(said, lang)


__all__ = ["list_lines"]

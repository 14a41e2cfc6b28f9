"""What stands in a result document, said in words of one language: the highest fine, from when a duty holds, who signed its rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from compliance.checklist.checklist import Item
from compliance.checklist.priority import Money
from compliance.explaining.decision_words import head_of, line_of, ordered
from compliance.explaining.rule_words import stay_words
from compliance.language.formatting import day, day_both, money, series
from compliance.language.sentences import say, say_both
from compliance.language.text import Lang, Text, picked
from compliance.law.decisions import Decision, Outcome
from compliance.law.rulebook import Rulebook
from compliance.results.shapes import DecisionDoc, ItemDoc

HASH_SHOWN = 12  # letters of a hash, where people compare it


def cap_words(cap: Money, lang: Lang) -> str:
    """Return the highest fine in words."""
    if cap.high is None:
        return say("sanction.open", lang, amount=money(cap.low, cap.currency, lang))
    if cap.low == cap.high:
        return say("sanction.up-to", lang, amount=money(cap.high, cap.currency, lang))
    return say(
        "sanction.between", lang, low=money(cap.low, cap.currency, lang), high=money(cap.high, cap.currency, lang)
    )


class _Period(Protocol):
    """What the words need of a period."""

    @property
    def start(self) -> date: ...
    @property
    def start_unconfirmed(self) -> bool: ...


class Timed(Protocol):
    """What has days: a judgement, or an item of a document."""

    @property
    def force(self) -> str | None: ...
    @property
    def start(self) -> date | None: ...
    @property
    def possible_from(self) -> date | None: ...
    @property
    def certain_from(self) -> date | None: ...
    @property
    def periods(self) -> Sequence[_Period]: ...


def when_words(item: ItemDoc, lang: Lang) -> str:
    """Say from when an item holds."""
    return days_words(item, None if item.stayed_by is None else picked(item.stayed_by, lang), lang)


def item_days_words(item: Item, lang: Lang) -> str:
    """Say from when a duty of a checklist holds, without making a document of it."""
    stay = item.assessed.stay
    return days_words(item.assessed.judgement, None if stay is None else stay_words(stay).in_(lang), lang)


def days_words(item: Timed, stayed_by: str | None, lang: Lang) -> str:
    """Say from when something holds, what it may hold from already, and who holds it back, or perhaps does."""
    if item.force is None or item.start is None:
        return say(f"force.{item.force or 'none'}", lang)
    if item.force == "in-force":
        text = say("when.in-force", lang, day=day(item.start, lang))
    elif item.force == "upcoming":
        text = say("when.upcoming", lang, day=day(item.start, lang))
    else:
        text = f"{say(f'force.{item.force}', lang)}, {day(item.start, lang)}"
    if stayed_by is not None:
        key = "when.stayed" if item.force == "stayed" else "when.perhaps-stayed"
        text = series((text, say(key, lang, by=stayed_by)), lang)
    if item.possible_from is not None:
        text = series((text, say("when.possible-from", lang, day=day(item.possible_from, lang))), lang)
    if item.certain_from is not None:
        text = series((text, say("when.certain-from", lang, day=day(item.certain_from, lang))), lang)
    if any(p.start == item.start and p.start_unconfirmed for p in item.periods):
        text += f" ({say('when.unconfirmed', lang)})"
    return text


def review_words(item: Item) -> Text:
    """Return who signed the rule, or that nobody has."""
    review = item.duty.reviewed
    if review is None:
        return say_both("review.none")
    return say_both("review.by", who=review.by, day=day_both(review.on))


SHOWN_BESIDE = 3  # decisions told beside one duty of a list: the page of the rule has them all


def decided(book: Rulebook, rule_id: str) -> list[DecisionDoc]:
    """Return what authorities and courts decided on a duty, told whole."""
    return [_document(d, held, line_of(d, held)) for d, held in ordered(book, rule_id)]


def decided_in_short(book: Rulebook, rule_id: str) -> list[DecisionDoc]:
    """Return the first of these, each in its first sentence: who decided on what day, and what was held."""
    return [_document(d, held, head_of(d, held)) for d, held in ordered(book, rule_id)[:SHOWN_BESIDE]]


def _document(decision: Decision, held: Outcome, says: Text) -> DecisionDoc:
    return DecisionDoc(
        id=decision.id, day=decision.day, held=held, says=says.pair(), read=decision.read, url=decision.url
    )


__all__ = [
    "HASH_SHOWN",
    "cap_words",
    "days_words",
    "decided",
    "decided_in_short",
    "item_days_words",
    "review_words",
    "when_words",
]

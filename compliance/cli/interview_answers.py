"""What a person types in an interview: a word that steers it, or an answer as a case file holds it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from compliance.errors import Message, WrongValue
from compliance.language.languages import spoken
from compliance.language.sentences import say

if TYPE_CHECKING:
    from compliance.law.questions import Fact

STOP, BACK, LIST, CHANGE = "stop", "back", "list", "change"
COMMANDS = {
    "cli.interview.type.stop": STOP,
    "cli.interview.type.back": BACK,
    "cli.interview.type.list": LIST,
    "cli.interview.type.change": CHANGE,
}
YES_NO = {"cli.interview.type.yes": "yes", "cli.interview.type.no": "no"}
EVERYTHING = {"cli.interview.type.all": "all"}

MOST_DIGITS = 18  # as in a case file


def meant(text: str, meanings: Mapping[str, str]) -> str | None:
    """Return what a typed word means, in whichever language it is typed; nothing where it is no such word."""
    for key, meaning in meanings.items():
        if any(text.lower() in say(key, lang).split(", ") for lang in spoken()):
            return meaning
    return None


def typed(fact: Fact, text: str) -> Any:
    """Turn what was typed into an answer as a case file holds it. Raises WrongValue with a message for the person."""
    if fact.type == "yes-no":
        return meant(text, YES_NO) or text.lower()
    if fact.type == "choice":
        return _option(fact, text)
    if fact.type in ("choices", "places"):
        if text == "0":
            return []
        words = [w.strip() for w in text.split(",") if w.strip()]
        sure = [w for w in words if not w.endswith("?")]
        unsure = [w[:-1].strip() for w in words if w.endswith("?")]
        if fact.type == "choices":
            sure, unsure = [_option(fact, w) for w in sure], [_option(fact, w) for w in unsure]
        return {"yes": sure, "unsure": unsure} if unsure else sure
    if fact.type == "number-by-place":
        if text == "0":
            return {}
        pairs = [part.partition(":") for part in text.split(",")]
        return {name.strip(): _figure(value.strip()) for name, _, value in pairs}
    if fact.type == "number":
        return _figure(text)
    return text


def _option(fact: Fact, word: str) -> str:
    if word.isascii() and word.isdigit():  # "²" is a digit too, but no number
        if len(word) > MOST_DIGITS or not 1 <= int(word) <= len(fact.option_ids):
            raise WrongValue(Message("answer.number-of-option", count=len(fact.option_ids)))
        return fact.option_ids[int(word) - 1]
    return word


def _figure(text: str) -> Any:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else text

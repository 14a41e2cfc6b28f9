"""A short list as one question, and back: what is said of its sentences becomes the answers they stand for.

Left out means "not so", and with it the answer that the vocabulary names. "Not sure" is "I don't know". What is so, or may be, is no
answer yet: it is asked in full.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from compliance.interview.answered import Key
from compliance.interview.planner import Question, Shortlist
from compliance.interview.rarity import denied
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.questions import Fact, Option
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import PartialSet

UNKNOWN = "unknown"


@dataclass(frozen=True)
class Said:
    """What was said of a short list: answers as a case file holds them, and the questions to ask in full."""

    answers: tuple[tuple[Key, Any], ...]
    in_full: tuple[Key, ...]


def sentence(rulebook: Rulebook, fact: str) -> Text:
    """Return the sentence of a question, with its examples. Raises KeyError where it has none."""
    glance = rulebook.facts[fact].at_a_glance
    if glance is None:
        raise KeyError(fact)
    return glance.whole


def as_question(rulebook: Rulebook, shortlist: Shortlist) -> Fact:
    """Return a short list as one question with an option for each row, named by its fact."""
    says = {row.fact: sentence(rulebook, row.fact) for row in shortlist.rows}
    return Fact(
        id="shortlist",
        of="use-case",
        type="choices",
        ask=say_both("shortlist.ask"),
        help=say_both("shortlist.help"),
        why=say_both("shortlist.why"),
        options={fact: Option(label=text, affirmed=text, denied=text) for fact, text in says.items()},
    )


def said(rulebook: Rulebook, shortlist: Shortlist, raw: Any) -> Said:
    """Return what an answer to `as_question` says.

    Raises:
        AnswerFault: the answer names a sentence that the list does not hold.
    """
    answer = as_question(rulebook, shortlist).parse(raw, rulebook.places)
    assert isinstance(answer, PartialSet)
    return of_rows(rulebook, shortlist.rows, answer.sure, answer.unsure)


def of_rows(rulebook: Rulebook, rows: Iterable[Question], so: Collection[str], unsure: Collection[str]) -> Said:
    """Return what is said of some rows: `so` are the facts to be asked in full, `unsure` those answered by "I don't know"; the rest is not so."""
    keys = [(row.fact, row.use_case) for row in rows]
    return Said(
        answers=tuple(
            (key, UNKNOWN if key[0] in unsure else denied(rulebook, key[0])) for key in keys if key[0] not in so
        ),
        in_full=tuple(key for key in keys if key[0] in so),
    )


__all__ = ["UNKNOWN", "Said", "as_question", "of_rows", "said", "sentence"]

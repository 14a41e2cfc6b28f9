"""What has been asked in an interview: the answers given so far, and how each of them counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from compliance.case.case import UseCase
from compliance.case.knowledge import AnswerState
from compliance.reasoning.assessment import Assessment
from compliance.semantics.answers import Answer, answer_data

Key = tuple[str, str | None]
"""A question: its fact, and the use it is asked for; None for the organisation."""


@dataclass(frozen=True)
class Asked:
    """One answer given: the answer as plain data (as a case file holds it) and how it counts; `ignored`: it does not, or not yet."""

    fact: str
    use_case: str | None
    answer: Any
    standing: AnswerState
    ignored: bool


class Answered:
    """The questions of one case that have an answer, "I don't know" included."""

    def __init__(self, assessment: Assessment) -> None:
        self._assessment = assessment

    @cached_property
    def uses(self) -> Mapping[str, UseCase]:
        """The uses of the case by id."""
        return {u.id: u for u in self._assessment.case.use_cases}

    def answers(self, use_case: str | None) -> Mapping[str, Answer | None]:
        """Return the answers given for a use, or for the organisation."""
        if use_case is not None:
            return self.uses[use_case].answers
        return self._assessment.case.answers

    def has(self, key: Key) -> bool:
        """Whether a question has been answered."""
        return key[0] in self.answers(key[1])

    def standing(self, key: Key) -> tuple[AnswerState, bool]:
        """Return how the answer to a question counts, and whether it is ignored."""
        fact_id, use_case = key
        for seen in self._assessment.knowledge.bases:
            if use_case is None or (seen.context.use_case is not None and seen.context.use_case.id == use_case):
                known = seen.fact(fact_id)
                return known.standing, known.ignored
        return "unanswered", False

    @cached_property
    def listed(self) -> tuple[Asked, ...]:
        """What was answered, in the order of the form: the organisation first, then use by use."""
        book = self._assessment.rulebook
        out = []
        for use in (None, *self.uses):
            answers = self.answers(use)
            for fact in book.facts:
                if fact in answers:
                    standing, ignored = self.standing((fact, use))
                    out.append(Asked(fact, use, answer_data(answers[fact]), standing, ignored))
        return tuple(out)


__all__ = ["Answered", "Asked", "Key"]

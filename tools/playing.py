"""An owner who answers the form as a case says, page after page, until nothing is left to ask: what is counted in docs/interview.md."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from compliance.case.case import Case
from compliance.checklist.checklist import build
from compliance.interview.planner import Plan, Question, Shortlist, plan
from compliance.interview.rarity import denied
from compliance.reasoning.assessment import Assessor
from compliance.semantics.answers import Answer

DAY = date(2026, 11, 24)


@dataclass
class Played:
    """One interview: what was asked, in full or in a short list, each with the plan it was asked under; the last plan; the case at the end.

    `pages` counts the pages that the owner saw. `lists` are those with a short list, `sheets` those with questions in full, each with its plan.
    """

    asked: list[Question]
    plans: list[Plan]
    case: Case
    full: Case
    pages: int = 0
    lists: list[tuple[Plan, Shortlist]] = field(default_factory=list)
    sheets: list[tuple[Plan, tuple[Question, ...], tuple[tuple[str, str | None], ...]]] = field(default_factory=list)

    begun: list[Plan] = field(default_factory=list)  # the plans from the first list on

    @property
    def first(self) -> Plan:
        """The plan with which the first list is shown."""
        return self.begun[0]

    @property
    def in_full(self) -> int:
        """How many questions stood in full on these pages."""
        return sum(len(page) for _, page, _ in self.sheets)

    @property
    def counts(self) -> tuple[int, int, int, int, int]:
        """Pages, how many of these are short lists, questions in full, answers given by all this, and how many are "I don't know"."""
        unknown = sum(said(self.full, question) is None for question in self.asked)
        return self.pages, len(self.lists), self.in_full, len(self.asked), unknown


def said(full: Case, question: Question) -> Answer | None:
    """Return what an owner answers to a question; None for "I don't know"."""
    if question.use_case is None:
        return full.answers.get(question.fact)
    return next(u for u in full.use_cases if u.id == question.use_case).answers.get(question.fact)


def answered(case: Case, question: Question, answer: Answer | None) -> Case:
    """Return a case with one answer more."""
    if question.use_case is None:
        return replace(case, answers={**case.answers, question.fact: answer})
    uses = (
        replace(u, answers={**u.answers, question.fact: answer}) if u.id == question.use_case else u
        for u in case.use_cases
    )
    return replace(case, use_cases=tuple(uses))


def silent(full: Case) -> Case:
    """Return a case with the uses of another, and no answer yet."""
    uses = tuple(replace(u, answers={}, flows=()) for u in full.use_cases)
    return replace(full, answers={}, in_place=(), use_cases=uses)


def left_out(full: Case, row: Question, assessor: Assessor) -> bool:
    """Whether an owner leaves a sentence of a short list out: the answer is what nobody ticks, or not known."""
    book = assessor.rulebook
    return said(full, row) in (None, book.facts[row.fact].parse(denied(book, row.fact), book.places))


def interview(assessor: Assessor, full: Case, begin: Case | None = None, optional: bool = False) -> Played:
    """Play an owner until nothing that binds is open, or, with `optional`, until nothing at all is."""
    played = Played([], [], begin or silent(full), full)
    ticked: list[tuple[str, str | None]] = []
    while True:
        step = plan(build(assessor.assess(played.case, DAY)))
        ticked = [key for key in ticked if step.still(*key)]
        played.begun += [step] if not ticked and step.progress.first_pass_left == 0 else []
        short = step.shortlist if not ticked else None
        page = short.rows if short else step.page(ticked)
        if not page or (page[0].optional and not optional):
            played.plans.append(step)
            return played
        played.pages += not page[0].optional
        if short:
            played.lists.append((step, short))
        else:
            played.sheets.append((step, page, tuple(ticked)))
        for row in page:
            if short and not left_out(full, row, assessor):
                ticked.append((row.fact, row.use_case))
                continue
            played.asked.append(row)
            played.plans.append(step)
            played.case = answered(played.case, row, said(full, row))


def with_first_use(full: Case) -> Case:
    """Return a case with the first of its uses alone: what owners are played with."""
    return replace(full, use_cases=full.use_cases[:1])


__all__ = ["DAY", "Played", "answered", "interview", "left_out", "said", "silent", "with_first_use"]

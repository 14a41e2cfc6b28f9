"""What to ask next, and what has been asked: one planner for the web form and the terminal.

Only what can still change the list is asked: binding duties first, gravest first, questions in reach before those that wait for
others. "I don't know" is an answer: a question so answered is not asked again, and what hangs on it waits. What only voluntary
or pending texts read comes last and is marked optional. The same case, day and rulebook give the same plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from compliance.answers import Answer, FactType, answer_data
from compliance.case import Case, UseCase
from compliance.checklist import Checklist
from compliance.knowledge import Standing
from compliance.priority import Tier
from compliance.questions import open_questions
from compliance.texts import Text

FIRST_PASS = 8


@dataclass(frozen=True)
class Question:
    """One question of the form as it stands in a plan.

    `settles` counts the open items that hang on it, `settles_alone` those on it alone, `systems` are the legal systems of these
    items, `tier` is the gravest of them (None where nothing hangs on it any more). `optional`: only voluntary or pending texts
    read it. `in_reach` is false while it waits for the answer to another question.
    """

    fact: str
    use_case: str | None
    kind: FactType
    ask: Text
    help: Text
    why: Text
    tier: Tier | None
    settles: int
    settles_alone: int
    systems: tuple[str, ...]
    open_items: tuple[str, ...]
    optional: bool
    asked_before: bool
    in_reach: bool


@dataclass(frozen=True)
class Asked:
    """One answer given: the answer as plain data (as a case file holds it) and how it counts; `ignored`: it does not, or not yet."""

    fact: str
    use_case: str | None
    answer: Any
    standing: Standing
    ignored: bool


@dataclass(frozen=True)
class Progress:
    """How far the interview is, counted in binding duties (one for each use case they are judged for).

    `waiting` of the open ones wait only for what somebody does not know, or for the law. `asked` counts answers given, "I don't
    know" included; `first_pass_left` is what is left of the first pass; `likely_left` estimates the questions still to come.
    """

    decided: int
    open: int
    waiting: int
    asked: int
    first_pass_left: int
    likely_left: int


@dataclass(frozen=True)
class Carry:
    """An answer of another use, offered for a further one: "same as for X". Never assumed."""

    fact: str
    use_case: str
    name: str
    answer: Answer
    data: Any


class Plan:
    """What one case, on one day, still needs to be asked; made by `plan`."""

    def __init__(self, checklist: Checklist, first_pass: bool) -> None:
        self.checklist = checklist
        self._first_pass = first_pass

    @cached_property
    def open(self) -> tuple[Question, ...]:
        """Every question that can still change the list, in the order in which they are best asked; also those answered "I don't know"."""
        book = self.checklist.assessment.rulebook
        out = []
        for q in open_questions(self.checklist):
            forces = {book.rules[i].obligation.force for i in q.open_items}
            out.append(
                self._made(
                    q.fact,
                    q.use_case,
                    q.gravest_tier,
                    q.settles,
                    q.settles_alone,
                    q.open_items,
                    "binding" not in forces,
                )
            )
        return tuple(sorted(out, key=lambda q: q.optional))

    @cached_property
    def next(self) -> Question | None:
        """The question to ask now: in reach, never asked before; None where nothing is left (or the first pass is over)."""
        if self._first_pass and self.progress.first_pass_left == 0:
            return None
        return next((q for q in self.open if not q.asked_before and q.in_reach), None)

    @cached_property
    def again(self) -> tuple[Question, ...]:
        """The questions answered "I don't know" that can still change the list: to be offered once more at the end."""
        return tuple(q for q in self.open if q.asked_before and q.in_reach)

    def question(self, fact: str, use_case: str | None) -> Question:
        """Return one named question, whether or not something hangs on it: to go back to it, or to change its answer.

        Raises:
            KeyError: there is no such fact.
        """
        found = next((q for q in self.open if (q.fact, q.use_case) == (fact, use_case)), None)
        return found or self._made(fact, use_case, None, 0, 0, (), False)

    def _made(
        self,
        fact_id: str,
        use_case: str | None,
        tier: Tier | None,
        settles: int,
        alone: int,
        items: tuple[str, ...],
        optional: bool,
    ) -> Question:
        book = self.checklist.assessment.rulebook
        fact = book.facts[fact_id]
        systems = {book.rules[i].jurisdiction for i in items}
        return Question(
            fact=fact_id,
            use_case=use_case,
            kind=fact.type,
            ask=fact.ask,
            help=fact.help,
            why=fact.why,
            tier=tier,
            settles=settles,
            settles_alone=alone,
            systems=tuple(c for c in book.jurisdictions if c in systems),
            open_items=items,
            optional=optional,
            asked_before=fact_id in self._answers(use_case),
            in_reach=self._standing(fact_id, use_case)[0] not in ("waiting", "closed"),
        )

    @cached_property
    def _uses(self) -> Mapping[str, UseCase]:
        return {u.id: u for u in self.checklist.assessment.case.use_cases}

    def _answers(self, use_case: str | None) -> Mapping[str, Answer | None]:
        if use_case is not None:
            return self._uses[use_case].answers
        return self.checklist.assessment.case.answers

    def _standing(self, fact_id: str, use_case: str | None) -> tuple[Standing, bool]:
        for seen in self.checklist.assessment.knowledge.bases:
            if use_case is None or (seen.context.use_case is not None and seen.context.use_case.id == use_case):
                known = seen.fact(fact_id)
                return known.standing, known.ignored
        return "unanswered", False

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        """What was answered, in the order of the form: the organisation first, then use by use."""
        book = self.checklist.assessment.rulebook
        out = []
        for use in (None, *self._uses):
            answers = self._answers(use)
            for fact in book.facts:
                if fact in answers:
                    standing, ignored = self._standing(fact, use)
                    out.append(Asked(fact, use, answer_data(answers[fact]), standing, ignored))
        return tuple(out)

    @cached_property
    def progress(self) -> Progress:
        """How far the interview is."""
        binding = [i for i in self.checklist.items if i.duty.force == "binding"]
        still = [i for i in binding if i.assessed.verdict == "may-apply"]
        fresh = [q for q in self.open if not q.asked_before]
        reached = {i for q in fresh for i in q.open_items}
        return Progress(
            decided=len(binding) - len(still),
            open=len(still),
            waiting=sum(i.id not in reached for i in still),
            asked=len(self.asked),
            first_pass_left=max(FIRST_PASS - len(self.asked), 0),
            likely_left=sum(not q.optional for q in fresh),
        )

    def carried(self, use_case: str) -> tuple[Carry, ...]:
        """Return the answers of earlier uses that are worth offering for a further one: those that can still change the list."""
        wanted = {q.fact for q in self.open if q.use_case == use_case}
        return tuple(c for c in carried(self.checklist.assessment.case, use_case) if c.fact in wanted)


def plan(checklist: Checklist, *, first_pass: bool = False) -> Plan:
    """Return what to ask next for a checklist; with `first_pass`, only as far as the first list needs."""
    return Plan(checklist, first_pass)


def carried(case: Case, use_id: str) -> tuple[Carry, ...]:
    """Return the answers of other uses that a use has not answered itself, the use declared last before it first.

    Nothing is carried by itself: the person is asked "same as for X" for each.
    """
    ids = [u.id for u in case.use_cases]
    mine = case.use_cases[ids.index(use_id)]
    before, after = case.use_cases[: ids.index(use_id)], case.use_cases[ids.index(use_id) + 1 :]
    out: dict[str, Carry] = {}
    for use in (*reversed(before), *after):
        for fact, answer in use.answers.items():
            if answer is not None and fact not in mine.answers and fact not in out:
                out[fact] = Carry(fact, use.id, use.name, answer, answer_data(answer))
    return tuple(out.values())


__all__ = ["FIRST_PASS", "Asked", "Carry", "Plan", "Progress", "Question", "carried", "plan"]

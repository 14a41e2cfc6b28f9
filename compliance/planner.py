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
from compliance.checklist import Checklist, Item
from compliance.knowledge import Seen, Standing
from compliance.priority import TIERS, Tier
from compliance.relevance import Reading, relevance_of
from compliance.texts import Text
from compliance.truth import UNKNOWN

FIRST_PASS = 8
WEIGHT = {"stop": 8, "do-now": 4, "get-ready": 2, "plan": 1, "good-practice": 0}
Key = tuple[str, str | None]


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
        assessment = checklist.assessment
        self._book = assessment.rulebook
        self._relevance = relevance_of(self._book, assessment.assessor.program)
        self._readings: dict[Seen, Reading] = {}

    # ------------------------------------------------------------------------------------------------ what hangs on what

    @cached_property
    def _hanging(self) -> Mapping[Key, tuple[Item, ...]]:
        """For each question, the open items that may hang on it, by what three-valued logic leaves open."""
        out: dict[Key, list[Item]] = {}
        for item in self.checklist.ranked:
            for fact in item.missing:
                uses: list[str | None] = [None]
                if self._book.facts[fact].of != "organisation":
                    use = item.assessed.use_case
                    uses = [use] if use else self._lacking(fact)
                for use in uses:
                    out.setdefault((fact, use), []).append(item)
        return {key: tuple(items) for key, items in out.items()}

    def _lacking(self, fact: str) -> list[str | None]:
        """The uses in which a question arises: for a duty of the organisation any of them may settle it."""
        views = [s for s in self.checklist.assessment.knowledge.bases if s.fact(fact).standing != "closed"]
        return [s.context.use_case.id if s.context.use_case else None for s in views] or [None]

    def _reading(self, seen: Seen) -> Reading:
        if seen not in self._readings:
            self._readings[seen] = self._relevance.reading(seen)
        return self._readings[seen]

    def matters(self, item: Item, key: Key) -> bool:
        """Whether an answer can still change the verdict on an item, by the exact decision diagram of the duty."""
        fact, use = key
        for seen in item.assessed.views:
            mine = seen.context.use_case
            if use is not None and (mine is None or mine.id != use):
                continue
            if fact in self._reading(seen).matter(item.id):
                return True
        return False

    @cached_property
    def open(self) -> tuple[Question, ...]:
        """Every question that can still change the list, in the order in which they are best asked; also those answered "I don't know"."""
        return tuple(self._made(key) for key in self._ordered if self._matters_at_all(key))

    @cached_property
    def _ordered(self) -> tuple[Key, ...]:
        order = {fact: n for n, fact in enumerate(self._book.facts)}
        return tuple(sorted(self._hanging, key=lambda k: (*self._rank(k), order[k[0]], k[1] or "")))

    def _matters_at_all(self, key: Key) -> bool:
        items = sorted(self._hanging[key], key=lambda i: (i.duty.force != "binding", len(i.missing)))
        return any(self.matters(item, key) for item in items)

    def _rank(self, key: Key) -> tuple[Any, ...]:
        items = self._hanging[key]
        binding = [i for i in items if i.duty.force == "binding"]
        return (not binding, not self._in_reach(key), -self._gain(key))

    def _gain(self, key: Key) -> float:
        """The weight of what an answer can be expected to settle, for the effort it takes."""
        return sum(WEIGHT[i.priority.tier] / max(len(i.missing), 1) for i in self._hanging[key] if i.priority)

    @cached_property
    def next(self) -> Question | None:
        """The question to ask now: in reach, never asked before; None where nothing is left (or the first pass is over)."""
        if self._first_pass and self.progress.first_pass_left == 0:
            return None
        for key in self._ordered:
            if not self._asked_before(key) and self._in_reach(key) and self._matters_at_all(key):
                return self._made(key)
        return None

    @cached_property
    def again(self) -> tuple[Question, ...]:
        """The questions answered "I don't know" that can still change the list: to be offered once more at the end."""
        offered = (k for k in self._ordered if self._asked_before(k) and self._in_reach(k))  # cheap, unlike what matters
        return tuple(self._made(k) for k in offered if self._matters_at_all(k))

    def question(self, fact: str, use_case: str | None) -> Question:
        """Return one named question, whether or not something hangs on it: to go back to it, or to change its answer.

        Raises:
            KeyError: there is no such fact.
        """
        return self._made((fact, use_case))

    def _made(self, key: Key) -> Question:
        fact, items = self._book.facts[key[0]], self._hanging.get(key, ())
        tiers = [i.priority.tier for i in items if i.priority is not None]
        systems = {i.assessed.rule.jurisdiction for i in items}
        return Question(
            fact=key[0],
            use_case=key[1],
            kind=fact.type,
            ask=fact.ask,
            help=fact.help,
            why=fact.why,
            tier=min(tiers, key=TIERS.index, default=None),
            settles=len(items),
            settles_alone=sum(len(i.missing) == 1 and not _law_open(i) for i in items),
            systems=tuple(c for c in self._book.jurisdictions if c in systems),
            open_items=tuple(sorted({i.id for i in items})),
            optional=bool(items) and all(i.duty.force != "binding" for i in items),
            asked_before=self._asked_before(key),
            in_reach=self._in_reach(key),
        )

    def _asked_before(self, key: Key) -> bool:
        return key[0] in self._answers(key[1])

    def _in_reach(self, key: Key) -> bool:
        return self._standing(*key)[0] not in ("waiting", "closed")

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
        book = self._book
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
        fresh = [k for k in self._ordered if not self._asked_before(k) and self._standing(*k)[0] != "closed"]
        reached = {i.key for k in fresh for i in self._hanging[k]}
        return Progress(
            decided=len(binding) - len(still),
            open=len(still),
            waiting=sum(i.key not in reached for i in still),
            asked=len(self.asked),
            first_pass_left=max(FIRST_PASS - len(self.asked), 0),
            likely_left=sum(any(i.duty.force == "binding" for i in self._hanging[k]) for k in fresh),
        )

    def carried(self, use_case: str) -> tuple[Carry, ...]:
        """Return the answers of earlier uses that are worth offering for a further one: those that can still change the list."""
        wanted = {q.fact for q in self.open if q.use_case == use_case}
        return tuple(c for c in carried(self.checklist.assessment.case, use_case) if c.fact in wanted)


def _law_open(item: Item) -> bool:
    """Whether the verdict also waits for a question of law that nobody has settled."""
    return any(s.kind == "state" and s.value is UNKNOWN for s in item.because.walk())


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

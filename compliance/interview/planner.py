"""What to ask next, and what has been asked: one planner for the web form and the terminal.

Only what can still change the list is asked: binding duties first, gravest first, questions in reach before those that wait for
others; after them, said to be so, what settles only what the tool is under a law. What is rare can be asked in short, several questions in one list of sentences (`Shortlist`), and what is about the same thing
on one page (`Plan.page`). "I don't know" is an answer: a question so answered is not asked again, and what hangs on it waits. What only
voluntary or pending texts read, or legal systems in which no place of the case lies, comes last and is marked optional. The same case, day
and rulebook give the same plan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from compliance.case.case import Case
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import TIERS, Tier
from compliance.interview.answered import Answered, Asked, Key
from compliance.interview.hanging import Hanging
from compliance.interview.pages import OPTIONS, ROWS, TOGETHER, Pages
from compliance.interview.progress import Progress, progress
from compliance.language.text import Text
from compliance.semantics.answers import Answer, FactType, answer_data
from compliance.semantics.truth import NO, UNKNOWN


@dataclass(frozen=True)
class Question:
    """One question of the form as it stands in a plan.

    `settles` counts the open items that hang on it, `settles_alone` those on it alone, `systems` are the legal systems of these
    items, `tier` is the gravest of them (None where nothing hangs on it any more). `optional`: no binding duty
    of a legal system that may be in play hangs on it; `sharpens` are then the classifications (what the tool is under a law) that it would settle. `in_reach` is false while it waits for the answer to another question.
    """

    fact: str
    use_case: str | None
    kind: FactType
    ask: Text
    help: Text
    why: Text
    tier: Tier | None
    settles: int
    systems: tuple[str, ...]
    open_items: tuple[str, ...]
    optional: bool
    asked_before: bool
    in_reach: bool
    sharpens: tuple[str, ...]
    items: tuple[Item, ...] = field(repr=False, compare=False)

    @cached_property
    def settles_alone(self) -> int:
        """How many items hang on it alone; worked out when it is read, since it takes the reasons of each of them."""
        return sum(len(i.missing) == 1 and not _law_open(i) for i in self.items)


@dataclass(frozen=True)
class Shortlist:
    """Several questions in one list, each in one sentence (`Fact.at_a_glance`); all of one use, or of the organisation.

    Who leaves a sentence out says that it is not so, and with it the answer the sentence names (`denied`). Where it is so, or may be,
    the question is asked in full.
    """

    use_case: str | None
    rows: tuple[Question, ...]


@dataclass(frozen=True)
class Carry:
    """An answer of another use, offered for a further one: "same as for X". Never assumed."""

    fact: str
    use_case: str
    name: str
    answer: Answer
    data: Any


class Plan:
    """What one case, on one day, still needs to be asked; made by `plan`.

    It joins what has been answered, what hangs on what is open, which questions to show next, and how far all that is.
    """

    def __init__(self, checklist: Checklist, first_pass: bool) -> None:
        self.checklist = checklist
        self._book = checklist.assessment.rulebook
        self._answered = Answered(checklist.assessment)
        self._hanging = Hanging(checklist, self._answered)
        self._pages = Pages(self._book, self._hanging, first_pass)

    def matters(self, item: Item, key: Key) -> bool:
        """Whether an answer can still change the verdict on an item, by the exact decision diagram of the duty."""
        return self._hanging.matters(item, key)

    @cached_property
    def open(self) -> tuple[Question, ...]:
        """Every question that can still change the list, in the order in which they are best asked; also those answered "I don't know"."""
        keys = dict.fromkeys((*self._hanging.ordered, *self._hanging.sharpens))
        found = [self._made(key) for key in keys if self._hanging.matters_at_all(key)]
        return tuple(sorted(found, key=lambda q: (q.optional, not q.sharpens)))

    @cached_property
    def next(self) -> Question | None:
        """The question to ask now: in reach, never asked before; None where nothing is left (or the first pass is over)."""
        found = self._pages.next
        return None if found is None else self._made(found)

    @cached_property
    def shortlist(self) -> Shortlist | None:
        """The short list to show in place of `next`; None where `next` is better asked in full, as on the first pages."""
        found = self._pages.shortlist
        if found is None:
            return None
        use, rows = found
        return Shortlist(use, tuple(map(self._made, rows)))

    def page(self, ticked: Sequence[Key] = ()) -> tuple[Question, ...]:
        """Return the questions to ask in full on one page: `next`, with those that are about the same thing; none where nothing is left.

        `ticked` are questions that a short list left to be asked in full: they come first, and together. Each question of a page is worth
        asking by what is known before it; at most `TOGETHER`, and no longer to read than one long question; a page of the opening is whole.
        """
        return tuple(map(self._made, self._pages.page(ticked)))

    def still(self, fact: str, use_case: str | None) -> bool:
        """Whether a question is worth asking in full now: in reach, not asked before, and something hangs on it."""
        return self._pages.still((fact, use_case))

    @cached_property
    def again(self) -> tuple[Question, ...]:
        """The questions answered "I don't know" that can still change the list: to be offered once more at the end."""
        offered = (
            k for k in self._hanging.ordered if self._answered.has(k) and self._hanging.in_reach(k)
        )  # cheap, unlike what matters
        return tuple(self._made(k) for k in offered if self._hanging.matters_at_all(k))

    def question(self, fact: str, use_case: str | None) -> Question:
        """Return one named question, whether or not something hangs on it: to go back to it, or to change its answer.

        Raises:
            KeyError: there is no such fact.
        """
        return self._made((fact, use_case))

    def _made(self, key: Key) -> Question:
        fact, items = self._book.facts[key[0]], self._hanging.items.get(key, ())
        tiers = [i.priority.tier for i in items if i.priority is not None]
        needed = self._hanging.needed(key)
        near = {i.assessed.rule.jurisdiction for i in items}
        systems = {c for c in near if self.checklist.assessment.in_play(c) is not NO} or near
        return Question(
            fact=key[0],
            use_case=key[1],
            kind=fact.type,
            ask=fact.ask,
            help=fact.help,
            why=fact.why,
            tier=min(tiers, key=TIERS.index, default=None),
            settles=len(items),
            systems=tuple(c for c in self._book.jurisdictions if c in systems),
            open_items=tuple(sorted({i.id for i in items})),
            optional=not needed,
            sharpens=() if needed else self._hanging.sharpens.get(key, ()),
            asked_before=self._answered.has(key),
            in_reach=self._hanging.in_reach(key),
            items=items,
        )

    def answers(self, use_case: str | None) -> Mapping[str, Answer | None]:
        """Return the answers given for a use, or for the organisation."""
        return self._answered.answers(use_case)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What was answered, in the order of the form: the organisation first, then use by use."""
        return self._answered.listed

    @cached_property
    def progress(self) -> Progress:
        """How far the interview is."""
        return progress(self.checklist, self._hanging, self._pages)

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


__all__ = [
    "OPTIONS",
    "ROWS",
    "TOGETHER",
    "Asked",
    "Carry",
    "Plan",
    "Progress",
    "Question",
    "Shortlist",
    "carried",
    "plan",
]

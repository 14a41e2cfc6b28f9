"""What to ask next, and what has been asked: one planner for the web form and the terminal.

Only what can still change the list is asked: binding duties first, gravest first, questions in reach before those that wait for
others. What is rare can be asked in short, several questions in one list of sentences (`Shortlist`), and what is about the same thing
on one page (`Plan.page`). "I don't know" is an answer: a question so answered is not asked again, and what hangs on it waits. What only
voluntary or pending texts read, or legal systems in which no place of the case lies, comes last and is marked optional. The same case, day
and rulebook give the same plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from compliance.case.case import Case, UseCase
from compliance.case.knowledge import Seen, Standing
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import TIERS, Tier
from compliance.interview.rarity import is_rare
from compliance.interview.relevance import Reading, relevance_of
from compliance.language.text import Text
from compliance.semantics.answers import Answer, FactType, answer_data
from compliance.semantics.truth import NO, UNKNOWN

FIRST_PASS = 8
ROWS = 10  # of a short list
TOGETHER = 4  # questions on one page, at most
OPTIONS = 45  # to read on such a page, at most; the longest single question has 51
FIELDS = 4  # what a question without options counts for there
WEIGHT = {"stop": 8, "do-now": 4, "get-ready": 2, "plan": 1, "good-practice": 0}
MANY = 12
Key = tuple[str, str | None]


@dataclass(frozen=True)
class Question:
    """One question of the form as it stands in a plan.

    `settles` counts the open items that hang on it, `settles_alone` those on it alone, `systems` are the legal systems of these
    items, `tier` is the gravest of them (None where nothing hangs on it any more). `optional`: no binding duty
    of a legal system that may be in play hangs on it. `in_reach` is false while it waits for the answer to another question.
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
class Shortlist:
    """Several questions in one list, each in one sentence (`Fact.at_a_glance`); all of one use, or of the organisation.

    Who leaves a sentence out says that it is not so, and with it the answer the sentence names (`denied`). Where it is so, or may be,
    the question is asked in full.
    """

    use_case: str | None
    rows: tuple[Question, ...]


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
    """How far the interview is, counted in binding duties (one for each use case).

    `waiting` of the open ones wait only for what somebody does not know, or for the law. `asked` counts answers given, "I don't
    know" included; `first_pass_left` is what is left of the first pass; `likely_left` estimates the questions still to come, a short
    list as one, `pages_left` the pages of a form they stand on. For these and `waiting` every open question has to be looked at, so
    that is done when they are read.
    """

    decided: int
    open: int
    asked: int
    first_pass_left: int
    _plan: Plan = field(repr=False, compare=False)

    @property
    def waiting(self) -> int:
        """How many open duties no question still to be asked can settle."""
        return self._plan.to_come[0]

    @property
    def likely_left(self) -> int:
        """How many questions are likely still to come."""
        return self._plan.to_come[1]

    @property
    def pages_left(self) -> int:
        """How many pages of a form are likely still to come."""
        return self._plan.to_come[2]


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
        self._relevance = relevance_of(assessment.assessor.prepared)
        self._readings: dict[Seen, Reading] = {}
        self._reachable: dict[Key, bool] = {}
        self._rare: dict[Key, bool] = {}

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
        """Whether an answer can still change the verdict on an item, by the exact decision diagram of the duty.

        A duty that is decided whatever is answered, though three-valued logic does not see it yet, hangs on what would show it.
        """
        fact, use = key
        open_views = 0
        for seen in item.assessed.views:
            found = self._reading(seen).matter(item.id)
            open_views += bool(found)
            mine = seen.context.use_case
            if fact in found and (use is None or (mine is not None and mine.id == use)):
                return True
        return open_views == 0

    @cached_property
    def open(self) -> tuple[Question, ...]:
        """Every question that can still change the list, in the order in which they are best asked; also those answered "I don't know"."""
        found = [self._made(key) for key in self._ordered if self._matters_at_all(key)]
        return tuple(sorted(found, key=lambda q: q.optional))

    def _counts(self, item: Item) -> bool:
        """Whether an item counts for the interview: it binds, and its legal system is not surely out of play."""
        if item.duty.force != "binding":
            return False
        return self.checklist.assessment.in_play(item.assessed.rule.jurisdiction) is not NO

    @cached_property
    def _counted(self) -> Mapping[Key, tuple[Item, ...]]:
        """The same as `_hanging`, with the items alone that count for the interview."""
        counts = {
            id(i) for i in self.checklist.ranked if self._counts(i)
        }  # the same objects; their keys are made anew each time
        return {key: tuple(i for i in items if id(i) in counts) for key, items in self._hanging.items()}

    @cached_property
    def _by_gain(self) -> tuple[Key, ...]:
        """The questions in the order in which they are best asked, whether or not they can be asked now."""
        order = {fact: n for n, fact in enumerate(self._book.facts)}
        return tuple(sorted(self._hanging, key=lambda k: (*self._rank(k), order[k[0]], k[1] or "")))

    @cached_property
    def _ordered(self) -> tuple[Key, ...]:
        return tuple(sorted(self._by_gain, key=lambda k: (not self._counted[k], not self._in_reach(k))))

    def _needed(self, key: Key) -> bool:
        """Whether some duty that counts for the interview hangs on a question; those that lack the least are the quickest to look at."""
        items = sorted(self._counted.get(key, ()), key=lambda i: len(i.missing))
        return any(self.matters(i, key) for i in items)

    def _surely_needed(self, key: Key) -> bool:
        """The same, without looking closer where so many duties hang on it that some surely does."""
        return len(self._counted[key]) > MANY or self._needed(key)

    def _likely_left(self, fresh: list[Key]) -> tuple[int, int]:
        """Estimate the questions still to come, and their pages: of those that wait for others, about a third arise; short lists count once."""
        ready = [k for k in fresh if self._in_reach(k)]
        full = [k for k in ready if not self._in_short(k)]
        lists = -(-(len(ready) - len(full)) // ROWS)
        later = (len(fresh) - len(ready)) // 3
        about = Counter((self._book.together_with(fact) or (fact,), use) for fact, use in full)
        pages = sum(-(-count // TOGETHER) for count in about.values())
        return len(full) + lists + later, pages + lists + later

    def _matters_at_all(self, key: Key) -> bool:
        items = sorted(self._hanging[key], key=lambda i: (not self._counts(i), len(i.missing)))
        return any(self.matters(item, key) for item in items)

    def _rank(self, key: Key) -> tuple[Any, ...]:
        items = self._counted[key]
        gain = sum(WEIGHT[i.priority.tier] / max(len(i.missing), 1) for i in items if i.priority)
        return (not items, -gain)

    @cached_property
    def next(self) -> Question | None:
        """The question to ask now: in reach, never asked before; None where nothing is left (or the first pass is over)."""
        if self._first_pass and self.progress.first_pass_left == 0:
            return None
        fresh = [k for k in self._by_gain if not self._asked_before(k)]
        if len(self.asked) < FIRST_PASS:  # what is rare can wait: the first list is for what is usual
            fresh.sort(key=self._in_short)
        found = next((k for k in fresh if self._in_reach(k) and self._needed(k)), None)
        found = found or next((k for k in fresh if self._in_reach(k) and self._matters_at_all(k)), None)
        return None if found is None else self._made(found)

    @cached_property
    def shortlist(self) -> Shortlist | None:
        """The short list to show in place of `next`; None where `next` is better asked in full, as in the whole first pass."""
        first = self.next
        if first is None or len(self.asked) < FIRST_PASS or not self._in_short((first.fact, first.use_case)):
            return None
        open_now = self._matters_at_all if first.optional else self._needed
        keys = [k for k in self._ordered if self._fresh(k) and self._in_short(k)]
        use = first.use_case or next((u for _, u in keys if u is not None), None)
        rows = [k for k in keys if k[1] in (None, use) and open_now(k)][:ROWS]
        return Shortlist(use, tuple(map(self._made, rows))) if len(rows) > 1 else None

    def page(self, ticked: Sequence[Key] = ()) -> tuple[Question, ...]:
        """Return the questions to ask in full on one page: `next`, with those that are about the same thing; none where nothing is left.

        `ticked` are questions that a short list left to be asked in full: they come first, and together. Each question of a page is worth
        asking by what is known before it; at most `TOGETHER`, no longer to read than one long question, and no more than the first pass has left.
        """
        left = [key for key in ticked if self.still(*key)]
        if not left and self.next is None:
            return ()
        first = left[0] if left else (self.next.fact, self.next.use_case) if self.next else ("", None)
        asked = len(self.asked)
        most = min(TOGETHER, FIRST_PASS - asked) if asked < FIRST_PASS else TOGETHER
        chosen, length = [first], self._length(first)
        for key in (*left[1:], *self._beside(first, left)):
            if len(chosen) == most:
                break
            use = next((u for _, u in chosen if u is not None), key[1])
            if key not in chosen and key[1] in (None, use) and length + self._length(key) <= OPTIONS:
                chosen.append(key)
                length += self._length(key)
        if not left:  # as they are listed, so that a page reads well
            listed = (*self._book.together_with(first[0]), first[0])
            chosen.sort(key=lambda k: listed.index(k[0]))
        return tuple(map(self._made, chosen))

    def _beside(self, first: Key, ticked: Sequence[Key]) -> Iterator[Key]:
        """Yield what can be asked beside a question because it is about the same thing; what a short list will ask is left to it."""
        with_it = self._book.together_with(first[0])
        open_now = self._needed if self._needed(first) else self._matters_at_all
        fresh = [k for k in self._by_gain if self._fresh(k)]
        if len(self.asked) < FIRST_PASS:  # a page must not push out what the first list needs more
            fresh = [k for k in fresh if not self._in_short(k)][: FIRST_PASS - len(self.asked)]
        keys = [k for k in fresh if k[0] in with_it and k != first]
        for key in sorted(keys, key=lambda k: with_it.index(k[0])):
            if self._in_short(key) and key not in ticked and self._more_in_short:
                continue
            if open_now(key):
                yield key

    @cached_property
    def _more_in_short(self) -> bool:
        """Whether enough rare things are left to ask that they make a short list."""
        rare = (k for k in self._ordered if self._fresh(k) and self._in_short(k) and self._needed(k))
        return next(rare, None) is not None and next(rare, None) is not None

    def _length(self, key: Key) -> int:
        return max(len(self._book.facts[key[0]].option_ids), FIELDS)

    def still(self, fact: str, use_case: str | None) -> bool:
        """Whether a question is worth asking in full now: in reach, not asked before, and something hangs on it."""
        key = (fact, use_case)
        if key not in self._hanging or not self._fresh(key):
            return False
        return self._needed(key) or ((self.next is None or self.next.optional) and self._matters_at_all(key))

    def _fresh(self, key: Key) -> bool:
        return not self._asked_before(key) and self._in_reach(key)

    def _in_short(self, key: Key) -> bool:
        if key not in self._rare:
            self._rare[key] = is_rare(self.checklist.assessment, *key)
        return self._rare[key]

    @cached_property
    def again(self) -> tuple[Question, ...]:
        """The questions answered "I don't know" that can still change the list: to be offered once more at the end."""
        offered = (
            k for k in self._ordered if self._asked_before(k) and self._in_reach(k)
        )  # cheap, unlike what matters
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
            settles_alone=sum(len(i.missing) == 1 and not _law_open(i) for i in items),
            systems=tuple(c for c in self._book.jurisdictions if c in systems),
            open_items=tuple(sorted({i.id for i in items})),
            optional=not self._needed(key),
            asked_before=self._asked_before(key),
            in_reach=self._in_reach(key),
        )

    def _asked_before(self, key: Key) -> bool:
        return key[0] in self.answers(key[1])

    def _in_reach(self, key: Key) -> bool:
        """Whether a question can be asked now: it arises, or whether it does hangs only on what somebody does not know."""
        if key not in self._reachable:
            standing = self._standing(*key)[0]
            self._reachable[key] = standing != "closed" and (standing != "waiting" or not self._waits_for(key))
        return self._reachable[key]

    def _waits_for(self, key: Key) -> bool:
        """Whether some question not asked yet can still open or close the gate of another."""
        fact, use = key
        for seen in self.checklist.assessment.knowledge.bases:
            mine = None if seen.context.use_case is None else seen.context.use_case.id
            if use is not None and mine != use:
                continue
            for other in self._reading(seen).opening(fact):
                whose = None if self._book.facts[other].of == "organisation" else mine
                if other not in (self.answers(whose) if whose in self._uses or whose is None else ()):
                    return True
        return False

    @cached_property
    def _uses(self) -> Mapping[str, UseCase]:
        return {u.id: u for u in self.checklist.assessment.case.use_cases}

    def answers(self, use_case: str | None) -> Mapping[str, Answer | None]:
        """Return the answers given for a use, or for the organisation."""
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
            answers = self.answers(use)
            for fact in book.facts:
                if fact in answers:
                    standing, ignored = self._standing(fact, use)
                    out.append(Asked(fact, use, answer_data(answers[fact]), standing, ignored))
        return tuple(out)

    @property
    def progress(self) -> Progress:
        """How far the interview is."""
        decided, still = self._decided
        asked = len(self.asked)
        return Progress(decided, still, asked, max(FIRST_PASS - asked, 0), self)

    @cached_property
    def _decided(self) -> tuple[int, int]:
        """How many binding duties are decided, those of legal systems out of play included, and how many are not."""
        binding = [i for i in self.checklist.items if i.duty.force == "binding"]
        still = sum(i.assessed.verdict == "may-apply" and self._counts(i) for i in binding)
        return len(binding) - still, still

    @cached_property
    def to_come(self) -> tuple[int, int, int]:
        """How many open duties that count wait for no question still to come, how many questions likely are, and on how many pages."""
        fresh = [
            k
            for k in self._ordered
            if not self._asked_before(k) and self._standing(*k)[0] != "closed" and self._surely_needed(k)
        ]
        reached = {i.key for k in fresh for i in self._hanging[k]}
        still = [i for i in self.checklist.items if i.assessed.verdict == "may-apply" and self._counts(i)]
        return sum(i.key not in reached for i in still), *self._likely_left(fresh)

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
    "FIRST_PASS",
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

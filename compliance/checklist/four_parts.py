"""The list an owner acts on, in four parts: now, when it happens, depends on one answer, and ahead.

What is to be done holds only duties that are certain or expected. What may apply stands as the question that would settle it; what is unlikely, and
what does not apply, is counted. Every list that people see takes its parts from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from compliance.case.knowledge import Context
from compliance.checklist.actions import Action, main_actions, where_it_sits
from compliance.checklist.checklist import Checklist, Item, happened, listed
from compliance.checklist.joining import joined
from compliance.explaining.derivation import missing_facts
from compliance.reasoning.assessment import Assessed
from compliance.reasoning.presuming import Key, Outlook, Presumption, Presumptions
from compliance.review.words import FINISHED
from compliance.semantics.conditions import evaluate
from compliance.semantics.truth import YES, some

PartOfList = Literal["now", "when", "ahead", "practice"]
TO_DO: tuple[PartOfList, ...] = ("now", "when", "ahead", "practice")
LONG = ("up-to-20-days", "over-20-days")
"""Efforts of weeks: nobody is told to start with one where something certain takes less."""
View = Literal["now", "when", "depends", "ahead", "practice", "done", "unlikely"]
VIEWS: tuple[View, ...] = ("now", "when", "depends", "ahead", "practice", "done", "unlikely")
"""Where a duty that applies or may apply stands, in the order of every list."""


@dataclass(frozen=True)
class Card:
    """A question on which duties depend: of a use, or of the organisation; `foreign` where all of them are of legal systems that may have nothing to do with the case.

    Without a question (`fact` is None) no answer settles them: they hang on open questions of law.
    """

    fact: str | None
    use_case: str | None
    items: tuple[Item, ...]
    foreign: bool


@dataclass(frozen=True)
class Later:
    """Duties that begin on a day to come if one answer says so: on which day, and by which question; without one (`fact` is None) the law itself is open."""

    start: date
    fact: str | None
    use_case: str | None
    items: tuple[Item, ...]


class FourParts:
    """The four parts of one checklist; each is worked out when somebody looks at it."""

    def __init__(self, checklist: Checklist) -> None:
        self.checklist = checklist
        self.presumptions = Presumptions(checklist.assessment)

    @property
    def outlooks(self) -> Mapping[Key, Outlook]:
        """How each duty that applies or may apply will probably turn out."""
        return self.presumptions.outlooks

    def outlook(self, item: Item) -> Outlook:
        """Return how a duty of the list will probably turn out."""
        return self.outlooks[_key(item)]

    def named(self, item: Item) -> tuple[Presumption, ...]:
        """Return the presumptions on which the outlook of a duty rests."""
        return self.presumptions.named(_key(item))

    def depends_on(self, item: Item) -> tuple[str, ...]:
        """Return the questions whose answers an open duty still lacks with all that is presumed; without any, what nobody presumes."""
        then = self._then(item)
        return missing_facts(self.presumptions.presumed, then) or item.missing

    @cached_property
    def likely(self) -> tuple[Item, ...]:
        """The duties that are certain or expected, in order, each judged and rated with what is presumed."""
        wanted = [i for i in self.checklist.ranked if self.outlook(i).counts]
        judged = [_as_presumed(i.assessed, self.outlook(i)) for i in wanted]
        return listed(self.checklist.assessment, judged, self.checklist.weights)

    def part_of(self, item: Item) -> PartOfList:
        """Return where a certain or expected duty stands."""
        force = item.assessed.judgement.force
        if force == "voluntary":
            return "practice"
        if force != "in-force":
            return "ahead"
        return "now" if self.due(item) else "when"

    @cached_property
    def views(self) -> Mapping[tuple[str, str], View]:
        """Where each duty stands that applies or may apply, by its key."""
        out: dict[tuple[str, str], View] = {}
        for item in self.checklist.ranked:
            value = self.outlook(item).value
            out[item.key] = "unlikely" if value == "unlikely" else "depends"
            if item.status in FINISHED:
                out[item.key] = "done"
        for part, found in self.items.items():
            out |= dict.fromkeys((i.key for i in found), part)
        return out

    def due(self, item: Item) -> bool:
        """Whether a duty waits for no event, or for one that has happened, or that is routine by the answers and what is presumed."""
        event = item.duty.event
        if event is None or event in happened(self.checklist.assessment):
            return True
        routine = [r for r in self.checklist.assessment.rulebook.routine if r.event == event]
        views = self._then(item).views if routine else ()
        return any(some(evaluate(r.when, seen) for seen in views) is YES for r in routine)

    @cached_property
    def items(self) -> Mapping[PartOfList, tuple[Item, ...]]:
        """The open duties of each part, in order."""
        out: dict[PartOfList, list[Item]] = {part: [] for part in TO_DO}
        for item in self.likely:
            if item.status not in FINISHED:
                out[self.part_of(item)].append(item)
        return {part: tuple(found) for part, found in out.items()}

    @cached_property
    def actions(self) -> Mapping[PartOfList, tuple[Action, ...]]:
        """What to do in each part, in order; a duty stands in one part alone."""
        works = self.checklist.assessment.rulebook.works
        found = {
            part: joined(main_actions(replace(self.checklist, items=items)), works)
            for part, items in self.items.items()
        }
        return {**found, "now": self._begun_with_a_task(found["now"])}

    def _begun_with_a_task(self, now: tuple[Action, ...]) -> tuple[Action, ...]:
        """Return what is to be done now with something to begin with, all else in the order of the method.

        The law of where the firm sits goes before that of elsewhere, and a task before a principle, with which nobody is ever done; where the first of these
        takes weeks, the first certain one that does not goes before it. What must stop stays first, wherever and however long it is.
        """
        choice = [a for a in now if a.said.standing is None]
        if not choice or now[0].priority.tier == "stop":
            return now
        for wanted in (self._where_it_sits, self._task):
            choice = [a for a in choice if wanted(a)] or choice
        first = choice[0]
        if self._long(first):
            first = next((a for a in choice if self._certain(a) and not self._long(a)), first)
        ordered = (first, *(a for a in now if a is not first))
        return tuple(replace(action, rank=number) for number, action in enumerate(ordered, start=1))

    def _where_it_sits(self, action: Action) -> bool:
        return where_it_sits(self.checklist, action.deeds[0].items[0])

    def _task(self, action: Action) -> bool:
        """Whether something of an action can be finished: not where all of it are principles."""
        principles = self.checklist.assessment.rulebook.priority.principles
        return any(item.id not in principles for item in action.at_home)

    def _certain(self, action: Action) -> bool:
        return all(self.outlook(item).value == "certain" for item in action.at_home)

    @staticmethod
    def _long(action: Action) -> bool:
        return any(item.duty.effort in LONG for item in action.at_home)

    @cached_property
    def done(self) -> tuple[Action, ...]:
        """What is done, or was waived."""
        finished = tuple(i for i in self.likely if i.status in FINISHED)
        listed_ = main_actions(replace(self.checklist, items=finished))
        return joined(listed_, self.checklist.assessment.rulebook.works)

    @cached_property
    def depends(self) -> tuple[Card, ...]:
        """The questions on which duties depend, each duty under one: first those that settle most; what no answer settles, and foreign law, last."""
        open_ = [i for i in self.checklist.ranked if self.outlook(i).value == "depends" and i.status not in FINISHED]
        home = [i for i in open_ if self.at_home(i)]
        away = [i for i in open_ if not self.at_home(i)]
        return (*self._cards(home, foreign=False), *self._cards(away, foreign=True))

    @cached_property
    def later(self) -> tuple[Later, ...]:
        """What may begin on a day to come, by the answers still open: the first day first. What has begun already if it applies at all is none of it."""
        found: dict[tuple[date, str | None, str | None], list[Item]] = {}
        for card in self.depends:
            for item in () if card.foreign else card.items:
                judged = self.outlook(item).judgement
                if judged.force == "upcoming" and judged.start is not None:
                    found.setdefault((judged.start, card.fact, card.use_case), []).append(item)
        return tuple(Later(*key, tuple(items)) for key, items in sorted(found.items(), key=lambda pair: pair[0][0]))

    def at_home(self, item: Item) -> bool:
        """Whether the legal system of a duty is surely in play: some place of it was named."""
        return self.checklist.assessment.in_play(item.assessed.rule.jurisdiction) is YES

    def _cards(self, items: Sequence[Item], foreign: bool) -> Iterable[Card]:
        asking: dict[tuple[str, str | None], list[Item]] = {}
        for item in items:
            for fact in self.depends_on(item):
                asking.setdefault((fact, self.use_of(fact, item)), []).append(item)
        order = {fact: n for n, fact in enumerate(self.checklist.assessment.rulebook.facts)}
        left = {item.key: item for item in items}
        while asking:
            best = min(asking, key=lambda k: (-sum(i.key in left for i in asking[k]), order[k[0]], k[1] or ""))
            taken = tuple(i for i in asking.pop(best) if i.key in left)
            if not taken:
                break
            yield Card(*best, taken, foreign)
            for item in taken:
                del left[item.key]
        if left:
            yield Card(None, None, tuple(left.values()), foreign)

    def use_of(self, fact: str, item: Item) -> str | None:
        """Return the use to which a question on a duty belongs: its own, or for a duty of the organisation the one that leaves it open."""
        if self.checklist.assessment.rulebook.facts[fact].of == "organisation":
            return None
        if item.assessed.use_case is not None:
            return item.assessed.use_case
        seen = item.assessed.judgement.decisive or next(iter(item.assessed.views), None)
        use = None if seen is None else seen.context.use_case
        return None if use is None else use.id

    @cached_property
    def unlikely(self) -> tuple[Item, ...]:
        """The duties that do not apply unless something out of the ordinary is so: the gravest first."""
        found = (i for i in self.checklist.ranked if self.outlook(i).value == "unlikely")
        return tuple(sorted(found, key=lambda i: -i.duty.severity))

    def _then(self, item: Item) -> Assessed:
        return next(a for a in self.presumptions.presumed.of(item.id) if a.use_case == item.assessed.use_case)


def _key(item: Item) -> Key:
    return (item.id, item.assessed.use_case)


def _as_presumed(one: Assessed, outlook: Outlook) -> Assessed:
    """Return a duty with the verdict it has with what is presumed, in the contexts of the case as it is."""
    if outlook.value == "certain":
        return one
    then = outlook.judgement.decisive
    context = None if then is None else then.context
    here = [v for v in one.views if context is not None and _named(v.context) == _named(context)]
    return replace(one, judgement=replace(outlook.judgement, decisive=here[0] if here else None))


def _named(context: Context) -> tuple[str | None, int | None]:
    return (None if context.use_case is None else context.use_case.id, context.flow)


class Counted(NamedTuple):
    """How many things to do each part of a list holds, as the list itself says, and how many duties all of them meet; without what is voluntary."""

    now: int
    when: int
    ahead: int
    duties: int


def counted(checklist: Checklist) -> Counted:
    """Return how many things and duties the list of a checklist holds."""
    four = FourParts(checklist)
    parts: tuple[PartOfList, ...] = ("now", "when", "ahead")
    now, when, ahead = (len(four.actions[p]) for p in parts)
    return Counted(now, when, ahead, sum(len(four.items[p]) for p in parts))


def four_parts(checklist: Checklist) -> FourParts:
    """Return the four parts of a checklist."""
    return FourParts(checklist)


__all__ = ["TO_DO", "VIEWS", "Card", "Counted", "FourParts", "Later", "PartOfList", "View", "counted", "four_parts"]

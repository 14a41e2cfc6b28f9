"""What hangs on what: which open items of a list wait for the answer to which question, and which questions are worth asking.

A question *matters* to an item when an answer can still change its verdict; it is *needed* when that item counts for the interview: binding,
in a legal system not surely out of play. A question is *in reach* when it can be asked now, and *fresh* when it also never was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from compliance.case.knowledge import ContextView
from compliance.checklist.checklist import Checklist, Item
from compliance.interview.answered import Answered, Key
from compliance.interview.class_questions import class_questions
from compliance.interview.rarity import is_rare
from compliance.interview.relevance import Reading, relevance_of
from compliance.semantics.truth import NO

WEIGHT = {"stop": 8, "do-now": 4, "get-ready": 2, "plan": 1, "good-practice": 0}
MANY = 12


class Hanging:
    """The questions of one case that may still matter, with the open items that hang on each."""

    def __init__(self, checklist: Checklist, answered: Answered) -> None:
        self.answered = answered
        self._checklist = checklist
        self._assessment = checklist.assessment
        self._book = checklist.assessment.rulebook
        self._relevance = relevance_of(checklist.assessment.assessor.prepared)
        self._readings: dict[ContextView, Reading] = {}
        self._reachable: dict[Key, bool] = {}
        self._rare: dict[Key, bool] = {}

    @cached_property
    def items(self) -> Mapping[Key, tuple[Item, ...]]:
        """For each question, the open items that may hang on it, by what three-valued logic leaves open."""
        out: dict[Key, list[Item]] = {}
        alike: dict[tuple[tuple[str, ...], str | None], list[list[Item]]] = {}  # many duties lack the same facts
        for item in self._checklist.ranked:
            lacks = (item.missing, item.assessed.use_case)
            listed = alike.get(lacks)
            if listed is None:
                listed = alike[lacks] = [out.setdefault(key, []) for key in self._keys(*lacks)]
            for items in listed:
                items.append(item)
        return {key: tuple(items) for key, items in out.items()}

    def _keys(self, missing: tuple[str, ...], use_case: str | None) -> Iterator[Key]:
        """Yield the questions that ask for some facts, for a duty of a use or of the organisation."""
        for fact in missing:
            uses: list[str | None] = [None]
            if self._book.facts[fact].of != "organisation":
                uses = [use_case] if use_case else self._lacking(fact)
            for use in uses:
                yield fact, use

    def _lacking(self, fact: str) -> list[str | None]:
        """The uses in which a question arises: for a duty of the organisation any of them may settle it."""
        views = [s for s in self._assessment.knowledge.bases if s.fact(fact).standing != "closed"]
        return [s.context.use_case.id if s.context.use_case else None for s in views] or [None]

    def _reading(self, seen: ContextView) -> Reading:
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

    def counts(self, item: Item) -> bool:
        """Whether an item counts for the interview: it binds, and its legal system is not surely out of play."""
        if item.duty.force != "binding":
            return False
        return self._assessment.in_play(item.assessed.rule.jurisdiction) is not NO

    @cached_property
    def counted(self) -> Mapping[Key, tuple[Item, ...]]:
        """The same as `items`, with the items alone that count for the interview."""
        counts = {
            id(i) for i in self._checklist.ranked if self.counts(i)
        }  # the same objects; their keys are made anew each time
        return {key: tuple([i for i in items if id(i) in counts]) for key, items in self.items.items()}

    @cached_property
    def by_gain(self) -> tuple[Key, ...]:
        """The questions in the order in which they are best asked, whether or not they can be asked now."""
        order = {fact: n for n, fact in enumerate(self._book.facts)}
        return tuple(sorted(self.items, key=lambda k: (*self._rank(k), order[k[0]], k[1] or "")))

    @cached_property
    def ordered(self) -> tuple[Key, ...]:
        """The same, with what nothing that counts hangs on, and what waits for other answers, at the end."""
        return tuple(sorted(self.by_gain, key=lambda k: (not self.counted[k], not self.in_reach(k))))

    def needed(self, key: Key) -> bool:
        """Whether some duty that counts for the interview hangs on a question; those that lack the least are the quickest to look at."""
        items = sorted(self.counted.get(key, ()), key=lambda i: len(i.missing))
        return any(self.matters(i, key) for i in items)

    def surely_needed(self, key: Key) -> bool:
        """The same as `needed`, without looking closer where so many duties hang on it that some surely does."""
        return len(self.counted[key]) > MANY or self.needed(key)

    @cached_property
    def sharpens(self) -> Mapping[Key, tuple[str, ...]]:
        """The questions on which a class hangs (what the tool, a decision or the firm is under a law), each with the classifications."""
        return class_questions(self._assessment)

    def matters_at_all(self, key: Key) -> bool:
        """Whether anything at all hangs on a question, also what does not count for the interview: a duty, or a class."""
        items = sorted(self.items.get(key, ()), key=lambda i: (not self.counts(i), len(i.missing)))
        return any(self.matters(item, key) for item in items) or key in self.sharpens

    def _rank(self, key: Key) -> tuple[Any, ...]:
        items, gains = self.counted[key], self._gains
        return (not items, -sum([gains[id(i)] for i in items]))

    @cached_property
    def _gains(self) -> Mapping[int, float]:
        """What an answer is worth for each item that it may settle: the more, the graver the item and the less it lacks."""
        tiers = ((i, i.priority.tier) for i in self._checklist.ranked if i.priority is not None)
        return {id(i): WEIGHT[tier] / max(len(i.missing), 1) for i, tier in tiers}

    def fresh(self, key: Key) -> bool:
        """Whether a question can be asked now and never was."""
        return not self.answered.has(key) and self.in_reach(key)

    def in_short(self, key: Key) -> bool:
        """Whether what a question asks for is rare, so that it can be asked in one sentence of a short list."""
        if key not in self._rare:
            self._rare[key] = is_rare(self._assessment, *key)
        return self._rare[key]

    def in_reach(self, key: Key) -> bool:
        """Whether a question can be asked now: it arises, or whether it does hangs only on what somebody does not know."""
        if key not in self._reachable:
            standing = self.answered.standing(key)[0]
            self._reachable[key] = standing != "closed" and (standing != "waiting" or not self._waits_for(key))
        return self._reachable[key]

    def _waits_for(self, key: Key) -> bool:
        """Whether some question not asked yet can still open or close the gate of another."""
        fact, use = key
        for seen in self._assessment.knowledge.bases:
            mine = None if seen.context.use_case is None else seen.context.use_case.id
            if use is not None and mine != use:
                continue
            for other in self._reading(seen).opening(fact):
                whose = None if self._book.facts[other].of == "organisation" else mine
                if other not in (self.answered.answers(whose) if whose in self.answered.uses or whose is None else ()):
                    return True
        return False


__all__ = ["Hanging"]

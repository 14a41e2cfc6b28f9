"""What is known about a case, fact by fact: answers seen through the gates of their questions.

A question whose gate is "no" is not asked: its fact has the value that `else` declares, and an answer given to it all the
same is ignored (and reported). While a gate is open, a comparison has a value only where the answer given and the value behind
the closed gate agree on it: otherwise one more answer could turn a verdict round. A gate of an organisation's fact that reads a use case means "some use case".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from compliance.case.case import Case, UseCase
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import Answer
from compliance.semantics.conditions import Leaf, Measures, compare, evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, some

AnswerState = Literal["answered", "unanswered", "dont-know", "closed", "waiting"]


@dataclass(frozen=True)
class KnownFact:
    """The value of a fact in one context, and how it came about.

    `closed`: the question is not asked, the value is the one behind the closed gate. `waiting`: whether it is asked is open;
    `either` then holds the value behind the closed gate and the answer given. `ignored`: an answer was given that does not
    count, or does not count yet, because of the gate. `dont_know`: while it waits, somebody said already that they do not know.
    """

    answer: Answer | None
    standing: AnswerState
    ignored: bool = False
    either: tuple[Answer | None, Answer] | None = None
    dont_know: bool = False


@dataclass(frozen=True)
class Context:
    """What one evaluation looks at: a use case (or none declared), and one of its data flows where it has any."""

    use_case: UseCase | None
    flow: int | None = None


class Knowledge:
    """A case seen through the gates of a rulebook as of a day."""

    def __init__(self, rulebook: Rulebook, case: Case, as_of: date) -> None:
        self.rulebook = rulebook
        self.case = case
        self.as_of = as_of
        self.measures = Measures(rulebook.places, as_of, rulebook.rates.per_euro, rulebook.rates.margin_percent)
        uses: tuple[UseCase | None, ...] = case.use_cases or (None,)
        self.bases = tuple(ContextView(self, Context(use)) for use in uses)

    @cached_property
    def _organisation(self) -> dict[str, KnownFact]:
        return {}

    def organisation_fact(self, fact_id: str) -> KnownFact:
        """Return what is known of a fact of the organisation."""
        if fact_id not in self._organisation:
            gate = self.rulebook.facts[fact_id].ask_when
            reach = YES if gate is None else some(evaluate(gate, seen) for seen in self.bases)
            self._organisation[fact_id] = self._through(fact_id, reach, self.case.answers)
        return self._organisation[fact_id]

    def _through(self, fact_id: str, reach: Truth, answers: Mapping[str, Answer | None]) -> KnownFact:
        given = answers.get(fact_id)
        if reach is NO:
            closed = self.rulebook.facts[fact_id].closed_value(self.rulebook.places)
            return KnownFact(closed, "closed", ignored=given is not None and given != closed)
        if reach is UNKNOWN and given is not None:
            closed = self.rulebook.facts[fact_id].closed_value(self.rulebook.places)
            if given != closed:
                return KnownFact(None, "waiting", ignored=True, either=(closed, given))
        elif reach is UNKNOWN:
            return KnownFact(None, "waiting", dont_know=fact_id in answers)
        if given is not None:
            return KnownFact(given, "answered")
        return KnownFact(None, "dont-know" if fact_id in answers else "unanswered")

    def flows_of(self, seen: ContextView) -> tuple[ContextView, ...]:
        """Return a view for each data flow of a use case; none where it declares none."""
        use = seen.context.use_case
        if use is None:
            return ()
        return tuple(ContextView(self, Context(use, n)) for n in range(len(use.flows)))


class ContextView:
    """The facts, leaves and tests of one context. This is the `View` of the reference semantics."""

    def __init__(self, knowledge: Knowledge, context: Context) -> None:
        self.knowledge = knowledge
        self.context = context
        self._facts: dict[str, KnownFact] = {}
        self._leaves: dict[Leaf, Truth] = {}
        self._tests: dict[str, Truth] = {}
        self.in_play: dict[str, Truth] = {}  # by legal system, as `verdicts.in_play` works it out

    def fact(self, fact_id: str) -> KnownFact:
        """Return what is known of a fact here."""
        known = self._facts.get(fact_id)
        if known is None:
            known = self._facts[fact_id] = self._find(fact_id)
        return known

    def _find(self, fact_id: str) -> KnownFact:
        knowledge, use = self.knowledge, self.context.use_case
        fact = knowledge.rulebook.facts[fact_id]
        if self.context.flow is not None and use is not None:
            answers = use.flows[self.context.flow].answers
            if fact_id in answers:
                return KnownFact(answers[fact_id], "answered" if answers[fact_id] is not None else "unanswered")
        if fact.of == "organisation":
            return knowledge.organisation_fact(fact_id)
        reach = YES if fact.ask_when is None else evaluate(fact.ask_when, self)
        return knowledge._through(fact_id, reach, {} if use is None else use.answers)

    def leaf(self, leaf: Leaf) -> Truth:
        """Return the value of a comparison."""
        value = self._leaves.get(leaf)
        if value is None:
            value = self._leaves[leaf] = self._compared(leaf)
        return value

    def _compared(self, leaf: Leaf) -> Truth:
        known = self.fact(leaf.fact)
        if known.answer is None and known.either is None:
            return UNKNOWN
        options, measures = self.knowledge.rulebook.facts[leaf.fact].option_ids, self.knowledge.measures
        if known.either is None:
            return compare(leaf, known.answer, options, measures)
        first, second = (compare(leaf, a, options, measures) for a in known.either)
        return first if first is second else UNKNOWN

    def test(self, test_id: str) -> Truth:
        """Return the value of a legal test."""
        value = self._tests.get(test_id)
        if value is None:
            value = self._tests[test_id] = evaluate(self.knowledge.rulebook.tests[test_id].when, self)
        return value

    def state(self, state_id: str) -> Truth:
        """Return how an open question of law stands."""
        return Truth[self.knowledge.rulebook.law_states[state_id].value.upper()]

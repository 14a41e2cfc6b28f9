"""Joins what inference found with the days of the law: one verdict for each duty, use case and as-of date.

    effective = when, and no effective exception, and no effective displacing duty that is in force
    verdict   = effective, in a period that has begun (in force), or will (upcoming), or has ended

A duty of the organisation looks at all its use cases ("some use case ..."); a duty that reads data flows looks at each of
them. The as-of date is an argument; nothing here reads the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Literal

from compliance.case.case import Case
from compliance.case.knowledge import ContextView, Knowledge
from compliance.law.provisions import Stay
from compliance.law.rulebook import Rule, Rulebook
from compliance.reasoning.agreement import agree, agreement_of
from compliance.reasoning.engines import DurableRules, Engine, Firing, Outcome, ReferenceEngine
from compliance.reasoning.judged import Judged
from compliance.reasoning.prepared import Prepared, prepared_of
from compliance.reasoning.program import Atom, Program, Reference
from compliance.reasoning.readings import Readings
from compliance.reasoning.verdicts import Judgement, PeriodState, in_play, judge
from compliance.reasoning.words import Verdict
from compliance.recent import Keeper
from compliance.semantics.conditions import Leaf
from compliance.semantics.truth import NO, Truth


@dataclass(frozen=True)
class Assessed:
    """One duty, judged for one use case (or for the organisation, where `use_case` is None)."""

    rule: Rule
    use_case: str | None
    judgement: Judgement
    views: tuple[ContextView, ...]

    @property
    def stay(self) -> Stay | None:
        """The order of a court that holds the duty back, or perhaps does."""
        return None if self.judgement.stay is None else self.rule.obligation.stay(self.judgement.stay)

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return self.judgement.verdict


class _Worked(dict[str, Truth]):
    """Values of heads; one that was left aside is worked out, with all the rest, when it is asked for."""

    def __init__(
        self, found: Mapping[str, Truth], rest: Callable[[], Outcome], firings: dict[str, tuple[Firing, ...]]
    ) -> None:
        super().__init__(found)
        self._rest = rest
        self._firings = firings

    def __missing__(self, head: str) -> Truth:
        whole = self._rest()
        for name, value in whole.values.items():
            if name not in self:
                self[name] = value
                if name in whole.firings:
                    self._firings[name] = whole.firings[name]
        return whole.values[head]


class _Inference:
    """What the engine says of one context, inferred when it is first asked for: most verdicts are never asked for their reasons."""

    def __init__(self, assessor: Assessor, seen: ContextView) -> None:
        self._assessor = assessor
        self._seen = seen

    @cached_property
    def outcome(self) -> Outcome:
        return self._assessor.outcome(self._seen)

    def lined(self, head: str) -> Mapping[str, Truth]:
        """Return the values of all heads by straight lines; none where the one asked for is a step that only the engine takes."""
        return self._assessor.lined(None, [self._seen])[0] if head in self._assessor.program.heads else {}


class _Lined(dict[str, Truth]):
    """Values of heads by straight lines; of one that was left aside, with all the rest, when it is asked for.

    Steps that only the engine takes, for conditions too large for one clause, have the values that it has.
    """

    def __init__(self, found: Mapping[str, Truth], inference: _Inference) -> None:
        super().__init__(found)
        self._inference = inference

    def __missing__(self, head: str) -> Truth:
        rest = self._inference.lined(head)
        if head not in rest:
            value = self[head] = self._inference.outcome.values[head]
            return value
        for name, value in rest.items():
            self.setdefault(name, value)
        return rest[head]


class _Derived(Mapping[str, tuple[Firing, ...]]):
    """The firings behind the values of one context; what is inferred must say what the verdicts say."""

    def __init__(self, values: Mapping[str, Truth], inference: _Inference) -> None:
        self._values = values
        self._inference = inference

    @cached_property
    def _inferred(self) -> Outcome:
        found = self._inference.outcome
        agree({head: value for head, value in found.values.items() if head in self._values}, self._values.__getitem__)
        return found

    def __getitem__(self, head: str) -> tuple[Firing, ...]:
        found = self._inferred
        if head not in found.values:  # left aside till now
            agree({head: found.values[head]}, self._values.__getitem__)
        return found.firings[head]

    def __iter__(self) -> Iterator[str]:
        return iter(self._inferred.firings)

    def __len__(self) -> int:
        return len(self._inferred.firings)


class ByReference(Mapping[str, Truth]):
    """Values of heads, worked out by the reference semantics when somebody asks."""

    def __init__(self, program: Program, reference: Reference) -> None:
        self._program = program
        self._reference = reference

    def __getitem__(self, head: str) -> Truth:
        return self._reference.test(head)

    def __iter__(self) -> Iterator[str]:
        return iter(self._program.heads)

    def __len__(self) -> int:
        return len(self._program.heads)


class Assessor:
    """A rulebook made ready to assess cases; make it once, use it often."""

    def __init__(
        self,
        rulebook: Rulebook,
        engine: Engine | None = None,
        cross_check: bool = True,
        prepared: Prepared | None = None,
    ) -> None:
        self.prepared = prepared or Prepared(rulebook, engine)
        self.cross_check = cross_check

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook used."""
        return self.prepared.rulebook

    @property
    def program(self) -> Program:
        """The conditions of the rulebook."""
        return self.prepared.program

    @property
    def engine(self) -> Engine:
        """The inference engine, built at first use."""
        return self.prepared.engine

    def with_law_state(self, state_id: str, value: Literal["yes", "no", "unknown"]) -> Assessor:
        """Return an assessor for which an open question of law is settled: what would follow if it were."""
        state = self.rulebook.law_states[state_id].model_copy(update={"value": value})
        book = replace(self.rulebook, law_states={**self.rulebook.law_states, state_id: state})
        return Assessor(book, cross_check=self.cross_check, prepared=Prepared(book, like=self.prepared))

    def atoms(self, seen: ContextView, wanted: Iterable[Atom] | None = None) -> dict[Atom, Truth]:
        """Return the value of every comparison of the program (or of those wanted) in one context."""
        chosen = self.program.atoms if wanted is None else wanted
        return {a: seen.leaf(a) if isinstance(a, Leaf) else seen.state(a.id) for a in chosen}

    def outcome(self, seen: ContextView, about: frozenset[str] | None = None) -> Outcome:
        """Infer one context: what it demands (of the duties and tests it is about) at once, the rest when somebody asks for it.

        Raises:
            InternalFault: durable-rules and the reference semantics disagree; no result is given then.
        """
        demand = self.prepared.reach.of(seen.leaf, about)
        found = self._run(self.atoms(seen, demand.atoms), demand.heads)
        firings = dict(found.firings)
        values = _Worked(found.values, lambda: self._run(self.atoms(seen), None), firings)
        closed = self.prepared.closed_by_places(demand)
        values.update(dict.fromkeys(closed, NO))
        firings.update(closed)
        return Outcome(values, firings)

    def _run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None) -> Outcome:
        outcome = self.engine.run(atoms, wanted)
        if self.cross_check and not isinstance(self.engine, ReferenceEngine):
            self._check(outcome.values, atoms.__getitem__)
        return outcome

    def _check(self, values: Mapping[str, Truth], value_of: Callable[[Atom], Truth]) -> None:
        """Hold values against the reference semantics."""
        program = self.program
        reference = Reference(program, value_of)
        agree({head: value for head, value in values.items() if head in program.heads}, reference.test)

    def assess(self, case: Case, as_of: date) -> Assessment:
        """Judge every duty of the rulebook: by straight lines, held against the reference semantics; derivations are inferred when read.

        Raises:
            InternalFault: the two disagree; no result is given then. Or, when a derivation is read, the engine says something else.
        """
        knowledge = Knowledge(self.rulebook.on(as_of), case, as_of)
        views = [seen for base in knowledge.bases for seen in (base, *knowledge.flows_of(base))]
        demands = [self.prepared.reach.of(seen.leaf) for seen in views]
        outcomes: dict[ContextView, Outcome] = {}
        for demand in {demand.out: demand for demand in demands}.values():
            alike = [seen for seen, one in zip(views, demands, strict=True) if one.out == demand.out]
            found = self.lined(demand.heads, alike)
            closed = self.prepared.closed_by_places(demand)
            for seen, values in zip(alike, found, strict=True):
                outcomes[seen] = self._worked(seen, values, closed)
        return Assessment(self, knowledge, {seen: outcomes[seen] for seen in views}, lined=True)

    def _worked(self, seen: ContextView, values: Mapping[str, Truth], closed: Iterable[str]) -> Outcome:
        inference = _Inference(self, seen)
        known = _Lined(values, inference)
        known.update(dict.fromkeys(closed, NO))
        return Outcome(known, _Derived(known, inference))

    def lined(self, wanted: frozenset[str] | None, views: Sequence[ContextView]) -> list[dict[str, Truth]]:
        """Return the values of heads in some contexts by straight lines, each held against the reference semantics."""
        rails = self.prepared.rails
        readings = self.prepared.kept(Readings)
        read = [readings.read(wanted, seen) for seen in views]
        found = rails.found(wanted, read)
        if self.cross_check:
            agreement, numbers = self.prepared.kept(agreement_of), [number for number, _ in rails.atoms_read(wanted)]
            for values, mine, seen in zip(found, read, views, strict=True):
                agreement.hold(values, _values_in(seen), zip(numbers, mine, strict=True))
        return found

    def lacking(self, seen: ContextView, bits_of: Callable[[Leaf], int]) -> Mapping[str, int]:
        """Return for each head that is open in a context, of those that the case can reach, the bits of the comparisons that leave it so."""
        wanted = self.prepared.reach.of(seen.leaf).heads
        return self.prepared.rails.lacking(wanted, self.prepared.kept(Readings).read(wanted, seen), bits_of)

    def inferred(self, case: Case, as_of: date, about: frozenset[str] | None = None) -> Assessment:
        """Judge every duty by what the engine says, inferred at once: for holding the engine itself against the others.

        Where it is about some duties and tests alone, the rest is inferred when somebody asks for it.

        Raises:
            InternalFault: the engine and the reference semantics disagree; no result is given then.
        """
        knowledge = Knowledge(self.rulebook.on(as_of), case, as_of)
        outcomes: dict[ContextView, Outcome] = {}
        for base in knowledge.bases:
            for seen in (base, *knowledge.flows_of(base)):
                outcomes[seen] = self.outcome(seen, about)
        return Assessment(self, knowledge, outcomes)

    def lazily(self, case: Case, as_of: date) -> Assessment:
        """Assess by the reference semantics alone, each duty no sooner than somebody looks at it: for trying out law."""
        knowledge = Knowledge(self.rulebook.on(as_of), case, as_of)
        views = [s for b in knowledge.bases for s in (b, *knowledge.flows_of(b))]
        outcomes = {
            seen: Outcome(ByReference(self.program, Reference(self.program, _values_in(seen))), {}) for seen in views
        }
        return Assessment(self, knowledge, outcomes)

    def trial(self, case: Case, as_of: date) -> Trial:
        """Make a case ready for judging single duties by the reference semantics: for trying out other answers."""
        return Trial(self, case, as_of)

    def views_for(self, rule_id: str, use_case: str | None, all_views: list[ContextView]) -> tuple[ContextView, ...]:
        """Return the contexts a duty looks at: of one use case or of all, by flow where the duty reads flows."""
        by_flow = rule_id in self.prepared.by_flow
        chosen = []
        for seen in all_views:
            use = seen.context.use_case
            if use_case is not None and (use is None or use.id != use_case):
                continue
            has_flows = use is not None and bool(use.flows)
            if (seen.context.flow is not None) == (by_flow and has_flows):
                chosen.append(seen)
        return tuple(chosen)


def assessor_of(rulebook: Rulebook) -> Assessor:
    """Return an assessor of a rulebook; a process that asks again for the same rulebook has it made ready once."""
    return Assessor(rulebook, prepared=prepared_of(rulebook))


class Trial:
    """One case under the reference semantics, worked out only as far as it is asked."""

    def __init__(self, assessor: Assessor, case: Case, as_of: date) -> None:
        self._assessor = assessor
        self._as_of = as_of
        knowledge = Knowledge(assessor.rulebook.on(as_of), case, as_of)
        self._rulebook = knowledge.rulebook
        self._views = [s for b in knowledge.bases for s in (b, *knowledge.flows_of(b))]
        self._references: dict[ContextView, Reference] = {}

    def _value_of(self, seen: ContextView, head: str) -> Truth:
        if seen not in self._references:
            self._references[seen] = Reference(self._assessor.program, _values_in(seen))
        return self._references[seen].test(head)

    def judge(self, rule_id: str, use_case: str | None) -> Judgement:
        """Return the verdict on one duty."""
        views = self._assessor.views_for(rule_id, use_case, self._views)
        rule = self._rulebook.rules[rule_id]
        return judge(self._assessor.prepared, rule, views, self._value_of, self._as_of)


class Assessment(Keeper):
    """All verdicts on a case, with what they rest on; modules above have what they work out once for it kept here.

    `lined`: every head was worked out at once, by straight lines.
    """

    def __init__(
        self,
        assessor: Assessor,
        knowledge: Knowledge,
        outcomes: Mapping[ContextView, Outcome],
        lined: bool = False,
    ) -> None:
        super().__init__()
        self.lined = lined
        self.assessor = assessor
        self.knowledge = knowledge
        self.outcomes = outcomes
        self._items: dict[str, tuple[Assessed, ...]] = {}
        self._in_play: dict[str, Truth] = {}
        self._views: dict[tuple[bool, str | None], tuple[ContextView, ...]] = {}
        self._by_flow = assessor.prepared.by_flow
        self._ways = assessor.prepared.kept(Judged)
        self._values = {seen: outcome.values for seen, outcome in outcomes.items()}

    def of(self, rule_id: str) -> tuple[Assessed, ...]:
        """Return the verdicts on one duty: one for each use case, or one for the organisation."""
        found = self._items.get(rule_id)
        if found is None:
            found = self._items[rule_id] = tuple(self._judged(rule_id))
        return found

    def _judged(self, rule_id: str) -> Iterator[Assessed]:
        """Judge one duty, for each use case or for the organisation."""
        prepared, as_of = self.assessor.prepared, self.knowledge.as_of
        rule = self.knowledge.rulebook.rules[rule_id]
        uses: Iterable[str | None] = (None,)
        if rule.frame.scope == "use-case" and self.case.use_cases:
            uses = [use.id for use in self.case.use_cases]
        for use_id in uses:
            views = self._views_of(rule_id, use_id)
            yield Assessed(rule, use_id, self._ways.judge(prepared, rule, views, self._values, as_of), views)

    def _views_of(self, rule_id: str, use_case: str | None) -> tuple[ContextView, ...]:
        key = (rule_id in self._by_flow, use_case)
        found = self._views.get(key)
        if found is None:
            found = self._views[key] = self.assessor.views_for(rule_id, use_case, list(self.outcomes))
        return found

    @cached_property
    def assessed(self) -> tuple[Assessed, ...]:
        """The verdicts on all duties, in the order of the rulebook."""
        return tuple(item for rule_id in self.rulebook.rules for item in self.of(rule_id))

    @cached_property
    def rulebook(self) -> Rulebook:
        """The rulebook used, as it stands on the day."""
        return self.assessor.rulebook.on(self.as_of)

    @property
    def case(self) -> Case:
        """The case assessed."""
        return self.knowledge.case

    @property
    def as_of(self) -> date:
        """The day for which the verdicts hold."""
        return self.knowledge.as_of

    def in_play(self, code: str) -> Truth:
        """Say whether a legal system is in play: whether some place of the case lies in it."""
        if code not in self._in_play:
            self._in_play[code] = in_play(self.rulebook, self.knowledge.bases, code)
        return self._in_play[code]


def _values_in(seen: ContextView) -> Callable[[Atom], Truth]:
    """Return what gives the value of an atom in a context."""
    return lambda atom: seen.leaf(atom) if isinstance(atom, Leaf) else seen.state(atom.id)


__all__ = [
    "Assessed",
    "ByReference",
    "Assessment",
    "Assessor",
    "DurableRules",
    "Judgement",
    "PeriodState",
    "Trial",
    "assessor_of",
    "in_play",
    "judge",
]

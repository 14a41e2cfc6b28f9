"""All loaded law: instruments, tests, obligations, vocabulary, topics, places, as they stand on a day. Immutable, with a content hash."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Self, TypeVar

from compliance.language.text import Lang
from compliance.law.classes import Classifications
from compliance.law.completeness import CoverageFile
from compliance.law.decisions import Decision, Decisions, Outcome
from compliance.law.incidents import Counting, IncidentQuestions, Notice
from compliance.law.interplay import Recognition, Side, Tension
from compliance.law.legal_systems import EntryFacts, Jurisdiction, PlacesOffered, Route, TransferPart
from compliance.law.method import PriorityMethod, Rates
from compliance.law.named import Act, NamedAmount, NamedDay, month_end
from compliance.law.perimeter import Perimeter
from compliance.law.presumptions import Invocations, Routine
from compliance.law.products import Products, ProductSource
from compliance.law.provisions import (
    Instrument,
    LawState,
    LegalTest,
    Nature,
    NotEncoded,
    Obligation,
    Period,
    Sanction,
    exemption_conditions,
)
from compliance.law.questions import Fact, FlowFacts, Grouped, Scope, Together
from compliance.law.sources import Evidence, Ledger
from compliance.law.topics import Capacity, HiroshimaFile, ReportFile, Role, Topic, Work
from compliance.law.transposition import Directive
from compliance.reading import strict_yaml
from compliance.semantics.conditions import MEASURE_OPERATORS, Leaf, Node, StateRef, TestRef, walk
from compliance.semantics.places import Places

M = TypeVar("M")
Versions = Mapping[str, tuple[tuple[date, M], ...]]
"""Entries that say other things on other days: each version with the day from which it stands, the first from the beginning."""


def standing(versions: tuple[tuple[date, M], ...], day: date) -> M:
    """Return the version that stands on a day."""
    return versions[bisect_right([start for start, _ in versions], day) - 1][1]


def not_over(versions: tuple[tuple[date, M], ...], day: date) -> list[M]:
    """Return the version that stands on a day, and those to come."""
    return [one for _, one in versions[bisect_right([start for start, _ in versions], day) - 1 :]]


class _Amended(Mapping[str, M]):
    """Entries by their ids, some of them other than in the mapping below."""

    def __init__(self, below: Mapping[str, M], other: Mapping[str, M]) -> None:
        self._below = below
        self._other = other

    def __getitem__(self, name: str) -> M:
        return self._other[name] if name in self._other else self._below[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._below)

    def __len__(self) -> int:
        return len(self._below)

    def __contains__(self, name: object) -> bool:
        return name in self._below


def speaking_day(periods: Iterable[Span | Period], day: date) -> date:
    """Return the day whose words speak for a duty on a day: its own, the first day of a duty to come, the last of one that is over."""
    listed = list(periods)
    if not listed or any(one.contains(day) for one in listed):
        return day
    ahead = [one.start for one in listed if day < one.start]
    if ahead:
        return min(ahead)
    return max(one.until for one in listed if one.until is not None) - timedelta(days=1)


def speaking(versions: tuple[tuple[date, Obligation], ...], day: date) -> Obligation:
    """Return the version of a duty whose words speak for it on a day."""
    return standing(versions, speaking_day(versions[0][1].periods, day))


@dataclass(frozen=True)
class Span:
    """When a period of a duty begins and ends, and whether it hangs on a condition of its own."""

    start: date
    until: date | None
    conditional: bool
    start_unconfirmed: bool

    def contains(self, day: date) -> bool:
        """Whether a day lies in the period."""
        return self.start <= day and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Order:
    """When the order of a court begins and ends, and whether it hangs on a condition of its own."""

    id: str
    start: date
    until: date | None
    conditional: bool

    def contains(self, day: date) -> bool:
        """Whether the order holds on a day."""
        return self.start <= day and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Frame:
    """What of a duty bears on its verdict besides its conditions; without its words, which most verdicts are never asked for."""

    scope: Scope
    force: Nature
    periods: tuple[Span, ...]
    exceptions: tuple[str, ...]
    displaces: tuple[str, ...]
    stays: tuple[Order, ...]


@dataclass(frozen=True)
class Rule:
    """An obligation with the instrument it stands in; `member` is its key where one text serves a family of laws.

    One that was kept has its obligation put together when somebody looks at it (`of_kept`).
    """

    obligation: Obligation
    instrument: Instrument
    file: str
    member: str | None = None

    @classmethod
    def of_kept(
        cls,
        make: Callable[[], Obligation],
        frame: Callable[[], Frame],
        rule_id: str,
        instrument: Instrument,
        file: str,
        member: str | None,
    ) -> Self:
        """Return a rule whose obligation and frame are made when they are looked at."""
        rule = cls.__new__(cls)
        vars(rule).update(id=rule_id, instrument=instrument, file=file, member=member, _obligation=make, _frame=frame)
        return rule

    if not TYPE_CHECKING:  # a type checker knows each field, and finds a misspelt one

        def __getattr__(self, name: str) -> object:
            """Put a kept obligation together; only asked for what the rule does not have yet."""
            if name != "obligation" or "_obligation" not in vars(self):
                raise AttributeError(name)
            made = vars(self)[name] = self._obligation()
            return made

    @cached_property
    def id(self) -> str:
        """The id of the obligation."""
        return self.obligation.id

    @cached_property
    def frame(self) -> Frame:
        """What of the obligation bears on its verdict besides its conditions."""
        kept: Callable[[], Frame] | None = vars(self).get("_frame")
        if kept is not None:
            return kept()
        duty = self.obligation
        periods = (Span(p.start, p.until, p.when is not None, p.start_unconfirmed) for p in duty.periods)
        exceptions = tuple(e.id for e in duty.unless)
        orders = tuple(Order(s.id, s.start, s.until, s.when is not None) for s in duty.stays)
        displaces = tuple(d.obligation for d in duty.displaces)
        return Frame(duty.scope, duty.force, tuple(periods), exceptions, displaces, orders)

    @property
    def entry(self) -> str:
        """The id under which the duty is known whatever the member of the family: the id itself outside families."""
        return self.id if self.member is None else self.id.removesuffix(f".{self.member}")

    @property
    def jurisdiction(self) -> str:
        """The legal system it belongs to."""
        return self.instrument.jurisdiction


@dataclass(frozen=True)
class Rulebook:
    """Everything loaded, checked as a whole. Two rulebooks with the same `sha256` say the same.

    Tests, duties and sanctions are as they stand on one day: at first that of the version of the rulebook; `on` gives another day.
    Those that say other things on other days are in `dated_tests`, `dated_duties` and `dated_sanctions` as well, each in all its versions.
    A copy in which one of these was changed or left out (`dataclasses.replace`) has no other versions of it: the change holds on every day.
    """

    version: str
    sha256: str
    files: Mapping[str, str]
    facts: Mapping[str, Fact]
    flows: FlowFacts
    event_fact: str
    seat_fact: str
    opening: tuple[Together, ...]
    together: tuple[Together, ...]
    grouped: Mapping[str, Grouped]
    tests: Mapping[str, LegalTest]
    test_files: Mapping[str, str]
    instrument_files: Mapping[str, tuple[str, ...]]
    law_states: Mapping[str, LawState]
    sanctions: Mapping[str, Sanction]
    rules: Mapping[str, Rule]
    instruments: Mapping[str, Instrument]
    not_encoded: Mapping[str, NotEncoded]
    not_encoded_in: Mapping[str, str]
    coverage: CoverageFile
    perimeter: Perimeter
    classes: Classifications
    notices: Mapping[str, Notice]
    counting: Mapping[str, Counting]
    incident_events: tuple[str, ...]
    incident_questions: IncidentQuestions
    zones: Mapping[str, str]
    decisions: Decisions
    invoked: Invocations
    routine: tuple[Routine, ...]
    products: Products
    product_sources: Mapping[str, ProductSource]
    purpose_fact: str
    directives: Mapping[str, Directive]
    grave_answers: tuple[str, ...]
    topics: Mapping[str, Topic]
    works: tuple[Work, ...]
    hiroshima: HiroshimaFile
    haip: ReportFile
    roles: Mapping[str, Role]
    capacities: Mapping[str, Capacity]
    recognitions: tuple[Recognition, ...]
    tensions: tuple[Tension, ...]
    rates: Rates
    priority: PriorityMethod
    places: Places
    in_play_facts: tuple[str, ...]
    entry_facts: EntryFacts
    places_offered: PlacesOffered
    jurisdictions: Mapping[str, Jurisdiction]
    routes: tuple[Route, ...]
    transfer_parts: Mapping[TransferPart, str]
    ledgers: Mapping[str, Ledger]
    ledger_files: Mapping[str, str]
    evidence: Mapping[str, Evidence]
    acts: Mapping[str, Act]
    days: Mapping[str, NamedDay]
    amounts: Mapping[str, NamedAmount]
    dated_tests: Versions[LegalTest]
    dated_duties: Versions[Obligation]
    dated_sanctions: Versions[Sanction]
    day: date | None = None
    """The day on which tests, duties and sanctions stand; None: that of the version of the rulebook."""
    key: str | None = field(init=False, compare=False, repr=False, default=None)
    """Under which key what was worked out of it may be kept, for a rulebook as it was loaded; a changed copy has none."""

    def __post_init__(self) -> None:
        """Let go of the versions of whatever does not say what they say: it was changed, and they would bring back what it said."""
        day = self.speaks_of if self.dated_tests or self.dated_duties or self.dated_sanctions else date.min

        def keep(name: str, versions: Versions[M], stands: Callable[[str, tuple[tuple[date, M], ...]], bool]) -> None:
            over = {i for i, listed in versions.items() if not stands(i, listed)}
            if over:
                object.__setattr__(self, name, {i: v for i, v in versions.items() if i not in over})

        tests, sanctions, rules = self.tests, self.sanctions, self.rules
        keep("dated_tests", self.dated_tests, lambda i, v: i in tests and tests[i] == standing(v, day))
        keep("dated_sanctions", self.dated_sanctions, lambda i, v: i in sanctions and sanctions[i] == standing(v, day))
        keep("dated_duties", self.dated_duties, lambda i, v: i in rules and rules[i].obligation == speaking(v, day))

    def __hash__(self) -> int:
        """Rulebooks that say the same have the same hash; a copy with something changed in it has it too, and is unequal."""
        return hash(self.sha256)

    @property
    def speaks_of(self) -> date:
        """The day on which the rulebook says what stands."""
        return month_end(self.version) if self.day is None else self.day

    def on(self, day: date) -> Rulebook:
        """Return the rulebook with every test, duty and sanction as it stands on a day; the same one where nothing else stands then."""
        if not (self.dated_tests or self.dated_duties or self.dated_sanctions):
            return self
        kept: dict[int, Rulebook] = vars(self).setdefault("_on", {})
        number = bisect_right(self._turns, day)
        if number == self._turn:
            return self
        found = kept.get(number)
        if found is None:
            found = kept[number] = self._standing_on(day)
        return found

    @cached_property
    def _turns(self) -> list[date]:
        """The days on which some entry begins to say something else, or speaks for another of its days."""
        turns = {
            start
            for versions in (self.dated_tests, self.dated_sanctions)
            for one in versions.values()
            for start, _ in one
        }
        for duty in self.dated_duties.values():
            turns.update(start for start, _ in duty)
            turns.update(d for p in duty[0][1].periods for d in (p.start, p.until) if d is not None)
        return sorted(turns)

    @cached_property
    def _turn(self) -> int:
        """How many of these days are over on the day on which the rulebook stands."""
        return bisect_right(self._turns, self.speaks_of)

    def _standing_on(self, day: date) -> Rulebook:
        rules = {i: replace(self.rules[i], obligation=self.duty_on(i, day)) for i in self.dated_duties}
        made = replace(
            self,
            tests=_Amended(self.tests, {i: standing(v, day) for i, v in self.dated_tests.items()}),
            sanctions=_Amended(self.sanctions, {i: standing(v, day) for i, v in self.dated_sanctions.items()}),
            rules=_Amended(self.rules, rules),
            day=day,
        )
        object.__setattr__(made, "key", self.key)  # its conditions on all days are those of this rulebook
        return made

    def duty_on(self, rule_id: str, day: date) -> Obligation:
        """Return a duty in the words that speak for it on a day."""
        versions = self.dated_duties.get(rule_id)
        if versions is None:
            return self.rules[rule_id].obligation
        return speaking(versions, day)

    def duty_versions(self, rule_id: str) -> tuple[tuple[date, Obligation], ...]:
        """Return a duty in all its versions."""
        return self.dated_duties.get(rule_id) or ((date.min, self.rules[rule_id].obligation),)

    def test_versions(self, test_id: str) -> tuple[tuple[date, LegalTest], ...]:
        """Return a legal test in all its versions."""
        return self.dated_tests.get(test_id) or ((date.min, self.tests[test_id]),)

    def live_duties(self, rule_id: str) -> list[Obligation]:
        """Return a duty in the words that speak for it, and in those to come."""
        versions = self.dated_duties.get(rule_id)
        if versions is None:
            return [self.rules[rule_id].obligation]
        return not_over(versions, speaking_day(versions[0][1].periods, self.speaks_of))

    def live_tests(self, test_id: str) -> list[LegalTest]:
        """Return a legal test as it stands, and as it will."""
        versions = self.dated_tests.get(test_id)
        return [self.tests[test_id]] if versions is None else not_over(versions, self.speaks_of)

    def sha256_of(self, instrument: str) -> str:
        """Return the hash of the file an instrument stands in, or one over those of all its files where it has chapters."""
        hashes = {file: self.files[file] for file in self.instrument_files[instrument]}
        if len(hashes) == 1:
            return next(iter(hashes.values()))
        return hashlib.sha256(strict_yaml.canonical(hashes).encode()).hexdigest()

    def lang_of(self, rule_id: str, lang: Lang) -> Lang:
        """Return the language in which a duty is explained: French becomes the French of its legal system."""
        return self.jurisdictions[self.rules[rule_id].jurisdiction].speaks.get(lang, lang)

    def decided(self, rule_id: str) -> tuple[tuple[Decision, Outcome], ...]:
        """Return the decisions on a duty, each with what it says of the duty: the newest first."""
        return self._decided.get(rule_id, ())

    @cached_property
    def _decided(self) -> Mapping[str, tuple[tuple[Decision, Outcome], ...]]:
        found: dict[str, list[tuple[Decision, Outcome]]] = {}
        for decision in self.decisions.values():
            for holding in decision.holdings:
                found.setdefault(holding.duty, []).append((decision, holding.held))
        return {i: tuple(sorted(listed, key=lambda d: d[0].day, reverse=True)) for i, listed in found.items()}

    def standing_on(self, side: Side) -> tuple[str, ...]:
        """Return the duties on one side of a tension, in the order of the rulebook."""
        return tuple(
            rule.id
            for rule in self.rules.values()
            if rule.id in side.rules
            or (
                (not side.systems or rule.jurisdiction in side.systems)
                and any(part.topic in side.topics for part in rule.obligation.topics)
            )
        )

    @cached_property
    def with_law_inside(self) -> frozenset[str]:
        """The places whose law differs from part to part: some part of them is a legal system of its own."""
        inside = (self.places.entries[code] for code in self.jurisdictions if code in self.places.entries)
        return frozenset(entry.part_of for entry in inside if entry.part_of is not None)

    def together_with(self, fact: str) -> tuple[str, ...]:
        """Return the questions that are about the same thing as one, itself included, in the order of a page; none where it stands alone."""
        return next((t.questions for t in (*self.opening, *self.together) if fact in t.questions), ())

    @cached_property
    def displaced_by(self) -> Mapping[str, tuple[str, ...]]:
        """For each general duty, the special duties that can take its place."""
        out: dict[str, list[str]] = {}
        for rule in self.rules.values():
            generals = set(rule.frame.displaces)
            for _, duty in self.dated_duties.get(rule.id, ()):
                generals.update(d.obligation for d in duty.displaces)
            for general in generals:
                out.setdefault(general, []).append(rule.id)
        return {general: tuple(sorted(special)) for general, special in out.items()}

    def _parts(self, nodes: Iterable[Node | None]) -> Iterator[Node]:
        """Yield every part of conditions, and of the tests they name, each test once."""
        seen: set[str] = set()
        todo = [n for n in nodes if n is not None]
        while todo:
            for part in walk(todo.pop()):
                yield part
                if isinstance(part, TestRef) and part.id not in seen:
                    seen.add(part.id)
                    todo += [test.when for test in self.live_tests(part.id)]

    def leaves(self, *nodes: Node | None) -> Iterator[Leaf]:
        """Yield the comparisons that conditions read, through tests."""
        return (part for part in self._parts(nodes) if isinstance(part, Leaf))

    def support(self, *nodes: Node | None) -> frozenset[str]:
        """Return the facts that conditions read, through tests, without those that only gates read."""
        found: set[str] = set()
        for part in (part for node in nodes if node is not None for part in walk(node)):
            if isinstance(part, Leaf):
                found.add(part.fact)
            elif isinstance(part, TestRef):
                found |= self._read_by_test(part.id)
        return frozenset(found)

    def _read_by_test(self, test_id: str) -> frozenset[str]:
        """Return the facts that a legal test reads, through others; worked out once."""
        kept = self._test_support
        if test_id not in kept:
            kept[test_id] = self.support(self.tests[test_id].when)
        return kept[test_id]

    @cached_property
    def _test_support(self) -> dict[str, frozenset[str]]:
        return {}

    def states_read(self, *nodes: Node | None) -> frozenset[str]:
        """Return the open questions of law that conditions read, through tests."""
        return frozenset(part.id for part in self._parts(nodes) if isinstance(part, StateRef))

    @cached_property
    def currencies_measured(self) -> tuple[str, ...]:
        """The currencies in which tests measure, in alphabetical order."""
        leaves = (part for test in self.tests.values() for part in walk(test.when) if isinstance(part, Leaf))
        measured = (
            leaf.value[1] for leaf in leaves if leaf.operator in MEASURE_OPERATORS and type(leaf.value) is tuple
        )
        return tuple(sorted(set(measured)))

    @cached_property
    def rule_support(self) -> Mapping[str, frozenset[str]]:
        """For each rule, the facts its conditions, exceptions, displacements and periods read."""
        return {i: self.support(*conditions_of(self, i)) for i in self.rules}

    @cached_property
    def facts_asked(self) -> tuple[str, ...]:
        """The facts that some loaded rule reads, directly or through a gate, in the order of the form."""
        wanted: set[str] = set().union(*self.rule_support.values()) if self.rules else set()
        wanted |= self.support(self.priority.severity_bump_when, *(t.when for t in self.tensions))
        for sanction in self.sanctions.values():  # the size of the firm decides the highest fine
            if sanction.cap is not None and sanction.cap.percent is not None:
                wanted |= self.support(sanction.cap.lower_when) | {self.priority.turnover_fact}
        if any(r.obligation.event for r in self.rules.values()):
            wanted.add(self.event_fact)
        todo = list(wanted)
        while todo:
            fact = self.facts[todo.pop()]
            for read in self.support(fact.ask_when) - wanted:
                wanted.add(read)
                todo.append(read)
        return tuple(i for i in self.facts if i in wanted)


def conditions_of(rulebook: Rulebook, rule_id: str, ever: bool = False) -> list[Node]:
    """Return every condition that bears on the verdict of a rule, today or on a day to come; `ever`: on days that are over as well."""

    def said(ident: str) -> list[Obligation]:
        return [duty for _, duty in rulebook.duty_versions(ident)] if ever else rulebook.live_duties(ident)

    out: list[Node] = []
    for obligation in said(rule_id):
        out += [obligation.when, *exemption_conditions(obligation.unless)]
        out.extend(p.when for p in obligation.periods if p.when is not None)
        out.extend(s.when for s in obligation.stays if s.when is not None)
        if obligation.stop_when is not None:
            out.append(obligation.stop_when)
    for special in rulebook.displaced_by.get(rule_id, ()):
        for other in said(special):
            out += [other.when, *exemption_conditions(other.unless)]
    return out

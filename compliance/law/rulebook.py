"""All loaded law: instruments, tests, obligations, vocabulary, topics, places. Immutable, with a content hash.

The models here are the form of the data files (documented for lawyers in docs/rule-language.md); `loading` reads them and
`checking` proves that they fit together.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal, Self, TypeVar

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Lang, Text, Words
from compliance.law.citations import Citation, Duration, Id, Review, Url
from compliance.law.interplay import Recognition, Side, Tension
from compliance.law.named import Act, NamedAmount, NamedDay, month_end
from compliance.law.perimeter import Perimeter
from compliance.law.questions import Fact, FlowFacts, Scope, Together
from compliance.law.sources import Evidence, Ledger
from compliance.law.topics import Area, Capacity, HiroshimaFile, ReportFile, Role, Topic
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import MEASURE_OPERATORS, Condition, Leaf, Node, StateRef, TestRef, walk
from compliance.semantics.places import Day, GroupEntry, PlaceEntry, Places
from compliance.semantics.truth import Truth, negation

Kind = Literal["duty", "ban", "precondition", "permission", "practice"]
Nature = Literal["binding", "pending", "voluntary"]
Effort = Literal["up-to-2-hours", "up-to-1-day", "up-to-5-days", "up-to-20-days", "over-20-days"]


class LegalTest(Frozen):
    """A legal test derived from facts and other tests ("high-risk system")."""

    id: Id
    name: Text
    affirmed: Text
    denied: Text
    cite: Text
    when: Condition
    notes: tuple[Text, ...] = ()


class LawState(Frozen):
    """A question of law that is not settled; never an answer of the owner."""

    id: Id
    value: Literal["yes", "no", "unknown"]
    meaning: Text
    source: Words
    checked_on: Day


class Exemption(Frozen):
    """An exception: where it holds, the duty does not; it may have exceptions of its own."""

    id: Id
    name: Text
    cite: Text
    when: Condition
    unless: tuple[Exemption, ...] = ()


class Displacement(Frozen):
    """A general duty whose place a special one takes where both would hold."""

    obligation: Id
    because: Literal["lex-specialis", "lex-superior", "lex-posterior", "preemption"]
    cite: Text


class Period(Frozen):
    """From when (and until when, half-open) a duty holds, for which facts."""

    start: Day = Field(alias="from")
    until: Day | None = None
    when: Condition | None = None
    cite: Text
    start_unconfirmed: bool = False

    @model_validator(mode="after")
    def _forward(self) -> Period:
        if self.until is not None and self.until <= self.start:
            raise WrongValue(Message("rules.period-backwards", until=self.until, start=self.start))
        return self

    def contains(self, day: date) -> bool:
        """Whether a day lies in the period."""
        return self.start <= day and (self.until is None or day < self.until)


class Stay(Frozen):
    """A court order that holds a duty back from a day until another (half-open), for whom its condition holds; for all where it has none."""

    id: Id
    by: Text
    start: Day = Field(alias="from")
    until: Day | None = None
    when: Condition | None = None
    url: Url

    @model_validator(mode="after")
    def _forward(self) -> Stay:
        if self.until is not None and self.until <= self.start:
            raise WrongValue(Message("rules.period-backwards", until=self.until, start=self.start))
        return self

    def contains(self, day: date) -> bool:
        """Whether the order holds on a day."""
        return self.start <= day and (self.until is None or day < self.until)


class OrderedStay(Stay):
    """A stay as the file of an instrument has it: of all its duties, or of those named."""

    duties: Literal["all"] | Annotated[tuple[Id, ...], Field(min_length=1)]


class TimeLimit(Frozen):
    """A statutory time limit inside a duty."""

    within: Duration
    counted: Text
    cite: Text


class TopicPart(Frozen):
    """What of a normalised action this duty contains, and what it asks beyond."""

    topic: Words
    elements: tuple[Words, ...] = ()
    adds: tuple[Text, ...] = ()
    parameters: dict[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict)


class Cap(Frozen):
    """The highest fine: a fixed amount, a share of worldwide turnover, and which of the two counts."""

    amount: int
    currency: Words
    percent: Annotated[Decimal, Field(gt=0, le=100)] | None = None
    take: Literal["higher", "lower"] = "higher"
    lower_when: Condition | None = None


class Sanction(Frozen):
    """What may follow a breach."""

    id: Id
    text: Text
    cite: Text
    cap: Cap | None = None
    also: tuple[Literal["order-to-stop", "criminal", "personal-liability", "class-action"], ...] = ()


class Obligation(Frozen):
    """A duty, ban, precondition or practice that applies when its condition holds."""

    id: Id
    title: Text
    duty: Text
    advice: tuple[Text, ...] = ()
    area: Area
    binds: Annotated[tuple[Words, ...], Field(min_length=1)]
    scope: Scope
    kind: Kind
    force: Nature
    when: Condition
    unless: tuple[Exemption, ...] = ()
    displaces: tuple[Displacement, ...] = ()
    stop_when: Condition | None = None
    periods: tuple[Period, ...] = ()
    stays: tuple[Stay, ...] = ()
    timing: Text
    time_limits: tuple[TimeLimit, ...] = ()
    event: Words | None = None
    citation: Citation
    sanction: Words
    evidence: Annotated[tuple[Text, ...], Field(min_length=1)]
    topics: tuple[TopicPart, ...] = ()
    no_topic: Text | None = None
    hiroshima: tuple[Annotated[int, Field(ge=0, le=11)], ...] = ()
    severity: Annotated[int, Field(ge=0, le=4)]
    effort: Effort
    needs: tuple[Id, ...] = ()
    notes: tuple[Text, ...] = ()
    reviewed: Review | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Obligation:
        if not self.periods and self.force != "pending":
            raise WrongValue(Message("rules.no-period"))
        if self.stop_when is not None and self.kind != "precondition":
            raise WrongValue(Message("rules.stop-when"))
        if not self.topics and self.no_topic is None:
            raise WrongValue(Message("rules.no-topic"))
        names = [e.id for e in self.unless]
        if len(set(names)) != len(names):
            raise WrongValue(Message("rules.exception-twice"))
        orders = [s.id for s in self.stays]
        if len(set(orders)) != len(orders):
            raise WrongValue(Message("rules.stay-twice"))
        return self

    def stay(self, stay_id: str) -> Stay:
        """Return the order of a court that holds it back."""
        return next(s for s in self.stays if s.id == stay_id)


class NotEncoded(Frozen):
    """An entry of a dossier that cannot be a rule, and why."""

    id: Id
    reason: Text


class OutsideInstrument(Frozen):
    """Which instrument of an independent index is which of ours, and how its provisions are named there."""

    ours: Words
    theirs: Words
    locator: Words


class SettledDisagreement(Frozen):
    """A difference from an independent index that somebody resolved by reading."""

    rule: Words
    provision: Words
    what: Literal["start", "unknown-provision"]
    resolution: Text
    read_on: Day


class CoverageFile(Frozen):
    """What the rulebook must be complete against: entries of research by instrument, and outside indexes."""

    coverage: Literal[1]
    entries: dict[str, tuple[Words, ...]]
    outside: tuple[OutsideInstrument, ...] = ()
    disagreements: tuple[SettledDisagreement, ...] = ()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The full ids of all entries."""
        return tuple(f"{family}.{entry}" for family, listed in self.entries.items() for entry in listed)


class Instrument(Frozen):
    """A statute, regulation or code, in the version that was read."""

    id: Id
    jurisdiction: Words
    title: Text
    short: Text
    cite: Words
    url: Url
    checked_on: Day
    again_by: Day


class RulesFile(Frozen):
    """One file of law: an instrument, a chapter of one, or tests that several share.

    `order` stands with an instrument that has chapters: its obligations, from all files, in the order in which they are listed.
    """

    rule_language: Annotated[Literal[1], Field(alias="rule-language")]
    instrument: Instrument | None = None
    chapter_of: Id | None = None
    order: tuple[Id, ...] = ()
    acts: tuple[Act, ...] = ()
    days: tuple[NamedDay, ...] = ()
    parameters: tuple[NamedAmount, ...] = ()
    law_states: tuple[LawState, ...] = ()
    sanctions: tuple[Sanction, ...] = ()
    stays: tuple[OrderedStay, ...] = ()
    tests: tuple[LegalTest, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    not_encoded: tuple[NotEncoded, ...] = ()

    @model_validator(mode="after")
    def _has_instrument(self) -> RulesFile:
        if self.chapter_of is not None:
            if self.instrument is not None or self.order:
                raise WrongValue(Message("rules.chapter-as-instrument"))
        elif self.instrument is None and (self.obligations or self.sanctions or self.not_encoded or self.order):
            raise WrongValue(Message("rules.no-instrument"))
        return self


class Rates(Frozen):
    """Exchange rates for thresholds in a currency other than the answer's: units of each currency for one euro."""

    on: Day
    source: Text
    margin_percent: Annotated[int, Field(ge=0, le=50)]
    per_euro: dict[str, Annotated[Decimal, Field(gt=0)]]


class Weights(Frozen):
    """Weights of the six factors; with the shipped method they add up to 25, so that the score is 0 to 100."""

    SV: Annotated[int, Field(ge=0, le=1000)]
    DT: Annotated[int, Field(ge=0, le=1000)]
    SN: Annotated[int, Field(ge=0, le=1000)]
    LV: Annotated[int, Field(ge=0, le=1000)]
    DP: Annotated[int, Field(ge=0, le=1000)]
    EF: Annotated[int, Field(ge=0, le=1000)]


class PriorityMethod(Frozen):
    """The published way in which items are ordered (method CHK1)."""

    method: Words
    weights: Weights
    severity_bump_when: Condition
    date_edges_days: tuple[int, int, int]
    date_cap_when_stayed: int
    event_waiting_points: Annotated[int, Field(ge=0, le=4)]
    get_ready_days: int
    sanction_edges_percent: tuple[Decimal, Decimal, Decimal]
    dependency_edges: tuple[int, int, int, int]
    effort_points: dict[Effort, int]
    turnover_fact: Words
    first_screen: Annotated[int, Field(ge=1)]
    quick_wins: Annotated[int, Field(ge=0)]


class Regulator(Frozen):
    """An authority, what it answers for, and how to reach it."""

    name: Text
    url: Url
    contact: Url | None = None
    answers_for: Text | None = None


class Jurisdiction(Frozen):
    """A legal system. `reach` is the place whose firms and people bring it into play, where that is wider than its code.

    `speaks` names the variant of a language that its law is written in: its French is Canadian French.
    """

    code: Words
    languages: tuple[Words, ...]
    currency: Words
    within: Words | None = None
    reach: Words | None = None
    speaks: Mapping[Lang, Lang] = {}
    regulators: tuple[Regulator, ...] = ()
    sme: tuple[Id, ...] = ()


class EntryFacts(Frozen):
    """Which places facts entering a market adds its place to; the last only where the use already names some place there."""

    organisation: tuple[Words, ...]
    use_case: tuple[Words, ...]
    use_case_where_any: tuple[Words, ...] = ()


class PlacesOffered(Frozen):
    """In which order a form offers places: members of `first` before all, groups named like one place, then others of `next`."""

    first: Words
    named_as_one: tuple[Words, ...] = ()
    next: Words

    @property
    def groups(self) -> tuple[str, ...]:
        """Every group named."""
        return (self.first, *self.named_as_one, self.next)


class JurisdictionsFile(Frozen):
    """The file of legal systems."""

    in_play_facts: tuple[Words, ...]
    entry_facts: EntryFacts
    places_offered: PlacesOffered
    jurisdictions: tuple[Jurisdiction, ...]


class Route(Frozen):
    """A way by which personal data may go from one legal system to places elsewhere, or is kept from going.

    It leads to its `destinations`, or to every place outside those named under `beyond`. Under `covered_when` the way is
    there for a case; under `perhaps_when` it may be, although `covered_when` is not met.
    """

    id: Id
    origin: Words
    destinations: tuple[Words, ...] = ()
    beyond: tuple[Words, ...] = ()
    kind: Literal[
        "free",
        "adequacy",
        "partial-adequacy",
        "listed",
        "safeguards",
        "consent-or-equivalent",
        "accountability",
        "assessment-and-agreement",
        "notice",
        "conditions",
        "exceptions",
        "localisation",
        "barred",
    ]
    mechanism: Text
    instrument: Text
    since: Day
    since_unconfirmed: bool = False
    until: Day | None = None
    conditions: tuple[Text, ...] = ()
    pending: tuple[Text, ...] = ()
    covered_when: Condition | None = None
    perhaps_when: Condition | None = None
    citation: Citation
    rules: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Route:
        if bool(self.destinations) == bool(self.beyond):
            raise WrongValue(Message("rules.destinations-or-beyond"))
        if self.perhaps_when is not None and self.covered_when is None:
            raise WrongValue(Message("rules.perhaps-when"))
        return self

    @property
    def holds_back(self) -> bool:
        """Whether this is no way out, but a rule that keeps data from going."""
        return self.kind in ("localisation", "barred")

    @property
    def needs_nothing(self) -> bool:
        """Whether the way is open as it stands, without anything put in place."""
        return self.covered_when is None and self.kind in ("free", "adequacy", "listed", "notice")

    def reaches(self, place: str, places: Places, on: date) -> Truth:
        """Say whether the way leads to a place; unknown where the place is too coarse to tell."""
        if self.destinations:
            return places.lies_in(place, self.destinations, on)
        return negation(places.lies_in(place, self.beyond, on))

    def contains(self, day: date) -> bool:
        """Whether the way is open (or the bar holds) on a day."""
        return self.since <= day and (self.until is None or day < self.until)


TransferPart = Literal["mechanism", "assessment", "notice", "supervision", "location"]


class TransfersFile(Frozen):
    """The file of ways between legal systems."""

    transfers: Literal[1]
    checked_on: Day
    parts: dict[TransferPart, Words]
    routes: tuple[Route, ...]


class PlacesFile(Frozen):
    """The file of places."""

    places: tuple[PlaceEntry, ...]


class GroupsFile(Frozen):
    """The file of groups of places."""

    groups: tuple[GroupEntry, ...]


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
    together: tuple[Together, ...]
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
    grave_answers: tuple[str, ...]
    topics: Mapping[str, Topic]
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
        return next((t.questions for t in self.together if fact in t.questions), ())

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


def exemption_conditions(exemptions: tuple[Exemption, ...]) -> list[Node]:
    """Return the conditions of exceptions and of the exceptions inside them."""
    out: list[Node] = []
    for exemption in exemptions:
        out.append(exemption.when)
        out.extend(exemption_conditions(exemption.unless))
    return out


def exemption_at(obligation: Obligation, path: Iterable[str]) -> Exemption:
    """Return the exception at a path of ids, outermost first."""
    listed = obligation.unless
    found: Exemption | None = None
    for name in path:
        found = next(e for e in listed if e.id == name)
        listed = found.unless
    if found is None:
        raise KeyError(obligation.id)
    return found


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

"""What a file of law holds: tests, duties with their exceptions, periods and sanctions, and the instrument they stand in.

The models are the form of the data files (documented for lawyers in docs/rule-language.md); `loading` reads them and
`checking` proves that they fit together.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Citation, Duration, Id, Review, Url
from compliance.law.named import Act, NamedAmount, NamedDay
from compliance.law.questions import Scope
from compliance.law.topics import Area
from compliance.law.transposition import Directive
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition, Node
from compliance.semantics.places import Day

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


class Lasting(Frozen):
    """What holds from a day until another (half-open), for whom its condition holds; for all where it has none."""

    start: Day = Field(alias="from")
    until: Day | None = None
    when: Condition | None = None

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.until is not None and self.until <= self.start:
            raise WrongValue(Message("rules.period-backwards", until=self.until, start=self.start))
        return self

    def contains(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.start <= day and (self.until is None or day < self.until)


class Period(Lasting):
    """When a duty holds, for which facts, by which provision."""

    cite: Text
    start_unconfirmed: bool = False


class Stay(Lasting):
    """A court order that holds a duty back."""

    id: Id
    by: Text
    url: Url


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
    act: Text | None = None
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

    @property
    def told(self) -> Text:
        """What to do, in an owner's words; the title, where nobody wrote that."""
        return self.title if self.act is None else self.act

    def stay(self, stay_id: str) -> Stay:
        """Return the order of a court that holds it back."""
        return next(s for s in self.stays if s.id == stay_id)


class NotEncoded(Frozen):
    """An entry of a dossier that cannot be a rule, and why."""

    id: Id
    reason: Text


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
    directive: Directive | None = None
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

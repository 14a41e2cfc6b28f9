"""What the API says of the law as it is encoded: the shape of each document."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field

from compliance.results.shapes import DecisionDoc, Doc, Pair

Lines = dict[str, list[str]]


class InstrumentDoc(Doc):
    """One text of law, when it was read, and when it must be read again."""

    id: str
    jurisdiction: str
    title: Pair
    short: Pair
    cite: str
    url: str
    checked_on: date
    again_by: date
    overdue: bool
    rules: int


class RulebookDoc(Doc):
    """What the rulebook in use holds."""

    version: str
    sha256: str
    as_of: date
    rules: int
    tests: int
    facts: int
    systems: int
    topics: int
    instruments: list[InstrumentDoc]


class SystemDoc(Doc):
    """One legal system."""

    code: str
    name: Pair
    within: str | None
    languages: list[str]
    currency: str
    rules: int


class RegulatorDoc(Doc):
    """An authority."""

    name: Pair
    url: str
    contact: str | None
    answers_for: Pair | None


class WayDoc(Doc):
    """A way by which data may leave, open on the day asked for."""

    id: str
    origin: str
    to: list[str]
    beyond: list[str]
    kind: str
    mechanism: Pair
    instrument: Pair
    since: date
    since_unconfirmed: bool
    until: date | None
    conditions: list[Pair]
    pending: list[Pair]
    pinpoint: Pair
    url: str
    basis: str


class WholeSystemDoc(SystemDoc):
    """One legal system with its authorities, who counts as small, and the ways out of it on a day."""

    as_of: date
    groups: list[Pair]
    regulators: list[RegulatorDoc]
    sizes: list[str]
    ways: list[WayDoc]


class CitedDoc(Doc):
    """Where a rule stands, and how well that was checked."""

    pinpoint: Pair
    url: str
    basis: str
    checked_on: date


class RuleDoc(Doc):
    """One duty, without its conditions."""

    id: str
    jurisdiction: str
    instrument: str
    area: str
    kind: str
    scope: str
    binds: list[str]
    force: str
    act: Pair
    title: Pair
    duty: Pair
    periods: list[dict[str, Any]]
    citation: CitedDoc
    topics: list[str]
    hiroshima: list[int]
    reviewed_by: str | None


class RulesDoc(Doc):
    """Duties of the rulebook that pass the filter: `total` of them, from `offset` on."""

    total: int
    offset: int
    rules: list[RuleDoc]


class QuotationDoc(Doc):
    """What a text says at one place: `words` are the law's own, `facts` what a text tells whose words may not be copied."""

    at: str
    words: str | None
    facts: Pair | None
    kind: str
    publisher: str
    language: str
    source_day: date | None
    address: str
    looked_on: date


class StatementDoc(Doc):
    """One statement of law, how well it is known ("declared": no words were kept), and what it rests on."""

    statement: str
    basis: str
    changed_since: bool
    again_by: date | None
    quotations: list[QuotationDoc]


class ExceptionDoc(Doc):
    """An exception, with its own exceptions."""

    id: str
    name: Pair
    cite: Pair
    when: Lines
    unless: list[ExceptionDoc]


class WholeRuleDoc(RuleDoc):
    """One duty with everything the rulebook says of it; conditions as indented sentences."""

    file: str
    applies_when: Lines
    unless: list[ExceptionDoc]
    displaces: list[dict[str, Any]]
    displaced_by: list[str]
    timing: Pair
    time_limits: list[dict[str, Any]]
    event: str | None
    sanction: Pair | None
    evidence: list[Pair]
    advice: list[Pair]
    decisions: list[DecisionDoc]
    contains: list[dict[str, Any]]
    no_topic: Pair | None
    needs: list[str]
    effort: str
    severity: int
    facts: list[str]
    tests: list[str]
    notes: list[Pair]
    statements: list[StatementDoc]
    evidence_as_of: date | None
    looked_on: date | None


class TestDoc(Doc):
    """A legal test that rules share."""

    __test__ = False  # pytest: not a test class

    id: str
    name: Pair
    affirmed: Pair
    denied: Pair
    cite: Pair
    when: Lines
    notes: list[Pair]
    rules: list[str]
    statements: list[StatementDoc]


class FactDoc(Doc):
    """One question of the form."""

    id: str
    of: Literal["organisation", "use-case"]
    type: str
    ask: Pair
    help: Pair
    why: Pair
    options: list[dict[str, Any]]
    asked_when: Lines | None
    otherwise: Any = Field(description="The value it has where the question does not arise.")
    otherwise_because: Pair | None
    at_a_glance: Pair | None = Field(description="The question as one sentence of a short list.")
    denied: Any = Field(description="The answer of somebody who leaves that sentence out.")
    in_full_where: Lines | None = Field(
        description="Where the question is asked in full all the same, since it is likely there."
    )
    bands: list[Any]
    sensitive: bool
    asked: bool = Field(description="Whether some rule reads it.")


class TopicInfoDoc(Doc):
    """A normalised action, by whose contents laws are compared."""

    id: str
    area: str
    title: Pair
    elements: dict[str, Pair]
    parameters: list[str]


class ExampleDoc(Doc):
    """A case that came along."""

    id: str
    name: str
    uses: list[str]


class SystemsDoc(Doc):
    """The legal systems of the rulebook."""

    systems: list[SystemDoc]


class TestsDoc(Doc):
    """The legal tests of the rulebook, by id and name."""

    __test__ = False

    tests: list[dict[str, Any]]


class FactsDoc(Doc):
    """The vocabulary: every question of the form, in its order."""

    facts: list[FactDoc]


class TopicsDoc(Doc):
    """The topics by which laws are compared."""

    topics: list[TopicInfoDoc]


class ExamplesDoc(Doc):
    """The example cases."""

    examples: list[ExampleDoc]


__all__ = [
    "CitedDoc",
    "ExampleDoc",
    "ExamplesDoc",
    "ExceptionDoc",
    "FactDoc",
    "FactsDoc",
    "InstrumentDoc",
    "Lines",
    "RegulatorDoc",
    "RuleDoc",
    "RulebookDoc",
    "RulesDoc",
    "SystemDoc",
    "SystemsDoc",
    "TestDoc",
    "TestsDoc",
    "TopicInfoDoc",
    "TopicsDoc",
    "WayDoc",
    "WholeRuleDoc",
    "WholeSystemDoc",
]

"""The form of the result documents: their models, from which the published JSON Schemas are generated.

Every document says what it is (`schema`), for which day, under which rulebook and for which case. Those of one command
(corridors, timeline, ...) are defined where that command's results are made.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from compliance.checklist.four_parts import PartOfList
from compliance.checklist.priority import Tier
from compliance.language.tags import SOURCE, Lang
from compliance.language.text import Text, picked
from compliance.law.citations import Basis
from compliance.law.decisions import HowRead, Outcome
from compliance.law.perimeter import HowKnown, WhyNotEncoded
from compliance.reasoning.presuming import Value as Outlook
from compliance.reasoning.words import Force, LiveVerdict, Verdict
from compliance.results.parts import Part, given
from compliance.review.words import Status

T = TypeVar("T")
Pair = dict[str, str]


def _without_null(schema: dict[str, Any]) -> None:
    """Describe a value that is left out, and never null, where its part was not asked for."""
    schema.pop("default", None)
    (only,) = [one for one in schema.pop("anyOf") if one != {"type": "null"}]
    schema.update(only)


Asked = Annotated[T | None, Field(exclude_if=lambda value: value is None, json_schema_extra=_without_null)]
"""What stands in a document only where its part was asked for, or where there is something to say; None, and not written, where not (`parts.given`)."""


class Doc(BaseModel):
    """Base of every part of a document: nothing that is not declared."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True, defer_build=True)


class RulebookDoc(Doc):
    """Which law was applied."""

    version: str
    sha256: str
    overdue_reviews: int


class EngineDoc(Doc):
    """What did the inference."""

    name: str
    version: str
    cross_checked: bool


class CaseDoc(Doc):
    """Which case was assessed."""

    id: str
    sha256: str
    name: str
    use_cases: list[dict[str, str]]


class JurisdictionDoc(Doc):
    """Whether a legal system is in play, and which places say so."""

    code: str
    name: Pair
    in_play: Literal["yes", "possible", "no"]
    covered: bool
    because: list[dict[str, Any]]


class PriorityDoc(Doc):
    """The score inside a tier, and how it came about."""

    method: str
    score: int
    vector: str
    factors: dict[str, int]
    trace: Asked[dict[str, str]] = None
    best_rank: Asked[int] = None
    worst_rank: Asked[int] = None


class NearMissDoc(Doc):
    """One answer that would make the duty apply."""

    fact: str
    answer_now: Any
    answer_that_would_trigger: Any


class CitationDoc(Doc):
    """Where the duty stands, how well that was checked, and who signed it."""

    pinpoint: str
    pinpoint_fr: str
    url: str
    basis: Basis
    unverified: bool
    checked_on: date
    reviewed_by: str | None
    review: Pair

    def cited(self, lang: Lang) -> str:
        """Return the provision as a language cites it."""
        return picked({tag: getattr(self, field) for tag, field in _PINPOINTS.items()}, lang)


StatementBasis = Literal["primary-text", "two-secondary", "one-secondary", "recall", "declared"]


# The fields that hold a provision, by language: `pinpoint` in the one the product is written in, `pinpoint_fr` in French.
_PINPOINTS = {
    Lang(field.partition("_")[2] or SOURCE): field for field in CitationDoc.model_fields if field.startswith("pinpoint")
}


def pinpoints(text: Text) -> dict[str, str]:
    """Return the fields of a document that hold a provision, in each of their languages."""
    return {field: text.in_(tag) for tag, field in _PINPOINTS.items()}


class SanctionDoc(Doc):
    """What may follow a breach, and the highest fine for this case."""

    text: Pair
    cite: Pair | None
    cap_for_this_case: dict[str, Any] | None
    also: list[str]


class TopicDoc(Doc):
    """What of a normalised action this duty contains."""

    topic: str
    elements: list[str]
    adds: list[Pair]


class StillDoc(Doc):
    """What another duty asks beyond this one."""

    obligation: str
    topic: str
    elements: list[str]
    adds: list[Pair]


class AskedByDoc(Doc):
    """One duty that asks for something."""

    obligation: str
    use_case: str | None
    jurisdiction: str


class DeedDoc(Doc):
    """One thing to do, in a line, and the duties that are met by doing it."""

    act: Pair
    duties: list[AskedByDoc]


class NeedDoc(Doc):
    """One thing an action holds: an element of a topic, or (element null) an addition of some law.

    `topic` is that of the action, or another one of its duties that is no action of its own on the list.
    """

    topic: str
    element: str | None
    text: Pair
    asked_by: list[AskedByDoc]
    standing: Literal["now", "upcoming", "not-in-force", "to-confirm", "voluntary"]
    in_place: bool


class ActionDutyDoc(Doc):
    """One duty under an action. `met`: doing the action as it stands now meets it on this topic; else `still_to_add` says what is missing."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    title: Pair
    pinpoint: Pair
    url: str
    basis: str
    verdict: LiveVerdict
    outlook: Asked[Outlook] = None
    force: str
    start: date | None = Field(alias="from")
    standing: Literal["now", "upcoming", "not-in-force", "to-confirm", "voluntary"]
    tier: Tier
    status: Status
    degree: Literal["equivalent", "stricter", "weaker", "partial", "none"]
    only_topic: bool
    met: bool
    still_to_add: dict[str, list[Any]]


class NumberDoc(Doc):
    """A number that duties of an action fix; `value` meets them all and is driven by those named, or is null where no order exists."""

    parameter: str
    label: Pair
    value: int | None
    driven_by: list[AskedByDoc]
    fixed_by: list[dict[str, Any]]


class PaperNamedDoc(Doc):
    """A document that serves an action."""

    id: str
    title: Pair


class LeftPointDoc(Doc):
    """A point of an action that no document delivers (`element` null: what some law asks beyond its topic).

    `how` it is met: by writing it (`write`), by asking the supplier of the tool (`supplier`), or by doing it (`do`), whatever is written;
    `because` says why no paper can deliver it, null where one could.
    """

    topic: str
    element: str | None
    text: Pair
    how: Literal["write", "supplier", "do"]
    because: Pair | None


class ActionPapersDoc(Doc):
    """What documents deliver of an action: `delivered` of its `points`."""

    documents: list[PaperNamedDoc]
    points: int
    delivered: int
    left: list[LeftPointDoc]


class SaidDoc(Doc):
    """What the firm says of something without doing it: nothing of it changes where a duty stands.

    `standing` is null where only somebody or a note is named. `look_again` is the day to which it was put off, `come` whether that day has come.
    """

    standing: Literal["later", "not-mine"] | None
    look_again: date | None
    come: bool
    owners: list[str]
    notes: list[str]


class ActionDoc(Doc):
    """What to do once, the duties it satisfies, and what is still to add for which legal system.

    `deeds` say it to an owner, by the duties that are at home here; the first leads, and `says` is its sentence. `title` and `what` are those of the topic, by which
    legal systems are compared.
    """

    id: str
    topic: str | None
    capacity: str
    capacity_name: Pair
    area: Literal["privacy", "data-flows", "algorithmic-accountability"]
    deeds: list[DeedDoc]
    says: Pair
    title: Pair
    what: Pair
    rank: int
    tier: Tier
    status: Status
    said: Asked[SaidDoc] = None
    priority: PriorityDoc
    quick: bool
    uses: list[str]
    stop_for: list[str]
    needs: list[NeedDoc]
    numbers: list[NumberDoc]
    duties: list[ActionDutyDoc]
    serves_in_full: list[str]
    serves_in_part: list[str]
    hiroshima: list[int]
    documents: Asked[ActionPapersDoc] = None


class SensitivityDoc(Doc):
    """How far the first screen hangs on the weights: every weight a quarter less, as it is, or a quarter more."""

    weightings: int
    first_screen: int
    actions_stable: bool
    actions_moving: list[str]
    items_stable: Asked[bool] = None
    items_moving: Asked[list[str]] = None


class MethodDoc(Doc):
    """How the order was made."""

    name: str
    weights: dict[str, int]
    weights_changed: bool
    sensitivity: Asked[SensitivityDoc] = None


class PeriodDoc(Doc):
    """One period of a duty and how it stands for this case."""

    start: date = Field(alias="from")
    until: date | None
    holds: Literal["yes", "no", "unknown"]
    stage: Literal["past", "current", "future"]
    start_unconfirmed: bool


class DecisionDoc(Doc):
    """What an authority or court decided on a duty, and how well the decision is known; `says` tells it: in its first sentence in a list, whole at a rule."""

    id: str
    day: date
    held: Outcome
    says: Pair
    read: HowRead
    url: str | None


class PresumedDoc(Doc):
    """One thing taken as so while nobody says otherwise: the answer to a question (`fact`), or what a firm would have to invoke (`fact` null).

    `products` are those of the catalogue that it was told by; `unverified`: nobody read a source for some of it.
    """

    id: str
    fact: str | None
    use_case: str | None
    answer: Any
    because: Pair
    products: list[str]
    unverified: bool
    items: Asked[list[AskedByDoc]] = None


class NamedDoc(Doc):
    """A presumption that an outlook rests on, by its id and use."""

    id: str
    use_case: str | None


class DependsOnDoc(Doc):
    """A question whose answer an open duty lacks."""

    fact: str
    use_case: str | None


class OutlookDoc(Doc):
    """How a duty that applies or may apply will probably turn out.

    `certain`: it applies. `expected`: it applies unless one of `presumed` is not so. `depends`: on the answers in `depends_on`, or, without any,
    on the open questions of law. `unlikely`: it does not apply unless one of `presumed` is not so. `force`, `from` and `tier` are those it has with
    what is presumed; only what is certain or expected has a tier, and stands in a part of `to_do`.
    """

    value: Outlook
    presumed: list[NamedDoc]
    depends_on: list[DependsOnDoc]
    law_open: list[str]
    force: Force | None
    start: date | None = Field(alias="from")
    tier: Tier | None
    part: PartOfList | None


class ItemDoc(Doc):
    """One duty, for one use case or for the organisation.

    `basis_by_statement`: how well each statement of law in it is known, by name (`duty`, `when`, `unless/ID`, `period/N`, `time/N`, `stop_when`,
    `sanction`); "primary-text" only where a quotation of the law bears it out, "declared" where no words were kept.
    """

    obligation: str
    use_case: str | None
    jurisdiction: str
    instrument: str
    area: Literal["privacy", "data-flows", "algorithmic-accountability"]
    kind: str
    binds: list[str]
    verdict: Verdict
    reason: Literal["triggered", "exempt", "displaced", "not-triggered", "out-of-scope", "ended"]
    exceptions: list[str]
    displaced_by: list[str]
    force: Force | None
    start: date | None = Field(alias="from")
    possible_from: date | None
    certain_from: date | None
    stayed_by: Pair | None
    periods: list[PeriodDoc]
    tier: Tier | None
    rank: int | None
    priority: PriorityDoc | None
    act: Pair
    title: Pair
    duty: Pair
    timing: Pair
    time_limits: list[dict[str, Any]]
    event: str | None
    event_happened: bool
    because: Asked[list[dict[str, Any]]] = None
    why: Asked[list[int]] = None
    missing: Asked[list[str]] = None
    law_open: list[str]
    near_miss: Asked[list[NearMissDoc]] = None
    outlook: Asked[OutlookDoc] = None
    citation: CitationDoc
    basis_by_statement: Asked[dict[str, StatementBasis]] = None
    evidence_as_of: Asked[date] = None
    looked_on: Asked[date] = None
    sanction: Asked[SanctionDoc] = None
    evidence: Asked[list[Pair]] = None
    decisions: Asked[list[DecisionDoc]] = None
    advice: Asked[list[Pair]] = None
    effort: str
    hiroshima: list[int]
    topics: Asked[list[TopicDoc]] = None
    counts_for: Asked[list[str]] = None
    still_to_add: Asked[list[StillDoc]] = None
    status: Status
    evidence_in_place: list[str]
    said: Asked[SaidDoc] = None
    notes: Asked[list[Pair]] = None


class RuledOutDoc(Doc):
    """One duty that does not apply, told by its id and the reason alone."""

    obligation: str
    use_case: str | None
    reason: Literal["exempt", "displaced", "not-triggered", "out-of-scope", "ended"]


class LeftOutDoc(Doc):
    """The parts that were not asked for: nothing they would say is to be read as "no". `says` tells how to ask for them."""

    parts: list[Part]
    says: Pair


class QuestionDoc(Doc):
    """One question still worth answering. `gravest_tier` is null where no duty hangs on it, but what the tool is under a law."""

    fact: str
    use_case: str | None
    ask: Pair
    why: Pair
    settles: int
    settles_alone: int
    gravest_tier: Tier | None
    items: list[str]
    answered_dont_know: bool


class CardDoc(Doc):
    """A question on which duties depend; `fact` is null where no answer settles them. `foreign`: of legal systems that may have nothing to do with the case."""

    fact: str | None
    use_case: str | None
    ask: Pair
    foreign: bool
    items: list[AskedByDoc]


class ToDoDoc(Doc):
    """The list in four parts: what is certain or expected and due, what waits for an event, the questions on which more depends, and what is ahead.

    `practice` is voluntary; `done` is done or waived; `unlikely` and `does_not_apply` are counts of duties, and `why_not` tells the latter by reason.
    """

    now: list[ActionDoc]
    when: list[ActionDoc]
    depends: list[CardDoc]
    ahead: list[ActionDoc]
    practice: list[ActionDoc]
    done: list[ActionDoc]
    unlikely: int
    does_not_apply: int
    why_not: dict[str, int]


class HeadedDoc(Doc):
    """What every result says of itself first: its form, the day, the product, the law and the case."""

    schema_: str = Field(alias="schema")
    as_of: date
    product: dict[str, str]
    rulebook: RulebookDoc
    engine: EngineDoc
    case: CaseDoc


class BeyondDoc(Doc):
    """A law that is not encoded and probably (yes) or perhaps (unknown) concerns the case; what it is about is told where it probably does."""

    id: str
    standing: Literal["yes", "unknown"]
    places: list[str]
    law: Pair
    says: Asked[Pair] = None
    because: WhyNotEncoded
    known: HowKnown
    grave: int
    look_at: Asked[str] = None


class ClassReasonDoc(Doc):
    """One answer, or one open question of law, that makes a class what it is."""

    fact: Asked[str] = None
    law_state: Asked[str] = None
    says: Pair


class DependsDoc(Doc):
    """One question whose answer would settle a class."""

    fact: str
    ask: Pair


class BindingDoc(Doc):
    """From when what follows from a class binds, in this case; of several that are open, one will hold."""

    standing: Literal["certain", "open"]
    says: Pair
    cite: Pair
    start: date | None = Field(alias="from")
    stage: Literal["in-force", "upcoming"] | None


class ClassWordsDoc(Doc):
    """The words of the law for a class, as its ledger has them."""

    at: str
    words: str
    language: str
    url: str


class ClassDoc(Doc):
    """What a tool, a decision or a firm is under one law: certain, or open, which hangs on `depends_on` and `law_open`.

    A class that is not listed is none: no answers to come can make it one, unless those given change.
    """

    id: str
    classification: str
    use_case: str | None
    jurisdiction: str
    instrument: str | None
    law: Pair
    about: Pair
    standing: Literal["certain", "open"]
    says: Pair
    cite: Pair
    start: date | None = Field(alias="from")
    stage: Literal["in-force", "upcoming"] | None
    binding: list[BindingDoc]
    because: list[ClassReasonDoc]
    tests: list[str]
    depends_on: list[DependsDoc]
    law_open: list[str]
    quotation: ClassWordsDoc | None


class ResultDoc(HeadedDoc):
    """The result, in the parts that were asked for; `left_out` names the others and is missing where there are none.

    What was written before documents had parts says `checklist/1`, and holds what one of all parts holds.
    """

    schema_: Literal["checklist/1", "checklist/2"] = Field(default="checklist/2", alias="schema")
    left_out: Asked[LeftOutDoc] = None
    method: MethodDoc
    jurisdictions: list[JurisdictionDoc]
    classes_: Asked[list[ClassDoc]] = Field(default=None, alias="classes")
    actions_: Asked[list[ActionDoc]] = Field(default=None, alias="actions")
    quick_wins_: Asked[list[str]] = Field(default=None, alias="quick_wins")
    items_: Asked[list[ItemDoc]] = Field(default=None, alias="items")
    ruled_out: Asked[list[RuledOutDoc]] = None
    steps: Asked[list[dict[str, Any]]] = None
    presumptions: Asked[list[PresumedDoc]] = None
    to_do_: Asked[ToDoDoc] = Field(default=None, alias="to_do")
    questions_: Asked[list[QuestionDoc]] = Field(default=None, alias="questions")
    warnings: list[Pair]
    not_covered: list[BeyondDoc] = Field(default_factory=list)

    @property
    def classes(self) -> list[ClassDoc]:
        """What is what under each law in play. Raises WrongValue where it was not asked for, as do the next five."""
        return given(self.classes_, "classes")

    @property
    def actions(self) -> list[ActionDoc]:
        """The actions."""
        return given(self.actions_, "actions")

    @property
    def quick_wins(self) -> list[str]:
        """The few actions to begin with, by id."""
        return given(self.quick_wins_, "actions")

    @property
    def to_do(self) -> ToDoDoc:
        """The list in four parts."""
        return given(self.to_do_, "outlook")

    @property
    def items(self) -> list[ItemDoc]:
        """The duties: those that apply or may apply, and with the part `ruled-out` all others."""
        return given(self.items_, "items")

    @property
    def questions(self) -> list[QuestionDoc]:
        """What is still worth answering."""
        return given(self.questions_, "questions")

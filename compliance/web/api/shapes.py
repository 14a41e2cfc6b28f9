"""The shapes of requests, and of answers that are not among the published documents of docs/schemas."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from compliance.case.case import CaseModel
from compliance.case.in_place import InPlaceModel
from compliance.checklist.priority import Tier
from compliance.errors import Message, WrongValue
from compliance.language.text import KnownLang
from compliance.law.method import Weights
from compliance.law.topics import ReportRole
from compliance.reasoning.words import Verdict
from compliance.results.shapes import Doc, HeadedDoc, ItemDoc, Pair
from compliance.review.record import RecordModel

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
MAX_USES, MAX_FLOWS, MAX_IN_PLACE = 50, 50, 2000
MAX_MARKETS, MAX_SETTINGS, MAX_DAYS, MAX_YEARS = 10, 50, 6, 15
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(value: Any) -> Any:
    if value is None or type(value) is date:
        return value
    try:
        if not isinstance(value, str) or not _DAY.fullmatch(value):
            raise ValueError
        day = date.fromisoformat(value)
    except ValueError:
        raise WrongValue(Message("day.not-one")) from None
    if not EARLIEST <= day <= LATEST:
        raise WrongValue(Message("day.out-of-reach", first=EARLIEST, last=LATEST))
    return day


AsOf = Annotated[
    date,
    BeforeValidator(_day),
    Field(description=f"A day, {EARLIEST} to {LATEST}.", examples=["2026-11-24"]),
]
Code = Annotated[str, Field(min_length=1, max_length=12, examples=["EU"])]
Short = Annotated[str, Field(min_length=1, max_length=200)]

CASE: dict[str, Any] = {
    "schema": "case/1",
    "organisation": {
        "name": "Boulangerie Tremblay",
        "answers": {"org.established_in": ["CA-QC"], "org.headcount": {"CA-QC": 40}, "org.group_ties": "unknown"},
    },
    "use_cases": [
        {
            "id": "cv-ranking",
            "name": "CV ranking for shop staff",
            "answers": {"use.purposes": ["recruitment"], "people.locations": ["CA-QC"]},
        }
    ],
}


class Asking(BaseModel):
    """Base of requests: nothing that is not declared."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class CaseRequest(Asking):
    """A case, and the day for which the law is asked."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"case": CASE, "as_of": "2026-11-24"}]})

    case: CaseModel = Field(
        description=f"The case (case/1): at most {MAX_USES} uses, {MAX_FLOWS} flows a use, {MAX_IN_PLACE} entries in place."
    )
    as_of: AsOf | None = Field(default=None, description="Today if left out; every answer says which day it took.")


class ChecklistRequest(CaseRequest):
    """A checklist, whole or in part."""

    in_: list[Code] = Field(
        default_factory=list,
        alias="in",
        max_length=100,
        description="Only these legal systems. Ranks stay those of the whole.",
    )
    only: list[Verdict] = Field(default_factory=list, max_length=3, description="Only these verdicts.")
    weights: Weights | None = Field(default=None, description="Weights of your own; the answer says so.")


class ExplanationRequest(CaseRequest):
    """Why one duty applies, may apply, or does not."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"case": CASE, "as_of": "2026-11-24", "obligation": "eu-ai-act.art26.human-oversight"}]
        }
    )

    obligation: Short
    use_case: Short | None = Field(default=None, description="Only for this use.")


MAX_SAID, MAX_PLACES = 30, 50


class IncidentRequest(Asking):
    """What happened, when it was noticed, whose data; with a case its answers count too, without one the places named are taken to be all."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "at": "2026-11-27 17:00",
                    "zone": "Europe/Paris",
                    "what": ["sent-wrongly", "ordinary"],
                    "people": ["FR=300", "CA-QC=900"],
                }
            ]
        }
    )

    case: CaseModel | None = Field(default=None, description="The case (case/1), if there is one.")
    at: Annotated[str, Field(max_length=16)] = Field(description="When it was noticed; the clock is never read.")
    zone: Annotated[str, Field(max_length=64)] = Field(description="The zone of time of the firm.")
    what: list[Short] = Field(min_length=1, max_length=MAX_SAID, description="What happened, by the ids of options.")
    people: list[Short] = Field(
        default_factory=list, max_length=MAX_PLACES, description="Where the people are, with their number if known."
    )
    firm: list[Code] = Field(default_factory=list, max_length=MAX_PLACES, description="Where the firm is.")
    moments: dict[Short, Annotated[str, Field(max_length=16)]] = Field(
        default_factory=dict, max_length=3, description="Later events: determined, paid, told-people."
    )


class PlanRequest(CaseRequest):
    """What to ask next."""

    first_pass: bool = Field(default=False, description="Only as far as the first list needs.")


class ComparisonRequest(CaseRequest):
    """The laws in play, topic by topic."""

    topics: list[Short] = Field(default_factory=list, max_length=100, description="Only these topics.")
    with_: list[Code] = Field(
        default_factory=list, alias="with", max_length=MAX_MARKETS, description="Markets to enter too, each by itself."
    )
    weights: Weights | None = None


class TimelineRequest(CaseRequest):
    """What begins, ends or changes up to a day."""

    until: AsOf | None = Field(
        default=None, description=f"Last day; two years on if left out, at most {MAX_YEARS} years on."
    )


class AnswerSet(Asking):
    """One other answer, as a case would hold it."""

    fact: Short
    value: Any = Field(description='The answer as in case/1; "unknown" for "I don\'t know".')
    use_case: Short | None = Field(
        default=None,
        description="The use it is about; may be left out where the case has one use, or for the organisation.",
    )


class WhatIfRequest(CaseRequest):
    """What would change if some answers were others."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "case": CASE,
                    "as_of": "2026-11-24",
                    "set": [{"fact": "decision.automation", "value": "person-reviews", "use_case": "cv-ranking"}],
                }
            ]
        }
    )

    set_: list[AnswerSet] = Field(alias="set", min_length=1, max_length=MAX_SETTINGS)
    at: list[AsOf] = Field(default_factory=list, max_length=MAX_DAYS, description="Further days to compare on.")


class ReportRequest(CaseRequest):
    """A draft for the OECD reporting framework of the Hiroshima Process."""

    role: ReportRole | None = Field(default=None, description="Your role; read from the case if left out.")


class AdoptRequest(CaseRequest):
    """A file that was adopted as one of the documents of the case. The file itself is not sent: its hash says which it is."""

    document: str = Field(max_length=80, description="The document, by its name (`POST /documents` lists them).")
    use_case: str | None = Field(
        default=None, max_length=80, description="For which use, where it is written for each."
    )
    file: str = Field(min_length=1, max_length=200, description="The name of the file.")
    sha256: str = Field(pattern="^[0-9a-f]{64}$", description="The SHA-256 of its content, in hexadecimal.")
    on: AsOf = Field(description="The day from which it counts.")
    lang: KnownLang | None = Field(
        default=None, description="The language it was drafted in; that of the request if left out."
    )


class InPlaceListDoc(Doc):
    """What is in place once the file is adopted: the `in_place` of the case that follows; of a kept case, what `PUT /firms/{firm}/in-place` takes."""

    in_place: list[InPlaceModel]


class ExportRequest(ChecklistRequest):
    """A case as a file."""

    language: KnownLang | None = Field(
        default=None, description="Language of the file; that of Accept-Language if left out."
    )
    until: AsOf | None = Field(default=None, description="For reports: how far to look ahead; two years if left out.")


class CheckedDoc(Doc):
    """A case that is sound."""

    id: str
    sha256: str
    name: str
    use_cases: list[dict[str, str]]
    answers: int


class ExplanationDoc(HeadedDoc):
    """One duty with its derivation, for each use it is judged for."""

    schema_: Literal["explanation/1"] = Field(default="explanation/1", alias="schema")
    items: list[ItemDoc]


class AskedQuestionDoc(Doc):
    """One question of the form as it stands for this case."""

    fact: str
    use_case: str | None
    type: str
    ask: Pair
    help: Pair
    why: Pair
    options: list[dict[str, Any]]
    tier: Tier | None
    settles: int
    settles_alone: int
    systems: list[str]
    obligations: list[str]
    optional: bool
    asked_before: bool
    in_reach: bool


class AskedDoc(Doc):
    """One answer given, and how it counts."""

    fact: str
    use_case: str | None
    answer: Any
    standing: str
    ignored: bool


class ProgressDoc(Doc):
    """How far the interview is, counted in binding duties; `likely_left` (questions, a short list as one) and `pages_left` are estimates."""

    decided: int
    open: int
    waiting: int
    asked: int
    first_pass_left: int
    likely_left: int
    pages_left: int


class CarryDoc(Doc):
    """An answer of another use, offered for a further one; never assumed."""

    for_use: str
    fact: str
    use_case: str
    name: str
    answer: Any


class NamedQuestionDoc(Doc):
    """Which question, and of which use; null: of the organisation."""

    fact: str
    use_case: str | None


class SentenceDoc(NamedQuestionDoc):
    """A question in one sentence. Who leaves it out has answered `denied`; where it is so, or may be, ask the question in full."""

    says: Pair
    denied: Any = Field(description="As a case file holds it.")


class PlanDoc(HeadedDoc):
    """What to ask next (null: nothing is left), what may be asked again, and how far the interview is.

    `page` holds `next` with what can be asked beside it, since it is about the same thing. Where `short_list` is not empty, it is better shown
    in place of them: circumstances that are rare, several in one list.
    """

    schema_: Literal["plan/1"] = Field(default="plan/1", alias="schema")
    next: AskedQuestionDoc | None
    page: list[NamedQuestionDoc]
    short_list: list[SentenceDoc]
    open: list[AskedQuestionDoc]
    again: list[AskedQuestionDoc]
    asked: list[AskedDoc]
    carried: list[CarryDoc]
    progress: ProgressDoc


class SaidConflictDoc(Doc):
    """A value of a workbook that clashes with one of the record."""

    item: str
    field: str
    ours: str | None
    theirs: str | None


class SaidChangeDoc(Doc):
    """A value that a workbook brought into the record."""

    item: str
    field: str
    before: str | None
    after: str | None


class ImportDoc(Doc):
    """What an import of a workbook did: the record afterwards, and everything to report."""

    record: RecordModel
    changed: bool
    changes: list[SaidChangeDoc]
    conflicts: list[SaidConflictDoc]
    not_taken: list[Pair]
    altered: list[Pair] = Field(description="What was changed outside the cells meant for entries.")
    notes: list[Pair]


class VerificationDoc(Doc):
    """A workbook held against the law of its own day."""

    as_of: date
    workbook_rulebook: str
    rulebook: str
    items: int
    same: bool
    differences: list[Pair]
    notes: list[Pair]

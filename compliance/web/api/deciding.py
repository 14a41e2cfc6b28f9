"""A case in, a document out: what the law asks, why, what to ask next, and the views across borders and time. Nothing is kept."""

from __future__ import annotations

from datetime import date

from fastapi import Request
from starlette.responses import Response

from compliance.api import Result
from compliance.api.documents import (
    ComparisonDoc,
    ConflictsDoc,
    DocumentsDoc,
    HaipDoc,
    HiroshimaDoc,
    IncidentDoc,
    ResultDoc,
    TimelineDoc,
    TransfersDoc,
    WhatIfDoc,
    case_with,
    read_story,
)
from compliance.case.in_place import InPlaceModel
from compliance.errors import Fault, Message, Place, nearest
from compliance.results.checklist_document import head
from compliance.service.bench import Bench
from compliance.service.clock import today
from compliance.web.api import plans
from compliance.web.api.problems import documented, faulty, language
from compliance.web.api.routes import router as new_router
from compliance.web.api.settings_of import settings_of
from compliance.web.api.shapes import (
    MAX_YEARS,
    AdoptRequest,
    CaseRequest,
    CheckedDoc,
    ChecklistRequest,
    ComparisonRequest,
    ExplanationDoc,
    ExplanationRequest,
    IncidentRequest,
    InPlaceListDoc,
    PlanDoc,
    PlanRequest,
    ReportRequest,
    TimelineRequest,
    WhatIfRequest,
)
from compliance.web.api.work import (
    Parts,
    bench_of,
    case_of,
    document,
    known,
    known_places,
    parts_of,
    plain,
    result_of,
    worked,
)

YEARS = 2  # how far a timeline looks where no day is given
PROBLEMS = documented(400, 413, 415, 422, 429)

router = new_router("Cases, without an account")


def years_later(day: date, years: int) -> date:
    """Return the same day some years on; the end of February where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def until_of(as_of: date, until: date | None) -> date:
    """Return the last day of a timeline.

    Raises:
        Refusal: it does not lie after the first, or too far after it.
    """
    last = until or years_later(as_of, YEARS)
    if last <= as_of:
        raise faulty([Fault(Place("/until"), Message("call.until-not-later", as_of=as_of))])
    if last > years_later(as_of, MAX_YEARS):
        raise faulty([Fault(Place("/until"), Message("call.until-too-late", count=MAX_YEARS))])
    return last


def _asked(request: Request, body: CaseRequest) -> tuple[Bench, Result]:
    bench = bench_of(request)
    return bench, result_of(bench, case_of(bench.rulebook, plain(body.case)), body.as_of)


@router.post("/cases/check", operation_id="checkCase", responses=PROBLEMS, response_model=CheckedDoc)
def check(request: Request, body: CaseRequest) -> Response:
    """Check a case: every name and every answer, against the vocabulary. What is wrong is listed with its place and its mend."""
    case = case_of(bench_of(request).rulebook, plain(body.case))
    uses = [{"id": u.id, "name": u.name} for u in case.use_cases]
    answers = len(case.answers) + sum(len(u.answers) for u in case.use_cases)
    return document(CheckedDoc(id=case.id, sha256=case.sha256, name=case.name, use_cases=uses, answers=answers))


@router.post("/checklist", operation_id="assessCase", responses=PROBLEMS, response_model=ResultDoc)
def assess(request: Request, body: ChecklistRequest, parts: Parts = "") -> Response:
    """Judge every duty for a case and put what applies in order: the document checklist/2, in the parts asked for."""
    wanted = parts_of(parts)
    bench = bench_of(request)
    systems = known(body.in_, bench.rulebook.jurisdictions, "system", "/in")
    case = case_of(bench.rulebook, plain(body.case))
    found = result_of(bench, case, body.as_of, body.weights)
    return document(worked(bench, lambda: found.document(body.only, systems, wanted)))


@router.post("/explanation", operation_id="explainDuty", responses=PROBLEMS, response_model=ExplanationDoc)
def explain(request: Request, body: ExplanationRequest) -> Response:
    """Say why a duty applies, may apply or does not: its derivation from the law down to the answers, in both languages."""
    bench = bench_of(request)
    known([body.obligation], bench.rulebook.rules, "obligation", "", "/obligation")
    case = case_of(bench.rulebook, plain(body.case))
    if body.use_case is not None:
        known([body.use_case], [u.id for u in case.use_cases], "use", "", "/use_case")
    found = result_of(bench, case, body.as_of)

    def make() -> ExplanationDoc:
        return ExplanationDoc(**head(found.checklist), items=found.explain(body.obligation, body.use_case))

    return document(worked(bench, make))


@router.post("/questions", operation_id="planQuestions", responses=PROBLEMS, response_model=PlanDoc)
def questions(request: Request, body: PlanRequest) -> Response:
    """Say what to ask next, gravest first: only what can still change the list. "I don't know" is an answer and is not asked again."""
    bench, found = _asked(request, body)
    return document(worked(bench, lambda: plans.plan_document(found, body.first_pass)))


@router.post("/comparison", operation_id="compareLaws", responses=PROBLEMS, response_model=ComparisonDoc)
def compare(request: Request, body: ComparisonRequest) -> Response:
    """Compare the laws in play, topic by topic; with `with`, what one more market would add: the document comparison/1."""
    bench = bench_of(request)
    topics = known(body.topics, bench.rulebook.topics, "topic", "/topics")
    markets = known_places(bench.rulebook, body.with_, "/with")
    found = result_of(bench, case_of(bench.rulebook, plain(body.case)), body.as_of, body.weights)
    return document(worked(bench, lambda: found.compare(with_=markets, topics=topics)))


@router.post("/timeline", operation_id="lookAhead", responses=PROBLEMS, response_model=TimelineDoc)
def look_ahead(request: Request, body: TimelineRequest) -> Response:
    """Say what begins, ends or changes for a case, day by day: the document timeline/1."""
    bench = bench_of(request)
    as_of = body.as_of or today()
    last = until_of(as_of, body.until)
    found = result_of(bench, case_of(bench.rulebook, plain(body.case)), as_of)
    return document(worked(bench, lambda: found.timeline(until=last)))


@router.post("/what-if", operation_id="whatIf", responses=PROBLEMS, response_model=WhatIfDoc)
def try_other_answers(request: Request, body: WhatIfRequest) -> Response:
    """Say what would change if some answers were others; the case stays as it is: the document what-if/1."""
    bench = bench_of(request)
    case = case_of(bench.rulebook, plain(body.case))
    chosen = settings_of(bench.rulebook, case, body.set_)
    found = result_of(bench, case, body.as_of)
    return document(worked(bench, lambda: found.what_if(chosen, also=body.at)))


@router.post("/transfers", operation_id="mapTransfers", responses=PROBLEMS, response_model=TransfersDoc)
def transfers(request: Request, body: CaseRequest) -> Response:
    """Say from where to where personal data goes, which ways are open, and what is missing: the document transfers/1."""
    bench, found = _asked(request, body)
    return document(worked(bench, found.transfers))


@router.post("/incident", operation_id="clockIncident", responses=PROBLEMS, response_model=IncidentDoc)
def clock_incident(request: Request, body: IncidentRequest) -> Response:
    """Say who is told by when after an incident, as each law counts, and what to say: the document incident/1."""
    bench = bench_of(request)
    book = bench.rulebook
    known_case = None if body.case is None else case_of(book, plain(body.case))
    story = read_story(
        book, at=body.at, zone=body.zone, what=body.what, people=body.people, firm=body.firm, moments=body.moments
    )
    found = result_of(bench, case_with(story, book, known_case), story.at.date())
    return document(worked(bench, lambda: found.incident(story, places_taken_as_all=known_case is None)))


@router.post("/conflicts", operation_id="listConflicts", responses=PROBLEMS, response_model=ConflictsDoc)
def conflicts(request: Request, body: CaseRequest) -> Response:
    """Say where laws pull apart, and what one law accepts of another: the document conflicts/1."""
    bench, found = _asked(request, body)
    return document(worked(bench, found.conflicts))


@router.post("/documents", operation_id="listDocuments", responses=PROBLEMS, response_model=DocumentsDoc)
def list_documents(request: Request, body: CaseRequest) -> Response:
    """List the documents a case needs, what they deliver duty by duty, and which adopted ones must be looked at again: the document documents/1."""
    bench, found = _asked(request, body)
    return document(worked(bench, found.documents))


@router.post("/documents/adopt", operation_id="adoptDocument", responses=PROBLEMS, response_model=InPlaceListDoc)
def adopt_document(request: Request, body: AdoptRequest) -> Response:
    """Say what is in place once a file is adopted as a document: evidence for the points it covers. Nothing is kept."""
    bench, found = _asked(request, body)
    papers = worked(bench, found.papers)
    paper = next((p for p in papers if (p.template.id, p.use_case) == (body.document, body.use_case)), None)
    if paper is None:
        hint = nearest(body.document, [p.template.id for p in papers])
        raise faulty([Fault(Place("/document"), Message("documents.none-such", name=body.document, hint=hint))])
    lang = body.lang or language(request)

    def make() -> InPlaceListDoc:
        entries = found.adopted(paper, file=body.file, sha256=body.sha256, on=body.on, lang=lang)
        return InPlaceListDoc(in_place=[InPlaceModel.model_validate(entry) for entry in entries])

    return document(worked(bench, make))


@router.post("/hiroshima", operation_id="viewHiroshima", responses=PROBLEMS, response_model=HiroshimaDoc)
def view_hiroshima(request: Request, body: CaseRequest) -> Response:
    """Hold a case beside the eleven actions of the Hiroshima Process: the document hiroshima/1."""
    bench, found = _asked(request, body)
    return document(worked(bench, found.hiroshima))


@router.post("/hiroshima/report", operation_id="draftHiroshimaReport", responses=PROBLEMS, response_model=HaipDoc)
def draft_report(request: Request, body: ReportRequest) -> Response:
    """Draft answers for the OECD reporting framework, to be checked and completed: the document haip-draft/1."""
    bench, found = _asked(request, body)
    return document(worked(bench, lambda: found.hiroshima_report(body.role)))


__all__ = ["PROBLEMS", "router", "until_of", "years_later"]

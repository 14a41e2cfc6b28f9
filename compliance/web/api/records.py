"""What is kept of a firm over time: assessments and what changed between them, the review, the trail, and everything as one archive."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import File, Form, Query, Request, UploadFile
from pydantic import Field
from starlette.responses import Response

from compliance.auditing.carrying_over import carried
from compliance.auditing.entries import stamp_of
from compliance.auditing.taking import filled_from, made_again, record_for, taking
from compliance.case.case import case_from_document
from compliance.register import Action, KeptAssessment
from compliance.results.shapes import Doc, ResultDoc
from compliance.review.record import RecordModel, record_from_document
from compliance.service.bench import Bench
from compliance.service.clock import today
from compliance.service.reassessing import HeadDoc, ReassessmentDoc, between, head_document, plain_document, reassess
from compliance.spreadsheet import opening
from compliance.web.api.firms import ETAG, READ, WRITE, WrittenDoc
from compliance.web.api.opening import content_of, import_document
from compliance.web.api.problems import documented
from compliance.web.api.revisions import IfMatch, etag, seen_of
from compliance.web.api.routes import router as new_router
from compliance.web.api.shapes import Asking, AsOf, ImportDoc
from compliance.web.api.strict_json import JsonDocument
from compliance.web.api.tokens import Caller, Calling, needs
from compliance.web.api.work import bench_of, case_of, document, worked

router = new_router("Firms over time, with a token")
CHANGE = documented(400, 401, 403, 404, 413, 415, 422, 429)
MAX_ENTRIES = 500


class DayRequest(Asking):
    """The day to assess for."""

    as_of: AsOf | None = Field(default=None, description="Today if left out.")


class HeadsDoc(Doc):
    """The assessments of a firm, the newest first."""

    assessments: list[HeadDoc]


class KeptDoc(Doc):
    """An assessment as it was recorded."""

    assessment: HeadDoc
    document: ResultDoc


class KeptReviewDoc(Doc):
    """The review record of a firm; null where there is none yet."""

    record: RecordModel | None
    revision: int


class KeptImportDoc(ImportDoc):
    """What an import did, and the revision of the record afterwards."""

    revision: int


class EntryDoc(Doc):
    """One entry of the trail. `payload` is null where it was erased; digest and hash still verify the chain."""

    chain: str
    seq: int
    at: datetime
    actor: str
    name: str
    kind: str
    payload: Any
    digest: str
    hash: str


class TrailDoc(Doc):
    """Entries of the trail, the newest first."""

    entries: list[EntryDoc]


class ChainDoc(Doc):
    """One chain that was verified."""

    chain: str
    entries: int
    head: str
    findings: list[str]


class ChainsDoc(Doc):
    """Whether the trail of a firm is whole and unaltered."""

    sound: bool
    chains: list[ChainDoc]


def _case_now(bench: Bench, by: Caller, firm: str) -> Any:
    return case_of(bench.rulebook, by.register.case(by.actor, firm).document, ())


@router.get("/firms/{firm}/assessments", operation_id="listAssessments", responses=READ, response_model=HeadsDoc)
def assessments(by: Calling, firm: str) -> Response:
    """List the assessments of a firm, the newest first."""
    return document(HeadsDoc(assessments=[head_document(h) for h in by.register.assessments(by.actor, firm)]))


@router.post(
    "/firms/{firm}/assessments",
    operation_id="recordAssessment",
    status_code=201,
    responses=CHANGE,
    response_model=HeadDoc,
)
def record_assessment(request: Request, by: Calling, firm: str, body: DayRequest) -> Response:
    """Assess the firm's case and keep the result. The same result as the last one is not kept twice."""
    needs(by, firm, Action.ASSESSMENT_RECORD)
    bench = bench_of(request)
    found = bench.result(_case_now(bench, by, firm), body.as_of or today())
    made = worked(bench, lambda: plain_document(found))
    return document(head_document(by.register.record_assessment(by.actor, firm, made)), 201)


@router.post("/firms/{firm}/reassessment", operation_id="reassess", responses=CHANGE, response_model=ReassessmentDoc)
def assess_again(request: Request, by: Calling, firm: str, body: DayRequest) -> Response:
    """Assess the firm's case again, record the result, and say what is otherwise since the last assessment and why: law, answers or day."""
    needs(by, firm, Action.ASSESSMENT_RECORD)
    bench = bench_of(request)
    _case_now(bench, by, firm)
    doc = reassess(by.register, by.actor, firm, bench.rulebook, bench.result, body.as_of or today(), bench.lock)
    return document(doc)


def _assessment(by: Caller, firm: str, ident: str) -> KeptAssessment:
    return by.register.assessment(by.actor, firm, ident)


@router.get(
    "/firms/{firm}/assessments/{assessment}", operation_id="getAssessment", responses=READ, response_model=KeptDoc
)
def assessment(by: Calling, firm: str, assessment: str) -> Response:
    """Return one assessment as it was recorded."""
    kept = _assessment(by, firm, assessment)
    head = head_document(kept.head).model_dump_json(by_alias=True)
    text = f'{{"assessment":{head},"document":{json.dumps(kept.document, ensure_ascii=False, separators=(",", ":"))}}}'
    return Response(text.encode("utf-8", "replace"), media_type="application/json")


@router.get(
    "/firms/{firm}/assessments/{assessment}/changes",
    operation_id="compareAssessments",
    responses=READ,
    response_model=ReassessmentDoc,
)
def compare(
    by: Calling,
    firm: str,
    assessment: str,
    to: Annotated[str | None, Query(max_length=80, description="The later assessment; the newest if left out.")] = None,
) -> Response:
    """Say what is otherwise in a later assessment than in this one."""
    before = _assessment(by, firm, assessment)
    after = _assessment(by, firm, to or by.register.assessments(by.actor, firm)[0].id)
    return document(between((before.head, before.document), (after.head, after.document)))


# ---------------------------------------------------------------------------------------------------------------- review


@router.get(
    "/firms/{firm}/review", operation_id="getReview", responses={**READ, 200: ETAG}, response_model=KeptReviewDoc
)
def review(by: Calling, firm: str) -> Response:
    """Return the review record of a firm (review/1)."""
    kept = by.register.review(by.actor, firm)
    record = None if kept.record is None else record_from_document(JsonDocument(kept.record))
    return document(KeptReviewDoc(record=record, revision=kept.revision), headers=etag(kept.revision))


@router.put("/firms/{firm}/review", operation_id="putReview", responses={**WRITE, 200: ETAG}, response_model=WrittenDoc)
def put_review(by: Calling, firm: str, body: RecordModel, if_match: IfMatch = None) -> Response:
    """Put the review record: entries and conclusions. An auditor's token may only change auditor_conclusion and auditor_comment."""
    seen = seen_of(if_match, by.register.review(by.actor, firm).revision)
    data = body.model_dump(mode="json", by_alias=True, exclude_unset=True)
    revision = by.register.save_review(by.actor, firm, {"schema": "review/1", **data}, seen=seen)
    return document(WrittenDoc(revision=revision), headers=etag(revision))


@router.post(
    "/firms/{firm}/review/import",
    operation_id="importFirmReview",
    responses={**CHANGE, 412: documented(412)[412]},
    response_model=KeptImportDoc,
)
def import_review(
    request: Request,
    by: Calling,
    firm: str,
    workbook: Annotated[UploadFile, File(description="The workbook that came back.")],
    whose: Annotated[str | None, Form(alias="by", max_length=120, description="Whose copy it is.")] = None,
    on: Annotated[AsOf | None, Form(description="The day to record for this import.")] = None,
    take: Annotated[Literal["theirs", "ours"] | None, Form(description="Settle conflicts one way.")] = None,
) -> Response:
    """Take the entries of a workbook into the firm's review record. Where the case is still the same, everything else in it is compared too."""
    needs(by, firm, Action.REVIEW_CONCLUDE)
    bench = bench_of(request)
    kept = by.register.review(by.actor, firm)
    held = None if kept.record is None else record_from_document(JsonDocument(kept.record))
    case = case_from_document(JsonDocument(by.register.case(by.actor, firm).document), bench.rulebook)
    content, name = content_of(request, workbook)
    book = opening.opened_bytes(content, name)
    stamp = stamp_of(book)
    same = (case.sha256, bench.rulebook.sha256) == (stamp.case, stamp.rulebook)
    if (
        held is not None and same and not held.kept_for(stamp.case, stamp.rulebook)
    ):  # the answers changed, the record goes on
        held = carried(held, bench.checklist(case, stamp.as_of)).record
    checked = record_for(held, stamp, book.file)
    filled = filled_from(checked, stamp, book.file, "review.yaml")
    original = worked(bench, lambda: made_again(bench.assessor, case, book, filled)) if same else None
    taken = taking(content, book, checked, original, filled, whose or None, on, take)
    data = taken.record.model_dump(mode="json", by_alias=True, exclude_unset=True)
    revision = by.register.save_review(by.actor, firm, {"schema": "review/1", **data}, seen=kept.revision)
    done = import_document(taken)
    return document(
        KeptImportDoc(**{k: getattr(done, k) for k in type(done).model_fields}, revision=revision),
        headers=etag(revision),
    )


# ----------------------------------------------------------------------------------------------------------------- trail


@router.get("/firms/{firm}/trail", operation_id="readTrail", responses=READ, response_model=TrailDoc)
def trail(
    by: Calling,
    firm: str,
    before: Annotated[int | None, Query(ge=1, le=2**53, description="Only entries before this number.")] = None,
    limit: Annotated[int, Query(ge=1, le=MAX_ENTRIES)] = 100,
) -> Response:
    """Read the trail of a firm: who did what and when, the newest first."""
    found = by.register.trail(by.actor, firm, before=before, limit=limit)
    return document(
        TrailDoc(
            entries=[
                EntryDoc(
                    chain=e.chain,
                    seq=e.seq,
                    at=e.at,
                    actor=e.actor,
                    name=e.name,
                    kind=e.kind,
                    payload=e.payload,
                    digest=e.digest,
                    hash=e.hash,
                )
                for e in found
            ]
        )
    )


@router.get("/firms/{firm}/trail/verification", operation_id="verifyTrail", responses=READ, response_model=ChainsDoc)
def verification(by: Calling, firm: str) -> Response:
    """Verify the trail of a firm: every entry, its hash and its place in the chain."""
    found = by.register.verify(by.actor, firm)
    return document(
        ChainsDoc(
            sound=found.sound,
            chains=[
                ChainDoc(chain=c.chain, entries=c.entries, head=c.head, findings=[str(f) for f in c.findings])
                for c in found.chains
            ],
        )
    )


@router.get(
    "/firms/{firm}/export",
    operation_id="exportFirm",
    response_class=Response,
    responses={
        200: {
            "description": "A zip archive with everything of the firm.",
            "content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}},
        },
        **READ,
    },
)
def export(by: Calling, firm: str) -> Response:
    """Return everything that is kept of a firm: refused to keys (403), since its owner has to show in the browser who they are."""
    content = by.register.export_organisation(by.actor, firm)
    return Response(content, 200, {"Content-Disposition": 'attachment; filename="firm.zip"'}, "application/zip")


__all__ = ["router"]

"""Files that a caller sends: a case in any of its forms, a workbook that comes back, a workbook to be verified."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import File, Form, Request, UploadFile
from starlette.responses import Response

from compliance.auditing import verifying
from compliance.auditing.entries import stamp_of
from compliance.auditing.taking import Taking, filled_from, made_again, record_for, taking
from compliance.case.case import CaseModel, case_from_document
from compliance.case.intake_form.reading import intake_document
from compliance.errors import Fault, FaultList, Message, Place
from compliance.language.text import Text
from compliance.reading import strict_yaml
from compliance.reading.validation import validate
from compliance.review.record import MAX_RECORD, RecordModel, record_from_document
from compliance.spreadsheet import opening
from compliance.web.api.deciding import PROBLEMS
from compliance.web.api.problems import faulty
from compliance.web.api.refusals import Refusal
from compliance.web.api.routes import router as new_router
from compliance.web.api.shapes import (
    AsOf,
    ImportDoc,
    SaidChangeDoc,
    SaidConflictDoc,
    VerificationDoc,
)
from compliance.web.api.work import bench_of, document, worked

router = new_router("Cases, without an account")

Upload = Annotated[UploadFile, File()]
MAX_NAME = 120


def content_of(request: Request, sent: UploadFile) -> tuple[bytes, str]:
    """Return what a file holds, and its name for messages.

    Raises:
        Refusal: it is larger than the limit.
    """
    limit = request.app.state.settings.max_upload
    content = sent.file.read(limit + 1)
    if len(content) > limit:
        raise Refusal(413, "too-large", Message("api.too-large", limit=f"{limit:,}".replace(",", " ")))
    name = (sent.filename or "file").replace("\\", "/").rpartition("/")[2]
    return content, "".join(c for c in name if c.isprintable())[:MAX_NAME] or "file"


def case_in(request: Request, sent: UploadFile) -> strict_yaml.Document:
    """Return the case that a file states (.yaml, .json, or a filled form .xlsx), not yet checked.

    Raises:
        InputError: it cannot be read; FaultList where places can be named.
    """
    content, name = content_of(request, sent)
    if content[:4] == b"PK\x03\x04" or name.lower().endswith(".xlsx"):
        return intake_document(content, name, bench_of(request).rulebook)
    return parsed(content, name)


def parsed(content: bytes, name: str, limit: int = strict_yaml.MAX_BYTES) -> strict_yaml.Document:
    """Read YAML or JSON from a file that was sent.

    Raises:
        FaultList: it is neither, or too large.
    """
    if len(content) > limit:
        raise FaultList(
            [
                Fault(
                    Place(name),
                    Message("file.too-large", size=f"{len(content) / 1000000.0:.1f}", limit=f"{limit / 1000000.0:.1f}"),
                )
            ]
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FaultList([Fault(Place(name), Message("file.not-utf8", byte=error.start))]) from None
    return strict_yaml.parse(text, name)


@router.post("/cases/open", operation_id="openCase", responses=PROBLEMS, response_model=CaseModel)
def open_case(request: Request, file: Upload) -> Response:
    """Read a case file (.yaml, .json) or a filled form (.xlsx), check it, and return it as case/1."""
    read = case_in(request, file)
    book = bench_of(request).rulebook
    case_from_document(read, book)
    return document(_Exact(validate(CaseModel, read)))


class _Exact:
    """A case as a document: only what its file says."""

    def __init__(self, model: CaseModel) -> None:
        self._model = model

    def model_dump_json(self, *, by_alias: bool) -> str:
        return self._model.model_dump_json(by_alias=by_alias, exclude_unset=True)


def import_document(taken: Taking) -> ImportDoc:
    """Return what an import did as a document."""

    def pairs(texts: tuple[Text, ...]) -> list[dict[str, str]]:
        return [t.pair() for t in texts]

    return ImportDoc(
        record=taken.record,
        changed=bool(taken.merge.changes),
        changes=[
            SaidChangeDoc(item=c.item, field=c.field, before=c.before, after=c.after) for c in taken.merge.changes
        ],
        conflicts=[
            SaidConflictDoc(item=c.item, field=c.field, ours=c.ours, theirs=c.theirs) for c in taken.merge.conflicts
        ],
        not_taken=pairs(taken.problems),
        altered=pairs(taken.changed),
        notes=pairs(taken.notes),
    )


@router.post("/review/import", operation_id="importReview", responses=PROBLEMS, response_model=ImportDoc)
def import_review(
    request: Request,
    workbook: Annotated[UploadFile, File(description="The workbook that came back.")],
    record: Annotated[
        UploadFile | None, File(description="The review record (review/1); none makes a new one.")
    ] = None,
    case: Annotated[
        UploadFile | None, File(description="The case: the workbook as it went out is made again and compared.")
    ] = None,
    against: Annotated[UploadFile | None, File(description="The workbook as it went out, to compare with.")] = None,
    by: Annotated[str | None, Form(max_length=120, description="Whose copy it is.")] = None,
    on: Annotated[AsOf | None, Form(description="The day to record for this import.")] = None,
    take: Annotated[Literal["theirs", "ours"] | None, Form(description="Settle conflicts one way.")] = None,
) -> Response:
    """Take the entries of a workbook into a review record, and report every other change in it. The record comes back; nothing is kept."""
    if case is not None and against is not None:
        raise faulty([Fault(Place("/against"), Message("call.case-or-against"))])
    bench = bench_of(request)
    content, name = content_of(request, workbook)
    book = opening.opened_bytes(content, name)
    held = None if record is None else record_in(request, record)
    checked = record_for(held, stamp_of(book), book.file)
    filled = None if against is not None else filled_from(checked, stamp_of(book), book.file, "review.yaml")
    original = None
    if against is not None:
        original = opening.opened_bytes(*content_of(request, against))
    elif case is not None:
        known_case = case_from_document(case_in(request, case), bench.rulebook)
        original = worked(bench, lambda: made_again(bench.assessor, known_case, book, filled))
    return document(import_document(taking(content, book, checked, original, filled, by or None, on, take)))


def record_in(request: Request, sent: UploadFile) -> RecordModel:
    """Return the review record that a file holds. Raises FaultList where something in it is wrong."""
    content, name = content_of(request, sent)
    return record_from_document(parsed(content, name, MAX_RECORD))


@router.post("/review/verify", operation_id="verifyWorkbook", responses=PROBLEMS, response_model=VerificationDoc)
def verify_workbook(
    request: Request, workbook: Annotated[UploadFile, File(description="A checklist workbook.")]
) -> Response:
    """Judge the case in a workbook again, at the workbook's own day, and list what differs: verdicts, priorities, days, answers, the law."""
    bench = bench_of(request)
    book = opening.opened_bytes(*content_of(request, workbook))
    found = worked(bench, lambda: verifying.verify(book, bench.rulebook))
    return document(
        VerificationDoc(
            as_of=found.stamp.as_of,
            workbook_rulebook=found.stamp.rulebook,
            rulebook=found.rulebook.sha256,
            items=found.items,
            same=not found.differences,
            differences=[d.pair() for d in found.differences],
            notes=[n.pair() for n in found.notes],
        )
    )


__all__ = ["case_in", "content_of", "import_document", "parsed", "record_in", "router"]

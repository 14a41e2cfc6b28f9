"""Firms and their cases, kept in the register. Its access check decides: a firm of somebody else is answered like one that does not exist."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import Body, Query, Request
from pydantic import Field
from starlette.responses import Response

from compliance.case.case import CaseModel, FlowModel
from compliance.case.in_place import InPlaceModel
from compliance.errors import Fault, FaultList, Message, Place, about
from compliance.language.text import KnownLang
from compliance.register import KeptCase, Organisation
from compliance.results.shapes import Doc, ResultDoc
from compliance.semantics.answers import AnswerFault
from compliance.web.api import plans
from compliance.web.api.files import CONTENTS, FileName, Options, content_of, file_response
from compliance.web.api.problems import documented, faulty, language
from compliance.web.api.revisions import IfMatch, etag, seen_of
from compliance.web.api.routes import router as new_router
from compliance.web.api.shapes import (
    MAX_FLOWS,
    MAX_IN_PLACE,
    Asking,
    AsOf,
    PlanDoc,
)
from compliance.web.api.strict_json import pointer
from compliance.web.api.tokens import Caller, Calling
from compliance.web.api.work import Parts, bench_of, case_of, document, missing, parts_of, plain, result_of, worked

router = new_router("Firms, with a token")
READ = documented(401, 403, 404, 422, 429)
WRITE = documented(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429)
ETAG = {"headers": {"ETag": {"schema": {"type": "string"}, "description": "The revision; send it back in If-Match."}}}
Name = Annotated[str, Field(min_length=1, max_length=200)]


class FirmDoc(Doc):
    """A firm as the token sees it."""

    id: str
    name: str
    created: datetime
    standing: Literal["owner", "steward", "adviser", "auditor"]
    revision: int = Field(description="Of its case.")
    name_revision: int = Field(description="Of its name; for If-Match of a new name.")
    allowed: list[str] = Field(description="What this token may do here.")


class FirmsDoc(Doc):
    """The firms a token sees."""

    firms: list[FirmDoc]


class NameRequest(Asking):
    """A name."""

    name: Name


class MarkDoc(Doc):
    """The revision of one answer."""

    fact: str
    use_case: str | None
    revision: int


class KeptCaseDoc(Doc):
    """The case of a firm with all its revisions: of the whole, of each answer, of the names of uses, of flows and of what is in place."""

    case: CaseModel
    revision: int
    answers: list[MarkDoc]
    names: dict[str, int]
    flows: dict[str, int]
    in_place: int


class AnswerDoc(Doc):
    """One answer; `value` is null where none was given or it was taken back."""

    fact: str
    use_case: str | None
    value: Any
    revision: int


class AnswerRequest(Asking):
    """An answer as case/1 has it; "unknown" is the answer "I don't know"."""

    value: Any = Field(examples=[["recruitment"]])


class UseRequest(Asking):
    """A further use of AI."""

    name: Name
    id: Annotated[str, Field(min_length=1, max_length=80)] | None = Field(
        default=None, description="Made from the name if left out."
    )


class WrittenDoc(Doc):
    """What was written, and its revision."""

    id: str | None = None
    revision: int


def _firm(by: Caller, one: Organisation) -> FirmDoc:
    return FirmDoc(
        id=one.id,
        name=one.name,
        created=one.created,
        standing=one.standing,
        revision=one.revision,
        name_revision=one.name_revision,
        allowed=sorted(str(a) for a in by.register.allowed(by.actor, one.id)),
    )


@router.get("/firms", operation_id="listFirms", responses=READ, response_model=FirmsDoc)
def firms(by: Calling) -> Response:
    """List the firms that the token sees: the one it was made for."""
    return document(FirmsDoc(firms=[_firm(by, o) for o in by.register.organisations(by.actor)]))


@router.get("/firms/{firm}", operation_id="getFirm", responses=READ, response_model=FirmDoc)
def firm_of(by: Calling, firm: str) -> Response:
    """Show a firm and what the token may do there."""
    found = by.register.organisation(by.actor, firm)
    return document(_firm(by, found), headers=etag(found.name_revision))


@router.patch("/firms/{firm}", operation_id="renameFirm", responses=WRITE, response_model=WrittenDoc)
def rename(by: Calling, firm: str, body: NameRequest, if_match: IfMatch = None) -> Response:
    """Give a firm another name."""
    seen = seen_of(if_match, by.register.organisation(by.actor, firm).name_revision)
    revision = by.register.rename(by.actor, firm, body.name, seen=seen)
    return document(WrittenDoc(id=firm, revision=revision), headers=etag(revision))


@router.delete("/firms/{firm}", operation_id="deleteFirm", status_code=204, responses=WRITE)
def delete(
    by: Calling,
    firm: str,
    confirm: Annotated[str, Query(max_length=200, description="The name of the firm, word for word.")],
) -> Response:
    """Delete everything of a firm: refused to keys (403), since its owner has to show in the browser who they are. The chain of its trail stays and still verifies; what was in it is gone."""
    by.register.delete_organisation(by.actor, firm, confirm=confirm)
    return Response(status_code=204)


# ------------------------------------------------------------------------------------------------------------------ case


def _kept(by: Caller, firm: str) -> KeptCase:
    return by.register.case(by.actor, firm)


@router.get("/firms/{firm}/case", operation_id="getCase", responses={**READ, 200: ETAG}, response_model=KeptCaseDoc)
def case(by: Calling, firm: str) -> Response:
    """Return the case of a firm (case/1), with the revisions of its parts."""
    kept = _kept(by, firm)
    doc = {
        "case": kept.document,
        "revision": kept.revision,
        "answers": [{"fact": f, "use_case": u, "revision": r} for (u, f), r in sorted(kept.marks.items(), key=str)],
        "names": {u: r for u, r in kept.names.items() if u is not None},
        "flows": dict(kept.flows),
        "in_place": kept.in_place,
    }
    return document(_Plain(doc), headers=etag(kept.revision))


class _Plain:
    """Plain data as a document, as it is kept."""

    def __init__(self, data: Any) -> None:
        self._data = data

    def model_dump_json(self, *, by_alias: bool) -> str:
        return json.dumps(self._data, ensure_ascii=False, separators=(",", ":"))


@router.put("/firms/{firm}/case", operation_id="putCase", responses={**WRITE, 200: ETAG}, response_model=WrittenDoc)
def put_case(
    request: Request,
    by: Calling,
    firm: str,
    body: Annotated[CaseModel, Body(description="The whole case (case/1).")],
    if_match: IfMatch = None,
) -> Response:
    """Put a whole case in place of the one that is kept. It is checked first: a case with a fault changes nothing."""
    seen = seen_of(if_match, _kept(by, firm).revision)
    data = plain(body)
    case_of(bench_of(request).rulebook, data, ())
    revision = by.register.replace_case(by.actor, firm, data, seen=seen)
    return document(WrittenDoc(revision=revision), headers=etag(revision))


def _owner(kept: KeptCase, use: str | None) -> dict[str, Any]:
    if use is None:
        found: dict[str, Any] = kept.document["organisation"]
        return found
    uses: list[dict[str, Any]] = kept.document["use_cases"]
    there = {u["id"]: u for u in uses}
    if use not in there:
        raise missing("use", use, there)
    return there[use]


UseQuery = Annotated[
    str | None, Query(alias="use", max_length=80, description="The use it is about; left out for the organisation.")
]


def _answer(kept: KeptCase, fact: str, use: str | None) -> AnswerDoc:
    value = _owner(kept, use).get("answers", {}).get(fact)
    return AnswerDoc(fact=fact, use_case=use, value=value, revision=kept.marks.get((use, fact), 0))


def _known_fact(request: Request, fact_id: str, use: str | None) -> None:
    book = bench_of(request).rulebook
    fact = book.facts.get(fact_id)
    if fact is None:
        raise missing("fact", fact_id, book.facts)
    if (fact.of == "organisation") != (use is None):
        wrong = "api.fact-of-organisation" if use is not None else "api.fact-of-use"
        raise faulty([Fault(Place("?query/use"), Message(wrong, fact=fact_id))])


@router.get(
    "/firms/{firm}/answers/{fact}", operation_id="getAnswer", responses={**READ, 200: ETAG}, response_model=AnswerDoc
)
def answer(request: Request, by: Calling, firm: str, fact: str, use: UseQuery = None) -> Response:
    """Return one answer and its revision."""
    kept = _kept(by, firm)
    _known_fact(request, fact, use)
    found = _answer(kept, fact, use)
    return document(found, headers=etag(found.revision))


@router.put(
    "/firms/{firm}/answers/{fact}", operation_id="putAnswer", responses={**WRITE, 200: ETAG}, response_model=AnswerDoc
)
def put_answer(
    request: Request,
    by: Calling,
    firm: str,
    fact: str,
    body: AnswerRequest,
    use: UseQuery = None,
    if_match: IfMatch = None,
) -> Response:
    """Give one answer. If somebody changed it since the revision that If-Match names, nothing is written and both values come back (412)."""
    kept = _kept(by, firm)
    _known_fact(request, fact, use)
    _owner(kept, use)
    book = bench_of(request).rulebook
    try:
        book.facts[fact].parse(body.value, book.places)
    except AnswerFault as error:
        raise faulty([Fault(Place("/value"), about(fact, error.message))]) from None
    return _write_answer(by, firm, use, fact, body.value, seen_of(if_match, kept.marks.get((use, fact), 0)))


@router.delete(
    "/firms/{firm}/answers/{fact}",
    operation_id="takeAnswerBack",
    responses={**WRITE, 200: ETAG},
    response_model=AnswerDoc,
)
def take_back(
    request: Request, by: Calling, firm: str, fact: str, use: UseQuery = None, if_match: IfMatch = None
) -> Response:
    """Take one answer back: the question counts as not answered again. The trail keeps what it was."""
    kept = _kept(by, firm)
    _known_fact(request, fact, use)
    _owner(kept, use)
    return _write_answer(by, firm, use, fact, None, seen_of(if_match, kept.marks.get((use, fact), 0)))


def _write_answer(by: Caller, firm: str, use: str | None, fact: str, value: Any, seen: int) -> Response:
    revision = by.register.answer(by.actor, firm, use, fact, value, seen=seen)
    return document(AnswerDoc(fact=fact, use_case=use, value=value, revision=revision), headers=etag(revision))


@router.post(
    "/firms/{firm}/uses",
    operation_id="addUse",
    status_code=201,
    responses={**WRITE, 201: ETAG},
    response_model=WrittenDoc,
)
def add_use(by: Calling, firm: str, body: UseRequest) -> Response:
    """Declare a further use of AI."""
    made = by.register.add_use(by.actor, firm, body.name, body.id)
    revision = _kept(by, firm).names.get(made, 0)
    return document(WrittenDoc(id=made, revision=revision), 201, etag(revision))


@router.patch(
    "/firms/{firm}/uses/{use}", operation_id="renameUse", responses={**WRITE, 200: ETAG}, response_model=WrittenDoc
)
def rename_use(by: Calling, firm: str, use: str, body: NameRequest, if_match: IfMatch = None) -> Response:
    """Give a use another name."""
    kept = _kept(by, firm)
    _owner(kept, use)
    revision = by.register.rename_use(by.actor, firm, use, body.name, seen=seen_of(if_match, kept.names.get(use, 0)))
    return document(WrittenDoc(id=use, revision=revision), headers=etag(revision))


@router.delete(
    "/firms/{firm}/uses/{use}", operation_id="removeUse", responses={**WRITE, 200: ETAG}, response_model=WrittenDoc
)
def remove_use(by: Calling, firm: str, use: str, if_match: IfMatch = None) -> Response:
    """Take a use out of the case (If-Match: the revision of the whole case). The trail keeps it."""
    kept = _kept(by, firm)
    _owner(kept, use)
    revision = by.register.remove_use(by.actor, firm, use, seen=seen_of(if_match, kept.revision))
    return document(WrittenDoc(id=use, revision=revision), headers=etag(revision))


FlowList = Annotated[list[FlowModel], Body(max_length=MAX_FLOWS, description="Every flow of the use.")]
DoneList = Annotated[list[InPlaceModel], Body(max_length=MAX_IN_PLACE, description="Everything that is in place.")]


@router.put(
    "/firms/{firm}/uses/{use}/flows", operation_id="putFlows", responses={**WRITE, 200: ETAG}, response_model=WrittenDoc
)
def put_flows(request: Request, by: Calling, firm: str, use: str, body: FlowList, if_match: IfMatch = None) -> Response:
    """Say how data leaves in a use: every flow."""
    kept = _kept(by, firm)
    owner = _owner(kept, use)
    flows = [f.model_dump(mode="json", by_alias=True, exclude_unset=True) for f in body]
    trial = {
        "schema": "case/1",
        "organisation": {"name": "?"},
        "use_cases": [{"id": use, "name": str(owner["name"]), "flows": flows}],
    }
    _checked_part(request, trial, ("use_cases", 0, "flows"))
    revision = by.register.set_flows(by.actor, firm, use, flows, seen=seen_of(if_match, kept.flows.get(use, 0)))
    return document(WrittenDoc(id=use, revision=revision), headers=etag(revision))


@router.put(
    "/firms/{firm}/in-place", operation_id="putInPlace", responses={**WRITE, 200: ETAG}, response_model=WrittenDoc
)
def put_in_place(request: Request, by: Calling, firm: str, body: DoneList, if_match: IfMatch = None) -> Response:
    """Say what is already done: every entry."""
    kept = _kept(by, firm)
    entries = [e.model_dump(mode="json", by_alias=True, exclude_unset=True) for e in body]
    trial = {
        "schema": "case/1",
        "organisation": {"name": "?"},
        "use_cases": [{"id": u["id"], "name": "?"} for u in kept.document["use_cases"]],
        "in_place": entries,
    }
    _checked_part(request, trial, ("in_place",))
    revision = by.register.set_in_place(by.actor, firm, entries, seen=seen_of(if_match, kept.in_place))
    return document(WrittenDoc(revision=revision), headers=etag(revision))


def _checked_part(request: Request, trial: dict[str, Any], part: tuple[str | int, ...]) -> None:
    """Check one part of a case by itself; places of faults are those in the body."""
    try:
        case_of(bench_of(request).rulebook, trial, ())
    except FaultList as error:
        inner = pointer(part)
        raise faulty([Fault(Place(f.place.file.removeprefix(inner)), f.message) for f in error.faults]) from None


# --------------------------------------------------------------------------------------------------------------- results

Day = Annotated[AsOf | None, Query(description="The day; today if left out.")]


@router.get("/firms/{firm}/checklist", operation_id="getChecklist", responses=READ, response_model=ResultDoc)
def checklist(request: Request, by: Calling, firm: str, as_of: Day = None, parts: Parts = "") -> Response:
    """Judge every duty for the firm's case: the document checklist/2, in the parts asked for. Nothing is recorded; `recordAssessment` does that."""
    bench, wanted = bench_of(request), parts_of(parts)
    found = result_of(bench, case_of(bench.rulebook, _kept(by, firm).document, ()), as_of)
    return document(worked(bench, lambda: found.document(parts=wanted)))


@router.get("/firms/{firm}/questions", operation_id="getQuestions", responses=READ, response_model=PlanDoc)
def questions(request: Request, by: Calling, firm: str, as_of: Day = None, first_pass: bool = False) -> Response:
    """Say what to ask next for the firm's case."""
    bench = bench_of(request)
    found = result_of(bench, case_of(bench.rulebook, _kept(by, firm).document, ()), as_of)
    return document(worked(bench, lambda: plans.plan_document(found, first_pass)))


@router.get(
    "/firms/{firm}/files/{name}",
    operation_id="getFile",
    response_class=Response,
    responses={
        200: {
            "description": "The file.",
            "content": CONTENTS,
        },
        **READ,
    },
)
def file(
    request: Request,
    by: Calling,
    firm: str,
    name: FileName,
    as_of: Day = None,
    until: Day = None,
    language_: Annotated[
        KnownLang | None, Query(alias="language", description="That of Accept-Language if left out.")
    ] = None,
) -> Response:
    """Return the firm's case as a file, as `makeFile` does."""
    bench = bench_of(request)
    lang = language_ or language(request)
    data = _kept(by, firm).document
    found = case_of(bench.rulebook, data, ())
    content = content_of(bench, name, data, found, Options(as_of, until), lang)
    response = file_response(content, name, result_of(bench, found, as_of))
    response.headers["Content-Language"] = lang
    response.headers["Vary"] = "Accept-Language"
    return response


__all__ = ["ETAG", "READ", "WRITE", "Day", "WrittenDoc", "router"]

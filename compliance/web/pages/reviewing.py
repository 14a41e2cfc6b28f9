"""The workbook that comes back: its entries go into the review record, every other change is reported; and whether a workbook still says
what the law says.

Without an account the record is a file of the firm's own, handed in and out with the workbook. With one it is kept in the register.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Literal

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.auditing.appearance import Appearance, appearance
from compliance.auditing.carrying_over import carried
from compliance.auditing.entries import Stamp, stamp_of
from compliance.auditing.taking import Taking, conflict_words, filled_from, fresh_record, taking
from compliance.auditing.verifying import Verification, verify
from compliance.errors import InputError, Message
from compliance.language.formatting import day, number
from compliance.language.sentences import say, say_both
from compliance.language.tags import Lang
from compliance.reading import strict_yaml
from compliance.register import Action
from compliance.register.faults import Conflict
from compliance.review.record import Entry, RecordModel, record_from_document, record_text
from compliance.service.clock import today
from compliance.spreadsheet.opening import Incoming, opened_bytes
from compliance.web.pages.desk import Desk, Kept, on_desk
from compliance.web.pages.downloads import disposition
from compliance.web.pages.frame import show
from compliance.web.pages.refusal import messages_of
from compliance.web.pages.uploads import content_of, file_of
from compliance.web.visiting.visit import Visit
from compliance.workbook.workbook import PARTS, workbook

router = APIRouter()
LONGEST_NAME = 80
MAX_SHOWN = 200
Errors = list[tuple[str, str]]


@dataclass
class Report:
    """What a page says of a workbook that was taken back, part by part, in words."""

    taken: str
    conflicts: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    record: str | None = None
    saved: bool = False


@dataclass(frozen=True)
class Checked:
    """What a page says of a workbook that was judged again."""

    head: str
    result: str
    same: bool
    differences: list[str]
    notes: list[str]


def review_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show the form, or take a workbook back and show the report."""
    errors: Errors = []
    report: Report | None = None
    if fields.get("send") == "review":
        report = _taken(visit, desk, fields, errors)
    return _page(visit, desk, fields, errors, report=report)


def verify_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Judge the case of a workbook again and show what differs."""
    errors: Errors = []
    checked: Checked | None = None
    if fields.get("send") == "verify":
        try:
            came = _opened(visit, fields, "checked", errors)
            if came is not None:
                content, book = came
                with visit.bench.lock:
                    found = verify(book, visit.bench.rulebook)
                checked = _checked(visit, book, found, appearance(content, book))
        except InputError as error:
            errors += [("checked", m) for m in messages_of(error, visit)]
    return _page(visit, desk, fields, errors, checked=checked)


def _page(
    visit: Visit,
    desk: Desk,
    fields: FormData,
    errors: Errors,
    report: Report | None = None,
    checked: Checked | None = None,
) -> Response:
    answer = show(
        desk,
        "review",
        "views/review.html",
        say("web.nav.to-review", visit.lang),
        head=[],
        errors=errors,
        report=report,
        checked=checked,
        by=str(fields.get("by") or "")[:LONGEST_NAME],
        take=str(fields.get("take") or ""),
        size=number(visit.settings.max_upload // 1_000_000, visit.lang),
    )
    answer.status_code = 422 if errors else 200
    return answer


# --------------------------------------------------------------------------------------------------------------- files


def _opened(visit: Visit, fields: FormData, name: str, errors: Errors) -> tuple[bytes, Incoming] | None:
    file = file_of(fields, name)
    if file is None:
        errors.append((name, say("web.review.no-file", visit.lang)))
        return None
    content, said = content_of(visit, file)
    return content, opened_bytes(content, said)


# -------------------------------------------------------------------------------------------------------------- review


def _taken(visit: Visit, desk: Desk, fields: FormData, errors: Errors) -> Report | None:
    at = "workbook"
    try:
        came = _opened(visit, fields, "workbook", errors)
        if came is None:
            return None
        content, book = came
        stamp = stamp_of(book)
        at = "record"
        held, seen = _held(visit, desk, fields)
        at = "against"
        against = file_of(fields, "against")
        original = None if against is None else opened_bytes(*content_of(visit, against))
        at = "workbook"
        record, notes = _belongs(visit, desk, stamp, held, original is not None)
        filled = None if original is not None else filled_from(record, stamp, book.file, _name_of(visit, fields))
        if original is None and _same_case(desk, stamp):
            original = _made_again(desk, stamp, filled)
        take = _take(fields)
        by = " ".join(str(fields.get("by") or "").split())[:LONGEST_NAME] or None
        done = taking(content, book, record, original, filled, by, today(), take)
        report = _report(visit, done, notes, compared=original is not None)
        if isinstance(desk, Kept):
            report.saved = _save(visit, desk, done.record, held, seen, errors)
        else:
            report.record = record_text(done.record)
        return None if errors else report
    except InputError as error:
        errors += [(at, m) for m in messages_of(error, visit)]
        return None


def _take(fields: FormData) -> Literal["theirs", "ours"] | None:
    said = fields.get("take")
    return "theirs" if said == "theirs" else "ours" if said == "ours" else None


def _held(visit: Visit, desk: Desk, fields: FormData) -> tuple[RecordModel | None, int]:
    """Return the review record as it stands, and the state in which it was seen."""
    if isinstance(desk, Kept):
        assert visit.register is not None
        assert visit.actor is not None
        kept = visit.register.review(visit.actor, desk.firm)
        if kept.record is None:
            return None, kept.revision
        return record_from_document(strict_yaml.Document("review", dict(kept.record), {})), kept.revision
    file = file_of(fields, "record")
    if file is None:
        return None, 0
    content, name = content_of(visit, file)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(Message("review.upload-record-no-text", file=name)) from None
    return record_from_document(strict_yaml.parse(text, name)), 0


def _same_case(desk: Desk, stamp: Stamp) -> bool:
    return (stamp.case, stamp.rulebook) == (desk.case.sha256, desk.visit.bench.rulebook.sha256)


def _belongs(
    visit: Visit, desk: Desk, stamp: Stamp, held: RecordModel | None, told: bool
) -> tuple[RecordModel, list[str]]:
    """Return the record a workbook goes into, and what to note about it.

    A record that is kept goes on when the answers or the law have changed: its entries stand under the ids of duties, which stay.

    Raises:
        InputError: the workbook is of another case, or of another rulebook.
    """
    lang = visit.lang
    notes: list[str] = []
    mine = _same_case(desk, stamp)
    if held is None:
        if not mine and not told:
            if stamp.case != desk.case.sha256:
                raise InputError(Message("review.upload-other-case", theirs=stamp.case[:12], ours=desk.case.id))
            raise InputError(Message("review.upload-other-law", version=stamp.version))
        return fresh_record(stamp), notes
    if held.kept_for(stamp.case, stamp.rulebook):
        return held, notes
    if isinstance(desk, Kept) and mine:
        notes.append(say("web.review.goes-on", lang))
        return carried(held, desk.checklist).record, notes
    raise InputError(Message("review.upload-other-record", theirs=stamp.case[:12], ours=held.case[:12]))


def _name_of(visit: Visit, fields: FormData) -> str:
    """Return what the record is called in messages."""
    file = file_of(fields, "record")
    return say("web.review.file", visit.lang) if file is None else PurePath(file.filename or "").name[:LONGEST_NAME]


def _made_again(desk: Desk, stamp: Stamp, filled: Mapping[str, Entry] | None) -> Incoming:
    """Return the workbook as it went out, made again at its own day and in its own language."""
    bench = desk.visit.bench

    def make() -> bytes:
        result = bench.client.assess(desk.case, as_of=stamp.as_of)
        return workbook(result.checklist, result.document(parts=PARTS), stamp.lang, written=filled)

    content = bench.made(("workbook", desk.case.sha256, stamp.as_of, stamp.lang, stamp.filled), make)
    return opened_bytes(content, say("web.review.went-out", desk.visit.lang))


def _save(visit: Visit, desk: Kept, record: RecordModel, held: RecordModel | None, seen: int, errors: Errors) -> bool:
    """Keep the record in the register; say so where somebody else saved another one in the meantime."""
    assert visit.register is not None
    assert visit.actor is not None
    if held is not None and record_text(held) == record_text(record):
        return False
    data = strict_yaml.parse(record_text(record), "review").data
    try:
        visit.register.save_review(visit.actor, desk.firm, data, seen=seen)
    except Conflict:
        errors.append(("workbook", say("web.review.meanwhile", visit.lang)))
        return False
    return True


def _report(visit: Visit, done: Taking, notes: list[str], compared: bool) -> Report:
    lang, merge = visit.lang, done.merge
    unsaid = say_both("review.not-compared")
    conflicts = [conflict_words(c).in_(lang) for c in merge.conflicts]
    said = [n.in_(lang) for n in done.notes if n != unsaid]
    return Report(
        say("review.taken", lang, count=len(merge.changes), items=len({c.item for c in merge.changes})),
        _cut(conflicts, lang),
        _cut([p.in_(lang) for p in done.problems], lang),
        _cut([c.in_(lang) for c in done.changed], lang),
        [*notes, *said, *([] if compared else [say("web.review.not-compared", lang)])],
    )


def _cut(lines: list[str], lang: Lang) -> list[str]:
    more = len(lines) - MAX_SHOWN
    return lines if more <= 0 else [*lines[:MAX_SHOWN], say("review.more", lang, count=more)]


def _checked(visit: Visit, book: Incoming, found: Verification, looks: Appearance) -> Checked:
    lang = visit.lang
    differences = [*found.differences, *looks.deceiving]
    notes = [*found.notes, *looks.pinned, *looks.unseen, say_both("verify.own-answers")]
    head = say(
        "verify.head",
        lang,
        file=book.file,
        case=found.stamp.case[:12],
        day=day(found.stamp.as_of, lang),
        version=found.rulebook.version,
        hash=found.rulebook.sha256[:12],
        items=found.items,
    )
    same = not differences
    return Checked(
        head,
        say("verify.same" if same else "verify.differs", lang, count=len(differences)),
        same,
        _cut([d.in_(lang) for d in differences], lang),
        [n.in_(lang) for n in notes],
    )


def record_file(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Hand the record of the page over as a file; it is checked, so that nothing else leaves by this address."""
    text = fields.get("record_text")
    record = record_from_document(strict_yaml.parse(text if isinstance(text, str) else "", "review.yaml"))
    headers = {
        "Content-Disposition": disposition(f"{say('web.review.file', visit.lang)} {record.case[:12]}.review.yaml")
    }
    return Response(record_text(record).encode(), media_type="application/yaml", headers=headers)


on_desk(router, "review", review_view, writes=Action.REVIEW_CONCLUDE)
on_desk(router, "verify", verify_view)
on_desk(router, "review/record", record_file)

__all__ = ["record_file", "review_view", "router", "verify_view"]

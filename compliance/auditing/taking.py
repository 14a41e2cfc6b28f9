"""Takes the entries of a workbook that came back into a review record: what is taken, what is in conflict, what was changed elsewhere.

Knows neither where the record is kept nor who asked; the command line and the pages say that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance.auditing.appearance import appearance
from compliance.auditing.entries import Returned, Stamp, returned, stamp_of
from compliance.auditing.tampering import alterations
from compliance.case.case import Case
from compliance.checklist.checklist import build
from compliance.errors import InputError, Message, about
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.reasoning.assessment import Assessor
from compliance.results import checklist_document
from compliance.review import merging
from compliance.review.merging import Merge, Sender
from compliance.review.record import Entry, LawModel, RecordModel
from compliance.spreadsheet.opening import Incoming, opened_bytes
from compliance.spreadsheet.quoting import quoted
from compliance.workbook.stamps import ENTRIES
from compliance.workbook.workbook import PARTS, workbook

_WORDS = {"status": "status", "auditor_conclusion": "conclusion"}


@dataclass(frozen=True)
class Taking:
    """What an import does: the record after it, what was merged, and everything a reader must know."""

    record: RecordModel
    merge: Merge
    problems: tuple[Text, ...]
    changed: tuple[Text, ...]
    notes: tuple[Text, ...]

    @property
    def clean(self) -> bool:
        """Whether everything was taken and nothing else was changed."""
        return not (self.merge.conflicts or self.problems or self.changed)


def fresh_record(stamp: Stamp) -> RecordModel:
    """Return an empty record for the case and the law of a workbook."""
    return RecordModel(case=stamp.case, rulebook=LawModel(version=stamp.version, sha256=stamp.rulebook))


def filled_from(held: RecordModel, stamp: Stamp, file: str, record: str) -> Mapping[str, Entry] | None:
    """Return the entries that a workbook went out with, as the record said them then; None where it went out empty.

    Raises:
        InputError: the record never said just that.
    """
    if stamp.filled is None:
        return None
    found = merging.filled_with(held, stamp.filled)
    if found is None:
        raise InputError(about(file, Message("review.never-filled-so", record=record)))
    return found


def record_for(held: RecordModel | None, stamp: Stamp, file: str, shown: str = "review.yaml") -> RecordModel:
    """Return the record into which a workbook may be taken: the one held, or a new one.

    Raises:
        InputError: the record was never kept for the case and rulebook of the workbook.
    """
    if held is None:
        return fresh_record(stamp)
    if held.kept_for(stamp.case, stamp.rulebook):
        return held
    if held.case != stamp.case:
        raise InputError(
            about(
                file,
                Message("review.workbook-of-other-case", theirs=stamp.case[:12], record=shown, ours=held.case[:12]),
            )
        )
    raise InputError(
        about(
            file,
            Message(
                "review.record-of-other-rulebook",
                version=stamp.version,
                hash=stamp.rulebook[:12],
                record=shown,
                held=held.rulebook.version,
                held_hash=held.rulebook.sha256[:12],
            ),
        )
    )


def made_again(
    assessor: Assessor,
    case: Case,
    book: Incoming,
    filled: Mapping[str, Entry] | None = None,
    weights: Mapping[str, int] | None = None,
    shown: str = "case.yaml",
) -> Incoming:
    """Return the workbook as it went out, made again from the case at the workbook's own day and in its language.

    `filled` are the entries it went out with (`filled_from`).

    Raises:
        InputError: the case or the rulebook is not the one it was made from.
    """
    stamp, rulebook = stamp_of(book), assessor.rulebook
    if case.sha256 != stamp.case:
        raise InputError(
            about(book.file, Message("review.workbook-not-of-case", theirs=stamp.case[:12], case=shown, ours=case.id))
        )
    if rulebook.sha256 != stamp.rulebook:
        raise InputError(
            about(
                book.file,
                Message(
                    "review.workbook-not-of-rulebook",
                    version=stamp.version,
                    hash=stamp.rulebook[:12],
                    now=rulebook.version,
                    now_hash=rulebook.sha256[:12],
                ),
            )
        )
    checklist = build(assessor.assess(case, stamp.as_of), weights)
    return opened_bytes(
        workbook(checklist, checklist_document.document(checklist, parts=PARTS), stamp.lang, written=filled), shown
    )


def taking(
    content: bytes,
    book: Incoming,
    held: RecordModel,
    original: Incoming | None,
    filled: Mapping[str, Entry] | None = None,
    by: str | None = None,
    on: date | None = None,
    take: Literal["theirs", "ours"] | None = None,
) -> Taking:
    """Return what taking a workbook back into a record does.

    `content` are the bytes that `book` was opened from. `original` is the workbook as it went out, where that is known; `filled` are the
    entries it went out with (`filled_from`), where it is not.

    Raises:
        InputError: the workbook cannot be read, or is no copy of the original.
    """
    came = returned(book)
    stamp = came.stamp
    before: Returned | None = None
    changed: tuple[Text, ...] = ()
    notes: list[Text] = list(book.notes)
    problems = list(came.problems)
    if original is not None:
        before = returned(original)
        _same_origin(before.stamp, stamp, book.file, original.file)
        found = alterations(original, book)
        changed, notes = found.changes, [*notes, *found.reordered]
    else:
        notes.append(say_both("review.not-compared"))
        problems += [say_both("review.twice", item=key) for key in came.twice]
    looks = appearance(content, book)
    changed, notes = (*changed, *looks.deceiving), [*notes, *looks.unseen]
    problems += looks.pinned
    sender = Sender(book.sha256, stamp.case, stamp.rulebook, stamp.as_of.isoformat(), by, on, stamp.filled)
    known = {k: e for k, e in came.entries.items() if before is None or k in before.entries}
    strangers = [k for k, e in came.entries.items() if k not in known and any(e.values())]
    problems += [say_both("review.not-in-original", item=key) for key in strangers]
    start = before.entries if before is not None else filled or {}
    merge = merging.merged(known, held, start, merging.last_copy(held, sender), take)
    if (stamp.case, stamp.rulebook) != (held.case, held.rulebook.sha256):
        notes.append(say_both("review.earlier", case=stamp.case[:12], version=stamp.version))
    after = merging.with_import(held, known, merge, sender)
    return Taking(after, merge, tuple(problems), changed, tuple(notes))


def worded(field: str, value: str | None) -> Text:
    """Return the value of an entry as its reader knows it: a status by its word, not by its code."""
    kind = _WORDS.get(field)
    if kind is None or value is None:
        return quoted(value)
    word = say_both(f"{kind}.{value}")
    return word.map(lambda said, lang: quoted(said).in_(lang))


def conflict_words(conflict: merging.Conflict) -> Text:
    """Return what is said of an entry that the record and the workbook hold differently."""
    return say_both(
        "review.conflict",
        item=conflict.item,
        field=say_both(f"review.field-{conflict.field}"),
        ours=worded(conflict.field, conflict.ours),
        theirs=worded(conflict.field, conflict.theirs),
    )


def _same_origin(before: Stamp, came: Stamp, file: str, original: str) -> None:
    pairs = {
        "case-sha256": (before.case, came.case),
        "rulebook-sha256": (before.rulebook, came.rulebook),
        "as-of": (before.as_of.isoformat(), came.as_of.isoformat()),
        "language": (before.lang, came.lang),
        "layout-sha256": (before.layout or "–", came.layout or "–"),
        ENTRIES: (before.filled or "–", came.filled or "–"),
    }
    for name, (ours, theirs) in pairs.items():
        if ours != theirs:
            raise InputError(
                about(
                    file, Message("review.not-a-copy", original=original, name=name, theirs=theirs[:12], ours=ours[:12])
                )
            )


__all__ = [
    "Taking", "conflict_words", "filled_from", "fresh_record", "made_again", "record_for", "taking", "worded",
]  # fmt: skip

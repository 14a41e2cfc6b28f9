"""Takes the entries of a workbook that came back into a review record: what is taken, what is in conflict, what was changed elsewhere.

Knows neither where the record is kept nor who asked; the command line and the pages say that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance import result
from compliance.assessment import Assessor
from compliance.case import Case
from compliance.checklist import build
from compliance.errors import InputError
from compliance.exporting.incoming import Incoming, opened_bytes
from compliance.exporting.returned import Returned, Stamp, returned, stamp_of
from compliance.exporting.tampering import alterations
from compliance.exporting.workbook import workbook
from compliance.review import LawModel, Merge, RecordModel, Sender, last_copy, merged, with_import
from compliance.texts import Text
from compliance.wording import say_both


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


def record_for(held: RecordModel | None, stamp: Stamp, file: str, shown: str = "review.yaml") -> RecordModel:
    """Return the record into which a workbook may be taken: the one held, or a new one.

    Raises:
        InputError: the record is of another case or rulebook than the workbook.
    """
    if held is None:
        return fresh_record(stamp)
    if held.case != stamp.case:
        raise InputError(
            f"{file}: the workbook is of another case ({stamp.case[:12]}) than the record {shown} ({held.case[:12]}); "
            "name the record of that case, or a new one, with --record"
        )
    if held.rulebook.sha256 != stamp.rulebook:
        raise InputError(
            f"{file}: the workbook was made with rulebook {stamp.version} ({stamp.rulebook[:12]}), the record {shown} with "
            f"{held.rulebook.version} ({held.rulebook.sha256[:12]}); name another record with --record, or take the entries "
            "over into a workbook of that rulebook"
        )
    return held


def made_again(
    assessor: Assessor, case: Case, book: Incoming, weights: Mapping[str, int] | None = None, shown: str = "case.yaml"
) -> Incoming:
    """Return the workbook as it went out, made again from the case at the workbook's own day and in its language.

    Raises:
        InputError: the case or the rulebook is not the one it was made from.
    """
    stamp, rulebook = stamp_of(book), assessor.rulebook
    if case.sha256 != stamp.case:
        raise InputError(
            f"{book.file}: the workbook was made from another case ({stamp.case[:12]}) than {shown} ({case.id}); name the case "
            "as it was when the workbook went out, or the workbook itself with --against"
        )
    if rulebook.sha256 != stamp.rulebook:
        raise InputError(
            f"{book.file}: the workbook was made with rulebook {stamp.version} ({stamp.rulebook[:12]}), not with the one used now, "
            f"{rulebook.version} ({rulebook.sha256[:12]}); name that one with --rulebook, or the workbook as it went out with --against"
        )
    checklist = build(assessor.assess(case, stamp.as_of), weights)
    return opened_bytes(workbook(checklist, result.document(checklist), stamp.lang), shown)


def taking(
    book: Incoming,
    held: RecordModel,
    original: Incoming | None,
    by: str | None = None,
    on: date | None = None,
    take: Literal["theirs", "ours"] | None = None,
) -> Taking:
    """Return what taking a workbook back into a record does. `original` is the workbook as it went out, where that is known.

    Raises:
        InputError: the workbook cannot be read, or is no copy of the original.
    """
    came = returned(book)
    before: Returned | None = None
    changed: tuple[Text, ...] = ()
    notes: list[Text] = list(book.notes)
    problems = list(came.problems)
    if original is not None:
        before = returned(original)
        _same_origin(before.stamp, came.stamp, book.file, original.file)
        found = alterations(original, book)
        changed, notes = found.changes, [*notes, *found.reordered]
    else:
        notes.append(say_both("review.not-compared"))
        problems += [say_both("review.twice", item=key) for key in came.twice]
    sender = Sender(book.sha256, came.stamp.case, came.stamp.rulebook, came.stamp.as_of.isoformat(), by, on)
    known = {k: e for k, e in came.entries.items() if before is None or k in before.entries}
    strangers = [k for k, e in came.entries.items() if k not in known and any(e.values())]
    problems += [say_both("review.not-in-original", item=key) for key in strangers]
    merge = merged(known, held, {} if before is None else before.entries, last_copy(held, sender), take)
    return Taking(with_import(held, known, merge, sender), merge, tuple(problems), changed, tuple(notes))


def _same_origin(before: Stamp, came: Stamp, file: str, original: str) -> None:
    pairs = {
        "case-sha256": (before.case, came.case),
        "rulebook-sha256": (before.rulebook, came.rulebook),
        "as-of": (before.as_of.isoformat(), came.as_of.isoformat()),
        "language": (before.lang, came.lang),
        "layout-sha256": (before.layout or "–", came.layout or "–"),
    }
    for name, (ours, theirs) in pairs.items():
        if ours != theirs:
            raise InputError(
                f"{file}: not a copy of {original}: {name} is {theirs[:12]} here and {ours[:12]} there; "
                "name the workbook this one was copied from with --against"
            )


__all__ = ["Taking", "fresh_record", "made_again", "record_for", "taking"]

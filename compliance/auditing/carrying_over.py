"""A review record carried over to a case that changed, or to another rulebook: entries go by the keys of items and conflicts.

Nothing is lost: an entry whose row is gone stays in the record, and is named with the reason. What the record was kept for before is
remembered, so that a workbook sent out earlier may still come back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from compliance.checklist.checklist import Checklist
from compliance.crossborder.conflicts import conflicts
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.review.record import UNTOUCHED, Entry, LawModel, RecordModel, RowsModel, SourceModel
from compliance.workbook.keys import item_key, tension_key, unordered_key


@dataclass(frozen=True)
class Gone:
    """Something that has no row any more: why, and what had been written about it."""

    key: str
    why: Text
    entry: Entry


@dataclass(frozen=True)
class Carried:
    """A record after it was carried over, by keys.

    `kept` have entries and a row; `gone` have entries and no row, and stay in the record; `fresh` have a row that the record did not
    know; `left` had a row and no entries. Where the record did not know its rows, `fresh` are the rows without entries.
    """

    record: RecordModel
    kept: tuple[str, ...]
    gone: tuple[Gone, ...]
    fresh: tuple[str, ...]
    left: tuple[Gone, ...]
    rows_known: bool


def rows_now(checklist: Checklist) -> RowsModel:
    """Return the keys of the list of a case and of its conflict log, in their order."""
    log = conflicts(checklist)
    signable = [tension_key(t, m) for t in log.tensions for m in t.where] + [unordered_key(u) for u in log.unordered]
    return RowsModel(items=[item_key(i.id, i.assessed.use_case) for i in checklist.ranked], conflicts=signable)


def carried(record: RecordModel, checklist: Checklist) -> Carried:
    """Return the record as one of this case and rulebook."""
    case, rulebook = checklist.assessment.case, checklist.assessment.rulebook
    now = rows_now(checklist)
    present = [*now.items, *now.conflicts]
    before = None if record.rows is None else {*record.rows.items, *record.rows.conflicts}
    written = {key: entry for key, entry in record.written().items() if _says(entry)}
    why = _Reasons(checklist, record)
    gone = [Gone(k, why.of(k), e) for k, e in written.items() if k not in set(present)]
    left = sorted((before or set()) - set(present) - written.keys())
    source = SourceModel(case=record.case, rulebook=record.rulebook)
    same = (record.case, record.rulebook.sha256) == (case.sha256, rulebook.sha256)
    earlier = [s for s in record.earlier if (s.case, s.rulebook.sha256) != (case.sha256, rulebook.sha256)]
    if not same and source not in earlier:
        earlier.append(source)
    after = record.model_copy(
        update={
            "case": case.sha256,
            "rulebook": LawModel(version=rulebook.version, sha256=rulebook.sha256),
            "rows": RowsModel(items=sorted(now.items), conflicts=sorted(now.conflicts)),
            "earlier": earlier,
        }
    )
    return Carried(
        after,
        tuple(k for k in present if k in written),
        tuple(gone),
        tuple(_fresh(present, before, written)),
        tuple(Gone(k, why.of(k), {}) for k in left),
        before is not None,
    )


def without_row(written: Mapping[str, Entry], checklist: Checklist) -> tuple[str, ...]:
    """Return the keys that have entries but no row in the workbook of a case."""
    now = rows_now(checklist)
    present = {*now.items, *now.conflicts}
    return tuple(k for k, e in written.items() if _says(e) and k not in present)


def _says(entry: Entry) -> bool:
    return any(value is not None and value != UNTOUCHED.get(name) for name, value in entry.items())


def _fresh(present: Iterable[str], before: set[str] | None, written: Mapping[str, Entry]) -> Iterable[str]:
    return (k for k in present if k not in written and (before is None or k not in before))


class _Reasons:
    """Says why a key has no row."""

    def __init__(self, checklist: Checklist, record: RecordModel) -> None:
        self.assessment = checklist.assessment
        self.closed = {item_key(i.id, i.assessed.use_case): i for i in checklist.closed}
        self.signed = {*record.conflicts, *(record.rows.conflicts if record.rows else ())} - {
            *record.entries,
            *(record.rows.items if record.rows else ()),
        }

    def of(self, key: str) -> Text:
        if key in self.signed:
            return say_both("carry.no-conflict")
        item = self.closed.get(key)
        if item is not None:
            return say_both("carry.closed", reason=say_both(f"reason.{item.assessed.judgement.reason}"))
        duty, _, use = key.partition(" @ ")
        if duty not in self.assessment.rulebook.rules:
            return say_both("carry.no-duty")
        if use and use not in {u.id for u in self.assessment.case.use_cases}:
            return say_both("carry.no-use", use=use)
        return say_both("carry.other-rows")


__all__ = ["Carried", "Gone", "carried", "rows_now", "without_row"]

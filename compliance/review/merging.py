"""Takes a workbook that came back into the review record, three ways, and undoes what was taken.

What its sender changed since the copy it was made from is taken, unless the record says something else by now; then both are kept
apart until somebody decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance.review.record import (
    FIELDS,
    SIGN_OFFS,
    UNTOUCHED,
    ChangeModel,
    CopyModel,
    Entry,
    ImportModel,
    RecordModel,
    RowsModel,
    entries_sha256,
    folded,
    parted,
)


@dataclass(frozen=True)
class Change:
    """A value that an import writes into the record."""

    item: str
    field: str
    before: str | None
    after: str | None
    first: bool = False  # the record had said nothing there before


@dataclass(frozen=True)
class Conflict:
    """A value that two people changed in different ways: what the record holds, and what the workbook says."""

    item: str
    field: str
    ours: str | None
    theirs: str | None


@dataclass(frozen=True)
class Merge:
    """What an import does: values to write, and conflicts that are left as they were."""

    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]


def merged(
    theirs: Mapping[str, Entry],
    record: RecordModel,
    original: Mapping[str, Entry],
    last: Mapping[str, Entry],
    take: Literal["ours", "theirs"] | None = None,
) -> Merge:
    """Hold the entries of a workbook against the record.

    `original` are the entries of the workbook as it went out, `last` those of the last copy of the same person; what neither
    names was untouched. `take` settles conflicts; without it they keep what the record says.
    """
    changes: list[Change] = []
    conflicts: list[Conflict] = []
    written = record.written()
    for item, entry in theirs.items():
        held = written.get(item, {})
        for name, value in entry.items():
            start = original.get(item, {}).get(name, UNTOUCHED.get(name))
            ours = held.get(name, start)
            base = last.get(item, {}).get(name, start)
            if _same(value, base) or _same(value, ours):
                continue
            if not _same(ours, base) and take != "theirs":
                if take is None:
                    conflicts.append(Conflict(item, name, ours, value))
                continue
            changes.append(Change(item, name, ours, value, name not in held))
    return Merge(tuple(changes), tuple(conflicts))


def _same(one: str | None, other: str | None) -> bool:
    return folded(one or "") == folded(other or "")


@dataclass(frozen=True)
class Sender:
    """A workbook that came back: whose, when, and which it is. Who and when only as somebody named them.

    `filled` is the hash of the entries it went out with; None where it went out empty.
    """

    workbook: str
    case: str
    rulebook: str
    as_of: str
    by: str | None = None
    on: date | None = None
    filled: str | None = None


def last_copy(record: RecordModel, sender: Sender) -> dict[str, Entry]:
    """Return the entries of the last copy of a named person, if it went out as this one did; else nothing."""
    return next((c.written() for c in record.copies if _same_copy(c, sender)), {})


def _same_copy(copy: CopyModel, sender: Sender) -> bool:
    made_from = (sender.by, sender.case, sender.rulebook, sender.as_of, sender.filled)
    return (copy.by, copy.case, copy.rulebook, copy.as_of, copy.filled) == made_from


def with_import(record: RecordModel, theirs: Mapping[str, Entry], merge: Merge, sender: Sender) -> RecordModel:
    """Return the record with an import written into it; fields in conflict stay as they are, here and in the sender's copy."""
    entries = record.written()
    for change in merge.changes:
        entries.setdefault(change.item, {})[change.field] = change.after
    history = list(record.history)
    if merge.changes:
        history.append(
            ImportModel(
                by=sender.by,
                on=None if sender.on is None else sender.on.isoformat(),
                workbook=sender.workbook,
                changes=[
                    ChangeModel.model_validate(
                        {"item": c.item, "field": c.field, "before": c.before, "after": c.after}
                        | ({"first": True} if c.first else {})
                    )
                    for c in merge.changes
                ],
            )
        )
    copies = list(record.copies)
    if sender.by is not None:
        before = last_copy(record, sender)
        torn = {(c.item, c.field) for c in merge.conflicts}
        seen: dict[str, Entry] = {}
        for item, entry in theirs.items():
            kept: Entry = {}
            for name, value in entry.items():
                if (item, name) in torn:
                    if name in before.get(item, {}):
                        kept[name] = before[item][name]
                elif (
                    not _same(value, UNTOUCHED.get(name))
                    or name in before.get(item, {})
                    or name in entries.get(item, {})
                ):
                    kept[name] = value
            if kept:
                seen[item] = kept
        for item, entry in before.items():  # a row that was removed from this copy says nothing about its entries
            seen.setdefault(item, entry)
        copies = [c for c in copies if not _same_copy(c, sender)]
        items, signed = parted(seen)
        more = {} if sender.filled is None else {"filled": sender.filled}
        copies.append(
            CopyModel(
                by=sender.by,
                case=sender.case,
                rulebook=sender.rulebook,
                as_of=sender.as_of,
                entries=items,
                conflicts=signed,
                **more,
            )
        )
    items, signed = parted(entries)
    changed = {"entries": items, "conflicts": signed, "history": history, "copies": copies}
    if (sender.case, sender.rulebook) == (record.case, record.rulebook.sha256):
        changed["rows"] = _rows(record.rows, theirs)
    return record.model_copy(update=changed)


def _rows(known: RowsModel | None, theirs: Mapping[str, Entry]) -> RowsModel:
    """Return the keys known before and those of a workbook; a row that somebody removed stood on the list all the same."""
    items, conflicts = (set(known.items), set(known.conflicts)) if known else (set(), set())
    items |= {key for key, entry in theirs.items() if not entry.keys().isdisjoint(FIELDS)}
    conflicts |= {key for key, entry in theirs.items() if not entry.keys().isdisjoint(SIGN_OFFS)}
    return RowsModel(items=sorted(items), conflicts=sorted(conflicts))


def states(record: RecordModel) -> Iterator[dict[str, Entry]]:
    """Yield what the record says now, then what it said before each of its imports, the last one first."""
    now = record.written()
    yield {key: dict(entry) for key, entry in now.items()}
    for one in reversed(record.history):
        for change in reversed(one.changes):
            entry = now.setdefault(change.item, {})
            if change.first:
                entry.pop(change.field, None)
            else:
                entry[change.field] = change.before
        now = {key: entry for key, entry in now.items() if entry}
        yield {key: dict(entry) for key, entry in now.items()}


def filled_with(record: RecordModel, sha256: str) -> dict[str, Entry] | None:
    """Return the entries that a workbook went out with, by their hash; None where the record never said just that."""
    return next((state for state in states(record) if entries_sha256(state) == sha256), None)

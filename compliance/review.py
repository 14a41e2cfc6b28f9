"""The review record of a case, `review/1`: what the firm and its auditor wrote about each item, who sent it, and every change.

The record is a YAML file under the firm's own care. A workbook that comes back is merged into it three ways: what its sender
changed since the copy it was made from is taken, unless the record says something else by now; then both are kept apart until
somebody decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from compliance import strict_yaml
from compliance.errors import Fault, FaultList
from compliance.forms import validate

SCHEMA = "review/1"
MAX_RECORD = 40_000_000

Status = Literal["open", "in-progress", "done", "waived"]
Conclusion = Literal["met", "partly-met", "not-met", "not-tested"]
FieldName = Literal["status", "owner", "target_date", "evidence", "comment", "auditor_conclusion", "auditor_comment"]
Entry = dict[str, str | None]  # by field; a field that is there with no value was cleared
FIELDS: tuple[str, ...] = get_args(FieldName)
STATUSES: tuple[str, ...] = get_args(Status)
CONCLUSIONS: tuple[str, ...] = get_args(Conclusion)
UNTOUCHED: Mapping[str, str] = {"status": "open"}  # what the entries of an item say before anybody wrote any


def _iso(value: Any) -> Any:
    if isinstance(value, str):
        try:
            date.fromisoformat(value)
        except ValueError:
            raise ValueError(f'"{value}" is not a day; write it as 2026-11-24') from None
    return value


IsoDay = Annotated[str, BeforeValidator(_iso)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class EntryModel(_Model):
    """What was written about one item; a value of null was cleared by somebody."""

    status: Status | None = None
    owner: str | None = None
    target_date: IsoDay | None = None
    evidence: str | None = None
    comment: str | None = None
    auditor_conclusion: Conclusion | None = None
    auditor_comment: str | None = None

    def entry(self) -> Entry:
        """Return the fields that were written."""
        return self.model_dump(exclude_unset=True)


class ChangeModel(_Model):
    """One value that an import changed."""

    item: str
    field: FieldName
    before: str | None
    after: str | None


class ImportModel(_Model):
    """One import that changed something; who and when only as the call named them."""

    by: str | None
    on: IsoDay | None
    workbook: str
    changes: list[ChangeModel]


class CopyModel(_Model):
    """The entries of the last workbook that a person sent: what their next one is held against."""

    by: str
    case: str
    rulebook: str
    as_of: str
    entries: dict[str, EntryModel]


class LawModel(_Model):
    """The rulebook the items come from."""

    version: str
    sha256: str


class RecordModel(_Model):
    """The review record as written."""

    schema_: Literal["review/1"] = Field(default="review/1", alias="schema")
    case: str
    rulebook: LawModel
    entries: dict[str, EntryModel] = Field(default_factory=dict)
    history: list[ImportModel] = Field(default_factory=list)
    copies: list[CopyModel] = Field(default_factory=list)


def read_record(path: Path) -> RecordModel:
    """Read a review record.

    Raises:
        FaultList: something in it is wrong; every fault names line, column and mend.
        InputError: the file cannot be read.
    """
    return record_from_document(strict_yaml.read(path, limit=MAX_RECORD))


def record_from_document(document: strict_yaml.Document) -> RecordModel:
    """Check what a file says and return the review record. Raises FaultList."""
    kind = document.data.get("schema") if isinstance(document.data, dict) else None
    if kind != SCHEMA:
        message = f"this is no review record: it says schema: {kind}, a record says schema: {SCHEMA}; name another file with --record"
        raise FaultList([Fault(document.place(("schema",)), message)])
    return validate(RecordModel, document)


def record_text(record: RecordModel) -> str:
    """Return a record as the text of its file, the same for the same content."""
    data = record.model_dump(by_alias=True, exclude_unset=True)
    ordered = {
        "schema": SCHEMA,
        "case": data["case"],
        "rulebook": data["rulebook"],
        "entries": {
            key: _in_order(data["entries"][key]) for key in sorted(data.get("entries", {})) if data["entries"][key]
        },
        "history": data.get("history", []),
        "copies": [
            {**c, "entries": {key: _in_order(c["entries"][key]) for key in sorted(c["entries"]) if c["entries"][key]}}
            for c in sorted(data.get("copies", []), key=lambda c: c["by"])
        ],
    }
    text: str = yaml.dump(ordered, Dumper=_DUMPER, sort_keys=False, allow_unicode=True, width=120)
    return text


_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def _in_order(entry: Entry) -> Entry:
    return {f: entry[f] for f in FIELDS if f in entry}


# ------------------------------------------------------------------------------------------------------------------ merge


@dataclass(frozen=True)
class Change:
    """A value that an import writes into the record."""

    item: str
    field: str
    before: str | None
    after: str | None


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
    for item, entry in theirs.items():
        held = record.entries[item].entry() if item in record.entries else {}
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
            changes.append(Change(item, name, ours, value))
    return Merge(tuple(changes), tuple(conflicts))


def _same(one: str | None, other: str | None) -> bool:
    return folded(one or "") == folded(other or "")


def folded(text: str) -> str:
    """Return text without what a spreadsheet changes on its own: kinds of space, line ends, space at the ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").replace("\u202f", " ").split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines).strip()


@dataclass(frozen=True)
class Sender:
    """A workbook that came back: whose, when, and which it is. Who and when only as somebody named them."""

    workbook: str
    case: str
    rulebook: str
    as_of: str
    by: str | None = None
    on: date | None = None


def last_copy(record: RecordModel, sender: Sender) -> dict[str, Entry]:
    """Return the entries of the last copy of a named person, if it was made for the same case, law and day; else nothing."""
    made_from = (sender.by, sender.case, sender.rulebook, sender.as_of)
    for copy in record.copies:
        if (copy.by, copy.case, copy.rulebook, copy.as_of) == made_from:
            return {item: e.entry() for item, e in copy.entries.items()}
    return {}


def with_import(record: RecordModel, theirs: Mapping[str, Entry], merge: Merge, sender: Sender) -> RecordModel:
    """Return the record with an import written into it; fields in conflict stay as they are, here and in the sender's copy."""
    entries = {item: e.entry() for item, e in record.entries.items()}
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
                    ChangeModel.model_validate({"item": c.item, "field": c.field, "before": c.before, "after": c.after})
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
        copies = [c for c in copies if c.by != sender.by]
        copies.append(
            CopyModel(
                by=sender.by,
                case=sender.case,
                rulebook=sender.rulebook,
                as_of=sender.as_of,
                entries={i: EntryModel.model_validate(e) for i, e in seen.items()},
            )
        )
    return RecordModel(
        case=record.case,
        rulebook=record.rulebook,
        entries={i: EntryModel.model_validate(e) for i, e in entries.items()},
        history=history,
        copies=copies,
    )

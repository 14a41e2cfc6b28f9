"""The review record of a case, `review/1`: what the firm and its auditor wrote about each item and each conflict, and every change.

The record is a YAML file under the firm's own care. The fields of items and those of conflicts have different names, so that both
can be handled as one: entries by key.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import yaml
from pydantic import BeforeValidator, ConfigDict, Field

from compliance.errors import Fault, FaultList, Message, WrongValue
from compliance.reading import strict_yaml
from compliance.reading.validation import Strict, validate
from compliance.review.words import Conclusion, Decision, Status

SCHEMA = "review/1"
MAX_RECORD = 40_000_000

FieldName = Literal["status", "owner", "target_date", "evidence", "comment", "auditor_conclusion", "auditor_comment"]
SignOffName = Literal["decision", "handling", "signed_by", "signed_on"]
Entry = dict[str, str | None]  # by field; a field that is there with no value was cleared
FIELDS: tuple[str, ...] = get_args(FieldName)
SIGN_OFFS: tuple[str, ...] = get_args(SignOffName)
UNTOUCHED: Mapping[str, str] = {"status": "open"}  # what the entries of an item say before anybody wrote any


def _iso(value: Any) -> Any:
    if isinstance(value, str):
        try:
            date.fromisoformat(value)
        except ValueError:
            raise WrongValue(Message("day.not-a-day", found=value)) from None
    return value


IsoDay = Annotated[str, BeforeValidator(_iso)]


class EntryModel(Strict):
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


class SignOffModel(Strict):
    """How one conflict is handled, and who signed for it; a value of null was cleared by somebody."""

    decision: Decision | None = None
    handling: str | None = None
    signed_by: str | None = None
    signed_on: IsoDay | None = None

    def entry(self) -> Entry:
        """Return the fields that were written."""
        return self.model_dump(exclude_unset=True)


class ChangeModel(Strict):
    """One value that an import changed, of an item or of a conflict; `first`: the record had said nothing there before."""

    item: str
    field: FieldName | SignOffName
    before: str | None
    after: str | None
    first: bool = False


class ImportModel(Strict):
    """One import that changed something; who and when only as the call named them."""

    by: str | None
    on: IsoDay | None
    workbook: str
    changes: list[ChangeModel]


class CopyModel(Strict):
    """The entries of a workbook that a person sent last, for each workbook that went out: what their next copy of it is held against.

    `filled` is the hash of the entries that workbook went out with; null where it went out empty.
    """

    by: str
    case: str
    rulebook: str
    as_of: str
    entries: dict[str, EntryModel]
    conflicts: dict[str, SignOffModel] = Field(default_factory=dict)
    filled: str | None = None

    def written(self) -> dict[str, Entry]:
        """Return what was written, about items and conflicts, by key."""
        return _together(self.entries, self.conflicts)


class LawModel(Strict):
    """The rulebook the items come from."""

    version: str
    sha256: str


class RowsModel(Strict):
    """The keys that stood on the list of the case, and in its conflict log, when the record last saw them."""

    items: list[str]
    conflicts: list[str]


class SourceModel(Strict):
    """A case and a rulebook that the record was kept for before it was carried over."""

    case: str
    rulebook: LawModel


class RecordModel(Strict):
    """The review record as written. `earlier`: what it was kept for before; workbooks of those may still come back."""

    model_config = ConfigDict(defer_build=False)  # a body of the HTTP API, whose description is made of what is built

    schema_: Literal["review/1"] = Field(default="review/1", alias="schema")
    case: str
    rulebook: LawModel
    entries: dict[str, EntryModel] = Field(default_factory=dict)
    history: list[ImportModel] = Field(default_factory=list)
    copies: list[CopyModel] = Field(default_factory=list)
    conflicts: dict[str, SignOffModel] = Field(default_factory=dict)
    rows: RowsModel | None = None
    earlier: list[SourceModel] = Field(default_factory=list)

    def written(self) -> dict[str, Entry]:
        """Return what was written, about items and conflicts, by key."""
        return _together(self.entries, self.conflicts)

    def kept_for(self, case: str, rulebook: str) -> bool:
        """Whether the record is, or was, kept for a case under a rulebook (SHA-256 of both)."""
        sources = [(self.case, self.rulebook.sha256), *((s.case, s.rulebook.sha256) for s in self.earlier)]
        return (case, rulebook) in sources


def _together(items: Mapping[str, EntryModel], conflicts: Mapping[str, SignOffModel]) -> dict[str, Entry]:
    out = {key: e.entry() for key, e in items.items()}
    for key, signed in conflicts.items():
        out.setdefault(key, {}).update(signed.entry())
    return out


def parted(written: Mapping[str, Entry]) -> tuple[dict[str, EntryModel], dict[str, SignOffModel]]:
    """Return entries by key as those of items and those of conflicts, told apart by their fields."""
    items, conflicts = ({k: f for k, e in written.items() if (f := _in_order(e, fs))} for fs in (FIELDS, SIGN_OFFS))
    return (
        {k: EntryModel.model_validate(e) for k, e in items.items()},
        {k: SignOffModel.model_validate(e) for k, e in conflicts.items()},
    )


def entries_sha256(written: Mapping[str, Entry]) -> str:
    """Return a hash of entries, which a workbook filled with them carries."""
    told = {key: _in_order(entry, (*FIELDS, *SIGN_OFFS)) for key, entry in sorted(written.items()) if entry}
    return hashlib.sha256(strict_yaml.canonical(told).encode()).hexdigest()


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
        message = Message("review.not-a-record", kind=kind, schema=SCHEMA)
        raise FaultList([Fault(document.place(("schema",)), message)])
    return validate(RecordModel, document)


def record_text(record: RecordModel) -> str:
    """Return a record as the text of its file, the same for the same content."""
    data = record.model_dump(by_alias=True, exclude_unset=True)
    ordered = {
        "schema": SCHEMA,
        "case": data["case"],
        "rulebook": data["rulebook"],
        "entries": _sorted(data.get("entries", {}), FIELDS),
        **({"conflicts": found} if (found := _sorted(data.get("conflicts", {}), SIGN_OFFS)) else {}),
        "history": data.get("history", []),
        "copies": [
            {
                **c,
                "entries": _sorted(c["entries"], FIELDS),
                **({"conflicts": found} if (found := _sorted(c.pop("conflicts", {}), SIGN_OFFS)) else {}),
            }
            for c in sorted(
                data.get("copies", []), key=lambda c: (c["by"], c["as_of"], c["case"], c.get("filled") or "")
            )
        ],
        **{name: data[name] for name in ("rows", "earlier") if data.get(name)},
    }
    text: str = yaml.dump(ordered, Dumper=_DUMPER, sort_keys=False, allow_unicode=True, width=120)
    return text


_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def _sorted(entries: Mapping[str, Entry], fields: tuple[str, ...]) -> dict[str, Entry]:
    return {key: _in_order(entries[key], fields) for key in sorted(entries) if entries[key]}


def _in_order(entry: Entry, fields: tuple[str, ...]) -> Entry:
    return {f: entry[f] for f in fields if f in entry}


def folded(text: str) -> str:
    """Return text without what a spreadsheet changes on its own: kinds of space, line ends, space at the ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").replace("\u202f", " ").split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines).strip()

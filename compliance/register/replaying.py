"""The tables, held against what the trail says of them."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from compliance.register.chain import sha256
from compliance.register.changes import SHAPES, Key, Shape, in_chain, rows_of, said
from compliance.register.columns import canonical
from compliance.register.findings import Finding
from compliance.register.tables import AssessmentRow

TAKEN_OVER = "rows.taken-over"
RECORDED = "assessment.recorded"
ANCHORED = "heads.anchored"
STAMPING = "stamping.begun"
Row = tuple[int, dict[str, Any]]


@dataclass
class Told:
    """What the entries of a chain, told in their order, say that the tables hold: for each table and key the last entry and its values."""

    rows: dict[str, dict[Key, Row]] = field(default_factory=dict)
    documents: dict[str, tuple[int, str]] = field(default_factory=dict)
    taken_over: int = 0
    anchored: int = 0
    stamping: int = 0

    def entry(self, seq: int, kind: str, payload: str, rows: str | None) -> None:
        """Take in one entry whose content is what was written."""
        if kind == TAKEN_OVER:
            self.taken_over = seq
        elif kind == ANCHORED:
            self.anchored = seq
        elif kind == STAMPING:
            self.stamping = seq
        elif kind == RECORDED:
            found = json.loads(payload)
            self.documents[found["assessment"]] = (seq, found["document_sha256"])
        elif kind == "user.erased":
            self._forget(json.loads(payload)["user"])
        for one in json.loads(rows) if rows else ():
            table = self.rows.setdefault(one["table"], {})
            key = tuple(one["key"])
            if one["row"] is None:
                table.pop(key, None)
            else:
                table[key] = (seq, one["row"])

    def _forget(self, person: str) -> None:
        """Expect nothing any more of somebody who was erased: what told that their rows went was erased with them."""
        for name, table in self.rows.items():
            shape = SHAPES.get(name)
            column = None if shape is None else shape.proof.person
            if shape is None or column is None:
                continue
            place = shape.key.index(column) if column in shape.key else None
            for key in [k for k, (_, v) in table.items() if (v.get(column) if place is None else k[place]) == person]:
                del table[key]


def compared(db: Session, chain: str, told: Told) -> tuple[int, list[Finding]]:
    """Hold the tables of a chain against what it tells; return how many rows were looked at, and every difference."""
    count = 0
    found: list[Finding] = []
    for shape in SHAPES.values():
        expected = dict(told.rows.get(shape.name, {}))
        for row in rows_of(db, shape, in_chain(shape, chain)):
            count += 1
            key, held = said(shape, row)
            found += _differences(shape, chain, key, expected.pop(key, None), held)
        if shape.proof.lasting:
            found += [
                Finding(seq, "row-removed", shape.name, _named(shape, chain, key), "", _shown(row), None)
                for key, (seq, row) in sorted(expected.items())
            ]
    found += _documents(db, chain, told)
    return count, found


def _differences(
    shape: Shape, chain: str, key: Key, expected: Row | None, held: Mapping[str, Any]
) -> Iterator[Finding]:
    name = _named(shape, chain, key)
    if expected is None:
        yield Finding(0, "row-added", shape.name, name, "", None, _shown(held))
        return
    seq, row = expected
    for column, value in held.items():
        should = row[column] if column in row else shape.proof.added.get(column)
        if type(should) is not type(value) or should != value:
            yield Finding(seq, "row-changed", shape.name, name, column, _cell(should), _cell(value))


def _documents(db: Session, chain: str, told: Told) -> Iterator[Finding]:
    """Hold each assessment against the hash that was recorded with it, also in entries of versions that listed no rows."""
    query = select(AssessmentRow.id, AssessmentRow.document).where(AssessmentRow.organisation_id == chain)
    for ident, document in db.execute(query, execution_options={"yield_per": 1}):
        seq, should = told.documents.get(ident, (0, None))
        held = document_sha256(document)
        if should is not None and should != held:
            yield Finding(seq, "document-changed", "assessments", ident, "document", should, held)


def document_sha256(document: bytes) -> str:
    """Return the hash of a kept document as it was recorded, "" for one that cannot be opened any more."""
    try:
        return sha256(zlib.decompress(document).decode())
    except (zlib.error, UnicodeDecodeError, TypeError):
        return ""


def _named(shape: Shape, chain: str, key: Key) -> str:
    """Return the key of a row as people read it: without the firm, which the chain names."""
    parts = [p for n, p in zip(shape.key, key, strict=True) if n != shape.proof.firm]
    return " / ".join(p for p in parts if p) or chain


def _shown(row: Mapping[str, Any]) -> str:
    return canonical({name: value for name, value in row.items() if value is not None})


def _cell(value: Any) -> str:
    return f"sha256 {value['sha256']}" if isinstance(value, dict) else canonical(value)


def whole(chain: str, db: Session, shapes: Iterable[Shape] = SHAPES.values()) -> list[dict[str, Any]]:
    """Return all rows that are proven in a chain as they stand, in the form of an entry."""
    return [
        {"table": shape.name, "key": list(key), "row": values}
        for shape in shapes
        for key, values in (said(shape, row) for row in list(rows_of(db, shape, in_chain(shape, chain))))
    ]


__all__ = ["ANCHORED", "RECORDED", "STAMPING", "TAKEN_OVER", "Told", "compared", "document_sha256", "whole"]

"""A case as rows of the Intake sheet, and the case rebuilt from them: one row an answer, and a row for what is no answer.

The rows that are no answers have a name with # where the fact stands: #name, #flows, #in_place. They are what the hash of a case
covers beside the answers.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from compliance.answers import answer_data
from compliance.case import SCHEMA, Case, UseCase
from compliance.exporting.incoming import EMPTY, Incoming
from compliance.exporting.returned import column, rows_of
from compliance.rulebook import Rulebook

NAME, FLOWS, IN_PLACE = "#name", "#flows", "#in_place"


@dataclass(frozen=True)
class IntakeRow:
    """One row: whose it is (no id: the organisation's), which fact, and the answer as JSON as in the case file."""

    use_case: str | None
    fact: str
    raw: str


def other_rows(case: Case, rulebook: Rulebook) -> Iterator[IntakeRow]:
    """Return the rows for what a case says beside its answers."""
    yield IntakeRow(None, NAME, _json(case.name))
    if case.in_place:
        yield IntakeRow(None, IN_PLACE, _json([_kept(dataclasses.asdict(d)) for d in case.in_place]))
    for use in case.use_cases:
        yield IntakeRow(use.id, NAME, _json(use.name))
        if flows := _flows(use, rulebook):
            yield IntakeRow(use.id, FLOWS, _json(flows))


def _flows(use: UseCase, rulebook: Rulebook) -> list[dict[str, Any]]:
    out = []
    for flow in use.flows:
        if flow.origin is None:
            continue  # it gathers the places that no flow names, and is found again from the answers
        cover = flow.answers.get(rulebook.flows.cover)
        data = {"from": flow.origin, "to": flow.destination, "receiver": flow.receiver}
        out.append(data if cover is None else {**data, "cover": answer_data(cover)})
    return out


def _kept(data: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in data.items() if v is not None}


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


@dataclass
class Rebuilt:
    """A case as the file would say it, whether the sheet held all of it, and rows that could not be read."""

    data: dict[str, Any]
    whole: bool
    unreadable: list[str] = field(default_factory=list)


def rebuilt(book: Incoming) -> Rebuilt:
    """Rebuild the case from the Intake sheet of a workbook.

    Raises:
        InputError: the sheet, or one of its columns, is gone.
    """
    uses, facts, raws = (column(book, f"col_intake_{take}") for take in ("use_case_id", "fact", "raw"))
    cells = book.sheets[facts.sheet]
    spoken = book.columns.get("col_intake_use_case")
    organisation: dict[str, Any] = {"name": "", "answers": {}}
    found: dict[str, dict[str, Any]] = {}
    data: dict[str, Any] = {"schema": SCHEMA, "organisation": organisation}
    unreadable = []
    named: set[str | None] = set()

    def words(row: int, at: int) -> str:
        value = cells.get((row, at), EMPTY).value
        return "" if value is None else str(value).strip()

    for row in rows_of(book, facts):
        fact, use = words(row, facts.column), words(row, uses.column) or None
        if not fact:
            continue
        if use is not None and use not in found:
            shown = words(row, spoken.column) if spoken is not None else ""
            found[use] = {"id": use, "name": shown or use, "answers": {}}
        owner = organisation if use is None else found[use]
        raw = cells.get((row, raws.column), EMPTY).value
        if raw is None or raw == "":
            continue
        try:
            value = json.loads(raw) if isinstance(raw, str) else raw.isoformat() if isinstance(raw, date) else raw
        except (ValueError, RecursionError):
            unreadable.append(f"{use} / {fact}" if use else fact)
            continue
        if fact == NAME:
            owner["name"] = value
            named.add(use)
        elif fact == FLOWS:
            owner["flows"] = value
        elif fact == IN_PLACE:
            data["in_place"] = value
        else:
            owner["answers"][fact] = value
    data["use_cases"] = list(found.values())
    organisation["name"] = organisation["name"] or book.file
    return Rebuilt(data, named == {None, *found}, unreadable)

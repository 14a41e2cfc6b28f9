"""The case of a workbook, rebuilt from its Intake sheet: one row an answer, as in the case file.

Rows whose fact begins with "case." hold what is no answer: names, flows, what is in place (a document that was adopted in a row of its own). The hash of a case covers them too.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from compliance.auditing.entries import column, rows_of
from compliance.case.case import SCHEMA
from compliance.spreadsheet.opening import EMPTY, Incoming

ORGANISATION, USE, FLOWS, IN_PLACE = "case.organisation", "case.use", "case.flows", "case.in_place"


@dataclass
class Rebuilt:
    """A case as the file would say it, whether the sheet held all of it, rows that could not be read, and answers that stand there twice."""

    data: dict[str, Any]
    whole: bool
    unreadable: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)


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
    unreadable: list[str] = []
    twice: list[str] = []
    adopted: list[tuple[int, Any]] = []
    told: set[tuple[str | None, str]] = set()
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
        if (use, fact) in told:  # the first counts; which of the two is meant, nobody can say
            twice.append(f"{use} / {fact}" if use else fact)
            continue
        told.add((use, fact))
        raw = cells.get((row, raws.column), EMPTY).value
        if raw is None or raw == "":
            continue
        try:
            value = json.loads(raw) if isinstance(raw, str) else raw.isoformat() if isinstance(raw, date) else raw
        except (ValueError, RecursionError):
            unreadable.append(f"{use} / {fact}" if use else fact)
            continue
        if fact in (ORGANISATION, USE):
            owner["name"] = value
            named.add(use)
        elif fact == FLOWS:
            owner["flows"] = value
        elif fact == IN_PLACE:
            data["in_place"] = value
        elif fact.startswith(f"{IN_PLACE}/") and fact.removeprefix(f"{IN_PLACE}/").isdecimal():
            adopted.append((int(fact.removeprefix(f"{IN_PLACE}/")), value))
        else:
            owner["answers"][fact] = value
    data["use_cases"] = list(found.values())
    for at, entry in sorted(adopted, key=lambda pair: pair[0]):  # each where it stood among what is in place
        data.setdefault("in_place", []).insert(at, entry)
    organisation["name"] = organisation["name"] or book.file
    return Rebuilt(data, named == {None, *found}, unreadable, twice)

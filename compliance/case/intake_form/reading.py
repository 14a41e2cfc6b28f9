"""Reads the intake form as the document a case file would be.

A form is read by marks that it hides, never by position, title or language: column ids in one hidden row, question and option ids
in one hidden column. An empty cell is a question not answered; "I don't know" is an answer; neither is ever taken for "no".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.case.intake_form.answers import Answering, mark_in, several
from compliance.case.intake_form.cells import MAX_ROWS, Block, Cell, CellPlace, Row, Sheet, Wrong, head_of
from compliance.case.intake_form.marks import COLUMNS, IDENT, KINDS, NAME, OPTION, OPTIONAL, PLACE, RECEIVERS, TOOLS
from compliance.case.intake_form.words import normal, one_day, picked, rests, said, written
from compliance.case.tools import tools_typed
from compliance.errors import Fault, FaultList, InputError, Message, Place, about
from compliance.law.rulebook import Rulebook
from compliance.reading.strict_yaml import Document, Path_
from compliance.review.words import MARKED

if TYPE_CHECKING:
    from compliance.spreadsheet.opening import Incoming


class FormDocument(Document):
    """What a form says, as a case file would say it; places are cells."""

    def __init__(self, file: str, data: Any, cells: Mapping[Path_, CellPlace]) -> None:
        super().__init__(file, data, {})
        self.cells = cells

    def place(self, path: Path_) -> Place:
        """Return the cell of a path of keys and indices, or of the nearest part of it that has one."""
        while path and path not in self.cells:
            path = path[:-1]
        return self.cells.get(path, CellPlace(self.file))


def read_intake(path: Path, rulebook: Rulebook) -> FormDocument:
    """Read a filled form; what it says is not yet checked against the vocabulary beyond what its cells offer.

    Raises:
        FaultList: cells hold what does not fit; each fault names its sheet and cell.
        InputError: the file is no form.
    """
    from compliance.spreadsheet.opening import (
        opened,  # the library behind it takes a while to load, and most cases are no forms
    )

    return _Reading(opened(path, exact=True), str(path), rulebook).document()


def intake_document(content: bytes, file: str, rulebook: Rulebook) -> FormDocument:
    """Read a filled form from bytes; `file` is its name in messages. Raises as `read_intake` does."""
    from compliance.spreadsheet.opening import opened_bytes  # start-up: openpyxl

    return _Reading(opened_bytes(content, file, exact=True), file, rulebook).document()


class _Reading:
    def __init__(self, book: Incoming, file: str, rulebook: Rulebook) -> None:
        self.book, self.file, self.rulebook = book, file, rulebook
        self.faults: list[Fault] = []
        self.cells: dict[Path_, CellPlace] = {}
        self.answering = Answering(rulebook)

    def document(self) -> FormDocument:
        sheets = self.sheets()
        data: dict[str, Any] = {"schema": "case/1"}
        (organisation,) = sheets["organisation"]
        cells, answers = self.questions(organisation, "organisation", ("organisation",))
        name = cells.get(NAME)
        if name is None or name.empty:
            place = name.place if name else organisation.whole
            self.faults.append(Fault(place, Message("intake.organisation-name")))
        data["organisation"] = {"name": name.text if name and not name.empty else "?", "answers": answers}
        self.cells["organisation",] = self.cells["organisation", "name"] = name.place if name else organisation.whole
        data["use_cases"] = self.uses(sheets["use"])
        ids = {normal(u["name"]): u["id"] for u in data["use_cases"]}
        ids |= {normal(u["id"]): u["id"] for u in data["use_cases"]}
        ids |= {u["id"]: u["id"] for u in data["use_cases"]}
        for sheet in sheets["flows"]:
            self.flows(sheet, data["use_cases"], ids)
        done = [row for sheet in sheets["in-place"] for row in self.done(sheet, ids)]
        if done:
            data["in_place"] = []
            for entry, place in done:
                self.cells["in_place", len(data["in_place"])] = place
                data["in_place"].append(entry)
        if self.faults:
            raise FaultList(self.faults)
        return FormDocument(self.file, data, self.cells)

    def sheets(self) -> dict[str, list[Sheet]]:
        found: dict[str, list[Sheet]] = {kind: [] for kind in KINDS}
        for number, (title, cells) in enumerate(self.book.sheets.items(), start=1):
            head = head_of(cells)
            if head is None:
                continue
            row, kind = head
            whole = CellPlace(self.file, sheet=title, number=number)
            if max(r for r, _ in cells) > MAX_ROWS:
                raise FaultList([Fault(whole, Message("intake.too-many-rows", count=MAX_ROWS))])
            one = Sheet(whole, cells, row, self.faults)
            lacking = [c for c in COLUMNS.get(kind, ()) if c not in one.columns]
            if kind not in COLUMNS or lacking:
                raise FaultList(
                    [
                        Fault(
                            whole,
                            Message("intake.marks-changed"),
                        )
                    ]
                )
            found[kind].append(one)
        if not found["organisation"]:
            raise InputError(about(self.file, Message("intake.not-a-form")))
        if len(found["organisation"]) > 1:
            raise FaultList([Fault(found["organisation"][1].whole, Message("intake.second-organisation"))])
        return found

    # ----------------------------------------------------------------------------------------------------- questions

    def questions(self, sheet: Sheet, scope: str, path: Path_) -> tuple[dict[str, Cell], dict[str, Any]]:
        """Return the cells that name the subject of a sheet (its name, its id, its tools), and its answers."""
        named: dict[str, Cell] = {}
        blocks: dict[str, Block] = {}
        for row in sheet.rows(COLUMNS["use"]):
            if row.key in (NAME, IDENT, TOOLS):
                named[row.key] = row["answer"]
                continue
            try:
                self.sort_in(row, scope, blocks)
            except Wrong as wrong:
                self.faults.append(wrong.fault)
        answers: dict[str, Any] = {}
        for fact_id, block in blocks.items():
            try:
                raw = self.answering.answer(self.rulebook.facts[fact_id], block)
            except Wrong as wrong:
                self.faults.append(wrong.fault)
                raw = "unknown"  # so that a sheet with a wrong answer is not taken for an empty one
            if raw is not None:
                answers[fact_id] = raw
                self.cells[(*path, "answers", fact_id)] = block.anchor
        return named, answers

    def sort_in(self, row: Row, scope: str, blocks: dict[str, Block]) -> None:
        """Put a row to the question it belongs to."""
        fact_id, separator, rest = parted(row.key)
        fact = self.rulebook.facts.get(fact_id)
        fits = fact is not None and fact.of == scope and (separator != OPTION or rest in fact.options)
        if not fits:
            if row["answer"].empty:
                return
            raise Wrong(
                row["answer"],
                Message("intake.unknown-question", question=row.key),
            )
        block = blocks.setdefault(fact_id, Block())
        again = Message("intake.question-twice")
        if separator == PLACE:
            block.places.append((rest or None, row))
        elif separator == OPTION:
            if rest in block.options:
                raise Wrong(row["answer"], again)
            block.options[rest] = row
        elif block.head is not None:
            raise Wrong(row["answer"], again)
        else:
            block.head = row

    # ---------------------------------------------------------------------------------------------------- other sheets

    def uses(self, sheets: Iterable[Sheet]) -> list[dict[str, Any]]:
        out: list[dict[str, Any]] = []
        for sheet in sheets:
            path: Path_ = ("use_cases", len(out))
            cells, answers = self.questions(sheet, "use-case", path)
            name, ident, tools = (cells.get(key) for key in (NAME, IDENT, TOOLS))
            named = name is not None and not name.empty
            if not named and not answers:
                continue
            if not named:
                place = name.place if name else sheet.whole
                self.faults.append(Fault(place, Message("intake.use-name")))
            for key, cell in (("name", name), ("id", ident)):
                self.cells[(*path, key)] = cell.place if cell else sheet.whole
            self.cells[path] = self.cells[(*path, "name")]
            out.append(
                {
                    "id": ident.text if ident and not ident.empty else f"use-{len(out) + 1}",
                    "name": name.text if name and named else "?",
                    **({} if tools is None or tools.empty else {"tools": self._tools(tools, path)}),
                    "answers": answers,
                }
            )
        return out

    def _tools(self, cell: Cell, path: Path_) -> list[dict[str, str]]:
        self.cells[(*path, "tools")] = cell.place
        return tools_typed(cell.text, self.rulebook.products)

    def flows(self, sheet: Sheet, uses: list[dict[str, Any]], ids: Mapping[str, str]) -> None:
        options = self.rulebook.facts[self.rulebook.flows.cover].option_ids
        offered = {o: f"cover{OPTION}{o}" for o in options if f"cover{OPTION}{o}" in sheet.columns}
        for row in sheet.rows((*COLUMNS["flows"], *offered.values())):
            if not row.filled:
                continue
            try:
                use_id = self.use_of(row["use_case"], ids)
                if use_id is None:
                    if len(uses) != 1:
                        raise Wrong(row["use_case"], Message("intake.use-missing"))
                    use_id = uses[0]["id"]
                for column in ("from", "to", "receiver"):
                    if row[column].empty:
                        raise Wrong(row[column], Message("intake.cell-needed"))
                receivers = {w: r for r in RECEIVERS for w in (*said(f"corridor.receiver-{r}"), r)}
                flow: dict[str, Any] = {
                    "from": self.answering.place_of(row["from"]),
                    "to": self.answering.place_of(row["to"]),
                    "receiver": picked(row["receiver"], receivers),
                }
                marked = {o: mark_in(row[offered[o]]) if o in offered else None for o in options}
                rest = None if row["rest"].empty else picked(row["rest"], rests())
                cover = several(marked, rest)
                if cover not in (None, "unknown"):
                    flow["cover"] = cover
            except Wrong as wrong:
                self.faults.append(wrong.fault)
                continue
            number = next(n for n, u in enumerate(uses) if u["id"] == use_id)
            mine = uses[number].setdefault("flows", [])
            path: Path_ = ("use_cases", number, "flows", len(mine))
            self.cells[path] = row["use_case"].place
            for column in ("from", "to", "receiver"):
                self.cells[(*path, column)] = row[column].place
            self.cells[(*path, "cover")] = row["rest"].place
            mine.append(flow)

    def use_of(self, cell: Cell, ids: Mapping[str, str]) -> str | None:
        if cell.empty:
            return None
        found = ids.get(cell.text) or ids.get(normal(cell.text))
        if found is None:
            raise Wrong(cell, Message("intake.unknown-use", found=written(cell)))
        return found

    def done(self, sheet: Sheet, ids: Mapping[str, str]) -> Iterator[tuple[dict[str, Any], CellPlace]]:
        statuses = {w: s for s in MARKED for w in (*said(f"marked.{s}"), s)}
        more = [column for column in OPTIONAL["in-place"] if column in sheet.columns]
        for row in sheet.rows((*COLUMNS["in-place"], *more)):
            if not row.filled:
                continue
            try:
                entry: dict[str, Any] = {}
                for column in ("topic", "obligation", "evidence"):
                    if not row[column].empty:
                        entry[column] = row[column].text if column == "evidence" else row[column].text.strip()
                use = self.use_of(row["use_case"], ids)
                if use is not None:
                    entry["use_case"] = use
                if row["status"].empty:
                    raise Wrong(row["status"], Message("intake.cell-needed"))
                entry["status"] = picked(row["status"], statuses)
                for column in ("since", "until", "look_again"):
                    if column in (*COLUMNS["in-place"], *more) and not row[column].empty:
                        entry[column] = one_day(row[column])
                entry |= {c: row[c].text for c in more if c != "look_again" and not row[c].empty}
            except Wrong as wrong:
                self.faults.append(wrong.fault)
                continue
            yield entry, row["topic" if row["obligation"].empty else "obligation"].place


def parted(key: str) -> tuple[str, str, str]:
    for separator in (OPTION, PLACE):
        if separator in key:
            return key.partition(separator)
    return key, "", ""


__all__ = ["FormDocument", "read_intake"]

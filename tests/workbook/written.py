"""A workbook as bytes and read back, and what it was made from: what the tests of workbooks ask about."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from compliance.case.case import Case
from compliance.checklist.checklist import Checklist, build
from compliance.language.text import Lang
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.words import Verdict
from compliance.results import checklist_document
from compliance.results.four_words import VIEWS, view_of
from compliance.results.shapes import ItemDoc, ResultDoc
from compliance.workbook import workbook as writer
from compliance.workbook.layout import TAKES, Sheet, name_of, shipped
from compliance.workbook.rows import Entries
from tests.conftest import DAY, ROOT, example_params
from tests.support.made_once import ExamplesMadeOnce

SHEETS = {
    "en": [
        "Read me",
        "Provenance",
        "Summary",
        "What your AI is",
        "Checklist",
        "Not applicable",
        "Open questions",
        "Comparison",
        "Transfers",
        "Hiroshima",
        "Intake",
        "Conflicts",
        "Sources",
        "Documents",
        "Evidence",
        "Open POA&M Items",
        "Lists",
    ],
    "fr": [
        "À lire",
        "Provenance",
        "Synthèse",
        "Votre IA selon la loi",
        "Liste de contrôle",
        "Non applicable",
        "Questions ouvertes",
        "Comparaison",
        "Transferts",
        "Hiroshima",
        "Réponses",
        "Conflits",
        "Sources",
        "Documents",
        "Fondements",
        "Open POA&M Items",
        "Listes",
    ],
}
TABLES = tuple(sheet for sheet, takes in TAKES.items() if takes)
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
BUSY = ROOT / "examples" / "retailer-three-cities.yaml"
G7 = ROOT / "examples" / "g7-hiring-software.yaml"
APPLIES: frozenset[Verdict] = frozenset({"applies"})
LIVE: frozenset[Verdict] = frozenset({"applies", "may-apply"})
WHERE = ("people.locations", "employment.job_places")
MAX_UNITS = 32_767
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
FORMULA = re.compile(rb"<f>(.*?)</f><v>([^<]*)</v>")


def in_parts(items: Collection[ItemDoc]) -> list[ItemDoc]:
    """Return duties as the checklist has them: part by part of the list, each in order."""
    return sorted(items, key=lambda i: VIEWS.index(view_of(i)))


@dataclasses.dataclass(frozen=True)
class Written:
    """A workbook as bytes and read back, and what it was made from."""

    raw: bytes
    book: Workbook
    doc: ResultDoc
    checklist: Checklist
    lang: Lang

    def sheet(self, ident: str) -> Worksheet:
        plan = shipped().sheet(ident)
        assert plan is not None
        found = self.book[plan.title.in_(self.lang)]
        assert isinstance(found, Worksheet)
        return found

    def column(self, ident: str, take: str) -> list[Cell]:
        """The cells of a column, found as an outside program finds them: by its defined name."""
        sheet, _, ref = self.book.defined_names[name_of(ident, take)].attr_text.rpartition("!")
        assert sheet.strip("'") == self.sheet(ident).title
        return [c for (c,) in self.sheet(ident)[ref.replace("$", "")]] if ":" in ref else []


def judged(path: Path, prepared: ExamplesMadeOnce) -> tuple[Checklist, ResultDoc]:
    return prepared.checklist(path.stem), prepared.document(path.stem)


def made(checklist: Checklist, doc: ResultDoc, lang: Lang, entries: Entries | None = None) -> Written:
    raw = writer.workbook(checklist, doc, lang, entries=entries)
    return Written(raw, load_workbook(io.BytesIO(raw)), doc, checklist, lang)


def written(case: Case, assessor: Assessor, lang: Lang, only: frozenset[Verdict] = frozenset()) -> Written:
    checklist = build(assessor.assess(case, DAY))
    return made(checklist, checklist_document.document(checklist, only), lang)


IN_TWO = [pytest.param(p.values, id=p.id, marks=p.marks) for p in example_params("en", "fr")]


def read_back(path: Path, lang: Lang, prepared: ExamplesMadeOnce) -> Written:
    raw = prepared.workbook(path.stem, lang)
    book = load_workbook(io.BytesIO(raw))
    return Written(raw, book, prepared.document(path.stem), prepared.checklist(path.stem), lang)


def cells(book: Workbook) -> Iterator[tuple[Worksheet, Cell]]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell, Cell):
                    yield sheet, cell


def plan_of(ident: str) -> Sheet:
    plan = shipped().sheet(ident)
    assert plan is not None
    return plan


def top(ident: str) -> int:
    return writer.POAM_HEADER_ROW if ident == "poam" else 1


def formulas(raw: bytes) -> list[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        sheets = [archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
    return [(f.decode(), v.decode()) for sheet in sheets for f, v in FORMULA.findall(sheet)]

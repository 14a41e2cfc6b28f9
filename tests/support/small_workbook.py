"""Small workbooks as they go out, and what people and programs do to them before they come back."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from compliance.checklist.checklist import Checklist
from compliance.explaining.speaker import Speaker
from compliance.language.sentences import say
from compliance.language.text import SOURCE, Lang
from compliance.semantics.answers import answer_data
from compliance.workbook.keys import item_key

ENTRY = (
    "entry_status",
    "entry_owner",
    "entry_target_date",
    "entry_evidence",
    "entry_comment",
    "auditor_conclusion",
    "auditor_comment",
)
CHECKLIST = ("rank", "tier", "verdict", "title", "from", *ENTRY, "score", "score_again", "key")
_ESCAPE = re.compile(r"_x[0-9A-Fa-f]{4}_")


def written(text: str) -> str:
    """Return text as a spreadsheet program writes it: what looks like an escape is escaped."""
    return _ESCAPE.sub(lambda m: f"_x005F{m[0]}", text)


class Small:
    """A workbook in the making."""

    def __init__(self, lang: Lang = SOURCE, **properties: str) -> None:
        self.book = Workbook()
        sheet = self.book.worksheets[0]
        sheet.title = "Read me"
        sheet["A1"] = "The checklist of a small firm"
        sheet["A2"] = "Fill in the pale cells."
        stamp = {
            "workbook-format": "checklist-workbook/1",
            "case-sha256": "c" * 64,
            "rulebook-sha256": "r" * 64,
            "rulebook-version": "2026-11",
            "as-of": "2026-11-24",
            "language": lang,
            "layout-sha256": "d" * 64,
            **{k.replace("_", "-"): v for k, v in properties.items()},
        }
        for name, value in stamp.items():
            self.book.custom_doc_props.append(StringProperty(name=name, value=value))  # type: ignore[attr-defined]

    def table(
        self, ident: str, title: str, takes: Iterable[str], rows: Iterable[Mapping[str, Any]], header: int = 1
    ) -> Worksheet:
        sheet: Worksheet = self.book.create_sheet(title)
        takes, rows = list(takes), list(rows)
        for n, take in enumerate(takes, start=1):
            sheet.cell(header, n, take.replace("_", " ").capitalize())
            letter = get_column_letter(n)
            name = f"col_{ident}_{take}".replace("-", "_").replace(".", "_")
            where = f"'{title}'!${letter}${header + 1}:${letter}${header + max(len(rows), 1)}"
            self.book.defined_names[name] = DefinedName(name, attr_text=where)
            for r, row in enumerate(rows, start=header + 1):
                value = row.get(take)
                if isinstance(value, str) and value.startswith("=") and take != "score_again":
                    sheet.cell(r, n).value = value
                    sheet.cell(r, n).data_type = "s"
                else:
                    sheet.cell(r, n).value = written(value) if isinstance(value, str) else value
        return sheet

    def raw(self) -> bytes:
        out = io.BytesIO()
        self.book.save(out)
        return out.getvalue()


def custom_properties(book: Any) -> dict[str, Any]:
    """Return the properties of a workbook that are not of every workbook; the types of openpyxl do not name them."""
    return {p.name: p.value for p in book.custom_doc_props.props}


def plain(count: int = 12, lang: Lang = SOURCE, **properties: str) -> bytes:
    """Return a workbook with some items, made by hand."""
    small = Small(lang, **properties)
    small.table("checklist", "Checklist", CHECKLIST, [item(n, lang) for n in range(1, count + 1)])
    small.table(
        "open-questions",
        "Open questions",
        ("number", "ask", "settles"),
        [{"number": n, "ask": f"Question {n}?", "settles": n % 3} for n in range(1, 6)],
    )
    small.table(
        "comparison",
        "Comparison",
        ("action", "jurisdiction", "degree"),
        [{"action": f"Action {n // 2}", "jurisdiction": "FR", "degree": "partial"} for n in range(6)],
        header=5,
    )
    summary = small.book.create_sheet("Summary")
    summary["A1"] = "Done"
    last = 1 + count
    summary["B1"] = f"=COUNTIF('Checklist'!$F$2:$F${last},\"done\")"
    summary["A2"] = "Items"
    summary["B2"] = count
    return small.raw()


def item(n: int, lang: Lang = SOURCE) -> dict[str, Any]:
    """Return one row of a checklist."""
    return {
        "rank": n,
        "tier": say("tier.do-now", lang),
        "verdict": say("verdict.applies", lang),
        "title": f"Duty {n}: keep a record",
        "from": date(2026, 1, n % 28 + 1),
        "entry_status": say("status.open", lang),
        "score": 50 - n,
        "score_again": f"=M{n + 1}*1",
        "key": key(n),
    }


def key(n: int) -> str:
    """Return the key of an item of `plain`."""
    return item_key(f"xx-law.art{n}.duty", "cv-ranking" if n % 2 else None)


def of_case(checklist: Checklist, lang: Lang = SOURCE) -> bytes:
    """Return a workbook of a real case: checklist, what does not apply, and intake."""
    assessment = checklist.assessment
    case, rulebook = assessment.case, assessment.rulebook
    small = Small(
        lang,
        case_sha256=case.sha256,
        rulebook_sha256=rulebook.sha256,
        rulebook_version=rulebook.version,
        as_of=assessment.as_of.isoformat(),
    )
    rows = [
        {
            "rank": i.rank,
            "tier": say(f"tier.{i.priority.tier if i.priority else 'none'}", lang),
            "verdict": say(f"verdict.{i.assessed.verdict}", lang),
            "title": i.duty.title.in_(lang),
            "from": i.assessed.judgement.start,
            "entry_status": say(f"status.{i.status}", lang),
            "score": i.priority.score if i.priority else None,
            "key": item_key(i.id, i.assessed.use_case),
        }
        for i in checklist.items
    ]
    small.table("checklist", "Checklist", CHECKLIST, [r for r in rows if r["rank"]])
    small.table(
        "not-applicable", "Not applicable", ("title", "verdict", "from", "key"), [r for r in rows if not r["rank"]]
    )
    small.table("intake", "Intake", ("use_case", "answer", "raw", "fact", "use_case_id"), _intake(checklist, lang))
    return small.raw()


def _intake(checklist: Checklist, lang: Lang) -> list[dict[str, Any]]:
    assessment = checklist.assessment
    case, rulebook = assessment.case, assessment.rulebook
    speaker = Speaker(rulebook, lang)

    def row(use: str, fact: str, answer: str, raw: Any) -> dict[str, Any]:
        return {"use_case_id": use, "fact": fact, "answer": answer, "raw": json.dumps(raw, ensure_ascii=False)}

    out = [row("", "case.organisation", case.name, case.name)]
    for use in case.use_cases:
        out.append(row(use.id, "case.use", use.name, use.name))
        flows = [
            {
                "from": f.origin,
                "to": f.destination,
                "receiver": f.receiver,
                **({} if (c := f.answers[rulebook.flows.cover]) is None else {"cover": answer_data(c)}),
            }
            for f in use.flows
            if f.origin is not None
        ]
        if flows:
            out.append(row(use.id, "case.flows", "", flows))
    if case.in_place:
        done = [
            {k: str(v) for k, v in vars(e).items() if v is not None}  # days as text, as in the case file
            for e in case.in_place
        ]
        out.append(row("", "case.in_place", "", done))
    for seen in assessment.knowledge.bases:
        of_use = seen.context.use_case
        for of, given in (("", case.answers), (of_use.id if of_use else "", of_use.answers if of_use else {})):
            for fact_id, answer in given.items():
                known = seen.fact(fact_id)
                words = (
                    say("answer.not-answered", lang)
                    if known.answer is None and known.standing != "dont-know"
                    else speaker.answer(fact_id, known.answer)
                )
                found = row(of, fact_id, words, answer_data(answer))
                if found not in out:
                    out.append(found)
    return out


def edited(raw: bytes, change: Callable[[Workbook], None]) -> bytes:
    """Return a workbook after somebody changed it in a spreadsheet program."""
    book = load_workbook(io.BytesIO(raw))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def column_of(sheet: Worksheet, take: str) -> int:
    """Return where a column of a small workbook stands, by its title."""
    wanted = take.replace("_", " ").capitalize()
    for row in sheet.iter_rows(max_row=5):
        for cell in row:
            if cell.value == wanted:
                assert cell.column is not None
                return cell.column
    raise AssertionError(take)


def with_parts(raw: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Return an archive with some of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = {n: archive.read(n) for n in archive.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def through_libreoffice(raw: bytes, folder: Path) -> bytes:
    """Return a workbook as LibreOffice writes it after opening it."""
    program = shutil.which("soffice")
    assert program is not None, "soffice is missing; install LibreOffice"
    (folder / "in.xlsx").write_bytes(raw)
    subprocess.run(
        [
            program,
            f"-env:UserInstallation=file://{folder / 'profile'}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder / "out"),
            str(folder / "in.xlsx"),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return (folder / "out" / "in.xlsx").read_bytes()

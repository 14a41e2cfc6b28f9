"""The workbook an auditor can trust: seven sheets, same input, same bytes.

Sheets and columns are data (exports/workbook.yaml). Text is written as text, whatever it begins with; dates are dates; every
page prints on its width with its header row; the archive carries no clock.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cache
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from compliance import strict_yaml
from compliance.answers import answer_data
from compliance.checklist import Checklist, Item
from compliance.derivation import Step
from compliance.documents import ItemDoc, ResultDoc
from compliance.errors import InputError, nearest
from compliance.knowledge import Known
from compliance.loading import data_root
from compliance.priority import FACTORS
from compliance.result import cap_words
from compliance.texts import Lang, Text
from compliance.wording import Speaker, day, say, series

MAX_CELL = 32_000  # Excel refuses more than 32,767 characters in a cell
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
TIER_FILL = {"stop": "F4B6B6", "do-now": "FBE3A6", "get-ready": "BFE3EA", "plan": "CBD8F2", "good-practice": "CDE8CB"}


@cache
def _layout() -> list[dict[str, Any]]:
    sheets: list[dict[str, Any]] = strict_yaml.read(
        data_root() / "exports" / "workbook.yaml", "exports/workbook.yaml"
    ).data["sheets"]
    return sheets


def safe_text(value: str) -> str:
    """Return text that a spreadsheet can hold: no control characters, not too long."""
    clean = _CONTROL.sub("", value)
    units = clean.encode("utf-16-le", "replace")  # Excel counts these, not characters
    if len(units) <= 2 * MAX_CELL:
        return clean
    return units[: 2 * (MAX_CELL - 1)].decode("utf-16-le", "ignore") + "…"


class _Book:
    def __init__(self, checklist: Checklist, doc: ResultDoc, lang: Lang) -> None:
        self.checklist, self.doc, self.lang = checklist, doc, lang
        self.assessment = checklist.assessment
        self.rulebook = checklist.assessment.rulebook
        self.speaker = Speaker(self.rulebook, lang)
        self.items: dict[tuple[str, str | None], Item] = {(i.id, i.assessed.use_case): i for i in checklist.items}
        self.uses = {u.id: u.name for u in self.assessment.case.use_cases}
        self.out = Workbook()
        self.out.remove(self.out.worksheets[0])
        for style in _styles():
            self.out.add_named_style(style)

    # ------------------------------------------------------------------------------------------------------ cells

    def say(self, key: str, **slots: object) -> str:
        return say(key, self.lang, **slots)

    def text(self, cell: Cell | MergedCell, value: str, style: str = "body") -> None:
        """Write text as text: never a formula, whatever it begins with."""
        clean = safe_text(value)
        cell.value = clean
        cell.data_type = "s"
        cell.style = style
        if clean.startswith(DANGEROUS):
            cell.quotePrefix = True

    def put(self, cell: Cell | MergedCell, value: Any, kind: str) -> None:
        if value is None or value == "":
            cell.style = "body"
        elif kind == "number":
            cell.value = value
            cell.style = "number"
        elif kind == "date":
            cell.value = value
            cell.style = "day"
        elif kind == "link":
            words, url = value
            self.text(cell, words, "link")
            cell.hyperlink = url
            cell.style = "link"
        else:
            self.text(cell, str(value))

    def sheet(self, ident: str) -> tuple[Worksheet, dict[str, Any]]:
        layout = next(s for s in _layout() if s["id"] == ident)
        sheet = self.out.create_sheet(Text.model_validate(layout["title"]).in_(self.lang))
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.oddFooter.left.text = self.say("book.footer", case=self.doc.case.id, version=self.doc.rulebook.version)
        sheet.oddFooter.center.text = "&A"
        sheet.oddFooter.right.text = self.say("book.page")
        return sheet, layout

    def table(
        self, ident: str, rows: Iterable[dict[str, Any]], fill: Callable[[dict[str, Any]], str | None] | None = None
    ) -> None:
        sheet, layout = self.sheet(ident)
        columns = layout["columns"]
        for n, column in enumerate(columns, start=1):
            self.text(sheet.cell(1, n), Text.model_validate(column["title"]).in_(self.lang), "header")
            sheet.column_dimensions[get_column_letter(n)].width = column["width"]
        last = 1
        for last, row in enumerate(rows, start=2):
            unknown = next((c["take"] for c in columns if c["take"] not in row), None)
            if unknown is not None:
                raise InputError(
                    f'exports/workbook.yaml: the sheet "{ident}" has no value "{unknown}"{nearest(unknown, row)}; '
                    "correct take: there"
                )
            colour = fill(row) if fill else None
            for n, column in enumerate(columns, start=1):
                cell = sheet.cell(last, n)
                self.put(cell, row.get(column["take"]), column["kind"])
                if colour and column["take"] == "tier":
                    cell.fill = PatternFill("solid", fgColor=colour)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{max(last, 1)}"
        sheet.print_title_rows = "1:1"
        printed = get_column_letter(layout.get("print_columns", len(columns)))
        sheet.print_area = f"A1:{printed}{max(last, 1)}"
        sheet.row_dimensions[1].height = 32

    # ----------------------------------------------------------------------------------------------------- sheets

    def read_me(self) -> None:
        sheet, _ = self.sheet("read-me")
        sheet.column_dimensions["A"].width = 30
        sheet.column_dimensions["B"].width = 100
        lines: list[tuple[str, str, str]] = [
            (self.say("list.title", name=self.doc.case.name), "", "title"),
            ("", self.say("book.purpose", name=self.doc.case.name, day=day(self.doc.as_of, self.lang)), "body"),
            ("", self.say("list.not-advice"), "body"),
            (self.say("book.legend"), "", "header"),
            (self.say("verdict.applies"), self.say("book.legend-applies"), "body"),
            (self.say("verdict.may-apply"), self.say("book.legend-may"), "body"),
            (self.say("verdict.does-not-apply"), self.say("book.legend-not"), "body"),
            (self.say("book.tiers"), "", "header"),
            *((self.say(f"tier.{t}"), self.say(f"book.tier-{t}"), f"tier:{t}") for t in TIER_FILL),
            (
                "",
                self.say(
                    "book.method",
                    method=self.doc.method.name,
                    formula=" + ".join(f"{self.doc.method.weights[f]} × {f}" for f in FACTORS),
                ),
                "body",
            ),
            (self.say("book.sheet"), self.say("book.holds"), "header"),
            *(
                (Text.model_validate(s["title"]).in_(self.lang), self.say(f"book.about-{s['id']}"), "body")
                for s in _layout()
            ),
        ]
        for row, (left, right, style) in enumerate(lines, start=1):
            named = "body" if style.startswith("tier:") else style
            self.text(sheet.cell(row, 1), left, named)
            self.text(sheet.cell(row, 2), right, "body" if named == "title" else named)
            if style.startswith("tier:"):
                sheet.cell(row, 1).fill = PatternFill("solid", fgColor=TIER_FILL[style.partition(":")[2]])

    def provenance(self) -> None:
        sheet, _ = self.sheet("provenance")
        sheet.column_dimensions["A"].width = 34
        sheet.column_dimensions["B"].width = 100
        doc = self.doc
        signed = sum(r.obligation.reviewed is not None for r in self.rulebook.rules.values())
        playing = ", ".join(
            f"{self.speaker.place(j.code)} ({self.say(f'play.{j.in_play}')})"
            for j in doc.jurisdictions
            if j.in_play != "no"
        )
        engine = f"{doc.engine.name} {doc.engine.version}"
        if doc.engine.cross_checked and doc.engine.name != "reference":
            engine += f". {self.say('book.provenance-cross')}"
        rows: list[tuple[str, Any]] = [
            (self.say("book.provenance-case"), f"{doc.case.name} ({doc.case.id})"),
            (self.say("book.provenance-case-hash"), doc.case.sha256),
            (self.say("book.provenance-as-of"), doc.as_of),
            (self.say("book.provenance-rulebook"), doc.rulebook.version),
            (self.say("book.provenance-rulebook-hash"), doc.rulebook.sha256),
            (self.say("book.provenance-engine"), engine),
            (self.say("book.provenance-product"), f"{doc.product['name']} {doc.product['version']}"),
            (
                self.say("book.provenance-method"),
                f"{doc.method.name}: {', '.join(f'{k} {v}' for k, v in doc.method.weights.items())}",
            ),
            (
                self.say("book.provenance-reproduce"),
                f"compliance --lang {self.lang} assess CASE --as-of {doc.as_of.isoformat()} --output CHECKLIST.xlsx",
            ),
            (
                self.say("book.provenance-review"),
                self.say("book.provenance-reviewed", count=signed, total=len(self.rulebook.rules)),
            ),
            (self.say("book.provenance-systems"), playing),
            *((self.say("book.provenance-warning"), w["en"] if self.lang == "en" else w["fr"]) for w in doc.warnings),
        ]
        for row, (left, right) in enumerate(rows, start=1):
            self.text(sheet.cell(row, 1), left, "header")
            self.put(sheet.cell(row, 2), right, "date" if isinstance(right, date) else "text")

    def words(self, pair: dict[str, str]) -> str:
        return pair["en"] if self.lang == "en" else pair.get(self.lang, pair["fr"])

    def item_row(self, item: ItemDoc) -> dict[str, Any]:
        full = self.items[item.obligation, item.use_case]
        pinpoint = item.citation.pinpoint if self.lang == "en" else item.citation.pinpoint_fr
        limits = series((f"{x['within']}: {self.words(x['counted'])}" for x in item.time_limits), self.lang)
        return {
            "rank": item.rank,
            "tier": self.say(f"tier.{item.tier or 'none'}"),
            "tier-id": item.tier,
            "score": item.priority.score if item.priority else None,
            "verdict": self.say(f"verdict.{item.verdict}"),
            "title": self.words(item.title),
            "duty": self.words(item.duty),
            "use_case": self.uses.get(item.use_case, item.use_case) if item.use_case else self.say("book.organisation"),
            "jurisdiction": self.speaker.place(item.jurisdiction),
            "area": self.say(f"area.{item.area}"),
            "binds": series((self.rulebook.roles[r].name.in_(self.lang) for r in item.binds), self.lang),
            "force": self.say(f"force.{item.force or 'none'}"),
            "from": item.start,
            "when": self.words(item.timing) + (f" [{limits}]" if limits else ""),
            "citation": (pinpoint, item.citation.url),
            "basis": series(
                (
                    f"{self.say(f'basis.{item.citation.basis}')}, {day(item.citation.checked_on, self.lang)}",
                    self.words(item.citation.review),
                ),
                self.lang,
            ),
            "because": self.deciding(full.because),
            "missing": "\n".join(f"- {self.speaker.question(f)}" for f in item.missing),
            "sanction": self.words(item.sanction.text),
            "cap": cap_words(full.cap, self.lang) if full.cap else "",
            "evidence": "\n".join(f"- {self.words(e)}" for e in item.evidence),
            "effort": self.say(f"effort.{item.effort}"),
            "counts_for": "\n".join(item.counts_for),
            "hiroshima": ", ".join(str(h) for h in item.hiroshima),
            "vector": f"{item.priority.vector} = {item.priority.score}" if item.priority else "",
            "status": self.say(f"status.{item.status}"),
            "notes": "\n".join(f"- {self.words(n)}" for n in item.notes),
            "id": item.obligation,
            "reason": self.say(f"reason.{item.reason}"),
            "near_miss": "\n".join(
                self.near(n.fact, n.answer_now, n.answer_that_would_trigger) for n in item.near_miss
            ),
        }

    def near(self, fact_id: str, now: Any, then: Any) -> str:
        fact = self.rulebook.facts[fact_id]
        shown = [self.speaker.answer(fact_id, fact.parse(x, self.rulebook.places)) for x in (now, then)]
        return self.say("explain.near-line", question=self.speaker.question(fact_id), answer=shown[1], now=shown[0])

    def deciding(self, because: Step) -> str:
        """Return the deciding answers of a derivation, each once, then what is open in the law itself."""
        lines: list[str] = []
        todo = list(because.children)
        while todo:
            step = todo.pop(0)
            if step.kind in ("answer", "exception", "displacement", "state"):
                lines.append(self.speaker.step(step))
            if step.kind != "answer":  # why a question was not asked is left to `compliance explain`
                todo = [*step.children, *todo]
        return "\n".join(f"- {x}" for x in dict.fromkeys(lines))

    def intake_rows(self) -> Iterable[dict[str, Any]]:
        read = set(self.rulebook.facts_asked)
        for fact in self.rulebook.facts.values():
            for seen in (
                self.assessment.knowledge.bases[:1] if fact.of == "organisation" else self.assessment.knowledge.bases
            ):
                use = seen.context.use_case
                given = self.assessment.case.answers if fact.of == "organisation" else use.answers if use else {}
                known = seen.fact(fact.id)
                if fact.id not in read and fact.id not in given:
                    continue
                yield {
                    "use_case": self.say("book.organisation") if fact.of == "organisation" else use.name if use else "",
                    "ask": fact.ask.in_(self.lang),
                    "answer": self.say("answer.not-answered")
                    if known.answer is None and known.standing != "dont-know"
                    else self.speaker.answer(fact.id, known.answer),
                    "standing": self._standing(known, fact.id in read),
                    "raw": json.dumps(answer_data(given[fact.id]), ensure_ascii=False) if fact.id in given else "",
                    "fact": fact.id,
                }

    def _standing(self, known: Known, read: bool) -> str:
        if not read:
            return self.say("standing.unread")
        text = self.say(f"standing.{known.standing}")
        return series((text, self.say("standing.ignored")), self.lang) if known.ignored else text

    def source_rows(self) -> Iterable[dict[str, Any]]:
        for instrument in self.rulebook.instruments.values():
            rules = [r for r in self.rulebook.rules.values() if r.instrument.id == instrument.id]
            bases = Counter(r.obligation.citation.basis for r in rules)
            file = rules[0].file if rules else ""
            yield {
                "instrument": instrument.title.in_(self.lang),
                "cite": instrument.cite,
                "url": (instrument.url, instrument.url),
                "jurisdiction": self.speaker.place(instrument.jurisdiction),
                "rules": len(rules),
                "checked_on": instrument.checked_on,
                "again_by": instrument.again_by,
                "overdue": self.say("book.yes" if instrument.again_by < self.doc.as_of else "book.no"),
                "basis": series((f"{self.say(f'basis.{b}')}: {n}" for b, n in sorted(bases.items())), self.lang),
                "sha256": self.rulebook.files.get(file, ""),
                "id": instrument.id,
            }

    def question_rows(self) -> Iterable[dict[str, Any]]:
        for number, q in enumerate(self.doc.questions, start=1):
            yield {
                "number": number,
                "ask": self.words(q.ask),
                "use_case": self.uses.get(q.use_case, q.use_case) if q.use_case else self.say("book.organisation"),
                "settles": q.settles,
                "settles_alone": q.settles_alone,
                "gravest_tier": self.say(f"tier.{q.gravest_tier}"),
                "dont_know": self.say("book.yes" if q.answered_dont_know else "book.no"),
                "why": self.words(q.why),
                "items": "\n".join(q.items),
                "fact": q.fact,
            }

    def build(self) -> Workbook:
        self.read_me()
        self.provenance()
        rows = [self.item_row(i) for i in self.doc.items]
        self.table("checklist", (r for r in rows if r["rank"] is not None), lambda r: TIER_FILL.get(r["tier-id"]))
        self.table("not-applicable", (r for r in rows if r["rank"] is None))
        self.table("open-questions", self.question_rows())
        self.table("intake", self.intake_rows())
        self.table("sources", self.source_rows())
        moment = datetime(self.doc.as_of.year, self.doc.as_of.month, self.doc.as_of.day)
        properties = self.out.properties
        custom: Any = self.out.custom_doc_props  # type: ignore[attr-defined]
        properties.title = safe_text(self.say("list.title", name=self.doc.case.name))
        properties.creator = f"compliance {self.doc.product['version']}"
        properties.lastModifiedBy = properties.creator
        properties.created = properties.modified = moment
        properties.language = self.lang
        custom.append(StringProperty(name="case-sha256", value=self.doc.case.sha256))
        custom.append(StringProperty(name="rulebook-sha256", value=self.doc.rulebook.sha256))
        custom.append(StringProperty(name="as-of", value=self.doc.as_of.isoformat()))
        return self.out


def _styles() -> list[NamedStyle]:
    top = Alignment(vertical="top", wrap_text=True)
    header = NamedStyle(
        "header",
        font=Font(bold=True, color="FFFFFF"),
        fill=PatternFill("solid", fgColor="2F3E4E"),
        alignment=Alignment(vertical="center", wrap_text=True),
    )
    title = NamedStyle("title", font=Font(bold=True, size=16), alignment=Alignment(vertical="top"))
    body = NamedStyle("body", alignment=top)
    number = NamedStyle("number", alignment=Alignment(vertical="top", horizontal="right"), number_format="0")
    shown_day = NamedStyle("day", alignment=Alignment(vertical="top", horizontal="left"), number_format="yyyy-mm-dd")
    link = NamedStyle("link", font=Font(underline="single", color="0B5394"), alignment=top)
    text = NamedStyle("text-id", alignment=top, number_format="@")
    return [header, title, body, number, shown_day, link, text]


def workbook(checklist: Checklist, doc: ResultDoc, lang: Lang) -> bytes:
    """Return the workbook as bytes; the same case, rulebook, date and language give the same bytes."""
    raw = io.BytesIO()
    _Book(checklist, doc, lang).build().save(raw)
    return _without_clock(raw.getvalue(), doc.as_of)


def _without_clock(archive: bytes, as_of: date) -> bytes:
    """Write the archive again in a fixed order with fixed times; the library stamps `modified` with the clock."""
    stamp = f"{as_of.isoformat()}T00:00:00Z".encode()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(
                    rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)", rb"\g<1>" + stamp + rb"\g<2>", content
                )
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, content)
    return out.getvalue()

"""The layout of the workbook: which sheets and columns it has, in which order, under which titles; a firm may bring its own.

What a column can hold is known here (`TAKES`); how it is titled, where it stands, how wide it is and in which colours its words
show is data (exports/workbook.yaml). A layout that lacks what a returned workbook is read by is refused.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field

from compliance.checklist.contents import DEGREES
from compliance.checklist.priority import FACTORS, TIERS
from compliance.crossborder.transfer_bases import TransferState
from compliance.errors import Fault, FaultList, Message, Place, nearest
from compliance.hiroshima.actions import ActionState
from compliance.language.compiling import read_table
from compliance.language.languages import languages
from compliance.language.text import Lang, Text, Words
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen, validate
from compliance.reasoning.presuming import Value as Outlook
from compliance.reasoning.words import VERDICTS
from compliance.rendering.tones import COLOURS
from compliance.results.four_words import VIEWS
from compliance.review.words import CONCLUSIONS, DECISIONS, STATUSES

Kind = Literal["text", "number", "date", "link"]
MAX_CELL = 32_000  # a spreadsheet refuses more than 32,767 characters in a cell
MAX_PROMPT = 255
MAX_SHEET_NAME = 31
POAM_TITLE = "Open POA&M Items"  # by this name other programs look for the sheet

# Words that a column can show: how their key in exports/wording.yaml begins, and the words.
FAMILIES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "part": ("four.", VIEWS),
    "outlook": ("outlook.", get_args(Outlook)),
    "class": ("class.standing.", ("certain", "open")),
    "tier": ("tier.", TIERS),
    "verdict": ("verdict.", VERDICTS),
    "status": ("status.", STATUSES),
    "conclusion": ("conclusion.", CONCLUSIONS),
    "decision": ("decision.", DECISIONS),
    "degree": ("degree.", DEGREES),
    "hiroshima": ("hiroshima.state.", get_args(ActionState)),
    "transfer": ("corridor.standing-", get_args(TransferState)),
}

_ITEM: dict[str, Kind] = {
    "title": "text",
    "duty": "text",
    "use_case": "text",
    "jurisdiction": "text",
    "area": "text",
    "instrument": "text",
    "binds": "text",
    "verdict": "text",
    "reason": "text",
    "force": "text",
    "from": "date",
    "when": "text",
    "citation": "link",
    "basis": "text",
    "because": "text",
    "missing": "text",
    "near_miss": "text",
    "sanction": "text",
    "cap": "text",
    "evidence": "text",
    "advice": "text",
    "effort": "text",
    "hiroshima": "text",
    "notes": "text",
    "key": "text",
    "id": "text",
}
ENTRIES: Mapping[str, Kind] = {
    "entry_status": "text",
    "entry_owner": "text",
    "entry_target_date": "date",
    "entry_evidence": "text",
    "entry_comment": "text",
    "auditor_conclusion": "text",
    "auditor_comment": "text",
}
SIGN_OFFS: Mapping[str, Kind] = {
    "signoff_decision": "text",
    "signoff_handling": "text",
    "signoff_by": "text",
    "signoff_on": "date",
}
ENTRY_LISTS: Mapping[str, str] = {
    "entry_status": "status",
    "auditor_conclusion": "conclusion",
    "signoff_decision": "decision",
}

# The columns of FedRAMP's template for open items, by the names that it and other programs know them by.
POAM: Mapping[str, tuple[str, Kind]] = {
    "poam_id": ("POAM ID", "text"),
    "controls": ("Controls", "text"),
    "weakness_name": ("Weakness Name", "text"),
    "weakness_description": ("Weakness Description", "text"),
    "detector": ("Weakness Detector Source", "text"),
    "source_id": ("Weakness Source Identifier", "text"),
    "asset": ("Asset Identifier", "text"),
    "contact": ("Point of Contact", "text"),
    "resources": ("Resources Required", "text"),
    "plan": ("Overall Remediation Plan", "text"),
    "detected_on": ("Original Detection Date", "date"),
    "due_on": ("Scheduled Completion Date", "date"),
    "milestones": ("Planned Milestones", "text"),
    "milestone_changes": ("Milestone Changes", "text"),
    "status_on": ("Status Date", "date"),
    "vendor": ("Vendor Dependency", "text"),
    "vendor_checked_on": ("Last Vendor Check-in Date", "date"),
    "vendor_product": ("Vendor Dependent Product Name", "text"),
    "rating": ("Original Risk Rating", "text"),
    "adjusted_rating": ("Adjusted Risk Rating", "text"),
    "adjustment": ("Risk Adjustment", "text"),
    "false_positive": ("False Positive", "text"),
    "operational": ("Operational Requirement", "text"),
    "deviation": ("Deviation Rationale", "text"),
    "documents": ("Supporting Documents", "text"),
    "comments": ("Comments", "text"),
    "auto_approve": ("Auto-Approve", "text"),
}

# What each sheet can hold, and of which kind it is. A sheet without columns has a form of its own.
TAKES: Mapping[str, Mapping[str, Kind]] = {
    "read-me": {},
    "provenance": {},
    "summary": {},
    "classes": {
        "law": "text",
        "says": "text",
        "use_case": "text",
        "standing": "text",
        "from": "date",
        "because": "text",
        "citation": "link",
        "binds": "text",
        "depends": "text",
        "quotation": "text",
        "jurisdiction": "text",
        "id": "text",
    },
    "checklist": {
        "rank": "number",
        "part": "text",
        "outlook": "text",
        "presumed": "text",
        "tier": "text",
        "score": "number",
        "score_again": "number",
        **dict.fromkeys(FACTORS, "number"),
        "vector": "text",
        "best_rank": "number",
        "worst_rank": "number",
        "counts_for": "text",
        "status": "text",
        **{
            take: kind for take, kind in _ITEM.items() if take != "near_miss"
        },  # what could yet bring it in: only what is out
        **ENTRIES,
    },
    "not-applicable": _ITEM,
    "open-questions": {
        "number": "number",
        "ask": "text",
        "use_case": "text",
        "settles": "number",
        "settles_alone": "number",
        "gravest_tier": "text",
        "dont_know": "text",
        "why": "text",
        "items": "text",
        "fact": "text",
    },
    "comparison": {
        "topic": "text",
        "action": "text",
        "capacity": "text",
        "jurisdiction": "text",
        "degree": "text",
        "standing": "text",
        "from": "date",
        "duties": "text",
        "asks": "text",
        "extra": "text",
        "lacks": "text",
        "later": "text",
        "relations": "text",
    },
    "transfers": {
        "number": "number",
        "use_case": "text",
        "origin": "text",
        "destination": "text",
        "receiver": "text",
        "standing": "text",
        "gap": "text",
        "mechanism": "text",
        "way": "text",
        "since": "date",
        "until": "date",
        "conditions": "text",
        "assessment": "text",
        "notice": "text",
        "citation": "link",
        "duties": "text",
    },
    "hiroshima": {
        "number": "number",
        "action": "text",
        "state": "text",
        "duty": "text",
        "how": "text",
        "jurisdiction": "text",
        "item_state": "text",
        "in_place": "text",
        "citation": "link",
        "sections": "text",
        "id": "text",
    },
    "intake": {
        "use_case_id": "text",
        "use_case": "text",
        "ask": "text",
        "answer": "text",
        "type": "text",
        "standing": "text",
        "left_out": "text",
        "raw": "text",
        "fact": "text",
    },
    "conflicts": {
        "conflict": "text",
        "category": "text",
        "certain": "text",
        "use_case": "text",
        "from": "date",
        "one_side": "text",
        "other_side": "text",
        "clash": "text",
        "way_out": "text",
        "source": "text",
        "review": "text",
        **SIGN_OFFS,
        "key": "text",
        "id": "text",
    },
    "sources": {
        "instrument": "text",
        "cite": "text",
        "url": "link",
        "jurisdiction": "text",
        "rules": "number",
        "signed": "number",
        "checked_on": "date",
        "again_by": "date",
        "overdue": "text",
        "basis": "text",
        "sha256": "text",
        "id": "text",
    },
    "documents": {
        "title": "text",
        "use_case": "text",
        "state": "text",
        "file": "text",
        "since": "date",
        "until": "date",
        "covers": "text",
        "laws": "text",
        "differs": "text",
        "sha256": "text",
        "template": "text",
        "rulebook": "text",
        "id": "text",
    },
    "evidence": {
        "title": "text",
        "jurisdiction": "text",
        "statement": "text",
        "basis": "text",
        "quotation": "text",
        "at": "text",
        "publisher": "text",
        "source_day": "date",
        "looked_on": "date",
        "again_by": "date",
        "address": "link",
        "id": "text",
    },
    "poam": {take: kind for take, (_, kind) in POAM.items()},
    "lists": {},
}
# What the summary counts, what a returned workbook is read by, and what other programs insist on.
REQUIRED: Mapping[str, tuple[str, ...]] = {
    "read-me": (),
    "provenance": (),
    "summary": (),
    "checklist": ("part", "tier", "verdict", "jurisdiction", "area", "key", *ENTRIES),
    "not-applicable": ("jurisdiction", "area", "key"),
    "intake": ("use_case_id", "fact", "raw"),
    "lists": (),
}
REQUIRED_IN: Mapping[str, tuple[str, ...]] = {
    "poam": ("poam_id", "controls", "weakness_name", "weakness_description"),
    "open-questions": ("fact",),
    "sources": ("id",),
    "conflicts": ("id", "key", *SIGN_OFFS),
    "hiroshima": ("id",),
}
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]|^'|'$")


class Column(Frozen):
    """One column of a table. `entry`: the cells are for the reader to fill in; `palette` names the words that are coloured."""

    take: Words
    kind: Kind
    width: Annotated[int, Field(ge=1, le=255)]
    title: Text
    entry: bool = False
    list_: Words | None = Field(default=None, alias="list")
    max_length: Annotated[int, Field(ge=1, le=MAX_CELL)] | None = None
    help: Text | None = None
    palette: Words | None = None


class Sheet(Frozen):
    """One sheet; `print_columns`: so many go on paper, the rest is for the screen."""

    id: Words
    title: Text
    print_columns: Annotated[int, Field(ge=1)] | None = None
    columns: tuple[Column, ...] = ()

    def at(self, take: str) -> int | None:
        """Return where a column stands, from 1; None where this layout leaves it out."""
        return next((n for n, c in enumerate(self.columns, start=1) if c.take == take), None)


class Layout(Frozen):
    """The whole layout. `palettes` gives each word of a family the tone it is shown in."""

    workbook: Literal[1]
    palettes: dict[str, dict[str, Words]]
    sheets: Annotated[tuple[Sheet, ...], Field(min_length=1)]

    @property
    def sha256(self) -> str:
        """A hash of the content, which a workbook carries to say by which layout it was made."""
        return hashlib.sha256(strict_yaml.canonical(self.model_dump(mode="json", by_alias=True)).encode()).hexdigest()

    def sheet(self, ident: str) -> Sheet | None:
        """Return a sheet, or None where this layout leaves it out."""
        return next((s for s in self.sheets if s.id == ident), None)


@cache
def shipped() -> Layout:
    """Return the layout that comes with the product."""
    return _from(read_table("exports/workbook.yaml"))


def read_layout(path: Path) -> Layout:
    """Read a firm's own layout.

    Raises:
        FaultList: something in it is wrong; every fault names line, column and mend.
        InputError: the file cannot be read.
    """
    return _from(strict_yaml.read(path))


def name_of(sheet: str, take: str) -> str:
    """Return the defined name of a column in the workbook: col_checklist_status."""
    return re.sub(r"[-.]", "_", f"col_{sheet}_{take}")


def _from(document: strict_yaml.Document) -> Layout:
    layout = validate(Layout, document)
    faults = [*_palettes(layout, document), *_sheets(layout, document)]
    for n, sheet in enumerate(layout.sheets):
        if sheet.id in TAKES:
            faults += _columns(sheet, n, layout, document)
    if faults:
        raise FaultList(faults)
    return layout


def _palettes(layout: Layout, document: strict_yaml.Document) -> Iterator[Fault]:
    for family, tones in layout.palettes.items():
        place = document.place(("palettes", family))
        if family not in FAMILIES:
            yield Fault(
                place,
                Message(
                    "layout.unknown-family", family=family, hint=nearest(family, FAMILIES), known=", ".join(FAMILIES)
                ),
            )
            continue
        words = FAMILIES[family][1]
        for word, tone in tones.items():
            place = document.place(("palettes", family, word))
            if word not in words:
                yield Fault(
                    place, Message("layout.unknown-word", word=word, hint=nearest(word, words), known=", ".join(words))
                )
            if tone not in COLOURS:
                yield Fault(
                    place,
                    Message("layout.unknown-tone", tone=tone, hint=nearest(tone, COLOURS), known=", ".join(COLOURS)),
                )


def _sheets(layout: Layout, document: strict_yaml.Document) -> Iterator[Fault]:
    seen = Counter(s.id for s in layout.sheets)
    titles: dict[tuple[Lang, str], str] = {}
    for n, sheet in enumerate(layout.sheets):
        path = ("sheets", n)
        if sheet.id not in TAKES:
            yield Fault(
                document.place((*path, "id")),
                Message("layout.unknown-sheet", sheet=sheet.id, hint=nearest(sheet.id, TAKES), known=", ".join(TAKES)),
            )
        if seen[sheet.id] > 1:
            yield Fault(document.place((*path, "id")), Message("layout.sheet-twice", sheet=sheet.id))
        for lang in languages():
            title = sheet.title.in_(lang)
            place = document.place((*path, "title"))
            if len(title) > MAX_SHEET_NAME or _FORBIDDEN.search(title):
                yield Fault(
                    place,
                    Message("layout.sheet-name", title=title, count=MAX_SHEET_NAME),
                )
            other = titles.setdefault((lang, title.casefold()), sheet.id)
            if other != sheet.id:
                yield Fault(place, Message("layout.sheet-title-twice", one=other, other=sheet.id))
    for missing in [s for s in REQUIRED if s not in seen]:
        yield Fault(document.place(("sheets",)), Message("layout.sheet-missing", sheet=missing))


def _columns(sheet: Sheet, n: int, layout: Layout, document: strict_yaml.Document) -> Iterator[Fault]:
    takes = TAKES[sheet.id]
    path = ("sheets", n, "columns")
    if not takes and sheet.columns:
        yield Fault(document.place(path), Message("layout.own-form", sheet=sheet.id))
        return
    seen = Counter(c.take for c in sheet.columns)
    headings = {lang: Counter(c.title.in_(lang) for c in sheet.columns) for lang in languages()}
    for m, column in enumerate(sheet.columns):
        here = document.place((*path, m))
        at = document.place((*path, m, "take"))
        if column.take not in takes:
            yield Fault(
                at,
                Message(
                    "layout.unknown-value",
                    sheet=sheet.id,
                    value=column.take,
                    hint=nearest(column.take, takes),
                    known=", ".join(takes),
                ),
            )
            continue
        if seen[column.take] > 1:
            yield Fault(at, Message("layout.column-twice", column=column.take))
        if column.kind != takes[column.take]:
            yield Fault(
                document.place((*path, m, "kind")),
                Message("layout.wrong-kind", column=column.take, kind=column.kind, right=takes[column.take]),
            )
        if any(headings[lang][column.title.in_(lang)] > 1 for lang in languages()):
            yield Fault(here, Message("layout.heading-twice", sheet=sheet.id))
        yield from _entry(column, here)
        if column.palette is not None and column.palette not in layout.palettes:
            yield Fault(
                document.place((*path, m, "palette")),
                Message(
                    "layout.unknown-palette", palette=column.palette, hint=nearest(column.palette, layout.palettes)
                ),
            )
        if sheet.id == "poam" and {*column.title.pair().values()} != {POAM[column.take][0]}:
            yield Fault(here, Message("layout.fixed-title", title=POAM[column.take][0]))
    for take in (*REQUIRED.get(sheet.id, ()), *REQUIRED_IN.get(sheet.id, ())):
        if take not in seen:
            yield Fault(
                document.place(("sheets", n)),
                Message("layout.column-missing", sheet=sheet.id, column=take),
            )
    if sheet.id == "poam" and {*sheet.title.pair().values()} != {POAM_TITLE}:
        yield Fault(
            document.place(("sheets", n, "title")),
            Message("layout.fixed-title", title=POAM_TITLE),
        )
    if sheet.print_columns is not None and sheet.print_columns > len(sheet.columns):
        yield Fault(
            document.place(("sheets", n, "print_columns")),
            Message("layout.too-few-columns", count=sheet.print_columns, columns=len(sheet.columns)),
        )


def _entry(column: Column, place: Place) -> Iterator[Fault]:
    wanted = column.take in ENTRIES or column.take in SIGN_OFFS
    if wanted != column.entry:
        yield Fault(place, Message("layout.entry-missing" if wanted else "layout.entry-unfit", column=column.take))
    if column.list_ != ENTRY_LISTS.get(column.take):
        if column.take in ENTRY_LISTS:
            yield Fault(place, Message("layout.other-list", column=column.take, list=ENTRY_LISTS[column.take]))
        else:
            yield Fault(place, Message("layout.no-list", column=column.take))
    if column.max_length is not None and (not column.entry or column.kind != "text" or column.list_ is not None):
        yield Fault(place, Message("layout.length-unfit"))
    if column.help is not None and max(map(len, column.help.pair().values())) > MAX_PROMPT:
        yield Fault(place, Message("layout.help-too-long", count=MAX_PROMPT))


__all__ = [
    "ENTRIES",
    "FAMILIES",
    "MAX_CELL",
    "POAM",
    "SIGN_OFFS",
    "TAKES",
    "Column",
    "Kind",
    "Layout",
    "Sheet",
    "name_of",
    "read_layout",
    "shipped",
]

"""A case as plain tables: RFC 4180, UTF-8 with a mark at the start so that spreadsheets read accents, no text taken for a formula.

Tables and columns are data (exports/csv.yaml). Days are written 2026-11-24, numbers without signs of grouping, lists with
semicolons; a value that is not there is an empty field.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from compliance.checklist.checklist import Checklist
from compliance.crossborder.comparison import CellDoc, RowDoc, comparison
from compliance.crossborder.transfers import CorridorDoc, PlaceDoc, transfers
from compliance.errors import InputError, Message, about, nearest
from compliance.language.compiling import read_table
from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.language.text import Lang, Text, picked
from compliance.rendering.safe import clean
from compliance.results.parts import given
from compliance.results.shapes import ActionDoc, AskedByDoc, ItemDoc, NumberDoc, Pair, ResultDoc
from compliance.workbook.keys import item_key

FILE = "exports/csv.yaml"
Row = Mapping[str, Any]
# What a spreadsheet may take for the begin of a formula, wide forms too.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
# In some countries the semicolon parts the fields of a file opened by a double click; then a formula may begin inside ours.
_INNER = re.compile(r"([;,\"|]\s*)(?=[=+@＝＋＠])")


def csvs(checklist: Checklist, doc: ResultDoc, lang: Lang) -> dict[str, bytes]:
    """Return the tables of a case: items, actions, cells of the comparison, transfers, sources."""
    teller = _Teller(checklist, doc, lang)
    rows: dict[str, Callable[[], Iterable[Row]]] = {
        "items": teller.items,
        "actions": teller.actions,
        "comparison": teller.cells,
        "transfers": teller.transfers,
        "sources": teller.sources,
    }
    files = {}
    for table in _tables():
        if table["id"] not in rows:
            raise InputError(
                about(FILE, Message("csv.unknown-table", table=table["id"], hint=nearest(table["id"], rows)))
            )
        files[f"{table['id']}.csv"] = written(table, rows[table["id"]](), lang)
    return files


@cache
def _tables() -> list[dict[str, Any]]:
    tables: list[dict[str, Any]] = read_table(FILE).data["tables"]
    return tables


def written(table: Mapping[str, Any], rows: Iterable[Row], lang: Lang) -> bytes:
    """Return one table as the bytes of a file.

    Raises:
        InputError: a column asks for a value that the table does not have.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    columns = table["columns"]
    writer.writerow([field(Text.model_validate(c["title"]).in_(lang)) for c in columns])
    for row in rows:
        unknown = next((c["take"] for c in columns if c["take"] not in row), None)
        if unknown is not None:
            raise InputError(
                about(FILE, Message("csv.unknown-value", table=table["id"], value=unknown, hint=nearest(unknown, row)))
            )
        writer.writerow([field(row[c["take"]]) for c in columns])
    return out.getvalue().encode("utf-8-sig")


def field(value: str | int | date | None) -> str:
    """Return a value as a field: text never begins like a formula, in the field or behind a separator inside it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    text = _INNER.sub(r"\1'", clean(value))
    return f"'{text}" if _FORMULA.match(text) else text


class _Teller:
    """Tells the rows of each table in one language."""

    def __init__(self, checklist: Checklist, doc: ResultDoc, lang: Lang) -> None:
        self.checklist, self.doc, self.lang = checklist, doc, lang
        self.book = checklist.assessment.rulebook
        self.uses = {u["id"]: u["name"] for u in doc.case.use_cases}

    def say(self, key: str) -> str:
        return say(key, self.lang)

    def words(self, pair: Pair) -> str:
        return picked(pair, self.lang)

    def series(self, items: Iterable[str]) -> str:
        return series(items, self.lang)

    def place(self, code: str) -> str:
        return self.book.places.name(code).in_(self.lang)

    def places(self, codes: Iterable[str]) -> str:
        return self.series(self.place(c) for c in codes)

    def use(self, use_case: str | None) -> str:
        return self.say("book.organisation") if use_case is None else self.uses.get(use_case, use_case)

    def question(self, fact: str) -> str:
        return self.book.facts[fact].ask.in_(self.lang)

    def yes_no(self, value: bool) -> str:
        return self.say("value.yes" if value else "value.no")

    def keys(self, asked: Iterable[AskedByDoc]) -> str:
        return self.series(item_key(a.obligation, a.use_case) for a in asked)

    # ---------------------------------------------------------------------------------------------------------- items

    def items(self) -> Iterable[Row]:
        return map(self._item, self.doc.items)

    def _item(self, item: ItemDoc) -> Row:
        return {
            "key": item_key(item.obligation, item.use_case),
            "rank": item.rank,
            "tier": self.say(f"tier.{item.tier or 'none'}"),
            "score": item.priority.score if item.priority else None,
            "verdict": self.say(f"verdict.{item.verdict}"),
            "reason": self._reason(item),
            "title": self.words(item.title),
            "duty": self.words(item.duty),
            "use_case": self.use(item.use_case),
            "use_case_id": item.use_case,
            "jurisdiction": self.place(item.jurisdiction),
            "instrument": item.instrument,
            "area": self.say(f"area.{item.area}"),
            "binds": self.series(self.book.roles[r].name.in_(self.lang) for r in item.binds),
            "force": self.say(f"force.{item.force}") if item.force else None,
            "from": item.start,
            "timing": self.words(item.timing),
            "citation": item.citation.cited(self.lang),
            "url": item.citation.url,
            "basis": self.say(f"basis.{item.citation.basis}"),
            "checked_on": item.citation.checked_on,
            "missing": self.series(self.question(f) for f in given(item.missing, "questions")),
            "law_open": self.series(self.book.law_states[s].meaning.in_(self.lang) for s in item.law_open),
            "sanction": self.words(given(item.sanction, "background").text),
            "evidence": self.series(self.words(e) for e in given(item.evidence, "background")),
            "advice": self.series(self.words(a) for a in given(item.advice, "background")),
            "effort": self.say(f"effort.{item.effort}"),
            "topics": self.series(dict.fromkeys(t.topic for t in given(item.topics, "reuse"))),
            "hiroshima": self.series(map(str, item.hiroshima)),
            "counts_for": self.series(given(item.counts_for, "reuse")),
            "status": self.say(f"status.{item.status}"),
            "evidence_in_place": self.series(item.evidence_in_place),
            "notes": self.series(self.words(n) for n in given(item.notes, "background")),
        }

    def _reason(self, item: ItemDoc) -> str:
        if item.verdict != "may-apply":
            return self.say(f"reason.{item.reason}")
        return self.say(
            "reason.open" if given(item.missing, "questions") or not item.law_open else "export.reason.law-open"
        )

    # -------------------------------------------------------------------------------------------------------- actions

    def actions(self) -> Iterable[Row]:
        return map(self._action, self.doc.actions)

    def _action(self, action: ActionDoc) -> Row:
        return {
            "id": action.id,
            "rank": action.rank,
            "tier": self.say(f"tier.{action.tier}"),
            "score": action.priority.score,
            "best_rank": action.priority.best_rank,
            "worst_rank": action.priority.worst_rank,
            "title": self.words(action.title),
            "what": self.words(action.what),
            "capacity": self.words(action.capacity_name),
            "area": self.say(f"area.{action.area}"),
            "uses": self.series(map(self.use, action.uses)) or self.use(None),
            "quick": self.yes_no(action.quick),
            "stop_for": self.places(action.stop_for),
            "needs": self.series(self.words(n.text) for n in action.needs),
            "numbers": self.series(map(self._number, action.numbers)),
            "duties": self.series(item_key(d.obligation, d.use_case) for d in action.duties),
            "serves_in_full": self.places(action.serves_in_full),
            "serves_in_part": self.places(action.serves_in_part),
            "hiroshima": self.series(map(str, action.hiroshima)),
            "status": self.say(f"status.{action.status}"),
        }

    def _number(self, number: NumberDoc) -> str:
        """Return a number with its label; where laws differ without an order, each value stands with who fixes it."""
        label = self.words(number.label)
        if number.value is not None:
            return say("csv.number", self.lang, label=label, value=str(number.value))
        each = ", ".join(f"{self.place(f['jurisdiction'])} {f['value']}" for f in number.fixed_by)
        return say("csv.number", self.lang, label=label, value=each)

    # ----------------------------------------------------------------------------------------------------- comparison

    def cells(self) -> Iterable[Row]:
        for row in comparison(self.checklist).rows:
            for cell in row.cells:
                yield self._cell(row, cell)

    def _cell(self, row: RowDoc, cell: CellDoc) -> Row:
        later = (
            say(
                "csv.later",
                self.lang,
                standing=self.say(f"standing.{more.standing}"),
                what=", ".join([*more.elements, *(self.words(a) for a in more.adds)]),
            )
            for more in cell.later
        )
        none = self.say(f"matrix.{cell.none_because}") if cell.none_because else None
        return {
            "topic": row.topic,
            "title": self.words(row.title),
            "capacity": self.words(row.capacity_name),
            "jurisdiction": self.place(cell.jurisdiction),
            "degree": none or self.say(f"degree.{cell.degree}"),
            "standing": self.say(f"standing.{cell.standing}") if cell.standing else None,
            "from": cell.start,
            "elements": self.series(cell.elements),
            "asks": self.series(self.words(row.elements[e]) for e in cell.elements),
            "adds": self.series(self.words(a) for a in cell.adds),
            "duties": self.keys(cell.obligations),
            "later": self.series(later),
        }

    # ------------------------------------------------------------------------------------------------------ transfers

    def transfers(self) -> Iterable[Row]:
        return map(self._transfer, transfers(self.checklist).corridors)

    def _transfer(self, one: CorridorDoc) -> Row:
        place = one.destination.place
        return {
            "number": one.number,
            "use_case": self.use(one.use_case),
            "system": self.words(one.origin.system.name) if one.origin.system else None,
            "origin": self._named(one.origin.places),
            "destination": self.words(place.name) if place else self.say("corridor.unknown-place"),
            "receiver": self.say(f"corridor.receiver-{one.receiver}"),
            "sure": self.yes_no(one.origin.sure and one.destination.sure),
            "standing": self.say(f"corridor.standing-{one.standing}"),
            "basis": self.series(self.words(w.mechanism) for w in one.ways if w.carries),
            "last_day": one.last_day,
            "days_left": one.days_left,
            "gap": self.words(one.gap),
            "duties": self.series(self._key(d.obligation, one.use_case) for d in one.duties),
            "asks": self.series(self.words(a.ask) for a in one.asks),
        }

    def _key(self, obligation: str, use_case: str) -> str:
        """Return the key of the item behind a duty that bears on a transfer of a use."""
        of_firm = self.book.rules[obligation].obligation.scope == "organisation"
        return item_key(obligation, None if of_firm else use_case)

    def _named(self, places: Iterable[PlaceDoc]) -> str:
        return self.series(self.words(p.name) for p in places)

    # -------------------------------------------------------------------------------------------------------- sources

    def sources(self) -> Iterable[Row]:
        live: dict[str, int] = {}
        closed: dict[str, int] = {}
        for item in self.doc.items:
            held = closed if item.verdict == "does-not-apply" else live
            held[item.instrument] = held.get(item.instrument, 0) + 1
        order = {c: n for n, c in enumerate(self.book.jurisdictions)}
        for law in sorted(self.book.instruments.values(), key=lambda i: (order[i.jurisdiction], i.id)):
            yield {
                "instrument": law.id,
                "jurisdiction": self.place(law.jurisdiction),
                "title": law.title.in_(self.lang),
                "cite": law.cite,
                "url": law.url,
                "checked_on": law.checked_on,
                "again_by": law.again_by,
                "overdue": self.yes_no(law.again_by < self.doc.as_of),
                "live": live.get(law.id, 0),
                "closed": closed.get(law.id, 0),
            }


__all__ = ["csvs", "field", "written"]

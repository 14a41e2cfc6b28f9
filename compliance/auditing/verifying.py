"""Holds a workbook against the law: rebuilds the case from its Intake sheet, judges it again and says what differs.

Where the workbook can be made again from that case (the layout that ships, the same law, the case it names), every cell outside the
entries is compared as well; else only what was judged is, and a note says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from compliance.auditing.entries import Stamp, column, key_in, rows_of, stamp_of
from compliance.auditing.rebuilding import Rebuilt, rebuilt
from compliance.auditing.tampering import alterations
from compliance.case.case import case_from_data
from compliance.checklist.checklist import Checklist, Item, build
from compliance.checklist.priority import FACTORS, weights_of
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day_both
from compliance.language.sentences import say, say_both
from compliance.language.text import Text
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import assessor_of
from compliance.results import checklist_document
from compliance.review.record import Entry, folded
from compliance.semantics.answers import AnswerFault
from compliance.spreadsheet.opening import EMPTY, Column, Incoming, Value, opened_bytes
from compliance.spreadsheet.quoting import cell_name, quoted, quoted_apart
from compliance.workbook.keys import item_key
from compliance.workbook.layout import POAM_TITLE, shipped
from compliance.workbook.stamps import ENTRIES
from compliance.workbook.workbook import PARTS, workbook

CHECKED = ("verdict", "tier", "score", "from")
JUDGED = frozenset(
    {f"col_{sheet}_{take}" for sheet in ("checklist", "not_applicable") for take in CHECKED} | {"col_intake_answer"}
)


@dataclass(frozen=True)
class Verification:
    """What was held against what, and every difference."""

    stamp: Stamp
    rulebook: Rulebook
    items: int
    differences: tuple[Text, ...]
    notes: tuple[Text, ...] = field(default=())


def verify(book: Incoming, rulebook: Rulebook) -> Verification:
    """Judge the case of a workbook again at the workbook's own date, and compare what it says with what follows.

    Raises:
        InputError: it is no workbook of ours, or lost what it is rebuilt from.
    """
    stamp = stamp_of(book)
    notes = list(book.notes)
    differences: list[Text] = []
    if stamp.rulebook != rulebook.sha256:
        differences.append(
            say_both(
                "verify.rulebook",
                theirs=f"{stamp.version}, {stamp.rulebook[:12]}",
                ours=f"{rulebook.version}, {rulebook.sha256[:12]}",
            )
        )
    case = rebuilt(book)
    differences += _readable(case, rulebook)
    found = case_from_data(case.data, rulebook, book.file)
    if case.whole and found.sha256 != stamp.case:
        differences.append(say_both("verify.case", theirs=stamp.case[:12], ours=found.sha256[:12]))
    if not case.whole:
        differences.append(say_both("verify.case-in-part"))
    weights = _weights(book)
    if weights is not None and weights != weights_of(rulebook.priority):
        notes.append(say_both("verify.weights", weights=", ".join(f"{f} {weights[f]}" for f in FACTORS)))
    checklist = build(assessor_of(rulebook).assess(found, stamp.as_of), weights)
    differences += _answers(book, checklist, stamp)
    seen: set[str] = set()
    for at in ("checklist", "not_applicable"):
        differences += _items(book, at, checklist, stamp, seen)
    for item in checklist.items:
        key = item_key(item.id, item.assessed.use_case)
        sheet = "not_applicable" if item.rank is None else "checklist"
        if key not in seen and f"col_{sheet}_key" in book.columns:
            verdict = say_both(f"verdict.{item.assessed.verdict}")
            differences.append(say_both("verify.item-missing", item=key, verdict=verdict))
    if (
        case.whole
        and found.sha256 == stamp.case
        and stamp.rulebook == rulebook.sha256
        and stamp.layout == shipped().sha256
    ):
        went_out = None if stamp.filled is None else dict[str, Entry]()
        again = opened_bytes(
            workbook(checklist, checklist_document.document(checklist, parts=PARTS), stamp.lang, written=went_out),
            book.file,
        )
        came = book
        if stamp.filled is not None:  # with what, the record alone knows; it also stands in the plan of action
            again = replace(again, properties={**again.properties, ENTRIES: stamp.filled})
            again, came = (
                replace(b, sheets={n: c for n, c in b.sheets.items() if n != POAM_TITLE}) for b in (again, book)
            )
            notes.append(say_both("verify.filled", sheet=POAM_TITLE))
        elsewhere = alterations(again, came, JUDGED)
        differences += elsewhere.changes
        notes += elsewhere.reordered
    else:
        notes.append(say_both("verify.judged-only"))
    return Verification(stamp, rulebook, len(seen), tuple(differences), tuple(notes))


def _weights(book: Incoming) -> dict[str, int] | None:
    """Return the weights a workbook was ordered with, as its own formulas read them; None where it does not say."""
    out = {}
    for factor in FACTORS:
        at = book.weights.get(f"weight_{factor.lower()}")
        value = None if at is None else book.sheets.get(at.sheet, {}).get((at.first, at.column), EMPTY).value
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 1000:
            return None
        out[factor] = value
    return out if any(out.values()) else None


def _readable(case: Rebuilt, rulebook: Rulebook) -> Iterator[Text]:
    """Take out of the rebuilt case what the rulebook cannot read, and say so for each."""
    for where in case.unreadable:
        yield say_both("verify.answer-unreadable", fact=where)
    for where in case.twice:
        yield say_both("verify.answer-twice", fact=where)
    for scope, owner in [
        ("organisation", case.data["organisation"]),
        *(("use-case", u) for u in case.data["use_cases"]),
    ]:
        answers: dict[str, Any] = owner["answers"]
        for fact_id in list(answers):
            fact = rulebook.facts.get(fact_id)
            if fact is None or fact.of != scope:
                del answers[fact_id]
                yield say_both("verify.answer-unknown", fact=fact_id)
                continue
            try:
                fact.parse(answers[fact_id], rulebook.places)
            except AnswerFault:
                del answers[fact_id]
                yield say_both("verify.answer-unreadable", fact=fact_id)
    in_place = case.data.get("in_place")
    for entry in list(in_place) if isinstance(in_place, list) else []:
        if isinstance(entry, dict):
            what, known = (
                (entry.get("obligation"), rulebook.rules)
                if "obligation" in entry
                else (entry.get("topic"), rulebook.topics)
            )
            if what not in known:
                case.data["in_place"].remove(entry)
                yield say_both("verify.answer-unknown", fact=str(what))


def _answers(book: Incoming, checklist: Checklist, stamp: Stamp) -> Iterator[Text]:
    """Compare each answer as it is read with the answer as it counts: only one of the two may have been changed."""
    shown = book.columns.get("col_intake_answer")
    if shown is None:
        return
    facts, uses = column(book, "col_intake_fact"), column(book, "col_intake_use_case_id")
    cells = book.sheets[facts.sheet]
    assessment = checklist.assessment
    speaker = Speaker(assessment.rulebook, stamp.lang)
    bases = {seen.context.use_case.id if seen.context.use_case else None: seen for seen in assessment.knowledge.bases}
    for row in rows_of(book, facts):
        fact = assessment.rulebook.facts.get(str(cells.get((row, facts.column), EMPTY).value or "").strip())
        use = str(cells.get((row, uses.column), EMPTY).value or "").strip() or None
        if fact is None or (use not in bases and fact.of != "organisation"):
            continue
        seen = assessment.knowledge.bases[0] if fact.of == "organisation" else bases[use]
        known = seen.fact(fact.id)
        open_ = known.answer is None and known.standing != "dont-know"
        counts = say("answer.not-answered", stamp.lang) if open_ else speaker.answer(fact.id, known.answer)
        says = cells.get((row, shown.column), EMPTY).value
        if folded(str(says or "")) != folded(counts):
            where = f"{facts.sheet}!{cell_name(shown.column, row)}"
            read, meant = quoted_apart(says, counts)
            yield say_both("verify.answer", fact=fact.id, where=where, shown=read, counts=meant)


def _items(book: Incoming, sheet: str, checklist: Checklist, stamp: Stamp, seen: set[str]) -> Iterator[Text]:
    keys = book.columns.get(f"col_{sheet}_key")
    if keys is None and sheet != "checklist":
        return  # a firm's own layout may leave this sheet out
    keys = column(book, f"col_{sheet}_key")
    items = {item_key(i.id, i.assessed.use_case): i for i in checklist.items}
    columns = {take: c for take in CHECKED if (c := book.columns.get(f"col_{sheet}_{take}")) is not None}
    cells = book.sheets[keys.sheet]
    for row in rows_of(book, keys):
        key = key_in(cells.get((row, keys.column), EMPTY))
        if not key:
            continue
        if key in seen:
            yield say_both("verify.item-twice", item=key, row=str(row))
        seen.add(key)
        item = items.get(key)
        if item is None:
            yield say_both("verify.item-unknown", item=key)
            continue
        if (item.rank is None) != (sheet == "not_applicable"):
            verdict = say_both(f"verdict.{item.assessed.verdict}")
            yield say_both("verify.item-moved", item=key, sheet=keys.sheet, verdict=verdict)
            continue
        yield from _values(cells, row, columns, item, key, stamp)


def _values(cells: Any, row: int, columns: dict[str, Column], item: Item, key: str, stamp: Stamp) -> Iterator[Text]:
    for take, at in columns.items():
        says: Value = cells.get((row, at.column), EMPTY).value
        expected = _expected(item, take, stamp)
        if not _agree(says, expected):
            yield say_both(
                f"verify.{take}",
                item=key,
                where=f"{at.sheet}!{cell_name(at.column, row)}",
                says=_spoken(says),
                derived=_spoken(expected),
            )


def _expected(item: Item, take: str, stamp: Stamp) -> Value:
    if take == "verdict":
        return say(f"verdict.{item.assessed.verdict}", stamp.lang)
    if take == "tier":
        return say(f"tier.{item.priority.tier if item.priority else 'none'}", stamp.lang)
    if take == "score":
        return item.priority.score if item.priority else None
    return item.assessed.judgement.start


def _agree(says: Value, expected: Value) -> bool:
    if isinstance(expected, date) or isinstance(says, date):
        return (says.isoformat() if isinstance(says, date) else folded(str(says or ""))) == (
            expected.isoformat() if isinstance(expected, date) else ""
        )
    if isinstance(expected, int):
        try:
            return math.isclose(float(says or "nan"), expected)
        except (TypeError, ValueError):
            return False
    return folded(str(says or "")) == folded(str(expected or ""))


def _spoken(value: Value) -> Text:
    return day_both(value) if isinstance(value, date) else quoted(value)

"""The answer to one question, from the cells of its rows, as a case file holds it. Empty cells are no answer and never a "no"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compliance.case.intake_form.cells import Block, Cell, Row, Wrong
from compliance.case.intake_form.marks import PLACE
from compliance.case.intake_form.words import day_in, figure, marks, meanings, normal, picked, rests, said, spellings
from compliance.errors import Message
from compliance.language.folding import folded
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import CURRENCIES


class Answering:
    """Reads answers; places are known by code or by name in either language."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.places = {
            normal(spelling): code
            for code in (*rulebook.places.groups, *rulebook.places.entries)
            for spelling in (*spellings(rulebook.places.name(code)), code)
        }
        for code, entry in rulebook.places.entries.items():
            for alias in entry.aliases:
                if rulebook.places.by_name[folded(alias)] == (code,):
                    self.places.setdefault(normal(alias), code)

    def answer(self, fact: Fact, block: Block) -> Any:
        """Return what the cells of a question answer, as a case file holds it; None where they are empty."""
        if fact.type == "choices":
            marked = {option: mark_in(row["answer"]) for option, row in block.options.items()}
            marked |= {option: None for option in fact.option_ids if option not in marked}
            return several(marked, rest_in(block))
        if fact.type == "places":
            return several(dict(self.marked_places(block)), rest_in(block))
        if fact.type == "number-by-place":
            return self.by_place(block)
        head = block.head
        if head is None:
            return None
        if fact.type in ("yes-no", "choice"):
            if head["answer"].empty:
                return None
            if fact.type == "yes-no":
                table = meanings(yes="value.yes", no="value.no", unknown="answer.unknown")
            else:
                table = {normal(o): o for o in fact.option_ids}
                table |= {w: o for o, option in fact.options.items() for w in spellings(option.label)}
                table |= meanings(unknown="answer.unknown")
            return picked(head["answer"], table)
        if fact.type == "date":
            return days_in(head)
        band = band_in(head)
        if fact.type == "number" or band is None or band == "unknown":
            return band
        currency = head["currency"]
        if currency.empty:
            raise Wrong(currency, Message("intake.currency-missing"))
        code = picked(currency, {normal(c): c for c in CURRENCIES})
        return {**band, "currency": code} if isinstance(band, dict) else {"amount": band, "currency": code}

    def place_of(self, cell: Cell) -> str:
        """Return the code of a place written by code, by name or by another of its names; what is none is checked with the case, which says what a town lies in."""
        return self.places.get(normal(cell.text), cell.text.strip())

    def marked_places(self, block: Block) -> Iterator[tuple[str, str | None]]:
        """Yield the places of a question by code, each with what stands beside it."""
        seen: set[str] = set()
        for code, row in block.places:
            typed, cell = row["ask"], row["answer"]
            if code is None:
                if typed.empty and cell.empty:
                    continue
                if typed.empty:
                    raise Wrong(typed, Message("intake.place-missing"))
                code = self.place_of(typed)
            mark = mark_in(cell)
            if code in seen:
                raise Wrong(cell, Message("intake.place-twice", place=code))
            seen.add(code)
            yield code, mark or ("yes" if not typed.empty and row.key.endswith(PLACE) else None)

    def by_place(self, block: Block) -> Any:
        """Return the numbers of a question by place."""
        out: dict[str, Any] = {}
        for code, row in block.places:
            typed = row["ask"]
            if code is None:
                if typed.empty and row["answer"].empty and row["upto"].empty:
                    continue
                if typed.empty:
                    raise Wrong(typed, Message("intake.place-missing"))
                code = self.place_of(typed)
            if code in out:
                raise Wrong(typed, Message("intake.place-twice", place=code))
            band = band_in(row)
            out[code] = "unknown" if band is None else band
        if block.head is None or block.head["answer"].empty:
            return out or None
        word = picked(block.head["answer"], meanings(none="form.none-anywhere", unknown="answer.unknown"))
        if out:
            raise Wrong(block.head["answer"], Message("intake.number-and-places"))
        return {} if word == "none" else "unknown"


def mark_in(cell: Cell) -> str | None:
    """Return what stands beside one option or place: yes, no or unsure; None where nothing does."""
    return None if cell.empty else picked(cell, marks())


def rest_in(block: Block) -> str | None:
    """Return what holds for the rows left blank."""
    if block.head is None or block.head["answer"].empty:
        return None
    return picked(block.head["answer"], rests())


def band_in(row: Row) -> Any:
    """Return a number or a range of numbers, "unknown", or None where nothing stands."""
    low, high = row["answer"], row["upto"]
    if low.empty:
        if high.empty:
            return None
        raise Wrong(low, Message("intake.range-start"))
    if isinstance(low.value, str) and normal(low.text) in said("answer.unknown"):
        return "unknown"
    first = figure(low)
    if high.empty:
        return first
    if isinstance(high.value, str) and normal(high.text) in said("form.or-more"):
        return {"from": first}
    return {"from": first, "to": figure(high)}


def days_in(row: Row) -> Any:
    """Return a day or a span of days, "unknown" or "none", or None where nothing stands."""
    first, last = row["answer"], row["upto"]
    if first.empty:
        if last.empty:
            return None
        raise Wrong(first, Message("intake.span-start"))
    begun = day_in(first)
    return begun if last.empty or begun in ("unknown", "none") else {"from": begun, "to": day_in(last)}


def several(marked: Mapping[str, str | None], rest: str | None) -> Any:
    """Return an answer of several; what is left blank is out only where the form says so in words."""
    if not any(marked.values()):
        return {"no": [], "unknown": "unknown", None: None}[rest]
    blank = "no" if rest == "no" else "unsure"
    sides = {side: [k for k, mark in marked.items() if (mark or blank) == side] for side in ("yes", "unsure")}
    return sides if sides["unsure"] else sides["yes"]


__all__ = ["Answering", "mark_in", "several"]

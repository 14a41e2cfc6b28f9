"""Rows that no case could be: found by columns as doubtful, and then read as a case, whose reader says what is wrong with them.

To be doubtful is no fault yet. What is only suspicious here is decided by the door through which every case comes in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from compliance.case.case import MAX_USE_CASES
from compliance.errors import FaultList, Message
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.portfolio.blocks import Block, Bools, Lists, coded, content, valid
from compliance.portfolio.columns import (
    CASE,
    COVER,
    CURRENCY,
    FROM,
    NEVER,
    PLACE,
    UNKNOWN,
    UNSURE,
    UP_TO,
    USES,
    Layout,
    part,
)
from compliance.portfolio.comparisons import LARGEST
from compliance.portfolio.filling import Filler, Numbers
from compliance.portfolio.telling import Tools, sound, tools_of
from compliance.semantics.answers import CURRENCIES

WORD = 64


@dataclass(frozen=True)
class SetAside:
    """A row that no case could be: its number in its file from 0, what it is called, and what is wrong with it."""

    row: int
    case: str | None
    faults: tuple[Message, ...]


class Doubts:
    """Looks for rows that no case could be, in the columns of some questions."""

    def __init__(self, layout: Layout, filler: Filler, facts: Iterable[str]) -> None:
        self._layout = layout
        self._filler = filler
        self._rulebook: Rulebook = layout.rulebook
        self._tools: dict[Tools, bool] = {}
        self._facts = [self._rulebook.facts[fact] for fact in facts]

    def set_aside(self, table: Any, block: Block, first: int = 0) -> list[SetAside]:
        """Return the rows that no case could be; `first` is the number of the first one in its file."""
        out = []
        for n in np.flatnonzero(self.doubtful(block)):
            (row,) = table.slice(int(n), 1).to_pylist()
            faults = self._faults(row)
            if faults:
                out.append(SetAside(first + int(n), row.get(CASE), faults))
        return out

    def _faults(self, row: Mapping[str, Any]) -> tuple[Message, ...]:
        if row.get(CASE) is None:
            return (Message("portfolio.no-name"),)
        if any(use is None for use in row.get(USES) or ()):
            return (Message("portfolio.empty-use"),)
        named = {**row, USES: [{**use, "id": str(n), "name": str(n)} for n, use in enumerate(row.get(USES) or ())]}
        try:
            self._layout.case(named)
        except FaultList as found:
            return tuple(fault.message for fault in found.faults)
        return ()

    def doubtful(self, block: Block) -> Bools:
        """Return the cases that something may be wrong with."""
        found = ~valid(block.column("organisation", CASE))
        found |= np.diff(block.use_starts) > MAX_USE_CASES
        by_use = ~block.use_given | self._flows(block)
        for use, tools in tools_of(block):
            by_use[use] |= tools is None or not self._sound(tools)
        for scope in ("organisation", "use-case"):
            said = block.column(scope, UNKNOWN)
            if said is not None:
                known = {fact.id for fact in self._rulebook.facts.values() if fact.of == scope}
                (found if scope == "organisation" else by_use)[_wrong_texts(said, known.__contains__)] = True
        for fact in self._facts:
            wrong = self._of(block, fact)
            if wrong is not None:
                (found if fact.of == "organisation" else by_use)[wrong] = True
        found[np.repeat(np.arange(block.cases), np.diff(block.use_starts))[by_use]] = True
        return found

    def _of(self, block: Block, fact: Fact) -> Bools | None:
        if fact.type in ("choices", "places"):
            return self._sets(block, fact)
        if fact.type in ("choice", "yes-no"):
            column = block.column(fact.of, fact.id)
            return None if column is None else valid(column) & ~self._known(*coded(column), fact)
        if fact.type == "number-by-place":
            column = block.column(fact.of, fact.id)
            return None if column is None else self._by_place(column)
        if fact.type == "date":
            return _days(block, fact)
        return _band(block, fact)

    def _sound_name(self, name: str | None, fact: Fact) -> bool:
        """Return whether a text can stand in an answer to a question."""
        if name is None:
            return False
        if fact.type == "places":
            return self._filler.known_place(name)
        return name in (fact.option_ids or ("yes", "no"))

    def _known(self, codes: Any, names: tuple[str, ...], fact: Fact) -> Bools:
        """Return which of some texts can stand in an answer; what is no text cannot."""
        return np.asarray(np.array([*(self._sound_name(name, fact) for name in names), False], np.bool_)[codes])

    def _sets(self, block: Block, fact: Fact) -> Bools | None:
        columns = [block.lists(fact.of, name) for name in (fact.id, fact.id + UNSURE)]
        lists = [column for column in columns if column is not None]
        if not lists:
            return None
        wrong = np.zeros(block.count(fact.of), np.bool_)
        for one in lists:
            if one.whole and all(self._sound_name(name, fact) for name in one.names):
                continue
            bad = ~self._known(one.codes, one.names, fact)
            if bad.any():
                wrong[np.repeat(np.arange(len(wrong)), np.diff(one.starts))[bad]] = True
        if len(lists) == 2 and len(lists[1].codes):
            wrong |= _shared(*lists)
        return wrong

    def _by_place(self, column: Any) -> Bools:
        starts, inside = content(column)
        codes, names = coded(inside.field(PLACE))
        low, high = Numbers.of(inside.field(FROM)), Numbers.of(inside.field(UP_TO))
        places = np.array([*(name is not None and self._filler.known_place(name) for name in names), False], np.bool_)
        bad = ~places[codes] | ~valid(inside) | _out_of_order(low, high)
        rows = np.repeat(np.arange(len(column)), np.diff(starts))
        wrong = np.zeros(len(column), np.bool_)
        wrong[rows[bad]] = True
        keys = np.sort(rows * (len(names) + 1) + codes)
        wrong[keys[1:][keys[1:] == keys[:-1]] // (len(names) + 1)] = True  # a place named twice
        return wrong

    def _sound(self, tools: Tools) -> bool:
        """Return whether a use could name these tools; each combination is looked at once."""
        found = self._tools.get(tools)
        if found is None:
            found = self._tools[tools] = sound(tools, self._rulebook)
        return found

    def _flows(self, block: Block) -> Bools:
        """Return the uses with a data flow that cannot be."""
        wrong = np.zeros(block.uses, np.bool_)
        covers = set(self._rulebook.facts[self._rulebook.flows.cover].option_ids)
        for use, flows in block.flows.as_given.items():
            wrong[use] = not all(self._sound_flow(flow, covers) for flow in flows)
        return wrong

    def _sound_flow(self, flow: Mapping[str, Any] | None, covers: set[str]) -> bool:
        if flow is None or flow.get("receiver") not in self._rulebook.flows.place_by_receiver:
            return False
        sure, unsure = (set(flow.get(name) or ()) for name in (COVER, COVER + UNSURE))
        ends = all(flow.get(end) is not None and self._filler.known_place(flow[end]) for end in (FROM, UP_TO))
        return ends and (sure | unsure) <= covers and not sure & unsure


def _wrong_texts(column: Any, good: Any) -> Bools:
    lists = Lists.of(column)
    bad = ~np.array([*(name is not None and good(name) for name in lists.names), False], np.bool_)[lists.codes]
    out = np.zeros(len(column), np.bool_)
    out[np.repeat(np.arange(len(out)), np.diff(lists.starts))[bad]] = True
    return out


def _shared(sure: Lists, unsure: Lists) -> Bools:
    """Return the rows of which a text stands in both lists."""
    number = {name: n for n, name in enumerate(dict.fromkeys((*sure.names, *unsure.names)))}
    rows = np.flatnonzero(np.diff(unsure.starts))
    found = np.zeros(len(rows), np.bool_)
    for first in range(0, len(number), WORD):
        both = []
        for one in (sure, unsure):
            table = np.zeros(len(one.names) + 1, np.uint64)
            for n, name in enumerate(one.names):
                if first <= number[name] < first + WORD:
                    table[n] = np.uint64(1) << np.uint64(number[name] - first)
            both.append(one.only(rows).joined(table))
        found |= (both[0] & both[1]) != 0
    out = np.zeros(len(sure.given), np.bool_)
    out[rows] = found
    return out


def _out_of_order(low: Numbers, high: Numbers) -> Bools:
    """Return where a band cannot be: an upper edge alone, one below the lower, or a number that none may be."""
    wrong = (high.given & ~low.given) | (low.given & ((low.value < 0) | (low.value >= LARGEST)))
    order = (high.value < low.value) | ((high.value == low.value) & low.odd) | (high.value >= LARGEST)
    return np.asarray(wrong | (high.given & order))


def _band(block: Block, fact: Fact) -> Bools | None:
    ends = [block.column(fact.of, part(fact.id, end)) for end in (FROM, UP_TO)]
    if any(end is None for end in ends):
        return None
    low, high = (Numbers.of(end) for end in ends)
    wrong = _out_of_order(low, high)
    if fact.type == "money":
        codes, names = coded(block.column(fact.of, part(fact.id, CURRENCY)))
        known = np.array([*(name in CURRENCIES for name in names), False], np.bool_)[codes]
        wrong |= (low.given & ~known) | (~low.given & (codes < len(names)))
    return wrong


def _days(block: Block, fact: Fact) -> Bools | None:
    ends = [block.column(fact.of, part(fact.id, end)) for end in (FROM, UP_TO)]
    if any(end is None for end in ends):
        return None
    first, last = (np.asarray(pc.fill_null(end.cast(pa.int32()), 0)) for end in ends)
    given = [valid(end) for end in ends]
    flag = block.column(fact.of, part(fact.id, NEVER))
    never = np.zeros(len(first), np.bool_) if flag is None else np.asarray(pc.fill_null(flag, False))
    return np.asarray((given[0] != given[1]) | (given[0] & (last < first)) | (given[0] & never))


__all__ = ["Doubts", "SetAside"]

"""Some thousand cases as they lie in the columns: the rows that are judged, and lists of texts as numbers.

A case has a row for each use (one where it has none), and after each use a row for each of its data flows. Whatever is said once for a case or
a use is spread over its rows by their indices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from compliance.law.questions import FlowFacts, Scope
from compliance.portfolio.columns import COVER, FLOWS, FROM, UNSURE, UP_TO, USES

Ints = npt.NDArray[np.signedinteger[Any]]
Bools = npt.NDArray[np.bool_]


def whole(array: Any) -> Any:
    """Return a column as one piece."""
    if not isinstance(array, pa.ChunkedArray):
        return array
    return array.chunk(0) if array.num_chunks == 1 else array.combine_chunks()  # which would copy a single one


def valid(array: Any) -> Bools:
    """Return where a column says something."""
    if array.null_count == 0:
        return np.ones(len(array), np.bool_)
    return np.asarray(array.is_valid())


def content(array: Any) -> tuple[Ints, Any]:
    """Return where each list of a column begins in its content, and the content. What stands under a null is left out."""
    bounds = np.asarray(array.offsets)
    if array.null_count:
        lengths, empty = np.diff(bounds), ~valid(array)
        if lengths[empty].any():
            lengths[empty] = 0
            return np.concatenate([[0], np.cumsum(lengths)]), array.flatten()
    first, last = int(bounds[0]), int(bounds[-1])
    return bounds - first if first else bounds, array.values.slice(first, last - first)


def coded(array: Any) -> tuple[Ints, tuple[str, ...]]:
    """Return texts as numbers, and what each stands for; one more than all of them is no text."""
    codes = array if pa.types.is_dictionary(array.type) else array.dictionary_encode()
    names = tuple(codes.dictionary.to_pylist())
    indices = codes.indices
    if indices.null_count:
        indices = indices.fill_null(len(names))
    return np.asarray(indices), names


@dataclass(frozen=True)
class Lists:
    """A list of texts for each row: the numbers of its texts, from `starts[n]` to `starts[n + 1]`; whether there is a list at all.

    `whole`: each thing in them is known to be a text.
    """

    starts: Ints
    codes: Ints
    names: tuple[str, ...]
    given: Bools
    whole: bool = False

    @classmethod
    def of(cls, array: Any) -> Lists:
        """Return the lists of a column."""
        starts, inside = content(array)
        return cls(starts, *coded(inside), valid(array), not inside.null_count)

    def only(self, rows: Ints) -> Lists:
        """Return the lists of some rows."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        places = np.repeat(self.starts[rows] - starts[:-1], lengths) + np.arange(starts[-1])
        return Lists(starts, self.codes[places], self.names, self.given[rows], self.whole)

    def joined(self, table: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Return for each row the bits of all its texts, by the bits of each."""
        out = np.zeros(len(self.given), table.dtype)
        filled = np.flatnonzero(self.starts[1:] > self.starts[:-1])
        if filled.size:
            out[filled] = np.bitwise_or.reduceat(table[self.codes], self.starts[:-1][filled])
        return out

    def texts(self) -> list[list[str]]:
        """Return the texts of each row."""
        count, bounds = len(self.names), self.starts.tolist()
        found = [self.names[code] if code < count else "" for code in self.codes.tolist()]
        return [found[first:last] for first, last in pairwise(bounds)]


@dataclass
class Flows:
    """The data flows of a block, by number: the row of each; what each says of a question, surely or perhaps; which say nothing of it.

    `as_given` has those of each use as they stand in the table. Of a question that a flow answers and says no text of, the answer is "none".
    """

    rows: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    sure: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    unsure: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    silent: dict[str, list[int]] = field(default_factory=dict)
    as_given: dict[int, list[Mapping[str, Any] | None]] = field(default_factory=dict)

    def say(self, number: int, fact: str, sure: Iterable[str] | None, unsure: Iterable[str] | None) -> None:
        """Let a flow say something of a question; nothing at all where both are None."""
        if sure is None and unsure is None:
            self.silent.setdefault(fact, []).append(number)
        for listed, texts in ((self.sure, sure), (self.unsure, unsure)):
            if texts:
                listed.setdefault(fact, []).extend((number, text) for text in texts)


def _records(array: Any) -> list[Mapping[str, Any] | None]:
    """Return structs as mappings, column by column: several times as quick as one by one."""
    names = [array.type.field(n).name for n in range(array.type.num_fields)]
    columns = [array.field(n).to_pylist() for n in range(array.type.num_fields)]
    rows: list[Mapping[str, Any] | None] = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    for n in np.flatnonzero(~valid(array)):
        rows[n] = None
    return rows


class Block:
    """Some cases, by columns."""

    def __init__(self, table: Any, flows: FlowFacts) -> None:
        self._facts = flows
        self._lists: dict[tuple[Scope, str], Lists | None] = {}
        self.cases: int = table.num_rows
        names = set(table.column_names)
        self._columns = {name: whole(table.column(name)) for name in names}
        uses = self._columns.get(USES)
        if uses is None:
            uses = pa.nulls(self.cases, pa.list_(pa.struct([("id", pa.string())])))
        self.use_starts, inside = content(uses)
        self.uses: int = len(inside)
        self.use_given = valid(inside)
        self._in_use = {inside.type.field(n).name: inside.field(n) for n in range(inside.type.num_fields)}
        self.flows = self._read_flows()
        self._lay_rows()

    def column(self, scope: Scope, name: str) -> Any:
        """Return a column of the organisations or of the uses; None where the table has none."""
        return (self._columns if scope == "organisation" else self._in_use).get(name)

    def lists(self, scope: Scope, name: str) -> Lists | None:
        """Return a column of lists; None where the table has none."""
        key = (scope, name)
        if key not in self._lists:
            column = self.column(scope, name)
            self._lists[key] = None if column is None else Lists.of(column)
        return self._lists[key]

    def count(self, scope: Scope) -> int:
        """Return how many organisations or uses there are."""
        return self.cases if scope == "organisation" else self.uses

    # -------------------------------------------------------------------------------------------------------------- rows

    def _lay_rows(self) -> None:
        """Lay out the rows: by case, by use, each use before its flows."""
        per_case = np.diff(self.use_starts)
        self.bare = np.flatnonzero(per_case == 0)  # cases without a use
        slots = np.maximum(per_case, 1)
        case_of_slot = np.repeat(np.arange(self.cases), slots)
        use_of_slot = np.full(len(case_of_slot), -1, np.int64)
        use_of_slot[per_case[case_of_slot] > 0] = np.arange(self.uses)
        extra = np.zeros(len(use_of_slot), np.int64)
        named = use_of_slot >= 0
        extra[named] = self._flow_counts[use_of_slot[named]]
        rows = 1 + extra
        self.slot_starts = np.concatenate([[0], np.cumsum(rows)])[:-1]  # the row of each use itself
        self.rows: int = int(rows.sum())
        self.slot_of = np.repeat(np.arange(len(rows)), rows)
        self.case_of = case_of_slot[self.slot_of]
        self.use_of = use_of_slot[self.slot_of]
        self.case_of_slot = case_of_slot
        self.use_of_slot = use_of_slot
        self.slot_case_starts = np.concatenate([[0], np.cumsum(slots)])[:-1]
        self.case_starts = self.slot_starts[self.slot_case_starts] if self.cases else self.slot_case_starts
        self.is_flow = np.ones(self.rows, np.bool_)
        self.is_flow[self.slot_starts] = False
        self.flows.rows = np.flatnonzero(self.is_flow)
        self.looks_at_flows = self.is_flow | (extra[self.slot_of] == 0)

    @cached_property
    def plain(self) -> bool:
        """Whether each case is one row."""
        return self.rows == self.cases

    def spread(self, scope: Scope, values: npt.NDArray[Any], missing: Any) -> npt.NDArray[Any]:
        """Return what is said of each organisation or use for each row; `missing` where there is no use."""
        if scope == "organisation":
            return values if self.plain else values[self.case_of]
        if self.plain and not self.bare.size:
            return values
        return np.append(values, np.asarray([missing], values.dtype))[self.use_of]

    # -------------------------------------------------------------------------------------------------------------- flows

    def _read_flows(self) -> Flows:
        """Read the data flows of each use, and one more for places of its answers that no flow names."""
        found = Flows()
        self._flow_counts = np.zeros(self.uses, np.int64)
        column = self._in_use.get(FLOWS)
        if column is None:
            return found
        starts, inside = content(column)
        if not len(inside):
            return found
        listed, places = _records(inside), list(self._facts.place_by_receiver.values())
        uses = np.flatnonzero(starts[1:] > starts[:-1])
        answers = {fact: self.sets("use-case", fact).only(uses) for fact in (*places, self._facts.cover)}
        cover = self.sets("use-case", self._facts.cover)
        number = before = 0
        for n, use in enumerate(uses.tolist()):
            flows = found.as_given[use] = listed[int(starts[use]) : int(starts[use + 1])]
            for flow in flows:
                self._one(found, number, flow or {})
                number += 1
            named = {flow[end] for flow in flows if flow for end in (FROM, UP_TO)}
            left = [[[t for t in texts[n] if t not in named] for texts in answers[fact]] for fact in places]
            if any(
                sure or unsure for sure, unsure in left
            ):  # one more flow for places of the answers that no flow names
                for fact, (sure, unsure) in zip(places, left, strict=True):
                    found.say(number, fact, sure, unsure)
                told = cover.given[use]
                found.say(number, self._facts.cover, *(t[n] if told else None for t in answers[self._facts.cover]))
                number += 1
            self._flow_counts[use] = number - before
            before = number
        return found

    def _one(self, found: Flows, number: int, flow: Mapping[str, Any]) -> None:
        """Let a flow say where its data goes, to which receiver, and what covers it."""
        fact = self._facts.place_by_receiver.get(flow.get("receiver") or "")
        if fact is not None:
            found.say(number, fact, (str(flow.get(UP_TO)),), None)
        found.say(number, self._facts.cover, flow.get(COVER), flow.get(COVER + UNSURE))

    def sets(self, scope: Scope, name: str) -> Sets:
        """Return the answers to a question of which several things can be true, by organisation or use."""
        return Sets.of(self.lists(scope, name), self.lists(scope, name + UNSURE), self.count(scope))

    def sets_by_row(self, fact_id: str) -> Sets:
        """Return the answers to a question that data flows answer, for each row."""
        own = self.sets("use-case", fact_id)
        given = self.spread("use-case", own.given, False).copy()
        flows = self.flows
        given[flows.rows] = True
        given[flows.rows[flows.silent.get(fact_id, [])]] = False
        sure = self._listed(own.sure, flows.sure.get(fact_id, []), given)
        unsure = self._listed(own.unsure, flows.unsure.get(fact_id, []), given)
        return Sets(sure, unsure, given)

    def _listed(self, own: Lists | None, told: Sequence[tuple[int, str]], given: Bools) -> Lists:
        names = () if own is None else own.names
        number = {name: n for n, name in enumerate(names)}
        added = [(flow, number.setdefault(name, len(number))) for flow, name in told]
        rows = self.flows.rows[[flow for flow, _ in added]]
        codes = np.array([code for _, code in added], np.int64)
        if own is not None:
            row_of_use = self.slot_starts[np.flatnonzero(self.use_of_slot >= 0)]
            kept = np.where(own.codes < len(names), own.codes, np.iinfo(np.int32).max)
            rows = np.concatenate([np.repeat(row_of_use, np.diff(own.starts)), rows])
            codes = np.concatenate([kept, codes])
        codes = np.where(codes == np.iinfo(np.int32).max, len(number), codes)
        order = np.argsort(rows, kind="stable")
        starts = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=self.rows))]).astype(np.int64)
        return Lists(starts, codes[order], tuple(number), given)


@dataclass(frozen=True)
class Sets:
    """What is in a set for sure, what may be, and whether anything is said of it."""

    sure: Lists | None
    unsure: Lists | None
    given: Bools

    @classmethod
    def of(cls, sure: Lists | None, unsure: Lists | None, count: int) -> Sets:
        """Return the sets of two columns, either of which may be missing."""
        lists = (sure, unsure)
        given = np.zeros(count, np.bool_)
        for one in lists:
            if one is not None:
                given |= one.given
        kept = [one if one is not None and len(one.codes) else None for one in lists]
        return cls(kept[0], kept[1], given)

    def only(self, rows: Ints) -> tuple[list[list[str]], list[list[str]]]:
        """Return the texts of some rows: what is in for sure, and what may be."""
        none: list[list[str]] = [[]] * len(rows)
        sure, unsure = (none if one is None else one.only(rows).texts() for one in (self.sure, self.unsure))
        return sure, unsure

    def joined(self, table_of: Callable[[tuple[str, ...], int], npt.NDArray[Any]]) -> tuple[Any, Any]:
        """Return for each row the bits that are yes, and those that may be; `table_of` gives the bits of each name, by side."""
        none = table_of((), 0)
        yes = may = np.zeros(len(self.given), none.dtype)
        if self.sure is not None:
            certain, open_too = table_of(self.sure.names, 0), table_of(self.sure.names, 1)
            yes = self.sure.joined(certain)
            may = yes if np.array_equal(certain, open_too) else self.sure.joined(open_too)
        if self.unsure is not None:
            may = may | self.unsure.joined(table_of(self.unsure.names, 1))
        return yes, may


__all__ = ["Block", "Bools", "Flows", "Ints", "Lists", "Sets", "coded", "content", "valid", "whole"]

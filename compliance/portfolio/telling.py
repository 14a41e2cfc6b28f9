"""What the products of uses tell, for all uses of a block: each combination of tools is asked about once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from compliance.case.case import UseCase
from compliance.case.tools import MOST, Tool, ToolModel, wrong
from compliance.errors import WrongValue
from compliance.law.rulebook import Rulebook
from compliance.portfolio.blocks import Block, Bools, Ints, content
from compliance.portfolio.columns import TOOLS
from compliance.portfolio.comparisons import Told
from compliance.reasoning.of_products import Known, known
from compliance.semantics.conditions import Measures, compare
from compliance.semantics.truth import NO, YES

Tools = tuple[Tool, ...]
WORD = 64


class Telling:
    """Asks the catalogue about combinations of tools; what it said is kept between blocks."""

    def __init__(self, rulebook: Rulebook, measures: Measures, bases: Sequence[tuple[Told, int]]) -> None:
        self._rulebook = rulebook
        self._measures = measures
        self.bases = bases
        self._numbers: dict[Tools, int] = {(): 0}
        self._known: list[Mapping[str, Known]] = [{}]
        self._bits: list[list[tuple[int, int]]] = [[(0, 0)] * self._words]

    @property
    def _words(self) -> int:
        return -(-len(self.bases) // WORD)

    def of_uses(self, block: Block) -> Ints:
        """Return for each use the number of its combination of tools; 0 where nothing is told."""
        found = np.zeros(block.uses, np.int64)
        for use, tools in tools_of(block):
            if tools is not None:
                found[use] = self._number(tools)
        return found

    def _number(self, tools: Tools) -> int:
        number = self._numbers.get(tools)
        if number is None:
            told = known(self._rulebook, UseCase("use", "use", {}, (), tools)) if sound(tools, self._rulebook) else {}
            number = self._numbers[tools] = len(self._known)
            self._known.append(told)
            self._bits.append([self._word(told, first) for first in range(0, len(self.bases), WORD)])
        return number

    def _word(self, told: Mapping[str, Known], first: int) -> tuple[int, int]:
        yes = may = 0
        for bit, (one, _) in enumerate(self.bases[first : first + WORD]):
            base = one.base
            if base.fact in told:
                options = self._rulebook.facts[base.fact].option_ids
                value = compare(base.asks, told[base.fact].answer, options, self._measures)
                yes |= (value is YES) << bit
                may |= (value is not NO) << bit
        return yes, may

    def words(self, numbers: Ints, first: int) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        """Return for each use the bits of some bases, yes and perhaps, from a multiple of the length of a word on."""
        table = np.array([bits[first // WORD] for bits in self._bits], np.uint64)
        return table[numbers, 0], table[numbers, 1]

    def told(self, numbers: Ints, fact_id: str, checked: bool) -> Bools:
        """Return for each use whether its products tell something of a question; `checked`: that somebody read a source for."""
        table = [fact_id in one and not (checked and one[fact_id].unverified) for one in self._known]
        return np.array(table, np.bool_)[numbers]


def tools_of(block: Block) -> list[tuple[int, Tools | None]]:
    """Return the tools of each use that names any; None where one of them is no tool."""
    column = block.column("use-case", TOOLS)
    if column is None:
        return []
    starts, inside = content(column)
    names = ("product", "plan", "named")
    fields = {inside.type.field(n).name: inside.field(n).to_pylist() for n in range(inside.type.num_fields)}
    lines = [fields.get(name, [None] * len(inside)) for name in names]
    given = np.asarray(inside.is_valid())
    out: list[tuple[int, Tools | None]] = []
    for use in np.flatnonzero(starts[1:] > starts[:-1]):
        rows = range(int(starts[use]), int(starts[use + 1]))
        tools = tuple(Tool(*(line[row] for line in lines)) for row in rows)
        out.append((int(use), tools if given[rows.start : rows.stop].all() else None))
    return out


def sound(tools: Tools, rulebook: Rulebook) -> bool:
    """Return whether a use could name these tools."""
    if len(tools) > MOST:
        return False
    try:
        models = [ToolModel(**tool.data) for tool in tools]
    except (WrongValue, ValueError):
        return False
    return not any(wrong(models, rulebook.products))


__all__ = ["Telling", "Tools", "sound", "tools_of"]

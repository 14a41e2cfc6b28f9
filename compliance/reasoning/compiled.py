"""What is worked out of a rulebook's conditions alone, kept for the next process: program, straight lines, nets, reach.

A rulebook as it was loaded has a key; under it and a hash of the code of this room the work is kept as plain data (`keeping`). A copy with
something changed in it has no key, and is worked out anew.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from compliance import keeping
from compliance.law.packing import Entries, node_reader, plain_nodes
from compliance.law.rulebook import Rulebook
from compliance.reasoning import program as heads
from compliance.reasoning.engines import Blueprint, drawn
from compliance.reasoning.program import Head, Program
from compliance.reasoning.rails import Lines, written
from compliance.reasoning.screening import closable, groups

NAME = "program"


@dataclass(frozen=True)
class Compiled:
    """A rulebook's conditions worked out as far as no case is needed; the blueprint of the nets when a derivation is first read."""

    program: Program
    lines: Callable[[], Lines]
    blueprint: Callable[[], Blueprint]
    closable: Callable[[], Mapping[str, frozenset[str]]]
    by_flow: Callable[[], frozenset[str]]


def compiled(rulebook: Rulebook) -> Compiled:
    """Return what a rulebook comes to, from what was kept where it was."""
    if rulebook.key is None:
        return _anew(rulebook)
    key = hashlib.sha256(f"{rulebook.key} {keeping.code_of('reasoning')}".encode()).hexdigest()
    kept = keeping.read(NAME, key)
    if kept is None:
        kept = _plain(_anew(rulebook))
        keeping.write(NAME, key, kept)
    return _restored(kept)


def _anew(rulebook: Rulebook) -> Compiled:
    program = heads.build(rulebook)
    return Compiled(
        program,
        lambda: written(program),
        lambda: drawn(program, groups(rulebook, program)),
        lambda: closable(rulebook, program),
        lambda: flow_readers(rulebook),
    )


def flow_readers(rulebook: Rulebook) -> frozenset[str]:
    """Return the duties that read data flows."""
    flow_facts = {*rulebook.flows.place_by_receiver.values(), rulebook.flows.cover}
    return frozenset(r for r in rulebook.rules if rulebook.rule_support[r] & flow_facts)


def _plain(made: Compiled) -> dict[str, Any]:
    program, lines, blueprint = made.program, made.lines(), made.blueprint()
    numbers = {head: n for n, head in enumerate(program.heads)}
    return {
        "heads": list(map(_plain_symbol, program.heads)),
        "nodes": [marshal.dumps(node) for node in plain_nodes(program.heads.values(), numbers.__getitem__)],
        "reads": [[numbers[read] for read in program.reads[head]] for head in program.heads],
        "atoms": plain_nodes(program.atoms, numbers.__getitem__),
        "lines": [list(lines.lines), [lines.heads[head] for head in program.heads]],
        "nets": marshal.dumps(
            [list(map(_plain_symbol, blueprint.symbols)), blueprint.heads, blueprint.reads, blueprint.layers]
        ),
        "stretches": {i: [day.toordinal() for day in starts] for i, starts in program.stretches.items()},
        "closable": {code: sorted(listed) for code, listed in made.closable().items()},
        "by_flow": sorted(made.by_flow()),
    }


def _restored(kept: Mapping[str, Any]) -> Compiled:
    listed = list(map(_symbol, kept["heads"]))
    read = node_reader(listed.__getitem__)
    nodes = Entries(dict(zip(listed, kept["nodes"], strict=True)), lambda raw: read(marshal.loads(raw)))
    stretches = {i: tuple(map(date.fromordinal, starts)) for i, starts in kept["stretches"].items()}
    program = Program(nodes, stretches)
    vars(program).update(  # what the program would work out of all its conditions
        atoms=tuple(map(read, kept["atoms"])),
        reads={head: tuple(listed[n] for n in reads) for head, reads in zip(listed, kept["reads"], strict=True)},
    )
    lines, registers = kept["lines"]
    return Compiled(
        program,
        lambda: Lines(lines, dict(zip(listed, registers, strict=True))),
        partial(_blueprint, kept["nets"]),
        lambda: {code: frozenset(closed) for code, closed in kept["closable"].items()},
        lambda: frozenset(kept["by_flow"]),
    )


def _blueprint(raw: bytes) -> Blueprint:
    symbols, numbers, reads, layers = marshal.loads(raw)
    return Blueprint(list(map(_symbol, symbols)), numbers, reads, layers)


def _plain_symbol(symbol: str) -> Any:
    if not isinstance(symbol, Head):
        return symbol
    return (symbol.kind, symbol.rule, None if symbol.since is None else symbol.since.toordinal(), *symbol.path)


def _symbol(plain: Any) -> str:
    if isinstance(plain, str):
        return plain
    kind, rule, since, *path = plain
    return Head(kind, rule, tuple(path), None if since is None else date.fromordinal(since))


__all__ = ["Compiled", "compiled", "flow_readers"]

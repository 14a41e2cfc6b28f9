"""Conditions: what they name exists, and every comparison fits its fact; and nothing is circular."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from compliance.errors import Message, about, nearest
from compliance.law.checking.findings import Finding, Path
from compliance.law.rulebook import Rulebook
from compliance.semantics.conditions import (
    DAY_OPERATORS,
    LIST_OPERATORS,
    MEASURE_OPERATORS,
    OPERATORS,
    All,
    AtLeast,
    Leaf,
    Node,
    Not,
    StateRef,
    TestRef,
    walk,
)
from compliance.semantics.places import ALL, PlaceUnknown

EDGE_MISSING = "rules.edge-not-a-band"


def condition(book: Rulebook, node: Node, file: str, path: Path) -> Iterator[Finding]:
    """Yield what a condition names and nobody defines, and what of it does not fit."""
    if isinstance(node, Leaf):
        yield from comparison(book, node, file, path)
    elif isinstance(node, TestRef):
        if node.id not in book.tests:
            yield Finding(
                file,
                path,
                Message("rules.unknown-test", test=node.id, hint=nearest(node.id, [*book.tests, *book.facts])),
            )
    elif isinstance(node, StateRef):
        if node.id not in book.law_states:
            yield Finding(
                file, path, Message("rules.unknown-law-state", state=node.id, hint=nearest(node.id, book.law_states))
            )
    elif isinstance(node, Not):
        yield from condition(book, node.part, file, (*path, "not"))
    else:
        key: Path = ("at-least", "of") if isinstance(node, AtLeast) else ("all",) if isinstance(node, All) else ("any",)
        for n, part in enumerate(node.parts):
            yield from condition(book, part, file, (*path, *key, n))


def comparison(book: Rulebook, leaf: Leaf, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with one comparison: its question, its operator, and what it compares with."""
    fact = book.facts.get(leaf.fact)
    if fact is None:
        yield Finding(
            file, (*path, "fact"), Message("rules.unknown-fact", fact=leaf.fact, hint=nearest(leaf.fact, book.facts))
        )
        return
    if fact.type not in OPERATORS[leaf.operator]:
        fitting = ", ".join(o for o, types in OPERATORS.items() if fact.type in types)
        yield Finding(
            file,
            (*path, leaf.operator),
            Message("rules.operator-unfit", fact=leaf.fact, type=fact.type, operator=leaf.operator, fitting=fitting),
        )
        return
    needs_place = fact.type == "number-by-place" and leaf.operator != "non-empty"
    if needs_place != (leaf.place is not None):
        yield Finding(file, path, about(leaf.fact, Message("rules.place-unfit")))
    values = leaf.value if leaf.operator in LIST_OPERATORS else (leaf.value,)
    codes: tuple[str, ...] = ()
    if leaf.operator in ("within-any", "beyond"):
        codes = values
    if leaf.place is not None and leaf.place != ALL:
        codes = (*codes, leaf.place)
    for code in codes:
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            yield Finding(file, (*path, leaf.operator), error.message)
    options = ("yes", "no") if fact.type == "yes-no" else fact.option_ids
    if leaf.operator in ("is", "in", "includes", "includes-any", "includes-all"):
        for value in values:
            if value not in options:
                yield Finding(
                    file,
                    (*path, leaf.operator),
                    Message("rules.unknown-option", fact=leaf.fact, option=value, hint=nearest(value, options)),
                )
    if leaf.operator in MEASURE_OPERATORS:
        yield from _threshold(book, leaf, file, path)
    if leaf.operator in DAY_OPERATORS and leaf.value.isoformat() not in [str(b) for b in fact.bands]:
        yield Finding(
            file,
            (*path, leaf.operator),
            Message("rules.day-not-a-band", day=leaf.value, fact=leaf.fact),
        )


def _threshold(book: Rulebook, leaf: Leaf, file: str, path: Path) -> Iterator[Finding]:
    fact = book.facts[leaf.fact]
    at = (*path, leaf.operator)
    if (fact.type == "money") != isinstance(leaf.value, tuple):
        yield Finding(
            file,
            at,
            Message(
                "rules.currency-needed" if fact.type == "money" else "rules.plain-number-needed",
                fact=leaf.fact,
                type=fact.type,
            ),
        )
        return
    if isinstance(leaf.value, tuple):
        amount, currency = leaf.value
        if currency not in book.rates.per_euro:
            yield Finding(
                file, at, Message("rules.unknown-rate", currency=currency, hint=nearest(currency, book.rates.per_euro))
            )
        edges = [(b["amount"], b["currency"]) for b in fact.bands]
        missing = (int(amount), currency) not in edges
    else:
        missing = int(leaf.value) not in fact.bands
    if missing:
        yield Finding(
            file,
            at,
            Message(EDGE_MISSING, fact=leaf.fact),
        )


def tests_in(node: Node) -> set[str]:
    """Return the names of the tests that a condition names itself."""
    return {n.id for n in walk(node) if isinstance(n, TestRef)}


def broken_tests(book: Rulebook) -> Iterator[str]:
    """Yield names of tests that conditions use and nobody defines (support cannot be computed then)."""
    nodes = [t.when for t in book.tests.values()] + [f.ask_when for f in book.facts.values() if f.ask_when]
    for node in nodes:
        yield from (i for i in tests_in(node) if i not in book.tests)


def cycles(
    what: Message, graph: Mapping[str, frozenset[str] | set[str]], origin: Mapping[str, tuple[str, Path]], mend: Message
) -> Iterator[Finding]:
    """Yield the circles of a graph of names, each once, where the last of its names was declared."""
    colour: dict[str, int] = {}
    for start in sorted(graph):
        if colour.get(start):
            continue
        stack: list[tuple[str, Iterator[str]]] = [(start, iter(sorted(graph[start])))]
        colour[start] = 1
        while stack:
            node, rest = stack[-1]
            step = next((n for n in rest if n in graph and colour.get(n) != 2), None)
            if step is None:
                colour[node] = 2
                stack.pop()
            elif colour.get(step) == 1:
                trail = [n for n, _ in stack]
                loop = [*trail[trail.index(step) :], step]
                file, path = origin[node]
                yield Finding(file, path, Message("rules.circle", things=what, loop=" -> ".join(loop), mend=mend))
            else:
                colour[step] = 1
                stack.append((step, iter(sorted(graph[step]))))

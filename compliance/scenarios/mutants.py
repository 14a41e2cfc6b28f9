"""Mutants: a rule or a legal test with one change.

A part is left out, a comparison turned round, a threshold or a day moved by one, an exception removed, any and all exchanged,
a place left out. `mutation` tries whether some scenario notices.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Literal

from compliance.law.provisions import Exemption, LegalTest, Obligation, Period, Stay
from compliance.law.rulebook import Rulebook, speaking, standing
from compliance.reasoning.program import atom_name
from compliance.semantics.conditions import (
    DAY_OPERATORS,
    MEASURE_OPERATORS,
    OPPOSITE,
    All,
    AnyOf,
    AtLeast,
    Leaf,
    Node,
    Not,
    TestRef,
    children,
)

Change = Literal[
    "drop-conjunct",
    "drop-alternative",
    "all-to-any",
    "any-to-all",
    "count-by-one",
    "flip",
    "threshold-by-one",
    "day-by-one",
    "drop-exception",
    "drop-displacement",
    "drop-place",
    "drop-option",
    "drop-version",
    "drop-stay",
]


Versions = tuple[tuple[date, Any], ...]


@dataclass(frozen=True)
class Mutant:
    """A rule or a test with one change. `where` leads to the changed place, `what` names what was changed there.

    Of one that says other things on other days, `versions` are all its versions, with the change in each that has that place.
    """

    subject: str
    change: Change
    where: str
    what: str
    changed: Obligation | LegalTest
    versions: Versions | None = None

    def into(self, book: Rulebook) -> Rulebook:
        """Return a rulebook with the change in it."""
        subject, versions = self.subject, self.versions
        now: Any = self.changed
        if isinstance(self.changed, LegalTest):
            now = now if versions is None else standing(versions, book.speaks_of)
            tests = book.dated_tests if versions is None else {**book.dated_tests, subject: versions}
            return replace(book, tests={**book.tests, subject: now}, dated_tests=tests)
        now = now if versions is None else speaking(versions, book.speaks_of)
        duties = book.dated_duties if versions is None else {**book.dated_duties, subject: versions}
        rules = {**book.rules, subject: replace(book.rules[subject], obligation=now)}
        return replace(book, rules=rules, dated_duties=duties)

    @property
    def key(self) -> str:
        """What identifies the mutant as long as the rule around it stays the same."""
        return f"{self.subject} {self.change} {self.where} {self.what}"


# ------------------------------------------------------------------------------------------------------------- making


def mutants(rulebook: Rulebook, subject: str, thorough: bool = False) -> Iterator[Mutant]:
    """Yield every mutant of a rule or a legal test; `thorough` also leaves out single options of lists."""
    versions: Any = rulebook.dated_tests.get(subject) or rulebook.dated_duties.get(subject)
    if versions is not None:
        yield from _of_versions(subject, versions, thorough)
    elif subject in rulebook.tests:
        yield from _of_test(rulebook.tests[subject], thorough)
    else:
        yield from _of_duty(rulebook.rules[subject].obligation, thorough)


def _of_versions(subject: str, versions: Versions, thorough: bool) -> Iterator[Mutant]:
    """Yield the mutants of what says other things on other days: one for each place, and those of the days on which it turns."""
    places: dict[tuple[Change, str, str], dict[int, Obligation | LegalTest]] = {}
    for n, (_, said) in enumerate(versions):
        for one in _of_test(said, thorough) if isinstance(said, LegalTest) else _of_duty(said, thorough):
            places.setdefault((one.change, one.where, one.what), {})[n] = one.changed
    for (change, where, what), changed in places.items():
        new = tuple((start, changed.get(n, said)) for n, (start, said) in enumerate(versions))
        yield Mutant(subject, change, where, what, next(iter(changed.values())), new)
    for n in range(1, len(versions)):
        start, said = versions[n]
        if _decides(said) == _decides(versions[n - 1][1]):  # other words, the same law
            continue
        before, after = versions[:n], versions[n + 1 :]
        yield Mutant(subject, "drop-version", f"from {start}", "the version before goes on", said, before + after)
        for moved in (start - timedelta(days=1), start + timedelta(days=1)):
            new = (*before, (moved, said), *after)
            yield Mutant(subject, "day-by-one", f"from {start}", f"{start} -> {moved}", said, new)


def _decides(said: Obligation | LegalTest) -> tuple[Any, ...]:
    """Return what of a version bears on a verdict."""
    if isinstance(said, LegalTest):
        return (said.when,)
    periods = tuple(p.when for p in said.periods)
    return (
        said.when,
        _conditions(said.unless),
        said.stop_when,
        periods,
        {d.obligation for d in said.displaces},
        said.force,
        tuple((s.id, s.start, s.until, s.when) for s in said.stays),
    )


def _conditions(listed: tuple[Exemption, ...]) -> tuple[Any, ...]:
    return tuple((one.id, one.when, _conditions(one.unless)) for one in listed)


def _of_test(test: LegalTest, thorough: bool) -> Iterator[Mutant]:
    for change, where, what, node in changed_nodes(test.when, "when", thorough):
        yield Mutant(test.id, change, where, what, test.model_copy(update={"when": node}))


def _of_duty(duty: Obligation, thorough: bool) -> Iterator[Mutant]:
    subject = duty.id

    def with_(**parts: Any) -> Obligation:
        return duty.model_copy(update=parts)

    for change, where, what, node in changed_nodes(duty.when, "when", thorough):
        yield Mutant(subject, change, where, what, with_(when=node))
    if duty.stop_when is not None:
        for change, where, what, node in changed_nodes(duty.stop_when, "stop_when", thorough):
            yield Mutant(subject, change, where, what, with_(stop_when=node))
    for change, where, what, listed in _exemptions(duty.unless, "unless", thorough):
        yield Mutant(subject, change, where, what, with_(unless=listed))
    for n, displaced in enumerate(duty.displaces):
        rest = duty.displaces[:n] + duty.displaces[n + 1 :]
        yield Mutant(subject, "drop-displacement", "displaces", displaced.obligation, with_(displaces=rest))
    for n, period in enumerate(duty.periods):

        def put(part: Period, n: int = n) -> Obligation:
            return with_(periods=(*duty.periods[:n], part, *duty.periods[n + 1 :]))

        for key, label, day in (("start", "from", period.start), ("until", "until", period.until)):
            for moved in () if day is None else (day - timedelta(days=1), day + timedelta(days=1)):
                part = period.model_copy(update={key: moved})
                yield Mutant(subject, "day-by-one", f"periods/{n}/{label}", f"{day} -> {moved}", put(part))
        if period.when is not None:
            for change, where, what, node in changed_nodes(period.when, f"periods/{n}/when", thorough):
                yield Mutant(subject, change, where, what, put(period.model_copy(update={"when": node})))
    yield from _stays(duty, thorough)


def _stays(duty: Obligation, thorough: bool) -> Iterator[Mutant]:
    """Yield a duty with an order of a court left out, a day longer or shorter, or for others than those it protects."""
    for n, order in enumerate(duty.stays):
        rest = (duty.stays[:n], duty.stays[n + 1 :])
        here = f"stays/{order.id}"
        yield Mutant(duty.id, "drop-stay", here, "", duty.model_copy(update={"stays": (*rest[0], *rest[1])}))

        def put(part: Stay, rest: tuple[tuple[Stay, ...], tuple[Stay, ...]] = rest) -> Obligation:
            return duty.model_copy(update={"stays": (*rest[0], part, *rest[1])})

        for key, label, day in (("start", "from", order.start), ("until", "until", order.until)):
            for moved in () if day is None else (day - timedelta(days=1), day + timedelta(days=1)):
                changed = put(order.model_copy(update={key: moved}))
                yield Mutant(duty.id, "day-by-one", f"{here}/{label}", f"{day} -> {moved}", changed)
        if order.when is not None:
            for change, where, what, node in changed_nodes(order.when, f"{here}/when", thorough):
                yield Mutant(duty.id, change, where, what, put(order.model_copy(update={"when": node})))


def _exemptions(
    listed: tuple[Exemption, ...], where: str, thorough: bool
) -> Iterator[tuple[Change, str, str, tuple[Exemption, ...]]]:
    for n, one in enumerate(listed):
        here = f"{where}/{one.id}"

        def put(part: Exemption, n: int = n) -> tuple[Exemption, ...]:
            return (*listed[:n], part, *listed[n + 1 :])

        yield "drop-exception", where, one.id, listed[:n] + listed[n + 1 :]
        for change, inside, what, node in changed_nodes(one.when, f"{here}/when", thorough):
            yield change, inside, what, put(one.model_copy(update={"when": node}))
        for change, inside, what, inner in _exemptions(one.unless, f"{here}/unless", thorough):
            yield change, inside, what, put(one.model_copy(update={"unless": inner}))


def changed_nodes(node: Node, where: str, thorough: bool) -> Iterator[tuple[Change, str, str, Node]]:
    """Yield a condition with one change somewhere inside it."""
    if isinstance(node, Leaf):
        yield from _leaves(node, where, thorough)
        return
    if isinstance(node, Not):
        yield "flip", where, f"not {short(node.part)}", node.part
        for change, inside, what, part in changed_nodes(node.part, f"{where}/not", thorough):
            if change != "flip" or not isinstance(node.part, Leaf):  # turning round what is negated is the same mutant
                yield change, inside, what, Not(part)
        return
    if not isinstance(node, (All, AnyOf, AtLeast)):
        return
    parts = node.parts
    if isinstance(node, All) and len(parts) > 1:
        yield "all-to-any", where, f"{len(parts)} parts", AnyOf(parts)
    if isinstance(node, AnyOf) and len(parts) > 1:
        yield "any-to-all", where, f"{len(parts)} parts", All(parts)
    if isinstance(node, AtLeast):
        for count in (node.count - 1, node.count + 1):
            if 1 <= count <= len(parts):
                yield "count-by-one", where, f"{node.count} -> {count}", AtLeast(count, parts)
    for n, part in enumerate(parts):
        rest = parts[:n] + parts[n + 1 :]
        if isinstance(node, All) and rest:
            yield "drop-conjunct", f"{where}/{n}", short(part), All(rest)
        if isinstance(node, AnyOf) and rest:
            yield "drop-alternative", f"{where}/{n}", short(part), AnyOf(rest)
        for change, inside, what, inner in changed_nodes(part, f"{where}/{n}", thorough):
            yield change, inside, what, _with_part(node, n, inner)


def _with_part(node: All | AnyOf | AtLeast, n: int, part: Node) -> Node:
    parts = (*node.parts[:n], part, *node.parts[n + 1 :])
    return AtLeast(node.count, parts) if isinstance(node, AtLeast) else type(node)(parts)


def _leaves(leaf: Leaf, where: str, thorough: bool) -> Iterator[tuple[Change, str, str, Node]]:
    said = short(leaf)
    turned: Node = replace(leaf, operator=OPPOSITE[leaf.operator]) if leaf.operator in OPPOSITE else Not(leaf)
    yield "flip", where, said, turned
    if leaf.operator in MEASURE_OPERATORS:
        for step in (-1, 1):
            value = leaf.value
            moved = (value[0] + Decimal(step), value[1]) if isinstance(value, tuple) else value + Decimal(step)
            yield "threshold-by-one", where, f"{said} {step:+d}", replace(leaf, value=moved)
    if leaf.operator in DAY_OPERATORS:
        for step in (-1, 1):
            yield "day-by-one", where, f"{said} {step:+d}", replace(leaf, value=leaf.value + timedelta(days=step))
    if isinstance(leaf.value, tuple) and leaf.operator not in MEASURE_OPERATORS and len(leaf.value) > 1:
        places = leaf.operator in ("within-any", "beyond")
        for n, code in enumerate(leaf.value if places or thorough else ()):
            left = leaf.value[:n] + leaf.value[n + 1 :]
            yield ("drop-place" if places else "drop-option"), where, f"{leaf.fact}: {code}", replace(leaf, value=left)


def short(node: Node) -> str:
    """Name a condition in a few words, for reports."""
    if isinstance(node, Leaf):
        said = atom_name(node)
        return said if len(said) <= 90 else f"{said[:87]}..."
    if isinstance(node, TestRef):
        return node.id
    if isinstance(node, Not):
        return f"not {short(node.part)}"
    if parts := children(node):
        word = {All: "all", AnyOf: "any"}.get(type(node), "at-least")
        return f"{word} of {len(parts)}: {short(parts[0])} ..."
    return str(getattr(node, "id", node))

"""Do the scenarios bite? Change one thing in a rule, and see whether some scenario no longer holds.

A mutant is a rule or legal test with one change: a part left out, a comparison turned round, a threshold or a day moved by
one, an exception removed, any and all exchanged, a place left out. A mutant that no scenario notices has survived: either
the scenarios say too little, or the change makes no difference in law. Only the statements that depend on the changed rule
are tried, by the reference semantics, each on the rule alone: so a whole rulebook takes minutes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from compliance import strict_yaml
from compliance.assessment import Assessor
from compliance.case import Case, case_from_data
from compliance.conditions import (
    DAY_OPERATORS,
    MEASURE_OPERATORS,
    All,
    AnyOf,
    AtLeast,
    Leaf,
    Node,
    Not,
    TestRef,
    children,
    walk,
)
from compliance.errors import FaultList, InputError
from compliance.program import atom_name
from compliance.rulebook import Exemption, LegalTest, Obligation, Period, Rulebook, conditions_of
from compliance.scenarios import Disagreement, Scenario, World, perform

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
]
OPPOSITE = {
    "at-least": "below",
    "below": "at-least",
    "more-than": "at-most",
    "at-most": "more-than",
    "before": "on-or-after",
    "on-or-after": "before",
}


@dataclass(frozen=True)
class Mutant:
    """A rule or a test with one change. `where` leads to the changed place, `what` names what was changed there."""

    subject: str
    change: Change
    where: str
    what: str
    changed: Obligation | LegalTest

    @property
    def key(self) -> str:
        """What identifies the mutant as long as the rule around it stays the same."""
        return f"{self.subject} {self.change} {self.where} {self.what}"


# ------------------------------------------------------------------------------------------------------------- making


def mutants(rulebook: Rulebook, subject: str, thorough: bool = False) -> Iterator[Mutant]:
    """Yield every mutant of a rule or a legal test; `thorough` also leaves out single options of lists."""
    if subject in rulebook.tests:
        test = rulebook.tests[subject]
        for change, where, what, node in _nodes(test.when, "when", thorough):
            yield Mutant(subject, change, where, what, test.model_copy(update={"when": node}))
        return
    duty = rulebook.rules[subject].obligation

    def with_(**parts: Any) -> Obligation:
        return duty.model_copy(update=parts)

    for change, where, what, node in _nodes(duty.when, "when", thorough):
        yield Mutant(subject, change, where, what, with_(when=node))
    if duty.stop_when is not None:
        for change, where, what, node in _nodes(duty.stop_when, "stop_when", thorough):
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
            for change, where, what, node in _nodes(period.when, f"periods/{n}/when", thorough):
                yield Mutant(subject, change, where, what, put(period.model_copy(update={"when": node})))


def _exemptions(
    listed: tuple[Exemption, ...], where: str, thorough: bool
) -> Iterator[tuple[Change, str, str, tuple[Exemption, ...]]]:
    for n, one in enumerate(listed):
        here = f"{where}/{one.id}"

        def put(part: Exemption, n: int = n) -> tuple[Exemption, ...]:
            return (*listed[:n], part, *listed[n + 1 :])

        yield "drop-exception", where, one.id, listed[:n] + listed[n + 1 :]
        for change, inside, what, node in _nodes(one.when, f"{here}/when", thorough):
            yield change, inside, what, put(one.model_copy(update={"when": node}))
        for change, inside, what, inner in _exemptions(one.unless, f"{here}/unless", thorough):
            yield change, inside, what, put(one.model_copy(update={"unless": inner}))


def _nodes(node: Node, where: str, thorough: bool) -> Iterator[tuple[Change, str, str, Node]]:
    """Yield a condition with one change somewhere inside it."""
    if isinstance(node, Leaf):
        yield from _leaves(node, where, thorough)
        return
    if isinstance(node, Not):
        yield "flip", where, f"not {short(node.part)}", node.part
        for change, inside, what, part in _nodes(node.part, f"{where}/not", thorough):
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
        for change, inside, what, inner in _nodes(part, f"{where}/{n}", thorough):
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


# ---------------------------------------------------------------------------------------------------------- statements


@dataclass(frozen=True)
class Situation:
    """A case on a day, with what one scenario states about it."""

    scenario: Scenario
    case: Case
    as_of: date
    states: tuple[tuple[str, Literal["yes", "no"]], ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Statement:
    """One statement about a rule or a test: the call of `World` that checks it."""

    subject: str
    check: str
    arguments: tuple[Any, ...]


@dataclass
class _Recorder(World):
    """A world that writes down what a scenario states instead of checking it."""

    situations: list[tuple[Case, date, tuple[tuple[str, Literal["yes", "no"]], ...], list[Statement]]] = field(
        default_factory=list
    )
    settled: dict[str, Literal["yes", "no"]] = field(default_factory=dict)

    def settle(self, state_id: str, word: str) -> None:
        self.settled[state_id] = "yes" if word in ("yes", "oui") else "no"

    def named_case(self, name: str) -> None:
        self.raw = _case_data(self.cases / f"{name}.yaml")

    def assess(self, day: str) -> None:
        try:
            case = case_from_data(self.raw, self.rulebook, "the case of this scenario")
        except FaultList as error:
            raise Disagreement(str(error)) from None
        self.situations.append((case, date.fromisoformat(day), tuple(self.settled.items()), []))

    def _note(self, subject: str, check: str, *arguments: Any) -> None:
        self.situations[-1][3].append(Statement(subject, check, (subject, *arguments)))

    def verdict(
        self, rule_id: str, wanted: str, force: str | None = None, start: str | None = None, missing: str | None = None
    ) -> None:
        self._note(rule_id, "verdict", wanted, force, start, missing)

    def closed_because(self, rule_id: str, reason: str, name: str | None = None) -> None:
        self._note(rule_id, "closed_because", reason, name)

    def tier(self, rule_id: str, wanted: str) -> None:
        self._note(rule_id, "tier", wanted)

    def test(self, test_id: str, wanted: str) -> None:
        self._note(test_id, "test", wanted)


_cases: dict[Path, Any] = {}


def _case_data(path: Path) -> Any:
    """Return the data of a named case, read once."""
    import copy

    if path not in _cases:
        _cases[path] = strict_yaml.read(path).data
    return copy.deepcopy(_cases[path])


def situations(rulebook: Rulebook, scenarios: Sequence[Scenario], cases: Path) -> list[Situation]:
    """Return every situation of the scenarios with its statements.

    Raises:
        Disagreement: a scenario cannot be read.
    """
    out = []
    assessor = Assessor(rulebook)
    for scenario in scenarios:
        world = _Recorder(assessor, cases)
        for text, table, _ in scenario.steps:
            perform(world, text, table)
        out += [Situation(scenario, c, day, st, tuple(said)) for c, day, st, said in world.situations if said]
    return out


# -------------------------------------------------------------------------------------------------------------- trying


class Bench:
    """A rulebook and its situations, ready to try mutants."""

    def __init__(self, rulebook: Rulebook, listed: Sequence[Situation]) -> None:
        self.rulebook = rulebook
        self._situations: dict[str, list[Situation]] = {}
        for one in listed:
            for subject in {s.subject for s in one.statements}:
                own = tuple(s for s in one.statements if s.subject == subject)
                self._situations.setdefault(subject, []).append(replace(one, statements=own))
        self._gates = {i: _closure(rulebook, [f.ask_when]) for i, f in rulebook.facts.items() if f.ask_when is not None}
        self._reads: dict[str, frozenset[str]] = {}
        self._sound: set[str] = set()
        self._displaces: dict[str, set[str]] = {}
        for general, specials in rulebook.displaced_by.items():
            for special in specials:
                self._displaces.setdefault(special, set()).add(general)
                self._displaces.setdefault(general, set()).add(special)

    @property
    def subjects(self) -> tuple[str, ...]:
        """Every rule and test, in the order of the rulebook."""
        return (*self.rulebook.rules, *self.rulebook.tests)

    def reads(self, subject: str) -> frozenset[str]:
        """Return the tests that bear on a rule or test, through other tests and through the gates of its questions."""
        if subject not in self._reads:
            book = self.rulebook
            if subject in book.tests:
                nodes: list[Node | None] = [book.tests[subject].when]
            else:
                nodes = list(conditions_of(book, subject))
            found = set(_closure(book, nodes))
            facts = set(book.support(*nodes))
            todo = list(facts)
            while todo:  # gates, and the gates of what gates read
                gate = book.facts[todo.pop()].ask_when
                if gate is not None:
                    found |= _closure(book, [gate])
                    fresh = set(book.support(gate)) - facts
                    facts |= fresh
                    todo += fresh
            self._reads[subject] = frozenset(found)
        return self._reads[subject]

    def fingerprint(self, subject: str, thorough: bool) -> str:
        """Return a hash of all that the fate of a subject's mutants depends on; while it stays, results stay."""
        book = self.rulebook
        digest = hashlib.sha256(b"thorough" if thorough else b"")
        around = {subject, *self.reads(subject), *self._displaces.get(subject, ())}
        for name in sorted(around):
            item: Any = book.tests.get(name) or book.rules[name].obligation
            digest.update(repr((name, item)).encode())
        for name, listed in self._relevant(subject):
            for one in listed:
                digest.update(repr((name, one.case, one.as_of, one.states, one.statements)).encode())
        return digest.hexdigest()[:32]

    def _relevant(self, subject: str) -> Iterator[tuple[str, list[Situation]]]:
        """Yield who speaks about a subject: the statements on itself first, then on what depends on it."""
        if subject in self._situations:
            yield subject, self._situations[subject]
        for name, listed in self._situations.items():
            if name == subject:
                continue
            depends = (
                subject in self.reads(name)
                if subject in self.rulebook.tests
                else name in self._displaces.get(subject, ())
            )
            if depends:
                yield name, listed

    def fate(self, subject: str, thorough: bool = False) -> list[tuple[str, str | None]]:
        """Return the key of every mutant of a subject, each with the scenario that notices it (None: it survived).

        Raises:
            InputError: a scenario about the subject does not hold even before anything is changed.
        """
        return [(m.key, self.killer(m)) for m in mutants(self.rulebook, subject, thorough)]

    def killer(self, mutant: Mutant) -> str | None:
        """Return the scenario that notices a mutant, or None where it survives.

        Raises:
            InputError: a scenario about the subject does not hold even before anything is changed.
        """
        book = self.rulebook
        tests = book.tests
        changed_rules: dict[str, Any] = {}
        if isinstance(mutant.changed, LegalTest):
            tests = {**tests, mutant.subject: mutant.changed}
        else:
            changed_rules = {mutant.subject: replace(book.rules[mutant.subject], obligation=mutant.changed)}
        for name, listed in self._relevant(mutant.subject):
            near = [name, *self._displaces.get(name, ())] if name in book.rules else []
            rules = {i: changed_rules.get(i, book.rules[i]) for i in near}
            small = replace(book, tests=tests, rules=rules)
            self._check(name, listed, near)
            for one in listed:
                if not _agrees(small, one):
                    return f"{one.scenario.file}:{one.scenario.line}: {one.scenario.name}"
        return None

    def _check(self, name: str, listed: Sequence[Situation], near: Sequence[str]) -> None:
        """See once that the scenarios about a rule or test hold as the law stands: else they would kill everything."""
        if name in self._sound:
            return
        small = replace(self.rulebook, rules={i: self.rulebook.rules[i] for i in near})
        for one in listed:
            if not _agrees(small, one):
                raise InputError(
                    f"{one.scenario.file}:{one.scenario.line}: {one.scenario.name}: this scenario does not hold as the law "
                    "stands; mend it first, `compliance rules coverage` says what was found"
                )
        self._sound.add(name)


def _agrees(book: Rulebook, situation: Situation) -> bool:
    if situation.states:
        settled = {i: book.law_states[i].model_copy(update={"value": v}) for i, v in situation.states}
        book = replace(book, law_states={**book.law_states, **settled})
    assessor = Assessor(book)
    world = World(assessor, Path())
    world.assessment = assessor.lazily(situation.case, situation.as_of)
    for statement in situation.statements:
        check: Callable[..., None] = getattr(world, statement.check)
        try:
            check(*statement.arguments)
        except Disagreement:
            return False
    return True


def _closure(book: Rulebook, nodes: Sequence[Node | None]) -> set[str]:
    found: set[str] = set()
    todo = [n for n in nodes if n is not None]
    while todo:
        for part in walk(todo.pop()):
            if isinstance(part, TestRef) and part.id not in found and part.id in book.tests:
                found.add(part.id)
                todo.append(book.tests[part.id].when)
    return found

"""Which parts of a program a case can reach: legal systems in which no place of the case lies need not be worked out.

A system is out of play when every fact that puts a case into it is known to say no. A duty is closed by that alone where its
condition, with those comparisons at no and everything else unknown, is no already (Kleene's values are monotone, so no more
answers can turn it). Such duties are decided by the comparisons themselves; what only they read is left aside until somebody
asks.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from compliance.law.rulebook import Rulebook
from compliance.reasoning import program as heads
from compliance.reasoning.program import Atom, Head, Program, Reference
from compliance.recent import Recent
from compliance.semantics.conditions import Leaf, StateRef, walk
from compliance.semantics.truth import NO, UNKNOWN, Truth

SETS = 32  # of legal systems out of play, met last: what each demands and closes takes some hundreds of kilobytes


@dataclass(frozen=True)
class Demand:
    """What has to be worked out for one case, and what is closed from the start, each duty by the comparisons given."""

    out: frozenset[str]
    heads: frozenset[str]
    atoms: tuple[Atom, ...]
    closed: Mapping[str, tuple[Leaf, ...]]


def place_of(rulebook: Rulebook, code: str) -> str:
    """Return the place whose firms and people bring a legal system into play."""
    system = rulebook.jurisdictions.get(code)
    return code if system is None or system.reach is None else system.reach


def groups(rulebook: Rulebook, program: Program) -> Mapping[str, str]:
    """Return which heads are best worked out together: those of one instrument, and tests read by the same legal systems."""
    own = own_heads(program)
    readers: dict[str, set[str]] = {}
    for rule_id, rule in rulebook.rules.items():
        for head in program.with_all_below(_heads_of(rulebook, own, rule_id)):
            readers.setdefault(head, set()).add(rule.jurisdiction)
    out = {head: " ".join(sorted(codes)) if len(codes) == 1 else "" for head, codes in readers.items()}
    for rule_id, rule in rulebook.rules.items():
        out.update(dict.fromkeys(own[rule_id], rule.instrument.id))
    return out


def closable(rulebook: Rulebook, program: Program) -> Mapping[str, frozenset[str]]:
    """Return for each legal system the duties that are closed once it is out of play."""
    facts = set(rulebook.in_play_facts)
    out: dict[str, set[str]] = {}
    references: dict[str, Reference] = {}
    for rule_id, rule in rulebook.rules.items():
        code = rule.jurisdiction
        reference = references.get(code)
        if reference is None:
            value = _out_of_play(rulebook, facts, place_of(rulebook, code))
            reference = references[code] = Reference(program, value)
        closed = out.setdefault(code, set())
        stretches = program.stretches.get(rule_id, (None,))
        if all(reference.test(heads.trigger(rule_id, since)) is NO for since in stretches):
            closed.add(rule_id)
    return {code: frozenset(closed) for code, closed in out.items()}


def _out_of_play(rulebook: Rulebook, facts: Collection[str], place: str) -> Callable[[Atom], Truth]:
    """Return the value of each atom where nothing is known but that no place of the case lies in one."""

    def value(atom: Atom) -> Truth:
        if not isinstance(atom, Leaf) or atom.fact not in facts or atom.operator != "within-any":
            return UNKNOWN
        return NO if all(rulebook.places.always_in(c, place) for c in atom.value) else UNKNOWN

    return value


def own_heads(program: Program) -> Mapping[str, tuple[str, ...]]:
    """Return for each duty the heads that carry its id."""
    out: dict[str, list[str]] = {}
    for head in program.heads:
        if isinstance(head, Head):
            out.setdefault(head.rule, []).append(head)
    return {rule_id: tuple(listed) for rule_id, listed in out.items()}


def _heads_of(rulebook: Rulebook, own: Mapping[str, tuple[str, ...]], rule_id: str) -> Iterable[str]:
    yield from own[rule_id]
    for special in rulebook.displaced_by.get(rule_id, ()):  # whether a special duty is in force counts too
        yield from own[special]


class Reach:
    """The screens of a rulebook: made once, asked for every case."""

    def __init__(
        self, rulebook: Rulebook, program: Program, closed: Callable[[], Mapping[str, frozenset[str]]] | None = None
    ) -> None:
        self._rulebook = rulebook
        self._closed = closed or (lambda: closable(rulebook, program))
        self._program = program
        self._demands: Recent[tuple[frozenset[str], frozenset[str] | None], Demand] = Recent(SETS)
        self._rules: dict[str, list[str]] = {}
        for rule_id, rule in rulebook.rules.items():
            self._rules.setdefault(rule.jurisdiction, []).append(rule_id)

    @cached_property
    def screens(self) -> Mapping[str, tuple[Leaf, ...]]:
        """For each legal system with duties of its own, the comparisons that put a case into it."""
        facts = self._rulebook.in_play_facts
        return {
            code: tuple(Leaf(fact, "within-any", (place_of(self._rulebook, code),)) for fact in facts)
            for code in self._rules
        }

    @cached_property
    def closable(self) -> Mapping[str, frozenset[str]]:
        """For each legal system, the duties that are closed once it is out of play."""
        return self._closed()

    def of(self, value: Callable[[Leaf], Truth], about: frozenset[str] | None = None) -> Demand:
        """Return what a case demands, given the values of its comparisons: for all duties, or for the duties and tests it is about."""
        out = frozenset(c for c, leaves in self.screens.items() if all(value(leaf) is NO for leaf in leaves))
        return self._demands.get((out, about), lambda: self._demand(out, about))

    def _demand(self, out: frozenset[str], about: frozenset[str] | None) -> Demand:
        closed = {rule_id: self.screens[code] for code in sorted(out) for rule_id in self.closable[code]}
        wanted = self._program.with_all_below(
            [
                *(
                    head
                    for rule_id in self._rulebook.rules
                    if rule_id not in closed and (about is None or rule_id in about)
                    for head in _heads_of(self._rulebook, self._own_heads, rule_id)
                ),
                *(
                    head
                    for test_id in (about or frozenset()) & self._rulebook.tests.keys()
                    for head in self._program.heads_of_test(test_id)
                ),
            ]
        )
        atoms = {n for head in wanted for n in walk(self._program.heads[head]) if isinstance(n, (Leaf, StateRef))}
        return Demand(out, wanted, tuple(a for a in self._program.atoms if a in atoms), closed)

    @cached_property
    def _own_heads(self) -> Mapping[str, tuple[str, ...]]:
        return own_heads(self._program)

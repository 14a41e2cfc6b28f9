"""Do the scenarios bite? Change one thing in a rule, and see whether some scenario no longer holds.

A mutant that no scenario notices has survived: either the scenarios say too little, or the change makes no difference in law. Only the statements that depend on the changed rule
are tried, by the reference semantics, each on the rule alone: so a whole rulebook takes minutes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

from compliance.case.case import Case, case_from_data
from compliance.errors import FaultList, InputError, Message, about
from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook, conditions_of
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.disagreement import Disagreement
from compliance.scenarios.mutants import Mutant, mutants
from compliance.scenarios.papers import Says
from compliance.scenarios.running import Scenario
from compliance.scenarios.steps import perform
from compliance.scenarios.world import World
from compliance.semantics.conditions import Node, TestRef, walk
from compliance.semantics.truth import Truth

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


DOCUMENT = "document:"  # before the name of a document, which is the subject of a statement like a rule


@dataclass
class _Recorder(World):
    """A world that writes down what a scenario states instead of checking it."""

    situations: list[tuple[Case, date, tuple[tuple[str, Literal["yes", "no"]], ...], list[Statement]]] = field(
        default_factory=list
    )
    settled: dict[str, Literal["yes", "no"]] = field(default_factory=dict)

    def settle(self, state_id: str, word: str) -> None:
        self.settled[state_id] = "yes" if word in ("yes", "oui") else "no"

    def assess(self, day: str) -> None:
        try:
            case = case_from_data(self.raw, self.rulebook, "the case of this scenario")
        except FaultList as error:
            raise Disagreement(error.message) from None
        self.situations.append((case, self.day(day), tuple(self.settled.items()), []))

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

    def fine(self, rule_id: str, wanted: str) -> None:
        self._note(rule_id, "fine", wanted)

    def test(self, test_id: str, wanted: str) -> None:
        self._note(test_id, "test", wanted)

    def paper(self, document: str, words: str, lang: Lang, wanted: Says) -> None:
        self._note(f"{DOCUMENT}{document}", "paper", words, lang, wanted)

    def paper_needed(self, document: str, wanted: bool) -> None:
        self._note(f"{DOCUMENT}{document}", "paper_needed", wanted)

    def classed(self, law: str, kind: str, wanted: Truth, day: str | None = None) -> None:
        """Note nothing: a class is neither a duty nor a test, and only these are changed."""


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
                nodes: list[Node | None] = [test.when for _, test in book.test_versions(subject)]
            else:
                nodes = list(conditions_of(book, subject, ever=True))
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
            item: Any = book.test_versions(name) if name in book.tests else book.duty_versions(name)
            digest.update(repr((name, item if len(item) > 1 else item[0][1])).encode())
        for name, listed in self._relevant(subject):
            for one in listed:
                digest.update(repr((name, one.case, one.as_of, one.states, one.statements)).encode())
        return digest.hexdigest()[:32]

    def _relevant(self, subject: str) -> Iterator[tuple[str, list[Situation]]]:
        """Yield who speaks about a subject: the statements on itself first, then on what depends on it."""
        if subject in self._situations:
            yield subject, self._situations[subject]
        for name, listed in self._situations.items():
            if name == subject or name.startswith(DOCUMENT):  # a document is tested by mutants of its own
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
        book = mutant.into(self.rulebook)
        for name, listed in self._relevant(mutant.subject):
            near = [name, *self._displaces.get(name, ())] if name in book.rules else []
            small = replace(book, rules={i: book.rules[i] for i in near})
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
                where = f"{one.scenario.file}:{one.scenario.line}"
                raise InputError(about(where, about(one.scenario.name, Message("mutation.scenario-fails"))))
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
                todo += [test.when for _, test in book.test_versions(part.id)]
    return found

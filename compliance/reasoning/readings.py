"""The comparisons of a program read in a context, fact by fact: what an answer came to once, it comes to in every case.

A comparison hangs on what is known of its fact and on the day alone, and an interview moves a few facts at a time. So for each fact what all its
comparisons come to is kept by the answer, and found again for the next case.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from compliance.case.knowledge import ContextView
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.program import Atom
from compliance.recent import Recent
from compliance.semantics.answers import Answer
from compliance.semantics.conditions import Leaf
from compliance.semantics.truth import UNKNOWN, Truth

PLANS = 32  # sets of atoms read last
ANSWERS = 4_000  # that are kept for one such set; then all are forgotten

Key = tuple[date, str, Answer | None, tuple[Answer | None, Answer] | None]


class Readings:
    """The atoms of a rulebook, ready to be read in any context."""

    def __init__(self, prepared: Prepared) -> None:
        self._rails = prepared.rails
        self._plans: Recent[frozenset[str] | None, _Reading] = Recent(PLANS)

    def read(self, wanted: frozenset[str] | None, seen: ContextView) -> list[Truth]:
        """Return the values of the atoms that some heads read (None: of all), in the order of `Rails.atoms_read`."""
        return self._plans.get(wanted, lambda: _Reading(self._rails.atoms_read(wanted))).read(seen)


class _Reading:
    """One set of atoms, gathered by the facts they read."""

    def __init__(self, atoms: Sequence[tuple[int, Atom]]) -> None:
        self._count = len(atoms)
        by_fact: dict[str, list[tuple[int, Leaf]]] = {}
        self._states: list[tuple[int, str]] = []
        for at, (_, atom) in enumerate(atoms):
            if isinstance(atom, Leaf):
                by_fact.setdefault(atom.fact, []).append((at, atom))
            else:
                self._states.append((at, atom.id))
        self._facts = [(f, [at for at, _ in read], [leaf for _, leaf in read]) for f, read in by_fact.items()]
        self._known: dict[Key, list[Truth]] = {}

    def read(self, seen: ContextView) -> list[Truth]:
        """Return the values of the atoms in a context."""
        values = [UNKNOWN] * self._count
        as_of, kept = seen.knowledge.as_of, self._known
        for fact, places, leaves in self._facts:
            known = seen.fact(fact)
            if known.answer is None and known.either is None:
                continue
            key = (as_of, fact, known.answer, known.either)
            found = kept.get(key)
            if found is None:
                if len(kept) >= ANSWERS:
                    kept.clear()
                found = kept[key] = [seen.leaf(leaf) for leaf in leaves]
            for at, value in zip(places, found, strict=True):
                values[at] = value
        for at, state in self._states:
            values[at] = seen.state(state)
        return values


__all__ = ["Readings"]

"""A rulebook made ready for any number of cases: all that hangs on the rulebook alone, in one place.

Program, engine and reach are worked out here; what packages above work out of a rulebook (diagrams, services, closed calendars) they have kept
here too (`Keeper.kept`). It lives as long as somebody holds it: the last few that were asked for are held by this module, and with one
that is let go its native nets go as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from compliance.law.rulebook import Rulebook
from compliance.reasoning import program as heads
from compliance.reasoning.compiled import Compiled, compiled
from compliance.reasoning.engines import Engine, Firing, engine_for
from compliance.reasoning.parts import WordsOf
from compliance.reasoning.program import Atom, Program
from compliance.reasoning.rails import Rails
from compliance.reasoning.screening import SETS, Demand, Reach
from compliance.recent import Keeper, Recent

KEPT = 2  # rulebooks with all their nets, 100 MB each: the one at work, and one it is compared with


class Prepared(Keeper):
    """A rulebook made ready; what is costly is built at first use. An engine is handed in where another rulebook has the same program.

    `like` is a rulebook made ready that differs in nothing but how open questions of law are settled, which no condition says: what was
    worked out of its conditions is taken over.
    """

    def __init__(self, rulebook: Rulebook, engine: Engine | None = None, like: Prepared | None = None) -> None:
        super().__init__()
        self.rulebook = rulebook
        self._compiled: Compiled = compiled(rulebook) if like is None else like._compiled
        self.program: Program = self._compiled.program
        self._engine = engine
        self.words = WordsOf(rulebook, self.program)
        self._closed: Recent[frozenset[str], Mapping[str, tuple[Firing, ...]]] = Recent(SETS)
        if like is not None:
            self._engine = like.engine
            vars(self).update(rails=like.rails, reach=like.reach, by_flow=like.by_flow)

    @cached_property
    def engine(self) -> Engine:
        """The inference engine, built at first use."""
        return self._engine or engine_for(self.program, self._compiled.blueprint)

    def close(self) -> None:
        """Free the native nets now, where they were built; what was not worked out by then cannot be any more."""
        if "engine" in self.__dict__:  # built at first use
            self.engine.close()

    @cached_property
    def rails(self) -> Rails:
        """The program in straight lines, by which verdicts are reached."""
        return Rails(self.program.atoms, self._compiled.lines())

    @cached_property
    def reach(self) -> Reach:
        """Which parts of the program a case can reach."""
        return Reach(self.rulebook, self.program, self._compiled.closable)

    @cached_property
    def atoms_by_name(self) -> Mapping[str, Atom]:
        """The atoms of the program, and those that put a case into a legal system, by the engine's names for them."""
        screens = [leaf for leaves in self.reach.screens.values() for leaf in leaves]
        return {heads.atom_name(a): a for a in (*self.program.atoms, *screens)}

    @cached_property
    def flow_facts(self) -> frozenset[str]:
        """The facts that a data flow of the case stands for."""
        return frozenset({*self.rulebook.flows.place_by_receiver.values(), self.rulebook.flows.cover})

    @cached_property
    def by_flow(self) -> frozenset[str]:
        """The duties that read data flows."""
        return self._compiled.by_flow()

    def closed_by_places(self, demand: Demand) -> Mapping[str, tuple[Firing, ...]]:
        """Return the heads that the places of a case close, each with that reason; the same for all cases out of as much."""
        return self._closed.get(demand.out, lambda: _closed(demand, self.program))


def _closed(demand: Demand, program: Program) -> Mapping[str, tuple[Firing, ...]]:
    out: dict[str, tuple[Firing, ...]] = {}
    for rule_id, leaves in demand.closed.items():
        body = tuple((heads.atom_name(leaf), False) for leaf in leaves)
        for since in program.stretches.get(rule_id, (None,)):
            for head in (heads.trigger(rule_id, since), heads.effective(rule_id, since)):
                out[head] = (Firing(head, False, body),)
    return out


_prepared: Recent[Rulebook, Prepared] = Recent(KEPT)


def prepared_of(rulebook: Rulebook) -> Prepared:
    """Return a rulebook made ready; a process that asks again for a rulebook that says the same gets the same, with its nets built."""
    return _prepared.get(rulebook, lambda: Prepared(rulebook))


__all__ = ["KEPT", "Prepared", "prepared_of"]

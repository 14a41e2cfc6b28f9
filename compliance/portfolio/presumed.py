"""The second reading of the law: with what is presumed while nobody answers, told by products or usual, and what a firm would have to invoke.

What `compliance.reasoning.presuming` does for one case is written down here once for all, in nodes of the same network: what both readings share is
worked out once. What is usual is weighed by a third reading, in which an answer counts though the question that leads to it is only presumed.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from compliance.law.questions import Fact
from compliance.law.rulebook import Rule
from compliance.portfolio.comparisons import Base, Mark, Told, given
from compliance.portfolio.compiling import Judging, Law, Likely, Reading
from compliance.portfolio.network import BY_USE, Network
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.presuming import heads_invoked
from compliance.semantics.conditions import Leaf, Node, compare
from compliance.semantics.truth import NO, YES, Truth


class Presuming(Reading, ABC):
    """A reading in which some questions that nobody answered have a usual answer."""

    def __init__(self, strict: Reading, day: date) -> None:
        super().__init__(strict.network, strict.prepared, day)
        self._strict = strict
        self._asked = frozenset(self.rulebook.facts_asked)
        self._open: dict[str, int] = {}
        self._likely: dict[str, list[tuple[frozenset[str], int]]] = {}

    def given(self, leaf: Leaf, fact: Fact) -> int:
        """Return a comparison with the answer given, else with what other answers make likely, else with the usual one where that is taken as so."""
        value = super().given(leaf, fact)
        taken = self.usual(fact)
        if taken == self.network.no:
            return value
        usual = compare(leaf, fact.presumed(self.rulebook.places), fact.option_ids, self.measures)
        return self._with(value, self.network.every((taken, self.unanswered(fact))), usual)

    def read(self, base: Base) -> int:
        """Return what is read of an answer; where there is none, options that other answers make likely are in, and others may be."""
        net, fact = self.network, self.rulebook.facts[base.fact]
        value, named = super().read(base), self.likely(fact) if base.reads == "options" else []
        if not named:
            return value
        taken = net.every((self.unanswered(fact), self.untold(fact), net.some(where for _, where in named)))
        inside = net.some(where for options, where in named if options & base.what)
        value = net.some((value, net.every((taken, inside))))
        if fact.presume is not None and base.what <= frozenset(fact.presume.without):
            return net.every((value, net.some((net.negation(taken), inside))))
        return value

    def likely(self, fact: Fact) -> list[tuple[frozenset[str], int]]:
        """Return the options of a question that other answers make likely, each with where they do."""
        found = self._likely.get(fact.id)
        if found is None:
            listed = fact.likely if fact.id in self._asked and self.takes_likely(fact) else ()
            found = [(frozenset(one.options), self._surely(self._strict, one.when, fact)) for one in listed]
            self._likely[fact.id] = found
        return found

    def takes_likely(self, fact: Fact) -> bool:
        """Whether it is asked here what other answers make likely of a question."""
        return True

    def untold(self, fact: Fact) -> int:
        """Return where no product tells anything of a question; only what counts what products tell asks for it."""
        return self.network.yes

    def _left(self, fact: Fact) -> int:
        """Return where nothing of a question is made likely by other answers."""
        return self.network.negation(self.network.some(where for _, where in self.likely(fact)))

    def _with(self, value: int, taken: int, usual: Truth) -> int:
        """Return a value that is unknown where `taken` is yes, put to another there."""
        net = self.network
        if usual is YES:
            return net.some((value, taken))
        return net.every((value, net.negation(taken))) if usual is NO else value

    def unanswered(self, fact: Fact) -> int:
        """Return whether a question has no answer, of the organisation or of a use that is declared; what a flow says of itself always counts."""
        found = self._open.get(fact.id)
        if found is None:
            net = self.network
            of_use = fact.of == "use-case"
            found = net.negation(net.base(Mark("answered", fact.id), BY_USE if of_use else 0))
            if of_use:
                found = net.every((found, net.base(Mark("use"), BY_USE)))
            if fact.id in self.prepared.flow_facts:
                found = net.every((found, net.negation(self.in_flow)))
            self._open[fact.id] = found
        return found

    @abstractmethod
    def usual(self, fact: Fact) -> int:
        """Return where what is usual of a question is taken as so while nobody answers."""

    def _surely(self, reading: Reading, node: Node, fact: Fact) -> int:
        """Return where a condition surely holds: for some use, of a question of the organisation; for the use itself, of any other."""
        net, value = self.network, reading.condition(node)
        return net.sure(net.some_use(value) if fact.of == "organisation" else net.own_use(value))

    def _wanted(self, fact: Fact) -> int:
        """Return where the condition surely holds under which something is presumed of a question."""
        if fact.presume is None or fact.id not in self._asked:
            return self.network.no
        when = fact.presume.when
        return self.network.yes if when is None else self._surely(self._strict, when, fact)


def _unless(fact: Fact) -> tuple[Node, ...]:
    """Return the conditions under which the usual answer to a question is not taken as so."""
    glance = None if fact.at_a_glance is None else fact.at_a_glance.unless
    own = None if fact.presume is None else fact.presume.unless
    return tuple(node for node in (glance, own) if node is not None)


class Weighing(Presuming):
    """The reading by which is weighed what is likely: with what is usual whatever else is so, on no condition."""

    def takes_likely(self, fact: Fact) -> bool:
        """Whether it is asked here what other answers make likely of a question."""
        return fact.presume is not None and not _unless(fact)

    def usual(self, fact: Fact) -> int:
        """Return where what is usual of a question is taken as so while nobody answers."""
        taken = fact.id in self._asked and self.takes_likely(fact)
        return self._left(fact) if taken else self.network.no


class Presumed(Presuming):
    """The reading with all that is presumed; `checked`: without what nobody checked of products."""

    def __init__(self, strict: Reading, weighing: Reading, day: date, checked: bool) -> None:
        super().__init__(strict, day)
        self._weighing = weighing
        self._checked = checked
        self._usual: dict[str, int] = {}

    @cached_property
    def _of_products(self) -> frozenset[str]:
        """The questions of which some product tells something."""
        products = self.rulebook.products.values()
        told = {
            fact.fact
            for one in products
            for facts in (one.facts, *(plan.facts for plan in one.plans))
            for fact in facts
        }
        return frozenset(told & self._asked)

    def given(self, leaf: Leaf, fact: Fact) -> int:
        """Return a comparison with the answer given, else with what the products of the use tell, else with the usual one."""
        value = super().given(leaf, fact)
        if fact.of == "organisation" or fact.id not in self._of_products:
            return value
        net = self.network
        told = net.base(Mark("told-checked" if self._checked else "told", fact.id), BY_USE)
        here = net.every((told, self.unanswered(fact)))
        other = given(net, leaf, fact, lambda base: net.base(Told(base), BY_USE))
        return net.some((net.every((here, other)), net.every((net.negation(here), value))))

    def untold(self, fact: Fact) -> int:
        """Return where no product tells anything of a question."""
        if fact.of == "organisation" or fact.id not in self._of_products:
            return self.network.yes
        return self.network.negation(self.network.base(Mark("told", fact.id), BY_USE))

    def usual(self, fact: Fact) -> int:
        """Return where what is usual of a question is taken as so while nobody answers: nowhere where its products tell something."""
        found = self._usual.get(fact.id)
        if found is None:
            net = self.network
            against = [net.negation(self._surely(self._weighing, node, fact)) for node in _unless(fact)]
            wanted = self._wanted(fact)
            if wanted != net.no:
                wanted = net.every((wanted, *against, self._left(fact), self.untold(fact)))
            found = self._usual[fact.id] = wanted
        return found

    @cached_property
    def _invoked(self) -> Mapping[str, list[tuple[int, Truth]]]:
        """For each head that would have to be invoked, where it is taken as so, and what it is taken as; the last one counts first."""
        net, out = self.network, dict[str, list[tuple[int, Truth]]]()
        named = self.prepared.kept(heads_invoked)
        for ident, one in self.rulebook.invoked.items():
            unless = None if one.unless is None else net.sure(net.own_use(self._weighing.condition(one.unless)))
            taken = net.yes if unless is None else net.negation(unless)
            for head in named[ident]:
                out.setdefault(head, []).insert(0, (taken, Truth[one.value.upper()]))
        return out

    def _taken(self, head: str, node: int) -> int:
        """Return what a head comes to: where it is open, what it is taken as."""
        net, room, value = self.network, self.network.yes, node
        for taken, wanted in self._invoked.get(head, ()):
            here = net.every((room, taken))
            if wanted is NO:
                value = net.every((value, net.some((net.sure(node), net.negation(here)))))
            else:
                value = net.some((value, net.every((here, net.maybe(node)))))
            room = net.every((room, net.negation(taken)))
        return value


def compiled(prepared: Prepared, day: date, duties: tuple[str, ...] | None = None, outlooks: bool = False) -> Law:
    """Return the law of a day as a network: of all duties of the rulebook in its order, or of those named; with their outlooks if asked for."""
    network = Network()
    strict = Reading(network, prepared, day)
    judging = Judging(strict, day)
    wanted = tuple(strict.rulebook.rules) if duties is None else duties
    found = {rule_id: judging.duty(rule_id) for rule_id in wanted}
    if outlooks:
        weighing = Weighing(strict, day)
        then, checked = (Judging(Presumed(strict, weighing, day, only), day) for only in (False, True))
        for rule_id, duty in found.items():
            grave = (
                network.sure(network.some_use(judging.in_play(duty.rule.jurisdiction)))
                if _stops(duty.rule)
                else network.no
            )
            likely = Likely(*then.stands(rule_id), *checked.stands(rule_id), grave)
            found[rule_id] = replace(duty, likely=likely)
    return Law(network, day, strict.measures, found)


def _stops(rule: Rule) -> bool:
    """Whether a duty is one that something would have to stop for."""
    duty = rule.obligation
    return duty.kind == "ban" or (duty.kind == "precondition" and duty.stop_when is not None)


__all__ = ["Presumed", "Weighing", "compiled"]

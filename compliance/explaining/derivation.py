"""Why a verdict is what it is: a tree from the duty down to the answers, read from the firings of the engine.

Decided heads show the firing that decided them. Open heads show what is met already and what is left open (the residual).
A fact behind a closed gate shows the gate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from operator import or_
from typing import Literal

from compliance.case.knowledge import ContextView, KnownFact
from compliance.language.text import Text
from compliance.law.rulebook import standing
from compliance.reasoning import program as heads
from compliance.reasoning.assessment import Assessed, Assessment
from compliance.reasoning.engines import Outcome
from compliance.reasoning.parts import WordsOf
from compliance.reasoning.program import Atom
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Node, Not, StateRef, TestRef, evaluate
from compliance.semantics.conditions import children as parts_of
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, at_least, negation

Kind = Literal[
    "obligation", "test", "answer", "state", "exception", "displacement", "period", "all", "any", "at-least", "use-case"
]


@dataclass(frozen=True)
class Step:
    """One step of an explanation.

    `name` is the id of the duty, test, fact, exception or use case; for an answer, `leaf` is the comparison made and `known`
    what the answer was. Of a test, exception or period, `head` is what was decided, part by part, and `said_on` the day whose words
    are shown, where those of the as-of day are not.
    """

    kind: Kind
    name: str
    value: Truth
    cite: Text | None = None
    leaf: Leaf | None = None
    known: KnownFact | None = None
    children: tuple[Step, ...] = ()
    head: heads.Head | None = None
    said_on: date | None = None

    def walk(self) -> Iterator[Step]:
        """Yield this step and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


class _Explainer:
    def __init__(self, assessment: Assessment, seen: ContextView, outcome: Outcome, names: Mapping[str, Atom]) -> None:
        self.rulebook = assessment.rulebook
        self.words = assessment.assessor.prepared.words
        self.program = assessment.assessor.program
        self.seen = seen
        self.day = assessment.as_of
        self.outcome = outcome
        self.names = names
        self.told: set[str] = set()

    def head(self, head: str) -> tuple[Step, ...]:
        """Return the steps that make a head what it is."""
        value = self.outcome.values[head]
        if value is UNKNOWN:
            return self.open(self.program.heads[head]) if head in self.program.heads else ()
        row = self.outcome.firings[head][0]
        return tuple(s for symbol, sign in row.body for s in self.symbol(symbol, sign))

    def symbol(self, symbol: str, sign: bool) -> tuple[Step, ...]:
        if symbol in self.names:
            return (self.atom(self.names[symbol]),)
        if heads.is_inner(symbol):
            return self.head(symbol)
        return (self.reference(symbol, YES if sign else NO),)

    def once(self, name: str) -> bool:
        """Whether what stands below a head, or below the gate of a fact, is still to be told; then it is told now."""
        if name in self.told:
            return False
        self.told.add(name)
        return True

    def reference(self, head: str, value: Truth) -> Step:
        step = self.bare(head, value)
        return replace(step, children=self.head(head)) if self.once(head) else step

    def words_of(self, head: str) -> date:
        """Return the day whose words are shown for a head: the as-of day where it lies in the stretch of the head, else the first of that."""
        if not isinstance(head, heads.Head) or head.since is None:
            return self.day
        return self.day if self.program.since(head.rule, self.day) == head.since else head.since

    def bare(self, head: str, value: Truth) -> Step:
        if isinstance(head, heads.Head) and head.kind != "test":
            return self._of_duty(head, value)
        stretch = head if isinstance(head, heads.Head) else None
        name = head if stretch is None else stretch.rule
        cite = standing(self.rulebook.test_versions(name), self.words_of(head)).cite
        return Step("test", name, value, cite, head=stretch, said_on=None if stretch is None else self.words_of(head))

    def _of_duty(self, head: heads.Head, value: Truth) -> Step:
        if head.kind == "displaced":
            (special,) = head.path
            return Step("displacement", special, value, self.rulebook.rules[special].obligation.citation.pinpoint)
        listed = standing(self.rulebook.duty_versions(head.rule), self.words_of(head)).unless
        one = None
        for name in head.path:
            one = next(e for e in listed if e.id == name)
            listed = one.unless
        cite = one.cite if one else None
        return Step("exception", "/".join((head.rule, *head.path)), value, cite, head=head, said_on=self.words_of(head))

    def atom(self, atom: Atom) -> Step:
        if isinstance(atom, StateRef):
            return Step("state", atom.id, self.seen.state(atom.id))
        known = self.seen.fact(atom.fact)
        children: tuple[Step, ...] = ()
        gate = self.rulebook.facts[atom.fact].ask_when
        if gate is not None and known.standing in ("closed", "waiting") and self.once(atom.fact):
            children = self.plain(gate)
        return Step("answer", atom.fact, self.seen.leaf(atom), leaf=atom, known=known, children=children)

    def plain(self, node: Node) -> tuple[Step, ...]:
        """Explain a gate by the reference semantics: the parts that made it what it is."""
        value = evaluate(node, self.seen)
        if isinstance(node, (Leaf, StateRef)):
            return (self.atom(node),)
        if isinstance(node, Not):
            return self.plain(node.part)
        if isinstance(node, TestRef):
            step = Step("test", node.id, value, self.rulebook.tests[node.id].cite)
            below = self.plain(self.rulebook.tests[node.id].when) if self.once(node.id) else ()
            return (replace(step, children=below),)
        decisive = [p for p in node.parts if evaluate(p, self.seen) is value]
        single = (isinstance(node, All) and value is NO) or (isinstance(node, AnyOf) and value is YES)
        return tuple(s for p in (decisive[:1] if single else decisive) for s in self.plain(p))

    def open(self, node: Node) -> tuple[Step, ...]:
        """Explain an undecided condition: what is met, and what is left."""
        if isinstance(node, Leaf):
            return (self.atom(node),)
        if isinstance(node, StateRef):
            return (self.atom(node),)
        if isinstance(node, TestRef):
            value = self.outcome.values[node.id]
            if heads.is_inner(node.id):
                return self.head(node.id)
            return (self.reference(node.id, value),)
        if isinstance(node, Not):
            return self.open(node.part)
        values = [(p, self._value(p)) for p in node.parts]
        if isinstance(node, All):
            return tuple(s for p, v in values for s in (self.open(p) if v is UNKNOWN else self._brief(p)))
        left = [p for p, v in values if v is UNKNOWN]
        inner = tuple(s for p in left for s in self.open(p))
        met = tuple(s for p, v in values if v is YES for s in self._brief(p))
        if isinstance(node, AtLeast):
            return (Step("at-least", str(node.count), UNKNOWN, children=met + inner),)
        return inner if len(left) == 1 else (Step("any", "", UNKNOWN, children=inner),)

    def _value(self, node: Node) -> Truth:
        return evaluate(node, _Found(self.seen, self.outcome.values))

    def _brief(self, node: Node) -> tuple[Step, ...]:
        """Name what is already met, without its own reasons."""
        if isinstance(node, Leaf):
            return (self.atom(node),)
        if isinstance(node, TestRef) and not heads.is_inner(node.id):
            return (self.reference(node.id, self.outcome.values[node.id]),)
        if isinstance(node, TestRef):
            return self.head(node.id)
        if isinstance(node, Not):
            return self._brief(node.part)
        if isinstance(node, (All, AnyOf, AtLeast)):
            value = self._value(node)
            return tuple(s for p in node.parts if self._value(p) is value for s in self._brief(p))
        return (self.atom(node),)


class _SharedExplainer(_Explainer):
    """Explains the heads of one context for any number of duties: each head is one object, whole wherever it stands."""

    def __init__(self, assessment: Assessment, seen: ContextView, outcome: Outcome, names: Mapping[str, Atom]) -> None:
        super().__init__(assessment, seen, outcome, names)
        self._heads: dict[str, tuple[Step, ...]] = {}
        self._references: dict[tuple[str, Truth], Step] = {}
        self._atoms: dict[Atom, Step] = {}
        self._gates: dict[str, tuple[Step, ...]] = {}

    def once(self, name: str) -> bool:
        """Tell everything wherever it stands: it is the same object each time."""
        return True

    def head(self, head: str) -> tuple[Step, ...]:
        found = self._heads.get(head)
        if found is None:
            found = self._heads[head] = super().head(head)
        return found

    def reference(self, head: str, value: Truth) -> Step:
        found = self._references.get((head, value))
        if found is None:
            found = self._references[head, value] = super().reference(head, value)
        return found

    def atom(self, atom: Atom) -> Step:
        found = self._atoms.get(atom)
        if found is None:
            found = self._atoms[atom] = super().atom(atom)
        return found

    def plain(self, node: Node) -> tuple[Step, ...]:
        if not isinstance(node, TestRef):
            return super().plain(node)
        found = self._gates.get(node.id)
        if found is None:
            found = self._gates[node.id] = super().plain(node)
        return found


class Shared:
    """The reasons for all verdicts of an assessment, with each step made once.

    What comes out is no tree but a graph: a step stands below many others, and must be walked by identity.
    """

    def __init__(self, assessment: Assessment) -> None:
        self._assessment = assessment
        self._explainers: dict[ContextView, _Explainer] = {}

    def explain(self, item: Assessed) -> Step:
        """Return the reasons for one verdict."""
        return _explained(self._assessment, item, self._explainer)

    def _explainer(self, seen: ContextView) -> _Explainer:
        found = self._explainers.get(seen)
        if found is None:
            found = self._explainers[seen] = _explainer(self._assessment, seen, _SharedExplainer)
        return found


def explain(assessment: Assessment, item: Assessed) -> Step:
    """Return the tree of reasons for one verdict."""
    return _explained(assessment, item, lambda seen: _explainer(assessment, seen, _Explainer))


def met(assessment: Assessment, seen: ContextView, nodes: Iterable[Node]) -> tuple[Step, ...]:
    """Return what makes conditions what they are in a context, by the reference semantics: for conditions that are no part of a duty."""
    explainer = _explainer(assessment, seen, _Explainer)
    return tuple(step for node in nodes for step in explainer.plain(node))


def undecided(assessment: Assessment, seen: ContextView, nodes: Iterable[Node]) -> tuple[str, ...]:
    """Return the facts that leave conditions open in a context, in the order of the form."""
    missing = assessment.kept(_Missing)
    return missing.listed(reduce(or_, (missing.gate(node, seen) for node in nodes), 0))


def _explainer(assessment: Assessment, seen: ContextView, kind: type[_Explainer]) -> _Explainer:
    return kind(assessment, seen, assessment.outcomes[seen], assessment.assessor.prepared.atoms_by_name)


def _explained(assessment: Assessment, item: Assessed, explainer_of: Callable[[ContextView], _Explainer]) -> Step:
    duty, judgement = item.rule.obligation, item.judgement
    value = {"applies": YES, "may-apply": UNKNOWN, "does-not-apply": NO}[judgement.verdict]
    root = Step("obligation", item.rule.id, value, duty.citation.pinpoint)
    views = (
        item.views
        if value is NO and judgement.reason in ("not-triggered", "out-of-scope")
        else tuple(v for v in [judgement.decisive] if v)
    )
    branches = []
    for seen in views:
        steps = _of_rule(explainer_of(seen), item, seen)
        use = seen.context.use_case
        if len(views) > 1 and use is not None:
            label = use.id if seen.context.flow is None else f"{use.id}: {use.flows[seen.context.flow].label}"
            steps = (Step("use-case", label, value, children=steps),)
        branches.append(steps)
    return replace(root, children=tuple(s for steps in branches for s in steps))


def _of_rule(explainer: _Explainer, item: Assessed, seen: ContextView) -> tuple[Step, ...]:
    rule_id, judgement, as_of = item.rule.id, item.judgement, seen.knowledge.as_of
    values, since = explainer.outcome.values, _judged_by(explainer.words, item, as_of)
    if judgement.reason == "exempt":
        return tuple(explainer.reference(heads.exemption(rule_id, e, since=since), YES) for e in judgement.exemptions)

    def special_head(special: str) -> heads.Head:
        return heads.displacement(rule_id, special, explainer.program.since_both(rule_id, special, as_of))

    steps = explainer.head(heads.effective(rule_id, since))
    if judgement.reason == "displaced":
        return tuple(explainer.reference(special_head(s), YES) for s in judgement.displaced_by)
    for special in explainer.rulebook.displaced_by.get(rule_id, ()):
        head = special_head(special)
        if values[head] is UNKNOWN:
            steps += (explainer.reference(head, UNKNOWN),)
    if values[heads.effective(rule_id, since)] is not NO:
        steps += _of_periods(explainer, item, judgement.verdict == "does-not-apply")
    return steps


def _judged_by(words: WordsOf, item: Assessed, as_of: date) -> date | None:
    """Return the first day of the words by which a duty was judged: those of the period that governs, else those that speak today."""
    judgement = item.judgement
    if judgement.verdict != "does-not-apply" and judgement.start is not None:
        governing = (p for p in judgement.periods if p.start == judgement.start and p.value is not NO)
        return next((p.since for p in governing), None)
    return words(item.rule.id).said_on(as_of)


def _of_periods(explainer: _Explainer, item: Assessed, all_of_them: bool) -> tuple[Step, ...]:
    """Explain the conditions of the periods that count: the one that governs, or those still open, or all where none holds."""
    out = []
    for state in item.judgement.periods:
        one = item.rule.obligation.periods[state.number]
        if one.when is None or state.stage == "past":
            continue
        if all_of_them or state.value is not NO:
            since = explainer.program.since(item.rule.id, state.start) if state.since is None else state.since
            head = heads.period(item.rule.id, state.number, since)
            out.append(
                Step(
                    "period",
                    f"{item.rule.id}/{state.number}",
                    explainer.outcome.values[head],
                    one.cite,
                    children=explainer.head(head),
                    head=head,
                )
            )
    return tuple(out)


class _Missing:
    """The facts that leave conditions open in the contexts of one assessment, as sets of bits by their order in the form; what
    conditions share is worked out once.

    It hangs on the assessment, so it holds what it needs of it and not the assessment: rings of objects are freed late.
    """

    def __init__(self, assessment: Assessment) -> None:
        self._outcomes = assessment.outcomes
        self._assessor = assessment.assessor
        self._lined = assessment.lined
        self._program = assessment.assessor.program
        self._rulebook = assessment.rulebook
        self._bases = assessment.knowledge.bases
        self._bits = {fact: 1 << n for n, fact in enumerate(assessment.rulebook.facts)}
        self._heads: dict[ContextView, dict[str, int]] = {}
        self._lacking: dict[tuple[ContextView | None, str], int] = {}
        self._listed: dict[int, tuple[str, ...]] = {}

    def listed(self, bits: int) -> tuple[str, ...]:
        """Return facts in the order of the form; many duties lack the same."""
        found = self._listed.get(bits)
        if found is None:
            found = self._listed[bits] = tuple(fact for fact, bit in self._bits.items() if bits & bit)
        return found

    def head(self, head: str, seen: ContextView) -> int:
        """Return the facts that leave a head open in a context; those that open a gate come with what waits for it."""
        values = self._outcomes[seen].values
        if values[head] is not UNKNOWN:
            return 0
        known = self._heads.get(seen)
        if known is None:
            known = self._heads[seen] = self._at_once(seen) if self._lined else {}
        found = known.get(head)
        if found is None:
            found = known[head] = self._node(self._program.heads[head], seen, values)[1]
        return found

    def _at_once(self, seen: ContextView) -> dict[str, int]:
        """Return the same for all heads that are open in a context: quicker than one by one where many are asked for."""
        return dict(self._assessor.lacking(seen, lambda leaf: self._fact(leaf.fact, seen)))

    def _node(self, node: Node, seen: ContextView, values: Mapping[str, Truth]) -> tuple[Truth, int]:
        """Return what a condition comes to, and where that is unknown the facts that leave it open."""
        if isinstance(node, Leaf):
            value = seen.leaf(node)
            return value, self._fact(node.fact, seen) if value is UNKNOWN else 0
        if isinstance(node, TestRef):
            value = values[node.id]
            return value, self.head(node.id, seen) if value is UNKNOWN else 0
        if isinstance(node, Not):
            value, lacking = self._node(node.part, seen, values)
            return negation(value), lacking
        if isinstance(node, (All, AnyOf)):
            settles = NO if isinstance(node, All) else YES
            found, lacking = negation(settles), 0
            for part in node.parts:
                value, more = self._node(part, seen, values)
                if value is settles:
                    return value, 0
                if value is UNKNOWN:
                    found, lacking = value, lacking | more
            return found, lacking
        if isinstance(node, AtLeast):
            parts = [self._node(part, seen, values) for part in node.parts]
            value = at_least(node.count, [value for value, _ in parts])
            return value, reduce(or_, (more for _, more in parts), 0) if value is UNKNOWN else 0
        return seen.state(node.id), 0

    def _fact(self, fact_id: str, seen: ContextView) -> int:
        fact = self._rulebook.facts[fact_id]
        key = (None if fact.of == "organisation" else seen, fact_id)
        found = self._lacking.get(key)
        if found is None:
            found = self._bits[fact_id]
            if fact.ask_when is not None and seen.fact(fact_id).standing == "waiting":
                views = self._bases if fact.of == "organisation" else (seen,)
                for view in views:
                    found |= self.gate(fact.ask_when, view)
            self._lacking[key] = found
        return found

    def gate(self, node: Node, seen: ContextView) -> int:
        """Return the facts that leave a condition open in a context, by the reference semantics."""
        if evaluate(node, seen) is not UNKNOWN:
            return 0
        if isinstance(node, Leaf):
            return self._fact(node.fact, seen)
        if isinstance(node, TestRef):
            return self.gate(self._rulebook.tests[node.id].when, seen)
        return reduce(or_, (self.gate(part, seen) for part in parts_of(node)), 0)


class _Found:
    """Heads by what the engine found, leaves by the answers."""

    def __init__(self, seen: ContextView, values: Mapping[str, Truth]) -> None:
        self._seen = seen
        self._values = values

    def leaf(self, leaf: Leaf) -> Truth:
        return self._seen.leaf(leaf)

    def state(self, state_id: str) -> Truth:
        return self._seen.state(state_id)

    def test(self, head: str) -> Truth:
        return self._values[head]


def missing_facts(assessment: Assessment, item: Assessed) -> tuple[str, ...]:
    """Return the facts that could settle an open verdict, in the order of the form; those that open a gate come with it."""
    if item.verdict != "may-apply":
        return ()
    rulebook, rule_id, as_of = assessment.rulebook, item.rule.id, assessment.as_of
    program, words = assessment.assessor.program, assessment.assessor.prepared.words(rule_id)
    missing = assessment.kept(_Missing)
    parts = [part for part in words.parts if part.until is None or as_of < part.until]
    found = 0
    for seen in item.views:
        values = assessment.outcomes[seen].values
        live = {
            s
            for s in (words.said_on(as_of), *(p.since for p in parts))
            if values[heads.effective(rule_id, s)] is not NO
        }
        if not live:
            continue
        for since in live:
            found |= missing.head(heads.effective(rule_id, since), seen)
        for special in rulebook.displaced_by.get(rule_id, ()):
            since = program.since_both(rule_id, special, as_of)
            found |= missing.head(heads.displacement(rule_id, special, since), seen)
        for part in parts:
            if part.condition is not None and part.since in live:
                found |= missing.head(part.condition, seen)
    return missing.listed(found)

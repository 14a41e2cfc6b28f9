"""How open duties will probably turn out: a second evaluation, in which what is rare, or must be invoked, is taken as not so.

Presumptions fill only what the answers leave open, so by Kleene the second evaluation refines the first: what was decided stays as it is. It is worked
out by the reference semantics, only for duties that are open, and only when somebody asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from compliance.case.case import Case
from compliance.case.knowledge import ContextView, Knowledge
from compliance.language.text import Text
from compliance.law.presumptions import Likely
from compliance.law.questions import Fact
from compliance.reasoning.assessment import Assessed, Assessment, ByReference
from compliance.reasoning.engines import Outcome
from compliance.reasoning.of_products import Known, known
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.program import Atom, Head, Program, Reference
from compliance.reasoning.verdicts import Judgement
from compliance.recent import Recent
from compliance.semantics.answers import Answer
from compliance.semantics.conditions import Leaf, evaluate
from compliance.semantics.truth import UNKNOWN, YES, Truth, some

Value = Literal["certain", "expected", "depends", "unlikely"]
VALUES: tuple[Value, ...] = ("certain", "expected", "depends", "unlikely")
TRIED = (
    128  # evaluations with some of the presumptions that are kept while names are looked for: most duties share them
)
Key = tuple[str, str | None]  # a duty and a use; None for the organisation


@dataclass(frozen=True, eq=False)
class Presumption:
    """One thing taken as so in one case: the answer to a question, of a use or of the organisation, or what a firm would have to invoke (`heads`).

    `id` is the question, or the entry of rulesets/presumptions.yaml. `products` are those of the catalogue it was told by; `unverified`: nobody
    read a source for some of it.
    """

    id: str
    use_case: str | None
    because: Text
    answer: Answer | None = None
    heads: frozenset[str] = frozenset()
    value: Truth = UNKNOWN
    products: tuple[str, ...] = ()
    unverified: bool = False

    @property
    def of_a_question(self) -> bool:
        """Whether an answer is presumed, which the owner can give."""
        return not self.heads


@dataclass(frozen=True)
class Outlook:
    """How a duty that applies or may apply will probably turn out; `judgement` is the verdict with what is presumed."""

    value: Value
    judgement: Judgement

    @property
    def counts(self) -> bool:
        """Whether it stands among what is to be done."""
        return self.value in ("certain", "expected")


class Presuming(Assessment):
    """The verdicts on a case with some presumptions; each is worked out when somebody looks at it."""

    def __init__(self, strict: Assessment, taken: Sequence[Presumption]) -> None:
        case = answering(strict.case, taken)
        knowledge = Knowledge(strict.assessor.rulebook.on(strict.as_of), case, strict.as_of)
        views = [seen for base in knowledge.bases for seen in (base, *knowledge.flows_of(base))]
        program = strict.assessor.program
        outcomes = {
            seen: Outcome(ByReference(program, _Taking(program, _atoms_of(seen), _heads_in(taken, seen))), {})
            for seen in views
        }
        super().__init__(strict.assessor, knowledge, outcomes)
        self._strict = strict
        self._here = dict(zip(strict.outcomes, views, strict=True))

    def of(self, rule_id: str) -> tuple[Assessed, ...]:
        """Return the verdicts on one duty; those that the answers decide are theirs."""
        if rule_id not in self._items:
            found = self._strict.of(rule_id)
            if any(one.verdict == "may-apply" for one in found):
                return super().of(rule_id)
            self._items[rule_id] = tuple(self._carried(one) for one in found)
        return self._items[rule_id]

    def _carried(self, one: Assessed) -> Assessed:
        seen = one.judgement.decisive
        judgement = replace(one.judgement, decisive=None if seen is None else self._here[seen])
        return replace(one, judgement=judgement, views=tuple(self._here[v] for v in one.views))


class _Taking(Reference):
    """The reference semantics, in which some heads have a presumed value where they are open."""

    def __init__(self, program: Program, value_of: Callable[[Atom], Truth], presumed: Mapping[str, Truth]) -> None:
        super().__init__(program, value_of)
        self._presumed = presumed

    def test(self, head: str) -> Truth:
        value = super().test(head)
        if value is UNKNOWN and head in self._presumed:
            value = self._heads[head] = self._presumed[head]
        return value


def _atoms_of(seen: ContextView) -> Callable[[Atom], Truth]:
    return lambda atom: seen.leaf(atom) if isinstance(atom, Leaf) else seen.state(atom.id)


def _heads_in(taken: Iterable[Presumption], seen: ContextView) -> Mapping[str, Truth]:
    use = seen.context.use_case
    here = None if use is None else use.id
    return {head: one.value for one in taken if one.heads and one.use_case == here for head in one.heads}


def answering(case: Case, taken: Iterable[Presumption]) -> Case:
    """Return a case in which what is presumed of questions was answered."""
    organisation = dict(case.answers)
    uses = {u.id: dict(u.answers) for u in case.use_cases}
    for one in taken:
        if one.of_a_question:
            (organisation if one.use_case is None else uses[one.use_case])[one.id] = one.answer
    return replace(case, answers=organisation, use_cases=tuple(replace(u, answers=uses[u.id]) for u in case.use_cases))


class Presumptions:
    """What is presumed in one case, and what comes of it. It holds the assessment, so the assessment must not keep it: rings are freed late."""

    def __init__(self, assessment: Assessment) -> None:
        self._strict = assessment
        self._book = assessment.rulebook
        self._tried: Recent[tuple[Presumption, ...], Presuming] = Recent(TRIED)

    @cached_property
    def taken(self) -> tuple[Presumption, ...]:
        """What is presumed: what nobody answered, in the order of the form, then what would have to be invoked.

        What the named product tells goes before what is usual.
        """
        return (*self._of_questions(), *self._invoked())

    def _of_questions(self) -> Iterable[Presumption]:
        case, asked = self._strict.case, frozenset(self._book.facts_asked)
        told = {use.id: known(self._book, use) for use in case.use_cases}
        for fact in self._book.facts.values():
            if fact.id not in asked:
                continue
            if fact.of == "organisation":
                if case.answers.get(fact.id) is None:
                    yield from self._usual(fact, None)
                continue
            for use in case.use_cases:
                if use.answers.get(fact.id) is None:
                    yield from _of_product(fact.id, use.id, told[use.id]) or self._usual(fact, use.id)

    def _usual(self, fact: Fact, use: str | None, weighing: bool = False) -> Iterable[Presumption]:
        """Return what the answers make likely of a question; without that, what is usual."""
        named = self._likely(fact, use)
        if named:
            because = Text.of(lambda lang: " ".join(dict.fromkeys(one.because.in_(lang) for one in named)))
            return (Presumption(fact.id, use, because, fact.with_likely(named)),)
        if fact.presume is None or not self._presumable(fact.id, use, weighing):
            return ()
        return (Presumption(fact.id, use, fact.presume.because, fact.presumed(self._book.places)),)

    def _likely(self, fact: Fact, use: str | None) -> list[Likely]:
        """Return what of a question the answers make likely, each with its reason."""
        seen = _views_of(self._strict.knowledge, use) if fact.likely else []
        return [one for one in fact.likely if some(evaluate(one.when, view) for view in seen) is YES]

    def _presumable(self, fact_id: str, use: str | None, weighing: bool) -> bool:
        """Whether an answer is presumed here: not where the answers make likely what is rare elsewhere, nor where its own condition does not surely hold.

        For weighing it is, condition or not: what was answered behind the question is to count.
        """
        fact = self._book.facts[fact_id]
        glance = None if fact.at_a_glance is None else fact.at_a_glance.unless
        own = None if fact.presume is None else fact.presume.unless
        when = None if fact.presume is None else fact.presume.when
        strict = _views_of(self._strict.knowledge, use)
        if not weighing and when is not None and some(evaluate(when, seen) for seen in strict) is not YES:
            return False
        nodes = [node for node in (glance, own) if node is not None]
        return not any(some(evaluate(node, seen) for seen in self._views(use)) is YES for node in nodes)

    def _views(self, use: str | None) -> list[ContextView]:
        return _views_of(self._weighing, use)

    @cached_property
    def _weighing(self) -> Knowledge:
        """What is known for weighing what is likely: an answer given counts here, though the question that leads to it is only presumed."""
        strict = self._strict
        asked = frozenset(self._book.facts_asked)
        first = [
            one
            for fact in self._book.facts.values()
            if fact.id in asked and fact.presume is not None and fact.presume.unless is None
            if fact.at_a_glance is None or fact.at_a_glance.unless is None
            for one in self._unanswered(fact)
        ]
        return Knowledge(strict.assessor.rulebook.on(strict.as_of), answering(strict.case, first), strict.as_of)

    def _unanswered(self, fact: Fact) -> Iterable[Presumption]:
        """Yield what is usual of a question, where it has no answer."""
        case = self._strict.case
        if fact.of == "organisation":
            if case.answers.get(fact.id) is None:
                yield from self._usual(fact, None, weighing=True)
            return
        for use in case.use_cases:
            if use.answers.get(fact.id) is None:
                yield from self._usual(fact, use.id, weighing=True)

    def _invoked(self) -> Iterable[Presumption]:
        heads = self._strict.assessor.prepared.kept(heads_invoked)
        uses: Sequence[str | None] = [u.id for u in self._strict.case.use_cases] or [None]
        for ident, one in self._book.invoked.items():
            for use in uses:
                views = self._views(use)
                if one.unless is None or some(evaluate(one.unless, seen) for seen in views) is not YES:
                    yield Presumption(ident, use, one.because, heads=heads[ident], value=Truth[one.value.upper()])

    @cached_property
    def presumed(self) -> Presuming:
        """The verdicts with everything that is presumed."""
        return Presuming(self._strict, self.taken)

    @cached_property
    def outlooks(self) -> Mapping[Key, Outlook]:
        """How each duty that applies or may apply will probably turn out."""
        out = {}
        for rule_id in self._book.rules:
            live = [one for one in self._strict.of(rule_id) if one.verdict != "does-not-apply"]
            if any(one.verdict == "may-apply" for one in live):
                then = {one.use_case: one for one in self.presumed.of(rule_id)}
                out.update({(rule_id, one.use_case): self._outlook(one, then[one.use_case]) for one in live})
            else:
                out.update({(rule_id, one.use_case): Outlook("certain", one.judgement) for one in live})
        return out

    def _outlook(self, strict: Assessed, then: Assessed) -> Outlook:
        if strict.verdict == "applies":
            return Outlook("certain", strict.judgement)
        if then.verdict == "applies":
            return Outlook("expected", then.judgement)
        if then.verdict == "may-apply" or self._grave(strict) or self._rests_on_the_unchecked(strict):
            return Outlook("depends", then.judgement if then.verdict == "may-apply" else strict.judgement)
        return Outlook("unlikely", then.judgement)

    def _rests_on_the_unchecked(self, one: Assessed) -> bool:
        """Whether a duty is ruled out only by what nobody checked of a product: that puts nothing away as unlikely."""
        checked = tuple(p for p in self.taken if not p.unverified)
        return len(checked) < len(self.taken) and self._verdict(checked, one.rule.id, one.use_case) == "may-apply"

    def _grave(self, one: Assessed) -> bool:
        """Whether something would have to stop in a legal system that is surely in play: this is never put away as unlikely."""
        duty = one.rule.obligation
        stops = duty.kind == "ban" or (duty.kind == "precondition" and duty.stop_when is not None)
        return stops and self._strict.in_play(one.rule.jurisdiction) is YES

    def named(self, key: Key) -> tuple[Presumption, ...]:
        """Return the presumptions on which the presumed verdict on a duty rests, none of which can be left out; the last in the order of the form stay.

        Of an expected duty, those without which it would only perhaps apply; of an unlikely one, those without which it would not be ruled out.
        """
        found = self.outlooks.get(key)
        if found is None or found.value not in ("expected", "unlikely"):
            return ()
        rule_id, use = key
        wanted, left = found.judgement.verdict, self.taken
        kept: tuple[Presumption, ...] = ()
        while left:
            droppable = self._droppable(kept, left, rule_id, use, wanted)
            kept, left = (*kept, *left[droppable : droppable + 1]), left[droppable + 1 :]
        return kept

    def _droppable(
        self, kept: tuple[Presumption, ...], left: tuple[Presumption, ...], rule_id: str, use: str | None, wanted: str
    ) -> int:
        """Return how many of the first of some presumptions can be left out together: since fewer decide less, this is found by halving."""
        low, high = 0, len(left)
        while low < high:
            middle = (low + high + 1) // 2
            if self._verdict((*kept, *left[middle:]), rule_id, use) == wanted:
                low = middle
            else:
                high = middle - 1
        return low

    def _verdict(self, taken: tuple[Presumption, ...], rule_id: str, use: str | None) -> str:
        tried = self._tried.get(taken, lambda: Presuming(self._strict, taken))
        return next(one.verdict for one in tried.of(rule_id) if one.use_case == use)


def _of_product(fact: str, use: str, told: Mapping[str, Known]) -> tuple[Presumption, ...]:
    """Return what the products of a use tell of a question."""
    one = told.get(fact)
    if one is None:
        return ()
    return (Presumption(fact, use, one.because, one.answer, products=one.products, unverified=one.unverified),)


def _views_of(knowledge: Knowledge, use: str | None) -> list[ContextView]:
    bases = knowledge.bases
    return [s for s in bases if use is None or (s.context.use_case is not None and s.context.use_case.id == use)]


def heads_invoked(prepared: Prepared) -> Mapping[str, frozenset[str]]:
    """Return the heads that each entry of rulesets/presumptions.yaml is about."""
    out: dict[str, set[str]] = {ident: set() for ident in prepared.rulebook.invoked}
    for head in prepared.program.heads:
        exception = isinstance(head, Head) and head.kind == "unless"
        test = head.rule if isinstance(head, Head) and head.kind == "test" else head
        for ident, one in prepared.rulebook.invoked.items():
            if one.excepts(_path(head)) if exception else test in one.tests:
                out[ident].add(head)
    return {ident: frozenset(heads) for ident, heads in out.items()}


def _path(head: str) -> str:
    return "/".join((head.rule, *head.path)) if isinstance(head, Head) else head


__all__ = [
    "VALUES",
    "Key",
    "Outlook",
    "Presuming",
    "Presumption",
    "Presumptions",
    "Value",
    "answering",
]

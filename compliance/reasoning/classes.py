"""What a tool, a decision or a firm is under each law in play: certainly, or depending on answers not given; never guessed.

By the reference semantics, over the tests that the verdicts rest on, and only when somebody asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from compliance.case.knowledge import ContextView
from compliance.language.text import Text
from compliance.law.classes import Binding, Class, Classification
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment
from compliance.reasoning.verdicts import in_play
from compliance.semantics.conditions import Node, Not, evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, every, negation, some


@dataclass(frozen=True)
class Bound:
    """From when what follows from a class binds: certainly, or if what `missing` reads turns out so."""

    binding: Binding
    standing: Truth


@dataclass(frozen=True)
class Stated:
    """One class of a case, of a use or (None) of the whole; `standing` is yes or unknown.

    `because` are the conditions that make it so, as they stand in `seen`; where it is open, `hangs` are those still undecided.
    `place_open`: whether the legal system is in play is open too.
    """

    classification: Classification
    use_case: str | None
    id: str
    says: Text
    cite: Text
    standing: Truth
    seen: ContextView
    because: tuple[Node, ...]
    hangs: tuple[Node, ...]
    place_open: bool
    start: date | None = None
    bound: tuple[Bound, ...] = ()
    quote: str | None = None


@dataclass(frozen=True)
class Classified:
    """One classification for one use, or for the whole: the value of each class, and those that are stated."""

    classification: Classification
    use_case: str | None
    values: Mapping[str, Truth]
    stated: tuple[Stated, ...]


def classified(assessment: Assessment) -> tuple[Classified, ...]:
    """Return what is what under each law that is or may be in play, in the order of the rulebook, use by use."""
    return assessment.kept(_classified)


def _classified(assessment: Assessment) -> tuple[Classified, ...]:
    return tuple(
        found
        for one in assessment.rulebook.classes.values()
        for use, bases in _subjects(assessment, one)
        for found in [_of(assessment, one, use, bases)]
        if found is not None
    )


def _subjects(assessment: Assessment, one: Classification) -> Iterator[tuple[str | None, Sequence[ContextView]]]:
    """Yield of what a classification speaks: each use with its context, or the whole with all of them."""
    bases = assessment.knowledge.bases
    if one.per == "organisation":
        yield None, bases
        return
    for seen in bases:
        yield _use(seen), (seen,)


def _of(
    assessment: Assessment, one: Classification, use: str | None, bases: Sequence[ContextView]
) -> Classified | None:
    played = in_play(assessment.rulebook, tuple(bases), one.place)
    if played is NO:
        return None
    views = _views(assessment, one, bases)
    found = [(seen, values_in(one, seen)) for seen in views]
    values: dict[str, Truth] = {}
    stated: list[Stated] = []
    for ident, says, cite in one.said():
        value = _together(one, ident, [listed[ident] for _, listed in found])
        values[ident] = min(played, value)
        if values[ident] is NO:
            continue
        seen = next(seen for seen, listed in found if listed[ident] is not NO and listed[ident] >= value)
        because, hangs = _grounds(one, ident, seen)
        of_it = next((c for c in one.classes if c.id == ident), None)
        bound = () if of_it is None else _bound(one, of_it, seen)
        stated.append(
            Stated(
                one,
                use,
                ident,
                says,
                cite,
                values[ident],
                seen,
                because,
                hangs,
                played is UNKNOWN,
                None if of_it is None else of_it.start,
                bound,
                None if of_it is None else of_it.quote,
            )
        )
    return Classified(one, use, values, tuple(stated))


def _together(one: Classification, ident: str, values: Sequence[Truth]) -> Truth:
    """Return the value of a class over several contexts: some of them for a class, all of them for "none" and "not reached"."""
    rest = {r.id for r in (one.outside, one.otherwise) if r is not None}
    return every(values) if ident in rest else some(values)


def _views(assessment: Assessment, one: Classification, bases: Sequence[ContextView]) -> tuple[ContextView, ...]:
    """Return the contexts a classification looks at: flow by flow where it reads data flows and there are any."""
    if not assessment.rulebook.support(*one.conditions()) & flow_facts(assessment.rulebook):
        return tuple(bases)
    flows: dict[str | None, list[ContextView]] = {}
    for seen in assessment.outcomes:  # the contexts that were judged, so that a reason can be asked of each
        if seen.context.flow is not None:
            flows.setdefault(_use(seen), []).append(seen)
    return tuple(seen for base in bases for seen in flows.get(_use(base), (base,)))


def _use(seen: ContextView) -> str | None:
    use = seen.context.use_case
    return None if use is None else use.id


def flow_facts(book: Rulebook) -> frozenset[str]:
    """Return the questions that a data flow of a case answers by itself."""
    return frozenset(book.flows.place_by_receiver.values()) | {book.flows.cover}


def values_in(one: Classification, seen: ContextView) -> dict[str, Truth]:
    """Return the value of everything that a classification can state, in one context."""
    within = YES if one.within is None else evaluate(one.within, seen)
    out: dict[str, Truth] = {}
    if one.outside is not None:
        out[one.outside.id] = negation(within)
    before = NO
    for each in one.classes:
        value = evaluate(each.when, seen)
        room = negation(before) if one.pick == "first" else YES
        out[each.id] = every((within, room, value))
        before = max(before, value)
    if one.otherwise is not None:
        out[one.otherwise.id] = every((within, negation(before)))
    return out


def _grounds(one: Classification, ident: str, seen: ContextView) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Return the conditions on which a class stands, and those of them that are still undecided."""
    within = () if one.within is None else (one.within,)
    if one.outside is not None and ident == one.outside.id:
        read: tuple[Node, ...] = tuple(Not(node) for node in within)
        shut: tuple[Node, ...] = ()
    else:
        at = next((n for n, c in enumerate(one.classes) if c.id == ident), len(one.classes))
        own = one.classes[at : at + 1]
        before = one.classes[:at] if one.pick == "first" or not own else ()
        shut = tuple(Not(c.when) for c in before)
        read = (*(c.when for c in own), *(() if own else shut), *within)
    hangs = tuple(node for node in dict.fromkeys((*read, *shut)) if evaluate(node, seen) is UNKNOWN)
    return tuple(node for node in read if evaluate(node, seen) is YES), hangs


def _bound(one: Classification, of_it: Class, seen: ContextView) -> tuple[Bound, ...]:
    """Return from when a class binds: the one way that is certain, or those that are left."""
    listed = () if of_it.binding is None else one.bindings[of_it.binding]
    out: list[Bound] = []
    room = YES
    for each in listed:
        value = YES if each.when is None else evaluate(each.when, seen)
        standing = min(room, value)
        if standing is not NO:
            out.append(Bound(each, standing))
        room = min(room, negation(value))
    return tuple(out)


__all__ = ["Bound", "Classified", "Stated", "classified", "flow_facts", "values_in"]

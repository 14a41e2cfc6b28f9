"""Which law beyond the edge of the rulebook concerns a case: probably, or perhaps."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.case.knowledge import ContextView
from compliance.law.perimeter import Beyond
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.verdicts import in_play
from compliance.semantics.conditions import evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, some


@dataclass(frozen=True)
class Concern:
    """A law that is not encoded and concerns a case. `standing` is never no; `places` are those of its places that may be in play."""

    beyond: Beyond
    standing: Truth
    places: tuple[str, ...]


@dataclass(frozen=True)
class Thin:
    """A legal system surely in play of which one law alone is encoded: what else is asked there is not looked at."""

    place: str
    instrument: str


def concerns(assessment: Assessment) -> tuple[Concern, ...]:
    """Return the law that is not encoded and concerns a case: what probably does first, then the gravest."""
    rulebook, views = assessment.rulebook, assessment.knowledge.bases
    found = []
    for beyond in rulebook.perimeter.values():
        standing = some(_in_view(rulebook, seen, beyond) for seen in views)
        if standing is not NO:
            places = tuple(p for p in beyond.places if in_play(rulebook, views, p) is not NO)
            found.append(Concern(beyond, standing, places))
    return tuple(sorted(found, key=lambda c: (c.standing is UNKNOWN, -c.beyond.grave)))


def _in_view(rulebook: Rulebook, seen: ContextView, beyond: Beyond) -> Truth:
    """Say whether a law concerns one use of a case: a place of it is in play there, and its condition holds."""
    value = some(in_play(rulebook, (seen,), place) for place in beyond.places)
    if value is NO or beyond.when is None:
        return value
    return min(value, evaluate(beyond.when, seen))


def thin(assessment: Assessment) -> tuple[Thin, ...]:
    """Return the legal systems surely in play of which one instrument alone is encoded."""
    alone = assessment.assessor.prepared.kept(_alone)
    return tuple(one for one in alone if assessment.in_play(one.place) is YES)


def _alone(prepared: Prepared) -> tuple[Thin, ...]:
    """Return the legal systems of which one instrument alone is encoded, whatever the case."""
    held: dict[str, set[str]] = {}
    for rule in prepared.rulebook.rules.values():
        if rule.frame.force != "voluntary":  # a code of conduct is no law of a place
            held.setdefault(rule.jurisdiction, set()).add(rule.instrument.id)
    return tuple(Thin(code, min(ids)) for code, ids in sorted(held.items()) if len(ids) == 1)


__all__ = ["Concern", "Thin", "concerns", "thin"]

"""What is out of the ordinary in a case: questions that can be asked in one sentence, and the answer of somebody for whom it is not so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from compliance.case.case import Case
from compliance.case.knowledge import ContextView
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment
from compliance.semantics.answers import Answer
from compliance.semantics.conditions import evaluate
from compliance.semantics.truth import YES, some


def is_rare(assessment: Assessment, fact: str, use_case: str | None) -> bool:
    """Whether what a question asks for is out of the ordinary in a case: it has a sentence for short lists, and nothing known makes it likely."""
    glance = assessment.rulebook.facts[fact].at_a_glance
    if glance is None or glance.unless is None:
        return glance is not None
    views = (s for s in assessment.knowledge.bases if use_case is None or _use_of(s) == use_case)
    return some(evaluate(glance.unless, seen) for seen in views) is not YES


def likely_here(assessment: Assessment) -> frozenset[str]:
    """Return the questions on what is rare elsewhere, but likely in some use of this case."""
    uses = [_use_of(s) for s in assessment.knowledge.bases]
    facts = assessment.rulebook.facts.values()
    return frozenset(f.id for f in facts if f.at_a_glance and any(not is_rare(assessment, f.id, u) for u in uses))


def usual_case(assessment: Assessment) -> Case:
    """Return the case with the usual answer wherever none was given, that of somebody who ticks nothing in a short list; else none."""
    book, case = assessment.rulebook, assessment.case

    def filled(answers: Mapping[str, Answer | None], use_case: str | None) -> dict[str, Answer | None]:
        out, scope = dict(answers), "organisation" if use_case is None else "use-case"
        for fact in book.facts.values():
            if fact.of == scope and out.get(fact.id) is None and is_rare(assessment, fact.id, use_case):
                out[fact.id] = fact.parse(denied(book, fact.id), book.places)
        return out

    uses = tuple(replace(u, answers=filled(u.answers, u.id)) for u in case.use_cases)
    return replace(case, answers=filled(case.answers, None), use_cases=uses)


def denied(rulebook: Rulebook, fact: str) -> Any:
    """Return what somebody answers, as a case file holds it, who leaves the sentence of a question out of a short list.

    Raises:
        KeyError: the question has no such sentence.
    """
    glance = rulebook.facts[fact].at_a_glance
    if glance is None:
        raise KeyError(fact)
    return glance.otherwise


def _use_of(seen: ContextView) -> str | None:
    return None if seen.context.use_case is None else seen.context.use_case.id


__all__ = ["denied", "is_rare", "likely_here", "usual_case"]

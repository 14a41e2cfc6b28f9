"""What is out of the ordinary in a case: questions that can be asked in one sentence, and the answer of somebody for whom it is not so."""

from __future__ import annotations

from typing import Any

from compliance.case.knowledge import ContextView
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment
from compliance.semantics.conditions import evaluate
from compliance.semantics.truth import YES, some


def is_rare(assessment: Assessment, fact: str, use_case: str | None) -> bool:
    """Whether what a question asks for is out of the ordinary in a case: it has a sentence for short lists, and nothing known makes it likely."""
    glance = assessment.rulebook.facts[fact].at_a_glance
    if glance is None or glance.unless is None:
        return glance is not None
    views = (s for s in assessment.knowledge.bases if use_case is None or _use_of(s) == use_case)
    return some(evaluate(glance.unless, seen) for seen in views) is not YES


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


__all__ = ["denied", "is_rare"]

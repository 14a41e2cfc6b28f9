"""The questions on which what a tool, a decision or a firm is hangs: the answers that would settle a class left open."""

from __future__ import annotations

from collections.abc import Mapping

from compliance.explaining.derivation import undecided
from compliance.interview.answered import Key
from compliance.reasoning.assessment import Assessment
from compliance.reasoning.classes import Stated, classified
from compliance.semantics.truth import UNKNOWN


def class_questions(assessment: Assessment) -> Mapping[Key, tuple[str, ...]]:
    """Return the questions that would settle an open class of a legal system surely in play, in the order of the form, each with the classifications.

    What is open by where a firm is does not count: it asks about law that may have nothing to do with the case.
    """
    book = assessment.rulebook
    found: dict[Key, dict[str, None]] = {}
    for one in classified(assessment):
        for stated in one.stated:
            for fact in () if stated.place_open else _missing(assessment, stated):
                use = None if book.facts[fact].of == "organisation" else stated.use_case or _use_of(stated)
                found.setdefault((fact, use), {})[one.classification.id] = None
    order = {fact: n for n, fact in enumerate(book.facts)}
    return {key: tuple(found[key]) for key in sorted(found, key=lambda k: (order[k[0]], k[1] or ""))}


def _missing(assessment: Assessment, stated: Stated) -> tuple[str, ...]:
    hangs = [*stated.hangs, *(b.binding.when for b in stated.bound if b.standing is UNKNOWN and b.binding.when)]
    return tuple(undecided(assessment, stated.seen, hangs)) if hangs else ()


def _use_of(stated: Stated) -> str | None:
    seen = stated.seen.context.use_case
    return None if seen is None else seen.id


__all__ = ["class_questions"]

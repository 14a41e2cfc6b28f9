"""A class that a scenario names in the words of its law: which it is, and what the case makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from compliance.errors import Message, nearest
from compliance.language.languages import spoken
from compliance.language.text import Text
from compliance.law.classes import Classification
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment
from compliance.reasoning.classes import classified
from compliance.scenarios.disagreement import Disagreement
from compliance.semantics.truth import NO, YES, Truth


@dataclass(frozen=True)
class ClassState:
    """What a case makes of one class, of one use or (None) of the whole; `days` are those from which it binds, as far as that is certain."""

    use_case: str | None
    value: Truth
    days: tuple[date, ...] = ()


def class_states(assessment: Assessment, law: str, kind: str) -> list[ClassState]:
    """Return what a case makes of a class, use by use; one that says no, where the legal system has nothing to do with the case.

    Raises:
        Disagreement: no law is called so, or it has no such class, or several.
    """
    one, ident = named_class(assessment.rulebook, law, kind)
    out = []
    for found in classified(assessment):
        if found.classification.id != one.id:
            continue
        stated = [s for s in found.stated if s.id == ident]
        days = [s.start for s in stated] + [b.binding.start for s in stated for b in s.bound if b.standing is YES]
        out.append(ClassState(found.use_case, found.values[ident], tuple(d for d in days if d is not None)))
    return out or [ClassState(None, NO)]


def named_class(book: Rulebook, law: str, kind: str) -> tuple[Classification, str]:
    """Return the class of a law whose sentence is these words, in some language, or begins with them up to a colon. Raises as `class_states` does."""
    listed = [one for one in book.classes.values() if law in _spoken(law_named(book, one))]
    if not listed:
        known = sorted({name for one in book.classes.values() for name in _spoken(law_named(book, one))})
        raise Disagreement(Message("scenario.unknown-law", law=law, hint=nearest(law, known), known=", ".join(known)))
    said = [(one, ident, set(_called(says))) for one in listed for ident, says, _ in one.said()]
    found = [(one, ident) for one, ident, names in said if kind in names]
    if len(found) == 1:
        return found[0]
    if found:
        raise Disagreement(Message("scenario.class-of-several", law=law, kind=kind))
    known = [name for _, _, names in said for name in names]
    raise Disagreement(Message("scenario.unknown-class", law=law, kind=kind, hint=nearest(kind, known)))


def law_named(book: Rulebook, one: Classification) -> Text:
    """Return the name of the law of a classification."""
    if one.law is not None:
        return one.law
    assert one.of is not None
    return book.instruments[one.of].short


def _spoken(text: Text) -> set[str]:
    return {_plainly(text.in_(lang)) for lang in spoken()}


def _called(says: Text) -> Iterator[str]:
    for sentence in _spoken(says):
        yield sentence.rstrip(".")
        head, colon, _ = sentence.partition(":")
        if colon:
            yield head.rstrip()


def _plainly(text: str) -> str:
    """Return words with the spaces and apostrophes that scenarios are read with."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


__all__ = ["ClassState", "class_states", "law_named", "named_class"]

"""What a tool, a decision or a firm is under each law, as plain data: each class with its reason, its day, its place in the law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from compliance.explaining.derivation import Step, met, undecided
from compliance.explaining.speaker import Speaker
from compliance.language.languages import spoken
from compliance.language.text import Text
from compliance.reasoning.assessment import Assessment
from compliance.reasoning.classes import Bound, Stated, classified
from compliance.results.shapes import BindingDoc, ClassDoc, ClassReasonDoc, ClassWordsDoc, DependsDoc, Pair
from compliance.semantics.conditions import Leaf, Node, TestRef, walk
from compliance.semantics.truth import UNKNOWN, YES, Truth


def class_documents(assessment: Assessment) -> list[ClassDoc]:
    """Return every class that is certain or open, law by law in the order of the rulebook, and use by use."""
    return [_document(assessment, stated) for one in classified(assessment) for stated in one.stated]


def _document(assessment: Assessment, stated: Stated) -> ClassDoc:
    book, one = assessment.rulebook, stated.classification
    hangs = [*stated.hangs, *(b.binding.when for b in stated.bound if b.standing is UNKNOWN and b.binding.when)]
    steps = met(assessment, stated.seen, stated.because)
    return ClassDoc(
        id=stated.id,
        classification=one.id,
        use_case=stated.use_case,
        jurisdiction=one.place,
        instrument=one.of,
        law=law_of(assessment, stated).pair(),
        about=one.about.pair(),
        standing=_standing(stated.standing),
        says=stated.says.pair(),
        cite=stated.cite.pair(),
        start=stated.start,
        stage=_stage(stated.start, assessment.as_of),
        binding=[_binding(b, assessment.as_of) for b in stated.bound],
        because=_reasons(assessment, stated, steps),
        tests=sorted({part.id for node in stated.because for part in walk(node) if isinstance(part, TestRef)}),
        depends_on=[
            DependsDoc(fact=fact, ask=book.facts[fact].ask.pair()) for fact in _missing(assessment, stated, hangs)
        ],
        law_open=sorted(_law_open(met(assessment, stated.seen, hangs))),
        quotation=_words(assessment, stated),
    )


def law_of(assessment: Assessment, stated: Stated) -> Text:
    """Return the name of the law under which a class is stated."""
    one = stated.classification
    if one.law is not None:
        return one.law
    assert one.of is not None
    return assessment.rulebook.instruments[one.of].short


def _standing(value: Truth) -> Literal["certain", "open"]:
    return "certain" if value is YES else "open"


def _stage(start: date | None, as_of: date) -> Literal["in-force", "upcoming"] | None:
    if start is None:
        return None
    return "in-force" if start <= as_of else "upcoming"


def _binding(bound: Bound, as_of: date) -> BindingDoc:
    binding = bound.binding
    return BindingDoc(
        standing=_standing(bound.standing),
        says=binding.says.pair(),
        cite=binding.cite.pair(),
        start=binding.start,
        stage=_stage(binding.start, as_of),
    )


def _missing(assessment: Assessment, stated: Stated, hangs: list[Node]) -> tuple[str, ...]:
    """Return the questions that would settle what is open about a class; where the place is open, those by which it is in play as well."""
    missing = set(undecided(assessment, stated.seen, hangs))
    if stated.place_open:
        book = assessment.rulebook
        place = stated.classification.place
        code = book.jurisdictions[place].reach or place
        leaves = [Leaf(fact, "within-any", (code,)) for fact in book.in_play_facts]
        missing |= set(undecided(assessment, stated.seen, leaves))
    return tuple(fact for fact in assessment.rulebook.facts if fact in missing)


def _reasons(assessment: Assessment, stated: Stated, steps: tuple[Step, ...]) -> list[ClassReasonDoc]:
    """Return the answers, and the settled questions of law, that make a class what it is, each sentence once."""
    book = assessment.rulebook
    speaks = book.jurisdictions[stated.classification.place].speaks
    speakers = [(lang, Speaker(book, speaks.get(lang, lang))) for lang in spoken()]
    found: dict[str, ClassReasonDoc] = {}
    for step in _answers(steps):
        says: Pair = {lang: speaker.step_text(step) for lang, speaker in speakers}
        kind = {"fact": step.name} if step.kind == "answer" else {"law_state": step.name}
        found.setdefault("\n".join(says.values()), ClassReasonDoc(**kind, says=says))
    return list(found.values())


def _answers(steps: tuple[Step, ...]) -> Iterator[Step]:
    """Yield the answers and questions of law below some steps; what stands below an answer only tells why it was not asked."""
    for step in steps:
        if step.kind in ("answer", "state"):
            yield step
        else:
            yield from _answers(step.children)


def _law_open(steps: tuple[Step, ...]) -> set[str]:
    return {step.name for step in _answers(steps) if step.kind == "state" and step.value is UNKNOWN}


def _words(assessment: Assessment, stated: Stated) -> ClassWordsDoc | None:
    if stated.quote is None or stated.classification.of is None:
        return None
    ledger = assessment.rulebook.ledgers[stated.classification.of]
    quotation = ledger.quotes[stated.quote]
    if quotation.words is None:
        return None
    text = ledger.texts[quotation.in_]
    return ClassWordsDoc(at=quotation.at, words=quotation.words, language=text.language, url=text.address)


__all__ = ["class_documents", "law_of"]

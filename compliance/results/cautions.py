"""What a reader must know about a run as a whole: answers left out, law overdue, thin or not encoded, amounts converted."""

from __future__ import annotations

from compliance.case.knowledge import ContextView
from compliance.checklist.checklist import Checklist
from compliance.language.formatting import day_both, listed_both, quoted
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.rulebook import Rulebook
from compliance.reasoning.perimeter import concerns, thin
from compliance.reasoning.prepared import Prepared
from compliance.results.shapes import BeyondDoc
from compliance.semantics.answers import Amount
from compliance.semantics.conditions import Leaf
from compliance.semantics.truth import UNKNOWN, YES


def overdue(checklist: Checklist) -> list[str]:
    """Return the instruments whose review date has passed on the as-of date."""
    return sorted(
        i.id for i in checklist.assessment.rulebook.instruments.values() if i.again_by < checklist.assessment.as_of
    )


def warnings(checklist: Checklist) -> list[Text]:
    """Return what the reader must know about the run as a whole."""
    assessment = checklist.assessment
    rulebook, case = assessment.rulebook, assessment.case
    out: list[Text] = []
    if not case.use_cases:
        out.append(say_both("warning.no-use"))
    if checklist.custom_weights:
        out.append(say_both("list.weights", method=rulebook.priority.method))
    if assessment.assessor.engine.name == "reference":
        out.append(say_both("list.reference-engine"))
    out += _answers_left_out(checklist)
    out += _converted(checklist)
    for entry in case.in_place:
        if entry.until is not None and entry.until <= assessment.as_of:
            what = entry.obligation or entry.topic or ""
            out.append(say_both("warning.expired", what=what, day=day_both(entry.until)))
    for ident in overdue(checklist):
        instrument = rulebook.instruments[ident]
        out.append(say_both("warning.overdue", instrument=instrument.short, day=day_both(instrument.again_by)))
    recall = sum(i.duty.citation.basis == "recall" for i in checklist.ranked)
    if recall:
        out.append(say_both("warning.unverified", count=str(recall)))
    encoded = assessment.assessor.prepared.kept(covered)
    bare = [c for c in rulebook.jurisdictions if c not in encoded]
    sure = [c for c in bare if assessment.in_play(c) is YES]
    coarse = [c for c in bare if c not in sure and _coarse(checklist, c)]
    for key, codes in (("warning.uncovered", sure), ("warning.uncovered-possible", coarse)):
        if codes:
            names = [rulebook.places.name(c) for c in codes]
            out.append(say_both(key, places=listed_both(names)))
    for one in thin(assessment):
        short = rulebook.instruments[one.instrument].short
        out.append(say_both("perimeter.thin", place=rulebook.places.name(one.place), law=short))
    return out


def covered(prepared: Prepared) -> frozenset[str]:
    """The legal systems of which the rulebook has duties."""
    return frozenset(r.jurisdiction for r in prepared.rulebook.rules.values())


def not_covered(checklist: Checklist) -> list[BeyondDoc]:
    """Return the law that is not encoded and concerns the case, what probably does first."""
    return [
        BeyondDoc(
            id=c.beyond.id,
            standing="yes" if c.standing is YES else "unknown",
            places=list(c.places),
            law=c.beyond.law.pair(),
            says=c.beyond.says.pair() if c.standing is YES else None,
            because=c.beyond.because,
            known=c.beyond.known,
            grave=c.beyond.grave,
            look_at=c.beyond.look_at,
        )
        for c in concerns(checklist.assessment)
    ]


def _coarse(checklist: Checklist, code: str) -> bool:
    """Whether an answer that was given leaves open if a legal system is in play."""
    assessment = checklist.assessment
    return any(
        seen.fact(fact).standing == "answered" and seen.leaf(Leaf(fact, "within-any", (code,))) is UNKNOWN
        for seen in assessment.knowledge.bases
        for fact in assessment.rulebook.in_play_facts
    )


def _converted(checklist: Checklist) -> list[Text]:
    """Say so where an amount was compared with a threshold, or a fine worked out, in another currency."""
    book, rates = checklist.assessment.rulebook, checklist.assessment.rulebook.rates
    wanted = {i.cap.currency for i in checklist.ranked if i.cap is not None}
    wanted.update(book.currencies_measured)
    answers = [seen.fact(f).answer for f in book.facts_asked for seen in checklist.assessment.knowledge.bases]
    if not any(isinstance(a, Amount) and wanted - {a.currency} for a in answers):
        return []
    return [say_both("warning.converted", day=day_both(rates.on), margin=str(rates.margin_percent))]


def left_out(rulebook: Rulebook, fact_id: str, seen: ContextView) -> Text | None:
    """Say why an answer that was given does not count, or does not count yet; None where it counts or none was given."""
    fact, known = rulebook.facts[fact_id], seen.fact(fact_id)
    if not known.ignored:
        return None
    if known.standing == "closed" and fact.else_because is not None:
        return say_both("warning.ignored-closed", question=fact.ask, because=fact.else_because)
    gate = [f for f in rulebook.facts if f in rulebook.support(fact.ask_when)]
    silent = [f for f in gate if seen.fact(f).answer is None]
    missing = [rulebook.facts[f].ask for f in (silent or gate)[:3]]  # none silent: one of them is not precise enough
    return say_both(
        "warning.ignored-waiting",
        question=fact.ask,
        missing=listed_both([m.map(quoted) for m in missing]),
    )


def _answers_left_out(checklist: Checklist) -> list[Text]:
    assessment = checklist.assessment
    rulebook = assessment.rulebook
    read = set(rulebook.facts_asked)
    out: list[Text] = []

    def look(fact_id: str, seen: ContextView) -> None:
        text = left_out(rulebook, fact_id, seen)
        if text is not None and text not in out:
            out.append(text)

    named = {*assessment.case.answers, *(f for u in assessment.case.use_cases for f in u.answers)}
    for fact_id in rulebook.facts:
        if fact_id not in read:
            continue
        for seen in assessment.knowledge.bases:
            use = seen.context.use_case
            if fact_id in assessment.case.answers or (use is not None and fact_id in use.answers):
                look(fact_id, seen)
    unread = [rulebook.facts[f].ask for f in rulebook.facts if f in named and f not in read]
    if unread:
        questions = Text.of(lambda lang: " ".join(quoted(q.in_(lang), lang) for q in unread))
        out.append(say_both("warning.unread", questions=questions))
    return out


__all__ = ["covered", "left_out", "not_covered", "overdue", "warnings"]

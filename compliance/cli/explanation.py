"""Why a duty has its verdict, as text for a terminal: what it asks, the tree of reasons, what is missing, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.explaining.decision_words import decided
from compliance.explaining.evidence_words import EvidenceWords
from compliance.explaining.near_miss import NearMisses
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, label, labelled, series
from compliance.language.sentences import say
from compliance.results.parts import given
from compliance.results.words import cap_words, review_words, when_words

if TYPE_CHECKING:
    from compliance.api import Result
    from compliance.checklist.checklist import Item
    from compliance.explaining.derivation import Step
    from compliance.language.tags import Lang
    from compliance.results.shapes import ItemDoc


def explanation(result: Result, item: Item, lang: Lang) -> str:
    """Return why a duty has its verdict, as an indented tree with citations."""
    book = result.rulebook
    lang = book.lang_of(item.id, lang)
    speaker = Speaker(book, lang)
    doc = next(i for i in result.explain(item.id) if i.use_case == item.assessed.use_case)
    out = [
        *_head(result, item, lang),
        *_duty(item, doc, speaker),
        "",
        label(say("explain.why", lang), lang),
        *tree_lines(item.because.children, speaker, 1),
    ]
    if doc.law_open:
        out.append(f"  ! {say('explain.law-open', lang)}")
    if item.missing:
        out += ["", label(say("explain.missing", lang), lang)]
        out += [f"  ? {speaker.question(f)}" for f in given(doc.missing, "questions")]
    out += _near(result, item, speaker)
    out += _consequences(item, speaker)
    return "\n".join(out) + "\n"


def _head(result: Result, item: Item, lang: Lang) -> list[str]:
    """Return the duty with its verdict, the use it is asked of, and by which law on which day."""
    judgement = item.assessed.judgement
    reason = "reason.open" if judgement.verdict == "may-apply" else f"reason.{judgement.reason}"
    verdict = say(f"verdict.{judgement.verdict}", lang).upper()
    out = [say("explain.header", lang, title=item.duty.title.in_(lang), verdict=verdict, reason=say(reason, lang))]
    if item.assessed.use_case is not None:
        name = next(u.name for u in result.case.use_cases if u.id == item.assessed.use_case)
        out.append(say("step.use-case", lang, name=name))
    out.append(say("explain.as-of", lang, day=day(result.as_of, lang), version=result.rulebook.version))
    return out


def _duty(item: Item, doc: ItemDoc, speaker: Speaker) -> list[str]:
    """Return what the duty asks of whom and when, and where it is written."""
    book, lang, duty = speaker.rulebook, speaker.lang, item.duty
    when = when_words(doc, lang)
    if duty.event is not None:
        event = book.facts[book.event_fact].options[duty.event].label.in_(lang)
        when = series((when, say("when.event-now" if doc.event_happened else "when.event", lang, event=event)), lang)
    basis = f"{say(f'basis.{duty.citation.basis}', lang)}, {day(duty.citation.checked_on, lang)}"
    source = f"{duty.citation.pinpoint.in_(lang)} ({series((basis, review_words(item).in_(lang)), lang)})"
    return [
        labelled(say("explain.duty", lang), duty.duty.in_(lang), lang),
        labelled(say("explain.binds", lang), ", ".join(book.roles[r].name.in_(lang) for r in duty.binds), lang),
        labelled(say("explain.when", lang), f"{when}. {duty.timing.in_(lang)}", lang),
        labelled(say("explain.source", lang), source, lang),
        f"  {duty.citation.url}",
        *_evidence(EvidenceWords(book, item.id, lang)),
    ]


def _evidence(found: EvidenceWords) -> list[str]:
    """Return on which words of the law each statement rests, where they were kept."""
    if not found.kept:
        return []
    days = [] if found.days is None else [f"  {found.days}"]
    return [label(say("evidence.title", found.lang), found.lang), *found.lines("  "), *days]


def tree_lines(steps: tuple[Step, ...], speaker: Speaker, depth: int) -> list[str]:
    """Return steps as lines: what is so, what is not, what is open, each under what it decides."""
    mark = {"yes": "✓", "no": "✗", "unknown": "?"}
    out = []
    for step in steps:
        sign = mark[step.value.word] if step.kind not in ("any", "all", "at-least", "use-case") else "·"
        again = step.kind == "test" and not step.children and step.value.word != "unknown"
        suffix = f" {say('step.as-above', speaker.lang)}" if again else ""
        out.append(f"{'   ' * depth}{sign} {speaker.step(step)}{suffix}")
        out += tree_lines(step.children, speaker, depth + 1)
    return out


def _near(result: Result, item: Item, speaker: Speaker) -> list[str]:
    """Return the answers that would make a duty apply, were they others."""
    found = NearMisses(result.checklist.assessment).of(item.assessed, item.because)
    if not found:
        return []
    lines = (
        say(
            "explain.near-line",
            speaker.lang,
            question=speaker.question(miss.fact),
            answer=speaker.answer(miss.fact, miss.would_trigger),
            now=speaker.answer(miss.fact, miss.now),
        )
        for miss in found
    )
    return ["", label(say("explain.near", speaker.lang), speaker.lang), *(f"  {line}" for line in lines)]


def _consequences(item: Item, speaker: Speaker) -> list[str]:
    """Return where the duty stands in the order, what breaking it costs, and what doing it takes."""
    book, lang, duty = speaker.rulebook, speaker.lang, item.duty
    out = []
    if item.priority is not None:
        tier = say(f"tier.{item.priority.tier}", lang)
        order = f"{item.rank}, {tier}, {item.priority.vector} = {item.priority.score}"
        out += ["", labelled(say("explain.order", lang), order, lang)]
    sanction = book.sanctions.get(duty.sanction)
    if sanction is not None:
        cap = f" {say('sanction.cap', lang, amount=cap_words(item.cap, lang))}" if item.cap else ""
        said = f"{sanction.text.in_(lang)} [{sanction.cite.in_(lang)}]{cap}"
        out.append(labelled(say("explain.sanction", lang), said, lang))
    out.append(labelled(say("explain.effort", lang), say(f"effort.{duty.effort}", lang), lang))
    out.append(labelled(say("explain.evidence", lang), series((e.in_(lang) for e in duty.evidence), lang), lang))
    if duty.advice:
        out += [label(say("explain.advice", lang), lang), *(f"  * {a.in_(lang)}" for a in duty.advice)]
    found = decided(book, item.id, lang)
    if found:
        out += [label(say("decision.title", lang), lang), *(f"  * {one.line}" for one in found)]
    if duty.hiroshima:
        out.append(labelled(say("explain.hiroshima", lang), speaker.hiroshima(duty.hiroshima), lang))
    if duty.notes:
        out += [label(say("explain.notes", lang), lang), *(f"  * {n.in_(lang)}" for n in duty.notes)]
    return out


__all__ = ["explanation", "tree_lines"]

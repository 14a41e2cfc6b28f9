"""The checklist as a page: tier by tier what to do, then what is still worth answering, and what does not apply, by legal system."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.checklist.priority import TIERS
from compliance.language.formatting import label, labelled, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.reasoning.words import VERDICTS
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Code,
    Entry,
    Folded,
    Heading,
    Line,
    Link,
    Page,
    Pairs,
    Paragraph,
    below,
)
from compliance.reporting import actions_page, perimeter_page
from compliance.reporting.heads import head_lines
from compliance.results.parts import Part, given
from compliance.results.shapes import ItemDoc, ResultDoc
from compliance.results.words import when_words

PARTS: frozenset[Part] = frozenset({"items", "background", "ruled-out", "actions", "questions", "weightings"})
"""The parts of a document that the page shows."""


def page(doc: ResultDoc, lang: Lang) -> Page:
    """Return the checklist as a page."""
    as_of, not_advice = head_lines(doc, lang)
    count = {v: sum(i.verdict == v for i in doc.items) for v in VERDICTS}
    counts = say(
        "list.counts", lang, applies=count["applies"], may=count["may-apply"], **{"not": count["does-not-apply"]}
    )
    title = say("list.title", lang, name=doc.case.name)
    return Page(title, lang, (as_of, counts, not_advice), blocks(doc, lang))


def blocks(doc: ResultDoc, lang: Lang) -> tuple[Block, ...]:
    """Return what the checklist says: its parts in the order in which a reader needs them."""
    return (
        *actions_page.blocks(doc, lang),
        *_questions(doc, lang),
        *perimeter_page.blocks(doc, lang),
        *_warnings(doc, lang),
        *_each_duty(doc, lang),
        *_closed(doc, lang),
    )


def _each_duty(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    """Every duty with its citation, sanction and proof, tier by tier: what stands behind the actions."""
    if any(i.tier is not None for i in doc.items):
        yield Heading(say("list.each-duty", lang), anchor="duties")
        yield Paragraph(say("list.each-duty-means", lang), small=True)
        yield from below(list(_tiers(doc, lang)))


# ------------------------------------------------------------------------------------------------------------- parts


def _tiers(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    for tier in TIERS:
        rows = [i for i in doc.items if i.tier == tier]
        if rows:
            words = say("list.counted", lang, name=say(f"tier.{tier}", lang), count=len(rows))
            yield Heading(words, anchor=tier, tone=tier)
            yield from (_card(i, doc, lang) for i in rows)


def _questions(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    if doc.questions:
        yield Heading(say("questions.title", lang), anchor="questions")
        lines = []
        for q in doc.questions:
            name = _use_name(doc, q.use_case)
            ask = picked(q.ask, lang)
            if name is not None and len(doc.case.use_cases) > 1:
                ask = f"{ask} ({say('questions.for-use', lang, name=name)})"
            lines.append(say("list.question-line", lang, question=ask, count=q.settles))
        yield Bullets(lines, numbered=True)


def _warnings(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    if doc.warnings:
        yield Heading(say("list.warnings", lang), anchor="warnings")
        yield Bullets([picked(w, lang) for w in doc.warnings])


def _closed(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    """What does not apply, by legal system and reason; each reason is said once."""
    closed = [i for i in doc.items if i.rank is None]
    if not closed:
        return
    yield Heading(say("list.counted", lang, name=say("tier.none", lang), count=len(closed)), anchor="does-not-apply")
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    order = {code: n for n, code in enumerate(names)}
    by_system: dict[str, list[ItemDoc]] = {}
    for item in sorted(closed, key=lambda i: order.get(i.jurisdiction, len(order))):
        by_system.setdefault(item.jurisdiction, []).append(item)
    for code, rows in by_system.items():
        name = names.get(code, code)
        reasons = dict.fromkeys(i.reason for i in rows)
        lists = {r: Bullets([_closed_line(i, doc, lang) for i in rows if i.reason == r]) for r in reasons}
        if list(reasons) == ["out-of-scope"]:
            words = say(
                "list.counted-absent", lang, name=name, reason=say("reason.out-of-scope", lang), count=len(rows)
            )
            yield Folded(words, tuple(lists.values()))
            continue
        entries = [Entry(label(say(f"reason.{r}", lang), lang), below) for r, below in lists.items()]
        yield Folded(say("list.counted", lang, name=name, count=len(rows)), (Bullets(entries),))


# ------------------------------------------------------------------------------------------------------------- items


def _card(item: ItemDoc, doc: ResultDoc, lang: Lang) -> Card:
    title = f"{item.rank}. {picked(item.title, lang)}"
    anchor = item.obligation if item.use_case is None else f"{item.obligation}.{item.use_case}"
    return Card(
        title,
        (
            Paragraph(picked(item.duty, lang)),
            Pairs(_details(item, doc, lang)),
            Paragraph(_foot(item, lang), small=True),
        ),
        tone=item.tier or "plain",
        anchor=anchor,
    )


def _details(item: ItemDoc, doc: ResultDoc, lang: Lang) -> list[tuple[str, Line]]:
    pairs: list[tuple[str, Line]] = []
    name = _use_name(doc, item.use_case)
    if name is not None:
        pairs.append((say("column.use", lang), name))
    pairs += [
        (say("column.verdict", lang), _state(item, lang)),
        (say("column.when", lang), f"{when_words(item, lang)}. {picked(item.timing, lang)}"),
        (say("column.law", lang), _law(item, lang)),
        (say("explain.sanction", lang), picked(given(item.sanction, "background").text, lang)),
        (say("explain.evidence", lang), series((picked(e, lang) for e in given(item.evidence, "background")), lang)),
    ]
    pairs += [(say("decision.title", lang), picked(one.says, lang)) for one in given(item.decisions, "background")]
    advice = given(item.advice, "background")
    if advice:
        pairs.append((say("explain.advice", lang), " ".join(picked(a, lang) for a in advice)))
    return pairs


def _foot(item: ItemDoc, lang: Lang) -> Line:
    """The id of the duty, and how it came to its place inside its tier."""
    if item.priority is None:
        return Code(item.obligation)
    score = f". {labelled(say('column.score', lang), str(item.priority.score), lang)} ("
    return (Code(item.obligation), score, Code(item.priority.vector), ")")


def _state(item: ItemDoc, lang: Lang) -> str:
    """Say the verdict, that an open one is to be confirmed, and what has been done about it."""
    words = say(f"verdict.{item.verdict}", lang)
    if item.verdict == "may-apply":
        words += f" ({say('list.to-confirm', lang)})"
    if item.status != "open":
        words = series((words, say(f"status.{item.status}", lang)), lang)
    return words


def _law(item: ItemDoc, lang: Lang) -> Line:
    pinpoint = item.citation.cited(lang)
    basis = series((say(f"basis.{item.citation.basis}", lang), picked(item.citation.review, lang)), lang)
    return (Link(pinpoint, item.citation.url), f" ({basis})")


def _closed_line(item: ItemDoc, doc: ResultDoc, lang: Lang) -> Line:
    name = _use_name(doc, item.use_case) if len(doc.case.use_cases) > 1 else None
    use = "" if name is None else f", {name}"
    return (f"{picked(item.title, lang)}{use} (", Code(item.obligation), ")")


def _use_name(doc: ResultDoc, use_case: str | None) -> str | None:
    """Return the name of a use; None for what concerns the whole organisation."""
    if use_case is None:
        return None
    return next((u["name"] for u in doc.case.use_cases if u["id"] == use_case), use_case)


__all__ = ["PARTS", "blocks", "page"]

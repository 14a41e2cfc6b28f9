"""The conflict log as a page: what pulls apart and what could be done, then what one law accepts from another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compliance.crossborder.conflicts import ConflictsDoc, DutyDoc, MeetingDoc, RecognitionDoc, TensionDoc, UnorderedDoc
from compliance.language.formatting import day, listed, number, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.interplay import Category
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Cell,
    Code,
    Entry,
    Heading,
    Line,
    Link,
    Page,
    Pairs,
    Paragraph,
    Table,
    Tone,
)
from compliance.reporting.heads import head_lines
from compliance.results.shapes import HeadedDoc

_TONE: dict[Category, Tone] = {"blocked": "stop", "restricted": "do-now", "addressable": "plan"}


def page(doc: ConflictsDoc, lang: Lang) -> Page:
    """Return the conflict log of a case as a page of its own."""
    return Page(
        title=say("conflict.title", lang, name=doc.case.name),
        lang=lang,
        head=head_lines(doc, lang),
        blocks=[
            Paragraph(say("conflict.what-it-is", lang)),
            Heading(say("conflict.heading", lang), anchor="conflicts"),
            *blocks(doc, lang),
            Heading(say("conflict.recognised-heading", lang), anchor="recognised"),
            *recognition_blocks(doc, doc.recognised, lang),
        ],
    )


def blocks(doc: ConflictsDoc, lang: Lang) -> list[Block]:
    """Return the conflicts of a case, for a page that has said what they are."""
    if not doc.tensions and not doc.unordered:
        return [Paragraph(say("conflict.none", lang))]
    out: list[Block] = [
        Paragraph(
            say(
                "conflict.count",
                lang,
                certain=_count(doc, certain=True),
                open=_count(doc, certain=False),
            )
        )
    ]
    out += [_tension(doc, one, lang) for one in doc.tensions]
    out += [_unordered(doc, one, lang) for one in doc.unordered]
    return out


def recognition_blocks(doc: HeadedDoc, recognised: Sequence[RecognitionDoc], lang: Lang) -> list[Block]:
    """Return what counts for what in a case by a text of law, for a page that has said what that is."""
    if not recognised:
        return [Paragraph(say("conflict.recognised-none", lang))]
    intro: list[Block] = [Paragraph(say("conflict.recognised-intro", lang))]
    return intro + [_recognition(doc, one, lang) for one in recognised]


def _count(doc: ConflictsDoc, certain: bool) -> int:
    return sum(t.certain is certain for t in doc.tensions) + sum(u.certain is certain for u in doc.unordered)


# ----------------------------------------------------------------------------------------------------------- conflicts


def _tension(doc: ConflictsDoc, tension: TensionDoc, lang: Lang) -> Card:
    facts: list[tuple[str, Line]] = [
        (say("conflict.kind", lang), say(f"conflict.category-{tension.category}", lang)),
        (say("column.verdict", lang), _certainty(tension.certain, lang)),
        (say("conflict.clash", lang), picked(tension.clash, lang)),
        (
            say("conflict.way-out" if tension.reviewed_by else "conflict.way-out-proposed", lang),
            picked(tension.way_out, lang),
        ),
        (
            say("conflict.source", lang),
            f"{picked(tension.source, lang)} ({series((say(f'basis.{tension.basis}', lang), picked(tension.review, lang)), lang)})",
        ),
    ]
    return Card(
        title=picked(tension.title, lang),
        blocks=[Pairs(facts), *(_meeting(doc, m, lang) for m in tension.where)],
        tone=_TONE[tension.category],
        anchor=f"conflict-{tension.tension}",
    )


def _certainty(certain: bool, lang: Lang) -> str:
    return say("conflict.certain" if certain else "list.to-confirm", lang)


def _meeting(doc: ConflictsDoc, meeting: MeetingDoc, lang: Lang) -> Table:
    caption = _place(doc, meeting.use_case, lang)
    if meeting.start is None:
        caption = series((caption, say("conflict.not-yet", lang)), lang)
    elif meeting.start > doc.as_of:
        caption = series((caption, say("conflict.from", lang, day=day(meeting.start, lang))), lang)
    rows = [
        _row(duty, say(f"conflict.side-{n}", lang), lang)
        for n, side in enumerate(meeting.sides, start=1)
        for duty in side
    ]
    return Table(caption, _heads(say("conflict.side", lang), lang), rows, widths=(1, 5, 2, 3))


def _unordered(doc: ConflictsDoc, found: UnorderedDoc, lang: Lang) -> Card:
    label, title = picked(found.label, lang), picked(found.topic_title, lang)
    facts: list[tuple[str, Line]] = [
        (say("column.verdict", lang), _certainty(found.certain, lang)),
        (say("conflict.clash", lang), say("conflict.unordered", lang, label=label)),
        (say("conflict.way-out-proposed", lang), say("conflict.unordered-way-out", lang)),
        (say("conflict.capacity", lang), series((picked(c, lang) for c in found.capacities), lang)),
    ]
    rows = [_row(duty, number(value.value, lang), lang) for value in found.values for duty in value.duties]
    return Card(
        title=say("conflict.unordered-title", lang, topic=title, label=label),
        blocks=[
            Pairs(facts),
            Table(
                _place(doc, found.use_case, lang), _heads(say("conflict.value", lang), lang), rows, widths=(1, 5, 2, 3)
            ),
        ],
        tone="do-now",
    )


def _heads(first: str, lang: Lang) -> tuple[str, ...]:
    return (first, say("conflict.duty", lang), say("conflict.system", lang), say("column.verdict", lang))


def _row(duty: DutyDoc, first: str, lang: Lang) -> Sequence[Cell | Line]:
    return (first, _named(duty, lang), picked(duty.jurisdiction_name, lang), state_words(duty, lang))


def _named(duty: DutyDoc, lang: Lang) -> Line:
    return (picked(duty.title, lang) + " ", Code(duty.obligation))


def state_words(duty: DutyDoc, lang: Lang) -> str:
    """Say how a duty stands: its verdict, from when, and whether it is already done."""
    parts = [say(f"verdict.{duty.verdict}", lang)]
    if duty.verdict == "may-apply":
        parts = [f"{parts[0]} ({say('list.to-confirm', lang)})"]
    if duty.verdict != "does-not-apply" and duty.force is not None:
        parts.append(_when(duty, lang))
    if duty.status != "open":
        parts.append(say(f"status.{duty.status}", lang))
    return listed(parts)


def _when(duty: DutyDoc, lang: Lang) -> str:
    if duty.start is not None and duty.force in ("in-force", "upcoming"):
        return say(f"when.{duty.force}", lang, day=day(duty.start, lang))
    return say(f"force.{duty.force}", lang)


def _place(doc: HeadedDoc, use_case: str | None, lang: Lang) -> str:
    if use_case is None:
        return say("conflict.in-organisation", lang)
    names = {u["id"]: u["name"] for u in doc.case.use_cases}
    return say("conflict.in-use", lang, name=names[use_case])


# -------------------------------------------------------------------------------------------------------- recognitions


def _recognition(doc: HeadedDoc, one: RecognitionDoc, lang: Lang) -> Card:
    pinpoint = one.citation.cited(lang)
    basis = say(f"basis.{one.citation.basis}", lang)
    facts: list[tuple[str, Line]] = [
        (say("conflict.condition", lang), picked(one.says, lang)),
        (
            say("column.law", lang),
            (Link(pinpoint, one.citation.url), f" ({series((basis, picked(one.citation.review, lang)), lang)})"),
        ),
    ]
    return Card(
        title=f"{say(f'conflict.how-{one.how}', lang)} ({pinpoint})",
        blocks=[Pairs(facts), *_accepted(doc, one, lang)],
        tone="met" if one.how == "counts" else "part",
        anchor=f"recognised-{one.recognition}",
    )


def _accepted(doc: HeadedDoc, one: RecognitionDoc, lang: Lang) -> Iterator[Block]:
    for found in one.where:
        yield Bullets(
            [
                Entry(
                    _place(doc, found.use_case, lang),
                    Bullets(
                        [
                            Entry(say("conflict.done", lang), Bullets([_line(d, lang) for d in found.done])),
                            Entry(
                                say("conflict.counts-for", lang), Bullets([_line(d, lang) for d in found.counts_for])
                            ),
                        ]
                    ),
                )
            ]
        )


def _line(duty: DutyDoc, lang: Lang) -> Line:
    words = f"{picked(duty.title, lang)}, {picked(duty.jurisdiction_name, lang)} ({state_words(duty, lang)}) "
    return (words, Code(duty.obligation))


__all__ = ["blocks", "page", "recognition_blocks", "state_words"]

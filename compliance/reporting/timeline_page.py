"""The timeline as a page: how the duties stand on both days, a chart, and a list day by day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from compliance.change.difference_documents import FINISHED
from compliance.change.timeline import EntryDoc, TimelineDoc
from compliance.checklist.four_parts import Counted
from compliance.language.formatting import day, listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import Block, Bullets, Cell, Heading, Line, Note, Page, Paragraph, Strong, Table
from compliance.reporting.change_words import (
    standing_table,
    state_likeness,
    system_name,
    together,
    use_names,
    where_cell,
)
from compliance.reporting.heads import head_lines

# Where it is open whether an entry concerns the case at all, it is said in other words.
_UNSURE = ("begins", "gained", "ends", "lost", "reworded", "way-closes", "way-opens", "bar-begins", "bar-ends")


def page(doc: TimelineDoc, lang: Lang, things: Counted | None = None) -> Page:
    """Return the timeline as a page. `things` are how many things the list of the first day holds, part by part, and how many duties they meet."""
    title = say("timeline.title", lang, name=doc.case.name, day=day(doc.until, lang))
    lines = [*head_lines(doc, lang), say("timeline.assumes", lang)]
    if things is not None:
        lines.append(_things(things, doc.as_of, lang))
    return Page(title, lang, lines, blocks(doc, lang))


def _things(things: Counted, as_of: date, lang: Lang) -> str:
    slots = {"when": things.when, "ahead": things.ahead, "duties": things.duties}
    return say("timeline.things", lang, count=things.now, day=day(as_of, lang), **slots)


def blocks(doc: TimelineDoc, lang: Lang) -> list[Block]:
    """Return the timeline as blocks, for a page of its own or as a part of a larger one."""
    entries = [e for e in doc.entries if e.what != "review-due"]
    days = sorted({e.day for e in entries})
    out: list[Block] = []
    if days:
        out.append(Paragraph(say("timeline.next", lang, count=len(days), day=day(days[0], lang))))
    else:
        out.append(Paragraph(say("timeline.nothing", lang)))
    heads = [say("timeline.standing-column", lang), day(doc.as_of, lang), day(doc.until, lang)]
    out.append(standing_table(say("timeline.standing", lang), heads, doc.standing, lang))
    from compliance.reporting.timeline_chart import chart  # matplotlib takes its time, and is an extra

    figure = chart(doc, lang)
    if figure is not None:
        out.append(figure)
    if days:
        out.append(Heading(say("timeline.day-by-day", lang)))
        out += [_table(doc, when, list(listing), lang) for when, listing in groupby(entries, key=lambda e: e.day)]
    if doc.undated:
        out += [
            Heading(say("timeline.undated", lang)),
            Bullets([_undated(doc, n, lang) for n in range(len(doc.undated))]),
        ]
    return [*out, *_reviews(doc, lang)]


def _table(doc: TimelineDoc, when: date, entries: Sequence[EntryDoc], lang: Lang) -> Table:
    rows: list[list[Cell | Line]] = []
    for same in together(entries, _likeness):
        one = same[0]
        uses = use_names(doc.case, [use for e in same for use in _uses(e)], lang)
        rests = picked(one.why, lang)
        if one.jurisdiction is not None:
            system = system_name(doc.systems, one.jurisdiction, lang)
            rests = say("change.in-system", lang, system=system, why=rests)
        rows.append(
            [
                happening(one, lang),
                (Strong(picked(one.title, lang)), uses, _both_wordings(one, lang)),
                _afterwards(one, lang),
                rests,
            ]
        )
    heads = [say(f"timeline.column-{c}", lang) for c in ("what", "item", "after", "why")]
    return Table(day(when, lang), heads, rows, widths=[3, 4, 2, 4])


def _uses(entry: EntryDoc) -> list[str | None]:
    if entry.reworded is not None:
        return entry.reworded.use_cases
    return [] if entry.change is None else [entry.change.use_case]


def _both_wordings(entry: EntryDoc, lang: Lang) -> str:
    """Say what a duty said until this day, and what it says from it on."""
    if entry.reworded is None:
        return ""
    said = (
        say(
            "timeline.reworded",
            lang,
            part=say(f"timeline.part-{one.part}", lang),
            before=say("timeline.no-words", lang) if one.before is None else picked(one.before, lang),
            now=say("timeline.no-words", lang) if one.now is None else picked(one.now, lang),
        )
        for one in entry.reworded.wordings
    )
    return "".join(f" {words}" for words in said)


def _afterwards(entry: EntryDoc, lang: Lang) -> Cell:
    """Return where the duty stands from this day on; a day to come is said already by what happens."""
    if entry.change is None:
        return Cell("")
    after = entry.change.after
    said = entry.begins_on is not None and after is not None and after.start == entry.begins_on
    return where_cell(after.model_copy(update={"start": None}) if said and after is not None else after, lang)


def _likeness(entry: EntryDoc) -> object:
    """Return what two entries have in common that differ in the use of AI alone."""
    if entry.change is None:
        return id(entry)
    return (entry.what, entry.change.obligation, entry.for_sure, state_likeness(entry.change.after))


def happening(entry: EntryDoc, lang: Lang) -> str:
    """Say what an entry is, with what makes its day uncertain."""
    after = entry.change.after if entry.change is not None else None
    key = f"timeline.what-{entry.what}"
    slots: dict[str, object] = {}
    if entry.what in _UNSURE and not entry.for_sure:
        key += "-may"
    elif entry.what in ("get-ready", "ban-near"):
        if entry.begins_on is None:
            key = "timeline.what-early"
        else:
            slots["day"] = day(entry.begins_on, lang)
    elif entry.what == "deferred" and after is not None and after.start is not None:
        slots["day"] = day(after.start, lang)
    said = [say(key, lang, **slots)]
    if entry.unconfirmed:
        said.append(say("when.unconfirmed", lang))
    if entry.stayed_by is not None:
        said.append(say("timeline.stayed", lang, by=picked(entry.stayed_by, lang)))
    if after is not None and after.status in FINISHED and entry.what not in ("record-begins", "record-ends"):
        said.append(say("list.done", lang).lower())
    return series(said, lang)


def _undated(doc: TimelineDoc, number: int, lang: Lang) -> Line:
    one = doc.undated[number]
    use = use_names(doc.case, [one.use_case], lang)
    law = f", {picked(one.law, lang)} ({system_name(doc.systems, one.jurisdiction, lang)})"
    return (Strong(picked(one.title, lang)), use, law)


def _reviews(doc: TimelineDoc, lang: Lang) -> Iterable[Block]:
    due = [e for e in doc.entries if e.what == "review-due"]
    if doc.overdue or due:
        yield Heading(say("timeline.reviews", lang))
    if doc.overdue:
        texts = listed(picked(o.title, lang) for o in doc.overdue)
        yield Note(say("timeline.overdue", lang, texts=texts))
    if due:
        yield Paragraph(say("timeline.reviews-why", lang))
        rows = [
            [day(when, lang), listed(picked(e.title, lang) for e in listing)]
            for when, listing in groupby(due, key=lambda e: e.day)
        ]
        heads = [say("timeline.reviews-day", lang), say("timeline.reviews-texts", lang)]
        yield Table(say("timeline.reviews-caption", lang), heads, rows, row_heads=True, widths=[1, 5])


__all__ = ["blocks", "happening", "page"]

"""An incident as a page and a sheet to print: by when whom to tell, in order, then each thing with what to say."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from compliance.incident.document import DeadlineDoc, DueDoc, IncidentDoc
from compliance.incident.due import Standing
from compliance.language.formatting import city, day, duration, hour, listed, number, quoted, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Cell,
    Folded,
    Heading,
    Line,
    Link,
    Note,
    Page,
    Pairs,
    Paragraph,
    Strong,
    Table,
    Tone,
)
from compliance.reporting.heads import head_lines

SHORT = 60  # letters of a condition that stands in the headline
TONES: dict[Standing, Tone] = {"must": "stop", "expected": "do-now", "may": "open", "unlikely": "none"}


def page(doc: IncidentDoc, lang: Lang) -> Page:
    """Return the whole page."""
    title = say("incident.title", lang, day=day(doc.story.noticed.date(), lang))
    return Page(title, lang, head_lines(doc, lang), blocks(doc, lang))


def blocks(doc: IncidentDoc, lang: Lang) -> list[Block]:
    """Return what the page says under its head."""
    out: list[Block] = [Paragraph(Strong(headline(doc, lang))), Pairs(facts(doc, lang))]
    if doc.story.places_taken_as_all:
        out.append(Paragraph(say("incident.places-taken", lang), small=True))
    if doc.due:
        out += [Heading(say("incident.order", lang), 2, anchor="order"), _table(doc.due, lang)]
        out += [
            Heading(say("incident.each", lang), 2, anchor="each"),
            *(_card(one, n, lang) for n, one in _numbered(doc.due)),
        ]
    out += [Heading(say("incident.not-to-do", lang), 2), Paragraph(say("incident.not-to-do-says", lang))]
    if doc.unlikely:
        lines = [
            (f"{picked(one.do, lang)} ({picked(one.law, lang)}) ", Link(picked(one.cite, lang), one.url))
            for one in doc.unlikely
        ]
        out.append(Folded(say("incident.unlikely", lang, count=len(lines)), [Bullets(lines)]))
    out += [Heading(say("incident.counting", lang), 2), Bullets(countings(doc.due, lang))]
    out.append(Paragraph(say("incident.holidays", lang), small=True))
    return out


def headline(doc: IncidentDoc, lang: Lang) -> str:
    """Return the finding in a sentence: what has the earliest deadline, or that nothing has one."""
    first = next((one for one in doc.due if one.notice == doc.first), None)
    if first is None or first.deadline is None:
        return say("incident.nothing-timed" if doc.due else "incident.nothing", lang)
    key = "incident.first-may" if first.standing == "may" else "incident.first"
    condition = "" if first.only_if is None else picked(first.only_if, lang)
    do = picked(first.do, lang)
    return say(key, lang, do=f"{do}, {condition}" if 0 < len(condition) <= SHORT else do, by=by(first.deadline, lang))


def standing(one: DueDoc, lang: Lang) -> str:
    """Return how sure it is that something is due, and that it hangs on a condition to be judged on the spot where it does."""
    return say(f"incident.standing-{_conditional(one)}", lang)


def _conditional(one: DueDoc) -> str:
    return one.standing if one.only_if is None else f"{one.standing}-if"


def by(end: DeadlineDoc, lang: Lang) -> str:
    """Return the end of a time limit in the zone of the firm."""
    zone = getattr(end.by.tzinfo, "key", None)
    return (
        hour(end.by, lang)
        if zone is None
        else say("incident.in-zone", lang, hour=hour(end.by, lang), city=city(zone, lang))
    )


def facts(doc: IncidentDoc, lang: Lang) -> list[tuple[str, Line]]:
    """Return what was told, by name."""
    story = doc.story
    noticed = say("incident.in-zone", lang, hour=hour(story.noticed, lang), city=city(story.zone, lang))
    out: list[tuple[str, Line]] = [(say("incident.noticed", lang), noticed)]
    out.append((say("incident.happened", lang), series((picked(one.label, lang) for one in story.what), lang)))
    if story.hit:
        counted = (f"{place(doc, code, lang)} {number(count, lang)}" for code, count in story.hit.items())
        out.append((say("incident.people-hit", lang), listed(counted)))
    elif story.people:
        out.append((say("incident.people-where", lang), listed(place(doc, code, lang) for code in story.people)))
    if story.firm:
        out.append((say("incident.firm-where", lang), listed(place(doc, code, lang) for code in story.firm)))
    return out


def place(doc: IncidentDoc, code: str, lang: Lang) -> str:
    """Return the name of a place of the story."""
    return picked(doc.story.names[code], lang) or code


def _numbered(found: list[DueDoc]) -> Iterable[tuple[int, DueDoc]]:
    return enumerate(found, 1)


def _table(found: list[DueDoc], lang: Lang) -> Table:
    heads = [say(f"incident.{key}", lang) for key in ("number", "by-when", "what-to-do", "law")]
    rows: list[list[Cell | Line]] = [
        [
            Cell(str(n), numeric=True),
            Cell(when(one, lang), TONES[one.standing]),
            (picked(one.do, lang), f" ({standing(one, lang)})"),
            picked(one.law, lang),
        ]
        for n, one in _numbered(found)
    ]
    return Table(say("incident.table", lang), heads, rows, widths=(0.6, 3.2, 4.6, 2))


def when(one: DueDoc, lang: Lang) -> str:
    """Return by when something is due: its hour, the event it waits for, or how fast in the words of the act."""
    if one.deadline is not None:
        return say("incident.at-latest", lang, by=hour(one.deadline.by, lang))
    if one.waits_for is not None:
        return say(f"incident.waits-{one.waits_for}", lang)
    return picked(one.pace, lang)


def _card(one: DueDoc, place: int, lang: Lang) -> Card:
    out: list[Block] = [Pairs(_pairs(one, lang))]
    if one.say:
        out += [Heading(say("incident.say", lang), 4), Bullets([picked(part, lang) for part in one.say])]
    if one.depends_on:
        out += [Heading(say("incident.settles", lang), 4), Bullets([picked(q.ask, lang) for q in one.depends_on])]
    if not one.verified:
        out.append(Note(say("incident.unverified", lang)))
    return Card(f"{place}. {picked(one.do, lang)}", out, TONES[one.standing], anchor=f"notice-{place}")


def _pairs(one: DueDoc, lang: Lang) -> list[tuple[str, Line]]:
    out: list[tuple[str, Line]] = [
        (say("incident.how-sure", lang), say(f"incident.sure-{_conditional(one)}", lang)),
        (say("incident.pace", lang), picked(one.pace, lang)),
    ]
    if one.only_if is not None:
        out.append((say("incident.only-if", lang), picked(one.only_if, lang)))
    if one.deadline is not None:
        out += _timed(one.deadline, lang)
    if one.uses:
        out.append((say("incident.uses", lang), listed(one.uses)))
    out.append((say("incident.law", lang), (f"{picked(one.law, lang)}, ", Link(picked(one.cite, lang), one.url))))
    kept = [quoted(words, lang) for words in (one.words, one.say_words) if words is not None]
    if kept:
        out.append((say("incident.law-words", lang), " ".join(kept)))
    return out


def _timed(end: DeadlineDoc, lang: Lang) -> list[tuple[str, Line]]:
    out: list[tuple[str, Line]] = [(say("incident.by-when", lang), Strong(by(end, lang)))]
    if elsewhere := there(end, lang):
        out.append((say("incident.there", lang), elsewhere))
    if end.aim is not None:
        out.append((say("incident.aim", lang), hour(end.aim, lang)))
    out.append((say("incident.how-counted", lang), counted(end, lang)))
    return out


def there(end: DeadlineDoc, lang: Lang) -> str:
    """Return the end of a time limit where the authority sits, "" where the clock says the same there."""
    if end.by_there.utcoffset() == end.by.utcoffset():
        return ""
    local = end.by.astimezone(ZoneInfo(end.zone))
    return say("incident.in-zone", lang, hour=hour(local, lang), city=city(end.zone, lang))


def counted(end: DeadlineDoc, lang: Lang) -> str:
    """Return how a deadline was counted, in a few sentences."""
    event = say(f"incident.from-{end.runs_from}", lang)
    out = say("incident.counted", lang, length=duration(end.within, lang), event=event)
    if end.event_assumed:
        out = f"{out} {say('incident.assumed', lang)}"
    if end.moved and end.counted_to is not None:
        out = f"{out} {say('incident.moved', lang, day=day(end.counted_to, lang))}"
    if end.approximate:
        out = f"{out} {say('incident.approximate', lang)}"
    return out


def countings(found: list[DueDoc], lang: Lang) -> list[Line]:
    """Return each way of counting that was used, once, with its source."""
    lines = {}
    for one in found:
        if one.deadline is not None:
            cite = one.deadline.counting_cite
            lines[picked(one.deadline.counting, lang)] = "" if cite is None else f" [{picked(cite, lang)}]"
    return [f"{says}{cite}" for says, cite in lines.items()] or [say("incident.no-figure", lang)]


__all__ = ["blocks", "by", "counted", "countings", "facts", "headline", "page", "place", "standing", "there", "when"]

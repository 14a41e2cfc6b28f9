"""What the page of an incident shows: its finding, the facts, and each thing to do in order, in the words of the printed sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compliance.api.documents import IncidentDoc
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import plain
from compliance.reporting import incident_page
from compliance.reporting.heads import head_lines

SIGNS = {"must": "stop", "expected": "now", "may": "ahead"}


@dataclass(frozen=True)
class Thing:
    """One thing to do: by when and how that is counted, whether it is certain, what to say, and what would settle it."""

    do: str
    standing: str
    tone: str
    when: str
    only_if: str
    counted: str
    there: str
    law: str
    cite: str
    url: str
    say: tuple[str, ...]
    words: tuple[str, ...]
    asks: tuple[str, ...]
    verified: bool


@dataclass(frozen=True)
class Sheet:
    """The whole page. `until` is the earliest deadline in words, "" where no law sets one."""

    title: str
    said: str
    until: str
    counted: str
    facts: tuple[tuple[str, str], ...]
    things: tuple[Thing, ...]
    unlikely: tuple[tuple[str, str, str], ...]
    countings: tuple[str, ...]
    places_taken: bool
    head: tuple[str, ...]


def sheet(doc: IncidentDoc, lang: Lang) -> Sheet:
    """Return what the page shows of an incident."""
    first = next((one.deadline for one in doc.due if one.notice == doc.first), None)
    return Sheet(
        title=say("incident.title", lang, day=day(doc.story.noticed.date(), lang)),
        said=incident_page.headline(doc, lang),
        until="" if first is None else incident_page.by(first, lang),
        counted="" if first is None else incident_page.counted(first, lang),
        facts=tuple((name, plain(line)) for name, line in incident_page.facts(doc, lang)),
        things=_things(doc, lang),
        unlikely=tuple((picked(o.do, lang), picked(o.cite, lang), o.url) for o in doc.unlikely),
        countings=tuple(plain(line) for line in incident_page.countings(doc.due, lang)),
        places_taken=doc.story.places_taken_as_all,
        head=tuple(head_lines(doc, lang)),
    )


def _things(doc: IncidentDoc, lang: Lang) -> tuple[Thing, ...]:
    return tuple(
        Thing(
            do=picked(one.do, lang),
            standing=incident_page.standing(one, lang),
            tone=SIGNS[one.standing],
            when=incident_page.when(one, lang),
            only_if="" if one.only_if is None else picked(one.only_if, lang),
            counted="" if one.deadline is None else incident_page.counted(one.deadline, lang),
            there="" if one.deadline is None else incident_page.there(one.deadline, lang),
            law=picked(one.law, lang),
            cite=picked(one.cite, lang),
            url=one.url,
            say=_each(one.say, lang),
            words=tuple(words for words in (one.words, one.say_words) if words is not None),
            asks=_each([q.ask for q in one.depends_on], lang),
            verified=one.verified,
        )
        for one in doc.due
    )


def _each(texts: Sequence[dict[str, str]], lang: Lang) -> tuple[str, ...]:
    return tuple(picked(text, lang) for text in texts)


__all__ = ["Sheet", "Thing", "sheet"]

"""What is wrong with the notices of an incident: names that nobody defines, and limits that the duty itself does not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from compliance.errors import Message, nearest

if TYPE_CHECKING:
    from compliance.law.incidents import Notice
    from compliance.law.rulebook import Rulebook

FILE = "rulesets/incidents.yaml"
Path = tuple[str | int, ...]


def wrong(book: Rulebook) -> Iterator[tuple[Path, Message]]:
    """Yield what is wrong, each with the path in the file of the notices."""
    for code, zone in book.zones.items():
        if code not in book.places.entries and code not in book.places.groups:
            yield ("zones", code), Message("rules.notice-place", place=code)
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            yield ("zones", code), Message("rules.unknown-zone", zone=zone)
    options = book.facts[book.event_fact].option_ids if book.event_fact in book.facts else ()
    for n, event in enumerate(book.incident_events):
        if event not in options:
            yield ("events", n), _unknown_event(book, event, options)
    asked = book.incident_questions
    for fact in (*asked.what, asked.people_hit, asked.people, asked.firm):
        if fact not in book.facts:
            yield ("questions",), Message("fact.unknown", name=fact, hint=nearest(fact, book.facts))
    for n, counted in enumerate(book.counting.values()):
        quotes = _quotes(book, counted.of)
        if counted.quote is not None and counted.quote not in quotes:
            hint = nearest(counted.quote, quotes)
            yield ("counting", n, "quote"), Message("rules.unknown-quote", name=counted.quote, hint=hint)
    for n, one in enumerate(book.notices.values()):
        for key, message in _of(book, one):
            yield ("notices", n, key), message


def _of(book: Rulebook, one: Notice) -> Iterator[tuple[str, Message]]:
    if one.event not in book.incident_events:
        yield "event", _unknown_event(book, one.event, book.incident_events)
    if one.seat is not None and one.seat not in book.zones:
        yield "seat", Message("rules.seat-without-zone", seat=one.seat, hint=nearest(one.seat, book.zones))
    if one.limit is not None and one.limit.counting not in book.counting:
        hint = nearest(one.limit.counting, book.counting)
        yield "limit", Message("rules.unknown-counting", name=one.limit.counting, hint=hint)
    if one.duty not in book.rules:
        hint = nearest(one.duty, book.rules)
        yield "duty", Message("rules.unknown-obligation", obligation=one.duty, hint=hint)
        return
    rule = book.rules[one.duty]
    if one.seat is None and rule.jurisdiction not in book.zones:
        yield (
            "duty",
            Message("rules.seat-without-zone", seat=rule.jurisdiction, hint=nearest(rule.jurisdiction, book.zones)),
        )
    lengths = {limit.within for limit in rule.obligation.time_limits}
    if one.limit is not None and not one.recall and one.limit.within not in lengths:
        yield "limit", Message("rules.notice-other-limit", within=one.limit.within, duty=one.duty)
    quotes = _quotes(book, rule.instrument.id)
    for key, name in (("quote", one.quote), ("say_quote", one.say_quote)):
        if name is not None and name not in quotes:
            yield key, Message("rules.unknown-quote", name=name, hint=nearest(name, quotes))


def _quotes(book: Rulebook, instrument: str | None) -> tuple[str, ...]:
    """Return the keys of the quotations in the ledger of a law."""
    ledger = None if instrument is None else book.ledgers.get(instrument)
    return () if ledger is None else tuple(ledger.quotes)


def _unknown_event(book: Rulebook, event: str, known: tuple[str, ...]) -> Message:
    return Message("rules.unknown-option", fact=book.event_fact, option=event, hint=nearest(event, known))


__all__ = ["FILE", "wrong"]

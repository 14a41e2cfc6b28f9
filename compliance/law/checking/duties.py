"""Duties: their conditions, exceptions, days and what they name; their fines; and each entry in all its versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Generic, TypeVar

from compliance.errors import Message, about, nearest
from compliance.law.checking.conditions import EDGE_MISSING, condition, tests_in
from compliance.law.checking.findings import Finding, Path
from compliance.law.provisions import Cap, Exemption, Obligation
from compliance.law.rulebook import Rulebook, conditions_of
from compliance.semantics.conditions import Node, without_shared

_OF_THE_FORM = (EDGE_MISSING, "rules.day-not-a-band")
M = TypeVar("M")


def obligation(book: Rulebook, duty: Obligation, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with a duty as it stands on one day."""
    yield from condition(book, duty.when, file, (*path, "when"))
    yield from _exemptions(book, duty.unless, duty.when, file, (*path, "unless"))
    if duty.stop_when is not None:
        yield from condition(book, duty.stop_when, file, (*path, "stop_when"))
    for n, period in enumerate(duty.periods):
        if period.when is not None:
            yield from condition(book, period.when, file, (*path, "periods", n, "when"))
    for n, order in enumerate(duty.stays):
        if order.when is not None:
            yield from condition(book, order.when, file, (*path, "stays", n, "when"))
    open_ended = [p for p in duty.periods if p.when is None]
    for a, b in pairwise(open_ended):
        if a.until is None or a.until > b.start:
            yield Finding(
                file,
                (*path, "periods"),
                Message("rules.periods-overlap", day=b.start, again=b.start),
            )
    for n, role in enumerate(duty.binds):
        if role not in book.roles:
            yield Finding(
                file, (*path, "binds", n), Message("rules.unknown-role", role=role, hint=nearest(role, book.roles))
            )
    if duty.sanction != "none" and duty.sanction not in book.sanctions:
        yield Finding(
            file,
            (*path, "sanction"),
            Message("rules.unknown-sanction", sanction=duty.sanction, hint=nearest(duty.sanction, book.sanctions)),
        )
    events = book.facts[book.event_fact].option_ids if book.event_fact in book.facts else None
    if duty.event is not None and events is not None and duty.event not in events:
        yield Finding(
            file,
            (*path, "event"),
            Message("rules.unknown-event", event=duty.event, fact=book.event_fact, hint=nearest(duty.event, events)),
        )
    for n, part in enumerate(duty.topics):
        topic = book.topics.get(part.topic)
        if topic is None:
            yield Finding(
                file,
                (*path, "topics", n, "topic"),
                Message("rules.unknown-topic", topic=part.topic, hint=nearest(part.topic, book.topics)),
            )
            continue
        for element in part.elements:
            if element not in topic.elements:
                yield Finding(
                    file,
                    (*path, "topics", n, "elements"),
                    Message(
                        "rules.unknown-element", topic=part.topic, element=element, known=", ".join(topic.elements)
                    ),
                )
        for name in part.parameters:
            if name not in topic.parameters:
                known = ", ".join(topic.parameters) or Message("list.none")
                yield Finding(
                    file,
                    (*path, "topics", n, "parameters"),
                    Message("rules.unknown-parameter", topic=part.topic, parameter=name, known=known),
                )
    for key, ids in (("needs", duty.needs), ("displaces", tuple(d.obligation for d in duty.displaces))):
        for n, other in enumerate(ids):
            if other not in book.rules:
                yield Finding(
                    file,
                    (*path, key, n),
                    Message("rules.unknown-obligation", obligation=other, hint=nearest(other, book.rules)),
                )
            elif other == duty.id:
                yield Finding(file, (*path, key, n), Message("rules.duty-names-itself"))
    for n, displaced in enumerate(duty.displaces):
        general = book.rules.get(displaced.obligation)
        if general and without_shared(duty.when, general.obligation.when) is None:
            yield Finding(
                file,
                (*path, "displaces", n),
                Message("rules.duty-swallows-duty", other=displaced.obligation),
            )


def _exemptions(
    book: Rulebook, exemptions: tuple[Exemption, ...], given: Node, file: str, path: Path
) -> Iterator[Finding]:
    for n, exemption in enumerate(exemptions):
        yield from condition(book, exemption.when, file, (*path, n, "when"))
        if without_shared(exemption.when, given) is None:
            yield Finding(file, (*path, n, "when"), Message("rules.exception-swallows-rule"))
        yield from _exemptions(book, exemption.unless, exemption.when, file, (*path, n, "unless"))


def cap(book: Rulebook, cap: Cap | None, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with the highest fine: its condition, and its currency."""
    if cap is not None and cap.lower_when is not None:
        yield from condition(book, cap.lower_when, file, (*path, "cap", "lower_when"))
    if cap is not None and cap.currency not in book.rates.per_euro:
        yield Finding(file, (*path, "cap", "currency"), Message("rules.no-rate", currency=cap.currency))


@dataclass(frozen=True)
class _Version(Generic[M]):
    """What an entry says from a day on, and whether that is over."""

    said: M
    start: date
    over: bool

    def found(self, finding: Finding) -> Iterator[Finding]:
        """Yield what is wrong with it, with the day from which it stands; a form offers no ranges cut at edges that are over."""
        if self.over and finding.message.id in _OF_THE_FORM:
            return
        if self.start == date.min:
            yield finding
        else:
            yield Finding(finding.file, finding.path, about(self.start.isoformat(), finding.message))


def in_all_versions(book: Rulebook, versions: tuple[tuple[date, M], ...]) -> Iterator[_Version[M]]:
    """Yield an entry in all its versions, each with whether another has taken its place by now."""
    ends = [start for start, _ in versions[1:]]
    for n, (start, said) in enumerate(versions):
        yield _Version(said, start, n < len(ends) and ends[n] <= book.speaks_of)


def read_by_duties(book: Rulebook) -> set[str]:
    """Return the tests that some duty, gate or fine reads, through tests as well; a name nobody defines leads no further.

    What hangs on an unknown name counts as unread until it is mended: a missing edge blamed on another file would be a false error.
    """
    todo = [n for i in book.rules for n in conditions_of(book, i)]
    todo += [f.ask_when for f in book.facts.values() if f.ask_when is not None]
    todo += [s.cap.lower_when for s in book.sanctions.values() if s.cap is not None and s.cap.lower_when is not None]
    found: set[str] = set()
    while todo:
        for name in tests_in(todo.pop()) - found:
            if name in book.tests:
                found.add(name)
                todo += [test.when for test in book.live_tests(name)]
    return found

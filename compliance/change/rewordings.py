"""What a duty says in other words from a day on, while it binds, or may bind, the same firm as before.

Words are those of the rulebook of each day: what the duty asks, when, within which time, and what may follow a breach. Advice and notes
bind nobody and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from compliance.change.differences import state_of
from compliance.checklist.checklist import Checklist, Item
from compliance.explaining.rule_words import cap_said
from compliance.language.formatting import duration, labelled, series
from compliance.language.text import Text
from compliance.law.provisions import TimeLimit
from compliance.law.rulebook import Rulebook
from compliance.results.shapes import Doc, Pair

Part = Literal["title", "duty", "timing", "time-limits", "sanction", "fine"]
PARTS: tuple[Part, ...] = get_args(Part)


class WordingDoc(Doc):
    """A part of a duty, as it was worded until a day and as it is worded from it on; null where there is none."""

    part: Part
    before: Pair | None
    now: Pair | None


@dataclass(frozen=True)
class Reworded:
    """A duty that says something else from a day on, for all uses of the case that it binds or may bind."""

    item: Item
    uses: tuple[str | None, ...]
    for_sure: bool
    wordings: tuple[WordingDoc, ...]


def reworded(before: Checklist, after: Checklist) -> Iterator[Reworded]:
    """Yield the duties that stand on both of two neighbouring days and say something else on the later one."""
    older = {item.key: item for item in before.items}
    found: dict[str, list[Item]] = {}
    for item in after.items:
        was = older.get(item.key)
        if was is not None and _binds(was, before) and _binds(item, after):
            found.setdefault(item.id, []).append(item)
    for items in found.values():
        was, now = older[items[0].key], items[0]
        wordings = tuple(_wordings(was, now, before.assessment.rulebook, after.assessment.rulebook))
        if wordings:
            uses = tuple(item.assessed.use_case for item in items)
            yield Reworded(now, uses, any(item.assessed.verdict == "applies" for item in items), wordings)


def _binds(item: Item, checklist: Checklist) -> bool:
    """Whether a duty applies or may apply and has begun: what is to come speaks in the words of its first day until then."""
    state = state_of(item, checklist.assessment.as_of)
    return state.live and state.begun


def _wordings(was: Item, now: Item, earlier: Rulebook, later: Rulebook) -> Iterator[WordingDoc]:
    if earlier is later:
        return
    for part in PARTS:
        old, new = (None if t is None else t.pair() for t in (_said(part, was, earlier), _said(part, now, later)))
        if old != new:
            yield WordingDoc(part=part, before=old, now=new)


def _said(part: Part, item: Item, book: Rulebook) -> Text | None:
    """Return what a part of a duty says; None where it has none."""
    duty, sanction = item.duty, book.sanctions.get(item.duty.sanction)
    limits, cap = duty.time_limits, None if sanction is None else sanction.cap
    if part == "time-limits":
        return limits_said(limits)
    if part == "fine":
        return None if cap is None else Text.of(lambda lang: cap_said(cap, lang))
    if part == "sanction":
        return None if sanction is None else sanction.text
    said: dict[Part, Text] = {"title": duty.title, "duty": duty.duty, "timing": duty.timing}
    return said[part]


def limits_said(limits: Sequence[TimeLimit]) -> Text | None:
    """Return time limits with what they count from; None where there are none."""
    if not limits:
        return None
    return Text.of(
        lambda lang: series((labelled(duration(t.within, lang), t.counted.in_(lang), lang) for t in limits), lang)
    )


def turns(book: Rulebook, rule_id: str) -> Iterator[date]:
    """Yield the days from which a duty, or its sanction, says something else."""
    versions = book.dated_duties.get(rule_id, ())
    yield from (start for start, _ in versions[1:])
    if book.dated_sanctions:
        for name in {duty.sanction for _, duty in versions} or {book.rules[rule_id].obligation.sanction}:
            yield from (start for start, _ in book.dated_sanctions.get(name, ())[1:])


__all__ = ["PARTS", "Part", "Reworded", "WordingDoc", "limits_said", "reworded", "turns"]

"""What the firm says of a duty without doing it: put off to a day, not ours, who sees to it, a note. Nothing of it changes where the duty stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance.case.in_place import InPlace
from compliance.reasoning.assessment import Assessed, Assessment

Standing = Literal["later", "not-mine"]


@dataclass(frozen=True)
class Said:
    """What is said of one duty, or of a thing to do with several. `again` is the day to which it was put off.

    `come`: that day has come, so that it is to be done like everything else.
    """

    standing: Standing | None = None
    again: date | None = None
    owners: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    come: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is said."""
        return self == Said()


def entries_on(assessment: Assessment, assessed: Assessed) -> Iterator[InPlace]:
    """Yield everything the case says of a duty, as far as it counts on the as-of date."""
    topics = {t.topic for t in assessed.rule.obligation.topics}
    for entry in assessment.case.said:
        if concerns(entry, assessed, topics) and entry.valid_on(assessment.as_of):
            yield entry


def concerns(entry: InPlace, assessed: Assessed, topics: set[str]) -> bool:
    """Whether something said is about a duty: named by its id, or by one of its topics, for its use."""
    if entry.use_case is not None and assessed.use_case not in (None, entry.use_case):
        return False
    if entry.adopted is not None:
        return assessed.rule.id in entry.adopted.serves
    return entry.obligation == assessed.rule.id if entry.obligation is not None else entry.topic in topics


def said_of(assessment: Assessment, assessed: Assessed) -> Said:
    """Return what the case says of one duty."""
    standing: Standing | None = None
    again, come = None, False
    entries = list(entries_on(assessment, assessed))
    for entry in entries:
        if entry.status == "not-mine":
            standing = "not-mine"
        elif entry.look_again is not None:
            again = entry.look_again
            come = again <= assessment.as_of
            standing = None if come else "later"
    return Said(standing, again, _once(e.owner for e in entries), _once(e.note for e in entries), come)


def together(said: Iterable[Said]) -> Said:
    """Return what is said of a thing to do with several duties: it stands aside where all of them do, until the first day."""
    found = list(said)
    standings = {one.standing for one in found}
    standing = next(iter(standings)) if len(standings) == 1 else "later" if standings == {"later", "not-mine"} else None
    days = [one.again for one in found if one.again is not None]
    return Said(
        standing,
        min(days, default=None),
        _once(o for one in found for o in one.owners),
        _once(n for one in found for n in one.notes),
        any(one.come for one in found),
    )


def _once(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(w for w in words if w))


__all__ = ["Said", "Standing", "concerns", "entries_on", "said_of", "together"]

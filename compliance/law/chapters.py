"""An instrument in several files: one holds the instrument, the others say `chapter_of` with its id.

What stands in a chapter belongs to the instrument as if it stood in one file with it. The order of the obligations is said once,
in the file of the instrument, so that moving one from chapter to chapter changes no list that people read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from compliance.errors import Message, nearest
from compliance.law.provisions import Instrument, RulesFile

Wrong = tuple[str, tuple[str | int, ...], Message]


@dataclass(frozen=True)
class Bound:
    """Which file belongs to which instrument.

    `names` are all files, those of one instrument together and its own file first; `files` has them by instrument; `faults`
    name a file, the path in it and what is wrong.
    """

    names: tuple[str, ...]
    instruments: Mapping[str, Instrument]
    files: Mapping[str, tuple[str, ...]]
    orders: Mapping[str, tuple[str, ...]]
    faults: tuple[Wrong, ...]

    def in_order(self, ids: Iterable[str]) -> Iterator[str]:
        """Yield ids of obligations; those that some instrument puts in order come where the first of them stands, in that order."""
        given = list(ids)
        known, of = set(given), {i: order for order in self.orders.values() for i in order}
        begun: set[tuple[str, ...]] = set()
        for ident in given:
            if ident not in of:
                yield ident
            elif of[ident] not in begun:
                begun.add(of[ident])
                yield from (i for i in of[ident] if i in known)


def bound(laws: Mapping[str, RulesFile]) -> Bound:
    """Find for each file the instrument it belongs to."""
    faults: list[Wrong] = []
    own: dict[str, str] = {}  # the file of each instrument
    for name, law in laws.items():
        if law.instrument is None:
            continue
        ident = law.instrument.id
        if ident in own:
            faults.append((name, ("instrument", "id"), Message("rules.instrument-twice", id=ident, file=own[ident])))
        else:
            own[ident] = name
    chapters: dict[str, list[str]] = {}
    for name, law in laws.items():
        if law.chapter_of is None:
            continue
        if law.chapter_of not in own:
            hint = nearest(law.chapter_of, own)
            wrong = Message("rules.chapter-of-nothing", instrument=law.chapter_of, hint=hint)
            faults.append((name, ("chapter_of",), wrong))
        else:
            chapters.setdefault(law.chapter_of, []).append(name)
    files = {ident: (name, *_as_ordered(laws, name, chapters.get(ident, []))) for ident, name in own.items()}
    for ident, names in files.items():
        faults += _order_faults(names, [laws[n] for n in names], ident)
    return Bound(
        tuple(_together(laws, files)),
        {name: instrument for names in files.values() for name in names if (instrument := laws[names[0]].instrument)},
        files,
        {ident: laws[names[0]].order for ident, names in files.items() if laws[names[0]].order},
        tuple(faults),
    )


def _as_ordered(laws: Mapping[str, RulesFile], own: str, chapters: list[str]) -> list[str]:
    """Return the chapters in the order of their first obligations, so that its tests, too, stand as in one file."""
    at = {ident: n for n, ident in enumerate(laws[own].order)}
    return sorted(chapters, key=lambda c: min((at.get(o.id, len(at)) for o in laws[c].obligations), default=len(at)))


def _order_faults(names: tuple[str, ...], laws: list[RulesFile], ident: str) -> Iterator[Wrong]:
    """Yield a fault where an instrument in several files does not put just its obligations in order, each once."""
    order, held = laws[0].order, {o.id for law in laws for o in law.obligations}
    if not order and len(names) == 1:
        return
    odd = {i for i in order if order.count(i) > 1} | (set(order) ^ held)
    if odd:
        yield names[0], ("order",), Message("rules.chapters-order", id=ident, odd=", ".join(sorted(odd)))


def _together(laws: Mapping[str, RulesFile], files: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield all files; those of one instrument together, where the first of them stands."""
    group = {name: names for names in files.values() for name in names}
    begun: set[str] = set()
    for name in laws:
        for one in group.get(name, (name,)):
            if one not in begun:
                begun.add(one)
                yield one


__all__ = ["Bound", "bound"]

"""Words that every page about changes needs: where a duty stands, for which use, in which legal system; counts on two days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from compliance.change.difference_documents import FINISHED, StandingDoc, StateDoc
from compliance.checklist.priority import TIERS
from compliance.language.formatting import day, number, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import Cell, Table
from compliance.results.shapes import CaseDoc, Pair

T = TypeVar("T")
_CLASSES = ("in-force", "may-hold", "to-come", "held-back", "voluntary", "does-not-apply", "done")


def where_cell(state: StateDoc | None, lang: Lang) -> Cell:
    """Return where a duty stands: its tier in words and as a tone; whether it is to be confirmed, done, or still to come."""
    if state is None or state.tier is None:
        return Cell(say("verdict.does-not-apply", lang), "none")
    said = [say(f"tier.{state.tier}", lang)]
    if state.verdict == "may-apply":
        said.append(say("list.to-confirm", lang))
    if state.status in FINISHED or state.status == "in-progress":
        said.append(say(f"status.{state.status}", lang))
    if state.force == "upcoming" and state.start is not None:
        said.append(say("when.upcoming", lang, day=day(state.start, lang)))
    elif state.force in ("stayed", "pending"):
        said.append(say(f"force.{state.force}", lang))
    return Cell(series(said, lang), state.tier)


def use_names(case: CaseDoc, uses: Sequence[str | None], lang: Lang) -> str:
    """Return the names of uses in brackets, where the case has several; a duty of the organisation has none."""
    names = {u["id"]: u["name"] for u in case.use_cases}
    shown = [names.get(u, u) for u in uses if u is not None]
    if len(shown) == len(names) > 1:
        return f" ({say('change.all-uses', lang)})"
    return f" ({series(shown, lang)})" if shown and len(names) > 1 else ""


def together(entries: Iterable[T], likeness: Callable[[T], object]) -> list[list[T]]:
    """Put entries of the same likeness together, such as those of one duty for several uses; in the order of the first."""
    found: dict[object, list[T]] = {}
    for entry in entries:
        found.setdefault(likeness(entry), []).append(entry)
    return list(found.values())


def state_likeness(state: StateDoc | None) -> object:
    """Return what a page shows of a state: two that are alike can stand on one line."""
    return None if state is None else (state.verdict, state.reason, state.force, state.start, state.tier, state.status)


def system_name(systems: Mapping[str, Pair], code: str | None, lang: Lang) -> str:
    """Return the name of a legal system; nothing where there is none."""
    return "" if code is None else picked(systems[code], lang) if code in systems else code


def standing_table(caption: str, heads: Sequence[str], counts: Sequence[StandingDoc], lang: Lang) -> Table:
    """Return a table of how many duties stand where, one column for each count; rows that are empty throughout are left out."""
    rows: list[tuple[str, list[int]]] = [
        (say(f"standing-count.{name}", lang), [getattr(c, name.replace("-", "_")) for c in counts]) for name in _CLASSES
    ]
    rows += [
        (say("standing-count.tier", lang, tier=say(f"tier.{t}", lang)), [c.tiers[t] for c in counts]) for t in TIERS
    ]
    return Table(
        caption,
        heads,
        [[label, *(Cell(number(v, lang), numeric=True) for v in values)] for label, values in rows if any(values)],
        row_heads=True,
        widths=[3, *(1 for _ in counts)],
    )


__all__ = ["standing_table", "state_likeness", "system_name", "together", "use_names", "where_cell"]

"""Noting something of duties in a case: what a file says of each of them by itself gives way to what is noted now."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from compliance.review.words import Marked

BESIDE = ("owner", "note")  # kept whatever the status becomes
PROOF = ("evidence", "until")  # kept while something is begun or done

Duty = tuple[str, str | None]  # the id of an obligation, and the use it is for, where it is for one


def noted(
    entries: Sequence[Any], duties: Collection[Duty], status: Marked, as_of: date, asked: Mapping[str, str]
) -> list[Any]:
    """Return what a case says of duties, as its file holds it, with something noted of some.

    Args:
        entries: what it says so far, `in_place` of its file.
        duties: of which duties something is noted.
        status: where they stand now; "open" takes back what was said.
        as_of: the day on which it is said.
        asked: `look_again` (a day, where they are put off), `owner` and `note`; a name or note that is not there stays as it was, an empty one is taken away.
    """
    out = [e for e in entries if (e.get("obligation"), e.get("use_case")) not in set(duties)]
    held = {(e.get("obligation"), e.get("use_case")): e for e in entries}
    for ident, use in sorted(duties, key=str):
        before = held.get((ident, use), {})
        entry: dict[str, Any] = {"obligation": ident, "status": status, "since": as_of.isoformat()}
        if before.get("status", "done") == status and "since" in before:
            entry["since"] = before["since"]  # the day on which it was done stays when only a note changes
        if use is not None:
            entry["use_case"] = use
        if status == "later":
            entry["look_again"] = asked["look_again"]
        words = {name: asked[name] if name in asked else before.get(name) for name in BESIDE}
        entry |= {name: said for name, said in words.items() if said}
        if status in ("done", "in-progress"):
            entry |= {name: before[name] for name in PROOF if before.get(name)}
        if status != "open" or any(name in entry for name in BESIDE):
            out.append(entry)
    return out


__all__ = ["BESIDE", "Duty", "noted"]

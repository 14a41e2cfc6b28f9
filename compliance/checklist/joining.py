"""What a firm does in one go is one thing to do: actions of one work and one capacity become one action, which names each deed and keeps every duty.

Only lists to act on are joined so. Comparisons, numbers of other markets and conflicts keep the actions apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from compliance.checklist.actions import Action
from compliance.checklist.deeds import deeds
from compliance.law.topics import Work


def joined(listed: Sequence[Action], works: Iterable[Work]) -> tuple[Action, ...]:
    """Return actions with those of one work joined where the first of them stands, ranked anew; those of two capacities are never joined."""
    by_work: dict[tuple[str, str], list[Action]] = {}
    known = tuple(works)
    for action in listed:
        topic = None if action.topic is None else action.topic.id
        work = next((w.id for w in known if w.holds(topic, action.items[0].id)), action.id)
        by_work.setdefault((work, action.capacity), []).append(action)
    made = (parts[0] if len(parts) == 1 else _one(parts) for parts in by_work.values())
    return tuple(replace(action, rank=rank) for rank, action in enumerate(made, start=1))


def _one(parts: Sequence[Action]) -> Action:
    """Return one action of several: it is called by the first, and holds what all of them hold."""
    first = parts[0]
    items = {i.key: i for part in parts for i in part.items}
    at_home = {i.key: i for part in parts for i in part.at_home}
    states = {part.status for part in parts}
    return replace(
        first,
        items=tuple(items.values()),
        deeds=deeds(tuple(at_home.values())),
        core=frozenset().union(*(part.core for part in parts)),
        needs=tuple(need for part in parts for need in part.needs),
        still_to_add=tuple(still for part in parts for still in part.still_to_add),
        numbers=tuple(number for part in parts for number in part.numbers),
        served_in_full=tuple(sorted({c for part in parts for c in part.served_in_full})),
        served_in_part=tuple(sorted({c for part in parts for c in part.served_in_part})),
        status=states.pop() if len(states) == 1 else "in-progress",
        parts=tuple(parts),
    )


__all__ = ["joined"]

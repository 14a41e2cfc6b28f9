"""How an item of the checklist, and a conflict of its log, is known outside: one short text, the same in every format."""

from __future__ import annotations

from compliance.crossborder.conflicts import MeetingDoc, TensionDoc, UnorderedDoc


def item_key(obligation: str, use_case: str | None) -> str:
    """Return the key of an item: the id of its obligation, and of the use it concerns where it concerns one."""
    return obligation if use_case is None else f"{obligation} @ {use_case}"


def tension_key(tension: TensionDoc, meeting: MeetingDoc) -> str:
    """Return the key of a conflict: the id of the tension, and of the use in which its sides meet where they meet in one."""
    return item_key(tension.tension, meeting.use_case)


def unordered_key(found: UnorderedDoc) -> str:
    """Return the key of values that nothing orders: topic, parameter and capacities, and the use where there is one."""
    return item_key(f"{found.topic}/{found.parameter}/{'+'.join(found.capacity_ids)}", found.use_case)

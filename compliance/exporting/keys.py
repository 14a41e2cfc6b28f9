"""How an item of the checklist is known outside: one short text, the same in every format."""

from __future__ import annotations


def item_key(obligation: str, use_case: str | None) -> str:
    """Return the key of an item: the id of its obligation, and of the use it concerns where it concerns one."""
    return obligation if use_case is None else f"{obligation} @ {use_case}"

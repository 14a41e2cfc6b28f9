"""How an item of the checklist is known outside of it."""

from __future__ import annotations


def item_key(obligation: str, use_case: str | None) -> str:
    """Return the key of an item: the obligation, and the use case where it concerns one use."""
    return obligation if use_case is None else f"{obligation} @ {use_case}"

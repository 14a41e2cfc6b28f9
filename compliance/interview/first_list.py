"""The first screen: the few duties that somebody should hear of first, after some answers only: certain or expected, and due."""

from __future__ import annotations

from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.four_parts import FourParts


def first_list(checklist: Checklist) -> tuple[Item, ...]:
    """Return the first screen: what is to be done now, at most as many duties as the method of the rulebook puts there.

    Each is certain, or expected: it applies unless something that is presumed is not so. What a duty says of itself (applies, may apply)
    stays what the answers say.
    """
    as_it_is = {i.key: i for i in checklist.ranked}
    now = FourParts(checklist).items["now"]
    return tuple(as_it_is[i.key] for i in now[: checklist.assessment.rulebook.priority.first_screen])


__all__ = ["first_list"]

"""What an action says to an owner: the deed that its duties ask for, in the words written for each of them, never the name of a topic.

Duties that are done by the same deed have the same `act`. An action with one deed is called by it; one with several is called by that of
its firmest and gravest duty, and says the others beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compliance.checklist.checklist import Item
from compliance.language.text import Text


@dataclass(frozen=True)
class Deed:
    """One thing to do, and the duties that are met by doing it; the first is the firmest and gravest of them."""

    act: Text
    items: tuple[Item, ...]

    @property
    def says(self) -> Text:
        """What the law asks, in the sentence of its first duty."""
        return self.items[0].duty.duty


def deeds(items: Sequence[Item]) -> tuple[Deed, ...]:
    """Return the deeds of some duties, in the order in which the duties come."""
    found: dict[Text, list[Item]] = {}
    for item in items:
        found.setdefault(item.duty.told, []).append(item)
    return tuple(Deed(act, tuple(held)) for act, held in found.items())


__all__ = ["Deed", "deeds"]

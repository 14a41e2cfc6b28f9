"""Which level a heading has where it stands."""

from __future__ import annotations

from dataclasses import dataclass

DEEPEST = 6


@dataclass
class Levels:
    """Keeps the levels of headings in order: none is skipped on the way down, whatever an author wrote.

    `floor` is the level of what encloses the blocks (1: the title of the page), `now` that of the last heading among them.
    """

    floor: int = 1
    now: int = 1

    def heading(self, wanted: int) -> int:
        """Return the level of a heading that comes next."""
        self.now = min(max(wanted, self.floor + 1), self.now + 1, DEEPEST)
        return self.now

    def below(self) -> Levels:
        """Return the levels inside something that has a title of its own; that title is at their floor."""
        level = min(self.now + 1, DEEPEST)
        return Levels(level, level)


__all__ = ["Levels"]

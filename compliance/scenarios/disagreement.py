"""What ends a scenario that does not hold."""

from __future__ import annotations

from compliance.errors import Message


class Disagreement(AssertionError):
    """A scenario says one thing and the rulebook another; or the scenario cannot be read."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


__all__ = ["Disagreement"]

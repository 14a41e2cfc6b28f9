"""A rulebook that is read again and again while somebody writes in it: only what hangs on the saved file is read and checked anew."""

from __future__ import annotations

from pathlib import Path

from compliance.law import loading
from compliance.law.consistency.conditions import Clashing
from compliance.law.consistency.examining import hints_of
from compliance.law.consistency.hint import Hint
from compliance.law.lately import Lately
from compliance.law.rulebook import Rulebook


class Rereading:
    """The rulebook under a folder (None: the one that came with this package), with what is known of its files since the last look.

    What is read here has no key: nothing of it is kept for the next process, which would take longer than reading it.
    """

    def __init__(self, root: Path | None) -> None:
        self._root = root
        self._files = Lately()
        self._conditions = Clashing()

    def read(self) -> tuple[Rulebook, tuple[Hint, ...]]:
        """Return the rulebook as its files are now, whole and checked, and every hint on it.

        Raises:
            FaultList: something in it is wrong; as for `loading.load`.
        """
        parts = loading.parts_of(self._root, self._files)
        book = parts.checked(trusted=False)
        return book, hints_of(book, parts, self._conditions)


__all__ = ["Rereading"]

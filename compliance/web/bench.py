"""The rulebook made ready, once for each process, and the checklists of the last cases, so that a page and its downloads share the work."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from pathlib import Path
from threading import Lock

from compliance.assessment import Assessor, assessor_of
from compliance.case import Case
from compliance.checklist import Checklist, build
from compliance.loading import load

KEPT = 64


class Bench:
    """Assesses cases for the pages; safe to use from several threads, which take turns."""

    def __init__(self, folder: Path | None = None) -> None:
        self.rulebook = load(folder)
        self.assessor: Assessor = assessor_of(self.rulebook)
        _ = self.assessor.engine  # built now, so that the first visitor need not wait
        self._lock = Lock()
        self._kept: OrderedDict[tuple[str, date], Checklist] = OrderedDict()

    def checklist(self, case: Case, as_of: date) -> Checklist:
        """Return the checklist of a case on a day."""
        key = (case.sha256, as_of)
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                found = build(self.assessor.assess(case, as_of))
                self._kept[key] = found
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
            else:
                self._kept.move_to_end(key)
            return found

    @property
    def lock(self) -> Lock:
        """Held while the engine is used for something else than `checklist` (its nets serve one run at a time)."""
        return self._lock


__all__ = ["Bench"]

"""The rulebook made ready, once for each process, and the checklists of the last cases, so that a page and its downloads share the work."""

from __future__ import annotations

import gc
from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from compliance.assessment import Assessor, assessor_of
from compliance.case import Case, case_from_data
from compliance.checklist import Checklist, build
from compliance.documents import ResultDoc
from compliance.loading import load
from compliance.planner import plan
from compliance.result import document

KEPT = 24
MADE = 24  # a whole result of a large firm takes some megabytes

T = TypeVar("T")


class Bench:
    """Assesses cases for the pages; safe to use from several threads, which take turns."""

    def __init__(self, folder: Path | None = None) -> None:
        self.rulebook = load(folder)
        self.assessor: Assessor = assessor_of(self.rulebook)
        _ = self.assessor.engine  # built now, so that the first visitor need not wait
        self._lock = Lock()
        self._kept: OrderedDict[tuple[str, date], Checklist] = OrderedDict()
        self._made: OrderedDict[Hashable, Any] = OrderedDict()

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

    def made(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` makes (with the engine to itself), or what it made last for the same key.

        A key names all that the result hangs on: the case by its hash, the day, and what was asked. `make` must not call back here.
        """
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                found: T = self._made[key]
                return found
            out = make()
            self._made[key] = out
            while len(self._made) > MADE:
                self._made.popitem(last=False)
            return out

    def document(self, checklist: Checklist) -> ResultDoc:
        """Return the result document of a checklist."""
        assessment = checklist.assessment
        return self.made(("document", assessment.case.sha256, assessment.as_of), lambda: document(checklist))

    def settle(self, as_of: date) -> None:
        """Do now what the first visitor would wait for, and let the collector of memory leave alone what stays. For a process that serves.

        Without this the collector walks through the whole rulebook and all kept checklists every few answers, a tenth of a second each
        time. What an assessment leaves behind is collected about every thirty answers instead.
        """
        empty = {"schema": "case/1", "organisation": {"name": "-"}, "use_cases": [{"id": "use", "name": "-"}]}
        checklist = self.checklist(case_from_data(empty, self.rulebook), as_of)
        with self._lock:
            _ = plan(checklist).next
        self._kept.clear()
        gc.collect()
        gc.freeze()
        gc.set_threshold(10_000, 20, 3)

    @property
    def lock(self) -> Lock:
        """Held while the engine is used for something else than `checklist` (its nets serve one run at a time)."""
        return self._lock


__all__ = ["Bench"]

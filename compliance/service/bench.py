"""The rulebook made ready, once for each process, and the checklists of the last cases, so that a page and its downloads share the work."""

from __future__ import annotations

import gc
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from compliance.api import Client, Result, load_rulebook
from compliance.case.case import Case
from compliance.checklist.checklist import Checklist
from compliance.errors import Message, WrongValue
from compliance.interview.planner import Plan
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.words import VERDICTS, Verdict
from compliance.results.parts import Part
from compliance.results.shapes import ResultDoc

KEPT = 6  # whole results: thousands of objects each, which the collector of memory walks through
MADE = 12  # a whole result of a large firm takes some megabytes
REMEMBERED = 2_000  # verdicts alone: about a kilobyte a case
LITTER = 40  # so many assessments leave enough behind to be swept up

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


@dataclass(frozen=True)
class Verdicts:
    """The verdicts on one case, and nothing else of it: for each duty and use in the order of the rulebook one byte, a place in `VERDICTS`."""

    uses: tuple[str, ...]
    found: bytes

    def since(self, before: Verdicts) -> Iterator[tuple[Verdict, Verdict]]:
        """Yield each verdict as it was before and as it is now.

        Raises:
            ValueError: the case had other uses then.
        """
        if self.uses != before.uses or len(self.found) != len(before.found):
            raise WrongValue(Message("report.other-uses"))
        return ((VERDICTS[a], VERDICTS[b]) for a, b in zip(before.found, self.found, strict=True))


def verdicts_of(checklist: Checklist) -> Verdicts:
    """Return the verdicts of a checklist."""
    assessment = checklist.assessment
    uses = tuple(u.id for u in assessment.case.use_cases)
    return Verdicts(uses, bytes(VERDICTS.index(a.verdict) for a in assessment.assessed))


class Bench:
    """Assesses cases for the pages; safe to use from several threads, which take turns."""

    def __init__(self, folder: Path | None = None) -> None:
        self.rulebook = load_rulebook(folder)
        self.client = Client.shared(self.rulebook)
        self.client.warm_up()  # now, so that the first visitor need not wait
        self.litter = 0  # assessments made since memory was last swept
        self._lock = RLock()  # whoever has the engine may ask for a result, which needs it too
        self._kept: OrderedDict[tuple[str, date], Result] = OrderedDict()
        self._plans: OrderedDict[tuple[str, date, bool], Plan] = OrderedDict()
        self._verdicts: OrderedDict[tuple[str, date], Verdicts] = OrderedDict()
        self._made: OrderedDict[Hashable, Any] = OrderedDict()

    @property
    def assessor(self) -> Assessor:
        """What judges, for work on a workbook that came back."""
        return self.client.assessor

    def checklist(self, case: Case, as_of: date) -> Checklist:
        """Return the checklist of a case on a day."""
        return self.result(case, as_of).checklist

    def result(self, case: Case, as_of: date) -> Result:
        """Return the result for a case on a day, its checklist built; whatever else it is asked for needs the engine (`made`, `lock`)."""
        key = (case.sha256, as_of)
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                self.litter += 1
                found = self.client.assess(case, as_of=as_of)
                _put(self._verdicts, key, verdicts_of(found.checklist), REMEMBERED)
                _put(self._kept, key, found, KEPT)
            else:
                self._kept.move_to_end(key)
            return found

    def verdicts(self, case: Case, as_of: date) -> Verdicts:
        """Return the verdicts on a case on a day; they are remembered much longer than its checklist."""
        with self._lock:
            found = self._verdicts.get((case.sha256, as_of))
        return verdicts_of(self.checklist(case, as_of)) if found is None else found

    def plan(self, result: Result, first_pass: bool) -> Plan:
        """Return what to ask next."""
        key = (result.case.sha256, result.as_of, first_pass)
        with self._lock:
            found = self._plans.get(key)
            if found is None:
                found = result.plan(first_pass)
                _ = found.next, found.progress
                _put(self._plans, key, found, KEPT)
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
            _put(self._made, key, out, MADE)
            return out

    def document(self, result: Result, parts: frozenset[Part]) -> ResultDoc:
        """Return the document of a result in some parts."""
        key = ("document", parts, result.case.sha256, result.as_of)
        return self.made(key, lambda: result.document(parts=parts))

    def settle(self, as_of: date) -> None:
        """Do now what the first visitor would wait for, and let the collector of memory leave alone what stays. For a process that serves.

        Without this the collector walks through the whole rulebook every few answers. An assessment frees itself but for a few hundred
        objects, which `sweep` picks up while nobody waits; the thresholds are for when that never comes.
        """
        empty = {"schema": "case/1", "organisation": {"name": "-"}, "use_cases": [{"id": "use", "name": "-"}]}
        result = self.result(Case.from_data(empty, self.rulebook), as_of)
        _ = self.plan(result, True).next
        self._kept.clear()
        self._plans.clear()
        del result
        gc.collect()
        gc.freeze()
        gc.set_threshold(100_000, 5, 4)

    def sweep(self) -> None:
        """Free what assessments left behind, where it is worth the while."""
        if self.litter >= LITTER:
            self.litter = 0
            gc.collect()

    @property
    def lock(self) -> AbstractContextManager[object]:
        """Held while the engine is used for something else than `result` (its nets serve one run at a time)."""
        return self._lock


def _put(kept: OrderedDict[K, T], key: K, value: T, most: int) -> None:
    kept[key] = value
    while len(kept) > most:
        kept.popitem(last=False)


__all__ = ["Bench", "Verdicts", "verdicts_of"]

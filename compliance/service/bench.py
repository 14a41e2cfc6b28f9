"""The rulebook made ready, once for each process, and the checklists of the last cases, so that a page and its downloads share the work."""

from __future__ import annotations

import gc
import sys
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import RLock
from typing import Any, Generic, TypeVar

from compliance.api import Client, Result, load_rulebook
from compliance.case.case import Case
from compliance.checklist.checklist import Checklist
from compliance.errors import Message, WrongValue
from compliance.interview.planner import Plan
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.words import VERDICTS, Verdict
from compliance.results.parts import Part
from compliance.results.shapes import ResultDoc

KEPT_BYTES = 48_000_000  # checklists and plans of the last cases
MADE_BYTES = 48_000_000  # documents and pages made last
JUDGED, PLANNED, LISTED = (
    2_500,
    6_000,
    800,
)  # bytes for each duty and use: of a checklist, of a plan with its checklist, of its actions; measured
REMEMBERED = 2_000  # verdicts alone: about a kilobyte a case
LITTER = 40  # so many assessments leave enough behind to be swept up

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class Weighed(Generic[K, T]):
    """The last few things by their key, as many as weigh no more than a lid; what weighs more than that by itself is not kept."""

    def __init__(self, lid: int) -> None:
        self._lid = lid
        self._held: OrderedDict[K, tuple[T, int]] = OrderedDict()
        self.weight = 0

    def get(self, key: K) -> T | None:
        """Return what is kept under a key, and take it as used just now."""
        if key not in self._held:
            return None
        self._held.move_to_end(key)
        return self._held[key][0]

    def put(self, key: K, value: T, weight: int) -> None:
        """Keep something, and let go of what was used the longest ago until all of it fits."""
        if key in self._held:
            self.weight -= self._held.pop(key)[1]
        if weight > self._lid:
            return
        self._held[key] = (value, weight)
        self.weight += weight
        while self.weight > self._lid:
            self.weight -= self._held.popitem(last=False)[1][1]

    def clear(self) -> None:
        """Let go of everything."""
        self._held.clear()
        self.weight = 0

    def __len__(self) -> int:
        return len(self._held)


def hanging(checklist: Checklist) -> int:
    """Return how many bytes something takes that holds the duties of a checklist, and so all of it."""
    return (JUDGED + LISTED) * len(checklist.items)


def bytes_of(made: object) -> int:
    """Return how many bytes a document, a page or a file takes: itself and all it is made of, each thing once."""
    seen: set[int] = set()
    total, ahead = 0, [made]
    while ahead:
        one = ahead.pop()
        if id(one) in seen or isinstance(one, type):
            continue
        seen.add(id(one))
        total += sys.getsizeof(one)
        if isinstance(one, Mapping):
            ahead += [*one.keys(), *one.values()]
        elif isinstance(one, (list, tuple, set, frozenset)):
            ahead += one
        elif hasattr(one, "__dict__"):
            ahead.append(vars(one))
        ahead += [getattr(one, name) for name in getattr(type(one), "__slots__", ()) if hasattr(one, name)]
    return total


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
        self._kept: Weighed[tuple[str, date], Result] = Weighed(KEPT_BYTES // 2)
        self._plans: Weighed[tuple[str, date, bool], Plan] = Weighed(KEPT_BYTES // 2)
        self._verdicts: OrderedDict[tuple[str, date], Verdicts] = OrderedDict()
        self._made: Weighed[Hashable, Any] = Weighed(MADE_BYTES)

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
                self._kept.put(key, found, JUDGED * len(found.checklist.items))
            return found

    def fresh(self, result: Result) -> Result:
        """Return the same result once more, for whoever has all of it worked out: what that leaves behind hangs on it, and goes with it."""
        with self._lock:
            self.litter += 1
            return self.client.assess(result.case, as_of=result.as_of)

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
                self._plans.put(key, found, PLANNED * len(result.checklist.items))
            return found

    def made(self, key: Hashable, make: Callable[[], T], weight: int | None = None) -> T:
        """Return what `make` makes (with the engine to itself), or what it made last for the same key.

        A key names all that the result hangs on: the case by its hash, the day, and what was asked. `weight` is how many bytes it takes,
        where it is no document that can be weighed by itself (`bytes_of`).
        """
        with self._lock:
            found: T | None = self._made.get(key)
            if found is not None:
                return found
            out = make()
            self._made.put(key, out, bytes_of(out) if weight is None else weight)
            return out

    def document(self, result: Result, parts: frozenset[Part]) -> ResultDoc:
        """Return the document of a result in some parts."""
        key = ("document", parts, result.case.sha256, result.as_of)
        return self.made(key, lambda: self.fresh(result).document(parts=parts))

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


__all__ = ["Bench", "Verdicts", "Weighed", "bytes_of", "hanging", "verdicts_of"]

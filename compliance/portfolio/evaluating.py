"""A whole portfolio: read in pieces, judged by several processes, written whole or not at all. What was finished before a process was killed is kept.

Each piece becomes a part of its own beside the result, written whole; parts are joined in the order of the cases, so that the bytes of the result
do not hang on how many processes there were, nor on how often they were killed.
"""

from __future__ import annotations

import gc
import hashlib
import io
import json
import multiprocessing
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from compliance.errors import InputError, Message, about, nearest
from compliance.keeping import code_of
from compliance.language.error_messages import in_words
from compliance.language.tags import SOURCE, Lang
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.portfolio.columns import CASE, Layout
from compliance.portfolio.doubting import Doubts, SetAside
from compliance.portfolio.footers import Joined
from compliance.portfolio.kernel import Kernel
from compliance.portfolio.naming import Names
from compliance.portfolio.packed import Legend, counted, row_batch
from compliance.portfolio.sources import BLOCK, Piece, Reader, files_in, pieces_of
from compliance.reasoning.prepared import prepared_of
from compliance.version import VERSION
from compliance.writing import write_whole

PARTS = ".parts"  # the folder of finished pieces, beside the result
ASIDE = ".set-aside.jsonl"  # beside the result: the rows that were no cases
SHOWN = 5  # names that come twice, of which there may be many
ENGINE = ("case", "law", "portfolio", "reasoning", "semantics")  # what a verdict hangs on
NOTE = b"portfolio part"  # in the metadata of a part: its totals, and the rows that were no cases


@dataclass(frozen=True)
class Order:
    """What is asked of a portfolio: on which days, of which duties, with the reasons of what does not apply and the outlook and the tier of what may, or without."""

    days: tuple[date, ...]
    only: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    reasons: bool = False
    outlooks: bool = False
    tiers: bool = False
    lang: Lang = SOURCE

    def duties(self, rulebook: Rulebook) -> tuple[str, ...]:
        """Return the duties meant, in the order of the rulebook. Raises InputError where a name is unknown."""
        known = {rule.jurisdiction for rule in rulebook.rules.values()}
        for name, among, message in (
            *(
                (one, rulebook.rules.keys() | rulebook.instruments.keys(), "portfolio.unknown-duty")
                for one in self.only
            ),
            *((one, known, "portfolio.unknown-system") for one in self.systems),
        ):
            if name not in among:
                raise InputError(Message(message, name=name, hint=nearest(name, sorted(among))))
        return tuple(
            rule.id
            for rule in rulebook.rules.values()
            if (not self.only or rule.id in self.only or rule.instrument.id in self.only)
            and (not self.systems or rule.jurisdiction in self.systems)
        )


@dataclass
class Totals:
    """How many cases there were, how many rows were set aside, and for each day how often each duty had each code."""

    cases: int = 0
    aside: int = 0
    by_day: dict[str, list[list[int]]] = field(default_factory=dict)
    twice: int = 0  # cases whose name an earlier one has, and what some of them are called
    such_as: list[str] = field(default_factory=list)

    def add(self, other: Totals) -> None:
        """Add those of a part."""
        self.cases += other.cases
        self.aside += other.aside
        for day, counts in other.by_day.items():
            mine = self.by_day.get(day)
            self.by_day[day] = counts if mine is None else (np.array(mine) + np.array(counts)).tolist()


@dataclass(frozen=True)
class Progress:
    """How far a run is: cases done of all, and the seconds that passed and that are left."""

    done: int
    cases: int
    passed: float
    left: float | None


class Worker:
    """Judges pieces with one rulebook, made ready once for each process."""

    def __init__(self, rulebook: Rulebook, order: Order) -> None:
        prepared = prepared_of(rulebook)
        duties = order.duties(rulebook)
        self.legend = Legend.of(rulebook, order.days, duties, order.reasons, order.outlooks, order.tiers)
        self._order = order
        self._kernels = [
            Kernel(prepared, day, duties, order.reasons, order.outlooks, order.tiers) for day in order.days
        ]
        facts = dict.fromkeys(fact for kernel in self._kernels for fact in kernel.facts)
        facts.update(dict.fromkeys((*rulebook.flows.place_by_receiver.values(), rulebook.flows.cover)))
        layout = Layout(rulebook)
        self._reader = Reader(layout, facts, order.outlooks)
        self._doubts = Doubts(layout, self._kernels[0].filler, facts)

    def judge(self, piece: Piece, target: Path) -> None:
        """Judge a piece and write its part, whole or not at all."""
        totals, aside, batches = Totals(), list[SetAside](), list[pa.Table]()
        for read in self._reader.read(piece):
            pa.default_memory_pool().release_unused()  # what decoding took
            block = self._kernels[0].block(read.table)
            wrong = [*self._doubts.set_aside(read.table, block)]
            aside += [*read.aside, *(SetAside(int(read.numbers[one.row]), one.case, one.faults) for one in wrong)]
            kept = np.ones(block.cases, np.bool_)
            kept[[one.row for one in wrong]] = False
            found = [kernel.judge(block) for kernel in self._kernels]
            batches.append(row_batch(read.table.column(CASE), found, self.legend, kept if wrong else None))
            by_day = {
                str(kernel.law.day): counted(one.codes[kept] if wrong else one.codes, len(kernel.duties))
                for kernel, one in zip(self._kernels, found, strict=True)
            }
            totals.add(Totals(int(kept.sum()), 0, by_day))
        totals.aside = len(aside)
        note = {"totals": vars(totals), "aside": [self._told(piece, one) for one in aside]}
        write_whole(target, encoded(self.legend, batches, note))

    def _told(self, piece: Piece, one: SetAside) -> dict[str, Any]:
        why = [in_words(message, self._order.lang) for message in one.faults]
        return {"file": Path(piece.file).name, "row": one.row, "case": one.case, "why": why}


def encoded(legend: Legend, batches: Iterable[pa.Table], note: Any = None) -> bytes:
    """Return rows of a result as they stand in its file, with a note; only the case is written by what differs."""
    sink = io.BytesIO()
    with pq.ParquetWriter(
        sink, legend.schema, compression="zstd", compression_level=1, use_dictionary=False, write_statistics=[CASE]
    ) as out:
        for batch in batches:
            out.write_table(batch, row_group_size=BLOCK)
        if note is not None:
            out.add_key_value_metadata({NOTE.decode(): json.dumps(note)})
    return sink.getvalue()


class Run:
    """One run over a portfolio: what is to do, what is done already, and the result."""

    def __init__(
        self, source: Path, target: Path, rulebook: Rulebook, order: Order, folder: Path | None = None
    ) -> None:
        self.order = order
        self._rulebook = rulebook
        self._folder = folder
        self._target = target
        self._layout = Layout(rulebook)
        files = files_in(source)
        if any(target.resolve() == file.resolve() for file in files):
            raise InputError(about(target, Message("portfolio.target-is-source")))
        self._files = {str(file): (file.stat().st_size, file.stat().st_mtime_ns) for file in files}
        self.pieces = [piece for file in files for piece in pieces_of(file, self._layout)]
        self.parts = target.with_name(target.name + PARTS)

    @cached_property
    def mark(self) -> str:
        """What a part must have been made of to be of use: the files, the law, what was asked, and the engine."""
        engine = [VERSION, pa.__version__, np.__version__, code_of(*ENGINE)]  # an older one may have judged otherwise
        files = [self._files, [asdict(piece) for piece in self.pieces], BLOCK]
        said = [files, self._rulebook.sha256, str(self.order), engine]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()

    def evaluate(self, jobs: int, told: Callable[[Progress], None] = lambda _: None) -> Totals:
        """Judge what is not judged yet, and join all parts to the result. Raises InputError where it cannot be written."""
        self._begin()
        ahead = [n for n in range(len(self.pieces)) if not self._part(n).exists()]
        meter = _Meter(self.pieces, ahead, told)
        for number in self._judged(ahead, max(1, min(jobs, len(ahead)))):
            meter.done(number)
        totals = self._joined()
        shutil.rmtree(self.parts, ignore_errors=True)
        return totals

    def _begin(self) -> None:
        """Keep the parts of a run that asked the same of the same files; throw away those of any other."""
        self.order.duties(self._rulebook)
        mark = self.parts / "mark"
        if not (mark.is_file() and mark.read_text() == self.mark):
            shutil.rmtree(self.parts, ignore_errors=True)
            write_whole(mark, self.mark.encode())

    def _part(self, number: int) -> Path:
        return self.parts / f"{number:06d}.part"  # no ending of a portfolio: the parts may lie inside one

    def _judged(self, ahead: Sequence[int], jobs: int) -> Iterator[int]:
        if jobs == 1:
            worker = Worker(self._rulebook, self.order) if ahead else None
            for number in ahead:
                assert worker is not None
                worker.judge(self.pieces[number], self._part(number))
                yield number
            return
        tasks = [(number, self.pieces[number], self._part(number)) for number in ahead]
        parted = "fork" in multiprocessing.get_all_start_methods() and sys.platform == "linux"
        pool = self._parted(jobs) if parted and threading.active_count() == 1 else self._apart(jobs)
        try:
            done = [pool.submit(_judge, task) for task in tasks]  # which begins the processes
            gc.unfreeze()
            _worker.clear()
            yield from (one.result() for one in as_completed(done))
        except BrokenProcessPool:
            raise InputError(Message("portfolio.process-ended")) from None
        finally:
            pool.shutdown(cancel_futures=True)

    def _parted(self, jobs: int) -> ProcessPoolExecutor:
        """Return processes that part from this one with the law in its memory, which they then share."""
        _worker[:] = [Worker(self._rulebook, self.order)]
        gc.collect()
        gc.freeze()  # a collection would touch, and so copy, every object that is shared
        return ProcessPoolExecutor(jobs, multiprocessing.get_context("fork"), _alone)

    def _apart(self, jobs: int) -> ProcessPoolExecutor:
        """Return processes that make the law ready each by itself: to part is not safe where this one has threads, nor everywhere possible."""
        asked = (self._folder, self._rulebook.sha256, self.order)
        return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _ready, asked)

    def _joined(self) -> Totals:
        """Write the result from the parts, in the order of the cases; the rows set aside stand beside it."""
        totals, aside = Totals(), list[Mapping[str, Any]]()
        order, duties = self.order, self.order.duties(self._rulebook)
        legend = Legend.of(self._rulebook, order.days, duties, order.reasons, order.outlooks, order.tiers)
        made, names = self._target.with_name(f".{self._target.name}.{os.getpid()}"), Names()
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            with made.open("wb") as out:
                whole = Joined(out, encoded(legend, ()))
                for number in range(len(self.pieces)):
                    with self._part(number).open("rb") as held:
                        whole.add(held, self._part(number).name)
                        file = pq.ParquetFile(held)
                        note = json.loads(file.metadata.metadata[NOTE])
                        names.add(file.read([CASE], use_threads=False).column(CASE))
                    totals.add(Totals(**note["totals"]))
                    aside += note["aside"]
                whole.end({"portfolio totals": json.dumps(vars(totals))})
            again = names.again()
            totals.twice, totals.such_as = len(again), self._called(again[:SHOWN].tolist())
            made.replace(self._target)
        except OSError as error:
            raise InputError(about(self._target, Message("file.unwritable", why=error.strerror))) from None
        finally:
            made.unlink(missing_ok=True)
        self._write_aside(aside)
        return totals

    def _called(self, numbers: Sequence[int]) -> list[str]:
        """Return what some cases of the result are called, by their numbers in ascending order."""
        out, before, left = list[str](), 0, list(numbers)
        for piece in range(len(self.pieces)) if left else ():
            column = pq.read_table(self._part(piece), columns=[CASE], use_threads=False).column(CASE)
            while left and left[0] < before + len(column):
                out.append(column[left.pop(0) - before].as_py())
            before += len(column)
        return list(dict.fromkeys(out))

    def _write_aside(self, aside: Iterable[Mapping[str, Any]]) -> None:
        beside = self._target.with_name(self._target.name + ASIDE)
        lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in aside]
        if lines:
            write_whole(beside, "".join(lines).encode())
        else:
            beside.unlink(missing_ok=True)


class _Meter:
    """Counts the cases that are done and reckons how long the rest takes."""

    def __init__(self, pieces: Sequence[Piece], ahead: Sequence[int], told: Callable[[Progress], None]) -> None:
        self._rows = {number: pieces[number].rows for number in ahead}
        self._all = sum(piece.rows for piece in pieces)
        self._before = self._all - sum(self._rows.values())
        self._told = told
        self._began = time.monotonic()
        self._done = 0
        told(Progress(self._before, self._all, 0.0, None))

    def done(self, number: int) -> None:
        """Count a piece."""
        self._done += self._rows[number]
        passed = time.monotonic() - self._began
        left = self._all - self._before - self._done
        self._told(
            Progress(self._before + self._done, self._all, passed, left * passed / self._done if self._done else None)
        )


_worker: list[Worker] = []


def _alone() -> None:
    """Use one processor for one process."""
    pa.set_cpu_count(1)
    pa.set_io_thread_count(1)


def _ready(folder: Path | None, sha256: str, order: Order) -> None:
    """Make the law ready in a process of its own."""
    _alone()
    rulebook = load(folder)
    if rulebook.sha256 != sha256:
        raise RuntimeError("the rulebook changed while the run began")
    _worker[:] = [Worker(rulebook, order)]


def _judge(task: tuple[int, Piece, Path]) -> int:
    number, piece, target = task
    _worker[0].judge(piece, target)
    return number


__all__ = ["ASIDE", "PARTS", "Order", "Progress", "Run", "Totals", "Worker"]

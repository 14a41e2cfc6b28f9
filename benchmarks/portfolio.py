"""What a portfolio costs: `python -m benchmarks.portfolio [--cases 1000000] [--jobs 2] [--several] [--outlooks] [--reasons] [--tiers]`.

Makes synthetic cases (some thousand random ones, drawn again and again), judges them from Parquet to Parquet, and prints processor time a case, the rate, the most memory of
a process, and, for one process, what each stage takes. Beside it the floor: reading these columns and writing these bytes, nothing else. Other work on the machine
makes the figures larger; processor time less so than the rate.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from compliance.api import load_rulebook
from compliance.law.rulebook import Rulebook
from compliance.portfolio.columns import CASE, Layout
from compliance.portfolio.evaluating import Order, Run, Worker
from compliance.portfolio.kernel import Kernel
from compliance.portfolio.sources import BLOCK
from tests.support.random_portfolio import Cases

DAY = date(2026, 11, 24)
DISTINCT = 4_000


def make(path: Path, cases: int, several: bool) -> None:
    """Write so many cases in groups of a block: one use each, or several uses and flows as the random tests have them."""
    rulebook = load_rulebook()
    drawn = Cases(rulebook, 9, plain=not several)
    drawn.whole = True
    base = Layout(rulebook).table(islice(drawn, DISTINCT))
    chance = np.random.default_rng(1)
    with pq.ParquetWriter(path, base.schema, compression="zstd") as out:
        for first in range(0, cases, BLOCK):
            count = min(BLOCK, cases - first)
            table = base.take(pa.array(chance.integers(0, len(base), count)))
            names = pa.array([f"firm-{first + n:08d}" for n in range(count)])
            out.write_table(table.set_column(table.column_names.index(CASE), CASE, names), row_group_size=BLOCK)


class Stages:
    """Processor time by stage, found by wrapping what does it."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)

    def wrap(self, owner: Any, name: str, stage: str, inside: str | None = None) -> None:
        """Count a method's time to a stage, and take it from the stage that calls it."""
        whole: Callable[..., Any] = getattr(owner, name)

        def timed(*args: Any, **named: Any) -> Any:
            began = time.process_time()
            try:
                return whole(*args, **named)
            finally:
                took = time.process_time() - began
                self.spent[stage] += took
                if inside is not None:
                    self.spent[inside] -= took

        setattr(owner, name, timed)


def stages(source: Path, rulebook: Rulebook, order: Order, cases: int) -> None:
    """Print what each stage takes for a case in one process that is warm."""
    run = Run(source, source.with_name("part"), rulebook, order)
    worker = Worker(rulebook, order)
    worker.judge(run.pieces[0], source.with_name("part"))
    found = Stages()
    found.wrap(worker, "judge", "the rest: naming, note, part")
    found.wrap(worker._reader, "_of_parquet", "reading", "the rest: naming, note, part")
    found.wrap(worker._doubts, "set_aside", "looking for rows that are no cases", "the rest: naming, note, part")
    for kernel in worker._kernels:
        assert isinstance(kernel, Kernel)
        found.wrap(kernel, "judge", "codes and turning round", "the rest: naming, note, part")
        found.wrap(kernel._machine, "run", "network", "codes and turning round")
        found.wrap(kernel.filler, "fill", "answers to planes", "network")
    for piece in run.pieces:
        worker.judge(piece, source.with_name("part"))
    for stage, seconds in sorted(found.spent.items(), key=lambda one: -one[1]):
        print(f"  {seconds / cases * 1e6:6.2f} us  {stage}")
    print(f"  {sum(found.spent.values()) / cases * 1e6:6.2f} us  together, without joining")


def floor(source: Path, result: Path, cases: int) -> float:
    """Return the microseconds a case of reading the columns that are read and writing the bytes that are written."""
    file = pq.ParquetFile(source)
    began = time.process_time()
    for group in range(file.num_row_groups):
        file.read_row_group(group, use_threads=False)
    table = pq.read_table(result, use_threads=False)
    middle = time.process_time()
    pq.write_table(
        table, result.with_name("again.parquet"), compression="zstd", compression_level=1, use_dictionary=False
    )
    return (time.process_time() - middle + middle - began) / cases * 1e6


def whole(source: Path, result: Path, order: Order, cases: int, jobs: int) -> None:
    """Judge all and print what it took, in a process whose memory and children are those of the run alone."""
    rulebook = load_rulebook()
    with Memory() as memory:
        spent, began = processor(), time.perf_counter()
        totals = Run(source, result, rulebook, order).evaluate(jobs)
        passed, spent = time.perf_counter() - began, processor() - spent
    assert totals.cases == cases
    bytes_of = [path.stat().st_size / cases for path in (source, result)]
    print(f"{cases} cases, {bytes_of[0]:.0f} bytes in and {bytes_of[1]:.0f} out each, {jobs} processes")
    print(
        f"  {spent / cases * 1e6:6.2f} us of processor a case with start and joining; {cases / passed:,.0f} cases a second by the clock"
    )
    print(
        f"  {memory.most} MiB at most in all processes together, what they share counted once; {memory.largest} MiB in the largest"
    )


class Memory:
    """The most memory of this process and those it began, looked at ten times a second by one more: what several share counts once (PSS)."""

    def __init__(self) -> None:
        self.most = self.largest = 0

    def __enter__(self) -> Memory:
        context = multiprocessing.get_context("spawn")
        self._ours, theirs = context.Pipe()
        self._looks = context.Process(target=look, args=(os.getpid(), theirs))
        self._looks.start()
        self._ours.recv()
        return self

    def __exit__(self, *_: object) -> None:
        self._ours.send(None)
        self.most, self.largest = self._ours.recv()
        self._looks.join()


def look(root: int, told: Any) -> None:
    """Look at the memory of a process and its children until told to end; tell the most of all together and of one, in MiB."""
    told.send(None)
    most = largest = 0
    while not told.poll(0.1):
        found = [share(process) for process in family(root) if process != os.getpid()]
        most, largest = max(most, sum(found)), max(largest, *found)
    told.send((most // 1024, largest // 1024))


def family(root: int) -> list[int]:
    """Return a process and its children."""
    try:
        children = Path(f"/proc/{root}/task/{root}/children").read_text().split()
    except OSError:
        children = []
    return [root, *map(int, children)]


def share(process: int) -> int:
    """Return the share of a process in the memory of the machine in KiB; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def apart(what: Callable[..., None], *given: Any) -> None:
    """Do something in a process of its own."""
    process = multiprocessing.get_context("spawn").Process(target=what, args=given)
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(process.exitcode)


def main() -> None:
    """Measure once and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    for flag in ("several", "outlooks", "reasons", "tiers"):
        parser.add_argument(f"--{flag}", action="store_true")
    asked = parser.parse_args()
    pa.set_cpu_count(1)
    order = Order((DAY,), reasons=asked.reasons, outlooks=asked.outlooks, tiers=asked.tiers)
    with tempfile.TemporaryDirectory() as folder:
        source, result = Path(folder) / "cases.parquet", Path(folder) / "verdicts.parquet"
        apart(make, source, asked.cases, asked.several)
        apart(whole, source, result, order, asked.cases, asked.jobs)
        print(
            f"  {floor(source, result, asked.cases):6.2f} us floor: reading all columns and writing the result, nothing else"
        )
        stages(source, load_rulebook(), order, asked.cases)


def processor() -> float:
    """Return the processor time of this process and of those it waited for."""
    return sum(
        used.ru_utime + used.ru_stime
        for used in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


if __name__ == "__main__":
    main()

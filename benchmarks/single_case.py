"""How long one case takes, medians over the examples, side by side in one run: read the ratios, machines differ.

    python -m benchmarks.single_case [--runs 15]

The line "reference evaluator" is one. "inference" is durable-rules with the derivation read and checked, for one context of
one case; "assess" is everything from the case file to the JSON document.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from benchmarks.grown import grown
from compliance import inference, result
from compliance.assessment import Assessor
from compliance.case import read_case
from compliance.checklist import build
from compliance.knowledge import Knowledge
from compliance.loading import load
from compliance.program import Atom, Reference
from compliance.rulebook import Rulebook
from compliance.truth import Truth

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)
GROWN = 500


def median_ms(runs: int, work: list[Callable[[], object]]) -> float:
    """Return the median time of the pieces of work, each run several times, in milliseconds."""
    times = []
    for one in work:
        one()
        for _ in range(runs):
            start = time.perf_counter()
            one()
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def engines(book: Rulebook, runs: int) -> tuple[float, float]:
    """Return the medians of the reference evaluator and of durable-rules with derivation, over the examples."""
    assessor = Assessor(book)
    atoms = [
        assessor.atoms(seen)
        for path in sorted((ROOT / "examples").glob("*.yaml"))
        for seen in Knowledge(book, read_case(path, book), DAY).bases
    ]

    def by_reference(values: dict[Atom, Truth]) -> object:
        return Reference(assessor.program, values.__getitem__).all_heads()

    reference = median_ms(runs, [partial(by_reference, a) for a in atoms])
    return reference, median_ms(runs, [partial(assessor.engine.run, a) for a in atoms])


def main() -> None:
    """Print one line for each way, with ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    book = load(ROOT)
    paths = sorted((ROOT / "examples").glob("*.yaml"))
    reference, durable = engines(book, runs)
    wide = grown(book, GROWN)
    wide_reference, wide_durable = engines(wide, runs)
    assessor = Assessor(book)

    def end_to_end(path: Path) -> object:
        return result.to_json(result.document(build(assessor.assess(read_case(path, book), DAY))))

    whole = median_ms(max(runs // 5, 2), [partial(end_to_end, p) for p in paths])

    def command(*words: str) -> object:
        return subprocess.run([sys.executable, "-m", "compliance", *words], capture_output=True, check=True, cwd=ROOT)

    started = median_ms(3, [lambda: command("--help")])
    day = DAY.isoformat()
    calls = [partial(command, "assess", str(p), "--as-of", day, "--format", "json") for p in paths]
    called = median_ms(2, [*calls])
    engine = (
        f"durable-rules {inference.DURABLE_VERSION}"
        if inference.available()
        else "reference (durable-rules is not built here)"
    )
    print(
        f"engine: {engine}; {len(book.rules)} duties; {len(paths)} examples; medians in milliseconds, ratio to the reference evaluator"
    )
    rows = [
        (f"reference evaluator, {len(book.rules)} duties", reference, reference),
        (f"inference with derivation, {len(book.rules)} duties", durable, reference),
        (f"reference evaluator, {GROWN} duties", wide_reference, wide_reference),
        (f"inference with derivation, {GROWN} duties", wide_durable, wide_reference),
        ("assess to JSON, rulebook loaded", whole, reference),
        ("start of the command line (--help)", started, reference),
        ("assess to JSON, new process, load included", called, reference),
    ]
    for name, value, base in rows:
        print(f"{name:<48}{value:>10.2f} ms{value / base:>10.1f} x")


if __name__ == "__main__":
    main()

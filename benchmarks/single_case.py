"""How long one case takes, medians over the examples, side by side in one run: read the ratios, machines differ.

    python -m benchmarks.single_case [--runs 15]

The line "reference evaluator" is one: every head of the rulebook for one context of a case. "Inference" is durable-rules with
the derivation read and checked; what no place of the case can reach is left aside. "All heads" leaves nothing aside. "Nothing
in play" is a firm all of whose places lie outside the legal systems of the rulebook: what those systems still cost.
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
from typing import Any

import compliance
from compliance.case.knowledge import ContextView, Knowledge
from compliance.reading import strict_yaml
from compliance.reasoning import engines
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.program import Reference

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)
WIDE = ROOT / "examples" / "g7-hiring-software.yaml"
LOCAL = ROOT / "examples" / "web-shop-chatbot.yaml"


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


def moved_to(place: str, path: Path, book: compliance.Rulebook) -> compliance.Case:
    """Return an example with every place of it somewhere else."""
    raw = strict_yaml.read(path).data
    for answers in (raw["organisation"]["answers"], *(u["answers"] for u in raw["use_cases"])):
        for fact in answers:
            if book.facts[fact].type == "places":
                answers[fact] = [place]
            elif book.facts[fact].type == "number-by-place":
                answers[fact] = {place: 10}
    return compliance.Case.from_data(raw, book, "an example moved elsewhere")


def main() -> None:
    """Print one line for each way, with ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    book = compliance.load_rulebook(ROOT)
    paths = sorted((ROOT / "examples").glob("*.yaml"))
    client = compliance.Client(book)
    assessor = client.assessor
    alone = Assessor(book, assessor.engine, cross_check=False)

    def contexts(*cases: Any) -> list[ContextView]:
        return [seen for case in cases for seen in Knowledge(book, case, DAY).bases]

    def by_reference(seen: ContextView) -> Callable[[], object]:
        atoms = assessor.atoms(seen)
        return lambda: Reference(assessor.program, atoms.__getitem__).all_heads()

    def whole_program(seen: ContextView) -> Callable[[], object]:
        atoms = assessor.atoms(seen)
        return lambda: alone.engine.run(atoms)

    cases = [compliance.read_case(p, book) for p in paths]
    everywhere = contexts(compliance.read_case(WIDE, book))
    local = contexts(compliance.read_case(LOCAL, book))
    nowhere = contexts(moved_to("BR", LOCAL, book))
    reference = median_ms(runs, [by_reference(s) for s in contexts(*cases)])
    rows = [
        ("reference evaluator, all heads", reference),
        ("inference, all heads", median_ms(runs, [whole_program(s) for s in contexts(*cases)])),
        ("inference, all G7 members in play", median_ms(runs, [partial(alone.outcome, s) for s in everywhere])),
        ("inference, one country in play", median_ms(runs, [partial(alone.outcome, s) for s in local])),
        ("inference, nothing in play", median_ms(runs, [partial(alone.outcome, s) for s in nowhere])),
    ]

    def end_to_end(path: Path) -> object:
        return client.assess(compliance.read_case(path, book), as_of=DAY).to_json()

    def command(*words: str) -> object:
        return subprocess.run([sys.executable, "-m", "compliance", *words], capture_output=True, check=True, cwd=ROOT)

    calls = [partial(command, "assess", str(p), "--as-of", DAY.isoformat(), "--format", "json") for p in paths]
    rows += [
        ("assess to JSON, rulebook loaded", median_ms(max(runs // 5, 2), [partial(end_to_end, p) for p in paths])),
        ("start of the command line (--help)", median_ms(3, [lambda: command("--help")])),
        ("assess to JSON, new process, load included", median_ms(2, [*calls])),
    ]
    engine = (
        f"durable-rules {engines.DURABLE_VERSION}"
        if engines.available()
        else "reference (durable-rules is not built here)"
    )
    print(
        f"engine: {engine}; {len(book.rules)} duties, {len(assessor.program.heads)} heads; {len(paths)} examples; "
        "medians in milliseconds, ratio to the reference evaluator"
    )
    for name, value in rows:
        print(f"{name:<48}{value:>10.2f} ms{value / reference:>10.2f} x")


if __name__ == "__main__":
    main()

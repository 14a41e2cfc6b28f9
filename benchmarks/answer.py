"""What one answer of an interview costs, part by part: processor time of what stands behind the page that comes next.

    python -m benchmarks.answer [--every 1] [--case examples/bakery-cv-ranker.yaml ...]

The answers of some cases are given one after the other, in the order in which their files hold them, to one process that is warm; after each,
all is worked out that the next page shows. Printed for each part: median, p95 and the most, in milliseconds of a processor, and at the end the
sum for an answer. Other work on the machine makes the figures larger; compare two trees by running them in turn.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from compliance.api import read_case
from compliance.case.case import Case
from compliance.checklist.checklist import build
from compliance.interview.planner import plan
from compliance.law.rulebook import Rulebook
from compliance.service.bench import Bench

DAY = date(2026, 11, 24)
EXAMPLES = ("examples/bakery-cv-ranker.yaml", "examples/g7-hiring-software.yaml")
T = TypeVar("T")


def steps(path: str, rulebook: Rulebook) -> Iterator[dict[str, Any]]:
    """Yield a case as it grows, answer by answer: those of the firm first, then those of its first use."""
    whole = read_case(path, rulebook).to_data(rulebook)
    firm, use = whole["organisation"]["answers"], whole["use_cases"][0]["answers"]
    for given in range(len(firm) + len(use) + 1):
        yield {
            "schema": "case/1",
            "organisation": {"name": "A firm", "answers": dict(list(firm.items())[:given])},
            "use_cases": [
                {"id": "use", "name": "A use", "answers": dict(list(use.items())[: max(given - len(firm), 0)])}
            ],
        }


class Clock:
    """Processor time by part."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = {}

    def of(self, part: str, work: Callable[[], T]) -> T:
        """Do something, and note what it took in milliseconds."""
        begun = time.process_time()
        out = work()
        self.taken.setdefault(part, []).append((time.process_time() - begun) * 1000)
        return out


def answered(bench: Bench, data: dict[str, Any], clock: Clock) -> None:
    """Work out what the page after an answer shows."""
    case = clock.of("read the case", lambda: Case.from_data(data, bench.rulebook))
    assessment = clock.of("values", lambda: bench.assessor.assess(case, DAY))
    clock.of("verdicts", lambda: assessment.assessed)
    checklist = clock.of("list in order", lambda: build(assessment))
    clock.of("what is missing", lambda: [item.missing for item in checklist.ranked])
    made = plan(checklist)
    clock.of("next question", lambda: made.next)
    clock.of("its page", made.page)
    clock.of("how much is left", lambda: (made.progress.decided, made.progress.pages_left))


def row(part: str, taken: Sequence[float]) -> str:
    """Return the figures of a part on one line."""
    found = sorted(taken)
    return f"{part:18} {statistics.median(found):8.1f} {found[int(0.95 * (len(found) - 1))]:8.1f} {found[-1]:8.1f}"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="leave out answers: measure at every so many of them")
    parser.add_argument("--case", nargs="+", default=list(EXAMPLES))
    asked = parser.parse_args()
    bench, clock = Bench(), Clock()
    bench.settle(DAY)
    for path in asked.case:
        for number, data in enumerate(steps(path, bench.rulebook)):
            if number % asked.every == 0:
                answered(bench, data, clock)
    taken = list(clock.taken.values())
    print(f"{len(taken[0])} answers       median      p95     most  (ms of a processor)")
    for part, figures in clock.taken.items():
        print(row(part, figures))
    print(row("sum", [sum(one) for one in zip(*taken, strict=True)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The kernel of portfolios against the product, case by case: `python -m benchmarks.kernel --cases 20000 [--outlooks]`.

Draws random cases (several uses, flows, answers behind closed gates, odd places), judges them by the kernel and by the product, and prints every
difference of a verdict or a reason, and of an outlook where these are asked for. Ends with status 1 where there is one.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date
from itertools import islice

from compliance.api import load_rulebook
from compliance.portfolio.columns import Layout
from compliance.portfolio.kernel import CODES, OUTLOOKS, REASONS, Kernel
from compliance.reasoning.assessment import Assessor
from tests.support.portfolio_reference import expected, outlooks
from tests.support.random_portfolio import Cases

AT_ONCE = 500


def main() -> int:
    """Compare as many cases as asked for; return 1 where there is a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--as-of", type=date.fromisoformat, default=date(2026, 11, 24))
    parser.add_argument("--outlooks", action="store_true")
    asked = parser.parse_args()
    assessor = Assessor(load_rulebook(), cross_check=False)
    layout, kernel = Layout(assessor.rulebook), Kernel(assessor.prepared, asked.as_of, None, True, asked.outlooks)
    drawn = Cases(assessor.rulebook, asked.seed)
    cells = wrong = done = 0
    spent = {"kernel": 0.0, "product": 0.0}
    while done < asked.cases:
        cases = list(islice(drawn, min(AT_ONCE, asked.cases - done)))
        table = layout.table(cases)
        began = time.process_time()
        found = kernel.judge(kernel.block(table))
        middle = time.process_time()
        wanted = [
            (
                *expected(assessor, case, asked.as_of),
                *((outlooks(assessor, case, asked.as_of),) if asked.outlooks else ()),
            )
            for case in cases
        ]
        spent["kernel"] += middle - began
        spent["product"] += time.process_time() - middle
        assert found.reasons is not None
        compared = [(found.codes, CODES), (found.reasons, REASONS), (found.outlooks, OUTLOOKS)]
        for which, (lines, names) in enumerate(compared[: 2 + asked.outlooks]):
            said = found.unpacked(lines)
            cells += said.size
            for n, case in enumerate(wanted):
                for k, number in enumerate(case[which]):
                    if said[n, k] != number:
                        wrong += 1
                        print(f"case {done + n}: {kernel.duties[k]}: {names[said[n, k]]}, not {names[number]}")
        done += len(cases)
    print(
        f"{done} cases, {cells} cells, {wrong} differences; processor: "
        + ", ".join(f"{k} {v:.1f} s" for k, v in spent.items())
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

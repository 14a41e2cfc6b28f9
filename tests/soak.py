"""Millions of random verdicts, three ways: by durable-rules, by straight lines on two rails, and by the reference semantics.

    python -m tests.soak --verdicts 3000000 [--seed 1]

Random programs are made, run and freed; every tenth round runs the real rulebook on random partial answers. The first
difference ends it with the seed that shows it again.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from datetime import date

from compliance.case.case import Case
from compliance.law.loading import load
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.engines import DurableRules
from compliance.reasoning.program import Program, Reference
from compliance.reasoning.rails import Rails, written
from compliance.semantics.truth import Truth
from tests.conftest import ROOT
from tests.support import random_law


def differences(
    program: Program, engine: DurableRules, rails: Rails, atoms: dict[object, Truth]
) -> tuple[int, list[str]]:
    """Return how many verdicts were compared, and the heads on which the three are not one."""
    found = engine.run(atoms)
    (lined,) = rails.values(None, [atoms.__getitem__])
    reference = Reference(program, atoms.__getitem__)
    return len(program.heads), [h for h in program.heads if not found.values[h] is lined[h] is reference.test(h)]


def in_a_case(assessor: Assessor, case: Case, day: date) -> tuple[int, list[str]]:
    """Return how many verdicts of the real rulebook were compared on one case, and the heads on which the three are not one.

    Raises:
        InternalFault: one of them is not what the reference semantics says.
    """
    lined, inferred = assessor.assess(case, day), assessor.inferred(case, day)
    compared, wrong = 0, []
    for one, other in zip(lined.outcomes.values(), inferred.outcomes.values(), strict=True):
        compared += len(one.values)
        wrong += [h for h, value in one.values.items() if value is not other.values[h]]
    return compared, wrong


def main() -> None:
    """Compare until the wanted number of verdicts is reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verdicts", type=int, default=3_000_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    book = load(ROOT)
    assessor = Assessor(book)
    engine = assessor.engine
    assert isinstance(engine, DurableRules)
    compared, number, started, shown = 0, wanted.seed, time.monotonic(), 0.0
    while compared < wanted.verdicts:
        rng = random.Random(number)
        wrong: list[str] = []
        if number % 10 == 0:
            case = random_law.case(rng, book, share=rng.random(), uses=rng.randint(1, 2))
            day = date(rng.randint(2018, 2031), rng.randint(1, 12), rng.randint(1, 28))
            count, wrong = in_a_case(assessor, case, day)
            compared += count
        else:
            program = random_law.program(rng, atoms=rng.randint(4, 30), heads=rng.randint(5, 80))
            own, rails = DurableRules(program), Rails(program.atoms, written(program))
            for _ in range(8):
                count, odd = differences(program, own, rails, random_law.values(rng, program.atoms))
                compared += count
                wrong += odd
            own.close()
        if wrong:
            sys.exit(f"DIFFERENCE with --seed {number}: {', '.join(sorted(set(wrong)))}")
        number += 1
        if time.monotonic() - shown > 5:
            shown = time.monotonic()
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{compared:>12,} verdicts, 0 differences, {compared / (shown - started + 1e-9):,.0f} a second, {memory} MB",
                flush=True,
            )
    print(f"{compared:,} verdicts compared, seeds {wanted.seed} to {number - 1}: 0 differences")


if __name__ == "__main__":
    main()

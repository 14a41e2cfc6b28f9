"""What a process keeps: memory after the first, and after many, of what is made and dropped again. Flat is right.

    python -m benchmarks.memory [--times 200] [--only assessors|rulebooks|documents]
    python -m benchmarks.memory --only strangers --times 10000

Assessors: a rulebook made ready anew each time, with native nets of its own (about 100 MB), one case judged. Rulebooks: three that differ, asked for in
turn, so that each time one must be let go for another. Documents: one assessor, the whole result of one example after the other. Strangers: random cases
of one to three uses, at random places, with a random share of the questions answered, each judged and asked for its next question,
one in five for its whole result, too: what a service meets that anybody may ask. Each in a process of its own; resident memory in
megabytes, with the interpreter, the libraries and the rulebook.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)
EXAMPLE = ROOT / "examples" / "denver-lender.yaml"
SHOWN = (1, 2, 5, 10, 20, 50, 100, 200, 500, *range(1_000, 10_001, 1_000))


def resident() -> float:
    """Return the resident memory of this process in megabytes; its peak where the system does not tell what is held now."""
    gc.collect()
    status = Path("/proc/self/status")
    if status.exists():
        found = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(found.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def assessors() -> Iterator[None]:
    """Make a rulebook ready, judge one case, drop it; without end."""
    import compliance

    book = compliance.load_rulebook(ROOT)
    case = compliance.read_case(EXAMPLE, book)
    while True:
        compliance.Client(book).assess(case, as_of=DAY)  # dropped, not closed: what nobody holds frees itself
        yield


def rulebooks() -> Iterator[None]:
    """Ask in turn for more rulebooks than are kept, and judge one case by each; without end."""
    import compliance
    from compliance.reasoning import prepared

    book = compliance.load_rulebook(ROOT)
    case = compliance.read_case(EXAMPLE, book)
    for version in itertools.cycle(range(prepared.KEPT + 1)):
        compliance.assess(case, as_of=DAY, rulebook=replace(book, version=str(version)))
        yield


def documents() -> Iterator[None]:
    """Make the whole result of one example after the other, as text; without end."""
    import compliance

    book = compliance.load_rulebook(ROOT)
    for path in itertools.cycle(sorted((ROOT / "examples").glob("*.yaml"))):
        compliance.assess(compliance.read_case(path, book), as_of=DAY, rulebook=book).to_json()
        yield


def strangers(whole: float) -> Iterator[None]:
    """Judge one random case after the other and look for its next question; of a share of them make the whole result, too; without end."""
    import compliance
    from compliance.case.case import case_from_data
    from tests.support import random_law

    book = compliance.load_rulebook(ROOT)
    client = compliance.Client(book)
    places, edges = sorted(book.places.entries), random_law.edges_of(book)
    for number in itertools.count():
        chance = random.Random(number)
        raw = random_law.raw_case(chance, book, chance.random(), chance.randint(1, 3), places, edges)
        result = client.assess(case_from_data(raw, book), as_of=DAY)
        _ = result.plan().next
        if int(number * whole) < int((number + 1) * whole):
            result.to_json()
        yield


WORK: dict[str, Callable[[], Iterator[None]]] = {
    "assessors": assessors,
    "rulebooks": rulebooks,
    "documents": documents,
    "strangers": lambda: strangers(0.2),
}


def measure(name: str, times: int) -> None:
    """Print the memory held after so many times."""
    begun = time.process_time()
    print(f"{name:12} after MB")
    for number, _ in enumerate(itertools.islice(WORK[name](), times), start=1):
        if number in SHOWN or number == times:
            print(f"{number:18} {resident():6.0f}", flush=True)
    print(f"{(time.process_time() - begun) / times:18.2f} s each")


def main() -> None:
    """Run each measurement in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200, help="how often each is made and dropped (default 200)")
    parser.add_argument("--only", choices=tuple(WORK), help="one of them, in this process")
    given = parser.parse_args()
    if given.only:
        measure(given.only, given.times)
        return
    for name in WORK:
        call = [sys.executable, "-m", "benchmarks.memory", "--times", str(given.times), "--only", name]
        subprocess.run(call, check=True, cwd=ROOT)


if __name__ == "__main__":
    main()

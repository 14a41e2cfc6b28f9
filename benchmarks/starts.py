"""How long a new process takes until it has answered: commands, and the first request to a service that has just begun to listen.

    python -m benchmarks.starts [--runs 5]

Processor seconds of each process (wall seconds beside it), the least of several runs, beside what it took on 27 November 2026 on the same two processors,
before anything was kept between processes. Machines differ: read the ratio. What Python compiles of the modules is there already, as after any installation; so is
what is kept in the cache.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from benchmarks.fifty_owners import served

ROOT = Path(__file__).resolve().parent.parent
DAY = "2026-11-24"


@dataclass(frozen=True)
class Call:
    """A command, what it took before, and the aim, in seconds of a processor."""

    name: str
    words: tuple[str, ...]
    before: float | None
    aim: float


def assess(case: str, form: str) -> tuple[str, ...]:
    """Return the words of a call that assesses an example."""
    return ("assess", f"examples/{case}.yaml", "--as-of", DAY, "--format", form)


CALLS = (
    Call("--help", ("--help",), 0.25, 0.25),
    Call("assess, one legal system, JSON", assess("bakery-cv-ranker", "json"), 3.9, 0.6),
    Call("assess, one legal system, table", assess("bakery-cv-ranker", "table"), None, 0.6),
    Call("assess, G7-wide, JSON", assess("g7-hiring-software", "json"), None, 0.9),
    Call("assess, G7-wide, table", assess("g7-hiring-software", "table"), None, 0.9),
)


def taken(words: tuple[str, ...]) -> tuple[float, float]:
    """Run a command in a process of its own; return its seconds of a processor, and on the wall."""
    names = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-m", "compliance", *words], check=True, cwd=ROOT, env=names, capture_output=True)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - begun


def first_request() -> float:
    """Return the wall seconds of the first page that a service is asked for."""
    with served(None, 2) as base:
        begun = time.perf_counter()
        httpx.post(
            f"{base}/en/start", data={"way": "new", "firm": "A shop", "use": "Chat"}, timeout=60
        ).raise_for_status()
        return time.perf_counter() - begun


def main() -> None:
    """Print one line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    print(
        f"load before: {os.getloadavg()[0]:.1f}\n{'seconds':<36}{'processor':>10}{'wall':>8}{'before':>8}{'ratio':>8}{'aim':>7}"
    )
    for call in CALLS:
        taken(call.words)  # what is kept is kept by now
        found = [taken(call.words) for _ in range(runs)]
        least = min(cpu for cpu, _ in found)
        before = "" if call.before is None else f"{call.before:.2f}"
        ratio = "" if call.before is None else f"{least / call.before:.2f}"
        print(
            f"{call.name:<36}{least:>10.2f}{min(w for _, w in found):>8.2f}{before:>8}{ratio:>8}{call.aim:>7.2f}",
            flush=True,
        )
    print(f"{'first request after serve listens':<36}{'':>10}{first_request():>8.2f}{'':>8}{'':>8}{1:>7.2f}")


if __name__ == "__main__":
    main()

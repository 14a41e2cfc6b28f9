"""Write anew everything that follows the law: run it after each change of rulesets/, jurisdictions/ or library/.

    make follow-law                                 # writes; about a minute
    .venv/bin/python -m tools.follow_law --check    # says what is out of date, and ends with 1

Each step is a command of its own that can be run alone. What no command can write is prose: a step names the page whose words are
to be read again. Not among them is what a person has to say: fingerprints of statements that were read again (tools.fingerprints),
fragments of changes/, and scenarios.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from compliance.resources import data_root

ROOT = data_root()
TOGETHER = 2  # processes at a time


@dataclass(frozen=True)
class Step:
    """A command that writes what follows the law, and what it writes. With `--check` it ends with 1 where something is out of date."""

    module: str
    writes: str
    to_write: tuple[str, ...] = ()


# The first alone: docs/design.md, which it writes, a later step writes too.
STEPS: tuple[tuple[Step, ...], ...] = (
    (
        Step(
            "tools.generated",
            "docs/coverage*.md, docs/readings*.md, docs/schemas/, docs/errors*.md and parts of other pages",
        ),
    ),
    (
        Step("tools.interview_pages", "the tables of docs/interview*.md"),
        Step("tools.decision_ranks", "docs/decision-ranks.csv", ("--write",)),
        Step("tools.worked_examples", "the tables of docs/worked-examples*.md"),
        Step("tools.document_coverage", "docs/document-coverage*.md"),
        Step("tools.walks", "the walks of docs/design.md"),
        Step("tools.doc_examples", "results of examples in docs/python*.md and in docstrings of the face"),
    ),
)


def run(step: Step, check: bool) -> tuple[int, str]:
    """Run a step in a process of its own; return its status and what it said."""
    words = ["--check"] if check else list(step.to_write)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", step.module, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return done.returncode, "\n".join(part for part in (done.stdout.strip(), done.stderr.strip()) if part)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all steps; return 1 where one failed, or found something out of date."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where something is out of date")
    check, worst = parser.parse_args(arguments).check, 0
    with ThreadPoolExecutor(TOGETHER) as pool:
        for stage in STEPS:
            for step, (status, said) in zip(stage, pool.map(lambda one: run(one, check), stage), strict=True):
                print(f"{step.module}: {step.writes}" + (": failed" if status and not check else ""), flush=True)
                for line in said.splitlines():
                    print(f"  {line}", flush=True)
                worst = max(worst, int(status != 0))
    return worst


if __name__ == "__main__":
    raise SystemExit(main())

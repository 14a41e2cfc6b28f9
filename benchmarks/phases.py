"""Where the time of one case goes, phase by phase, cold (a new process) and warm (the same case again), beside what it was before.

    python -m benchmarks.phases [--runs 3]

Processor time in milliseconds, the least of several runs. "Before" was measured on 27 November 2026 on two shared processors, before anything was kept
between processes and before documents were made of parts; machines differ, so read the ratio. A phase is a line of `PHASES`: whoever adds one
adds a function there.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)
EMPTY = "empty"
WARM, VERDICTS = 3, 5  # times that a case is run again in its process, and that it is only judged
CASES = ("bakery-cv-ranker", "g7-hiring-software", EMPTY)


@dataclass
class Run:
    """What the phases of one run have made so far, for those that come after."""

    case_name: str
    made: dict[str, Any] = field(default_factory=dict)


def imports(run: Run) -> None:
    """Load the modules that the command `assess` needs."""
    import compliance.api
    import compliance.cli.assess
    import compliance.cli.running  # noqa: F401 - loading it is what is measured


def rulebook(run: Run) -> None:
    """Read the law."""
    from compliance.api import load_rulebook

    run.made["book"] = load_rulebook()


def program(run: Run) -> None:
    """Make ready what hangs on the rulebook alone: program, straight lines, reach."""
    from compliance.api import Client

    run.made["client"] = client = Client.shared(run.made["book"])
    prepared = client.assessor.prepared
    _ = prepared.rails, prepared.reach.screens, prepared.reach.closable


def case(run: Run) -> None:
    """Read the case."""
    import compliance

    book = run.made["book"]
    if run.case_name == EMPTY:
        bare = {"schema": "case/1", "organisation": {"name": "Nobody", "answers": {}}}
        use = {"id": "use", "name": "A use", "answers": {}}
        run.made["case"] = compliance.Case.from_data({**bare, "use_cases": [use]}, book, "an empty case")
    else:
        run.made["case"] = compliance.read_case(ROOT / "examples" / f"{run.case_name}.yaml", book)


def values(run: Run) -> None:
    """Reach the value of every head, held against the reference semantics."""
    run.made["result"] = run.made["client"].assess(run.made["case"], as_of=DAY)


def judging(run: Run) -> None:
    """Join values and days: one verdict for each duty."""
    _ = run.made["result"]._assessment.assessed


def checklist(run: Run) -> None:
    """Rate and order the duties."""
    _ = run.made["result"].checklist


def inference(run: Run) -> None:
    """Infer the derivations by durable-rules."""
    for outcome in run.made["result"]._assessment.outcomes.values():
        len(outcome.firings)


def document(run: Run) -> None:
    """Make the document with the parts that a reader needs."""
    _ = run.made["result"].document()


def to_json(run: Run) -> None:
    """Write it as JSON."""
    run.made["bytes"] = len(run.made["result"].to_json())


def whole(run: Run) -> None:
    """Make the document with every part, and write it."""
    run.made["result"].document(parts=("all",)).model_dump_json(by_alias=True)


def form_plan(run: Run) -> None:
    """Plan what the form asks next."""
    _ = run.made["result"].plan().next


@dataclass(frozen=True)
class Phase:
    """One phase; `again`: it is part of every further case of a process; `before`: cold, for the bakery and the empty case."""

    name: str
    work: Callable[[Run], None]
    again: bool = True
    before: tuple[int | None, int | None] = (None, None)


PHASES = (
    Phase("imports", imports, again=False, before=(511, 512)),
    Phase("rulebook", rulebook, again=False, before=(516, 521)),
    Phase("program, lines, reach", program, again=False, before=(63, 65)),
    Phase("case", case),
    Phase("values of all heads", values),
    Phase("judging", judging, before=(72, 63)),
    Phase("checklist", checklist, before=(57, 671)),
    Phase("inference, nets of what is reached", inference, before=(776, 830)),
    Phase("document", document, before=(1692, 5929)),
    Phase("JSON", to_json, before=(57, 451)),
    Phase("document with all parts, JSON", whole),
    Phase("plan of the form", form_plan),
)


def measured(case_name: str) -> dict[str, Any]:
    """Run all phases in this process, then those that every case has some more times, of which the least counts."""
    run, cold, warm = Run(case_name), dict[str, float](), dict[str, float]()
    for phase in PHASES:
        cold[phase.name] = taken(phase, run)
    for _ in range(WARM):
        gc.collect()  # what the last run left behind is no part of this one
        for phase in PHASES:
            if phase.again:
                warm[phase.name] = min(taken(phase, run), warm.get(phase.name, float("inf")))
    return {"cold": cold, "warm": warm, "bytes": run.made["bytes"], "verdicts": verdicts(run)}


def verdicts(run: Run) -> float:
    """Return the milliseconds that the verdicts on a case take where only verdicts are asked for, answer after answer, as a form does."""
    out = []
    for _ in range(VERDICTS):
        case(run)
        start = time.process_time()
        values(run)
        judging(run)
        out.append((time.process_time() - start) * 1000)
    return min(out)


def taken(phase: Phase, run: Run) -> float:
    """Return the milliseconds of a processor that a phase takes."""
    start = time.process_time()
    phase.work(run)
    return (time.process_time() - start) * 1000


def in_new_process(case_name: str) -> dict[str, Any]:
    """Run all phases in a process of their own."""
    call = [sys.executable, "-m", "benchmarks.phases", "--inside", case_name]
    said: dict[str, Any] = json.loads(subprocess.run(call, check=True, cwd=ROOT, capture_output=True).stdout)
    return said


def least(runs: list[dict[str, Any]], kind: str, phase: str) -> float:
    """Return the least time of a phase over some runs."""
    return min(float(run[kind][phase]) for run in runs)


def show(case_name: str, runs: list[dict[str, Any]]) -> None:
    """Print one case: each phase cold and warm, and before."""
    print(
        f"\n{case_name}: JSON of {runs[0]['bytes'] / 1e6:.2f} MB\n{'':<38}{'cold':>8}{'before':>8}{'ratio':>8}{'warm':>8}"
    )
    for phase in PHASES:
        cold = least(runs, "cold", phase.name)
        before = None if case_name == CASES[1] else phase.before[case_name == EMPTY]
        ratio = "" if before is None else f"{cold / before:.2f}"
        warm = f"{least(runs, 'warm', phase.name):.0f}" if phase.again else ""
        print(f"{phase.name:<38}{cold:>8.0f}{'' if before is None else before:>8}{ratio:>8}{warm:>8}")
    print(f"{'verdicts, answer after answer':<38}{'':>24}{min(float(run['verdicts']) for run in runs):>8.0f}")


def main() -> None:
    """Print the phases of three cases."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--inside", choices=CASES, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        print(json.dumps(measured(asked.inside)))
        return
    for case_name in CASES:
        in_new_process(case_name)  # the cache is warm, as at every start but the first
        show(case_name, [in_new_process(case_name) for _ in range(asked.runs)])


if __name__ == "__main__":
    main()

"""Where a duty that was punished stands on the list of a firm that does today what was punished.

    .venv/bin/python -m tools.decision_ranks             # how many stand among the first seven things to do
    .venv/bin/python -m tools.decision_ranks --missed    # those that do not, with their place
    .venv/bin/python -m tools.decision_ranks --write     # puts the figures into docs/decision-ranks.csv
    .venv/bin/python -m tools.decision_ranks --check     # ends with 1 where that file says something else

Each decision of rulesets/decisions.yaml has a scenario in features/decisions*.feature with the facts of the case. The list made from these
facts is the one an owner sees: what is due now, then what is due when it happens, then ahead. A duty counts as found where the action it is at
home in stands among the first seven.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from compliance.api import load_rulebook
from compliance.checklist.checklist import build
from compliance.checklist.four_parts import TO_DO, FourParts
from compliance.reasoning.assessment import Assessor
from compliance.resources import data_root
from compliance.scenarios.running import play, read_feature
from compliance.scenarios.world import World
from compliance.writing import write_whole

FIRST = 7
PAGE = data_root() / "docs" / "decision-ranks.csv"


@dataclass(frozen=True)
class Placed:
    """A decision, and the best place of a duty that it held to be broken; None where none is on the list."""

    decision: str
    place: int | None
    listed: int
    duty: str


def placed(features: Path, assessor: Assessor) -> Iterator[Placed]:
    """Yield the place of each decision that held a duty to be broken."""
    decisions = assessor.rulebook.decisions
    for path in sorted(features.glob("decisions*.feature")):
        for scenario in read_feature(path):
            found = decisions.get(scenario.name.split(":")[0])
            broken = {h.duty for h in found.holdings if h.held == "breached"} if found else set()
            if found is None or not broken:
                continue
            world = World(assessor, features / "cases")
            play(scenario, world)
            if world.assessment is None:
                raise SystemExit(f"{path.name}: {scenario.name} assesses nothing; add the step that says on which day")
            four = FourParts(build(world.assessment))
            listed = [action for part in TO_DO for action in four.actions[part]]
            places = [
                (n, item.id) for n, action in enumerate(listed, 1) for item in action.at_home if item.id in broken
            ]
            place, duty = min(places, default=(None, ", ".join(sorted(broken))))
            yield Placed(found.id, place, len(listed), duty)


def table(found: list[Placed]) -> str:
    """Return the places as the file kept in docs has them."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["decision", "duty", "place", "listed"])
    rows.writerows([p.decision, p.duty, p.place or "-", p.listed] for p in found)
    return out.getvalue()


def main(arguments: Sequence[str] | None = None) -> int:
    """Print, write or check where duties that were punished stand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missed", action="store_true")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--write", action="store_true")
    what.add_argument("--check", action="store_true")
    asked = parser.parse_args(arguments)
    found = list(placed(data_root() / "features", Assessor(load_rulebook())))
    first = [p for p in found if p.place is not None and p.place <= FIRST]
    print(f"{len(first)} of {len(found)} among the first {FIRST}: {100 * len(first) / len(found):.1f} %")
    if asked.missed:
        for one in found:
            if one not in first:
                print(f"  {one.decision}: {one.duty} at {one.place or 'no place'} of {one.listed}")
    if not (asked.write or asked.check) or PAGE.read_text("utf-8") == table(found):
        return 0
    if asked.check:
        print(f"docs/{PAGE.name}: out of date; run python -m tools.decision_ranks --write", file=sys.stderr)
        return 1
    write_whole(PAGE, table(found).encode())
    print(f"written: docs/{PAGE.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

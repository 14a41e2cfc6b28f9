"""Holds the verdicts of two rulebooks against each other on many cases: the law before it moved, and the law now.

    git worktree add ../before 8faed89
    .venv/bin/python -m tools.law_before_after ../before --cases 20000 --as-of 2026-11-24

Each checkout judges by its own code, in a process of its own. Half of the cases are random, half are cases of features/cases with answers
changed; numbers and days lie at the thresholds of the law, those that are over included. Only questions and options that both rulebooks
have are answered. Listed are the duties that differ, how often and how, with one case for each to look at.

    .venv/bin/python -m tools.law_before_after ../before --cases 1000 --seed 7 --reasons docs/differences.csv

holds what differs against a file that gives each kind of difference its reason (tools/law_differences.py): one without a reason is an error.
With `--write` the file is written with what was counted, with `--add` the counts are added to those in it: the reasons that stand in it
stay, and what is new waits for one.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from compliance.law.loading import load
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook, conditions_of
from compliance.reading import strict_yaml
from compliance.resources import data_root
from compliance.semantics.conditions import MEASURE_OPERATORS, Leaf, walk
from tools import law_differences

PLACES = (
    "FR", "DE", "IT", "ES", "EU", "GB", "JP", "US-CA", "US-NY", "US-CT", "US-CO", "US-IL", "US-TX", "US-MT", "US-VA", "US-WA", "US-NJ",
    "US-UT", "US", "CA", "CA-QC", "CA-ON", "CA-BC", "CA-AB", "CH", "IN",
)  # fmt: skip
OF_A_USE = ("id", "name", "answers", "flows")  # what either checkout knows of a use
Said = Mapping[str, tuple[str, ...]]

# Judges the cases that come in, one a line; runs in either checkout, so it asks for modules where they lie now and where they lay before.
WORKER = """
import importlib, json, sys
from datetime import date
def of(name, *places):
    for place in places:
        try:
            return getattr(importlib.import_module(place), name)
        except ModuleNotFoundError:
            continue
    raise SystemExit(f"no {name} in this checkout")
book = of("load", "compliance.law.loading", "compliance.loading")()
assessor = of("Assessor", "compliance.reasoning.assessment", "compliance.assessment")(book, cross_check=False)
read = of("case_from_data", "compliance.case.case", "compliance.case")
for line in sys.stdin:
    raw = json.loads(line)
    assessment = assessor.lazily(read(raw["case"], book), date.fromisoformat(raw["day"]))
    out = {}
    for one in assessment.assessed:
        judged = one.judgement
        applies = judged.verdict != "does-not-apply"
        said = [judged.verdict, judged.force, str(judged.start)] if applies else [judged.verdict]
        out[f"{one.rule.id} {one.use_case or ''}".strip()] = said
    print(json.dumps(out), flush=True)
"""


def options_of(root: Path) -> dict[str, frozenset[str] | None]:
    """Return the questions of a checkout, each with its options, None where it has none."""
    out: dict[str, frozenset[str] | None] = {}
    for path in sorted((root / "rulesets" / "vocabulary").glob("*.yaml")):
        for fact in strict_yaml.read(path).data["facts"]:
            listed = fact.get("options")
            out[fact["id"]] = None if not listed else frozenset(listed)
    return out


@dataclass
class Cases:
    """Cases near the edges of the law, in questions and options that two rulebooks share."""

    rulebook: Rulebook
    common: Mapping[str, frozenset[str] | None]
    named: Sequence[Any]
    rng: random.Random
    edges: Mapping[str, Sequence[Any]]
    facts: list[Fact] = field(init=False)

    def __post_init__(self) -> None:
        """Keep the questions that both rulebooks ask."""
        asked = set(self.rulebook.facts_asked)
        self.facts = [f for f in self.rulebook.facts.values() if f.id in asked and f.id in self.common]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        while True:
            yield self._free()
            yield self._known(copy.deepcopy(self.rng.choice(self.named)))

    def _free(self) -> dict[str, Any]:
        share, places = self.rng.choice((0.5, 0.8, 1.0)), self.rng.sample(PLACES, self.rng.choice((1, 1, 2, 4)))

        def answers(scope: str) -> dict[str, Any]:
            return {f.id: self._answer(f, places) for f in self.facts if f.of == scope and self.rng.random() < share}

        return {
            "schema": "case/1",
            "organisation": {"name": "Free", "answers": answers("organisation")},
            "use_cases": [{"id": "use", "name": "Use", "answers": answers("use-case")}],
        }

    def _known(self, raw: dict[str, Any]) -> dict[str, Any]:
        """Change a few answers of a case that somebody wrote."""
        places = self.rng.sample(PLACES, 2)
        for holder in (raw["organisation"], *raw["use_cases"]):
            answers = holder.setdefault("answers", {})
            for name in list(answers):
                if not self._shared(name, answers[name]):
                    del answers[name]
        for fact in self.rng.sample(self.facts, 6):
            for holder in (raw["organisation"],) if fact.of == "organisation" else raw["use_cases"]:
                holder["answers"][fact.id] = self._answer(fact, places)
        uses = [{name: use[name] for name in OF_A_USE if name in use} for use in raw["use_cases"]]
        return {"schema": raw["schema"], "organisation": raw["organisation"], "use_cases": uses}

    def _shared(self, name: str, answer: Any) -> bool:
        if name not in self.common:
            return False
        options = self.common[name]
        listed = [*answer.get("yes", []), *answer.get("unsure", [])] if isinstance(answer, dict) else answer
        said = listed if isinstance(listed, list) else [listed]
        return options is None or all(str(one) in options or str(one) == "unknown" for one in said)

    def _answer(self, fact: Fact, places: Sequence[str]) -> Any:
        rng, common = self.rng, self.common[fact.id]
        options = [one for one in fact.option_ids if common is None or one in common]
        if fact.type == "yes-no":
            return rng.choice(("yes", "no"))
        if fact.type == "choice":
            return rng.choice(options)
        if fact.type in ("choices", "places"):
            pool: Sequence[str] = options if fact.type == "choices" else places
            return rng.sample(pool, rng.randint(0, min(4, len(pool))))
        if fact.type == "date":
            edge = rng.choice(self.edges.get(fact.id) or [date(2026, 8, 2)])
            return date.fromordinal(edge.toordinal() + rng.choice((-400, -1, 0, 1, 400))).isoformat()
        number = max(0, int(rng.choice(self.edges.get(fact.id) or [10])) + rng.choice((-1, 0, 1)))
        if fact.type == "number-by-place":
            return dict.fromkeys(places, number)
        if fact.type == "money":
            return {"amount": number, "currency": rng.choice(("EUR", "USD", "CAD", "GBP"))}
        return number


@dataclass
class Found:
    """What two rulebooks say differently."""

    compared: int = 0
    differences: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    only: Counter[str] = field(default_factory=Counter)

    def take(self, raw: Any, before: Said, now: Said) -> None:
        """Note where the verdicts on a case differ; a duty that only one of them has is told apart."""
        for name in before.keys() | now.keys():
            if name not in before or name not in now:
                self.only[("only before: " if name in before else "only now: ") + name.split()[0]] += 1
                continue
            self.compared += 1
            if before[name] != now[name]:
                key = (name.split()[0], " ".join(map(str, before[name])), " ".join(map(str, now[name])))
                self.differences[key] += 1
                self.examples.setdefault(key, raw)


def worker(root: Path) -> subprocess.Popen[str]:
    """Start a process that judges by the law and the code of a checkout."""
    return subprocess.Popen(
        [sys.executable, "-c", WORKER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    )


def compare(before: Path, now: Path, cases: Iterator[dict[str, Any]], number: int, day: str) -> Found:
    """Have both checkouts judge the cases."""
    found = Found()
    with ExitStack() as stack:
        running = [stack.enter_context(worker(root.resolve())) for root in (before, now)]
        for _ in range(number):
            raw = next(cases)
            for one in running:
                assert one.stdin is not None
                one.stdin.write(json.dumps({"case": raw, "day": day}) + "\n")
                one.stdin.flush()
            said = []
            for one in running:
                assert one.stdout is not None
                line = one.stdout.readline()
                if not line:
                    raise SystemExit(f"one checkout cannot judge this case: {json.dumps(raw)}")
                said.append(json.loads(line))
            found.take(raw, *said)
    return found  # their input is closed on leaving, and so they end


def edges_of(rulebook: Rulebook) -> dict[str, list[Any]]:
    """Return the thresholds and days at which answers count, by question, of every day of the law."""
    out: dict[str, list[Any]] = {}
    nodes = [test.when for test_id in rulebook.tests for _, test in rulebook.test_versions(test_id)]
    nodes += [node for rule_id in rulebook.rules for node in conditions_of(rulebook, rule_id, ever=True)]
    for one in (part for node in nodes for part in walk(node)):
        if isinstance(one, Leaf) and one.operator in MEASURE_OPERATORS | {"before", "on-or-after"}:
            out.setdefault(one.fact, []).append(one.value[0] if isinstance(one.value, tuple) else one.value)
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, and print what differs."""
    parser = argparse.ArgumentParser(description="Compare the verdicts of two checkouts of the law.")
    parser.add_argument("before", type=Path, help="a checkout as the law was")
    parser.add_argument("--now", type=Path, default=data_root(), help="a checkout as it is (this one)")
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--as-of", default="2026-11-24")
    parser.add_argument("--examples", type=Path, help="where to write one case for each difference (JSON)")
    parser.add_argument("--reasons", type=Path, help=f"the file with the reasons ({law_differences.FILE})")
    parser.add_argument("--write", action="store_true", help="write what was counted into the file with the reasons")
    parser.add_argument("--add", action="store_true", help="add what was counted to it")
    given = parser.parse_args(arguments)
    rulebook = load()
    before, now = options_of(given.before), options_of(given.now)
    common = {
        name: None if before[name] is None or options is None else (before[name] or frozenset()) & options
        for name, options in now.items()
        if name in before
    }
    named = [strict_yaml.read(path).data for path in sorted((data_root() / "features" / "cases").glob("*.yaml"))]
    cases = Cases(rulebook, common, named, random.Random(given.seed), edges_of(rulebook))
    found = compare(given.before, given.now, iter(cases), given.cases, given.as_of)
    print(f"{given.cases} cases, {found.compared} verdicts, {sum(found.differences.values())} differ")
    for (rule, was, becomes), count in sorted(found.differences.items()):
        print(f"{rule}: {was} -> {becomes}: {count}")
    for name, count in sorted(found.only.items()):
        print(f"{name}: {count}")
    if given.examples is not None:
        listed = [{"of": key, "case": raw} for key, raw in sorted(found.examples.items())]
        given.examples.write_text(json.dumps(listed, indent=1, ensure_ascii=False, default=str), encoding="utf-8")
    return 0 if given.reasons is None else reasoned(found, given)


def reasoned(found: Found, given: argparse.Namespace) -> int:
    """Hold what differs against the file with the reasons, and bring it up to date if that is asked."""
    counted = law_differences.counted(found.differences, found.only)
    here = law_differences.compared(given.cases, found.compared, counted)
    if given.reasons.exists():
        kept = law_differences.read(given.reasons)
        here = here.joined(kept) if given.add else here.reasoned(kept)
    if given.write or given.add:
        law_differences.write(here, given.reasons)
    for one in here.without_reason:
        print(f"{given.reasons}: no reason for {one.duty}: {one.before} -> {one.now}", file=sys.stderr)
    return 1 if here.without_reason else 0


if __name__ == "__main__":
    sys.exit(main())

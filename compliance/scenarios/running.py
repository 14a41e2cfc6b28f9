"""Plain-language scenarios of the law: what they say, and whether the rulebook agrees.

One set of steps serves pytest-bdd, `compliance rules coverage` and anything else that reads features/. A scenario starts
from a case, changes answers, chooses a day and states verdicts; every statement is remembered, so that what no scenario
exercises can be listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import (
    CompositeParserException,
    NoSuchLanguageException,
    ParserException,
    UnexpectedEOFException,
    UnexpectedTokenException,
)
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from compliance.errors import MAX_QUOTED, Fault, FaultList, InputError, Message, Place, about
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.program import Stretches
from compliance.scenarios.disagreement import Disagreement
from compliance.scenarios.steps import perform, sets_up
from compliance.scenarios.world import Stated, Table, World, exemption_paths
from compliance.semantics.truth import YES

# ----------------------------------------------------------------------------------------------------------- running


@dataclass(frozen=True)
class Scenario:
    """One scenario (or one row of an outline) ready to run."""

    file: str
    name: str
    line: int
    steps: tuple[tuple[str, Table | None, int], ...]


@dataclass(frozen=True)
class Failure:
    """A scenario that does not hold, where, and what was found instead."""

    scenario: Scenario
    line: int
    message: Message


def read_features(folder: Path) -> list[Scenario]:
    """Read all scenarios below a folder.

    Raises:
        InputError: there are none, or a file is not Gherkin.
    """
    files = sorted(folder.rglob("*.feature"))
    if not files:
        raise InputError(about(folder, Message("scenario.none")))
    return [scenario for path in files for scenario in read_feature(path)]


def read_feature(path: Path) -> list[Scenario]:
    """Read the scenarios of one file, each row of an outline as one.

    Raises:
        InputError: it is not Gherkin, two scenarios have one name, or a step sets something up after a verdict.
    """
    try:
        text = strict_yaml.read_text(path)
        parsed: Any = Parser().parse(text)
    except CompositeParserException as error:
        raise FaultList(_unread(e, str(path), text) for e in error.errors) from None
    twice = list(_named_twice(parsed["feature"] or {}, str(path), {}))
    if twice:
        raise FaultList(twice)
    lines = _lines(parsed)
    parsed["uri"] = str(path)
    out: list[Scenario] = []
    for pickle in Compiler().compile(parsed):
        steps = []
        for step in pickle["steps"]:
            raw: Any = step
            rows = raw.get("argument", {}).get("dataTable", {}).get("rows")
            table = None if rows is None else [[c["value"] for c in r["cells"]] for r in rows]
            line = lines.get(step["astNodeIds"][0], 0)
            if raw.get("type") == "Outcome" and sets_up(step["text"]):
                raise InputError(about(f"{path}:{line}", Message("scenario.set-up-too-late", step=step["text"])))
            steps.append((step["text"], table, line))
        out.append(Scenario(str(path), pickle["name"], lines.get(pickle["astNodeIds"][0], 0), tuple(steps)))
    return out


def _named_twice(part: Mapping[str, Any], file: str, first: dict[str, int]) -> Iterator[Fault]:
    """Yield a fault for each scenario of a feature or a rule whose name another has: pytest-bdd would run only the last of them."""
    for child in part.get("children", ()):
        yield from _named_twice(child.get("rule", {}), file, first)
        one = child.get("scenario")
        if one is None:
            continue
        name, line, column = one["name"], one["location"]["line"], one["location"].get("column", 1)
        if name in first:
            yield Fault(Place(file, line, column), Message("scenario.name-twice", name=name, line=str(first[name])))
        first.setdefault(name, line)


def _unread(error: ParserException, file: str, text: str) -> Fault:
    """Say what the reader of Gherkin did not understand, in words for whoever wrote it."""
    line, column = error.location["line"], error.location.get("column") or 1
    place = Place(file, line, column)
    if isinstance(error, UnexpectedTokenException):
        found = text.splitlines()[line - 1].strip()
        return Fault(place, Message("scenario.not-understood", found=found[:MAX_QUOTED]))
    if isinstance(error, NoSuchLanguageException):
        return Fault(place, Message("scenario.unknown-language"))
    if isinstance(error, UnexpectedEOFException):
        return Fault(place, Message("scenario.ends-early"))
    return Fault(place, Message("scenario.ragged-table"))


def _lines(node: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    todo = [node]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            if "id" in one and "location" in one:
                found[one["id"]] = one["location"]["line"]
            todo += list(one.values())
        elif isinstance(one, list):
            todo += one
    return found


def run(scenario: Scenario, assessor: Assessor, cases: Path) -> tuple[list[Stated], Failure | None]:
    """Run one scenario by the reference semantics; return what it stated, and the failure where it does not hold.

    The test suite runs the same scenarios through durable-rules.
    """
    world = World(assessor, cases, lazily=True)
    failure = play(scenario, world)
    return world.stated, failure


def play(scenario: Scenario, world: World) -> Failure | None:
    """Carry out the steps of a scenario in a fresh world; return the failure where it does not hold."""
    for text, table, line in scenario.steps:
        try:
            perform(world, text, table)
        except (Disagreement, InputError) as error:
            return Failure(scenario, line, error.message)
    return None


def cases_folder(features: Path) -> Path:
    """Return the folder of named cases: beside the features, or of the folder above when one jurisdiction is named."""
    here = features / "cases"
    return here if here.is_dir() else features.parent / "cases"


# ---------------------------------------------------------------------------------------------------------- coverage


@dataclass(frozen=True)
class Gap:
    """Something that no scenario exercises: a key of exports/wording.yaml and its slots."""

    rule: str
    key: str
    detail: str = ""

    @property
    def slots(self) -> dict[str, str]:
        """The slots of its sentence; each sentence has its own name for the detail."""
        return {"rule": self.rule, **dict.fromkeys(("exception", "special", "day", "order"), self.detail)}


def gaps(
    rulebook: Rulebook, stated: Sequence[Stated], stretches: Stretches, only: Iterable[str] | None = None
) -> list[Gap]:
    """List every duty, exception, displacement and period edge (of some rules only, where they are named) that the statements do not exercise.

    `stretches` are those of the program of the rulebook, which is at hand wherever scenarios were run: to work them out takes longer than this.
    """
    by_rule: dict[str, list[Stated]] = {}
    for one in stated:
        by_rule.setdefault(one.item.rule.id, []).append(one)
    out: list[Gap] = []
    named = tuple(rulebook.rules if only is None else only)
    for rule_id in named:
        rule = rulebook.rules[rule_id]
        seen = by_rule.get(rule_id, [])
        if not any(s.item.verdict == "applies" for s in seen):
            out.append(Gap(rule_id, "coverage.line-applies"))
        if not any(s.item.verdict == "does-not-apply" for s in seen):
            out.append(Gap(rule_id, "coverage.line-not"))
        for path in exemption_paths(rule.obligation.unless):
            if not any("/".join(path) in s.exemptions for s in seen):
                out.append(Gap(rule_id, "coverage.line-exception", "/".join(path)))
        for special in rulebook.displaced_by.get(rule_id, ()):
            if not any(special in s.item.judgement.displaced_by for s in seen):
                out.append(Gap(rule_id, "coverage.line-displaced", special))
        for number, period in enumerate(rule.obligation.periods):
            for edge in (period.start, period.until):
                if edge is None:
                    continue
                holding = [s for s in seen if YES in (p.value for p in s.item.judgement.periods if p.number == number)]
                if not any(s.as_of < edge for s in holding):
                    out.append(Gap(rule_id, "coverage.line-before", edge.isoformat()))
                if not any(s.as_of >= edge for s in holding):
                    out.append(Gap(rule_id, "coverage.line-after", edge.isoformat()))
        for order in rule.obligation.stays:
            if not any(s.item.judgement.force == "stayed" and s.item.judgement.stay == order.id for s in seen):
                out.append(Gap(rule_id, "coverage.line-stay", order.id))
            for edge in (order.start, order.until):
                if edge is None:
                    continue
                holding = [s for s in seen if s.item.verdict != "does-not-apply"]
                if not any(s.as_of < edge for s in holding):
                    out.append(Gap(rule_id, "coverage.line-before", edge.isoformat()))
                if not any(s.as_of >= edge for s in holding):
                    out.append(Gap(rule_id, "coverage.line-after", edge.isoformat()))
    return [*out, *_turns_unseen(rulebook, by_rule, stretches, named)]


def _turns_unseen(
    rulebook: Rulebook, by_rule: Mapping[str, Sequence[Stated]], stretches: Stretches, named: Sequence[str]
) -> Iterator[Gap]:
    """Yield the days on which a test or duty begins to say something else and no statement on a duty that reads it stands on one side.

    Only of what some of the named duties read.
    """
    for ident, versions in {**rulebook.dated_tests, **rulebook.dated_duties}.items():
        for day in {start for start, _ in versions[1:]} & set(stretches.get(ident, ())):
            readers = [i for i in rulebook.rules if day in stretches.get(i, ())]
            if not set(readers) & set(named):
                continue
            seen = [s.as_of for i in readers for s in by_rule.get(i, ())]
            if not any(as_of < day for as_of in seen):
                yield Gap(ident, "coverage.line-before", day.isoformat())
            if not any(as_of >= day for as_of in seen):
                yield Gap(ident, "coverage.line-after", day.isoformat())

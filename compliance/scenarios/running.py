"""Plain-language scenarios of the law, in English and French: what they say, and whether the rulebook agrees.

One set of steps serves pytest-bdd, `compliance rules coverage` and anything else that reads features/. A scenario starts
from a case, changes answers, chooses a day and states verdicts; every statement is remembered, so that what no scenario
exercises can be listed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
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

from compliance.errors import MAX_QUOTED, Fault, FaultList, InputError, Place
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.scenarios.world import Disagreement, Stated, Table, World, exemption_paths
from compliance.semantics.truth import YES

# ------------------------------------------------------------------------------------------------------------- steps

_ID = r"[\"«]\s*(?P<id>[^\"»]+?)\s*[\"»]"
_DAY = r"(?P<day>\d{4}-\d{2}-\d{2})"


def _named(name: str) -> str:
    return rf"[\"«]\s*(?P<{name}>[^\"»]*?)\s*[\"»]"


@dataclass(frozen=True)
class StepKind:
    """One sentence of the scenario language, in both languages, and what it does."""

    keyword: str
    pattern: str
    act: Callable[..., None]
    table: bool = False


def _kinds() -> list[StepKind]:
    que = r"(?:que\s+)?"
    kinds: list[StepKind] = []

    def add(keyword: str, english: str, french: str, act: Callable[..., None], table: bool = False) -> None:
        kinds.append(StepKind(keyword, english, act, table))
        kinds.append(StepKind(keyword, french, act, table))

    fact, value, use = _named("fact"), _named("value"), _named("use")
    add(
        "given", rf"the case {_named('name')}", rf"{que}le dossier {_named('name')}", lambda w, name: w.named_case(name)
    )
    add("given", r"these answers:", rf"{que}ces réponses :", lambda w, table: w.answers(table), table=True)
    add(
        "given",
        rf"the answer to {fact} is {value}",
        rf"{que}la réponse à {fact} est {value}",
        lambda w, fact, value: w.answer(fact, value),
    )
    add(
        "given",
        rf"for the use {use} the answer to {fact} is {value}",
        rf"{que}pour l'usage {use} la réponse à {fact} est {value}",
        lambda w, use, fact, value: w.answer(fact, value, use),
    )
    add(
        "given",
        rf"the answer to {fact} is not known",
        rf"{que}la réponse à {fact} n'est pas connue",
        lambda w, fact: w.forget(fact),
    )
    add(
        "given",
        rf"the open question of law {_ID} is settled as (?P<word>yes|no)",
        rf"{que}la question de droit {_ID} est tranchée par (?P<word>oui|non)",
        lambda w, id, word: w.settle(id, word),
    )
    add("when", rf"it is assessed as of {_DAY}", rf"on l'évalue au {_DAY}", lambda w, day: w.assess(day))
    add("then", rf"{_ID} applies", rf"{_ID} s'applique", lambda w, id: w.verdict(id, "applies"))
    add(
        "then",
        rf"{_ID} applies and is in force from {_DAY}",
        rf"{_ID} s'applique et est en vigueur depuis le {_DAY}",
        lambda w, id, day: w.verdict(id, "applies", "in-force", day),
    )
    add(
        "then",
        rf"{_ID} applies and is upcoming from {_DAY}",
        rf"{_ID} s'applique et entrera en application le {_DAY}",
        lambda w, id, day: w.verdict(id, "applies", "upcoming", day),
    )
    for english, french, state in (
        ("voluntary", "facultative", "voluntary"),
        ("stayed", "suspendue", "stayed"),
        ("pending", "en projet", "pending"),
    ):
        add(
            "then",
            rf"{_ID} applies and is {english}",
            rf"{_ID} s'applique et est {french}",
            lambda w, id, f=state: w.verdict(id, "applies", f),
        )
        add(
            "then",
            rf"{_ID} applies and is {english} from {_DAY}",
            rf"{_ID} s'applique et est {french} depuis le {_DAY}",
            lambda w, id, day, f=state: w.verdict(id, "applies", f, day),
        )
    add("then", rf"{_ID} may apply", rf"{_ID} peut s'appliquer", lambda w, id: w.verdict(id, "may-apply"))
    add(
        "then",
        rf"{_ID} may apply, and {fact} would settle it",
        rf"{_ID} peut s'appliquer, et {fact} trancherait",
        lambda w, id, fact: w.verdict(id, "may-apply", missing=fact),
    )
    add("then", rf"{_ID} does not apply", rf"{_ID} ne s'applique pas", lambda w, id: w.verdict(id, "does-not-apply"))
    add(
        "then",
        rf"{_ID} stands in the tier {_named('tier')}",
        rf"{_ID} figure au palier {_named('tier')}",
        lambda w, id, tier: w.tier(id, tier),
    )
    other = _named("other")
    add(
        "then",
        rf"{_ID} does not apply because of the exception {other}",
        rf"{_ID} ne s'applique pas en raison de l'exception {other}",
        lambda w, id, other: w.closed_because(id, "exempt", other),
    )
    add(
        "then",
        rf"{_ID} does not apply because {other} takes its place",
        rf"{_ID} ne s'applique pas car {other} prend sa place",
        lambda w, id, other: w.closed_because(id, "displaced", other),
    )
    add(
        "then",
        rf"{_ID} does not apply because its conditions are not met",
        rf"{_ID} ne s'applique pas car ses conditions ne sont pas réunies",
        lambda w, id: w.closed_because(id, "not-triggered"),
    )
    add(
        "then",
        rf"{_ID} does not apply because it has ended",
        rf"{_ID} ne s'applique pas car elle a pris fin",
        lambda w, id: w.closed_because(id, "ended"),
    )
    for english, french, value_word in (
        ("is met", "est rempli", "yes"),
        ("is not met", "n'est pas rempli", "no"),
        ("is open", "reste ouvert", "unknown"),
    ):
        add(
            "then",
            rf"the test {_ID} {english}",
            rf"le critère {_ID} {french}",
            lambda w, id, v=value_word: w.test(id, v),
        )
    for english, french, wanted, force in (
        ("these duties apply:", "ces obligations s'appliquent :", "applies", None),
        ("these duties may apply:", "ces obligations peuvent s'appliquer :", "may-apply", None),
        ("these duties do not apply:", "ces obligations ne s'appliquent pas :", "does-not-apply", None),
        (
            "these duties apply and are in force:",
            "ces obligations s'appliquent et sont en vigueur :",
            "applies",
            "in-force",
        ),
        (
            "these duties apply and are upcoming:",
            "ces obligations s'appliquent et sont à venir :",
            "applies",
            "upcoming",
        ),
    ):
        add("then", english, french, lambda w, table, v=wanted, f=force: w.each(table, v, f), table=True)
    return kinds


STEPS: tuple[StepKind, ...] = tuple(_kinds())


def perform(world: World, text: str, table: Table | None) -> None:
    """Carry out one step of a scenario."""
    said = text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    for kind in STEPS:
        match = re.fullmatch(kind.pattern, said)
        if match is None or kind.table != (table is not None):
            continue
        if kind.table:
            kind.act(world, table=table)
        else:
            kind.act(world, **match.groupdict())
        return
    raise Disagreement(f'the step "{text}" is none of the scenario language; docs/rule-language.md lists the sentences')


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
    message: str


def read_features(folder: Path) -> list[Scenario]:
    """Read all scenarios below a folder.

    Raises:
        InputError: there are none, or a file is not Gherkin.
    """
    files = sorted(folder.rglob("*.feature"))
    if not files:
        raise InputError(f"{folder}: no scenarios here; name the folder that holds the .feature files with --features")
    out: list[Scenario] = []
    for path in files:
        try:
            text = strict_yaml.read_text(path)
            parsed: Any = Parser().parse(text)
        except CompositeParserException as error:
            raise FaultList(_unread(e, str(path), text) for e in error.errors) from None
        lines = _lines(parsed)
        parsed["uri"] = str(path)
        for pickle in Compiler().compile(parsed):
            steps = []
            for step in pickle["steps"]:
                raw: Any = step
                rows = raw.get("argument", {}).get("dataTable", {}).get("rows")
                table = None if rows is None else [[c["value"] for c in r["cells"]] for r in rows]
                line = lines.get(step["astNodeIds"][0], 0)
                if raw.get("type") == "Outcome" and _sets_up(step["text"]):
                    raise InputError(
                        f'{path}:{line}: "{step["text"]}" sets something up after a verdict was stated; '
                        "begin another scenario for it"
                    )
                steps.append((step["text"], table, line))
            out.append(Scenario(str(path), pickle["name"], lines.get(pickle["astNodeIds"][0], 0), tuple(steps)))
    return out


def _unread(error: ParserException, file: str, text: str) -> Fault:
    """Say what the reader of Gherkin did not understand, in words for whoever wrote it."""
    line, column = error.location["line"], error.location.get("column") or 1
    place = Place(file, line, column)
    if isinstance(error, UnexpectedTokenException):
        found = text.splitlines()[line - 1].strip()
        return Fault(
            place,
            f'"{found[:MAX_QUOTED]}" is not understood here; a scenario is written with Scenario:, Given, When, Then and And '
            "(in French, after # language: fr, Scénario :, Soit, Quand, Alors and Et), a table with | on both sides",
        )
    if isinstance(error, NoSuchLanguageException):
        return Fault(
            place, "this language is not known here; write # language: fr for French, and no such line for English"
        )
    if isinstance(error, UnexpectedEOFException):
        return Fault(place, "the file ends too early; finish the scenario, or take its beginning away")
    return Fault(place, "the rows of this table do not have the same number of cells; give each row as many")


_SETTING_UP = tuple(re.compile(k.pattern) for k in STEPS if k.keyword == "given")


def _sets_up(text: str) -> bool:
    """Whether a step gives or changes answers; after a verdict no test runner would look for such a step."""
    plain = text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    return any(p.fullmatch(plain) for p in _SETTING_UP)


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
    for text, table, line in scenario.steps:
        try:
            perform(world, text, table)
        except (Disagreement, InputError) as error:
            return world.stated, Failure(scenario, line, str(error))
    return world.stated, None


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


def gaps(rulebook: Rulebook, stated: Sequence[Stated]) -> list[Gap]:
    """List every duty, exception, displacement and period edge that the statements do not exercise."""
    by_rule: dict[str, list[Stated]] = {}
    for one in stated:
        by_rule.setdefault(one.item.rule.id, []).append(one)
    out: list[Gap] = []
    for rule_id, rule in rulebook.rules.items():
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
                holding = [s for s in seen if s.item.judgement.periods[number].value is YES]
                if not any(s.as_of < edge for s in holding):
                    out.append(Gap(rule_id, "coverage.line-before", edge.isoformat()))
                if not any(s.as_of >= edge for s in holding):
                    out.append(Gap(rule_id, "coverage.line-after", edge.isoformat()))
    return out

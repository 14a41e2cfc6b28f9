"""Plain-language scenarios of the law, in English and French: what they say, and whether the rulebook agrees.

One set of steps serves pytest-bdd, `compliance rules coverage` and anything else that reads features/. A scenario starts
from a case, changes answers, chooses a day and states verdicts; every statement is remembered, so that what no scenario
exercises can be listed.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from compliance import priority, strict_yaml
from compliance import program as heads
from compliance.assessment import Assessed, Assessment, Assessor
from compliance.case import case_from_data
from compliance.errors import FaultList, InputError, nearest
from compliance.rulebook import Exemption, Rulebook
from compliance.truth import YES, some
from compliance.vocabulary import Fact

Table = Sequence[Sequence[str]]


class Disagreement(AssertionError):
    """A scenario says one thing and the rulebook another; or the scenario cannot be read."""


@dataclass(frozen=True)
class Stated:
    """One statement of a scenario about one duty, and what the rulebook made of it."""

    item: Assessed
    as_of: date
    exemptions: frozenset[str]


@dataclass
class World:
    """What one scenario has set up so far."""

    assessor: Assessor
    cases: Path
    lazily: bool = False  # by the reference semantics alone, and only what is stated
    raw: dict[str, Any] = field(default_factory=dict)
    assessment: Assessment | None = None
    stated: list[Stated] = field(default_factory=list)

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook under test."""
        return self.assessor.rulebook

    # ------------------------------------------------------------------------------------------------------- given

    def named_case(self, name: str) -> None:
        """Start from a case of features/cases/."""
        path = self.cases / f"{name}.yaml"
        if not path.is_file():
            known = [p.stem for p in self.cases.glob("*.yaml")]
            raise Disagreement(f'there is no case "{name}" in {self.cases}{nearest(name, known)}')
        data = strict_yaml.read(path).data
        self.raw = copy.deepcopy(data)

    def answers(self, table: Table) -> None:
        """Start from (or add) a table of facts and answers."""
        if not self.raw:
            self.raw = {
                "schema": "case/1",
                "organisation": {"name": "Example", "answers": {}},
                "use_cases": [{"id": "use", "name": "Use", "answers": {}}],
            }
        for row in table:
            if len(row) != 2:
                raise Disagreement("a table of answers has two columns, fact and answer")
            self.answer(row[0], row[1])

    def answer(self, fact_id: str, text: str, use: str | None = None) -> None:
        """Give one answer, in all uses of the case or in the one named."""
        fact = self._fact(fact_id)
        self._put(fact, value_of(fact, text), use)

    def forget(self, fact_id: str) -> None:
        """Take one answer away."""
        fact = self._fact(fact_id)
        for answers in self._places(fact, None):
            answers.pop(fact_id, None)

    def settle(self, state_id: str, word: str) -> None:
        """Suppose that an open question of law is settled."""
        if state_id not in self.rulebook.law_states:
            raise Disagreement(
                f'there is no open question of law "{state_id}"{nearest(state_id, self.rulebook.law_states)}'
            )
        self.assessor = self.assessor.with_law_state(state_id, "yes" if word in ("yes", "oui") else "no")

    def _fact(self, fact_id: str) -> Fact:
        if fact_id not in self.rulebook.facts:
            raise Disagreement(f'there is no fact "{fact_id}"{nearest(fact_id, self.rulebook.facts)}')
        if not self.raw:
            self.answers([])
        return self.rulebook.facts[fact_id]

    def _places(self, fact: Fact, use: str | None) -> list[dict[str, Any]]:
        if fact.of == "organisation":
            return [self.raw["organisation"].setdefault("answers", {})]
        return [u.setdefault("answers", {}) for u in self.raw["use_cases"] if use is None or u["id"] == use]

    def _put(self, fact: Fact, value: Any, use: str | None) -> None:
        for answers in self._places(fact, use):
            answers[fact.id] = value

    # -------------------------------------------------------------------------------------------------------- when

    def assess(self, day: str) -> None:
        """Assess the case as of a day."""
        try:
            case = case_from_data(self.raw, self.rulebook, "the case of this scenario")
        except FaultList as error:
            raise Disagreement(str(error)) from None
        work = self.assessor.lazily if self.lazily else self.assessor.assess
        self.assessment = work(case, date.fromisoformat(day))

    # -------------------------------------------------------------------------------------------------------- then

    def _items(self, rule_id: str) -> list[Assessed]:
        if self.assessment is None:
            raise Disagreement("the scenario states a verdict before it says as of which day")
        if rule_id not in self.rulebook.rules:
            raise Disagreement(f'there is no obligation "{rule_id}"{nearest(rule_id, self.rulebook.rules)}')
        found = list(self.assessment.of(rule_id))
        for item in found:
            self.stated.append(Stated(item, self.assessment.as_of, self._exemptions(item)))
        return found

    def _exemptions(self, item: Assessed) -> frozenset[str]:
        assert self.assessment is not None
        out: set[str] = set()
        if item.judgement.reason == "out-of-scope":
            return frozenset(out)
        for path in exemption_paths(item.rule.obligation.unless):
            head = heads.exemption(item.rule.id, *path)
            if some(self.assessment.outcomes[v].values[head] for v in item.views) is YES:
                out.add("/".join(path))
        return frozenset(out)

    def verdict(
        self, rule_id: str, wanted: str, force: str | None = None, start: str | None = None, missing: str | None = None
    ) -> None:
        """State the verdict on a duty: of some use where it applies or may apply, of all where it does not."""
        items = self._items(rule_id)
        fitting = [i for i in items if i.verdict == wanted]
        if wanted == "does-not-apply" and len(fitting) < len(items):
            fitting = []
        for item in fitting:
            judgement = item.judgement
            if force is not None and judgement.force != force:
                continue
            if start is not None and judgement.start != date.fromisoformat(start):
                continue
            if missing is not None and missing not in self._missing(item):
                continue
            return
        raise Disagreement(
            f'stated: "{rule_id}" {wanted}{_detail(force, start, missing)}; found: {"; ".join(map(self._found, items))}'
        )

    def closed_because(self, rule_id: str, reason: str, name: str | None = None) -> None:
        """State that a duty does not apply, and why."""
        self.verdict(rule_id, "does-not-apply")
        items = self.assessment.of(rule_id) if self.assessment else ()
        for item in items:
            judgement = item.judgement
            reasons = {reason, "out-of-scope"} if reason == "not-triggered" else {reason}
            if judgement.reason not in reasons or (
                name is not None and name not in (*judgement.exemptions, *judgement.displaced_by)
            ):
                raise Disagreement(
                    f'stated: "{rule_id}" does not apply ({reason} {name or ""}); found: {self._found(item)}'
                )

    def test(self, test_id: str, wanted: str) -> None:
        """State the value of a legal test in every use of the case."""
        if test_id not in self.rulebook.tests:
            raise Disagreement(f'there is no test "{test_id}"{nearest(test_id, self.rulebook.tests)}')
        if self.assessment is None:
            raise Disagreement("the scenario states a test before it says as of which day")
        for seen, outcome in self.assessment.outcomes.items():
            if outcome.values[test_id].word != wanted:
                use = seen.context.use_case.id if seen.context.use_case else "-"
                raise Disagreement(
                    f'stated: test "{test_id}" is {wanted}; found: {outcome.values[test_id].word} (use {use})'
                )

    def tier(self, rule_id: str, wanted: str) -> None:
        """State under which tier of the checklist a duty stands, in some use of the case."""
        items = self._items(rule_id)
        assert self.assessment is not None
        found = [priority.tier_of(self.assessment, i) for i in items if i.verdict != "does-not-apply"]
        if wanted not in found:
            raise Disagreement(
                f'stated: "{rule_id}" stands in the tier {wanted}; found: {", ".join(found) or self._found(items[0])}'
            )

    def each(self, table: Table, wanted: str, force: str | None = None) -> None:
        """State one verdict of several duties."""
        for row in table:
            self.verdict(row[0], wanted, force)

    def _missing(self, item: Assessed) -> tuple[str, ...]:
        from compliance.derivation import missing_facts

        assert self.assessment is not None
        return missing_facts(self.assessment, item)

    def _found(self, item: Assessed) -> str:
        judgement = item.judgement
        extra = ", ".join((*judgement.exemptions, *judgement.displaced_by))
        missing = f", open: {', '.join(self._missing(item))}" if item.verdict == "may-apply" else ""
        return f"{judgement.verdict} ({judgement.reason}{' ' + extra if extra else ''}, {judgement.force}, from {judgement.start}{missing})"


def _detail(force: str | None, start: str | None, missing: str | None) -> str:
    parts = [f"{force}" if force else "", f"from {start}" if start else "", f"open: {missing}" if missing else ""]
    said = ", ".join(p for p in parts if p)
    return f" ({said})" if said else ""


def exemption_paths(exemptions: Sequence[Exemption], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the path of ids of every exception, inner ones too."""
    for one in exemptions:
        yield (*above, one.id)
        yield from exemption_paths(one.unless, (*above, one.id))


def value_of(fact: Fact, text: str) -> Any:
    """Turn an answer as a scenario writes it into what a case file would hold."""
    text = text.strip()
    if text == "unknown":
        return "unknown"
    if fact.type in ("choices", "places"):
        if text == "none":
            return []
        items = [x.strip() for x in text.split(",") if x.strip()]
        sure = [x for x in items if not x.endswith("?")]
        unsure = [x[:-1].strip() for x in items if x.endswith("?")]
        return {"yes": sure, "unsure": unsure} if unsure else sure
    if fact.type == "number-by-place":
        if text == "none":
            return {}
        out = {}
        for part in text.split(","):
            code, _, value = part.partition(":")
            out[code.strip()] = value.strip()
        return out
    return text


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
            parsed: Any = Parser().parse(strict_yaml.read_text(path))
        except CompositeParserException as error:
            raise InputError(f"{path}: {'; '.join(str(e) for e in error.errors)}") from None
        lines = _lines(parsed)
        parsed["uri"] = str(path)
        for pickle in Compiler().compile(parsed):
            steps = []
            for step in pickle["steps"]:
                raw: Any = step
                rows = raw.get("argument", {}).get("dataTable", {}).get("rows")
                table = None if rows is None else [[c["value"] for c in r["cells"]] for r in rows]
                steps.append((step["text"], table, lines.get(step["astNodeIds"][0], 0)))
            out.append(Scenario(str(path), pickle["name"], lines.get(pickle["astNodeIds"][0], 0), tuple(steps)))
    return out


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
        except Disagreement as error:
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

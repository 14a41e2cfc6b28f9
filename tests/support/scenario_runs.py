"""Each scenario once: by the reference semantics, as it stands; and cases it visits by durable-rules as well.

Two worlds with the same answers, day and settled questions of law have the same verdicts, so durable-rules is asked once for all
scenarios of a file that visit the same one: about all duties and tests that any scenario of the file states, or about the whole rulebook.
The quick way asks where a duty that is stated gets a judgement that durable-rules was not yet asked to come to in the same file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path

from compliance.reasoning.assessment import Assessed, Assessment, Assessor
from compliance.reasoning.verdicts import Judgement
from compliance.scenarios.running import Gap, gaps, play, read_feature
from compliance.scenarios.world import Stated, World


@dataclass
class Visit:
    """One case on one day, by the reference semantics, and what scenarios state about it."""

    assessment: Assessment
    duties: set[str] = field(default_factory=set)
    tests: set[str] = field(default_factory=set)


class Traveller(World):
    """The world of a scenario that keeps every case it visits."""

    def __init__(self, assessor: Assessor, cases: Path, visits: dict[str, Visit]) -> None:
        super().__init__(assessor, cases, lazily=True)
        self._visits = visits
        self._here: Visit | None = None

    def assess(self, day: str) -> None:
        """Assess, and remember where."""
        super().assess(day)
        assert self.assessment is not None
        settled = {name: state.value for name, state in self.rulebook.law_states.items()}
        key = json.dumps([self.raw, day, settled], sort_keys=True, default=str)
        self._here = self._visits.setdefault(key, Visit(self.assessment))

    def _items(self, rule_id: str) -> list[Assessed]:
        found = super()._items(rule_id)
        assert self._here is not None
        self._here.duties.add(rule_id)
        return found

    def test(self, test_id: str, wanted: str) -> None:
        """State the value of a test, and remember which."""
        super().test(test_id, wanted)
        assert self._here is not None
        self._here.tests.add(test_id)


@dataclass(frozen=True)
class Ran:
    """What came of the scenarios of one file; `asked` are the visits that durable-rules judged too.

    `gaps` are those of the duties that the file states; `exercised` is what would be a gap if the file were not there.
    """

    scenarios: int
    visits: int
    asked: int
    failures: list[str]
    gaps: list[Gap]
    exercised: list[Gap]


def told(items: tuple[Assessed, ...]) -> list[tuple[Judgement, int | None]]:
    """Return judgements as they compare between two runs: the context that decided by its number."""
    seen = [(i.judgement.decisive, i.views) for i in items]
    decisive = [None if one is None else views.index(one) for one, views in seen]
    return [(replace(i.judgement, decisive=None), n) for i, n in zip(items, decisive, strict=True)]


def disagreements(visit: Visit, about: frozenset[str] | None = None) -> Iterator[str]:
    """Ask durable-rules about one visit; yield each duty or test of which it says something else than the reference semantics.

    Raises:
        InternalFault: the two differ in anything else that was worked out: what it is about, or every duty of the rulebook.
    """
    plain = visit.assessment
    inferred = plain.assessor.inferred(plain.case, plain.as_of, about)
    for rule_id in sorted(visit.duties):
        if told(inferred.of(rule_id)) != told(plain.of(rule_id)):
            yield rule_id
    for test_id in sorted(visit.tests):
        head = plain.assessor.program.test_on(test_id, plain.as_of)
        found = [o.values[head] for o in inferred.outcomes.values()]
        if found != [o.values[head] for o in plain.outcomes.values()]:
            yield test_id


def _telling(visits: Iterable[Visit]) -> Iterator[Visit]:
    """Yield the visits in which some duty that is stated is judged as in none before, or some test is stated for the first time."""
    seen: set[str] = set()
    for visit in visits:
        judged = {f"{i} {told(visit.assessment.of(i))}" for i in visit.duties} | visit.tests
        if judged - seen:
            seen |= judged
            yield visit


def run_file(path: Path, cases: Path, assessor: Assessor, whole: bool = False) -> Ran:
    """Run the scenarios of one file both ways; by durable-rules the duties and tests that the file states, or the whole rulebook."""
    stated: list[Stated] = []
    failures: list[str] = []
    visits: dict[str, Visit] = {}
    scenarios = read_feature(path)
    for scenario in scenarios:
        world = Traveller(assessor, cases, visits)
        failure = play(scenario, world)
        stated += world.stated
        if failure is not None:
            failures.append(f"{path.name}:{failure.line}: {scenario.name}: {failure.message}")
    about = None if whole else frozenset().union(*(v.duties | v.tests for v in visits.values()))
    asked = list(visits.values() if whole else _telling(visits.values()))
    for visit in asked:
        said = f"as of {visit.assessment.as_of}, the case {visit.assessment.case!r}"
        failures += [
            f"{name}: durable-rules and the reference semantics differ, {said}" for name in disagreements(visit, about)
        ]
    duties = {one.item.rule.id for one in stated}
    left, every = (
        gaps(assessor.rulebook, statements, assessor.program.stretches, duties) for statements in (stated, [])
    )
    exercised = set(every) - set(left)
    return Ran(len(scenarios), len(visits), len(asked), failures, left, sorted(exercised, key=astuple))

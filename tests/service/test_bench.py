"""What a process keeps between requests: whole checklists of a few cases, verdicts of many, and no more memory than that."""

from __future__ import annotations

import asyncio
import gc
from dataclasses import replace
from itertools import pairwise

import pytest
from starlette.types import Message

from compliance.case.case import Case, read_case
from compliance.checklist.checklist import build
from compliance.interview import relevance
from compliance.interview.planner import plan
from compliance.interview.relevance import Relevance
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results.parts import DEFAULT
from compliance.service import bench as benches
from compliance.service.bench import Bench, Verdicts, verdicts_of
from compliance.web.guard.gaps import PAUSE, Gaps
from compliance.web.pages.interview_steps import compared
from tests.conftest import DAY, ROOT


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


def steps(book: Rulebook) -> list[Case]:
    """A case answered step by step."""
    full = read_case(ROOT / "examples" / "hair-salon-booking.yaml", book)
    listed = list(full.answers.items())
    uses = tuple(replace(u, answers={}) for u in full.use_cases)
    return [replace(full, answers=dict(listed[:n]), use_cases=uses) for n in range(len(listed))]


def test_verdicts_are_remembered_when_the_checklist_is_gone(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = steps(bench.rulebook)[: benches.KEPT + 2]
    lists = [bench.checklist(case, DAY) for case in cases]
    monkeypatch.setattr(bench.assessor, "assess", None)
    assert [bench.verdicts(case, DAY) for case in cases] == [verdicts_of(one) for one in lists]
    assert bench.checklist(cases[-1], DAY) is lists[-1]
    with pytest.raises(TypeError):
        bench.checklist(cases[0], DAY)


def test_what_an_answer_settled_is_counted_from_verdicts_alone(bench: Bench) -> None:
    lists = [bench.checklist(case, DAY) for case in steps(bench.rulebook)[:6]]
    settled = 0
    for before, after in pairwise(lists):
        was = {i.key: i.assessed.verdict for i in before.items}
        now = {i.key: i.assessed.verdict for i in after.items}
        found = compared(verdicts_of(before), verdicts_of(after))
        assert found.applies == sum(v == "applies" and was[k] == "may-apply" for k, v in now.items())
        assert found.closed == sum(v == "does-not-apply" and was[k] == "may-apply" for k, v in now.items())
        back = compared(verdicts_of(after), verdicts_of(before))
        assert back.reopened == found.count
        settled += found.count
    assert settled >= 50


def test_verdicts_on_other_uses_are_not_compared() -> None:
    with pytest.raises(ValueError, match="other uses"):
        Verdicts(("a",), b"\x00").since(Verdicts(("b",), b"\x00"))


def test_an_assessment_frees_itself_but_for_a_few_objects(assessor: Assessor, rulebook: Rulebook) -> None:
    def worked() -> None:
        made = plan(build(assessor.assess(case, DAY)))
        _ = made.next, made.progress.likely_left, made.asked

    case = steps(rulebook)[4]
    worked()  # what is worked out once for the rulebook stays
    gc.collect()
    gc.disable()
    try:
        worked()
        assert gc.collect() < 1_000
    finally:
        gc.enable()


def test_a_full_table_is_emptied_and_says_the_same_afterwards(
    assessor: Assessor, rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    checklist = build(assessor.assess(steps(rulebook)[5], DAY))
    items = [i for i in checklist.ranked if i.assessed.verdict == "may-apply"][:12]
    (seen,) = checklist.assessment.knowledge.bases
    roomy = Relevance(rulebook, assessor.program)
    wanted = [roomy.reading(seen).matter(i.id) for i in items]
    tight = Relevance(rulebook, assessor.program)
    old = tight.reading(seen)
    old.residue(items[0].id)
    monkeypatch.setattr(relevance, "KEPT", 1)
    assert [tight.reading(seen).matter(i.id) for i in items] == wanted
    assert old.compiled.filling >= len(items) - 1
    assert [old.matter(i.id) for i in items] == wanted  # a reading from before the table was emptied


def test_a_process_tidies_up_only_while_nothing_runs() -> None:
    said: list[str] = []

    async def main() -> None:
        going = asyncio.Event()

        async def app(scope: object, receive: object, send: object) -> None:
            said.append("begin")
            await going.wait()
            said.append("end")

        async def silent() -> Message:
            return {"type": "http.disconnect"}

        async def unheard(message: Message) -> None:
            del message

        gaps = Gaps(app, lambda: said.append("tidy"))
        scope = {"type": "http"}
        first = asyncio.create_task(gaps(scope, silent, unheard))
        second = asyncio.create_task(gaps(scope, silent, unheard))
        await asyncio.sleep(0)
        going.set()
        await first
        await second
        await gaps(scope, silent, unheard)
        assert "tidy" not in said
        await asyncio.sleep(PAUSE * 4)

    asyncio.run(main())
    assert said == ["begin", "begin", "end", "end", "begin", "end", "tidy"]


def test_whoever_has_the_engine_may_ask_for_a_result(assessor: Assessor) -> None:
    """Not waiting for oneself: a page that holds the engine may ask for a result that is not made yet."""
    bench = Bench()
    case = read_case(ROOT / "examples" / "denver-lender.yaml", bench.rulebook)
    with bench.lock:
        assert bench.result(case, DAY).checklist.ranked
        assert bench.document(bench.result(case, DAY), DEFAULT).items

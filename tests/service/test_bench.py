"""What a process keeps between requests: whole checklists of a few cases, verdicts of many, and no more memory than that."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from dataclasses import replace
from itertools import pairwise

import pytest
from starlette.types import Message

from compliance.case.case import Case, case_from_data, read_case
from compliance.checklist.checklist import build
from compliance.interview import relevance
from compliance.interview.planner import plan
from compliance.interview.relevance import Relevance
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results.parts import DEFAULT
from compliance.service.bench import JUDGED, PLANNED, Bench, Verdicts, Weighed, bytes_of, verdicts_of
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
    cases = steps(bench.rulebook)[:5]
    lists = [bench.checklist(case, DAY) for case in cases]
    monkeypatch.setattr(bench._kept, "_lid", JUDGED * 2 * len(lists[0].items))
    bench.result(replace(cases[0], name="another"), DAY)  # so that what is over the lid is let go
    bench.checklist(cases[-1], DAY)
    monkeypatch.setattr(bench.assessor, "assess", None)
    assert [bench.verdicts(case, DAY) for case in cases] == [verdicts_of(one) for one in lists]
    assert bench.checklist(cases[-1], DAY) is lists[-1]
    with pytest.raises(TypeError):
        bench.checklist(cases[0], DAY)


def test_what_is_kept_weighs_no_more_than_the_lid_and_the_oldest_goes_first() -> None:
    kept: Weighed[str, bytes] = Weighed(100)
    for name in "abcd":
        kept.put(name, b"", 30)
    assert (len(kept), kept.weight) == (3, 90)
    assert kept.get("a") is None
    assert kept.get("b") == b""
    kept.put("e", b"", 40)
    assert [n for n in "bcde" if kept.get(n) is not None] == ["b", "d", "e"]  # c was used the longest ago
    assert kept.weight == 100
    kept.put("b", b"", 10)  # weighed anew, not twice
    kept.put("f", b"", 101)
    assert kept.get("f") is None
    assert kept.weight <= 100
    kept.clear()
    assert (len(kept), kept.weight) == (0, 0)


@pytest.mark.long
def test_weights_are_what_things_weigh(bench: Bench) -> None:
    """What is counted for a checklist and its plan is what they take, or a little more; a document leaves nothing on them."""
    many = [{"id": "u", "name": "U"}]
    warm, case = (
        case_from_data({"schema": "case/1", "organisation": {"name": name}, "use_cases": many}, bench.rulebook)
        for name in ("Warm", "Cold")
    )
    bench.document(bench.result(warm, DAY), DEFAULT)
    bench.plan(bench.result(warm, DAY), True)
    gc.collect()
    tracemalloc.start()
    try:
        result = bench.result(case, DAY)
        gc.collect()
        judged = tracemalloc.get_traced_memory()[0]
        bench.plan(result, True)
        gc.collect()
        planned = tracemalloc.get_traced_memory()[0]
        made = bench.document(result, DEFAULT)
        gc.collect()
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    items = len(result.checklist.items)
    assert 0.5 * judged < JUDGED * items < 3 * judged
    assert 0.5 * planned < PLANNED * items < 3 * planned
    assert (
        held - planned < 1.5 * bytes_of(made) + 500_000
    )  # the document itself, and nothing that hangs on what is kept


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


@pytest.mark.long
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

"""The kernel says what the product says: every duty of every case, its code and, where it does not apply, its reason. And a spoilt compiler is noticed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from compliance.case.case import Case, case_from_data
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.portfolio import comparisons, filling
from compliance.portfolio.columns import Layout
from compliance.portfolio.compiling import Judging, Reading
from compliance.portfolio.kernel import CODES, REASONS, Kernel
from compliance.portfolio.network import Network
from compliance.reasoning.assessment import Assessor
from compliance.semantics.conditions import AtLeast, Leaf
from compliance.semantics.truth import Truth
from tests.conftest import DAY
from tests.support import random_law
from tests.support.dated_law import Law
from tests.support.dated_law import rulebook as law_of
from tests.support.portfolio_reference import expected
from tests.support.random_portfolio import Cases

Numbers = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Sample:
    """Cases on a day, as a table and as what the product says of them: codes and reasons, case by duty."""

    assessor: Assessor
    day: date
    table: Any
    codes: Numbers
    reasons: Numbers

    @classmethod
    def of(cls, assessor: Assessor, cases: Sequence[Case], day: date) -> Sample:
        found = [expected(assessor, case, day) for case in cases]
        codes, reasons = (np.array([one[n] for one in found], np.uint8) for n in (0, 1))
        return cls(assessor, day, Layout(assessor.rulebook).table(cases), codes, reasons)

    def differences(self) -> list[str]:
        """Return where the kernel says something else."""
        kernel = Kernel(self.assessor.prepared, self.day, reasons=True)
        found = kernel.judge(kernel.block(self.table))
        assert found.reasons is not None
        out = []
        for said, wanted, names in (
            (found.unpacked(), self.codes, CODES),
            (found.unpacked(found.reasons), self.reasons, REASONS),
        ):
            out += [
                f"case {n}: {kernel.duties[k]}: {names[said[n, k]]}, not {names[wanted[n, k]]}"
                for n, k in np.argwhere(said != wanted)
            ]
        return out


def drawn(assessor: Assessor, seed: int, count: int, plain: bool = False) -> Sample:
    return Sample.of(assessor, list(islice(Cases(assessor.rulebook, seed, plain), count)), DAY)


def drawn_law(seed: int, count: int) -> Iterator[Sample]:
    """Draw law with days, orders of courts and special duties, and cases on some days."""
    rng = random.Random(seed)
    law = Law(rng)
    assessor = Assessor(law_of(law.data), cross_check=False)
    edges: dict[str, list[Any]] = {
        "org.data_handlers": [line["value"] for one in law.parameters for line in one["is"]] or [10],
        "use.market_date": list(law.days),
    }
    for _ in range(3):
        day = rng.choice(law.days) + timedelta(days=rng.choice([-1, 0, 1]))
        cases = [
            case_from_data(
                random_law.raw_case(
                    rng, assessor.rulebook, rng.choice([0.6, 0.9, 1.0]), rng.choice([0, 1, 1, 2]), ["DE"], edges
                ),
                assessor.rulebook,
            )
            for _ in range(count)
        ]
        yield Sample.of(assessor, cases, day)


@pytest.fixture(scope="module")
def sample(rulebook: Rulebook) -> Sample:
    """Random cases, and some more with data flows, whose answers behind closed gates are rare."""
    flowing = (case for case in Cases(rulebook, 6) if any(use.flows for use in case.use_cases))
    cases = [*islice(Cases(rulebook, 5), 80), *islice(flowing, 50)]
    return Sample.of(Assessor(rulebook, cross_check=False), cases, DAY)


@pytest.fixture(scope="module")
def dated() -> list[Sample]:
    return [one for seed in range(6) for one in drawn_law(seed, 12)]


def test_random_cases_have_the_verdicts_of_the_product(sample: Sample) -> None:
    assert sample.differences() == []
    assert set(np.unique(sample.codes)) >= {CODES.index(c) for c in ("applies", "may-apply", "may-apply-upcoming")}
    assert set(np.unique(sample.reasons)) >= {REASONS.index(r) for r in ("ended", "exempt", "out-of-scope")}


def test_cases_of_one_use_each_take_the_quick_way_and_agree(rulebook: Rulebook) -> None:
    sample = drawn(Assessor(rulebook, cross_check=False), 6, 25, plain=True)
    kernel = Kernel(sample.assessor.prepared, DAY)
    assert kernel.block(sample.table).plain
    assert sample.differences() == []


def test_random_law_with_days_orders_and_special_duties_agrees(dated: list[Sample]) -> None:
    assert [one.differences() for one in dated] == [[]] * len(dated)
    met = {CODES[n] for one in dated for n in np.unique(one.codes)}
    assert met == set(CODES)
    assert {REASONS[n] for one in dated for n in np.unique(one.reasons)} >= {"displaced", "exempt", "ended"}


@pytest.mark.long
@pytest.mark.parametrize("seed", range(101, 105))
def test_many_random_cases_have_the_verdicts_of_the_product(seed: int, rulebook: Rulebook) -> None:
    assert drawn(Assessor(rulebook, cross_check=False), seed, 500).differences() == []


@pytest.mark.long
def test_much_random_law_agrees() -> None:
    assert [one.differences() for seed in range(20, 60) for one in drawn_law(seed, 12)] == [[]] * 120


def test_duties_that_are_asked_for_alone_come_out_the_same(sample: Sample) -> None:
    whole = Kernel(sample.assessor.prepared, DAY)
    wanted = whole.duties[100:240:7]
    some = Kernel(sample.assessor.prepared, DAY, wanted)
    found = some.judge(some.block(sample.table)).unpacked()
    assert np.array_equal(found, sample.codes[:, [whole.duties.index(one) for one in wanted]])


# --------------------------------------------------------------------------------------------------------------- spoilt compilers


def _gate_dropped(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Reading, "_through", lambda self, leaf, fact: self.given(leaf, fact))


def _open_gate_taken_as_closed(patch: pytest.MonkeyPatch) -> None:
    whole = Reading.gate
    patch.setattr(Reading, "gate", lambda self, fact: self.network.sure(whole(self, fact)))


def _closed_value_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Reading, "closed", lambda self, leaf, fact: Truth.NO)


def _gate_of_one_use(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Network, "some_use", lambda self, part: part)


def _flow_behind_the_gate(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Reading, "in_flow", property(lambda self: self.network.no))


def _all_for_any(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Network, "some", Network.every)


def _any_for_all(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Network, "every", Network.some)


def _negation_dropped(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Network, "negation", lambda self, part: part)


def _one_more(patch: pytest.MonkeyPatch) -> None:
    whole = Reading._node

    def node(self: Reading, of: Any, names: Any) -> int:
        return whole(self, replace(of, count=of.count + 1) if isinstance(of, AtLeast) else of, names)

    patch.setattr(Reading, "_node", node)


def _edge_moved(patch: pytest.MonkeyPatch) -> None:
    whole = comparisons.given

    def moved(network: Network, leaf: Leaf, fact: Fact, of_flows: bool) -> int:
        swapped = {"at-least": "more-than", "more-than": "at-least", "below": "at-most", "at-most": "below"}
        return whole(network, replace(leaf, operator=swapped.get(leaf.operator, leaf.operator)), fact, of_flows)

    patch.setattr("compliance.portfolio.compiling.given", moved)


def _day_moved(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(filling, "day_number", lambda day: comparisons.day_number(day) + 1)


def _unsure_taken_as_out(patch: pytest.MonkeyPatch) -> None:
    whole = filling.unpack
    patch.setattr(filling, "unpack", lambda planes, slots, yes, may, given: whole(planes, slots, yes, yes, given))


def _silence_taken_as_no(patch: pytest.MonkeyPatch) -> None:
    whole = filling.unpack
    patch.setattr(filling, "unpack", lambda p, s, yes, may, given: whole(p, s, yes, may, np.ones_like(given)))


def _exceptions_ignored(patch: pytest.MonkeyPatch) -> None:
    whole = Reading.head
    patch.setattr(
        Reading, "head", lambda self, head: self.network.no if str(head).startswith("unless:") else whole(self, head)
    )


def _displacement_ignored(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Judging, "takes_place", lambda self, general, special: self._net.no)


def _orders_ignored(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Judging, "orders", lambda self, rule: ())


def _period_begun_a_day_early(patch: pytest.MonkeyPatch) -> None:
    whole = Judging.stage

    def stage(self: Judging, part: Any) -> Any:
        return whole(self, replace(part, start=part.start - timedelta(days=1)))

    patch.setattr(Judging, "stage", stage)


def _words_of_another_day(patch: pytest.MonkeyPatch) -> None:
    whole = Judging.holds

    def holds(self: Judging, rule_id: str, since: date | None) -> int:
        return whole(self, rule_id, self._prepared.program.stretches.get(rule_id, (since,))[0])

    patch.setattr(Judging, "holds", holds)


SPOILT: tuple[Callable[[pytest.MonkeyPatch], None], ...] = (
    _gate_dropped, _open_gate_taken_as_closed, _closed_value_forgotten, _gate_of_one_use, _flow_behind_the_gate, _all_for_any, _any_for_all,
    _negation_dropped, _one_more, _edge_moved, _day_moved, _unsure_taken_as_out, _silence_taken_as_no, _exceptions_ignored, _displacement_ignored,
    _orders_ignored, _period_begun_a_day_early, _words_of_another_day,
)  # fmt: skip


@pytest.mark.core_takes("gate_dropped", "all_for_any", "displacement_ignored")
@pytest.mark.parametrize("spoil", SPOILT, ids=lambda spoil: spoil.__name__.strip("_"))
def test_a_spoilt_compiler_is_noticed(
    spoil: Callable[[pytest.MonkeyPatch], None], sample: Sample, dated: list[Sample], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(monkeypatch)
    assert any(one.differences() for one in (sample, *dated))

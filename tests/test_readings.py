"""What is told of how often the law is wrong is what the log of the sample says."""

from __future__ import annotations

import pytest

from tests.conftest import ROOT
from tools.readings import DRAWS, Draw, interval, sample


def test_the_readme_tells_the_error_rate_of_the_sample() -> None:
    drawn = sample()
    checked = [one for one in drawn if one.judgement != "not-verifiable"]
    wrong = sum(one.judgement == "wrong" for one in checked)
    low, high = interval(wrong, len(checked))
    told = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"of {len(drawn)} rules drawn at random" in told
    assert f"{wrong} of the {len(checked)} that could" in told
    assert f"({100 * wrong / len(checked):.1f} %, 95 % interval {low:.1f} to {high:.1f} %)" in told


@pytest.mark.parametrize("draw", DRAWS, ids=lambda draw: str(draw.seed))
def test_each_rule_of_a_sample_stands_once_and_what_differed_is_told(draw: Draw) -> None:
    drawn = sample(draw)
    assert len({one.rule for one in drawn}) == len(drawn) == 60
    for one in drawn:
        assert (one.kind == "none") == (one.judgement == "right"), one.rule
        assert one.judgement == "right" or (one.said and one.text), one.rule


@pytest.mark.parametrize(
    ("wrong", "among", "low", "high"), [(0, 10, 0.0, 27.8), (5, 10, 23.7, 76.3), (10, 10, 72.2, 100.0)]
)
def test_the_interval_is_that_of_wilson(wrong: int, among: int, low: float, high: float) -> None:
    assert interval(wrong, among) == pytest.approx((low, high), abs=0.05)

"""The order puts first what authorities punished, on the facts of their decisions, and the file in docs says where it stands."""

from __future__ import annotations

import csv

import pytest

from compliance.reasoning.assessment import Assessor
from compliance.resources import data_root
from tools.decision_ranks import FIRST, PAGE, placed, table


@pytest.mark.long
def test_what_was_punished_stands_among_the_first_things_to_do(assessor: Assessor) -> None:
    found = list(placed(data_root() / "features", assessor))
    assert len({p.decision for p in found}) == len(found) > 100
    first = [p for p in found if p.place is not None and p.place <= FIRST]
    assert len(first) >= 0.85 * len(found), [p for p in found if p not in first]
    assert PAGE.read_text(encoding="utf-8") == table(found), "write it anew: python -m tools.decision_ranks --write"


def test_the_file_says_of_each_decision_where_a_duty_of_its_own_stands(assessor: Assessor) -> None:
    decisions = assessor.rulebook.decisions
    for row in csv.DictReader(PAGE.read_text(encoding="utf-8").splitlines()):
        broken = {h.duty for h in decisions[row["decision"]].holdings if h.held == "breached"}
        assert set(row["duty"].split(", ")) <= broken
        assert row["place"] == "-" or 1 <= int(row["place"]) <= int(row["listed"])

"""The order of the variables is kept; whatever was kept, it is an order of all of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from compliance import keeping
from compliance.interview import relevance
from compliance.interview.relevance import Compiled
from compliance.reasoning.assessment import Assessor
from compliance.resources import cache_folder

DAY = date(2026, 11, 24)


@pytest.mark.long
def test_the_order_kept_is_the_one_worked_out_and_a_wrong_one_is_not_believed(
    assessor: Assessor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first = Compiled(assessor.rulebook, assessor.program, DAY)
    assert len(list(cache_folder().glob(f"{relevance.NAME}-*"))) == 1
    assert len(set(first.owner)) > 50

    with monkeypatch.context() as patched:
        patched.setattr(relevance, "arranged", None)  # nothing is worked out again
        second = Compiled(assessor.rulebook, assessor.program, DAY)
    assert second.owner == first.owner
    assert {f: c.variables for f, c in second.cells.items()} == {f: c.variables for f, c in first.cells.items()}

    for wrong in ([0, 0, 1], list(range(len(first.owner) - 1)), []):
        monkeypatch.setattr(keeping, "read", lambda name, key, wrong=wrong: wrong)
        assert Compiled(assessor.rulebook, assessor.program, DAY).owner == first.owner

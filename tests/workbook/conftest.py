"""The workbook: sheets and cells are asked about, not what the law says; what goes through every sheet takes the law that ships."""

from __future__ import annotations

import pytest

from tests.support.made_once import ExamplesMadeOnce
from tests.support.small_in_core import assessor, prepared, rulebook, small_law_ships
from tests.workbook.written import BUSY, IN_TWO, Written, read_back

__all__ = ["assessor", "prepared", "rulebook", "small_law_ships"]


@pytest.fixture(scope="module", params=IN_TWO)
def given(request: pytest.FixtureRequest, shipped_prepared: ExamplesMadeOnce) -> Written:
    path, lang = request.param
    return read_back(path, lang, shipped_prepared)


@pytest.fixture(scope="module")
def busy(shipped_prepared: ExamplesMadeOnce) -> Written:
    return read_back(BUSY, "fr", shipped_prepared)

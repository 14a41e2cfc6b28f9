"""The desk at which the tests of single templates have their firms assessed."""

from __future__ import annotations

import pytest

from compliance.law.rulebook import Rulebook
from tests.support.paper_desk import PaperDesk


@pytest.fixture(scope="package")
def bureau(rulebook: Rulebook) -> PaperDesk:
    return PaperDesk(rulebook)

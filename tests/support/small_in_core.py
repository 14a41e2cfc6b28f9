"""Fixtures for packages that ask how a thing is done and not what the law says: by a small law in the core, by the law that ships beyond it.

A package takes them into its conftest, a module among its own names.
"""

from __future__ import annotations

import pytest

from compliance import resources
from compliance.law import loading
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from tests.support.made_once import ExamplesMadeOnce


def of_core(request: pytest.FixtureRequest) -> bool:
    """Whether a test is one of the core."""
    return request.node.get_closest_marker("slow") is None


@pytest.fixture(autouse=True)
def small_law_ships(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks in this process for the law that ships gets a small one."""
    if of_core(request):
        root = request.getfixturevalue("small_root")
        for asking in (loading, resources):
            monkeypatch.setattr(asking, "law_root", lambda: root)


@pytest.fixture
def assessor(request: pytest.FixtureRequest) -> Assessor:
    """The assessor of the law that this test is about."""
    made: Assessor = request.getfixturevalue("small_assessor" if of_core(request) else "shipped_assessor")
    return made


@pytest.fixture
def rulebook(assessor: Assessor) -> Rulebook:
    """The law that this test is about."""
    return assessor.rulebook


@pytest.fixture
def prepared(request: pytest.FixtureRequest) -> ExamplesMadeOnce:
    """Results and workbooks of the examples by that law, made once."""
    made: ExamplesMadeOnce = request.getfixturevalue("small_prepared" if of_core(request) else "shipped_prepared")
    return made

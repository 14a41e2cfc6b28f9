"""Shared fixtures: the rulebook that ships, made ready once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from compliance.assessment import Assessor, assessor_of
from compliance.loading import load
from compliance.rulebook import Rulebook

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)

settings.register_profile("same-every-time", derandomize=True, deadline=None)
settings.load_profile("same-every-time")


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load(ROOT)


@pytest.fixture(scope="session")
def assessor(rulebook: Rulebook) -> Assessor:
    return assessor_of(rulebook)


@pytest.fixture(scope="session", params=sorted((ROOT / "examples").glob("*.yaml")), ids=lambda p: p.stem)
def example(request: pytest.FixtureRequest) -> Path:
    return request.param


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:
    """Tags of features are for readers; they are no pytest marks."""
    return True

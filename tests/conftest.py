"""Shared fixtures: the rulebook that ships, made ready once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor, assessor_of

if TYPE_CHECKING:
    from tests.postgresql import Server

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 11, 24)

settings.register_profile("same-every-time", derandomize=True, deadline=None)
settings.load_profile("same-every-time")


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load(ROOT)


@pytest.fixture(scope="session")
def assessor(rulebook: Rulebook) -> Assessor:
    made = assessor_of(rulebook)
    _ = made.engine
    gc.collect()
    gc.freeze()  # it stays to the end: the collector of memory need not walk through it before every few tests
    return made


@pytest.fixture(scope="session", params=sorted((ROOT / "examples").glob("*.yaml")), ids=lambda p: p.stem)
def example(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A PostgreSQL server, started for the first test that asks for it."""
    from tests.postgresql import Server

    server = Server()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def register_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a fresh register, once in SQLite and once in PostgreSQL."""
    if request.param == "postgresql":
        return request.getfixturevalue("postgresql").migrated()
    from compliance.register import Register

    url = f"sqlite:///{tmp_path / 'register.db'}"
    register = Register.open(url)
    register.migrate()
    register.close()
    return url


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:
    """Tags of features are for readers; they are no pytest marks."""
    return True

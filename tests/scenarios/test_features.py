"""The scenarios of features/ under pytest-bdd: one shared set of steps, the same that `compliance rules coverage` uses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from compliance.reasoning.assessment import Assessor
from compliance.scenarios.steps import StepKind, steps
from compliance.scenarios.world import World

pytestmark = pytest.mark.one_by_one
FEATURES = Path(__file__).resolve().parents[2] / "features"


@pytest.fixture
def world(assessor: Assessor) -> World:
    return World(assessor, FEATURES / "cases")


def _declare(kind: StepKind, number: int) -> None:
    import re

    names = list(re.compile(kind.pattern).groupindex)
    arguments = ", ".join(["world", *(["datatable"] if kind.table else names)])
    call = "table=datatable" if kind.table else ", ".join(f"{n}={n}" for n in names)
    scope: dict[str, Any] = {"act": kind.act}
    exec(
        f"def step({arguments}):\n    act(world{', ' if call else ''}{call})", scope
    )  # pytest reads the argument names
    decorate = {"given": given, "when": when, "then": then}[kind.keyword]
    globals()[f"step_{number}"] = decorate(parsers.re(kind.pattern), stacklevel=2)(scope["step"])


for _number, _kind in enumerate(steps()):
    _declare(_kind, _number)

scenarios(str(FEATURES))

"""Schemathesis over the OpenAPI document: every operation, with tokens and without, few examples and always the same. `python -m tests.fuzz_api` runs longer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from compliance.service.bench import Bench
from tests import fuzz_api
from tests.conftest import ROOT
from tests.support.api_calling import Site, site

pytestmark = pytest.mark.fuzz

OPENAPI = json.loads((ROOT / "docs" / "schemas" / "openapi.json").read_text(encoding="utf-8"))
IDS = [one["operationId"] for path in OPENAPI["paths"].values() for one in path.values() if "operationId" in one]
SLOW = frozenset({"makeFile", "getFile", "getChecklist", "recordAssessment", "reassess", "exportFirm"})
EXAMPLES, FEW = 4, 2


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, dict[str, Any]]]:
    with site(tmp_path_factory.mktemp("register"), Bench()) as one:
        found = fuzz_api.operations(fuzz_api.schema_of(one.app))
        yield one, {fuzz_api.ident(operation): operation for operation in found}


def test_every_operation_is_tried(running: tuple[Site, dict[str, Any]]) -> None:
    assert sorted(running[1]) == sorted(IDS)
    assert len(IDS) == len(set(IDS)) > 60


@pytest.mark.parametrize("ident", IDS)
def test_no_request_is_a_fault_of_ours(ident: str, running: tuple[Site, dict[str, Any]]) -> None:
    one, operations = running
    fuzz_api.try_operation(one, operations[ident], FEW if ident in SLOW else EXAMPLES, number=20261124)


def test_the_check_would_notice(running: tuple[Site, dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    one, operations = running
    from compliance.web.api import law

    def broken(*_: object) -> dict[str, Path]:
        raise ZeroDivisionError

    monkeypatch.setattr(law, "examples_there", broken)
    with pytest.raises(BaseExceptionGroup):
        fuzz_api.try_operation(one, operations["listExamples"], 1, number=1)

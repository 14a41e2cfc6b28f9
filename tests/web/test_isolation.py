"""Nobody reaches a firm of somebody else: every route and method, as every role, with the ids of that firm."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import JSONResponse, Response

from compliance.case.case import case_from_data
from compliance.register import SYSTEM, NotFound
from compliance.results import checklist_document
from compliance.service.bench import Bench
from compliance.service.clock import today
from compliance.web.visiting.visit import SignedIn
from tests.conftest import ROOT
from tests.support.accounts import Site, site
from tests.support.isolation import MARK, Foreign, Role, foreign, of_accounts, roles, routes_of, tried


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.fixture(scope="module")
def document(bench: Bench) -> dict[str, Any]:
    little = {
        "org.established_in": ["JP"],
        "market.places": ["JP"],
    }  # whoever says where they are has few open questions
    data = {"schema": "case/1", "organisation": {"name": "Zoe", "answers": little}, "use_cases": []}
    case = case_from_data(data, bench.rulebook)
    found: dict[str, Any] = json.loads(
        checklist_document.to_json(checklist_document.document(bench.checklist(case, today())))
    )
    return found


def world(folder: Path, bench: Bench, document: dict[str, Any]) -> tuple[Site, Foreign, list[Role], str]:
    here = site(folder, bench, open_registration=True)
    there = foreign(here, document)
    everybody, home = roles(here)
    return here, there, everybody, home


@pytest.mark.long
def test_nobody_reaches_a_firm_of_somebody_else(tmp_path: Path, bench: Bench, document: dict[str, Any]) -> None:
    here, there, everybody, home = world(tmp_path, bench, document)
    routes = list(routes_of(here.app))
    kept = [route for route in routes if of_accounts(route)]
    assert sum(1 for route in kept if "org" in route.parameters) >= 12
    found, trial = tried(here, there, everybody, kept)
    assert found == []
    of_firm = {(m, r.path) for r in kept for m in r.methods if r.path.startswith("/api/") and r.of_something}
    assert {path for path in of_firm - trial.through if not path[1].endswith("/review/import")} == set()
    few = [role for role in everybody if role.name in ("anonymous", "owner")]
    assert tried(here, there, few, [r for r in routes if not of_accounts(r)])[0] == []
    assert trial.requests > 1000
    assert here.register.verify_all(SYSTEM).sound
    inside = here.client(next(role.who for role in everybody if role.name == "owner"))
    for path in ("/en/firms", f"/en/firms/{home}", f"/en/firms/{home}/people"):
        assert "Home" in inside.get(path).text  # the same people do reach their own firm


def leaks_case(here: Site) -> Callable[..., Response]:
    def leaky(visit: SignedIn, org: str) -> Response:
        try:
            return JSONResponse(here.register.case(SYSTEM, org).document)
        except NotFound:
            return JSONResponse({}, 404)

    return leaky


def tells_that_it_exists(here: Site) -> Callable[..., Response]:
    def leaky(visit: SignedIn, org: str) -> Response:
        known = any(firm.id == org for firm in here.register.organisations(SYSTEM))
        return JSONResponse({}, 403 if known else 404)

    return leaky


def changes(here: Site) -> Callable[..., Response]:
    def leaky(visit: SignedIn, org: str) -> Response:
        with suppress(NotFound):
            here.register.add_use(SYSTEM, org, "planted")
        return JSONResponse({}, 404)

    return leaky


@pytest.mark.longer_way
@pytest.mark.parametrize(
    ("leak", "method", "says"),
    [
        (leaks_case, "GET", f"{MARK} comes through"),
        pytest.param(tells_that_it_exists, "GET", "an id that never was is answered otherwise", marks=pytest.mark.long),
        pytest.param(changes, "POST", "the foreign firm was changed", marks=pytest.mark.long),
    ],
)
def test_a_route_that_forgets_the_check_is_found(
    tmp_path: Path, bench: Bench, document: dict[str, Any], leak: Callable[..., Any], method: str, says: str
) -> None:
    here, there, everybody, _ = world(tmp_path, bench, document)
    here.app.add_api_route("/{lang}/leaky/{org}", leak(here), methods=[method])
    found, _ = tried(here, there, everybody[1:2], [r for r in routes_of(here.app) if "leaky" in r.path])
    assert any(says in sentence for sentence in found)

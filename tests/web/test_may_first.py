"""Who may, before any work: every route, as every role, and nothing of the engine moves before a request is refused for who sent it."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.register import Action
from compliance.service.bench import Bench
from compliance.web.pages.history import assessed_now
from compliance.web.pages.showing import asking, needs
from compliance.web.visiting.visit import SignedIn
from tests.conftest import ROOT
from tests.support.addresses_tried import Trial, Watched, world
from tests.support.isolation import of_accounts, routes_of


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.mark.long
@pytest.mark.parametrize("firm", ["home", "foreign"])
def test_nothing_is_worked_out_before_a_request_is_refused(
    tmp_path: Path, bench: Bench, firm: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, everybody, held = world(tmp_path, bench)
    routes = [r for r in routes_of(here.app) if of_accounts(r)]
    assert len(routes) > 70
    seen = Watched(monkeypatch)
    found, refused = [], 0
    for role in everybody:
        if firm == "home" and role.name in ("owner", "token of owner"):
            continue  # there nothing is refused them, and what they do would end the firm
        if firm == "home" and role.name in ("anonymous", "lawyer", "administrator"):
            continue  # they are strangers everywhere
        trial = Trial(here, role, held[firm], seen, firm == "foreign")
        found += list(trial.found(routes))
        refused += trial.refused
    assert found == []
    assert refused > (300 if firm == "foreign" else 50)


@pytest.mark.long
def test_a_route_that_works_before_it_asks_is_found(
    tmp_path: Path, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, everybody, held = world(tmp_path, bench)

    def eager(visit: SignedIn, org: str) -> None:
        register, actor = asking(visit)
        assessed_now(visit, register.case(actor, org).document)
        needs(visit, org, Action.ASSESSMENT_RECORD)

    here.app.add_api_route("/{lang}/eager/{org}", eager, methods=["POST"])
    seen = Watched(monkeypatch)
    auditor = next(role for role in everybody if role.name == "auditor")
    trial = Trial(here, auditor, held["home"], seen)
    assert any("eager" in line for line in trial.found([r for r in routes_of(here.app) if "eager" in r.path]))

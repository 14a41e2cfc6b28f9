"""Whoever only looks changes nothing: a link holds no token against forged requests, so no address may do anything when it is followed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fastapi import APIRouter

from compliance.case.case import case_from_data
from compliance.register import Action
from compliance.service.bench import Bench
from compliance.web.pages.card import named
from compliance.web.pages.desk import on_desk
from compliance.web.pages.ticking import tick
from tests.conftest import ROOT
from tests.support.addresses_tried import ANSWERS, Trial, Watched, example, world
from tests.support.isolation import Route, of_accounts, routes_of

ASKED: tuple[
    dict[str, str], ...
] = (  # what the forms of a list, a card and a paper send; "{duty}" stands for one of the firm's duties
    {},
    {"do": "done", "duties": "{duty}", "thing": "{duty}", "obligation": "{duty}", "words": "Forged", "note": "Forged"},
    {"do": "not-mine", "thing": "{duty}", "item": "{duty}", "comment": "Forged", "status": "done", "go": "next"},
    {"do": "save", "name": "Forged", "sure": "yes", "go": "save", "seen": "0", "on": "2026-01-01"},
    *ANSWERS,
)


TAKEN_OUT = "firm.exported"  # who took everything out is noted, and changes nothing


class Looking(Trial):
    """An owner who follows links that somebody else made."""

    def changed(self, routes: list[Route], duty: str) -> Iterator[str]:
        """Follow each address with everything that a form of it could send, and tell which left something in the trail."""
        register, firm = self.here.register, self.ids["org"]
        actor = self.here.actor(self.role.person)

        def written() -> int:
            return register.trail(actor, firm, limit=1)[0].seq

        before = written()
        for route in (r for r in routes if "GET" in r.methods):
            for form in [{k: v.format(duty=duty) for k, v in f.items()} for f in ASKED]:
                headers, _ = self.signed()
                answer = self.client.get(route.filled(self.ids), params=form, headers=headers)
                assert answer.status_code < 500, (route.path, form)
                if (now := written()) != before and register.trail(actor, firm, limit=1)[0].kind != TAKEN_OUT:
                    yield f"GET {route.path} {form} -> {answer.status_code}"
                before = now


@pytest.fixture
def looking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Looking, str]:
    bench = Bench(ROOT)
    here, everybody, held = world(tmp_path, bench)
    owner = next(role for role in everybody if role.name == "owner")
    duty = bench.checklist(case_from_data(example(), bench.rulebook), date(2026, 11, 28)).ranked[0]
    return Looking(here, owner, held["home"], Watched(monkeypatch)), named(duty)


@pytest.mark.long
def test_following_a_link_changes_nothing(looking: tuple[Looking, str]) -> None:
    trial, duty = looking
    routes = [r for r in routes_of(trial.here.app) if of_accounts(r)]
    assert sum("GET" in r.methods for r in routes) > 40
    assert list(trial.changed(routes, duty)) == []


@pytest.mark.long
def test_an_address_that_does_something_when_it_is_followed_is_found(looking: tuple[Looking, str]) -> None:
    trial, duty = looking
    router = APIRouter()
    on_desk(router, "eager", tick, writes=Action.CASE_WRITE)
    trial.here.app.include_router(router)
    found = list(trial.changed([r for r in routes_of(trial.here.app) if "/firms/{firm}/eager" in r.path], duty))
    assert found
    assert all("eager" in line for line in found)

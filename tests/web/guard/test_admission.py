"""Few at work, few waiting, nobody for nothing: turns, refusals, and what is charged to whom."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from compliance.service.bench import Bench
from compliance.web.guard import admission
from compliance.web.guard.admission import Crowded, Turns
from compliance.web.guard.payers import Payer
from tests.conftest import ROOT
from tests.support.accounts import Site, site

CASE = {"schema": "case/1", "organisation": {"name": "Zoe"}, "use_cases": [{"id": "chat", "name": "Chat"}]}
CHECK = "/api/v1/cases/check"
ASKED = "/api/v1/transfers"


def stranger(n: int) -> Payer:
    return Payer(f"address:{n}", False)


def owner(n: int) -> Payer:
    return Payer(f"account:{n}", True)


def order(turns: Turns, comers: list[Payer]) -> list[str]:
    """Return in which order people come to their turn who come while somebody has it."""
    came: list[str] = []

    async def comes(payer: Payer) -> None:
        over = await turns.turn(payer)
        came.append(payer.who)
        await asyncio.sleep(0)
        over()

    async def main() -> None:
        over = await turns.turn(stranger(0))
        waiting = [asyncio.create_task(comes(p)) for p in comers]
        await asyncio.sleep(0)
        over()
        await asyncio.gather(*waiting)

    asyncio.run(main())
    return came


def test_accounts_come_first_and_nobody_twice_before_others_came_once() -> None:
    comers = [stranger(1), stranger(1), stranger(1), stranger(2), owner(1), owner(1), owner(2)]
    came = order(Turns(most=1), comers)
    assert came[:3] == ["account:1", "account:2", "account:1"]
    assert came[3:] == ["address:1", "address:2", "address:1", "address:1"]


def test_few_wait_and_fewer_of_one() -> None:
    async def main() -> None:
        turns = Turns(most=1, waiting=3, own=2)
        over = await turns.turn(stranger(0))
        waiting = [asyncio.create_task(turns.turn(stranger(n))) for n in (1, 1)]
        await asyncio.sleep(0)
        with pytest.raises(Crowded) as mine:
            await turns.turn(stranger(1))
        assert mine.value.own
        waiting.append(asyncio.create_task(turns.turn(stranger(2))))
        await asyncio.sleep(0)
        with pytest.raises(Crowded) as all_:
            await turns.turn(owner(1))
        assert not all_.value.own
        waiting[0].cancel()  # who leaves makes room
        await asyncio.sleep(0.01)
        waiting.append(asyncio.create_task(turns.turn(owner(1))))
        await asyncio.sleep(0)
        over()
        (await asyncio.wait_for(waiting[3], 5))()
        for one in waiting[1:3]:
            one.cancel()

    asyncio.run(main())


def test_a_turn_that_does_not_come_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "PATIENCE", 0.05)

    async def main() -> None:
        turns = Turns(most=1)
        over = await turns.turn(stranger(0))
        with pytest.raises(TimeoutError):
            await turns.turn(stranger(1))
        over()
        over()  # a turn is given back once, however often that is said
        again = await turns.turn(stranger(1))
        with pytest.raises(TimeoutError):
            await turns.turn(stranger(2))
        again()

    asyncio.run(main())


# ------------------------------------------------------------------------------------------------------- in an application


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.fixture
def here(tmp_path: Path, bench: Bench) -> Iterator[Site]:
    made = site(tmp_path, bench, seconds_without_account=1, seconds_with_account=100)
    yield made
    made.register.close()


def test_who_spends_too_much_is_told_when_to_come_again_and_may_still_look_around(here: Site) -> None:
    client = here.client()
    found = [client.post(ASKED, json={"case": CASE}) for _ in range(9)]
    assert found[0].status_code == 200
    refused = found[-1]
    assert refused.status_code == 429
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert "account" in refused.json()["detail"]
    french = client.post("/fr/desk/interview", data={"case": json.dumps(CASE)})
    assert french.status_code == 429
    assert "Attendez" in french.text
    for free in ("/en/", "/en/rules", "/health/live", "/static/site.css"):
        assert client.get(free).status_code == 200, free
    assert client.post(CHECK, json={"case": CASE}).status_code == 200


@pytest.mark.long
def test_an_account_has_more_room_than_an_address_and_a_level_of_its_own(here: Site) -> None:
    ana = here.person("Ana")
    firm = here.firm(ana, "Ana's")
    many = {**CASE, "use_cases": [{"id": f"u{n}", "name": "U"} for n in range(20)]}
    assert here.client().post(ASKED, json={"case": many}).status_code == 200
    signed = here.client(ana)
    assert [signed.get(f"/en/firms/{firm}/checklist").status_code for _ in range(5)] == [200] * 5
    forged = here.client()
    forged.cookies.set("session", "no-such-secret", domain="testserver.local")
    assert forged.post("/en/desk/interview", data={"case": json.dumps(CASE)}).status_code == 429


def test_fifty_uses_cost_as_much_as_fifty(here: Site) -> None:
    many = {**CASE, "use_cases": [{"id": f"u{n}", "name": "U"} for n in range(20)]}
    client = here.client()
    assert client.post(ASKED, json={"case": many}).status_code == 200  # once, and paid for by waiting
    refused = client.post(ASKED, json={"case": CASE})
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 30


async def asked(app: Any, path: str, leave: asyncio.Event | None = None) -> int:
    """Ask as a browser does, and leave when told; return the status, 0 where no answer came."""
    status = 0
    sent = False

    async def receive() -> dict[str, Any]:
        nonlocal sent
        if not sent:
            sent = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await (leave or asyncio.Event()).wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]

    scope = {
        "type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "",
        "scheme": "http", "http_version": "1.1", "headers": [(b"host", b"testserver")], "client": ("127.0.0.1", 1),
        "server": ("testserver", 80), "asgi": {"version": "3.0"},
    }  # fmt: skip
    await app(scope, receive, send)
    return status


def test_health_and_files_wait_for_nobody_and_who_leaves_is_not_worked_for(here: Site) -> None:
    """All turns are taken by pages that do not end, and many wait: health answers, files answer, who leaves is forgotten."""
    hold, begun = Event(), []

    @here.app.get("/slow/{n}")
    def slow(n: int) -> dict[str, int]:
        begun.append(n)
        hold.wait(20)
        return {}

    async def main() -> None:
        leave = asyncio.Event()
        slow_ones = [asyncio.create_task(asked(here.app, f"/slow/{n}", leave)) for n in range(admission.OWN + 2)]
        while len(begun) < admission.TURNS:
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)  # in which others would begin, if they could
        assert len(begun) == admission.TURNS
        assert await asyncio.wait_for(asked(here.app, "/health/live"), 5) == 200
        assert await asyncio.wait_for(asked(here.app, "/health/ready"), 5) == 200
        assert await asyncio.wait_for(asked(here.app, "/static/site.css"), 5) == 200
        assert await asked(here.app, "/slow/99") == 429  # of one address only so many wait
        leave.set()
        await asyncio.sleep(0.5)
        hold.set()
        found = await asyncio.gather(*slow_ones)
        assert len(begun) == admission.TURNS  # nothing was begun for those who had left
        assert sorted(found)[: admission.OWN] == [0] * admission.OWN

    asyncio.run(main())

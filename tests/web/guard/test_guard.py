"""The guard of the web application: what it refuses, how it says so, and what it writes down."""

from __future__ import annotations

import html
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from compliance.register import Register
from compliance.service.bench import Bench
from compliance.web import guard
from compliance.web.app import create_app
from compliance.web.guard import logs, rates
from compliance.web.guard.payers import subscriber
from compliance.web.settings import Settings
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.visit import Visiting
from tests.conftest import ROOT
from tests.support.accounts import csrf, site

LANGS = ("en", "fr")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


def made(bench: Bench, register: Register | None = None, **settings: object) -> FastAPI:
    """An application with a few routes that do what a page can do wrong."""
    app = create_app(Settings(**{"public_url": "http://testserver"} | settings), bench, register)

    @app.get("/{lang}/broken/{name}")
    def broken(visit: Visiting, name: str) -> None:
        try:
            raise ValueError(f"secret of {name}")
        except ValueError as error:
            raise RuntimeError(f"again {name}") from error

    @app.post("/{lang}/echo")
    def echo(visit: Visiting, form: Sent) -> dict[str, int]:
        return {"fields": len(form)}

    @app.post("/{lang}/desk/echo")
    def desk(visit: Visiting, form: Sent) -> dict[str, int]:
        return {"fields": len(form)}

    @app.get("/api/broken")
    def broken_api() -> None:
        raise RuntimeError("secret")

    @app.get("/api/number/{n}")
    def number(n: int) -> int:
        return n

    return app


def asked(app: FastAPI, **more: object) -> TestClient:
    return TestClient(app, raise_server_exceptions=False, **more)


@pytest.fixture(scope="module")
def client(bench: Bench) -> Iterator[TestClient]:
    with asked(made(bench)) as found:
        yield found


# ---------------------------------------------------------------------------------------------------------------- faults


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("path", "method", "status"), [("nowhere", "GET", 404), ("echo", "GET", 405), ("broken/x", "GET", 500)]
)
def test_faults_are_pages_in_the_language_of_the_address(
    client: TestClient, lang: str, path: str, method: str, status: int
) -> None:
    answer = client.request(method, f"/{lang}/{path}")
    assert answer.status_code == status
    assert f'<html lang="{lang}">' in answer.text
    assert "Traceback" not in answer.text
    assert "secret of" not in answer.text
    assert "Content-Security-Policy" in answer.headers
    assert (answer.headers["X-Request-ID"] in answer.text) is (status == 500)


def test_an_address_of_no_language_answers_in_that_of_the_browser(client: TestClient) -> None:
    assert '<html lang="fr">' in client.get("/nowhere", headers={"Accept-Language": "fr-CA"}).text
    assert client.get("/de/").status_code == 404


def test_programs_get_problems_as_json(client: TestClient) -> None:
    answer = client.get("/api/broken")
    assert answer.status_code == 500
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["reference"] == answer.headers["X-Request-ID"]
    assert "secret" not in answer.text
    wrong = client.get("/api/number/my-private-words")
    assert wrong.status_code == 422
    assert wrong.json()["errors"][0]["where"] == "path/n"
    assert "my-private-words" not in wrong.text
    assert client.get("/api/nowhere").status_code == 404


# ---------------------------------------------------------------------------------------------------------------- bodies


def test_a_form_beyond_the_limit_is_refused_by_what_it_announces_and_by_what_comes(bench: Bench) -> None:
    with asked(made(bench, max_form=5_000, max_upload=20_000)) as client:
        assert client.post("/en/echo", content=b"a=1", headers=FORM).json() == {"fields": 1}
        large = b"a=" + b"x" * 6_000
        assert client.post("/en/echo", content=large, headers=FORM).status_code == 413

        def pieces() -> Iterator[bytes]:  # no Content-Length: sent in chunks
            for n in range(6):
                yield large[n * 1000 : n * 1000 + 1000]
            yield large[6000:]

        streamed = client.post("/fr/echo", content=pieces(), headers=FORM)
        assert streamed.status_code == 413
        assert "trop volumineux" in streamed.text
        file = {"book": ("book.xlsx", b"x" * 15_000, "application/octet-stream")}
        assert client.post("/en/echo", files=file).json() == {"fields": 1}
        assert client.post("/en/echo", files={"book": ("b", b"x" * 200_000)}).status_code == 413
        assert client.post("/en/echo", data={"a": "x" * 5_500}, files={"f": ("b", b"1")}).status_code == 400


def test_a_form_of_very_many_parts_is_refused(client: TestClient) -> None:
    many = {f"f{n}": "1" for n in range(2_100)}
    assert client.post("/en/echo", data=many).status_code == 400
    assert client.post("/en/echo", files={f"f{n}": ("n", b"1") for n in range(6)}).status_code == 400
    broken = client.post("/en/echo", content=b"nonsense", headers={"Content-Type": "multipart/form-data; boundary=x"})
    assert broken.status_code == 400
    assert client.post("/en/echo", content=b"x", headers={"Content-Type": "multipart/form-data"}).status_code == 400


# ------------------------------------------------------------------------------------------------------- other sites, hosts


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"}, 403),
        ({"Origin": "http://testserver"}, 200),
        ({"Origin": "http://testserver:8000"}, 403),
        ({"Origin": "https://testserver"}, 403),
        ({"Origin": "http://elsewhere.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://testserver:port"}, 403),
    ],
)
@pytest.mark.parametrize("path", ["/en/echo", "/en/desk/echo"])
def test_other_sites_cannot_send_forms_through_a_visitor(
    client: TestClient, path: str, headers: dict[str, str], status: int
) -> None:
    assert client.post(path, data={"a": "1"}, headers=headers).status_code == status
    assert client.get("/en/", headers=headers).status_code == 200


def test_only_the_public_name_is_answered_where_one_is_set(bench: Bench) -> None:
    app = made(bench, public_url="https://law.example.org")
    with asked(app, base_url="https://law.example.org") as client:
        assert client.get("/en/").status_code == 200
        assert "Strict-Transport-Security" in client.get("/en/").headers
        assert client.get("/en/", headers={"Host": "law.example.org:443"}).status_code == 200
        for wrong in ("evil.example", "law.example.org:8443", "law.example.org.evil.example", ""):
            assert client.get("/en/", headers={"Host": wrong}).status_code == 400
        assert client.get("/health/live", headers={"Host": "127.0.0.1:8000"}).status_code == 200
        assert (
            client.post("/en/echo", data={"a": "1"}, headers={"Origin": "https://law.example.org"}).status_code == 200
        )
        assert client.post("/en/echo", data={"a": "1"}, headers={"Origin": "http://law.example.org"}).status_code == 403


def test_without_a_public_name_only_those_of_this_machine_are_answered(bench: Bench) -> None:
    with asked(made(bench, public_url=None), base_url="http://localhost") as client:
        for good in (
            "localhost",
            "localhost:8000",
            "LOCALHOST",
            "127.0.0.1:8000",
            "127.8.9.1",
            "[::1]:8000",
            "a.localhost",
        ):
            assert client.get("/en/", headers={"Host": good}).status_code == 200, good
        forged = (
            "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.4:8000", "0.0.0.0", "", "testserver",
            "[::2]", "localhost@evil.example", "2130706433",
        )  # fmt: skip
        for wrong in forged:
            page = client.get("/en/sign-in", headers={"Host": wrong})
            assert page.status_code == 400, wrong
            assert "public_url" in page.text
            assert "evil" not in page.text
        assert "propre machine" in client.get("/fr/", headers={"Host": "evil.example"}).text
        origin = {"Host": "evil.example", "Origin": "http://evil.example"}
        assert client.post("/en/echo", data={"a": "1"}, headers=origin).status_code == 400
        problem = client.post("/api/v1/cases/check", json={}, headers={"Host": "evil.example"})
        assert (problem.status_code, problem.headers["Content-Type"]) == (400, "application/problem+json")
        assert client.get("/health/live", headers={"Host": "10.0.0.7"}).status_code == 200


# -------------------------------------------------------------------------------------------------------------------- rates


def test_an_address_that_asks_too_often_is_told_when_to_come_again(bench: Bench) -> None:
    with asked(made(bench, requests_per_minute=5, sign_ins_per_minute=2)) as client:
        assert [client.post("/en/sign-in").status_code for _ in range(3)] == [404, 404, 429]
        assert [client.get("/en/").status_code for _ in range(3)] == [200, 200, 429]
        refused = client.get("/fr/")
        assert 1 <= int(refused.headers["Retry-After"]) <= 120
        assert refused.headers["Retry-After"] in refused.text
        assert client.get("/health/live").status_code == 200
        assert client.get("/static/site.css").status_code == 200
        assert client.get("/api/number/1").headers["Content-Type"] == "application/problem+json"


def test_whoever_goes_on_in_spite_of_refusals_is_refused_more_slowly(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    paused: list[float] = []

    async def pause(seconds: float) -> None:
        paused.append(seconds)

    monkeypatch.setattr(rates, "AT_ONCE", 3)
    monkeypatch.setattr(rates, "sleep", pause)
    with asked(made(bench, requests_per_minute=1), client=("192.0.2.1", 1)) as client:
        assert [client.get("/en/").status_code for _ in range(4)] == [200, 429, 429, 429]
        assert rates.PAUSE not in paused  # a few are told at once
        assert client.get("/en/").status_code == 429
        assert paused.count(rates.PAUSE) == 1
        assert client.get("/en/", headers={"Host": "evil.example"}).status_code == 429  # under any name
        assert paused.count(rates.PAUSE) == 2
    monkeypatch.setattr(guard, "HELD", 10_000)  # so few connections that none may be held
    with asked(made(bench, requests_per_minute=1), client=("192.0.2.1", 1)) as client:
        assert [client.get("/en/").status_code for _ in range(6)] == [200, *[429] * 5]
        assert paused.count(rates.PAUSE) == 2


def test_forwarded_addresses_count_only_from_a_trusted_proxy(bench: Bench) -> None:
    def answered(trusted: str) -> list[int]:
        app = made(bench, requests_per_minute=1, trusted_proxies=trusted)
        with asked(app, client=("10.0.0.9", 5000)) as client:
            return [client.get("/en/", headers={"X-Forwarded-For": f"192.0.2.{n}"}).status_code for n in (1, 2)]

    assert answered("10.0.0.0/24") == [200, 200]
    assert answered("10.0.1.1") == [200, 429]
    assert answered("") == [200, 429]


def test_one_subscriber_of_ipv6_is_one_address() -> None:
    assert subscriber({"client": ("2001:db8:1:2:aaaa::1", 1)}) == subscriber({"client": ("2001:db8:1:2::9", 1)})
    assert subscriber({"client": ("2001:db8:1:3::1", 1)}) != subscriber({"client": ("2001:db8:1:2::1", 1)})
    assert subscriber({"client": ("::ffff:192.0.2.1", 1)}) == "192.0.2.1"
    assert subscriber({"client": None}) == "unknown"


# ------------------------------------------------------------------------------------------------------------------- tokens


@pytest.fixture
def ana(bench: Bench, tmp_path: Path) -> Iterator[TestClient]:
    """The browser of somebody signed in."""
    here = site(tmp_path, bench)
    app = made(bench, here.register)
    secret = here.register.start_session(here.person("Ana"))
    with asked(app, client=("203.0.113.77", 4000), cookies={"session": secret}) as client:
        yield client


def test_a_signed_in_form_needs_the_token_of_its_session(ana: TestClient) -> None:
    right = csrf(ana)
    assert ana.post("/en/echo", data={"a": "1"}).status_code == 403
    assert ana.post("/en/echo", data={"csrf": "wrong"}).status_code == 403
    assert ana.post("/en/echo", data={"csrf": f"{right}é"}).status_code == 403
    assert ana.post("/en/echo").status_code == 403
    assert ana.post("/en/echo", files={"csrf": ("csrf", right.encode())}).status_code == 403
    assert ana.post("/en/echo", data={"csrf": right}).json() == {"fields": 1}
    assert ana.post("/en/echo", headers={"X-CSRF-Token": right}).status_code == 200
    assert ana.post("/en/desk/echo", data={"a": "1"}).status_code == 200  # keeps nothing
    refused = ana.post("/fr/echo", data={"csrf": "wrong"})
    assert "Ce formulaire n'est plus valable" in html.unescape(refused.text)
    ana.cookies.clear()
    assert ana.post("/en/echo", data={"a": "1"}).status_code == 200  # nobody is signed in: nothing to forge


# --------------------------------------------------------------------------------------------------------------------- logs


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """The log of this process, read back."""
    out = io.StringIO()
    before = logs.LOGGER.handlers[:], logs.LOGGER.level, logs.LOGGER.propagate
    logs.configure(out)
    yield out
    logs.LOGGER.handlers[:], logs.LOGGER.level, logs.LOGGER.propagate = before


def test_the_log_is_json_without_anything_about_a_person(ana: TestClient, written: io.StringIO) -> None:
    private = "ana.private@example.org"
    ana.get("/en/firms")
    secret = ana.cookies["session"]
    ana.cookies.clear()
    ana.get(f"/en/broken/{private}", params={"q": private}, headers={"User-Agent": private, "Cookie": f"x={private}"})
    ana.post("/fr/echo", data={"mail": private})
    ana.get(f"/en/{private}")
    ana.get("/static/site.css")
    ana.request("SECRETVERB", "/en/")
    ana.get("/health/live")
    assert secret not in written.getvalue()
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    assert private not in written.getvalue()
    assert "203.0.113.77" not in written.getvalue()
    assert "SECRETVERB" not in written.getvalue()
    requests = [x for x in lines if x["event"] == "request"]
    assert [(x["route"], x["status"]) for x in requests] == [
        ("/{lang}/firms", 200),
        ("/{lang}/broken/{name}", 500),
        ("/{lang}/echo", 200),
        ("(none)", 404),
        ("/static", 200),
        ("/{lang}/", 405),
    ]
    assert {x["network"] for x in requests} == {"203.0.113.0/24"}
    assert [x["actor"] for x in requests] == ["user"] + ["anonymous"] * 5
    assert all(
        set(x) == {"time", "level", "event", "method", "route", "request", "actor", "network", "status", "ms"}
        for x in requests
    )
    (fault,) = [x for x in lines if x["event"] == "fault"]
    assert fault["kind"] == "RuntimeError"
    assert fault["request"] == requests[1]["request"]
    assert any(place.startswith("test_guard.py:") for place in fault["places"])
    assert "from ValueError" in fault["places"]


class Late:
    """Who has heads stamped, and is late or not."""

    def __init__(self, late: bool) -> None:
        self._late = late

    def late(self, now: datetime) -> bool:
        assert abs(datetime.now(UTC) - now) < timedelta(minutes=1)
        return self._late


def test_health_says_what_cannot_be_used(bench: Bench, tmp_path: Path) -> None:
    app = made(bench)
    with asked(app) as client:
        assert client.get("/health/live").json() == {"status": "ok"}
        assert client.get("/health/ready").json() == {"status": "ok", "rulebook": "ok"}
        app.state.register = register = Register.open(f"sqlite:///{tmp_path / 'register.db'}")
        assert client.get("/health/ready").status_code == 503
        register.migrate()
        assert client.get("/health/ready").json() == {"status": "ok", "rulebook": "ok", "register": "ok"}
        register.close()
        app.state.stamper = Late(True)
        assert client.get("/health/ready").json()["timestamps"] == "late"
        assert client.get("/health/ready").status_code == 200  # nobody is kept from working
        app.state.stamper = Late(False)
        assert client.get("/health/ready").json()["timestamps"] == "ok"
        app.state.stamper = None
        (tmp_path / "register.db").write_bytes(b"no database")
        answer = client.get("/health/ready")
        assert answer.status_code == 503
        assert answer.json() == {"status": "failed", "rulebook": "ok", "register": "failed"}

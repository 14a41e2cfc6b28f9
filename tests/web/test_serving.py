"""`compliance serve` as real processes: it answers, keeps its promises when it is stopped, and refuses what it cannot do."""

from __future__ import annotations

import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from compliance.register import SYSTEM, Policy, Register
from compliance.register.location import anchor_of
from compliance.web.serving import START_SECONDS
from tests.support.accounts import PASSWORD
from tests.support.calling import assert_refused, call
from tests.support.serve_command import PATIENCE, Running, started, stopped
from tests.support.time_authority import running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = started(tmp_path_factory.mktemp("serve"), "--workers", "2", "--database", "office.db")
    yield running
    stopped(running)


@pytest.mark.served
def test_it_answers_and_says_that_it_is_ready(server: Running) -> None:
    status, text = server.get("/health/ready")  # waits in the queue of the socket until the rulebook is loaded
    assert (status, json.loads(text)) == (200, {"status": "ok", "rulebook": "ok", "register": "ok"})
    assert server.get("/en/")[0] == 200
    assert "Se connecter" in server.get("/fr/sign-in")[1]


@pytest.mark.served
def test_heads_are_stamped_with_the_time_by_the_service_itself(tmp_path: Path) -> None:
    with running(tmp_path) as url:
        names = {
            "SIGNING_KEY": tmp_path / "keys.json",
            "TIMESTAMP_URL": f"{url}/",
            "TIMESTAMP_CERTIFICATE": tmp_path / "root.pem",
        }
        environment = {f"COMPLIANCE_{name}": str(value) for name, value in names.items()} | {
            "COMPLIANCE_TIMESTAMP_SECONDS": "10"
        }
        server = started(tmp_path, "--database", "office.db", **environment)
        try:
            assert json.loads(server.get("/health/ready")[1])["timestamps"] == "ok"
            register = Register.open(
                f"sqlite:///{tmp_path / 'office.db'}",
                anchor=anchor_of(f"sqlite:///{tmp_path / 'office.db'}", environment),
            )
            register.create_user(SYSTEM, "ada@example.org", "Ada", PASSWORD)
            for _ in range(60):
                (chain,) = register.verify_all(SYSTEM).chains
                if chain.stamped.seq == chain.entries:
                    break
                time.sleep(0.5)
            assert (chain.findings, chain.stamped.seq) == ((), chain.entries)
            register.close()
        finally:
            stopped(server)


@pytest.mark.served
def test_the_database_is_made_and_has_no_account(server: Running) -> None:
    register = Register.open(f"sqlite:///{server.log.parent / 'office.db'}", policy=Policy())
    register.check()
    assert register.users(SYSTEM) == ()
    register.close()


@pytest.mark.served
def test_a_process_that_dies_is_replaced(server: Running) -> None:
    assert server.get("/health/live")[0] == 200
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
    if not children.exists():
        pytest.skip("this machine does not tell which processes belong together")
    workers = [
        int(n) for n in children.read_text().split() if b"workroom" not in Path(f"/proc/{n}/cmdline").read_bytes()
    ]
    assert len(workers) == 2
    os.kill(workers[0], signal.SIGSTOP)
    time.sleep(1.5)  # so that it is asked whether it lives, and dies before it can answer
    os.kill(workers[0], signal.SIGKILL)
    begun = time.monotonic()
    assert all(server.get("/health/live")[0] == 200 for _ in range(5))
    assert time.monotonic() - begun < START_SECONDS / 2, (
        "a process that died was waited for as one that loads the rulebook"
    )


@pytest.mark.served
def test_a_stop_lets_running_requests_end(server: Running) -> None:
    """A form is half sent when the stop comes; the other half arrives, and is answered."""
    body = b"email=nobody%40example.org&password=somewhere+else"
    head = (
        f"POST /en/sign-in HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    assert server.get("/health/live")[0] == 200
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        connection.sendall(head + body[:10])
        until = time.monotonic() + PATIENCE
        time.sleep(0.3)  # so that a worker has taken the connection before the stop
        server.process.send_signal(signal.SIGTERM)
        while "Shutting down" not in server.log.read_text():
            assert time.monotonic() < until
            time.sleep(0.05)
        connection.sendall(body[10:])
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 422")
    assert b"is not right" in answer
    assert b"</html>" in answer
    assert server.process.wait(PATIENCE) == 0
    lines = [json.loads(line) for line in server.log.read_text().splitlines()]
    assert all({"time", "level", "event"} <= set(line) for line in lines)
    assert any(line["event"] == "request" and line["route"] == "/{lang}/sign-in" for line in lines)


@pytest.mark.served
def test_a_stop_does_not_wait_for_ever(tmp_path: Path) -> None:
    server = started(tmp_path, "--workers", "1", COMPLIANCE_GRACEFUL_SECONDS="1")
    try:
        assert server.get("/health/live")[0] == 200
        assert not list(tmp_path.glob("*.db*"))  # without --database nothing is kept
        with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
            connection.sendall(b"POST /en/desk/interview HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc")
            time.sleep(0.3)
            begun = time.monotonic()
            server.process.send_signal(signal.SIGTERM)
            server.process.wait(PATIENCE)
            assert time.monotonic() - begun < 30
    finally:
        stopped(server)


def said_in(server: Running, words: str) -> None:
    """Wait until the log says something."""
    until = time.monotonic() + PATIENCE
    while words not in server.log.read_text():
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.mark.served
def test_a_stop_in_the_moment_the_processes_begin_ends_them_too(tmp_path: Path) -> None:
    server = started(tmp_path, "--workers", "2")
    try:
        said_in(server, "Started parent process")
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(PATIENCE) == 0
    finally:
        stopped(server)


@pytest.mark.served
def test_it_begins_anew_when_it_is_told_to(tmp_path: Path) -> None:
    server = started(tmp_path, "--workers", "1")
    try:
        assert server.get("/health/live")[0] == 200
        server.process.send_signal(signal.SIGHUP)
        said_in(server, "Terminated child process")
        assert server.get("/health/live")[0] == 200
    finally:
        stopped(server)


# -------------------------------------------------------------------------------------------------------- what it refuses


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment without settings of ours, put back afterwards."""
    monkeypatch.setattr(os, "environ", {k: v for k, v in os.environ.items() if not k.startswith("COMPLIANCE_")})


def test_a_port_that_is_taken_is_refused(free: None, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert_refused(call(capsys, "serve", "--port", str(port)), f"127.0.0.1:{port}", "--port")


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("--port", "70000"), ("port",)),
        (("--workers", "0"), ("workers",)),
        (("--database", "mysql://x/y"), ("sqlite:///", "postgresql://")),
        (("--host", "no.such.host.invalid"), ("no.such.host.invalid", "public_url")),
        (("--host", "0.0.0.0"), ("0.0.0.0", "public_url")),
        (("--host", "::"), ("::", "public_url")),
        (("--host", "192.168.1.4"), ("192.168.1.4", "public_url")),
    ],
)
def test_settings_that_cannot_be_used_are_refused(
    free: None, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    assert_refused(call(capsys, "serve", *words), *parts)
    assert_refused(call(capsys, "serve", *words, lang="fr"), *parts, frame="Erreur")


def test_a_host_that_cannot_be_listened_on_is_refused(free: None, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["COMPLIANCE_PUBLIC_URL"] = "https://law.example.org"
    assert_refused(call(capsys, "serve", "--host", "no.such.host.invalid"), "no.such.host.invalid", "--host")


def test_a_file_of_settings_that_is_broken_is_refused(
    free: None, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "compliance.toml"
    path.write_text("port = = 1")
    os.environ["COMPLIANCE_CONFIG"] = str(path)
    assert_refused(call(capsys, "serve"), str(path))
    path.write_text('port = "many"')
    assert_refused(call(capsys, "serve"), "port")


@pytest.mark.longer_way
def test_a_database_that_is_none_is_refused(free: None, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "letters.db"
    path.write_bytes(b"my letters, no database" * 100)
    assert_refused(call(capsys, "serve", "--database", str(path)), str(path))
    assert path.read_bytes() == b"my letters, no database" * 100

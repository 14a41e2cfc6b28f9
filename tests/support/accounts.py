"""A register with people and two firms, for tests of pages: passwords are hashed lightly, the clock can be moved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fastapi import FastAPI
from starlette.testclient import TestClient

from compliance.register import SYSTEM, Actor, Policy, Register, User
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.support.fresh_register import migrated
from tests.support.limits import HERE, MUCH

LIGHT = Policy(argon2_time=1, argon2_memory=64, argon2_lanes=1)
PASSWORD = "seven grey herons at dawn"
DOMAIN = "testserver.local"  # what the test client calls a host without a dot
TOKEN = re.compile(r'name="csrf" value="([^"]+)"')


@dataclass
class Clock:
    """A clock that a test moves."""

    ahead: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Site:
    """An application with accounts."""

    app: FastAPI
    register: Register
    clock: Clock

    def person(self, name: str, **rights: bool) -> User:
        return self.register.create_user(SYSTEM, f"{name.lower()}@example.org", name, PASSWORD, **rights)

    def actor(self, user: User) -> Actor:
        return Actor(f"user:{user.id}", "user", user.id, proved=True)

    def firm(self, owner: User, name: str, role: str = "owner") -> str:
        return self.register.create_organisation(self.actor(owner), name, role).id

    def client(self, user: User | Actor | None = None, **more: object) -> TestClient:
        """A browser; signed in as somebody where that is given."""
        client = TestClient(self.app, raise_server_exceptions=False, follow_redirects=False, **more)
        if user is not None:
            client.cookies.set("session", self.register.start_session(user), domain=DOMAIN)
        return client


def site(folder: Path, bench: Bench, **settings: object) -> Site:
    """Return an application with an empty register in a folder."""
    clock = Clock()
    register = Register.open(migrated(folder / "register.db"), clock=clock, policy=LIGHT)
    asked = {
        "public_url": HERE,
        **MUCH,
        "sign_ins_per_minute": 100_000,
        **settings,
    }
    return Site(create_app(Settings(**asked), bench, register), register, clock)


def found_in(pattern: str, page: str) -> str:
    """Return what the group of a pattern matches on a page, which has it."""
    found = re.search(pattern, page)
    assert found is not None, pattern
    return found[1]


def csrf(client: TestClient, path: str = "/en/firms") -> str:
    """Return the token of a signed-in browser, as a page gives it."""
    found = TOKEN.search(client.get(path).text)
    assert found is not None
    return found[1]

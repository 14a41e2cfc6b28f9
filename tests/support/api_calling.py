"""The application with accounts in a database of its own, a firm with a real case, and tokens of each role, for tests of the HTTP API."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.testclient import TestClient

from compliance.reading import strict_yaml
from compliance.register import SYSTEM, Policy, Register
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.fresh_register import migrated
from tests.support.limits import MUCH

BASE = "/api/v1"
QUICK = Policy(argon2_time=1, argon2_memory=64, argon2_lanes=1)
EXAMPLE: dict[str, Any] = strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data
DAY = "2026-11-24"


@dataclass(frozen=True)
class Site:
    """A running application and what its tokens open."""

    app: FastAPI
    register: Register
    firm: str
    foreign: str
    tokens: dict[str, str]
    owner: str

    def client(self, role: str | None = None, **headers: str) -> TestClient:
        """Return a client that calls as a role, or as nobody."""
        if role is not None:
            headers["Authorization"] = f"Bearer {self.tokens[role]}"
        return TestClient(self.app, base_url="http://localhost", headers=headers)


@contextmanager
def site(folder: Path, bench: Bench, url: str | None = None, **settings: Any) -> Iterator[Site]:
    """Put an application up on a fresh register."""
    register = Register.open(url or migrated(folder / "register.db"), policy=QUICK)
    register.migrate()
    people = {
        role: register.create_user(SYSTEM, f"{role}@example.org", role.title(), "a long enough password")
        for role in ("owner", "adviser", "auditor", "stranger")
    }
    actor = {
        role: register.session(register.start_session(user)).actor  # type: ignore[union-attr]
        for role, user in people.items()
    }
    firm = register.create_organisation(actor["owner"], EXAMPLE["organisation"]["name"], "owner").id
    foreign = register.create_organisation(actor["stranger"], "Somebody Else Ltd", "owner").id
    for role in ("adviser", "auditor"):
        register.accept_invitation(actor[role], register.invite(actor["owner"], firm, f"{role}@example.org", role))
    register.replace_case(actor["owner"], firm, EXAMPLE, seen=register.case(actor["owner"], firm).revision)
    until = datetime.now(UTC) + timedelta(days=30)
    tokens = {
        role: register.create_token(actor[role], foreign if role == "stranger" else firm, role, kind, until)
        for role, kind in (("owner", "owner"), ("adviser", "adviser"), ("auditor", "auditor"), ("stranger", "owner"))
    }
    app = create_app(Settings(**{**MUCH, **settings}), bench, register)
    try:
        yield Site(app, register, firm, foreign, tokens, people["owner"].id)
    finally:
        register.close()

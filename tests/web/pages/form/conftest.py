"""What the tests of the form share: one application, a visitor in each language, and firms that have begun."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.reading import strict_yaml
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.support.browsing import Visitor
from tests.support.form_posts import BAKERY, LANGS, SALON, USUAL
from tests.support.limits import HERE, MUCH


@pytest.fixture(scope="package")
def bench() -> Bench:
    return Bench()


@pytest.fixture(scope="package")
def client(bench: Bench) -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), bench=bench))


@pytest.fixture(params=LANGS)
def visitor(request: pytest.FixtureRequest, client: TestClient) -> Visitor:
    return Visitor(client, request.param)


@pytest.fixture(scope="session")
def bakery() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(strict_yaml.read(BAKERY).data, default=str))
    return data


@pytest.fixture
def begun() -> dict[str, Any]:
    """A salon that has answered what is usual, and nothing of what is rare."""
    data: dict[str, Any] = json.loads(json.dumps(strict_yaml.read(SALON).data, default=str))
    (use,) = data["use_cases"]
    whole = data["organisation"]["answers"]
    data["organisation"]["answers"] = {k: v for k, v in whole.items() if k in USUAL["organisation"]}
    use["answers"] = {k: v for k, v in use["answers"].items() if k in USUAL["use"]}
    return data

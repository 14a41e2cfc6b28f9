"""What the tests of pages in a real browser share: one browser and one site for each module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.in_process import chromium, served
from tests.support.limits import MUCH


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with served(create_app(Settings(**MUCH), Bench(ROOT))) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found

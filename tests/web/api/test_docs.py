"""The calls of docs/api.md and of its French are run as they stand there, against a server of their own."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from compliance.service.bench import Bench
from tests.conftest import ROOT
from tests.support.api_calling import Site, site
from tests.support.programs import needs


def calls(page: str) -> list[str]:
    """The calls that a page shows."""
    found: list[str] = re.findall(r"```sh\n(.*?)\n```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.DOTALL)
    return found


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, str]]:
    with site(tmp_path_factory.mktemp("register"), Bench()) as one, socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(one.app, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        end = time.monotonic() + 30
        while not server.started and time.monotonic() < end:
            time.sleep(0.02)
        yield one, f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


@needs("curl")
@pytest.mark.parametrize("page", ["api.md", "api.fr.md"])
def test_the_calls_of_the_page_work(page: str, running: tuple[Site, str], tmp_path: Path) -> None:
    one, address = running
    assert len(calls(page)) >= 8
    environment = {**os.environ, "SITE": address, "TOKEN": one.tokens["owner"], "FIRM": one.firm}
    for call in calls(page):
        assert call.startswith("curl -s ")
        done = subprocess.run(
            ["bash", "-c", call.replace("curl -s ", "curl -sf ", 1)],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, (call, done.stderr)
        if done.stdout:
            assert json.loads(done.stdout)
    assert (tmp_path / "list.xlsx").read_bytes()[:2] == b"PK"
    assert json.loads((tmp_path / "case.json").read_text(encoding="utf-8"))["schema"] == "case/1"

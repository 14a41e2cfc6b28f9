"""`compliance serve` as a process of its own, on a port that was free."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

PATIENCE = 120  # seconds; a busy machine loads the rulebook slowly


@dataclass
class Running:
    """A server of its own process group."""

    process: subprocess.Popen[str]
    port: int
    log: Path
    said: list[str]

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()


def started(folder: Path, *words: str, **environment: str) -> Running:
    log = folder / "log.jsonl"
    names = {k: v for k, v in os.environ.items() if not k.startswith("COMPLIANCE_")}
    with log.open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "compliance", "--lang", "en", "serve", "--port", "0", *words],
            cwd=folder, env={**names, "PYTHONPATH": str(ROOT), **environment}, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    assert process.stdout is not None
    said = [process.stdout.readline()]
    found = re.search(r"http://127\.0\.0\.1:(\d+)/", said[0])
    assert found is not None, log.read_text()
    return Running(process, int(found[1]), log, said)


def stopped(server: Running) -> None:
    if server.process.poll() is None:
        server.process.terminate()
        server.process.wait(PATIENCE)
    assert server.process.stdout is not None
    server.process.stdout.close()

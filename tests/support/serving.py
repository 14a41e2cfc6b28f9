"""The application as people run it: a process of its own that answers on a port, and that can be killed and started again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from tests.conftest import ROOT
from tests.support.limits import MUCH

PATIENCE = 90.0


class Served:
    """One process, always on the same port."""

    def __init__(self, **environment: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            **{f"COMPLIANCE_{name.upper()}": str(value) for name, value in MUCH.items()},
            **environment,
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until it answers."""
        words = [
            sys.executable,
            "-m",
            "uvicorn",
            "--factory",
            "compliance.web.app:create_app",
            "--port",
            str(self.port),
            "--log-level",
            "error",
        ]
        self._process = subprocess.Popen(words, cwd=ROOT, env=self._environment)
        until = time.monotonic() + PATIENCE
        while True:
            try:
                urllib.request.urlopen(f"{self.base}/en/", timeout=5).close()
                return
            except (urllib.error.URLError, OSError):
                if self._process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)

    def kill(self) -> None:
        """End it at once, as a machine that fails does."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
        self._process = None

"""The application as processes: one that listens and looks after the others, and as many that answer as the settings say.

A process that dies is replaced. A stop (SIGTERM, or Ctrl+C) takes no new requests and lets the running ones end, as long as the
settings allow. The socket is opened before anything is loaded, so that whoever comes early waits instead of being refused.

Where a process can be copied (Linux), the one that listens loads the rulebook and makes it ready, and those that answer begin as copies of it: what
they only read stands in memory once, and one that dies is replaced in a moment.

Where the system shares connections out between sockets of one port (Linux), each process listens on one of its own: on one socket for
all, an idle process takes every connection that comes, and who keeps a connection keeps to that process while the others idle.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn
import uvicorn._subprocess
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import SIGNALS

from compliance.errors import InputError, Message, about
from compliance.web.guard import counters, logs
from compliance.web.guard.errands import LINE
from compliance.web.guard.gaps import Gaps
from compliance.web.guard.hosts import local
from compliance.web.guard.lines import Line, room_for
from compliance.web.settings import Settings

if TYPE_CHECKING:
    from compliance.register.stamping import Stamper
    from compliance.service.bench import Bench

BACKLOG = 512
KEEP_ALIVE = 75  # seconds an idle connection is kept: who thinks a while comes back to the process that knows the case
START_SECONDS = 120  # how long a process may be deaf while it loads the rulebook
SHARED = sys.platform == "linux"
FORKS = sys.platform != "win32"  # where a process cannot be copied, the pages make heavy documents themselves
SHARING = "COMPLIANCE_SHARED"  # the folder of what the processes share; set here for them, no setting
COPIED = sys.platform == "linux"  # elsewhere libraries of the system may not outlive the copying of a process
APPLICATION = "compliance.web.serving:application"
WORKROOM = "compliance.web.workroom"

_ready: list[Bench] = []  # what was made ready before this process was copied


def make_ready(settings: Settings) -> None:
    """Load what every process that answers needs, before it is copied.

    Raises:
        InputError: the rulebook cannot be used.
    """
    import compliance.web.app  # noqa: F401  # start-up: only now is it known that something is served
    from compliance.service.bench import Bench  # start-up: as above
    from compliance.service.clock import today  # start-up: as above

    bench = Bench(settings.rulebook)
    bench.settle(today())
    _ready[:] = [bench]


def application() -> FastAPI:
    """Return the application of one process, set up by the environment."""
    from compliance.web.app import create_app  # start-up: the process that only listens needs no application

    logs.configure()
    folder, settings = os.environ.get(SHARING), Settings()
    room_for(settings.connections)
    bench = _ready[0] if _ready else None
    app = create_app(settings, bench, shared=None if folder is None else Path(folder))
    app.add_middleware(Gaps, tidy=app.state.bench.sweep)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        stamper: Stamper | None = app.state.stamper
        if stamper is not None:
            stamper.start()
        yield
        if stamper is not None:
            stamper.stop()
        if app.state.register is not None:
            app.state.register.close()

    app.router.lifespan_context = life
    return app


def listening(settings: Settings) -> socket.socket:
    """Return the socket of an application, open.

    Raises:
        InputError: the address cannot be listened on, or others could reach it and nobody said under which name.
    """
    if settings.public_url is None and not local(settings.host):
        raise InputError(about(settings.host, Message("settings.public-url-needed")))
    try:
        found = _opened(settings, settings.port)
        if SHARED and settings.workers > 1:  # only now that nobody else listens there: a shared port could be had twice
            port = found.getsockname()[1]
            found.close()
            found = _opened(settings, port, shared=True)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(
            about(f"{settings.host}:{settings.port}", Message("settings.cannot-listen", why=reason))
        ) from None
    found.set_inheritable(True)
    return found


def _opened(settings: Settings, port: int, shared: bool = False) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    return socket.create_server((settings.host, port), family=family, backlog=BACKLOG, reuse_port=shared)


def address(settings: Settings, open_socket: socket.socket) -> str:
    """Return the address at which a browser of this machine finds the application."""
    host, port = open_socket.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


class Processes(Multiprocess):
    """The processes, each with one of the sockets; one that takes the place of another gets the socket of that one. Besides them the workroom."""

    def __init__(
        self, config: uvicorn.Config, sockets: list[socket.socket], errands: socket.socket | None = None
    ) -> None:
        self._own = sockets
        self._errands = errands
        self._room: subprocess.Popen[bytes] | None = None
        self._turn = cycle(range(config.workers))
        super().__init__(config, sockets)
        if COPIED:
            vars(uvicorn._subprocess)["spawn"] = multiprocessing.get_context("fork")  # it has no setting for this
            os.register_at_fork(after_in_child=self._alone)

    def _alone(self) -> None:
        """Let go, in a copy, of what it has from the process that listens: how that takes signals, and its lines to the processes beside the copy.

        A process that dies is found by the end of its line, and one that is stopped before it takes signals itself has to end.
        """
        for number in SIGNALS:
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        for one in self.processes:
            one.parent_conn.close()
            one.child_conn.close()

    def handle_hup(self) -> None:
        """Begin anew with the rulebook as it is now, if it can be used."""
        try:
            if COPIED:
                make_ready(Settings())
        except InputError as error:
            logging.getLogger("uvicorn.error").error("the rulebook cannot be used, so the old one is kept: %s", error)
        else:
            super().handle_hup()

    @property
    def sockets(self) -> list[socket.socket]:
        """The socket of the process that is started next: the first without one that lives, else each in its turn."""
        alive = [p.process.is_alive() for p in self.processes]
        missing = len(alive) if len(alive) < self.processes_num else alive.index(False) if False in alive else None
        number = next(self._turn) if missing is None else missing
        return [self._own[number % len(self._own)]]

    @sockets.setter
    def sockets(self, found: list[socket.socket]) -> None:
        self._own = found

    def keep_subprocess_alive(self) -> None:
        """Replace the processes that died.

        Each process answers over a line of its own whether it lives. Its end of the line is closed here: else a process that dies while it is
        asked would be waited for as long as one that loads the rulebook, and so would whoever comes to its socket.
        """
        for one in self.processes:
            if not one.child_conn.closed:
                one.child_conn.close()
        super().keep_subprocess_alive()
        gone = self._room is None or self._room.poll() is not None
        if self._errands is not None and gone and not self.should_exit.is_set():
            number = self._errands.fileno()  # early errands wait at the socket until the room is ready
            self._room = subprocess.Popen([sys.executable, "-m", WORKROOM, str(number)], pass_fds=[number])

    def run(self) -> None:
        """Start the processes and look after them until they are told to stop."""
        try:
            super().run()
        finally:
            if self._room is not None:
                self._room.terminate()
                self._room.wait()


def _line(path: Path) -> socket.socket:
    """Return a socket at which errands are taken, open to this user alone."""
    found = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    found.bind(str(path))
    path.chmod(0o600)
    found.listen(BACKLOG)
    return found


def serve(settings: Settings, open_socket: socket.socket) -> None:
    """Answer requests until the process is told to stop. The workers read the settings from the environment."""
    logs.configure()
    config = uvicorn.Config(
        APPLICATION,
        factory=True,
        workers=settings.workers,
        http=Line,
        h11_max_incomplete_event_size=settings.header_bytes,
        limit_concurrency=settings.connections + BACKLOG,  # all at work: only then is somebody told to come again
        access_log=False,
        log_config=None,
        proxy_headers=False,  # the guard does it, for the proxies of the settings
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=settings.graceful_seconds,
        timeout_worker_healthcheck=START_SECONDS,
    )
    sockets = [open_socket]
    if SHARED and settings.workers > 1:
        port = open_socket.getsockname()[1]
        sockets += [_opened(settings, port, shared=True) for _ in range(settings.workers - 1)]
        for one in sockets:
            one.set_inheritable(True)
    with shared(settings) as errands:
        processes = Processes(config, sockets, errands)  # from here on a signal waits until they have begun
        if COPIED:
            make_ready(settings)
        processes.run()


@contextmanager
def shared(settings: Settings) -> Iterator[socket.socket | None]:
    """Make the folder of what the processes share, and yield the socket at which errands are taken; None where the pages do all themselves."""
    with tempfile.TemporaryDirectory(prefix="compliance-") as name:
        folder = Path(name)
        counters.make(folder)
        os.environ[SHARING] = name
        errands = _line(folder / LINE) if settings.heavy_jobs and FORKS else None
        try:
            yield errands
        finally:
            del os.environ[SHARING]
            if errands is not None:
                errands.close()


__all__ = ["APPLICATION", "address", "application", "listening", "serve"]

"""The application as processes: one that listens and looks after the others, and as many that answer as the settings say.

A process that dies is replaced. A stop (SIGTERM, or Ctrl+C) takes no new requests and lets the running ones end, as long as the
settings allow. The socket is opened before anything is loaded, so that whoever comes early waits instead of being refused.
"""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from compliance.errors import InputError
from compliance.web.guard import logs
from compliance.web.guard.gaps import Gaps
from compliance.web.settings import Settings

BACKLOG = 512
KEEP_ALIVE = 75  # seconds an idle connection is kept: who thinks a while comes back to the process that knows the case
START_SECONDS = 120  # how long a process may be deaf while it loads the rulebook
APPLICATION = "compliance.web.serving:application"


def application() -> FastAPI:
    """Return the application of one process, set up by the environment."""
    from compliance.web.app import create_app

    logs.configure()
    app = create_app(Settings())
    app.add_middleware(Gaps, tidy=app.state.bench.sweep)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        yield
        if app.state.register is not None:
            app.state.register.close()

    app.router.lifespan_context = life
    return app


def listening(settings: Settings) -> socket.socket:
    """Return the socket of an application, open.

    Raises:
        InputError: the address cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        found = socket.create_server((settings.host, settings.port), family=family, backlog=BACKLOG)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(
            f"{settings.host}:{settings.port}: cannot be listened on ({reason}); choose another --port or --host"
        ) from None
    found.set_inheritable(True)
    return found


def address(settings: Settings, open_socket: socket.socket) -> str:
    """Return the address at which a browser of this machine finds the application."""
    host, port = open_socket.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def serve(settings: Settings, open_socket: socket.socket) -> None:
    """Answer requests until the process is told to stop. The workers read the settings from the environment."""
    logs.configure()
    config = uvicorn.Config(
        APPLICATION,
        factory=True,
        workers=settings.workers,
        access_log=False,
        log_config=None,
        proxy_headers=False,  # the guard does it, for the proxies of the settings
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=settings.graceful_seconds,
        timeout_worker_healthcheck=START_SECONDS,
    )
    Multiprocess(config, sockets=[open_socket]).run()


__all__ = ["APPLICATION", "address", "application", "listening", "serve"]

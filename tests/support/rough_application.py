"""An application that does what a document must not do, run by a workroom of its own: for tests of what ends it.

python -m tests.support.rough_application SOCKET     # the number of the socket at which errands are taken
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time

from fastapi import FastAPI, Request
from starlette.responses import Response, StreamingResponse

from compliance.web import guard
from compliance.web.guard import logs
from compliance.web.settings import Settings
from compliance.web.workroom import Workroom


def application(settings: Settings) -> FastAPI:
    """Return the application."""
    app = FastAPI()
    app.state.settings, app.state.register = settings, None

    @app.post("/echo/{name}")
    async def echo(request: Request, name: str) -> Response:
        body = await request.body()
        return Response(body, 201, {"X-Name": name, "X-Asked": request.url.query}, "text/plain")

    @app.get("/pieces/{count}")
    def pieces(count: int) -> StreamingResponse:
        return StreamingResponse((b"piece " * 1000 for _ in range(count)), media_type="text/plain")

    @app.get("/sleep/{seconds}")
    def sleep(seconds: float, mark: str = "") -> dict[str, int]:
        if mark:
            with open(mark, "a") as file:  # noqa: PTH123  # appended to by several processes
                file.write(f"{os.getpid()}\n")
        time.sleep(seconds)
        return {"pid": os.getpid()}

    @app.get("/memory/{megabytes}")
    def memory(megabytes: int) -> dict[str, int]:
        return {"held": len(bytearray(megabytes * 1_000_000))}

    @app.get("/processor/{seconds}")
    def processor(seconds: float) -> dict[str, int]:
        until = time.process_time() + seconds
        while time.process_time() < until:
            pass
        return {"nice": os.nice(0), "policy": os.sched_getscheduler(0) if sys.platform == "linux" else 0}

    @app.get("/fault")
    def fault() -> None:
        raise ValueError("secret")

    @app.get("/killed")
    def killed() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    @app.get("/aborted")
    def aborted() -> None:
        os.abort()

    guard.bare(app)
    return app


if __name__ == "__main__":
    logs.configure()
    settings = Settings()
    room = Workroom(application(settings), settings, socket.socket(fileno=int(sys.argv[1])))
    signal.signal(signal.SIGTERM, room.stop)
    room.run()

"""The room where errands are run: a process that holds the application made ready, and has each errand answered by a copy of itself.

A copy costs some milliseconds, begins with everything loaded, and gives all its memory back when it ends. It has so much memory and so
much time and no more; it stands behind the pages wherever both want a processor; and it ends when whoever asked has gone. Few run at a time
and few wait: the rest is refused at once, and told when to come again. Some of those places are for accounts alone.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import resource
import selectors
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from fastapi import FastAPI
from starlette.types import Message

from compliance.web.app import create_app
from compliance.web.guard import logs
from compliance.web.guard.errands import PIECE, End, Ended, Errand, received, unpacked
from compliance.web.settings import Settings

WAITING = 24  # errands that may wait
OWN = 4  # of one address or account, waiting or running
PATIENCE = 20.0  # seconds an errand waits before it is refused after all
NICE, NICER = 5, 14  # how far errands stand behind the pages, and those without an account behind the others
ROOM = 128_000_000  # bytes of addresses beyond the memory itself: stacks of threads, libraries
SPENT = 75  # the status of a copy that ran out of memory


@dataclass
class Job:
    """One errand: the line to whoever sent it, its files, and, once it runs, the copy that runs it."""

    line: socket.socket
    errand: Errand
    request: int
    answer: int
    until: float
    pid: int = 0
    alive: int = -1  # reads nothing, and ends when the copy does

    def close(self) -> None:
        """Let go of everything the job holds."""
        for file in (self.request, self.answer, self.alive):
            if file >= 0:
                os.close(file)
        self.request = self.answer = self.alive = -1
        self.line.close()


class Workroom:
    """Takes errands from a socket and runs them, a few at a time."""

    def __init__(self, app: FastAPI, settings: Settings, listening: socket.socket) -> None:
        self._app = app
        self._settings = settings
        self._listening = listening
        self._events = selectors.DefaultSelector()
        self._waiting: list[Job] = []
        self._running: list[Job] = []
        self._served: dict[str, float] = {}  # whose errand was begun when, so that all come in turn
        self._stopping = False

    def run(self) -> None:
        """Take errands until the process is told to stop; what runs then is ended."""
        parent = os.getppid()
        self._listening.setblocking(False)
        self._events.register(self._listening, selectors.EVENT_READ, ("comes", None))
        while not self._stopping:
            for key, _ in self._events.select(self._sleep()):
                if self._events.get_map().get(key.fd) is key:  # else an event before it has let go of it
                    what, of = key.data
                    self._heard(what, of)
            self._late()
            self._begin()
            self._stopping = self._stopping or os.getppid() != parent
        for job in self._running:
            os.kill(job.pid, signal.SIGKILL)

    def stop(self, *_: object) -> None:
        """End after what is being looked at."""
        self._stopping = True

    def _sleep(self) -> float:
        ends = [job.until for job in (*self._waiting, *self._running)]
        return max(0.0, min([1.0, *(end - time.monotonic() for end in ends)]))

    # ------------------------------------------------------------------------------------------------------- coming

    def _comes(self) -> None:
        with suppress(BlockingIOError):
            line, _ = self._listening.accept()
            line.setblocking(False)
            self._events.register(line, selectors.EVENT_READ, ("line", line))

    def _heard(self, what: str, of: Any) -> None:
        if what == "comes":
            self._comes()
        elif what == "line":
            self._taken(of)
        elif what == "gone":
            self._gone(of)
        else:
            self._over(of)

    def _taken(self, line: socket.socket) -> None:
        self._events.unregister(line)
        try:
            found = received(line)
        except (OSError, ValueError, TypeError):
            found = None
        if found is None:
            line.close()
            return
        errand, request, reply = found
        job = Job(line, errand, request, reply, time.monotonic() + PATIENCE)
        mine = sum(j.errand.who == errand.who for j in (*self._waiting, *self._running))
        if mine >= OWN or len(self._waiting) >= WAITING:
            self._said(job, Ended("yours" if mine >= OWN else "full"))
            return
        self._waiting.append(job)
        self._events.register(line, selectors.EVENT_READ, ("gone", job))

    def _gone(self, job: Job) -> None:
        """End a job whose sender closed the line."""
        if job in self._waiting:
            self._waiting.remove(job)
            self._dropped(job)
        elif job in self._running:
            self._events.unregister(job.line)
            os.kill(job.pid, signal.SIGKILL)

    # ------------------------------------------------------------------------------------------------------ running

    def _begin(self) -> None:
        while (job := self._next()) is not None:
            self._waiting.remove(job)
            self._served[job.errand.who] = time.monotonic()
            if len(self._served) > 10_000:
                self._served.clear()
            self._copied(job)

    def _next(self) -> Job | None:
        """Return the job to begin now: of an account before others, then of whoever was not served for the longest, then the oldest."""
        jobs = self._settings.heavy_jobs
        if len(self._running) >= jobs:
            return None
        strangers = sum(not job.errand.account for job in self._running)
        fit = [j for j in self._waiting if j.errand.account or strangers < max(1, jobs - 1)]
        return min(fit, key=lambda j: (not j.errand.account, self._served.get(j.errand.who, 0.0)), default=None)

    def _copied(self, job: Job) -> None:
        alive, held = os.pipe()
        pid = os.fork()
        if not pid:
            os.close(alive)
            self._answer(job)  # never returns
        os.close(held)
        most = self._settings.heavy_seconds if job.errand.account else self._settings.heavy_seconds_without_account
        job.pid, job.alive, job.until = pid, alive, time.monotonic() + most
        self._running.append(job)
        self._events.register(alive, selectors.EVENT_READ, ("over", job))

    def _answer(self, job: Job) -> None:
        """Answer the errand, as the copy, and end."""
        status = 1
        try:
            for sign in (signal.SIGTERM, signal.SIGINT):
                signal.signal(sign, signal.SIG_DFL)
            self._listening.close()
            if not job.errand.account:
                _behind_all()
            most = self._settings.heavy_memory if job.errand.account else self._settings.heavy_memory_without_account
            limit = addresses() + most * 1_000_000 + ROOM
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            with os.fdopen(job.request, "rb") as request, os.fdopen(job.answer, "wb") as reply:
                request.seek(0)  # whoever sent the file shares its place in it
                asyncio.run(answered(self._app, request, reply, job.errand))
            status = 0
        except BaseException as error:  # the copy must end here, whatever went wrong in it
            status = SPENT if _for_memory(error) else 1
        finally:
            os._exit(status)

    def _over(self, job: Job) -> None:
        """Tell the sender how a copy ended."""
        self._events.unregister(job.alive)
        _, status, used = os.wait4(job.pid, 0)
        self._running.remove(job)
        how: End = "fault"
        code = os.waitstatus_to_exitcode(status)
        if code == 0:
            how = "done"
        elif code == SPENT or (code < 0 and -code in (signal.SIGABRT, signal.SIGSEGV, signal.SIGBUS)):
            how = "memory"  # libraries that are not Python's end so when they get none
        elif code == -signal.SIGKILL:
            how = "late" if time.monotonic() >= job.until else "memory"
        self._said(job, Ended(how, round(used.ru_utime + used.ru_stime, 3)))

    def _late(self) -> None:
        now = time.monotonic()
        for job in [j for j in self._waiting if now >= j.until]:
            self._waiting.remove(job)
            self._said(job, Ended("full"))
        for job in [j for j in self._running if now >= j.until]:
            os.kill(job.pid, signal.SIGKILL)

    def _said(self, job: Job, end: Ended) -> None:
        with suppress(OSError):
            job.line.send(json.dumps(asdict(end)).encode())
        self._dropped(job)

    def _dropped(self, job: Job) -> None:
        with suppress(KeyError, ValueError):
            self._events.unregister(job.line)
        job.close()


def _behind_all() -> None:
    """Let this process work only where nobody else wants the processor, as far as the system knows such a thing."""
    os.nice(NICER)
    if sys.platform == "linux":
        with suppress(OSError):  # where a container does not let it, standing behind the others must do
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))  # gives way at once, not after a slice of time


def _for_memory(error: BaseException) -> bool:
    """Whether an error came of a want of memory: itself, or what it arose from."""
    seen: BaseException | None = error
    for _ in range(20):
        if seen is None or isinstance(seen, MemoryError):
            break
        seen = seen.__cause__ or seen.__context__
    return isinstance(seen, MemoryError) or "can't start new thread" in str(error)


def addresses() -> int:
    """Return how many bytes of addresses this process has; a limit that is set counts these."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:  # not told here: what a process made ready has at most
        return 1_000_000_000


async def answered(app: FastAPI, request: IO[bytes], reply: IO[bytes], errand: Errand) -> None:
    """Have the application answer a request from a file into a file: a line with status and headers, then the body.

    A fault is written down and raised; whoever sent the errand answers it.
    """
    scope = unpacked(request)
    scope["state"]["reference"] = errand.reference
    pieces = _pieces(request)

    async def receive() -> Message:
        message = next(pieces, None)
        if message is None:  # who asked has not gone: the copy would have been ended
            await asyncio.Event().wait()
        return message or {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            reply.write(json.dumps(_head(scope, message)).encode() + b"\n")
        elif message["type"] == "http.response.body":
            reply.write(message.get("body", b""))

    try:
        await app(scope, receive, send)
    except Exception as error:
        if not _for_memory(error):
            logs.fault(scope, errand.reference, error)
        raise


def _pieces(request: IO[bytes]) -> Iterator[Message]:
    piece = request.read(PIECE)
    while True:
        following = request.read(PIECE) if piece else b""
        yield {"type": "http.request", "body": piece, "more_body": bool(following)}
        if not following:
            break
        piece = following


def _head(scope: Any, message: Message) -> dict[str, Any]:
    state = scope.get("state", {})
    return {
        "status": message["status"],
        "headers": [[k.decode("latin-1"), v.decode("latin-1")] for k, v in message.get("headers", ())],
        "state": {"route": logs.template(scope), "actor_kind": state.get("actor_kind", "anonymous")},
    }


def main(number: int) -> None:
    """Run the room with the socket of a number, until it is told to stop or whoever started it is gone."""
    os.nice(NICE)
    logs.configure()
    settings = Settings()
    room = Workroom(create_app(settings, guarded=False), settings, socket.socket(fileno=number))
    gc.collect()
    gc.freeze()  # what is frozen is not walked through by the copies, and so stays shared with them
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, room.stop)
    room.run()


__all__ = ["Job", "Workroom", "answered", "main"]

if __name__ == "__main__":
    main(int(sys.argv[1]))

"""Who is served now: what a request costs is counted before it is begun, few run at a time, few wait, and nobody waits for nothing.

A light request is answered here, in its turn: two at a time in each process, those of accounts first. A heavy one is an errand
(`errands`), answered by a process that can be ended. Each takes its price from what its account, or its address, may spend in a minute,
for all processes together; what an errand really took is settled afterwards. Whoever leaves while waiting, or while an errand runs, ends it.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from math import ceil
from time import monotonic
from typing import IO, Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from compliance.web.guard.counters import Counters
from compliance.web.guard.errands import Ended, Errand, Errands, passed_on
from compliance.web.guard.faults import answer, reference
from compliance.web.guard.payers import Payer, Payers
from compliance.web.guard.prices import LIGHT, price_of, uses_in
from compliance.web.settings import Settings

TURNS = 2  # light requests at work in one process: more would only make one another slower
WAITING = 200  # that may wait for their turn in one process
OWN = 30  # of one address or account
PATIENCE = 20.0  # seconds a request waits for its turn
AT_ONCE = 30_000  # bytes of a body that is looked into without a thread: a third of a millisecond
IN_MEMORY = 500_000  # bytes of a body; what is larger waits on the disk
REMEMBERED = 5_000
SOON, LATER = 3, 15  # seconds after which to come again
WORTH = 0.05  # seconds: what costs less is counted as a request and no more, so that who waits can still look around
_FREE = ("/health/", "/static/")


class Crowded(Exception):
    """Too many wait already, in all or of one's own."""

    def __init__(self, own: bool) -> None:
        self.own = own
        super().__init__()


class Turns:
    """Lets a few at work at a time. Who waits comes in this order: accounts, then whoever was let in least lately, then the first that came."""

    def __init__(self, most: int = TURNS, waiting: int = WAITING, own: int = OWN) -> None:
        self._free = most
        self._most, self._own = waiting, own
        self._waiting: list[tuple[Payer, asyncio.Future[None]]] = []
        self._served: dict[str, float] = {}

    async def turn(self, payer: Payer) -> Callable[[], None]:
        """Wait for a turn, and return what gives it back.

        Raises:
            Crowded: too many wait.
            TimeoutError: the turn did not come.
        """
        await self._wait(payer)
        held = True

        def over() -> None:
            nonlocal held
            if held:
                held = False
                self._free += 1
                self._next()

        return over

    async def _wait(self, payer: Payer) -> None:
        if self._free and not self._waiting:
            self._let_in(payer)
            return
        mine = sum(p.who == payer.who for p, _ in self._waiting)
        if mine >= self._own or len(self._waiting) >= self._most:
            raise Crowded(mine >= self._own)
        mark: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((payer, mark))
        try:
            await asyncio.wait_for(asyncio.shield(mark), PATIENCE)
        except BaseException:
            if mark.done():  # the turn came in the moment it was given up
                self._free += 1
                self._next()
            else:
                self._waiting = [(p, m) for p, m in self._waiting if m is not mark]
            raise

    def _let_in(self, payer: Payer) -> None:
        self._free -= 1
        if len(self._served) > REMEMBERED:
            self._served.clear()
        self._served[payer.who] = monotonic()

    def _next(self) -> None:
        if self._free and self._waiting:
            best = min(self._waiting, key=lambda w: (not w[0].account, self._served.get(w[0].who, 0.0)))
            self._waiting.remove(best)
            self._let_in(best[0])
            best[1].set_result(None)


class Admission:
    """Counts what a request costs, and lets it be answered here in its turn, or elsewhere."""

    def __init__(
        self, app: ASGIApp, settings: Settings, counters: Counters, payers: Payers, errands: Errands | None
    ) -> None:
        self.app = app
        self._settings = settings
        self._counters = counters
        self._payers = payers
        self._errands = errands
        self._turns = Turns()
        self._uses: OrderedDict[str, int] = OrderedDict()  # of firms, as far as it was seen lately

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or scope["path"].startswith(_FREE):
            await self.app(scope, receive, send)
            return
        with tempfile.SpooledTemporaryFile(IN_MEMORY) as body:
            try:
                if not await _taken(receive, body):
                    return
            except (
                HTTPException
            ) as error:  # too much of it, or too slow: whoever reads it is told the same, and answers
                await self.app(scope, _raising(error), send)
                return
            request = Request(scope)
            payer = await self._payers.of(request)
            price = await self._price(request, body)
            most = self._settings.seconds_with_account if payer.account else self._settings.seconds_without_account
            wait = self._counters.take("seconds", payer.who, price, most, whole=False) if price >= WORTH else 0.0
            if wait:
                await self._refused(scope, receive, send, 429, "guard.costly", wait)
                return
            gone = asyncio.ensure_future(_gone(receive))
            try:
                if price > LIGHT and self._errands is not None:
                    await self._sent_away(scope, body, gone, send, payer, price)
                else:
                    await self._answered_here(scope, body, gone, send, payer)
            finally:
                gone.cancel()
                with suppress(asyncio.CancelledError):
                    await gone

    async def _price(self, request: Request, body: IO[bytes]) -> float:
        price = price_of(request.method, request.url.path)
        if not price.use:
            return price.request
        firm = _firm_of(request.url.path)
        if firm:
            return price.of(self._uses.get(firm, 1))
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if body.seek(0, os.SEEK_END) <= AT_ONCE:  # reading it takes less than a thread does
            return price.of(uses_in(kind, body))
        return price.of(await asyncio.to_thread(uses_in, kind, body))

    # --------------------------------------------------------------------------------------------------------- here

    async def _answered_here(
        self, scope: Scope, body: IO[bytes], gone: asyncio.Future[None], send: Send, payer: Payer
    ) -> None:
        waiting = asyncio.ensure_future(self._turns.turn(payer))
        await _first(waiting, gone)
        if not waiting.done():  # nobody is there any more to answer
            waiting.cancel()
            with suppress(asyncio.CancelledError, TimeoutError, Crowded):
                await waiting
            return
        replay = _replayed(body, gone)
        try:
            over = waiting.result()
        except Crowded as error:
            status, key = (429, "guard.crowded-own") if error.own else (503, "guard.crowded")
            await self._refused(scope, replay, send, status, key, SOON)
            return
        except TimeoutError:
            await self._refused(scope, replay, send, 503, "guard.crowded", LATER)
            return

        async def first(message: Message) -> None:
            over()  # the work is done; how fast its reader takes it keeps nobody waiting
            await send(message)

        try:
            await self.app(scope, replay, first)
        finally:
            over()
            self._noted(scope)

    def _noted(self, scope: Scope) -> None:
        """Remember how many uses the firm has whose case was shown."""
        uses, firm = scope.get("state", {}).get("uses"), _firm_of(scope["path"])
        if uses is not None and firm:
            self._uses[firm] = uses
            while len(self._uses) > REMEMBERED:
                self._uses.popitem(last=False)

    # --------------------------------------------------------------------------------------------------------- away

    async def _sent_away(
        self, scope: Scope, body: IO[bytes], gone: asyncio.Future[None], send: Send, payer: Payer, price: float
    ) -> None:
        assert self._errands is not None
        errand = Errand(payer.who, payer.account, reference(Request(scope)))
        with tempfile.TemporaryFile() as reply:
            running = asyncio.ensure_future(self._errands.run(scope, body, errand, reply))
            try:
                await _first(running, gone)
            finally:
                if not running.done():  # the line closes, and the work ends
                    running.cancel()
                    with suppress(asyncio.CancelledError):
                        await running
            if running.cancelled():
                return
            found = running.result()
            most = self._settings.seconds_with_account if payer.account else self._settings.seconds_without_account
            self._counters.add("seconds", payer.who, found.seconds - price, most)
            if found.how == "done":
                await passed_on(reply, scope, send)
            else:
                await self._failed(found, payer, scope, _replayed(body, gone), send)

    async def _failed(self, found: Ended, payer: Payer, scope: Scope, receive: Receive, send: Send) -> None:
        if found.how == "fault":
            await answer(Request(scope), 500)(scope, receive, send)
        elif found.how == "yours":
            await self._refused(scope, receive, send, 429, "guard.crowded-own", SOON)
        elif found.how == "full":
            await self._refused(scope, receive, send, 503, "guard.crowded", LATER)
        else:
            settings = self._settings
            seconds = settings.heavy_seconds if payer.account else settings.heavy_seconds_without_account
            memory = settings.heavy_memory if payer.account else settings.heavy_memory_without_account
            limit = seconds if found.how == "late" else memory
            key, title = f"guard.too-heavy-{found.how}", "guard.too-heavy.title"
            await answer(Request(scope), 503, key=key, title=title, limit=limit)(scope, receive, send)

    async def _refused(self, scope: Scope, receive: Receive, send: Send, status: int, key: str, seconds: float) -> None:
        wait = max(1, ceil(seconds))
        refused = answer(Request(scope), status, key=key, headers={"Retry-After": str(wait)}, seconds=wait)
        await refused(scope, receive, send)


def _firm_of(path: str) -> str:
    """Return the id of the firm an address is about, "" without one."""
    _, found, rest = path.partition("/firms/")
    return rest.partition("/")[0] if found else ""


async def _taken(receive: Receive, body: IO[bytes]) -> bool:
    """Take in the body of a request; whether all of it came."""
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return False
        body.write(message.get("body", b""))
        if not message.get("more_body", False):
            return True


def _raising(error: HTTPException) -> Receive:
    async def receive() -> Message:
        raise error

    return receive


async def _first(*waited: asyncio.Future[Any]) -> None:
    await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)


async def _gone(receive: Receive) -> None:
    """Wait until whoever asked has left."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _replayed(body: IO[bytes], gone: asyncio.Future[None]) -> Receive:
    """Return what gives a body that was taken in once more, and then tells when whoever asked has left."""
    body.seek(0)
    whole = False

    async def receive() -> Message:
        nonlocal whole
        if whole:
            await asyncio.shield(gone)
            return {"type": "http.disconnect"}
        piece = body.read(IN_MEMORY)
        whole = len(piece) < IN_MEMORY
        return {"type": "http.request", "body": piece, "more_body": not whole}

    return receive


__all__ = ["Admission", "Crowded", "Turns"]

"""Whether the application lives, and whether it can do its work. Neither waits for anything that others wait for.

Both answer on the loop itself. The database is asked from a thread of its own, since the threads that make pages may all be at work.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TypeVar

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from compliance.register import Register
from compliance.register.stamping import Stamper

T = TypeVar("T")
PATIENCE = 3.0  # seconds a database may take to answer; whoever looks after a service seldom waits longer
_ASKING = ThreadPoolExecutor(1, thread_name_prefix="health")

router = APIRouter(prefix="/health", include_in_schema=False)


@router.get("/live")
async def live() -> Response:
    """Say that the process answers."""
    return JSONResponse({"status": "ok"})


@router.get("/ready")
async def ready(request: Request) -> Response:
    """Say whether rulebook and register can be used: 200, or 503 with what cannot. Heads that wait for a time-stamp are told; they keep nobody from working."""
    state = request.app.state
    checks = {"rulebook": bool(state.bench.rulebook.rules)}
    if state.register is not None:
        checks["register"] = await _soon(usable, state.register) is True
    good = all(checks.values())
    words = {name: "ok" if value else "failed" for name, value in checks.items()}
    if state.stamper is not None:
        words["timestamps"] = "late" if await _soon(late, state.stamper) else "ok"
    return JSONResponse({"status": "ok" if good else "failed", **words}, 200 if good else 503)


async def _soon(ask: Callable[[T], bool], of: T) -> bool | None:
    """Return what is answered from a thread, None where it takes too long."""
    asked = asyncio.get_running_loop().run_in_executor(_ASKING, ask, of)
    try:
        return await asyncio.wait_for(asked, PATIENCE)
    except TimeoutError:
        return None


def usable(register: Register) -> bool:
    """Whether the database answers and its tables are those of this version."""
    try:
        register.check()
    except Exception:  # whatever the driver raises means the same here
        return False
    return True


def late(stamper: Stamper) -> bool:
    """Whether heads wait longer for a time-stamp than they should."""
    return stamper.late(datetime.now(UTC))


__all__ = ["late", "router", "usable"]

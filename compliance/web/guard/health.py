"""Whether the application lives, and whether it can do its work."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from compliance.register import Register

router = APIRouter(prefix="/health", include_in_schema=False)


@router.get("/live")
def live() -> Response:
    """Say that the process answers."""
    return JSONResponse({"status": "ok"})


@router.get("/ready")
def ready(request: Request) -> Response:
    """Say whether rulebook and register can be used: 200, or 503 with what cannot."""
    state = request.app.state
    checks = {"rulebook": bool(state.bench.rulebook.rules)}
    if state.register is not None:
        checks["register"] = usable(state.register)
    good = all(checks.values())
    words = {name: "ok" if value else "failed" for name, value in checks.items()}
    return JSONResponse({"status": "ok" if good else "failed", **words}, 200 if good else 503)


def usable(register: Register) -> bool:
    """Whether the database answers and its tables are those of this version."""
    try:
        register.check()
    except Exception:  # whatever the driver raises means the same here
        return False
    return True


__all__ = ["router", "usable"]

"""The style of blocks (cards, tables, charts) as the site needs it: made from that of the exports, so that both look the same."""

from __future__ import annotations

import hashlib
from functools import cache

from fastapi import APIRouter
from starlette.responses import PlainTextResponse, Response

from compliance.exporting.html import block_style

router = APIRouter()
FOREVER = "public, max-age=31536000, immutable"


@cache
def blocks_sheet() -> str:
    """Return the address of the style sheet; a changed sheet has another one."""
    return f"/style/blocks-{hashlib.sha256(block_style().encode()).hexdigest()[:12]}.css"


@router.get("/style/{name}.css", include_in_schema=False)
def sheet(name: str) -> Response:
    """Return the style of blocks, whatever version somebody asks for."""
    forever = f"/style/{name}.css" == blocks_sheet()
    headers = {"Cache-Control": FOREVER} if forever else {}
    return PlainTextResponse(block_style(), media_type="text/css", headers=headers)


__all__ = ["blocks_sheet", "router"]

"""The style of blocks of pages, served beside the style of the site."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from compliance.rendering.html import block_style
from compliance.web.static_files import keeping

router = APIRouter()


@router.get("/static/blocks.css", include_in_schema=False)
def blocks(request: Request) -> Response:
    """Return the style of blocks, with the colours of the tones."""
    return Response(block_style(), media_type="text/css", headers={"Cache-Control": keeping(request.scope)})


__all__ = ["router"]

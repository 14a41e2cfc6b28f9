"""Compile the catalogue of click's words: messages.po to messages.mo, which travels in the package."""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).resolve().parent.parent / "compliance" / "locale" / "fr" / "LC_MESSAGES"


def compiled() -> bytes:
    """Return the compiled catalogue."""
    out = io.BytesIO()
    write_mo(out, read_po(io.BytesIO((FOLDER / "messages.po").read_bytes()), locale="fr"))
    return out.getvalue()


if __name__ == "__main__":
    (FOLDER / "messages.mo").write_bytes(compiled())

"""Several files as one archive: the same bytes for the same files, whenever and wherever it is made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

MADE = (1980, 1, 1, 0, 0, 0)  # the first day a zip can name: that of a file says nothing
READABLE = 0o644


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return files as a zip, in the order of their names; one without content is left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(n for n, content in files.items() if content):
            entry = zipfile.ZipInfo(name, MADE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = READABLE << 16
            archive.writestr(entry, files[name])
    return out.getvalue()


__all__ = ["zipped"]

"""Writes files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from compliance.errors import InputError, Message, about


def write_whole(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Write a file whole or not at all: to a temporary file beside it, then by renaming. Content may come in pieces.

    Raises:
        InputError: it cannot be written there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as out:
                out.writelines([content] if isinstance(content, bytes) else content)
                out.flush()
                os.fsync(out.fileno())
            mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
            Path(name).chmod(mode)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InputError(about(path, Message("file.unwritable", why=error.strerror))) from None


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


__all__ = ["write_whole"]

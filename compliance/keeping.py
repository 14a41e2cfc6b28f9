"""What can be made anew from files at any time, kept in the user's cache so that the next start is quick.

Only plain data is kept (numbers, words, bytes, lists, dicts, in Python's own form for such data), and nothing that is read back is ever
run. A file is believed only where nobody else can have written it, where it carries the whole key it is asked by, and where its content has
the hash it says. Whatever is broken, old or somebody else's is as if it were not there; a cache that cannot be read or written changes
nothing but the time.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import stat
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from compliance.resources import cache_folder

ENDING = ".kept"
FORMAT = (
    f"{ENDING[1:]} 1 {sys.implementation.cache_tag} {marshal.version}"  # another Python may write plain data otherwise
)
MOST = 7  # files of one name; what was written the longest ago goes first
_HASH = hashlib.sha256().digest_size


def read(name: str, key: str) -> Any | None:
    """Return what was kept under a name and a key, or nothing where there is nothing to be believed."""
    try:
        folder = cache_folder()
        if not _ours(os.lstat(folder), stat.S_ISDIR):
            return None
        content = _content(_file(folder, name, key))
    except (OSError, RuntimeError):  # nothing kept, no home, no right
        return None
    head = _head(key)
    body = memoryview(content)[len(head) + _HASH :]
    if not content.startswith(head) or hashlib.sha256(body).digest() != content[len(head) : len(head) + _HASH]:
        return None
    try:
        return marshal.loads(body)
    except (ValueError, EOFError, TypeError):  # no form that this Python writes
        return None


def write(name: str, key: str, data: Any) -> None:
    """Keep plain data under a name and a key, whole or not at all."""
    body = marshal.dumps(data)
    try:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not _ours_alone(folder):  # it would not be believed when it is read
            return
        for old in sorted(folder.glob(f"{name}-*.*"), key=lambda p: p.stat().st_mtime)[: -(MOST - 1)]:
            old.unlink(missing_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=folder, prefix=f"{name}-", suffix=".new", delete=False) as out:
            try:
                out.write(_head(key) + hashlib.sha256(body).digest())
                out.write(body)
                out.close()
                Path(out.name).replace(_file(folder, name, key))
            except OSError:
                Path(out.name).unlink(missing_ok=True)
                raise
    except (OSError, RuntimeError):  # no home, no room, no right: the next start is slower, nothing else
        return


@cache
def code_of(*packages: str) -> str:
    """Return a hash of the code of some rooms of this package: what they made must not be believed once they are others."""
    key = hashlib.sha256(FORMAT.encode())
    here = Path(__file__).parent
    for package in packages:
        for code in sorted((here / package).rglob("*.py")):
            key.update(code.relative_to(here).as_posix().encode() + b"\0" + code.read_bytes() + b"\0")
    return key.hexdigest()


def _ours_alone(folder: Path) -> bool:
    """Whether a folder belongs to this user and nobody else may write it; from then on, where it is this user's but others might.

    What others put there before is still theirs, and not believed.
    """
    found = os.lstat(folder)
    if not _ours(found, stat.S_ISDIR) and stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid():
        folder.chmod(0o700)
        found = os.lstat(folder)
    return _ours(found, stat.S_ISDIR)


def _file(folder: Path, name: str, key: str) -> Path:
    return folder / f"{name}-{key[:32]}{ENDING}"


def _head(key: str) -> bytes:
    return f"{FORMAT} {key}\n".encode()


def _content(path: Path) -> bytes:
    """Return what stands in a file that nobody else can have written. Raises OSError where there is none."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        if not _ours(os.fstat(handle), stat.S_ISREG):
            raise PermissionError(path)
        return file.read()


def _ours(found: os.stat_result, is_kind: Any) -> bool:
    """Whether a file or folder belongs to this user and nobody else may write it, as far as the system knows users."""
    if not is_kind(found.st_mode):
        return False
    if not hasattr(os, "getuid"):  # Windows: the cache lies in the user's own profile
        return True
    return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


__all__ = ["code_of", "read", "write"]

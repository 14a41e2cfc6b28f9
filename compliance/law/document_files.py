"""The files under documents/ that came along, as they were read; kept for the next process as long as no byte has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from typing import Any

from compliance import keeping
from compliance.language.compiling import folder, read_table
from compliance.reading import strict_yaml
from compliance.resources import data_root

FOLDER = "documents"
KEPT = "documents"  # the name under which they are kept
READERS = ("language", "reading")  # the packages they are read with


@cache
def came_along() -> Mapping[str, strict_yaml.Document]:
    """Return each file by its path, with its texts in every language, and without its lines: what is wrong in one is found by `load_templates`."""
    root = data_root()
    files = [path.relative_to(root).as_posix() for path in sorted((root / FOLDER).rglob("*.yaml"))]
    key = hashlib.sha256(f"{folder().name} {keeping.code_of(*READERS)}".encode()).hexdigest()
    kept: dict[str, Any] | None = keeping.read(KEPT, key)
    if kept is None:
        kept = {file: read_table(file).data for file in files}
        keeping.write(KEPT, key, kept)
    return {file: strict_yaml.Document(file, kept[file], {}) for file in files}


__all__ = ["FOLDER", "came_along"]

"""What many tests read and none changes: results and workbooks of the examples, made once for all processes of a run and for later runs.

They lie on disk under a key of all that they are made of: rulebook, examples, code, layouts, and the libraries that write
them. Whatever changes, the key changes, and they are made anew. Who comes while another process makes one waits for it.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from pathlib import Path

from compliance.case.case import read_case
from compliance.checklist.checklist import Checklist, build
from compliance.language.text import Lang
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document, to_json
from compliance.results.shapes import ResultDoc
from compliance.workbook.workbook import workbook

MADE_OF = ("compliance", "exports", "examples")
WRITING = ("openpyxl", "pydantic", "pydantic-core", "Babel", "durable-rules")
KEPT = 6  # keys: this tree by two laws, and two other trees that somebody may go back to


def key_of(root: Path, rulebook_sha256: str, day: date) -> str:
    """Return the key of everything that the examples' results and workbooks are made of."""
    said = [sys.version, rulebook_sha256, day.isoformat(), *(f"{name} {version(name)}" for name in WRITING)]
    digest = hashlib.sha256("\n".join(said).encode())
    for path in sorted(
        p for folder in MADE_OF for p in (root / folder).rglob("*") if p.is_file() and p.suffix != ".pyc"
    ):
        digest.update(f"{path.relative_to(root)}\n".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:24]


def once(path: Path, make: Callable[[], bytes]) -> bytes:
    """Return the bytes of a file, made by whoever comes first; others wait until it is whole."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.with_name(f"{path.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not path.exists():
                part = path.with_name(f"{path.name}.part")
                part.write_bytes(make())
                part.rename(path)
    return path.read_bytes()


def forget_old(folder: Path, key: str) -> None:
    """Keep the folder of a key and the few that were used last before it."""
    (folder / key).mkdir(parents=True, exist_ok=True)
    os.utime(folder / key)
    for old in sorted(folder.iterdir(), key=lambda p: p.stat().st_mtime, reverse=True)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)


class ExamplesMadeOnce:
    """The examples, assessed as of one day: checklists made in this process, results and workbooks shared with the others."""

    def __init__(self, folder: Path, root: Path, assessor: Assessor, day: date) -> None:
        key = key_of(root, assessor.rulebook.sha256, day)
        forget_old(folder, key)
        self._folder, self._root, self._assessor, self._day = folder / key, root, assessor, day

    def checklist(self, name: str) -> Checklist:
        """Return the checklist of an example; quick to make, and never on disk."""
        path = self._root / "examples" / f"{name}.yaml"
        return build(self._assessor.assess(read_case(path, self._assessor.rulebook), self._day))

    def document(self, name: str) -> ResultDoc:
        """Return the result document of an example."""
        raw = once(self._folder / f"{name}.json", lambda: to_json(document(self.checklist(name))).encode())
        return ResultDoc.model_validate_json(raw)

    def workbook(self, name: str, lang: Lang) -> bytes:
        """Return the workbook of an example in a language."""
        return once(
            self._folder / f"{name}.{lang}.xlsx", lambda: workbook(self.checklist(name), self.document(name), lang)
        )

"""The parts of a workbook's archive as streams of elements: sheets, what is drawn on them, notes pinned to cells.

Only for archives that `incoming` has held against its limits; nothing is kept but what is asked for.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import TypeAlias
from xml.parsers import expat

from compliance.spreadsheet.archive_guard import CHUNK

_RELATED = re.compile(r"(drawing|comments|threadedComment)$", re.IGNORECASE)
Attributes: TypeAlias = dict[str, str]


class Parts:
    """The parts of an archive, each read as a stream of elements."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive, self.names = archive, set(archive.namelist())

    def read(
        self,
        name: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Tell the elements of a part, by their local names; a part that is not there has none."""
        if name not in self.names:
            return
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = lambda tag, found: start(
            tag.rpartition(" ")[2], {k.rpartition(" ")[2]: v for k, v in found.items()}
        )
        if end is not None:
            parser.EndElementHandler = lambda tag: end(tag.rpartition(" ")[2])
        if text is not None:
            parser.CharacterDataHandler = text
        with self.archive.open(name) as stream:
            while chunk := stream.read(CHUNK):
                parser.Parse(chunk)
            parser.Parse(b"", True)

    def related(self, part: str) -> list[tuple[str, str, str]]:
        """Return what a part points at: id, kind and name of the part."""
        path = PurePosixPath(part)
        out: list[tuple[str, str, str]] = []

        def start(tag: str, found: Attributes) -> None:
            if tag == "Relationship" and found.get("TargetMode") != "External":
                target = found.get("Target", "")
                whole = target.lstrip("/") if target.startswith("/") else _joined(path.parent, target)
                out.append((found.get("Id", ""), found.get("Type", ""), whole))

        self.read(str(path.parent / "_rels" / f"{path.name}.rels"), start)
        return out

    def sheets(self) -> list[tuple[str, str, str]]:
        """Return title, state and part of every sheet."""
        parts = {ident: part for ident, _, part in self.related("xl/workbook.xml")}
        out: list[tuple[str, str, str]] = []

        def start(tag: str, found: Attributes) -> None:
            if tag == "sheet":
                out.append((found.get("name", ""), found.get("state", "visible"), parts.get(found.get("id", ""), "")))

        self.read("xl/workbook.xml", start)
        return out

    def covering(self, part: str) -> int:
        """Count the pictures, shapes and text boxes on a sheet."""
        count = 0

        def start(tag: str, _: Attributes) -> None:
            nonlocal count
            count += tag in ("pic", "sp", "graphicFrame", "cxnSp")

        for _, kind, target in self.related(part):
            if _RELATED.search(kind) and kind.endswith("/drawing"):
                self.read(target, start)
        return count

    def notes(self, part: str) -> Iterator[tuple[str, str]]:
        """Yield the notes and comments pinned to cells: the cell, and what the note says; of both kinds at one cell the first."""
        told: set[str] = set()
        found: list[tuple[str, list[str]]] = []

        def start(tag: str, attributes: Attributes) -> None:
            if tag in ("comment", "threadedComment"):
                found.append((attributes.get("ref", ""), []))

        def words(text: str) -> None:
            if found:
                found[-1][1].append(text)

        for _, kind, target in sorted(self.related(part), key=lambda r: r[1], reverse=True):  # the threads first
            if not kind.endswith("/drawing") and _RELATED.search(kind):
                self.read(target, start, text=words)
        for where, texts in found:
            if where not in told:
                told.add(where)
                yield where, "".join(texts).strip()


def _joined(folder: PurePosixPath, target: str) -> str:
    out = list(folder.parts)
    for step in PurePosixPath(target).parts:
        if step == "..":
            out = out[:-1]
        elif step != ".":
            out.append(step)
    return "/".join(out)


__all__ = ["Attributes", "Parts"]

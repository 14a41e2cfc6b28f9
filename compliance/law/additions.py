"""Law that other installed packages bring, merged into the rulebook that came along (entry point `compliance.rulesets`).

A package names a folder with `rulesets/` and `jurisdictions/` in it, laid out as here, and `features/` with their scenarios. A file of a new
name is one more ruleset. A file of a name that is there already (jurisdictions/jurisdictions.yaml, rulesets/coverage.yaml) adds to it: its
lists are put behind those there, its entries beside them; nothing that is there can be changed. Messages name the package with the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from compliance.errors import Fault, FaultList, Message, Place
from compliance.plugins import plugins
from compliance.reading.strict_yaml import Document, Marks, Path_, read_text

GROUP = "compliance.rulesets"
FOLDERS = ("rulesets", "jurisdictions")
SEPARATOR = ":"  # between the package and the file, in the name of a file that a package brings


def texts() -> dict[str, str]:
    """Return the files that installed packages bring, each under PACKAGE:FILE.

    Raises:
        InputError: a package cannot be loaded, names no folder, or none with a ruleset in it; the message names it.
    """
    out: dict[str, str] = {}
    for plugin in plugins(GROUP):
        base = plugin.folder()
        files = [p for folder in FOLDERS for p in sorted((base / folder).rglob("*.yaml"))]
        if not files:
            raise plugin.wrong(Message("plugin.no-rules", folder=base))
        for path in files:
            out[f"{plugin.package}{SEPARATOR}{path.relative_to(base).as_posix()}"] = read_text(path)
    return out


def feature_folders() -> tuple[Path, ...]:
    """Return the folders of scenarios that installed packages bring with their law. Raises as `texts` does."""
    found = (plugin.folder() / "features" for plugin in plugins(GROUP))
    return tuple(folder for folder in found if folder.is_dir())


def merged(documents: Mapping[str, Document]) -> dict[str, Document]:
    """Return the documents of a rulebook with those of packages merged in, by the name of the file.

    Raises:
        FaultList: a package would change what is there; each fault names package, file and line.
    """
    out = {name: one for name, one in documents.items() if SEPARATOR not in name}
    faults: list[Fault] = []
    for full, brought in documents.items():
        _, separator, name = full.partition(SEPARATOR)
        if not separator:
            continue
        out[name] = _Merged(out[name]).with_added(brought, faults) if name in out else brought
    if faults:
        raise FaultList(faults)
    return out


class _Merged(Document):
    """A document to which packages added: it knows of each part from which file it came."""

    def __init__(self, base: Document) -> None:
        super().__init__(base.file, base.data, dict(base.marks))
        self.sources: dict[Path_, str] = dict(base.sources) if isinstance(base, _Merged) else {}

    def place(self, path: Path_) -> Place:
        """Return the place of a path in the file that its part came from."""
        found = super().place(path)
        for length in range(len(path), 0, -1):
            if path[:length] in self.sources:
                return Place(self.sources[path[:length]], found.line, found.column)
        return found

    def with_added(self, brought: Document, faults: list[Fault]) -> _Merged:
        """Return this document with another put into it; what would change something that is there becomes a fault."""
        self.data = self._joined(self.data, brought.data, (), (), brought, faults)
        return self

    def _joined(self, here: Any, more: Any, at: Path_, there: Path_, brought: Document, faults: list[Fault]) -> Any:
        """Return what stands at a path of this document with what stands at a path of the other; both paths differ inside lists."""
        if isinstance(here, list) and isinstance(more, list):
            for n in range(len(more)):
                self._take((*at, len(here) + n), (*there, n), brought)
            return [*here, *more]
        if isinstance(here, dict) and isinstance(more, dict):
            out = dict(here)
            for key, value in more.items():
                if key in here:
                    out[key] = self._joined(here[key], value, (*at, key), (*there, key), brought, faults)
                else:
                    out[key] = value
                    self._take((*at, key), (*there, key), brought)
            return out
        if here != more:
            said = Message("plugin.only-adds")
            faults.append(Fault(brought.place(there), said))
        return here

    def _take(self, at: Path_, there: Path_, brought: Document) -> None:
        """Take over the places of a part that came from the other document."""
        self.sources[at] = brought.file
        self.marks.update(dict(_moved(brought.marks, there, at)))


def _moved(marks: Marks, there: Path_, at: Path_) -> Iterator[tuple[Path_, tuple[int, int]]]:
    for path, mark in marks.items():
        if path[: len(there)] == there:
            yield (*at, *path[len(there) :]), mark


__all__ = ["GROUP", "feature_folders", "merged", "texts"]

"""The formats of other tools into which a case can be handed over, by the name that `compliance export --to` knows.

A format is a function from the checklist, its document and a language to files: name to content. A file that would say nothing for
this case has empty content: it is not written, and one that an earlier export left in its place is taken away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from compliance.checklist import Checklist
from compliance.documents import ResultDoc
from compliance.exporting import oscal
from compliance.texts import Lang

Files: TypeAlias = dict[str, bytes]
Format: TypeAlias = Callable[[Checklist, ResultDoc, Lang], Files]

FORMATS: Mapping[str, Format] = {
    "oscal": oscal.files,
}

__all__ = ["FORMATS", "Files", "Format"]

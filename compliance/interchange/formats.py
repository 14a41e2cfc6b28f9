"""The formats of other tools into which a case can be handed over, by the name that `compliance export --to` knows.

A format is a function from the checklist, its document and a language to files: name to content. A file that would say nothing for
this case has empty content: it is not written, and one that an earlier export left in its place is taken away.

Each format is loaded when it is called: the command line reads the names at every start.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from compliance.language.text import Lang
from compliance.results.parts import Part

if TYPE_CHECKING:
    from compliance.checklist.checklist import Checklist
    from compliance.results.shapes import ResultDoc

Files: TypeAlias = dict[str, bytes]
Format: TypeAlias = "Callable[[Checklist, ResultDoc, Lang], Files]"


def _oscal(checklist: Checklist, doc: ResultDoc, lang: Lang) -> Files:
    from compliance.interchange import oscal  # start-up: names are read at every start

    return oscal.files(checklist, doc, lang)


def _ciso_assistant(checklist: Checklist, doc: ResultDoc, lang: Lang) -> Files:
    from compliance.interchange.ciso_assistant import ciso_assistant  # start-up: names are read at every start

    return ciso_assistant(checklist, doc, lang)


def _csv(checklist: Checklist, doc: ResultDoc, lang: Lang) -> Files:
    from compliance.interchange.csvs import csvs  # start-up: names are read at every start

    return csvs(checklist, doc, lang)


def _dpv(checklist: Checklist, doc: ResultDoc, lang: Lang) -> Files:
    from compliance.interchange.dpv import dpv  # start-up: names are read at every start

    return dpv(checklist, doc, lang)


FORMATS: Mapping[str, Format] = {
    "oscal": _oscal,
    "ciso-assistant": _ciso_assistant,
    "csv": _csv,
    "dpv": _dpv,
}

PARTS: Mapping[str, frozenset[Part]] = {
    "oscal": frozenset({"items", "ruled-out", "derivations", "background", "questions"}),
    "ciso-assistant": frozenset({"items"}),
    "csv": frozenset({"items", "ruled-out", "background", "reuse", "questions", "weightings", "actions"}),
    "dpv": frozenset({"actions", "questions"}),
}
"""The parts of a document that each format reads."""

__all__ = ["FORMATS", "PARTS", "Files", "Format"]

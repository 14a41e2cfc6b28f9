"""The formats in which a case is handed to other programs, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from compliance.checklist import Checklist
from compliance.documents import ResultDoc
from compliance.exporting.ciso_assistant import ciso_assistant
from compliance.exporting.csvs import csvs
from compliance.exporting.dpv import dpv
from compliance.texts import Lang

# A format turns a case, with its result document and a language, into files: their names and their bytes.
Format = Callable[[Checklist, ResultDoc, Lang], dict[str, bytes]]
FORMATS: Mapping[str, Format] = {
    "ciso-assistant": ciso_assistant,
    "csv": csvs,
    "dpv": dpv,
}

__all__ = ["FORMATS", "Format"]

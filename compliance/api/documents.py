"""The documents that a result gives, as types (each is a pydantic model with its JSON Schema in docs/schemas/), and how other answers are given."""

from compliance.change.timeline import TimelineDoc
from compliance.change.what_if import Setting, WhatIfDoc, read_settings
from compliance.crossborder.comparison import ComparisonDoc
from compliance.crossborder.conflicts import ConflictsDoc
from compliance.crossborder.transfers import TransfersDoc
from compliance.hiroshima.actions import HiroshimaDoc
from compliance.hiroshima.report import HaipDoc
from compliance.results.shapes import ItemDoc, ResultDoc

__all__ = [
    "ComparisonDoc",
    "ConflictsDoc",
    "HaipDoc",
    "HiroshimaDoc",
    "ItemDoc",
    "ResultDoc",
    "Setting",
    "TimelineDoc",
    "TransfersDoc",
    "WhatIfDoc",
    "read_settings",
]

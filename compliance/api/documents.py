"""The documents that a result gives, as types (each is a pydantic model with its JSON Schema in docs/schemas/), how other answers are given, and how an incident is told."""

from compliance.change.timeline import TimelineDoc
from compliance.change.what_if import Setting, WhatIfDoc, read_settings
from compliance.crossborder.comparison import ComparisonDoc
from compliance.crossborder.conflicts import ConflictsDoc
from compliance.crossborder.transfers import TransfersDoc
from compliance.hiroshima.actions import HiroshimaDoc
from compliance.hiroshima.report import HaipDoc
from compliance.incident.calendar_file import calendar
from compliance.incident.document import IncidentDoc
from compliance.incident.story import Story, case_with, choices, read_story
from compliance.results.papers_document import DocumentsDoc
from compliance.results.shapes import ItemDoc, ResultDoc

__all__ = [
    "ComparisonDoc",
    "ConflictsDoc",
    "DocumentsDoc",
    "HaipDoc",
    "HiroshimaDoc",
    "IncidentDoc",
    "ItemDoc",
    "ResultDoc",
    "Setting",
    "Story",
    "TimelineDoc",
    "TransfersDoc",
    "WhatIfDoc",
    "calendar",
    "case_with",
    "choices",
    "read_settings",
    "read_story",
]

"""Write docs/schemas/: the JSON Schema of each document, generated from the models that read and write it, and the HTTP API's OpenAPI."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Literal

from pydantic import BaseModel

from compliance.case.case import CaseModel
from compliance.change.redline_document import RedlineDoc
from compliance.change.timeline import TimelineDoc
from compliance.change.what_if import WhatIfDoc
from compliance.crossborder.comparison import ComparisonDoc
from compliance.crossborder.conflicts import ConflictsDoc
from compliance.crossborder.transfers import TransfersDoc
from compliance.hiroshima.actions import HiroshimaDoc
from compliance.hiroshima.report import HaipDoc
from compliance.incident.document import IncidentDoc
from compliance.results.papers_document import DocumentsDoc
from compliance.results.shapes import ResultDoc
from compliance.review.record import RecordModel
from compliance.service.reassessing import ReassessmentDoc
from compliance.web.api.application import create_api
from compliance.web.settings import Settings

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "schemas"


MODELS: tuple[tuple[str, type[BaseModel], Literal["validation", "serialization"]], ...] = (
    ("case-1", CaseModel, "validation"),
    ("checklist-2", ResultDoc, "serialization"),
    ("comparison-1", ComparisonDoc, "serialization"),
    ("conflicts-1", ConflictsDoc, "serialization"),
    ("documents-1", DocumentsDoc, "serialization"),
    ("haip-draft-1", HaipDoc, "serialization"),
    ("hiroshima-1", HiroshimaDoc, "serialization"),
    ("incident-1", IncidentDoc, "serialization"),
    ("redline-1", RedlineDoc, "serialization"),
    ("reassessment-1", ReassessmentDoc, "serialization"),
    ("review-1", RecordModel, "validation"),
    ("timeline-1", TimelineDoc, "serialization"),
    ("what-if-1", WhatIfDoc, "serialization"),
    ("transfers-1", TransfersDoc, "serialization"),
)


def schemas() -> dict[str, str]:
    """Return the text of each schema by file name."""
    out = {}
    for name, model, mode in MODELS:
        schema = model.model_json_schema(by_alias=True, mode=mode)
        schema = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"urn:g7-ai-compliance:{name}",
            **schema,
        }
        out[f"{name}.schema.json"] = json.dumps(schema, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    described = create_api(Settings.model_construct()).openapi()
    out["openapi.json"] = json.dumps(described, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return out


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
        print(f"written: docs/schemas/{name}")

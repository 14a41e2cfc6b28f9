"""OSCAL 1.2.1: the law as a catalog, how the laws of a case relate, what was found, and what is still to be done.

Four documents of one model family, as JSON. Every UUID follows from content and every time stamp from the as-of date, so that the
same case, rulebook, day and language give the same bytes.
"""

from __future__ import annotations

import json

from compliance.checklist.checklist import Checklist
from compliance.interchange.oscal.catalog import CATALOG_FILE, catalog
from compliance.interchange.oscal.mapping import mapping_collection
from compliance.interchange.oscal.parts import Json
from compliance.interchange.oscal.results import assessment_results, plan_of_action
from compliance.language.text import Lang
from compliance.results.shapes import ResultDoc


def files(checklist: Checklist, doc: ResultDoc, lang: Lang) -> dict[str, bytes]:
    """Return the four documents by file name; empty content where OSCAL has no form for saying that there is nothing."""
    return {
        CATALOG_FILE: _bytes("catalog", catalog(checklist, lang)),
        "mapping-collection.json": _bytes("mapping-collection", mapping_collection(checklist, lang)),
        "assessment-results.json": _bytes("assessment-results", assessment_results(checklist, doc, lang)),
        "poam.json": _bytes("plan-of-action-and-milestones", plan_of_action(checklist, doc, lang)),
    }


def _bytes(name: str, content: Json | None) -> bytes:
    if content is None:
        return b""
    return (json.dumps({name: content}, ensure_ascii=False, indent=1) + "\n").encode()


__all__ = ["files"]

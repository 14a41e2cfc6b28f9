"""What the documents of a case say, for scenarios: the text of each as bare words, written once for a case and a language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from compliance.checklist.checklist import Checklist, build
from compliance.errors import Message, nearest
from compliance.language.tags import Lang
from compliance.law.document_loading import fitting
from compliance.law.document_templates import Template
from compliance.paperwork import papers, written
from compliance.paperwork.adopting import text_of
from compliance.reasoning.assessment import Assessment
from compliance.recent import Recent
from compliance.scenarios.disagreement import Disagreement

Says = Literal["says", "says-not"]
LISTS = 40  # lists made last: those of the cases that one document is tried on

_lists: Recent[int, tuple[Assessment, Checklist]] = Recent(LISTS)


def list_of(assessment: Assessment) -> Checklist:
    """Return the list of an assessment, made once for as long as it is spoken of."""
    kept, found = _lists.get(id(assessment), lambda: (assessment, build(assessment)))
    return found if kept is assessment else build(assessment)


def said(text: str) -> str:
    """Return words as they are compared: with plain spaces and apostrophes, in one line."""
    plain = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2019", "'")
    return " ".join(plain.split())


class Papers:
    """The documents that scenarios speak of: those that came along, or others in their place."""

    def __init__(self, templates: Mapping[str, Template] | None = None) -> None:
        self.templates = templates

    def of(self, assessment: Assessment) -> Mapping[str, Template]:
        """Return the templates there are for the law of an assessment."""
        return fitting(assessment.rulebook) if self.templates is None else self.templates

    def texts(self, assessment: Assessment, document: str, lang: Lang) -> str:
        """Return what a document says in a case, for all its uses; nothing where the case does not need it.

        Raises:
            Disagreement: there is no such document; the message names the nearest.
        """
        known = self.of(assessment)
        if document not in known:
            raise Disagreement(Message("scenario.unknown-document", document=document, hint=nearest(document, known)))
        checklist = list_of(assessment)
        found = papers(checklist, {document: known[document]})
        return said("\n".join(text_of(written(paper, checklist, lang)) for paper in found))


CAME_ALONG = Papers()

__all__ = ["CAME_ALONG", "Papers", "Says", "list_of", "said"]

"""Assessments over time: each stays as it was recorded, so that a later one can be held against it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from compliance.errors import Message
from compliance.register import checks
from compliance.register.access import Action
from compliance.register.chain import sha256
from compliance.register.columns import canonical
from compliance.register.faults import Altered, Forbidden, Invalid, NotFound
from compliance.register.gateway import Core, FirmGate, Gate, in_firm, on_site
from compliance.register.keys import new_id
from compliance.register.records import AssessmentHead, KeptAssessment
from compliance.register.replaying import RECORDED, document_sha256
from compliance.register.tables import AssessmentRow, EntryRow, OrganisationRow, PayloadRow


@dataclass(frozen=True)
class Outdated:
    """A firm whose last assessment (None: it has none) was made with another rulebook, or of another case."""

    organisation: str
    last: AssessmentHead | None


class Assessments(Core):
    """The part of the register that knows results."""

    @in_firm(Action.ASSESSMENT_RECORD, writes=True)
    def record_assessment(self, gate: FirmGate, document: Mapping[str, Any]) -> AssessmentHead:
        """Keep a result document: plain data with `as_of`, `rulebook` (version, sha256), `case` (sha256) and `items`.

        The same document as the last one is not kept twice.

        Raises:
            Invalid: one of these is missing.
        """
        parts = _parts(document)
        text = canonical(document)
        if len(text) > checks.MAX_RECORD:
            raise Invalid("assessment", Message("assessment.too-long"))
        last = _last(gate, gate.id)
        if last is not None and document_sha256(last.document) == sha256(text):
            return _head(last)
        row = AssessmentRow(
            id=new_id(),
            organisation_id=gate.id,
            number=1 if last is None else last.number + 1,
            at=gate.now,
            document=zlib.compress(text.encode(), 6),
            **parts,
        )
        gate.db.add(row)
        head = _head(row)
        gate.note(
            RECORDED,
            {
                "assessment": head.id,
                "number": head.number,
                "as_of": head.as_of.isoformat(),
                "rulebook": {"version": head.rulebook_version, "sha256": head.rulebook_sha256},
                "case": head.case_sha256,
                "document_sha256": sha256(text),
            },
        )
        return head

    @in_firm(Action.ASSESSMENT_READ)
    def assessments(self, gate: FirmGate) -> tuple[AssessmentHead, ...]:
        """Return which assessments a firm has, the newest first."""
        query = select(AssessmentRow).where(AssessmentRow.organisation_id == gate.id)
        return tuple(_head(row) for row in gate.db.scalars(query.order_by(AssessmentRow.number.desc())))

    @in_firm(Action.ASSESSMENT_READ)
    def assessment(self, gate: FirmGate, assessment: str) -> KeptAssessment:
        """Return one assessment as it was recorded.

        Raises:
            NotFound: the firm has no such assessment.
            Altered: it is not the one that was recorded.
        """
        row = gate.db.get(AssessmentRow, assessment)
        if row is None or row.organisation_id != gate.id:
            raise NotFound("assessment")
        return KeptAssessment(_head(row), json.loads(recorded_text(gate.db, row)))

    @on_site(Action.SITE_KEEP)
    def outdated(self, gate: Gate, rulebook_sha256: str) -> tuple[Outdated, ...]:
        """Return the firms whose last assessment was made with another rulebook than this one, or that have none. For SYSTEM.

        To assess them anew: `case`, then `record_assessment`, both as SYSTEM; `what_changed` says what is otherwise.
        """
        if gate.actor.kind != "system":
            raise Forbidden(Action.SITE_KEEP)
        out: list[Outdated] = []
        for firm in gate.db.scalars(select(OrganisationRow.id).order_by(OrganisationRow.id)):
            last = _last(gate, firm)
            if last is None or last.rulebook_sha256 != rulebook_sha256:
                out.append(Outdated(firm, None if last is None else _head(last)))
        return tuple(out)


def recorded_text(db: Session, row: AssessmentRow) -> str:
    """Return the document of an assessment as canonical JSON, once it was held against the hash that was recorded with it.

    Raises:
        Altered: it is not the one that was recorded, or nothing says that it ever was.
    """
    recorded, held = _recorded_sha256(db, row), document_sha256(row.document)
    if not held or held != recorded:
        raise Altered(row.organisation_id, row.number, recorded, held)
    return zlib.decompress(row.document).decode()


def _recorded_sha256(db: Session, row: AssessmentRow) -> str:
    """Return the hash that the trail recorded, "" where no entry that is as it was written has one."""
    at = (PayloadRow.chain == EntryRow.chain) & (PayloadRow.seq == EntryRow.seq)
    query = select(EntryRow.digest, PayloadRow.salt, PayloadRow.payload, PayloadRow.rows).join(PayloadRow, at)
    query = query.where(EntryRow.chain == row.organisation_id, EntryRow.kind == RECORDED)
    for digest, salt, payload, rows in db.execute(query.where(PayloadRow.payload.contains(row.id, autoescape=True))):
        if sha256(salt + payload + (rows or "")) == digest:
            said = json.loads(payload)
            if said["assessment"] == row.id:
                return str(said["document_sha256"])
    return ""


def _last(gate: Gate, organisation: str) -> AssessmentRow | None:
    newest = select(func.max(AssessmentRow.number)).where(AssessmentRow.organisation_id == organisation)
    query = select(AssessmentRow).where(
        AssessmentRow.organisation_id == organisation, AssessmentRow.number == newest.scalar_subquery()
    )
    return gate.db.scalars(query).one_or_none()


def _head(row: AssessmentRow) -> AssessmentHead:
    return AssessmentHead(
        row.id, row.number, row.at, row.as_of, row.rulebook_version, row.rulebook_sha256, row.case_sha256
    )


def _parts(document: Mapping[str, Any]) -> dict[str, Any]:
    try:
        if not isinstance(document["items"], list):
            raise TypeError
        parts = {
            "as_of": date.fromisoformat(document["as_of"]),
            "rulebook_version": str(document["rulebook"]["version"])[:80],
            "rulebook_sha256": str(document["rulebook"]["sha256"])[:64],
            "case_sha256": str(document["case"]["sha256"])[:64],
        }
    except (KeyError, TypeError, ValueError):
        raise Invalid("assessment", Message("assessment.form")) from None
    return parts


__all__ = ["Assessments", "Outdated", "recorded_text"]

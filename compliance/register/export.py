"""Everything the register holds of one firm, as a zip that people can read without this program.

There is no password in it and no secret; its trail holds fingerprints of what was stored of them, from which neither can be found.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from datetime import date, datetime
from importlib.resources import files
from typing import Any

import yaml
from sqlalchemy import select

from compliance.register import inclusion
from compliance.register.anchors import Anchor
from compliance.register.assessments import recorded_text
from compliance.register.cases import kept_case
from compliance.register.chain import START
from compliance.register.gateway import FirmGate
from compliance.register.tables import (
    AssessmentRow,
    CommentRow,
    EntryRow,
    HeadRow,
    LinkRow,
    MemberRow,
    PassRow,
    PayloadRow,
    ReviewRow,
    TokenRow,
    UserRow,
)

_SLOT = re.compile(r"\{\w+\}")
_MEANT = re.compile(r"([\\`*_\[\]<>#!|~&])")  # what means something to Markdown: a name is words


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def exported(gate: FirmGate, anchor: Anchor | None) -> bytes:
    """Return the zip of a firm; where there is a key that signs, with the proof of what it holds (`inclusion`)."""
    kept = kept_case(gate)
    parts: dict[str, str] = {
        "case.yaml": _yaml(kept.document),
        "case.json": _json(kept.document),
        "people.json": _json(_people(gate)),
        "trail.jsonl": _trail(gate),
        "verify_trail.py": (files("compliance.register") / "verify_trail.py").read_text(encoding="utf-8"),
    }
    said = _comments(gate)
    if said:
        parts["comments.json"] = _json(said)
    review = gate.db.get(ReviewRow, gate.id)
    if review is not None:
        parts["review.yaml"] = _yaml(review.record)
    query = select(AssessmentRow).where(AssessmentRow.organisation_id == gate.id).order_by(AssessmentRow.number)
    for row in gate.db.scalars(query):
        parts[f"assessments/{row.number:04}-{row.as_of.isoformat()}.json"] = _json(
            json.loads(recorded_text(gate.db, row))
        )
    proven = anchor is not None
    parts = {"README.md": _readme(gate, sorted(parts), proven), **parts}
    if anchor is not None:
        parts[inclusion.FILE] = inclusion.proof(gate, {name: text.encode() for name, text in parts.items()}, anchor)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, gate.now.timetuple()[:6])
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            archive.writestr(entry, text)
    return out.getvalue()


def _comments(gate: FirmGate) -> list[dict[str, Any]]:
    query = select(CommentRow).where(CommentRow.organisation_id == gate.id).order_by(CommentRow.at, CommentRow.id)
    return [
        {
            "id": r.id,
            "obligation": r.obligation,
            "use": r.use_id or None,
            "by": r.author,
            "at": r.at,
            "words": r.words,
            "answers": r.answers,
        }
        for r in gate.db.scalars(query)
    ]


def _people(gate: FirmGate) -> dict[str, Any]:
    pairs = select(MemberRow, UserRow).join(UserRow, UserRow.id == MemberRow.user_id)
    return {
        "members": [
            {"id": u.id, "name": u.name, "email": u.email, "role": m.role, "since": m.since, "until": m.until}
            for m, u in gate.db.execute(pairs.where(MemberRow.organisation_id == gate.id))
        ],
        "links": [
            {
                "id": r.id,
                "label": r.label,
                "created": r.created,
                "by": r.created_by,
                "expires": r.expires,
                "revoked": r.revoked,
            }
            for r in gate.db.scalars(select(LinkRow).where(LinkRow.organisation_id == gate.id))
        ],
        "tokens": [
            {
                "id": r.id,
                "name": r.name,
                "by": r.user_id,
                "role": r.role,
                "created": r.created,
                "expires": r.expires,
                "revoked": r.revoked,
            }
            for r in gate.db.scalars(select(TokenRow).where(TokenRow.organisation_id == gate.id))
        ],
        "invitations": [
            {"id": r.id, "email": r.email, "role": r.role, "created": r.created, "expires": r.expires, "used": r.used}
            for r in gate.db.scalars(select(PassRow).where(PassRow.organisation_id == gate.id))
        ],
    }


def _trail(gate: FirmGate) -> str:
    payloads = select(PayloadRow).where(PayloadRow.chain == gate.id)
    held = {p.seq: p for p in gate.db.scalars(payloads)}
    lines = []
    for row in gate.db.scalars(select(EntryRow).where(EntryRow.chain == gate.id).order_by(EntryRow.seq)):
        found = held.get(row.seq)
        fields = {c.name: getattr(row, c.name) for c in EntryRow.__table__.columns}
        fields |= {name: None if found is None else getattr(found, name) for name in ("salt", "payload", "rows")}
        lines.append(json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n")
    return "".join(lines)


def _readme(gate: FirmGate, names: list[str], proven: bool) -> str:
    head = gate.db.get(HeadRow, gate.id)
    template = (files("compliance.register") / "export_readme.md").read_text(encoding="utf-8")
    slots = {
        "{name}": _MEANT.sub(r"\\\1", gate.organisation.name),
        "{at}": gate.now.strftime("%Y-%m-%d %H:%M UTC"),
        "{seq}": str(0 if head is None else head.seq),
        "{hash}": START if head is None else head.hash,
        "{review}": _yes("review.yaml" in names),
        "{proof}": _yes(proven),
        "{count}": str(sum(n.startswith("assessments/") for n in names)),
    }
    return _SLOT.sub(lambda found: slots.get(found[0], found[0]), template)  # at once: a name may look like a slot


def _yes(said: bool) -> str:
    return "yes / oui" if said else "no / non"


def _plain(value: Any) -> Any:
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2, default=_plain) + "\n"


def _yaml(data: Any) -> str:
    text: str = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)
    return text


__all__ = ["exported"]

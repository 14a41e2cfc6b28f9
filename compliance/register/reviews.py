"""The review record of a firm (review/1 as plain data). Auditors write their conclusions into it and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compliance.errors import Message
from compliance.register import checks
from compliance.register.access import Action
from compliance.register.columns import canonical
from compliance.register.faults import Forbidden, Invalid
from compliance.register.firms import conflict
from compliance.register.gateway import Core, FirmGate, in_firm
from compliance.register.records import KeptReview
from compliance.register.tables import ReviewRow

AUDITORS_FIELDS = frozenset({"auditor_conclusion", "auditor_comment"})
_PARTS = {"schema", "case", "rulebook", "rows", "earlier", "entries", "conflicts", "history", "copies"}
_UNTOUCHED = (None, "", "open")  # what fields hold before anybody wrote in them
_WRITTEN = ("entries", "conflicts")  # what people write: about items, and when signing how a conflict is handled


class Reviews(Core):
    """The part of the register that knows reviews."""

    @in_firm(Action.REVIEW_READ)
    def review(self, gate: FirmGate) -> KeptReview:
        """Return the review record, or None and revision 0 where there is none yet."""
        row = gate.db.get(ReviewRow, gate.id)
        return KeptReview(None, 0) if row is None else KeptReview(row.record, row.revision)

    @in_firm(Action.REVIEW_CONCLUDE, writes=True)
    def save_review(self, gate: FirmGate, record: dict[str, Any], *, seen: int) -> int:
        """Keep a review record; `seen` is the revision the person saw. Return the new one.

        Raises:
            Conflict: it changed since; carries both records.
            Forbidden: an auditor changed more than conclusions and comments of auditors.
            Invalid: it has not the form of a review/1.
        """
        _checked(record)
        row = gate.db.get(ReviewRow, gate.id)
        held = None if row is None else row.record
        revision = 0 if row is None else row.revision
        if canonical(held) == canonical(record):
            return revision
        changes = entry_changes(held or {}, record)
        if not gate.may(Action.REVIEW_WRITE) and not only_an_auditors(held, record, changes):
            raise Forbidden(Action.REVIEW_WRITE)
        if seen != revision:
            raise conflict(gate, "review", record, held, revision)
        seq = gate.note("review.saved", {"changes": changes, "record": record})
        if row is None:
            gate.db.add(ReviewRow(organisation_id=gate.id, record=record, revision=seq))
        else:
            row.record, row.revision = record, seq
        return seq


def entry_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what is otherwise in the entries and in how conflicts are handled: item, field, before, after."""
    return [
        {"item": item, "field": name, "before": _field(old, item, name), "after": _field(new, item, name)}
        for part in _WRITTEN
        for old, new in ((before.get(part) or {}, after.get(part) or {}),)
        for item in sorted({*old, *new})
        for name in sorted({*(old.get(item) or {}), *(new.get(item) or {})})
        if _field(old, item, name) != _field(new, item, name)
    ]


def only_an_auditors(held: Mapping[str, Any] | None, record: Mapping[str, Any], changes: list[dict[str, Any]]) -> bool:
    """Whether a record differs from the one held only in what an auditor may write.

    Imports of an auditor's workbook add to the history and keep a copy of what was sent; both are allowed, as far as they tell of such fields.
    """
    if any(c["field"] not in AUDITORS_FIELDS for c in changes):
        return False
    if held is None:
        return not any(record.get(k) for k in ("history", "copies"))
    if any(canonical(held.get(k)) != canonical(record.get(k)) for k in ("schema", "case", "rulebook", "earlier")):
        return False
    if any(not _rows(held, kind) <= _rows(record, kind) for kind in ("items", "conflicts")):
        return False
    old, new = held.get("history") or [], record.get("history") or []
    if canonical(new[: len(old)]) != canonical(old):
        return False
    if any(c.get("field") not in AUDITORS_FIELDS for one in new[len(old) :] for c in one.get("changes") or []):
        return False
    added = {one.get("by") for one in new[len(old) :]}
    before, after = ({_copy(c): c for c in one.get("copies") or []} for one in (held, record))
    ever = _ever_said(record)
    return before.keys() <= after.keys() and all(
        canonical(before.get(key)) == canonical(copy)
        or ((key not in before or key[0] in added) and all(v in ever for v in _values(copy)))
        for key, copy in after.items()
    )


def _ever_said(record: Mapping[str, Any]) -> set[tuple[str, str, str]]:
    """Return every value that a record holds or has held: item, field and value."""
    found = set(_values(record))
    for one in record.get("history") or []:
        for change in one.get("changes") or []:
            for when in ("before", "after"):
                found.add((str(change.get("item")), str(change.get("field")), canonical(change.get(when))))
    return found


def _values(copy: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield what a copy says in fields that auditors do not write; a copy that says what nobody ever said would hide a change to come."""
    for part in _WRITTEN:
        for item, entry in (copy.get(part) or {}).items():
            for name, value in entry.items():
                if name not in AUDITORS_FIELDS and value not in _UNTOUCHED:
                    yield item, name, canonical(value)


def _copy(copy: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return what tells the copies of a record apart: whose, and of which workbook."""
    return tuple(copy.get(k) for k in ("by", "case", "rulebook", "as_of", "filled"))


def _rows(record: Mapping[str, Any], kind: str) -> set[str]:
    """Return the keys of the rows that a record knows."""
    return set((record.get("rows") or {}).get(kind) or ())


def _field(entries: Mapping[str, Any], item: str, name: str) -> Any:
    return (entries.get(item) or {}).get(name)


def _checked(record: Any) -> None:
    if not isinstance(record, dict) or record.get("schema") != "review/1" or not set(record) <= _PARTS:
        raise Invalid("review", Message("review.record-form"))
    for part in _WRITTEN:
        entries = record.get(part, {})
        if not isinstance(entries, dict) or not all(isinstance(e, dict) for e in entries.values()):
            raise Invalid(part, Message("review.fields-form", part=part))
    rows = record.get("rows") or {}
    if not isinstance(rows, dict) or not all(
        isinstance(keys, list) and all(isinstance(k, str) for k in keys) for keys in rows.values()
    ):
        raise Invalid("rows", Message("review.rows-form"))
    for part in ("history", "copies", "earlier"):
        if not isinstance(record.get(part, []), list) or not all(isinstance(x, dict) for x in record.get(part, [])):
            raise Invalid(part, Message("review.list-form", part=part))
    checks.data(record, "review", checks.MAX_RECORD)


__all__ = ["Reviews", "entry_changes", "only_an_auditors"]

"""Taking out all of one firm, deleting it, and keeping copies of the whole."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import delete, select

from compliance.errors import Message
from compliance.register import chain
from compliance.register.access import Action, Actor
from compliance.register.dump import dump, restore
from compliance.register.export import exported
from compliance.register.faults import Forbidden, Invalid
from compliance.register.gateway import Core, FirmGate, Gate, in_firm, on_site
from compliance.register.tables import (
    AnswerRow,
    AssessmentRow,
    CommentRow,
    HeadRow,
    PassRow,
    PayloadRow,
    ReviewRow,
    UseRow,
)
from compliance.register.tokens_and_links import end_tokens_and_links


class Retention(Core):
    """The part of the register that exports, deletes, backs up and restores."""

    @in_firm(Action.FIRM_EXPORT, writes=True, proof=True)
    def export_organisation(self, gate: FirmGate) -> bytes:
        """Return everything that is kept of a firm, as a zip that people can read (README inside); the trail says that it was taken out."""
        gate.note("firm.exported", {})
        chain.settle(gate.db)
        return exported(gate, self.anchor)

    def delete_organisation(self, actor: Actor, organisation: str, confirm: str) -> None:
        """Delete a firm for good: case, uses, assessments, review, people, doors, and the payloads of its trail with their salts.

        What stays is the chain, which names nobody and nothing and still verifies, and an entry in the chain of the site with its last hash.

        Raises:
            Invalid: `confirm` is not the name of the firm.
        """
        self._delete(actor, organisation, confirm)
        self.database.wipe()

    @in_firm(Action.FIRM_DELETE, writes=True, proof=True, site=True)
    def _delete(self, gate: FirmGate, confirm: str) -> None:
        if confirm.strip() != gate.organisation.name:
            raise Invalid("confirm", Message("firm.confirm-name"))
        db = gate.db
        end_tokens_and_links(db, gate.id)
        for table in (PassRow, AnswerRow, UseRow, AssessmentRow, ReviewRow, CommentRow):
            db.execute(delete(table).where(table.organisation_id == gate.id))
        gate.note("firm.deleted", {})
        chain.close(db, gate.id)
        db.execute(delete(PayloadRow).where(PayloadRow.chain == gate.id))
        head = db.scalars(select(HeadRow).where(HeadRow.chain == gate.id)).one()
        gate.record(
            "firm.deleted", {"organisation": gate.id, "by": gate.actor.id, "entries": head.seq, "head": head.hash}
        )
        db.delete(gate.organisation)

    @on_site(Action.SITE_KEEP)
    def backup(self, gate: Gate, path: Path) -> dict[str, int]:
        """Write a backup of everything, as of one moment, while others go on working; for SYSTEM. Return the rows of each table.

        Raises:
            Unusable: it cannot be written there, or the file exists.
        """
        if gate.actor.kind != "system":
            raise Forbidden(Action.SITE_KEEP)
        return dump(gate.db, path, gate.now)

    def restore(self, path: Path) -> dict[str, int]:
        """Fill this database, which must be empty, from a backup of either kind of database; whole or not at all.

        Raises:
            Unusable: the database is not empty, or the backup is damaged, newer than this version, or its trail is not sound.
        """
        return restore(self.database, path, self.now())


__all__ = ["Retention"]

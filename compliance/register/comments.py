"""What an adviser and the firm say to each other about a duty: a comment and its answers, with who and when. Nothing of it can be changed afterwards.

Advice is between the firm and its advisers: auditors, and who comes by their links, do not read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from compliance.errors import Message
from compliance.register import checks
from compliance.register.access import Action, Role
from compliance.register.faults import Invalid, NotFound
from compliance.register.gateway import Core, FirmGate, in_firm
from compliance.register.keys import new_id
from compliance.register.tables import CommentRow, MemberRow, TokenRow, UserRow

MOST_SAID = 2000  # letters of a comment
MOST_KEPT = 2000  # comments of a firm


@dataclass(frozen=True)
class Comment:
    """One comment on a duty, or an answer to one (`answers` is its id).

    `by` is what the trail names; `name` is "" where the person is no longer known, and `role` None for who is no member any more.
    """

    id: str
    obligation: str
    use: str | None
    by: str
    name: str
    role: Role | None
    at: datetime
    words: str
    answers: str | None


class Comments(Core):
    """The part of the register that knows comments."""

    @in_firm(Action.COMMENT_READ)
    def comments(self, gate: FirmGate) -> tuple[Comment, ...]:
        """Return all comments of a firm and their answers, the oldest first."""
        query = select(CommentRow).where(CommentRow.organisation_id == gate.id)
        rows = list(gate.db.scalars(query.order_by(CommentRow.at, CommentRow.id)))
        names = _Names(gate.db, gate.id)
        return tuple(
            Comment(
                row.id,
                row.obligation,
                row.use_id or None,
                row.author,
                *names.of(row.author),
                row.at,
                row.words,
                row.answers,
            )
            for row in rows
        )

    @in_firm(Action.COMMENT_WRITE, writes=True)
    def comment(
        self, gate: FirmGate, obligation: str, use: str | None, words: str, *, answers: str | None = None
    ) -> str:
        """Keep a comment on a duty, or an answer to one; return its id.

        Raises:
            Invalid: nothing is said, or too much, or the firm has as many comments as are kept.
            NotFound: what it answers is no comment on this duty.
        """
        said = "\n".join(line.strip() for line in words.strip().splitlines()) if isinstance(words, str) else ""
        if not said or len(said) > MOST_SAID or any(checks.unprintable(line) for line in said.split("\n")):
            raise Invalid("words", Message("comment.form", count=MOST_SAID))
        checks.key(obligation, "obligation")
        if use is not None:
            checks.key(use, "use")
        if answers is not None:
            first = gate.db.get(CommentRow, answers)
            there = first is not None and (first.organisation_id, first.obligation) == (gate.id, obligation)
            if first is None or not there or first.answers is not None:
                raise NotFound("item")
        held = gate.db.scalars(select(CommentRow.id).where(CommentRow.organisation_id == gate.id)).all()
        if len(held) >= MOST_KEPT:
            raise Invalid("words", Message("comment.too-many", count=MOST_KEPT))
        number = new_id()
        gate.db.add(
            CommentRow(
                id=number,
                organisation_id=gate.id,
                obligation=obligation,
                use_id=use or "",
                author=gate.actor.id,
                at=gate.now,
                words=said,
                answers=answers,
            )
        )
        kind = "comment.written" if answers is None else "comment.answered"
        gate.note(kind, {"comment": number, "obligation": obligation, "use": use, "answers": answers})
        return number


class _Names:
    """Who is behind what the trail names, as far as the register still knows."""

    def __init__(self, db: Session, firm: str) -> None:
        self._db, self._firm = db, firm

    def of(self, actor: str) -> tuple[str, Role | None]:
        """Return the name of a person, and the person's role in the firm."""
        kind, _, key = actor.partition(":")
        if kind == "token":
            token = self._db.get(TokenRow, key)
            key = "" if token is None else token.user_id
        user = self._db.get(UserRow, key) if key else None
        member = self._db.get(MemberRow, (self._firm, key)) if key else None
        role = None if member is None else cast(Role, member.role)
        return ("" if user is None else user.name, role)


__all__ = ["MOST_SAID", "Comment", "Comments"]

"""The comments that a firm and its advisers left on cards, for pages to show: by duty, and the newest for the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compliance.checklist.checklist import Item
from compliance.register import Action, Comment
from compliance.web.pages.desk import Desk, Kept
from compliance.web.pages.showing import asking, moment
from compliance.web.visiting.visit import Visit

NEWEST = 3  # comments beside the list


@dataclass(frozen=True)
class Shown:
    """One comment in words, with what answers it; `named` is the duty and the use it is about."""

    id: str
    who: str
    role: str
    when: str
    words: tuple[str, ...]
    answers: tuple[Shown, ...]
    named: tuple[str, str | None]


@dataclass(frozen=True)
class Thread:
    """What was said on a duty, and whether whoever looks may say more."""

    comments: tuple[Shown, ...]
    writable: bool


def thread(visit: Visit, desk: Desk, item: Item) -> Thread | None:
    """Return what was said on a duty; None where the case is in no register, or whoever looks may not read it."""
    held = _held(visit, desk)
    if held is None:
        return None
    said, writable = held
    mine = [c for c in said if c.obligation == item.id and c.use in (None, item.assessed.use_case)]
    return Thread(_shown(visit, mine), writable)


def newest(visit: Visit, desk: Desk) -> tuple[Shown, ...]:
    """Return the newest comments and answers of a firm, the last first."""
    held = _held(visit, desk)
    return () if held is None else tuple(_one(visit, c, ()) for c in reversed(held[0][-NEWEST:]))


def _held(visit: Visit, desk: Desk) -> tuple[tuple[Comment, ...], bool] | None:
    if not isinstance(desk, Kept):
        return None
    register, actor = asking(visit)
    allowed = register.allowed(actor, desk.firm)
    if Action.COMMENT_READ not in allowed:
        return None
    return register.comments(actor, desk.firm), Action.COMMENT_WRITE in allowed


def _shown(visit: Visit, said: Sequence[Comment]) -> tuple[Shown, ...]:
    below: dict[str, list[Comment]] = {}
    for one in said:
        if one.answers is not None:
            below.setdefault(one.answers, []).append(one)
    return tuple(_one(visit, c, below.get(c.id, ())) for c in said if c.answers is None)


def _one(visit: Visit, one: Comment, answers: Sequence[Comment]) -> Shown:
    return Shown(
        id=one.id,
        who=one.name or visit.say("account.trail.by-nobody"),
        role="" if one.role is None else visit.say(f"account.role.{one.role}"),
        when=moment(visit, one.at),
        words=tuple(one.words.split("\n")),
        answers=tuple(_one(visit, a, ()) for a in answers),
        named=(one.obligation, one.use),
    )


__all__ = ["Shown", "Thread", "newest", "thread"]

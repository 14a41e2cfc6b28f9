"""Two checklists of one firm held against each other: what a later day, another answer or one more market changes.

Pure comparison: nothing here assesses, reads a file or says a word. Ranks and scores move whenever anything moves, so that alone
is no change; both stand in the states for whoever wants to show them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import TIERS, Money, Tier
from compliance.law.rulebook import Rule
from compliance.reasoning.words import Force, Reason, Verdict
from compliance.review.words import STATUSES

Kind = Literal[
    "gained", "lost", "ends", "settled", "opened",  # the verdict
    "begins", "deferred", "redated",  # the day
    "stayed", "unstayed",  # the force
    "reopened", "progressed",  # what is in place
    "moved",  # the tier
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "gained", "lost", "ends", "settled", "opened", "begins", "deferred", "stayed", "unstayed", "redated", "reopened",
    "progressed", "moved",
)  # fmt: skip


@dataclass(frozen=True)
class State:
    """How one duty stands in one checklist. `begun`: the period that governs has begun by the day of the checklist."""

    verdict: Verdict
    reason: Reason
    force: Force | None
    start: date | None
    possible_from: date | None
    certain_from: date | None
    begun: bool
    tier: Tier | None
    lifted: bool
    rank: int | None
    score: int | None
    cap: Money | None
    status: str
    exemptions: tuple[str, ...]
    displaced_by: tuple[str, ...]

    @property
    def live(self) -> bool:
        """Whether the duty applies or may apply."""
        return self.verdict != "does-not-apply"


@dataclass(frozen=True)
class Change:
    """What happened to one duty; `kinds` names every side of it, the weightiest first.

    A side is missing (None) where the checklist has no such item, which is so for a use of AI that only the other declares.

    gained      did not apply; applies or may apply        begins    its first day was still to come; it has begun
    lost        the other way round                        deferred  the other way round
    ends        lost, because its last period is over      redated   another first day, on the same side of today
    settled     may apply; applies                         stayed, unstayed      a court held it back, or let it go
    opened      applies; may apply                         reopened, progressed  less, or more, of it is in place
                                                           moved     stands in another tier
    """

    rule: Rule
    use_case: str | None
    kinds: tuple[Kind, ...]
    before: State | None
    after: State | None

    @property
    def kind(self) -> Kind:
        """The weightiest side of the change."""
        return self.kinds[0]

    @property
    def key(self) -> tuple[str, str]:
        """Obligation and use case."""
        return (self.rule.id, self.use_case or "")

    @property
    def reason(self) -> Reason:
        """Why the duty stands as it does afterwards; for an item that is gone, why it stood as it did."""
        state = self.after or self.before
        assert state is not None
        return state.reason


def state_of(item: Item, as_of: date) -> State:
    """Return how an item stands on the day of its checklist."""
    judgement, rated = item.assessed.judgement, item.priority
    return State(
        verdict=judgement.verdict,
        reason=judgement.reason,
        force=judgement.force,
        start=judgement.start,
        possible_from=judgement.possible_from,
        certain_from=judgement.certain_from,
        begun=judgement.start is not None and judgement.start <= as_of,
        tier=rated.tier if rated else None,
        lifted=rated is not None and "tier" in rated.trace,
        rank=item.rank,
        score=rated.score if rated else None,
        cap=item.cap,
        status=item.status,
        exemptions=judgement.exemptions,
        displaced_by=judgement.displaced_by,
    )


def changes(before: Checklist, after: Checklist) -> tuple[Change, ...]:
    """Return what is different, in order: by the gravest tier afterwards (before, where it is gone), then by rank."""
    old, new = _states(before), _states(after)
    rules = {**before.assessment.rulebook.rules, **after.assessment.rulebook.rules}
    found = []
    for key in {**old, **new}:
        was, now = old.get(key), new.get(key)
        kinds = tuple(k for k in KINDS if k in set(_kinds(was, now)))
        if kinds:
            found.append(Change(rules[key[0]], key[1] or None, kinds, was, now))
    return tuple(sorted(found, key=_order))


def _states(checklist: Checklist) -> dict[tuple[str, str], State]:
    return {i.key: state_of(i, checklist.assessment.as_of) for i in checklist.items}


def _kinds(was: State | None, now: State | None) -> Iterable[Kind]:
    lived, lives = was is not None and was.live, now is not None and now.live
    if lived != lives:
        if lives:
            yield "gained"
        else:
            yield "ends" if now is not None and now.reason == "ended" else "lost"
        return
    if was is None or now is None or not lives:
        return
    if was.verdict != now.verdict:
        yield "settled" if now.verdict == "applies" else "opened"
    if was.begun != now.begun:
        yield "begins" if now.begun else "deferred"
    elif (was.start, was.possible_from, was.certain_from) != (now.start, now.possible_from, now.certain_from):
        yield "redated"
    if (was.force == "stayed") != (now.force == "stayed"):
        yield "stayed" if now.force == "stayed" else "unstayed"
    if was.status != now.status:
        yield "reopened" if STATUSES.index(now.status) < STATUSES.index(was.status) else "progressed"
    if was.tier != now.tier:
        yield "moved"


def _order(change: Change) -> tuple[object, ...]:
    first = change.after if change.after is not None and change.after.live else change.before
    assert first is not None
    tier = TIERS.index(first.tier) if first.tier is not None else len(TIERS)
    return (tier, first is not change.after, first.rank or 0, change.key)


__all__ = ["KINDS", "Change", "Kind", "State", "changes", "state_of"]

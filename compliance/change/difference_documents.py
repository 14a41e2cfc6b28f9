"""How documents show a change, and how a whole checklist stands: shared by whatever holds two checklists against each other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from compliance.change.differences import Change, Kind, State, state_of
from compliance.checklist.checklist import Checklist
from compliance.checklist.priority import TIERS, Tier
from compliance.law.rulebook import Rulebook
from compliance.reasoning.words import Force, Reason, Verdict
from compliance.results.shapes import Doc, Pair
from compliance.review.words import FINISHED, Status


class StateDoc(Doc):
    """How one duty stands in one checklist."""

    verdict: Verdict
    reason: Reason
    force: Force | None
    start: date | None = Field(alias="from")
    possible_from: date | None
    certain_from: date | None
    begun: bool
    tier: Tier | None
    rank: int | None
    score: int | None
    status: Status


class ChangeDoc(Doc):
    """One duty that stands otherwise than before; `kinds` names every side of the change, the weightiest first."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    instrument: str
    law: Pair
    title: Pair
    kinds: list[Kind]
    before: StateDoc | None
    after: StateDoc | None


class StandingDoc(Doc):
    """How many duties stand where on a day. The first five classes hold each duty that applies or may apply once."""

    day: date
    in_force: int
    may_hold: int
    to_come: int
    held_back: int
    voluntary: int
    does_not_apply: int
    done: int
    tiers: dict[Tier, int]


def systems(book: Rulebook, codes: Iterable[str | None]) -> dict[str, Pair]:
    """Return the names of legal systems by code, in the order of the rulebook."""
    wanted = set(codes)
    return {code: book.places.name(code).pair() for code in book.jurisdictions if code in wanted}


def state_doc(state: State | None) -> StateDoc | None:
    """Return a state as a document shows it."""
    if state is None:
        return None
    return StateDoc(
        verdict=state.verdict,
        reason=state.reason,
        force=state.force,
        start=state.start,
        possible_from=state.possible_from,
        certain_from=state.certain_from,
        begun=state.begun,
        tier=state.tier,
        rank=state.rank,
        score=state.score,
        status=state.status,
    )


def change_doc(change: Change) -> ChangeDoc:
    """Return a change as a document shows it."""
    rule = change.rule
    return ChangeDoc(
        obligation=rule.id,
        use_case=change.use_case,
        jurisdiction=rule.jurisdiction,
        instrument=rule.instrument.id,
        law=rule.obligation.citation.pinpoint.pair(),
        title=rule.obligation.title.pair(),
        kinds=list(change.kinds),
        before=state_doc(change.before),
        after=state_doc(change.after),
    )


def standing_of(checklist: Checklist) -> StandingDoc:
    """Count the duties of a checklist by how they stand; tiers count what surely applies and is not done yet: nothing that a list does not show."""
    as_of = checklist.assessment.as_of
    states = [state_of(i, as_of) for i in checklist.ranked]
    where = [_class(s) for s in states]
    unfinished = [s for s in states if s.status not in FINISHED]
    tiers = [s.tier for s in unfinished if s.verdict == "applies"]
    return StandingDoc(
        day=as_of,
        in_force=where.count("in-force"),
        may_hold=where.count("may-hold"),
        to_come=where.count("to-come"),
        held_back=where.count("held-back"),
        voluntary=where.count("voluntary"),
        does_not_apply=len(checklist.closed),
        done=len(states) - len(unfinished),
        tiers={t: tiers.count(t) for t in TIERS},
    )


def _class(state: State) -> str:
    if state.force in ("stayed", "pending"):
        return "held-back"
    if state.force == "voluntary":
        return "voluntary"
    if not state.begun:
        return "to-come"
    return "in-force" if state.verdict == "applies" else "may-hold"


__all__ = [
    "FINISHED",
    "ChangeDoc",
    "StandingDoc",
    "StateDoc",
    "change_doc",
    "standing_of",
    "state_doc",
    "systems",
]

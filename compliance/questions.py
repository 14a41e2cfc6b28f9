"""What is still worth answering: the questions that open duties hang on, gravest first.

Whether a question is asked at all follows from the rules: one that no open duty hangs on is never asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from compliance.checklist import Checklist, Item
from compliance.priority import TIERS, Tier
from compliance.truth import UNKNOWN


@dataclass(frozen=True)
class Question:
    """One open question: how many open items hang on it, how many it would settle alone, and the gravest of them."""

    fact: str
    use_case: str | None
    settles: int
    settles_alone: int
    gravest_tier: Tier
    open_items: tuple[str, ...]
    asked_before: bool


def open_questions(checklist: Checklist) -> tuple[Question, ...]:
    """Return the open questions in the order in which they are best asked."""
    assessment = checklist.assessment
    rulebook = assessment.rulebook
    order = {fact: n for n, fact in enumerate(rulebook.facts)}
    hanging: dict[tuple[str, str | None], list[tuple[Tier, str, int, bool]]] = {}
    for item in checklist.ranked:
        if item.priority is None:
            continue
        for fact in item.missing:
            organisation = rulebook.facts[fact].of == "organisation"
            uses = (
                [None]
                if organisation
                else [item.assessed.use_case]
                if item.assessed.use_case
                else _lacking(checklist, fact)
            )
            for use in uses:
                entry = (
                    item.priority.tier,
                    item.id,
                    item.priority.score,
                    len(item.missing) == 1 and not _law_open(item),
                )
                hanging.setdefault((fact, use), []).append(entry)
    out = []
    for (fact, use), entries in hanging.items():
        gravest = min((e[0] for e in entries), key=TIERS.index)
        out.append(
            Question(
                fact=fact,
                use_case=use,
                settles=len(entries),
                settles_alone=sum(e[3] for e in entries),
                gravest_tier=gravest,
                open_items=tuple(sorted({e[1] for e in entries})),
                asked_before=_asked_before(checklist, fact, use),
            )
        )
    weight = {key: sum(_grave(e[0]) for e in entries) for key, entries in hanging.items()}
    ready = {(q.fact, q.use_case): _in_reach(checklist, q.fact, q.use_case) for q in out}
    return tuple(
        sorted(
            out,
            key=lambda q: (
                TIERS.index(q.gravest_tier),
                not ready[q.fact, q.use_case],
                q.asked_before,
                -weight[q.fact, q.use_case],
                order[q.fact],
                q.use_case or "",
            ),
        )
    )


def _law_open(item: Item) -> bool:
    """Whether the verdict also waits for a question of law that nobody has settled."""
    return any(s.kind == "state" and s.value is UNKNOWN for s in item.because.walk())


def _grave(tier: Tier) -> int:
    return {"stop": 8, "do-now": 4, "get-ready": 2, "plan": 1, "good-practice": 0}[tier]


def _lacking(checklist: Checklist, fact: str) -> list[str | None]:
    """The use cases in which a question arises: for a duty of the organisation any of them may settle it."""
    views = [s for s in checklist.assessment.knowledge.bases if s.fact(fact).standing != "closed"]
    return [s.context.use_case.id if s.context.use_case else None for s in views] or [None]


def _standing(checklist: Checklist, fact: str, use: str | None) -> str:
    for seen in checklist.assessment.knowledge.bases:
        if use is None or (seen.context.use_case is not None and seen.context.use_case.id == use):
            return seen.fact(fact).standing
    return "unanswered"


def _in_reach(checklist: Checklist, fact: str, use: str | None) -> bool:
    return _standing(checklist, fact, use) != "waiting"


def _asked_before(checklist: Checklist, fact: str, use: str | None) -> bool:
    case = checklist.assessment.case
    if use is None:
        return fact in case.answers
    return any(u.id == use and fact in u.answers for u in case.use_cases)


def next_question(checklist: Checklist) -> Question | None:
    """Return the question to ask next: in reach, never asked yet, gravest first; None when nothing is left to ask."""
    for question in open_questions(checklist):
        if not question.asked_before and _in_reach(checklist, question.fact, question.use_case):
            return question
    return None

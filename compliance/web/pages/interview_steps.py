"""What the pages of the interview share: which questions a form names, what an answer has settled, and what hangs on a question."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from starlette.datastructures import FormData

from compliance.checklist.checklist import Checklist
from compliance.explaining.speaker import Speaker
from compliance.interview.planner import Question
from compliance.service.bench import Verdicts
from compliance.web.pages.desk import Desk, Key
from compliance.web.pages.showing import text
from compliance.web.visiting.visit import Visit

_SETTLED = re.compile(r"(\d{1,5})\.(\d{1,5})\.(\d{1,5})")
MOST = 40  # questions that a field may name


@dataclass(frozen=True)
class Settled:
    """What an answer has just decided: duties that were open before and are no longer, and how many came open again."""

    applies: int
    closed: int
    reopened: int

    @property
    def count(self) -> int:
        """How many duties were settled."""
        return self.applies + self.closed

    def __str__(self) -> str:
        return f"{self.applies}.{self.closed}.{self.reopened}"

    @classmethod
    def of(cls, form: FormData) -> Settled | None:
        """Return what the address of a page says was settled by the change that led to it; None where it says nothing."""
        found = _SETTLED.fullmatch(text(form, "settled"))
        return None if found is None else cls(*(int(n) for n in found.groups()))


def stage_of(form: FormData) -> str:
    """Return "on" where the first list has been seen, else "first"."""
    return "on" if "on" in (text(form, "pass"), text(form, "go")) else "first"


def seen_in(form: FormData) -> int:
    """Return the state of what a form changes, as its sender saw it."""
    seen = text(form, "seen")
    return int(seen) if seen.isdecimal() and len(seen) < 12 else 0


def compared(before: Verdicts, after: Verdicts) -> Settled:
    """Return what changed between the verdicts before and after an answer, counted in duties."""
    moved = list(after.since(before))
    return Settled(
        applies=sum(a == "may-apply" and b == "applies" for a, b in moved),
        closed=sum(a == "may-apply" and b == "does-not-apply" for a, b in moved),
        reopened=sum(a != "may-apply" and b == "may-apply" for a, b in moved),
    )


def packed(keys: Iterable[Key]) -> str:
    """Return questions as one field."""
    return ",".join(f"{fact}@{use or ''}" for use, fact in keys)


def keys_in(visit: Visit, desk: Desk, form: FormData, field: str) -> tuple[Key, ...]:
    """Return the questions that a field of a form names; what does not name one is left out."""
    book, uses = visit.bench.rulebook, {u["id"] for u in desk.data.get("use_cases") or []}
    out = []
    for word in text(form, field).split(",")[:MOST]:
        fact, _, use = word.partition("@")
        known = book.facts.get(fact)
        if known is not None and (use in uses if known.of == "use-case" else not use):
            out.append((use or None, fact))
    return tuple(dict.fromkeys(out))


def placed(desk: Desk, key: Key) -> int:
    """Return the number of a question among those answered, the next one included."""
    return desk.order.index(key) + 1 if key in desk.order else len(desk.order) + 1


def one_use(page: Iterable[Key]) -> bool:
    """Whether questions are of one use, besides those of the organisation."""
    return len({use for use, _ in page} - {None}) <= 1


def gravest(visit: Visit, checklist: Checklist, question: Question) -> dict[str, str] | None:
    """Return the gravest duty that hangs on a question, in words; None where none does."""
    wanted = set(question.open_items)
    for item in checklist.ranked:
        if item.id in wanted and (question.use_case is None or item.assessed.use_case in (None, question.use_case)):
            duty, speaker = item.duty, Speaker(visit.bench.rulebook, visit.lang)
            return {
                "title": duty.title.in_(visit.lang),
                "what": duty.duty.in_(visit.lang),
                "where": speaker.place(item.assessed.rule.jurisdiction),
                "cite": duty.citation.pinpoint.in_(visit.lang),
                "url": duty.citation.url,
                "tier": item.priority.tier if item.priority else "",
            }
    return None


__all__ = ["Settled", "compared", "gravest", "keys_in", "one_use", "packed", "placed", "seen_in", "stage_of"]

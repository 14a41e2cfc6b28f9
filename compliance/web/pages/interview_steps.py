"""What the pages of the interview share: which questions a form names, what an answer has settled, and what hangs on a question."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from starlette.datastructures import FormData

from compliance.checklist.checklist import Checklist
from compliance.explaining.speaker import Speaker
from compliance.interview.planner import Plan, Question
from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.law.place_names import place_named
from compliance.law.rulebook import Rulebook
from compliance.reasoning.of_products import Known, known
from compliance.semantics.places import PlaceUnknown
from compliance.service.bench import Verdicts
from compliance.web.pages.desk import Desk, Key, owner_of
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


def first_pages(book: Rulebook) -> int:
    """Return how many pages lead to the first list: which tool it is, those of the opening, and the short list."""
    return len(book.opening) + 2


def page_of(visit: Visit, made: Plan) -> tuple[int, int] | None:
    """Return which page of those to the first list comes now, and how many they are; None once they are over."""
    left, most = made.progress.first_pages_left, first_pages(visit.bench.rulebook)
    return (most - left + 1, most) if left else None


def told_by_tools(desk: Desk, key: Key) -> Known | None:
    """Return what the products of a use tell about a question; None where they tell nothing."""
    use, fact = key
    found = next((u for u in desk.case.use_cases if u.id == use), None)
    return None if found is None else known(desk.visit.bench.rulebook, found).get(fact)


def suggested(visit: Visit, desk: Desk, key: Key) -> tuple[str, str] | None:
    """Return what the name of the tool tells about a question, in words, and where that comes from; None once it is answered."""
    use, fact = key
    told = None if fact in (owner_of(desk.data, use).get("answers") or {}) else told_by_tools(desk, key)
    if told is None:
        return None
    return Speaker(visit.bench.rulebook, visit.lang).answer(fact, told.answer), told.because.in_(visit.lang)


def took(visit: Visit, form: FormData) -> str:
    """Return what names that were typed on the page before were taken for, in a sentence; nothing where none was, or one is no place."""
    names = [name for name in text(form, "took").split(",")[:MOST] if name]
    try:
        return understood(visit, [(name, place_named(visit.bench.rulebook.places, name)) for name in names])
    except PlaceUnknown:
        return ""


def understood(visit: Visit, taken: Iterable[tuple[str, str]]) -> str:
    """Return what typed names were taken for, in a sentence; nothing where none was typed."""
    speaker = Speaker(visit.bench.rulebook, visit.lang)
    each = [say("web.form.understood-as", visit.lang, typed=name, place=speaker.place(code)) for name, code in taken]
    return say("web.form.understood", visit.lang, places=series(each, visit.lang)) if each else ""


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


__all__ = [
    "Settled",
    "compared",
    "gravest",
    "first_pages",
    "keys_in",
    "one_use",
    "packed",
    "page_of",
    "seen_in",
    "stage_of",
    "suggested",
    "told_by_tools",
    "took",
    "understood",
]

"""The interview: one question a page, what it has just decided, and after eight of them the first list.

A request shows a question (or the list, where nothing is to be asked), or takes an answer and then shows what comes next. The
fields: `fact` and `use` name a question, `go` says what to do (next, unknown, back, rows, on), `pass` is "on" once the first list has
been seen, `ticked` names questions that a short list left to be asked in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.checklist import Checklist
from compliance.errors import InputError
from compliance.planner import FIRST_PASS, Plan, Question
from compliance.register import Conflict
from compliance.web.asking.answering import Forged, Misfit, Reader
from compliance.web.asking.showing import Shown, shown
from compliance.web.bench import Verdicts, verdicts_of
from compliance.web.pages.desk import Desk, Key, on_desk, owner_of
from compliance.web.pages.first_list import first_list
from compliance.web.pages.refusal import refused
from compliance.web.pages.shortlist import shown as shown_list
from compliance.web.templating import render
from compliance.web.visit import Visit
from compliance.wording import Speaker, say

router = APIRouter()
_SETTLED = re.compile(r"(\d{1,5})\.(\d{1,5})\.(\d{1,5})")
MOST_TICKED = 40
Faults = Sequence[tuple[str, str]]


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
        found = _SETTLED.fullmatch(_text(form, "settled"))
        return None if found is None else cls(*(int(n) for n in found.groups()))


def begin(visit: Visit, desk: Desk, stage: str = "first") -> Response:
    """Show the next question of a case, or its list where the first pass is over (or, with stage "on", where nothing is left to ask)."""
    return ahead(visit, desk, stage, None)


def interview(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show a question or take an answer."""
    book = visit.bench.rulebook
    fact, use = _text(form, "fact"), _text(form, "use") or None
    # The question's own form, sent by the Enter key, brings no button along.
    go = _text(form, "go") or ("next" if "seen" in form else "")
    stage = "on" if _text(form, "pass") == "on" else "first"
    stage = "on" if go == "on" else stage
    ticked = ticked_in(visit, desk, form)
    if not fact:
        return ahead(visit, desk, stage, None, ticked)
    known = book.facts.get(fact)
    if known is None:
        return refused(visit, say("web.form.no-question", visit.lang, fact=fact[:60]))
    if known.of == "organisation":
        use = None
    try:
        if known.of == "use-case":
            owner_of(desk.data, use or "")
    except InputError:
        return refused(visit, say("web.form.no-use", visit.lang, use=(use or "")[:60]))
    if go == "back":
        return back(visit, desk, (use, fact), stage)
    if form.get("again") or go == "rows":
        return _question(visit, desk, (use, fact), stage, typed=form, rows=go == "rows", ticked=ticked)
    if go not in ("next", "unknown") or visit.request.method == "GET":
        return _question(visit, desk, (use, fact), stage, settled=Settled.of(form), ticked=ticked)
    return _taken(visit, desk, form, (use, fact), stage)


def _taken(visit: Visit, desk: Desk, form: FormData, key: Key, stage: str) -> Response:
    use, fact = key
    try:
        raw = (
            "unknown"
            if _text(form, "go") == "unknown"
            else Reader(visit.bench.rulebook.facts[fact], visit.bench.rulebook, visit.lang).read(form)
        )
    except Misfit as misfit:
        return _question(visit, desk, key, stage, typed=form, faults=misfit.faults, ticked=ticked_in(visit, desk, form))
    except Forged:
        return refused(visit, say("web.form.forged", visit.lang))
    before = desk.verdicts
    try:
        desk.answer(use, fact, raw, seen_in(form))
    except Conflict as conflict:
        return _both(visit, desk, key, stage, form, conflict)
    settled = compared(before, verdicts_of(desk.checklist))
    if _text(form, "then") == "answers":
        from compliance.web.pages.answers import answers

        return desk.onward("answers", settled=str(settled)) or answers(visit, desk, FormData(), settled)
    return ahead(visit, desk, stage, settled, ticked_in(visit, desk, form))


def seen_in(form: FormData) -> int:
    """Return the state of what a form changes, as its sender saw it."""
    seen = _text(form, "seen")
    return int(seen) if seen.isdecimal() and len(seen) < 12 else 0


def _both(visit: Visit, desk: Desk, key: Key, stage: str, form: FormData, conflict: Conflict) -> Response:
    """Show two answers to one question: the one given now, and the one somebody else gave meanwhile. The person decides."""
    _, fact = key
    book = visit.bench.rulebook
    speaker = Speaker(book, visit.lang)

    def words(value: Any) -> str:
        return (
            say("answer.not-answered", visit.lang)
            if value is None
            else speaker.answer(fact, book.facts[fact].parse(value, book.places))
        )

    own = [(k, v) for k, v in form.multi_items() if isinstance(v, str) and k not in ("csrf", "seen", "as_of")]
    return render(
        visit,
        "both.html",
        409,
        desk=desk,
        view="interview",
        ask=speaker.question(fact),
        mine=words(conflict.mine),
        theirs=words(conflict.theirs),
        by=conflict.by,
        at=conflict.at,
        seen=conflict.revision,
        own=own,
        stage=stage,
    )


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


def ticked_in(visit: Visit, desk: Desk, form: FormData) -> tuple[Key, ...]:
    """Return the questions that a form still has to ask in full; what does not name one is left out."""
    book, uses = visit.bench.rulebook, {u["id"] for u in desk.data.get("use_cases") or []}
    out = []
    for word in _text(form, "ticked").split(",")[:MOST_TICKED]:
        fact, _, use = word.partition("@")
        known = book.facts.get(fact)
        if known is not None and (use in uses if known.of == "use-case" else not use):
            out.append((use or None, fact))
    return tuple(dict.fromkeys(out))


def ahead(visit: Visit, desk: Desk, stage: str, settled: Settled | None, ticked: tuple[Key, ...] = ()) -> Response:
    """Show what comes next: what was ticked in a short list, a short list, the next question, or the list of duties."""
    made = desk.plan(first_pass=stage == "first")
    more = {"settled": str(settled)} if settled is not None else {}
    left = tuple(key for key in ticked if made.still(key[1], key[0]))
    if not left:
        if made.next is None:
            return desk.onward("list", **more) or first_list(visit, desk, FormData(), settled)
        if stage == "on" and made.shortlist is not None:
            return desk.onward("shortlist", **more) or shown_list(visit, desk, made.shortlist, made, settled=settled)
    use, fact = left[0] if left or made.next is None else (made.next.use_case, made.next.fact)
    more |= {"ticked": packed(left)} if left else {}
    onward = desk.onward("interview", fact=fact, **({"use": use} if use else {}), **{"pass": stage}, **more)
    return onward or _question(visit, desk, (use, fact), stage, settled=settled, plan=made, ticked=left)


def back(visit: Visit, desk: Desk, key: Key, stage: str) -> Response:
    """Show the question before the one shown: the one answered before it, or last of all."""
    order = desk.order
    place = order.index(key) if key in order else len(order)
    use, fact = order[place - 1] if place else key
    onward = desk.onward("interview", fact=fact, **({"use": use} if use else {}), **{"pass": stage})
    return onward or _question(visit, desk, (use, fact), stage)


def _question(
    visit: Visit,
    desk: Desk,
    key: Key,
    stage: str,
    typed: FormData | None = None,
    faults: Faults = (),
    settled: Settled | None = None,
    plan: Plan | None = None,
    rows: bool = False,
    ticked: tuple[Key, ...] = (),
) -> Response:
    use, fact = key
    made = plan or desk.plan(first_pass=stage == "first")
    question = made.question(fact, use)
    held = owner_of(desk.data, use).get("answers") or {}
    then = _text(typed, "then") if typed is not None else dict(desk.fields).get("then", "")
    page = shown(visit, desk, question, typed, held.get(fact), fact in held, rows)
    desk.fields = ()
    answer = render(
        visit,
        "question.html",
        422 if faults else 200,
        desk=desk,
        view="interview",
        q=page,
        question=question,
        errors=list(faults),
        settled=settled,
        progress=made.progress,
        stage=stage,
        then=then if then == "answers" else "",
        place=_placed(desk, key),
        first_pass=FIRST_PASS,
        gravest=gravest(visit, desk.checklist, question),
        seen=desk.mark(use, fact),
        ticked=packed(ticked),
        use_name=next((u["name"] for u in desk.data.get("use_cases") or [] if u["id"] == use), ""),
        uses=len(desk.data.get("use_cases") or []),
    )
    if not desk.kept:  # what the browser goes back to: the address of this question, to which scripts bring the case
        answer.headers["HX-Push-Url"] = f"{desk.address('interview')}?fact={fact}" + (f"&use={use}" if use else "")
    return answer


def _placed(desk: Desk, key: Key) -> int:
    """Return the number of a question among those answered, the next one included."""
    return desk.order.index(key) + 1 if key in desk.order else len(desk.order) + 1


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


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


on_desk(router, "interview", interview)

__all__ = ["Settled", "Shown", "ahead", "back", "begin", "compared", "gravest", "interview", "packed", "router"]

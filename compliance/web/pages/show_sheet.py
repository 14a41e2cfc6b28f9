"""Several questions about the same thing, drawn on one page."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.explaining.speaker import Speaker
from compliance.interview.planner import Plan
from compliance.language.sentences import say
from compliance.language.text import Text
from compliance.web.asking.answering import Reader
from compliance.web.asking.parts import fields, follows, part_of, prefix_of
from compliance.web.asking.showing import shown
from compliance.web.pages.desk import Desk, Key, owner_of
from compliance.web.pages.interview_steps import Settled, gravest, packed, page_of, suggested
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit


def _title(visit: Visit, page: tuple[Key, ...], ticked: tuple[Key, ...]) -> str:
    """Return what the questions of a page have in common."""
    book, asked = visit.bench.rulebook, {fact for _, fact in page}
    common: Text | None = next((t.title for t in (*book.opening, *book.together) if asked <= set(t.questions)), None)
    if common is not None:
        return common.in_(visit.lang)
    return say("sheet.ticked" if set(page) <= set(ticked) else "sheet.several", visit.lang)


def show_sheet(
    visit: Visit,
    desk: Desk,
    page: tuple[Key, ...],
    stage: str,
    typed: FormData | None = None,
    faults: list[tuple[str, str]] | None = None,
    settled: Settled | None = None,
    plan: Plan | None = None,
    rows: bool = False,
    ticked: tuple[Key, ...] = (),
    understood: str = "",
) -> Response:
    """Show questions on one page, with what was typed, or else with the answers that the case holds."""
    made = plan or desk.plan(first_pass=stage == "first")
    book, parts = visit.bench.rulebook, []
    speaker, facts = Speaker(book, visit.lang), [book.facts[fact] for _, fact in page]
    for number, (use, fact) in enumerate(page):
        question, held = made.question(fact, use), owner_of(desk.data, use).get("answers") or {}
        part = part_of(typed, number) if typed is not None else None
        if part is None and fact in held:
            part = fields(Reader(book.facts[fact], book, visit.lang), held[fact])
        said, place = (held.get(fact), fact in held), (prefix_of(number), follows(facts, number))
        one = shown(speaker, desk.data, question, part, *said, rows, *place)
        grave = gravest(visit, desk.checklist, question)
        parts.append((one, question, desk.mark(use, fact), grave, suggested(visit, desk, (use, fact))))
    asked = {prefix_of(n): speaker.question(fact) for n, (_, fact) in enumerate(page)}
    use_case = next((use for use, _ in page if use), "")
    names = {u["id"]: u["name"] for u in desk.data.get("use_cases") or []}
    desk.fields = ()
    return render(
        visit,
        "sheet.html",
        422 if faults else 200,
        desk=desk,
        view="sheet",
        title=_title(visit, page, ticked),
        parts=parts,
        ask=packed(page),
        errors=faults or [],
        listed=[
            (field, say("sheet.fault", visit.lang, ask=asked[field[: field.index("-") + 1]], message=message))
            for field, message in faults or []
        ],
        settled=settled,
        understood=understood,
        progress=made.progress,
        stage=stage,
        page_of=page_of(visit, made),
        ticked=packed(ticked),
        ticked_left=len(ticked),
        use_name=names.get(use_case, ""),
        uses=len(names),
    )


__all__ = ["show_sheet"]

"""One question, drawn by itself."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.explaining.speaker import Speaker
from compliance.interview.planner import Plan
from compliance.web.asking.showing import shown
from compliance.web.pages.desk import Desk, Key, owner_of
from compliance.web.pages.interview_steps import Settled, gravest, packed, page_of, suggested
from compliance.web.pages.showing import text
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit


def show_question(
    visit: Visit,
    desk: Desk,
    key: Key,
    stage: str,
    typed: FormData | None = None,
    faults: Sequence[tuple[str, str]] = (),
    settled: Settled | None = None,
    plan: Plan | None = None,
    rows: bool = False,
    ticked: tuple[Key, ...] = (),
    understood: str = "",
) -> Response:
    """Show one question by itself."""
    use, fact = key
    made = plan or desk.plan(first_pass=stage == "first")
    question = made.question(fact, use)
    held = owner_of(desk.data, use).get("answers") or {}
    then = text(typed, "then") if typed is not None else dict(desk.fields).get("then", "")
    page = shown(
        Speaker(visit.bench.rulebook, visit.lang), desk.data, question, typed, held.get(fact), fact in held, rows
    )
    desk.fields = ()
    return render(
        visit,
        "question.html",
        422 if faults else 200,
        desk=desk,
        view="interview",
        q=page,
        question=question,
        errors=list(faults),
        settled=settled,
        understood=understood,
        progress=made.progress,
        stage=stage,
        then=then if then == "answers" else "",
        page_of=page_of(visit, made),
        gravest=gravest(visit, desk.checklist, question),
        seen=desk.mark(use, fact),
        suggested=suggested(visit, desk, key),
        ticked=packed(ticked),
        ticked_left=len(ticked),
        use_name=next((u["name"] for u in desk.data.get("use_cases") or [] if u["id"] == use), ""),
        uses=len(desk.data.get("use_cases") or []),
    )


__all__ = ["show_question"]

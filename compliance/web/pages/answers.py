"""All answers on one page, each with a way to change it, and what is left out because its question does not arise; and the file to keep."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter
from ruamel.yaml import YAML
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.interview_steps import Settled
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

router = APIRouter()


@dataclass(frozen=True)
class Given:
    """One answer in words; `note` says why it does not count, where it does not."""

    fact: str
    use: str
    ask: str
    answer: str
    note: str


@dataclass(frozen=True)
class Part:
    """The answers about the organisation, or about one use."""

    use: str
    name: str
    given: tuple[Given, ...]


def answers(visit: Visit, desk: Desk, form: FormData, settled: Settled | None = None) -> Response:
    """Show all answers."""
    settled = settled or Settled.of(form)
    book, lang, checklist = visit.bench.rulebook, visit.lang, desk.checklist
    speaker = Speaker(book, lang)
    made = desk.plan()
    rows: dict[str | None, list[Given]] = {}
    for asked in made.asked:
        fact = book.facts[asked.fact]
        answer = fact.parse(asked.answer, book.places)
        note = ""
        if asked.ignored and asked.standing == "closed":
            why = fact.else_because.in_(lang) if fact.else_because else ""
            note = say("web.form.left-out", lang, because=why)
        elif asked.ignored:
            note = say("web.form.waits", lang)
        rows.setdefault(asked.use_case, []).append(
            Given(asked.fact, asked.use_case or "", fact.ask.in_(lang), speaker.answer(asked.fact, answer), note)
        )
    names = [(u.id, u.name) for u in checklist.assessment.case.use_cases]
    parts = [Part("", say("web.form.about-firm", lang), tuple(rows.get(None, ())))]
    parts += [Part(ident, name, tuple(rows.get(ident, ()))) for ident, name in names]
    desk.fields = ()
    return render(
        visit,
        "answers.html",
        desk=desk,
        view="answers",
        parts=parts,
        settled=settled,
        progress=made.progress,
        again=made.again,
        firm=checklist.assessment.case.name,
    )


def yaml_of(desk: Desk) -> str:
    """Return the case as a case file, each question above its answer as a comment."""
    book, lang = desk.visit.bench.rulebook, desk.visit.lang
    yaml = YAML()
    yaml.width = 120
    yaml.indent(mapping=2, sequence=4, offset=2)
    data = yaml.load(_dumped(yaml, desk.data))

    def explained(owner: Any, indent: int) -> None:
        held = owner.get("answers")
        for fact in held or ():
            held.yaml_set_comment_before_after_key(fact, before=book.facts[fact].ask.in_(lang), indent=indent)

    explained(data["organisation"], 4)
    for use in data.get("use_cases") or ():
        explained(use, 6)
    head = say("web.form.file-head", lang, day=day(desk.as_of, lang), version=book.version)
    return f"# {head}\n{_dumped(yaml, data)}"


def _dumped(yaml: YAML, data: Any) -> str:
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def file_name(name: str) -> str:
    """Return a name for a file made from the name of a firm: plain letters only, so that every system takes it."""
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")[:60].lower() or "case"


def save(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Hand over the case as a file."""
    del visit, form
    name = f"{file_name(desk.case.name)}.yaml"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(yaml_of(desk), media_type="application/yaml; charset=utf-8", headers=headers)


on_desk(router, "answers", lambda visit, desk, form: answers(visit, desk, form))
on_desk(router, "save", save)

__all__ = ["answers", "file_name", "router", "save", "yaml_of"]

"""What if one answer were another one: choose the question, then the answer, and see what comes, goes or moves. Nothing is changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.api.documents import Setting
from compliance.case.writing import example
from compliance.errors import InputError
from compliance.explaining.speaker import Speaker
from compliance.language.error_messages import in_words
from compliance.language.sentences import say
from compliance.law.answer_shorthand import value_of
from compliance.law.questions import Fact
from compliance.rendering.page import Page
from compliance.reporting import what_if_page
from compliance.semantics.answers import Answer, AnswerFault
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.frame import show
from compliance.web.pages.refusal import messages_of
from compliance.web.visiting.visit import Visit

router = APIRouter()
PICKED = ("yes-no", "choice", "choices")  # types whose answers are picked; the others are written
NOTHING, UNKNOWN = "none", "unknown"
LONGEST = 2000


@dataclass(frozen=True)
class Asked:
    """The question whose answer is supposed to be another one, and for which use."""

    fact: Fact
    use: str | None

    @property
    def key(self) -> str:
        """The question as the form names it."""
        return self.fact.id if self.use is None else f"{self.fact.id}@{self.use}"


def what_if_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show the form, and what another answer would change once one is given."""
    lang, book = visit.lang, visit.bench.rulebook
    asked = _asked(desk, fields)
    errors: list[tuple[str, str]] = []
    faults: list[str] = []
    page: Page | None = None
    given = [v for v in fields.getlist("value") if isinstance(v, str)]
    text = ", ".join(given)[:LONGEST] if given else ""
    if asked is not None and text.strip():
        also, wrong = _day(desk, fields)
        errors += [("also", wrong)] if wrong else []
        text = NOTHING if NOTHING in given else UNKNOWN if UNKNOWN in given else text
        try:
            asked.fact.parse(value_of(asked.fact, text), book.places)
        except AnswerFault as error:
            errors.append(("value", in_words(error.message, lang)))
        if not errors:
            setting = Setting(asked.fact, value_of(asked.fact, text), () if asked.use is None else (asked.use,))
            key = ("what-if", lang, desk.case.sha256, desk.as_of, setting.fact.id, text, setting.uses, also)
            result = desk.result
            try:
                page = visit.bench.made(
                    key,
                    lambda: what_if_page.page(visit.bench.fresh(result).what_if([setting], also=also), lang),
                )
            except InputError as error:
                faults = messages_of(error, visit)
    speaker = Speaker(book, lang)
    more = {} if page is None else {"head": page.head}
    return show(
        desk,
        "what-if",
        "views/what-if.html",
        say("web.view.what-if-title", lang),
        page=page,
        faults=faults,
        errors=errors,
        asked=asked,
        questions=_questions(desk),
        now=None if asked is None else speaker.answer(asked.fact.id, _now(desk, asked)),
        options=[] if asked is None else _options(asked.fact, visit),
        picked=None if asked is None else asked.fact.type in PICKED,
        given=given,
        written="" if asked is None else example(asked.fact).strip("[]{}"),
        also=str(fields.get("also") or ""),
        change=None if asked is None else _change(asked),
        **more,
    )


def _asked(desk: Desk, fields: FormData) -> Asked | None:
    """Return the question a request names: as the form does (fact@use), or in two fields."""
    book = desk.visit.bench.rulebook
    ident, _, use = str(fields.get("fact") or "").partition("@")
    use = use or str(fields.get("use") or "")
    fact = book.facts.get(ident)
    if fact is None:
        return None
    if fact.of == "organisation":
        return Asked(fact, None)
    uses = [u.id for u in desk.case.use_cases]
    if use not in uses:
        use = uses[0] if uses else ""
    return Asked(fact, use) if use else None


def _questions(desk: Desk) -> list[tuple[str, object]]:
    """Return every question that some rule reads, the firm's own and those of each use, as a select holds them."""
    book, lang = desk.visit.bench.rulebook, desk.visit.lang
    facts = [book.facts[f] for f in book.facts_asked]
    own = [(f.id, f.ask.in_(lang)) for f in facts if f.of == "organisation"]
    out: list[tuple[str, object]] = [(say("web.view.organisation", lang), own)]
    for use in desk.case.use_cases:
        out.append((use.name, [(f"{f.id}@{use.id}", f.ask.in_(lang)) for f in facts if f.of != "organisation"]))
    return out


def _options(fact: Fact, visit: Visit) -> list[tuple[str, str]]:
    """Return the answers that can be picked, "I don't know" last."""
    lang = visit.lang
    unknown = (UNKNOWN, say("web.view.unknown", lang))
    if fact.type == "yes-no":
        return [("yes", say("value.yes", lang)), ("no", say("value.no", lang)), unknown]
    named = [(i, o.label.in_(lang)) for i, o in fact.options.items()]
    return [*named, *([(NOTHING, say("web.view.none-of", lang))] if fact.type == "choices" else []), unknown]


def _now(desk: Desk, asked: Asked) -> Answer | None:
    if asked.use is None:
        return desk.case.answers.get(asked.fact.id)
    return next(u.answers.get(asked.fact.id) for u in desk.case.use_cases if u.id == asked.use)


def _change(asked: Asked) -> dict[str, str]:
    return {"fact": asked.fact.id, **({} if asked.use is None else {"use": asked.use}), "go": "change"}


def _day(desk: Desk, fields: FormData) -> tuple[tuple[date, ...], str]:
    """Return the further day to look at, and what is wrong with it."""
    text = str(fields.get("also") or "")
    if not text:
        return (), ""
    try:
        return (date.fromisoformat(text),), ""
    except ValueError:
        return (), say("web.view.until-wrong", desk.visit.lang)


on_desk(router, "what-if", what_if_view)

__all__ = ["router", "what_if_view"]

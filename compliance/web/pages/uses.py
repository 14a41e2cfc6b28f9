"""The uses of AI of a firm: a further one with answers carried over, the ways data leaves, and what is already done."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import date
from typing import Any

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.case.case import MAX_USE_CASES, Case
from compliance.case.in_place import HASH_SHOWN
from compliance.case.intake_form.marks import RECEIVERS
from compliance.errors import FaultList, InputError, Message
from compliance.explaining.speaker import Speaker
from compliance.interview.planner import carried
from compliance.language.error_messages import in_words
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.law.rulebook import Rulebook
from compliance.register import Action, Conflict
from compliance.results.papers_document import paper_title
from compliance.review.words import WORKED
from compliance.web.asking.showing import listed_places
from compliance.web.pages import next_page
from compliance.web.pages.desk import Desk, on_desk, owner_of
from compliance.web.pages.interview_steps import seen_in
from compliance.web.pages.refusal import refused
from compliance.web.pages.showing import one_line
from compliance.web.pages.start import identifier
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

router = APIRouter()
Faults = list[tuple[str, str]]
Edit = Callable[[dict[str, Any]], None]


def uses(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show the uses; add one, rename one, take one away."""
    do, use = _text(form, "do"), _text(form, "use")
    if form.get("again") or do not in ("add", "rename", "remove", "carry") or visit.request.method == "GET":
        return _carrying(visit, desk, use) if do == "carry" and _has(desk, use) else _uses(visit, desk, form)
    if do == "add":
        name = one_line(form.get("name"), "")
        if not name:
            return _uses(visit, desk, form, [("name", say("web.form.use-name-missing", visit.lang))])
        if len(desk.data.get("use_cases") or []) >= MAX_USE_CASES:
            return _uses(visit, desk, form, [("name", say("web.form.use-too-many", visit.lang, most=MAX_USE_CASES))])
        ident = identifier(name, {u["id"] for u in desk.data.get("use_cases") or []})
        desk.add_use(ident, name)
        return desk.onward("uses", do="carry", use=ident) or _carrying(visit, desk, ident)
    try:
        owner_of(desk.data, use)
    except InputError:
        return refused(visit, say("web.form.no-use", visit.lang, use=use[:60]))
    if do == "carry":
        return _carried(visit, desk, form, use)
    if do == "rename":
        name = one_line(form.get("name"), "")
        if not name:
            return _uses(visit, desk, form, [(f"name-{use}", say("web.form.use-name-missing", visit.lang))])
        errors = _written(visit, lambda: desk.rename_use(use, name, seen_in(form)), f"name-{use}")
    else:
        if form.get("sure") != "1":
            return _uses(visit, desk, form, [(f"sure-{use}", say("web.form.use-sure-missing", visit.lang))])
        errors = _written(visit, lambda: desk.remove_use(use, seen_in(form)), f"sure-{use}")
    if errors:
        desk.read_again()
        return _uses(visit, desk, form, errors)
    return desk.onward("uses") or _uses(visit, desk, FormData())


def _written(visit: Visit, write: Callable[[], None], field: str) -> Faults:
    """Write a change, and return what keeps it from being written: somebody else was faster."""
    try:
        write()
    except Conflict as conflict:
        return [
            (
                field,
                say("web.form.changed-meanwhile", visit.lang, by=conflict.by or say("web.form.somebody", visit.lang)),
            )
        ]
    return []


def _has(desk: Desk, use: str) -> bool:
    return any(u["id"] == use for u in desk.data.get("use_cases") or [])


def _uses(visit: Visit, desk: Desk, form: FormData, errors: Faults | None = None) -> Response:
    desk.fields = ()
    found = desk.data.get("use_cases") or []
    return render(
        visit, "uses.html", 422 if errors else 200, desk=desk, view="uses", uses=found, errors=errors or [], typed=form
    )


def _carrying(visit: Visit, desk: Desk, use: str) -> Response:
    """Offer the answers of other uses, where there are any; else go on with the questions."""
    offers = desk.plan().carried(use)
    if not offers:
        return next_page.begin(visit, desk, "on")
    speaker = Speaker(visit.bench.rulebook, visit.lang)
    rows = [
        {"fact": c.fact, "ask": speaker.question(c.fact), "answer": speaker.answer(c.fact, c.answer), "from": c.name}
        for c in offers
    ]
    desk.fields = ()
    name = owner_of(desk.data, use)["name"]
    return render(visit, "carry.html", desk=desk, view="uses", use=use, name=name, rows=rows)


def _carried(visit: Visit, desk: Desk, form: FormData, use: str) -> Response:
    """Take the answers that were picked to be the same."""
    picked = {v for v in form.getlist("same") if isinstance(v, str)}
    for offer in carried(desk.case, use):
        if offer.fact in picked:
            desk.answer(use, offer.fact, offer.data, desk.mark(use, offer.fact))
    return next_page.begin(visit, desk, "on")


# -------------------------------------------------------------------------------------------- flows and what is in place


def flows(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show the ways in which data leaves for one use; add one, take one away."""
    use = _text(form, "use") or next((u["id"] for u in desk.data.get("use_cases") or []), "")
    try:
        owner = owner_of(desk.data, use) if use else None
    except InputError:
        owner = None
    if owner is None:
        return refused(visit, say("web.form.no-use", visit.lang, use=use[:60]))
    do, done = _text(form, "do"), False
    errors: Faults = []
    held = list(owner.get("flows") or [])
    if form.get("again") or visit.request.method == "GET":
        pass
    elif do == "add":
        flow: dict[str, Any] = {
            "from": _text(form, "from"),
            "to": _text(form, "to"),
            "receiver": _text(form, "receiver"),
        }
        cover = [v for v in form.getlist("cover") if isinstance(v, str)]
        if cover or _text(form, "no-cover"):
            flow["cover"] = cover
        errors = [
            (name, say(f"web.form.flow-{name}-missing", visit.lang))
            for name in ("from", "to", "receiver")
            if not flow[name]
        ]
        if cover and _text(form, "no-cover"):
            errors.append(("no-cover", say("web.form.none-and-some", visit.lang)))
        if not errors:
            errors = _tried(visit, desk, "from", lambda data: _set(owner_of(data, use), "flows", [*held, flow]))
            if not errors:
                errors = _written(visit, lambda: desk.set_flows(use, [*held, flow], seen_in(form)), "from")
            done = not errors
    elif do == "remove":
        left = _without(held, _text(form, "number"))
        errors = _written(visit, lambda: desk.set_flows(use, left, seen_in(form)), "from")
        done = not errors
    if done:
        onward = desk.onward("flows", use=use)
        if onward is not None:
            return onward
        form = FormData()
    elif errors:
        desk.read_again()
    desk.fields = (("use", use),)
    book = visit.bench.rulebook
    cover_fact = book.facts[book.flows.cover]
    return render(
        visit,
        "flows.html",
        422 if errors else 200,
        desk=desk,
        view="flows",
        use=use,
        name=owner["name"],
        flows=[_flow_words(visit, f, book) for f in owner_of(desk.data, use).get("flows") or []],
        places=listed_places(book, visit.lang),
        receivers=[
            ("", say("web.form.pick", visit.lang)),
            *((r, say(f"web.form.receiver-{r}", visit.lang)) for r in RECEIVERS),
        ],
        covers=[(i, o.label.in_(visit.lang)) for i, o in cover_fact.options.items()],
        cover_ask=cover_fact.ask.in_(visit.lang),
        typed=form,
        errors=errors,
        others=[u for u in desk.data.get("use_cases") or [] if u["id"] != use],
    )


def _flow_words(visit: Visit, flow: dict[str, Any], book: Rulebook) -> str:
    speaker = Speaker(book, visit.lang)
    cover = flow.get("cover")
    covered = speaker.answer(book.flows.cover, book.facts[book.flows.cover].parse(cover, book.places))
    return say(
        "web.form.flow-words",
        visit.lang,
        origin=speaker.place(flow["from"]),
        to=speaker.place(flow["to"]),
        receiver=say(f"web.form.receiver-{flow['receiver']}", visit.lang),
        cover=covered,
    )


def in_place(visit: Visit, desk: Desk, form: FormData) -> Response:
    """Show what is already done; add an entry, take one away."""
    book, lang = visit.bench.rulebook, visit.lang
    held = list(desk.data.get("in_place") or [])
    do, done = _text(form, "do"), False
    errors: Faults = []
    if form.get("again") or visit.request.method == "GET":
        pass
    elif do == "add":
        entry: dict[str, Any] = {"topic": _text(form, "topic"), "status": _text(form, "status") or "done"}
        if not entry["topic"]:
            errors.append(("topic", say("web.form.topic-missing", lang)))
        for name in ("use_case", "since", "until", "evidence"):
            value = _text(form, name)
            if value:
                entry[name] = value
        if not errors:
            errors = _tried(visit, desk, "topic", lambda data: _set(data, "in_place", [*held, entry]))
        if not errors:
            errors = _written(visit, lambda: desk.set_in_place([*held, entry], seen_in(form)), "topic")
        done = not errors
    elif do == "remove":
        left = _without(held, _text(form, "number"))
        errors = _written(visit, lambda: desk.set_in_place(left, seen_in(form)), "topic")
        done = not errors
    if done:
        onward = desk.onward("in-place")
        if onward is not None:
            return onward
        form = FormData()
    elif errors:
        desk.read_again()
    desk.fields = ()
    names = {u["id"]: u["name"] for u in desk.data.get("use_cases") or []}
    listed = [i.duty.topics for i in desk.checklist.ranked]
    mine = {t.topic for topics in listed for t in topics}
    topics = [(t.id, t.title.in_(lang)) for t in book.topics.values()]
    return render(
        visit,
        "in_place.html",
        422 if errors else 200,
        desk=desk,
        view="in-place",
        entries=[_entry_words(visit, e, names) for e in desk.data.get("in_place") or []],
        topics=[
            ("", say("web.form.pick", lang)),
            (say("web.form.topics-mine", lang), [t for t in topics if t[0] in mine]),
            (say("web.form.topics-others", lang), [t for t in topics if t[0] not in mine]),
        ],
        statuses=[(s, say(f"status.{s}", lang)) for s in WORKED],
        uses=[("", say("web.form.all-uses", lang)), *names.items()],
        typed=form,
        errors=errors,
    )


def _entry_words(visit: Visit, entry: dict[str, Any], names: dict[str, str]) -> str:
    book, lang = visit.bench.rulebook, visit.lang
    if entry.get("document"):
        what = paper_title(book, entry["document"]).in_(lang)
    elif entry.get("topic"):
        what = book.topics[entry["topic"]].title.in_(lang)
    else:
        what = book.rules[entry["obligation"]].obligation.title.in_(lang)
    parts = [f"{what} ({say('marked.' + (entry.get('status') or 'done'), lang)})"]
    if entry.get("use_case"):
        parts.append(names.get(entry["use_case"], entry["use_case"]))
    for name in ("since", "until"):
        if entry.get(name):
            parts.append(say(f"web.form.entry-{name}", lang, day=entry[name]))
    if entry.get("look_again"):
        parts.append(say("said.later", lang, day=day(date.fromisoformat(str(entry["look_again"])), lang)))
    parts += [entry[name] for name in ("owner", "evidence", "note") if entry.get(name)]
    if entry.get("adopted"):
        parts.append(f"{entry['adopted']['file']} (SHA-256 {entry['adopted']['sha256'][:HASH_SHOWN]})")
    return ", ".join(parts)


def _set(owner: dict[str, Any], key: str, value: Any) -> None:
    owner[key] = value


def _tried(visit: Visit, desk: Desk, field: str, edit: Edit) -> Faults:
    """Return what would be wrong with the case after a change, and leave the case alone."""
    data = copy.deepcopy(desk.data)
    edit(data)
    try:
        Case.from_data(data, visit.bench.rulebook)
    except FaultList as error:
        return [(_field_of(f.message, field), in_words(f.message, visit.lang)) for f in error.faults]
    return []


def _field_of(message: Message, otherwise: str) -> str:
    path = str(dict(message.slots).get("subject")).split(" > ")
    return next((name for name in ("since", "until", "evidence") if name in path), otherwise)


def _without(entries: list[Any], number: str) -> list[Any]:
    return [e for n, e in enumerate(entries) if str(n) != number]


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    return value.strip() if isinstance(value, str) else ""


on_desk(router, "uses", uses, writes=Action.CASE_WRITE)
on_desk(router, "flows", flows, writes=Action.CASE_WRITE)
on_desk(router, "in-place", in_place, writes=Action.CASE_WRITE)

__all__ = ["flows", "in_place", "router", "uses"]

"""The desk: one case in front of a visitor, whether it is carried by the page (no account) or kept in the register.

A view is written once, as a function of a visit and a desk, and put up by `on_desk` at two addresses:

    POST /{lang}/desk/VIEW              the case comes in the hidden field `case`; nothing is kept
    GET  /{lang}/firms/{firm}/VIEW      the case is kept; changes come by POST with a token against forged requests

Templates reach other views with `desk.go(...)`, which makes a link or a small form, and put `desk.hidden` into each form.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Literal
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from compliance.api import Result
from compliance.case.case import Case
from compliance.checklist.checklist import Checklist
from compliance.errors import InputError, Message
from compliance.interview.planner import Plan
from compliance.register import Action, Conflict, KeptCase
from compliance.service.bench import Verdicts
from compliance.service.clock import today
from compliance.web.pages.refusal import refused
from compliance.web.pages.showing import asking, needs
from compliance.web.visiting.forgery import Sent
from compliance.web.visiting.templating import own_copy, render
from compliance.web.visiting.visit import SignedIn, Visit, Visiting

Key = tuple[str | None, str]
What = Literal["name", "flows", "in_place", "case"]
MANY = 500  # answers whose order is remembered
OWN = ("case", "as_of", "csrf", "order", "with", "again")  # fields that say nothing about what is asked for

EMPTY: Mapping[str, Any] = {"schema": "case/1", "organisation": {"name": "", "answers": {}}, "use_cases": []}


class Desk(ABC):
    """One case, as plain data and as a case, and the way to its views.

    `fields` are what the request asked for besides the case: sent again, they show the same page. `order` is the order in which
    answers were given, as far as it is known.
    """

    kept: bool
    writable = True

    def __init__(self, visit: Visit, data: dict[str, Any], as_of: date) -> None:
        self.visit = visit
        self.data = data
        self.as_of = as_of
        self.fields: tuple[tuple[str, str], ...] = ()

    @cached_property
    def case(self) -> Case:
        """The case, checked. Raises FaultList where something in it is wrong."""
        return Case.from_data(self.data, self.visit.bench.rulebook)

    @cached_property
    def result(self) -> Result:
        """What the law asks of the case on the day."""
        return self.visit.bench.result(self.case, self.as_of)

    @property
    def checklist(self) -> Checklist:
        """The checklist of the case on the day."""
        return self.result.checklist

    def plan(self, first_pass: bool = False) -> Plan:
        """Return what to ask next, shared by pages of the same case."""
        return self.visit.bench.plan(self.result, first_pass)

    @property
    def verdicts(self) -> Verdicts:
        """The verdicts on the case alone."""
        return self.visit.bench.verdicts(self.case, self.as_of)

    def changed(self) -> None:
        """Forget what was worked out from the case as it was."""
        for name in ("case", "result"):
            self.__dict__.pop(name, None)

    @property
    def hidden(self) -> Markup:
        """The hidden fields that each form of a page must hold."""
        return self.held + _field("as_of", self.as_of.isoformat())

    @property
    @abstractmethod
    def held(self) -> Markup:
        """The hidden fields of each form but the day."""

    @property
    def method(self) -> str:
        """How a form that only asks (filters, another question) is sent."""
        return "get" if self.kept else "post"

    @property
    def asking(self) -> Markup:
        """The hidden fields of a form that only asks: nothing secret, since an address may hold them."""
        day = _field("as_of", self.as_of.isoformat())
        return day if self.kept else self.held + day

    @property
    def repeated(self) -> Markup:
        """Hidden fields that ask for the page shown once more."""
        return Markup("").join(_field(name, value) for name, value in self.fields)

    @property
    @abstractmethod
    def carrier(self) -> Markup:
        """What stands once on each page so that `go` works; nothing where links do."""

    @abstractmethod
    def address(self, view: str) -> str:
        """Return the address of a view."""

    @abstractmethod
    def go(self, view: str, words: str, look: str = "link", **fields: str) -> Markup:
        """Return what leads to a view, with fields for it: a link, or a button that looks like one."""

    @property
    @abstractmethod
    def order(self) -> tuple[Key, ...]:
        """The answers in the order in which they were given: use (None for the organisation) and fact."""

    @abstractmethod
    def answer(self, use: str | None, fact: str, value: Any, seen: int) -> None:
        """Take one answer, as a case file holds it; `seen` is the state of this answer that the person saw (see `mark`)."""

    @abstractmethod
    def answers(self, given: Sequence[tuple[Key, Any, int]]) -> list[Conflict]:
        """Take several answers at once; those that somebody else gave meanwhile stay, and are returned."""

    @abstractmethod
    def add_use(self, use: str, name: str) -> None:
        """Take a further use, without answers."""

    @abstractmethod
    def rename_use(self, use: str, name: str, seen: int) -> None:
        """Give a use another name; its id stays."""

    @abstractmethod
    def remove_use(self, use: str, seen: int) -> None:
        """Take a use away, with its answers and what is noted for it."""

    @abstractmethod
    def set_tools(self, use: str, tools: list[Any], seen: int) -> None:
        """Take which products a use is about; `seen` is their state as the person saw it (see `mark`, under the name "tools")."""

    @abstractmethod
    def set_flows(self, use: str, flows: list[Any], seen: int) -> None:
        """Take the ways in which data leaves for a use."""

    @abstractmethod
    def set_in_place(self, entries: list[Any], seen: int) -> None:
        """Take what is already done."""

    def read_again(self) -> None:
        """Read the case as it now stands, where it is kept."""
        self.changed()

    def mark(self, use: str | None, fact: str) -> int:
        """Return the state of an answer as this page shows it, to be sent back with a change; 0 where nothing is kept."""
        return 0

    def state(self, what: What, use: str | None = None) -> int:
        """Return the state of another part of the case, in the same way."""
        return 0

    def onward(self, view: str, **fields: str) -> Response | None:
        """Return the way to a view after a change; None where the view itself is the answer, since the page carries the case."""
        return None


class Carried(Desk):
    """A case that travels with the page."""

    kept = False

    def __init__(self, visit: Visit, data: dict[str, Any], as_of: date, order: tuple[Key, ...] = ()) -> None:
        super().__init__(visit, data, as_of)
        self._order = order

    @property
    def held(self) -> Markup:
        """The case, and the order of its answers."""
        text = json.dumps(self.data, ensure_ascii=False, separators=(",", ":"))
        return _field("case", text) + _field("order", ",".join(f"{fact}@{use or ''}" for use, fact in self.order))

    @property
    def carrier(self) -> Markup:
        """The form with the case, which the buttons of the page send."""
        token = _field("csrf", self.visit.csrf) if self.visit.csrf else Markup("")
        return Markup('<form id="carry" method="post" action="{}">{}{}</form>').format(
            self.address("interview"), self.hidden, token
        )

    @property
    def order(self) -> tuple[Key, ...]:
        """The order of the answers, as the page carries it; answers it does not name stand first, in the order of the file."""
        given = answered(self.data)
        named = tuple(dict.fromkeys(k for k in self._order if k in given))
        return (*(k for k in given if k not in named), *named)

    def address(self, view: str) -> str:
        """Return the address of a view."""
        return self.visit.to(f"/desk/{view}")

    def go(self, view: str, words: str, look: str = "link", **fields: str) -> Markup:
        """Return a button that sends the case to a view; its fields travel packed in one, `with`."""
        more = Markup(' name="with" value="{}"').format(urlencode(fields)) if fields else ""
        return Markup('<button class="{}" form="carry" formaction="{}"{}>{}</button>').format(
            look, self.address(view), more, words
        )

    def press(self, view: str, words: str, look: str = "link", **fields: str) -> Markup:
        """Return the same button as leads there: the case travels with it."""
        return self.go(view, words, look, **fields)

    def answer(self, use: str | None, fact: str, value: Any, seen: int) -> None:
        """Take one answer into the case that the page carries."""
        owner = owner_of(self.data, use)
        owner["answers"] = {**(owner.get("answers") or {}), fact: value}
        self._order = (*(k for k in self.order if k != (use, fact)), (use, fact))
        self.changed()

    def answers(self, given: Sequence[tuple[Key, Any, int]]) -> list[Conflict]:
        """Take answers into the case that the page carries; nobody else can have changed it."""
        for (use, fact), value, seen in given:
            self.answer(use, fact, value, seen)
        return []

    def add_use(self, use: str, name: str) -> None:
        """Add a use to the case that the page carries."""
        self.data["use_cases"] = [*(self.data.get("use_cases") or []), {"id": use, "name": name, "answers": {}}]
        self.changed()

    def rename_use(self, use: str, name: str, seen: int) -> None:
        """Rename a use of the case that the page carries."""
        owner_of(self.data, use)["name"] = name
        self.changed()

    def remove_use(self, use: str, seen: int) -> None:
        """Take a use out of the case that the page carries, and what is in place for it alone."""
        self.data["use_cases"] = [u for u in self.data.get("use_cases") or [] if u["id"] != use]
        if self.data.get("in_place"):
            self.data["in_place"] = [e for e in self.data["in_place"] if e.get("use_case") != use]
        self.changed()

    def set_tools(self, use: str, tools: list[Any], seen: int) -> None:
        """Take the products of a use into the case that the page carries."""
        owner_of(self.data, use)["tools"] = tools
        self.changed()

    def set_flows(self, use: str, flows: list[Any], seen: int) -> None:
        """Take the flows of a use into the case that the page carries."""
        owner_of(self.data, use)["flows"] = flows
        self.changed()

    def set_in_place(self, entries: list[Any], seen: int) -> None:
        """Take what is in place into the case that the page carries."""
        self.data["in_place"] = entries
        self.changed()


class Kept(Desk):
    """A case that is kept in the register. Each change is written by itself, held against what the person saw, and traced."""

    kept = True

    def __init__(self, visit: Visit, firm: str, as_of: date) -> None:
        register, actor = asking(visit)
        self.firm = firm
        self._register, self._actor = register, actor
        self._case: KeptCase = register.case(actor, firm)
        self.name: str = self._case.document["organisation"]["name"]
        self.writable = self._case.writable
        super().__init__(visit, self._case.document, as_of)
        visit.request.state.uses = len(self._case.document.get("use_cases") or [])  # what the next request may cost

    def read_again(self) -> None:
        """Read the case as it now stands."""
        self._case = self._register.case(self._actor, self.firm)
        self.data = self._case.document
        self.changed()

    @property
    def held(self) -> Markup:
        """The token against forged requests."""
        return _field("csrf", self.visit.csrf)

    @property
    def carrier(self) -> Markup:
        """Nothing: links lead on."""
        return Markup("")

    @property
    def order(self) -> tuple[Key, ...]:
        """The answers in the order in which they were last changed."""
        return tuple(sorted(answered(self.data), key=lambda key: self.mark(*key)))

    def address(self, view: str) -> str:
        """Return the address of a view."""
        return self.visit.to(f"/firms/{self.firm}/{view}")

    def _query(self, fields: Mapping[str, str]) -> str:
        asked = {**fields}
        if self.as_of != today():
            asked.setdefault("as_of", self.as_of.isoformat())
        return f"?{urlencode(asked)}" if asked else ""

    def go(self, view: str, words: str, look: str = "link", **fields: str) -> Markup:
        """Return a link."""
        return Markup('<a class="{}" href="{}">{}</a>').format(look, self.address(view) + self._query(fields), words)

    def press(self, view: str, words: str, look: str = "link", **fields: str) -> Markup:
        """Return a form of one button, with the token against forged requests."""
        held = self.hidden + Markup("").join(_field(name, value) for name, value in fields.items())
        return Markup('<form class="go" method="post" action="{}">{}<button class="{}">{}</button></form>').format(
            self.address(view), held, look, words
        )

    def onward(self, view: str, **fields: str) -> Response | None:
        """Return the way to a view after a change, so that loading the page again changes nothing."""
        return RedirectResponse(self.address(view) + self._query(fields), 303)

    def mark(self, use: str | None, fact: str) -> int:
        """Return the revision of an answer."""
        return self._case.marks.get((use, fact), 0)

    def state(self, what: What, use: str | None = None) -> int:
        """Return the revision of a part of the case."""
        if what == "name":
            return self._case.names.get(use, 0)
        if what == "flows":
            return self._case.flows.get(use or "", 0)
        return self._case.in_place if what == "in_place" else self._case.revision

    def answer(self, use: str | None, fact: str, value: Any, seen: int) -> None:
        """Keep one answer."""
        self._register.answer(self._actor, self.firm, use, fact, value, seen=seen)
        self.read_again()

    def answers(self, given: Sequence[tuple[Key, Any, int]]) -> list[Conflict]:
        """Keep several answers at once."""
        met = self._register.answers(
            self._actor, self.firm, [(use, fact, value, seen) for (use, fact), value, seen in given]
        )
        self.read_again()
        return met

    def add_use(self, use: str, name: str) -> None:
        """Keep a further use."""
        self._register.add_use(self._actor, self.firm, name, use)
        self.read_again()

    def rename_use(self, use: str, name: str, seen: int) -> None:
        """Keep another name of a use."""
        self._register.rename_use(self._actor, self.firm, use, name, seen=seen)
        self.read_again()

    def remove_use(self, use: str, seen: int) -> None:
        """Take a use out of the case; the trail keeps it."""
        self._register.remove_use(self._actor, self.firm, use, seen=seen)
        self.read_again()

    def set_tools(self, use: str, tools: list[Any], seen: int) -> None:
        """Keep the products of a use."""
        self._register.set_tools(self._actor, self.firm, use, tools, seen=seen)
        self.read_again()

    def set_flows(self, use: str, flows: list[Any], seen: int) -> None:
        """Keep the flows of a use."""
        self._register.set_flows(self._actor, self.firm, use, flows, seen=seen)
        self.read_again()

    def set_in_place(self, entries: list[Any], seen: int) -> None:
        """Keep what is in place."""
        self._register.set_in_place(self._actor, self.firm, entries, seen=seen)
        self.read_again()


def _field(name: str, value: str) -> Markup:
    return Markup('<input type="hidden" name="{}" value="{}">').format(name, value)


def answered(data: Mapping[str, Any]) -> tuple[Key, ...]:
    """Return which questions a case answers, in the order in which it holds them."""
    uses = data.get("use_cases") or []
    mine = [(None, fact) for fact in data["organisation"].get("answers") or {}]
    return (*mine, *((use["id"], fact) for use in uses for fact in use.get("answers") or {}))


def owner_of(data: dict[str, Any], use: str | None) -> dict[str, Any]:
    """Return the part of a case that holds the answers of the organisation (None) or of a use.

    Raises:
        InputError: the case has no such use.
    """
    if use is None:
        found: dict[str, Any] = data["organisation"]
        return found
    for entry in data.get("use_cases") or []:
        if entry["id"] == use:
            held: dict[str, Any] = entry
            return held
    raise InputError(Message("web.unknown-use", use=use[:40]))


View = Callable[[Visit, Desk, FormData], Response]


def day_of(form: Mapping[str, Any]) -> date:
    """Return the day a form names, today where it names none.

    Raises:
        InputError: what it names is no day.
    """
    text = str(form.get("as_of") or "")
    if not text:
        return today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(Message("day.not-a-day", found=text[:40])) from None


def unpacked(form: FormData, query: Iterable[tuple[str, str]] = ()) -> FormData:
    """Return the fields of a request with those that a button packed into `with`, and those of the address."""
    packed = form.get("with")
    more = parse_qsl(packed, max_num_fields=50) if isinstance(packed, str) else []
    return FormData([*form.multi_items(), *more, *query])


def carried(visit: Visit, form: FormData) -> Carried:
    """Return the desk of a form that carries its case; what it carries has been checked.

    Raises:
        InputError: the case cannot be read, or the day is none.
    """
    text = form.get("case")
    if not isinstance(text, str) or not text.strip():
        return Carried(visit, json.loads(json.dumps(EMPTY)), day_of(form))
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise InputError(Message("web.case-unreadable")) from None
    order = str(form.get("order") or "").split(",")[:MANY]
    keys = tuple((use or None, fact) for fact, _, use in (word.partition("@") for word in order if word))
    desk = Carried(visit, data, day_of(form), keys)
    _ = desk.case
    return desk


def asked_for(form: FormData) -> tuple[tuple[str, str], ...]:
    """Return what a request asks for besides the case."""
    return tuple((k, v) for k, v in form.multi_items() if isinstance(v, str) and k not in OWN)


def on_desk(
    router: APIRouter, view: str, function: View, writes: Action | None = None, resumed: str | None = None
) -> None:
    """Put a view up at both its addresses: for a case that the page carries, and for one that is kept.

    Who comes to the first address without a case (a bookmark, a page loaded anew) is shown the way back to it. `writes` is what a POST to
    a kept case changes: whoever may not is refused before anything is worked out. `resumed` is where the way back leads, from an address
    that does something: what was done is not done again by loading its page anew, and never by a link, which holds no token against
    forged requests.
    """

    async def carried_view(request: Request, visit: Visiting) -> Response:
        form = unpacked(await request.form())

        def shown() -> Response:
            try:
                desk = carried(visit, form)
            except InputError as error:
                return refused(visit, error)
            desk.fields = asked_for(form)
            return function(visit, desk, form)

        return own_copy(visit, await run_in_threadpool(shown))

    def without_case(request: Request, visit: Visiting) -> Response:
        fields = [] if resumed else list(request.query_params.items())
        return render(visit, "resume.html", fields=fields, to=visit.to(f"/desk/{resumed or view}"))

    def kept_view(request: Request, visit: SignedIn, firm: str, sent: Sent) -> Response:
        if resumed is not None and request.method != "POST":
            return RedirectResponse(visit.to(f"/firms/{firm}/{resumed}"), 303)
        if writes is not None and request.method == "POST":
            needs(visit, firm, writes)
        form = unpacked(sent, request.query_params.multi_items())
        desk = Kept(visit, firm, day_of(form))
        desk.fields = asked_for(form)
        return function(visit, desk, form)

    address = f"/{{lang}}/desk/{view}"
    router.add_api_route(address, carried_view, methods=["POST"], include_in_schema=False)
    if "{" not in view:
        router.add_api_route(address, without_case, methods=["GET"], include_in_schema=False)
    router.add_api_route(
        f"/{{lang}}/firms/{{firm}}/{view}", kept_view, methods=["GET", "POST"], include_in_schema=False
    )


__all__ = [
    "EMPTY",
    "Carried",
    "Desk",
    "Kept",
    "Key",
    "View",
    "answered",
    "asked_for",
    "carried",
    "day_of",
    "on_desk",
    "owner_of",
    "unpacked",
]

"""The desk: one case in front of a visitor, whether it is carried by the page (no account) or kept in the register.

A view is written once, as a function of a visit and a desk, and put up by `on_desk` at two addresses:

    POST /{lang}/desk/VIEW              the case comes in the hidden field `case`; nothing is kept
    GET  /{lang}/firms/{firm}/VIEW      the case is kept; changes come by POST with a token against forged requests

Templates reach other views with `desk.go(...)`, which makes a link or a small form, and put `desk.hidden` into each form.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from markupsafe import Markup
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.case import Case, case_from_data
from compliance.checklist import Checklist
from compliance.errors import InputError
from compliance.web.visit import Visit, Visiting, today

EMPTY: Mapping[str, Any] = {"schema": "case/1", "organisation": {"name": "", "answers": {}}, "use_cases": []}


class Desk(ABC):
    """One case, as plain data and as a case, and the way to its views."""

    def __init__(self, visit: Visit, data: dict[str, Any], as_of: date) -> None:
        self.visit = visit
        self.data = data
        self.as_of = as_of

    @cached_property
    def case(self) -> Case:
        """The case, checked. Raises FaultList where something in it is wrong."""
        return case_from_data(self.data, self.visit.bench.rulebook)

    @cached_property
    def checklist(self) -> Checklist:
        """The checklist of the case on the day."""
        return self.visit.bench.checklist(self.case, self.as_of)

    @property
    @abstractmethod
    def hidden(self) -> Markup:
        """The hidden fields that each form of a page must hold."""

    @abstractmethod
    def address(self, view: str) -> str:
        """Return the address of a view."""

    @abstractmethod
    def go(self, view: str, words: str, **fields: str) -> Markup:
        """Return what leads to a view: a link, or a form that looks like one."""

    @property
    @abstractmethod
    def form(self) -> Markup:
        """What each page holds once, so that what `go` makes works."""

    @property
    @abstractmethod
    def method(self) -> str:
        """How a form that only asks (filters, another day) is sent: post or get."""

    @property
    @abstractmethod
    def asking(self) -> Markup:
        """The hidden fields of a form that only asks, but for the day."""

    @abstractmethod
    def save(self, data: dict[str, Any]) -> None:
        """Take a changed case; where it is kept, keep it (every change by itself, with its reason to be traced)."""


class Carried(Desk):
    """A case that travels with the page."""

    @property
    def hidden(self) -> Markup:
        """The case and the day."""
        return self.asking + Markup('<input type="hidden" name="as_of" value="{}">').format(self.as_of.isoformat())

    @property
    def text(self) -> str:
        """The case as the page carries it."""
        return json.dumps(self.data, ensure_ascii=False, separators=(",", ":"))

    def address(self, view: str) -> str:
        """Return the address of a view."""
        return self.visit.to(f"/desk/{view}")

    def go(self, view: str, words: str, **fields: str) -> Markup:
        """Return a button that looks like a link. It sends the one form of the page that carries the case (`form`)."""
        query = f"?{urlencode(fields)}" if fields else ""
        return Markup('<button class="link" form="desk" formaction="{}">{}</button>').format(
            self.address(view) + query, words
        )

    @property
    def form(self) -> Markup:
        """The form that buttons made by `go` send: the case stands once on the page, however many ways lead on."""
        return Markup('<form id="desk" method="post" action="{}">{}</form>').format(
            self.address("checklist"), self.hidden
        )

    @property
    def method(self) -> str:
        """How a form that only asks is sent."""
        return "post"

    @property
    def asking(self) -> Markup:
        """The hidden fields of a form that only asks, but for the day."""
        return Markup('<input type="hidden" name="case" value="{}">').format(self.text)

    def save(self, data: dict[str, Any]) -> None:
        """Take a changed case."""
        self.data = data
        for name in ("case", "checklist"):
            self.__dict__.pop(name, None)


class Kept(Desk):
    """A case that is kept in the register."""

    def __init__(self, visit: Visit, firm: str, data: dict[str, Any], as_of: date) -> None:
        super().__init__(visit, data, as_of)
        self.firm = firm

    @property
    def hidden(self) -> Markup:
        """The token against forged requests, and the day where it is not today."""
        return Markup(
            '<input type="hidden" name="csrf" value="{}"><input type="hidden" name="as_of" value="{}">'
        ).format(self.visit.csrf, self.as_of.isoformat())

    def address(self, view: str) -> str:
        """Return the address of a view."""
        return self.visit.to(f"/firms/{self.firm}/{view}")

    def go(self, view: str, words: str, **fields: str) -> Markup:
        """Return a link."""
        if self.as_of != today():
            fields.setdefault("as_of", self.as_of.isoformat())
        query = f"?{urlencode(fields)}" if fields else ""
        return Markup('<a href="{}">{}</a>').format(self.address(view) + query, words)

    @property
    def form(self) -> Markup:
        """Nothing: links need no form."""
        return Markup("")

    @property
    def method(self) -> str:
        """How a form that only asks is sent."""
        return "get"

    @property
    def asking(self) -> Markup:
        """Nothing: the address names the firm."""
        return Markup("")

    def save(self, data: dict[str, Any]) -> None:
        """Keep a changed case."""
        raise NotImplementedError  # replaced when the register is joined


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
        raise InputError(f'"{text[:40]}" is not a day; write it as 2026-11-24') from None


def carried(visit: Visit, form: FormData) -> Carried:
    """Return the desk of a form that carries its case.

    Raises:
        InputError: the case cannot be read, or the day is none.
    """
    text = form.get("case")
    if not isinstance(text, str) or not text.strip():
        return Carried(visit, json.loads(json.dumps(EMPTY)), day_of(form))
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise InputError("the case of this page cannot be read; open the file you saved last, or begin anew") from None
    return Carried(visit, data, day_of(form))


def on_desk(router: APIRouter, view: str, function: View) -> None:
    """Put a view up at its address without an account. (At its address with one: where the register is joined.)"""

    async def carried_view(request: Request, visit: Visiting) -> Response:
        from starlette.concurrency import run_in_threadpool

        sent = await request.form()
        form = FormData([*request.query_params.multi_items(), *sent.multi_items()])
        return await run_in_threadpool(lambda: function(visit, carried(visit, form), form))

    router.add_api_route(f"/{{lang}}/desk/{view}", carried_view, methods=["POST"], include_in_schema=False)


__all__ = ["EMPTY", "Carried", "Desk", "Kept", "View", "carried", "day_of", "on_desk"]

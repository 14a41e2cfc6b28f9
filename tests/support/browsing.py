"""A visitor without a browser: reads the forms of a page as a browser would, fills them in and sends them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from httpx2 import Response
from starlette.testclient import TestClient

from compliance.language.text import SOURCE, Lang

Pairs = list[tuple[str, str]]


@dataclass
class Form:
    """A form as a page shows it: what a browser would send if nothing were touched, and the buttons that send it."""

    ident: str
    action: str
    method: str
    pairs: Pairs = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    buttons: list[dict[str, str]] = field(default_factory=list)

    def value(self, name: str) -> str | None:
        return next((v for k, v in self.pairs if k == name), None)


class Page(HTMLParser):
    """The forms, ids, labels and words of a page."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = text
        self.forms: dict[str, Form] = {}
        self.ids: list[str] = []
        self.labels: set[str] = set()
        self.links: list[str] = []
        self.buttons: list[dict[str, str]] = []
        self.fields: list[dict[str, str]] = []
        self.heading = ""
        self.lang = ""
        self._form: Form | None = None
        self._select: str | None = None
        self._chosen: str | None = None
        self._in: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        a = {k: v or "" for k, v in attrs}
        self._in.append(tag)
        if "id" in a:
            self.ids.append(a["id"])
        if tag == "html":
            self.lang = a.get("lang", "")
        elif tag == "form":
            self._form = Form(a.get("id") or f"form-{len(self.forms)}", a.get("action", ""), a.get("method", "get"))
            self.forms[self._form.ident] = self._form
        elif tag == "label":
            self.labels.add(a.get("for", ""))
        elif tag == "a":
            self.links.append(a.get("href", ""))
        elif tag == "input":
            self._input(a)
        elif tag == "select":
            self._select, self._chosen = a["name"], None
            self.fields.append(a)
            if self._form is not None:
                self._form.names.add(a["name"])
        elif tag == "option" and self._select is not None and ("selected" in a or self._chosen is None):
            self._chosen = a["value"]
        elif tag == "button":
            self.buttons.append(a)
            owner = self.forms.get(a.get("form", ""), self._form)
            if owner is not None:
                owner.buttons.append(a)

    def _input(self, a: dict[str, str]) -> None:
        kind = a.get("type", "text")
        if kind != "hidden":
            self.fields.append(a)
        if self._form is None or "name" not in a:
            return
        self._form.names.add(a["name"])
        if kind not in ("checkbox", "radio", "file") or ("checked" in a and kind != "file"):
            self._form.pairs.append((a["name"], a.get("value", "on")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "select" and self._select is not None:
            if self._form is not None and self._chosen is not None:
                self._form.pairs.append((self._select, self._chosen))
            self._select = None
        if tag in self._in:
            while self._in and self._in.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._in and self._in[-1] in ("script", "style", "title"):
            return
        if "h1" in self._in:
            self.heading += data
        self.words.append(data)

    @property
    def said(self) -> str:
        return " ".join(" ".join(self.words).split())


class Visitor:
    """Somebody who looks at one page at a time."""

    def __init__(self, client: TestClient, lang: Lang = SOURCE) -> None:
        self.client = client
        self.lang: Lang = lang
        self.response: Response
        self.page: Page

    def _saw(self, response: Response) -> Page:
        self.response = response
        self.page = Page(response.text if "html" in response.headers.get("content-type", "") else "")
        return self.page

    def get(self, path: str) -> Page:
        return self._saw(self.client.get(f"/{self.lang}{path}"))

    def post(self, path: str, pairs: Pairs, **more: Any) -> Page:
        data: dict[str, list[str]] = {}
        for name, value in pairs:
            data.setdefault(name, []).append(value)
        return self._saw(
            self.client.post(path if path.startswith("/" + self.lang) else f"/{self.lang}{path}", data=data, **more)
        )

    def begin(self, firm: str = "", use: str = "") -> Page:
        return self.post("/start", [("way", "new"), ("firm", firm), ("use", use)])

    def carry(self, view: str, **fields: str) -> Page:
        """Press a button that sends the case to a view."""
        pairs = [p for p in self.page.forms["carry"].pairs if p[0] not in fields]
        return self.post(f"/desk/{view}", [*pairs, *fields.items()])

    def answer(self, pairs: Pairs, go: str = "next") -> Page:
        """Fill in the question that is shown, in place of what stands in its fields, and send it."""
        form = self.page.forms["same"]
        shown = {f.get("name") for f in self.page.fields}
        kept = [p for p in form.pairs if p[0] not in shown and p[0] != "row"]
        rows = [p for p in pairs if p[0] == "row"] or [p for p in form.pairs if p[0] == "row"]
        others = [p for p in pairs if p[0] != "row"]
        for name in sorted(n for n in form.names if n.endswith("currency")):
            if not any(k == name for k, _ in others):
                others.append((name, form.value(name) or ""))
        return self.post(form.action, [*kept, *rows, *others, ("go", go)])

    @property
    def case(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.page.forms["carry"].value("case") or "null")
        return data

    @property
    def fact(self) -> str | None:
        form = self.page.forms.get("same")
        return form.value("fact") if form is not None else None

    @property
    def facts(self) -> tuple[str, ...]:
        """The questions that the page asks in full, one or several."""
        form = self.page.forms.get("same")
        asked = "" if form is None else form.value("ask") or form.value("fact") or ""
        return tuple(one.partition("@")[0] for one in asked.split(",") if one)

    def say(self, said: Mapping[str, Pairs]) -> Page:
        """Answer the questions of the page, those left out by "I don't know"; the fields are named as where a question stands alone."""
        if self.fact is not None:
            return self.answer(said[self.fact]) if self.fact in said else self.answer([], "unknown")
        pairs: Pairs = []
        for number, fact in enumerate(self.facts):
            prefix = f"q{number}-"
            box = next(f for f in self.page.fields if f.get("id") == f"{prefix}unknown")
            pairs += [(prefix + k, v) for k, v in said[fact]] if fact in said else [(box["name"], box["value"])]
        return self.answer(pairs)

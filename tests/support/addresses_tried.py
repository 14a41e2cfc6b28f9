"""Trying every address of the application as every role: what forms can send, and what was worked out or made for it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2
import pytest
from starlette.testclient import TestClient

from compliance.api import Client, Result
from compliance.reading import strict_yaml
from compliance.results import checklist_document
from compliance.service.bench import Bench
from compliance.web.api import files
from compliance.web.pages import downloads, reviewing
from tests.conftest import ROOT
from tests.support.accounts import Site, site
from tests.support.isolation import BODIES, Role, Route, roles

REFUSED = (401, 403, 404)
WORK = ("result", "checklist", "verdicts", "plan", "made", "document")  # of the bench
WRITING = ("/interview", "/sheet", "/shortlist", "/tools", "/uses", "/flows", "/in-place", "/review", "/item")
CASE = {"schema": "case/1", "organisation": {"name": "Zoe"}, "use_cases": [{"id": "chat", "name": "Chat"}]}
ANSWERS: tuple[dict[str, str], ...] = (  # what forms of a case can send, so that each way to the engine is tried
    {"fact": "org.headcount", "use": "", "a": "10-49", "go": "next", "seen": "0"},
    {"ask": "org.headcount@", "seen": "0", "q0-a": "10-49", "go": "next"},
    {"row": "use.workforce@scoring", "yes": "use.workforce@scoring", "go": "next", "seen": "0"},
    {"do": "add", "name": "Further", "use": "scoring"},
    {"do": "carry", "use": "scoring", "go": "carry"},
    {"send": "review", "by": "Kim"},
    {"item": "eu-gdpr.art35.dpia", "comment": "done", "status": "done"},
    {"do": "remove", "use": "scoring", "sure": "yes", "seen": "0"},
)


FORMS = (  # what gives a result its form; that it was reached is seen at the result, so nothing need be drawn here
    (downloads, ("pdf", "html", "markdown", "workbook", "form")),
    (files, ("drawn", "workbook")),
)
ASKED = ("document", "files", "report", "timeline", "compare", "what_if", "transfers", "conflicts", "hiroshima",
         "hiroshima_report", "to_json", "explain")  # fmt: skip


class Watched:
    """Counts each call that has the engine work, or makes a document. What was made once is given out again, so that trying all is quick."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: Counter[str] = Counter()
        for name in WORK:
            self._watch(monkeypatch, Bench, name)
        self._made: dict[Any, Any] = {}
        for name in ASKED:
            self._once(monkeypatch, name)
        for module, names in FORMS:
            for name in names:
                monkeypatch.setattr(module, name, lambda *_, **__: b"")
        for name in ("html", "markdown"):
            monkeypatch.setattr(downloads, name, lambda *_, **__: "")
        monkeypatch.setattr(jinja2.Template, "render", lambda *_, **__: "")  # what a page looks like is not asked here
        self._watch(monkeypatch, Client, "assess")
        self._watch(monkeypatch, checklist_document, "document")
        self._watch(monkeypatch, reviewing, "opened_bytes")  # taking a workbook apart is work too

    def _watch(self, monkeypatch: pytest.MonkeyPatch, where: Any, name: str) -> None:
        plain = getattr(where, name)

        def counted(*args: Any, **words: Any) -> Any:
            self.calls[f"{getattr(where, '__name__', where)}.{name}"] += 1
            return plain(*args, **words)

        monkeypatch.setattr(where, name, counted)

    def _once(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        plain = getattr(Result, name)

        def counted(result: Result, *args: Any, **words: Any) -> Any:
            self.calls[f"Result.{name}"] += 1
            key = (name, result.case.sha256, repr(args), repr(words))
            if key not in self._made:
                self._made[key] = plain(result, *args, **words)
            return self._made[key]

        monkeypatch.setattr(Result, name, counted)


class Trial:
    """One role at one firm: sends everything a route takes, and tells where work was done for a refusal."""

    def __init__(self, here: Site, role: Role, ids: dict[str, str], seen: Watched, foreign: bool = False) -> None:
        self.here, self.role, self.ids, self.seen, self.foreign = here, role, ids, seen, foreign
        self.client = TestClient(here.app, raise_server_exceptions=False, follow_redirects=False)
        self.refused = 0
        self.secret = ""

    def found(self, routes: list[Route]) -> Iterator[str]:
        for route in (r for r in routes if self.role.matters(r)):
            for method in sorted(route.methods - {"HEAD", "OPTIONS"}):
                for form in self._forms(route, method):
                    yield from self._sent(route, method, form)

    def _forms(self, route: Route, method: str) -> list[dict[str, str]]:
        if method != "POST" or route.path.startswith("/api/"):
            return [{}]
        verbs = [{"do": verb} for verb in route.verbs if verb != "leave"]  # whoever left is a stranger afterwards
        return verbs + list(ANSWERS if route.path.endswith(WRITING) else ANSWERS[:1])

    def _sent(self, route: Route, method: str, form: dict[str, str]) -> Iterator[str]:
        self.seen.calls.clear()
        headers, token = self.signed()
        address = route.filled(self.ids)
        if address.startswith("/api/"):
            body = BODIES.get((method, route.path.rpartition("/")[2]), {"case": CASE})
            upload = {"workbook": ("book.xlsx", b"PK\x03\x04", "application/octet-stream")}
            if address.endswith(("/import", "/verify")):
                answer = self.client.request(method, address, files=upload, headers=headers)
            else:
                more = {} if method in ("GET", "DELETE") else {"json": body}
                answer = self.client.request(method, address, headers={**headers, "If-Match": '"0"'}, **more)
        elif method == "POST":
            files = {"workbook": ("book.xlsx", b"PK\x03\x04", "application/octet-stream")} if "send" in form else None
            answer = self.client.post(address, data={**form, "csrf": token}, files=files, headers=headers)
        else:
            answer = self.client.request(method, address, headers=headers)
        refused = REFUSED if self.foreign else REFUSED[:2]  # at home a thing that is not there may have been looked for
        turned_away = answer.status_code in refused or "/sign-in" in answer.headers.get("location", "")
        self.refused += turned_away
        if turned_away and self.seen.calls:
            yield f"{self.role.name}: {method} {route.path} {form} -> {answer.status_code} after {dict(self.seen.calls)}"

    def signed(self) -> tuple[dict[str, str], str]:
        self.client.cookies.clear()
        if self.role.token:
            return {"Authorization": f"Bearer {self.role.token}"}, ""
        if self.role.who is None:
            return {}, ""
        register = self.here.register
        session = register.session(self.secret) if self.secret else None
        if session is None or session.renew:
            self.secret = register.start_session(self.role.who)
            session = register.session(self.secret)
        assert session is not None
        return {"Cookie": f"session={self.secret}"}, session.csrf


def example() -> dict[str, Any]:
    """A case of one legal system: its pages are soon made."""
    found = strict_yaml.read(ROOT / "examples" / "denver-lender.yaml").data
    made: dict[str, Any] = json.loads(json.dumps(found, default=str))
    return made


def world(folder: Path, bench: Bench) -> tuple[Site, list[Role], dict[str, dict[str, str]]]:
    """A site, everybody, and two sets of ids: of the firm where they are at home, and of one that is somebody else's."""
    here = site(folder, bench)
    everybody, home = roles(here)
    zoe = here.person("Zoe")
    foreign = here.firm(zoe, "Foreign")
    held: dict[str, dict[str, str]] = {}
    for name, firm, who in (
        ("home", home, next(r.person for r in everybody if r.name == "owner")),
        ("foreign", foreign, zoe),
    ):
        actor = here.actor(who)
        here.register.replace_case(actor, firm, example(), seen=here.register.case(actor, firm).revision)
        held[name] = {"org": firm, **dict.fromkeys(("user", "assessment", "link", "token", "invitation"), "0" * 32)}
    return here, everybody, held

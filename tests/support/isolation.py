"""Tries every route of an application as every role against a firm of somebody else, and reports what comes through.

The routes are those the application has, with those of what is mounted in it. What goes into a path, a query or a form are the ids of the
foreign firm; the same request with ids that never were must be answered in the same way.
"""

from __future__ import annotations

import asyncio
import inspect
import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import httpx
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from compliance.register import SYSTEM, Actor, NotFound, User
from tests.support.accounts import Site

MARK = "Zoe-secret-marker"
PERSON = "zoe-person-marker"
NAME = "Zoe-name-marker"  # of the firm; forms that delete one send it too, and get it back where they are refused
# What stands in a path, and which foreign id belongs there. A parameter that is new must be named here or below.
IDS = {
    "org": "org", "organisation": "org", "firm": "org", "assessment": "assessment", "user": "user", "member": "user", "link": "link",
    "token": "token", "invitation": "invitation", "secret": "link",
}  # fmt: skip
NEUTRAL = {
    "lang": "en", "format": "xlsx", "view": "checklist", "code": "eu", "rule": "eu-gdpr.art35.dpia", "fact": "org.headcount",
    "path": "site.css", "use": "ranking", "name": "checklist.md", "ident": "eu-gdpr.art35.dpia", "rule_id": "eu-gdpr.art35.dpia",
    "test_id": "controller", "fact_id": "org.headcount", "example_id": "bakery-cv-ranker",
}  # fmt: skip
VERB = re.compile(r'what == "([a-z-]+)"')
# What the API takes at an address, by its end, so that a request gets as far as the question who may do it.
BODIES: Mapping[tuple[str, str], Any] = {
    ("PATCH", "{firm}"): {"name": "new"},
    ("PUT", "case"): {"schema": "case/1", "organisation": {"name": "new", "answers": {}}},
    ("PUT", "{fact}"): {"value": "unknown"},
    ("POST", "uses"): {"name": "new"},
    ("PATCH", "{use}"): {"name": "new"},
    ("PUT", "flows"): [],
    ("PUT", "in-place"): [],
    ("POST", "assessments"): {},
    ("POST", "reassessment"): {},
    ("PUT", "review"): {
        "schema": "review/1",
        "case": "0" * 64,
        "rulebook": {"version": "1", "sha256": "0" * 64},
        "entries": {},
    },
    ("PUT", "{user}"): {"role": "owner"},
    ("POST", "invitations"): {"role": "owner", "email": "new@example.org"},
    ("POST", "links"): {"label": "new", "until": "2027-01-15"},
}
READING = ("GET", "HEAD", "OPTIONS", "DELETE")
EVERY = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


@dataclass(frozen=True)
class Foreign:
    """The firm of somebody else: its ids, as they go into requests."""

    ids: Mapping[str, str]

    @property
    def org(self) -> str:
        return self.ids["org"]


@dataclass(frozen=True)
class Role:
    """Somebody who has nothing to look for in the foreign firm."""

    name: str
    who: User | Actor | None = None
    token: str | None = None

    def matters(self, route: Route) -> bool:
        """Whether this role is another one here than anonymous: keys are for the API, sessions for pages."""
        if route.path.startswith("/api/"):
            return self.token is not None or self.name in ("anonymous", "owner")
        return self.token is None or self.name == "token of owner"

    @property
    def person(self) -> User:
        """The person of a role that has an account."""
        assert isinstance(self.who, User)
        return self.who

    @property
    def looks_after_accounts(self) -> bool:
        return self.name == "administrator"


@dataclass(frozen=True)
class Route:
    """One address of the application, with the methods it declares and what its forms can be asked to do."""

    path: str
    methods: frozenset[str]
    verbs: tuple[str, ...]

    @property
    def parameters(self) -> tuple[str, ...]:
        return tuple(re.findall(r"{(\w+)(?::\w+)?}", self.path))

    @property
    def of_something(self) -> bool:
        """Whether the address itself names something of a firm or a person."""
        return any(p in IDS for p in self.parameters)

    def filled(self, ids: Mapping[str, str]) -> str:
        values = {**NEUTRAL, **{name: ids[key] for name, key in IDS.items()}}
        return re.sub(r"{(\w+)(?::\w+)?}", lambda m: values[m[1]], self.path)


def routes_of(app: FastAPI, before: str = "") -> Iterator[Route]:
    """Yield all routes of an application and of what is mounted in it."""
    for found in iter_route_contexts(app.routes):
        route = found.original_route
        if isinstance(route, Mount):
            if isinstance(route.app, FastAPI):
                yield from routes_of(route.app, before + route.path)
            else:
                assert isinstance(route.app, StaticFiles), f"{route.path}: what is mounted here was not tried"
            continue
        path = before + str(getattr(found, "path", None) or getattr(route, "path", ""))
        methods = frozenset(getattr(found, "methods", None) or getattr(route, "methods", None) or ())
        endpoint = getattr(route, "endpoint", None)
        verbs = tuple(dict.fromkeys(VERB.findall(inspect.getsource(endpoint)))) if callable(endpoint) else ()
        yield Route(path, methods, verbs)


def of_accounts(route: Route) -> bool:
    """Whether a route has to do with what is kept; what keeps nothing and shows the law alone is tried by two roles only."""
    if route.path.startswith("/api/"):
        return "/firms" in route.path
    return not route.path.startswith(("/{lang}/desk/", "/static/", "/{lang}/start", "/{lang}/rules"))


def foreign(site: Site, document: Mapping[str, Any]) -> Foreign:
    """Make the firm of somebody else, with a marker in everything that is kept about it."""
    zoe = site.register.create_user(SYSTEM, f"{PERSON}@example.org", PERSON, "nine white storks at dusk")
    actor = site.actor(zoe)
    org = site.firm(zoe, NAME)
    register = site.register
    case = register.case(actor, org).document
    case["use_cases"] = [{"id": "ranking", "name": f"{MARK}-use", "answers": {}}]
    register.replace_case(actor, org, case, seen=register.case(actor, org).revision)
    until = site.clock() + timedelta(days=9)
    head = register.record_assessment(actor, org, {**document, "note": f"{MARK}-assessment"})
    register.create_link(actor, org, f"{MARK}-link", until)
    register.create_token(actor, org, f"{MARK}-token", "owner", until)
    register.invite(actor, org, f"{MARK.lower()}@example.org", "adviser")
    entries = {"eu-gdpr.art35.dpia": {"comment": f"{MARK}-comment"}}
    law = {"version": "1", "sha256": "0" * 64}
    register.save_review(
        actor, org, {"schema": "review/1", "case": "0" * 64, "rulebook": law, "entries": entries}, seen=0
    )
    return Foreign(
        {
            "org": org,
            "user": zoe.id,
            "assessment": head.id,
            "link": register.links(actor, org)[0].id,
            "token": register.tokens(actor)[0].id,
            "invitation": register.invitations(actor, org)[0].id,
        }
    )


def roles(site: Site) -> tuple[list[Role], str]:
    """Make everybody who has nothing to look for in a foreign firm, all at home in a firm of their own; return that too."""
    register = site.register
    owner, adviser, auditor = (site.person(n) for n in ("Owner", "Adviser", "Auditor"))
    org = site.firm(owner, "Home")
    for user, role in ((adviser, "adviser"), (auditor, "auditor")):
        register.add_member(SYSTEM, org, user.email, role)
    until = site.clock() + timedelta(days=9)
    link = register.open_link(register.create_link(site.actor(owner), org, "Kim", until))
    tokens = [
        Role(f"token of {name}", token=register.create_token(site.actor(user), org, name, name, until))
        for user, name in ((owner, "owner"), (adviser, "adviser"), (auditor, "auditor"))
    ]
    people = [
        Role("anonymous"), Role("owner", owner), Role("adviser", adviser), Role("auditor", auditor), Role("link", link),
        Role("lawyer", site.person("Lawyer", lawyer=True)), Role("administrator", site.person("Root", admin=True)),
    ]  # fmt: skip
    return [*people, *tokens], org


@dataclass
class Trial:
    """Requests as one role, and what of the foreign firm came through them."""

    site: Site
    foreign: Foreign
    requests: int = 0
    through: set[tuple[str, str]] = field(
        default_factory=set
    )  # addresses of the API that a key was refused as not existing
    sessions: dict[str, str] = field(default_factory=dict)

    async def violations(self, role: Role, routes: list[Route]) -> list[str]:
        """Return what came through, a sentence each."""
        out: list[str] = []
        transport = httpx.ASGITransport(self.site.app, raise_app_exceptions=False)
        before = self._state()
        async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
            for route in routes:
                if not role.matters(route):
                    continue
                if role.looks_after_accounts and route.path.startswith("/{lang}/administration/{user}"):
                    continue  # accounts are what administrators look after; firms are not reached from there
                for method in EVERY:
                    if method not in route.methods and role.name != "owner":
                        continue
                    out += await self._tried(client, role, route, method)
        if self._state() != before:
            out.append(f"{role.name}: the foreign firm was changed")
        return out

    async def _tried(self, client: httpx.AsyncClient, role: Role, route: Route, method: str) -> list[str]:
        out = []
        never = {key: secrets.token_hex(len(value) // 2) for key, value in self.foreign.ids.items()}
        verbs: tuple[str, ...] = (*route.verbs, "") if method == "POST" else ("",)
        for verb in verbs:
            before = self._state() if method not in ("GET", "HEAD", "OPTIONS") else None
            answer = await self._asked(client, role, route, method, verb, self.foreign.ids)
            what = f"{role.name}: {method} {route.path} {verb} -> {answer.status_code}"
            text = answer.text + repr(answer.headers)
            marks = [MARK]
            if not (role.looks_after_accounts and route.path.startswith("/{lang}/administration")):
                marks.append(PERSON)
            if method in ("GET", "HEAD", "OPTIONS"):
                marks.append(NAME)
            out += [f"{what}: {m} comes through" for m in marks if m.lower() in text.lower()]
            if route.of_something and answer.is_success and method != "OPTIONS" and "secret" not in route.parameters:
                out.append(f"{what}: a foreign id is answered with success")
            if answer.status_code >= 500:
                out.append(f"{what}: a fault")
            if before is not None and self._state() != before:
                out.append(f"{what}: the foreign firm was changed")
            if role.token and route.path.startswith("/api/") and answer.status_code == 404:
                self.through.add((method, route.path))
            if route.of_something or verb:
                other = await self._asked(client, role, route, method, verb, never)
                if self._plain(answer, self.foreign.ids) != self._plain(other, never):
                    out.append(f"{what}: an id that never was is answered otherwise ({other.status_code})")
        return out

    async def _asked(
        self, client: httpx.AsyncClient, role: Role, route: Route, method: str, verb: str, ids: Mapping[str, str]
    ) -> httpx.Response:
        self.requests += 1
        headers = {"Authorization": f"Bearer {role.token}"} if role.token else {}
        form = {
            **{name: ids[key] for name, key in IDS.items()},
            "who": ids["user"], "which": ids["link"], "to": ids["assessment"], "item": "eu-gdpr.art35.dpia", "do": verb,
            "role": "owner", "email": "new@example.org", "name": "new", "confirm": NAME, "seen": "0", "label": "new",
            "expires": (self.site.clock() + timedelta(days=3)).date().isoformat(),
        }  # fmt: skip
        if role.who is not None:
            secret = self.sessions.get(role.name, "")
            session = self.site.register.session(secret) if secret else None
            if session is None or session.renew:  # the request before has ended it, or changed its rights
                secret = self.sessions[role.name] = self.site.register.start_session(role.who)
                session = self.site.register.session(secret)
            assert session is not None
            headers["Cookie"] = f"session={secret}"
            form["csrf"] = session.csrf
        address = route.filled(ids)
        if method in READING:
            query = {"to": ids["assessment"], "item": "eu-gdpr.art35.dpia", "verify": "1"}
            if method == "DELETE":
                query["confirm"] = NAME
            return await client.request(method, address, params=query, headers=headers)
        if address.startswith("/api/"):
            headers["If-Match"] = '"0"'
            body = BODIES.get((method, route.path.rpartition("/")[2]), form)
            return await client.request(method, address, json=body, headers=headers)
        return await client.request(method, address, data=form, headers=headers)

    def _state(self) -> tuple[object, ...]:
        try:
            case = self.site.register.case(SYSTEM, self.foreign.org)
            newest = self.site.register.trail(SYSTEM, self.foreign.org, limit=1)[0]
        except NotFound:
            return ("gone",)
        return (case.revision, newest.seq, newest.hash)

    @staticmethod
    def _plain(answer: httpx.Response, ids: Mapping[str, str]) -> tuple[object, ...]:
        """Return an answer without what differs by nature: ids that were asked for, secrets, numbers of requests."""

        def plain(text: str) -> str:
            for value in ids.values():
                text = text.replace(value, "ID")
            text = re.sub(r'(<textarea id="secret"[^>]*>)[^<]*', r"\1", text)
            text = re.sub(r'(data-options=)"[^"]*"|(passkey-[a-z]+=)[^;]*', r"\1\2", text)  # challenges are random
            return re.sub(r'name="csrf" value="[^"]*"', "", re.sub(r"[0-9a-f]{12}|session=[^;]*", "", text))

        kept = {k: plain(v) for k, v in answer.headers.items() if k not in ("x-request-id", "date", "content-length")}
        return answer.status_code, kept, plain(answer.text)


def tried(site: Site, there: Foreign, everybody: list[Role], routes: list[Route]) -> tuple[list[str], Trial]:
    """Return what came through of all attempts, and what was tried."""
    trial = Trial(site, there)

    async def run() -> list[str]:
        return [v for role in everybody for v in await trial.violations(role, routes)]

    return asyncio.run(run()), trial

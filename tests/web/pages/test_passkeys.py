"""Passkeys: added, named and removed; instead of the password and after it; and nothing that is not right lets anybody in."""

from __future__ import annotations

import html
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from httpx2 import Response
from starlette.testclient import TestClient

from compliance.register import SYSTEM, User
from compliance.service.bench import Bench
from tests.conftest import ROOT
from tests.support.accounts import PASSWORD, Site, csrf, site
from tests.support.authenticator import Authenticator, options_in

NEW = "eight brown owls at noon"
TOLD = "/en/notices?next=%2Fen%2Faccount"  # that a passkey was added is told first


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.fixture
def here(tmp_path: Path, bench: Bench) -> Site:
    return site(tmp_path, bench)


@pytest.fixture
def ana(here: Site) -> User:
    return here.person("Ana")


def add(client: TestClient, key: Authenticator, name: str = "Telephone", lang: str = "en", **wrong: Any) -> Response:
    """Add a passkey as the page does with scripts."""
    said = key.make(options_in(client.get(f"/{lang}/passkeys").text), **wrong)
    return client.post(f"/{lang}/passkeys", data={"csrf": csrf(client), "do": "add", "name": name, "passkey": said})


def by_passkey(client: TestClient, key: Authenticator, **wrong: Any) -> Response:
    """Sign in with a passkey alone."""
    said = key.show(options_in(client.get("/en/sign-in/passkey?next=/en/account").text), **wrong)
    return client.post("/en/sign-in/passkey", data={"passkey": said, "step": "in", "next": "/en/account"})


def by_password(client: TestClient, password: str = PASSWORD) -> Response:
    return client.post(
        "/en/sign-in", data={"email": "ana@example.org", "password": password, "next": "/en/account", "kept": "[]"}
    )


def asks_for_one_after_the_password(client: TestClient) -> None:
    data = {"csrf": csrf(client), "do": "second", "on": "1"}
    assert client.post("/en/passkeys", data=data).headers["Location"] == "/en/passkeys?done=second-on"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_passkey_is_added_named_used_and_removed(here: Site, ana: User, lang: str) -> None:
    client, key = here.client(ana), Authenticator()
    assert add(client, key, "My <b>telephone</b>", lang).headers["Location"] == f"/{lang}/passkeys?done=passkey-added"
    page = client.get(f"/{lang}/passkeys").text
    assert "My &lt;b&gt;telephone&lt;/b&gt;" in page
    (held,) = here.register.passkeys(ana.id)
    assert key.ident.hex() not in page
    there = here.client()
    assert by_passkey(there, key).headers["Location"] == TOLD
    assert "Ana" in there.get("/en/account").text
    assert here.register.passkeys(ana.id)[0].uses == key.uses
    assert client.get("/en/firms").status_code == 200  # other sessions live on
    data = {"csrf": csrf(client), "do": "remove", "which": held.id}
    assert client.post("/en/passkeys", data=data).headers["Location"] == "/en/passkeys?done=passkey-removed"
    assert by_passkey(here.client(), key).status_code == 422
    kinds = [entry.kind for entry in here.register.site_trail(SYSTEM)]
    assert {"passkey.added", "passkey.removed", "user.authenticated"} <= set(kinds)
    assert here.register.verify_all(SYSTEM).sound


def test_a_passkey_without_a_name_gets_the_day(here: Site, ana: User) -> None:
    client = here.client(ana)
    add(client, Authenticator(), " ", "fr")
    assert here.register.passkeys(ana.id)[0].name.startswith("Clé d'accès du ")
    long = add(client, Authenticator(), "x" * 5_000)
    assert long.status_code == 422
    assert 'href="#name"' in long.text


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_everything_but_passkeys_works_without_scripts_and_the_page_says_so(here: Site, ana: User, lang: str) -> None:
    client = here.client(ana)
    add(client, Authenticator())
    for page in (client.get(f"/{lang}/passkeys").text, here.client().get(f"/{lang}/sign-in/passkey").text):
        assert "(JavaScript)" in page
        assert 'data-options="{&#34;' in page
    assert f'formaction="/{lang}/sign-in/passkey"' in here.client().get(f"/{lang}/sign-in").text
    kept = '[["name", "Shop"]]'
    carried = here.client().post(
        f"/{lang}/sign-in/passkey", data={"email": "", "password": "", "next": "/en/firms", "kept": kept}
    )
    assert html.escape(kept).replace("&quot;", "&#34;") in carried.text


WRONG: dict[str, dict[str, Any]] = {
    "another site made it": {"origin": "https://evil.example"},
    "of another name": {"site": "evil.example"},
    "another challenge": {"challenge": "AAAA"},
    "of another kind": {"type": "webauthn.other"},
}
WRONG_SHOWN: dict[str, dict[str, Any]] = {
    **WRONG,
    "nobody was made sure of": {"verifies": False},
    "a copy, behind in its count": {"uses": 1},
    "of somebody else": {"owner": b"somebody else"},
}


@pytest.mark.core_takes("another site made it", "another challenge")
@pytest.mark.parametrize("how", WRONG)
def test_what_a_browser_says_wrongly_is_not_added(here: Site, ana: User, how: str) -> None:
    client, key = here.client(ana), Authenticator()
    answer = add(client, key, **WRONG[how])
    assert answer.status_code == 422
    assert "was not added" in answer.text
    assert here.register.passkeys(ana.id) == ()


@pytest.mark.core_takes("another site made it", "of another kind", "nobody was made sure of", "of somebody else")
@pytest.mark.parametrize("how", WRONG_SHOWN)
def test_what_a_browser_says_wrongly_lets_nobody_in(here: Site, ana: User, how: str) -> None:
    key = Authenticator()
    add(here.client(ana), key)
    client = here.client()
    answer = by_passkey(client, key, **WRONG_SHOWN[how])
    assert answer.status_code == 422
    assert "session" not in client.cookies
    key.uses = 10
    assert by_passkey(client, key).status_code == 303


@pytest.mark.core_takes("[]", "said6")
@pytest.mark.parametrize("said", ["", "no json", "{}", "[]", '{"id": 1}', "[" * 4000, "x" * 30_000])
def test_what_no_browser_says_is_refused(here: Site, ana: User, said: str) -> None:
    client = here.client(ana)
    client.get("/en/passkeys")
    data = {"csrf": csrf(client), "do": "add", "name": "x", "passkey": said}
    assert client.post("/en/passkeys", data=data).status_code == 422
    there = here.client()
    there.get("/en/sign-in/passkey")
    answer = there.post("/en/sign-in/passkey", data={"passkey": said, "step": "in"})
    assert answer.status_code == (422 if said else 200)
    valid = json.loads(Authenticator().show({"rpId": "testserver", "challenge": "AAAA"}))
    for name in valid["response"]:
        spoilt = {**valid, "response": {**valid["response"], name: said[:100]}}
        answer = there.post("/en/sign-in/passkey", data={"passkey": json.dumps(spoilt), "step": "in"})
        assert answer.status_code == 422


def test_an_answer_works_once_in_the_browser_that_was_asked_and_not_for_long(here: Site, ana: User) -> None:
    key, client = Authenticator(), here.client()
    add(here.client(ana), key)
    said = key.show(options_in(client.get("/en/sign-in/passkey").text))
    data = {"passkey": said, "step": "in"}
    cookie = client.cookies["passkey-in"]
    assert here.client().post("/en/sign-in/passkey", data=data).status_code == 422  # caught, in another browser
    assert client.post("/en/sign-in/passkey", data=data).status_code == 303
    again = here.client()
    again.cookies.set("passkey-in", cookie)
    assert again.post("/en/sign-in/passkey", data=data).status_code == 422
    forged = here.client()
    forged.cookies.set("passkey-in", cookie[:-1] + ("0" if cookie[-1] != "0" else "1"))
    assert forged.post("/en/sign-in/passkey", data=data).status_code == 422


def test_a_passkey_of_somebody_else_is_not_added_to_me(here: Site, ana: User) -> None:
    mine, hers = here.client(ana), here.client(here.person("Eve"))
    said = Authenticator().make(options_in(hers.get("/en/passkeys").text))
    data = {"csrf": csrf(mine), "do": "add", "name": "Eve's", "passkey": said}
    assert mine.post("/en/passkeys", data=data).status_code == 422
    key = Authenticator()
    add(hers, key)
    taken = add(mine, key)
    assert taken.status_code == 422
    assert "known already" in taken.text


# ---------------------------------------------------------------------------------------------------- after the password


def second_step(client: TestClient, key: Authenticator, page: Response, **wrong: Any) -> Response:
    said = key.show(options_in(page.text), **wrong)
    return client.post("/en/sign-in/passkey", data={"passkey": said, "step": "second", "next": "/en/account"})


def test_the_password_alone_lets_nobody_in_where_a_passkey_is_asked_for_too(here: Site, ana: User) -> None:
    owner, key = here.client(ana), Authenticator(verifies=False)
    assert (
        owner.post("/en/passkeys", data={"csrf": csrf(owner), "do": "second", "on": "1"}).status_code == 422
    )  # there is none yet
    add(owner, key)
    asks_for_one_after_the_password(owner)
    client = here.client()
    asked = by_password(client)
    assert (asked.status_code, "session" in client.cookies) == (200, False)
    assert "Now your passkey" in asked.text
    assert [one["id"] for one in options_in(asked.text)["allowCredentials"]]
    assert client.get("/en/firms").status_code == 303
    assert second_step(client, key, asked).headers["Location"] == TOLD
    assert client.get("/en/account").status_code == 200
    assert by_passkey(here.client(), key).status_code == 422  # alone it would have to make sure who holds it
    assert by_password(here.client(), "wrong password here").status_code == 422
    late = here.client()
    assert "Too much time" in late.post("/en/sign-in/passkey", data={"step": "second", "passkey": "{}"}).text
    data = {"csrf": csrf(owner), "do": "second"}
    assert owner.post("/en/passkeys", data=data).headers["Location"] == "/en/passkeys?done=second-off"
    assert by_password(here.client()).status_code == 303


def test_the_second_step_takes_the_passkeys_of_whoever_gave_the_password_alone(here: Site, ana: User) -> None:
    key, other = Authenticator(), Authenticator()
    owner = here.client(ana)
    add(owner, key)
    add(here.client(here.person("Eve")), other)
    asks_for_one_after_the_password(owner)
    client = here.client()
    answer = second_step(client, other, by_password(client))
    assert answer.status_code == 422
    assert "session" not in client.cookies
    # what was asked for signing in with a passkey alone is no second step, and the other way round
    asked = by_password(client)
    said = key.show(options_in(asked.text), verifies=False)
    assert client.post("/en/sign-in/passkey", data={"passkey": said, "step": "in"}).status_code == 422


def test_without_its_last_passkey_an_account_opens_by_the_password_again(here: Site, ana: User) -> None:
    owner, key = here.client(ana), Authenticator()
    add(owner, key)
    asks_for_one_after_the_password(owner)
    (held,) = here.register.passkeys(ana.id)
    owner.post("/en/passkeys", data={"csrf": csrf(owner), "do": "remove", "which": held.id})
    assert by_password(here.client()).status_code == 303
    add(owner, Authenticator())
    assert by_password(here.client()).status_code == 303  # and a new one is not asked for unless its owner says so
    here.clock.ahead = timedelta(minutes=1)
    told = here.register.notices(here.actor(ana))
    assert "second-factor-off" in {one.kind for one in told}


@pytest.mark.parametrize("way", ["recovery code", "administrator", "operator"])
def test_who_has_lost_the_passkey_comes_back(here: Site, ana: User, way: str) -> None:
    owner, key, register = here.client(ana), Authenticator(), here.register
    add(owner, key)
    asks_for_one_after_the_password(owner)
    code = register.make_recovery_code(here.actor(ana))
    client = here.client()
    if way == "recovery code":
        data = {"email": "ana@example.org", "code": code, "new": NEW, "keep": "1"}
        assert client.post("/en/recover", data=data).status_code == 303
        assert register.second_factor(ana.id)
        return
    if way == "operator":
        register.set_password(SYSTEM, ana.id, NEW)
        assert by_password(client, NEW).status_code == 303
        return
    secret = register.create_reset(here.actor(here.person("Root", admin=True)), ana.id)
    asked = client.post(f"/en/password/{secret}", data={"new": NEW})
    assert "session" not in client.cookies  # an administrator gets no further than this, and its owner does
    assert second_step(client, key, asked).status_code == 303
    assert client.get("/en/account").status_code == 200


# ------------------------------------------------------------------------------------------------- showing who one is again


def later(here: Site, client: TestClient, org: str) -> tuple[dict[str, str], Response]:
    """Let the proof run out, try to make a link, and return what was sent and the page that asks who is there."""
    here.clock.ahead += timedelta(minutes=11)
    until = (here.clock() + timedelta(days=3)).date().isoformat()
    data = {"csrf": csrf(client), "do": "make", "label": "Kim", "expires": until}
    asked = client.post(f"/en/firms/{org}/links", data=data)
    assert asked.status_code == 403
    return data, asked


def test_a_passkey_shows_again_who_is_there(here: Site, ana: User) -> None:
    client, key, org = here.client(ana), Authenticator(), here.firm(ana, "Shop")
    add(client, key)
    data, asked = later(here, client, org)
    assert 'name="proof"' in asked.text
    assert 'value="Kim"' in asked.text
    said = key.show(options_in(asked.text), verifies=False)
    refused = client.post(f"/en/firms/{org}/links", data={**data, "proof": "", "proof-passkey": said})
    assert refused.status_code == 422
    assert 'href="#proof-passkey"' in refused.text
    said = key.show(options_in(refused.text))
    done = client.post(f"/en/firms/{org}/links", data={**data, "proof": "", "proof-passkey": said})
    assert done.status_code == 200
    assert 'id="secret"' in done.text
    assert "session.proved" in {entry.kind for entry in here.register.site_trail(SYSTEM)}


def test_where_both_are_asked_for_the_password_alone_proves_nothing(here: Site, ana: User) -> None:
    client, key, org = here.client(ana), Authenticator(verifies=False), here.firm(ana, "Shop")
    add(client, key)
    asks_for_one_after_the_password(client)
    data, _ = later(here, client, org)
    refused = client.post(f"/en/firms/{org}/links", data={**data, "proof": PASSWORD})
    assert refused.status_code == 422
    assert "alone is not enough" in refused.text
    said = key.show(options_in(refused.text))
    done = client.post(f"/en/firms/{org}/links", data={**data, "proof": PASSWORD, "proof-passkey": said})
    assert done.status_code == 200


def test_adding_and_removing_a_passkey_asks_who_is_there(here: Site, ana: User) -> None:
    client, key = here.client(ana), Authenticator()
    here.clock.ahead = timedelta(minutes=11)
    asked = add(client, key)
    assert asked.status_code == 403
    fields = {"csrf": csrf(client), "do": "add", "name": "Telephone", "proof": PASSWORD}
    said = html.unescape(asked.text.partition('name="passkey" value="')[2].partition('"')[0])
    assert client.post("/en/passkeys", data={**fields, "passkey": said}).status_code == 303
    here.clock.ahead += timedelta(minutes=11)
    (held,) = here.register.passkeys(ana.id)
    data = {"csrf": csrf(client), "do": "remove", "which": held.id}
    assert client.post("/en/passkeys", data=data).status_code == 403
    assert here.register.passkeys(ana.id)


# ------------------------------------------------------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("public", "possible", "name"),
    [
        ("https://law.example.org", True, "law.example.org"),
        ("http://localhost:8000", True, "localhost"),
        ("http://127.0.0.1:8000", False, ""),
        ("http://[::1]:8000", False, ""),
    ],
)
def test_passkeys_belong_to_the_name_of_the_site(
    tmp_path: Path, bench: Bench, public: str, possible: bool, name: str
) -> None:
    there = site(tmp_path, bench, public_url=public)
    ana = there.person("Ana")
    client = TestClient(there.app, base_url=public, follow_redirects=False)
    page = client.get("/fr/sign-in/passkey").text
    assert ("data-passkey=" in page) is possible
    assert ("adresse en chiffres" in page) is not possible
    if possible:
        assert options_in(page)["rpId"] == name
        key = Authenticator(origin=public)
        bound = "__Host-session" if public.startswith("https") else "session"
        client.cookies.set(bound, there.register.start_session(ana))
        assert add(client, key).status_code == 303
        assert by_passkey(TestClient(there.app, base_url=public, follow_redirects=False), key).status_code == 303

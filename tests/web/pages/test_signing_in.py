"""Signing in: passwords, sessions, one-time addresses, links of auditors, the account of a firm by OpenID Connect."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from httpx2 import Response
from starlette.testclient import TestClient

from compliance.errors import InputError
from compliance.register import SYSTEM, User
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.pages.showing import own
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.accounts import DOMAIN, PASSWORD, Site, csrf, found_in, site
from tests.support.fake_provider import CLIENT, FakeProvider

NEW = "eight brown owls at noon"


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.fixture
def here(tmp_path: Path, bench: Bench) -> Site:
    return site(tmp_path, bench)


@pytest.fixture
def ana(here: Site) -> User:
    return here.person("Ana")


def sign_in(client: TestClient, email: str = "ana@example.org", password: str = PASSWORD, **more: str) -> Response:
    return client.post("/en/sign-in", data={"email": email, "password": password, **more})


def secret_in(text: str) -> str:
    """Return what a page shows once."""
    found = re.search(r'<textarea id="secret"[^>]*>([^<]+)</textarea>', text)
    assert found is not None
    return html.unescape(found[1])


# ---------------------------------------------------------------------------------------------------------------- passwords


def test_who_signs_in_gets_a_session_of_its_own(here: Site, ana: User) -> None:
    client = here.client()
    assert client.get("/en/firms").headers["Location"] == "/en/sign-in?next=%2Fen%2Ffirms"
    client.cookies.set("session", "planted-by-somebody", domain=DOMAIN)
    answer = sign_in(client, next="/en/account")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/en/account")
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie  # http on a machine of one's own
    assert "planted" not in cookie
    assert "Ana" in client.get("/en/account").text


def test_with_https_the_cookie_is_bound_to_the_host(tmp_path: Path, bench: Bench) -> None:
    here = site(tmp_path, bench, public_url="https://law.example.org")
    here.person("Ana")
    client = TestClient(here.app, base_url="https://law.example.org", follow_redirects=False)
    cookie = sign_in(client).headers["Set-Cookie"]
    assert cookie.startswith("__Host-session=")
    assert "Secure" in cookie
    assert "Domain" not in cookie
    client.cookies.set("session", client.cookies["__Host-session"])
    del client.cookies["__Host-session"]
    assert client.get("/en/firms").status_code == 303  # the plain name does not count


def test_signing_in_again_ends_the_session_before(here: Site, ana: User) -> None:
    client = here.client(ana)
    before = client.cookies["session"]
    token = csrf(client)
    assert sign_in(client, csrf=token).status_code == 303
    assert client.cookies["session"] != before
    assert here.register.session(before) is None


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_nobody_learns_whether_an_account_exists(here: Site, ana: User, lang: str) -> None:
    client = here.client()
    texts = [
        client.post(f"/{lang}/sign-in", data={"email": mail, "password": "wrong password here"}).text.replace(
            mail, "MAIL"
        )
        for mail in ("ana@example.org", "nobody@example.org")
    ]
    assert texts[0] == texts[1]
    assert 'aria-invalid="true"' in texts[0]
    assert client.post(f"/{lang}/sign-in", data={"email": "", "password": ""}).status_code == 422


def test_who_guesses_has_to_wait(here: Site, ana: User) -> None:
    client = here.client()
    statuses = [sign_in(client, password=f"wrong password {n}").status_code for n in range(8)]
    assert statuses[0] == 422
    assert statuses[-1] == 429
    refused = sign_in(client)
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    here.clock.ahead = timedelta(hours=1)
    assert sign_in(client).status_code == 303


def test_signing_out_ends_the_session_everywhere(here: Site, ana: User) -> None:
    client = here.client(ana)
    secret = client.cookies["session"]
    assert client.post("/en/sign-out").status_code == 403  # another site cannot do it
    answer = client.post("/en/sign-out", data={"csrf": csrf(client)})
    assert answer.headers["Location"] == "/en/sign-in?done=signed-out"
    assert here.register.session(secret) is None
    assert "session" not in client.cookies
    assert "You are signed out." in client.get("/en/sign-in?done=signed-out").text
    assert "<b>" not in client.get("/en/sign-in?done=<b>").text


def test_a_session_ends_by_itself(here: Site, ana: User) -> None:
    client = here.client(ana)
    assert client.get("/en/firms").status_code == 200
    here.clock.ahead = timedelta(hours=3)
    assert client.get("/en/firms").status_code == 303


def test_a_changed_password_ends_all_other_sessions(here: Site, ana: User) -> None:
    here_, there = here.client(ana), here.client(ana)
    data = {"csrf": csrf(here_), "do": "password", "old": PASSWORD, "new": NEW}
    assert here_.post("/en/account", data={**data, "old": "not my password"}).status_code == 422
    short = here_.post("/fr/account", data={**data, "new": "short"})
    assert short.status_code == 422
    assert 'href="#new"' in short.text
    assert here_.post("/en/account", data=data).headers["Location"] == "/en/account?done=password"
    assert here_.get("/en/account").status_code == 200
    assert there.get("/en/account").status_code == 303
    assert sign_in(here.client(), password=NEW).status_code == 303
    assert sign_in(here.client()).status_code == 422


def test_all_other_sessions_can_be_ended(here: Site, ana: User) -> None:
    here_, there = here.client(ana), here.client(ana)
    assert here_.post("/en/account", data={"csrf": csrf(here_), "do": "end"}).status_code == 303
    assert here_.get("/en/account").status_code == 200
    assert there.get("/en/account").status_code == 303


def test_rights_that_change_give_the_browser_a_new_secret(here: Site, ana: User) -> None:
    client = here.client(ana)
    before, token = client.cookies["session"], csrf(client)
    here.register.set_user(SYSTEM, ana.id, lawyer=True)
    answer = client.post(
        "/en/firms", data={"csrf": token, "name": "Shop", "role": "owner"}
    )  # the page was open meanwhile
    assert answer.status_code == 303
    assert client.cookies["session"] != before
    assert here.register.session(before) is None
    assert client.get("/en/firms").status_code == 200


@pytest.mark.core_takes(
    "/en/firms-True",
    "/fr/firms/ab12/checklist?as_of=2026-11-24-True",
    "/en//evil.example-False",
    "/en/../../evil-False",
    "address10-False",
    "-False",
)
@pytest.mark.parametrize(
    ("address", "taken"),
    [
        ("/en/firms", True),
        ("/fr/firms/ab12/checklist?as_of=2026-11-24", True),
        ("https://evil.example/en/", False),
        ("//evil.example/en/", False),
        ("/en//evil.example", False),
        ("/en/../../evil", False),
        ("/en/%2e%2E/evil", False),
        ("/\\evil.example", False),
        ("/en/\r\nSet-Cookie: x", False),
        ("/de/", False),
        ("/en/" + "a" * 2000, False),
        ("", False),
    ],
)
def test_nobody_is_led_to_another_site_after_signing_in(here: Site, ana: User, address: str, taken: bool) -> None:
    assert (own(address) == address and bool(address)) is taken
    if not taken and address:
        assert sign_in(here.client(), next=address).headers["Location"] == "/en/firms"


# ------------------------------------------------------------------------------------------------- what was being answered


def test_an_answer_outlives_the_session_in_which_it_was_given(here: Site, ana: User) -> None:
    client = here.client(ana)
    token = csrf(client)
    here.clock.ahead = timedelta(hours=3)
    asked = client.post("/en/firms", data={"csrf": token, "name": "Ana's <Shop>", "role": "adviser"})
    assert asked.status_code == 403
    kept = html.unescape(found_in(r'name="kept" value="([^"]*)"', asked.text))
    assert dict(json.loads(kept)) == {"name": "Ana's <Shop>", "role": "adviser"}
    wrong = sign_in(client, password="wrong password here", next="/en/firms", kept=kept)
    assert html.escape(kept, quote=True).replace("&#x27;", "&#39;").replace("&quot;", "&#34;") in wrong.text
    again = sign_in(client, next="/en/firms", kept=kept)
    assert again.status_code == 200
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', again.text))
    answer = client.post("/en/firms", data={k: html.unescape(v) for k, v in fields.items()})
    assert answer.status_code == 303
    assert [f.name for f in here.register.organisations(here.actor(ana))] == ["Ana's <Shop>"]


@pytest.mark.parametrize("kept", ["", "no json", "{}", '["a"]', "[[1, 2]]", '[["csrf", "x"]]', "[" * 5000])
def test_what_is_held_is_untrusted(here: Site, ana: User, kept: str) -> None:
    assert sign_in(here.client(), next="/en/firms", kept=kept).headers["Location"] == "/en/firms"


# ------------------------------------------------------------------------------------------------------ one-time addresses


def test_anybody_may_make_an_account_only_where_the_settings_say_so(here: Site, tmp_path: Path, bench: Bench) -> None:
    assert here.client().get("/en/register").status_code == 404
    assert here.client().post("/en/register", data={"name": "x"}).status_code == 404
    (tmp_path / "open").mkdir()
    open_ = site(tmp_path / "open", bench, open_registration=True)
    client = open_.client()
    data = {"name": "Bo", "email": "bo@example.org", "password": "short"}
    assert client.post("/en/register", data=data).status_code == 422
    assert client.post("/en/register", data={**data, "password": PASSWORD}).headers["Location"] == "/en/firms"
    assert client.get("/en/firms").status_code == 200
    assert open_.client().post("/en/register", data={**data, "password": NEW}).status_code == 422  # taken


def test_a_one_time_address_sets_a_password_once(here: Site, ana: User) -> None:
    root = here.person("Root", admin=True)
    admin = here.client(root)
    made = admin.post(f"/en/administration/{ana.id}", data={"csrf": csrf(admin), "do": "reset"})
    address = secret_in(made.text)
    assert address.startswith("http://testserver/en/password/")
    path = address.removeprefix("http://testserver")
    client = here.client()
    assert client.get(path).status_code == 200
    assert client.post(path, data={"new": "short"}).status_code == 422
    assert client.post(path, data={"new": NEW}).status_code == 303
    assert client.get("/en/account").status_code == 200
    assert here.client().post(path, data={"new": NEW}).status_code == 404
    assert here.client().post("/en/password/guessed", data={"new": NEW}).status_code == 404


def test_an_invitation_lets_in_the_person_it_was_made_for(here: Site, ana: User) -> None:
    org, owner = here.firm(ana, "Shop"), here.client(ana)
    data = {"csrf": csrf(owner), "do": "invite", "email": "bo@example.org", "role": "adviser", "until": ""}
    path = secret_in(owner.post(f"/en/firms/{org}/people", data=data).text).removeprefix("http://testserver")
    other = here.client(here.person("Eve"))
    assert "another address" in other.get(path).text
    assert other.post(path, data={"csrf": csrf(other)}).status_code == 404
    guest = here.client()
    assert "bo@example.org" in guest.get(path).text
    assert guest.post(path, data={"name": "Bo", "password": ""}).status_code == 422
    assert guest.post(path, data={"name": "Bo", "password": NEW}).status_code == 303
    assert "Shop" in guest.get("/en/firms").text
    assert here.client().get(path).status_code == 404


def test_somebody_with_an_account_accepts_an_invitation_signed_in(here: Site, ana: User) -> None:
    org, owner, bo = here.firm(ana, "Shop"), here.client(ana), here.person("Bo")
    data = {"csrf": csrf(owner), "do": "invite", "email": bo.email, "role": "auditor", "until": "2099-01-01"}
    path = secret_in(owner.post(f"/en/firms/{org}/people", data=data).text).removeprefix("http://testserver")
    assert here.client().post(path, data={"name": "Bo", "password": NEW}).status_code == 422  # has an account
    client = here.client(bo)
    assert client.post(path, data={"csrf": csrf(client)}).headers["Location"] == f"/en/firms/{org}?done=joined"
    assert client.get(f"/en/firms/{org}").status_code == 200


def test_a_link_opens_one_firm_until_its_day(here: Site, ana: User) -> None:
    org, owner = here.firm(ana, "Shop"), here.client(ana)
    other = here.firm(ana, "Bakery")
    until = (here.clock() + timedelta(days=2)).date().isoformat()
    data = {"csrf": csrf(owner), "do": "make", "label": "Kim, auditor", "expires": until}
    path = secret_in(owner.post(f"/en/firms/{org}/links", data=data).text).removeprefix("http://testserver")
    auditor = here.client()
    assert auditor.get(path).status_code == 200
    assert "session" not in auditor.cookies  # looking at it opens nothing: previews of mail programs do that
    assert auditor.post(path).headers["Location"] == f"/en/firms/{org}"
    assert auditor.get(f"/en/firms/{org}").status_code == 200
    assert auditor.get(f"/en/firms/{org}/trail").status_code == 200
    assert auditor.get(f"/en/firms/{other}").status_code == 404
    assert auditor.get("/en/account").status_code == 404
    assert auditor.get("/en/tokens").status_code == 403
    here.clock.ahead = timedelta(days=4)
    assert auditor.get(f"/en/firms/{org}").status_code == 303
    assert here.client().post(path).status_code == 404


def test_without_a_database_there_is_nothing_to_sign_in_to(bench: Bench) -> None:
    client = TestClient(create_app(Settings(public_url="http://testserver"), bench), follow_redirects=False)
    for path in ("/en/sign-in", "/en/firms", "/en/account", "/oidc/start", "/oidc/callback", "/en/administration"):
        assert client.get(path).status_code == 404
    assert "Sign in" not in client.get("/en/").text


# -------------------------------------------------------------------------------------------------------------------- OIDC


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeProvider]:
    provider = FakeProvider()
    yield provider
    provider.close()


@pytest.fixture
def provider(fake: FakeProvider) -> FakeProvider:
    fake.claims, fake.faults, fake.asked = {}, set(), {}
    return fake


@pytest.fixture
def joined(tmp_path: Path, bench: Bench, provider: FakeProvider) -> Site:
    return site(tmp_path, bench, oidc_issuer=provider.issuer, oidc_client_id=CLIENT, oidc_client_secret="hush")


def there_and_back(client: TestClient, begin: str = "/oidc/start?lang=fr") -> Response:
    """Go to the provider as a browser does, and come back."""
    leaving = client.get(begin)
    assert leaving.status_code == 302, leaving.text
    back = httpx.get(leaving.headers["Location"], follow_redirects=False).headers["Location"]
    return client.get(back.removeprefix("http://testserver"))


@pytest.mark.longer_way
def test_the_account_of_a_firm_lets_somebody_in(joined: Site, provider: FakeProvider) -> None:
    client = joined.client()
    assert "/oidc/start?lang=en" in client.get("/en/sign-in").text
    answer = there_and_back(client, "/oidc/start?lang=fr&next=/fr/account")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/fr/account")
    assert "Ana of the firm" in client.get("/fr/account").text
    assert "oidc" not in client.cookies
    again = joined.client()
    assert there_and_back(again).headers["Location"] == "/fr/firms"
    assert len(joined.register.users(joined.actor(joined.person("Root", admin=True)))) == 2
    assert provider.asked["/.well-known/openid-configuration"] == 1


def test_an_existing_password_account_is_joined_only_where_the_settings_say_so(
    tmp_path: Path, bench: Bench, joined: Site, provider: FakeProvider
) -> None:
    joined.person("Ana")
    assert there_and_back(joined.client()).status_code == 403
    (tmp_path / "joining").mkdir()
    joining = site(tmp_path / "joining", bench, oidc_issuer=provider.issuer, oidc_client_id=CLIENT, oidc_join=True)
    ana = joining.person("Ana")
    client = joining.client()
    assert there_and_back(client).status_code == 303
    session = joining.register.session(client.cookies["session"])
    assert session is not None
    assert session.user is not None
    assert session.user.id == ana.id
    assert not session.user.has_password
    (tmp_path / "closed").mkdir()
    closed = site(tmp_path / "closed", bench, oidc_issuer=provider.issuer, oidc_client_id=CLIENT, oidc_create=False)
    assert there_and_back(closed.client()).status_code == 403
    closed.register.create_user(SYSTEM, "ana@example.org", "Ana")  # made by an administrator, waits without a password
    assert there_and_back(closed.client()).status_code == 303


@pytest.mark.core_takes(
    "claims3-faults3",
    "claims4-faults4",
    "claims5-faults5",
    "claims7-faults7",
    "claims9-faults9",
    "claims10-faults10",
    "claims11-faults11",
    "claims13-faults13",
    "claims14-faults14",
    "claims15-faults15",
)
@pytest.mark.parametrize(
    ("claims", "faults"),
    [
        ({"email_verified": False}, ()),
        ({"email_verified": None}, ()),
        ({"email_verified": "true"}, ()),
        ({"email": None}, ()),
        ({"email": "no address"}, ()),
        ({"sub": None}, ()),
        ({"nonce": "another"}, ()),
        ({"nonce": None}, ()),
        ({"aud": "another-firm"}, ()),
        ({"aud": ["another-firm"], "azp": CLIENT}, ()),
        ({"iss": "https://somebody-else.example"}, ()),
        ({"exp": 1_000_000_000}, ()),
        ({}, ("key",)),
        ({}, ("symmetric",)),
        ({}, ("none",)),
        ({}, ("no-token",)),
    ],
)
def test_a_token_that_is_not_right_lets_nobody_in(
    joined: Site, provider: FakeProvider, claims: dict[str, object], faults: tuple[str, ...]
) -> None:
    provider.claims, provider.faults = claims, set(faults)
    client = joined.client()
    answer = there_and_back(client)
    assert answer.status_code == 403
    assert "compte de l'entreprise" in html.unescape(answer.text)
    assert "session" not in client.cookies


def test_a_provider_that_is_another_or_away_lets_nobody_in(
    tmp_path: Path, bench: Bench, joined: Site, provider: FakeProvider
) -> None:
    provider.faults = {"issuer"}
    assert joined.client().get("/oidc/start").status_code == 403
    provider.faults = set()
    assert there_and_back(joined.client()).status_code == 303  # and what it said wrongly is not remembered
    (tmp_path / "away").mkdir()
    away = site(tmp_path / "away", bench, oidc_issuer="http://127.0.0.1:9", oidc_client_id=CLIENT)
    assert away.client().get("/oidc/start").status_code == 403


def test_only_the_browser_that_left_can_come_back(joined: Site, provider: FakeProvider) -> None:
    mine = joined.client()
    leaving = mine.get("/oidc/start")
    back = httpx.get(leaving.headers["Location"], follow_redirects=False).headers["Location"]
    path = back.removeprefix("http://testserver")
    assert joined.client().get(path).status_code == 403  # somebody else's browser, sent here with my code
    assert mine.get(path.replace("state=", "state=x")).status_code == 403
    assert mine.get(path).status_code == 403  # the cookie is gone with the first attempt
    again = joined.client()
    leaving = again.get("/oidc/start")
    back = httpx.get(leaving.headers["Location"], follow_redirects=False).headers["Location"]
    path = back.removeprefix("http://testserver")
    assert again.get(f"{path}&iss=https://somebody-else.example").status_code == 403
    for cookie in ("", "no base64!", "e30="):
        broken = joined.client()
        broken.cookies.set("oidc", cookie, domain=DOMAIN)
        assert broken.get(path).status_code == 403


@pytest.mark.core_takes("settings0", "settings1")
@pytest.mark.parametrize(
    "settings",
    [
        {"oidc_issuer": "http://id.example.org", "oidc_client_id": CLIENT},
        {"oidc_issuer": "id.example.org", "oidc_client_id": CLIENT},
        {"oidc_issuer": "https://id.example.org"},
    ],
)
def test_settings_of_a_provider_that_cannot_be_used_are_refused(bench: Bench, settings: dict[str, str]) -> None:
    with pytest.raises(InputError):
        create_app(Settings(**settings), bench)

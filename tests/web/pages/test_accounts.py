"""The pages around accounts: firms, people, links, keys, assessments, reviews, trail, administration; usable, in both languages."""

from __future__ import annotations

import functools
import html
import io
import json
import re
import shutil
import socket
import threading
import time
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
import uvicorn
import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ConsoleMessage, sync_playwright

from compliance.language.sentences import catalogue, say
from compliance.register import SYSTEM, User
from compliance.register.findings import Kind
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.accounts import PASSWORD, Site, csrf, found_in, site
from tests.support.limits import MUCH
from tests.support.programs import needs
from tests.support.views_site import fields

EXAMPLE = "retailer-three-cities"
ITEM = "eu-gdpr.art35.dpia @ cv-ranking"


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.fixture
def here(tmp_path: Path, bench: Bench) -> Site:
    return site(tmp_path, bench)


@pytest.fixture
def ana(here: Site) -> User:
    return here.person("Ana")


def example() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        json.dumps(yaml.safe_load((ROOT / "examples" / f"{EXAMPLE}.yaml").read_text()), default=str)
    )
    return found


def with_case(here: Site, owner: User) -> str:
    """Make a firm with the answers of an example."""
    actor = here.actor(owner)
    org = here.firm(owner, "Shop")
    document = example()
    document["organisation"]["name"] = "Shop"
    here.register.replace_case(actor, org, document, seen=here.register.case(actor, org).revision)
    return org


def entries(here: Site, who: User, org: str) -> dict[str, Any]:
    """Return what is kept about the duties of a firm."""
    record = here.register.review(here.actor(who), org).record
    assert record is not None
    found: dict[str, Any] = record["entries"]
    return found


class Browser:
    """A signed-in browser that sends forms with its token."""

    def __init__(self, here: Site, who: Any) -> None:
        self.client = here.client(who)
        self.token = csrf(self.client)

    def get(self, path: str) -> str:
        answer = self.client.get(path)
        assert answer.status_code == 200, (path, answer.status_code)
        return html.unescape(answer.text)

    def send(self, path: str, **fields: str) -> Any:
        return self.client.post(path, data={"csrf": self.token, **fields})


def shown_once(text: str) -> str:
    return html.unescape(found_in(r'<textarea id="secret"[^>]*>([^<]+)<', text))


# -------------------------------------------------------------------------------------------------------------------- firms


def test_a_firm_is_made_from_nothing_or_from_a_case_brought_along(here: Site, ana: User) -> None:
    browser = Browser(here, ana)
    made = browser.send("/fr/firms", name="Boulangerie <Tremblay>", role="adviser")
    assert re.fullmatch(r"/fr/firms/[0-9a-f]+\?done=created", made.headers["Location"])
    page = browser.client.get(made.headers["Location"]).text
    assert "Boulangerie &lt;Tremblay&gt;" in page
    assert "L'entreprise est créée." in html.unescape(page)
    assert browser.send("/en/firms", name=" ", role="owner").status_code == 422
    document = example()
    brought = browser.send("/en/firms", case=json.dumps(document))
    org = found_in(r"/firms/([0-9a-f]+)", brought.headers["Location"])
    kept = here.register.case(here.actor(ana), org).document
    assert kept["organisation"]["name"] == document["organisation"]["name"]
    assert kept["use_cases"][0]["answers"].keys() == document["use_cases"][0]["answers"].keys()


def test_a_case_without_a_name_is_held_until_there_is_one(here: Site, ana: User) -> None:
    browser = Browser(here, ana)
    for case in ("no json", "[" * 9000, '{"schema": "case/1"}', "[]", "7"):
        refused = browser.send("/en/firms", case=case, name="Shop")
        assert refused.status_code == 422, case
    assert here.register.organisations(here.actor(ana)) == ()


def test_people_who_keep_a_case_must_sign_in_first_and_lose_nothing(here: Site, ana: User) -> None:
    asked = here.client().post("/en/firms", data={"case": json.dumps(example())})
    assert asked.status_code == 403
    kept = html.unescape(found_in(r'name="kept" value="([^"]*)"', asked.text))
    client = here.client()
    data = {"email": "ana@example.org", "password": PASSWORD, "next": "/en/firms", "kept": kept}
    again = client.post("/en/sign-in", data=data)
    fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', again.text))
    made = client.post("/en/firms", data={k: html.unescape(v) for k, v in fields.items()})
    assert made.status_code == 303
    assert len(here.register.organisations(here.actor(ana))) == 1


def test_two_people_who_rename_a_firm_overwrite_nothing(here: Site, ana: User) -> None:
    org, browser = here.firm(ana, "Shop"), Browser(here, ana)
    path = f"/en/firms/{org}/settings"
    seen = found_in(r'name="seen" value="(\d+)"', browser.get(path))
    assert browser.send(path, do="rename", seen=seen, name="Shop two").status_code == 303
    clash = browser.send(path, do="rename", seen=seen, name="Shop three")
    assert clash.status_code == 422
    assert "Shop two" in clash.text
    assert "Shop three" in clash.text
    newer = found_in(r'name="seen" value="(\d+)"', clash.text)
    assert browser.send(path, do="rename", seen=newer, name="Shop three").status_code == 303
    assert browser.send(path, do="rename", seen="x", name="Shop four").status_code == 422


def test_no_copy_stays_of_what_somebody_signed_in_sees(here: Site, ana: User) -> None:
    org, browser = with_case(here, ana), Browser(here, ana)
    assert browser.client.get(f"/en/firms/{org}/list").headers["Cache-Control"] == "no-store"
    assert browser.send("/en/desk/list", **fields()).headers["Cache-Control"] == "no-store"


def test_everything_can_be_taken_out_and_deleted(here: Site, ana: User) -> None:
    org, browser = with_case(here, ana), Browser(here, ana)
    answer = browser.client.get(f"/en/firms/{org}/export.zip")
    assert answer.headers["Content-Type"] == "application/zip"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Cache-Control"] == "no-store"
    assert any("case" in name for name in zipfile.ZipFile(io.BytesIO(answer.content)).namelist())
    path = f"/en/firms/{org}/settings"
    refused = browser.send(path, do="delete", confirm="shop?")
    assert refused.status_code == 422
    assert 'href="#confirm"' in refused.text
    assert browser.send(path, do="delete", confirm="Shop").headers["Location"] == "/en/firms?done=deleted"
    assert browser.client.get(f"/en/firms/{org}").status_code == 404
    assert here.register.verify_all(SYSTEM).sound


# ------------------------------------------------------------------------------------------------------ people, links, keys


def test_roles_are_changed_and_people_taken_out(here: Site, ana: User) -> None:
    org, bo = here.firm(ana, "Shop"), here.person("Bo")
    here.register.add_member(SYSTEM, org, bo.email, "adviser")
    browser, path = Browser(here, ana), f"/en/firms/{org}/people"
    assert "Change Bo" in browser.get(path)
    assert browser.send(path, do="role", who=bo.id, role="auditor").status_code == 303
    assert [m.role for m in here.register.members(here.actor(ana), org)] == ["owner", "auditor"]
    last = browser.send(path, do="role", who=ana.id, role="adviser")
    assert last.status_code == 422  # the last owner
    assert browser.send(path, do="remove", who=bo.id).headers["Location"] == f"{path}?done=removed"
    assert Browser(here, bo).client.get(f"/en/firms/{org}").status_code == 404
    for wrong in (
        {"email": "none", "role": "adviser"},
        {"email": "c@x.org", "role": "king"},
        {"email": "c@x.org", "role": "auditor", "until": "soon"},
    ):
        assert browser.send(path, do="invite", **wrong).status_code == 422
    assert browser.send(path, do="nothing").status_code == 303


def test_an_adviser_sees_several_firms_and_no_more_than_the_role_allows(here: Site, ana: User) -> None:
    bo = here.person("Bo")
    orgs = [here.firm(ana, name) for name in ("Shop", "Bakery")]
    for org in orgs:
        here.register.add_member(SYSTEM, org, bo.email, "adviser")
    browser = Browser(here, bo)
    listed = browser.get("/en/firms")
    assert "Shop" in listed
    assert "Bakery" in listed
    people = browser.get(f"/en/firms/{orgs[0]}/people")
    assert "Invite somebody" not in people
    assert "Auditors' links" not in people
    assert browser.send(f"/en/firms/{orgs[0]}/people", do="invite", email="c@x.org", role="adviser").status_code == 403
    assert browser.client.get(f"/en/firms/{orgs[0]}/export.zip").status_code == 403
    assert browser.send(f"/fr/firms/{orgs[0]}/settings", do="delete", confirm="Shop").status_code == 403
    assert browser.send(f"/en/firms/{orgs[0]}/settings", do="leave").headers["Location"] == "/en/firms?done=left"


def test_an_invitation_can_be_taken_back(here: Site, ana: User) -> None:
    org, browser = here.firm(ana, "Shop"), Browser(here, ana)
    path = f"/en/firms/{org}/people"
    address = shown_once(browser.send(path, do="invite", email="bo@example.org", role="adviser").text)
    assert "bo@example.org" in browser.get(path)
    which = found_in(r'name="who" value="([^"]+)"><button class="link" name="do" value="take-back"', browser.get(path))
    assert browser.send(path, do="take-back", who=which).status_code == 303
    assert here.client().get(address.removeprefix("http://testserver")).status_code == 404


def test_a_link_can_be_ended_and_ends_its_sessions(here: Site, ana: User) -> None:
    org, browser = here.firm(ana, "Shop"), Browser(here, ana)
    path = f"/en/firms/{org}/links"
    until = (here.clock() + timedelta(days=3)).date().isoformat()
    address = shown_once(browser.send(path, do="make", label="Kim", expires=until).text)
    auditor = here.client()
    assert auditor.post(address.removeprefix("http://testserver")).status_code == 303
    which = found_in(r'name="which" value="([^"]+)"', browser.get(path))
    assert browser.send(path, do="end", which=which).status_code == 303
    assert auditor.get(f"/en/firms/{org}").status_code == 303
    assert "ended on" in browser.get(path)
    for wrong in (
        {"label": "", "expires": until},
        {"label": "Kim", "expires": "soon"},
        {"label": "Kim", "expires": "2001-01-01"},
    ):
        refused = browser.send(path, do="make", **wrong)
        assert refused.status_code == 422
        assert 'class="errors"' in refused.text


def test_a_key_is_shown_once_and_can_be_ended(here: Site, ana: User) -> None:
    org, browser = here.firm(ana, "Shop"), Browser(here, ana)
    until = (here.clock() + timedelta(days=3)).date().isoformat()
    data = {"do": "make", "name": "nightly", "org": org, "role": "auditor", "expires": until}
    secret = shown_once(browser.send("/en/tokens", **data).text)
    assert here.register.actor_of_token(secret).kind == "token"
    page = browser.get("/fr/tokens")
    assert secret not in page
    assert "nightly" in page
    which = found_in(r'name="which" value="([^"]+)"', page)
    assert browser.send("/en/tokens", do="end", which=which).headers["Location"] == "/en/tokens?done=token-ended"
    assert browser.send("/en/tokens", **{**data, "org": "somebody-else"}).status_code == 404
    assert browser.send("/en/tokens", **{**data, "expires": "x"}).status_code == 422


# --------------------------------------------------------------------------------------------- assessments, reviews, trail


def test_assessments_are_kept_and_held_against_today(here: Site, ana: User) -> None:
    org, browser = with_case(here, ana), Browser(here, ana)
    actor, path = here.actor(ana), f"/en/firms/{org}/history"
    assert browser.send(path).headers["Location"].endswith("done=recorded")
    assert browser.send(path).headers["Location"].endswith("done=unchanged")
    first = here.register.assessments(actor, org)[0]
    assert "No duty has changed." in browser.get(f"{path}/{first.id}")  # what is soon made says the same as the whole
    marks = here.register.case(actor, org).marks
    here.register.answer(actor, org, None, "org.headcount", "unknown", seen=marks[(None, "org.headcount")])
    page = browser.get(f"{path}/{first.id}")
    assert "Your answers have changed." in page
    assert "The rulebook is the same." in page
    assert "may apply" in page
    assert say("reassess.opened", "en") in page, "what is otherwise is said, not only shown"
    assert browser.send(path).headers["Location"].endswith("done=recorded")
    second = here.register.assessments(actor, org)[0]
    french = browser.get(f"/fr/firms/{org}/history/{first.id}?to={second.id}")
    assert "peut s'appliquer" in french
    assert browser.client.get(f"{path}/{first.id}?to=nowhere").status_code == 404


def test_a_newer_rulebook_is_told_on_the_first_page(here: Site, ana: User) -> None:
    org, browser = with_case(here, ana), Browser(here, ana)
    document = json.loads(
        json.dumps(
            {
                "as_of": "2025-01-01",
                "rulebook": {"version": "2024.1", "sha256": "0" * 64},
                "case": {"sha256": "1" * 64},
                "items": [],
            }
        )
    )
    here.register.record_assessment(here.actor(ana), org, document)
    assert "The rulebook has changed since" in browser.get(f"/en/firms/{org}")
    head = here.register.assessments(here.actor(ana), org)[0]
    page = browser.get(f"/en/firms/{org}/history/{head.id}")
    assert "The rulebook has changed." in page
    assert "not on the list" in page


def test_an_auditor_concludes_and_changes_nothing_else(here: Site, ana: User) -> None:
    org, owner = with_case(here, ana), Browser(here, ana)
    link = here.register.create_link(here.actor(ana), org, "Kim", here.clock() + timedelta(days=2))
    client = here.client(here.register.open_link(link))
    path = f"/en/firms/{org}/conclusions/item"
    listed = client.get(f"/en/firms/{org}/conclusions")
    assert ITEM.replace(" ", "%20").replace("@", "%40") in listed.text
    page = client.get(path, params={"item": ITEM})
    assert 'name="auditor_conclusion"' in page.text
    assert 'name="owner"' not in page.text
    token = found_in(r'name="csrf" value="([^"]+)"', page.text)
    data = {
        "csrf": token,
        "item": ITEM,
        "auditor_conclusion": "not-met",
        "auditor_comment": "Nothing was shown.\r\nTwice.",
    }
    assert client.post(path, data={**data, "status": "done", "comment": "planted"}).status_code == 303
    entry = entries(here, ana, org)[ITEM]
    assert entry == {"auditor_conclusion": "not-met", "auditor_comment": "Nothing was shown.\nTwice."}
    assert "not met" in owner.get(f"/en/firms/{org}/conclusions")
    assert client.post(path, data={**data, "auditor_conclusion": "perhaps"}).status_code == 422
    assert client.post(path, data={**data, "item": "no.such.duty"}).status_code == 404
    assert client.get(path, params={"item": "no.such.duty"}).status_code == 404
    assert client.get(f"/en/firms/{org}/people").status_code == 403


def test_two_people_who_write_about_one_duty_lose_nothing(here: Site, ana: User) -> None:
    org, browser = with_case(here, ana), Browser(here, ana)
    path, other = f"/en/firms/{org}/conclusions/item", "eu-gdpr.art5.principles"
    blank = {f"was_{n}": "" for n in ("status", "owner", "target_date", "evidence", "comment")}
    assert browser.send(path, item=ITEM, comment="mine", **blank).status_code == 303
    clash = browser.send(path, item=ITEM, comment="theirs", **blank)
    assert clash.status_code == 409
    text = html.unescape(clash.text)
    assert "“mine”" in text
    assert "\ntheirs</textarea>" in text
    assert 'name="was_comment" value="mine"' in text
    assert browser.send(path, item=ITEM, comment="theirs", was_comment="mine").status_code == 303
    assert browser.send(path, item=ITEM, comment="theirs", **blank).status_code == 303  # sent twice
    assert browser.send(path, item=ITEM, owner="Bo", target_date="2027-01-31", **blank).status_code == 303
    entry = entries(here, ana, org)
    assert {k: v for k, v in entry[ITEM].items() if v} == {
        "comment": "theirs",
        "owner": "Bo",
        "target_date": "2027-01-31",
    }
    assert other not in entry
    assert browser.send(path, item=ITEM, comment="", was_comment="theirs").status_code == 303
    assert entries(here, ana, org)[ITEM]["comment"] is None
    assert browser.send(path, item=ITEM, target_date="soon").status_code == 422
    assert browser.send(path, item=ITEM, comment="x" * 6000).status_code == 422


def test_the_trail_is_read_page_by_page_and_verified(here: Site, ana: User) -> None:
    org, browser = here.firm(ana, "Shop"), Browser(here, ana)
    for n in range(60):
        here.register.add_use(here.actor(ana), org, f"Use {n}")
    page = browser.get(f"/en/firms/{org}/trail")
    assert page.count("A use of AI was added") == 50
    older = found_in(r'href="([^"]+\?before=\d+)"', page)
    assert "The firm was made" in browser.get(older)
    report = browser.get(f"/fr/firms/{org}/trail?verify=1")
    assert "La chaîne est intacte" in report
    assert here.register.trail(SYSTEM, org, limit=1)[0].hash in report
    assert browser.client.get(f"/en/firms/{org}/trail?before=99999999999999").status_code == 200


def test_every_kind_of_entry_and_finding_has_its_words() -> None:
    source = "".join(p.read_text() for p in (ROOT / "compliance" / "register").glob("*.py"))
    kinds = set(re.findall(r'(?:note|record)\(\s*"([a-z-]+\.[a-z-]+)"', source))
    assert len(kinds) > 20
    found = {f"account.trail.{k}" for k in kinds} | {f"account.trail.found.{k}" for k in get_args(Kind)}
    assert found - set(catalogue()) == set()


# ----------------------------------------------------------------------------------------------------------- administration


def test_an_administrator_looks_after_accounts_and_sees_no_firm(here: Site, ana: User) -> None:
    org, root = with_case(here, ana), here.person("Root", admin=True)
    browser = Browser(here, root)
    assert "You do not stand in any firm" in browser.get("/en/firms")
    assert browser.client.get(f"/en/firms/{org}").status_code == 404
    made = browser.send("/en/administration", name="Lou", email="lou@example.org", lawyer="1")
    assert "/en/password/" in shown_once(made.text)
    lou = next(u for u in here.register.users(SYSTEM) if u.email == "lou@example.org")
    assert lou.lawyer
    path = f"/en/administration/{lou.id}"
    assert browser.send(path, do="rights").status_code == 303
    assert not next(u for u in here.register.users(SYSTEM) if u.id == lou.id).active
    assert browser.send(f"/en/administration/{root.id}", do="rights", active="1").status_code == 422  # the last one
    assert browser.send(path, do="erase", confirm="nobody").status_code == 422
    assert browser.send(path, do="erase", confirm="lou@example.org").status_code == 303
    assert browser.client.get(path).status_code == 404
    assert browser.send("/en/administration", name="Ana", email="ana@example.org").status_code == 422
    assert "An account was made" in browser.get("/en/administration/trail?verify=1")
    assert "Shop" not in browser.get("/en/administration/trail")
    assert Browser(here, ana).client.get("/en/administration").status_code == 403


# ------------------------------------------------------------------------------------------------------------------ usable


@pytest.fixture
def served(here: Site, bench: Bench) -> Iterator[str]:
    """The same register served under an address of this machine, where a browser finds it."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        app = create_app(Settings(public_url=address, **MUCH), bench, here.register)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield address
        server.should_exit = True
        thread.join()


def _kept(refused: list[str], message: ConsoleMessage) -> None:
    if "Content Security" in message.text:
        refused.append(message.text)


@needs("chromium")
def test_every_page_has_no_fault_for_axe_and_fits_a_telephone(here: Site, ana: User, served: str) -> None:
    org, root = with_case(here, ana), here.person("Root", admin=True)
    actor, register = here.actor(ana), here.register
    register.add_member(SYSTEM, org, here.person("Bo").email, "adviser")
    register.create_link(actor, org, "Kim", here.clock() + timedelta(days=2))
    register.create_token(actor, org, "nightly", "auditor", here.clock() + timedelta(days=2))
    invitation = register.invite(actor, org, "c@example.org", "auditor")
    Browser(here, ana).send(f"/en/firms/{org}/history")
    head = register.assessments(actor, org)[0]
    marks = register.case(actor, org).marks
    register.answer(actor, org, None, "org.headcount", "unknown", seen=marks[(None, "org.headcount")])
    firm = f"/firms/{org}"
    visits: list[tuple[User | None, tuple[str, ...]]] = [
        (None, ("/sign-in", "/password/x", "/link/x", f"/welcome/{invitation}", "/welcome/x", "/nowhere")),
        (ana, ("/firms", firm, "/tokens", "/account?done=password", f"{firm}/settings", f"{firm}/people", f"{firm}/links", f"{firm}/trail?verify=1",
               f"{firm}/history", f"{firm}/history/{head.id}", f"{firm}/conclusions", f"{firm}/conclusions/item?item={ITEM}")),
        (root, ("/administration", f"/administration/{ana.id}", "/administration/trail?verify=1")),
    ]  # fmt: skip
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for lang, width, some in (("fr", 360, 1), ("en", 1440, 3)):  # French words are the longest
            for who, paths in visits:
                context = browser.new_context(viewport={"width": width, "height": 800})
                if who is not None:
                    token = register.start_session(who)
                    context.add_cookies([{"name": "session", "value": token, "url": served}])
                page = context.new_page()
                refused: list[str] = []
                page.on("console", functools.partial(_kept, refused))
                for path in paths[::some]:
                    page.goto(f"{served}/{lang}{path}")
                    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                    found = Axe().run(page)
                    assert found.violations_count == 0, (path, found.generate_report())
                    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
                assert refused == []
                context.close()
        page = browser.new_page(viewport={"width": 360, "height": 800})
        page.goto(f"{served}/en/sign-in")
        page.get_by_label("E-mail address").fill("ana@example.org")
        page.get_by_label("Password").fill("not the password")
        page.get_by_role("button", name="Sign in", exact=True).click()
        assert Axe().run(page).violations_count == 0
        assert page.get_by_role("alert").is_visible()
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        assert "failed before: 1" in page.inner_text("main")
        assert Axe().run(page).violations_count == 0
        page.get_by_role("button", name="I have read this").click()
        page.get_by_role("link", name="Shop").click()
        assert page.get_by_role("heading", level=1).inner_text() == "Shop"
        page.get_by_role("button", name="Sign out").click()
        assert "You are signed out." in page.inner_text("main")
        browser.close()

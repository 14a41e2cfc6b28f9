"""The form over a kept case: each answer is kept at once, two people at the same question lose nothing, and every change leads on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.language.sentences import say
from compliance.reading import strict_yaml
from compliance.register import SYSTEM, Policy, Register
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.browsing import Page, Visitor
from tests.support.limits import HERE, MUCH


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench()


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = Register.open(
        f"sqlite:///{tmp_path / 'register.db'}", policy=Policy(argon2_time=1, argon2_memory=64, argon2_lanes=1)
    )
    made.migrate()
    yield made
    made.close()


class Member(Visitor):
    """Somebody signed in, inside one firm."""

    firm: str

    def at(self, view: str, **query: str) -> Page:
        return self._saw(self.client.get(f"/{self.lang}/firms/{self.firm}/{view}", params=query))

    def send(self, form: str, **fields: str) -> Page:
        """Send a form as it stands, with some fields filled in."""
        sent = self.page.forms[form]
        pairs = [p for p in sent.pairs if p[0] not in fields]
        return self.post(sent.action, [*pairs, *fields.items()])


@pytest.fixture
def two(register: Register, bench: Bench) -> tuple[Member, Member]:
    """An owner and an adviser of one firm that holds the bakery's case."""
    app = create_app(Settings(public_url=HERE, **MUCH), bench=bench, register=register)
    owner = register.create_user(SYSTEM, "olive@example.org", "Olive Owner")
    other = register.create_user(SYSTEM, "ada@example.org", "Ada Adviser")
    made, actors = [], []
    for user in (owner, other):
        secret = register.start_session(user)
        session = register.session(secret)
        assert session is not None
        actors.append(session.actor)
        made.append(Member(TestClient(app, cookies={"session": secret}), "en"))
    firm = register.create_organisation(actors[0], "Boulangerie", "owner")
    case: dict[str, Any] = json.loads(
        json.dumps(strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data, default=str)
    )
    case["organisation"]["name"] = firm.name
    register.replace_case(actors[0], firm.id, case, seen=register.case(actors[0], firm.id).revision)
    register.add_member(SYSTEM, firm.id, "ada@example.org", "adviser")
    for member in made:
        member.firm = firm.id
    return made[0], made[1]


def test_an_answer_is_kept_and_leads_on(two: tuple[Member, Member], register: Register) -> None:
    owner, _ = two
    page = owner.at("interview", fact="org.kind")
    assert ("a", "for-profit") in page.forms["same"].pairs
    answer = owner.client.post(
        page.forms["same"].action,
        data={**dict(page.forms["same"].pairs), "a": "nonprofit", "go": "next"},
        follow_redirects=False,
    )
    assert answer.status_code == 303, "loading the page again must not answer again"
    assert "settled=" in answer.headers["location"]
    after = owner.at("interview", fact="org.kind")
    assert ("a", "nonprofit") in after.forms["same"].pairs
    assert "case" not in {n for f in after.forms.values() for n in f.names}, "a kept case does not travel"


def test_two_people_at_one_question_see_both_answers(two: tuple[Member, Member]) -> None:
    owner, adviser = two
    owner.at("interview", fact="org.kind")
    adviser.at("interview", fact="org.kind")
    adviser.send("same", a="charity", go="next")
    assert adviser.response.status_code == 200
    page = owner.send("same", a="nonprofit", go="next")
    assert owner.response.status_code == 409
    assert page.heading == say("web.form.both-title", "en")
    assert "Ada Adviser" in page.said
    assert "A registered charity" in page.said
    assert "non-profit" in page.said
    adviser.at("interview", fact="org.kind")
    assert ("a", "charity") in adviser.page.forms["same"].pairs, "nothing is overwritten unasked"
    mine = next(
        f for f in page.forms.values() if f.ident != "same" and "seen" in f.names and f.value("a") == "nonprofit"
    )
    owner.post(mine.action, mine.pairs)
    assert owner.response.status_code == 200
    adviser.at("interview", fact="org.kind")
    assert ("a", "nonprofit") in adviser.page.forms["same"].pairs


def test_the_other_persons_answer_to_another_question_stays(two: tuple[Member, Member]) -> None:
    owner, adviser = two
    owner.at("interview", fact="org.kind")
    adviser.at("interview", fact="org.data_handlers")
    owner.send("same", a="nonprofit", go="next")
    adviser.send("same", **{"from": "12", "go": "next"})
    assert adviser.response.status_code == 200
    owner.at("answers")
    assert "An association" in owner.page.said
    assert "12" in owner.page.said


@pytest.fixture
def begun(two: tuple[Member, Member], register: Register) -> tuple[Member, Member]:
    """The same two, over a salon that has answered what is usual, and nothing of what is rare."""
    owner, _ = two
    case: dict[str, Any] = json.loads(
        json.dumps(strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data, default=str)
    )
    usual = {"org.kind", "org.established_in", "market.places", "org.sector"}
    usual |= {"people.locations", "role.deeds", "use.purposes", "data.about_people", "people.groups"}
    for part in (case["organisation"], *case["use_cases"]):
        part["answers"] = {k: v for k, v in part["answers"].items() if k in usual}
    session = register.session(str(owner.client.cookies["session"]))
    assert session is not None
    case["organisation"]["name"] = register.organisation(session.actor, owner.firm).name
    register.replace_case(session.actor, owner.firm, case, seen=register.case(session.actor, owner.firm).revision)
    return two


def rows(member: Member) -> list[str]:
    return [value.partition("@")[0] for name, value in member.page.forms["same"].pairs if name == "row"]


def test_a_short_list_is_kept_row_by_row(begun: tuple[Member, Member]) -> None:
    owner, _ = begun
    owner.at("interview", **{"pass": "on"})
    listed = rows(owner)
    assert len(listed) > 2
    page = owner.send("same", **{f"is-{listed[0]}": "yes"}, go="rest")
    assert owner.response.status_code == 200
    assert page.forms["same"].value("fact") == listed[0]
    owner.at("answers")
    assert all(f"fact={fact}" in owner.page.text for fact in listed[1:])
    assert f"fact={listed[0]}" not in owner.page.text


def test_nobodys_answer_is_written_over_by_a_short_list(begun: tuple[Member, Member]) -> None:
    owner, adviser = begun
    owner.at("interview", **{"pass": "on"})
    listed = rows(owner)
    adviser.at("interview", fact="use.stage", use="booking", **{"pass": "on"})
    assert "use.stage" in listed
    adviser.send("same", a="planned", go="next")
    assert adviser.response.status_code == 200
    page = owner.send("same", go="rest")
    assert owner.response.status_code == 409
    assert page.heading == say("web.form.met-title", "en")
    assert "Ada Adviser" in page.said
    assert "Planned" in page.said
    owner.at("interview", fact="use.stage", use="booking")
    assert ("a", "planned") in owner.page.forms["same"].pairs
    owner.at("answers")
    assert all(f"fact={fact}" in owner.page.text for fact in listed), "the other rows are kept"


SHEET = "org.kind@,use.stage@cv-ranking"


def test_a_page_of_several_is_kept_whole_and_leads_on(two: tuple[Member, Member]) -> None:
    owner, _ = two
    page = owner.at("sheet", ask=SHEET)
    assert ("q0-a", "for-profit") in page.forms["same"].pairs
    sent = page.forms["same"]
    data = {k: [v for n, v in sent.pairs if n == k] for k, _ in sent.pairs}
    answer = owner.client.post(
        sent.action, data={**data, "q0-a": "nonprofit", "q1-a": "planned", "go": "next"}, follow_redirects=False
    )
    assert answer.status_code == 303, "loading the page again must not answer again"
    assert "settled=" in answer.headers["location"]
    after = owner.at("sheet", ask=SHEET)
    assert {("q0-a", "nonprofit"), ("q1-a", "planned")} <= set(after.forms["same"].pairs)
    seen = after.forms["same"].pairs
    page = owner.send("same", **{"q0-a": "charity", "q1-a": "", "go": "next"})
    assert owner.response.status_code == 422
    assert ("q0-a", "charity") in page.forms["same"].pairs
    assert owner.at("sheet", ask=SHEET).forms["same"].pairs == seen, "of a page that does not fit nothing is kept"


def test_nobodys_answer_is_written_over_by_a_page_of_several(two: tuple[Member, Member]) -> None:
    owner, adviser = two
    sent = owner.at("sheet", ask=SHEET).forms["same"]
    adviser.at("interview", fact="use.stage", use="cv-ranking")
    adviser.send("same", a="planned", go="next")
    pairs = [p for p in sent.pairs if p[0] not in ("q0-a", "q1-a")]
    page = owner.post(sent.action, [*pairs, ("q0-a", "charity"), ("q1-a", "stopped"), ("go", "next")])
    assert owner.response.status_code == 409
    assert page.heading == say("web.form.met-title", "en")
    assert "Ada Adviser" in page.said
    assert "Planned" in page.said
    after = owner.at("sheet", ask=SHEET).forms["same"].pairs
    assert {("q0-a", "charity"), ("q1-a", "planned")} <= set(after), "the other answer of the page is kept"


def test_wrong_and_forged_input_change_nothing(two: tuple[Member, Member], register: Register) -> None:
    owner, _ = two
    owner.at("interview", fact="org.turnover")
    page = owner.send("same", **{"from": "a lot", "go": "next"})
    assert owner.response.status_code == 422
    assert ("from", "a lot") in page.forms["same"].pairs
    owner.at("interview", fact="org.kind")
    owner.send("same", a="empire", go="next")
    assert owner.response.status_code == 400
    owner.at("interview", fact="org.kind")
    owner.send("same", a="charity", go="next", csrf="forged")
    assert owner.response.status_code == 403
    owner.at("interview", fact="org.kind")
    assert ("a", "for-profit") in owner.page.forms["same"].pairs


def test_uses_flows_and_what_is_done_are_kept(two: tuple[Member, Member]) -> None:
    owner, adviser = two
    owner.at("uses")
    adviser.at("uses")
    add = next(i for i, f in owner.page.forms.items() if f.value("do") == "add")
    page = owner.send(add, name="Chat")
    assert "same" in page.forms
    assert page.forms["same"].value("do") == "carry", "answers of the first use are offered"
    rename = next(i for i, f in adviser.page.forms.items() if f.value("do") == "rename")
    adviser.send(rename, name="Ranking")
    assert adviser.response.status_code == 200
    owner.at("uses")
    assert {"Chat", "Ranking"} <= set(owner.page.said.replace(",", " ").split())
    owner.at("flows", use="cv-ranking")
    adviser.at("flows", use="cv-ranking")
    for member, status in ((owner, 200), (adviser, 422)):
        form = next(i for i, f in member.page.forms.items() if f.value("do") == "add")
        member.send(form, **{"from": "FR", "to": "US", "receiver": "vendor"})
        assert member.response.status_code == status, "the second one saw a list that is no longer the list"
    assert "Olive Owner" in adviser.page.said
    owner.at("in-place")
    form = next(i for i, f in owner.page.forms.items() if f.value("do") == "add")
    owner.send(form, topic="P12-responsible-person", status="done")
    assert owner.response.status_code == 200
    owner.at("list")
    assert owner.response.status_code == 200


def test_the_list_and_the_file_of_a_kept_case(two: tuple[Member, Member]) -> None:
    owner, _ = two
    for view in ("list", "answers", "uses", "flows", "in-place"):
        page = owner.at(view)
        assert owner.response.status_code == 200, view
        assert page.links, view
    saved = owner.client.get(f"/en/firms/{owner.firm}/save")
    assert saved.headers["content-disposition"].startswith("attachment")
    assert "schema: case/1" in saved.text


def test_whoever_has_no_firm_sees_nothing(two: tuple[Member, Member], register: Register) -> None:
    owner, _ = two
    stranger = register.create_user(SYSTEM, "sly@example.org", "Sly")
    client = TestClient(owner.client.app, cookies={"session": register.start_session(stranger)})
    for view in ("interview", "list", "answers", "uses", "flows", "in-place", "save"):
        assert client.get(f"/en/firms/{owner.firm}/{view}").status_code == 404, view
        assert client.post(f"/en/firms/{owner.firm}/{view}", data={}).status_code in (403, 404), view


def test_a_firm_is_told_what_is_otherwise_since_its_last_recorded_list(
    two: tuple[Member, Member], register: Register, bench: Bench
) -> None:
    owner, _ = two
    title = say("since.title", "en").partition("{")[0].strip()
    assert title not in owner.at("list").said
    owner.at("history")
    owner.send(next(name for name, f in owner.page.forms.items() if f.action.endswith("/history")))
    assert title not in owner.at("list").said
    session = register.session(owner.client.cookies["session"])
    assert session is not None
    marks = register.case(session.actor, owner.firm).marks
    register.answer(
        session.actor,
        owner.firm,
        "cv-ranking",
        "data.about_people",
        "no",
        seen=marks.get(("cv-ranking", "data.about_people"), 0),
    )
    said = owner.at("list").said
    assert title in said
    assert say("since.answers", "en") in said
    number = len(register.assessments(session.actor, owner.firm))
    form = next(name for name, f in owner.page.forms.items() if f.action.endswith("/seen"))
    owner.send(form)
    assert len(register.assessments(session.actor, owner.firm)) == number + 1
    assert title not in owner.at("list").said


def test_an_adviser_leaves_a_comment_on_a_card_and_the_firm_answers_it(
    two: tuple[Member, Member], register: Register
) -> None:
    owner, adviser = two
    duty = "eu-gdpr.art30.ropa"
    card = {"obligation": duty}

    def writing(of: Member) -> list[str]:
        return [name for name, f in of.page.forms.items() if f.action.endswith("/comment")]

    adviser.at("explain", **card)
    (form,) = writing(adviser)
    adviser.send(form, words="Start with this.\n<b>Soon</b>")
    assert say("web.comment.kept", "en") in adviser.page.said
    listed = owner.at("list")
    assert "Ada Adviser" in listed.said
    assert "Start with this." in listed.said
    owner.at("explain", **card)
    assert "Ada Adviser (adviser)" in owner.page.said
    assert "&lt;b&gt;Soon&lt;/b&gt;" in owner.response.text
    answer, _ = writing(owner)
    owner.send(answer, words="Done today.")
    assert "Olive Owner (owner)" in adviser.at("explain", **card).said
    assert "Done today." in adviser.page.said
    said = register.comments(SYSTEM, owner.firm)
    assert [c.answers for c in said] == [None, said[0].id]
    owner.at("trail")
    assert say("account.trail.comment.answered", "en") in owner.page.said


def test_a_comment_without_words_is_said_at_its_field_and_a_stranger_reads_none(
    two: tuple[Member, Member], register: Register, bench: Bench
) -> None:
    owner, adviser = two
    adviser.at("explain", obligation="eu-gdpr.art30.ropa")
    form = next(name for name, f in adviser.page.forms.items() if f.action.endswith("/comment"))
    adviser.send(form, words=" ")
    assert adviser.response.status_code == 422
    assert 'href="#words"' in adviser.response.text
    register.comment(SYSTEM, owner.firm, "eu-gdpr.art30.ropa", None, "Between us.")
    auditor = register.create_user(SYSTEM, "otto@example.org", "Otto Auditor")
    register.add_member(SYSTEM, owner.firm, "otto@example.org", "auditor")
    app = create_app(Settings(public_url=HERE, **MUCH), bench=bench, register=register)
    reading = Member(TestClient(app, cookies={"session": register.start_session(auditor)}), "en")
    reading.firm = owner.firm
    for view in ("list", "explain"):
        reading.at(view, **({"obligation": "eu-gdpr.art30.ropa"} if view == "explain" else {}))
        assert reading.response.status_code == 200
        assert "Between us." not in reading.page.said
    csrf = next(v for f in reading.page.forms.values() for k, v in f.pairs if k == "csrf")
    sent = [("csrf", csrf), ("on", "eu-gdpr.art30.ropa@"), ("words", "Hello")]
    reading.post(f"/firms/{owner.firm}/comment", sent)
    assert reading.response.status_code == 403
    assert len(register.comments(SYSTEM, owner.firm)) == 1

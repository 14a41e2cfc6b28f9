"""Since the last visit: what is new, gone or moved on a list, each with the reason that made it so."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from compliance.api import assess
from compliance.api.result import Result
from compliance.case.case import case_from_data, read_case
from compliance.case.seen import SeenModel
from compliance.language.sentences import say, say_both
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.service.bench import Bench
from compliance.service.since import Moved, Since, of_recorded, seen_now, since
from compliance.web.app import create_app
from compliance.web.pages import returning
from compliance.web.settings import Settings
from tests.conftest import DAY, ROOT
from tests.support.browsing import Visitor
from tests.support.calling import call
from tests.support.limits import HERE, MUCH

LANGUAGES = pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
LATER = date(2026, 12, 5)


def salon(**answers: Any) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(
        json.dumps(strict_yaml.read(ROOT / "examples" / "hair-salon-booking.yaml").data, default=str)
    )
    data["use_cases"][0]["answers"] |= answers
    return data


def result_of(rulebook: Rulebook, data: dict[str, Any], day: date = DAY) -> Result:
    return assess(case_from_data(data, rulebook), as_of=day, rulebook=rulebook)


def seen_of(result: Result, **otherwise: Any) -> SeenModel:
    return SeenModel.model_validate(json.loads(json.dumps({**seen_now(result), **otherwise})))


def reasons(found: Since, key: str) -> list[Moved]:
    words = say(key, SOURCE).partition("{")[0]
    return [one for one in found.moved if one.why.in_(SOURCE).startswith(words)]


def test_the_same_list_under_the_same_law_has_not_moved(rulebook: Rulebook) -> None:
    result = result_of(rulebook, salon())
    found = since(result, seen_of(result))
    assert (found.moved, found.law, found.answers, found.day) == ((), False, False, DAY)


def test_a_changed_answer_is_the_reason_of_what_rests_on_it(rulebook: Rulebook) -> None:
    before = result_of(rulebook, salon())
    after = result_of(rulebook, salon(**{"data.about_people": "no"}))
    found = since(after, seen_of(before))
    gone = {one.obligation for one in found.of("gone")}
    was = {i.id for i in before.checklist.ranked}
    now = {i.id for i in after.checklist.ranked}
    assert gone == was - now != set()
    assert {one.obligation for one in found.of("new")} == now - was
    question = rulebook.facts["data.about_people"].ask.in_(SOURCE)
    assert any(question in one.why.in_(SOURCE) for one in found.of("gone"))
    assert found.answers
    assert not found.law
    back = since(before, seen_of(after))
    assert {one.obligation for one in back.of("new")} == gone
    assert all(one.before is None for one in back.of("new"))
    assert all(one.after is None for one in found.of("gone"))


def test_another_rulebook_is_the_reason_where_no_answer_was_changed(rulebook: Rulebook) -> None:
    result = result_of(rulebook, salon())
    told = seen_now(result)["listed"]
    first = next(iter(told))
    listed = {k: v for k, v in told.items() if k != first} | {"eu-old.act.duty@": "applies do-now"}
    found = since(result, seen_of(result, listed=listed, law="0" * 12, rulebook="2026.9.1"))
    (new,), (gone,) = found.of("new"), found.of("gone")
    assert f"{new.obligation}@{new.use_case or ''}" == first
    assert new.why.in_(SOURCE) == say("since.law", SOURCE, before="2026.9.1", now=rulebook.version)
    assert (gone.obligation, gone.why.in_(SOURCE), gone.known) == (
        "eu-old.act.duty",
        say("since.no-rule", SOURCE),
        False,
    )
    assert found.law


def test_a_use_that_was_added_or_taken_out_is_the_reason(rulebook: Rulebook) -> None:
    one, two = salon(), salon()
    two["use_cases"].append({**two["use_cases"][0], "id": "letters", "name": "Letters"})
    before, after = result_of(rulebook, one), result_of(rulebook, two)
    found = since(after, seen_of(before))
    added = [m for m in found.of("new") if m.use_case == "letters"]
    assert added
    assert {m.why.in_(SOURCE) for m in added} == {say("since.use-new", SOURCE)}
    back = since(before, seen_of(after))
    assert {m.why.in_(SOURCE) for m in back.of("gone") if m.use_case == "letters"} == {say("since.use-gone", SOURCE)}


def test_a_day_that_has_come_is_the_reason(rulebook: Rulebook) -> None:
    before, after = result_of(rulebook, salon()), result_of(rulebook, salon(), LATER)
    found = since(after, seen_of(before))
    begun = {i.id: i.assessed.judgement.start for i in after.checklist.ranked}
    for one in found.moved:
        start = begun.get(one.obligation)
        if start is not None and DAY < start <= LATER:
            assert say("since.begun", SOURCE).partition("{")[0] in one.why.in_(SOURCE)
        else:
            assert one.why.in_(SOURCE) == say("since.day", SOURCE)


def test_an_assessment_of_the_register_is_held_against_the_list_of_today(rulebook: Rulebook) -> None:
    before, after = result_of(rulebook, salon()), result_of(rulebook, salon(**{"data.about_people": "no"}))
    recorded = of_recorded(json.loads(before.to_json()))
    assert recorded.listed == seen_now(before)["listed"]
    found = since(after, recorded, answers=True)
    assert found.of("gone")
    assert {one.why for one in found.of("gone")} == {say_both("since.answers")}


def test_what_was_seen_is_no_part_of_what_a_case_says(rulebook: Rulebook) -> None:
    data = salon()
    result = result_of(rulebook, data)
    with_seen = case_from_data({**data, "seen": seen_now(result)}, rulebook)
    assert with_seen.sha256 == result.case.sha256
    assert with_seen.seen == seen_of(result)
    assert case_from_data(with_seen.to_data(rulebook), rulebook).seen == with_seen.seen


@LANGUAGES
def test_the_terminal_keeps_it_in_the_file_and_tells_it(
    rulebook: Rulebook, tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: Lang
) -> None:
    path = tmp_path / "salon.yaml"
    text = (ROOT / "examples" / "hair-salon-booking.yaml").read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    day = ("--as-of", DAY.isoformat())
    first = call(capsys, "case", "since", path, "--keep", *day, lang=lang)
    assert first.status == 0, first.err
    assert read_case(path, rulebook).seen is not None
    assert text.splitlines()[0] in path.read_text(encoding="utf-8")
    again = call(capsys, "case", "since", path, *day, lang=lang)
    assert say("since.none", lang).partition("{")[0].strip() in again.out
    changed = path.read_text(encoding="utf-8").replace('data.about_people: "yes"', 'data.about_people: "no"')
    path.write_text(changed, encoding="utf-8")
    told = " ".join(call(capsys, "case", "since", path, *day, lang=lang).out.split())
    assert say("since.gone", lang) in told
    assert " ".join(rulebook.facts["data.about_people"].ask.in_(lang).split()) in told


# ------------------------------------------------------------------------------------------------------ in the browser


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), Bench(ROOT)))


def listed(visitor: Visitor, data: dict[str, Any], day: date = DAY) -> str:
    visitor.post("/desk/list", [("case", json.dumps(data)), ("as_of", day.isoformat())])
    return visitor.page.said


@LANGUAGES
def test_a_case_that_comes_back_says_what_is_otherwise_until_it_is_seen(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, lang: Lang
) -> None:
    monkeypatch.setattr(returning, "today", lambda: DAY)
    visitor = Visitor(client, lang)
    title = say("since.title", lang).partition("{")[0].strip()
    assert title not in listed(visitor, salon())
    held = visitor.case
    assert held["seen"]["day"] == DAY.isoformat()
    held["use_cases"][0]["answers"]["data.about_people"] = "no"
    assert title not in listed(visitor, held), "answering on, on the same day, is no new visit"
    monkeypatch.setattr(returning, "today", lambda: LATER)
    held["seen"]["day"] = "2026-11-20"
    said = listed(visitor, held, LATER)
    assert title in said
    assert say("since.gone", lang) in said
    assert visitor.case["seen"]["day"] == "2026-11-20", "it is told again until it was seen"
    visitor.carry("seen")
    assert say("since.kept", lang).partition("{")[0].strip() in visitor.page.said
    assert visitor.case["seen"]["day"] == LATER.isoformat()
    assert title not in visitor.page.said


def test_where_nothing_moved_that_is_said_once(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(returning, "today", lambda: LATER)
    visitor = Visitor(client)
    listed(visitor, salon(), LATER)
    held = visitor.case
    held["seen"]["day"] = DAY.isoformat()
    assert say("since.none", SOURCE).partition("{")[0].strip() in listed(visitor, held, LATER)
    assert visitor.case["seen"]["day"] == LATER.isoformat()
    assert say("since.title", SOURCE).partition("{")[0].strip() not in listed(visitor, visitor.case, LATER)


def test_a_list_of_another_day_is_no_visit(client: TestClient) -> None:
    visitor = Visitor(client)
    listed(visitor, salon(), date(2027, 6, 1))
    assert "seen" not in visitor.case

"""What-if: nothing changed changes nothing, order and way back do not matter, and what does not count is said."""

from __future__ import annotations

import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from compliance.case.case import case_from_data
from compliance.change.what_if import Setting, WhatIfDoc, read_settings, what_if, with_settings
from compliance.errors import InputError
from compliance.language.text import SOURCE, Lang
from compliance.law.answer_shorthand import value_of
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Note, Table, cell, plain
from compliance.reporting import what_if_page
from compliance.results.checklist_document import to_json
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call

RETAILER = ROOT / "examples" / "retailer-three-cities.yaml"
AGENCY = ROOT / "examples" / "staffing-agency.yaml"


def raw_of(path: Path) -> dict[str, Any]:
    data = strict_yaml.read(path).data
    assert isinstance(data, dict)
    return copy.deepcopy(data)


def read(
    assessor: Assessor, raw: dict[str, Any], *words: str, use_case: str | None = None, all_uses: bool = False
) -> tuple[Setting, ...]:
    case = case_from_data(raw, assessor.rulebook)
    return read_settings(words, assessor.rulebook, case, use_case, all_uses)


def asked(assessor: Assessor, raw: dict[str, Any], *words: str, **how: Any) -> WhatIfDoc:
    return what_if(assessor, raw, read(assessor, raw, *words, **how), DAY)


def kinds(doc: WhatIfDoc) -> dict[str, str]:
    return {c.obligation: c.kinds[0] for c in doc.days[0].changes}


# ---------------------------------------------------------------------------------------------- nothing, order, way back


def assert_empty(doc: WhatIfDoc) -> None:
    for day in doc.days:
        assert day.changes == []
        assert day.before == day.after
        assert (day.rescored, day.refined, day.questions_new, day.questions_gone) == (0, 0, [], [])
        assert all(f.before == f.after for f in day.first)
    assert (doc.out_of_use, doc.back_in_use) == ([], [])
    assert doc.changed_case == doc.case.sha256


@pytest.mark.core_takes("denver-lender")
def test_nothing_changed_changes_nothing(assessor: Assessor, example: Path) -> None:
    doc = what_if(assessor, raw_of(example), (), DAY, [date(2027, 12, 2)])
    assert_empty(doc)
    assert [d.day for d in doc.days] == [DAY, date(2027, 12, 2)]


def test_the_answer_that_is_there_already_changes_nothing(assessor: Assessor) -> None:
    doc = asked(assessor, raw_of(RETAILER), "decision.automation=machine-alone", "market.places=US-NY, CA-QC, FR")
    assert_empty(doc)
    assert [a.before for a in doc.answers] == [a.after for a in doc.answers]
    assert plain_page(doc).count("No duty stands otherwise.") == 1


def plain_page(doc: WhatIfDoc, lang: Lang = SOURCE) -> str:
    return markdown(what_if_page.page(doc, lang))


def test_another_answer_and_back_is_where_it_was(assessor: Assessor) -> None:
    raw = raw_of(RETAILER)
    there = read(assessor, raw, "decision.automation=person-reviews", "org.kind=charity", "data.kinds=none")
    gone = with_settings(raw, there)
    assert case_from_data(gone, assessor.rulebook) != case_from_data(raw, assessor.rulebook)
    kinds_of_data = ", ".join(raw["use_cases"][0]["answers"]["data.kinds"])
    words = ["decision.automation=machine-alone", "org.kind=for-profit", f"data.kinds={kinds_of_data}"]
    back = read(assessor, gone, *words)
    assert_empty(what_if(assessor, raw, (*there, *back), DAY))
    assert raw == raw_of(RETAILER)  # the case itself is never touched


def test_the_way_back_is_the_opposite(assessor: Assessor) -> None:
    raw = raw_of(RETAILER)
    there = read(assessor, raw, "decision.automation=person-reviews")
    gone = with_settings(raw, there)
    back = what_if(assessor, gone, read(assessor, gone, "decision.automation=machine-alone"), DAY)
    forth = what_if(assessor, raw, there, DAY)
    opposite = {"lost": "gained", "opened": "settled", "gained": "lost", "settled": "opened"}
    assert {i: opposite[k] for i, k in kinds(forth).items()} == kinds(back)
    assert forth.days[0].before == back.days[0].after


def test_the_order_of_the_settings_does_not_matter(assessor: Assessor) -> None:
    raw = raw_of(AGENCY)
    words = ["role.deeds=uses-it", "org.kind=charity", "market.places=CA-QC, BE, US-CA", "data.kinds=contact"]
    one = asked(assessor, raw, *words, all_uses=True)
    other = asked(assessor, raw, *reversed(words), all_uses=True)
    assert to_json(one) == to_json(other)
    assert len(one.days[0].changes) > 20


# --------------------------------------------------------------------------------------------------- what it shows


def test_a_person_who_decides_takes_the_quebec_duties_away_and_leaves_the_european_ones_open(
    assessor: Assessor,
) -> None:
    doc = asked(assessor, raw_of(RETAILER), "decision.automation=person-reviews")
    assert kinds(doc) == {
        "ca-qc-p391.s12-1.inform": "lost",
        "ca-qc-p391.s12-1.explain": "lost",
        "ca-qc-p391.s12-1.observations": "lost",
        "eu-gdpr.art22.no-solely-automated-decision": "opened",
        "eu-gdpr.art22-3.safeguards": "opened",
        "eu-gdpr.art13-2f.adm-notice": "opened",
        "fr-lil.art47.automated-decision": "opened",
    }
    assert [q.fact for q in doc.days[0].questions_new] == ["decision.reviewer"]
    assert doc.answers[0].before_words["en"] == "The machine; nobody looks at the case"


def test_it_is_what_the_changed_file_would_say(assessor: Assessor, tmp_path: Path) -> None:
    """The long way round: change the file, assess it, and count."""
    from compliance.change.difference_documents import standing_of
    from compliance.checklist.checklist import build

    raw = raw_of(RETAILER)
    doc = asked(assessor, raw, "market.places=CA-QC, FR, US-NY, US-CA", "org.turnover=90000000 EUR")
    raw["organisation"]["answers"]["market.places"] = ["CA-QC", "FR", "US-NY", "US-CA"]
    raw["organisation"]["answers"]["org.turnover"] = {"amount": 90000000, "currency": "EUR"}
    case = case_from_data(raw, assessor.rulebook)
    assert doc.changed_case == case.sha256
    assert doc.days[0].after == standing_of(build(assessor.assess(case, DAY)))
    assert {c.jurisdiction for c in doc.days[0].changes if c.kinds[0] == "gained"} == {"US-CA"}
    assert doc.days[0].refined > 0  # a share of another turnover


def test_silence_opens_and_never_closes(assessor: Assessor) -> None:
    doc = asked(assessor, raw_of(RETAILER), "decision.automation=unknown")
    found = doc.days[0].changes
    assert found
    assert not [c for c in found if c.kinds[0] in ("lost", "ends")]
    assert all(c.after is not None and c.after.verdict == "may-apply" for c in found)
    assert doc.answers[0].after == "unknown"
    assert doc.answers[0].after_words == {"en": "I don't know", "fr": "Je ne sais pas"}


def test_answers_behind_a_gate_that_closes_are_named(assessor: Assessor) -> None:
    raw = raw_of(ROOT / "examples" / "uk-shop-chatbot.yaml")
    doc = asked(assessor, raw, "data.about_people=no")
    out = {x.fact for x in doc.out_of_use}
    assert {"data.kinds", "data.sources", "data.grounds"} <= out
    assert all(x.says is not None and "left out" in x.says["en"] for x in doc.out_of_use)
    assert "Answers that would no longer count" in plain_page(doc)
    shut = with_settings(raw, read(assessor, raw, "data.about_people=no"))
    again = asked(assessor, shut, "data.about_people=yes")
    assert {x.fact for x in again.back_in_use} == out
    assert again.out_of_use == []
    assert "Réponses qui compteraient de nouveau" in plain_page(again, "fr")


def test_an_answer_whose_question_does_not_arise_does_not_count_and_says_so(assessor: Assessor) -> None:
    raw = raw_of(ROOT / "examples" / "uk-shop-chatbot.yaml")
    shut = with_settings(raw, read(assessor, raw, "data.about_people=no"))
    doc = asked(assessor, shut, "data.kinds=health")
    assert doc.days[0].changes == []
    (answer,) = doc.answers
    assert not answer.counts
    assert answer.note is not None
    notes = [plain(b.line) for b in what_if_page.page(doc, "en").blocks if isinstance(b, Note)]
    assert notes == [answer.note["en"]]
    assert "this question does not arise" in notes[0]


def test_an_answer_that_no_rule_reads_says_so(assessor: Assessor) -> None:
    unread = [f for f in assessor.rulebook.facts.values() if f.id not in assessor.rulebook.facts_asked]
    assert unread
    fact = unread[0]
    text = {"money": "5 EUR", "number": "5", "yes-no": "yes"}[fact.type]
    doc = asked(assessor, raw_of(RETAILER), f"{fact.id}={text}")
    assert doc.answers[0].counts is False
    assert doc.answers[0].note is not None
    assert doc.answers[0].note["en"].startswith("No rule loaded so far reads")


def test_flows_that_are_listed_keep_their_own_places(assessor: Assessor) -> None:
    raw = raw_of(ROOT / "examples" / "web-shop-chatbot.yaml")
    doc = asked(assessor, raw, "vendor.places=JP")
    assert doc.answers[0].counts
    assert doc.answers[0].note is not None
    assert "one flow more" in doc.answers[0].note["en"]
    for code, flows in (("JP", 3), ("US", 2)):  # the flow to the US is there already
        changed = case_from_data(with_settings(raw, read(assessor, raw, f"vendor.places={code}")), assessor.rulebook)
        assert len(changed.use_cases[0].flows) == flows


def test_one_use_or_all_of_them(assessor: Assessor) -> None:
    raw = raw_of(AGENCY)
    one = asked(assessor, raw, "data.about_people=no", use_case="shift-planning")
    assert {a.use_case for a in one.answers} == {"shift-planning"}
    assert {c.use_case for c in one.days[0].changes} <= {"shift-planning", None}
    both = asked(assessor, raw, "data.about_people=no", all_uses=True)
    assert [a.use_case for a in both.answers] == ["cv-matching", "shift-planning"]
    assert len(both.days[0].changes) > len(one.days[0].changes)
    assert "Shift planning" in plain_page(one)


@pytest.mark.longer_way
def test_another_day_is_compared_with_itself(assessor: Assessor) -> None:
    raw = raw_of(AGENCY)
    settings = read(assessor, raw, "use.major_change=none", use_case="cv-matching")
    doc = what_if(assessor, raw, settings, DAY, [date(2028, 1, 1), date(2027, 1, 1)])
    assert [d.day for d in doc.days] == [DAY, date(2027, 1, 1), date(2028, 1, 1)]
    alone = what_if(assessor, raw, settings, date(2028, 1, 1))
    assert doc.days[2] == alone.days[0]
    same = what_if(assessor, raw, read(assessor, raw, "org.kind=charity"), DAY, [date(2026, 11, 25)])
    assert "in the same way, as on 24 November 2026" in plain_page(same)
    assert plain_page(same).count("Would no longer be certain") == 1


def test_the_first_items_stand_side_by_side_where_they_move(assessor: Assessor) -> None:
    raw = raw_of(ROOT / "examples" / "uk-shop-chatbot.yaml")
    doc = asked(assessor, raw, "data.about_people=no")
    captions = [b.caption for b in what_if_page.page(doc, "en").blocks if isinstance(b, Table)]
    assert "The first items, before and after" in captions
    after = [f.after for f in doc.days[0].first][:5]
    assert [a.rank for a in after if a is not None] == [1, 2, 3, 4, 5]
    before = [f.before.rank for f in doc.days[0].first if f.before is not None and f.before.rank is not None]
    assert {1, 2, 3, 4, 5} <= set(before)


@pytest.mark.core_takes("en")
@pytest.mark.parametrize("lang", ["en", "fr", "fr-CA"])
def test_the_page_says_everything_in_its_language(assessor: Assessor, lang: Lang) -> None:
    doc = asked(assessor, raw_of(AGENCY), "role.deeds=uses-it", "org.kind=charity", all_uses=True)
    page = what_if_page.page(doc, lang)
    text = markdown(page)
    assert "{" not in text
    assert text == markdown(what_if_page.page(doc, lang))
    for change in doc.days[0].changes:
        title = change.title["en"] if lang == "en" else change.title.get(lang, change.title["fr"])
        assert title.split(" (")[0] in text.replace("\\", "")
    shown = [plain(cell(c).line) for b in page.blocks if isinstance(b, Table) for row in b.rows for c in row]
    assert ("to confirm" in " ".join(shown)) is (lang == "en")
    assert ("à confirmer" in " ".join(shown)) is (lang != "en")


# -------------------------------------------------------------------------------------------------- how it is written


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("org.kind", "charity", "charity"),
        ("org.kind", " unknown ", "unknown"),
        ("market.places", "FR, CA-QC?", {"yes": ["FR"], "unsure": ["CA-QC"]}),
        ("market.places", "none", []),
        ("org.headcount", "FR: 12, CA-QC: 10..14", {"FR": "12", "CA-QC": "10..14"}),
        ("org.headcount", "none", {}),
        ("people.in_use_count", "20..24", "20..24"),
        ("org.turnover", "9000000 EUR", "9000000 EUR"),
        ("use.started", "2026-03", "2026-03"),
        ("data.new_use", "yes", "yes"),
    ],
)
def test_a_value_is_written_as_its_owner_would_tick_it(assessor: Assessor, fact: str, text: str, value: Any) -> None:
    known = assessor.rulebook.facts[fact]
    assert value_of(known, text) == value
    known.parse(value_of(known, text), assessor.rulebook.places)


@pytest.mark.parametrize(
    ("words", "english", "french"),
    [
        (["org.kind"], "write FACT=VALUE", "écrivez FAIT=VALEUR"),
        (["org.kind="], "write FACT=VALUE", "écrivez FAIT=VALEUR"),
        (["=charity"], "write FACT=VALUE", "écrivez FAIT=VALEUR"),
        (["org.knd=charity"], 'did you mean "org.kind"?', "vouliez-vous dire « org.kind »"),
        (["org.kind=charty"], 'did you mean "charity"?', "vouliez-vous dire « charity »"),
        (["market.places=Georgia"], "US-GA", "US-GA"),
        (["org.headcount=40"], "give a number for each place", "donnez un nombre par lieu"),
        (["org.kind=charity", "org.kind=charity"], "this fact is set twice", "ce fait est changé deux fois"),
        (
            ["use.stage=live"],
            "--use-case (cv-matching, shift-planning), or --all-uses",
            "le dossier a plusieurs usages",
        ),
        (["use.stage=live", "--use-case", "cv"], "the case has no such use", "le dossier n'a pas cet usage"),
        (["org.kind=charity", "--all-uses"], "leave this option out", "laissez cette option de côté"),
        (["org.kind=charity", "--use-case", "cv-matching"], "leave this option out", "laissez cette option de côté"),
        (["use.stage=live", "--use-case", "cv-matching", "--all-uses"], "exclude each other", "s'excluent"),
    ],
)
def test_a_bad_call_is_refused_with_its_mend(
    capsys: pytest.CaptureFixture[str], words: list[str], english: str, french: str
) -> None:
    split = next((n for n, w in enumerate(words) if w.startswith("--")), len(words))
    sets = [part for w in words[:split] for part in ("--set", w)]
    line = ("what-if", AGENCY, *sets, *words[split:], "--as-of", "2026-11-24")
    assert_refused(call(capsys, *line), english)
    assert_refused(call(capsys, *line, lang="fr"), french, frame="Erreur : ")


@pytest.mark.longer_way
def test_a_case_without_a_use_has_no_answers_of_a_use(assessor: Assessor) -> None:
    raw = {"schema": "case/1", "organisation": {"name": "x", "answers": None}, "use_cases": []}
    with pytest.raises(InputError, match="the case declares none; add one under use_cases"):
        read(assessor, raw, "use.stage=live")
    doc = asked(assessor, raw, "org.established_in=FR")
    assert doc.answers[0].given_before == "not-answered"
    assert {c.kinds[0] for c in doc.days[0].changes} == {"lost"}  # ruled out: nothing was certain


def test_nothing_to_set_is_a_call_without_its_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert_refused(call(capsys, "what-if", RETAILER), "--set")


def test_the_command_writes_what_the_schema_promises_and_leaves_the_case_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    case = tmp_path / "case.json"
    case.write_text(json.dumps(raw_of(RETAILER), default=str), encoding="utf-8")
    held = case.read_bytes()
    words = (
        "what-if",
        case,
        "--as-of",
        "2026-11-24",
        "--at",
        "2027-12-02",
        "--set",
        "decision.automation=person-reviews",
    )
    out = call(capsys, *words, "--format", "json")
    assert out.status == 0
    schema = json.loads((ROOT / "docs" / "schemas" / "what-if-1.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(out.out))
    for ending in ("json", "md", "html"):
        assert call(capsys, *words, "--output", tmp_path / f"out.{ending}", lang="fr").status == 0
        assert (tmp_path / f"out.{ending}").stat().st_size > 1000
    assert_refused(call(capsys, *words, "--output", case), "choose another name")
    assert case.read_bytes() == held

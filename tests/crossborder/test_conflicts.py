"""The conflict log: tensions where both sides bite, values that no order settles, and what one law accepts from another."""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from compliance.case.case import Case, case_from_data, read_case
from compliance.checklist.checklist import Checklist, Item, build
from compliance.crossborder.conflicts import ConflictsDoc, conflicts, recognised, recognitions_for
from compliance.errors import FaultList
from compliance.law.citations import Review
from compliance.law.interplay import InterplayFile, Side, Tension
from compliance.law.loading import load
from compliance.law.provisions import TopicPart
from compliance.law.rulebook import Rulebook
from compliance.law.topics import TopicParameter
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Card, Paragraph, plain
from compliance.reporting.conflicts_page import blocks, page
from compliance.results.checklist_document import to_json
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call

THREE_CITIES = ROOT / "examples" / "retailer-three-cities.yaml"
ALL_G7 = ROOT / "examples" / "g7-hiring-software.yaml"
LENDER = ROOT / "examples" / "denver-lender.yaml"
LISTS = {"fr-cnil.dpia-list", "de-dsk.dpia-list", "it-garante.dpia-list"}


@pytest.fixture(scope="module")
def checked(assessor: Assessor) -> Callable[[Path], Checklist]:
    made: dict[Path, Checklist] = {}

    def checklist(path: Path) -> Checklist:
        if path not in made:
            made[path] = build(assessor.assess(read_case(path, assessor.rulebook), DAY))
        return made[path]

    return checklist


def changed(assessor: Assessor, path: Path, change: Callable[[dict[str, Any]], None]) -> Checklist:
    """The checklist of an example with something changed in its file."""
    data = strict_yaml.read(path).data
    change(data)
    return build(assessor.assess(case_from_data(data, assessor.rulebook), DAY))


def with_book(checklist: Checklist, **parts: Any) -> Checklist:
    """The same verdicts under a rulebook whose interplay, topics or rules differ."""
    assessment = checklist.assessment
    book = replace(assessment.rulebook, **parts)
    again = Assessor(book, assessment.assessor.engine, assessment.assessor.cross_check)
    return replace(checklist, assessment=type(assessment)(again, assessment.knowledge, assessment.outcomes))


def found(doc: ConflictsDoc) -> dict[str, Any]:
    return {t.tension: t for t in doc.tensions}


def ids(side: list[Any]) -> set[str]:
    return {d.obligation for d in side}


# --------------------------------------------------------------------------------------------------------------- data


def test_every_tension_has_duties_on_both_sides_and_none_on_both(rulebook: Rulebook) -> None:
    assert len(rulebook.tensions) >= 8
    for tension in rulebook.tensions:
        for side in tension.between:
            standing = rulebook.standing_on(side)
            assert standing, tension.id
            assert set(side.rules) <= set(standing), tension.id
            for code in side.systems:  # a system that no duty answers to is a slip of the pen
                assert any(rulebook.rules[i].jurisdiction == code for i in standing), (tension.id, code)
            for topic in side.topics:
                assert any(p.topic == topic for i in standing for p in rulebook.rules[i].obligation.topics), tension.id
        one, other = (set(rulebook.standing_on(side)) for side in tension.between)
        assert not one & other, tension.id


def test_what_a_tension_says_is_short_and_said_in_both_languages(rulebook: Rulebook) -> None:
    for tension in rulebook.tensions:
        for text in (tension.clash, tension.way_out):
            for words in (text.in_("en"), text.in_("fr")):
                assert 1 <= sum(words.count(mark) for mark in (". ", "! ", "? ")) + 1 <= 2, (tension.id, words)
                assert words.endswith("."), (tension.id, words)
            assert text.in_("en") != text.in_("fr")
        assert tension.title.in_("en") != tension.title.in_("fr")
        assert tension.source.in_("en")


def test_every_recognition_says_its_condition_and_where_it_stands(rulebook: Rulebook) -> None:
    assert rulebook.recognitions
    for one in rulebook.recognitions:
        assert len(one.says.in_("en")) > 40, one.id
        assert len(one.says.in_("fr")) > 40, one.id
        assert one.citation.url.startswith("http"), one.id
        assert any(done != wanted for done in one.done for wanted in one.counts_for), one.id
        pinpoint = one.citation.pinpoint
        assert any(mark.isdigit() for mark in pinpoint.in_("en")), one.id
        assert any(mark.isdigit() for mark in pinpoint.in_("fr")), one.id


def test_the_texts_that_the_comparison_of_laws_names_are_there(rulebook: Rulebook) -> None:
    def texts(done: str, wanted: str) -> set[str]:
        return {r.citation.pinpoint.in_("en") for r in recognitions_for(rulebook, {done}, wanted)}

    assert texts("eu-gdpr.art35.dpia", "eu-ai-act.art27.fria") == {"AI Act Art 27(4)"}
    assert texts("us-ecoa.1002-9.adverse-action-notice", "us-co-admt.1704.adverse-outcome-notice") == {
        "C.R.S. 6-1-1704(6)"
    }
    assert texts("us-nist-ai-rmf.adopt", "us-tx-traiga.prohibited-practices") == {
        "Tex. Bus. & Com. Code 552.105(e)(2)(D)"
    }
    assert texts("us-co-insurance.ecdis-governance", "us-co-admt.1703.deployer-records") == {
        "C.R.S. 6-1-1708(1)-(2), 10-3-1104.9"
    }


def test_alike_is_not_recognised(rulebook: Rulebook) -> None:
    """An EU assessment can be reused in Québec; no text makes it count there."""
    assert recognitions_for(rulebook, {"eu-gdpr.art35.dpia"}, "ca-qc-p391.s3-3.pia-project") == ()
    assert recognitions_for(rulebook, {"eu-gdpr.art35.dpia"}, "uk-gdpr.art35.dpia") == ()
    assert recognitions_for(rulebook, (), "eu-ai-act.art27.fria") == ()
    assert recognitions_for(rulebook, {"eu-ai-act.art27.fria"}, "eu-gdpr.art35.dpia") == ()  # it goes one way only


def test_slips_in_the_file_are_named_with_their_places(tmp_path: Path) -> None:
    slips = [
        ("done: [eu-gdpr.art35.dpia]", "done: [eu-gdpr.art35.dpla]", 'no obligation "eu-gdpr.art35.dpla"'),
        ("id: aia26-7-national-procedures", "id: aia27-4-dpia", 'two recognitions have the id "aia27-4-dpia"'),
        ("when: {test: common.vendor-trains}", "when: {test: common.vendor-train}", 'no test "common.vendor-train"'),
        ("topics: [A11-say-it-is-a-machine]", "topics: [A11-say-it]", 'no topic "A11-say-it"'),
        ("systems: [US-CA, US-CO, US-IL, US-NJ, US-MA]", "systems: [US-XX]", 'no legal system "US-XX"'),
    ]
    for folder in ("rulesets", "jurisdictions"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    file = tmp_path / "rulesets" / "interplay.yaml"
    text = file.read_text(encoding="utf-8")
    for old, new, _ in slips:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    said = [f"{f.place} {f.message}" for f in caught.value.faults]
    assert len(said) == len(slips)
    for _, _, says in slips:
        (one,) = [line for line in said if says in line]
        assert re.match(r"rulesets/interplay\.yaml:\d+:\d+", one), one


# ----------------------------------------------------------------------------------------------------------- tensions


def test_a_retailer_in_three_cities_has_the_refusal_and_the_audit(checked: Callable[[Path], Checklist]) -> None:
    doc = conflicts(checked(THREE_CITIES))
    refusal = found(doc)["refusal-against-permission"]
    assert refusal.certain
    assert refusal.category == "restricted"
    assert refusal.review["en"] == "not reviewed by counsel"
    assert refusal.reviewed_by is None
    (where,) = refusal.where
    assert where.use_case == "cv-ranking"
    assert ids(where.sides[0]) == {"eu-gdpr.art22.no-solely-automated-decision"}
    assert {d.jurisdiction for d in where.sides[1]} == {"CA-QC"}
    assert where.start is not None
    assert where.start <= DAY
    audit = found(doc)["bias-audit-against-sensitive-data"]
    assert "us-nyc-ll144.bias-audit" in ids(audit.where[0].sides[0])


def test_every_conflict_has_live_duties_of_different_laws_on_both_sides(
    checked: Callable[[Path], Checklist], example: Path
) -> None:
    checklist = checked(example)
    rules = checklist.assessment.rulebook.rules
    live = {i.key for i in checklist.ranked if i.status != "waived"}
    for tension in conflicts(checklist).tensions:
        assert tension.where
        assert tension.certain == any(m.certain for m in tension.where)
        for meeting in tension.where:
            one, other = meeting.sides
            for duty in (*one, *other):
                assert (duty.obligation, duty.use_case or "") in live
                assert duty.use_case in (None, meeting.use_case)
            for side, across in ((one, other), (other, one)):
                for duty in side:
                    mine = rules[duty.obligation].instrument.id
                    assert any(rules[d.obligation].instrument.id != mine for d in across), tension.tension
            assert any(meeting.use_case in (a.use_case, b.use_case) for a in one for b in other)
            if meeting.certain:
                assert all(any(d.verdict == "applies" for d in side) for side in meeting.sides)


def test_the_log_begins_with_what_is_certain(checked: Callable[[Path], Checklist]) -> None:
    doc = conflicts(checked(ALL_G7))
    assert [t.certain for t in doc.tensions] == sorted((t.certain for t in doc.tensions), reverse=True)
    certain = [t.category for t in doc.tensions if t.certain]
    assert certain == sorted(certain, key=["blocked", "restricted", "addressable"].index)
    assert {"american-orders-against-european-law", "records-against-video-deletion"} <= set(found(doc))


def test_a_waived_duty_no_longer_pulls(assessor: Assessor) -> None:
    def waive(data: dict[str, Any]) -> None:
        data.setdefault("in_place", []).append(
            {"obligation": "eu-gdpr.art22.no-solely-automated-decision", "status": "waived"}
        )

    def finish(data: dict[str, Any]) -> None:
        data.setdefault("in_place", []).append({"obligation": "eu-gdpr.art22.no-solely-automated-decision"})

    assert "refusal-against-permission" not in found(conflicts(changed(assessor, THREE_CITIES, waive)))
    done = found(conflicts(changed(assessor, THREE_CITIES, finish)))["refusal-against-permission"]
    assert [d.status for d in done.where[0].sides[0]] == ["done"]  # a duty that is met still pulls


@pytest.mark.parametrize(
    ("answer", "stands"), [("allowed", "certain"), ("unknown", "to confirm"), ("barred", "nowhere")]
)
def test_the_supplier_conflict_hangs_on_whether_the_supplier_trains(
    assessor: Assessor, answer: str, stands: str
) -> None:
    def say(data: dict[str, Any]) -> None:
        data["use_cases"][0]["answers"]["vendor.training_use"] = answer

    conflict = found(conflicts(changed(assessor, THREE_CITIES, say))).get("vendor-role-open")
    assert {"certain": conflict is not None and conflict.certain, "nowhere": conflict is None}.get(
        stands, conflict is not None and not conflict.certain
    )


def test_a_side_that_will_only_bind_later_says_from_when(checked: Callable[[Path], Checklist]) -> None:
    (where,) = found(conflicts(checked(ALL_G7)))["reasons-against-secrets"].where
    assert where.start is not None
    assert where.start > DAY
    words = markdown(page(conflicts(checked(ALL_G7)), "en"))
    assert "both sides bind from 1 January 2027" in words


def test_a_single_law_is_in_no_tension_with_itself(checked: Callable[[Path], Checklist]) -> None:
    """Québec's duty to keep for a year and to destroy afterwards stand in one act, which settles the order."""
    (where,) = found(conflicts(checked(THREE_CITIES)))["records-against-storage-limits"].where
    assert ids(where.sides[0]) == {"ca-qc-p391.s11.accuracy-keep-1y"}
    assert "ca-qc-p391.s23.destroy-or-anonymize" not in ids(where.sides[1])


def test_counsel_who_signed_is_named_and_the_way_out_is_no_proposal_then(
    checked: Callable[[Path], Checklist],
) -> None:
    checklist = checked(THREE_CITIES)
    tensions = checklist.assessment.rulebook.tensions
    signed = tuple(t.model_copy(update={"reviewed": Review(by="A. Martin, Paris bar", on=DAY)}) for t in tensions)
    doc = conflicts(with_book(checklist, tensions=signed))
    assert {t.reviewed_by for t in doc.tensions} == {"A. Martin, Paris bar"}
    words = markdown(page(doc, "fr"))
    assert "relu par A. Martin, Paris bar le 24 novembre 2026" in words
    assert "Issue (proposition)" not in words
    assert "Issue (proposition)" in markdown(page(conflicts(checklist), "fr"))


def test_a_side_may_name_topics_in_some_systems_only(rulebook: Rulebook) -> None:
    everywhere = set(rulebook.standing_on(Side(topics=("A17-refuse-automation",))))
    european = set(rulebook.standing_on(Side(topics=("A17-refuse-automation",), systems=("EU",))))
    assert "eu-gdpr.art22.no-solely-automated-decision" in european
    assert european < everywhere
    assert {rulebook.rules[i].jurisdiction for i in european} == {"EU"}
    named = rulebook.standing_on(
        Side(rules=("us-il-aivia.deletion",), topics=("A17-refuse-automation",), systems=("EU",))
    )
    assert set(named) == {*european, "us-il-aivia.deletion"}  # a duty that is named is in, whatever its system


# --------------------------------------------------------------------------------------------------------- parameters


def fixed(checklist: Checklist, values: dict[tuple[str, str], int], better: str) -> Checklist:
    """The checklist with a parameter "edge" of each topic, and values of it that some live duties fix."""
    book = checklist.assessment.rulebook
    topics = {
        name: topic.model_copy(
            update={
                "parameters": {
                    "edge": TopicParameter.model_validate({"label": {"en": "edge", "fr": "seuil"}, "better": better})
                }
            }
        )
        for name, topic in book.topics.items()
    }

    def part(rule: str, one: TopicPart) -> TopicPart:
        value = values.get((rule, one.topic))
        return one.model_copy(update={"parameters": {} if value is None else {"edge": value}})

    def item(old: Item) -> Item:
        duty = old.duty.model_copy(update={"topics": tuple(part(old.id, p) for p in old.duty.topics)})
        return replace(old, assessed=replace(old.assessed, rule=replace(old.assessed.rule, obligation=duty)))

    return with_book(replace(checklist, items=tuple(item(i) for i in checklist.items)), topics=topics)


def test_values_without_an_order_are_a_conflict_and_none_is_picked(checked: Callable[[Path], Checklist]) -> None:
    topic = "A14-notice-before-decision"
    values = {("ca-qc-p391.s12-1.inform", topic): 5, ("us-nyc-ll144.notices", topic): 10}
    doc = conflicts(fixed(checked(THREE_CITIES), values, "none"))
    (one,) = doc.unordered
    assert (one.topic, one.parameter, one.use_case, one.certain) == (topic, "edge", "cv-ranking", True)
    assert [(v.value, [d.obligation for d in v.duties]) for v in one.values] == [
        (5, ["ca-qc-p391.s12-1.inform"]),
        (10, ["us-nyc-ll144.notices"]),
    ]
    words = markdown(page(doc, "en"))
    assert "Do not take the largest or the smallest" in words
    assert "for your own use of AI and of people's data" in words
    cards = [plain(b.title) for b in blocks(doc, "fr") if isinstance(b, Card)]
    assert any(title.endswith(" : seuil") for title in cards)


@pytest.mark.parametrize("better", ["lower", "higher"])
def test_values_with_an_order_are_no_conflict(checked: Callable[[Path], Checklist], better: str) -> None:
    topic = "A14-notice-before-decision"
    values = {("ca-qc-p391.s12-1.inform", topic): 5, ("us-nyc-ll144.notices", topic): 10}
    assert conflicts(fixed(checked(THREE_CITIES), values, better)).unordered == []


@pytest.mark.core_takes("1", "4")
@pytest.mark.parametrize("seed", range(12))
def test_unordered_values_are_found_as_by_going_through_all_pairs(
    checked: Callable[[Path], Checklist], seed: int
) -> None:
    rng = random.Random(seed)
    checklist = checked(ALL_G7)
    book = checklist.assessment.rulebook
    values = {
        (i.id, p.topic): rng.choice([1, 2, 3]) for i in checklist.ranked for p in i.duty.topics if rng.random() < 0.08
    }
    expected = set()
    live = [i for i in checklist.ranked if i.status != "waived"]
    for a in live:
        for b in live:
            uses = {a.assessed.use_case, b.assessed.use_case} - {None}
            if len(uses) > 1:
                continue
            use = next(iter(uses), None)
            for topic in {p.topic for p in a.duty.topics} & {p.topic for p in b.duty.topics}:
                one, other = values.get((a.id, topic)), values.get((b.id, topic))
                if one is None or other is None or one == other:
                    continue
                for capacity in {book.roles[r].capacity for r in a.duty.binds} & {
                    book.roles[r].capacity for r in b.duty.binds
                }:
                    expected.add((topic, use, book.capacities[capacity].name.in_("en")))
    doc = conflicts(fixed(checklist, values, "none"))
    assert {(u.topic, u.use_case, c["en"]) for u in doc.unordered for c in u.capacities} == expected
    assert expected  # the trial says something
    for pair in doc.unordered:
        assert len(pair.values) > 1
        for value in pair.values:
            assert all(values[(d.obligation, pair.topic)] == value.value for d in value.duties)


# ------------------------------------------------------------------------------------------------------- recognitions


def test_a_denver_lender_sees_that_its_federal_notice_counts_only_on_a_condition(
    checked: Callable[[Path], Checklist],
) -> None:
    doc = conflicts(checked(LENDER))
    one = next(r for r in doc.recognised if r.recognition == "colorado-1704-6-credit-notices")
    assert one.how == "counts-in-part"
    assert "only if it also says what Colorado asks" in one.says["en"]
    (where,) = one.where
    assert "us-ecoa.1002-9.adverse-action-notice" in ids(where.done)
    assert "us-co-admt.1704.adverse-outcome-notice" in ids(where.counts_for)
    assert "us-co-admt.1705.correction-and-human-review" not in ids(where.counts_for)


def test_both_ends_of_a_recognition_meet_in_one_use(checked: Callable[[Path], Checklist], example: Path) -> None:
    checklist = checked(example)
    for one in recognised(checklist):
        assert one.where
        for found_in in one.where:
            assert {i.id for i in found_in.done} <= set(one.recognition.done)
            assert {i.id for i in found_in.counts_for} <= set(one.recognition.counts_for)
            for item in (*found_in.done, *found_in.counts_for):
                assert item.assessed.use_case in (None, found_in.use_case)
            assert all(i.rank is not None for i in found_in.counts_for)


def test_what_was_done_without_being_owed_counts_too(assessor: Assessor) -> None:
    """A firm that the GDPR does not reach may still have made its assessment: it can serve in Colorado."""
    plain_lender = read_case(LENDER, assessor.rulebook)

    def did(obligation: str, **more: str) -> list[str]:
        def change(data: dict[str, Any]) -> None:
            data.setdefault("in_place", []).append({"obligation": obligation, **more})

        return [r.recognition.id for r in recognised(changed(assessor, LENDER, change))]

    before = [r.recognition.id for r in recognised(build(assessor.assess(plain_lender, DAY)))]
    assert "colorado-1708-insurers" not in before
    assert "colorado-1708-insurers" in did("us-co-insurance.ecdis-governance")
    assert "colorado-1708-insurers" not in did("us-co-insurance.ecdis-governance", until="2026-11-24")
    assert "colorado-1708-insurers" not in did("us-co-insurance.ecdis-governance", since="2026-11-25")
    assert "colorado-1708-insurers" not in did("us-co-insurance.ecdis-governance", status="in-progress")


def test_national_lists_are_met_by_the_one_assessment(checked: Callable[[Path], Checklist]) -> None:
    doc = conflicts(checked(ALL_G7))
    one = next(r for r in doc.recognised if r.recognition == "gdpr35-4-national-lists")
    assert one.how == "counts"
    # a chat with many customers is no item of the French list
    met = {w.use_case: ids(w.counts_for) for w in one.where}
    assert met == {"cv-ranking": LISTS, "support-chat": LISTS - {"fr-cnil.dpia-list"}}


# ------------------------------------------------------------------------------------------- page, document and command


def test_a_case_without_conflicts_says_that_none_was_found_not_that_there_is_none(
    checked: Callable[[Path], Checklist],
) -> None:
    doc = conflicts(checked(ROOT / "examples" / "game-studio-images.yaml"))
    assert doc.tensions == []
    (only,) = blocks(doc, "fr")
    assert isinstance(only, Paragraph)
    assert "non qu'il n'y en a pas" in plain(only.line)


def test_a_case_without_any_use_is_answered(assessor: Assessor) -> None:
    data = {"schema": "case/1", "organisation": {"name": "Nobody", "answers": {}}}
    case: Case = case_from_data(data, assessor.rulebook)
    doc = conflicts(build(assessor.assess(case, DAY)))
    assert not any(t.certain for t in doc.tensions)
    assert {m.use_case for t in doc.tensions for m in t.where} <= {None}


def test_the_document_keeps_to_its_schema_and_comes_out_the_same_twice(
    assessor: Assessor, checked: Callable[[Path], Checklist], example: Path
) -> None:
    schema = json.loads((ROOT / "docs" / "schemas" / "conflicts-1.schema.json").read_text(encoding="utf-8"))
    text = to_json(conflicts(checked(example)))
    jsonschema.validate(json.loads(text), schema)
    assert json.loads(text)["schema"] == "conflicts/1"
    again = build(assessor.assess(read_case(example, assessor.rulebook), DAY))
    assert to_json(conflicts(again)) == text


@pytest.mark.parametrize("lang", ["en", "fr", "fr-CA"])
def test_the_command_shows_the_log_in_the_terminal(capsys: pytest.CaptureFixture[str], lang: Any) -> None:
    outcome = call(capsys, "conflicts", THREE_CITIES, "--as-of", "2026-11-24", lang=lang)
    assert outcome.status == 0
    assert outcome.err == ""
    flat = " ".join(outcome.out.replace("│", " ").split())
    for part in (
        ("24 November 2026", "certain: 4; to confirm: 1", "not reviewed by counsel", "Way out (proposal)")
        if lang == "en"
        else ("24 novembre 2026", "certains : 4 ; à confirmer : 1", "non relu par un juriste", "Issue (proposition)")
    ):
        assert part in flat
    assert "{" not in outcome.out


@pytest.mark.longer_way
def test_the_command_writes_each_kind_of_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for ending, part in ((".md", "# Conflict log for"), (".html", "<h1>Conflict log for"), (".json", '"conflicts/1"')):
        file = tmp_path / f"log{ending}"
        outcome = call(capsys, "conflicts", THREE_CITIES, "--as-of", "2026-11-24", "--output", file)
        assert outcome.status == 0, outcome.err
        assert part in file.read_text(encoding="utf-8")
        printed = call(
            capsys,
            "conflicts",
            THREE_CITIES,
            "--as-of",
            "2026-11-24",
            "--format",
            {".md": "markdown"}.get(ending, ending[1:]),
        )
        assert printed.out == file.read_text(encoding="utf-8")


def test_the_command_refuses_what_it_cannot_do(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert_refused(
        call(capsys, "conflicts", THREE_CITIES, "--output", tmp_path / "log.docx"), ".json, .md, .html or .pdf"
    )
    assert_refused(call(capsys, "conflicts", tmp_path / "nowhere.yaml"), "nowhere.yaml")
    assert_refused(call(capsys, "conflicts", THREE_CITIES, "--as-of", "tomorrow"), "2026-11-24")
    assert_refused(
        call(capsys, "conflicts", THREE_CITIES, "--output", tmp_path / "log.docx", lang="fr"),
        ".json, .md, .html ou .pdf",
        frame="Erreur : ",
    )
    assert list(tmp_path.iterdir()) == []


def test_a_tension_needs_two_sides_that_name_something() -> None:
    text = {"en": "x", "fr": "y"}
    tension = {
        "id": "one",
        "title": text,
        "category": "addressable",
        "between": [{"rules": ["a.b"]}, {"systems": ["EU"]}],
        "clash": text,
        "way_out": text,
        "basis": "recall",
        "checked_on": "2026-11-24",
        "source": text,
    }
    with pytest.raises(ValueError, match="names rules or topics"):
        Tension.model_validate(tension)
    with pytest.raises(ValueError, match="names rules or topics"):
        InterplayFile.model_validate({"interplay": 1, "recognitions": [], "tensions": [tension]})

"""The timeline: known days of the law, agreement with the assessments around each day, what is uncertain and said so."""

from __future__ import annotations

import copy
import json
from datetime import date, timedelta
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from compliance.case.case import Case, case_from_data, read_case
from compliance.change.change_days import checklists, membership_days, years_later
from compliance.change.difference_documents import standing_of
from compliance.change.differences import changes, state_of
from compliance.change.timeline import OF_LAW, EntryDoc, TimelineDoc, timeline, what_happens
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.four_parts import FourParts, counted
from compliance.errors import InputError
from compliance.language.text import Lang
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.rendering.html import html
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Figure, Note, Page, Table, cell, plain
from compliance.reporting import timeline_page
from compliance.reporting.timeline_chart import MAX_ROWS, half_years
from compliance.results.checklist_document import to_json
from compliance.review.words import FINISHED
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call
from tests.support.law_changed import with_periods, with_routes, with_stay

END = date(2028, 11, 24)
PRE_USE = "us-co-admt.1704.pre-use-notice"


def example_case(assessor: Assessor, name: str) -> Case:
    return read_case(ROOT / "examples" / f"{name}.yaml", assessor.rulebook)


@cache
def of(assessor: Assessor, name: str, start: date = DAY, end: date = END) -> TimelineDoc:
    return timeline(assessor, example_case(assessor, name), start, end)


def about(doc: TimelineDoc, rule_id: str) -> list[EntryDoc]:
    return [e for e in doc.entries if e.change is not None and e.change.obligation == rule_id]


def tables(page: Page) -> list[list[str]]:
    rows = []
    for block in page.blocks:
        if isinstance(block, Table):
            rows += [[plain(cell(c).line) for c in row] for row in block.rows]
    return rows


def figure_of(page: Page) -> Figure:
    (figure,) = (b for b in page.blocks if isinstance(b, Figure))
    return figure


# ------------------------------------------------------------------------------------------------------ days of the law


def test_the_high_risk_duties_of_annex_iii_begin_on_2_december_2027(assessor: Assessor) -> None:
    entries = about(of(assessor, "staffing-agency"), "eu-ai-act.art26.human-oversight")
    found = {(e.day, e.what, e.begins_on, e.change.use_case if e.change else None) for e in entries}
    day, ready = date(2027, 12, 2), date(2027, 6, 5)
    assert found == {
        (ready, "get-ready", day, "cv-matching"),
        (ready, "get-ready", day, "shift-planning"),
        (day, "begins", None, "cv-matching"),
        (day, "begins", None, "shift-planning"),
    }
    assert {e.why["en"] for e in entries} == {"AI Act Art 113(c), for Annex III systems"}
    assert not any(
        e.for_sure or e.unconfirmed or e.stayed_by for e in entries
    )  # the agency has not answered everything
    assert (day - ready).days == assessor.rulebook.priority.get_ready_days


def test_the_decision_act_of_colorado_begins_on_1_january_2027_and_no_court_holds_it_back(assessor: Assessor) -> None:
    doc = of(assessor, "denver-lender")
    begun = [e for e in doc.entries if e.day == date(2027, 1, 1) and e.change is not None]
    assert {e.instrument for e in begun} == {"us-co-admt"}
    assert {e.what for e in begun} == {"begins"}
    assert all(e.for_sure and e.stayed_by is None for e in begun)


@pytest.mark.longer_way
def test_the_new_bans_of_article_5_begin_on_2_december_2026(assessor: Assessor) -> None:
    (entry,) = about(of(assessor, "game-studio-images"), "eu-ai-act.art5.intimate-content-and-csam")
    assert (entry.day, entry.what, entry.for_sure) == (date(2026, 12, 2), "begins", True)
    assert entry.change is not None
    assert entry.change.before is not None
    assert entry.change.before.tier == "stop"  # a ban that is near already stops
    early = of(assessor, "game-studio-images", date(2026, 5, 1), date(2026, 12, 31))
    near, begins = about(early, "eu-ai-act.art5.intimate-content-and-csam")
    assert (near.day, near.what, near.begins_on) == (date(2026, 6, 5), "ban-near", date(2026, 12, 2))
    assert begins.what == "begins"


@pytest.mark.longer_way
def test_the_rules_of_the_united_kingdom_on_automated_decisions_begin_on_5_february_2026(assessor: Assessor) -> None:
    doc = of(assessor, "g7-hiring-software", date(2026, 1, 20), date(2026, 2, 10))
    begun = {e.change.obligation for e in doc.entries if e.day == date(2026, 2, 5) and e.change and e.what == "begins"}
    assert {"uk-gdpr.art22C.information", "uk-gdpr.art22C.human-intervention", "uk-gdpr.art22C.contest"} <= begun
    (way,) = (e for e in doc.entries if e.what == "way-opens")
    assert (way.day, way.jurisdiction) == (date(2026, 2, 5), "GB")


def test_a_duty_whose_fine_is_raised_is_listed_on_that_day_with_both_wordings(assessor: Assessor) -> None:
    found = of(assessor, "g7-hiring-software", date(2024, 12, 1), date(2025, 1, 15))
    (entry,) = [e for e in found.entries if e.reworded and e.reworded.obligation == "us-ca-ccpa.100c.minimisation"]
    assert (entry.day, entry.what, entry.for_sure) == (date(2025, 1, 1), "reworded", True)
    assert entry.reworded is not None
    said = {w.part: w for w in entry.reworded.wordings}
    assert set(said) == {"sanction", "fine"}
    fine, sanction = said["fine"], said["sanction"]
    assert fine.before is not None
    assert fine.now is not None
    assert sanction.before is not None
    assert sanction.now is not None
    assert ("7,500" in fine.before["en"], "7,988" in fine.now["en"]) == (True, True)
    assert ("USD 2,500" in sanction.before["en"], "USD 2,663" in sanction.now["en"]) == (True, True)
    assert "1798.155" in entry.why["en"]
    english = " ".join(chain.from_iterable(tables(timeline_page.page(found, Lang("en")))))
    french = " ".join(chain.from_iterable(tables(timeline_page.page(found, Lang("fr")))))
    assert "is worded otherwise" in english
    assert "until now, “Up to USD 2,663 per violation" in english
    assert "change de termes" in french
    assert "jusqu'ici, «\u00a0Jusqu'à 2 663 USD par violation" in french


def test_the_words_of_a_duty_that_an_act_changes_are_listed_and_those_of_others_are_not(assessor: Assessor) -> None:
    rule, day = "us-ct-ctdpa.notice-with-llm-statement", date(2026, 7, 1)
    raw = strict_yaml.read(ROOT / "features" / "cases" / "ct-home-finder.yaml").data
    raw["organisation"]["answers"]["people.count_by_place"] = {"US-CT": 120_000}  # it owed the notice before, too
    case = case_from_data(raw, assessor.rulebook)
    found = timeline(assessor, case, day - timedelta(days=30), day + timedelta(days=3))
    told = [e for e in found.entries if e.reworded is not None]
    assert [(e.day, e.reworded.obligation if e.reworded else "") for e in told] == [(day, rule)]
    assert told[0].reworded is not None
    duty = next(w for w in told[0].reworded.wordings if w.part == "duty")
    assert duty.before == assessor.rulebook.duty_on(rule, day - timedelta(days=1)).duty.pair()
    assert duty.now == assessor.rulebook.duty_on(rule, day).duty.pair()
    assert duty.before != duty.now
    assert not [e for e in timeline(assessor, case, day, day + timedelta(days=3)).entries if e.reworded is not None]


def test_when_the_adequacy_decision_for_the_united_kingdom_ends_the_way_closes_and_safeguards_come(
    assessor: Assessor,
) -> None:
    doc = of(assessor, "uk-shop-chatbot", DAY, date(2031, 12, 31))
    day = date(2031, 12, 28)
    found = {(e.what, e.change.obligation if e.change else e.jurisdiction) for e in doc.entries if e.day == day}
    assert ("way-closes", "EU") in found
    assert ("lost", "eu-gdpr.art45.adequacy-check") in found
    assert ("gained", "eu-gdpr.art46.safeguards-and-tia") in found
    told = [e.why["en"] for e in doc.entries if e.day == day and e.change is not None]
    assert told
    assert all(why.startswith("Leaves the list “United Kingdom, while its EU adequacy decision holds”") for why in told)
    assert not [e for e in of(assessor, "uk-shop-chatbot", DAY, date(2031, 12, 27)).entries if e.what == "way-closes"]


# --------------------------------------------------------------------------------- agreement with the assessments


def of_day(assessor: Assessor, case: Case, day: date) -> Checklist:
    return build(assessor.assess(case, day))


@pytest.mark.core_takes("uk-shop-chatbot")
@pytest.mark.parametrize("name", ["staffing-agency", "uk-shop-chatbot", "game-studio-images"])
def test_every_entry_agrees_with_the_day_before_and_with_the_day_itself(assessor: Assessor, name: str) -> None:
    case = example_case(assessor, name)
    doc = of(assessor, name, DAY, date(2032, 1, 1))
    days = {e.day for e in doc.entries if e.change is not None}
    assert len(days) >= 2
    lists = {d: of_day(assessor, case, d) for day in days for d in (day - timedelta(days=1), day)}
    for entry in doc.entries:
        if entry.change is None:
            continue
        key = (entry.change.obligation, entry.change.use_case or "")
        for day, shown in ((entry.day - timedelta(days=1), entry.change.before), (entry.day, entry.change.after)):
            item = next(i for i in lists[day].items if i.key == key)
            state = state_of(item, day)
            assert shown is not None
            assert (shown.verdict, shown.force, shown.start, shown.tier, shown.begun, shown.status) == (
                state.verdict,
                state.force,
                state.start,
                state.tier,
                state.begun,
                state.status,
            ), (entry.day, key)


@pytest.mark.core_takes("uk-shop-chatbot-start2-end2")
@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("denver-lender", date(2026, 6, 1), date(2028, 12, 31)),
        ("bakery-cv-ranker", date(2026, 6, 1), date(2028, 12, 31)),
        ("uk-shop-chatbot", date(2030, 1, 1), date(2032, 2, 1)),  # across a change of membership
    ],
)
def test_no_day_of_the_law_is_missed(assessor: Assessor, name: str, start: date, end: date) -> None:
    """The long way round: every bound of every period, every window, every membership, assessed afresh."""
    case, book = example_case(assessor, name), assessor.rulebook
    window = timedelta(days=book.priority.get_ready_days)
    bounds = {
        d for r in book.rules.values() for p in r.obligation.periods for d in (p.start, p.start - window, p.until)
    }
    bounds |= set(membership_days(book.places)) | {end}
    found, before = [], of_day(assessor, case, start)
    for day in sorted(d for d in bounds if d is not None and start < d <= end):
        after = of_day(assessor, case, day)
        found += [(day, c.key, what_happens(c)) for c in changes(before, after) if what_happens(c) is not None]
        before = after
    doc = timeline(assessor, case, start, end)
    said = [
        (e.day, (e.change.obligation, e.change.use_case or ""), e.what) for e in doc.entries if e.change is not None
    ]
    assert sorted(said) == sorted(found)
    assert len(said) > 2
    assert doc.standing[1] == standing_of(before).model_copy(update={"day": end})


@pytest.mark.longer_way
def test_a_list_that_is_carried_on_is_the_list_assessed_afresh(assessor: Assessor) -> None:
    case = example_case(assessor, "staffing-agency")
    days = checklists(assessor, case, DAY, END)
    assert len(days) > 3
    for one in days:
        fresh = of_day(assessor, case, one.assessment.as_of)
        assert [
            (i.key, i.assessed.judgement.verdict, i.assessed.judgement.start, i.priority, i.cap) for i in one.items
        ] == [(i.key, i.assessed.judgement.verdict, i.assessed.judgement.start, i.priority, i.cap) for i in fresh.items]


@pytest.mark.core_takes("denver-lender")
def test_nothing_lies_before_the_first_day_or_after_the_last(assessor: Assessor, example: Path) -> None:
    case = read_case(example, assessor.rulebook)
    doc = timeline(assessor, case, DAY, date(2027, 7, 1))
    assert all(DAY < e.day <= date(2027, 7, 1) for e in doc.entries)
    assert [e.day for e in doc.entries] == sorted(e.day for e in doc.entries)
    assert [s.day for s in doc.standing] == [DAY, date(2027, 7, 1)]
    for count in doc.standing:
        live = count.in_force + count.may_hold + count.to_come + count.held_back + count.voluntary
        assert sum(count.tiers.values()) <= live - count.may_hold
    for line in doc.lifelines:
        assert line.spans[0].start == DAY
        assert line.spans[-1].until is None
        assert len(line.spans) > 1
        assert all(a.until == b.start for a, b in zip(line.spans, line.spans[1:], strict=False))
    assert {(x.obligation, x.use_case) for x in doc.lifelines} == {
        (e.change.obligation, e.change.use_case) for e in doc.entries if e.change is not None and e.what in OF_LAW
    }


def test_a_longer_look_begins_with_the_shorter_one(assessor: Assessor) -> None:
    short, long = of(assessor, "staffing-agency", DAY, date(2027, 6, 30)), of(assessor, "staffing-agency")
    assert short.entries
    assert long.entries[: len(short.entries)] == short.entries


# ----------------------------------------------------------------------------------------------- what is uncertain


def test_a_duty_that_a_court_holds_back_is_marked(assessor: Assessor) -> None:
    held = with_stay(assessor, PRE_USE)
    doc = of(held, "denver-lender")
    (entry,) = about(doc, PRE_USE)
    assert (entry.day, entry.what) == (date(2027, 1, 1), "begins")
    assert entry.stayed_by is not None
    page = timeline_page.page(doc, "en")
    (row,) = (r for r in tables(page) if r[0].startswith("begins; held back"))
    assert row[0] == "begins; held back by the District Court of Colorado, from 1 November 2026: the day may not hold"
    assert row[2] == "Plan; stayed by a court"
    assert "held back by a court" in figure_of(page).alternative
    assert "pattern" in figure_of(page).svg  # hatched
    assert "pattern" not in figure_of(timeline_page.page(of(assessor, "denver-lender"), "en")).svg
    french = timeline_page.page(doc, "fr")
    assert any(
        "suspendue par le tribunal de district du Colorado, à partir du 1er novembre 2026 : ce jour peut ne pas tenir"
        in r[0]
        for r in tables(french)
    )


@pytest.mark.longer_way
def test_a_day_that_is_not_confirmed_is_marked(assessor: Assessor) -> None:
    doc = of(with_periods(assessor, PRE_USE, start_unconfirmed=True), "denver-lender")
    (entry,) = about(doc, PRE_USE)
    assert entry.unconfirmed
    page = timeline_page.page(doc, "en")
    assert [r[0] for r in tables(page) if "not confirmed" in r[0]] == ["begins; this day is not confirmed"]
    dashed, solid = (figure_of(timeline_page.page(d, "en")).svg for d in (doc, of(assessor, "denver-lender")))
    assert dashed.count("stroke-dasharray") > solid.count("stroke-dasharray")
    assert "in force (day not confirmed) from 1 January 2027" in figure_of(page).alternative


def test_what_may_apply_is_not_said_to_begin_for_certain(assessor: Assessor) -> None:
    page = timeline_page.page(of(assessor, "staffing-agency"), "en")
    begins = [r for r in tables(page) if r[0].startswith("begins")]
    assert begins
    assert all(r[0].startswith("begins, if it applies to you") and "to confirm" in r[2] for r in begins)
    assert "perhaps in force from 2 December 2027" in figure_of(page).alternative


def test_law_that_nobody_passed_yet_is_named_without_a_day(assessor: Assessor) -> None:
    doc = of(assessor, "staffing-agency")
    assert {u.obligation for u in doc.undated} >= {"ca-bill-c36.watch"}
    assert not about(doc, "ca-bill-c36.watch")


# --------------------------------------------------------------------------------------- in place, ways, texts to read


def raw_bakery(**record: Any) -> dict[str, Any]:
    raw = strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data
    assert isinstance(raw, dict)
    raw = copy.deepcopy(raw)
    raw["in_place"] = [record]
    return raw


def test_what_is_in_place_runs_out_and_the_duty_is_open_again(assessor: Assessor) -> None:
    rule = "eu-gdpr.art35.dpia"
    raw = raw_bakery(obligation=rule, since="2026-12-10", until="2027-03-01", evidence="dpia-2026.pdf")
    doc = timeline(assessor, case_from_data(raw, assessor.rulebook), DAY, END)
    begins, ends = about(doc, rule)
    assert (begins.day, begins.what) == (date(2026, 12, 10), "record-begins")
    assert (ends.day, ends.what) == (date(2027, 3, 1), "record-ends")
    assert ends.why == {"en": "dpia-2026.pdf", "fr": "dpia-2026.pdf"}
    assert ends.change is not None
    assert ends.change.before is not None
    assert ends.change.after is not None
    assert (ends.change.before.status, ends.change.after.status) == ("done", "open")
    assert doc.standing[0].done == doc.standing[1].done == 0


def test_a_record_that_moves_no_duty_is_told_all_the_same(assessor: Assessor) -> None:
    raw = raw_bakery(obligation="us-co-admt.1703.deployer-records", until="2027-03-01", evidence="log.txt")
    doc = timeline(assessor, case_from_data(raw, assessor.rulebook), DAY, END)
    (entry,) = (e for e in doc.entries if e.what == "record-ends")
    assert (entry.day, entry.change, entry.why["en"]) == (date(2027, 3, 1), None, "log.txt")
    assert entry.title == assessor.rulebook.rules["us-co-admt.1703.deployer-records"].obligation.title.pair()


def test_a_way_for_data_is_told_of_only_where_data_may_go(assessor: Assessor) -> None:
    ids = [
        r.id
        for r in assessor.rulebook.routes
        if r.origin == "EU" and r.destinations == ("US",) and r.kind == "partial-adequacy"
    ]
    assert ids
    closing = with_routes(assessor, **{ids[0]: date(2027, 3, 1)})
    (entry,) = (e for e in of(closing, "web-shop-chatbot").entries if e.what == "way-closes")
    assert (entry.day, entry.jurisdiction, entry.for_sure) == (
        date(2027, 3, 1),
        "EU",
        True,
    )  # its flow to the US says so
    raw = strict_yaml.read(ROOT / "examples" / "web-shop-chatbot.yaml").data
    assert isinstance(raw, dict)
    raw = copy.deepcopy(raw)
    raw["use_cases"][0]["flows"] = [{"from": "FR", "to": "IN", "receiver": "storage"}]
    for fact in assessor.rulebook.flows.place_by_receiver.values():
        raw["use_cases"][0]["answers"][fact] = ["IN"]
    elsewhere = timeline(closing, case_from_data(raw, assessor.rulebook), DAY, END)
    assert not [e for e in elsewhere.entries if e.what == "way-closes"]


@pytest.mark.longer_way
def test_a_place_that_is_not_known_leaves_the_way_open(assessor: Assessor) -> None:
    ids = [r.id for r in assessor.rulebook.routes if r.origin == "EU" and r.kind == "partial-adequacy"]
    closing = with_routes(assessor, **{ids[0]: date(2027, 3, 1)})
    raw = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": {"org.established_in": ["FR"]}},
        "use_cases": [{"id": "u", "name": "u", "answers": {}}],
    }
    doc = timeline(closing, case_from_data(raw, assessor.rulebook), DAY, date(2027, 4, 1))
    (entry,) = (e for e in doc.entries if e.what == "way-closes")
    assert not entry.for_sure
    assert any("closes, if you use it" in r[0] for r in tables(timeline_page.page(doc, "en")))


def test_a_bar_begins_and_is_no_way_that_opens(assessor: Assessor) -> None:
    bar = next(r for r in assessor.rulebook.routes if r.kind == "barred" and r.origin == "US")
    raw = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": {"org.established_in": ["US-NY"]}},
        "use_cases": [
            {"id": "u", "name": "u", "answers": {"vendor.runs_it": ["outside-firm"], "vendor.places": ["CN"]}}
        ],
    }
    case = case_from_data(raw, assessor.rulebook)
    doc = timeline(assessor, case, bar.since - timedelta(days=1), bar.since)
    ways = [
        (e.what, e.for_sure)
        for e in doc.entries
        if e.change is None and e.title["en"].endswith(f": {bar.instrument.in_('en')}")
    ]
    assert ways == [("bar-begins", True)]
    assert any(
        r[0].startswith("a bar on personal data going there begins") for r in tables(timeline_page.page(doc, "en"))
    )


def test_texts_are_due_to_be_read_again_on_their_day_and_overdue_after_it(assessor: Assessor) -> None:
    act = assessor.rulebook.instruments["eu-ai-act"]
    doc = of(assessor, "staffing-agency")
    assert [e.day for e in doc.entries if e.what == "review-due" and e.instrument == "eu-ai-act"] == [act.again_by]
    assert doc.overdue == []
    late = of(assessor, "staffing-agency", act.again_by + timedelta(days=1), date(2027, 12, 31))
    assert "eu-ai-act" in {o.instrument for o in late.overdue}
    assert not [e for e in late.entries if e.what == "review-due" and e.instrument == "eu-ai-act"]
    notes = [plain(b.line) for b in timeline_page.page(late, "fr").blocks if isinstance(b, Note)]
    assert any(n.startswith("Déjà à relire à la date de référence : ") and "RIA" in n for n in notes)


# ------------------------------------------------------------------------------------------------------------- pages


@pytest.mark.core_takes("retailer-three-cities-fr")
@pytest.mark.parametrize("lang", ["en", "fr", "fr-CA"])
@pytest.mark.parametrize("name", ["staffing-agency", "retailer-three-cities"])
def test_the_page_says_everything_in_its_language_and_the_same_twice(assessor: Assessor, name: str, lang: Lang) -> None:
    doc = of(assessor, name)
    page = timeline_page.page(doc, lang)
    text, web = markdown(page), html(page)
    anew = timeline(assessor, example_case(assessor, name), DAY, END)
    again = timeline_page.page(anew, lang)
    assert (markdown(again), html(again), to_json(anew)) == (text, web, to_json(doc))
    assert "{" not in text
    for entry in doc.entries:
        assert entry.title["en" if lang == "en" else "fr"].split(" (")[0] in text.replace("\\", "")
    english = {"begins", "to come", "in force", "Day by day", "as-of day"}
    assert all((word in text + figure_of(page).caption) is (lang == "en") for word in english - {"as-of day"})


@pytest.mark.longer_way
def test_the_chart_has_a_line_for_each_duty_and_says_what_it_leaves_out(assessor: Assessor) -> None:
    raw = {"schema": "case/1", "organisation": {"name": "x", "answers": {}}, "use_cases": []}
    doc = timeline(assessor, case_from_data(raw, assessor.rulebook), DAY, date(2027, 6, 30))
    assert len(doc.lifelines) > MAX_ROWS
    figure = figure_of(timeline_page.page(doc, "en"))
    lines = figure.alternative.splitlines()
    assert len(lines) == MAX_ROWS + 2
    assert lines[-1].startswith(f"Not drawn, for want of room: {len(doc.lifelines) - MAX_ROWS} more")
    few = of(assessor, "staffing-agency")
    told = figure_of(timeline_page.page(few, "fr")).alternative
    for line in few.lifelines:
        assert line.title["fr"] in told
    assert "(tous les usages)" in told
    assert "dès le 2 décembre 2027" in told


def test_a_firm_for_which_nothing_changes_is_told_so(assessor: Assessor) -> None:
    doc = of(assessor, "retailer-three-cities", DAY, DAY + timedelta(days=1))
    page = timeline_page.page(doc, "en")
    assert doc.entries == []
    assert plain(page.blocks[0].line) == "No day is on file on which anything changes for you by then."  # type: ignore[union-attr]
    assert not [b for b in page.blocks if isinstance(b, Figure)]


def test_half_years_are_marked_and_thinned_out_over_long_times() -> None:
    assert half_years(date(2026, 11, 24), date(2028, 1, 1)) == [date(2027, 1, 1), date(2027, 7, 1), date(2028, 1, 1)]
    years = half_years(date(2026, 11, 24), date(2034, 6, 1))
    assert years[0] == date(2027, 1, 1)
    assert {d.month for d in years} == {1}
    assert 2 <= len(half_years(date(1900, 1, 1), date(2100, 1, 1))) <= 9
    assert half_years(date(2026, 11, 24), date(2026, 11, 25)) == []


# ------------------------------------------------------------------------------------------------------- command line


def test_the_command_writes_what_the_schema_promises(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = ROOT / "examples" / "uk-shop-chatbot.yaml"
    out = call(capsys, "timeline", case, "--as-of", "2026-11-24", "--until", "2032-01-01", "--format", "json")
    assert out.status == 0
    data = json.loads(out.out)
    schema = json.loads((ROOT / "docs" / "schemas" / "timeline-1.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(data)
    assert (data["schema"], data["as_of"], data["until"]) == ("timeline/1", "2026-11-24", "2032-01-01")
    for ending in ("json", "md", "html"):
        path = tmp_path / f"out.{ending}"
        assert call(capsys, "timeline", case, "--as-of", "2026-11-24", "--output", path, lang="fr").status == 0
        assert path.stat().st_size > 1000


def test_the_command_looks_two_years_ahead_unless_told_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    case = ROOT / "examples" / "gym-face-entry.yaml"
    english = call(capsys, "timeline", case, "--as-of", "2026-11-24")
    assert "until 24 November 2028" in english.out
    assert "As of 24 November 2026." in english.out
    assert "Ce qui change pour" in call(capsys, "timeline", case, "--as-of", "2026-11-24", lang="fr").out
    assert years_later(date(2028, 2, 29), 2) == date(2030, 2, 28)
    assert years_later(date(9998, 5, 1), 2) == date.max


@pytest.mark.parametrize("until", ["2026-11-24", "2020-01-01"])
def test_the_last_day_must_lie_after_the_first(
    assessor: Assessor, capsys: pytest.CaptureFixture[str], until: str
) -> None:
    with pytest.raises(InputError, match="must lie after the as-of day, 2026-11-24"):
        of(assessor, "gym-face-entry", DAY, date.fromisoformat(until))
    case = ROOT / "examples" / "gym-face-entry.yaml"
    words = ("timeline", case, "--as-of", "2026-11-24", "--until", until)
    assert_refused(call(capsys, *words), f"--until {until}", "choose a later one")
    french = call(capsys, *words, lang="fr")
    assert_refused(french, f"--until {until} : ce jour doit suivre la date de référence, 2026-11-24", frame="Erreur : ")


@pytest.mark.longer_way
def test_a_bad_call_writes_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = ROOT / "examples" / "gym-face-entry.yaml"
    assert_refused(call(capsys, "timeline", case, "--until", "soon"), "'soon' is not a day", "2026-11-24")
    assert_refused(call(capsys, "timeline", case, "--output", tmp_path / "x.txt"), "end the name in")
    assert_refused(call(capsys, "timeline", tmp_path / "none.yaml"), "there is no such file")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("owner", ["denver", "munich"])
def test_under_a_tier_nothing_is_counted_that_the_list_does_not_show(assessor: Assessor, owner: str) -> None:
    """What must stop, or be done now, is counted where it surely applies, and then it stands on the list."""
    path = ROOT / "features" / "cases" / f"owner-{owner}.yaml"
    checklist = build(assessor.assess(read_case(path, assessor.rulebook), DAY))
    listed = [i for found in FourParts(checklist).items.values() for i in found]
    count = standing_of(checklist)
    for tier, number in count.tiers.items():
        certain = [i for i in checklist.ranked if i.status not in FINISHED and i.priority and i.priority.tier == tier]
        assert number == sum(i.assessed.verdict == "applies" for i in certain)
    assert sum(count.tiers.values()) <= len(listed)


def test_the_page_of_days_counts_as_the_list_does(assessor: Assessor) -> None:
    case = read_case(ROOT / "features" / "cases" / "owner-denver.yaml", assessor.rulebook)
    checklist = build(assessor.assess(case, DAY))
    found = counted(checklist)
    page = timeline_page.page(timeline(assessor, case, DAY, date(2027, 7, 1)), "en", found)
    said = " ".join(str(line) for line in page.head)
    four = FourParts(checklist)
    assert f"{len(four.actions['now'])} things to do now, {len(four.actions['when'])} when" in said
    assert f"{len(four.actions['ahead'])} ahead. They meet {found.duties} duties" in said

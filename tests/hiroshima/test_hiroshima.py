"""The Hiroshima view and the draft for the reporting framework: nothing claimed that neither topics nor the case say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from compliance.case.case import Case, UseCase, read_case
from compliance.case.in_place import InPlace
from compliance.checklist.checklist import Checklist, build
from compliance.hiroshima.actions import TWELFTH, ActionDoc, HiroshimaDoc, ServingDoc, hiroshima, serving
from compliance.hiroshima.report import OPEN_SHOWN, HaipDoc, report
from compliance.language.sentences import catalogue, say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.rendering.markdown import markdown
from compliance.reporting import hiroshima_page, hiroshima_report_page
from compliance.results.checklist_document import to_json
from tests.conftest import DAY, ROOT
from tests.support import small_law
from tests.support.calling import assert_refused, call

FINTECH = ROOT / "examples" / "fintech-credit-score.yaml"
AS_OF = ("--as-of", DAY.isoformat())
NOT_IN_THE_CODE = {
    "human review": ("A16-human-review", "A17-refuse-automation"),
    "rights": ("P07-access-correction-deletion", "P08-refuse-sale-ads-profiling"),
    "transfers": (
        "D01-transfer-mechanism",
        "D02-transfer-assessment",
        "D03-tell-people-about-transfers",
        "D04-recipient-supervision",
        "D05-barred-destinations",
        "D06-local-representative",
    ),
    "breach": ("P15-breach-regulator", "P16-breach-people"),
    "worker consultation": ("A23-workers-told",),
    "bans": ("A01-banned-uses",),
}
BOASTS = re.compile(r"\b(certified|compliant|endorsed|conformes?|certifiée?s?|approuvée?s?)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def fintech(assessor: Assessor) -> Checklist:
    return checklist(assessor, FINTECH)


_BUILT: dict[tuple[Path, date], Checklist] = {}  # several tests look at every example


def checklist(assessor: Assessor, path: Path, day: date = DAY) -> Checklist:
    if (path, day) not in _BUILT:
        _BUILT[path, day] = build(assessor.assess(read_case(path, assessor.rulebook), day))
    return _BUILT[path, day]


def with_in_place(assessor: Assessor, base: Checklist, *entries: InPlace) -> Checklist:
    return build(assessor.assess(replace(base.assessment.case, in_place=entries), DAY))


def action(doc: HiroshimaDoc, number: int) -> ActionDoc:
    return next(a for a in doc.actions if a.number == number)


def named(found: list[ServingDoc], obligation: str) -> ServingDoc:
    return next(s for s in found if s.obligation == obligation)


def pairs(data: Any) -> Iterator[dict[str, str]]:
    if isinstance(data, dict):
        if "en" in data or "fr" in data:
            yield data
        else:
            for value in data.values():
                yield from pairs(value)
    elif isinstance(data, list):
        for value in data:
            yield from pairs(value)


# ------------------------------------------------------------------------------------------------------------- mapping


@pytest.mark.parametrize("what", NOT_IN_THE_CODE)
def test_no_topic_says_that_the_code_contains_what_it_does_not(rulebook: Rulebook, what: str) -> None:
    for topic in NOT_IN_THE_CODE[what]:
        assert all(h.how == "supporting" for h in rulebook.topics[topic].hiroshima), topic


def test_a_duty_serves_directly_only_where_a_topic_of_it_says_so(example: Path, assessor: Assessor) -> None:
    book = assessor.rulebook
    direct = 0
    for one in hiroshima(checklist(assessor, example)).actions:
        for served in one.serving:
            duty = book.rules[served.obligation].obligation
            assert one.number in duty.hiroshima
            said = {h.how for t in duty.topics for h in book.topics[t.topic].hiroshima if h.action == one.number}
            if book.rules[served.obligation].instrument.id == "g7-hiroshima":
                assert served.how == "step"
                assert not served.binding
            else:
                assert served.how == ("principal" if "principal" in said else "supporting"), served.obligation
            direct += served.how == "principal"
    assert direct


def test_a_duty_about_what_the_code_lacks_is_in_support_at_most(assessor: Assessor) -> None:
    lacking = {t for topics in NOT_IN_THE_CODE.values() for t in topics}
    seen = set()
    for one in hiroshima(checklist(assessor, ROOT / "examples" / "g7-hiring-software.yaml")).actions:
        for served in one.serving:
            topics = {t.topic for t in assessor.rulebook.rules[served.obligation].obligation.topics}
            if topics and topics <= lacking:
                assert served.how == "supporting", served.obligation
                seen |= topics
    assert {"A16-human-review", "P07-access-correction-deletion", "P15-breach-regulator", "P16-breach-people"} <= seen


def test_a_permission_asks_for_nothing_and_serves_no_action(assessor: Assessor) -> None:
    found = checklist(assessor, ROOT / "examples" / "g7-hiring-software.yaml")
    permissions = {i.id for i in found.ranked if i.duty.kind == "permission" and i.duty.hiroshima}
    assert permissions
    assert permissions.isdisjoint(s.obligation for a in hiroshima(found).actions for s in a.serving)


def test_principle_twelve_stands_apart_with_literacy_and_its_own_step(fintech: Checklist) -> None:
    doc = hiroshima(fintech)
    ways = {s.obligation: s.how for s in doc.twelfth_principle.serving}
    assert ways == {"eu-ai-act.art4.ai-literacy": "principal", "g7-hiroshima.p12.all-actors": "step"}
    assert [a.number for a in doc.actions] == list(range(1, 12))
    everywhere = [s.obligation for a in doc.actions for s in a.serving] + [s.obligation for s in doc.opening.serving]
    assert "g7-hiroshima.p12.all-actors" not in everywhere
    assert [s.obligation for s in serving(fintech, [TWELFTH])] == list(ways)


def test_the_opening_text_holds_the_bans(assessor: Assessor) -> None:
    doc = hiroshima(checklist(assessor, ROOT / "examples" / "game-studio-images.yaml"))
    assert "eu-ai-act.art5.intimate-content-and-csam" in {s.obligation for s in doc.opening.serving}
    assert {s.how for s in doc.opening.serving} == {"supporting"}
    assert {assessor.rulebook.rules[s.obligation].obligation.kind for s in doc.opening.serving} == {"ban"}


# -------------------------------------------------------------------------------------------------------- what is done


def test_what_is_done_appears_with_its_evidence_and_its_day(fintech: Checklist) -> None:
    dpia = named(action(hiroshima(fintech), 1).serving, "eu-gdpr.art35.dpia")
    assert (dpia.how, dpia.state, dpia.evidenced) == ("principal", "done", True)
    assert [(e.evidence, e.since) for e in dpia.in_place] == [("aipd-score-2025.pdf", date(2025, 1, 20))]
    section = report(fintech).sections[0]
    assert "eu-gdpr.art35.dpia" in {s.obligation for s in section.done}
    assert "eu-antidiscrimination.adm" in {s.obligation for s in section.under_way}
    told = " ".join(a["en"] for a in section.answer)
    assert "We have this in place: Data protection impact assessment." in told
    assert "It has been in place since 20 January 2025. Evidence: aipd-score-2025.pdf." in told
    assert "We are working on this: No hidden discrimination by the tool." in told
    french = " ".join(a["fr"] for a in section.answer)
    assert "C'est en place depuis le 20 janvier 2025. Preuve : aipd-score-2025.pdf." in french


def test_evidence_out_of_date_counts_no_longer_and_is_warned_of(assessor: Assessor, fintech: Checklist) -> None:
    for doc in (hiroshima(fintech), report(fintech)):
        assert "audit-securite-2025.pdf" not in to_json(doc)
        assert any("eu-gdpr.art32.security" in w["en"] for w in doc.warnings)
    before = checklist(assessor, FINTECH, date(2026, 6, 29))
    assert named(action(hiroshima(before), 6).serving, "eu-gdpr.art32.security").state == "done"
    assert "It holds until 30 June 2026." in to_json(report(before))


def test_what_is_set_aside_is_neither_done_nor_open_nor_in_the_answer(fintech: Checklist) -> None:
    research = next(s for s in report(fintech).sections if s.number == 6)
    assert [s.obligation for s in research.set_aside] == ["g7-hiroshima.a08.make"]
    assert (research.done, research.under_way, research.open) == ([], [], [])
    assert research.answer == [{"en": say("haip.answer.nothing", "en"), "fr": say("haip.answer.nothing", "fr")}]


def test_done_without_evidence_says_that_none_is_named(fintech: Checklist) -> None:
    governance = next(s for s in report(fintech).sections if s.number == 4)
    told = next(a["en"] for a in governance.answer if "Adopt AI governance and risk policies" in a["en"])
    assert "Evidence: none is named yet." in told
    assert "in the spirit of" in told
    assert "Texts that ask for it" not in told  # the step is ours, in the spirit of the code


def test_a_topic_done_names_the_texts_that_ask_for_it_and_those_that_ask_for_more(
    assessor: Assessor, fintech: Checklist
) -> None:
    bakery = report(checklist(assessor, ROOT / "examples" / "bakery-cv-ranker.yaml"))
    governance = next(s for s in bakery.sections if s.number == 4)
    assert [a["en"] for a in governance.answer] == [
        "We have this in place: Responsible person. It has been in place since 1 May 2024. "
        "Evidence: registre-des-responsables.pdf. Texts that ask for it: P-39.1, s. 3.1 (Québec)."
    ]
    partly = report(with_in_place(assessor, fintech, InPlace("done", topic="P13-vendor-contract")))
    governance = next(s for s in partly.sections if s.number == 4)
    assert [s.obligation for s in governance.under_way if s.verdict == "applies"] == [
        "eu-gdpr.art28.processor-contract"
    ]
    assert [a["en"] for a in governance.answer] == [
        "We have this in place: Vendor contract and checks. Evidence: none is named yet. "
        "It is a part of what these texts ask: GDPR Art 28(1)-(4), 29 (European Union)."
    ]


def test_a_text_that_only_may_apply_is_no_ground_for_a_statement(assessor: Assessor) -> None:
    found = checklist(assessor, ROOT / "examples" / "bakery-cv-ranker.yaml")
    management = next(s for s in report(found).sections if s.number == 2)
    unsure = named(management.under_way, "us-ny-nycrr500.full-programme")
    assert (unsure.verdict, [e.topic for e in unsure.in_place]) == ("may-apply", ["P12-responsible-person"])
    assert "NYCRR" not in json.dumps([s.answer for s in report(found).sections])
    assert hiroshima_page.duty_words(unsure, "en", {}).endswith("[to confirm]")


# -------------------------------------------------------------------------------------------------------------- states


def test_an_action_is_evidenced_only_when_all_direct_duties_in_force_are_done_with_evidence(
    assessor: Assessor, fintech: Checklist
) -> None:
    direct = [s for s in action(hiroshima(fintech), 2).serving if s.how == "principal"]
    assert {s.state for s in direct} == {"to-confirm"}
    entries = [InPlace("done", obligation=s.obligation, evidence="log.pdf") for s in direct]

    def state(*given: InPlace) -> str:
        return action(hiroshima(with_in_place(assessor, fintech, *given)), 2).state

    assert state() == "open"
    assert state(*entries) == "evidenced"
    assert state(*entries[1:]) == "under-way"  # the other may apply, and unknown is never "no"
    assert state(*entries[1:], replace(entries[0], evidence=None)) == "under-way"
    assert state(*entries[1:], replace(entries[0], status="waived")) == "under-way"
    assert state(*entries[1:], replace(entries[0], until=DAY)) == "under-way"


def test_an_action_that_no_duty_serves_is_not_touched_until_a_voluntary_step_is_done(
    assessor: Assessor, fintech: Checklist
) -> None:
    marking = action(hiroshima(fintech), 7)
    assert marking.state == "not-touched"
    assert {s.how for s in marking.serving} == {"step"}
    done = with_in_place(assessor, fintech, InPlace("done", obligation="g7-hiroshima.a07.use", evidence="notice.png"))
    assert action(hiroshima(done), 7).state == "under-way"
    assert action(hiroshima(fintech), 9).serving == []


def test_counts_add_up(example: Path, assessor: Assessor) -> None:
    for one in hiroshima(checklist(assessor, example)).actions:
        assert sum(sum(states.values()) for states in one.counts.values()) == len(one.serving)
        binding = sum(one.counts["principal"].values()) + sum(one.counts["supporting"].values())
        assert binding == sum(s.binding for s in one.serving)


# --------------------------------------------------------------------------------------------------------------- role


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("bakery-cv-ranker", "deployer"),
        ("web-shop-chatbot", "application-developer"),
        ("denver-lender", "model-developer"),
        ("g7-hiring-software", "model-developer"),
    ],
)
def test_the_role_follows_from_the_case(assessor: Assessor, name: str, role: str) -> None:
    found = report(checklist(assessor, ROOT / "examples" / f"{name}.yaml")).role
    assert (found.role, found.how, found.questions) == (role, "from-the-case", [])
    assert found.because


@pytest.mark.parametrize(("name", "use"), [("staffing-agency", "cv-matching"), ("uk-shop-chatbot", "chatbot")])
def test_an_open_role_shows_all_sections_and_the_question_that_settles_it(
    assessor: Assessor, name: str, use: str
) -> None:
    doc = report(checklist(assessor, ROOT / "examples" / f"{name}.yaml"))
    assert (doc.role.role, doc.role.how) == (None, "open")
    assert [(q.fact, q.use_case) for q in doc.role.questions] == [("role.deeds", use)]
    assert [s.number for s in doc.sections] == list(range(1, 8))
    assert doc.left_out == []


def test_a_case_that_says_nothing_leaves_the_role_open(assessor: Assessor) -> None:
    bare = build(assessor.assess(Case("Bare", {}, (UseCase("x", "X", {}),)), DAY))
    doc = report(bare)
    assert doc.role.how == "open"
    assert {q.fact for q in doc.role.questions} == {"role.deeds"}
    without = build(assessor.assess(Case("Bare", {}, ()), DAY))
    assert report(without).role.how == "open"
    assert "What do you do with the tool?" in markdown(hiroshima_report_page.page(report(without), "en"))


def test_a_training_that_is_not_told_leaves_open_whether_a_maker_answers_for_the_model(assessor: Assessor) -> None:
    case = read_case(ROOT / "examples" / "web-shop-chatbot.yaml", assessor.rulebook)
    use = case.use_cases[0]
    silent = replace(use, answers={k: v for k, v in use.answers.items() if k != "training.level"})
    doc = report(build(assessor.assess(replace(case, use_cases=(silent,)), DAY)))
    assert doc.role.role is None
    assert [q.fact for q in doc.role.questions] == ["training.level"]


def test_the_role_decides_which_sections_are_drafted(fintech: Checklist) -> None:
    as_user = report(fintech, "deployer")
    assert (as_user.role.role, as_user.role.how) == ("deployer", "named")
    assert [s.number for s in as_user.sections] == [1, 2, 3, 4, 5, 7]
    assert [s.number for s in as_user.left_out] == [6]
    assert as_user.left_out[0].reason["en"] == (
        "Not for the role “deployer”; it is for: model developer, application developer."
    )
    for role in ("application-developer", "model-developer"):
        assert [s.number for s in report(fintech, role).sections] == list(range(1, 8))  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------------------ sections


def test_what_is_open_is_the_gravest_of_what_fills_the_section_and_the_rest_is_counted(
    example: Path, assessor: Assessor
) -> None:
    found = checklist(assessor, example)
    haip = assessor.rulebook.haip
    for section in report(found).sections:
        wanted = next(s for s in haip.sections if s.number == section.number)
        numbers = [*wanted.actions, *([12] if wanted.principle else [])]
        left = [s for s in serving(found, numbers) if s.state not in ("done", "in-progress", "waived")]
        filling = sorted(s.rank for s in left if s.how != "supporting")
        assert [s.rank for s in section.open] == filling[:OPEN_SHOWN]
        assert len(section.open) + section.open_more + section.open_in_support == len(left)


def test_a_duty_that_stands_alike_for_two_uses_is_one_line(assessor: Assessor) -> None:
    serving = action(hiroshima(checklist(assessor, ROOT / "examples" / "staffing-agency.yaml")), 1).serving

    def lines(obligation: str) -> list[tuple[str, list[str]]]:
        return [(s.state, s.use_cases) for s in serving if s.obligation == obligation]

    assert lines("eu-antidiscrimination.adm") == [("to-confirm", ["cv-matching", "shift-planning"])]
    assert lines("eu-gdpr.art35.dpia") == [("open", ["cv-matching"]), ("to-confirm", ["shift-planning"])]


# --------------------------------------------------------------------------------------------------------------- words


def docs(found: Checklist) -> tuple[HiroshimaDoc, HaipDoc]:
    return hiroshima(found), report(found)


def test_every_sentence_stands_in_both_languages(example: Path, assessor: Assessor) -> None:
    for doc in docs(checklist(assessor, example)):
        found = list(pairs(json.loads(to_json(doc))))
        assert len(found) > 50
        for pair in found:
            assert {"en", "fr"} <= pair.keys()
            assert pair["en"].strip()
            assert pair["fr"].strip()
            assert not re.search(r"\{[a-z_]+\}", pair["en"] + pair["fr"]), pair


def test_our_own_words_never_boast(rulebook: Rulebook, fintech: Checklist) -> None:
    own = [t for key, t in catalogue().items() if key.startswith(("hiroshima.", "haip."))]
    assert len(own) > 80
    for text in own:
        assert not BOASTS.search(text.in_("en")), text.in_("en")
        assert not BOASTS.search(text.in_("fr")), text.in_("fr")
    haip = rulebook.haip
    assert "neither an endorsement nor a certificate" in haip.caution.in_("en")
    assert "ni approbation ni certificat" in haip.caution.in_("fr")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_page_boasts_outside_the_titles_of_laws(assessor: Assessor, example: Path, lang: Lang) -> None:
    found = checklist(assessor, example)
    view, draft = docs(found)
    pages = (hiroshima_page.page(view, lang, everything=True), hiroshima_report_page.page(draft, lang))
    laws = sorted({t.in_(lang) for i in found.ranked for t in (i.duty.title, i.duty.duty)}, key=len, reverse=True)
    for page in pages:
        text = markdown(page)
        for words in laws:
            text = text.replace(words, "")
        assert not BOASTS.search(text)


@pytest.mark.core_takes("table-fr-BROUILLON", "json-fr-BROUILLON")
@pytest.mark.parametrize(("lang", "mark"), [("en", "DRAFT"), ("fr", "BROUILLON")])
@pytest.mark.parametrize("form", ["table", "json", "markdown", "html"])
def test_the_draft_is_marked_at_its_head_and_in_every_section_whatever_its_form(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook, lang: Lang, mark: str, form: str
) -> None:
    outcome = call(capsys, "hiroshima", FINTECH, "--report", *AS_OF, "--format", form, lang=lang)
    assert (outcome.status, outcome.err) == (0, "")
    if form == "json":
        doc = json.loads(outcome.out)
        assert doc["schema"] == "haip-draft/1"
        assert mark in doc["draft"][lang]
        assert all(mark in s["draft"][lang] for s in doc["sections"])
        return
    text = " ".join(unescape(outcome.out).split())
    titles = [section.title.in_(lang) for section in rulebook.haip.sections]
    assert mark in text[: text.index(titles[0])]
    for title in titles:
        assert f"{title} ({mark})" in text
    assert rulebook.haip.caution.in_(lang) in text


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_view_says_that_the_code_is_voluntary_and_what_it_lacks(
    capsys: pytest.CaptureFixture[str], lang: Lang
) -> None:
    outcome = call(capsys, "hiroshima", FINTECH, *AS_OF, "--format", "markdown", lang=lang)
    assert (outcome.status, outcome.err) == (0, "")
    assert say("hiroshima.caution", lang) in outcome.out
    assert say("hiroshima.silent", lang) in outcome.out
    assert say("hiroshima.twelfth-note", lang) in outcome.out


# ------------------------------------------------------------------------------------------------------------ commands


def test_documents_fit_their_schemas_and_are_the_same_bytes_each_time(fintech: Checklist) -> None:
    for doc, name in zip(docs(fintech), ("hiroshima-1", "haip-draft-1"), strict=True):
        schema = json.loads((ROOT / "docs" / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
        jsonschema.validate(json.loads(to_json(doc)), schema)
    again = docs(fintech)
    assert [to_json(d) for d in again] == [to_json(d) for d in docs(fintech)]


@pytest.mark.core_takes("view-.md-markdown")
@pytest.mark.parametrize(("ending", "form"), [(".json", "json"), (".md", "markdown"), (".html", "html")])
@pytest.mark.parametrize("more", [(), ("--report",), ("--all",)], ids=lambda m: " ".join(m) or "view")
def test_a_file_holds_what_is_printed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, more: tuple[str, ...], ending: str, form: str
) -> None:
    target = tmp_path / f"out{ending}"
    written = call(capsys, "hiroshima", FINTECH, *more, *AS_OF, "--output", target)
    assert (written.status, written.err) == (0, "")
    printed = call(capsys, "hiroshima", FINTECH, *more, *AS_OF, "--format", form)
    assert target.read_text(encoding="utf-8") == printed.out


def test_all_shows_what_was_counted(capsys: pytest.CaptureFixture[str], fintech: Checklist) -> None:
    some = call(capsys, "hiroshima", FINTECH, *AS_OF, "--format", "markdown").out
    everything = call(capsys, "hiroshima", FINTECH, *AS_OF, "--all", "--format", "markdown").out
    assert "Not shown, since less grave: " in some
    assert "Not shown" not in everything
    for served in action(hiroshima(fintech), 5).serving:
        assert served.citation.pinpoint["en"] in everything.replace("\\", "")


def test_options_that_do_not_go_together_are_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert_refused(call(capsys, "hiroshima", FINTECH, "--role", "deployer"), "--role goes with --report")
    assert_refused(call(capsys, "hiroshima", FINTECH, "--report", "--all"), "--all does not go with --report")
    french = call(capsys, "hiroshima", FINTECH, "--role", "deployer", lang="fr")
    assert_refused(french, "--role va avec --report", frame="Erreur : ")
    assert_refused(call(capsys, "hiroshima", FINTECH, "--report", "--role", "user"), "--role", "model-developer")
    assert_refused(call(capsys, "hiroshima", FINTECH, "--output", tmp_path / "x.xlsx"), ".json, .md, .html or .pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.core_takes(
    "hiroshima.yaml-twelfth: g7-hiroshima.p12.all-actors-twelfth: g7-hiroshima.p12.all-p12.all-actors",
    "hiroshima.yaml-instrument: g7-hiroshima,-instrument: g7-hirosima,-no instrument",
)
@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("haip.yaml", "includes-any: [fine-tuned-it,", "includes-any: [fine-tuned,", "fine-tuned-it"),
        ("hiroshima.yaml", "twelfth: g7-hiroshima.p12.all-actors", "twelfth: g7-hiroshima.p12.all", "p12.all-actors"),
        ("hiroshima.yaml", "instrument: g7-hiroshima,", "instrument: g7-hirosima,", "no instrument"),
    ],
)
def test_a_slip_in_the_data_is_found_when_the_rulebook_is_read(
    capsys: pytest.CaptureFixture[str],
    own_cache: Path,
    tmp_path: Path,
    file: str,
    old: str,
    new: str,
    said: str,
) -> None:
    small_law.write(tmp_path)
    path = tmp_path / "rulesets" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    outcome = call(capsys, "--rulebook", tmp_path, "hiroshima", FINTECH, *AS_OF)
    assert outcome.status == 2
    assert file in outcome.err
    assert said in outcome.err

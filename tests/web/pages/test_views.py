"""The results, downloads and rules as pages: what the command line says is what a visitor sees, and nothing else gets in or out."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import pytest
from starlette.testclient import TestClient

from compliance.case.case import read_case
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.four_parts import FourParts
from compliance.explaining.evidence_words import EvidenceWords
from compliance.explaining.rule_sentences import condition_lines
from compliance.explaining.speaker import Speaker
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.register.faults import Conflict
from compliance.rendering.spacing import unbroken_words
from compliance.results.checklist_document import document
from compliance.results.four_words import not_yours_words, parts_in_words, title_of
from compliance.semantics.answers import Choice
from compliance.semantics.truth import NO, YES
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.listing import LIVE, ORGANISATION, Filters, Pages
from compliance.web.pages import first_list
from compliance.web.ruleset import Ruleset, Wanted, folded
from compliance.web.scenario_texts import ScenarioTexts
from compliance.web.settings import Settings
from tests.conftest import DAY, ROOT
from tests.support.accounts import Site, csrf, site
from tests.support.limits import HERE, MUCH
from tests.support.views_site import RETAILER, RULES, VIEWS, carried, fields, shown, typed, words

LANGS = ("en", "fr")
EXAMPLE = ROOT / "examples" / f"{RETAILER}.yaml"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(ROOT)


@pytest.fixture(scope="module")
def client(bench: Bench) -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), bench))


@pytest.fixture(scope="module")
def checklist(bench: Bench) -> Checklist:
    return bench.checklist(read_case(EXAMPLE, bench.rulebook), DAY)


# ------------------------------------------------------------------------------------------------------------ all views


@pytest.mark.core_takes(
    "checklist--fr",
    "checklist-does-not-apply-en",
    "checklist-does-not-apply-fr",
    "explain-eu-gdpr.art35.dpia-cv-ranking-en",
    "explain-eu-gdpr.art35.dpia-cv-ranking-fr",
    "explain-uk-gdpr.art35.dpia-cv-ranking-en",
    "explain-uk-gdpr.art35.dpia-cv-ranking-fr",
    "compare-JP-fr",
    "timeline--en",
    "what-if--en",
    "what-if--fr",
    "what-if-decision.automation@cv-ranking-person-reviews-fr",
    "conflicts--en",
    "hiroshima-yes-en",
    "downloads--en",
    "downloads--fr",
    "review--en",
    "review--fr",
)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("view", "asked"), VIEWS, ids=lambda v: v if isinstance(v, str) else "-".join(v.values()))
def test_each_view_is_there_in_both_languages_without_a_style_or_script_of_its_own(
    client: TestClient, view: str, asked: dict[str, str], lang: str
) -> None:
    page = shown(client, view, lang, **asked)
    assert f'<html lang="{lang}">' in page
    assert not re.search(r"<[^>]*\sstyle=|<style|\son[a-z]+=", page)
    assert page.count("<h1") == 1
    assert page.count('name="case"') >= 1
    ids = re.findall(r'<[^>]*\sid="([^"]*)"', page)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", RULES)
def test_each_page_of_the_rules_is_there_without_a_case(client: TestClient, path: str, lang: str) -> None:
    answer = client.get(f"/{lang}/{path}")
    assert answer.status_code == 200
    assert 'name="case"' not in answer.text
    ids = re.findall(r'<[^>]*\sid="([^"]*)"', answer.text)
    assert len(ids) == len(set(ids))


def test_the_policy_lets_no_style_inside_elements_through(client: TestClient) -> None:
    policy = client.get("/en/rules").headers["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    assert "style-src 'self'" in policy


# ------------------------------------------------------------------------------------------------------------- the list


@pytest.mark.longer_way
def test_the_list_shows_every_action_and_question_part_by_part(client: TestClient, checklist: Checklist) -> None:
    raw = shown(client, "checklist", whole="yes")
    page = words(raw)
    todo = document(checklist).to_do
    places = []
    for part in parts_in_words(todo, Lang("en")):
        if part.count:
            places.append(raw.index(f'id="{part.part}"'))
            assert part.name in page
        for action in part.actions:
            assert f"{action.rank}. {title_of(action, Lang('en'))}" in page
            assert all(picked(d.title, "en") in page for d in action.duties)
        for card in (*part.cards, *part.foreign):
            assert picked(card.ask, "en") in page
    assert places == sorted(places)
    assert len(places) > 3
    assert not_yours_words(todo.why_not, Lang("en")) in page


@pytest.mark.parametrize("lang", [Lang("en"), Lang("fr")])
def test_no_reason_is_said_again_on_most_cards_nor_one_that_nobody_was_asked(checklist: Checklist, lang: Lang) -> None:
    four = FourParts(checklist)
    parts = first_list.shown(four, lang)
    cards = (*parts.now, *parts.rest)
    assert len(cards) > 7
    assert parts.shared
    said = Counter(reason for card in cards for reason in card.reasons)
    assert said
    assert max(said.values()) * 2 <= len(cards)
    assert not set(parts.shared) & set(said)
    not_asked = say("answer.closed", lang, sentence="", because="").strip(" ()")
    assert not [reason for reason in (*parts.shared, *said) if not_asked in reason]


@pytest.mark.parametrize("lang", [Lang("en"), Lang("fr")])
def test_no_sentence_stands_both_for_and_against_in_an_explanation(checklist: Checklist, lang: Lang) -> None:
    """What a failed condition asked is said beside the answer that fails it."""
    speaker = Speaker(checklist.assessment.rulebook, lang)
    failed = 0
    for item in checklist.items[::5]:
        answers = [s for s in item.because.walk() if s.kind == "answer" and s.leaf is not None]
        told = {value: {speaker.step_text(s) for s in answers if s.value is value} for value in (YES, NO)}
        assert not told[YES] & told[NO], item.id
        for step in answers:
            fact = checklist.assessment.rulebook.facts[step.name]
            answer = None if step.known is None else step.known.answer
            if step.value is NO and fact.type == "choice" and isinstance(answer, Choice):
                failed += 1
                assert fact.options[answer.option].affirmed.in_(lang) in speaker.step_text(step)
                assert speaker.step_text(step) != fact.options[answer.option].affirmed.in_(lang)
    assert failed


def test_single_duties_show_law_basis_sanction_and_proof(client: TestClient, checklist: Checklist) -> None:
    page = words(shown(client, "checklist", by="duty", whole="yes"))
    for item in checklist.ranked:
        assert f"{item.rank}. {item.duty.title.in_('en')}" in page
        assert item.duty.citation.pinpoint.in_("en") in page
        assert all(e.in_("en") in page for e in item.duty.evidence)
    assert "unverified" in page or all(i.duty.citation.basis != "recall" for i in checklist.ranked)


def test_what_does_not_apply_stands_with_its_reason(client: TestClient, checklist: Checklist) -> None:
    page = words(shown(client, "checklist", verdict="does-not-apply", whole="yes"))
    for item in checklist.closed:
        assert f"{item.duty.title.in_('en')}" in page
    for reason in {i.assessed.judgement.reason for i in checklist.closed}:
        assert f"does not apply; {say(f'reason.{reason}', 'en')}" in page


def test_what_may_apply_names_the_questions_that_would_settle_it(
    client: TestClient, bench: Bench, checklist: Checklist
) -> None:
    opened = [i for i in checklist.ranked if i.assessed.verdict == "may-apply"]
    assert opened
    page = shown(client, "checklist", verdict="may-apply", by="duty", whole="yes")
    for item in opened:
        for fact in item.missing[:3]:
            assert bench.rulebook.facts[fact].ask.in_("en") in words(page)
            assert f"fact={fact}&amp;go=change" in page


def test_filters_leave_what_they_say_and_count_it(client: TestClient, checklist: Checklist) -> None:
    filters = Filters.of({"system": "EU", "part": "now"}, FourParts(checklist))
    mine = [i for i in checklist.items if filters.let(i)]
    assert mine
    assert {i.assessed.rule.jurisdiction for i in mine} == {"EU"}
    counts = {c.value: c.count for c in filters.choices("area")}
    assert sum(counts.values()) == len(mine)
    page = shown(client, "checklist", system="EU", part="now", by="duty", whole="yes")
    assert f"Duties: {len(mine)}" in words(page)
    assert '<option value="EU" selected>' in page
    assert '<option value="now" selected>' in page
    (again,) = set(re.findall(r'name="with" value="([^"]*by=action[^"]*)"', page))
    assert parse_qs(again.replace("&amp;", "&")) == {"system": ["EU"], "part": ["now"], "by": ["action"]}


def test_a_filter_of_somebodys_own_making_counts_as_not_set(checklist: Checklist) -> None:
    four = FourParts(checklist)
    odd = Filters.of({"system": "<script>", "part": "worst", "verdict": "perhaps", "use": "../.."}, four)
    assert not odd.any
    assert sum(map(odd.let, checklist.items)) == len(checklist.ranked)
    everything = Filters.of({"verdict": "all"}, four)
    assert all(map(everything.let, checklist.items))
    assert Filters.of({"verdict": LIVE}, four).fields == {"verdict": LIVE}
    organisation = Filters.of({"use": ORGANISATION}, four)
    assert {i.assessed.use_case for i in checklist.items if organisation.let(i)} == {None}


@pytest.mark.parametrize(
    ("wanted", "number"),
    [("1", 1), ("2", 2), ("9", 3), ("0", 1), ("-1", 1), ("x", 1), (None, 1), ("٢", 1), ("9" * 9, 1)],
)
def test_a_page_that_is_not_there_is_the_nearest_that_is(wanted: str | None, number: int) -> None:
    pages = Pages.of(101, wanted)
    assert (pages.number, pages.count) == (number, 3)
    assert list(pages.cut(range(101)))[:1] == [50 * (number - 1)]


def test_a_case_is_judged_once_for_all_pages_of_its_list(
    client: TestClient, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "g7-hiring-software"
    shown(client, "checklist", "fr", name)
    again: list[str] = []
    monkeypatch.setattr(bench.assessor, "assess", lambda *asked: again.append(str(asked)))
    for page in ("1", "2", "3"):
        for by in ("duty", "action"):
            assert "<main" in shown(client, "checklist", "fr", name, by=by, page=page)
    assert again == []


# -------------------------------------------------------------------------------------------------------------- reasons


def test_reasons_go_down_to_the_answers_and_each_can_be_changed(client: TestClient, checklist: Checklist) -> None:
    for item in [*checklist.ranked[:6], *checklist.closed[:2]]:
        named = {"obligation": item.id, **({"use": u} if (u := item.assessed.use_case) else {})}
        page = shown(client, "explain", **named)
        speaker = Speaker(checklist.assessment.rulebook, "en")
        for step in item.because.walk():
            if step.kind != "obligation":
                assert speaker.step_text(step) in words(page), (item.id, step.name)
            if step.kind == "answer" and step.known is not None and step.known.standing != "closed":
                assert f"fact={step.name}&amp;go=change" in page


@pytest.mark.longer_way
def test_the_reason_of_each_other_answer_stands_with_its_near_miss(client: TestClient, checklist: Checklist) -> None:
    doc = document(checklist)
    item, near = next((i, i.near_miss) for i in doc.items if i.near_miss and i.reason != "out-of-scope")
    page = shown(client, "explain", obligation=item.obligation, **({"use": item.use_case} if item.use_case else {}))
    assert "One answer away" in page
    assert all(f"fact={n.fact}" in page for n in near)


def test_reasons_for_a_duty_that_is_not_there_are_not_there(client: TestClient) -> None:
    assert client.post("/en/desk/explain", data=fields(obligation="no.such.duty")).status_code == 404
    assert client.post("/en/desk/explain", data=fields()).status_code == 404
    known = {"obligation": "eu-gdpr.art35.dpia", "use": "nothing"}
    assert client.post("/en/desk/explain", data=fields(**known)).status_code == 404


# ------------------------------------------------------------------------------------------------------------- other views


def test_a_day_that_is_none_or_too_far_is_said_and_the_usual_one_taken(client: TestClient) -> None:
    assert say("web.view.until-wrong", "en") in words(shown(client, "timeline", until="soon"))
    far = say("web.view.until-far", "fr", years=10)
    assert words(unbroken_words(far, "fr")) in words(shown(client, "timeline", "fr", until="9999-01-01"))
    assert "2029" in shown(client, "timeline", until="2029-01-01")


def test_a_market_that_is_none_is_said(client: TestClient) -> None:
    assert "XX" in words(shown(client, "compare", market="XX"))
    assert "Entering one more market: Japan" in words(shown(client, "compare", market="JP"))


def test_what_if_shows_what_an_answer_would_change_and_changes_nothing(client: TestClient) -> None:
    page = shown(client, "what-if", fact="decision.automation@cv-ranking", value="person-reviews")
    assert "On 24 November 2026" in page
    assert '"decision.automation":"person-reviews"' not in page.replace("&#34;", '"')
    for value, message in (("zzz", "does not fit"), ("", "")):
        page = shown(client, "what-if", fact="org.headcount", value=value)
        assert message in page
        assert "On 24 November" not in page
    both = client.post("/en/desk/what-if", data=fields(fact="use.purposes@cv-ranking", value=["recruitment", "none"]))
    assert both.status_code == 200
    assert "On 24 November 2026" in both.text


# ---------------------------------------------------------------------------------------------------------- a kept case


@pytest.fixture
def kept(tmp_path: Path, bench: Bench) -> Iterator[tuple[Site, TestClient, str]]:
    made = site(tmp_path, bench)
    owner = made.person("Olga")
    firm = made.firm(owner, "Maison Trois Rives")
    data = json.loads(carried())
    actor = made.actor(owner)
    held = made.register.case(actor, firm)
    made.register.replace_case(actor, firm, data, seen=held.revision)
    yield made, made.client(owner), firm
    made.register.close()


@pytest.mark.longer_way
@pytest.mark.parametrize("lang", LANGS)
def test_each_view_of_a_kept_case_is_a_page_of_its_own_with_an_address(
    kept: tuple[Site, TestClient, str], lang: str
) -> None:
    _, browser, firm = kept
    for view, asked in VIEWS:
        if view in ("report", "compare"):  # the same code, and slow
            continue
        answer = browser.get(f"/{lang}/firms/{firm}/{view}?{urlencode({**asked, 'as_of': DAY.isoformat()})}")
        assert answer.status_code == 200, (view, words(answer.text)[:300])
        assert not re.search(r'method="get"[^<]*>\s*<input type="hidden" name="csrf"', answer.text)
        assert 'name="case"' not in answer.text
    answer = browser.get(f"/{lang}/firms/{firm}/download/json?as_of={DAY.isoformat()}")
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.long
def test_a_review_of_a_kept_case_is_saved_and_never_overwritten(
    kept: tuple[Site, TestClient, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, browser, firm = kept
    token = csrf(browser)
    address = f"/en/firms/{firm}/review"
    actor = made.register.session(browser.cookies["session"])
    assert actor is not None

    def send(raw: bytes, **more: str) -> str:
        data = {"csrf": token, "send": "review", "as_of": DAY.isoformat(), **more}
        return words(browser.post(address, data=data, files={"workbook": ("w.xlsx", raw, XLSX)}).text)

    raw = browser.get(f"/en/firms/{firm}/download/xlsx?as_of={DAY.isoformat()}").content
    assert "The record was saved." in send(typed(raw, "Ann"), by="Ann")
    record = made.register.review(actor.actor, firm).record
    assert record is not None
    assert [e["owner"] for e in record["entries"].values()] == ["Ann"]
    assert "The record was saved." not in send(typed(raw, "Ann"), by="Ann")
    assert "In conflict: 1." in send(typed(raw, "Bob"), by="Bob")

    # the answers change: the record goes on with a workbook made from the new ones
    mark = made.register.case(actor.actor, firm).marks.get((None, "org.kind"), 0)
    made.register.answer(actor.actor, firm, None, "org.kind", "unknown", seen=mark)
    raw = browser.get(f"/en/firms/{firm}/download/xlsx?as_of={DAY.isoformat()}").content
    page = send(typed(raw, "Cem", row=1), by="Cem")
    assert "the record goes on" in page.lower() or "its entries go on" in page
    record = made.register.review(actor.actor, firm).record
    assert record is not None
    assert sorted(e["owner"] for e in record["entries"].values()) == ["Ann", "Cem"]

    def meanwhile(*_: object, **__: object) -> int:
        raise Conflict("review", None, None, 1, None, None)

    monkeypatch.setattr(made.register, "save_review", meanwhile)
    assert "Somebody saved another review" in send(typed(raw, "Dan", row=2), by="Dan")


def test_nobody_sees_the_views_of_a_firm_that_is_not_theirs(kept: tuple[Site, TestClient, str]) -> None:
    made, _, firm = kept
    stranger = made.client(made.person("Stan"))
    for view in ("checklist", "explain", "timeline", "downloads", "download/json", "review", "verify"):
        assert stranger.get(f"/en/firms/{firm}/{view}").status_code == 404
    assert made.client().get(f"/en/firms/{firm}/checklist").status_code != 200


# ---------------------------------------------------------------------------------------------------------------- rules


@pytest.mark.core_takes("fr")
@pytest.mark.parametrize("lang", LANGS)
def test_a_rule_page_says_all_that_rules_show_says(client: TestClient, bench: Bench, lang: str) -> None:
    book = bench.rulebook
    for ident in [*list(book.rules)[::40], "eu-ai-act.art27.fria", "us-state-privacy.notice.va"]:
        spoken = book.lang_of(ident, "en" if lang == "en" else "fr")
        page = words(client.get(f"/{lang}/rules/{ident}").text)
        duty = book.rules[ident].obligation
        nodes = [duty.when, *(e.when for e in duty.unless), *(p.when for p in duty.periods if p.when is not None)]
        for node in nodes:
            for line in condition_lines(Speaker(book, spoken), node):
                sentence = line.strip().removeprefix("- ").rpartition(" [")[0] or line.strip().removeprefix("- ")
                assert " ".join(sentence.split()) in page, (ident, line)
        for text in (duty.title, duty.duty, duty.timing, duty.citation.pinpoint, *duty.evidence, *duty.notes):
            assert " ".join(text.in_(spoken).split()) in page, ident
        assert book.rules[ident].file in page


def test_the_rules_are_found_by_words_without_accents_by_id_and_by_filters(bench: Bench) -> None:
    rules = Ruleset(bench.rulebook, lambda: ScenarioTexts(ROOT / "features"))

    def found(lang: str = "en", **asked: str) -> list[str]:
        return [r.id for r in rules.found(Wanted.of(asked), "fr" if lang == "fr" else "en")]

    assert found(q="eu-ai-act.art27") == ["eu-ai-act.art27.fria"]
    assert found("fr", q="QUEBEC responsable") == found("fr", q="Québec  Responsable") != []
    assert found(q="no such words at all") == []
    assert set(found(system="EU", area="privacy")) == {
        i for i, r in bench.rulebook.rules.items() if r.jurisdiction == "EU" and r.obligation.area == "privacy"
    }
    assert len(found(review="unsigned")) == sum(r.obligation.reviewed is None for r in bench.rulebook.rules.values())
    counts = rules.counts(Wanted.of({"q": "notice", "system": "JP"}), "system", "en")
    assert counts["JP"] == len(found(q="notice", system="JP"))
    assert len(counts) > 1
    assert folded("Éœuvre") == folded("ÉŒUVRE")


@pytest.mark.longer_way
def test_every_rule_has_scenarios_to_read(bench: Bench) -> None:
    texts = ScenarioTexts(ROOT / "features")
    assert texts.here
    assert texts.count > 4000
    counts = texts.counts
    assert [i for i in bench.rulebook.rules if not counts.get(i)] == []
    french = texts.of("eu-ai-act.art4.ai-literacy", "fr")
    assert french[0].lang == "fr"
    assert french[0].text.startswith("Étant donné")
    made = texts.of("us-state-privacy.notice.va", "en")
    assert made
    assert all("<" in s.text for s in made if "us-state-privacy.notice.va" not in s.text)


def test_without_its_scenarios_the_page_says_so(bench: Bench, tmp_path: Path) -> None:
    assert not ScenarioTexts(tmp_path / "nothing").here
    app = create_app(Settings(public_url=HERE), bench)
    app.state.ruleset = Ruleset(bench.rulebook, lambda: ScenarioTexts(tmp_path / "nothing"))
    page = TestClient(app).get("/en/rules/eu-ai-act.art27.fria").text
    assert "The scenarios did not come along with this rulebook." in page


def test_a_rule_a_test_a_question_and_a_text_that_are_not_there_are_not_there(client: TestClient) -> None:
    for path in ("rules/no.such", "rules/tests/no.such", "rules/facts/no.such", "rules/instruments/no"):
        assert client.get(f"/en/{path}").status_code == 404
    assert client.get("/de/rules").status_code == 404


@pytest.mark.parametrize("lang", [Lang("en"), Lang("fr")])
def test_a_rule_is_shown_with_the_words_each_statement_rests_on(client: TestClient, bench: Bench, lang: Lang) -> None:
    book = bench.rulebook
    ident = "us-adea.age"
    page = words(client.get(f"/{lang}/rules/{ident}").text)
    found = EvidenceWords(book, ident, lang)
    assert found.statements
    for one in found.statements:
        assert one.title in page
        assert one.basis in page
        assert all(quoted.said in page and quoted.at in page for quoted in one.quoted)
    quiet = next(i for i in book.rules if i not in book.evidence)
    assert 'id="evidence"' not in client.get(f"/{lang}/rules/{quiet}").text


def test_coverage_counts_what_the_registry_counts(client: TestClient, bench: Bench) -> None:
    page = client.get("/en/rules/coverage").text
    assert f"{len(bench.rulebook.rules)} duties in {len(bench.rulebook.instruments)} instruments" in words(page)
    assert page.count("/en/rules/instruments/") == len(bench.rulebook.instruments)
    assert all(n.id in page for n in bench.rulebook.not_encoded.values())


@pytest.mark.longer_way
def test_checklist_of_a_day_is_that_days(client: TestClient, bench: Bench) -> None:
    later = build(bench.assessor.assess(read_case(EXAMPLE, bench.rulebook), DAY.replace(year=2028)))
    page = words(client.post("/en/desk/checklist", data={"case": carried(), "as_of": "2028-11-24"}).text)
    assert f"Duties that apply: {sum(i.assessed.verdict == 'applies' for i in later.ranked)};" in page
    assert "As of 24 November 2028" in page

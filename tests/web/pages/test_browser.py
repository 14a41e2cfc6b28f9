"""The form in a real browser, with and without scripts: a whole interview, a server that is killed, and pages everybody can use."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from openpyxl import load_workbook
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from compliance.case.case import case_from_data
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.web.asking import parts
from compliance.web.asking.answering import Reader
from tests.conftest import DAY, ROOT
from tests.support.serving import Served

pytestmark = pytest.mark.browser

LANGS = (Lang("en"), Lang("fr"))
SCRIPTS = (True, False)
WIDTHS = (360, 1440)
BAKERY = json.loads(json.dumps(strict_yaml.read(ROOT / "examples" / "bakery-cv-ranker.yaml").data, default=str))


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    found = Served()
    found.start()
    yield found
    found.kill()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield browser
        browser.close()


class Reading:
    """Somebody with a browser."""

    def __init__(self, context: BrowserContext, base: str, lang: Lang, rulebook: Rulebook) -> None:
        self.page: Page = context.new_page()
        self.page.set_default_timeout(60_000)
        self.base, self.rulebook = base, rulebook
        self.lang: Lang = lang
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda said: self.faults.append(said.text) if "Content Security" in said.text else None)

    def say(self, key: str, **slots: object) -> str:
        return say(key, self.lang, **slots)

    def begin(self, firm: str = "Boulangerie", use: str = "CV") -> None:
        self.page.goto(f"{self.base}/{self.lang}/start")
        self.page.fill("#firm", firm)
        self.page.fill("#use", use)
        self.page.locator("section:has(#firm) button").click()
        expect(self.page.locator("form#same input[name=tools]")).to_have_count(1)
        self.page.locator("#none").check()
        self.next()

    @property
    def facts(self) -> tuple[str, ...]:
        """The questions that the page asks in full."""
        found = self.page.locator("form#same input[name=fact], form#same input[name=ask]")
        asked = str(found.get_attribute("value")) if found.count() else ""
        return tuple(one.partition("@")[0] for one in asked.split(",") if one)

    @property
    def case(self) -> dict[str, Any]:
        held: dict[str, Any] = json.loads(self.page.locator("form#carry input[name=case]").get_attribute("value") or "")
        return held

    def send(self, button: Locator) -> None:
        """Press a button and wait for the page that comes of it, whole or swapped."""
        if not self.scripts:
            with self.page.expect_navigation():
                button.click()
            return
        self.page.locator("main#main").evaluate("main => { main.dataset.old = '1' }")
        button.click()
        expect(self.page.locator("main#main:not([data-old])")).to_have_count(1)
        self.page.wait_for_load_state("load")

    scripts = True

    def fill(self, fact: str, raw: Any, prefix: str = "") -> None:
        """Fill in the fields of a question that is shown."""
        reader = Reader(self.rulebook.facts[fact], self.rulebook, self.lang)
        form = self.page.locator("form#same")
        row = 0
        for bare, value in (parts.fields(reader, raw) if prefix else reader.fields(raw)).multi_items():
            assert isinstance(value, str)
            name = prefix + bare
            if bare == "row":
                if form.locator(f'input[name="{name}"][value="{value}"]').count() == 0:
                    form.locator(f"#{prefix}p-{row}").select_option(value)
                row += 1
                continue
            box = form.locator(
                f'input[type=checkbox][name="{name}"][value="{value}"], input[type=radio][name="{name}"][value="{value}"]'
            )
            if box.count():
                self._unfold(box)
                if bare == "unsure" and not box.is_visible():  # it shows once its option is ticked
                    form.locator(f'input[name="{prefix}yes"][value="{value}"]').check()
                box.check()
            elif form.locator(f'select[name="{name}"]').count():
                form.locator(f'select[name="{name}"]').select_option(value)
            else:
                field = form.locator(f'input[name="{name}"]:not([type=hidden])')
                self._unfold(field)
                field.fill(value)

    def _unfold(self, field: Locator) -> None:
        folds = field.locator("xpath=ancestor::details[not(@open)]")
        while folds.count():  # the outermost first
            folds.first.locator("xpath=./summary").click()

    def next(self) -> None:
        self.send(self.page.locator(".actions button[value=next]"))

    def unknown(self) -> None:
        self.send(self.page.locator(".actions button[value=unknown]"))

    def listed(self) -> list[str]:
        """The questions of the short list that is shown, if one is."""
        return [
            str(r.get_attribute("value")).partition("@")[0]
            for r in self.page.locator("form#same[action$='/shortlist'] input[name=row]").all()
        ]

    def tick(self) -> None:
        """Say of a short list what is so for the bakery, and what it does not know."""
        answers = {**BAKERY["organisation"]["answers"], **BAKERY["use_cases"][0]["answers"]}
        for fact in self.listed():
            glance = self.rulebook.facts[fact].at_a_glance
            assert glance is not None
            answer = answers.get(fact, "unknown")
            if answer != glance.otherwise:
                state = "unsure" if answer == "unknown" else "yes"
                self.page.locator(f"#is-{fact}-{state}".replace(".", "\\.")).check()
        self.send(self.page.locator(".actions button[value=rest]"))

    def answer(self) -> None:
        """Answer the question that is shown as the bakery would."""
        if self.listed():
            self.tick()
            return
        answers = {**BAKERY["organisation"]["answers"], **BAKERY["use_cases"][0]["answers"]}
        facts = self.facts
        if len(facts) > 1:
            for number, fact in enumerate(facts):
                self.fill(fact, answers.get(fact, "unknown"), parts.prefix_of(number))
            self.next()
        elif answers.get(facts[0], "unknown") != "unknown":
            self.fill(facts[0], answers[facts[0]])
            self.next()
        else:
            self.unknown()

    def way(self, view: str) -> None:
        """Take a way of the menu."""
        menu = self.page.locator("details.menu")
        if menu.get_attribute("open") is None and menu.locator("summary").is_visible():
            menu.locator("summary").click()
        with self.page.expect_navigation():
            menu.locator(f"button[formaction$='/desk/{view}']").click()

    def open(self, data: dict[str, Any], view: str, **fields: str) -> None:
        """Come to a view with a case of one's own."""
        self.page.goto(f"{self.base}/{self.lang}/start")
        pairs = {"case": json.dumps(data), "as_of": DAY.isoformat(), **fields}
        with self.page.expect_navigation():
            self.page.evaluate(
                """([address, pairs]) => { const form = document.createElement('form'); form.method = 'post'; form.action = address;
                for (const [name, value] of Object.entries(pairs)) { const input = document.createElement('input'); input.type = 'hidden';
                input.name = name; input.value = value; form.append(input); } document.body.append(form); form.submit(); }""",
                [f"/{self.lang}/desk/{view}", pairs],
            )


@pytest.fixture
def reading(chromium: Browser, served: Served, rulebook: Rulebook, request: pytest.FixtureRequest) -> Iterator[Reading]:
    lang, scripts = request.param
    context = chromium.new_context(
        java_script_enabled=scripts, accept_downloads=True, viewport={"width": 1000, "height": 900}
    )
    made = Reading(context, served.base, lang, rulebook)
    made.scripts = scripts
    yield made
    context.close()
    assert not made.faults


every_way = pytest.mark.parametrize(
    "reading",
    [(lang, s) for lang in LANGS for s in SCRIPTS],
    indirect=True,
    ids=lambda p: f"{p[0]}-{'scripts' if p[1] else 'bare'}",
)
with_scripts = pytest.mark.parametrize("reading", [("fr", True)], indirect=True, ids=["fr"])
without_scripts = pytest.mark.parametrize("reading", [("en", False)], indirect=True, ids=["en"])


@every_way
def test_a_whole_interview_to_a_downloaded_workbook(reading: Reading, rulebook: Rulebook) -> None:
    reading.begin()
    asked: list[str] = []
    ticks = 0
    while reading.facts or reading.listed():
        ticks += bool(reading.listed())
        asked += reading.facts
        reading.answer()
    assert len(asked) == len(set(asked))
    assert ticks == 1
    assert asked[0] == rulebook.purpose_fact
    cards = reading.page.locator("main .start, main section > .todo > li")
    assert cards.count() <= 7
    first = reading.page.locator("main").inner_text()
    reading.send(reading.page.get_by_role("button", name=reading.say("web.form.go-on"), exact=True))
    for _ in range(4):
        assert not set(reading.facts) & set(asked)
        reading.answer()
    reading.way("list")
    assert reading.page.locator("main").inner_text() != first, "more answers must refine the list"
    said = {**reading.case["organisation"]["answers"], **reading.case["use_cases"][0]["answers"]}
    reading.way("downloads")
    with reading.page.expect_download() as waited:
        reading.page.locator("main button[formaction$='/download/xlsx']").click()
    book = load_workbook(io.BytesIO(Path(waited.value.path()).read_bytes()), read_only=True)
    words = {str(c) for sheet in book for row in sheet.iter_rows(values_only=True) for c in row if c is not None}
    assert any("Boulangerie" in w for w in words)
    assert all(fact in words for fact in said), "the workbook must hold every answer given"


@pytest.mark.parametrize("pages", [1, 3], ids=["at-several", "at-one"])
@every_way
def test_a_killed_server_loses_nothing(reading: Reading, served: Served, pages: int) -> None:
    if pages == 1:
        reading.begin()
        reading.answer()
    else:
        reading.open(BAKERY, "interview", fact="org.headcount", **{"pass": "on"})
    before, facts = reading.case, reading.facts
    assert (len(facts) > 1) == (pages == 1)
    if len(facts) > 1:
        for number, _ in enumerate(facts):
            reading.page.locator(f"#{parts.prefix_of(number)}unknown").check()
    button = reading.page.locator(f".actions button[value={'next' if len(facts) > 1 else 'unknown'}]")
    served.kill()
    try:
        button.click()
        if reading.scripts:
            expect(reading.page.locator("#unreachable")).to_be_visible()
            assert reading.case == before
    finally:
        served.start()
    if reading.scripts:
        reading.send(button)
    else:
        reading.page.reload()  # the browser sends the form again
    after = reading.case
    assert not set(reading.facts) & set(facts)
    kept = {**after["organisation"]["answers"], **after["use_cases"][0]["answers"]}
    assert [kept.pop(fact) for fact in facts] == ["unknown"] * len(facts)
    said = {**before["organisation"]["answers"], **before["use_cases"][0]["answers"]}
    assert kept == {fact: answer for fact, answer in said.items() if fact not in facts}


@with_scripts
def test_loading_anew_and_going_back_lose_nothing(reading: Reading) -> None:
    reading.begin()
    pages = []
    for _ in range(2):
        pages.append(reading.facts)
        reading.answer()
    case, shown = reading.case, reading.facts

    def sees(facts: tuple[str, ...]) -> None:
        if len(facts) > 1:
            expect(reading.page.locator(f"form#same input[name=ask][value^='{facts[0]}@']")).to_have_count(1)
        else:
            expect(reading.page.locator(f"form#same input[name=fact][value='{facts[0]}']")).to_have_count(1)
        assert reading.facts == facts

    reading.page.reload()
    sees(shown)
    assert reading.case == case
    reading.page.go_back()
    sees(pages[1])
    assert reading.case == case, "the page one goes back to must hold all answers given since"


@with_scripts
def test_focus_and_title_follow_a_swap(reading: Reading) -> None:
    reading.begin()
    title = reading.page.title()
    reading.next()  # nothing was picked
    expect(reading.page.locator(".errors")).to_be_focused()
    reading.answer()
    expect(reading.page.locator("main h1")).to_be_focused()
    assert reading.page.title() != title
    reading.page.keyboard.press("Tab")
    assert reading.page.evaluate("document.activeElement.closest('main') !== null")


@with_scripts
def test_what_takes_back_an_answer_unticks_it_in_its_own_question_alone(reading: Reading) -> None:
    reading.open(BAKERY, "sheet", ask="org.established_in@,market.places@,data.kinds@cv-ranking", **{"pass": "on"})
    box = reading.page.locator
    for before in ("#q0-yes-FR", "#q1-yes-FR", "#q2-yes-contact"):
        expect(box(before)).to_be_checked()
    box("#q1-same").check()
    expect(box("#q1-yes-FR")).not_to_be_checked()
    box("#q2-unknown").check()
    expect(box("#q2-yes-contact")).not_to_be_checked()
    expect(box("#q2-unsure-health")).to_be_hidden()
    box("#q2-yes-health").check()
    box("#q2-unsure-health").check()
    expect(box("#q2-unknown")).not_to_be_checked()
    expect(box("#q0-yes-FR")).to_be_checked()
    box("#q0-none").check()
    expect(box("#q0-yes-FR")).not_to_be_checked()
    expect(box("#q1-same")).to_be_checked()
    reading.next()
    firm = reading.case["organisation"]["answers"]
    assert firm["org.established_in"] == firm["market.places"] == []
    assert reading.case["use_cases"][0]["answers"]["data.kinds"] == {"yes": [], "unsure": ["health"]}


@every_way
def test_enter_continues_and_does_not_go_back(reading: Reading) -> None:
    reading.open(BAKERY, "interview", fact="org.data_handlers", **{"pass": "on"})
    reading.page.fill("input[name=from]", "12")
    reading.page.locator("input[name=from]").press("Enter")
    expect(reading.page.locator("form#same input[name=fact][value='org.data_handlers']")).to_have_count(0)
    assert reading.case["organisation"]["answers"]["org.data_handlers"] == 12


@every_way
def test_a_changed_answer_changes_the_list(reading: Reading) -> None:
    reading.open(BAKERY, "list")
    before = reading.page.locator("main").inner_text()
    reading.way("answers")
    row = reading.page.locator(".answer", has_text=reading.rulebook.facts["people.locations"].ask.in_(reading.lang))
    with reading.page.expect_navigation():
        row.locator("button").click()
    assert reading.facts == ("people.locations",)
    assert reading.page.locator("#yes-FR").is_checked()
    reading.page.locator("#yes-FR").uncheck()
    reading.next()
    assert not reading.facts
    reading.way("list")
    assert reading.page.locator("main").inner_text() != before


@with_scripts
def test_places_can_be_searched(reading: Reading) -> None:
    reading.open(BAKERY, "interview", fact="org.established_in", **{"pass": "on"})
    search = reading.page.locator("#places-search")
    search.fill("etats-unis")
    expect(reading.page.locator("#yes-US")).to_be_visible()
    expect(reading.page.locator("#yes-JP")).to_be_hidden()
    search.fill("colorado")
    expect(reading.page.locator("#yes-US-CO")).to_be_visible()
    reading.page.locator("#yes-US-CO").check()
    search.fill("")
    expect(reading.page.locator("#yes-JP")).to_be_visible()
    reading.next()
    assert set(reading.case["organisation"]["answers"]["org.established_in"]) == {"CA-QC", "FR", "US-CO"}


@every_way
def test_the_other_language_is_one_click_away_and_keeps_the_case(reading: Reading) -> None:
    reading.begin()
    reading.answer()
    case, facts = reading.case, reading.facts
    with reading.page.expect_navigation():
        reading.page.locator("header .tongue[lang]").click()
    other = "fr" if reading.lang == "en" else "en"
    assert reading.page.locator("html").get_attribute("lang") == other
    assert (reading.case, reading.facts) == (case, facts)


KINDS: tuple[tuple[str, dict[str, str]], ...] = (
    ("interview", {"fact": "org.kind"}),
    ("interview", {"fact": "org.sector"}),
    ("interview", {"fact": "org.established_in"}),
    ("interview", {"fact": "org.headcount"}),
    ("interview", {"fact": "org.turnover"}),
    ("interview", {"fact": "people.in_use_count", "use": "cv-ranking"}),
    ("interview", {"fact": "use.started", "use": "cv-ranking"}),
    ("interview", {"fact": "data.new_use", "use": "cv-ranking"}),
    ("interview", {"fact": "use.started", "use": "cv-ranking", "go": "next", "y1": "26"}),
    ("interview", {"fact": "org.turnover", "go": "next", "currency": "EUR"}),
    ("interview", {"fact": "no.such"}),
    ("sheet", {"ask": "org.established_in@,market.places@,people.locations@cv-ranking", "pass": "on"}),
    ("sheet", {"ask": "org.headcount@,org.turnover@,people.in_use_count@cv-ranking", "pass": "on"}),
    ("sheet", {"ask": "org.kind@,use.started@cv-ranking,data.kinds@cv-ranking", "q1-y1": "26", "seen": "0"}),
    ("shortlist", {}),
    ("tools", {"use": "cv-ranking"}),
    ("tools", {"use": "cv-ranking", "go": "next", "tools": "1", "named": "grammerly"}),
    ("list", {}),
    ("answers", {}),
    ("uses", {}),
    ("uses", {"do": "remove", "use": "cv-ranking"}),
    ("uses", {"do": "add", "name": "Chat"}),
    ("flows", {"use": "cv-ranking"}),
    ("flows", {"use": "cv-ranking", "do": "add"}),
    ("in-place", {}),
    ("in-place", {"do": "add"}),
)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_of_page_is_for_everybody(
    chromium: Browser, served: Served, rulebook: Rulebook, lang: Lang, width: int
) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    reading = Reading(context, served.base, lang, rulebook)
    page = reading.page
    flows = json.loads(json.dumps(BAKERY))
    flows["use_cases"][0]["flows"] = [{"from": "CA-QC", "to": "US", "receiver": "vendor", "cover": []}]
    found: list[Any] = []

    def check(where: str) -> None:
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, f"{where} scrolls sideways by {over} px at {width}"
        for fold in page.locator("details:not([open]) > summary").all():
            if fold.is_visible():
                fold.click()
        found.extend(
            (where, v["id"], [n["target"] for n in v["nodes"]][:3]) for v in Axe().run(page).response["violations"]
        )

    for path in ("/", "/start", "/desk/interview?fact=org.kind"):
        page.goto(f"{served.base}/{lang}{path}")
        check(path)
    unsaid = json.loads(json.dumps(BAKERY))
    for part in (unsaid["organisation"], *unsaid["use_cases"]):
        part["answers"] = {k: v for k, v in part["answers"].items() if rulebook.facts[k].at_a_glance is None}
    for view, fields in KINDS:
        reading.open(unsaid if view == "shortlist" else flows, view, **fields)
        assert bool(reading.listed()) == (view == "shortlist")
        check(f"{view} {fields}")
    context.close()
    assert not found
    assert not [f for f in reading.faults if "style" not in f]


def test_what_the_fixture_says_is_a_case(rulebook: Rulebook) -> None:
    assert case_from_data(BAKERY, rulebook).use_cases


@with_scripts
def test_a_list_kept_on_the_device_is_gone_on_with_in_a_new_tab_and_deleted(reading: Reading) -> None:
    reading.open(BAKERY, "list")
    held = reading.case
    expect(reading.page.locator("[data-keep-kept]")).to_be_hidden()
    reading.page.locator("[data-keep-on]").click()
    expect(reading.page.locator("[data-keep-kept]")).to_be_visible()
    other = reading.page.context.new_page()
    other.goto(f"{reading.base}/{reading.lang}/")
    expect(other.locator("[data-device-name]")).to_have_text(held["organisation"]["name"])
    with other.expect_navigation():
        other.locator("form[data-device] .button").click()
    carried = json.loads(other.locator("form#carry input[name=case]").get_attribute("value") or "")
    assert carried.pop("seen")["answers"]  # what the list showed, for "since your last visit"
    assert carried == held
    with other.expect_navigation():
        other.locator(".act .tick").first.click()
    ticked = json.loads(other.locator("form#carry input[name=case]").get_attribute("value") or "")
    assert ticked["in_place"]
    other.goto(f"{reading.base}/{reading.lang}/")
    with other.expect_navigation():
        other.locator("form[data-device] .button").click()
    assert json.loads(other.locator("form#carry input[name=case]").get_attribute("value") or "") == ticked
    other.goto(f"{reading.base}/{reading.lang}/")
    other.locator("form[data-device] [data-forget]").click()
    expect(other.locator("form[data-device]")).to_be_hidden()
    other.reload()
    other.wait_for_load_state("networkidle")
    expect(other.locator("form[data-device]")).to_be_hidden()


@without_scripts
def test_without_scripts_nothing_is_offered_that_would_do_nothing(reading: Reading) -> None:
    reading.page.goto(f"{reading.base}/{reading.lang}/")
    expect(reading.page.locator("form[data-device]")).to_be_hidden()

"""Pages in every format: nothing is lost or let loose, a screen reader and a telephone can use them, the same bytes come out."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from markdown_it import MarkdownIt
from playwright.sync_api import Browser
from rich.cells import cell_len

from compliance.language.text import Lang, picked
from compliance.rendering.html import html
from compliance.rendering.levels import Levels
from compliance.rendering.markdown import markdown
from compliance.rendering.page import Bullets, Card, Code, Entry, Heading, Link, Page, Paragraph, Table, plain
from compliance.rendering.pdf import pdf
from compliance.rendering.safe import address, clean
from compliance.rendering.spacing import unbroken
from compliance.rendering.terminal import STYLE, show_page
from compliance.rendering.tones import COLOURS
from compliance.reporting import checklist_page
from compliance.results.checklist_document import document
from tests.conftest import ROOT
from tests.support.every_block import ADDRESS, AWAY, FOREIGN, HOSTILE, LONG, SPECIAL, every_block
from tests.support.made_once import ExamplesMadeOnce
from tests.support.pages_seen import assert_usable, chromium, said_by, squeezed
from tests.support.programs import needs

__all__ = ["chromium"]  # the fixture, for the tests below

WORDS = (*HOSTILE, *FOREIGN, LONG)
RETAILER = "retailer-three-cities"
CASES = (
    (RETAILER, Lang("en")),
    (RETAILER, Lang("fr")),
    ("dental-clinic-triage-bot", Lang("fr-CA")),
    ("denver-lender", Lang("en")),
)
VOID = {"meta", "col", "br", "hr", "img", "link", "input"}


@pytest.fixture(params=CASES, ids=lambda p: f"{p[0]}-{p[1]}")
def checklist(request: pytest.FixtureRequest, prepared: ExamplesMadeOnce) -> Page:
    name, lang = request.param
    return checklist_page.page(prepared.document(name), lang)


# ---------------------------------------------------------------------------------------------------------- the parts


def test_every_tone_has_its_colours_and_its_style_and_reads_on_its_ground_and_on_white() -> None:
    assert set(COLOURS) == set(STYLE)
    for tone, (ink, ground) in COLOURS.items():
        for behind in (ground, "#ffffff"):
            assert contrast(ink, behind) >= 4.5, (tone, behind)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 reckons it."""

    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def test_no_level_is_skipped_on_the_way_down() -> None:
    levels = Levels()
    assert [levels.heading(n) for n in (4, 4, 2, 3, 4, 2)] == [2, 3, 2, 3, 4, 2]
    inside = levels.below()
    assert (inside.floor, inside.heading(2), inside.heading(4), inside.below().floor) == (3, 4, 4, 5)
    assert Levels(6, 6).heading(3) == 6


def test_only_addresses_of_pages_are_followed() -> None:
    assert address(ADDRESS) == "https://example.org/a%20path/(x)?q=%3C1%3E&r=%222%22%7C3#part"
    assert address("https://example.org/50%25") == "https://example.org/50%25"
    assert address("#part") == "#part"
    for wrong in (
        "javascript:alert(1)",
        " JaVaScRiPt:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "",
    ):
        assert address(wrong) is None


def test_what_no_reader_sees_is_taken_out_of_words() -> None:
    assert clean(AWAY) == "before\ufffd[31mred\ufffd\ufffd \ufffd turned after"
    for words in WORDS:
        assert clean(words) == words


def test_a_table_whose_rows_do_not_fit_its_heads_is_refused() -> None:
    with pytest.raises(ValueError, match="Sums: 2 heads need as many cells in each row"):
        Table("Sums", ["a", "b"], [["1", "2"], ["3"]])
    with pytest.raises(ValueError, match="Sums: 2 heads"):
        Table("Sums", ["a", "b"], [], widths=(1,))


def test_no_line_begins_with_a_french_sign_or_half_a_number() -> None:
    blocks = (
        Paragraph(
            (
                "Voir : 1 500 euros ; 4 % ; « oui » ? Non !",
                Code("a : b"),
                Link("https://x.fr/ : 1 000", "https://x.fr/ : 1 000"),
            )
        ),
        Table("Le 24 novembre 2026 : 20 000 000", ["a :"], [["fin !"]]),
    )
    line, table = unbroken(Page("Titre : x", "fr", ("a ; b",), blocks)).blocks
    assert isinstance(line, Paragraph)
    assert isinstance(table, Table)
    assert line.line == (
        "Voir\u00a0: 1\u00a0500 euros\u00a0; 4\u00a0%\u00a0; «\u00a0oui\u00a0»\u00a0? Non\u00a0!",
        Code("a : b"),
        Link("https://x.fr/ : 1 000", "https://x.fr/ : 1 000"),
    )
    assert (table.caption, table.rows) == ("Le 24 novembre 2026\u00a0: 20\u00a0000\u00a0000", (("fin\u00a0!",),))
    english = unbroken(Page("Why ? : 4 % of 1 000", "en", ()))
    assert english.title == "Why ? : 4\u00a0% of 1\u00a0000"


# --------------------------------------------------------------------------------------------------------------- HTML


class Read(HTMLParser):
    """Reads a page: its words, ids, headings, and whether what is opened is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: Counter[str] = Counter()
        self.targets: list[str] = []
        self.headings: list[int] = []
        self.words: list[str] = []
        self.tags: Counter[str] = Counter()
        self.feed(text)
        self.close()
        assert self.open == []
        self.text = " ".join("".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({k for k, _ in attrs}) == len(attrs), attrs
        self.tags[tag] += 1
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            assert not name.startswith("on"), attrs
            if name == "id":
                self.ids[value or ""] += 1
            elif name in ("aria-labelledby", "aria-describedby"):
                self.targets.append(value or "")
            elif name in ("href", "xlink:href") and value and value.startswith("#"):
                self.targets.append(value[1:])
            elif value and "url(#" in value:
                self.targets += re.findall(r"url\(#([^)]+)\)", value)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("style", "title"):
            self.words.append(data)


def assert_sound(text: str) -> Read:
    """The page is well nested, its ids are unique, every target exists, no level is skipped, and nothing comes from outside."""
    read = Read(text)
    assert [i for i, n in read.ids.items() if n > 1] == []
    assert [t for t in read.targets if t not in read.ids and t != "missing"] == []
    assert read.headings[0] == 1
    assert read.headings.count(1) == 1
    assert all(b <= a + 1 for a, b in itertools.pairwise(read.headings))
    assert read.tags["script"] == read.tags["img"] == read.tags["link"] == read.tags["iframe"] == 0
    assert not re.search(r"@import|url\((?!#)|src=", re.sub(r">[^<]*<", "><", text))
    return read


@pytest.mark.core_takes("fr-CA")
@pytest.mark.parametrize("lang", ["en", "fr", "fr-CA"])
def test_html_holds_every_block_and_nothing_in_the_words_gets_loose(lang: Lang) -> None:
    text = html(every_block(lang))
    assert text == html(every_block(lang))
    assert text.startswith(f'<!doctype html><html lang="{lang}">')
    read = assert_sound(text)
    for words in (*WORDS, clean(AWAY)):
        assert read.text.count(" ".join(words.split())) >= 1, words
    assert "javascript:" not in text
    assert 'href="https://example.org/a%20path/(x)?q=%3C1%3E&amp;r=%222%22%7C3#part"' in text
    assert read.tags["svg"] == read.tags["figure"] == 4
    assert len(re.findall('<svg role="img" aria-label="The (?:first|second) picture"', text)) == 2
    assert text.count('<th scope="row"') == len(COLOURS) + 40
    assert read.tags["caption"] == read.tags["table"] == 7
    assert text.count("<summary><h") == read.tags["details"] == 2


def test_a_table_of_contents_needs_three_headings() -> None:
    def page(count: int) -> str:
        return html(Page("t", "en", (), [Heading(f"Part {n}", 2 + n % 2) for n in range(count)]))

    assert "<nav" not in page(2)
    assert Read(page(5)).tags["nav"] == 1
    assert '<li><a href="#Part-0">Part 0</a><ol><li><a href="#Part-1">Part 1</a></li></ol></li>' in page(5)


@pytest.mark.core_takes("denver-lender-en")
def test_a_checklist_as_html_is_sound(checklist: Page) -> None:
    text = html(checklist)
    read = assert_sound(text)
    assert clean(checklist.title) in read.text
    assert text == html(checklist)


# ----------------------------------------------------------------------------------------------------------- Markdown


def test_markdown_holds_every_block_and_reads_back_as_the_same_words() -> None:
    text = markdown(every_block("en"))
    assert text == markdown(every_block("en"))
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    assert not any(t.type in ("html_block", "html_inline", "hr", "fence", "code_block") for t in tokens)
    assert not any(c.type == "html_inline" for t in tokens for c in t.children or ())
    shown = "\n".join("".join(c.content for c in t.children or ()) for t in tokens if t.type == "inline")
    for words in (*WORDS, clean(AWAY)):
        stripped = words.strip()
        assert sum(stripped in part for part in shown.split("\n")) >= (1 if words == clean(AWAY) else 4), words
    levels = [int(t.tag[1]) for t in tokens if t.type == "heading_open"]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in itertools.pairwise(levels))
    heads = [t for t in tokens if t.type == "thead_open"]
    assert len(heads) == 7
    assert "Inside the fold." in shown
    assert "Two more bars." in shown


def test_a_checklist_as_markdown_holds_each_duty_with_its_source(prepared: ExamplesMadeOnce) -> None:
    doc = prepared.document(RETAILER)
    text = markdown(checklist_page.page(doc, "fr"))
    for item in doc.items:
        assert f"`{item.obligation}`" in text
        if item.rank is not None:
            assert f"({item.citation.url})" in text or f"(<{item.citation.url}>)" in text


# ----------------------------------------------------------------------------------------------------------- terminal


def test_the_terminal_shows_every_block_as_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20000")
    show_page(every_block("fr"))
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    for words in (*WORDS, clean(AWAY)):
        assert words.strip() in shown, words
    assert "À noter : Do not miss this." in shown
    assert "Attention : Grave." in shown
    assert "a named link <https://example.org/a%20path/(x)?q=%3C1%3E&r=%222%22%7C3#part>" in shown
    monkeypatch.setenv("COLUMNS", "40")
    show_page(every_block("fr"))
    assert max(map(cell_len, capsys.readouterr().out.splitlines())) <= 40


# ---------------------------------------------------------------------------------------------------------------- PDF


@pytest.mark.core_takes("fr")
@pytest.mark.parametrize("lang", ["en", "fr", pytest.param("fr-CA", marks=pytest.mark.every_example)])
def test_a_pdf_is_the_same_bytes_and_names_its_language_and_title(lang: Lang) -> None:
    raw = pdf(every_block(lang))
    assert raw.startswith(b"%PDF-1.7")
    assert raw == pdf(every_block(lang))
    assert f"/Lang({lang})".encode() in raw
    assert b"/ViewerPreferences" in raw
    assert b"/DisplayDocTitle true" in raw
    assert b"<pdfuaid:part>1</pdfuaid:part>" in raw
    assert b"CreationDate" not in raw
    assert b"CreateDate" not in raw


@pytest.mark.longer_way
def test_another_process_makes_the_same_pdf_and_html(tmp_path: Path) -> None:
    code = (
        "import sys, hashlib\nfrom tests.support.every_block import every_block\nfrom compliance.rendering import html, pdf\n"
        "page = every_block('en')\nprint(hashlib.sha256(pdf.pdf(page) + html.html(page).encode()).hexdigest())"
    )
    seen = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "HOME": str(tmp_path), "TZ": f"UTC-{seed}"}
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True)
        seen.add(done.stdout)
    assert len(seen) == 1


@needs("pdftotext")
def test_a_pdf_holds_every_block_as_text(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf(every_block("fr")))
    text = squeezed(said_by("pdftotext", "-raw", path, "-"))
    for words in (*HOSTILE, LONG, "日本語の会社", "Ωμέγα Жизнь", "Inside the fold.", "À noter", "Attention", "row 39"):
        assert squeezed(words) in text, words
    assert squeezed("Page 1 sur") in text
    facts = dict(line.split(":", 1) for line in said_by("pdfinfo", path).splitlines() if ":" in line)
    assert facts["Title"].strip() == clean(f"Every block, {SPECIAL}")
    assert facts["Tagged"].strip() == "yes"
    assert facts["JavaScript"].strip() == "no"
    assert int(facts["Pages"]) > 5
    structure = said_by("pdfinfo", "-struct", path)
    assert structure.count("Figure") == 4
    assert structure.count("Table ") == 7
    assert "THead" in structure
    assert "Lbl" in structure


@needs("pdftotext")
def test_a_checklist_as_pdf_holds_each_title_and_each_duty(prepared: ExamplesMadeOnce, tmp_path: Path) -> None:
    for lang in ("en", "fr"):
        doc = prepared.document(RETAILER)
        page = checklist_page.page(doc, lang)
        path = tmp_path / f"{lang}.pdf"
        path.write_bytes(pdf(page))
        text = squeezed(said_by("pdftotext", "-raw", path, "-"))
        for item in doc.items:
            assert squeezed(item.obligation) in text
        for block in page.blocks:
            if isinstance(block, Heading):
                assert squeezed(block.words) in text


@needs("pdftoppm")
def test_no_printed_word_leaves_the_paper(tmp_path: Path) -> None:
    """The margins of every page stay white, whatever stood in the way."""
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf(every_block("en")))
    said_by("pdftoppm", "-r", "30", "-gray", path, tmp_path / "page")
    pictures = sorted(tmp_path.glob("*.pgm"))
    assert len(pictures) > 5
    for picture in pictures:
        raw = picture.read_bytes()
        found = re.match(rb"P5\s(\d+) (\d+)\s255\s", raw)
        assert found is not None
        width, height, pixels = int(found[1]), int(found[2]), raw[found.end() :]
        edge = round(30 * 12 / 25.4)  # 12 mm
        for y in range(height):
            line = pixels[y * width : (y + 1) * width]
            assert set(line[:edge] + line[-edge:]) == {255}, picture.name


# ------------------------------------------------------------------------------------------------------------ browser


@needs("chromium")
def test_axe_finds_what_is_wrong_with_a_page(chromium: Browser, tmp_path: Path) -> None:
    text = html(every_block("en")).replace("<h2", "<h5").replace('lang="en"', "").replace('tabindex="0"', "")
    (tmp_path / "bad.html").write_text(re.sub(r'role="img" aria-label="[^"]*"', 'role="img"', text), encoding="utf-8")
    shown = chromium.new_page(viewport={"width": 360, "height": 800})
    shown.goto((tmp_path / "bad.html").as_uri())
    found = {v["id"] for v in Axe().run(shown).response["violations"]}
    assert found >= {"heading-order", "html-has-lang", "scrollable-region-focusable", "svg-img-alt"}
    shown.close()


@needs("chromium")
def test_a_checklist_has_no_fault_for_axe_and_fits_a_telephone(
    chromium: Browser, checklist: Page, tmp_path: Path
) -> None:
    assert_usable(chromium, checklist, tmp_path, (360,))


@needs("chromium")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_block_has_no_fault_for_axe_and_fits_a_telephone(chromium: Browser, lang: Lang, tmp_path: Path) -> None:
    assert_usable(chromium, every_block(lang), tmp_path, (360, 1440))


@needs("chromium")
def test_a_reader_without_a_mouse_can_skip_to_the_content_and_scroll_a_wide_table(
    chromium: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(html(every_block("en")), encoding="utf-8")
    shown = chromium.new_page(viewport={"width": 360, "height": 800})
    shown.goto(path.as_uri())
    shown.keyboard.press("Tab")
    assert shown.evaluate("document.activeElement.textContent") == "Skip to the content"
    assert shown.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    shown.keyboard.press("Enter")
    assert shown.evaluate("document.activeElement.id") == "content"
    frame = shown.locator(".scroll:has(table.wide)").first
    frame.focus()
    before = frame.evaluate("e => [e.scrollLeft, e.scrollWidth > e.clientWidth]")
    shown.keyboard.press("ArrowRight")
    shown.wait_for_timeout(1000)
    assert (before, frame.evaluate("e => e.scrollLeft > 0")) == ([0, True], True)
    shown.close()


@needs("chromium")
@needs("pdftotext")
def test_printed_from_the_browser_the_folds_stand_open_and_pages_are_numbered(
    chromium: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(html(every_block("fr")), encoding="utf-8")
    shown = chromium.new_page()
    shown.goto(path.as_uri())
    shown.pdf(path=tmp_path / "printed.pdf", prefer_css_page_size=True)
    shown.close()
    text = said_by("pdftotext", tmp_path / "printed.pdf", "-")
    assert "Inside the fold." in text
    assert "Page 1 sur" in text
    assert "Skip" not in text
    assert squeezed("a named link <https://example.org/a%20path/") in squeezed(text)


# --------------------------------------------------------------------------------------------------------------- page


def test_the_checklist_says_what_is_done_and_groups_what_does_not_apply(prepared: ExamplesMadeOnce) -> None:
    doc = prepared.document(RETAILER)
    first = doc.items[0].model_copy(update={"status": "in-progress"})
    doc = doc.model_copy(update={"items_": [first, *doc.items[1:]]})
    text = markdown(checklist_page.page(doc, "en"))
    assert "**State**: applies; in progress" in text
    assert text.count("applies; in progress") == 1
    closed = [i for i in doc.items if i.rank is None]
    systems = {i.jurisdiction for i in closed}
    last = text.partition("## Does not apply")[2]
    assert len(re.findall(r"^### ", last, flags=re.M)) == len(systems)
    assert f"## Does not apply ({len(closed)})" in text
    assert re.search(r"^### Germany: this legal system is not in play \(\d+\)$", text, flags=re.M)


@pytest.mark.parametrize("lang", [Lang("en"), Lang("fr")])
def test_in_short_what_does_not_apply_is_counted(prepared: ExamplesMadeOnce, lang: Lang) -> None:
    checklist = prepared.checklist(RETAILER)
    book = checklist.assessment.rulebook
    whole = document(checklist, parts=checklist_page.PARTS)
    doc = document(checklist, parts=checklist_page.IN_SHORT)
    closed = Counter(i.jurisdiction for i in whole.items if i.rank is None)
    ranked = [i for i in whole.items if i.rank is not None]
    page = checklist_page.in_short(doc, book, lang)
    assert page.head == checklist_page.page(whole, lang).head  # the same counts
    heading, _, counted = page.blocks[-3:]
    assert isinstance(heading, Heading)
    assert str(sum(closed.values())) in plain(heading.words)
    assert isinstance(counted, Bullets)
    lines = [plain(e) for e in counted.entries if not isinstance(e, Entry)]
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    assert len(lines) == len(closed)
    for code, count in closed.items():
        assert any(line.startswith(f"{names.get(code, code)} ({count})") for line in lines)
    text = markdown(page)
    assert all(i.obligation in text for i in ranked)  # behind an action, with its law, or one by one


def test_in_short_many_duties_stand_behind_their_actions(
    prepared: ExamplesMadeOnce, monkeypatch: pytest.MonkeyPatch
) -> None:
    checklist = prepared.checklist(RETAILER)
    book = checklist.assessment.rulebook
    doc = document(checklist, parts=checklist_page.IN_SHORT)
    monkeypatch.setattr(checklist_page, "FEW", len(doc.items))
    each = checklist_page.in_short(doc, book, Lang("en"))
    monkeypatch.setattr(checklist_page, "FEW", len(doc.items) - 1)
    behind = checklist_page.in_short(doc, book, Lang("en"))
    likely = [i for i in doc.items if i.outlook is not None and i.outlook.value in ("certain", "expected")]
    assert len(likely) > len(doc.items) / 2
    assert [i.obligation for i in likely if i.obligation not in markdown(behind)] == []
    cards = [sum(isinstance(b, Card) for b in page.blocks) for page in (each, behind)]
    assert cards[0] == cards[1] + len(doc.items)
    assert f"{len(doc.items)} duties stand behind the actions and the questions above" in markdown(behind)


def test_an_empty_page_is_a_page() -> None:
    bare = Page("-", "fr", (), (Paragraph("x"),))
    assert Read(html(bare)).text.endswith("x")
    assert pdf(bare).startswith(b"%PDF")
    assert markdown(bare) == "# -\n\nx\n"

"""The site of the documentation: every page in every language, nothing left out of the reference, no link that leads nowhere."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from compliance.language.error_messages import SPACE
from compliance.language.languages import spoken
from compliance.language.sentences import catalogue, say
from compliance.language.tags import SOURCE
from compliance.law.rulebook import Rulebook
from compliance.service.bench import Bench
from tests.conftest import ROOT
from tools import docs_site, law_pages, reference_pages
from tools.docs_site import DOCS, MADE, Plan

LANGS = spoken()
MADE_HERE = {*MADE, docs_site.LAW_PAGE}
# What the site shows in English in every language: the design is for those who work on the code, which is in English, and is made from
# what its packages say of themselves and from names of functions.
IN_ENGLISH = {"design.md"}
LARGEST = 500_000


class Links(HTMLParser):
    """What a page links to or loads, and what in it can be linked to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.to: list[str] = []
        self.loaded: list[str] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids |= {v for k in ("id", "name") if (v := given.get(k))}
        if tag == "a" and (href := given.get("href")):
            self.to.append(href)
        if tag in ("img", "script", "link", "iframe") and given.get("rel") not in ("canonical", "next", "prev"):
            self.loaded += [v for k in ("src", "href") if (v := given.get(k))]


def dead(out: Path) -> list[str]:
    """Return the links of a site that lead to no page, or to no place in one; and whatever a page would load from elsewhere."""
    pages = {path.resolve(): Links(path.read_text("utf-8")) for path in out.rglob("*.html")}
    found = []
    for path, page in pages.items():
        if path.name == "404.html":  # shown at any address: its links begin at the root of a server
            continue
        found += [f"{path}: loads {link}" for link in page.loaded if urlsplit(link).netloc]
        for link in {*page.to, *page.loaded}:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            fragment = unquote(parts.fragment)
            somewhere = (
                not fragment or fragment.startswith("__") or target not in pages or fragment in pages[target].ids
            )
            if not (target.is_file() and somewhere):
                found.append(f"{path}: {link}")
    return found


def test_every_page_of_docs_stands_in_the_site_once() -> None:
    written = {p.relative_to(DOCS).as_posix() for p in DOCS.rglob("*.md")}
    translations = {f"{p.removesuffix('.md')}.{tag}.md" for p in written for tag in LANGS if tag != SOURCE}
    listed = Plan.of(SOURCE).pages
    assert len(set(listed)) == len(listed)
    assert written - translations == set(listed) - MADE_HERE
    assert all(
        p.replace(f".{tag}.md", ".md") in listed for tag in LANGS for p in written & translations if f".{tag}." in p
    )


def test_every_page_is_translated_or_known_to_be_in_english() -> None:
    for lang in LANGS:
        lacking = {p for p in Plan.of(lang).pages if p not in MADE_HERE and docs_site.translation(p, lang) is None}
        assert lacking == (set() if lang == SOURCE else IN_ENGLISH)


def shape(text: str) -> tuple[list[str], int, int, int]:
    """The levels of the headings of a page, its rows of tables, its items of lists and its fenced blocks."""
    blocks = re.findall(r"^```.*?^```", text, re.MULTILINE | re.DOTALL)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^(#+) ", prose, re.MULTILINE)
    rows = re.findall(r"^\|", prose, re.MULTILINE)
    return headings, len(rows), len(re.findall(r"^(?:-|\d+\.) ", prose, re.MULTILINE)), len(blocks)


def test_a_translation_has_the_parts_of_its_page() -> None:
    pairs = [(p, DOCS / p, own) for tag in LANGS for p in Plan.of(tag).pages if (own := docs_site.translation(p, tag))]
    texts = {p: (page.read_text("utf-8"), own.read_text("utf-8")) for p, page, own in pairs if page != own}
    assert len(texts) > 20
    differing = {p for p, (page, own) in texts.items() if "<!-- taken from" not in page and shape(page) != shape(own)}
    assert differing == set()


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_without_translation_says_so(rulebook: Rulebook, lang: str) -> None:
    plan = Plan.of(lang)
    note = docs_site.typeset(plan.words["not-translated"], lang)
    noted = {p for p in plan.pages if note in docs_site.source(p, plan, rulebook)}
    assert noted == (set() if lang == SOURCE else IN_ENGLISH)


@pytest.mark.parametrize("lang", LANGS)
def test_the_reference_has_every_command_every_error_and_every_name(rulebook: Rulebook, lang: str) -> None:
    import compliance

    plan = Plan.of(lang)
    commands = docs_site.source("commands.md", plan, rulebook)
    ways = list(reference_pages.commands())
    assert len(ways) > 40
    for way in ways:
        assert re.search(rf"^#+ {' '.join(('compliance', *way))}$", commands, re.MULTILINE), way
    usage = re.search(r"^(\S+)[  ]?:? compliance \[OPTIONS\]", reference_pages.help_of((), lang), re.MULTILINE)
    assert usage is not None
    assert commands.count(usage[1]) >= len(ways)
    errors = docs_site.source("errors.md", plan, rulebook)
    ids = [key.removeprefix(SPACE) for key in catalogue() if key.startswith(SPACE)]
    assert len(ids) > 200
    assert [i for i in ids if f"| `{i}` |" not in errors] == []
    names = docs_site.source("python-names.md", plan, rulebook)
    assert [n for n in compliance.__all__ if f"## compliance.{n}\n" not in names] == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_of_the_law_has_every_duty_and_every_instrument(rulebook: Rulebook, lang: str) -> None:
    plan = Plan.of(lang)
    page = docs_site.source(docs_site.LAW_PAGE, plan, rulebook)
    assert {*re.findall(r'href="law/([^/"]+)\.html"', page)} - {"index", "coverage"} == set(rulebook.rules)
    assert {*re.findall(r'href="law/instruments/([^"]+)\.html"', page)} == set(rulebook.instruments)
    assert plan.as_of(rulebook) in page


@pytest.mark.parametrize("lang", LANGS)
def test_a_duty_is_exported_as_the_application_shows_it(rulebook: Rulebook, lang: str) -> None:
    export = law_pages.Export(law_pages.application(Bench()), lang)
    ident = "eu-gdpr.art35.dpia"
    page = export.page(f"/{lang}/rules/{ident}")
    duty = rulebook.rules[ident].obligation
    assert page.name == ident
    assert page.title == duty.title.in_(lang)
    for said in (
        duty.citation.url,
        "features/eu/gdpr/impact-assessment.feature:",
        'href="tests/eu-gdpr.dpia-required.html"',
    ):
        assert said in page.content
    assert say("web.rules.filter-review", lang) in page.content
    assert 'href="/' not in page.content
    assert "<form" not in page.content
    assert 'href="../eu-gdpr.art35.dpia.html"' in export.page(f"/{lang}/rules/tests/eu-gdpr.dpia-required").content
    with pytest.raises(ValueError, match="404"):
        export.page(f"/{lang}/rules/no-such-duty")


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/en/rules", "index"),
        ("/en/rules?system=EU", "system-EU"),
        ("/en/rules/tests", "tests/index"),
        ("/en/rules/facts/org.kind", "facts/org.kind"),
        ("/en/", None),
        ("https://example.org/en/rules", None),
    ],
)
def test_addresses_of_the_application_are_names_of_pages(address: str, name: str | None) -> None:
    assert law_pages.name_of(address, SOURCE) == name


def test_a_section_is_taken_with_its_links() -> None:
    text = "# A\n\n## One\n\nSee [more](docs/x.md#y) and [that](#two).\n\n### Part\n\n## Two\n\nnot this\n"
    assert docs_site.section(text, "One") == "\nSee [more](../x.md#y) and that.\n\n## Part\n\n"
    with pytest.raises(ValueError, match="no heading"):
        docs_site.section(text, "Three")


def test_french_signs_keep_to_their_words_but_code_stays_as_it_is() -> None:
    text = "Ainsi : oui\n\n```\na : b\n```\n\n    c : d\n\nvoir `e : f` !"
    assert docs_site.typeset(text, "fr") == text.replace("Ainsi : oui", "Ainsi\u00a0: oui").replace("` !", "`\u00a0!")


def built(lang: str, out: Path, book: Rulebook) -> None:
    plan = Plan.of(lang)
    sources = out.parent / f"sources-{lang}"
    docs_site.write_sources(sources, plan, book)
    docs_site.build(sources, out, plan, book)


def test_the_pages_build_without_a_warning(rulebook: Rulebook, tmp_path: Path) -> None:
    built("fr", tmp_path / "site", rulebook)  # strict: a warning would have ended it
    outside = re.compile(r": [./]*(en|law)/")  # the other language and the law are built by the whole site
    assert [d for d in dead(tmp_path / "site") if not outside.search(d)] == []
    home = (tmp_path / "site" / "fr" / "index.html").read_text("utf-8")
    assert "Information, et non conseil juridique" in home
    assert '<html lang="fr"' in home


def test_a_dead_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<a href="b.html#x">b</a><a href="c.html">c</a><script src="https://x.org/y.js"></script>'
    )
    (tmp_path / "b.html").write_text('<p id="y">')
    assert [d.partition(": ")[2] for d in sorted(dead(tmp_path))] == ["b.html#x", "c.html", "loads https://x.org/y.js"]


@pytest.mark.long
def test_the_whole_site_holds_together(rulebook: Rulebook, tmp_path: Path) -> None:
    out = tmp_path / "site"
    docs_site.site(out)
    assert dead(out) == []
    pages = {lang: {p.relative_to(out / lang).as_posix() for p in (out / lang).rglob("*.html")} for lang in LANGS}
    assert all(pages[lang] == pages[SOURCE] for lang in LANGS)
    for lang in LANGS:
        law = out / lang / law_pages.FOLDER
        wanted = {
            *rulebook.rules,
            *(f"tests/{t}" for t in rulebook.tests),
            *(f"instruments/{i}" for i in rulebook.instruments),
        }
        assert {name for name in wanted if not (law / f"{name}.html").is_file()} == set()
        as_of = Plan.of(lang).as_of(rulebook)
        for path in (out / lang).rglob("*.html"):
            text = path.read_text("utf-8")
            assert as_of in html.unescape(text), path
            assert len(text) < LARGEST or path.name in ("errors.html", "law-pages.html"), path


@pytest.mark.long
def test_the_walks_in_the_design_are_those_of_the_code() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tools.walks", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr

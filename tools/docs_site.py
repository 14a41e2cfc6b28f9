"""The documentation as a site, in every language, in one call:

    .venv/bin/python -m tools.docs_site            # out/site: begin at out/site/index.html
    .venv/bin/python -m tools.docs_site --quick    # without the pages of the law

Pages are Markdown in docs/, as docs/site.yaml lists them; the reference is made from the code and the law from the rulebook. A page
that lacks a translation is shown in English, and says so. Nothing is fetched, neither when it is built nor when it is read.
"""

from __future__ import annotations

import argparse
import io
import logging
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from mkdocs.commands.build import build as build_pages
from mkdocs.config import load_config
from pymdownx.slugs import slugify

from compliance.api import load_rulebook
from compliance.language.formatting import day
from compliance.language.languages import languages, spoken
from compliance.language.tags import SOURCE, Lang, chain
from compliance.law.rulebook import Rulebook
from compliance.rendering.spacing import unbroken_words
from compliance.service.bench import Bench
from tools import law_pages, reference_pages
from tools.page_words import site_plan, worded, words

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
THEME = DOCS / "theme"
LAW_PAGE = "law-pages.md"
MADE: Mapping[str, Callable[[Lang, Mapping[str, str]], str]] = {
    "commands.md": reference_pages.commands_page,
    "documents.md": reference_pages.documents_page,
    "http.md": reference_pages.http_page,
    "python-names.md": reference_pages.python_page,
}
_CODE = re.compile(r"(`[^`]+`)")
_TAKEN = re.compile(r"^<!-- taken from (?P<file>\S+): (?P<heading>.+) -->$", re.MULTILINE)


@dataclass(frozen=True)
class Plan:
    """docs/site.yaml in one language: titles of parts with their pages, and the words around them."""

    lang: Lang
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    words: Mapping[str, str]

    @classmethod
    def of(cls, lang: Lang) -> Plan:
        """Read it; words that a language lacks are taken from what stands in for it."""
        parts = ((worded(p["title"], lang), tuple(p["pages"])) for p in site_plan()["parts"])
        return cls(lang, tuple(parts), words(lang))

    @property
    def pages(self) -> tuple[str, ...]:
        """Every page, in order."""
        return tuple(page for _, pages in self.parts for page in pages)

    def as_of(self, book: Rulebook) -> str:
        """Return as of which day the law is told: the day on which somebody last looked at any of it."""
        looked = max(i.checked_on for i in book.instruments.values())
        return self.words["as-of"].format(day=day(looked, self.lang), version=book.version)


# ---------------------------------------------------------------------------------------------------------- one page


def translation(page: str, lang: Lang) -> Path | None:
    """Return the file of a page of docs/ in a language; None where it has none of its own."""
    tags = () if lang == SOURCE else chain(lang)
    named = [DOCS / f"{page.removesuffix('.md')}.{tag}.md" for tag in tags] if tags else [DOCS / page]
    return next((path for path in named if path.exists()), None)


def source(page: str, plan: Plan, book: Rulebook) -> str:
    """Return the Markdown of a page in the language of a plan."""
    if page in MADE:
        return typeset(MADE[page](plan.lang, plan.words), plan.lang)
    if page == LAW_PAGE:
        return typeset(_law_page(plan, book), plan.lang)
    own = translation(page, plan.lang)
    text = (own or DOCS / page).read_text(encoding="utf-8")
    if own is None:
        text = _noted(text, plan.words["not-translated"])
    text = _TAKEN.sub(lambda m: section((ROOT / m["file"]).read_text(encoding="utf-8"), m["heading"]), text)
    return typeset(_inside(_across(text, page, plan.lang), page), plan.lang)


def _inside(text: str, page: str) -> str:
    """Return a page whose links stay in the site: one to a file outside docs/ is only named, the folder of schemas is their page."""

    def linked(found: re.Match[str]) -> str:
        if "://" in found["to"] or found["to"].startswith("#"):
            return found[0]
        target = (DOCS / page).parent.joinpath(found["to"].partition("#")[0]).resolve()
        if not target.is_relative_to(DOCS):
            return found["words"]
        return f"[{found['words']}](documents.md)" if target == DOCS / "schemas" else found[0]

    return re.sub(r"(?<!!)\[(?P<words>[^\]]+)\]\((?P<to>[^)\s]+)\)", linked, text)


def _across(text: str, page: str, lang: Lang) -> str:
    """Return a page in which links to itself in another language lead there: NAME.TAG.md, or NAME.md from a translation."""
    name, up = Path(page).stem, "../" * (1 + page.count("/"))

    def linked(found: re.Match[str]) -> str:
        tag = found["tag"] or SOURCE
        address = f"{up}{tag}/{page.removesuffix('.md')}.html"
        return found[0] if tag == lang else f'<a href="{address}" lang="{tag}">{languages()[Lang(tag)].name}</a>'

    return re.sub(rf"\[[^\]]+\]\({re.escape(name)}(?:\.(?P<tag>[\w-]+))?\.md\)", linked, text)


def typeset(text: str, lang: Lang) -> str:
    """Return Markdown whose lines end only where its language allows; code stays as it is."""
    fenced, out = False, []
    for line in text.split("\n"):
        fenced ^= line.lstrip().startswith("```")
        if fenced or line.startswith(("    ", "\t", "```", "!!!")):
            out.append(line)
        else:
            out.append("".join(p if p.startswith("`") else unbroken_words(p, lang) for p in _CODE.split(line)))
    return "\n".join(out)


def _noted(text: str, note: str) -> str:
    """Put a note under the heading of a page."""
    head, _, rest = text.partition("\n")
    return f'{head}\n\n<div class="admonition"><p>{note}</p></div>\n{rest}'


def section(text: str, heading: str) -> str:
    """Return what stands under a heading of the second level, with links that lead to pages of the site.

    Raises:
        ValueError: there is no such heading.
    """
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f'there is no heading "{heading}" to take')
    below = found[1].replace("\n### ", "\n## ")
    return re.sub(
        r"\[([^\]]+)\]\(docs/([^)]+)\)", r"[\1](../\2)", re.sub(r"\[([^\]]+)\]\((?!docs/)[^)]*\)", r"\1", below)
    )


def _law_page(plan: Plan, book: Rulebook) -> str:
    """Return the list of all duties by system and instrument. Links are HTML: what they lead to is made beside the Markdown."""
    parts = [f"# {plan.words['law']}", _as_html(plan.words["law-lead"]), plan.as_of(book)]
    by_instrument: dict[str, list[str]] = {}
    for rule in book.rules.values():
        duty, lang = rule.obligation, book.lang_of(rule.id, plan.lang)
        line = f'- <a href="law/{rule.id}.html">{duty.title.in_(lang)}</a> ({duty.citation.pinpoint.in_(lang)})'
        by_instrument.setdefault(rule.instrument.id, []).append(line)
    for code in book.jurisdictions:
        instruments = [i for i in book.instruments.values() if i.jurisdiction == code]
        if instruments:
            parts.append(f"## {book.places.name(code).in_(plan.lang)}")
        for one in instruments:
            short = one.short.in_(plan.lang)
            parts.append(f"### {short[:1].upper()}{short[1:]}")
            parts.append(f'<a href="law/instruments/{one.id}.html">{one.title.in_(plan.lang)}</a> ({one.cite})')
            parts.append("\n".join(by_instrument.get(one.id, ())))
    return "\n\n".join(p for p in parts if p) + "\n"


def _as_html(text: str) -> str:
    return re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', text)


# --------------------------------------------------------------------------------------------------------- the site


def others(lang: Lang) -> list[Any]:
    """Return the other languages of the site."""
    return [languages()[tag] for tag in spoken() if tag != lang]


def write_sources(folder: Path, plan: Plan, book: Rulebook) -> None:
    """Write the Markdown of one language, with what it shows and links to."""
    shutil.rmtree(folder, ignore_errors=True)
    for page in plan.pages:
        path = folder / page
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source(page, plan, book), encoding="utf-8")
    for name in ("pictures", "schemas"):
        shutil.copytree(DOCS / name, folder / name)
    shutil.copy(THEME / "site.css", folder / "site.css")


def build(folder: Path, out: Path, plan: Plan, book: Rulebook) -> None:
    """Build the pages of one language. Raises mkdocs' Abort where anything is worth a warning."""
    lang = plan.lang
    settings: dict[str, Any] = {
        "site_name": plan.words["name"],
        "docs_dir": str(folder),
        "site_dir": str(out / lang),
        "use_directory_urls": False,
        "strict": True,
        "copyright": plan.as_of(book),
        "nav": [{title: list(pages)} if len(pages) > 1 else {title: pages[0]} for title, pages in plan.parts],
        "theme": {
            "name": "material",
            "custom_dir": str(THEME),
            "language": lang,
            "font": False,
            "features": ["navigation.tabs", "navigation.top", "toc.follow", "content.tooltips"],
            "palette": {"primary": "white", "accent": "indigo"},
        },
        "plugins": [{"search": {"lang": lang}}],
        "extra": {"others": others(lang), "generator": False},
        "extra_css": ["site.css"],
        "markdown_extensions": [
            "admonition",
            "attr_list",
            "tables",
            "pymdownx.superfences",
            "pymdownx.highlight",
            {"toc": {"permalink": True, "toc_depth": 3, "slugify": slugify(case="lower")}},
        ],
        "validation": {"links": {"anchors": "warn", "absolute_links": "warn", "unrecognized_links": "warn"}},
    }
    config = load_config(config_file=_no_file(), **settings)
    plugins: Any = config.plugins  # takes whatever answers to events: its hooks are plain modules
    plugins["same-page"] = SamePage()
    build_pages(config)


class SamePage:
    """Tells the theme where the same page stands in the other languages: under the same name in each."""

    def on_page_context(self, context: Any, /, *, page: Any, config: Any, nav: Any) -> Any:
        """Name them for the page that is about to be shown."""
        config.extra["alternate"] = [
            {"name": other.name, "lang": other.tag, "link": f"../{other.tag}/{page.url}"}
            for other in config.extra["others"]
        ]
        return context


def _no_file() -> Any:
    """Return an empty file of settings: all of them are given here, because they hang on the language."""
    return io.BytesIO(b"site_name: compliance\n")


def write_law(
    out: Path, plan: Plan, book: Rulebook, pages: Iterator[law_pages.LawPage], styles: Mapping[str, str]
) -> int:
    """Write the pages of the law in one language, and return how many there are."""
    environment = Environment(loader=FileSystemLoader(THEME), autoescape=True, undefined=StrictUndefined)
    frame = environment.get_template("law.html")
    folder = out / plan.lang / law_pages.FOLDER
    (folder / "styles").mkdir(parents=True, exist_ok=True)
    for name, style in styles.items():
        (folder / "styles" / name).write_text(style, encoding="utf-8")
    written = 0
    for page in pages:
        path = folder / f"{page.name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = frame.render(
            lang=plan.lang,
            page=page,
            content=Markup(page.content),  # escaped by the application
            up="../" * (1 + page.name.count("/")),
            styles=list(styles),
            words=plan.words,
            others=others(plan.lang),
            as_of=plan.as_of(book),
        )
        path.write_text(text, encoding="utf-8")
        written += 1
    return written


def write_door(out: Path) -> None:
    """Write the page in front of all languages."""
    known = [(Plan.of(tag), languages()[tag]) for tag in spoken()]
    links = "".join(f'<p><a href="{one.tag}/index.html" lang="{one.tag}">{one.name}</a></p>' for _, one in known)
    title = " / ".join(plan.words["choose"] for plan, _ in known)
    (out / "index.html").write_text(
        f'<!doctype html><html lang="{SOURCE}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
        f'<link rel="stylesheet" href="{SOURCE}/site.css"></head><body class="door"><h1>{title}</h1>{links}</body></html>\n',
        encoding="utf-8",
    )


def site(out: Path, law: bool = True) -> None:
    """Build everything into a folder."""
    book = load_rulebook()
    app = law_pages.application(Bench()) if law else None
    for lang in spoken():
        plan = Plan.of(lang)
        sources = out.parent / f"{out.name}-sources" / lang
        write_sources(sources, plan, book)
        build(sources, out, plan, book)
        if app is not None:
            export = law_pages.Export(app, lang)
            count = write_law(out, plan, book, export.pages(), export.styles())
            print(f"{lang}: {len(plan.pages)} pages, and {count} of the law")
    shutil.rmtree(out.parent / f"{out.name}-sources")
    write_door(out)


def main() -> None:
    """Build the site."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="without the pages of the law")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "site", help="the folder to build into")
    asked = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    site(asked.out, law=not asked.quick)


if __name__ == "__main__":
    main()

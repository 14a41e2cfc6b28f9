"""The ruleset browser of the web application, exported: the same pages, as they are served, for a site without a server.

Nothing about the law is worded here. Each page is fetched from the application and its main part taken; links to pages of the
browser lead to the exported ones, whatever only a server can do (searching, filtering) is left out.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from fastapi import FastAPI
from starlette.testclient import TestClient

from compliance.language.tags import Lang
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.settings import Settings

FOLDER = "law"
STYLES = ("blocks.css", "site.css", "views.css")
LISTS = ("system", "topic")  # which lists of duties are pages of their own
_MAIN = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)
_TITLE = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_LINK = re.compile(r"""(?<=href=")([^"]*)(?=")""")
_SEARCH = re.compile(r"<form\b.*?</form>", re.DOTALL)
_BACK = re.compile(r'<p class="onward">.*?</p>', re.DOTALL)
_SCENARIO = re.compile(r'<details class="scenario">')


@dataclass(frozen=True)
class LawPage:
    """One page: its name below the folder of the law, without ending, its title as text, and its content as HTML."""

    name: str
    title: str
    content: str


def application(bench: Bench | None = None) -> FastAPI:
    """Return the application to export from: the rulebook that ships, no accounts, and a reader in a hurry."""
    return create_app(Settings(requests_per_minute=1_000_000, seconds_without_account=1_000_000), bench or Bench())


def name_of(address: str, lang: str) -> str | None:
    """Return the name of the exported page for an address of the browser; None where there is none.

    /en/rules/tests/ID is tests/ID; a list by system or topic is system-CODE or topic-ID.
    """
    parts = urlsplit(address)
    if parts.netloc:
        return None
    start = f"/{lang}/rules"
    if parts.path == start:
        asked = parse_qs(parts.query)
        return next((f"{name}-{asked[name][0]}" for name in LISTS if name in asked), "index")
    if not parts.path.startswith(f"{start}/"):
        return None
    name = parts.path.removeprefix(f"{start}/")
    return f"{name}/index" if name in ("tests", "facts") else name


class Export:
    """The pages of one language, as an application serves them."""

    def __init__(self, app: FastAPI, lang: Lang) -> None:
        self.lang = lang
        self._client = TestClient(app, base_url="http://localhost")

    def styles(self) -> dict[str, str]:
        """Return the styles of the application's pages by file name."""
        return {name: self._client.get(f"/static/{name}").raise_for_status().text for name in STYLES}

    def pages(self) -> Iterator[LawPage]:
        """Yield every page, from the index on, as links lead to them."""
        with self._client:  # one loop of events for all of them
            yield from self._pages()

    def _pages(self) -> Iterator[LawPage]:
        todo, seen = [f"/{self.lang}/rules"], {"index"}
        while todo:
            address = todo.pop(0)
            main = self._main(address)
            for link in (_joined(address, html.unescape(link)) for link in _LINK.findall(main)):
                found = name_of(link, self.lang)
                if found is not None and found not in seen:
                    seen.add(found)
                    todo.append(link)
            yield self._page(address, main)

    def page(self, address: str) -> LawPage:
        """Return one page by its address in the application."""
        return self._page(address, self._main(address))

    def _main(self, address: str) -> str:
        answer = self._client.get(f"{address}&whole=yes" if "?" in address else address)
        main = _MAIN.search(answer.text)
        if answer.status_code != 200 or main is None:
            raise ValueError(f"{address}: the application answers {answer.status_code}, and no page to export")
        return main[1]

    def _page(self, address: str, main: str) -> LawPage:
        name = name_of(address, self.lang)
        if name is None:
            raise ValueError(f"{address} is no page of the ruleset browser")
        up = "../" * name.count("/")

        def linked(found: re.Match[str]) -> str:
            link = html.unescape(found[1])
            to = None if link.startswith("#") else name_of(_joined(address, link), self.lang)
            _, hash_, fragment = link.partition("#")
            return found[1] if to is None else f"{up}{to}.html{hash_}{fragment}"

        content = _BACK.sub("", _SEARCH.sub("", main))
        content = _SCENARIO.sub('<details class="scenario" data-search-exclude>', content)
        return LawPage(name, _text(_TITLE.search(main)), _LINK.sub(linked, content).strip())


def _joined(address: str, link: str) -> str:
    """Return a link as an address of the application, without its fragment: one that begins with ? asks the same page again."""
    return (f"{urlsplit(address).path}{link}" if link.startswith("?") else link).partition("#")[0]


def _text(found: re.Match[str] | None) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", found[1] if found else "")).split())

"""What the first minutes cost an owner: pages, words to read and clicks until the first list, page after page of the form in the browser.

    .venv/bin/python -m tools.first_minutes          # the twelve examples and the further owners, in English
    .venv/bin/python -m tools.first_minutes --lang fr
    .venv/bin/python -m tools.first_minutes --whole  # and on, until nothing is asked that a binding duty hangs on

An owner answers what the case says; what it leaves out is "I don't know". Counted are the words that are seen (not what is folded, hidden, or
said to screen readers alone; what scripts show is), and a click for each thing picked or typed, each fold that has to be opened for it, and each
button. The lists between are not counted.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from statistics import median
from typing import Any

from starlette.datastructures import FormData
from starlette.testclient import TestClient

from compliance.interview.rarity import denied
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.service.bench import Bench
from compliance.web.app import create_app
from compliance.web.asking.answering import Reader
from compliance.web.asking.parts import prefix_of, unknown_field
from compliance.web.settings import Settings
from tools.outlooks import DAY, owners

VOID = frozenset({"input", "br", "hr", "img", "meta", "link", "col", "wbr"})
MOST_PAGES = 40
PICKED = ("is", "a", "yes", "unsure", "none", "band", "same", "unknown", "product", "plan")


class Seen(HTMLParser):
    """What somebody sees of the main part of a page, and the hidden fields of its form."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.hidden: list[tuple[str, str]] = []
        self.carried: list[tuple[str, str]] = []
        self.folded: set[str] = set()
        self._open: list[tuple[str, bool, str]] = []
        self._form = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a field, and whether what stands inside a part is seen."""
        given = {k: v or "" for k, v in attrs}
        if tag == "form":
            self._form = given.get("id", "")
        if tag == "input" and given.get("type") == "hidden" and self._form == "same":
            self.hidden.append((given["name"], given.get("value", "")))
        if tag == "input" and given.get("type") == "hidden" and self._form == "carry":
            self.carried.append((given["name"], given.get("value", "")))
        folded = tag == "details" and "open" not in given
        if tag == "input" and any(what == "fold" for _, _, what in self._open):
            self.folded.add(f"{given.get('name')}={given.get('value')}")
        if tag in VOID:
            return
        unseen = (
            ("hidden" in given and "data-search" not in given)
            or "unseen" in given.get("class", "")
            or tag in ("script", "style", "title")
        )
        unseen = unseen or (
            tag == "option" and "selected" not in given
        )  # of a closed list to pick from, one line is seen
        self._open.append((tag, unseen, "fold" if folded else "summary" if tag == "summary" else ""))

    def handle_endtag(self, tag: str) -> None:
        """Leave a part."""
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Note words that are seen."""
        if not any(tag == "main" for tag, _, _ in self._open) or any(unseen for _, unseen, _ in self._open):
            return
        marks = [what for _, _, what in self._open if what]
        if "fold" in marks and not (marks[-1] == "summary" and marks.count("fold") == 1):
            return
        self.words += re.findall(r"\w[\w'’-]*", data)

    @property
    def fields(self) -> dict[str, str]:
        """The hidden fields by name; of several of one name, the last."""
        return dict(self.hidden)


@dataclass
class Minutes:
    """What an owner went through, and the pages, words and clicks of it until the first list."""

    name: str
    pages: int = 0
    words: int = 0
    clicks: int = 0
    unknown: int = 0
    to_the_list: tuple[int, int, int] = (0, 0, 0)
    views: list[str] = field(default_factory=list)


class Owner:
    """Somebody who answers the form as a case says."""

    def __init__(self, client: TestClient, book: Rulebook, lang: Lang, path: Path) -> None:
        self._client, self._book, self._lang = client, book, lang
        self._case = json.loads(json.dumps(strict_yaml.read(path).data, default=str))
        self._use = self._case["use_cases"][0]
        self.minutes = Minutes(path.stem)
        self._at = ""

    def to_the_first_list(self) -> Minutes:
        """Answer page after page until the list is shown."""
        start = {"way": "new", "firm": self._case["organisation"]["name"], "use": self._use["name"]}
        page = self._sent("/start", list({**start, "as_of": DAY.isoformat()}.items()))
        while "list-now" not in page:
            if self.minutes.pages == MOST_PAGES:
                raise SystemExit(f"{self.minutes.name}: no list after {MOST_PAGES} pages")
            page = self._answered(page)
        self._at = page
        self.minutes.to_the_list = (self.minutes.pages, self.minutes.words, self.minutes.clicks)
        return self.minutes

    def to_the_end(self) -> Minutes:
        """Answer page after page until no question is left that a binding duty hangs on."""
        self.to_the_first_list()
        on = [*Seen(self._at).carried, ("pass", "on"), ("go", "on")]
        page = self._sent("/desk/interview", on)
        last = [say(key, self._lang) for key in ("plan.optional", "plan.sharpens")]
        while "list-now" not in page and not any(words in page for words in last):
            if self.minutes.pages == MOST_PAGES:
                raise SystemExit(f"{self.minutes.name}: no end after {MOST_PAGES} pages")
            page = self._answered(page)
        return self.minutes

    def _sent(self, path: str, pairs: list[tuple[str, str]]) -> str:
        data: dict[str, list[str]] = {}
        for name, value in pairs:
            data.setdefault(name, []).append(value)
        answer = self._client.post(f"/{self._lang}{path}", data=data)
        answer.raise_for_status()
        return answer.text

    def _answered(self, page: str) -> str:
        seen, told = Seen(page), self.minutes
        told.pages += 1
        told.words += len(seen.words)
        fields = seen.fields
        if "ask" in fields:
            view, keys = "sheet", [word.partition("@")[0] for word in fields["ask"].split(",")]
            pairs = [(prefix_of(n) + name, v) for n, fact in enumerate(keys) for name, v in self._said(fact, True)]
        elif "fact" in fields:
            view, pairs = "interview", self._said(fields["fact"], False)
        elif "tools" in fields:
            view, pairs = "tools", self._tools()
        else:
            view, pairs = "shortlist", self._ticked([v.partition("@")[0] for k, v in seen.hidden if k == "row"])
        go = (
            ("go", "unknown")
            if view == "interview" and not pairs
            else ("go", "rest" if view == "shortlist" else "next")
        )
        told.views.append(view)
        told.clicks += 1 + sum(self._is_click(name, value, seen) for name, value in pairs)
        typed = {name for name, _ in pairs}
        return self._sent(f"/desk/{view}", [*(pair for pair in seen.hidden if pair[0] not in typed), *pairs, go])

    @staticmethod
    def _is_click(name: str, value: str, seen: Seen) -> int:
        bare = re.sub(r"^q\d+-", "", name)
        if bare.partition("-")[0] not in PICKED and not re.match(r"[pnb]-\d|(from|to|y1|m1|d1)$", bare):
            return 0
        return 2 if f"{name}={value}" in seen.folded else bool(value)

    def _said(self, fact: str, several: bool) -> list[tuple[str, str]]:
        """Return the fields of an answer; none, or the box for it, for "I don't know"."""
        known = self._book.facts[fact]
        held = (self._case["organisation"] if known.of == "organisation" else self._use)["answers"]
        raw = held.get(fact, "unknown")
        if raw == "unknown":
            self.minutes.unknown += 1
            return [(unknown_field(known), "unknown")] if several else []
        form: FormData = Reader(known, self._book, self._lang).fields(raw)
        return [(name, value) for name, value in form.multi_items() if isinstance(value, str)]

    def _ticked(self, facts: list[str]) -> list[tuple[str, str]]:
        out: list[tuple[str, str]] = []
        for fact in facts:
            known = self._book.facts[fact]
            held = (self._case["organisation"] if known.of == "organisation" else self._use)["answers"]
            raw = held.get(fact, "unknown")
            if raw == "unknown":
                out.append((f"is-{fact}", "unsure"))
            elif known.parse(raw, self._book.places) != known.parse(denied(self._book, fact), self._book.places):
                out.append((f"is-{fact}", "yes"))
        return out

    def _tools(self) -> list[tuple[str, str]]:
        tools: list[dict[str, Any]] = self._use.get("tools") or []
        named = [("product", t["product"]) for t in tools if "product" in t]
        plans = [(f"plan-{t['product']}", t["plan"]) for t in tools if "plan" in t]
        other = [("named", t["named"]) for t in tools if "named" in t]
        return [*named, *plans, *other] or [("none", "1")]


def table(told: list[Minutes]) -> Iterator[str]:
    """Yield the lines of the table, and the middle of each column."""
    yield '| owner | pages | words | clicks | "I don\'t know" |'
    yield "| --- | --- | --- | --- | --- |"
    for one in told:
        yield f"| {one.name.removeprefix('owner-')} | {one.pages} | {one.words} | {one.clicks} | {one.unknown} |"
    middle = (median(values) for values in zip(*((m.pages, m.words, m.clicks, m.unknown) for m in told), strict=True))
    yield "| median | " + " | ".join(f"{value:g}" for value in middle) + " |"


def client_of(bench: Bench) -> TestClient:
    """Return a browser of its own for one owner, so that no limit on requests is met."""
    return TestClient(create_app(Settings(seconds_without_account=1_000_000), bench), base_url="http://localhost")


def walks(lang: Lang = SOURCE, paths: Iterable[Path] = (), whole: bool = True) -> list[Minutes]:
    """Walk with owners, all of them where none is named, to the end of the form or to the first list."""
    bench = Bench()
    bench.settle(date.today())
    played = [Owner(client_of(bench), bench.rulebook, lang, path) for path in paths or owners()]
    return [one.to_the_end() if whole else one.to_the_first_list() for one in played]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", default=SOURCE)
    parser.add_argument("--whole", action="store_true")
    asked = parser.parse_args()
    for line in table(walks(Lang(asked.lang), whole=asked.whole)):
        print(line)


if __name__ == "__main__":
    main()

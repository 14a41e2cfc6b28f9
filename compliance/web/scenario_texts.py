"""The scenarios of the law as texts: which of them speak of a duty or a legal test, for lawyers to read beside the rule.

Read by lines and never run here; `compliance rules coverage` runs them. Where the folder did not come along there are none, and the
page says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from compliance.language.languages import spoken
from compliance.language.tags import SOURCE, Lang

_ID = re.compile(r"[a-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_MADE = re.compile(r"[\"«]\s*([^\"»\n]*<[^\"»\n]*>[^\"»\n]*?)\s*[\"»]")
_SLOT = re.compile(r"<([^<>]+)>")
_LANGUAGE = re.compile(r"#\s*language:\s*([A-Za-z-]+)")


@dataclass(frozen=True)
class _Gherkin:
    """The words that Gherkin begins its lines with, in the languages that scenarios are written in."""

    head: re.Pattern[str]
    scenario: frozenset[str]
    background: frozenset[str]
    examples: re.Pattern[str]


@cache
def _gherkin() -> _Gherkin:
    from gherkin.dialect import Dialect  # a moment to load, and only pages about rules ask for it

    dialects = [d for d in map(Dialect.for_name, spoken()) if d is not None]
    scenario = [w for d in dialects for w in (*d.scenario_outline_keywords, *d.scenario_keywords)]
    background = [w for d in dialects for w in d.background_keywords]
    titles = [w for d in dialects for w in (*d.feature_keywords, *d.rule_keywords)]
    kinds = "|".join(map(re.escape, (*titles, *background, *scenario)))
    examples = "|".join(re.escape(w) for d in dialects for w in d.examples_keywords)
    return _Gherkin(
        re.compile(rf"\s*(?P<kind>{kinds})\s*:\s*(?P<name>.*)"),
        frozenset(scenario),
        frozenset(background),
        re.compile(rf"\s*(?:{examples})\s*:.*"),
    )


@dataclass(frozen=True)
class ScenarioText:
    """One scenario as it stands in its file. `under` is the title it stands under."""

    file: str
    line: int
    lang: Lang
    under: str
    name: str
    text: str


class ScenarioTexts:
    """All scenarios below a folder, found by the ids they name."""

    def __init__(self, folder: Path) -> None:
        self.here = folder.is_dir()
        self._by_id: dict[str, list[ScenarioText]] = {}
        self.count = 0
        for path in sorted(folder.rglob("*.feature")) if self.here else ():
            file = f"features/{path.relative_to(folder).as_posix()}"
            for one in _of_file(path.read_text(encoding="utf-8"), file):
                self.count += 1
                for ident in dict.fromkeys([*_ID.findall(one.text), *_made_ids(one.text)]):
                    self._by_id.setdefault(ident, []).append(one)

    def of(self, ident: str, lang: Lang) -> list[ScenarioText]:
        """Return the scenarios that name a duty or a test, those in the reader's language first."""
        return sorted(self._by_id.get(ident, ()), key=lambda s: (s.lang[:2] != lang[:2], s.file, s.line))

    @property
    def counts(self) -> Mapping[str, int]:
        """How many scenarios name each id."""
        return {ident: len(found) for ident, found in self._by_id.items()}


def _of_file(text: str, file: str) -> Iterator[ScenarioText]:
    header = _LANGUAGE.match(text)
    lang = Lang(header[1]) if header else SOURCE
    under, start, name, lines = "", 0, "", list[str]()

    def done() -> Iterator[ScenarioText]:
        if start:
            yield ScenarioText(file, start, lang, under, name, _outdented(lines))

    title = ""
    for number, line in enumerate(text.splitlines(), start=1):
        head = _gherkin().head.fullmatch(line)
        if head is None:
            if start and not line.lstrip().startswith(("@", "#")):
                lines.append(line)
            continue
        yield from done()
        start, lines = 0, []
        if head["kind"] in _gherkin().scenario:
            start, name, under = number, head["name"], title
        elif head["kind"] not in _gherkin().background:
            title = head["name"]
    yield from done()


def _made_ids(text: str) -> Iterator[str]:
    """Yield the ids that an outline puts together from its examples: "us-state-privacy.<duty>.<state>"."""
    patterns = _MADE.findall(text)
    if not patterns:
        return
    heads: list[str] | None = None
    inside = False
    for line in text.splitlines():
        if _gherkin().examples.fullmatch(line):
            inside, heads = True, None
        elif inside and line.lstrip().startswith("|"):
            cells = [c.strip() for c in line.strip().strip("|").split("|")]
            if heads is None:
                heads = cells
                continue
            row = dict(zip(heads, cells, strict=False))
            for pattern in patterns:
                yield from _ID.findall(_filled(pattern, row))


def _filled(pattern: str, row: Mapping[str, str]) -> str:
    return _SLOT.sub(lambda slot: row.get(slot[1], ""), pattern)


def _outdented(lines: list[str]) -> str:
    filled = [line for line in lines if line.strip()]
    least = min((len(line) - len(line.lstrip()) for line in filled), default=0)
    return "\n".join(line[least:].rstrip() for line in lines).strip("\n")


__all__ = ["ScenarioText", "ScenarioTexts"]

"""The figures that docs/interview.md and its French say: what owners are asked, what they are shown first, what becomes of outlooks.

    .venv/bin/python -m tools.interview_pages            # writes both pages
    .venv/bin/python -m tools.interview_pages --check    # says which page is out of date, and ends with 1

Which owners the tables name, and the words of each row's head, are for the authors of the pages; the numbers are written here.
An owner that is no more is an error that names it.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from statistics import median

from compliance.api import load_rulebook
from compliance.case.case import read_case
from compliance.language.formatting import number
from compliance.language.tags import SOURCE, Lang
from compliance.reasoning.assessment import Assessor, assessor_of
from compliance.resources import data_root
from tools import first_minutes, outlooks
from tools.generated import written
from tools.page_words import words
from tools.playing import interview, with_first_use

PAGES = {data_root() / "docs" / f"interview{end}.md": lang for end, lang in (("", SOURCE), (".fr", Lang("fr")))}
PLAYED = re.compile(r"(?m)^(\| `([a-z0-9-]+)` \|[^|\n]*\|[^|\n]*\|)((?: \d+ \|){5})$")
SHOWN = re.compile(r"(?m)^(\| ([a-z0-9-]+) \|) \d+ \| \d+, \d+ \|(?: \d+ \|){6}$")
COST = re.compile(r"(?m)^(\| ([a-zé0-9-]+) \|) (\d+), \d+ \| (\d+), \d+ \| (\d+), \d+ \| \d+, \d+ \|$")
SETTLED = re.compile(r"(?m)^(\| [^|`\n]+ \|)((?: \d+ \|){3})$")


@dataclass(frozen=True)
class Figures:
    """What the pages say: the counts of owners played, by example; rows of what is shown first, by owner; what became of outlooks;
    and by owner, last in the middle, what the form costs: pages, words and clicks to the first list, then pages and words in all."""

    played: dict[str, tuple[int, ...]]
    shown: dict[str, outlooks.Walk]
    settled: Counter[tuple[str, str]]
    cases: int
    cost: dict[str, tuple[int, ...]]


def counts(assessor: Assessor, names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return the counts of the owners of these examples, played with the first of their uses."""
    found = {}
    for name in names:
        path = data_root() / "examples" / f"{name}.yaml"
        if not path.is_file():
            raise SystemExit(
                f"docs/interview.md: there is no example {name}: take its row out, and read the words beside it"
            )
        found[name] = interview(assessor, with_first_use(read_case(path, assessor.rulebook))).counts
    return found


def figures(assessor: Assessor) -> Figures:
    """Work all figures out; half a minute or so."""
    text = next(iter(PAGES)).read_text("utf-8")
    walked = [outlooks.walk(assessor, path) for path in outlooks.owners()]
    settled: Counter[tuple[str, str]] = Counter()
    for path in outlooks.cases():
        settled.update(outlooks.put_back(assessor, path))
    return Figures(
        counts(assessor, (row[2] for row in PLAYED.finditer(text))),
        {w.name.removeprefix("owner-"): w for w in walked},
        settled,
        len(outlooks.cases()),
        costs(first_minutes.walks()),
    )


def costs(walked: Sequence[first_minutes.Minutes]) -> dict[str, tuple[int, ...]]:
    """Return what the form costs each owner, and (under "") the one in the middle."""
    found = {one.name.removeprefix("owner-"): (*one.to_the_list, one.pages, one.words) for one in walked}
    middle = tuple(int(median(column)) for column in zip(*found.values(), strict=True))
    return {**found, "": middle}


def page(text: str, found: Figures, lang: Lang) -> str:
    """Return a page with the figures that were found. Raises SystemExit for a row of nobody, or where a row is missing."""
    if {row[2] for row in SHOWN.finditer(text)} != set(found.shown):
        raise SystemExit(
            f"docs/interview.md: the table of what owners are shown must have a row for each of {', '.join(found.shown)}"
        )
    text = PLAYED.sub(lambda row: f"{row[1]} {' | '.join(map(str, found.played[row[2]]))} |", text)
    text = COST.sub(lambda row: f"{row[1]} {_cost(row, found)} |", text)
    text = SHOWN.sub(lambda row: f"{row[1]} {' | '.join(outlooks.cells(found.shown[row[2]]))} |", text)
    before, heading, rest = text.partition("<!-- end outlooks -->")
    lines = iter(outlooks.settled(found.settled))
    rest = SETTLED.sub(lambda row: f"{row[1]} {' | '.join(map(str, next(lines)))} |", rest)
    if next(lines, None) is not None:
        raise SystemExit("docs/interview.md: the table of outlooks lacks a row")
    return written(before + heading + rest, {"outlooks": lambda: told(found, lang)})


def _cost(row: re.Match[str], found: Figures) -> str:
    pages, words_, clicks, all_pages, all_words = found.cost.get(row[2], found.cost[""])
    return f"{row[3]}, {pages} | {row[4]}, {words_} | {row[5]}, {clicks} | {all_pages}, {all_words}"


def told(found: Figures, lang: Lang) -> str:
    """Return what became of expected and unlikely duties, in a sentence or two."""
    got = found.settled
    applies, not_so = got["expected", "applies"], got["expected", "does-not-apply"]
    every = applies + not_so

    def share(part: int) -> str:
        return number(round(Decimal(100 * part) / max(every, 1), 1), lang)

    return words(lang)["outlooks-settled"].format(
        cases=number(found.cases, lang), expected=number(every, lang), applies=number(applies, lang), applies_share=share(applies),
        wrong=number(not_so, lang), wrong_share=share(not_so), open=number(got["silent", "may-apply"], lang),
        gravely=number(got["gravely", "applies"], lang),
    )  # fmt: skip


def main(arguments: Sequence[str] | None = None, found: Callable[[Assessor], Figures] = figures) -> int:
    """Write the pages, or say which is out of date."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 if a page is out of date")
    check, made = parser.parse_args(arguments).check, found(assessor_of(load_rulebook()))
    old: list[tuple[Path, str]] = []
    for path, lang in PAGES.items():
        now = path.read_text("utf-8")
        new = page(now, made, lang)
        if new != now:
            old.append((path, new))
    for path, new in old:
        if check:
            print(f"{path.name}: out of date; run python -m tools.interview_pages", file=sys.stderr)
        else:
            path.write_text(new, "utf-8")
            print(f"written: docs/{path.name}; read the words beside its tables")
    return int(check and bool(old))


if __name__ == "__main__":
    raise SystemExit(main())

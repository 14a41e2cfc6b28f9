"""The places, vectors and points that docs/worked-examples.md and its French say, taken from the engine.

    .venv/bin/python -m tools.worked_examples            # writes both pages
    .venv/bin/python -m tools.worked_examples --check    # says which page is out of date, and ends with 1

Which duties and actions the pages set side by side, and every word of prose, is for their authors; what follows the law is written
here. A duty or an action that is no more is an error that names it: its row has to be taken out, and the prose around it read.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from compliance.api import load_rulebook
from compliance.case.case import read_case
from compliance.checklist.checklist import Checklist, Item, build
from compliance.checklist.priority import TIERS
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.resources import data_root
from compliance.results.checklist_document import document
from compliance.results.shapes import ResultDoc

DAY = date(2026, 11, 24)
PAGE = data_root() / "docs" / "worked-examples.md"
TRANSLATED = {PAGE.with_suffix(f".{lang}.md"): lang for lang in (Lang("fr"),)}
PART = re.compile(r"(?m)^## ")
EXAMPLE = re.compile(r"`(examples/[^`]+)`")
DUTY = re.compile(r"^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$")
ACTION = re.compile(r"^\| `([^`]+)` \| (\d+) \| ([^|]+) \| (\S+) \| (\d+) \| ([^|]*) \|$")
MOVING = re.compile(r"`[^`]+`(?:, `[^`]+`)*")
SENSITIVITY = "729"


def parts(page: str) -> list[str]:
    """Return what stands before the first example, and each example, so that joined they are the page."""
    starts = [m.start() for m in PART.finditer(page)]
    return [page[a:b] for a, b in zip([0, *starts], [*starts, len(page)], strict=True)]


def written(part: str, checklist: Checklist, doc: ResultDoc) -> Iterator[str]:
    """Yield the lines of one example with what the engine finds."""
    items = {i.id: i for i in checklist.items}
    actions = {a.id: a for a in doc.actions}
    for line in part.splitlines(keepends=True):
        if row := DUTY.match(line.rstrip("\n")):
            if row[1] not in items:
                raise SystemExit(f"{PAGE}: there is no duty {row[1]}: take its row out, and read the words beside it")
            yield f"| {' | '.join((f'`{row[1]}`', *duty_row(items[row[1]])))} |\n"
        elif row := ACTION.match(line.rstrip("\n")):
            if row[1] not in actions:
                raise SystemExit(f"{PAGE}: there is no action {row[1]}: take its row out, and read the words beside it")
            a = actions[row[1]]
            cells = (f"`{a.id}`", str(a.rank), a.tier, a.priority.vector, str(a.priority.score))
            yield f"| {' | '.join((*cells, ', '.join(a.serves_in_full)))} |\n"
        elif SENSITIVITY in line and MOVING.search(line):
            yield MOVING.sub(moving(doc), line, count=1)
        else:
            yield line


def duty_row(item: Item) -> tuple[str, str, str]:
    """Return verdict and tier, vector and points of a duty."""
    if item.priority is None:
        return "does not apply", "-", "-"
    return f"{item.assessed.verdict}, {item.priority.tier}", item.priority.vector, str(item.priority.score)


def moving(doc: ResultDoc) -> str:
    """Return the actions that come or go on the first screen when the weights change."""
    sensitivity = doc.method.sensitivity
    return ", ".join(f"`{x}`" for x in sensitivity.actions_moving) if sensitivity else ""


def rows(page: str) -> list[str]:
    """Return the rows of a page that say duties and actions."""
    return [line for line in page.splitlines() if DUTY.match(line) or ACTION.match(line)]


def translated(row: str, lang: Lang) -> str:
    """Return a row in the words in which a language says verdicts and tiers."""
    for verdict in ("does-not-apply", "may-apply", "applies"):
        row = re.sub(rf"\| {verdict.replace('-', '.')}(?=,| \|)", f"| {say(f'verdict.{verdict}', lang)}", row)
    for tier in TIERS:
        word = say(f"tier.{tier}", lang).partition(",")[0]
        row = re.sub(rf"(?<=[,|] ){tier}(?= \|)", f"{word[0].lower()}{word[1:]}", row)
    return row


def pages(rulebook: Rulebook) -> Iterator[tuple[Path, str]]:
    """Yield each page with its text as the law of today makes it."""
    assessor = Assessor(rulebook)
    first, *examples = parts(PAGE.read_text("utf-8"))
    text, moves = first, []
    for part in examples:
        example = EXAMPLE.search(part.splitlines()[0])
        if example is None:
            raise SystemExit(f"{PAGE}: the heading {part.splitlines()[0]!r} names no file of examples/")
        checklist = build(assessor.assess(read_case(data_root() / example[1], rulebook), DAY))
        doc = document(checklist)
        text += "".join(written(part, checklist, doc))
        moves.append(moving(doc))
    yield PAGE, text
    for path, lang in TRANSLATED.items():
        told = iter([translated(r, lang) for r in rows(text)])
        yield path, "".join(followed(path.read_text("utf-8"), told, iter(moves)))


def followed(page: str, told: Iterator[str], moves: Iterator[str]) -> Iterator[str]:
    """Yield the lines of a translated page with the rows of its original."""
    for line in page.splitlines(keepends=True):
        if DUTY.match(line.rstrip("\n")) or ACTION.match(line.rstrip("\n")):
            yield f"{next(told)}\n"
        elif SENSITIVITY in line and MOVING.search(line):
            yield MOVING.sub(next(moves), line, count=1)
        else:
            yield line


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pages, or say which is out of date."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 if a page is out of date")
    check = parser.parse_args(arguments).check
    old = [(path, text) for path, text in pages(load_rulebook()) if path.read_text("utf-8") != text]
    for path, text in old:
        if check:
            print(f"{path}: out of date; run python -m tools.worked_examples", file=sys.stderr)
        else:
            path.write_text(text, "utf-8")
            print(f"written: docs/{path.name}; read the words beside its tables")
    return int(check and bool(old))


if __name__ == "__main__":
    raise SystemExit(main())

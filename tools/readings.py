"""Write docs/readings.md and its French: which rules were read again beside their texts, what differed, and what came of it.

docs/readings.csv is the log, one line a difference, or a line of class `none` for a rule in which none was found. Its columns: rule, statement,
class, said (what the rule said), text (what the text says, with pinpoint), settled (mended, noted or open). The log is in English.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compliance.language.tags import SOURCE
from compliance.language.text import Lang
from compliance.resources import data_root
from tools.page_words import words

LOG = "docs/readings.csv"
CLASSES = (
    "actor", "trigger", "threshold", "exception", "day", "verb", "mental-state", "sanction", "pinpoint", "advice", "other", "none",
)  # fmt: skip
SETTLED = ("mended", "noted", "open")
TAGS = (SOURCE, Lang("fr"))


@dataclass(frozen=True)
class Reading:
    """One line of the log."""

    rule: str
    statement: str
    kind: str
    said: str
    text: str
    settled: str


def readings() -> tuple[Reading, ...]:
    """Return the log. Raises ValueError for a line that is not of its form, with its number."""
    found = []
    with (data_root() / LOG).open(encoding="utf-8", newline="") as log:
        for line in csv.DictReader(log):
            one = Reading(line["rule"], line["statement"], line["class"], line["said"], line["text"], line["settled"])
            settled = one.settled in SETTLED if one.kind != "none" else one.settled == ""
            if one.kind not in CLASSES or not settled:
                raise ValueError(
                    f"{LOG}: {one}: class is one of {', '.join(CLASSES)}, settled one of {', '.join(SETTLED)}"
                )
            found.append(one)
    return tuple(found)


def pages() -> dict[str, str]:
    """Return the page in each language by its file."""
    return {f"docs/readings{'' if lang == SOURCE else f'.{lang}'}.md": "\n".join(_page(lang)) + "\n" for lang in TAGS}


def _page(lang: Lang) -> Iterator[str]:
    say, log = words(lang), readings()
    differing = [one for one in log if one.kind != "none"]
    read = {one.rule for one in log}
    substance = {one.rule for one in differing if one.kind not in ("advice", "pinpoint")}
    yield f"# {say['readings']}"
    yield ""
    yield say["readings-lead"].format(
        rules=len(read), differing=len({o.rule for o in differing}), substance=len(substance), lines=len(differing)
    )
    yield ""
    by_class = Counter((one.kind, one.settled) for one in differing)
    rows = [
        [say[f"reading-{kind}"], *(str(by_class[kind, how] or "-") for how in SETTLED)]
        for kind in CLASSES
        if any(by_class[kind, how] for how in SETTLED)
    ]
    yield from _table([say["reading-class"], *(say[f"reading-{how}"] for how in SETTLED)], rows)
    yield ""
    yield f"## {say['readings-list']}"
    yield ""
    head = [say[f"reading-{name}"] for name in ("rule", "statement", "class", "said", "text", "settled")]
    yield from _table(
        head,
        [
            [f"`{o.rule}`", o.statement, say[f"reading-{o.kind}"], o.said, o.text, say[f"reading-{o.settled}"]]
            for o in sorted(differing, key=lambda o: (o.rule, o.statement))
        ],
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for line in (head, ["---"] * len(head), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |"


__all__ = ["pages", "readings"]

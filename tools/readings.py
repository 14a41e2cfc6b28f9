"""Write docs/readings.md and its French: which rules were read again beside their texts, what differed, and what came of it.

docs/readings.csv is the log, one line a difference, or a line of class `none` for a rule in which none was found. Its columns: rule, statement,
class, said (what the rule said), text (what the text says, with pinpoint), settled (mended, noted or open). The log is in English.

docs/sample-1.csv and those after it are what blind readings of random samples found, one file a draw. Their columns: rule, basis (at that
time), judgement (right, thin, wrong or not-verifiable), class, said, text, settled.

docs/differences.csv is what came of judging many cases by the law before and after (tools/law_differences.py).
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from compliance.language.tags import SOURCE
from compliance.language.text import Lang
from compliance.law.citations import BASES
from compliance.resources import data_root
from tools import law_differences
from tools.page_words import words

LOG = "docs/readings.csv"
AS_OF = "2026-11-24"  # of the comparison
JUDGEMENTS = ("right", "thin", "wrong", "not-verifiable")
CLASSES = (
    "actor", "trigger", "threshold", "exception", "day", "verb", "mental-state", "sanction", "pinpoint", "advice", "other", "none",
)  # fmt: skip
SETTLED = ("mended", "noted", "open")
TAGS = (SOURCE, Lang("fr"))


@dataclass(frozen=True)
class Draw:
    """A random sample of the rules: where what was found stands, with which seed it was drawn, and on which day."""

    file: str
    seed: int
    day: str


DRAWS = (  # the newest last
    Draw("docs/sample-1.csv", 20261128, "2026-11-28"),
    Draw("docs/sample-2.csv", 20261129, "2026-11-28"),
    Draw("docs/sample-3.csv", 20261130, "2026-11-28"),
    Draw("docs/sample-4.csv", 20261201, "2026-11-28"),
)


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


@dataclass(frozen=True)
class Sampled:
    """One rule of the sample, and what was found: the difference where there is one."""

    rule: str
    basis: str
    judgement: str
    kind: str
    said: str
    text: str
    settled: str


def sample(draw: Draw = DRAWS[-1]) -> tuple[Sampled, ...]:
    """Return what the reading of a sample found. Raises ValueError for a line that is not of its form."""
    found = []
    with (data_root() / draw.file).open(encoding="utf-8", newline="") as log:
        for line in csv.DictReader(log):
            one = Sampled(
                line["rule"],
                line["basis"],
                line["judgement"],
                line["class"],
                line["said"],
                line["text"],
                line["settled"],
            )
            if one.judgement not in JUDGEMENTS or one.kind not in CLASSES or one.settled not in ("", *SETTLED):
                raise ValueError(f"{draw.file}: {one}: judgement is one of {', '.join(JUDGEMENTS)}")
            found.append(one)
    return tuple(found)


def interval(wrong: int, among: int) -> tuple[float, float]:
    """Return the 95 per cent interval of a share, in per cent, by Wilson's score: right for small shares of small samples."""
    z = NormalDist().inv_cdf(0.975)
    share, spread = wrong / among, z * z / among
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / among + spread / (4 * among)) / (1 + spread)
    return 100 * max(0.0, middle - half), 100 * min(1.0, middle + half)


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
    yield f"## {say['sample']}"
    yield ""
    for draw in reversed(DRAWS):
        yield from _sampled(say, draw)
    yield from _compared(say)
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


def _sampled(say: Mapping[str, str], draw: Draw) -> Iterator[str]:
    """What the blind reading of a random sample found: the rate of wrong rules, and each rule that was not right."""
    drawn = sample(draw)
    count = Counter(one.judgement for one in drawn)
    checked = len(drawn) - count["not-verifiable"]
    low, high = interval(count["wrong"], checked)
    yield say["sample-lead"].format(
        rules=len(drawn), seed=draw.seed, day=draw.day, checked=checked, wrong=count["wrong"], thin=count["thin"],
        rate=f"{100 * count['wrong'] / checked:.1f}", low=f"{low:.1f}", high=f"{high:.1f}",
    )  # fmt: skip
    yield ""
    bases = sorted({one.basis for one in drawn}, key=BASES.index)
    by_basis = Counter((one.basis, one.judgement) for one in drawn)
    rows = [[f"`{b}`", *(str(by_basis[b, j] or "-") for j in JUDGEMENTS)] for b in bases]
    yield from _table([say["sample-basis"], *(say[f"sample-{j}"] for j in JUDGEMENTS)], rows)
    yield ""
    head = [say[f"reading-{name}"] for name in ("rule", "class", "said", "text", "settled")]
    told = [one for one in drawn if one.judgement != "right"]
    yield from _table(
        [head[0], say["sample-judgement"], *head[1:]],
        [
            [
                f"`{o.rule}`",
                say[f"sample-{o.judgement}"],
                say[f"reading-{o.kind}"],
                o.said,
                o.text,
                say[f"reading-{o.settled}"] if o.settled else "",
            ]
            for o in told
        ],
    )
    yield ""


def _compared(say: Mapping[str, str]) -> Iterator[str]:
    """What the verdicts on many cases came to, by reason."""
    found = law_differences.read()
    both = [one for one in found.differences if not one.of_one]
    yield f"## {say['differences']}"
    yield ""
    yield say["differences-lead"].format(
        cases=found.cases, verdicts=found.verdicts, differing=found.differing, day=AS_OF,
        duties=len({one.kind.duty for one in both}), share=f"{100 * found.differing / found.verdicts:.2f}",
    )  # fmt: skip
    yield ""
    rows = [
        [
            reason,
            "-" if all(one.of_one for one in lines) else str(sum(one.count for one in lines)),
            ", ".join(f"`{duty}`" for duty in sorted({one.kind.duty for one in lines})),
        ]
        for reason, lines in law_differences.by_reason(found.differences)
    ]
    yield from _table([say[f"differences-{name}"] for name in ("reason", "count", "duties")], rows)
    yield ""


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for line in (head, ["---"] * len(head), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |"


__all__ = ["DRAWS", "Draw", "interval", "pages", "readings", "sample"]

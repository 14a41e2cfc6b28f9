"""How good the outlooks are: the first list and the list at the end of each owner, and what becomes of expected and unlikely duties once rare answers are given.

    .venv/bin/python -m tools.outlooks            # the table of the twelve examples and seven further owners
    .venv/bin/python -m tools.outlooks --all      # and what becomes of outlooks over all example and feature cases

An owner answers what the case says, page after page; the first list is the one after the first pass: which tool, what for, who, where, one page
of ticks, and what was ticked there.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from compliance.case.case import Case, read_case
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.four_parts import FourParts
from compliance.interview.planner import Question, plan
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor, assessor_of
from compliance.resources import data_root
from compliance.semantics.answers import Answer
from compliance.semantics.truth import YES
from tools.playing import DAY, answered, left_out, said, silent

ROOT = data_root()
FIRST_SCREEN = 7


def owners() -> list[Path]:
    """Return the case files of the owners: the examples, then those whose walks were watched."""
    return [*sorted((ROOT / "examples").glob("*.yaml")), *sorted((ROOT / "features" / "cases").glob("owner-*.yaml"))]


def cases() -> list[Path]:
    """Return all case files: those of the owners, and those that scenarios start from."""
    return [*sorted((ROOT / "examples").glob("*.yaml")), *sorted((ROOT / "features" / "cases").glob("*.yaml"))]


def after_first_pass(assessor: Assessor, full: Case) -> Checklist:
    """Return the list after the first pass of the form, answered as the case says."""
    case = silent(full)
    ticked: list[tuple[str, str | None]] = []
    while True:
        step = plan(build(assessor.assess(case, DAY)), first_pass=True)
        ticked = [key for key in ticked if step.still(*key)]
        if not ticked and step.next is None:
            return step.checklist
        short = step.shortlist if not ticked else None
        page: Sequence[Question] = short.rows if short else step.page(ticked)
        for row in page:
            if short and not left_out(full, row, assessor):
                ticked.append((row.fact, row.use_case))
            else:
                case = answered(case, row, said(full, row))


@dataclass(frozen=True)
class Walk:
    """What one owner is shown: of the first list how many are certain, expected, and apply in the end, and how many of far law; and the list at the end."""

    name: str
    first: int
    certain: int
    expected: int
    still: int
    foreign: int
    now: int
    waiting: int
    when: int
    depends: int


def walk(assessor: Assessor, path: Path) -> Walk:
    """Walk with one owner to the first list, and to the end."""
    full = read_case(path, assessor.rulebook)
    early = FourParts(after_first_pass(assessor, full))
    first = early.items["now"][:FIRST_SCREEN]
    ended = build(assessor.assess(full, DAY))
    final, last = {i.key: i for i in ended.items}, FourParts(ended)
    values = Counter(early.outlook(i).value for i in first)
    return Walk(
        name=path.stem,
        first=len(first),
        certain=values["certain"],
        expected=values["expected"],
        still=sum(final[i.key].assessed.verdict != "does-not-apply" and last.outlook(i).counts for i in first),
        foreign=sum(early.checklist.assessment.in_play(i.assessed.rule.jurisdiction) is not YES for i in first),
        now=len(last.actions["now"]),
        waiting=sum(not last.due(i) for i in last.items["now"]),
        when=len(last.actions["when"]),
        depends=len(last.depends),
    )


def without_what_is_presumed(case: Case, book: Rulebook) -> Case:
    """Return a case without its answers to questions of which something is presumed."""

    def kept(answers: dict[str, Answer | None]) -> dict[str, Answer | None]:
        return {f: a for f, a in answers.items() if book.facts[f].presume is None and not book.facts[f].likely}

    uses = tuple(replace(u, answers=kept(dict(u.answers))) for u in case.use_cases)
    return replace(case, answers=kept(dict(case.answers)), use_cases=uses)


def put_back(assessor: Assessor, path: Path) -> Counter[tuple[str, str]]:
    """Count what becomes of each outlook of a case without rare answers once they are put back.

    `gravely` stands for an unlikely duty of severity 3 or 4; `silent` for an expected one that rests on something the case itself leaves open.
    """
    full = read_case(path, assessor.rulebook)
    four = FourParts(build(assessor.assess(without_what_is_presumed(full, assessor.rulebook), DAY)))
    final = {i.key: i.assessed.verdict for i in build(assessor.assess(full, DAY)).items}
    out: Counter[tuple[str, str]] = Counter()
    for item in four.checklist.ranked:
        value: str = four.outlook(item).value
        if value == "unlikely" and item.duty.severity >= 3:
            value = "gravely"
        if value == "expected" and final[item.key] == "may-apply":
            value = "silent"
        out[value, final[item.key]] += 1
    return out


def cells(w: Walk) -> tuple[str, ...]:
    """Return the figures of one owner as the cells of a row."""
    pair = f"{w.certain}, {w.expected}"
    return str(w.first), pair, *(str(n) for n in (w.still, w.foreign, w.now, w.waiting, w.when, w.depends))


def table(walks: Sequence[Walk]) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| owner | first list | certain, expected | still there | far law | Now at the end | waiting in it | when it happens | questions |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for w in walks:
        yield f"| {w.name} | {' | '.join(cells(w))} |"


VERDICTS = ("applies", "may-apply", "does-not-apply")
OUTLOOKS = {
    "certain": "certain",
    "expected": "expected",
    "silent": "expected, left open by the case itself",
    "depends": "depends",
    "unlikely": "unlikely, severity up to 2",
    "gravely": "unlikely, severity 3 or 4",
}


def settled(found: Counter[tuple[str, str]]) -> list[tuple[int, ...]]:
    """Return what became of each outlook, by verdict, in the order of OUTLOOKS."""
    return [tuple(found[value, v] for v in VERDICTS) for value in OUTLOOKS]


def figures(found: Counter[tuple[str, str]]) -> Iterator[str]:
    """Yield what became of outlooks, in lines."""
    yield "| outlook without rare answers | applies | may apply | does not apply |"
    yield "| --- | --- | --- | --- |"
    for name, row in zip(OUTLOOKS.values(), settled(found), strict=True):
        yield f"| {name} | " + " | ".join(map(str, row)) + " |"


def main() -> None:
    """Print the table, and on demand what becomes of outlooks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    assessor = assessor_of(load(ROOT))
    for line in table([walk(assessor, path) for path in owners()]):
        print(line)
    if asked.all:
        print()
        found: Counter[tuple[str, str]] = Counter()
        for path in cases():
            found.update(put_back(assessor, path))
        for line in figures(found):
            print(line)


if __name__ == "__main__":
    main()

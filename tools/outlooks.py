"""How good the outlooks are: the first list and the list at the end of each owner, and what becomes of expected and unlikely duties once rare answers are given.

    .venv/bin/python -m tools.outlooks            # the table of the twelve examples and seven further owners
    .venv/bin/python -m tools.outlooks --all      # and what becomes of outlooks over all example and feature cases; some minutes

An owner answers what the case says, page after page; the first list is the one after five pages.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from compliance.case.case import Case, read_case
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.four_parts import FourParts
from compliance.interview.planner import Question, plan
from compliance.interview.rarity import denied
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor, assessor_of
from compliance.resources import data_root
from compliance.semantics.answers import Answer
from compliance.semantics.truth import YES

ROOT = data_root()
DAY = date(2026, 11, 24)
PAGES = 5  # within so many a first list is due
FIRST_SCREEN = 7


def owners() -> list[Path]:
    """Return the case files of the owners: the examples, then those whose walks were watched."""
    return [*sorted((ROOT / "examples").glob("*.yaml")), *sorted((ROOT / "features" / "cases").glob("owner-*.yaml"))]


def cases() -> list[Path]:
    """Return all case files: those of the owners, and those that scenarios start from."""
    return [*sorted((ROOT / "examples").glob("*.yaml")), *sorted((ROOT / "features" / "cases").glob("*.yaml"))]


def said(full: Case, row: Question) -> Answer | None:
    """Return what an owner answers to a question."""
    if row.use_case is None:
        return full.answers.get(row.fact)
    return next(u for u in full.use_cases if u.id == row.use_case).answers.get(row.fact)


def answered(case: Case, row: Question, answer: Answer | None) -> Case:
    """Return a case with one answer more."""
    if row.use_case is None:
        return replace(case, answers={**case.answers, row.fact: answer})
    uses = (replace(u, answers={**u.answers, row.fact: answer}) if u.id == row.use_case else u for u in case.use_cases)
    return replace(case, use_cases=tuple(uses))


def after_pages(assessor: Assessor, full: Case, pages: int) -> Checklist:
    """Return the list after so many pages of the form, answered as the case says."""
    uses = tuple(replace(u, answers={}, flows=()) for u in full.use_cases)
    case = replace(full, answers={}, in_place=(), use_cases=uses)
    ticked: list[tuple[str, str | None]] = []
    book = assessor.rulebook
    for _ in range(pages):
        step = plan(build(assessor.assess(case, DAY)))
        ticked = [key for key in ticked if step.still(*key)]
        short = step.shortlist if not ticked else None
        page: Sequence[Question] = short.rows if short else step.page(ticked)
        for row in page:
            answer = said(full, row)
            if short and answer not in (None, book.facts[row.fact].parse(denied(book, row.fact), book.places)):
                ticked.append((row.fact, row.use_case))
            else:
                case = answered(case, row, answer)
    return build(assessor.assess(case, DAY))


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
    early = FourParts(after_pages(assessor, full, PAGES))
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
        return {f: a for f, a in answers.items() if book.facts[f].presume is None}

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


def table(walks: Sequence[Walk]) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| owner | first list | certain, expected | still there | far law | Now at the end | waiting in it | when it happens | questions |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    for w in walks:
        yield f"| {w.name} | {w.first} | {w.certain}, {w.expected} | {w.still} | {w.foreign} | {w.now} | {w.waiting} | {w.when} | {w.depends} |"


def figures(found: Counter[tuple[str, str]]) -> Iterator[str]:
    """Yield what became of outlooks, in lines."""
    verdicts = ("applies", "may-apply", "does-not-apply")
    yield "| outlook without rare answers | applies | may apply | does not apply |"
    yield "| --- | --- | --- | --- |"
    for value, name in (
        ("certain", "certain"),
        ("expected", "expected"),
        ("silent", "expected, left open by the case itself"),
        ("depends", "depends"),
        ("unlikely", "unlikely, severity up to 2"),
        ("gravely", "unlikely, severity 3 or 4"),
    ):
        yield f"| {name} | " + " | ".join(str(found[value, v]) for v in verdicts) + " |"


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

"""docs/document-coverage.md and its French: what the documents deliver of the duties of each owner, and what stays to be done by hand.

    .venv/bin/python -m tools.document_coverage            # writes both pages; some ten seconds
    .venv/bin/python -m tools.document_coverage --check    # says which page is out of date, and ends with 1

The owners are the twelve examples and the seven whose walks were watched. What a document delivers counts where a block that stands carries it; which
points a paper can deliver at all is data (documents/points/by-topic.yaml). `compliance documents CASE --coverage` says it duty by duty.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.case.case import read_case
from compliance.checklist.checklist import Checklist, build
from compliance.checklist.four_parts import FourParts
from compliance.language.tags import SOURCE, Lang
from compliance.law.document_grounds import grounds
from compliance.law.document_loading import load_templates
from compliance.law.document_templates import Template
from compliance.law.loading import load
from compliance.law.paper_points import Points, load_points
from compliance.law.rulebook import Rulebook
from compliance.paperwork import NEEDS, ActionCovered, Delivery, Need, Shares, certain, now, shares, written
from compliance.reasoning.assessment import assessor_of
from compliance.resources import data_root
from tools.outlooks import owners
from tools.page_words import words
from tools.playing import DAY

PAGES = {"docs/document-coverage.md": SOURCE, "docs/document-coverage.fr.md": Lang("fr")}
MAKERS = ("g7-hiring-software",)  # sells its own tool: what it owes those downstream no owner of a bought tool owes


@dataclass(frozen=True)
class Owner:
    """One owner: the shares, what is to be done now and a paper can prove, and the points that no document delivers, by topic and element."""

    name: str
    found: Shares
    now: tuple[ActionCovered, ...]
    left: Counter[tuple[str, str | None]]
    blanks: tuple[
        tuple[Need, int], ...
    ]  # of each document: how much it is needed, and how many places are left to fill

    def counted(self, need: Need) -> str:
        """Return how many documents are needed so much, and how many blanks they hold."""
        found = [blanks for one, blanks in self.blanks if one == need]
        return f"{len(found)} / {sum(found)}"

    @property
    def without(self) -> tuple[ActionCovered, ...]:
        """What is to be done now without a document."""
        return tuple(one for one in self.now if not one.documents)


def owner(name: str, checklist: Checklist) -> Owner:
    """Return what documents deliver of the list of an owner."""
    delivery = Delivery(checklist)
    covered = [delivery.duty(item) for item in certain(checklist)]
    left = Counter((p.topic, p.element) for c in covered for p in c.each if not p.documents and p.deed is None)
    blanks = tuple((p.need, len(written(p, checklist, SOURCE).blanks)) for p in delivery.papers)
    return Owner(name, shares(covered), now(delivery, FourParts(checklist)), left, blanks)


def everybody(book: Rulebook) -> list[Owner]:
    """Return all owners."""
    assessor = assessor_of(book)
    return [owner(path.stem, build(assessor.assess(read_case(path, book), DAY))) for path in owners()]


def together(listed: Sequence[Owner]) -> Shares:
    """Return the shares of several owners."""
    found = [one.found for one in listed]
    return Shares(sum(f.points for f in found), sum(f.by_paper for f in found), sum(f.delivered for f in found))


def share(part: float) -> str:
    """Return a share as it stands in the tables."""
    return f"{round(100 * part)} %"


def row(name: str, found: Shares, asked: int, without: int) -> str:
    """Return a row of the table of owners."""
    counts = (
        found.points,
        found.by_paper,
        found.delivered,
        share(found.of_all),
        share(found.of_papers),
        asked,
        without,
    )
    return f"| {name} | {' | '.join(map(str, counts))} |"


def page(lang: Lang, book: Rulebook, listed: Sequence[Owner], templates: Sequence[Template], points: Points) -> str:
    """Return the page in a language."""
    say = words(lang)
    bought = [one for one in listed if one.name not in MAKERS]
    total = together(bought)
    heads = say["document-coverage-columns"].split(" | ")
    out = [
        f"# {say['document-coverage']}",
        "",
        say["document-coverage-lead"].format(
            templates=len(templates), share=share(total.of_papers), all=share(total.of_all), by_paper=share(total.by_paper / total.points)
        ),
        "",
        f"| {' | '.join(heads)} |",
        f"|---|{'---:|' * (len(heads) - 1)}",
        *(row(f"`{one.name}`", one.found, len(one.now), len(one.without)) for one in listed),
        row(f"**{say['document-coverage-bought']}**", total, sum(len(o.now) for o in bought), sum(len(o.without) for o in bought)),
    ]  # fmt: skip
    needs = say["document-coverage-needs-columns"].split(" | ")
    out += ["", f"## {say['document-coverage-needs']}", "", f"| {' | '.join(needs)} |", f"|---|{'---:|' * len(NEEDS)}"]
    out += [f"| `{one.name}` | {' | '.join(one.counted(need) for need in NEEDS)} |" for one in listed]
    out += ["", f"## {say['document-coverage-without']}", ""]
    missing: dict[str, list[str]] = {}
    for one in listed:
        for action in one.without:
            duties = ", ".join(f"`{d}`" for d in dict.fromkeys(i.id for i in action.action.at_home))
            missing.setdefault(f"{action.action.act.in_(lang)} ({duties})", []).append(f"`{one.name}`")
    out += [f"- {what}: {', '.join(who)}" for what, who in missing.items()] or [say["document-coverage-none"]]
    out += ["", f"## {say['document-coverage-left']}", "", say["document-coverage-left-lead"], ""]
    left: Counter[tuple[str, str | None]] = Counter()
    for one in bought:
        left += one.left
    by_topic: dict[str, list[tuple[int, str | None]]] = {}
    for (topic, element), count in left.items():
        by_topic.setdefault(topic, []).append((count, element))
    for topic, found in sorted(by_topic.items(), key=lambda pair: (-sum(n for n, _ in pair[1]), pair[0])):
        title, elements = book.topics[topic].title.in_(lang), book.topics[topic].elements
        said = [
            f"{say['document-coverage-beyond'] if e is None else elements[e].in_(lang)} ({n})"
            for n, e in sorted(found, key=lambda pair: (-pair[0], pair[1] or ""))
        ]
        out.append(f"- **{title}** ({sum(n for n, _ in found)}): {'; '.join(said)}")
    rests = grounds(templates, book)
    out += ["", f"## {say['document-coverage-grounds']}", ""]
    out += [say["document-coverage-grounds-lead"].format(named=rests.named, quoted=rests.quoted), ""]
    out += [f"- `{duty}`: {', '.join(f'`{name}`' for name in by)}" for duty, by in rests.without]
    out += ["", f"## {say['document-coverage-deeds']}", "", say["document-coverage-deeds-lead"], ""]
    for topic, held in book.topics.items():
        mine = [e for t, e in points.deeds if t == topic]
        if mine:
            said = "; ".join(held.elements[e].in_(lang) for e in mine)
            out.append(f"- **{held.title.in_(lang)}**: {said}. {points.deeds[topic, mine[0]].in_(lang)}")
    return "\n".join(out) + "\n"


def pages() -> dict[str, str]:
    """Return the text of both pages, by file."""
    book = load()
    templates, points, listed = load_templates(book), load_points(book), everybody(book)
    return {file: page(lang, book, listed, list(templates.values()), points) for file, lang in PAGES.items()}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pages, or check them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where a page is out of date")
    check, worst = parser.parse_args(arguments).check, 0
    for file, text in pages().items():
        path = data_root() / file
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        if check:
            print(f"{file}: out of date; run .venv/bin/python -m tools.document_coverage", file=sys.stderr)
            worst = 1
        else:
            path.write_text(text, encoding="utf-8")
            print(f"written: {file}")
    return worst


if __name__ == "__main__":
    raise SystemExit(main())

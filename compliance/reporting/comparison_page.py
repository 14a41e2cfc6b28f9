"""The comparison as a page: the grid of topics and legal systems in words and colours, the relations behind it, one market more."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.checklist.contents import DEGREES, Degree, Relation
from compliance.crossborder.comparison import CellDoc, ComparisonDoc, LawMatrix, RowDoc
from compliance.crossborder.new_market import AddedDoc, ChangedDoc, EntryDoc
from compliance.language.formatting import day, listed, series
from compliance.language.sentences import say
from compliance.language.tags import SOURCE
from compliance.language.text import Lang, picked
from compliance.law.rulebook import Rulebook
from compliance.rendering.page import (
    Block,
    Bullets,
    Cell,
    Code,
    Folded,
    Heading,
    Line,
    Page,
    Pairs,
    Paragraph,
    Strong,
    Table,
    Tone,
)
from compliance.reporting.conflicts_page import recognition_blocks
from compliance.reporting.heads import head_lines
from compliance.results.shapes import JurisdictionDoc

TONES: dict[Degree, Tone] = {
    "equivalent": "met",
    "stricter": "more",
    "weaker": "less",
    "partial": "part",
    "none": "none",
}
ACROSS = 6  # more columns than this do not fit a sheet or a window: the grid goes on below


def page(doc: ComparisonDoc, lang: Lang) -> Page:
    """Return the comparison of a case as a page."""
    return Page(say("matrix.title", lang, name=doc.case.name), lang, head_lines(doc, lang), blocks(doc, lang))


def blocks(doc: ComparisonDoc, lang: Lang) -> list[Block]:
    """Return the comparison: how to read it, the grid, what each action is worth where, and the contents behind it."""
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    out: list[Block] = [b for e in doc.entries for b in _entry(e, doc, names, lang)]
    out.append(Heading(say("matrix.grid", lang), anchor="grid"))
    if not doc.rows:
        return [*out, Paragraph(say("matrix.empty", lang))]
    out += legend(lang)
    out += grid(doc, lang)
    out += [Heading(say("matrix.leverage", lang), anchor="leverage"), Paragraph(say("matrix.reuse", lang))]
    out.append(_leverage(doc, names, lang))
    out.append(Heading(say("matrix.recognised", lang), anchor="recognised"))
    out += recognition_blocks(doc, doc.recognised, lang)
    out.append(Heading(say("matrix.contents", lang), anchor="contents"))
    out += [_contents(row, doc.jurisdictions, lang) for row in doc.rows]
    return out


def legend(lang: Lang) -> list[Block]:
    """Return how to read the grid."""
    means = [(say(f"degree.{d}", lang), say(f"degree.{d}.means", lang)) for d in DEGREES if d != "none"]
    return [Paragraph(say("matrix.reading", lang)), Pairs(means), Paragraph(say("matrix.silence", lang), small=True)]


def grid(doc: ComparisonDoc, lang: Lang) -> list[Block]:
    """Return the grid alone, in as many tables as the legal systems need."""
    seats = {r.topic: sum(o.topic == r.topic for o in doc.rows) for r in doc.rows}
    systems = doc.jurisdictions
    out: list[Block] = []
    for start in range(0, len(systems), ACROSS):
        shown = systems[start : start + ACROSS]
        rows: list[list[Cell | Line]] = []
        for row in doc.rows:
            cells = {c.jurisdiction: c for c in row.cells}
            rows.append([_row_name(row, seats[row.topic] > 1, lang), *(_cell(cells[j.code], lang) for j in shown)])
        heads = [say("matrix.topic", lang), *(picked(j.name, lang) for j in shown)]
        caption = say("matrix.caption", lang, systems=listed(picked(j.name, lang) for j in shown))
        out.append(Table(caption, heads, rows, row_heads=True, widths=[2.2, *([1.0] * len(shown))]))
    return out


def _row_name(row: RowDoc, with_seat: bool, lang: Lang) -> str:
    title = f"{row.topic.split('-')[0]} {picked(row.title, lang)}"
    return f"{title} ({picked(row.capacity_name, lang)})" if with_seat else title


def _with_seat(title: str, capacity: str, name: dict[str, str], lang: Lang) -> str:
    return title if capacity == "own-use" else f"{title} ({picked(name, lang)})"


def _cell(cell: CellDoc, lang: Lang) -> Cell:
    if cell.none_because is not None:
        return Cell(say(f"matrix.{cell.none_because}", lang), "none")
    return Cell(listed((say(f"degree.{cell.degree}", lang), *_standing(cell, lang))), TONES[cell.degree])


def _standing(cell: CellDoc, lang: Lang) -> Sequence[str]:
    if cell.standing == "now" or cell.standing is None:
        return ()
    if cell.standing == "upcoming" and cell.start is not None:
        return (say("matrix.from", lang, day=day(cell.start, lang)),)
    return (say(f"standing.{cell.standing}", lang),)


def _leverage(doc: ComparisonDoc, names: dict[str, str], lang: Lang) -> Table:
    heads = [say(k, lang) for k in ("column.rank", "matrix.action", "matrix.full", "matrix.part", "matrix.driver")]
    rows: list[list[Cell | Line]] = []
    for action in doc.actions:
        if not action.serves_in_full and not action.serves_in_part:
            continue  # only voluntary texts: it serves no binding duty
        numbers = series(
            (
                say(
                    "matrix.number",
                    lang,
                    label=picked(n.label, lang),
                    value=say("matrix.no-order", lang) if n.value is None else str(n.value),
                    systems=listed(sorted({names.get(d.jurisdiction, d.jurisdiction) for d in n.driven_by})),
                )
                for n in action.numbers
            ),
            lang,
        )
        rows.append(
            [
                Cell(str(action.rank), numeric=True),
                _with_seat(picked(action.title, lang), action.capacity, action.capacity_name, lang),
                _systems(action.serves_in_full, names, lang),
                _systems(action.serves_in_part, names, lang),
                numbers or "-",
            ]
        )
    return Table(say("matrix.leverage-caption", lang), heads, rows, widths=[0.5, 3, 2.2, 1.5, 2])


def _systems(codes: Sequence[str], names: dict[str, str], lang: Lang) -> str:
    if not codes:
        return "-"
    return say("matrix.counted", lang, count=len(codes), names=listed(names.get(c, c) for c in codes))


def _contents(row: RowDoc, systems: Sequence[JurisdictionDoc], lang: Lang) -> Block:
    """Return what lies behind one row: each element and addition by legal system, and the relation of each two."""
    cells = [c for c in row.cells if c.none_because is None]
    names = {j.code: picked(j.name, lang) for j in systems}
    inner: list[Block] = [Paragraph(picked(row.anchor, lang))]
    rows: list[list[Cell | Line]] = [
        [picked(text, lang), *(_mark(element in c.elements, element in _later(c), lang) for c in cells)]
        for element, text in row.elements.items()
    ]
    adds: dict[str, dict[str, str]] = {}
    for cell in cells:
        for add in [*cell.adds, *(a for later in cell.later for a in later.adds)]:
            adds.setdefault(add[SOURCE], add)
    for english, add in adds.items():
        marks = [
            _mark(
                any(a[SOURCE] == english for a in c.adds),
                any(a[SOURCE] == english for later in c.later for a in later.adds),
                lang,
            )
            for c in cells
        ]
        rows.append([say("matrix.addition", lang, text=picked(add, lang)), *marks])
    title = _row_name(row, row.capacity != "own-use", lang)
    heads = [say("matrix.element", lang), *(names[c.jurisdiction] for c in cells)]
    inner.append(Table(title, heads, rows, row_heads=True, widths=[2.5, *([1.0] * len(cells))]))
    inner.append(
        Pairs(
            [(names[c.jurisdiction], tuple(_with_commas([Code(o.obligation) for o in c.obligations]))) for c in cells]
        )
    )
    if row.relations:
        inner.append(
            Bullets(
                [
                    say(
                        f"relation.{r.relation}",
                        lang,
                        a=names[r.a],
                        b=names[r.b],
                    )
                    for r in row.relations
                ]
            )
        )
    for cell in cells:
        for later in cell.later:
            when = say("matrix.from", lang, day=day(later.start, lang)) if later.start else ""
            more = [picked(row.elements[e], lang) for e in later.elements] + [picked(a, lang) for a in later.adds]
            inner.append(
                Paragraph(
                    say(
                        "matrix.later",
                        lang,
                        system=names[cell.jurisdiction],
                        standing=listed(x for x in (say(f"standing.{later.standing}", lang), when) if x),
                        more=series(more, lang),
                    )
                )
            )
    return Folded(title, inner)


def _later(cell: CellDoc) -> set[str]:
    return {e for later in cell.later for e in later.elements}


def _mark(now: bool, later: bool, lang: Lang) -> Cell:
    if now:
        return Cell(say("matrix.asked", lang), "met")
    return Cell(say("matrix.asked-later", lang), "open") if later else Cell(say("matrix.not-asked", lang), "none")


def _with_commas(parts: Sequence[Code]) -> list[Code | str]:
    out: list[Code | str] = []
    for n, part in enumerate(parts):
        out += [", ", part] if n else [part]
    return out


# ------------------------------------------------------------------------------------------------------ one market more


def _entry(entry: EntryDoc, doc: ComparisonDoc, names: dict[str, str], lang: Lang) -> list[Block]:
    market = picked(entry.name, lang)
    uses = {u["id"]: u["name"] for u in doc.case.use_cases}
    out: list[Block] = [Heading(say("entry.title", lang, market=market), anchor=f"entry-{entry.code}")]
    out.append(Paragraph(say("entry.assumed", lang)))
    out.append(
        Bullets(
            [
                say(
                    "entry.answer",
                    lang,
                    ask=picked(a.ask, lang) + (f" ({uses[a.use_case]})" if a.use_case else ""),
                    before=picked(a.before, lang),
                    after=picked(a.after, lang),
                )
                for a in entry.assumed
            ]
        )
    )
    count = {m: sum(a.met == m for a in entry.added) for m in ("all", "part", "none")}
    summary = say(
        "entry.summary", lang, added=len(entry.added), all=count["all"], part=count["part"], new=count["none"]
    )
    out.append(Paragraph(Strong(summary)))
    out.append(
        Paragraph(
            say("entry.more", lang, changed=len(entry.changed), gone=len(entry.redundant), asked=entry.new_questions)
        )
    )
    for met in ("all", "part", "none"):
        group = [a for a in entry.added if a.met == met]
        if group:
            out.append(Heading(say(f"entry.met-{met}", lang), level=3))
            out.append(_added_table(group, met, market, lang))
    if entry.tightened:
        out.append(Heading(say("entry.tightened", lang), level=3))
        out.append(
            Bullets(
                [
                    say(
                        "entry.number",
                        lang,
                        title=picked(x.title, lang),
                        label=picked(x.label, lang),
                        before="-" if x.before is None else str(x.before),
                        after=say("matrix.no-order", lang) if x.after is None else str(x.after),
                        rules=listed(x.driven_by),
                    )
                    for x in entry.tightened
                ]
            )
        )
    for key, moved in (("entry.changed", entry.changed), ("entry.gone", entry.redundant)):
        if moved:
            out.append(Heading(say(key, lang), level=3))
            out.append(Bullets([_moved(c, lang) for c in moved]))
    return out


def _added_table(group: Sequence[AddedDoc], met: str, market: str, lang: Lang) -> Table:
    heads = [say(k, lang) for k in ("column.duty", "column.law", "column.when", "entry.held")]
    rows: list[list[Cell | Line]] = []
    for added in group:
        duty: Line = (picked(added.title, lang), " ", Code(added.obligation))
        when = say(f"tier.{added.tier}", lang)
        if added.verdict == "may-apply":
            when = listed((when, say("list.to-confirm", lang)))
        if added.force != "in-force" and added.force:
            when = listed((when, say(f"force.{added.force}", lang)))
        rows.append([duty, picked(added.pinpoint, lang), when, _held_words(added, lang)])
    caption = say(f"entry.caption-{met}", lang, market=market)
    return Table(caption, heads, rows, widths=[2.5, 1.5, 1.2, 2.5])


def _held_words(added: AddedDoc, lang: Lang) -> str:
    if not added.held and not added.recognised:
        return say("entry.nothing-held", lang)
    out = []
    for held in added.held:
        title = picked(held.title, lang)
        if held.met:
            out.append(say("entry.whole", lang, title=title))
            continue
        more = [picked(x, lang) for x in (*held.elements, *held.adds)] + [say("entry.stricter-number", lang)] * bool(
            held.numbers
        )
        out.append(say("entry.add", lang, title=title, more=series(more, lang)))
    out += [
        say("entry.recognised", lang, says=picked(r.says, lang), cite=picked(r.pinpoint, lang))
        for r in added.recognised
    ]
    return " ".join(out)


def _moved(change: ChangedDoc, lang: Lang) -> Line:
    before, after = (
        listed(x for x in (say(f"verdict.{verdict}", lang), say(f"tier.{tier}", lang) if tier else "") if x)
        for verdict, tier in zip(change.verdicts, change.tiers, strict=True)
    )
    words = say("entry.moved", lang, title=picked(change.title, lang), before=before, after=after)
    return (words, " ", Code(change.obligation))


# ------------------------------------------------------------------------------------------------------ without a case

SIGNS: dict[Relation, str] = {"equal": "=", "subset": "<", "superset": ">", "overlap": "×", "disjoint": "0"}
_RELATION_TONES: dict[Relation, Tone] = {
    "equal": "met",
    "subset": "less",
    "superset": "more",
    "overlap": "part",
    "disjoint": "none",
}


def law_page(book: Rulebook, matrix: LawMatrix, lang: Lang) -> Page:
    """Return the comparison of law on one topic, without a case: contents by column, and the relation of each to each."""
    topic = matrix.topic
    title = say("law-matrix.title", lang, topic=f"{topic.id.split('-')[0]} {topic.title.in_(lang)}")
    head = [
        say("law-matrix.head", lang, version=book.version, capacity=book.capacities[matrix.capacity].name.in_(lang)),
        topic.anchor.in_(lang),
    ]
    if not matrix.columns:
        return Page(title, lang, head, [Paragraph(say("law-matrix.empty", lang))])
    names = [c.name for c in matrix.columns]
    rows: list[list[Cell | Line]] = [
        [text.in_(lang), *(_mark(element in c.content, False, lang) for c in matrix.columns)]
        for element, text in topic.elements.items()
    ]
    rows.append(
        [
            say("law-matrix.adds", lang),
            *(series((a.in_(lang) for a in c.adds), lang) or "-" for c in matrix.columns),
        ]
    )
    rows.append(
        [
            say("law-matrix.degree", lang),
            *(Cell(say(f"degree.{c.degree}", lang), TONES[c.degree]) for c in matrix.columns),
        ]
    )
    square: list[list[Cell | Line]] = [
        [
            row,
            *(
                Cell(f"{SIGNS[r]} {say(f'relation.{r}.word', lang)}", _RELATION_TONES[r])
                for r in (matrix.relation(row, column) for column in names)
            ),
        ]
        for row in names
    ]
    widths = [2.5, *([1.0] * len(names))]
    return Page(
        title,
        lang,
        head,
        [
            Table(say("law-matrix.contents", lang), [say("matrix.element", lang), *names], rows, True, widths),
            Table(say("law-matrix.relations", lang), [say("law-matrix.row", lang), *names], square, True),
            Paragraph(say("law-matrix.scope", lang)),
            Bullets([(Strong(c.name), " ", *_with_commas([Code(r.id) for r in c.rules])) for c in matrix.columns]),
        ],
    )

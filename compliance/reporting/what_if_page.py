"""What other answers would change, as a page: the answers, then for each day the duties and questions that come, go or move."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from compliance.change.difference_documents import ChangeDoc, StateDoc
from compliance.change.what_if import AskedDoc, DayDoc, LeftOutDoc, WhatIfDoc
from compliance.language.formatting import day, number
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import Block, Bullets, Cell, Heading, Line, Note, Page, Paragraph, Strong, Table
from compliance.reporting.change_words import (
    standing_table,
    state_likeness,
    system_name,
    together,
    use_names,
    where_cell,
)
from compliance.reporting.heads import head_lines

PARTS = ("gained", "gained-may", "settled", "opened", "lost", "lost-may", "moved")


def page(doc: WhatIfDoc, lang: Lang) -> Page:
    """Return the comparison as a page."""
    return Page(say("what-if.title", lang, name=doc.case.name), lang, head_lines(doc, lang), blocks(doc, lang))


def blocks(doc: WhatIfDoc, lang: Lang) -> list[Block]:
    """Return the comparison as blocks, for a page of its own or as a part of a larger one."""
    out: list[Block] = [*_answers(doc, lang)]
    for n, one in enumerate(doc.days):
        out.append(Heading(say("what-if.on-day", lang, day=day(one.day, lang))))
        out += _day(doc, one, n > 0 and _as_on(one, doc.days[0]), lang)
    for key, left in (("out-of-use", doc.out_of_use), ("back-in-use", doc.back_in_use)):
        if left:
            out += [Heading(say(f"what-if.{key}", lang)), Bullets([_left_out(doc, x, lang) for x in left])]
    return out


def _answers(doc: WhatIfDoc, lang: Lang) -> Iterable[Block]:
    if not doc.answers:
        yield Paragraph(say("what-if.none-set", lang))
        return
    rows: list[list[Cell | Line]] = [
        [
            (picked(a.ask, lang), use_names(doc.case, [a.use_case], lang)),
            picked(a.before_words, lang),
            Cell(Strong(picked(a.after_words, lang))),
        ]
        for a in doc.answers
    ]
    heads = [say(f"what-if.column-{c}", lang) for c in ("question", "before", "after")]
    yield Table(say("what-if.answers", lang), heads, rows, row_heads=True, widths=[3, 2, 2])
    for note in dict.fromkeys(picked(a.note, lang) for a in doc.answers if a.note is not None):
        yield Note(note)


def _as_on(one: DayDoc, other: DayDoc) -> bool:
    """Whether the same duties change in the same way on two days."""
    return [(c.obligation, c.use_case, c.kinds, part_of(c)) for c in one.changes] == [
        (c.obligation, c.use_case, c.kinds, part_of(c)) for c in other.changes
    ]


def _day(doc: WhatIfDoc, one: DayDoc, as_before: bool, lang: Lang) -> Iterable[Block]:
    total = [
        number(s.in_force + s.may_hold + s.to_come + s.held_back + s.voluntary, lang) for s in (one.before, one.after)
    ]
    counts = say("what-if.counts", lang, before=total[0], after=total[1])
    if one.changes:
        yield Paragraph(counts)
        heads = [say(f"what-if.column-{c}", lang) for c in ("duties", "before", "after")]
        yield standing_table(say("what-if.standing", lang), heads, [one.before, one.after], lang)
    else:
        yield Paragraph(f"{say('what-if.nothing', lang)} {counts}")
    if as_before and one.changes:
        yield Paragraph(say("what-if.same", lang, day=day(doc.days[0].day, lang)))
        return
    for part in PARTS:
        fitting = [c for c in one.changes if part_of(c) == part]
        if fitting:
            yield _changes(doc, fitting, say(f"what-if.part-{part}", lang, count=number(len(fitting), lang)), lang)
    if one.rescored or one.refined:
        scores, fines = number(one.rescored, lang), number(one.refined, lang)
        yield Paragraph(say("what-if.rescored", lang, scores=scores, fines=fines))
    if any(_place(f.before, lang) != _place(f.after, lang) for f in one.first):
        yield _first(doc, one, lang)
    for key, asked in (("questions-new", one.questions_new), ("questions-gone", one.questions_gone)):
        if asked:
            yield Heading(say(f"what-if.{key}", lang), 3)
            yield Bullets([_asked(doc, q, lang) for q in asked])


def part_of(change: ChangeDoc) -> str:
    """Return the part of the page in which a change stands: what was only possible is kept apart from what was certain."""
    kind = change.kinds[0]
    if kind == "gained":
        return "gained-may" if change.after is not None and change.after.verdict == "may-apply" else "gained"
    if kind in ("lost", "ends"):
        return "lost-may" if change.before is not None and change.before.verdict == "may-apply" else "lost"
    return kind if kind in ("settled", "opened") else "moved"


def _changes(doc: WhatIfDoc, changes: Sequence[ChangeDoc], caption: str, lang: Lang) -> Table:
    rows: list[list[Cell | Line]] = []
    for same in together(changes, lambda c: (c.obligation, state_likeness(c.before), state_likeness(c.after))):
        one = same[0]
        system = system_name(doc.systems, one.jurisdiction, lang)
        rows.append(
            [
                (Strong(picked(one.title, lang)), use_names(doc.case, [c.use_case for c in same], lang)),
                say("change.in-system", lang, system=system, why=picked(one.law, lang)),
                _stands(one.before, lang),
                _stands(one.after, lang),
            ]
        )
    heads = [say("column.duty", lang), say("column.law", lang)]
    heads += [say(f"what-if.column-{c}", lang) for c in ("before", "after")]
    return Table(caption, heads, rows, widths=[4, 4, 3, 3])


def _stands(state: StateDoc | None, lang: Lang) -> Cell:
    """Return where a duty stands; where it does not apply for another reason than its conditions, why not."""
    if state is not None and state.tier is None and state.reason != "not-triggered":
        return Cell(f"{say('verdict.does-not-apply', lang)} ({say(f'reason.{state.reason}', lang)})", "none")
    return where_cell(state, lang)


def _first(doc: WhatIfDoc, one: DayDoc, lang: Lang) -> Table:
    rows: list[list[Cell | Line]] = [
        [
            (Strong(picked(f.title, lang)), use_names(doc.case, [f.use_case], lang)),
            Cell(_place(f.before, lang), f.before.tier if f.before and f.before.tier else "none"),
            Cell(_place(f.after, lang), f.after.tier if f.after and f.after.tier else "none"),
        ]
        for f in one.first
    ]
    heads = [say("column.duty", lang), *(say(f"what-if.column-{c}", lang) for c in ("before", "after"))]
    return Table(say("what-if.first", lang), heads, rows, widths=[4, 3, 3])


def _place(state: StateDoc | None, lang: Lang) -> str:
    if state is None or state.tier is None:
        return say("verdict.does-not-apply", lang)
    tier = say(f"tier.{state.tier}", lang)
    return say("what-if.place", lang, rank=state.rank, tier=tier, score=state.score)


def _asked(doc: WhatIfDoc, asked: AskedDoc, lang: Lang) -> Line:
    ask = picked(asked.ask, lang) + use_names(doc.case, [asked.use_case], lang)
    return say("list.question-line", lang, question=ask, count=asked.settles)


def _left_out(doc: WhatIfDoc, left: LeftOutDoc, lang: Lang) -> Line:
    use = use_names(doc.case, [left.use_case], lang)
    return f"{picked(left.ask if left.says is None else left.says, lang)}{use}"


__all__ = ["PARTS", "blocks", "page", "part_of"]

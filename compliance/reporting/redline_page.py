"""The redline as a page: what became of each duty in a sentence, its words before and after, and a firm that shows the difference."""

from __future__ import annotations

import difflib
import re
from itertools import zip_longest

from compliance.change.redline_document import ChangedDutyDoc, RedlineDoc, WitnessDoc
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.rulebook import Rulebook
from compliance.rendering.page import (
    Block,
    Bullets,
    Cell,
    Code,
    Come,
    Folded,
    Gone,
    Heading,
    Line,
    Page,
    Paragraph,
    Span,
    Strong,
    Table,
)

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
ORDER = ("added", "ended", "both", "widened", "narrowed", "undecided", "same")


def page(doc: RedlineDoc, book: Rulebook, lang: Lang, *, tracked: bool = False) -> Page:
    """Return the redline as a page; `book` is the newer one, whose places have the names.

    With `tracked` each text stands once, with what was taken out and put in; otherwise before and after stand side by side.
    """
    head = [
        say("redline.head", lang, day=day(doc.as_of, lang), before=doc.before.version, was=doc.before.sha256[:12], after=doc.after.version, now=doc.after.sha256[:12]),
        say("list.not-advice", lang),
    ]  # fmt: skip
    return Page(say("redline.title", lang), lang, head, _blocks(doc, book, lang, tracked))


def _blocks(doc: RedlineDoc, book: Rulebook, lang: Lang, tracked: bool) -> list[Block]:
    if not doc.changes:
        return [Paragraph(say("redline.nothing", lang))]
    counted: list[Line] = [
        say(f"redline.count.{word}", lang, count=doc.counts[word]) for word in ORDER if doc.counts.get(word)
    ]
    out: list[Block] = [Bullets(counted)]
    for system in dict.fromkeys(one.jurisdiction for one in doc.changes):
        out.append(Heading(book.places.name(system).in_(lang)))
        for change in doc.changes:
            if change.jurisdiction == system:
                out += _change(change, lang, tracked)
    return out


def _change(change: ChangedDutyDoc, lang: Lang, tracked: bool) -> list[Block]:
    word = change.kind if change.kind != "changed" else change.direction
    out: list[Block] = [
        Heading(picked(change.title, lang), 3, anchor=change.id.replace(".", "-")),
        Paragraph((say(f"redline.{word}", lang), " ", Code(change.id), f" [{picked(change.source, lang)}]")),
    ]
    entries = [
        (
            say(f"redline.part.{one.part}", lang),
            "" if was is None else picked(was, lang),
            "" if now is None else picked(now, lang),
        )
        for one in change.words
        for was, now in zip_longest(one.before, one.after)
    ]
    if tracked:
        for name, was, now in entries:
            out += [Paragraph(Strong(name)), Paragraph(revised(was, now))]
    elif entries:
        rows = [(Cell(name), Cell(was or "—"), Cell(now or "—")) for name, was, now in entries]
        heads = [say(f"redline.column.{name}", lang) for name in ("part", "before", "after")]
        out.append(Table(say("redline.words", lang), heads, rows, row_heads=True, widths=(1, 3, 3)))
    for key, witness in (("now-bound", change.now_bound), ("no-longer", change.no_longer)):
        if witness is not None:
            out.append(Folded(say(f"redline.{key}", lang), [Bullets(_firm(witness, lang))]))
    return out


def revised(before: str, after: str) -> tuple[Span, ...]:
    """Return a text with its changes, word by word: without what was put in it is the old text, without what was taken out the new one."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    out: list[Span] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[a:b]), "".join(new[c:d])
        if kind == "equal":
            out.append(gone)
            continue
        out += [Gone(gone)] if gone else []
        out += [Come(come)] if come else []
    return tuple(out)


def _firm(witness: WitnessDoc, lang: Lang) -> list[Line]:
    said: list[Line] = [f"{picked(a.question, lang)} {picked(a.answer, lang)}" for a in witness.answers]
    return [*said, *(say(f"redline.settled-{s.settled}", lang, meaning=picked(s.meaning, lang)) for s in witness.questions_of_law)]  # fmt: skip

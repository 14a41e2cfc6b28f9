"""The documents of a case as a page: which it needs; what they deliver duty by duty and what is left; what became of those that were adopted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compliance.language.formatting import day, label, listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.paperwork import Need
from compliance.rendering.page import Block, Bullets, Code, Entry, Heading, Line, Page, Paragraph, Span, Strong, Table
from compliance.results.papers_document import CoveredDutyDoc, DocumentsDoc, HeldDoc, PaperDoc, PartDoc

_FEW = 0.2  # what documents leave unwritten of what they could say is little up to this share
MOST_WORDS = 12  # of a line that stays the same, around what differs


def page(doc: DocumentsDoc, lang: Lang, *, how: str, coverage: bool = False) -> Page:
    """Return the documents as a page; `how` says how one is written, `coverage` adds what they deliver duty by duty."""
    names = {u["id"]: u["name"] for u in doc.case.use_cases}
    blocks: list[Block] = [Paragraph(say("paper.list-none", lang))]
    if doc.documents:
        blocks = [Bullets([_paper(p, names, lang) for p in doc.documents]), Paragraph(how)]
    if coverage:
        blocks = list(_coverage(doc, lang))
    blocks += held_blocks(doc.adopted, names, lang)
    return Page(say("paper.list-title", lang, name=doc.case.name), lang, (), blocks)


def _named(title: str, use: str | None, names: dict[str, str]) -> str:
    return title if use is None or len(names) <= 1 else f"{title} ({names.get(use, use)})"


def _paper(paper: PaperDoc, names: dict[str, str], lang: Lang) -> Entry:
    laws = listed(dict.fromkeys(picked(d.pinpoint, lang) for d in paper.serves))
    below: list[Line] = [
        picked(paper.about, lang),
        say("paper.list-serves", lang, laws=laws),
        need_words(paper.need, lang),
        say("paper.list-blanks", lang, count=paper.blanks),
    ]
    if paper.adopted is not None:
        below.append((Strong(say("paper.adopted-as", lang, file=paper.adopted)),))
    title = _named(picked(paper.title, lang), paper.use_case, names)
    return Entry((f"{title}  ", Code(paper.document)), Bullets(below))


# ----------------------------------------------------------------------------------------------------- what is covered


def _coverage(doc: DocumentsDoc, lang: Lang) -> Iterator[Block]:
    yield Paragraph(shares_words(doc, lang))
    titles = {p.document: picked(p.title, lang) for p in doc.documents}
    heads = [say(f"paper.column-{c}", lang) for c in ("duty", "documents", "points", "write", "do")]
    rows = [_covered(one, titles, lang) for one in doc.duties]
    if rows:
        yield Table(say("paper.coverage-title", lang), heads, rows, row_heads=True)
    if doc.without_document:
        yield Heading(say("paper.without", lang))
        yield Bullets([picked(one.act, lang) for one in doc.without_document])


def shares_words(doc: DocumentsDoc, lang: Lang) -> str:
    """Say how far documents bring the certain, binding duties, and how many points of these are left to write and to do."""
    points = [point for one in doc.duties for point in one.points]
    names = {name for point in points for name in point.documents}
    write = sum(not p.documents and p.deed is None for p in points)
    do = sum(not p.documents and p.deed is not None for p in points)
    able = sum(bool(p.documents) for p in points) + write
    how = "all" if not write else "some" if write <= able * _FEW else "part"
    said = [say(f"paper.shares-{how}", lang, count=len(names)) if names else say("paper.shares-none", lang)]
    said += [say(f"paper.shares-{what}", lang, count=left) for what, left in (("write", write), ("do", do)) if left]
    return " ".join(said)


def need_words(need: Need, lang: Lang) -> str:
    """Say how much a document is needed."""
    return say("paper.list-sure" if need == "needed" else f"paper.list-{need}", lang)


def _covered(one: CoveredDutyDoc, titles: dict[str, str], lang: Lang) -> list[Line]:
    done = sum(bool(p.documents) for p in one.points)
    left = [p for p in one.points if not p.documents]
    return [
        f"{picked(one.title, lang)} ({picked(one.pinpoint, lang)})",
        series((titles.get(d, d) for d in one.documents), lang) or say("paper.none", lang),
        f"{done}/{len(one.points)}",
        series((picked(p.text, lang) for p in left if p.deed is None), lang) or say("paper.none", lang),
        series((picked(p.text, lang) for p in left if p.deed is not None), lang) or say("paper.none", lang),
    ]


# -------------------------------------------------------------------------------------------------- what was adopted


def held_blocks(held: Sequence[HeldDoc], names: dict[str, str], lang: Lang) -> list[Block]:
    """Return what became of the documents that were adopted, those to look at again first, with what a draft of today says otherwise."""
    if not held:
        return []
    return [Heading(say("paper.adopted-title", lang), anchor="adopted"), Bullets([_held(h, names, lang) for h in held])]


def held_words(one: HeldDoc, lang: Lang) -> list[str]:
    """Say in sentences how a document that was adopted stands, and why."""
    said = [say(f"paper.kept-{one.kept}", lang)]
    since = say("paper.none", lang) if one.since is None else day(one.since, lang)
    said.append(say("paper.adopted-line", lang, file=one.file, day=since, hash=one.sha256))
    said.append(say("paper.adopted-from", lang, template=one.template, rulebook=one.rulebook))
    if one.until is not None:
        said.append(say("paper.adopted-until", lang, day=day(one.until, lang)))
    if one.template_now not in (None, one.template) and one.kept != "lapsed":
        said.append(say("paper.other-template", lang))
    for key, duties in (("paper.asked-now", one.asked_now), ("paper.asked-no-more", one.asked_no_more)):
        if duties and one.kept != "lapsed":
            said.append(say(key, lang, duties=listed(duties)))
    return said


def _held(one: HeldDoc, names: dict[str, str], lang: Lang) -> Entry:
    below: list[Line | Entry] = [*held_words(one, lang)]
    if one.text:
        below.append(
            Entry(
                say("paper.differs", lang, count=len(one.text)),
                Bullets([line for parts in one.text for line in difference_lines(parts, lang)]),
            )
        )
    return Entry((Strong(_named(picked(one.title, lang), one.use_case, names)),), Bullets(below))


def difference_lines(parts: Sequence[PartDoc], lang: Lang) -> list[Line]:
    """Return a line that differs as it was and as it is, the words that differ in bold; a line that came or went as one of the two."""
    out: list[Line] = []
    for key, other in (("paper.was", "added"), ("paper.is", "removed")):
        mine = [p for p in parts if p.way != other]
        if any(p.way != "same" for p in parts) and mine and (len(parts) > 1 or mine[0].way != other):
            out.append((f"{label(say(key, lang), lang)} ", *_spans(mine)))
    return out


def _spans(parts: Sequence[PartDoc]) -> Iterator[Span]:
    for n, part in enumerate(parts):
        if part.way == "same":
            yield shortened(part.words, n == 0, n == len(parts) - 1)
        else:
            yield Strong(part.words)


def shortened(words: str, first: bool, last: bool) -> str:
    """Return words that stay the same, cut in the middle, or towards the end of the line where they begin or end it."""
    found = words.split(" ")
    most = MOST_WORDS if first or last else 2 * MOST_WORDS
    if len(found) <= most:
        return words
    head, tail = found[:MOST_WORDS], found[-MOST_WORDS:]
    if first:
        return f"… {' '.join(tail)}"
    return f"{' '.join(head)} …" if last else f"{' '.join(head)} … {' '.join(tail)}"


__all__ = ["difference_lines", "held_blocks", "held_words", "page", "shares_words", "shortened"]

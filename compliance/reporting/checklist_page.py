"""The checklist as a page: what to do in four parts, then each duty in the same parts, and what does not apply, by legal system.

In short, as it goes on paper: what does not apply is counted, and where many duties apply they stand behind their actions alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from compliance.language.formatting import label, series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.rulebook import Rulebook
from compliance.rendering.page import (
    Block,
    Bullets,
    Card,
    Code,
    Entry,
    Folded,
    Heading,
    Line,
    Link,
    Page,
    Pairs,
    Paragraph,
    Strong,
    Tone,
    below,
)
from compliance.reporting import actions_page, classes_page, perimeter_page
from compliance.reporting.heads import head_lines
from compliance.results.four_words import VIEWS, View, view_name, view_of
from compliance.results.parts import Part, given
from compliance.results.shapes import ItemDoc, ResultDoc
from compliance.results.words import when_words

PARTS: frozenset[Part] = frozenset({"classes", "items", "background", "ruled-out", "outlook", "documents"})
"""The parts of a document that the page shows."""
IN_SHORT: frozenset[Part] = PARTS - {"ruled-out"}
"""The parts that it shows in short."""
FEW = 100  # duties that are shown one by one on paper too; more of them are pages that nobody reads


def page(doc: ResultDoc, lang: Lang) -> Page:
    """Return the checklist as a page."""
    return _page(doc, lang, blocks(doc, lang))


def in_short(doc: ResultDoc, book: Rulebook, lang: Lang) -> Page:
    """Return the checklist as a page in short. The rulebook knows which legal system a duty belongs to that does not apply."""
    few = sum(i.rank is not None for i in doc.items) <= FEW
    named = doc.ruled_out is None  # what does not apply was asked for by name, or not at all
    return _page(
        doc,
        lang,
        (
            *_to_do(doc, lang),
            *(_each_duty(doc, lang) if few else _duties_elsewhere(doc, lang)),
            *(_closed(doc, lang) if named else _closed_counted(_closed_by_system(doc, book, lang), lang)),
        ),
    )


def _page(doc: ResultDoc, lang: Lang, inside: tuple[Block, ...]) -> Page:
    as_of, not_advice = head_lines(doc, lang)
    count = Counter(i.verdict for i in doc.items)
    count["does-not-apply"] += len(doc.ruled_out or ())
    counts = say(
        "list.counts", lang, applies=count["applies"], may=count["may-apply"], **{"not": count["does-not-apply"]}
    )
    title = say("list.title", lang, name=doc.case.name)
    return Page(title, lang, (as_of, counts, not_advice), inside)


def blocks(doc: ResultDoc, lang: Lang) -> tuple[Block, ...]:
    """Return what the checklist says: its parts in the order in which a reader needs them."""
    return (*_to_do(doc, lang), *_each_duty(doc, lang), *_closed(doc, lang))


def _to_do(doc: ResultDoc, lang: Lang) -> tuple[Block, ...]:
    return (
        *classes_page.blocks(doc, lang),
        *actions_page.blocks(doc, lang),
        *perimeter_page.blocks(doc, lang),
        *_warnings(doc, lang),
    )


def _each_duty(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    """Every duty with its citation, sanction and proof, part by part: what stands behind the actions and the questions."""
    if any(i.rank is not None for i in doc.items):
        yield Heading(say("list.each-duty", lang), anchor="duties")
        yield Paragraph(say("list.each-duty-means", lang), small=True)
        yield from below(list(_views(doc, lang)))


def _duties_elsewhere(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    """Say where every duty stands one by one."""
    yield Heading(say("list.each-duty", lang), anchor="duties")
    yield Paragraph(say("list.duties-elsewhere", lang, count=len(doc.items)))


# ------------------------------------------------------------------------------------------------------------- parts


def _views(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    by_view: dict[View, list[ItemDoc]] = {view: [] for view in VIEWS}
    for item in doc.items:
        if item.rank is not None:
            by_view[view_of(item)].append(item)
    for view, rows in by_view.items():
        if rows:
            words = say("list.counted", lang, name=view_name(view, lang), count=len(rows))
            yield Heading(words, anchor=f"each-{view}", tone=actions_page.TONES[view])
            yield from (_card(i, doc, lang) for i in rows)


def _warnings(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    if doc.warnings:
        yield Heading(say("list.warnings", lang), anchor="warnings")
        yield Bullets([picked(w, lang) for w in doc.warnings])


def _closed(doc: ResultDoc, lang: Lang) -> Iterator[Block]:
    """What does not apply, by legal system and reason; each reason is said once."""
    closed = [i for i in doc.items if i.rank is None]
    if not closed:
        return
    yield _closed_heading(len(closed), lang)
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    order = {code: n for n, code in enumerate(names)}
    by_system: dict[str, list[ItemDoc]] = {}
    for item in sorted(closed, key=lambda i: order.get(i.jurisdiction, len(order))):
        by_system.setdefault(item.jurisdiction, []).append(item)
    for code, rows in by_system.items():
        name = names.get(code, code)
        reasons = dict.fromkeys(i.reason for i in rows)
        lists = {r: Bullets([_closed_line(i, doc, lang) for i in rows if i.reason == r]) for r in reasons}
        if list(reasons) == ["out-of-scope"]:
            words = say(
                "list.counted-absent", lang, name=name, reason=say("reason.out-of-scope", lang), count=len(rows)
            )
            yield Folded(words, tuple(lists.values()))
            continue
        entries = [Entry(label(say(f"reason.{r}", lang), lang), below) for r, below in lists.items()]
        yield Folded(say("list.counted", lang, name=name, count=len(rows)), (Bullets(entries),))


def _closed_heading(count: int, lang: Lang) -> Heading:
    return Heading(say("list.counted", lang, name=say("tier.none", lang), count=count), anchor="does-not-apply")


def _closed_by_system(doc: ResultDoc, book: Rulebook, lang: Lang) -> dict[str, list[str]]:
    """Return the reasons why duties do not apply, each as often as it does, under the name of the legal system."""
    found: dict[str, list[str]] = {j.code: [] for j in doc.jurisdictions}
    for one in given(doc.ruled_out, "ruled-out"):
        found.setdefault(book.rules[one.obligation].jurisdiction, []).append(one.reason)
    names = {j.code: picked(j.name, lang) for j in doc.jurisdictions}
    return {names.get(code, code): reasons for code, reasons in found.items() if reasons}


def _closed_counted(closed: Mapping[str, list[str]], lang: Lang) -> Iterator[Block]:
    """How much of each legal system does not apply, why, and where it stands one by one."""
    if closed:
        yield _closed_heading(sum(map(len, closed.values())), lang)
        yield Paragraph(say("list.closed-elsewhere", lang))
        yield Bullets([_counted(name, reasons, lang) for name, reasons in closed.items()])


def _counted(name: str, reasons: list[str], lang: Lang) -> Line:
    each = Counter(reasons)
    told = [say(f"reason.{r}", lang) for r in each]
    if len(each) > 1:
        told = [say("list.counted", lang, name=words, count=each[r]) for r, words in zip(each, told, strict=True)]
    return (Strong(label(say("list.counted", lang, name=name, count=len(reasons)), lang)), f" {series(told, lang)}")


# ------------------------------------------------------------------------------------------------------------- items


def _card(item: ItemDoc, doc: ResultDoc, lang: Lang) -> Card:
    title = f"{item.rank}. {picked(item.title, lang)}"
    anchor = item.obligation if item.use_case is None else f"{item.obligation}.{item.use_case}"
    return Card(
        title,
        (
            Paragraph(picked(item.duty, lang)),
            Pairs(_details(item, doc, lang)),
            Paragraph(Code(item.obligation), small=True),
        ),
        tone=_tone(item),
        anchor=anchor,
    )


def _details(item: ItemDoc, doc: ResultDoc, lang: Lang) -> list[tuple[str, Line]]:
    pairs: list[tuple[str, Line]] = []
    name = _use_name(doc, item.use_case)
    if name is not None:
        pairs.append((say("column.use", lang), name))
    pairs += [
        (say("column.verdict", lang), _state(item, lang)),
        (say("column.when", lang), f"{when_words(item, lang)}. {picked(item.timing, lang)}"),
        (say("column.law", lang), _law(item, lang)),
        (say("explain.sanction", lang), picked(given(item.sanction, "background").text, lang)),
        (say("explain.evidence", lang), series((picked(e, lang) for e in given(item.evidence, "background")), lang)),
    ]
    pairs += [(say("decision.title", lang), picked(one.says, lang)) for one in given(item.decisions, "background")]
    advice = given(item.advice, "background")
    if advice:
        pairs.append((say("explain.advice", lang), " ".join(picked(a, lang) for a in advice)))
    return pairs


def _tone(item: ItemDoc) -> Tone:
    """A duty that only may apply never looks like one that stops the use."""
    found = given(item.outlook, "outlook")
    return found.tier or "open"


def _state(item: ItemDoc, lang: Lang) -> str:
    """Say the verdict, that an open one is to be confirmed, and what has been done about it."""
    words = say(f"verdict.{item.verdict}", lang)
    if item.verdict == "may-apply":
        likely = given(item.outlook, "outlook").value
        words += f" ({say(f'outlook.{likely}', lang)})"
    if item.status != "open":
        words = series((words, say(f"status.{item.status}", lang)), lang)
    return words


def _law(item: ItemDoc, lang: Lang) -> Line:
    pinpoint = item.citation.cited(lang)
    basis = series((say(f"basis.{item.citation.basis}", lang), picked(item.citation.review, lang)), lang)
    return (Link(pinpoint, item.citation.url), f" ({basis})")


def _closed_line(item: ItemDoc, doc: ResultDoc, lang: Lang) -> Line:
    name = _use_name(doc, item.use_case) if len(doc.case.use_cases) > 1 else None
    use = "" if name is None else f", {name}"
    return (f"{picked(item.title, lang)}{use} (", Code(item.obligation), ")")


def _use_name(doc: ResultDoc, use_case: str | None) -> str | None:
    """Return the name of a use; None for what concerns the whole organisation."""
    if use_case is None:
        return None
    return next((u["name"] for u in doc.case.use_cases if u["id"] == use_case), use_case)


__all__ = ["PARTS", "blocks", "page"]

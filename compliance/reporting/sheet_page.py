"""\"Our AI and the law\" on one page, for a banker or a client: what is used, what it is under the law, what was done, what is planned.

Nothing of it is for the house alone: no notes, no names of who sees to what, no scores, no evidence. What is not settled is said, and what the firm
put off or says is not its own stands among what is planned. It holds one sheet of paper: of long lists the first, and how many more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from compliance.case.case import UseCase
from compliance.checklist.actions import Action
from compliance.checklist.checklist import Checklist, Item, in_place
from compliance.checklist.four_parts import FourParts, four_parts
from compliance.language.formatting import colon, day, listed
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.rendering.page import Block, Bullets, Cell, Heading, Line, Page, Paragraph, Strong, Table
from compliance.results.class_words import class_words
from compliance.results.classes import class_documents
from compliance.results.words import HASH_SHOWN
from compliance.review.words import FINISHED

MOST_USES = 6
MOST_CLASSES = 6
MOST_DONE = 5
MOST_ROWS = 12  # of what was done and what is planned together


def page(checklist: Checklist, lang: Lang) -> Page:
    """Return the sheet of a case."""
    four, assessment = four_parts(checklist), checklist.assessment
    book = assessment.rulebook
    head = say(
        "sheet.as-of",
        lang,
        day=day(assessment.as_of, lang),
        version=book.version,
        hash=book.sha256[:HASH_SHOWN],
    )
    done = _done(four, lang)
    room = MOST_ROWS - min(len(done), MOST_DONE)
    blocks: list[Block] = [
        *_part("use", _uses(checklist, lang), MOST_USES, lang),
        *_part("is", _classes(checklist, lang), MOST_CLASSES, lang),
        *_table("done", done, MOST_DONE, lang, say("sheet.things", lang, count=len(done))),
        *_table("planned", _planned(four, lang), room, lang, _to_come(four, lang)),
        Heading(say("sheet.rests", lang)),
        Paragraph(_counts(checklist, four, lang)),
        Paragraph(say("sheet.own-words", lang), small=True),
    ]
    return Page(
        say("sheet.title", lang, name=assessment.case.name),
        lang,
        [head, say("list.not-advice", lang)],
        blocks,
        sheet=True,
    )


def _part(key: str, lines: Sequence[Line], most: int, lang: Lang) -> Iterator[Block]:
    yield Heading(say(f"sheet.{key}", lang))
    if not lines:
        yield Paragraph(say(f"sheet.{key}-none", lang))
        return
    more = len(lines) - most
    yield Bullets([*lines[:most], *([say("sheet.more", lang, count=more)] if more > 0 else [])])


def _table(key: str, rows: Sequence[tuple[str, str, str]], most: int, lang: Lang, counts: str) -> Iterator[Block]:
    yield Heading(say(f"sheet.{key}", lang))
    if not rows:
        yield Paragraph(say(f"sheet.{key}-none", lang))
        return
    heads = [say("sheet.column-what", lang), say("column.law", lang), say(f"sheet.{key}-when", lang)]
    cells: list[list[Cell | Line]] = [[Strong(what), law, when] for what, law, when in rows[:most]]
    yield Table(counts, heads, cells, widths=[4, 4, 2])
    if len(rows) > most:
        yield Paragraph(say("sheet.more", lang, count=len(rows) - most))


def _uses(checklist: Checklist, lang: Lang) -> list[Line]:
    products = checklist.assessment.rulebook.products

    def tools(use: UseCase) -> str:
        named = [products[t.product].name if t.product else str(t.named) for t in use.tools or ()]
        return f" ({listed(named)})" if named else ""

    return [(Strong(use.name), tools(use)) for use in checklist.assessment.case.use_cases]


def _classes(checklist: Checklist, lang: Lang) -> list[Line]:
    """Return what the AI certainly is under each law, and in a line how much of that is open."""
    names = {u.id: u.name for u in checklist.assessment.case.use_cases}
    laws = class_words(class_documents(checklist.assessment), names, lang)
    certain: list[Line] = [
        (Strong(law.law), f"{colon(lang)} {one.named} [{one.cite}]") for law in laws for one in law.certain
    ]
    left = sum(len(law.each_open) for law in laws)
    return [*certain, say("sheet.is-open", lang, count=left)] if left and certain else certain


def _done(four: FourParts, lang: Lang) -> list[tuple[str, str, str]]:
    return [(*_told(one, lang), _day(_since(four.checklist, one, "done"), lang)) for one in four.done]


def _planned(four: FourParts, lang: Lang) -> list[tuple[str, str, str]]:
    """Return what is still to do: what is begun first, then what is due, what was put off to its day, and what lies ahead."""
    due = four.actions["now"]
    begun = [(a, _begun(four.checklist, a, lang)) for a in due if a.status == "in-progress"]
    later = [a for a in due if a.status != "in-progress" and a.said.standing == "later"]
    left = [a for a in due if a.status != "in-progress" and a.said.standing != "later"]
    rows = [*begun, *((a, say("sheet.to-do", lang)) for a in left)]
    rows += [(a, _day(a.said.again, lang)) for a in sorted(later, key=lambda a: a.said.again or date.max)]
    starts = [(a, _start(a)) for a in four.actions["ahead"]]
    rows += [(a, say("sheet.begins", lang, day=day(start, lang))) for a, start in starts if start is not None]
    return [(*_told(a, lang), when) for a, when in rows]


def _to_come(four: FourParts, lang: Lang) -> str:
    """Return how many things are to be done now, and how many lie ahead, as the list counts them."""
    return say("sheet.planned-things", lang, now=len(four.actions["now"]), ahead=len(four.actions["ahead"]))


def _start(action: Action) -> date | None:
    return action.deeds[0].items[0].assessed.judgement.start


def _begun(checklist: Checklist, action: Action, lang: Lang) -> str:
    since = _since(checklist, action, "in-progress")
    return say("sheet.begun", lang) if since is None else say("sheet.begun-since", lang, day=day(since, lang))


def _told(action: Action, lang: Lang) -> tuple[str, str]:
    head: Item = action.deeds[0].items[0]
    return action.act.in_(lang), head.duty.citation.pinpoint.in_(lang)


def _since(checklist: Checklist, action: Action, status: str) -> date | None:
    """Return the last day on which something of an action was noted with a status."""
    entries = (e for i in action.items for e in in_place(checklist.assessment, i.assessed))
    return max((e.since for e in entries if e.status == status and e.since is not None), default=None)


def _day(value: date | None, lang: Lang) -> str:
    return say("sheet.no-day", lang) if value is None else day(value, lang)


def _counts(checklist: Checklist, four: FourParts, lang: Lang) -> str:
    """Say how many duties were examined, how many apply, and how many hang on an answer."""
    binding = [i for i in checklist.ranked if i.assessed.judgement.force != "voluntary"]
    counted = [i for i in binding if four.outlook(i).counts]
    return say(
        "sheet.counts",
        lang,
        all=len(checklist.items),
        apply=len(counted),
        done=sum(i.status in FINISHED for i in counted),
        open=len(binding) - len(counted),
        none=len(checklist.closed),
    )


__all__ = ["page"]

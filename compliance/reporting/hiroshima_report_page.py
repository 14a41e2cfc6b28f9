"""The draft for the reporting framework as a page: a mark, the caution, the role, then section by section."""

from __future__ import annotations

from collections.abc import Mapping

from compliance.hiroshima.actions import ServingDoc
from compliance.hiroshima.report import HaipDoc, RoleDoc, SectionDoc
from compliance.language.formatting import series
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.rendering.page import Block, Bullets, Cell, Heading, Note, Page, Paragraph, Table
from compliance.reporting.heads import head_lines
from compliance.reporting.hiroshima_page import duty_words, how_words, law_words, place_words, state_cell


def page(doc: HaipDoc, lang: Lang) -> Page:
    """Return the page."""
    head = [picked(doc.draft, lang), *head_lines(doc, lang)]
    return Page(say("haip.title", lang, name=doc.case.name), lang, head, blocks(doc, lang))


def blocks(doc: HaipDoc, lang: Lang) -> list[Block]:
    """Return what stands on the page below its head."""
    names = {u["id"]: u["name"] for u in doc.case.use_cases}
    out: list[Block] = [
        Note(picked(doc.caution, lang)),
        Paragraph(say("haip.version", lang, version=picked(doc.version, lang)), small=True),
        Heading(say("haip.role", lang)),
        *_role(doc.role, lang, names),
    ]
    for section in doc.sections:
        out += _section(section, lang, names)
    if doc.left_out:
        lines = [
            say(
                "haip.left-out-line",
                lang,
                number=s.number,
                title=picked(s.title, lang),
                reason=picked(s.reason, lang),
            )
            for s in doc.left_out
        ]
        out += [Heading(say("haip.left-out", lang)), Bullets(lines)]
    if doc.warnings:
        out += [Heading(say("list.warnings", lang)), Bullets([picked(w, lang) for w in doc.warnings])]
    return out


def _role(role: RoleDoc, lang: Lang, names: Mapping[str, str]) -> list[Block]:
    because = [picked(b, lang) for b in role.because]
    if role.name is not None:
        said = Paragraph(say(f"haip.role.{role.how}", lang, role=picked(role.name, lang)))
        return [said, Bullets(because)] if because else [said]
    asked = []
    for question in role.questions:
        words = picked(question.ask, lang)
        if question.use_case is not None:
            words = say("haip.role.question", lang, question=words, use=names[question.use_case])
        asked.append(words)
    said = Paragraph(say("haip.role.open" if asked else "haip.role.open-bare", lang))
    return [said, Bullets([*because, *asked])] if because or asked else [said]


def _section(section: SectionDoc, lang: Lang, names: Mapping[str, str]) -> list[Block]:
    out: list[Block] = [
        Heading(
            say("haip.section", lang, number=section.number, title=picked(section.title, lang)),
            2,
            f"section-{section.number}",
        ),
        Paragraph(say("haip.asks", lang, asks=picked(section.asks, lang))),
        Heading(say("haip.answer-head", lang), 3),
        *(Paragraph(picked(a, lang)) for a in section.answer),
        Paragraph(picked(section.to_write, lang)),
    ]
    for key, found in (("haip.done", section.done), ("haip.under-way", section.under_way)):
        if found:
            out.append(_worked(say(key, lang), found, lang, names))
    if section.open:
        out.append(_left(section.open, lang, names))
    for key, count in (("haip.more", section.open_more), ("haip.more-in-support", section.open_in_support)):
        if count:
            out.append(Paragraph(say(key, lang, count=count), small=True))
    if section.set_aside:
        titles = series((duty_words(s, lang, names) for s in section.set_aside), lang)
        out.append(Paragraph(say("haip.set-aside", lang, titles=titles)))
    return out


def _worked(caption: str, found: list[ServingDoc], lang: Lang, names: Mapping[str, str]) -> Table:
    return Table(
        caption=caption,
        heads=[
            say("hiroshima.head.duty", lang),
            say("column.law", lang),
            say("hiroshima.head.how", lang),
            say("hiroshima.head.place", lang),
        ],
        rows=[
            [duty_words(s, lang, names), law_words(s, lang), how_words(s, lang), place_words(s.in_place, lang)]
            for s in found
        ],
        row_heads=True,
        widths=(4, 3, 2, 3),
    )


def _left(found: list[ServingDoc], lang: Lang, names: Mapping[str, str]) -> Table:
    return Table(
        caption=say("haip.open", lang),
        heads=[
            say("hiroshima.head.duty", lang),
            say("column.law", lang),
            say("hiroshima.head.state", lang),
            say("hiroshima.head.priority", lang),
        ],
        rows=[
            [
                duty_words(s, lang, names),
                law_words(s, lang),
                state_cell(s, lang),
                Cell(say(f"tier.{s.tier}", lang), s.tier),
            ]
            for s in found
        ],
        row_heads=True,
        widths=(4, 3, 2, 2),
    )


__all__ = ["blocks", "page"]

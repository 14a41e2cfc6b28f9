"""Everything about one case in one document: what to do, the same across borders, in time, where data goes, and what pulls apart."""

from __future__ import annotations

from datetime import date

from compliance.change.timeline import timeline
from compliance.checklist.checklist import Checklist
from compliance.crossborder.comparison import comparison
from compliance.crossborder.conflicts import conflicts
from compliance.crossborder.transfers import transfers
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.rendering.page import Block, Heading, Page, Paragraph, below
from compliance.reporting import checklist_page, comparison_page, conflicts_page, timeline_page, transfers_page
from compliance.results.shapes import ResultDoc

PARTS = checklist_page.PARTS
"""The parts of a document that the report shows; the rest of it is worked out from the checklist."""


def page(checklist: Checklist, doc: ResultDoc, until: date, lang: Lang) -> Page:
    """Return the report: the checklist first, then the parts that no list shows; every duty stands at the end."""
    whole = checklist_page.page(doc, lang)
    end = next(
        (n for n, b in enumerate(whole.blocks) if isinstance(b, Heading) and b.anchor == "duties"), len(whole.blocks)
    )
    return Page(
        say("report.title", lang, name=doc.case.name),
        lang,
        whole.head,
        [*whole.blocks[:end], *_parts(checklist, until, lang), *whole.blocks[end:]],
    )


def _parts(checklist: Checklist, until: date, lang: Lang) -> list[Block]:
    assessment = checklist.assessment
    compared = comparison(checklist)
    ahead = timeline(assessment.assessor, assessment.case, assessment.as_of, until)
    out: list[Block] = []
    for key, blocks in (
        ("grid", [*comparison_page.legend(lang), *comparison_page.grid(compared, lang)] if compared.rows else []),
        ("timeline", timeline_page.blocks(ahead, lang)),
        ("transfers", transfers_page.blocks(transfers(checklist), lang)),
        ("conflicts", conflicts_page.blocks(conflicts(checklist), lang)),
    ):
        if blocks:
            out.append(Heading(say(f"report.{key}", lang, day=day(until, lang)), anchor=f"part-{key}"))
            out += below(blocks, key)
    out.append(Paragraph(say("report.more", lang), small=True))
    return out

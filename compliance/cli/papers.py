"""`compliance documents` and `compliance write`: the documents a case needs, and one of them written out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import alternatives, check_output, hand_over, output_option
from compliance.cli.parameters import as_of_option, case_argument
from compliance.cli.worded import argument, command, language, option, told
from compliance.errors import InputError, Message, nearest

if TYPE_CHECKING:
    from compliance.paperwork import Paper
    from compliance.rendering.page import Block

OUTPUTS = (".docx", ".pdf", ".html", ".md")


@command("documents")
@case_argument
@as_of_option
@click.pass_context
def documents(ctx: click.Context, case_file: Path, as_of: date | None) -> None:
    """List the documents a case needs, those first that serve what is due first."""
    from compliance.language.formatting import listed
    from compliance.rendering.page import Bullets, Code, Entry, Page, Paragraph
    from compliance.rendering.terminal import show_page

    lang = language()
    result = result_of(ctx, case_file, as_of, None)
    found = result.papers()
    names = {u.id: u.name for u in result.case.use_cases}
    entries = []
    for paper in found:
        template = paper.template
        use = f" ({names[paper.use_case]})" if paper.use_case is not None and len(names) > 1 else ""
        written = result.written(paper, lang=lang)
        duties = listed(dict.fromkeys(i.duty.citation.pinpoint.in_(lang) for i in paper.duties))
        below = Bullets(
            (
                template.about.in_(lang),
                told("paper.list-serves", laws=duties),
                told("paper.list-sure" if paper.sure else "paper.list-perhaps"),
                told("paper.list-blanks", count=len(written.blanks)),
            )
        )
        entries.append(Entry((f"{template.title.in_(lang)}{use}  ", Code(template.id)), below))
    blocks: list[Block] = [Bullets(tuple(entries)), Paragraph(told("paper.list-how", case=case_file))]
    if not found:
        blocks = [Paragraph(told("paper.list-none"))]
    show_page(Page(told("paper.list-title", name=result.case.name), lang, (), blocks))


@command("write")
@case_argument
@argument("name", metavar="document")
@option("--use", metavar="id")
@as_of_option
@output_option(OUTPUTS, required=True)
@click.pass_context
def write(ctx: click.Context, case_file: Path, name: str, use: str | None, as_of: date | None, output: Path) -> None:
    """Write one document out of a case, for what only its owner knows with places to fill in."""
    lang = language()
    check_output(output, case_file, OUTPUTS)
    result = result_of(ctx, case_file, as_of, None)
    paper = chosen(result.papers(), name, use)
    hand_over(result.draw(result.written(paper, lang=lang), output.suffix), output)


def chosen(papers: Sequence[Paper], name: str, use: str | None) -> Paper:
    """Return the document of a name, for a use where it is written for each.

    Raises:
        InputError: the case needs no such document, or it is written for several uses and none is named; the message lists what there is.
    """
    found = [p for p in papers if p.template.id == name]
    if not found:
        raise InputError(Message("documents.none-such", name=name, hint=nearest(name, [p.template.id for p in papers])))
    mine = [p for p in found if p.use_case in (None, use)] if use is not None else found
    if len(mine) != 1:
        uses = [p.use_case for p in found if p.use_case is not None]
        raise InputError(
            Message("documents.which-use", name=name, uses=alternatives(uses) if len(uses) > 1 else uses[0])
        )
    return mine[0]

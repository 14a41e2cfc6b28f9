"""`compliance what-if`: the same firm with other answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import rulebook_of
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.cli.parameters import DayType, as_of_option, case_argument
from compliance.cli.worded import command, language, option, told
from compliance.service.clock import today

if TYPE_CHECKING:
    from compliance.rendering.page import Page


@command("what-if")
@case_argument
@option("--set", "words", multiple=True, required=True, metavar="fact-value")
@option("--use-case", metavar="id")
@option("--all-uses", is_flag=True)
@as_of_option
@option("--at", "also", type=DayType(), multiple=True, metavar="date")
@delivery_options
@click.pass_context
def what_if(
    ctx: click.Context,
    case_file: Path,
    words: tuple[str, ...],
    use_case: str | None,
    all_uses: bool,
    as_of: date | None,
    also: tuple[date, ...],
    form: str,
    output: Path | None,
) -> None:
    """Say what would change if some answers were others."""
    from compliance.api import assess, read_case
    from compliance.api.documents import read_settings

    lang = language()
    check_output(output, case_file, ENDINGS)
    if use_case is not None and all_uses:
        raise click.UsageError(told("cli.what-if.one-or-all"))
    book = rulebook_of(ctx)
    case = read_case(case_file, book)
    settings = read_settings(words, book, case, use_case, all_uses)
    doc = assess(case, as_of=as_of or today(), rulebook=book).what_if(settings, also=also)

    def page() -> Page:
        from compliance.reporting import what_if_page

        return what_if_page.page(doc, lang)

    deliver(doc, page, form, output)

"""`compliance timeline`: the same firm on later days."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.change.change_days import years_later
from compliance.cli.inputs import rulebook_of
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.cli.parameters import DayType, as_of_option, case_argument
from compliance.cli.worded import command, language, option
from compliance.service.clock import today

if TYPE_CHECKING:
    from compliance.rendering.page import Page

YEARS = 2  # how far a timeline looks where no day is given


@command("timeline")
@case_argument
@option("--until", type=DayType(), metavar="date")
@as_of_option
@delivery_options
@click.pass_context
def timeline(
    ctx: click.Context, case_file: Path, until: date | None, as_of: date | None, form: str, output: Path | None
) -> None:
    """Say what begins, ends or changes for a case, day by day."""
    from compliance.case.case import read_case
    from compliance.change.timeline import timeline
    from compliance.reasoning.assessment import assessor_of

    lang = language()
    check_output(output, case_file, ENDINGS)
    book = rulebook_of(ctx)
    start = as_of or today()
    doc = timeline(assessor_of(book), read_case(case_file, book), start, until or years_later(start, YEARS))

    def page() -> Page:
        from compliance.reporting import timeline_page

        return timeline_page.page(doc, lang)

    deliver(doc, page, form, output)

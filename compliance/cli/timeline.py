"""`compliance timeline`: the same firm on later days."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import ENDINGS, FORMATS, check_output, deliver, format_option, hand_over, output_option
from compliance.cli.parameters import DayType, as_of_option, case_argument
from compliance.cli.worded import command, language, option

if TYPE_CHECKING:
    from compliance.rendering.page import Page

CALENDAR = ".ics"
OUTPUTS = (*ENDINGS, CALENDAR)
YEARS = 2  # how far a timeline looks where no day is given


@command("timeline")
@case_argument
@option("--until", type=DayType(), metavar="date")
@as_of_option
@format_option(*FORMATS)
@output_option(OUTPUTS)
@click.pass_context
def timeline(
    ctx: click.Context, case_file: Path, until: date | None, as_of: date | None, form: str, output: Path | None
) -> None:
    """Say what begins, ends or changes for a case, day by day."""
    from compliance.change.change_days import years_later  # with all that changes by day: start-up time

    lang = language()
    check_output(output, case_file, OUTPUTS)
    result = result_of(ctx, case_file, as_of)
    doc = result.timeline(until=until or years_later(result.as_of, YEARS))

    if output is not None and output.suffix == CALENDAR:
        from compliance.reporting.days_file import calendar

        hand_over(calendar(doc, lang), output)
        return

    def page() -> Page:
        from compliance.checklist.four_parts import counted
        from compliance.reporting import timeline_page

        return timeline_page.page(doc, lang, counted(result.checklist))

    deliver(doc, page, form, output)

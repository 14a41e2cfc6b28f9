"""`compliance report`: everything about a case in one document."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import check_output, hand_over, output_option
from compliance.cli.parameters import DayType, as_of_option, case_argument, weights_option
from compliance.cli.timeline import YEARS
from compliance.cli.worded import command, language, option
from compliance.errors import InputError, Message

OUTPUTS = (".pdf", ".html", ".md")


@command("report")
@case_argument
@as_of_option
@option("--sheet", is_flag=True)
@option("--until", type=DayType(), metavar="date")
@weights_option
@output_option(OUTPUTS, required=True)
@click.pass_context
def report(
    ctx: click.Context,
    case_file: Path,
    as_of: date | None,
    sheet: bool,
    until: date | None,
    weights: Path | None,
    output: Path,
) -> None:
    """Write everything about a case in one document, or what others may see of it on one page."""
    from compliance.change.change_days import years_later  # with all that changes by day: start-up time

    lang = language()
    check_output(output, case_file, OUTPUTS)
    result = result_of(ctx, case_file, as_of, weights)
    if sheet:
        if until is not None:
            raise InputError(Message("call.sheet-without-until"))
        hand_over(result.sheet(output.suffix, lang=lang), output)
        return
    last = until or years_later(result.as_of, YEARS)
    hand_over(result.report(output.suffix, until=last, lang=lang), output)

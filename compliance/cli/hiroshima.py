"""`compliance hiroshima`: a case beside the Hiroshima Process, and a draft for its reporting framework."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import get_args

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.cli.parameters import as_of_option, case_argument
from compliance.cli.worded import command, language, option, told
from compliance.law.topics import ReportRole


@command("hiroshima")
@case_argument
@as_of_option
@option("--all", "everything", is_flag=True)
@option("--report", "drafted", is_flag=True)
@option("--role", type=click.Choice(get_args(ReportRole)))
@delivery_options
@click.pass_context
def hiroshima(
    ctx: click.Context,
    case_file: Path,
    as_of: date | None,
    everything: bool,
    drafted: bool,
    role: ReportRole | None,
    form: str,
    output: Path | None,
) -> None:
    """Put a case beside the eleven actions of the Hiroshima Process."""
    lang = language()
    if role is not None and not drafted:
        raise click.UsageError(told("cli.hiroshima.role-without-report"))
    if everything and drafted:
        raise click.UsageError(told("cli.hiroshima.all-with-report"))
    check_output(output, case_file, ENDINGS)
    result = result_of(ctx, case_file, as_of)
    if drafted:
        from compliance.reporting import hiroshima_report_page

        draft = result.hiroshima_report(role)
        deliver(draft, lambda: hiroshima_report_page.page(draft, lang), form, output)
        return
    from compliance.reporting import hiroshima_page

    doc = result.hiroshima()
    deliver(doc, lambda: hiroshima_page.page(doc, lang, everything), form, output)

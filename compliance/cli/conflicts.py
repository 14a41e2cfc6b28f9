"""`compliance conflicts`: where the laws of several places pull apart, and where one accepts what was done for another."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.cli.parameters import as_of_option, case_argument
from compliance.cli.worded import command, language


@command("conflicts")
@case_argument
@as_of_option
@delivery_options
@click.pass_context
def conflicts(ctx: click.Context, case_file: Path, as_of: date | None, form: str, output: Path | None) -> None:
    """List the duties of a case that pull apart, with a proposed way out, and what one law accepts from another."""
    from compliance.reporting.conflicts_page import page

    check_output(output, case_file, ENDINGS)
    doc = result_of(ctx, case_file, as_of).conflicts()
    deliver(doc, lambda: page(doc, language()), form, output)

"""`compliance transfers`: each way personal data leaves."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.cli.parameters import as_of_option, case_argument
from compliance.cli.worded import command, language

if TYPE_CHECKING:
    from compliance.rendering.page import Page


@command("transfers")
@case_argument
@as_of_option
@delivery_options
@click.pass_context
def transfers(ctx: click.Context, case_file: Path, as_of: date | None, form: str, output: Path | None) -> None:
    """Show each way personal data leaves."""
    lang = language()
    check_output(output, case_file, ENDINGS)
    doc = result_of(ctx, case_file, as_of).transfers()

    def page() -> Page:
        from compliance.reporting import transfers_page

        return transfers_page.page(doc, lang)

    deliver(doc, page, form, output)

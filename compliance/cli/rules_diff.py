"""`compliance rules diff`: two rulebooks held against each other, duty by duty."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import known_rule, rulebook_of
from compliance.cli.output import ENDINGS, FORMATS, check_output, deliver, format_option, output_option
from compliance.cli.parameters import as_of_option
from compliance.cli.worded import argument, command, language, option
from compliance.service.clock import today

if TYPE_CHECKING:
    from compliance.rendering.page import Page

OUTPUTS = (*ENDINGS, ".docx")
FOLDER = click.Path(path_type=Path)


@command("rules.diff")
@argument("old", type=FOLDER, metavar="old")
@argument("new", type=FOLDER, metavar="new", required=False)
@option("--rule", "rules", multiple=True, metavar="id")
@as_of_option
@format_option(*FORMATS)
@output_option(OUTPUTS)
@click.pass_context
def diff(
    ctx: click.Context,
    old: Path,
    new: Path | None,
    rules: tuple[str, ...],
    as_of: date | None,
    form: str,
    output: Path | None,
) -> None:
    """Say duty by duty what a later rulebook has other than an earlier one, and whom it binds now."""
    from compliance.api import load_rulebook
    from compliance.change.redline_document import redline

    lang = language()
    check_output(output, old, OUTPUTS)
    newer = rulebook_of(ctx) if new is None else load_rulebook(new)
    older = load_rulebook(old)
    only = [rule if rule in older.rules else known_rule(newer, rule) for rule in rules]
    doc = redline(older, newer, as_of or today(), only)

    def page() -> Page:
        from compliance.reporting import redline_page

        return redline_page.page(doc, newer, lang, tracked=output is not None and output.suffix == ".docx")

    deliver(doc, page, form, output)

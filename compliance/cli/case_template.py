"""`compliance case template`: every question, as a case file or a workbook to fill in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.case.intake_form.marks import ENDING
from compliance.cli.inputs import rulebook_of
from compliance.cli.output import hand_over, refuse_existing
from compliance.cli.parameters import as_of_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.language.tags import Lang
from compliance.service.clock import today
from compliance.writing import write_whole

MAX_FORM_USES = 50  # a workbook with more sheets is no longer handy


@command("case.template")
@option("--output", type=click.Path(path_type=Path), metavar="file")
@option("--xlsx", type=click.Path(path_type=Path), metavar="file")
@option("--case", "case_file", type=click.Path(path_type=Path), metavar="case")
@option("--uses", type=click.IntRange(1, MAX_FORM_USES))
@as_of_option
@click.pass_context
def template(
    ctx: click.Context,
    output: Path | None,
    xlsx: Path | None,
    case_file: Path | None,
    uses: int | None,
    as_of: date | None,
) -> None:
    """Print a case file with every question, help and options as comments, ready to be filled in."""
    from compliance.case import writing

    lang = language()
    if xlsx is not None:
        if output is not None:
            raise click.UsageError(told("cli.case.template.output-or-xlsx"))
        _write_form(ctx, xlsx, case_file, uses, as_of, lang)
        return
    if (case_file, uses, as_of) != (None, None, None):
        raise click.UsageError(told("cli.case.template.needs-xlsx"))
    text = writing.template(rulebook_of(ctx), lang)
    if output is None:
        click.echo(text, nl=False)
        return
    refuse_existing(output)
    write_whole(output, text.encode())
    tell(told("list.written", path=output))


def _write_form(
    ctx: click.Context,
    path: Path,
    case_file: Path | None,
    uses: int | None,
    as_of: date | None,
    lang: Lang,
) -> None:
    from compliance.api import read_case
    from compliance.workbook.intake_form.form import blank, form

    if path.suffix != ENDING:
        raise click.UsageError(
            told("cli.case.template.wrong-ending", file=path, ending=ENDING),
        )
    refuse_existing(path)
    book = rulebook_of(ctx)
    case = None if case_file is None else read_case(case_file, book)
    hand_over(form(book, blank(case, uses or 1), as_of or today(), lang), path)

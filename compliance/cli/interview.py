"""`compliance interview`: the form as a conversation in the terminal."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.case.intake_form.marks import ENDING
from compliance.cli.inputs import rulebook_of
from compliance.cli.parameters import as_of_option
from compliance.cli.worded import argument, command, language, option
from compliance.errors import InputError, Message, about
from compliance.service.clock import today


@command("interview")
@argument("path", metavar="case-optional", type=click.Path(path_type=Path), default=Path("case.yaml"))
@option("--use")
@as_of_option
@click.pass_context
def interview(ctx: click.Context, path: Path, use: str | None, as_of: date | None) -> None:
    """Ask, in the terminal, only what can still matter."""
    from compliance.cli.interview_sitting import Interview

    if path.suffix.lower() == ENDING:
        raise InputError(about(path, Message("interview.into-form")))
    Interview(rulebook_of(ctx), path, as_of or today(), language()).hold(use)

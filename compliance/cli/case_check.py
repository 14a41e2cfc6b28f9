"""`compliance case check`: every name and value of a case file."""

from __future__ import annotations

from pathlib import Path

import click

from compliance.cli.inputs import rulebook_of
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, told


@command("case.check")
@argument("path", metavar="file", type=click.Path(path_type=Path))
@click.pass_context
def check(ctx: click.Context, path: Path) -> None:
    """Check a case file."""
    from compliance.api import read_case

    found = read_case(path, rulebook_of(ctx))
    answers = len(found.answers) + sum(len(u.answers) for u in found.use_cases)
    tell(told("check.case-good", path=path, uses=len(found.use_cases), answers=answers))

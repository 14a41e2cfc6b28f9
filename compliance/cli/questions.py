"""`compliance questions`: what is still worth answering."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import format_option
from compliance.cli.parameters import as_of_option, case_argument
from compliance.cli.telling import tell
from compliance.cli.worded import command, language


@command("questions")
@case_argument
@as_of_option
@format_option("table", "json")
@click.pass_context
def questions(ctx: click.Context, case_file: Path, as_of: date | None, form: str) -> None:
    """List what is still worth answering, gravest first, and what hangs on it."""
    from compliance.cli.question_list import question_lines

    lang = language()
    result = result_of(ctx, case_file, as_of)
    if form == "json":
        doc = result.document(parts=("questions",))
        listed = [q.model_dump(mode="json") for q in doc.questions]
        click.echo(json.dumps({"as_of": doc.as_of.isoformat(), "questions": listed}, ensure_ascii=False, indent=1))
    else:
        tell("\n".join(question_lines(result, lang)))

"""`compliance explain`: why a duty applies, may apply or does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import known_rule, result_of
from compliance.cli.parameters import as_of_option, case_argument
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option
from compliance.errors import InputError, Message, about, nearest


@command("explain")
@case_argument
@argument("obligation", metavar="obligation")
@option("--use-case", metavar="id")
@as_of_option
@click.pass_context
def explain(ctx: click.Context, case_file: Path, obligation: str, use_case: str | None, as_of: date | None) -> None:
    """Say why a duty applies, may apply or does not."""
    from compliance.cli.explanation import explanation

    lang = language()
    result = result_of(ctx, case_file, as_of)
    known_rule(result.rulebook, obligation)
    uses = [u.id for u in result.case.use_cases]
    if use_case is not None and use_case not in uses:
        raise InputError(
            about(
                f"--use-case {use_case}",
                Message("call.unknown-use", hint=nearest(use_case, uses), uses=", ".join(uses) or Message("list.none")),
            )
        )
    for item in result.checklist.items:
        if item.id == obligation and (use_case is None or item.assessed.use_case in (None, use_case)):
            tell(explanation(result, item, lang))

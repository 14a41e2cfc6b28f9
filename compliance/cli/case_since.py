"""`compliance case since`: what is otherwise on the list of a case since its owner last looked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import result_of
from compliance.cli.parameters import as_of_option, case_argument
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.writing import write_whole


@command("case.since")
@case_argument
@option("--keep", is_flag=True)
@as_of_option
@click.pass_context
def since(ctx: click.Context, case_file: Path, keep: bool, as_of: date | None) -> None:
    """Tell what is new, gone or moved on the list, each with its reason; with --keep, take the list of today as seen."""
    from compliance.case.writing import with_seen
    from compliance.language.formatting import day
    from compliance.rendering.page import Bullets, Heading, Page, Paragraph
    from compliance.rendering.terminal import show_page
    from compliance.service.since import WHATS, seen_now
    from compliance.service.since import since as since_seen

    lang = language()
    result = result_of(ctx, case_file, as_of, None)
    before = result.case.seen
    if before is None:
        tell(told("since.never", case=case_file))
    else:
        found = since_seen(result, before)
        blocks: list[Paragraph | Heading | Bullets] = []
        if not found.moved:
            blocks.append(Paragraph(told("since.none", day=day(found.day, lang))))
        for what in WHATS:
            rows = []
            for one in found.of(what):
                line = f"{one.act.in_(lang)}. "
                if one.before is not None and one.after is not None:
                    line += told("since.from-to", before=one.before.in_(lang), after=one.after.in_(lang)) + ". "
                rows.append(line + one.why.in_(lang))
            if rows:
                blocks += [Heading(told(f"since.{what}")), Bullets(rows)]
        show_page(Page(told("since.title", day=day(found.day, lang)), lang, (), blocks))
    if keep:
        write_whole(case_file, with_seen(case_file, seen_now(result)).encode())
        tell(told("since.kept", day=day(result.as_of, lang)))


__all__ = ["since"]

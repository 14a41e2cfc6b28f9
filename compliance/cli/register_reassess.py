"""`compliance register reassess`: firms assessed again, and what is otherwise for each since its last assessment."""

from __future__ import annotations

from datetime import date

import click

from compliance.cli.inputs import rulebook_of
from compliance.cli.parameters import as_of_option
from compliance.cli.register_inputs import database_option, firm_named, opened
from compliance.cli.shown_errors import one_line, paragraph
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.service.clock import today

MAX_SHOWN = 20


@command("register.reassess")
@option("--firm", metavar="id")
@option("--all", "every", is_flag=True)
@as_of_option
@database_option
@click.pass_context
def reassess(ctx: click.Context, firm: str | None, every: bool, as_of: date | None, database: str | None) -> int:
    """Assess firms again as their answers stand, keep the result, and say what is otherwise since the last time."""
    from compliance.api import assess
    from compliance.errors import InputError
    from compliance.language.formatting import day, labelled
    from compliance.language.text import picked
    from compliance.register import SYSTEM
    from compliance.service.reassessing import reassess as assess_again

    lang = language()
    if every == (firm is not None):
        raise click.UsageError(told("cli.register.reassess.which"))
    book = rulebook_of(ctx)
    when = as_of or today()
    failed = changed = 0
    with opened(database) as register:
        names = {o.id: o.name for o in register.organisations(SYSTEM)}
        wanted = (
            [firm_named(register, firm).id]
            if firm is not None
            else [o.organisation for o in register.outdated(SYSTEM, book.sha256)]
        )
        for ident in wanted:
            name = one_line(names.get(ident, ident))
            try:
                found = assess_again(
                    register, SYSTEM, ident, book, lambda case, on: assess(case, as_of=on, rulebook=book), when
                )
            except InputError as error:
                failed += 1
                tell(told("reassess.failed", firm=f"{name} ({ident})", why=one_line(paragraph(error))))
                continue
            changed += bool(found.changes)
            tell(told("reassess.firm", name=name, firm=ident, says=picked(found.says, lang)))
            for one in found.changes[:MAX_SHOWN]:
                use = "" if one.use_case is None else f" ({one.use_case})"
                tell(f"  - {labelled(f'{one_line(picked(one.title, lang))}{use}', picked(one.says, lang), lang)}")
                tell(f"      {one.obligation}")
            if len(found.changes) > MAX_SHOWN:
                tell("  " + told("review.more", count=len(found.changes) - MAX_SHOWN))
    tell(
        told(
            "reassess.total",
            count=len(wanted) - failed,
            changed=changed,
            failed=failed,
            day=day(when, lang),
            version=book.version,
        )
    )
    return int(failed > 0)


__all__ = ["command"]

"""`compliance rules show`: a duty in words, as a lawyer reads it."""

from __future__ import annotations

from datetime import date

import click

from compliance.cli.inputs import known_rule, known_systems, rulebook_of
from compliance.cli.parameters import DayType, places_option
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option, told


@command("rules.show")
@argument("rule", required=False)
@option("--all", "everything", is_flag=True)
@places_option
@option("--as-of", "as_of", type=DayType())
@click.pass_context
def show(ctx: click.Context, rule: str | None, everything: bool, places: tuple[str, ...], as_of: date | None) -> None:
    """Show one duty, or many."""
    from compliance.explaining.rule_reading import rule_text, test_text

    lang = language()
    book = rulebook_of(ctx)
    if as_of is not None:
        book = book.on(as_of)
    if everything == (rule is not None):
        raise click.UsageError(told("cli.rules.show.which"))
    if rule is not None and rule in book.tests:
        tell(test_text(book, rule, lang))
        return
    systems = known_systems(book, places)
    ids = (
        [known_rule(book, rule)]
        if rule
        else [i for i, r in book.rules.items() if not systems or r.jurisdiction in systems]
    )
    for ident in ids:
        tell(rule_text(book, ident, lang))
        tell()

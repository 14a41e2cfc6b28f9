"""`compliance compare`: what one action is worth under several laws."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import checklist_of, known_topic
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.cli.parameters import as_of_option, case_argument, weights_option
from compliance.cli.worded import command, language, option


@command("compare")
@case_argument
@option("--with", "markets", multiple=True, metavar="code")
@option("--topic", "topics", multiple=True, metavar="id")
@as_of_option
@weights_option
@delivery_options
@click.pass_context
def compare(
    ctx: click.Context,
    case_file: Path,
    markets: tuple[str, ...],
    topics: tuple[str, ...],
    as_of: date | None,
    weights: Path | None,
    form: str,
    output: Path | None,
) -> None:
    """Compare the laws in play, action by action."""
    from compliance.crossborder.comparison import comparison
    from compliance.crossborder.new_market import known_markets
    from compliance.reporting.comparison_page import page

    lang = language()
    check_output(output, case_file, ENDINGS)
    checklist = checklist_of(ctx, case_file, as_of, weights)
    book = checklist.assessment.rulebook
    wanted = frozenset(known_topic(book, topic) for topic in topics)
    doc = comparison(checklist, wanted, known_markets(book, markets))
    deliver(doc, lambda: page(doc, lang), form, output)

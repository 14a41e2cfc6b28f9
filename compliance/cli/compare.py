"""`compliance compare`: what one action is worth under several laws."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import known_topic, result_of
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
    from compliance.crossborder.new_market import known_markets
    from compliance.reporting.comparison_page import page

    lang = language()
    check_output(output, case_file, ENDINGS)
    result = result_of(ctx, case_file, as_of, weights)
    wanted = [known_topic(result.rulebook, topic) for topic in topics]
    doc = result.compare(with_=known_markets(result.rulebook, markets), topics=wanted)
    deliver(doc, lambda: page(doc, lang), form, output)

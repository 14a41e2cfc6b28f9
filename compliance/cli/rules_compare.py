"""`compliance rules compare`: the laws of a topic held against each other, without a case."""

from __future__ import annotations

import click

from compliance.cli.inputs import known_rule, known_systems, known_topic, rulebook_of
from compliance.cli.parameters import places_option
from compliance.cli.worded import argument, command, language, option
from compliance.errors import InputError, Message, about, nearest


@command("rules.compare")
@argument("topic", metavar="topic")
@places_option
@option("--rule", "rules", multiple=True, metavar="id")
@option("--by-rule", is_flag=True)
@option("--capacity", metavar="id", default="own-use", show_default=True)
@click.pass_context
def compare(
    ctx: click.Context, topic: str, places: tuple[str, ...], rules: tuple[str, ...], by_rule: bool, capacity: str
) -> None:
    """Compare the laws in play, action by action."""
    from compliance.crossborder.comparison import law_matrix
    from compliance.rendering.terminal import show_page
    from compliance.reporting.comparison_page import law_page

    lang = language()
    book = rulebook_of(ctx)
    if capacity not in book.capacities:
        raise InputError(
            about(
                "--capacity",
                Message(
                    "call.unknown-capacity",
                    capacity=capacity,
                    hint=nearest(capacity, book.capacities),
                    known=", ".join(book.capacities),
                ),
            )
        )
    only = [known_rule(book, rule) for rule in rules]
    systems = [c for c in book.jurisdictions if c in known_systems(book, places)]
    matrix = law_matrix(book, known_topic(book, topic), capacity, only, systems, by_rule)
    show_page(law_page(book, matrix, lang))

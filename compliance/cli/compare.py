"""`compliance compare` and `compliance rules compare`: what one action is worth under several laws."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from compliance.cli.assess import checklist_of, known_rule, known_systems, weights_option
from compliance.cli.common import as_of_option, case_argument
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.errors import InputError, nearest
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook


def known_topic(book: Rulebook, given: str) -> str:
    """Return the id of a topic, given whole or by its number (A14).

    Raises:
        InputError: there is none; the message names the nearest.
    """
    if given in book.topics:
        return given
    by_number = {t.partition("-")[0]: t for t in book.topics}
    if given.upper() in by_number:
        return by_number[given.upper()]
    hint = nearest(given, [*book.topics, *by_number])
    raise InputError(f'there is no topic "{given}"{hint}; topics are numbered P01 to P16, D01 to D07 and A01 to A28')


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="compare",
        help=t(
            """Compare the laws in play, action by action; with --with, what one more market would add.

            Each cell says whether a law asks the whole action (equal), more (stricter), a part (narrower) or a part and something
            else (partial), and from when. Relations are computed from the contents of the duties.

            \b
            Examples:
              compliance compare my-firm.yaml
              compliance compare my-firm.yaml --topic A14
              compliance compare my-firm.yaml --with JP --with US-CA
              compliance compare my-firm.yaml --output grid.html""",
            """Comparer les lois en jeu, action par action ; avec --with, ce qu'ajouterait un marché de plus.

            Chaque case dit si une loi demande toute l'action (équivalent), davantage (plus strict), une partie (plus étroit) ou une
            partie et autre chose (partiel), et à partir de quand. Les relations sont calculées à partir des obligations.

            \b
            Exemples :
              compliance --lang fr compare mon-entreprise.yaml
              compliance --lang fr compare mon-entreprise.yaml --topic A14
              compliance --lang fr compare mon-entreprise.yaml --with JP --with US-CA
              compliance --lang fr compare mon-entreprise.yaml --output grille.html""",
        ),
    )
    @case_argument(t)
    @click.option(
        "--with",
        "markets",
        multiple=True,
        metavar="CODE",
        help=t(
            "Also enter this market, such as JP or US-CA; may be repeated, each is looked at by itself.",
            "Entrer aussi sur ce marché, par exemple JP ou US-CA ; peut être répété, chacun étant examiné seul.",
        ),
    )
    @click.option(
        "--topic",
        "topics",
        multiple=True,
        metavar="ID",
        help=t(
            "Only this topic, such as A14; may be repeated.", "Seulement ce thème, par exemple A14 ; peut être répété."
        ),
    )
    @as_of_option(t)
    @weights_option(t)
    @delivery_options(t)
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
        from compliance.crossborder.comparison import comparison
        from compliance.crossborder.new_market import known_markets
        from compliance.reporting.comparison_page import page

        check_output(output, case_file, ENDINGS, t)
        checklist = checklist_of(ctx, case_file, as_of, weights)
        book = checklist.assessment.rulebook
        wanted = frozenset(known_topic(book, topic) for topic in topics)
        doc = comparison(checklist, wanted, known_markets(book, markets))
        deliver(doc, lambda: page(doc, lang), form, output, lang)

    return [compare]


def law_command(
    lang: Lang, t: Callable[[str, str], str], rulebook_of: Callable[[click.Context], Rulebook]
) -> click.Command:
    """Return `compliance rules compare`."""

    @click.command(
        name="compare",
        help=t(
            """Hold the laws of a topic against each other, without a case: contents, and the relation of each two.

            \b
            Examples:
              compliance rules compare A14
              compliance rules compare P15 --in CA --in EU --in JP
              compliance rules compare A14 --by-rule --in US-IL""",
            """Comparer les lois d'un thème, sans dossier : les contenus, et la relation de chaque paire.

            \b
            Exemples :
              compliance --lang fr rules compare A14
              compliance --lang fr rules compare P15 --in CA --in EU --in JP
              compliance --lang fr rules compare A14 --by-rule --in US-IL""",
        ),
    )
    @click.argument("topic", metavar=t("TOPIC", "THÈME"))
    @click.option(
        "--in",
        "places",
        multiple=True,
        metavar="CODE",
        help=t("Only these legal systems.", "Seulement ces systèmes juridiques."),
    )
    @click.option(
        "--rule",
        "rules",
        multiple=True,
        metavar="ID",
        help=t("Only these duties; may be repeated.", "Seulement ces obligations ; peut être répété."),
    )
    @click.option("--by-rule", is_flag=True, help=t("One column a duty.", "Une colonne par obligation."))
    @click.option(
        "--capacity",
        metavar="ID",
        default="own-use",
        show_default=True,
        help=t(
            "In which capacity the duties bind: own-use, maker, supply-chain, on-behalf, platform or broker.",
            "À quel titre les obligations lient : own-use, maker, supply-chain, on-behalf, platform ou broker.",
        ),
    )
    @click.pass_context
    def compare(
        ctx: click.Context, topic: str, places: tuple[str, ...], rules: tuple[str, ...], by_rule: bool, capacity: str
    ) -> None:
        from compliance.crossborder.comparison import law_matrix
        from compliance.rendering.terminal import show_page
        from compliance.reporting.comparison_page import law_page

        book = rulebook_of(ctx)
        if capacity not in book.capacities:
            raise InputError(
                f'--capacity: there is no capacity "{capacity}"{nearest(capacity, book.capacities)}; '
                f"use one of {', '.join(book.capacities)}"
            )
        only = [known_rule(book, rule) for rule in rules]
        systems = [c for c in book.jurisdictions if c in known_systems(book, places)]
        matrix = law_matrix(book, known_topic(book, topic), capacity, only, systems, by_rule)
        show_page(law_page(book, matrix, lang))

    return compare

"""`compliance transfers`: each way personal data leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.assess import checklist_of
from compliance.cli.common import as_of_option, case_argument
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.language.text import Lang

if TYPE_CHECKING:
    from compliance.rendering.page import Page


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="transfers",
        help=t(
            """Show each way personal data leaves: from where to where, on which basis and until when, and what is missing.

            \b
            Examples:
              compliance transfers my-firm.yaml
              compliance transfers my-firm.yaml --as-of 2031-12-28
              compliance transfers my-firm.yaml --output transfers.html""",
            """Montrer chaque sortie de données personnelles : d'où, vers où, sur quelle base et jusqu'à quand, et ce qui manque.

            \b
            Exemples :
              compliance --lang fr transfers mon-entreprise.yaml
              compliance --lang fr transfers mon-entreprise.yaml --as-of 2031-12-28
              compliance --lang fr transfers mon-entreprise.yaml --output transferts.html""",
        ),
    )
    @case_argument(t)
    @as_of_option(t)
    @delivery_options(t)
    @click.pass_context
    def transfers(ctx: click.Context, case_file: Path, as_of: date | None, form: str, output: Path | None) -> None:
        from compliance.crossborder import transfers as corridors

        check_output(output, case_file, ENDINGS, t)
        doc = corridors.transfers(checklist_of(ctx, case_file, as_of))

        def page() -> Page:
            from compliance.reporting import transfers_page

            return transfers_page.page(doc, lang)

        deliver(doc, page, form, output, lang)

    return [transfers]

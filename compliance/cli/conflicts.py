"""`compliance conflicts`: where the laws of several places pull apart, and where one accepts what was done for another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from compliance.cli.assess import checklist_of
from compliance.cli.common import as_of_option, case_argument
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.language.text import Lang


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="conflicts",
        help=t(
            """List the duties of a case that pull apart, with a proposed way out, and what one law accepts from another.

            \b
            Examples:
              compliance conflicts my-firm.yaml
              compliance conflicts my-firm.yaml --as-of 2027-12-02
              compliance conflicts my-firm.yaml --output conflicts.html""",
            """Lister les obligations d'un dossier qui se contrarient, avec une issue proposée, et ce qu'une loi accepte d'une autre.

            \b
            Exemples :
              compliance --lang fr conflicts mon-entreprise.yaml
              compliance --lang fr conflicts mon-entreprise.yaml --as-of 2027-12-02
              compliance --lang fr conflicts mon-entreprise.yaml --output conflits.html""",
        ),
    )
    @case_argument(t)
    @as_of_option(t)
    @delivery_options(t)
    @click.pass_context
    def conflicts(ctx: click.Context, case_file: Path, as_of: date | None, form: str, output: Path | None) -> None:
        check_output(output, case_file, ENDINGS, t)
        from compliance.crossborder import conflicts as log
        from compliance.reporting.conflicts_page import page

        doc = log.conflicts(checklist_of(ctx, case_file, as_of))
        deliver(doc, lambda: page(doc, lang), form, output, lang)

    return [conflicts]

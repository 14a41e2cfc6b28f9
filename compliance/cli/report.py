"""`compliance report`: everything about a case in one document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from compliance.change.change_days import years_later
from compliance.cli.assess import checklist_of, weights_option
from compliance.cli.common import DayType, as_of_option, case_argument
from compliance.cli.output import check_output, hand_over, rendered
from compliance.cli.timeline_and_what_if import YEARS
from compliance.language.text import Lang


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="report",
        help=t(
            """Write everything about a case in one document: actions, laws side by side, what lies ahead, transfers, conflicts, every duty.

            \b
            Examples:
              compliance report my-firm.yaml --output my-firm.pdf
              compliance report my-firm.yaml --output my-firm.html --until 2028-12-31""",
            """Écrire tout ce qui concerne un dossier en un document : actions, lois côte à côte, ce qui vient, transferts, conflits, chaque obligation.

            \b
            Exemples :
              compliance --lang fr report mon-entreprise.yaml --output mon-entreprise.pdf
              compliance --lang fr report mon-entreprise.yaml --output mon-entreprise.html --until 2028-12-31""",
        ),
    )
    @case_argument(t)
    @as_of_option(t)
    @click.option(
        "--until",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t("How far to look ahead (default: two years).", "Jusqu'où regarder (par défaut : deux ans)."),
    )
    @weights_option(t)
    @click.option(
        "--output",
        type=click.Path(path_type=Path),
        required=True,
        metavar=t("FILE", "FICHIER"),
        help=t("Write to this file: .pdf, .html or .md.", "Écrire dans ce fichier : .pdf, .html ou .md."),
    )
    @click.pass_context
    def report(
        ctx: click.Context,
        case_file: Path,
        as_of: date | None,
        until: date | None,
        weights: Path | None,
        output: Path,
    ) -> None:
        from compliance.reporting.whole import page
        from compliance.results import checklist_document

        check_output(output, case_file, (".pdf", ".html", ".md"), t)
        checklist = checklist_of(ctx, case_file, as_of, weights)
        last = until or years_later(checklist.assessment.as_of, YEARS)
        doc = checklist_document.document(checklist)
        hand_over(rendered(doc, lambda: page(checklist, doc, last, lang), output.suffix), output, lang)

    return [report]

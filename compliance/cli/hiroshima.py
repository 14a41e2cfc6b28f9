"""`compliance hiroshima`: a case beside the Hiroshima Process, and a draft for its reporting framework."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import get_args

import click

from compliance.cli.assess import checklist_of
from compliance.cli.common import as_of_option, case_argument
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.language.text import Lang
from compliance.law.topics import ReportRole


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="hiroshima",
        help=t(
            """Put a case beside the eleven actions of the Hiroshima Process: which duties serve each, what is done, with
            which evidence. With --report, draft answers for the OECD reporting framework, for you to check and complete.

            \b
            Examples:
              compliance hiroshima my-firm.yaml
              compliance hiroshima my-firm.yaml --all --output hiroshima.html
              compliance hiroshima my-firm.yaml --report
              compliance hiroshima my-firm.yaml --report --role deployer --output draft.md""",
            """Mettre un dossier en regard des onze actions du processus d'Hiroshima : les obligations qui servent chacune, ce
            qui est fait, avec quelle preuve. Avec --report, un brouillon de réponses au cadre de suivi de l'OCDE, à vérifier
            et à compléter.

            \b
            Exemples :
              compliance --lang fr hiroshima mon-entreprise.yaml
              compliance --lang fr hiroshima mon-entreprise.yaml --all --output hiroshima.html
              compliance --lang fr hiroshima mon-entreprise.yaml --report
              compliance --lang fr hiroshima mon-entreprise.yaml --report --role deployer --output brouillon.md""",
        ),
    )
    @case_argument(t)
    @as_of_option(t)
    @click.option(
        "--all",
        "everything",
        is_flag=True,
        help=t(
            "Show every duty of an action, not only what is done and the gravest of the rest.",
            "Montrer toutes les obligations d'une action, pas seulement ce qui est fait et le plus grave du reste.",
        ),
    )
    @click.option(
        "--report",
        "drafted",
        is_flag=True,
        help=t(
            "Draft answers for the reporting framework instead.",
            "Rédiger plutôt un brouillon de réponses au cadre de suivi.",
        ),
    )
    @click.option(
        "--role",
        type=click.Choice(get_args(ReportRole)),
        help=t(
            "With --report: your role (read from the case if left out).",
            "Avec --report : votre rôle (tiré du dossier sinon).",
        ),
    )
    @delivery_options(t)
    @click.pass_context
    def hiroshima(
        ctx: click.Context,
        case_file: Path,
        as_of: date | None,
        everything: bool,
        drafted: bool,
        role: ReportRole | None,
        form: str,
        output: Path | None,
    ) -> None:
        if role is not None and not drafted:
            raise click.UsageError(
                t("--role goes with --report; add --report", "--role va avec --report ; ajoutez --report")
            )
        if everything and drafted:
            raise click.UsageError(
                t(
                    "--all does not go with --report, which counts what it leaves out; take one of the two away",
                    "--all ne va pas avec --report, qui compte ce qu'il laisse de côté ; retirez l'un des deux",
                )
            )
        check_output(output, case_file, ENDINGS, t)
        checklist = checklist_of(ctx, case_file, as_of)
        if drafted:
            from compliance.hiroshima.report import report
            from compliance.reporting import hiroshima_report_page

            draft = report(checklist, role)
            deliver(draft, lambda: hiroshima_report_page.page(draft, lang), form, output, lang)
            return
        from compliance.hiroshima.actions import hiroshima as view
        from compliance.reporting import hiroshima_page

        doc = view(checklist)
        deliver(doc, lambda: hiroshima_page.page(doc, lang, everything), form, output, lang)

    return [hiroshima]

"""`compliance timeline` and `compliance what-if`: the same firm on later days, and with other answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.change.change_days import years_later
from compliance.cli.assess import today
from compliance.cli.common import DayType, as_of_option, case_argument
from compliance.cli.output import ENDINGS, check_output, deliver, delivery_options
from compliance.language.text import Lang

if TYPE_CHECKING:
    from compliance.rendering.page import Page

YEARS = 2  # how far a timeline looks where no day is given


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="timeline",
        help=t(
            """Say what begins, ends or changes for a case, day by day: duties, bans, transfers of data, what you have in place.

            \b
            Examples:
              compliance timeline my-firm.yaml
              compliance timeline my-firm.yaml --until 2028-12-31
              compliance timeline my-firm.yaml --as-of 2026-11-24 --output my-calendar.html""",
            """Dire ce qui commence, finit ou change pour un dossier, jour par jour : obligations, interdictions, transferts de données, ce qui est en place.

            \b
            Exemples :
              compliance --lang fr timeline mon-entreprise.yaml
              compliance --lang fr timeline mon-entreprise.yaml --until 2028-12-31
              compliance --lang fr timeline mon-entreprise.yaml --as-of 2026-11-24 --output mon-calendrier.html""",
        ),
    )
    @case_argument(t)
    @click.option(
        "--until",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t(
            "Last day to look at (two years after the as-of day if left out).",
            "Dernier jour à regarder (deux ans après la date de référence sinon).",
        ),
    )
    @as_of_option(t)
    @delivery_options(t)
    @click.pass_context
    def timeline_command(
        ctx: click.Context, case_file: Path, until: date | None, as_of: date | None, form: str, output: Path | None
    ) -> None:
        from compliance.case.case import read_case
        from compliance.change.timeline import timeline
        from compliance.cli.rules import rulebook_of
        from compliance.reasoning.assessment import assessor_of

        check_output(output, case_file, ENDINGS, t)
        book = rulebook_of(ctx)
        start = as_of or today()
        doc = timeline(assessor_of(book), read_case(case_file, book), start, until or years_later(start, YEARS))

        def page() -> Page:
            from compliance.reporting import timeline_page

            return timeline_page.page(doc, lang)

        deliver(doc, page, form, output, lang)

    @click.command(
        name="what-if",
        help=t(
            """Say what would change if some answers were others; the case file stays as it is.

            A value is written as you would tick it: options or places separated by commas, a question mark behind what you are
            not sure of, none, unknown, yes, no, "FR: 12, CA-QC: 40", "20..24", "9000000 EUR", 2026-03.

            \b
            Examples:
              compliance what-if my-firm.yaml --set decision.automation=person-reviews
              compliance what-if my-firm.yaml --set "market.places=FR, US-CA" --at 2027-12-02
              compliance what-if my-firm.yaml --set use.stage=stopped --use-case cv-ranking --output what-if.html""",
            """Dire ce qui changerait si certaines réponses étaient autres ; le dossier reste tel quel.

            Une valeur s'écrit comme vous la cocheriez : options ou lieux séparés par des virgules, un point d'interrogation après
            ce dont vous n'êtes pas sûr, none, unknown, yes, no, « FR: 12, CA-QC: 40 », « 20..24 », « 9000000 EUR », 2026-03.

            \b
            Exemples :
              compliance --lang fr what-if mon-entreprise.yaml --set decision.automation=person-reviews
              compliance --lang fr what-if mon-entreprise.yaml --set "market.places=FR, US-CA" --at 2027-12-02
              compliance --lang fr what-if mon-entreprise.yaml --set use.stage=stopped --use-case tri-cv --output et-si.html""",
        ),
    )
    @case_argument(t)
    @click.option(
        "--set",
        "words",
        multiple=True,
        required=True,
        metavar=t("FACT=VALUE", "FAIT=VALEUR"),
        help=t(
            "Another answer; may be repeated. FACT=unknown: I don't know.",
            "Une autre réponse ; peut être répété. FAIT=unknown : je ne sais pas.",
        ),
    )
    @click.option(
        "--use-case",
        metavar="ID",
        help=t(
            "The use whose answers change (needed where the case has several).",
            "L'usage dont les réponses changent (nécessaire si le dossier en a plusieurs).",
        ),
    )
    @click.option(
        "--all-uses",
        is_flag=True,
        help=t("Change the answers of every use.", "Changer les réponses de tous les usages."),
    )
    @as_of_option(t)
    @click.option(
        "--at",
        "also",
        type=DayType(),
        multiple=True,
        metavar=t("DATE", "JOUR"),
        help=t("Compare on this day too; may be repeated.", "Comparer aussi à ce jour ; peut être répété."),
    )
    @delivery_options(t)
    @click.pass_context
    def what_if_command(
        ctx: click.Context,
        case_file: Path,
        words: tuple[str, ...],
        use_case: str | None,
        all_uses: bool,
        as_of: date | None,
        also: tuple[date, ...],
        form: str,
        output: Path | None,
    ) -> None:
        from compliance.case.case import case_document, case_from_document
        from compliance.change.what_if import read_settings, what_if
        from compliance.cli.rules import rulebook_of
        from compliance.reasoning.assessment import assessor_of

        check_output(output, case_file, ENDINGS, t)
        if use_case is not None and all_uses:
            raise click.UsageError(
                t(
                    "--use-case and --all-uses exclude each other; keep one of the two",
                    "--use-case et --all-uses s'excluent ; gardez l'un des deux",
                )
            )
        book = rulebook_of(ctx)
        document = case_document(case_file, book)
        settings = read_settings(words, book, case_from_document(document, book), use_case, all_uses)
        doc = what_if(assessor_of(book), document.data, settings, as_of or today(), also)

        def page() -> Page:
            from compliance.reporting import what_if_page

            return what_if_page.page(doc, lang)

        deliver(doc, page, form, output, lang)

    return [timeline_command, what_if_command]

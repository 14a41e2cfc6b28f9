"""`compliance register reassess`: firms assessed again, and what is otherwise for each since its last assessment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import click

from compliance.cli.common import DayType, one_line
from compliance.language.text import Lang

MAX_SHOWN = 20


def command(lang: Lang, t: Callable[[str, str], str]) -> click.Command:
    """Return the command in a language."""

    @click.command(
        name="reassess",
        help=t(
            """Assess firms again as their answers stand, keep the result, and say what is otherwise since the last time.

            Run it after a new release of the rulebook: with --all, every firm whose last assessment was made with another rulebook, or
            that has none. A firm whose answers this rulebook cannot read is named and left as it was (status 1).

            \b
            Examples:
              compliance register reassess --all
              compliance register reassess --firm "Boulangerie Tremblay" --as-of 2026-12-01""",
            """Réévaluer des entreprises d'après leurs réponses, garder le résultat, et dire ce qui a changé depuis la dernière fois.

            À lancer après une nouvelle version du recueil : avec --all, chaque entreprise dont la dernière évaluation fut faite avec un
            autre recueil, ou qui n'en a pas. Une entreprise dont ce recueil ne sait pas lire les réponses est nommée et laissée telle
            quelle (statut 1).

            \b
            Exemples :
              compliance --lang fr register reassess --all
              compliance --lang fr register reassess --firm "Boulangerie Tremblay" --as-of 2026-12-01""",
        ),
    )
    @click.option(
        "--firm", metavar="ID", help=t("Only this firm, by id or name.", "Seulement celle-ci, par id ou nom.")
    )
    @click.option(
        "--all", "every", is_flag=True, help=t("Every firm that needs it.", "Toutes celles qui en ont besoin.")
    )
    @click.option(
        "--as-of",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t(
            "Day for which the law is asked (today if left out; always shown).",
            "Jour pour lequel on interroge la loi (aujourd'hui sinon ; toujours affiché).",
        ),
    )
    @click.option(
        "--database",
        metavar=t("ADDRESS", "BASE"),
        help=t(
            "sqlite:///FILE or postgresql://USER@HOST/NAME (else COMPLIANCE_DATABASE, else a file among your data).",
            "sqlite:///FICHIER ou postgresql://COMPTE@SERVEUR/NOM (sinon COMPLIANCE_DATABASE, sinon un fichier parmi vos données).",
        ),
    )
    @click.pass_context
    def reassess(ctx: click.Context, firm: str | None, every: bool, as_of: date | None, database: str | None) -> int:
        from compliance.checklist.checklist import build
        from compliance.cli.assess import today
        from compliance.cli.common import paragraph
        from compliance.cli.register import firm_named, opened
        from compliance.cli.rules import rulebook_of
        from compliance.errors import InputError
        from compliance.language.formatting import day
        from compliance.language.sentences import say
        from compliance.language.text import picked
        from compliance.reasoning.assessment import assessor_of
        from compliance.register import SYSTEM
        from compliance.service.reassessing import reassess as assess_again

        if every == (firm is not None):
            raise click.UsageError(
                t("name one firm with --firm, or say --all", "nommez une entreprise avec --firm, ou dites --all")
            )
        book = rulebook_of(ctx)
        assessor, when = assessor_of(book), as_of or today()
        failed = changed = 0
        with opened(database) as register:
            names = {o.id: o.name for o in register.organisations(SYSTEM)}
            wanted = (
                [firm_named(register, firm).id]
                if firm is not None
                else [o.organisation for o in register.outdated(SYSTEM, book.sha256)]
            )
            for ident in wanted:
                name = one_line(names.get(ident, ident))
                try:
                    found = assess_again(
                        register, SYSTEM, ident, book, lambda case, on: build(assessor.assess(case, on)), when
                    )
                except InputError as error:
                    failed += 1
                    click.echo(
                        say("reassess.failed", lang, firm=f"{name} ({ident})", why=one_line(paragraph(error, lang)))
                    )
                    continue
                changed += bool(found.changes)
                click.echo(say("reassess.firm", lang, name=name, firm=ident, says=picked(found.says, lang)))
                for one in found.changes[:MAX_SHOWN]:
                    use = "" if one.use_case is None else f" ({one.use_case})"
                    click.echo(f"  - {one_line(picked(one.title, lang))}{use}: {picked(one.says, lang)}")
                    click.echo(f"      {one.obligation}")
                if len(found.changes) > MAX_SHOWN:
                    click.echo("  " + say("review.more", lang, count=len(found.changes) - MAX_SHOWN))
        click.echo(
            say(
                "reassess.total",
                lang,
                count=len(wanted) - failed,
                changed=changed,
                failed=failed,
                day=day(when, lang),
                version=book.version,
            )
        )
        return int(failed > 0)

    return reassess


__all__ = ["command"]

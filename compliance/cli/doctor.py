"""`compliance doctor`: whether this installation is fit to serve, and what to do where it is not."""

from __future__ import annotations

from collections.abc import Callable

import click

from compliance.language.sentences import say
from compliance.language.text import Lang


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="doctor",
        help=t(
            """Look whether this installation is fit to serve: engine, rulebook, database and its trail, fonts, disk, settings.

            Nothing is changed. Ends with 1 where something does not work; warnings alone end with 0.

            \b
            Examples:
              compliance doctor
              compliance doctor --database office.db""",
            """Vérifier si cette installation est prête à servir : moteur, recueil de règles, base et journal, polices, disque, réglages.

            Rien n'est modifié. Se termine par 1 si quelque chose ne fonctionne pas ; des avertissements seuls se terminent par 0.

            \b
            Exemples :
              compliance --lang fr doctor
              compliance --lang fr doctor --database cabinet.db""",
        ),
    )
    @click.option(
        "--database",
        metavar=t("FILE|URL", "FICHIER|URL"),
        help=t(
            "The database to look at, if not that of the settings.",
            "La base à examiner, si ce n'est pas celle des réglages.",
        ),
    )
    @click.pass_context
    def doctor(ctx: click.Context, database: str | None) -> int:
        from compliance.cli.serve import settings_of
        from compliance.web.doctor import examined
        from compliance.web.visiting.visit import today

        asked = {"database": database, "rulebook": (ctx.obj or {}).get("folder")}
        settings = settings_of({k: str(v) for k, v in asked.items() if v is not None})
        grades = []
        for finding in examined(settings, today()):
            grades.append(finding.grade)
            click.echo(f"{say(f'doctor.grade-{finding.grade}', lang):<{width}} {finding.says(lang)}")
        faults, warnings = grades.count("fault"), grades.count("warning")
        click.echo(
            say("doctor.end", lang, faults=faults, warnings=warnings)
            if faults or warnings
            else say("doctor.well", lang)
        )
        return 1 if faults else 0

    width = max(len(say(f"doctor.grade-{grade}", lang)) for grade in ("good", "warning", "fault"))
    return [doctor]


__all__ = ["commands"]

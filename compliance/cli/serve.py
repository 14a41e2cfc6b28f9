"""`compliance serve`: the web application on a machine of one's own, for one firm or for an office."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.errors import InputError
from compliance.language.sentences import say
from compliance.language.text import Lang

if TYPE_CHECKING:
    from compliance.web.settings import Settings


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="serve",
        help=t(
            """Answer questions and see the list in a browser.

            Without --database nothing is kept: a case travels as a file of its owner. With it there are accounts and firms, and what they
            enter is kept in that database, which is made where there is none yet. Everything can be set by the environment too
            (COMPLIANCE_PORT, ...), or in a TOML file that COMPLIANCE_CONFIG names; see docs/operation.md.

            \b
            Examples:
              compliance serve
              compliance serve --port 8080 --database office.db
              COMPLIANCE_PUBLIC_URL=https://ai-law.example.org compliance serve --database postgresql://...""",
            """Répondre aux questions et voir la liste dans un navigateur.

            Sans --database, rien n'est conservé : un dossier voyage comme fichier de son propriétaire. Avec, il y a des comptes et des
            entreprises, et ce qui est saisi est conservé dans cette base, créée si elle n'existe pas encore. Tout peut aussi se régler par
            l'environnement (COMPLIANCE_PORT, ...) ou dans un fichier TOML nommé par COMPLIANCE_CONFIG ; voir docs/operation.md.

            \b
            Exemples :
              compliance --lang fr serve
              compliance --lang fr serve --port 8080 --database cabinet.db
              COMPLIANCE_PUBLIC_URL=https://ai-law.example.org compliance --lang fr serve --database postgresql://...""",
        ),
    )
    @click.option(
        "--host",
        help=t(
            "Address to listen on (127.0.0.1: only this machine).",
            "Adresse d'écoute (127.0.0.1 : cette machine seulement).",
        ),
    )
    @click.option(
        "--port", type=int, help=t("Port to listen on; 0 takes a free one.", "Port d'écoute ; 0 en prend un libre.")
    )
    @click.option("--workers", type=int, help=t("Processes that answer.", "Processus qui répondent."))
    @click.option(
        "--database",
        metavar=t("FILE|URL", "FICHIER|URL"),
        help=t("Where accounts and firms are kept.", "Où les comptes et entreprises sont conservés."),
    )
    @click.pass_context
    def serve(
        ctx: click.Context, host: str | None, port: int | None, workers: int | None, database: str | None
    ) -> None:
        from compliance.web import serving

        folder = (ctx.obj or {}).get("folder")
        asked = {"host": host, "port": port, "workers": workers, "database": database, "rulebook": folder}
        settings = settings_of({k: str(v) for k, v in asked.items() if v is not None})
        if settings.rulebook is not None:
            from compliance.law.loading import load

            load(settings.rulebook)  # a fault in it is told here, once, not by each process
        new = prepared(settings)
        open_socket = serving.listening(settings)
        click.echo(say("serve.address", lang, address=settings.public_url or serving.address(settings, open_socket)))
        click.echo(say("serve.kept" if settings.database else "serve.nothing-kept", lang))
        if new:
            click.echo(say("serve.new", lang, database=new))
        elif settings.database is None:
            from compliance.register.place import default_url

            path = Path(default_url().removeprefix("sqlite:///"))
            if path.is_file():
                click.echo(say("serve.found", lang, path=path))
        click.echo(say("serve.day", lang))
        click.echo(say("serve.stop", lang))
        serving.serve(settings, open_socket)
        click.echo(say("serve.stopped", lang))

    return [serve]


def settings_of(asked: Mapping[str, str]) -> Settings:
    """Return the settings, with what a call says before the environment; the processes that answer read the same.

    Raises:
        InputError: one of them cannot be used.
    """
    from pydantic import ValidationError

    from compliance.web.settings import PREFIX, Settings

    os.environ.update({f"{PREFIX}{name.upper()}": value for name, value in asked.items()})
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"]))
        raise InputError(f"{name}: this setting cannot be used ({first['msg']}); see docs/operation.md") from None
    except (OSError, ValueError) as error:
        path = os.environ.get(f"{PREFIX}CONFIG", "")
        raise InputError(f"{path}: the file of settings cannot be read ({error}); see docs/operation.md") from None


def prepared(settings: Settings) -> str:
    """Make the database where there is none yet, and return what it is called if it was made. One of an earlier version is not touched.

    Raises:
        Unusable: it is of another version, or cannot be reached.
    """
    if settings.database is None:
        return ""
    from compliance.register import Register

    register = Register.open(settings.database)
    try:
        new = register.database.revision() is None
        if new:
            register.migrate()
        register.check()
        return register.database.shown if new else ""
    finally:
        register.close()


__all__ = ["commands", "prepared", "settings_of"]

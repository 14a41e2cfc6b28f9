"""`compliance serve`: the web application on a machine of one's own, for one firm or for an office."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import rulebook_folder
from compliance.cli.register_anchor import begin_if_it_can
from compliance.cli.telling import tell
from compliance.cli.worded import command, option, told
from compliance.errors import InputError, Message, about

if TYPE_CHECKING:
    from compliance.web.settings import Settings


@command("serve")
@option("--host")
@option("--port", type=int)
@option("--workers", type=int)
@option("--database", metavar="file-or-url")
@click.pass_context
def serve(ctx: click.Context, host: str | None, port: int | None, workers: int | None, database: str | None) -> None:
    """Answer questions and see the list in a browser."""
    from compliance.web import serving

    asked = {"host": host, "port": port, "workers": workers, "database": database, "rulebook": rulebook_folder(ctx)}
    settings = settings_of({k: str(v) for k, v in asked.items() if v is not None})
    if settings.rulebook is not None:
        from compliance.api import load_rulebook

        load_rulebook(settings.rulebook)  # a fault in it is told here, once, not by each process
    new = prepared(settings)
    open_socket = serving.listening(settings)
    tell(told("serve.address", address=settings.public_url or serving.address(settings, open_socket)))
    tell(told("serve.kept" if settings.database else "serve.nothing-kept"))
    if new:
        tell(told("serve.new", database=new))
        begin_if_it_can(str(settings.database), settings.places)
    elif settings.database is None:
        from compliance.register.location import default_url

        path = Path(default_url().removeprefix("sqlite:///"))
        if path.is_file():
            tell(told("serve.found", path=path))
    tell(told("serve.day"))
    tell(told("serve.stop"))
    serving.serve(settings, open_socket)
    tell(told("serve.stopped"))


def settings_of(asked: Mapping[str, str]) -> Settings:
    """Return the settings, with what a call says before the environment; the processes that answer read the same.

    Raises:
        InputError: one of them cannot be used.
    """
    from pydantic import ValidationError

    from compliance.reading.validation import said_by_pydantic
    from compliance.web.settings import PREFIX, Settings

    os.environ.update({f"{PREFIX}{name.upper()}": value for name, value in asked.items()})
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"]))
        raise InputError(about(name, Message("settings.unusable", why=said_by_pydantic(first)))) from None
    except (OSError, ValueError) as error:
        path = os.environ.get(f"{PREFIX}CONFIG", "")
        raise InputError(about(path, Message("settings.unreadable", why=error))) from None


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
        return register.database.shown if register.ready() else ""
    finally:
        register.close()


__all__ = ["prepared", "serve", "settings_of"]

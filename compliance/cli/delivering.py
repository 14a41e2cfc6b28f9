"""How a command hands over a result: as a table in the terminal, as text in a format, or as a file written whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from compliance.cli.common import write_whole
from compliance.texts import Lang

if TYPE_CHECKING:
    from compliance.documents import Doc
    from compliance.exporting.page import Page

FORMATS = {"table": "", "json": ".json", "markdown": ".md", "html": ".html"}
ENDINGS = (".json", ".md", ".html")

F = TypeVar("F", bound=Callable[..., Any])


def delivery_options(t: Callable[[str, str], str]) -> Callable[[F], F]:
    """Return the options --format and --output, which `deliver` honours."""

    def decorate(command: F) -> F:
        command = click.option(
            "--output",
            type=click.Path(path_type=Path),
            metavar=t("FILE", "FICHIER"),
            help=t(
                "Write to this file instead: .json, .md or .html.",
                "Écrire plutôt dans ce fichier : .json, .md ou .html.",
            ),
        )(command)
        return click.option(
            "--format",
            "form",
            type=click.Choice(list(FORMATS)),
            default="table",
            show_default=True,
            help=t("What to print.", "Ce qu'il faut afficher."),
        )(command)

    return decorate


def check_output(output: Path | None, case_file: Path, endings: tuple[str, ...], t: Callable[[str, str], str]) -> None:
    """Refuse a file name that does not say what to write, or that is the case itself.

    Raises:
        click.UsageError: so it is; nothing has been worked out yet.
    """
    if output is None:
        return
    if output.suffix not in endings:
        listed_en = f"{', '.join(endings[:-1])} or {endings[-1]}"
        listed_fr = f"{', '.join(endings[:-1])} ou {endings[-1]}"
        raise click.UsageError(
            t(
                f"{output}: end the name in {listed_en}, to say what to write",
                f"{output} : terminez le nom par {listed_fr}, pour dire quoi écrire",
            )
        )
    if output.resolve() == case_file.resolve():
        raise click.UsageError(
            t(
                f"{output} is the case file itself, which would be lost; choose another name",
                f"{output} est le dossier lui-même, qui serait perdu ; choisissez un autre nom",
            )
        )


def deliver(doc: Doc, page: Callable[[], Page], form: str, output: Path | None, lang: Lang) -> None:
    """Hand a result over: `doc` where data is wanted, the page everywhere else."""
    ending = output.suffix if output is not None else FORMATS[form]
    if ending == "":
        from compliance.cli.paging import show_page

        show_page(page())
        return
    content = _rendered(doc, page, ending)
    if output is None:
        click.echo(content.decode(), nl=False)
        return
    write_whole(output, content)
    from compliance.wording import say

    click.echo(say("list.written", lang, path=output))


def _rendered(doc: Doc, page: Callable[[], Page], ending: str) -> bytes:
    if ending == ".json":
        from compliance.result import to_json

        return to_json(doc).encode()
    if ending == ".md":
        from compliance.exporting.markdown import markdown

        return markdown(page()).encode()
    from compliance.exporting.html import html

    return html(page()).encode()

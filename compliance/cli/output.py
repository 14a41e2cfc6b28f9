"""How a command hands over a result: as a table in the terminal, as text in a format, or as a file written whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from compliance.cli.common import write_whole
from compliance.language.text import Lang

if TYPE_CHECKING:
    from compliance.rendering.page import Page
    from compliance.results.shapes import Doc

FORMATS = {"table": "", "json": ".json", "markdown": ".md", "html": ".html"}
ENDINGS = (".json", ".md", ".html", ".pdf")

F = TypeVar("F", bound=Callable[..., Any])


def delivery_options(t: Callable[[str, str], str]) -> Callable[[F], F]:
    """Return the options --format and --output, which `deliver` honours."""

    def decorate(command: F) -> F:
        command = click.option(
            "--output",
            type=click.Path(path_type=Path),
            metavar=t("FILE", "FICHIER"),
            help=t(
                f"Write to this file instead: {alternatives(ENDINGS, 'or')}.",
                f"Écrire plutôt dans ce fichier : {alternatives(ENDINGS, 'ou')}.",
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


def alternatives(words: Sequence[str], joint: str) -> str:
    """Return words as a choice: .json, .md or .html."""
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"


def check_output(output: Path | None, case_file: Path, endings: tuple[str, ...], t: Callable[[str, str], str]) -> None:
    """Refuse a file name that does not say what to write, or that is the case itself.

    Raises:
        click.UsageError: so it is; nothing has been worked out yet.
    """
    if output is None:
        return
    if output.suffix not in endings:
        raise click.UsageError(
            t(
                f"{output}: end the name in {alternatives(endings, 'or')}, to say what to write",
                f"{output} : terminez le nom par {alternatives(endings, 'ou')}, pour dire quoi écrire",
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
        from compliance.rendering.terminal import show_page

        show_page(page())
        return
    hand_over(rendered(doc, page, ending), output, lang)


def hand_over(content: bytes, output: Path | None, lang: Lang) -> None:
    """Print content, or write it to a file and say so."""
    if output is None:
        click.echo(content.decode(), nl=False)
        return
    write_whole(output, content)
    from compliance.language.sentences import say

    click.echo(say("list.written", lang, path=output))


def rendered(doc: Doc, page: Callable[[], Page], ending: str) -> bytes:
    """Return a result in the format that the ending of a file name asks for."""
    if ending == ".json":
        from compliance.results.checklist_document import to_json

        return to_json(doc).encode()
    if ending == ".md":
        from compliance.rendering.markdown import markdown

        return markdown(page()).encode()
    if ending == ".pdf":
        from compliance.rendering.pdf import pdf

        return pdf(page())
    from compliance.rendering.html import html

    return html(page()).encode()

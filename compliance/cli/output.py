"""How a command hands over a result: as a table in the terminal, as text in a format, or as a file written whole."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from compliance.cli.shown_errors import one_line
from compliance.cli.telling import tell
from compliance.cli.worded import option, told
from compliance.errors import InputError, Message, about
from compliance.writing import write_whole

if TYPE_CHECKING:
    from compliance.rendering.page import Page
    from compliance.results.shapes import Doc

FORMATS = {"table": "", "json": ".json", "markdown": ".md", "html": ".html"}
ENDINGS = (".json", ".md", ".html", ".pdf")
MOST_LINES = 200

F = TypeVar("F", bound=Callable[..., Any])


def output_option(endings: Sequence[str], *, required: bool = False) -> Callable[[F], F]:
    """Return the option --output, for files with one of these endings."""

    def slots() -> Mapping[str, object]:
        return {"endings": alternatives(endings)}

    return option("--output", type=click.Path(path_type=Path), required=required, metavar="file", slots=slots)


def format_option(*forms: str) -> Callable[[F], F]:
    """Return the option --format; the first form is taken where a call names none."""
    return option("--format", "form", type=click.Choice(forms), default=forms[0], show_default=True)


def delivery_options(command: F) -> F:
    """Give a command the options --format and --output, which `deliver` honours."""
    return format_option(*FORMATS)(output_option(ENDINGS)(command))


def alternatives(words: Sequence[str]) -> str:
    """Return words as a choice: .json, .md or .html."""
    return told("cli.alternatives", first=", ".join(words[:-1]), last=words[-1])


def check_output(output: Path | None, case_file: Path, endings: tuple[str, ...]) -> None:
    """Refuse a file name that does not say what to write, or that is the case itself.

    Raises:
        click.UsageError: so it is; nothing has been worked out yet.
    """
    if output is None:
        return
    if output.suffix not in endings:
        raise click.UsageError(told("cli.output.wrong-ending", file=output, endings=alternatives(endings)))
    if output.resolve() == case_file.resolve():
        raise click.UsageError(told("cli.output.is-the-case", file=output))


def shortened(lines: Sequence[str], most: int = MOST_LINES) -> list[str]:
    """Return lines as a list of points, cut where it grows too long, saying how many more there are."""
    shown = [f"- {one_line(line)}" for line in lines[:most]]
    return shown if len(lines) <= most else [*shown, told("review.more", count=len(lines) - most)]


def refuse_existing(path: Path) -> None:
    """Raise InputError where a file of this name is there already."""
    if path.exists():
        raise InputError(about(path, Message("file.exists")))


def deliver(doc: Doc, page: Callable[[], Page], form: str, output: Path | None) -> None:
    """Hand a result over: `doc` where data is wanted, the page everywhere else."""
    ending = output.suffix if output is not None else FORMATS[form]
    if ending == "":
        from compliance.rendering.terminal import show_page

        show_page(page())
        return
    hand_over(rendered(doc, page, ending), output)


def hand_over(content: bytes | Iterable[bytes], output: Path | None) -> None:
    """Print content, whole or piece by piece, or write it to a file and say so."""
    if output is None:
        for piece in [content] if isinstance(content, bytes) else content:
            click.echo(piece.decode(), nl=False)
        return
    write_whole(output, content)
    tell(told("list.written", path=output))


def rendered(doc: Doc, page: Callable[[], Page], ending: str) -> bytes:
    """Return a result in the format that the ending of a file name asks for."""
    from compliance.api.formats import as_json, drawn

    return as_json(doc) if ending == ".json" else drawn(page, ending)


def terminal() -> bool:
    """Whether a person is looking at the progress (standard error is a terminal)."""
    return sys.stderr.isatty()

"""`compliance export`: a case in the formats of other tools."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.api.formats import names
from compliance.cli.inputs import result_of
from compliance.cli.parameters import as_of_option, case_argument, weights_option
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option
from compliance.errors import InputError, Message, about
from compliance.language.tags import Lang
from compliance.writing import write_whole


@command("export")
@case_argument
@argument("folder", metavar="directory", type=click.Path(path_type=Path))
@option("--to", "form", type=click.Choice(names()), required=True)
@as_of_option
@weights_option
@click.pass_context
def export(
    ctx: click.Context, case_file: Path, folder: Path, form: str, as_of: date | None, weights: Path | None
) -> None:
    """Write a case into a folder in the format of another tool."""
    lang = language()
    if folder.exists() and not folder.is_dir():
        raise InputError(about(folder, Message("file.not-a-folder")))
    files = result_of(ctx, case_file, as_of, weights).files(form, lang=lang)
    write_into(folder, files, case_file, lang)


def write_into(folder: Path, files: dict[str, bytes], case_file: Path, lang: Lang) -> None:
    """Write files into a folder, each whole or not at all, and say so.

    A file without content is not written; one of that name is taken away, since it would tell of another day.

    Raises:
        InputError: a file would take the place of the case, or cannot be written; the first means that nothing was.
    """
    from compliance.language.sentences import say

    for name in files:
        if (folder / name).resolve() == case_file.resolve():
            raise InputError(Message("file.is-the-case", path=folder / name))
    for name, content in files.items():
        path = folder / name
        if content:
            write_whole(path, content)
            tell(say("list.written", lang, path=path))
            continue
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise InputError(about(path, Message("file.unwritable", why=error.strerror))) from None
        tell(say("export.left-out", lang, path=path))

"""`compliance documents` and `compliance write`: the documents a case needs, what they deliver, those that were adopted; and them written out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import (
    ENDINGS,
    alternatives,
    check_output,
    deliver,
    delivery_options,
    hand_over,
    output_option,
)
from compliance.cli.parameters import DayType, as_of_option, case_argument
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option, told
from compliance.errors import InputError, Message, about, nearest
from compliance.reading.strict_yaml import read_bytes
from compliance.writing import write_whole

if TYPE_CHECKING:
    from compliance.api import Result
    from compliance.paperwork import Paper

OUTPUTS = (".docx", ".pdf", ".html", ".md")
FORMAT_OF_ALL = ".docx"
MOST_ADOPTED = 50_000_000  # bytes of a file that is adopted


@command("documents")
@case_argument
@as_of_option
@option("--coverage", is_flag=True)
@option("--adopt", "name", metavar="document")
@option("--file", "file", type=click.Path(path_type=Path), metavar="file")
@option("--use", metavar="id")
@option("--on", type=DayType(), metavar="date")
@delivery_options
@click.pass_context
def documents(
    ctx: click.Context,
    case_file: Path,
    as_of: date | None,
    coverage: bool,
    name: str | None,
    file: Path | None,
    use: str | None,
    on: date | None,
    form: str,
    output: Path | None,
) -> None:
    """List the documents a case needs, those first that serve what is due first; or note that one of them was adopted."""
    lang = language()
    check_output(output, case_file, ENDINGS)
    result = result_of(ctx, case_file, as_of, None)
    if name is not None:
        if file is None:
            raise click.UsageError(told("cli.documents.adopt-needs-file"))
        adopt(result, case_file, chosen(result.papers(), name, use), file, on or result.as_of)
        return
    if file is not None or on is not None or use is not None:
        raise click.UsageError(told("cli.documents.only-with-adopt"))
    from compliance.reporting import papers_page

    doc = result.documents()
    how = told("paper.list-how", case=case_file)
    deliver(doc, lambda: papers_page.page(doc, lang, how=how, coverage=coverage), form, output)


def adopt(result: Result, case_file: Path, paper: Paper, file: Path, on: date) -> None:
    """Note in a case that a file was adopted as a document, and say so.

    Raises:
        InputError: the file cannot be read, or the case is a form into which nothing is written.
    """
    from compliance.case.intake_form.marks import ENDING
    from compliance.case.writing import with_in_place
    from compliance.language.formatting import day
    from compliance.paperwork import with_adopted
    from compliance.reading import strict_yaml

    lang = language()
    if case_file.suffix.lower() == ENDING:
        raise InputError(about(case_file, Message("documents.adopt-into-a-file")))
    sha256 = digest_of(file)
    entry = result.adopted(paper, file=file.name, sha256=sha256, on=on, lang=lang)[-1]
    entries = with_adopted(strict_yaml.read(case_file).data.get("in_place") or [], entry)
    write_whole(case_file, with_in_place(case_file, entries).encode())
    title = paper.template.title.in_(lang)
    tell(told("paper.now-adopted", case=case_file, file=file.name, title=title, day=day(on, lang), hash=sha256))


def digest_of(file: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal.

    Raises:
        InputError: it cannot be read, or is too large to be a document.
    """
    return hashlib.sha256(read_bytes(file, MOST_ADOPTED)).hexdigest()


@command("write")
@case_argument
@argument("name", metavar="document", required=False)
@option("--all", "everything", is_flag=True)
@option("--use", metavar="id")
@as_of_option
@output_option((*OUTPUTS, ".zip"), required=True)
@click.pass_context
def write(
    ctx: click.Context,
    case_file: Path,
    name: str | None,
    everything: bool,
    use: str | None,
    as_of: date | None,
    output: Path,
) -> None:
    """Write one document out of a case, or all of them, with places to fill in for what only its owner knows."""
    lang = language()
    if everything == (name is not None):
        raise click.UsageError(told("cli.write.one-or-all"))
    if name is None:
        write_all(result_of(ctx, case_file, as_of, None), output)
        return
    check_output(output, case_file, OUTPUTS)
    result = result_of(ctx, case_file, as_of, None)
    paper = chosen(result.papers(), name, use)
    hand_over(result.draw(result.written(paper, lang=lang), output.suffix), output)


def write_all(result: Result, output: Path) -> None:
    """Write every document of a case as a Word file: into one zip, or into a folder."""
    from compliance.rendering.archive import zipped

    files = result.drawn_all(FORMAT_OF_ALL, lang=language())
    if output.suffix == ".zip":
        hand_over(zipped(files), output)
        return
    if output.suffix:
        raise click.UsageError(told("cli.write.folder-or-zip", file=output))
    for name, content in files.items():
        hand_over(content, output / name)


def chosen(papers: Sequence[Paper], name: str, use: str | None) -> Paper:
    """Return the document of a name, for a use where it is written for each.

    Raises:
        InputError: the case needs no such document, or it is written for several uses and none is named; the message lists what there is.
    """
    found = [p for p in papers if p.template.id == name]
    if not found:
        raise InputError(Message("documents.none-such", name=name, hint=nearest(name, [p.template.id for p in papers])))
    mine = [p for p in found if p.use_case in (None, use)] if use is not None else found
    if len(mine) != 1:
        uses = [p.use_case for p in found if p.use_case is not None]
        raise InputError(
            Message("documents.which-use", name=name, uses=alternatives(uses) if len(uses) > 1 else uses[0])
        )
    return mine[0]

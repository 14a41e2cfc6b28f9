"""`compliance export`: a case in the formats of other tools."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from compliance.cli.assess import checklist_of, weights_option
from compliance.cli.common import as_of_option, case_argument, write_whole
from compliance.errors import InputError
from compliance.language.text import Lang


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""
    from compliance.interchange.formats import FORMATS

    @click.command(
        name="export",
        help=t(
            """Write a case into a folder in the format of another tool.

            \b
            oscal           OSCAL 1.2.1 as JSON: the law as a catalog, how the laws in play
                            relate, what was found, what is still to be done
            ciso-assistant  libraries of CISO Assistant as YAML: a framework for each legal
                            system in play, a mapping for each two; no answer of the firm
            csv             tables: items, actions, comparison, transfers, sources
            dpv             linked data (JSON-LD) in the words of DPV 2.3

            \b
            Example:
              compliance export my-firm.yaml --to oscal my-firm-oscal""",
            """Écrire un dossier dans un répertoire, au format d'un autre outil.

            \b
            oscal           OSCAL 1.2.1 en JSON : le droit comme catalogue, les rapports entre
                            les lois en jeu, ce qui a été constaté, ce qui reste à faire
            ciso-assistant  bibliothèques CISO Assistant en YAML : un référentiel par système
                            juridique en jeu, une correspondance par paire ; sans réponses
            csv             tableaux : points, actions, comparaison, transferts, sources
            dpv             données liées (JSON-LD) dans les termes de DPV 2.3

            \b
            Exemple :
              compliance --lang fr export mon-entreprise.yaml --to oscal mon-entreprise-oscal""",
        ),
    )
    @case_argument(t)
    @click.argument("folder", metavar=t("DIR", "RÉPERTOIRE"), type=click.Path(path_type=Path))
    @click.option(
        "--to",
        "form",
        type=click.Choice(list(FORMATS)),
        required=True,
        help=t("Format of the files.", "Format des fichiers."),
    )
    @as_of_option(t)
    @weights_option(t)
    @click.pass_context
    def export(
        ctx: click.Context, case_file: Path, folder: Path, form: str, as_of: date | None, weights: Path | None
    ) -> None:
        from compliance.results import checklist_document

        if folder.exists() and not folder.is_dir():
            raise InputError(f"{folder}: this is a file, not a folder; name the folder to write into")
        checklist = checklist_of(ctx, case_file, as_of, weights)
        doc = checklist_document.document(checklist)
        write_into(folder, FORMATS[form](checklist, doc, lang), case_file, lang)

    return [export]


def write_into(folder: Path, files: dict[str, bytes], case_file: Path, lang: Lang) -> None:
    """Write files into a folder, each whole or not at all, and say so.

    A file without content is not written; one of that name is taken away, since it would tell of another day.

    Raises:
        InputError: a file would take the place of the case, or cannot be written; the first means that nothing was.
    """
    from compliance.language.sentences import say

    for name in files:
        if (folder / name).resolve() == case_file.resolve():
            raise InputError(f"{folder / name} is the case file itself, which would be lost; name another folder")
    for name, content in files.items():
        path = folder / name
        if content:
            write_whole(path, content)
            click.echo(say("list.written", lang, path=path))
            continue
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise InputError(f"{path}: cannot be written ({error.strerror}); choose another place") from None
        click.echo(say("export.left-out", lang, path=path))

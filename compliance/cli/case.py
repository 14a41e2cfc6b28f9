"""`compliance case`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from compliance.case.intake_form.marks import ENDING
from compliance.cli.common import DayType, write_whole
from compliance.errors import InputError
from compliance.language.sentences import say
from compliance.language.text import Lang

MAX_FORM_USES = 50  # a workbook with more sheets is no longer handy


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""
    from compliance.cli.rules import rulebook_of

    @click.group(name="case", help=t("Make and check case files.", "Créer et vérifier des dossiers."))
    def case() -> None:
        pass

    @case.command(
        name="new",
        help=t(
            """Write an empty case file with a name and one or more uses of AI.

            \b
            Example:
              compliance case new my-firm.yaml --name "Tremblay Bakery" --use "CV ranking" --use "Website chat\"""",
            """Écrire un dossier vide avec un nom et un ou plusieurs usages de l'IA.

            \b
            Exemple :
              compliance --lang fr case new mon-entreprise.yaml --name "Boulangerie Tremblay" --use "Tri de CV\"""",
        ),
    )
    @click.argument("path", metavar=t("FILE", "FICHIER"), type=click.Path(path_type=Path))
    @click.option("--name", required=True, help=t("Name of the organisation.", "Nom de l'organisation."))
    @click.option(
        "--use",
        "uses",
        multiple=True,
        help=t("Name of one use of AI; may be repeated.", "Nom d'un usage de l'IA ; peut être répété."),
    )
    def new(path: Path, name: str, uses: tuple[str, ...]) -> None:
        from compliance.case.writing import new_case

        refuse_existing(path, t)
        write_whole(path, new_case(name, named_uses(uses)).encode())
        click.echo(say("list.written", lang, path=path))

    @case.command(
        name="check",
        help=t(
            """Check a case file: every name, every value, with line and column and how to mend it.

            \b
            Example:
              compliance case check my-firm.yaml""",
            """Vérifier un dossier : chaque nom, chaque valeur, avec ligne, colonne et remède.

            \b
            Exemple :
              compliance --lang fr case check mon-entreprise.yaml""",
        ),
    )
    @click.argument("path", metavar=t("FILE", "FICHIER"), type=click.Path(path_type=Path))
    @click.pass_context
    def check(ctx: click.Context, path: Path) -> None:
        from compliance.case.case import read_case

        found = read_case(path, rulebook_of(ctx))
        answers = len(found.answers) + sum(len(u.answers) for u in found.use_cases)
        click.echo(say("check.case-good", lang, path=path, uses=len(found.use_cases), answers=answers))

    @case.command(
        name="template",
        help=t(
            """Print a case file with every question, help and options as comments, ready to be filled in; or write the questions as a
            workbook, which every command takes in place of a case file.

            \b
            Examples:
              compliance case template --output my-firm.yaml
              compliance case template --xlsx my-firm.xlsx --uses 2
              compliance case template --xlsx next.xlsx --case my-firm.xlsx""",
            """Afficher un dossier avec chaque question, son aide et ses options en commentaires, prêt à remplir ; ou écrire les questions
            dans un classeur, que chaque commande accepte à la place d'un dossier.

            \b
            Exemples :
              compliance --lang fr case template --output mon-entreprise.yaml
              compliance --lang fr case template --xlsx mon-entreprise.xlsx --uses 2
              compliance --lang fr case template --xlsx suite.xlsx --case mon-entreprise.xlsx""",
        ),
    )
    @click.option(
        "--output",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t("Write to this file.", "Écrire dans ce fichier."),
    )
    @click.option(
        "--xlsx",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t("Write a workbook to fill in.", "Écrire un classeur à remplir."),
    )
    @click.option(
        "--case",
        "case_file",
        type=click.Path(path_type=Path),
        metavar=t("CASE", "DOSSIER"),
        help=t(
            "Fill the workbook with the answers of this case, and say which questions arise.",
            "Mettre dans le classeur les réponses de ce dossier, et dire quelles questions se posent.",
        ),
    )
    @click.option(
        "--uses",
        type=click.IntRange(1, MAX_FORM_USES),
        help=t(
            "How many uses of AI the workbook has a sheet for, at least. Default: those of the case, or 1.",
            "Pour combien d'usages de l'IA, au moins, le classeur a une feuille. Par défaut : ceux du dossier, ou 1.",
        ),
    )
    @click.option(
        "--as-of",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t(
            "Day as of which the workbook says whether a question arises. Default: today.",
            "Jour pour lequel le classeur dit si une question se pose. Par défaut : aujourd'hui.",
        ),
    )
    @click.pass_context
    def template(
        ctx: click.Context,
        output: Path | None,
        xlsx: Path | None,
        case_file: Path | None,
        uses: int | None,
        as_of: date | None,
    ) -> None:
        from compliance.case import writing

        if xlsx is not None:
            if output is not None:
                raise click.UsageError(
                    t(
                        "--output and --xlsx exclude each other; keep one of the two",
                        "--output et --xlsx s'excluent ; gardez l'un des deux",
                    )
                )
            _write_form(ctx, xlsx, case_file, uses, as_of, lang, t)
            return
        if (case_file, uses, as_of) != (None, None, None):
            raise click.UsageError(
                t(
                    "--case, --uses and --as-of belong to a workbook; add --xlsx FILE",
                    "--case, --uses et --as-of vont avec un classeur ; ajoutez --xlsx FICHIER",
                )
            )
        text = writing.template(rulebook_of(ctx), lang)
        if output is None:
            click.echo(text, nl=False)
            return
        refuse_existing(output, t)
        write_whole(output, text.encode())
        click.echo(say("list.written", lang, path=output))

    return [case]


def _write_form(
    ctx: click.Context,
    path: Path,
    case_file: Path | None,
    uses: int | None,
    as_of: date | None,
    lang: Lang,
    t: Callable[[str, str], str],
) -> None:
    from compliance.case.case import read_case
    from compliance.cli.assess import today
    from compliance.cli.output import hand_over
    from compliance.cli.rules import rulebook_of
    from compliance.workbook.intake_form.form import blank, form

    if path.suffix != ENDING:
        raise click.UsageError(
            t(f"{path}: end the name in {ENDING}", f"{path} : terminez le nom par {ENDING}"),
        )
    refuse_existing(path, t)
    book = rulebook_of(ctx)
    case = None if case_file is None else read_case(case_file, book)
    hand_over(form(book, blank(case, uses or 1), as_of or today(), lang), path, lang)


def refuse_existing(path: Path, t: Callable[[str, str], str]) -> None:
    """Raise InputError where a file of this name is there already."""
    if path.exists():
        raise InputError(
            t(
                f"{path}: there is a file of this name already; nothing was overwritten. Choose another name",
                f"{path} : un fichier de ce nom existe déjà ; rien n'a été écrasé. Choisissez un autre nom",
            )
        )


def named_uses(names: tuple[str, ...], taken: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Return an id of its own for each name of a use, none of them taken already."""
    out: list[tuple[str, str]] = []
    for number, name in enumerate(names or ("Use 1",), start=1):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or f"use-{number}"
        while slug in taken or slug in {i for i, _ in out}:
            number += 1
            slug = f"{slug.removesuffix(f'-{number - 1}')}-{number}"
        out.append((slug, name))
    return out

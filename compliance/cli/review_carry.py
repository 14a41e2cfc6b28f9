"""`compliance review carry`, and filling a workbook from a review record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.assess import weights_option
from compliance.cli.common import DayType, one_line, write_whole
from compliance.errors import InputError
from compliance.language.text import Lang

if TYPE_CHECKING:
    from compliance.auditing.carrying_over import Carried, Gone
    from compliance.checklist.checklist import Checklist
    from compliance.review.record import Entry

MAX_SHOWN = 200


def carry(lang: Lang, t: Callable[[str, str], str]) -> click.Command:
    """Return the command `review carry` in a language."""

    @click.command(
        name="carry",
        help=t(
            """Carry a review record over to a case that changed, or to a newer rulebook.

            Entries go over by the keys of items and conflicts. What has no row any more stays in the record and is named with the
            reason (status 1), as is what is new. Workbooks that went out before may still be imported afterwards.

            \b
            Example:
              compliance review carry my-firm.yaml --record my-firm.review.yaml
              compliance assess my-firm.yaml --record my-firm.review.yaml --output next.xlsx""",
            """Reporter un registre de suivi sur un dossier modifié, ou sur un recueil de règles plus récent.

            Les saisies passent par les clés des points et des conflits. Ce qui n'a plus de ligne reste au registre et est nommé
            avec la raison (statut 1), de même que ce qui est nouveau. Les classeurs déjà envoyés peuvent encore être repris ensuite.

            \b
            Exemple :
              compliance --lang fr review carry mon-entreprise.yaml --record suivi.yaml
              compliance --lang fr assess mon-entreprise.yaml --record suivi.yaml --output suite.xlsx""",
        ),
    )
    @click.argument("case_file", metavar=t("CASE", "DOSSIER"), type=click.Path(path_type=Path))
    @click.option(
        "--record",
        type=click.Path(path_type=Path),
        required=True,
        metavar=t("FILE", "FICHIER"),
        help=t("The review record; written anew.", "Le registre de suivi ; il est réécrit."),
    )
    @click.option(
        "--as-of",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t(
            "Day for which the law is asked (today if left out).",
            "Jour pour lequel on interroge la loi (aujourd'hui sinon).",
        ),
    )
    @weights_option(t)
    @click.pass_context
    def command(ctx: click.Context, case_file: Path, record: Path, as_of: date | None, weights: Path | None) -> int:
        from compliance.auditing.carrying_over import carried
        from compliance.cli.assess import checklist_of
        from compliance.language.sentences import say
        from compliance.review.record import read_record, record_text

        if record.resolve() == case_file.resolve():
            raise click.UsageError(
                t(
                    f"{record} is the case itself, which would be lost; name the review record with --record",
                    f"{record} est le dossier même, qui serait perdu ; nommez le registre de suivi avec --record",
                )
            )
        held = read_record(record)
        checklist = checklist_of(ctx, case_file, as_of, weights)
        found = carried(held, checklist)
        content = record_text(found.record).encode()
        written = record.read_bytes() != content
        lines = _said(found, held.rulebook.version, checklist, lang)
        if written:
            write_whole(record, content)
        lines.append(say("list.written", lang, path=record) if written else say("review.nothing-new", lang))
        click.echo("\n".join(lines))
        return int(bool(found.gone))

    return command


def filling(path: Path, checklist: Checklist) -> dict[str, Entry]:
    """Return what a record says, for the workbook of a case.

    Raises:
        InputError: the record is not kept for this case and rulebook.
    """
    from compliance.review.record import read_record

    held = read_record(path)
    case, rulebook = checklist.assessment.case, checklist.assessment.rulebook
    if (held.case, held.rulebook.sha256) != (case.sha256, rulebook.sha256):
        raise InputError(
            f"{path}: the record is kept for case {held.case[:12]} and rulebook {held.rulebook.version} "
            f"({held.rulebook.sha256[:12]}), not for {case.id} and {rulebook.version} ({rulebook.sha256[:12]}); "
            "carry it over first with `compliance review carry`"
        )
    return held.written()


def filled_words(written: dict[str, Entry], checklist: Checklist, lang: Lang) -> list[str]:
    """Return what is said once a workbook was filled: the entries that have no row in it."""
    from compliance.auditing.carrying_over import without_row
    from compliance.language.sentences import say

    gone = without_row(written, checklist)
    if not gone:
        return []
    return [say("carry.unfilled", lang, count=len(gone)), *_shown([one_line(k) for k in gone], lang)]


def _said(found: Carried, version: str, checklist: Checklist, lang: Lang) -> list[str]:
    from compliance.language.sentences import say

    case, rulebook = checklist.assessment.case, checklist.assessment.rulebook
    lines = [
        say("carry.head", lang, case=case.id, version=rulebook.version, before=version),
        say("carry.kept", lang, count=len(found.kept)),
    ]
    if found.gone:
        lines += [say("carry.gone", lang, count=len(found.gone)), *_shown([_gone(g, lang) for g in found.gone], lang)]
    if found.fresh:
        key = "carry.fresh" if found.rows_known else "carry.empty"
        lines += [say(key, lang, count=len(found.fresh)), *_shown([one_line(k) for k in found.fresh], lang)]
    if found.left:
        lines += [say("carry.left", lang, count=len(found.left)), *_shown([_gone(g, lang) for g in found.left], lang)]
    return lines


def _gone(gone: Gone, lang: Lang) -> str:
    from compliance.language.formatting import series
    from compliance.language.sentences import say
    from compliance.spreadsheet.quoting import quoted

    told = series(
        (f"{say(f'review.field-{f}', lang)} {quoted(v).in_(lang)}" for f, v in gone.entry.items() if v is not None),
        lang,
    )
    words = say("carry.line", lang, item=gone.key, why=gone.why.in_(lang))
    return one_line(f"{words} [{told}]" if told else words)


def _shown(words: list[str], lang: Lang) -> list[str]:
    from compliance.language.sentences import say

    lines = [f"- {w}" for w in words[:MAX_SHOWN]]
    if len(words) > MAX_SHOWN:
        lines.append(say("review.more", lang, count=len(words) - MAX_SHOWN))
    return lines

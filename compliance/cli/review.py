"""`compliance review import` and `compliance verify`: the workbook that comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from compliance.cli import review_carry
from compliance.cli.assess import weights_option
from compliance.cli.common import DayType, write_whole
from compliance.language.text import Lang

if TYPE_CHECKING:
    from compliance.auditing.taking import Taking
    from compliance.language.text import Text

MAX_SHOWN = 200


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""
    workbook_argument = click.argument("workbook", metavar=t("WORKBOOK", "CLASSEUR"), type=click.Path(path_type=Path))

    @click.group(
        name="review",
        help=t(
            "The review record of a case: what the firm and its auditor wrote in the workbook.",
            "Le registre de suivi d'un dossier : ce que l'entreprise et son auditeur ont écrit dans le classeur.",
        ),
    )
    def review() -> None:
        pass

    review.add_command(review_carry.carry(lang, t))

    @review.command(
        name="import",
        help=t(
            """Take the entries of a workbook back into the review record, and report every other change in it.

            What somebody else changed in the meantime is not overwritten: both values are listed, the older one stays (status 1)
            until --take settles it. With --case or --against, everything outside the entry cells is compared too (status 1 if
            anything was changed there).

            \b
            Examples:
              compliance review import back.xlsx --record my-firm.review.yaml --case my-firm.yaml --by "M. Roy"
              compliance review import back.xlsx --record my-firm.review.yaml --against sent.xlsx --on 2026-12-01""",
            """Reprendre les saisies d'un classeur dans le registre de suivi, et signaler tout autre changement.

            Ce qu'une autre personne a changé entre-temps n'est pas écrasé : les deux valeurs sont listées, l'ancienne reste
            (statut 1) jusqu'à ce que --take tranche. Avec --case ou --against, tout ce qui n'est pas à remplir est comparé aussi
            (statut 1 si quelque chose y a changé).

            \b
            Exemples :
              compliance --lang fr review import retour.xlsx --record suivi.yaml --case mon-entreprise.yaml --by "M. Roy"
              compliance --lang fr review import retour.xlsx --record suivi.yaml --against envoi.xlsx --on 2026-12-01""",
        ),
    )
    @workbook_argument
    @click.option(
        "--record",
        type=click.Path(path_type=Path),
        required=True,
        metavar=t("FILE", "FICHIER"),
        help=t("The review record; made if there is none.", "Le registre de suivi ; créé s'il n'existe pas."),
    )
    @click.option(
        "--case",
        "case_file",
        type=click.Path(path_type=Path),
        metavar=t("CASE", "DOSSIER"),
        help=t(
            "Make the workbook as it went out again from this case, and compare with it.",
            "Refaire depuis ce dossier le classeur tel qu'il est parti, et comparer.",
        ),
    )
    @click.option(
        "--against",
        type=click.Path(path_type=Path),
        metavar=t("WORKBOOK", "CLASSEUR"),
        help=t("Compare with this workbook as it went out.", "Comparer avec ce classeur tel qu'il est parti."),
    )
    @weights_option(t)
    @click.option(
        "--by",
        metavar=t("NAME", "NOM"),
        help=t(
            "Whose copy it is: recorded, and used to tell that person's next copy from somebody else's.",
            "De qui vient la copie : noté, et utile pour distinguer sa prochaine copie de celle d'un autre.",
        ),
    )
    @click.option(
        "--on",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t("The day to record for this import.", "Le jour à noter pour cette reprise."),
    )
    @click.option(
        "--take",
        type=click.Choice(["theirs", "ours"]),
        help=t(
            "Settle conflicts: take the workbook's values (theirs), or keep those of the record (ours).",
            "Trancher les conflits : prendre les valeurs du classeur (theirs) ou garder celles du registre (ours).",
        ),
    )
    @click.pass_context
    def take_back(
        ctx: click.Context,
        workbook: Path,
        record: Path,
        case_file: Path | None,
        against: Path | None,
        weights: Path | None,
        by: str | None,
        on: date | None,
        take: Literal["theirs", "ours"] | None,
    ) -> int:
        from compliance.auditing.entries import stamp_of
        from compliance.auditing.taking import filled_from, made_again, record_for, taking
        from compliance.case.case import read_case
        from compliance.cli.assess import read_weights
        from compliance.cli.rules import rulebook_of
        from compliance.reasoning.assessment import assessor_of
        from compliance.review.record import read_record, record_text
        from compliance.spreadsheet import opening

        if case_file is not None and against is not None:
            raise click.UsageError(t("give --case or --against, not both", "donnez --case ou --against, pas les deux"))
        for other in (workbook, case_file, against):
            if other is not None and record.resolve() == other.resolve():
                raise click.UsageError(
                    t(
                        f"{record} is another file of this call, which would be lost; choose another name for --record",
                        f"{record} est un autre fichier de cet appel, qui serait perdu ; choisissez un autre nom pour --record",
                    )
                )
        book = opening.opened(workbook)
        stamp = stamp_of(book)
        held = record_for(read_record(record) if record.exists() else None, stamp, book.file, str(record))
        filled = None if against is not None else filled_from(held, stamp, book.file, str(record))
        original = None
        if against is not None:
            original = opening.opened(against)
        elif case_file is not None:
            rulebook = rulebook_of(ctx)
            chosen = None if weights is None else read_weights(weights)
            known = read_case(case_file, rulebook)
            original = made_again(assessor_of(rulebook), known, book, filled, chosen, str(case_file))
        done = taking(workbook.read_bytes(), book, held, original, filled, by, on, take)
        content = record_text(done.record).encode()
        written = not record.exists() or record.read_bytes() != content
        if written:
            write_whole(record, content)
        click.echo("\n".join(_said(done, record if written else None, lang)))
        return int(not done.clean)

    @click.command(
        name="verify",
        help=t(
            """Judge the case in a workbook again and print what differs: verdicts, answers, every other cell, the law itself.

            The case is rebuilt from the Intake sheet; the day is the workbook's own. Status 1 if anything differs, 2 if the file
            cannot be read. With --rulebook DIR, another rulebook than the one that came along.

            \b
            Example:
              compliance verify my-firm.xlsx""",
            """Juger de nouveau le dossier d'un classeur et afficher ce qui diffère : verdicts, réponses, autres cellules, la loi même.

            Le dossier est refait depuis la feuille des réponses ; le jour est celui du classeur. Statut 1 si quelque chose diffère,
            2 si le fichier est illisible. Avec --rulebook DOSSIER, d'autres règles que celles fournies.

            \b
            Exemple :
              compliance --lang fr verify mon-entreprise.xlsx""",
        ),
    )
    @workbook_argument
    @click.pass_context
    def verify(ctx: click.Context, workbook: Path) -> int:
        from compliance.auditing import verifying
        from compliance.auditing.appearance import appearance
        from compliance.cli.rules import rulebook_of
        from compliance.language.formatting import day
        from compliance.language.sentences import say, say_both
        from compliance.spreadsheet import opening

        book = opening.opened(workbook)
        found = verifying.verify(book, rulebook_of(ctx))
        looks = appearance(workbook.read_bytes(), book)
        differences = (*found.differences, *looks.deceiving)
        lines = [
            say(
                "verify.head",
                lang,
                file=workbook,
                case=found.stamp.case[:12],
                day=day(found.stamp.as_of, lang),
                version=found.rulebook.version,
                hash=found.rulebook.sha256[:12],
                items=found.items,
            )
        ]
        lines += _listed(differences, lang)
        notes = [*found.notes, *looks.pinned, *looks.unseen, say_both("verify.own-answers")]
        lines += [say("review.note", lang, note=n.in_(lang)) for n in notes]
        count = len(differences)
        lines.append(say("verify.same" if not count else "verify.differs", lang, count=count))
        click.echo("\n".join(lines))
        return int(bool(count))

    return [review, verify]


def _listed(found: tuple[Text, ...], lang: Lang) -> list[str]:
    from compliance.cli.common import one_line
    from compliance.language.sentences import say

    lines = [f"- {one_line(x.in_(lang))}" for x in found[:MAX_SHOWN]]
    if len(found) > MAX_SHOWN:
        lines.append(say("review.more", lang, count=len(found) - MAX_SHOWN))
    return lines


def _said(done: Taking, written: Path | None, lang: Lang) -> list[str]:
    from compliance.auditing.taking import conflict_words
    from compliance.language.sentences import say

    lines = [say("review.taken", lang, count=len(done.merge.changes), items=len({c.item for c in done.merge.changes}))]
    if done.merge.conflicts:
        lines.append(say("review.conflicts", lang, count=len(done.merge.conflicts)))
        lines += _listed(tuple(conflict_words(c) for c in done.merge.conflicts), lang)
    if done.problems:
        lines.append(say("review.problems", lang, count=len(done.problems)))
        lines += _listed(done.problems, lang)
    if done.changed:
        lines.append(say("review.changes-outside", lang, count=len(done.changed)))
        lines += _listed(done.changed, lang)
    lines += [say("review.note", lang, note=n.in_(lang)) for n in done.notes]
    lines.append(say("list.written", lang, path=written) if written is not None else say("review.nothing-new", lang))
    return lines

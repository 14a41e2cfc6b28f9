"""`compliance case` and `compliance interview`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from compliance.cli.common import DayType, write_whole
from compliance.errors import InputError
from compliance.intake.marks import ENDING
from compliance.messages import translated
from compliance.texts import Lang
from compliance.wording import Speaker, say

if TYPE_CHECKING:
    from compliance.questions import Question
    from compliance.rulebook import Rulebook
    from compliance.vocabulary import Fact

MAX_FORM_USES = 50  # a workbook with more sheets is no longer handy


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""
    from compliance.cli.lawbench import rulebook_of

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
        from compliance.casefile import new_case

        _refuse_existing(path, t)
        write_whole(path, new_case(name, _named_uses(uses)).encode())
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
        from compliance.case import read_case

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
        from compliance import casefile

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
        text = casefile.template(rulebook_of(ctx), lang)
        if output is None:
            click.echo(text, nl=False)
            return
        _refuse_existing(output, t)
        write_whole(output, text.encode())
        click.echo(say("list.written", lang, path=output))

    @click.command(
        name="interview",
        help=t(
            """Ask, in the terminal, only what can still matter; gravest first. Each answer is saved; stop and go on at any time.

            \b
            Example:
              compliance interview my-firm.yaml""",
            """Poser, dans le terminal, seulement ce qui peut encore compter ; le plus grave d'abord. Chaque réponse est enregistrée ; arrêtez et reprenez quand vous voulez.

            \b
            Exemple :
              compliance --lang fr interview mon-entreprise.yaml""",
        ),
    )
    @click.argument(
        "path", metavar=t("[CASE]", "[DOSSIER]"), type=click.Path(path_type=Path), default=Path("case.yaml")
    )
    @click.option(
        "--as-of",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t("Day for which the law is asked.", "Jour pour lequel on interroge la loi."),
    )
    @click.pass_context
    def interview(ctx: click.Context, path: Path, as_of: date | None) -> None:
        from compliance.assessment import assessor_of
        from compliance.case import read_case
        from compliance.casefile import new_case, with_answer
        from compliance.checklist import build
        from compliance.cli.assessing import today
        from compliance.cli.terminal import spoken
        from compliance.questions import next_question, open_questions

        if path.suffix.lower() == ENDING:
            raise InputError(
                t(
                    f"{path}: the interview writes its answers into a case file (.yaml or .json); fill in this form in your "
                    "spreadsheet program, or name another file",
                    f"{path} : l'entretien écrit ses réponses dans un dossier (.yaml ou .json) ; remplissez ce formulaire dans "
                    "votre tableur, ou nommez un autre fichier",
                )
            )
        book = rulebook_of(ctx)
        assessor = assessor_of(book)
        click.echo(say("interview.welcome", lang, path=path))
        if not path.exists():
            name = click.prompt(say("interview.name", lang))
            use = click.prompt(say("interview.use-name", lang))
            write_whole(path, new_case(name, _named_uses((use,))).encode())
        while True:
            checklist = build(assessor.assess(read_case(path, book), as_of or today()))
            question = next_question(checklist)
            still_open = sum(i.assessed.verdict == "may-apply" for i in checklist.items)
            click.echo()
            click.echo(
                say(
                    "interview.progress",
                    lang,
                    decided=len(checklist.items) - still_open,
                    total=len(checklist.items),
                    open=still_open,
                )
            )
            if question is None:
                click.echo(say("questions.none-new" if open_questions(checklist) else "questions.none", lang))
                click.echo(say("interview.done", lang, path=path))
                return
            names = {u.id: u.name for u in checklist.assessment.case.use_cases}
            raw = _ask(book, question, names, spoken(checklist, lang))
            if raw is _STOP:
                click.echo(say("interview.stopped", lang, path=path))
                return
            write_whole(path, with_answer(path, book.facts[question.fact], question.use_case, raw).encode())

    return [case, interview]


def _write_form(
    ctx: click.Context,
    path: Path,
    case_file: Path | None,
    uses: int | None,
    as_of: date | None,
    lang: Lang,
    t: Callable[[str, str], str],
) -> None:
    from compliance.case import read_case
    from compliance.cli.assessing import today
    from compliance.cli.delivering import hand_over
    from compliance.cli.lawbench import rulebook_of
    from compliance.exporting.intake_form import blank, form

    if path.suffix != ENDING:
        raise click.UsageError(
            t(f"{path}: end the name in {ENDING}", f"{path} : terminez le nom par {ENDING}"),
        )
    _refuse_existing(path, t)
    book = rulebook_of(ctx)
    case = None if case_file is None else read_case(case_file, book)
    hand_over(form(book, blank(case, uses or 1), as_of or today(), lang), path, lang)


def _refuse_existing(path: Path, t: Callable[[str, str], str]) -> None:
    if path.exists():
        raise InputError(
            t(
                f"{path}: there is a file of this name already; nothing was overwritten. Choose another name",
                f"{path} : un fichier de ce nom existe déjà ; rien n'a été écrasé. Choisissez un autre nom",
            )
        )


def _named_uses(names: tuple[str, ...]) -> list[tuple[str, str]]:
    out: list[tuple[str, str]] = []
    for number, name in enumerate(names or ("Use 1",), start=1):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or f"use-{number}"
        out.append((slug if slug not in {i for i, _ in out} else f"{slug}-{number}", name))
    return out


# ------------------------------------------------------------------------------------------------------- one question

_STOP: Any = object()


def _ask(book: Rulebook, question: Question, names: dict[str, str], lang: Lang) -> Any:
    """Ask one question until the answer fits; return it as a case file holds it, or _STOP."""
    from compliance.answers import AnswerFault

    fact = book.facts[question.fact]
    speaker = Speaker(book, lang)
    use = (
        f" ({say('questions.for-use', lang, name=names.get(question.use_case, question.use_case))})"
        if question.use_case and len(names) > 1
        else ""
    )
    click.secho(f"{speaker.question(fact.id)}{use}", bold=True)
    click.echo(f"  {fact.help.in_(lang)}")
    click.echo(f"  {say('questions.why', lang, why=fact.why.in_(lang))}")
    for number, option in enumerate(fact.options.values(), start=1):
        click.echo(f"  {number:>3}. {option.label.in_(lang)}")
    key = {"choice": "choose-one", "choices": "choose-many", "number-by-place": "by-place"}.get(fact.type, fact.type)
    while True:
        text = click.prompt(say(f"interview.{key}", lang), default="", show_default=False).strip()
        if text.lower() in ("q", "quit", "quitter"):
            return _STOP
        if text in ("", "?"):
            return "unknown"
        try:
            raw = _typed(fact, text)
            fact.parse(raw, book.places)
        except (AnswerFault, ValueError) as error:
            click.echo(say("interview.again", lang, message=translated(str(error), lang)))
            continue
        return raw


def _typed(fact: Fact, text: str) -> Any:
    """Turn what was typed into an answer as a case file holds it. Raises ValueError with a message for the person."""
    if fact.type == "yes-no":
        return {"y": "yes", "o": "yes", "oui": "yes", "n": "no", "non": "no"}.get(text.lower(), text.lower())
    if fact.type == "choice":
        return _option(fact, text)
    if fact.type in ("choices", "places"):
        if text == "0":
            return []
        words = [w.strip() for w in text.split(",") if w.strip()]
        sure = [w for w in words if not w.endswith("?")]
        unsure = [w[:-1].strip() for w in words if w.endswith("?")]
        if fact.type == "choices":
            sure, unsure = [_option(fact, w) for w in sure], [_option(fact, w) for w in unsure]
        else:
            sure, unsure = [w.upper() for w in sure], [w.upper() for w in unsure]
        return {"yes": sure, "unsure": unsure} if unsure else sure
    if fact.type == "number-by-place":
        if text == "0":
            return {}
        pairs = [part.partition(":") for part in text.split(",")]
        return {code.strip().upper(): _figure(value.strip()) for code, _, value in pairs}
    if fact.type == "number":
        return _figure(text)
    return text


def _option(fact: Fact, word: str) -> str:
    if word.isdigit():
        if not 1 <= int(word) <= len(fact.option_ids):
            raise ValueError(f"1-{len(fact.option_ids)}")
        return fact.option_ids[int(word) - 1]
    return word


def _figure(text: str) -> Any:
    return int(text) if text.isdigit() else text

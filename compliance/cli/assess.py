"""`compliance assess`, `explain` and `questions`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from compliance.cli.common import as_of_option, case_argument
from compliance.cli.output import ENDINGS, FORMATS, alternatives, check_output, hand_over, rendered
from compliance.errors import InputError, nearest
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.semantics.places import PlaceUnknown

if TYPE_CHECKING:
    from compliance.checklist.checklist import Checklist
    from compliance.results.shapes import ResultDoc
    from compliance.review.record import Entry
    from compliance.workbook.layout import Layout

F = TypeVar("F", bound=Callable[..., Any])
VERDICTS = ("applies", "may-apply", "does-not-apply")
OUTPUTS = (".xlsx", *ENDINGS)


def today() -> date:
    """Return today: the one place where the product reads the clock, when a call names no as-of date; the date is always shown."""
    return date.today()


def known_rule(book: Rulebook, rule_id: str) -> str:
    """Return a rule id that exists.

    Raises:
        InputError: it does not; the message names the nearest.
    """
    if rule_id not in book.rules:
        raise InputError(
            f'there is no obligation "{rule_id}"{nearest(rule_id, book.rules)}; `compliance rules list` shows them all'
        )
    return rule_id


def known_systems(book: Rulebook, codes: tuple[str, ...]) -> frozenset[str]:
    """Return the legal systems that --in names.

    Raises:
        InputError: there is none with such a code; the message names the nearest.
    """
    for code in codes:
        if code in book.jurisdictions:
            continue
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            raise InputError(f"--in {code}: {error}") from None
        raise InputError(
            f"--in {code}: there is no legal system with this code{nearest(code, book.jurisdictions)}; "
            f"known: {', '.join(list(book.jurisdictions)[:12])}, ..."
        )
    return frozenset(codes)


def weights_option(t: Callable[[str, str], str]) -> Callable[[F], F]:
    """Return the option --weights, which `checklist_of` honours."""
    return click.option(
        "--weights",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t(
            "Order with other weights: a YAML file with SV, DT, SN, LV, DP and EF. The result says so.",
            "Classer avec d'autres poids : un fichier YAML avec SV, DT, SN, LV, DP et EF. Le résultat le signale.",
        ),
    )


def checklist_of(ctx: click.Context, case_file: Path, as_of: date | None, weights: Path | None = None) -> Checklist:
    """Read the case a call names (and the weights, if it names any) and return its checklist."""
    from compliance.case.case import read_case
    from compliance.checklist.checklist import build
    from compliance.cli.rules import rulebook_of
    from compliance.reasoning.assessment import assessor_of

    book = rulebook_of(ctx)
    chosen = None if weights is None else read_weights(weights)
    return build(assessor_of(book).assess(read_case(case_file, book), as_of or today()), chosen)


def read_weights(path: Path) -> dict[str, int]:
    """Read the weights of the six factors from a file.

    Raises:
        FaultList: something in it is wrong; every fault names line, column and mend.
    """
    from compliance.errors import Fault, FaultList
    from compliance.law.rulebook import Weights
    from compliance.reading import strict_yaml
    from compliance.reading.validation import validate

    document = strict_yaml.read(path)
    weights = validate(Weights, document).model_dump()
    if not any(weights.values()):
        raise FaultList([Fault(document.place(()), "all weights are 0; at least one factor must count")])
    return weights


def commands(lang: Lang, t: Callable[[str, str], str]) -> list[click.Command]:
    """Return the commands of this module in a language."""

    @click.command(
        name="assess",
        help=t(
            """Judge every duty for a case and print the checklist, or write it to a file.

            \b
            Examples:
              compliance assess my-firm.yaml
              compliance assess my-firm.yaml --as-of 2027-12-02 --in EU
              compliance assess my-firm.yaml --output my-firm.xlsx
              compliance assess my-firm.yaml --output my-firm.xlsx --layout our-layout.yaml
              compliance assess my-firm.yaml --output my-firm.xlsx --record my-firm.review.yaml
              compliance assess my-firm.yaml --format json --only applies,may-apply""",
            """Juger chaque obligation pour un dossier et afficher la liste, ou l'écrire dans un fichier.

            \b
            Exemples :
              compliance --lang fr assess mon-entreprise.yaml
              compliance --lang fr assess mon-entreprise.yaml --as-of 2027-12-02 --in EU
              compliance --lang fr assess mon-entreprise.yaml --output mon-entreprise.xlsx
              compliance assess mon-entreprise.yaml --format json --only applies,may-apply""",
        ),
    )
    @case_argument(t)
    @as_of_option(t)
    @click.option(
        "--in",
        "places",
        multiple=True,
        metavar="CODE",
        help=t(
            "Only these legal systems, such as EU or CA-QC; may be repeated.",
            "Seulement ces systèmes juridiques, par exemple EU ou CA-QC ; peut être répété.",
        ),
    )
    @click.option(
        "--only",
        metavar=t("STATES", "ÉTATS"),
        help=t(
            "Only these verdicts, separated by commas: applies, may-apply, does-not-apply.",
            "Seulement ces verdicts, séparés par des virgules : applies, may-apply, does-not-apply.",
        ),
    )
    @click.option(
        "--all",
        "everything",
        is_flag=True,
        help=t(
            "In the table, also what does not apply, with the reason.",
            "Dans le tableau, aussi ce qui ne s'applique pas, avec la raison.",
        ),
    )
    @click.option(
        "--format",
        "form",
        type=click.Choice(list(FORMATS)),
        default="table",
        show_default=True,
        help=t("What to print.", "Ce qu'il faut afficher."),
    )
    @click.option(
        "--output",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t(
            f"Write to this file instead: {alternatives(OUTPUTS, 'or')}.",
            f"Écrire plutôt dans ce fichier : {alternatives(OUTPUTS, 'ou')}.",
        ),
    )
    @click.option(
        "--layout",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t(
            "For the workbook (.xlsx): your own layout of sheets and columns; exports/workbook.yaml is the one to start from.",
            "Pour le classeur (.xlsx) : votre propre mise en page des feuilles et colonnes ; partez de exports/workbook.yaml.",
        ),
    )
    @click.option(
        "--record",
        type=click.Path(path_type=Path),
        metavar=t("FILE", "FICHIER"),
        help=t(
            "For the workbook (.xlsx): fill its entry cells with what this review record says.",
            "Pour le classeur (.xlsx) : remplir ses cellules à saisir avec ce que dit ce registre de suivi.",
        ),
    )
    @click.option(
        "--fail-on",
        type=click.Choice(["stop", "do-now", "get-ready", "plan"]),
        help=t(
            "End with status 1 if an open item of this tier, or a graver one, is on the list.",
            "Statut 1 s'il y a un point ouvert de ce niveau ou plus grave.",
        ),
    )
    @weights_option(t)
    @click.option(
        "--by",
        type=click.Choice(["action", "duty"]),
        default="action",
        show_default=True,
        help=t(
            "In the table: one row for each action with the duties it meets, or one for each duty.",
            "Dans le tableau : une ligne par action avec les obligations qu'elle remplit, ou une par obligation.",
        ),
    )
    @click.pass_context
    def assess(
        ctx: click.Context,
        case_file: Path,
        as_of: date | None,
        places: tuple[str, ...],
        only: str | None,
        everything: bool,
        form: str,
        output: Path | None,
        layout: Path | None,
        record: Path | None,
        fail_on: str | None,
        weights: Path | None,
        by: str,
    ) -> int:
        from compliance.cli.review_carry import filled_words, filling
        from compliance.results import checklist_document

        kept = _verdicts(only, t)
        check_output(output, case_file, OUTPUTS, t)
        plan = _layout(layout, output, t)
        _for_workbook(record, output, t)
        checklist = checklist_of(ctx, case_file, as_of, weights)
        written = None if record is None else filling(record, checklist)
        book = checklist.assessment.rulebook
        doc = checklist_document.document(checklist, kept, known_systems(book, places))
        if output is None and form == "table":
            from compliance.cli.checklist_table import show

            show(checklist, doc, lang, everything or "does-not-apply" in kept, by == "duty")
        else:
            ending = FORMATS[form] if output is None else output.suffix
            hand_over(_content(checklist, doc, ending, lang, plan, written), output, lang)
            for line in [] if written is None else filled_words(written, checklist, lang):
                click.echo(line)
        return _gate(doc, fail_on)

    @click.command(
        name="explain",
        help=t(
            """Say why a duty applies, may apply or does not: a tree from the law down to your answers.

            \b
            Example:
              compliance explain my-firm.yaml eu-ai-act.art26.human-oversight""",
            """Dire pourquoi une obligation s'applique, peut s'appliquer ou ne s'applique pas : un arbre, de la loi jusqu'à vos réponses.

            \b
            Exemple :
              compliance --lang fr explain mon-entreprise.yaml eu-ai-act.art26.human-oversight""",
        ),
    )
    @case_argument(t)
    @click.argument("obligation", metavar=t("OBLIGATION", "OBLIGATION"))
    @click.option("--use-case", metavar="ID", help=t("Only for this use.", "Seulement pour cet usage."))
    @as_of_option(t)
    @click.pass_context
    def explain(ctx: click.Context, case_file: Path, obligation: str, use_case: str | None, as_of: date | None) -> None:
        from compliance.cli.checklist_table import explanation

        checklist = checklist_of(ctx, case_file, as_of)
        known_rule(checklist.assessment.rulebook, obligation)
        uses = [u.id for u in checklist.assessment.case.use_cases]
        if use_case is not None and use_case not in uses:
            raise InputError(
                f"--use-case {use_case}: the case has no such use{nearest(use_case, uses)}; it has {', '.join(uses) or 'none'}"
            )
        for item in checklist.items:
            if item.id == obligation and (use_case is None or item.assessed.use_case in (None, use_case)):
                click.echo(explanation(checklist, item, lang))

    @click.command(
        name="questions",
        help=t(
            """List what is still worth answering, gravest first, and what hangs on it.

            \b
            Example:
              compliance questions my-firm.yaml""",
            """Lister ce qui vaut encore une réponse, le plus grave d'abord, et ce qui en dépend.

            \b
            Exemple :
              compliance --lang fr questions mon-entreprise.yaml""",
        ),
    )
    @case_argument(t)
    @as_of_option(t)
    @click.option(
        "--format",
        "form",
        type=click.Choice(["table", "json"]),
        default="table",
        show_default=True,
        help=t("Form of the list.", "Forme de la liste."),
    )
    @click.pass_context
    def questions(ctx: click.Context, case_file: Path, as_of: date | None, form: str) -> None:
        import json

        from compliance.cli.checklist_table import question_lines
        from compliance.results import checklist_document

        checklist = checklist_of(ctx, case_file, as_of)
        if form == "json":
            doc = checklist_document.document(checklist)
            listed = [q.model_dump(mode="json") for q in doc.questions]
            click.echo(json.dumps({"as_of": doc.as_of.isoformat(), "questions": listed}, ensure_ascii=False, indent=1))
        else:
            click.echo("\n".join(question_lines(checklist, lang)))

    return [assess, explain, questions]


def _layout(path: Path | None, output: Path | None, t: Callable[[str, str], str]) -> Layout | None:
    """Read the layout a call names, before anything is worked out.

    Raises:
        click.UsageError: no workbook is to be written.
        FaultList: something in the layout is wrong.
    """
    if path is None:
        return None
    if output is None or output.suffix != ".xlsx":
        raise click.UsageError(
            t(
                "--layout: a layout shapes the workbook; add --output NAME.xlsx, or leave --layout out",
                "--layout : une mise en page façonne le classeur ; ajoutez --output NOM.xlsx, ou retirez --layout",
            )
        )
    from compliance.workbook.layout import read_layout

    return read_layout(path)


def _for_workbook(record: Path | None, output: Path | None, t: Callable[[str, str], str]) -> None:
    """Refuse --record where no workbook is written, or where it would be lost."""
    if record is None:
        return
    if output is None or output.suffix != ".xlsx":
        raise click.UsageError(
            t(
                "--record: a record fills the workbook; add --output NAME.xlsx, or leave --record out",
                "--record : un registre remplit le classeur ; ajoutez --output NOM.xlsx, ou retirez --record",
            )
        )


def _content(
    checklist: Checklist,
    doc: ResultDoc,
    ending: str,
    lang: Lang,
    layout: Layout | None,
    written: Mapping[str, Entry] | None,
) -> bytes:
    """Return the checklist in a file format, by the ending of its name."""
    if ending == ".xlsx":
        from compliance.workbook.workbook import workbook

        return workbook(checklist, doc, lang, layout, written=written)
    from compliance.reporting import checklist_page

    return rendered(doc, lambda: checklist_page.page(doc, lang), ending)


def _verdicts(only: str | None, t: Callable[[str, str], str]) -> frozenset[str]:
    words = [w.strip() for w in only.split(",") if w.strip()] if only else []
    for word in words:
        if word not in VERDICTS:
            raise click.UsageError(
                t(
                    f"--only: no verdict {word!r}; use {', '.join(VERDICTS)}",
                    f"--only : pas de verdict {word!r} ; utilisez {', '.join(VERDICTS)}",
                )
            )
    return frozenset(words)


def _gate(doc: ResultDoc, fail_on: str | None) -> int:
    from compliance.checklist.priority import TIERS

    if fail_on is None:
        return 0
    grave = TIERS[: TIERS.index(fail_on) + 1]
    return int(any(i.tier in grave and i.status not in ("done", "waived") for i in doc.items))

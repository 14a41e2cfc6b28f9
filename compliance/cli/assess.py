"""`compliance assess`: the checklist of a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import known_systems, result_of
from compliance.cli.output import ENDINGS, FORMATS, check_output, format_option, hand_over, output_option, rendered
from compliance.cli.parameters import as_of_option, case_argument, places_option, weights_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.errors import InputError
from compliance.language.tags import Lang
from compliance.reasoning.words import VERDICTS
from compliance.results.parts import ALL, PARTS, parts_asked
from compliance.review.words import FINISHED

if TYPE_CHECKING:
    from compliance.api import Result
    from compliance.checklist.checklist import Checklist
    from compliance.reasoning.words import Verdict
    from compliance.results.parts import Part
    from compliance.results.shapes import ResultDoc
    from compliance.review.record import Entry
    from compliance.workbook.layout import Layout

OUTPUTS = (".xlsx", *ENDINGS)


@command("assess")
@case_argument
@as_of_option
@places_option
@option("--only", metavar="verdicts", slots=lambda: {"parts": ", ".join((*PARTS, ALL))})
@option("--all", "everything", is_flag=True)
@format_option(*FORMATS)
@output_option(OUTPUTS)
@option("--layout", type=click.Path(path_type=Path), metavar="file")
@option("--record", type=click.Path(path_type=Path), metavar="file")
@option("--fail-on", type=click.Choice(["stop", "do-now", "get-ready", "plan"]))
@weights_option
@option("--by", type=click.Choice(["action", "duty"]), default="action", show_default=True)
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
    """Judge every duty for a case and print the checklist, or write it to a file."""
    from compliance.cli.review_carry import filled_words, filling

    lang = language()
    kept, parts = _asked(only)
    check_output(output, case_file, OUTPUTS)
    plan = _layout(layout, output)
    _for_workbook(record, output)
    result = result_of(ctx, case_file, as_of, weights)
    checklist = result.checklist
    written = None if record is None else filling(record, checklist)
    ending = FORMATS[form] if output is None else output.suffix
    systems = known_systems(result.rulebook, places)
    doc = result.document(kept, systems, _needed(ending, parts, by == "duty", everything))
    if output is None and form == "table":
        from compliance.cli.checklist_table import show
        from compliance.results.checklist_document import shown

        told = shown(checklist, kept, systems)
        show(result, doc, told, lang, everything or "does-not-apply" in kept, by == "duty")
    else:
        hand_over(_content(checklist, doc, ending, lang, plan, written, everything), output)
        for line in [] if written is None else filled_words(written, checklist):
            tell(line)
    return _gate(result, kept, systems, fail_on)


def _layout(path: Path | None, output: Path | None) -> Layout | None:
    """Read the layout a call names, before anything is worked out.

    Raises:
        click.UsageError: no workbook is to be written.
        FaultList: something in the layout is wrong.
    """
    if path is None:
        return None
    if output is None or output.suffix != ".xlsx":
        raise click.UsageError(told("cli.assess.layout-without-workbook"))
    from compliance.workbook.layout import read_layout

    return read_layout(path)


def _for_workbook(record: Path | None, output: Path | None) -> None:
    """Refuse --record where no workbook is written, or where it would be lost."""
    if record is None:
        return
    if output is None or output.suffix != ".xlsx":
        raise click.UsageError(told("cli.assess.record-without-workbook"))


def _content(
    checklist: Checklist,
    doc: ResultDoc,
    ending: str,
    lang: Lang,
    layout: Layout | None,
    written: Mapping[str, Entry] | None,
    in_full: bool,
) -> bytes | Iterable[bytes]:
    """Return the checklist in a file format, by the ending of its name; JSON in pieces."""
    if ending == ".json":
        from compliance.results.json_text import chunks

        return (piece.encode() for piece in chunks(doc))
    if ending == ".xlsx":
        from compliance.workbook.workbook import workbook

        return workbook(checklist, doc, lang, layout, written=written)
    from compliance.api.formats import checklist_page

    return rendered(
        doc,
        lambda: checklist_page(lambda _: doc, checklist.assessment.rulebook, ending, lang, in_full),
        ending,
    )


def _asked(only: str | None) -> tuple[frozenset[Verdict], frozenset[Part]]:
    """Return what --only names: verdicts to keep, and parts of the document.

    Raises:
        click.UsageError: a word is neither.
    """
    words = [w.strip() for w in only.split(",") if w.strip()] if only else []
    parts = [w for w in words if w not in VERDICTS]
    try:
        return frozenset(v for v in VERDICTS if v in words), parts_asked(parts)
    except InputError:
        unknown = next(w for w in parts if w not in (*PARTS, ALL))
        known = {"verdicts": ", ".join(VERDICTS), "parts": ", ".join((*PARTS, ALL))}
        raise click.UsageError(told("cli.assess.no-part", given=repr(unknown), **known)) from None


def _needed(ending: str, asked: frozenset[Part], by_duty: bool, in_full: bool) -> frozenset[Part]:
    """Return the parts of the document that a format shows; in JSON those that were asked for."""
    if ending == "":
        from compliance.cli.checklist_table import parts_shown

        return parts_shown(by_duty)
    if ending == ".xlsx":
        from compliance.workbook.workbook import PARTS as shown
    elif ending == ".json":
        return asked
    elif ending == ".pdf" and not in_full:
        from compliance.reporting.checklist_page import IN_SHORT as shown
    else:
        from compliance.reporting.checklist_page import PARTS as shown
    return shown


def _gate(result: Result, kept: frozenset[Verdict], systems: frozenset[str], fail_on: str | None) -> int:
    from compliance.checklist.priority import TIERS

    if fail_on is None:
        return 0
    grave = TIERS[: TIERS.index(fail_on) + 1]
    shown = (
        i
        for i in result.checklist.ranked
        if (not kept or i.assessed.verdict in kept) and (not systems or i.assessed.rule.jurisdiction in systems)
    )
    return int(any(i.priority is not None and i.priority.tier in grave and i.status not in FINISHED for i in shown))

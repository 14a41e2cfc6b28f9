"""`compliance assess`: the checklist of a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import known_systems, result_of
from compliance.cli.output import ENDINGS, FORMATS, check_output, format_option, hand_over, output_option, rendered
from compliance.cli.parameters import as_of_option, case_argument, places_option, weights_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.language.tags import Lang
from compliance.reasoning.words import VERDICTS
from compliance.review.words import FINISHED

if TYPE_CHECKING:
    from compliance.checklist.checklist import Checklist
    from compliance.reasoning.words import Verdict
    from compliance.results.shapes import ResultDoc
    from compliance.review.record import Entry
    from compliance.workbook.layout import Layout

OUTPUTS = (".xlsx", *ENDINGS)


@command("assess")
@case_argument
@as_of_option
@places_option
@option("--only", metavar="verdicts")
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
    kept = _verdicts(only)
    check_output(output, case_file, OUTPUTS)
    plan = _layout(layout, output)
    _for_workbook(record, output)
    result = result_of(ctx, case_file, as_of, weights)
    checklist = result.checklist
    written = None if record is None else filling(record, checklist)
    doc = result.document(kept, known_systems(result.rulebook, places))
    if output is None and form == "table":
        from compliance.cli.checklist_table import show

        show(result, doc, lang, everything or "does-not-apply" in kept, by == "duty")
    else:
        ending = FORMATS[form] if output is None else output.suffix
        hand_over(_content(checklist, doc, ending, lang, plan, written), output)
        for line in [] if written is None else filled_words(written, checklist):
            tell(line)
    return _gate(doc, fail_on)


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
) -> bytes:
    """Return the checklist in a file format, by the ending of its name."""
    if ending == ".xlsx":
        from compliance.workbook.workbook import workbook

        return workbook(checklist, doc, lang, layout, written=written)
    from compliance.reporting import checklist_page

    return rendered(doc, lambda: checklist_page.page(doc, lang), ending)


def _verdicts(only: str | None) -> frozenset[Verdict]:
    words = [w.strip() for w in only.split(",") if w.strip()] if only else []
    for word in words:
        if word not in VERDICTS:
            raise click.UsageError(told("cli.assess.no-verdict", given=repr(word), verdicts=", ".join(VERDICTS)))
    return frozenset(v for v in VERDICTS if v in words)


def _gate(doc: ResultDoc, fail_on: str | None) -> int:
    from compliance.checklist.priority import TIERS

    if fail_on is None:
        return 0
    grave = TIERS[: TIERS.index(fail_on) + 1]
    return int(any(i.tier in grave and i.status not in FINISHED for i in doc.items))

"""`compliance review carry`, and filling a workbook from a review record."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import result_of
from compliance.cli.output import shortened
from compliance.cli.parameters import as_of_option, case_argument, weights_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.errors import InputError, Message, about
from compliance.writing import write_whole

if TYPE_CHECKING:
    from compliance.auditing.carrying_over import Carried, Gone
    from compliance.checklist.checklist import Checklist
    from compliance.review.record import Entry


@command("review.carry")
@case_argument
@option("--record", type=click.Path(path_type=Path), required=True, metavar="file")
@as_of_option
@weights_option
@click.pass_context
def carry(ctx: click.Context, case_file: Path, record: Path, as_of: date | None, weights: Path | None) -> int:
    """Carry a review record over to a case that changed, or to a newer rulebook."""
    from compliance.auditing.carrying_over import carried
    from compliance.review.record import read_record, record_text

    if record.resolve() == case_file.resolve():
        raise click.UsageError(told("cli.review.carry.record-is-case", file=record))
    held = read_record(record)
    checklist = result_of(ctx, case_file, as_of, weights).checklist
    found = carried(held, checklist)
    content = record_text(found.record).encode()
    written = record.read_bytes() != content
    lines = _said(found, held.rulebook.version, checklist)
    if written:
        write_whole(record, content)
    lines.append(told("list.written", path=record) if written else told("review.nothing-new"))
    tell("\n".join(lines))
    return int(bool(found.gone))


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
            about(
                path,
                Message(
                    "review.record-of-other-case",
                    case=held.case[:12],
                    version=held.rulebook.version,
                    hash=held.rulebook.sha256[:12],
                    other=case.id,
                    now=rulebook.version,
                    now_hash=rulebook.sha256[:12],
                ),
            )
        )
    return held.written()


def filled_words(written: dict[str, Entry], checklist: Checklist) -> list[str]:
    """Return what is said once a workbook was filled: the entries that have no row in it."""
    from compliance.auditing.carrying_over import without_row

    gone = without_row(written, checklist)
    if not gone:
        return []
    return [told("carry.unfilled", count=len(gone)), *shortened(gone)]


def _said(found: Carried, version: str, checklist: Checklist) -> list[str]:

    case, rulebook = checklist.assessment.case, checklist.assessment.rulebook
    lines = [
        told("carry.head", case=case.id, version=rulebook.version, before=version),
        told("carry.kept", count=len(found.kept)),
    ]
    if found.gone:
        lines += [told("carry.gone", count=len(found.gone)), *shortened([_gone(g) for g in found.gone])]
    if found.fresh:
        key = "carry.fresh" if found.rows_known else "carry.empty"
        lines += [told(key, count=len(found.fresh)), *shortened(found.fresh)]
    if found.left:
        lines += [told("carry.left", count=len(found.left)), *shortened([_gone(g) for g in found.left])]
    return lines


def _gone(gone: Gone) -> str:
    from compliance.language.formatting import series
    from compliance.language.sentences import say
    from compliance.spreadsheet.quoting import quoted

    lang = language()
    entries = series(
        (f"{say(f'review.field-{f}', lang)} {quoted(v).in_(lang)}" for f, v in gone.entry.items() if v is not None),
        lang,
    )
    words = told("carry.line", item=gone.key, why=gone.why.in_(lang))
    return f"{words} [{entries}]" if entries else words

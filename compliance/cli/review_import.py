"""`compliance review import`: the workbook that comes back, and what was written into it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from compliance.cli.inputs import read_weights, rulebook_of
from compliance.cli.output import shortened
from compliance.cli.parameters import DayType, weights_option
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option, told
from compliance.writing import write_whole

if TYPE_CHECKING:
    from compliance.auditing.taking import Taking


@command("review.import")
@argument("workbook", metavar="workbook", type=click.Path(path_type=Path))
@option("--record", type=click.Path(path_type=Path), required=True, metavar="file")
@option("--case", "case_file", type=click.Path(path_type=Path), metavar="case")
@option("--against", type=click.Path(path_type=Path), metavar="workbook")
@weights_option
@option("--by", metavar="name")
@option("--on", type=DayType(), metavar="date")
@option("--take", type=click.Choice(["theirs", "ours"]))
@click.pass_context
def import_entries(
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
    """Take the entries of a workbook back into the review record, and report every other change in it."""
    from compliance.api import Client, read_case
    from compliance.auditing.entries import stamp_of
    from compliance.auditing.taking import filled_from, made_again, record_for, taking
    from compliance.review.record import read_record, record_text
    from compliance.spreadsheet import opening

    if case_file is not None and against is not None:
        raise click.UsageError(told("cli.review.import.case-or-against"))
    for other in (workbook, case_file, against):
        if other is not None and record.resolve() == other.resolve():
            raise click.UsageError(told("cli.review.import.record-is-other", file=record))
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
        original = made_again(Client.shared(rulebook).assessor, known, book, filled, chosen, str(case_file))
    done = taking(workbook.read_bytes(), book, held, original, filled, by, on, take)
    content = record_text(done.record).encode()
    written = not record.exists() or record.read_bytes() != content
    if written:
        write_whole(record, content)
    tell("\n".join(_said(done, record if written else None)))
    return int(not done.clean)


def _said(done: Taking, written: Path | None) -> list[str]:
    from compliance.auditing.taking import conflict_words

    lang = language()
    lines = [told("review.taken", count=len(done.merge.changes), items=len({c.item for c in done.merge.changes}))]
    if done.merge.conflicts:
        lines.append(told("review.conflicts", count=len(done.merge.conflicts)))
        lines += shortened([x.in_(lang) for x in map(conflict_words, done.merge.conflicts)])
    if done.problems:
        lines.append(told("review.problems", count=len(done.problems)))
        lines += shortened([x.in_(lang) for x in done.problems])
    if done.changed:
        lines.append(told("review.changes-outside", count=len(done.changed)))
        lines += shortened([x.in_(lang) for x in done.changed])
    lines += [told("review.note", note=n.in_(lang)) for n in done.notes]
    lines.append(told("list.written", path=written) if written is not None else told("review.nothing-new"))
    return lines

"""`compliance verify`: the case in a workbook judged again."""

from __future__ import annotations

from pathlib import Path

import click

from compliance.cli.inputs import rulebook_of
from compliance.cli.output import shortened
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, told


@command("verify")
@argument("workbook", metavar="workbook", type=click.Path(path_type=Path))
@click.pass_context
def verify(ctx: click.Context, workbook: Path) -> int:
    """Judge the case in a workbook again and print what differs."""
    from compliance.auditing import verifying
    from compliance.auditing.appearance import appearance
    from compliance.language.formatting import day
    from compliance.language.sentences import say_both
    from compliance.spreadsheet import opening

    lang = language()
    book = opening.opened(workbook)
    found = verifying.verify(book, rulebook_of(ctx))
    looks = appearance(workbook.read_bytes(), book)
    differences = (*found.differences, *looks.deceiving)
    lines = [
        told(
            "verify.head",
            file=workbook,
            case=found.stamp.case[:12],
            day=day(found.stamp.as_of, lang),
            version=found.rulebook.version,
            hash=found.rulebook.sha256[:12],
            items=found.items,
        )
    ]
    lines += shortened([x.in_(lang) for x in differences])
    notes = [*found.notes, *looks.pinned, *looks.unseen, say_both("verify.own-answers")]
    lines += [told("review.note", note=n.in_(lang)) for n in notes]
    count = len(differences)
    lines.append(told("verify.same" if not count else "verify.differs", count=count))
    tell("\n".join(lines))
    return int(bool(count))

"""`compliance case mark`: where a duty stands, who sees to it, and a note, written into the case file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from compliance.cli.inputs import rulebook_of
from compliance.cli.parameters import DayType, as_of_option
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option, told
from compliance.errors import InputError, Message, about, nearest
from compliance.review.words import MARKED, Marked
from compliance.writing import write_whole


@command("case.mark")
@argument("path", metavar="file", type=click.Path(path_type=Path))
@argument("duties", metavar="obligation", nargs=-1, required=True)
@option("--as", "status", type=click.Choice(MARKED), required=True)
@option("--until", "look_again", type=DayType(), metavar="date")
@option("--owner", metavar="name")
@option("--note", metavar="words")
@option("--use", metavar="id")
@as_of_option
@click.pass_context
def mark(
    ctx: click.Context,
    path: Path,
    duties: tuple[str, ...],
    status: Marked,
    look_again: date | None,
    owner: str | None,
    note: str | None,
    use: str | None,
    as_of: date | None,
) -> None:
    """Note in a case file where duties stand; nothing else in the file changes."""
    from compliance.api import read_case
    from compliance.case.case import Case
    from compliance.case.noting import noted
    from compliance.case.writing import as_said, with_said
    from compliance.service.clock import today

    book = rulebook_of(ctx)
    case = read_case(path, book)
    for ident in duties:
        if ident not in book.rules:
            raise InputError(Message("call.unknown-obligation", obligation=ident, hint=nearest(ident, book.rules)))
    asked = {"look_again": "" if look_again is None else look_again.isoformat()}
    asked |= {name: words for name, words in (("owner", owner), ("note", note)) if words is not None}
    day = as_of or today()
    if status == "later" and (look_again is None or look_again <= day):
        raise InputError(about(f"--until {asked['look_again']}".strip(), Message("call.until-not-later", as_of=day)))
    entries = noted(as_said(path), [(ident, use) for ident in duties], status, day, asked)
    Case.from_data({**case.to_data(book), "in_place": entries}, book, str(path))  # raises where the file would be wrong
    write_whole(path, with_said(path, entries).encode())
    for ident in duties:
        obligation = book.rules[ident].obligation
        state = told(f"marked.{status}")
        tell(told("cli.case.mark.noted", act=obligation.told.in_(language()), state=state, path=path))
        if status == "not-mine":
            binding = obligation.force != "voluntary"
            tell(told("said.not-mine-binds" if binding else "said.not-mine-free"))


__all__ = ["mark"]

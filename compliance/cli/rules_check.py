"""`compliance rules check`: the data files, reviews that are due, and an independent index of provisions."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import rulebook_folder, rulebook_of
from compliance.cli.parameters import DayType
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.errors import Fault, FaultList, Place, about
from compliance.language.error_messages import in_words
from compliance.language.formatting import day, labelled
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.service.clock import today

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.law.consistency.hint import Hint
    from compliance.law.rulebook import Rulebook


@command("rules.check")
@option("--stale", is_flag=True)
@option("--as-of", "as_of", type=DayType())
@option("--against", "index", type=click.Path(path_type=Path))
@option("--accepted", "show_accepted", is_flag=True)
@click.pass_context
def check(ctx: click.Context, stale: bool, as_of: date | None, index: Path | None, show_accepted: bool) -> int:
    """Read every data file and say what is wrong, with file, line, column and how to mend it."""
    lang = language()
    book = rulebook_of(ctx)
    if stale:
        return print_stale(book, as_of or today(), lang)
    if index is not None:
        return print_differences(book, index, lang)
    tell(
        told(
            "check.rules-good",
            version=book.version,
            rules=len(book.rules),
            tests=len(book.tests),
            facts=len(book.facts),
            instruments=len(book.instruments),
        )
    )
    prove(ctx, book)
    from compliance.law.document_loading import load_templates  # with all of the forms: start-up time
    from compliance.law.paper_points import FILE, load_points, overclaimed

    folder = rulebook_folder(ctx)
    templates = load_templates(book, folder)
    if folder is None or (folder / FILE).is_file():  # a rulebook of one's own need have no documents
        claims = list(overclaimed(templates.values(), load_points(book, folder)))
        if claims:
            raise FaultList(claims)
    tell(told("check.documents", count=len(templates)))
    return print_hints(rulebook_folder(ctx), as_of or today(), show_accepted, lang)


def print_hints(
    folder: Path | None, as_of: date, show_accepted: bool, lang: Lang, hints: Sequence[Hint] | None = None
) -> int:
    """Print what an author should look at (`hints`, if they are known already), and what was looked at and accepted; return the status."""
    from compliance.law.consistency.accepting import ACCEPTED, sifted
    from compliance.law.consistency.examining import examined
    from compliance.resources import law_root

    found = sifted(examined(folder) if hints is None else hints, folder or law_root(), as_of)
    if found.open:
        tell(told("check.hints", file=ACCEPTED))
        for hint in found.open:
            tell(
                f"  - {labelled(str(hint.place), in_words(about(hint.subject, hint.message), lang), lang)}\n      [{hint.name}]"
            )
    if show_accepted:
        for hint, reason in found.accepted:
            tell(f"  - {labelled(str(hint.place), in_words(about(hint.subject, hint.message), lang), lang)}")
            tell(f"      {told('check.reason', reason=reason.in_(lang))}")
    elif found.accepted:
        tell(told("check.accepted", count=len(found.accepted)))
    if found.stale:
        raise FaultList(found.stale)
    return 0


def prove(ctx: click.Context, book: Rulebook) -> None:
    """Hold every quotation against its extract, and every statement against what was read; say how many were held.

    Raises:
        FaultList: some do not stand there, or no longer; each fault has its file, line and mend.
    """
    from compliance.law.library import FOLDER, Library, unproved
    from compliance.reading import strict_yaml
    from compliance.resources import law_root

    base = rulebook_folder(ctx) or law_root()
    library = Library(base / FOLDER)
    found = list(library.faults()) if library.there else []
    documents: dict[str, strict_yaml.Document] = {}
    for one in unproved(book, library):
        if one.file not in documents and (base / one.file).is_file():  # what a package brings lies elsewhere
            documents[one.file] = strict_yaml.read(base / one.file, shown_as=one.file)
        place = documents[one.file].place(one.path) if one.file in documents else Place(one.file)
        found.append(Fault(place, one.message))
    if found:
        raise FaultList(found)
    quotations = sum(q.words is not None for ledger in book.ledgers.values() for q in ledger.quotes.values())
    if quotations and library.there:
        tell(told("check.quotations-good", count=quotations, extracts=len(library.names())))
    elif quotations:
        tell(told("check.no-library", count=quotations, folder=base / FOLDER))


def print_stale(book: Rulebook, as_of: date, lang: Lang) -> int:
    """Print the instruments and the statements (of tests, too) whose review is overdue on a day; return the status."""
    from compliance.law.coverage import stale, stale_statements

    late = stale(book, as_of)
    for one in late:
        tell(
            say(
                "stale.line",
                lang,
                title=one.short.in_(lang),
                id=one.id,
                due=day(one.again_by, lang),
                checked=day(one.checked_on, lang),
            )
        )
    statements = stale_statements(book, as_of)
    for found in statements:
        due, looked = day(found.again_by, lang), day(found.looked_on, lang)
        tell(say("stale.statement", lang, id=found.ident, statement=found.statement, due=due, looked=looked))
    key = "stale.some" if late else "stale.none"
    tell(say(key, lang, count=len(late), total=len(book.instruments), day=day(as_of, lang)))
    return 1 if late or statements else 0


def print_differences(book: Rulebook, index: Path, lang: Lang) -> int:
    """Print how the rulebook differs from an outside index; return the status."""
    from compliance.law.coverage import compare, read_index
    from compliance.reading import strict_yaml

    found = compare(book, read_index(strict_yaml.read_text(index, limit=20_000_000), str(index)))
    for one in found.differences:
        tell(say(f"against.{one.what}", lang, rule=one.rule, provision=one.provision, ours=one.ours, theirs=one.theirs))
        if one.settled is not None:
            settled = next(
                d
                for d in book.coverage.disagreements
                if (d.rule, d.provision, d.what) == (one.rule, one.provision, one.what)
            )
            tell(f"    {say('against.settled', lang)} {settled.resolution.in_(lang)}")
    for key in found.outdated:
        tell(say("against.outdated", lang, name=key))
    open_ = sum(d.settled is None for d in found.differences)
    tell(
        say(
            "against.summary",
            lang,
            rules=found.compared,
            days=found.days_compared,
            differences=len(found.differences),
            open=open_,
        )
    )
    return 1 if open_ or found.outdated else 0

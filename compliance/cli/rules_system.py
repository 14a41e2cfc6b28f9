"""`compliance rules system`: a legal system, and the ways data may leave it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import known_systems, rulebook_of
from compliance.cli.parameters import DayType
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, language, option
from compliance.language.formatting import day, series
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.service.clock import today

if TYPE_CHECKING:
    from compliance.law.rulebook import Rulebook


@command("rules.system")
@argument("code")
@option("--to", "target", metavar="code")
@option("--as-of", "as_of", type=DayType())
@click.pass_context
def system(ctx: click.Context, code: str, target: str | None, as_of: date | None) -> None:
    """Show a legal system."""
    lang = language()
    book = rulebook_of(ctx)
    (known,) = known_systems(book, (code,))
    tell(system_page(book, known, target, as_of or today(), lang))


def system_page(book: Rulebook, code: str, target: str | None, as_of: date, lang: Lang) -> str:
    """Return a legal system in words: authorities, sizes, and the ways data may leave it on a day."""
    system = book.jurisdictions[code]
    name = book.places.name(code).in_(lang)
    out = [f"{name} ({code})"]
    if system.within:
        out.append(f"  {say('system.within', lang, name=book.places.name(system.within).in_(lang))}")
    groups = sorted(g.name.in_(lang) for g in book.places.groups.values() if any(m.code == code for m in g.members))
    if groups:
        out.append(f"  {say('system.member', lang, groups=series(groups, lang))}")
    count = sum(r.jurisdiction == code for r in book.rules.values())
    out.append(
        f"  {say('system.rules', lang, count=count, languages=', '.join(system.languages), currency=system.currency)}"
    )
    if system.regulators:
        out.append(f"  {say('system.authorities', lang)}")
    for one in system.regulators:
        what = f" - {one.answers_for.in_(lang)}" if one.answers_for else ""
        out.append(f"    {one.name.in_(lang)}{what}")
        out.append(f"      {one.url}" + (f"  |  {one.contact}" if one.contact and one.contact != one.url else ""))
    if system.sme:
        out.append(f"  {say('system.sme', lang)}")
    for test_id in system.sme:
        test = book.tests[test_id]
        out.append(f"    {test.name.in_(lang)} [{test.cite.in_(lang)}]")
        out += [f"      * {n.in_(lang)}" for n in test.notes]
    return "\n".join([*out, *_routes(book, code, target, as_of, lang)])


def _routes(book: Rulebook, code: str, target: str | None, as_of: date, lang: Lang) -> list[str]:
    """Return the ways out of a legal system and of those it lies within, as open on a day."""
    from compliance.semantics.truth import NO

    line = [code]
    while (above := book.jurisdictions[line[-1]].within) is not None:
        line.append(above)
    if target is not None:
        book.places.check(target)
    out = []
    for route in book.routes:
        if route.origin not in line or not route.contains(as_of):
            continue
        if target is not None and route.reaches(target, book.places, as_of) is NO:
            continue
        places = series((book.places.name(d).in_(lang) for d in route.destinations or route.beyond), lang)
        to = say("system.to" if route.destinations else "system.to-beyond", lang, to=places)
        unsure = f" ({say('when.unconfirmed', lang)})" if route.since_unconfirmed else ""
        key = "show.from" if route.until is None else "show.from-until"
        until = day(route.until, lang) if route.until else ""
        out.append(f"    {to} {route.mechanism.in_(lang)}")
        out += [f"      - {c.in_(lang)}" for c in (*route.conditions, *route.pending)]
        held = f"{say(key, lang, start=day(route.since, lang), until=until)}{unsure}"
        basis = say(f"basis.{route.citation.basis}", lang)
        out.append(f"      {series((route.instrument.in_(lang), held, basis), lang)}")
        out.append(f"      {route.citation.pinpoint.in_(lang)}  {route.citation.url}")
    if not out:
        return [f"  {say('system.no-ways', lang, day=day(as_of, lang))}"]
    return [f"  {say('system.ways', lang, day=day(as_of, lang))}", *out]

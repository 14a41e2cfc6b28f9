"""What the law bench prints about the rulebook as a whole: what is due, what is encoded, legal systems, Hiroshima actions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from compliance.language.formatting import day, series
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook


def print_stale(book: Rulebook, as_of: date, lang: Lang) -> int:
    """Print the instruments whose review is overdue on a day; return the status."""
    from compliance.law.coverage import stale

    late = stale(book, as_of)
    for one in late:
        click.echo(
            say(
                "stale.line",
                lang,
                title=one.short.in_(lang),
                id=one.id,
                due=day(one.again_by, lang),
                checked=day(one.checked_on, lang),
            )
        )
    key = "stale.some" if late else "stale.none"
    click.echo(say(key, lang, count=len(late), total=len(book.instruments), day=day(as_of, lang)))
    return 1 if late else 0


def print_differences(book: Rulebook, index: Path, lang: Lang) -> int:
    """Print how the rulebook differs from an outside index; return the status."""
    from compliance.law.coverage import compare, read_index
    from compliance.reading import strict_yaml

    found = compare(book, read_index(strict_yaml.read_text(index, limit=20_000_000), str(index)))
    for one in found.differences:
        click.echo(
            say(f"against.{one.what}", lang, rule=one.rule, provision=one.provision, ours=one.ours, theirs=one.theirs)
        )
        if one.settled is not None:
            settled = next(
                d
                for d in book.coverage.disagreements
                if (d.rule, d.provision, d.what) == (one.rule, one.provision, one.what)
            )
            click.echo(f"    {say('against.settled', lang)} {settled.resolution.in_(lang)}")
    for key in found.outdated:
        click.echo(say("against.outdated", lang, name=key))
    open_ = sum(d.settled is None for d in found.differences)
    click.echo(
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


def print_registry(book: Rulebook, form: str, lang: Lang) -> int:
    """Print the registry; return the status."""
    from compliance.law.coverage import registry

    found = registry(book)
    if form == "json":
        report = {
            "entries": found.entries,
            "missing": list(found.missing),
            "instruments": [
                {
                    "id": r.instrument.id,
                    "jurisdiction": r.instrument.jurisdiction,
                    "rules": r.rules,
                    "bases": dict(r.bases),
                    "reviewed": r.reviewed,
                    "not_encoded": [{"id": n.id, "reason": n.reason.pair()} for n in r.not_encoded],
                    "checked_on": r.instrument.checked_on.isoformat(),
                    "again_by": r.instrument.again_by.isoformat(),
                }
                for r in found.rows
            ],
            "gaps": [
                {"jurisdiction": g.jurisdiction, "title": g.title.pair(), "reason": g.reason.pair()}
                for g in book.coverage.gaps
            ],
        }
        click.echo(json.dumps(report, ensure_ascii=False, indent=1))
        return 1 if found.missing else 0
    click.echo(registry_page(book, lang))
    return 1 if found.missing else 0


def registry_page(book: Rulebook, lang: Lang) -> str:
    """Return the registry as Markdown, the form in which docs/coverage.md holds it."""
    from compliance.law.coverage import registry

    found = registry(book)
    heads = [
        say(f"registry.{k}", lang) for k in ("system", "instrument", "rules", "basis", "reviewed", "checked", "again")
    ]
    out = [
        f"# {say('registry.title', lang)}",
        "",
        say(
            "registry.intro",
            lang,
            version=book.version,
            rules=len(book.rules),
            instruments=len(found.rows),
            entries=found.entries,
            excluded=found.excluded,
            missing=len(found.missing),
        ),
        "",
        f"| {' | '.join(heads)} |",
        f"|{'---|' * len(heads)}",
    ]
    for r in sorted(found.rows, key=lambda r: (r.instrument.jurisdiction, r.instrument.id)):
        basis = ", ".join(f"{say(f'basis.{b}', lang)}: {n}" for b, n in r.bases.items()) or "-"
        cells = (
            r.instrument.jurisdiction,
            f"[{r.instrument.short.in_(lang)}]({r.instrument.url}) `{r.instrument.id}`",
            str(r.rules),
            basis,
            str(r.reviewed),
            day(r.instrument.checked_on, lang),
            day(r.instrument.again_by, lang),
        )
        out.append(f"| {' | '.join(cells)} |")
    excluded = [n for r in found.rows for n in r.not_encoded]
    if excluded:
        out += ["", f"## {say('registry.not-encoded', lang)}", ""]
        out += [f"- `{n.id}`: {n.reason.in_(lang)}" for n in excluded]
    if book.coverage.gaps:
        out += ["", f"## {say('registry.gaps', lang)}", ""]
        out += [
            f"- {g.jurisdiction}, {g.title.in_(lang)}: {g.reason.in_(lang)} ({day(g.checked_on, lang)})"
            for g in book.coverage.gaps
        ]
    if found.missing:
        out += ["", f"## {say('registry.missing', lang)}", ""]
        out += [f"- `{i}`" for i in found.missing]
    return "\n".join(out)


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


def hiroshima_page(book: Rulebook, actions: Sequence[int], systems: Sequence[str], lang: Lang) -> str:
    """Return the actions of the code, each with the binding duties that serve it and the voluntary steps, by legal system."""
    out = []
    for action in book.hiroshima.actions:
        if actions and action.number not in actions:
            continue
        out += [f"{action.number}. {action.title.in_(lang)}", f"   {action.asks.in_(lang)}"]
        for key, voluntary in (("hiroshima.binding", False), ("hiroshima.voluntary", True)):
            by_system: dict[str, list[str]] = {}
            for rule in book.rules.values():
                serves = action.number in rule.obligation.hiroshima
                if serves and (rule.obligation.force == "voluntary") is voluntary:
                    by_system.setdefault(rule.jurisdiction, []).append(rule.id)
            shown = {code: ids for code, ids in by_system.items() if not systems or code in systems}
            out.append(f"   {say(key, lang, count=sum(map(len, shown.values())))}")
            for code, ids in sorted(shown.items()):
                out.append(f"     {book.places.name(code).in_(lang)} ({code})")
                out += [f"       {i}  {book.rules[i].obligation.title.in_(lang)}" for i in ids]
        out.append("")
    return "\n".join(out).rstrip()

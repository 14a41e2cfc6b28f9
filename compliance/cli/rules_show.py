"""`compliance rules show`: a duty in words, as a lawyer reads it."""

from __future__ import annotations

import click

from compliance.cli.inputs import known_rule, known_systems, rulebook_of
from compliance.cli.worded import argument, command, language, option, told
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, labelled, series
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.rulebook import Exemption, Rulebook


@command("rules.show")
@argument("rule", required=False)
@option("--all", "everything", is_flag=True)
@option("--in", "places", multiple=True, metavar="code")
@click.pass_context
def show(ctx: click.Context, rule: str | None, everything: bool, places: tuple[str, ...]) -> None:
    """Show one duty."""

    lang = language()
    book = rulebook_of(ctx)
    if everything == (rule is not None):
        raise click.UsageError(told("cli.rules.show.which"))
    systems = known_systems(book, places)
    ids = (
        [known_rule(book, rule)]
        if rule
        else [i for i, r in book.rules.items() if not systems or r.jurisdiction in systems]
    )
    for ident in ids:
        click.echo(_sentences(book, ident, lang))
        click.echo()


def _sentences(book: Rulebook, rule_id: str, lang: Lang) -> str:
    from compliance.explaining.rule_sentences import condition_lines

    rule = book.rules[rule_id]
    duty = rule.obligation
    lang = book.lang_of(rule_id, lang)
    speaker = Speaker(book, lang)
    out = [f"{duty.title.in_(lang)}  ({rule_id})", f"  {duty.duty.in_(lang)}"]

    def line(key: str, value: str) -> None:
        out.append(f"  {labelled(say(key, lang), value, lang)}")

    line("explain.binds", ", ".join(book.roles[r].name.in_(lang) for r in duty.binds))
    basis = f"{say(f'basis.{duty.citation.basis}', lang)}, {day(duty.citation.checked_on, lang)}"
    line("explain.source", series((duty.citation.pinpoint.in_(lang), basis, _review(book, rule_id, lang)), lang))
    out.append(f"  {duty.citation.url}")
    out.append(f"  {say('show.applies-when', lang)}")
    out += condition_lines(speaker, duty.when, "    ")

    def exceptions(listed: tuple[Exemption, ...], indent: str) -> None:
        for one in listed:
            out.append(f"{indent}{say('show.unless', lang)} {one.name.in_(lang)} [{one.cite.in_(lang)}]")
            out.extend(condition_lines(speaker, one.when, indent + "  "))
            exceptions(one.unless, indent + "  ")

    exceptions(duty.unless, "  ")
    for one in duty.displaces:
        out.append(
            f"  {say('show.displaces', lang)} {book.rules[one.obligation].obligation.title.in_(lang)} [{one.cite.in_(lang)}]"
        )
    for period in duty.periods:
        key = "show.from" if period.until is None else "show.from-until"
        until = day(period.until, lang) if period.until else ""
        unsure = f" ({say('when.unconfirmed', lang)})" if period.start_unconfirmed else ""
        out.append(f"  {say(key, lang, start=day(period.start, lang), until=until)}{unsure} [{period.cite.in_(lang)}]")
        if period.when is not None:
            out += condition_lines(speaker, period.when, "    ")
    line("explain.when", duty.timing.in_(lang))
    sanction = book.sanctions.get(duty.sanction)
    line(
        "explain.sanction",
        f"{sanction.text.in_(lang)} [{sanction.cite.in_(lang)}]" if sanction else say("sanction.none", lang),
    )
    line("explain.evidence", series((e.in_(lang) for e in duty.evidence), lang))
    if duty.hiroshima:
        line("explain.hiroshima", speaker.hiroshima(duty.hiroshima))
    for note in duty.notes:
        out.append(f"  * {note.in_(lang)}")
    return "\n".join(out)


def _review(book: Rulebook, rule_id: str, lang: Lang) -> str:
    review = book.rules[rule_id].obligation.reviewed
    return (
        say("review.none", lang) if review is None else say("review.by", lang, who=review.by, day=day(review.on, lang))
    )

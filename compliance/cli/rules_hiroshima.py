"""`compliance rules hiroshima`: the actions of the code of conduct, each with the duties that serve it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import known_systems, rulebook_of
from compliance.cli.parameters import places_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option
from compliance.language.sentences import say
from compliance.language.tags import Lang

if TYPE_CHECKING:
    from compliance.law.rulebook import Rulebook


@command("rules.hiroshima")
@option("--action", "actions", type=click.IntRange(1, 11), multiple=True)
@places_option
@click.pass_context
def hiroshima(ctx: click.Context, actions: tuple[int, ...], places: tuple[str, ...]) -> None:
    """Show the actions of the Hiroshima code of conduct, each with the binding duties that serve it."""
    lang = language()
    book = rulebook_of(ctx)
    tell(hiroshima_page(book, actions, sorted(known_systems(book, places)), lang))


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

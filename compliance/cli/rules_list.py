"""`compliance rules list`: the duties of the rulebook."""

from __future__ import annotations

import json
from typing import Any

import click

from compliance.cli.inputs import known_systems, rulebook_of
from compliance.cli.output import format_option
from compliance.cli.parameters import places_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, language
from compliance.language.sentences import say
from compliance.results.shapes import pinpoints


@command("rules.list")
@places_option
@format_option("table", "json")
@click.pass_context
def list_rules(ctx: click.Context, places: tuple[str, ...], form: str) -> None:
    """List the duties of the rulebook."""
    lang = language()
    book = rulebook_of(ctx)
    systems = known_systems(book, places)
    chosen = [r for r in book.rules.values() if not systems or r.jurisdiction in systems]
    if form == "json":
        tell(
            json.dumps(
                {
                    "rules": [_row(r) for r in chosen],
                    "not_encoded": [{"id": n.id, "reason": n.reason.pair()} for n in book.not_encoded.values()],
                },
                ensure_ascii=False,
                indent=1,
            )
        )
        return
    for rule in chosen:
        tell(
            f"{rule.id}\n    {rule.jurisdiction} · {say(f'area.{rule.obligation.area}', lang)} · {rule.obligation.title.in_(lang)}"
        )


def _row(rule: Any) -> dict[str, Any]:
    duty = rule.obligation
    return {
        "id": rule.id,
        "jurisdiction": rule.jurisdiction,
        "instrument": rule.instrument.id,
        "area": duty.area,
        "kind": duty.kind,
        "scope": duty.scope,
        "binds": list(duty.binds),
        "force": duty.force,
        "periods": [
            {"from": p.start.isoformat(), "until": p.until.isoformat() if p.until else None} for p in duty.periods
        ],
        "title": duty.title.pair(),
        "duty": duty.duty.pair(),
        "citation": {
            **pinpoints(duty.citation.pinpoint),
            "url": duty.citation.url,
            "basis": duty.citation.basis,
            "checked_on": duty.citation.checked_on.isoformat(),
        },
        "sanction": duty.sanction,
        "evidence": [e.pair() for e in duty.evidence],
        "topics": [
            {"topic": x.topic, "elements": list(x.elements), "adds": [a.pair() for a in x.adds]} for x in duty.topics
        ],
        "no_topic": duty.no_topic.pair() if duty.no_topic else None,
        "hiroshima": list(duty.hiroshima),
        "reviewed_by": duty.reviewed.by if duty.reviewed else None,
    }

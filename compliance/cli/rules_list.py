"""`compliance rules list`: the duties of the rulebook."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

import click

from compliance.cli.inputs import known_systems, known_topic, rulebook_of
from compliance.cli.output import format_option
from compliance.cli.parameters import DayType, places_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option
from compliance.language.sentences import say
from compliance.law.citations import Basis
from compliance.law.consistency.walking import texts
from compliance.law.rulebook import Rule
from compliance.results.shapes import pinpoints


@command("rules.list")
@places_option
@option("--text", "sought", multiple=True)
@option("--topic", "topic")
@option("--on", "on", type=DayType())
@option("--basis", "basis", type=click.Choice(get_args(Basis)))
@format_option("table", "json")
@click.pass_context
def list_rules(
    ctx: click.Context,
    places: tuple[str, ...],
    sought: tuple[str, ...],
    topic: str | None,
    on: date | None,
    basis: str | None,
    form: str,
) -> None:
    """List the duties of the rulebook, or those that fit."""
    lang = language()
    book = rulebook_of(ctx)
    systems = known_systems(book, places)
    wanted = _Wanted(sought, None if topic is None else known_topic(book, topic), on, basis)
    chosen = [r for r in book.rules.values() if (not systems or r.jurisdiction in systems) and wanted.fits(r)]
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


@dataclass(frozen=True)
class _Wanted:
    """What a call looks for; whatever is not named fits."""

    sought: tuple[str, ...]
    topic: str | None
    on: date | None
    basis: str | None

    def fits(self, rule: Rule) -> bool:
        """Whether a rule is among those looked for: its texts in any language hold every word, its periods the day."""
        duty = rule.obligation
        if self.topic is not None and all(part.topic != self.topic for part in duty.topics):
            return False
        if self.on is not None and not any(period.contains(self.on) for period in duty.periods):
            return False
        if self.basis is not None and duty.citation.basis != self.basis:
            return False
        if not self.sought:
            return True
        said = " ".join((rule.id, *(w for _, text in texts(duty) for w in text.pair().values()))).casefold()
        return all(word.casefold() in said for word in self.sought)


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
        "act": duty.told.pair(),
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
        "advice": [a.pair() for a in duty.advice],
        "topics": [
            {"topic": x.topic, "elements": list(x.elements), "adds": [a.pair() for a in x.adds]} for x in duty.topics
        ],
        "no_topic": duty.no_topic.pair() if duty.no_topic else None,
        "hiroshima": list(duty.hiroshima),
        "reviewed_by": duty.reviewed.by if duty.reviewed else None,
    }

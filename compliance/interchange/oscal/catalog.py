"""The rulebook as an OSCAL catalog: a group for each legal system and instrument, a control for each duty.

What a duty asks on each normalised action is a statement of its own, so that a mapping can point at just that.
"""

from __future__ import annotations

from collections.abc import Iterable

from compliance.checklist.checklist import Checklist
from compliance.interchange.oscal.parts import (
    NAMESPACE,
    Json,
    bullets,
    identified,
    markup,
    metadata,
    prop,
    props,
    statement_id,
)
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.provisions import Instrument, TopicPart
from compliance.law.rulebook import Rule, Rulebook

CATALOG_FILE = "catalog.json"


def catalog(checklist: Checklist, lang: Lang) -> Json:
    """Return the catalog of all duties of the rulebook, whether or not they concern the case."""
    book = checklist.assessment.rulebook
    by_instrument: dict[str, list[Rule]] = {}
    for rule in book.rules.values():
        by_instrument.setdefault(rule.instrument.id, []).append(rule)
    groups = []
    for code in book.jurisdictions:
        inside = [_instrument(book, i, by_instrument[i.id], lang) for i in _of_system(book, code, by_instrument)]
        if inside:
            name = book.places.name(code).in_(lang)
            groups.append(
                {"id": f"system.{code}", "class": "legal-system", "title": markup(name), "groups": inside},
            )
    return identified(
        "catalog",
        {"metadata": metadata(checklist, say("export.catalog", lang), lang, about_case=False), "groups": groups},
    )


def _of_system(book: Rulebook, code: str, having: Iterable[str]) -> list[Instrument]:
    return [i for i in book.instruments.values() if i.jurisdiction == code and i.id in having]


def _instrument(book: Rulebook, instrument: Instrument, rules: list[Rule], lang: Lang) -> Json:
    return {
        "id": f"instrument.{instrument.id}",
        "class": "instrument",
        "title": markup(instrument.title.in_(lang)),
        "props": props(
            {
                "short-name": instrument.short.in_(lang),
                "cited-as": instrument.cite,
                "checked-on": instrument.checked_on,
                "review-again-by": instrument.again_by,
            }
        ),
        "links": [{"href": instrument.url, "rel": "reference"}],
        "controls": [_control(book, r, book.lang_of(r.id, lang)) for r in rules],
    }


def _control(book: Rulebook, rule: Rule, lang: Lang) -> Json:
    duty = rule.obligation
    sanction = book.sanctions.get(duty.sanction)
    parts = [_statement(book, rule, lang), _guidance(rule, lang), _proof(rule, lang)]
    parts.append(
        {
            "id": f"{rule.id}_sanction",
            "name": "sanction",
            "ns": NAMESPACE,
            "prose": markup(sanction.text.in_(lang) if sanction else say("sanction.none", lang)),
        }
    )
    return {
        "id": rule.id,
        "class": duty.kind,
        "title": markup(duty.title.in_(lang)),
        "props": [
            *props(
                {
                    "legal-system": rule.jurisdiction,
                    "instrument": rule.instrument.id,
                    "area": duty.area,
                    "force": duty.force,
                    "scope": duty.scope,
                    "binds": list(duty.binds),
                    "effort": duty.effort,
                    "basis": duty.citation.basis,
                    "checked-on": duty.citation.checked_on,
                    "reviewed-by": duty.reviewed.by if duty.reviewed else None,
                    "hiroshima-action": list(duty.hiroshima),
                }
            ),
            *(prop("applies-from", p.start, remarks=p.cite.in_(lang)) for p in duty.periods),
        ],
        "links": [
            {"href": duty.citation.url, "rel": "reference", "text": markup(duty.citation.pinpoint.in_(lang))},
            *({"href": f"#{n}", "rel": "required"} for n in duty.needs),
        ],
        "parts": parts,
    }


def _statement(book: Rulebook, rule: Rule, lang: Lang) -> Json:
    duty = rule.obligation
    out: Json = {"id": statement_id(rule.id), "name": "statement", "prose": markup(duty.duty.in_(lang))}
    inside = [_on_topic(book, rule.id, p, lang) for p in duty.topics]
    if inside:
        out["parts"] = inside
    return out


def _on_topic(book: Rulebook, rule_id: str, part: TopicPart, lang: Lang) -> Json:
    topic = book.topics[part.topic]
    asked = [topic.elements[e].in_(lang) for e in part.elements] + [a.in_(lang) for a in part.adds]
    numbers = [
        prop("parameter", f"{name} {value}", remarks=topic.parameters[name].label.in_(lang))
        for name, value in part.parameters.items()
    ]
    out: Json = {
        "id": statement_id(rule_id, topic.id),
        "name": "item",
        "title": markup(topic.title.in_(lang)),
        "props": [*props({"topic": topic.id, "element": list(part.elements), "adds": len(part.adds)}), *numbers],
    }
    if asked:
        out["prose"] = bullets(asked)
    return out


def _guidance(rule: Rule, lang: Lang) -> Json:
    duty = rule.obligation
    review = duty.reviewed
    signed = say("review.by", lang, who=review.by, day=day(review.on, lang)) if review else say("review.none", lang)
    says = [
        duty.timing.in_(lang),
        *(f"{t.within}: {t.counted.in_(lang)} ({t.cite.in_(lang)})" for t in duty.time_limits),
    ]
    says += [say("ciso.advice", lang, advice=a.in_(lang)) for a in duty.advice]
    says += [*(n.in_(lang) for n in duty.notes), say(f"basis.{duty.citation.basis}", lang), signed]
    return {"id": f"{rule.id}_gdn", "name": "guidance", "prose": bullets(says)}


def _proof(rule: Rule, lang: Lang) -> Json:
    """Return the proof to keep, as OSCAL says what an assessor looks at."""
    return {
        "id": f"{rule.id}_proof",
        "name": "assessment-method",
        "props": [{"name": "method", "value": "EXAMINE"}],
        "parts": [
            {
                "id": f"{rule.id}_proof.objects",
                "name": "assessment-objects",
                "prose": bullets(e.in_(lang) for e in rule.obligation.evidence),
            }
        ],
    }


__all__ = ["CATALOG_FILE", "catalog"]

"""How the laws of a case relate, as an OSCAL mapping collection: one mapping for each two legal systems.

Sources and targets of a map are statements of the catalog: what duties ask on one topic. Relations are computed from contents and
say nothing about scope. Where duties pull apart, a map of whole controls carries the tension as a qualifier.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.contents import Content, Relation, capacities_of, content_of, relation
from compliance.crossborder.comparison import CellDoc, RowDoc, comparison
from compliance.crossborder.conflicts import DutyDoc, MeetingDoc, TensionDoc, conflicts
from compliance.interchange.oscal.catalog import CATALOG_FILE
from compliance.interchange.oscal.parts import (
    STATEMENT,
    Json,
    identified,
    markup,
    metadata,
    paragraphs,
    props,
    statement_id,
)
from compliance.language.sentences import say
from compliance.language.text import Lang, picked
from compliance.law.citations import BASES, Basis
from compliance.law.rulebook import Rule, Rulebook

RELATIONSHIPS: Mapping[Relation, str] = {
    "equal": "equal-to",
    "subset": "subset-of",
    "superset": "superset-of",
    "overlap": "intersects-with",
    "disjoint": "no-relationship",
}
Two = tuple[str, str]


def mapping_collection(checklist: Checklist, lang: Lang) -> Json | None:
    """Return the mapping collection of a case; None where no two of its laws have anything to be held against each other."""
    book = checklist.assessment.rulebook
    maps: dict[Two, list[Json]] = {}
    for row in comparison(checklist).rows:
        cells = {c.jurisdiction: c for c in row.cells}
        for pair in row.relations:
            two = (pair.a, pair.b)
            maps.setdefault(two, []).append(
                _map(book, row, (cells[pair.a], cells[pair.b]), RELATIONSHIPS[pair.relation], lang)
            )
    for tension in conflicts(checklist).tensions:
        for meeting in tension.where:
            for two, entry in _clashes(book, tension, meeting, lang):
                maps.setdefault(two, []).append(entry)
    if not maps:
        return None
    named = _named(book, (m for listed in maps.values() for m in listed))
    order = {c: n for n, c in enumerate(book.jurisdictions)}
    pairs = sorted(maps, key=lambda two: (order[two[0]], order[two[1]]))
    return identified(
        "mapping-collection",
        {
            "metadata": metadata(
                checklist,
                say("export.mapping", lang, case=checklist.assessment.case.name),
                lang,
                about_case=True,
                remarks=[say("export.mapping.confidence", lang)],
            ),
            "provenance": {
                "method": "hybrid",  # people wrote down what each duty contains, the relations are computed
                "matching-rationale": "functional",
                "status": _status(named),
                "confidence-score": {"category": _weakest(named)},
                "mapping-description": paragraphs(
                    [say("export.mapping.how", lang), say("export.mapping.tensions", lang)]
                ),
            },
            "mappings": [_mapping(checklist, two, maps[two], lang) for two in pairs],
        },
    )


def _mapping(checklist: Checklist, two: Two, maps: list[Json], lang: Lang) -> Json:
    book = checklist.assessment.rulebook
    ours, theirs = (_live(checklist, code) for code in two)
    named = _named(book, maps)
    names = [book.places.name(code).in_(lang) for code in two]
    key = "export.mapping.within" if two[0] == two[1] else "export.mapping.pair"
    out: Json = {
        "method": "hybrid",
        "matching-rationale": "functional",
        "status": _status(named),
        "source-resource": _resource(book, two[0], lang),
        "target-resource": _resource(book, two[1], lang),
        "maps": maps,
        "confidence-score": {"category": _weakest(named)},
        "mapping-description": markup(say(key, lang, a=names[0], b=names[1])),
    }
    if two[0] != two[1]:
        for gap, mine, others in (("source-gap-summary", ours, theirs), ("target-gap-summary", theirs, ours)):
            alone = _without_counterpart(book, mine, others)
            if alone:
                out[gap] = identified(gap, {"unmapped-controls": [{"with-ids": alone}]}, two)
    return identified("mapping", out)


def _resource(book: Rulebook, code: str, lang: Lang) -> Json:
    return {
        "type": "catalog",
        "href": CATALOG_FILE,
        "props": props({"legal-system": code}),
        "remarks": markup(book.places.name(code).in_(lang)),
    }


def _live(checklist: Checklist, code: str) -> list[Item]:
    return [i for i in checklist.ranked if i.assessed.rule.jurisdiction == code]


def _without_counterpart(book: Rulebook, mine: Iterable[Item], others: Sequence[Item]) -> list[str]:
    """Return the duties with which no duty of the other law shares any content, in a capacity that both bind in."""
    have: set[tuple[str, str, str]] = set()
    for item in others:
        have |= _marks(book, item.assessed.rule)
    found = {i.id: not (_marks(book, i.assessed.rule) & have) for i in mine}
    return [rule for rule in book.rules if found.get(rule, False)]


def _marks(book: Rulebook, rule: Rule) -> set[tuple[str, str, str]]:
    capacities = capacities_of(book, rule.obligation)
    return {(c, p.topic, e) for p in rule.obligation.topics for e in content_of([p]) for c in capacities}


def _map(book: Rulebook, row: RowDoc, cells: tuple[CellDoc, CellDoc], relationship: str, lang: Lang) -> Json:
    sides = [list(dict.fromkeys(o.obligation for o in cell.obligations)) for cell in cells]
    rules = [book.rules[i] for side in sides for i in side]
    source, target = ([_item("statement", statement_id(i, row.topic)) for i in side] for side in sides)
    return identified(
        "map",
        {
            "relationship": relationship,
            "sources": source,
            "targets": target,
            "confidence-score": {"category": _weakest(rules)},
            "props": props(
                {
                    "topic": row.topic,
                    "capacity": row.capacity,
                    "source-standing": cells[0].standing,
                    "target-standing": cells[1].standing,
                    "source-degree": cells[0].degree,
                    "target-degree": cells[1].degree,
                }
            ),
            "remarks": paragraphs([picked(row.title, lang), picked(row.capacity_name, lang)]),
        },
    )


def _item(kind: str, id_ref: str) -> Json:
    return {"type": kind, "id-ref": id_ref}


# ----------------------------------------------------------------------------------------------------------- tensions


def _clashes(book: Rulebook, tension: TensionDoc, meeting: MeetingDoc, lang: Lang) -> list[tuple[Two, Json]]:
    """Return a map for each two legal systems of a tension's sides; two laws of one system make one map of that system."""
    order = {c: n for n, c in enumerate(book.jurisdictions)}
    out = []
    for left in _systems(meeting.sides[0]):
        for right in _systems(meeting.sides[1]):
            sides = {0: _rules(book, meeting.sides[0], left), 1: _rules(book, meeting.sides[1], right)}
            first, second = (0, 1) if order[left] <= order[right] else (1, 0)
            two = (left, right) if first == 0 else (right, left)
            out.append((two, _clash(tension, meeting, sides[first], sides[second], lang)))
    return out


def _systems(side: Iterable[DutyDoc]) -> list[str]:
    return list(dict.fromkeys(d.jurisdiction for d in side))


def _rules(book: Rulebook, side: Iterable[DutyDoc], code: str) -> list[Rule]:
    return [book.rules[i] for i in dict.fromkeys(d.obligation for d in side if d.jurisdiction == code)]


def _clash(
    tension: TensionDoc, meeting: MeetingDoc, sources: Sequence[Rule], targets: Sequence[Rule], lang: Lang
) -> Json:
    settled = say(f"export.tension.{'certain' if meeting.certain else 'to-confirm'}", lang)
    return identified(
        "clash",
        {
            "relationship": RELATIONSHIPS[relation(_whole(sources), _whole(targets))],
            "sources": [_item("control", r.id) for r in sources],
            "targets": [_item("control", r.id) for r in targets],
            "qualifiers": [
                {
                    "subject": "both",
                    "predicate": "has-incompatibility",
                    "category": tension.category,
                    "description": paragraphs([picked(tension.clash, lang), settled]),
                    "remarks": paragraphs(
                        [
                            say("export.tension.way-out", lang, way=picked(tension.way_out, lang)),
                            picked(tension.review, lang),
                            picked(tension.source, lang),
                        ]
                    ),
                }
            ],
            "confidence-score": {"category": max(tension.basis, _weakest([*sources, *targets]), key=BASES.index)},
            "props": props(
                {
                    "tension": tension.tension,
                    "use-case": meeting.use_case,
                    "certain": "yes" if meeting.certain else "to-confirm",
                    "both-bind-from": meeting.start,
                }
            ),
            "remarks": markup(picked(tension.title, lang)),
        },
    )


def _whole(rules: Iterable[Rule]) -> Content:
    """Return all that some duties contain, on any topic."""
    return frozenset(f"{p.topic} {c}" for r in rules for p in r.obligation.topics for c in content_of([p]))


# --------------------------------------------------------------------------------------------------------- provenance


def _named(book: Rulebook, maps: Iterable[Json]) -> list[Rule]:
    """Return the rules that maps relate."""
    ids = {i["id-ref"].partition(STATEMENT)[0] for m in maps for side in ("sources", "targets") for i in m[side]}
    return [book.rules[i] for i in sorted(ids)]


def _weakest(rules: Iterable[Rule]) -> Basis:
    """Return the weakest basis on which some rules rest: nobody may be surer of a relation than of the rules it relates."""
    return max((r.obligation.citation.basis for r in rules), key=BASES.index, default="recall")


def _status(rules: Iterable[Rule]) -> str:
    """Return `complete` where somebody signed every rule, else `draft`."""
    return "complete" if all(r.obligation.reviewed is not None for r in rules) else "draft"


__all__ = ["BASES", "RELATIONSHIPS", "mapping_collection"]

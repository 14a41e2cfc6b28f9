"""Topics by legal system: what is equal, stricter, weaker or partial, and how any two laws relate, always from their contents.

`comparison` looks at what binds one case; `law_matrix` looks at rules of the rulebook without any case. Contents are compared;
scope never is: that two laws ask the same says nothing about whom they bind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import Field

from compliance.checklist.actions import STANDINGS, Action, Firmness, actions, ratings, standing
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.contents import (
    Content,
    Degree,
    Relation,
    adds_in,
    capacities_of,
    content_of,
    degree,
    elements_in,
    relation,
)
from compliance.checklist.sensitivity import sensitivity
from compliance.crossborder.conflicts import RecognitionDoc, recognition_documents
from compliance.crossborder.new_market import EntryDoc, entries
from compliance.language.text import Text
from compliance.law.provisions import TopicPart
from compliance.law.rulebook import Rule, Rulebook
from compliance.law.topics import Topic
from compliance.results.checklist_document import action_document, head, system_document
from compliance.results.shapes import ActionDoc, AskedByDoc, Doc, HeadedDoc, JurisdictionDoc, Pair


class LaterDoc(Doc):
    """What a legal system adds on a topic beyond its firmest duties: from when, and what."""

    standing: Firmness
    start: date | None = Field(alias="from")
    obligations: list[AskedByDoc]
    elements: list[str]
    adds: list[Pair]


class CellDoc(Doc):
    """What one legal system asks of this case on one topic.

    `degree` is how its firmest duties stand to the whole action of the topic. Where nothing binds this case, `none_because` says
    whether the rulebook holds no such duty of that system (`not-found`, which is weaker than "none exists") or holds one
    that does not apply to this case (`not-for-this-case`).
    """

    jurisdiction: str
    degree: Degree
    none_because: Literal["not-found", "not-for-this-case"] | None
    standing: Firmness | None
    start: date | None = Field(alias="from")
    elements: list[str]
    adds: list[Pair]
    obligations: list[AskedByDoc]
    later: list[LaterDoc]


class PairDoc(Doc):
    """How the content of one legal system stands to that of another on a topic: `subset` says that b contains all of a."""

    a: str
    b: str
    relation: Relation


class RowDoc(Doc):
    """One topic in one capacity, across the legal systems of the case."""

    topic: str
    capacity: str
    capacity_name: Pair
    title: Pair
    anchor: Pair
    area: Literal["privacy", "data-flows", "algorithmic-accountability"]
    elements: dict[str, Pair]
    action: str
    cells: list[CellDoc]
    relations: list[PairDoc]
    serves_in_full: list[str]
    serves_in_part: list[str]


class ComparisonDoc(HeadedDoc):
    """The comparison of one case across its legal systems."""

    schema_: Literal["comparison/1"] = Field(default="comparison/1", alias="schema")
    jurisdictions: list[JurisdictionDoc]
    rows: list[RowDoc]
    actions: list[ActionDoc]
    recognised: list[RecognitionDoc]
    entries: list[EntryDoc]


def comparison(
    checklist: Checklist, topics: frozenset[str] = frozenset(), markets: Sequence[str] = ()
) -> ComparisonDoc:
    """Return the comparison of a case; `topics` keeps some of them, `markets` are entered one by one."""
    book = checklist.assessment.rulebook
    listed = actions(checklist)
    lines = [a for a in listed if not a.incidental]
    tried = sensitivity(ratings(checklist, lines), checklist.weights, book.priority.first_screen)
    compared = [a for a in listed if a.topic is not None and (not topics or a.topic.id in topics)]
    codes = columns(checklist, compared)
    order = {t: n for n, t in enumerate(book.topics)}
    seats = {c: n for n, c in enumerate(book.capacities)}
    rows = sorted(compared, key=lambda a: (order[a.topic.id] if a.topic else 0, seats[a.capacity]))
    return ComparisonDoc(
        **head(checklist),
        jurisdictions=[system_document(checklist, c) for c in codes],
        rows=[_row(checklist, a, codes) for a in rows if a.topic is not None],
        actions=[action_document(checklist, a, tried) for a in compared if not a.incidental],
        recognised=recognition_documents(checklist),
        entries=entries(checklist, markets),
    )


def columns(checklist: Checklist, listed: Iterable[Action]) -> list[str]:
    """Return the legal systems that bind the case on some action, in the order of the rulebook; a voluntary code is none."""
    book = checklist.assessment.rulebook
    binding = {r.jurisdiction for r in book.rules.values() if r.obligation.force != "voluntary"}
    found = {i.assessed.rule.jurisdiction for a in listed for i in a.items}
    return [c for c in book.jurisdictions if c in found & binding]


def _row(checklist: Checklist, action: Action, codes: Sequence[str]) -> RowDoc:
    book = checklist.assessment.rulebook
    topic = action.topic
    assert topic is not None
    cells = [_cell(book, topic, action, code) for code in codes]
    contents = {c.jurisdiction: _content(c) for c in cells if c.degree != "none"}
    return RowDoc(
        topic=topic.id,
        capacity=action.capacity,
        capacity_name=book.capacities[action.capacity].name.pair(),
        title=topic.title.pair(),
        anchor=topic.anchor.pair(),
        area=topic.area,
        elements={e: t.pair() for e, t in topic.elements.items()},
        action=action.id,
        cells=cells,
        relations=pairs(contents),
        serves_in_full=list(action.served_in_full),
        serves_in_part=list(action.served_in_part),
    )


def pairs(contents: Mapping[str, Content]) -> list[PairDoc]:
    """Return the relation of each two contents, computed from the contents themselves."""
    names = list(contents)
    return [
        PairDoc(a=a, b=b, relation=relation(contents[a], contents[b]))
        for n, a in enumerate(names)
        for b in names[n + 1 :]
    ]


def _content(cell: CellDoc) -> Content:
    return content_of(
        [TopicPart(topic="-", elements=tuple(cell.elements), adds=tuple(Text.model_validate(a) for a in cell.adds))]
    )


def _cell(book: Rulebook, topic: Topic, action: Action, code: str) -> CellDoc:
    mine = [i for i in action.items if i.assessed.rule.jurisdiction == code]
    if not mine:
        known = any(
            r.jurisdiction == code
            and action.capacity in capacities_of(book, r.obligation)
            and any(p.topic == topic.id for p in r.obligation.topics)
            for r in book.rules.values()
        )
        return CellDoc(
            jurisdiction=code,
            degree="none",
            none_because="not-for-this-case" if known else "not-found",
            standing=None,
            start=None,
            elements=[],
            adds=[],
            obligations=[],
            later=[],
        )
    firmest = min((standing(i) for i in mine), key=STANDINGS.index)
    core = [i for i in mine if standing(i) == firmest]
    content = _of(core, topic)
    later = []
    known_so_far = content
    for wanted in STANDINGS[STANDINGS.index(firmest) + 1 :]:
        group = [i for i in mine if standing(i) == wanted]
        more = _of(group, topic) - known_so_far
        if more:
            later.append(
                LaterDoc(
                    standing=wanted,
                    start=_first_day(group),
                    obligations=[_named(i) for i in group if _of([i], topic) & more],
                    **_spelled(more, topic, group),
                )
            )
            known_so_far |= more
    return CellDoc(
        jurisdiction=code,
        degree=degree(content, topic),
        none_because=None,
        standing=firmest,
        start=_first_day(core),
        obligations=[_named(i) for i in core],
        later=later,
        **_spelled(content, topic, core),
    )


def _parts(item: Item, topic: Topic) -> list[TopicPart]:
    return [p for p in item.duty.topics if p.topic == topic.id]


def _of(items: Iterable[Item], topic: Topic) -> Content:
    return content_of(p for i in items for p in _parts(i, topic))


def _spelled(content: Content, topic: Topic, items: Iterable[Item]) -> dict[str, Any]:
    texts = (a for i in items for p in _parts(i, topic) for a in p.adds)
    return {
        "elements": [e for e in topic.elements if e in elements_in(content)],
        "adds": [a.pair() for a in adds_in(content, texts)],
    }


def _named(item: Item) -> AskedByDoc:
    return AskedByDoc(obligation=item.id, use_case=item.assessed.use_case, jurisdiction=item.assessed.rule.jurisdiction)


def _first_day(items: Iterable[Item]) -> date | None:
    days = [d for i in items if (d := i.assessed.judgement.start) is not None]
    return min(days) if days else None


# ------------------------------------------------------------------------------------------------------ without a case


@dataclass(frozen=True)
class LawColumn:
    """What some rules ask on a topic, taken together."""

    name: str
    rules: tuple[Rule, ...]
    content: Content
    degree: Degree
    adds: tuple[Text, ...]


@dataclass(frozen=True)
class LawMatrix:
    """Columns of law on one topic and capacity, and the relation of each to each."""

    topic: Topic
    capacity: str
    columns: tuple[LawColumn, ...]

    def relation(self, row: str, column: str) -> Relation:
        """Return how the content named `row` stands to that named `column`."""
        contents = {c.name: c.content for c in self.columns}
        return relation(contents[row], contents[column])


def law_matrix(
    book: Rulebook,
    topic_id: str,
    capacity: str,
    only: Sequence[str] = (),
    systems: Sequence[str] = (),
    by_rule: bool = False,
) -> LawMatrix:
    """Return the matrix of a topic from the rulebook itself: by legal system, or rule by rule; `only` names the rules to take."""
    topic = book.topics[topic_id]
    columns_: dict[str, list[Rule]] = {}
    for rule in book.rules.values():
        wanted = not only or rule.id in only
        held = any(p.topic == topic_id for p in rule.obligation.topics)
        seat = capacity in capacities_of(book, rule.obligation)
        if wanted and held and seat and (not systems or rule.jurisdiction in systems):
            columns_.setdefault(rule.id if by_rule else rule.jurisdiction, []).append(rule)
    order = {c: n for n, c in enumerate(book.jurisdictions)}
    names = sorted(columns_, key=lambda c: (order[columns_[c][0].jurisdiction], c))
    return LawMatrix(topic, capacity, tuple(_column(topic, name, columns_[name]) for name in names))


def _column(topic: Topic, name: str, rules: Sequence[Rule]) -> LawColumn:
    parts = [p for r in rules for p in r.obligation.topics if p.topic == topic.id]
    content = content_of(parts)
    return LawColumn(
        name, tuple(rules), content, degree(content, topic), adds_in(content, (a for p in parts for a in p.adds))
    )


__all__ = ["ComparisonDoc", "LawColumn", "LawMatrix", "columns", "comparison", "law_matrix", "pairs"]

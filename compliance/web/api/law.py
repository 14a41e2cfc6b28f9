"""The law as it is encoded, for programs: what the rulebook holds, each rule with its conditions as sentences, the questions, examples."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from fastapi import Query, Request, Response

from compliance.case.case import CaseModel
from compliance.explaining.rule_sentences import condition_lines
from compliance.explaining.speaker import Speaker
from compliance.language.languages import spoken
from compliance.language.text import Text
from compliance.law.evidence import dates_of, statements_of
from compliance.law.provisions import Exemption
from compliance.law.questions import Fact
from compliance.law.rulebook import Rule, Rulebook, conditions_of
from compliance.reading import strict_yaml
from compliance.reading.validation import validate
from compliance.resources import data_root
from compliance.results.shapes import Pair
from compliance.results.words import decided
from compliance.semantics.conditions import Node, TestRef, walk
from compliance.semantics.truth import NO
from compliance.service.clock import today
from compliance.web.api.law_shapes import (
    CitedDoc,
    ExampleDoc,
    ExamplesDoc,
    ExceptionDoc,
    FactDoc,
    FactsDoc,
    InstrumentDoc,
    Lines,
    QuotationDoc,
    RegulatorDoc,
    RulebookDoc,
    RuleDoc,
    RulesDoc,
    StatementDoc,
    SystemDoc,
    SystemsDoc,
    TestDoc,
    TestsDoc,
    TopicInfoDoc,
    TopicsDoc,
    WayDoc,
    WholeRuleDoc,
    WholeSystemDoc,
)
from compliance.web.api.plans import options_of
from compliance.web.api.problems import documented
from compliance.web.api.routes import router as new_router
from compliance.web.api.shapes import AsOf
from compliance.web.api.work import bench_of, document, known, known_places, missing

router = new_router("The law")
LIST = documented(422, 429)
ONE = documented(404, 422, 429)
MAX_PAGE = 500


def _lines(book: Rulebook, node: Node) -> Lines:
    return {lang: condition_lines(Speaker(book, lang), node) for lang in spoken()}


def _pairs(texts: tuple[Text, ...]) -> list[Pair]:
    return [t.pair() for t in texts]


def _tests_of(book: Rulebook, rule_id: str) -> list[str]:
    seen: dict[str, None] = {}
    todo = [n for n in conditions_of(book, rule_id) if n is not None]
    while todo:
        for part in walk(todo.pop()):
            if isinstance(part, TestRef) and part.id not in seen:
                seen[part.id] = None
                todo.append(book.tests[part.id].when)
    return [t for t in book.tests if t in seen]


@router.get("/rulebook", operation_id="getRulebook", responses=documented(422, 429), response_model=RulebookDoc)
def rulebook(
    request: Request,
    as_of: Annotated[
        AsOf | None, Query(description="The day on which readings are called overdue; today if left out.")
    ] = None,
) -> Response:
    """Say which rulebook is in use: version, hash, and every text of law in it with the day it was read."""
    book, day = bench_of(request).rulebook, as_of or today()
    counts: dict[str, int] = {}
    for rule in book.rules.values():
        counts[rule.instrument.id] = counts.get(rule.instrument.id, 0) + 1
    return document(
        RulebookDoc(
            version=book.version,
            sha256=book.sha256,
            as_of=day,
            rules=len(book.rules),
            tests=len(book.tests),
            facts=len(book.facts),
            systems=len(book.jurisdictions),
            topics=len(book.topics),
            instruments=[
                InstrumentDoc(
                    id=i.id,
                    jurisdiction=i.jurisdiction,
                    title=i.title.pair(),
                    short=i.short.pair(),
                    cite=i.cite,
                    url=i.url,
                    checked_on=i.checked_on,
                    again_by=i.again_by,
                    overdue=i.again_by < day,
                    rules=counts.get(i.id, 0),
                )
                for i in book.instruments.values()
            ],
        )
    )


def _system(book: Rulebook, code: str) -> dict[str, Any]:
    found = book.jurisdictions[code]
    return {
        "code": code,
        "name": book.places.name(code).pair(),
        "within": found.within,
        "languages": list(found.languages),
        "currency": found.currency,
        "rules": sum(r.jurisdiction == code for r in book.rules.values()),
    }


@router.get("/systems", operation_id="listSystems", responses=documented(429), response_model=SystemsDoc)
def systems(request: Request) -> Response:
    """List the legal systems."""
    book = bench_of(request).rulebook
    return document(SystemsDoc(systems=[SystemDoc(**_system(book, c)) for c in book.jurisdictions]))


@router.get("/systems/{code}", operation_id="getSystem", responses=ONE, response_model=WholeSystemDoc)
def system(
    request: Request,
    code: str,
    to: Annotated[str | None, Query(max_length=12, description="Only ways to this place.")] = None,
    as_of: Annotated[AsOf | None, Query(description="Day on which the ways are open; today if left out.")] = None,
) -> Response:
    """Show a legal system: authorities, who counts as small, and the ways data may leave it on a day."""
    book, day = bench_of(request).rulebook, as_of or today()
    if code not in book.jurisdictions:
        raise missing("system", code, book.jurisdictions)
    if to is not None:
        known_places(book, [to], "?query/to")
    found = book.jurisdictions[code]
    line = [code]
    while (above := book.jurisdictions[line[-1]].within) is not None:
        line.append(above)
    ways = [
        WayDoc(
            id=r.id,
            origin=r.origin,
            to=list(r.destinations),
            beyond=list(r.beyond),
            kind=r.kind,
            mechanism=r.mechanism.pair(),
            instrument=r.instrument.pair(),
            since=r.since,
            since_unconfirmed=r.since_unconfirmed,
            until=r.until,
            conditions=_pairs(r.conditions),
            pending=_pairs(r.pending),
            pinpoint=r.citation.pinpoint.pair(),
            url=r.citation.url,
            basis=r.citation.basis,
        )
        for r in book.routes
        if r.origin in line and r.contains(day) and (to is None or r.reaches(to, book.places, day) is not NO)
    ]
    return document(
        WholeSystemDoc(
            **_system(book, code),
            as_of=day,
            groups=[g.name.pair() for g in book.places.groups.values() if any(m.code == code for m in g.members)],
            regulators=[
                RegulatorDoc(
                    name=r.name.pair(),
                    url=r.url,
                    contact=r.contact,
                    answers_for=r.answers_for.pair() if r.answers_for else None,
                )
                for r in found.regulators
            ],
            sizes=list(found.sme),
            ways=ways,
        )
    )


def _rule(rule: Rule) -> dict[str, Any]:
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
        "act": duty.told.pair(),
        "title": duty.title.pair(),
        "duty": duty.duty.pair(),
        "periods": [
            {"from": p.start, "until": p.until, "start_unconfirmed": p.start_unconfirmed, "cite": p.cite.pair()}
            for p in duty.periods
        ],
        "citation": CitedDoc(
            pinpoint=duty.citation.pinpoint.pair(),
            url=duty.citation.url,
            basis=duty.citation.basis,
            checked_on=duty.citation.checked_on,
        ),
        "topics": [t.topic for t in duty.topics],
        "hiroshima": list(duty.hiroshima),
        "reviewed_by": duty.reviewed.by if duty.reviewed else None,
    }


def _statements(book: Rulebook, ident: str) -> list[StatementDoc]:
    return [
        StatementDoc(
            statement=one.name,
            basis=one.basis or "declared",
            changed_since=one.standing is not None and one.standing.changed,
            again_by=None if one.standing is None else one.standing.again_by,
            quotations=[
                QuotationDoc(
                    at=cited.quotation.at,
                    words=cited.quotation.words,
                    facts=None if cited.quotation.facts is None else cited.quotation.facts.pair(),
                    kind=cited.text.kind,
                    publisher=cited.text.publisher,
                    language=cited.text.language,
                    source_day=cited.text.source_day,
                    address=cited.text.address,
                    looked_on=cited.quotation.looked_on,
                )
                for cited in one.cited
            ],
        )
        for one in statements_of(book, ident)
    ]


@router.get("/rules", operation_id="listRules", responses=LIST, response_model=RulesDoc)
def rules(
    request: Request,
    in_: Annotated[list[str] | None, Query(alias="in", max_length=100, description="Only these legal systems.")] = None,
    instrument: Annotated[str | None, Query(max_length=100, description="Only this text of law.")] = None,
    topic: Annotated[str | None, Query(max_length=100, description="Only duties on this topic.")] = None,
    area: Annotated[
        Literal["privacy", "data-flows", "algorithmic-accountability"] | None, Query(description="Only this area.")
    ] = None,
    force: Annotated[
        Literal["binding", "voluntary", "pending", "stayed"] | None, Query(description="Only duties of this force.")
    ] = None,
    q: Annotated[
        str | None, Query(max_length=100, description="Only where id, title or duty has this, in either language.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=MAX_PAGE)] = 100,
    offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
) -> Response:
    """List duties of the rulebook."""
    book = bench_of(request).rulebook
    wanted = set(known(in_ or [], book.jurisdictions, "system", "", "?query/in"))
    if instrument is not None:
        known([instrument], book.instruments, "instrument", "", "?query/instrument")
    if topic is not None:
        known([topic], book.topics, "topic", "", "?query/topic")
    sought = (q or "").casefold()

    def passes(rule: Rule) -> bool:
        duty = rule.obligation
        return (
            (not wanted or rule.jurisdiction in wanted)
            and (instrument is None or rule.instrument.id == instrument)
            and (topic is None or any(t.topic == topic for t in duty.topics))
            and (area is None or duty.area == area)
            and (force is None or force == duty.force or (force == "stayed" and bool(duty.stays)))
            and (
                not sought
                or any(
                    sought in text.casefold()
                    for text in (rule.id, *duty.title.pair().values(), *duty.duty.pair().values())
                )
            )
        )

    found = [r for r in book.rules.values() if passes(r)]
    page = [RuleDoc(**_rule(r)) for r in found[offset : offset + limit]]
    return document(RulesDoc(total=len(found), offset=offset, rules=page))


@router.get("/rules/{rule_id}", operation_id="getRule", responses=ONE, response_model=WholeRuleDoc)
def rule(request: Request, rule_id: str) -> Response:
    """Show one duty with its conditions, exceptions and periods as sentences in both languages."""
    book = bench_of(request).rulebook
    found = book.rules.get(rule_id)
    if found is None:
        raise missing("obligation", rule_id, book.rules)
    duty = found.obligation
    sanction, dates = book.sanctions.get(duty.sanction), dates_of(book, rule_id)

    def exceptions(listed: tuple[Exemption, ...]) -> list[ExceptionDoc]:
        return [
            ExceptionDoc(
                id=e.id, name=e.name.pair(), cite=e.cite.pair(), when=_lines(book, e.when), unless=exceptions(e.unless)
            )
            for e in listed
        ]

    return document(
        WholeRuleDoc(
            **_rule(found),
            file=found.file,
            applies_when=_lines(book, duty.when),
            unless=exceptions(duty.unless),
            displaces=[
                {"obligation": d.obligation, "because": d.because, "cite": d.cite.pair()} for d in duty.displaces
            ],
            displaced_by=list(book.displaced_by.get(rule_id, ())),
            timing=duty.timing.pair(),
            time_limits=[
                {"within": x.within, "counted": x.counted.pair(), "cite": x.cite.pair()} for x in duty.time_limits
            ],
            event=duty.event,
            sanction=sanction.text.pair() if sanction else None,
            evidence=_pairs(duty.evidence),
            advice=_pairs(duty.advice),
            decisions=decided(book, rule_id),
            contains=[
                {
                    "topic": x.topic,
                    "elements": list(x.elements),
                    "adds": _pairs(x.adds),
                    "parameters": dict(x.parameters),
                }
                for x in duty.topics
            ],
            no_topic=duty.no_topic.pair() if duty.no_topic else None,
            needs=list(duty.needs),
            effort=duty.effort,
            severity=duty.severity,
            facts=[f for f in book.facts if f in book.rule_support[rule_id]],
            tests=_tests_of(book, rule_id),
            notes=_pairs(duty.notes),
            statements=_statements(book, rule_id),
            evidence_as_of=dates.evidence_as_of,
            looked_on=dates.looked_on,
        )
    )


@router.get("/tests", operation_id="listTests", responses=documented(429), response_model=TestsDoc)
def tests(request: Request) -> Response:
    """List the legal tests that rules share."""
    book = bench_of(request).rulebook
    return document(
        TestsDoc(tests=[{"id": t.id, "name": t.name.pair(), "cite": t.cite.pair()} for t in book.tests.values()])
    )


@router.get("/tests/{test_id}", operation_id="getTest", responses=ONE, response_model=TestDoc)
def test(request: Request, test_id: str) -> Response:
    """Show one legal test with its conditions as sentences, and the rules that use it."""
    book = bench_of(request).rulebook
    found = book.tests.get(test_id)
    if found is None:
        raise missing("test", test_id, book.tests)
    return document(
        TestDoc(
            id=found.id,
            name=found.name.pair(),
            affirmed=found.affirmed.pair(),
            denied=found.denied.pair(),
            cite=found.cite.pair(),
            when=_lines(book, found.when),
            notes=_pairs(found.notes),
            rules=[r for r in book.rules if test_id in _tests_of(book, r)],
            statements=_statements(book, test_id),
        )
    )


def _fact(book: Rulebook, fact: Fact, asked: frozenset[str]) -> FactDoc:
    return FactDoc(
        id=fact.id,
        of=fact.of,
        type=fact.type,
        ask=fact.ask.pair(),
        help=fact.help.pair(),
        why=fact.why.pair(),
        options=options_of(fact),
        asked_when=None if fact.ask_when is None else _lines(book, fact.ask_when),
        otherwise=fact.otherwise,
        otherwise_because=fact.else_because.pair() if fact.else_because else None,
        at_a_glance=fact.at_a_glance.whole.pair() if fact.at_a_glance else None,
        denied=fact.at_a_glance.otherwise if fact.at_a_glance else None,
        in_full_where=_lines(book, fact.at_a_glance.unless) if fact.at_a_glance and fact.at_a_glance.unless else None,
        bands=list(fact.bands),
        sensitive=fact.sensitive,
        asked=fact.id in asked,
    )


@router.get("/facts", operation_id="listFacts", responses=documented(429), response_model=FactsDoc)
def facts(request: Request) -> Response:
    """List the vocabulary: every fact a case can state, with its question in both languages and its options."""
    book = bench_of(request).rulebook
    asked = frozenset(book.facts_asked)
    return document(FactsDoc(facts=[_fact(book, f, asked) for f in book.facts.values()]))


@router.get("/facts/{fact_id}", operation_id="getFact", responses=ONE, response_model=FactDoc)
def fact(request: Request, fact_id: str) -> Response:
    """Show one fact."""
    book = bench_of(request).rulebook
    found = book.facts.get(fact_id)
    if found is None:
        raise missing("fact", fact_id, book.facts)
    return document(_fact(book, found, frozenset(book.facts_asked)))


@router.get("/topics", operation_id="listTopics", responses=documented(429), response_model=TopicsDoc)
def topics(request: Request) -> Response:
    """List the topics: normalised actions with their yes/no contents, which make duties of different countries comparable."""
    book = bench_of(request).rulebook
    return document(
        TopicsDoc(
            topics=[
                TopicInfoDoc(
                    id=t.id,
                    area=t.area,
                    title=t.title.pair(),
                    elements={k: e.pair() for k, e in t.elements.items()},
                    parameters=list(t.parameters),
                )
                for t in book.topics.values()
            ]
        )
    )


def examples_there() -> dict[str, Path]:
    """Return the files of the example cases by id."""
    return {p.stem: p for p in sorted((data_root() / "examples").glob("*.yaml"))}


@router.get("/examples", operation_id="listExamples", responses=documented(429), response_model=ExamplesDoc)
def examples(request: Request) -> Response:
    """List the example cases."""
    out = []
    for ident, path in examples_there().items():
        read = strict_yaml.read(path).data
        out.append(
            ExampleDoc(id=ident, name=read["organisation"]["name"], uses=[u["name"] for u in read.get("use_cases", [])])
        )
    return document(ExamplesDoc(examples=out))


@router.get("/examples/{example_id}", operation_id="getExample", responses=ONE, response_model=CaseModel)
def example(request: Request, example_id: str) -> Response:
    """Return an example as case/1, ready to be sent to the other operations."""
    there = examples_there()
    if example_id not in there:
        raise missing("example", example_id, there)
    model = validate(CaseModel, strict_yaml.read(there[example_id], example_id))
    return Response(model.model_dump_json(by_alias=True, exclude_unset=True), media_type="application/json")


__all__ = ["examples_there", "router"]

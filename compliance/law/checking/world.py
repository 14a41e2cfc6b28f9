"""What holds for all laws: legal systems, places and ways between them, rates, and the facts that the program asks for by its own."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.errors import Message, about, nearest
from compliance.law.checking.conditions import condition
from compliance.law.checking.findings import Finding, Path
from compliance.law.checking.questions import grouped, together
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import CURRENCIES
from compliance.semantics.places import PlaceUnknown


def _groups_offered(book: Rulebook) -> Iterator[Finding]:
    for group in book.places_offered.groups:
        if group not in book.places.groups:
            yield Finding(
                "jurisdictions/jurisdictions.yaml",
                ("places_offered",),
                Message("rules.unknown-group", group=group, hint=nearest(group, book.places.groups)),
            )


def world(book: Rulebook) -> Iterator[Finding]:
    """Yield what the data that stand for all laws name and nobody defines."""
    yield from together(book)
    yield from grouped(book)
    yield from _groups_offered(book)
    for fact_id in (
        book.event_fact,
        book.seat_fact,
        *book.in_play_facts,
        *book.entry_facts.organisation,
        *book.entry_facts.use_case,
        *book.entry_facts.use_case_where_any,
        book.flows.cover,
        *book.flows.place_by_receiver.values(),
        *book.flows.origins,
        book.priority.turnover_fact,
    ):
        if fact_id not in book.facts:
            yield Finding(
                "rulesets/vocabulary.yaml",
                (),
                Message("rules.unknown-fact", fact=fact_id, hint=nearest(fact_id, book.facts)),
            )
    yield from condition(book, book.priority.severity_bump_when, "rulesets/priority.yaml", ("severity_bump_when",))
    for name, role in book.haip.roles.items():
        yield from condition(book, role.when, "rulesets/haip.yaml", ("roles", name, "when"))
    yield from _steps(book)
    for currency in CURRENCIES:
        if currency not in book.rates.per_euro:
            yield Finding("rulesets/rates.yaml", ("per_euro",), Message("rules.no-rate-for-answers", currency=currency))
    for code, jurisdiction in book.jurisdictions.items():
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            yield Finding("jurisdictions/jurisdictions.yaml", (), error.message)
        if jurisdiction.within is not None and jurisdiction.within not in book.jurisdictions:
            yield Finding(
                "jurisdictions/jurisdictions.yaml",
                (),
                Message("rules.within-nothing", code=code, within=jurisdiction.within),
            )
        for test_id in jurisdiction.sme:
            if test_id not in book.tests:
                yield Finding(
                    "jurisdictions/jurisdictions.yaml",
                    (),
                    about(code, Message("rules.unknown-test", test=test_id, hint=nearest(test_id, book.tests))),
                )
    wanted = set(book.coverage.wanted)
    yield from condition(book, book.flows.personal_when, "rulesets/vocabulary.yaml", ("flows", "personal_when"))
    yield from _routes(book, wanted)
    for group in book.places.groups.values():
        for member in group.members:
            try:
                book.places.check(member.code)
            except PlaceUnknown as error:
                yield Finding(
                    "jurisdictions/groups.yaml", (), Message("rules.in-group", group=group.code, what=error.message)
                )


def _steps(book: Rulebook) -> Iterator[Finding]:
    file, steps = "rulesets/hiroshima.yaml", book.hiroshima.steps
    if steps.instrument not in book.instruments:
        hint = nearest(steps.instrument, book.instruments)
        yield Finding(
            file, ("steps", "instrument"), Message("rules.unknown-instrument", instrument=steps.instrument, hint=hint)
        )
    if steps.twelfth not in book.rules:
        hint = nearest(steps.twelfth, book.rules)
        yield Finding(
            file, ("steps", "twelfth"), Message("rules.unknown-obligation", obligation=steps.twelfth, hint=hint)
        )


def _routes(book: Rulebook, wanted: set[str]) -> Iterator[Finding]:
    """Yield what the ways between legal systems name and nobody defines."""
    file = "jurisdictions/transfers.yaml"
    for part, topic in book.transfer_parts.items():
        if topic not in book.topics:
            yield Finding(
                file, ("parts", part), Message("rules.unknown-topic", topic=topic, hint=nearest(topic, book.topics))
            )
    seen: set[str] = set()
    for n, route in enumerate(book.routes):
        path: Path = ("routes", n)
        if route.id in seen:
            yield Finding(file, (*path, "id"), Message("rules.route-twice", id=route.id))
        seen.add(route.id)
        if route.origin not in book.jurisdictions:
            hint = nearest(route.origin, book.jurisdictions)
            yield Finding(
                file,
                (*path, "origin"),
                about(route.id, Message("rules.unknown-system", system=route.origin, hint=hint)),
            )
        for key, codes in (("destinations", route.destinations), ("beyond", route.beyond)):
            for code in codes:
                try:
                    book.places.check(code)
                except PlaceUnknown as error:
                    yield Finding(file, (*path, key), about(route.id, error.message))
        for name, node in (("covered_when", route.covered_when), ("perhaps_when", route.perhaps_when)):
            if node is not None:
                yield from condition(book, node, file, (*path, name))
        for rule_id in route.rules:
            if rule_id not in book.rules and rule_id not in wanted:
                yield Finding(
                    file,
                    (*path, "rules"),
                    about(
                        route.id,
                        Message("rules.unknown-obligation", obligation=rule_id, hint=nearest(rule_id, book.rules)),
                    ),
                )

"""Every error of a rulebook, in the order in which authors are told."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.errors import Message
from compliance.law.checking.beside import classes, decisions, directives, interplay, invoked, notices, perimeter, works
from compliance.law.checking.conditions import EDGE_MISSING, broken_tests, condition, cycles, tests_in
from compliance.law.checking.duties import cap, in_all_versions, obligation, read_by_duties
from compliance.law.checking.findings import Finding, Origin
from compliance.law.checking.questions import glance, offered, presumed
from compliance.law.checking.world import world
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import AnswerFault


def faults(book: Rulebook, origin: Origin) -> Iterator[Finding]:
    """Yield every error of a rulebook."""
    for fact_id, (file, path) in origin.facts.items():
        fact = book.facts[fact_id]
        if fact.ask_when is not None:
            yield from condition(book, fact.ask_when, file, (*path, "ask_when"))
        try:
            fact.closed_value(book.places)
        except AnswerFault as error:
            yield Finding(file, (*path, "else"), error.message)
        yield from glance(book, fact, file, path)
        yield from presumed(book, fact, file, path)
        yield from offered(book, fact, file, path)
    # Tests that only say who counts as small are read by no duty: the form need not offer ranges cut at their edges.
    only_shown = {t for j in book.jurisdictions.values() for t in j.sme} - read_by_duties(book)
    for test_id, (file, path) in origin.tests.items():
        for version in in_all_versions(book, book.test_versions(test_id)):
            for finding in condition(book, version.said.when, file, (*path, "when")):
                if not (test_id in only_shown and finding.message.id == EDGE_MISSING):
                    yield from version.found(finding)
    yield from cycles(
        Message("thing.tests"),
        {i: set().union(*(tests_in(t.when) for _, t in book.test_versions(i))) for i in book.tests},
        origin.tests,
        Message("rules.mend-test-circle"),
    )
    for sanction_id, (file, path) in origin.sanctions.items():
        for _, sanction in book.dated_sanctions.get(sanction_id, ((None, book.sanctions[sanction_id]),)):
            yield from cap(book, sanction.cap, file, path)
    for rule_id, (file, path) in origin.obligations.items():
        for duty in in_all_versions(book, book.duty_versions(rule_id)):
            for finding in obligation(book, duty.said, file, path):
                yield from duty.found(finding)
    if not any(True for _ in broken_tests(book)):
        gates = {i: book.support(f.ask_when) for i, f in book.facts.items()}
        yield from cycles(Message("thing.questions"), gates, origin.facts, Message("rules.mend-question-circle"))
    displacing = {i: {d.obligation for _, said in book.duty_versions(i) for d in said.displaces} for i in book.rules}
    yield from cycles(
        Message("thing.displacements"), displacing, origin.obligations, Message("rules.mend-displacement-circle")
    )
    needs = {i: set(r.obligation.needs) for i, r in book.rules.items()}
    yield from cycles(
        Message("thing.prerequisites"), needs, origin.obligations, Message("rules.mend-prerequisite-circle")
    )
    yield from world(book)
    yield from interplay(book)
    yield from perimeter(book)
    yield from invoked(book)
    yield from works(book)
    yield from classes(book)
    yield from notices(book)
    yield from decisions(book)
    yield from directives(book)

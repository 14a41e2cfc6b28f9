"""Questions: what is presumed of them, their sentences for short lists, the places they offer, and their pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compliance.errors import Message, nearest
from compliance.law.checking.conditions import condition
from compliance.law.checking.findings import Finding, Path
from compliance.law.questions import Fact, Together
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import AnswerFault
from compliance.semantics.places import PlaceUnknown


def glance(book: Rulebook, fact: Fact, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with the sentence for short lists: its answer must be one, and be known."""
    if fact.at_a_glance is None:
        return
    if fact.at_a_glance.unless is not None:
        yield from condition(book, fact.at_a_glance.unless, file, (*path, "at_a_glance", "unless"))
    where = (*path, "at_a_glance", "else")
    try:
        if fact.parse(fact.at_a_glance.otherwise, book.places) is None:
            yield Finding(file, where, Message("rules.denied-unknown"))
    except AnswerFault as error:
        yield Finding(file, where, error.message)


def presumed(book: Rulebook, fact: Fact, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with what is presumed of a question: its answer must be one, and be known; its options must be there."""
    yield from _likely(book, fact, file, path)
    if fact.presume is None:
        return
    where = (*path, "presume")
    if fact.id in book.grave_answers:
        yield Finding(file, where, Message("rules.presumed-signal"))
    for key, node in (("when", fact.presume.when), ("unless", fact.presume.unless)):
        if node is not None:
            yield from condition(book, node, file, (*where, key))
    for option in fact.presume.without:
        if option not in fact.options:
            hint = nearest(option, fact.option_ids)
            yield Finding(file, (*where, "without"), Message("rules.presumed-option", option=option, hint=hint))
    try:
        if fact.presumed(book.places) is None:
            yield Finding(file, where, Message("rules.presumed-unknown"))
    except AnswerFault as error:
        yield Finding(file, where, error.message)


def _likely(book: Rulebook, fact: Fact, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with the options that something else makes likely: they must be there, and nothing grave is taken as so."""
    for n, one in enumerate(fact.likely):
        where = (*path, "likely", n)
        if fact.id in book.grave_answers:
            yield Finding(file, where, Message("rules.presumed-signal"))
        yield from condition(book, one.when, file, (*where, "when"))
        for option in one.options:
            if option not in fact.options:
                hint = nearest(option, fact.option_ids)
                yield Finding(file, (*where, "options"), Message("rules.presumed-option", option=option, hint=hint))


def offered(book: Rulebook, fact: Fact, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with the places that are offered to count by."""
    for n, other in enumerate(fact.places_from):
        if other not in book.facts or book.facts[other].type != "places":
            known = [i for i, f in book.facts.items() if f.type == "places"]
            yield Finding(
                file, (*path, "places_from", n), Message("rules.no-place-fact", fact=other, hint=nearest(other, known))
            )
    if fact.places_within is not None:
        try:
            book.places.check(fact.places_within)
        except PlaceUnknown as error:
            yield Finding(file, (*path, "places_within"), error.message)


def together(book: Rulebook) -> Iterator[Finding]:
    """Yield what is wrong with the pages of questions: each holds several that exist, and none stands on two of a kind."""
    yield from _pages("together", book.together, book)
    yield from _pages("opening", book.opening, book)


def _pages(key: str, pages: Iterable[Together], book: Rulebook) -> Iterator[Finding]:
    file, taken = "rulesets/vocabulary.yaml", set[str]()
    for n, page in enumerate(pages):
        where = (key, n, "questions")
        if len(page.questions) < 2:
            yield Finding(file, where, Message("rules.page-of-one"))
        for fact_id in page.questions:
            if fact_id not in book.facts:
                yield Finding(
                    file, where, Message("rules.unknown-fact", fact=fact_id, hint=nearest(fact_id, book.facts))
                )
            if fact_id in taken:
                yield Finding(file, where, Message("rules.question-on-two-pages", fact=fact_id))
            taken.add(fact_id)


def grouped(book: Rulebook) -> Iterator[Finding]:
    """Yield what is wrong with the groups of a long question: each of its options stands in one, and no other does."""
    file = "rulesets/vocabulary.yaml"
    for n, one in enumerate(book.grouped.values()):
        where: Path = ("grouped", n)
        fact = book.facts.get(one.fact)
        if fact is None or fact.type != "choices":
            hint = nearest(one.fact, book.facts)
            yield Finding(file, (*where, "fact"), Message("rules.unknown-fact", fact=one.fact, hint=hint))
            continue
        placed = [option for group in one.groups for option in group.options]
        for key, options in (("groups", placed), ("common", one.common), ("words", one.words)):
            for option in options:
                if option not in fact.options:
                    hint = nearest(option, fact.option_ids)
                    yield Finding(file, (*where, key), Message("rules.product-option", option=option, hint=hint))
        for option in fact.options:
            if placed.count(option) != 1:
                message = Message("rules.option-in-one-group", option=option, count=placed.count(option))
                yield Finding(file, (*where, "groups"), message)

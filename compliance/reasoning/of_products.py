"""What the products of a use make likely: answers to questions nobody answered, each with its source and its day.

Of several tools, or of one whose plan is not known, only what all of them share is taken as so: an option holds where it holds for each, a place
counts where it counts for one. A tool that stands in no catalogue tells nothing, and then nothing is taken as so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from compliance.case.case import UseCase
from compliance.language.formatting import day_both
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.products import Product, ProductFact
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import Answer, PartialSet


@dataclass(frozen=True)
class Known:
    """What the products of a use make the answer to a question, and why; `unverified` where some of it rests on no source."""

    answer: Answer
    because: Text
    products: tuple[str, ...]
    unverified: bool


def known(book: Rulebook, use: UseCase) -> Mapping[str, Known]:
    """Return what the products of a use tell, by question."""
    tools = use.tools or ()
    if not tools or any(tool.product is None for tool in tools):
        return {}
    told = [
        (book.products[t.product], facts)
        for t in tools
        if t.product
        for facts in book.products[t.product].known(t.plan)
    ]
    out = {}
    for fact_id in dict.fromkeys(fact for _, facts in told for fact in facts):
        found = _shared(book, fact_id, told)
        if found is not None:
            out[fact_id] = found
    return out


def _shared(book: Rulebook, fact_id: str, told: Sequence[tuple[Product, Mapping[str, ProductFact]]]) -> Known | None:
    """Return what all tools and plans say of one question; None where one of them says nothing, or they contradict each other."""
    if any(fact_id not in facts for _, facts in told):
        return None
    fact = book.facts[fact_id]
    answer = _joined(fact, [facts[fact_id].of(fact, book.places) for _, facts in told])
    if answer is None:
        return None
    by_product = {product.id: (product, facts[fact_id]) for product, facts in told}
    return Known(
        answer,
        _because([_told(book, *one) for one in by_product.values()]),
        tuple(by_product),
        any(facts[fact_id].unverified for _, facts in told),
    )


def _joined(fact: Fact, answers: Sequence[Answer | None]) -> Answer | None:
    first = answers[0]
    if all(answer == first for answer in answers):
        return first
    sets = [answer for answer in answers if isinstance(answer, PartialSet)]
    if len(sets) != len(answers):
        return None
    if fact.type == "places":
        sure = frozenset().union(*(one.sure for one in sets))
    else:
        sure = frozenset.intersection(*(one.sure for one in sets))
    return PartialSet(sure, frozenset().union(*(one.sure | one.unsure for one in sets)) - sure)


def _told(book: Rulebook, product: Product, fact: ProductFact) -> Text:
    """Return where something known of a product comes from, in a sentence."""
    if fact.source is None:
        return say_both("product.unverified", product=product.name)
    source = book.product_sources[fact.source]
    return say_both(f"product.by-{source.by}", product=product.name, day=day_both(source.read_on))


def _because(sentences: Sequence[Text]) -> Text:
    return Text.of(lambda lang: " ".join(one.in_(lang) for one in sentences))


__all__ = ["Known", "known"]

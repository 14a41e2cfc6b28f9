"""Proves that the catalogue of products fits the vocabulary: questions, options, places, sources and days are there, and no name stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from compliance.errors import Message, nearest
from compliance.language.folding import folded
from compliance.law.checking import Finding, Path
from compliance.law.products import Product, ProductFact, ProductsFile
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import AnswerFault

FILE = "rulesets/products.yaml"


def faults(book: Rulebook, listed: ProductsFile) -> Iterator[Finding]:
    """Yield every error of the catalogue of products."""
    purposes = book.facts.get(listed.purpose_fact)
    if purposes is None or not purposes.options:
        hint = nearest(listed.purpose_fact, book.facts)
        message = Message("rules.unknown-fact", fact=listed.purpose_fact, hint=hint)
        yield Finding(FILE, ("purpose_fact",), message)
        return
    read: set[str] = set()
    names: dict[str, str] = {}
    for n, product in enumerate(listed.entries):
        path: Path = ("entries", n)
        yield from _names(product, path, names)
        for k, purpose in enumerate(product.purposes):
            if purpose not in purposes.options:
                hint = nearest(purpose, purposes.option_ids)
                yield Finding(FILE, (*path, "purposes", k), Message("rules.product-option", option=purpose, hint=hint))
        plans = [plan.id for plan in product.plans]
        for k, plan in enumerate(product.plans):
            if plan.id in plans[:k]:
                yield Finding(FILE, (*path, "plans", k, "id"), Message("rules.product-plan-twice", id=plan.id))
            yield from _facts(book, plan.facts, (*path, "plans", k), read)
        yield from _facts(book, product.facts, path, read)
    yield from _sources(listed, read)


def _names(product: Product, path: Path, names: dict[str, str]) -> Iterator[Finding]:
    """Yield names and aliases that another product has, or the same one twice."""
    for k, name in enumerate(product.named()):
        where = (*path, "name") if k == 0 else (*path, "aliases", k - 1)
        plain = folded(name)
        if plain in names:
            yield Finding(FILE, where, Message("rules.product-name-twice", name=name, other=names[plain]))
        names.setdefault(plain, product.id)


def _facts(book: Rulebook, listed: tuple[ProductFact, ...], path: Path, read: set[str]) -> Iterator[Finding]:
    told: set[str] = set()
    for k, one in enumerate(listed):
        where: Path = (*path, "facts", k)
        if one.fact in told:
            yield Finding(FILE, (*where, "fact"), Message("rules.product-fact-twice", fact=one.fact))
        told.add(one.fact)
        yield from _fact(book, one, where)
        if one.source is not None:
            read.add(one.source)
            if one.source not in book.product_sources:
                hint = nearest(one.source, book.product_sources)
                yield Finding(FILE, (*where, "source"), Message("rules.product-source", source=one.source, hint=hint))


def _fact(book: Rulebook, one: ProductFact, where: Path) -> Iterator[Finding]:
    """Yield what is wrong with one thing known: a question of a use, not one that tells of something grave, and an answer to it."""
    fact = book.facts.get(one.fact)
    if fact is None:
        hint = nearest(one.fact, book.facts)
        yield Finding(FILE, (*where, "fact"), Message("rules.unknown-fact", fact=one.fact, hint=hint))
        return
    if fact.of != "use-case":
        yield Finding(FILE, (*where, "fact"), Message("rules.product-of-organisation", fact=one.fact))
    if fact.id in book.grave_answers:
        yield Finding(FILE, (*where, "fact"), Message("rules.presumed-signal"))
    if one.answer is None and fact.type != "choices":
        yield Finding(FILE, where, Message("rules.presumed-without"))
    for key, options in (("includes", one.includes), ("without", one.without)):
        for k, option in enumerate(options):
            if option not in fact.options:
                hint = nearest(option, fact.option_ids)
                message = Message("rules.product-option", option=option, hint=hint)
                yield Finding(FILE, (*where, key, k), message)
            elif key == "without" and option in one.includes:
                yield Finding(FILE, (*where, key, k), Message("rules.product-both-ways", option=option))
    try:
        if one.of(fact, book.places) is None:
            yield Finding(FILE, (*where, "answer"), Message("rules.presumed-unknown"))
    except AnswerFault as error:
        yield Finding(FILE, (*where, "answer"), error.message)


def _sources(file: ProductsFile, read: set[str]) -> Iterator[Finding]:
    """Yield pages on which nothing rests, and days that cannot be: read after the file was looked at, or to be looked at before."""
    if file.again_by <= file.looked_on:
        yield Finding(FILE, ("again_by",), Message("rules.product-again", day=file.looked_on))
    for ident, source in file.sources.items():
        if source.read_on > file.looked_on:
            message = Message("rules.product-read-later", looked_on=file.looked_on)
            yield Finding(FILE, ("sources", ident, "read_on"), message)
        if ident not in read:
            yield Finding(FILE, ("sources", ident), Message("rules.product-source-unused", source=ident))


__all__ = ["FILE", "faults"]

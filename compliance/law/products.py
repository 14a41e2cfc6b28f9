"""Products that small firms really use, by name: who makes them, what is known of each plan, and where that was read.

What is known of a product is never an answer. It is taken as so while nobody answers the question, shown with its source and its day, and gives
way to what the owner says. What no source was read for is marked, and shown as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Id, Url
from compliance.law.questions import Fact
from compliance.reading.validation import Frozen
from compliance.semantics.answers import Answer, PartialSet
from compliance.semantics.places import Day, Places

Teller = Literal["maker", "others"]


class ProductSource(Frozen):
    """A page that was read: of the maker itself, or of others who tell what its terms say."""

    url: Url
    by: Teller
    read_on: Day


class ProductFact(Frozen):
    """What is known of a product: the answer to a question about the use, whole (`answer`) or in part.

    In part: `includes` are options that surely hold, `without` those that surely do not, all others stay open. It names its `source`, or is
    `unverified`.
    """

    fact: Words
    answer: Any = None
    includes: tuple[Words, ...] = ()
    without: tuple[Words, ...] = ()
    source: Words | None = None
    unverified: bool = False

    @model_validator(mode="after")
    def _said_once_and_with_its_source(self) -> ProductFact:
        if (self.answer is None) == (not self.includes and not self.without):
            raise WrongValue(Message("rules.product-fact-answer", fact=self.fact))
        if (self.source is None) != self.unverified:
            raise WrongValue(Message("rules.product-fact-source", fact=self.fact))
        return self

    def of(self, fact: Fact, places: Places) -> Answer | None:
        """Return what it says as an answer; None is "not known". Raises AnswerFault."""
        if self.answer is not None:
            return fact.parse(self.answer, places)
        sure = frozenset(self.includes)
        return PartialSet(sure, frozenset(fact.options) - sure - frozenset(self.without))


class Plan(Frozen):
    """A way in which a product is bought, or had for free, and what is known of it beside what holds for every plan."""

    id: Id
    name: Text
    facts: tuple[ProductFact, ...] = ()


class Product(Frozen):
    """One product. `aliases` are other names that people type; `first` puts it among those offered before anything is typed.

    `purposes` are the options of the question of purposes for which it is usually used: offered first, never taken as the answer.
    """

    id: Id
    name: Words
    maker: Words
    aliases: tuple[Words, ...] = ()
    first: bool = False
    purposes: Annotated[tuple[Words, ...], Field(min_length=1)]
    facts: tuple[ProductFact, ...] = ()
    plans: tuple[Plan, ...] = ()

    def known(self, plan: str | None) -> tuple[Mapping[str, ProductFact], ...]:
        """Return what is known, by question: of one plan; of each, where it is not known which; once, where there are none."""
        chosen = [one for one in self.plans if plan is None or one.id == plan]
        common = {one.fact: one for one in self.facts}
        return tuple({**common, **{f.fact: f for f in one.facts}} for one in chosen) or (common,)

    def named(self) -> Iterator[str]:
        """Yield the name and the aliases."""
        yield self.name
        yield from self.aliases


class ProductsFile(Frozen):
    """`rulesets/products.yaml`: the products, the pages that were read, and which question asks for the purposes.

    `looked_on` is the day on which all of it was looked at last, `again_by` the day before which it should be again.
    """

    products: Literal[1]
    looked_on: Day
    again_by: Day
    purpose_fact: Words
    sources: dict[str, ProductSource] = Field(default_factory=dict)
    entries: tuple[Product, ...] = ()


Products = Mapping[str, Product]


__all__ = ["Plan", "Product", "ProductFact", "ProductSource", "Products", "ProductsFile", "Teller"]

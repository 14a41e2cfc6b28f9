"""Which products a use of AI is about: by the catalogue of products, or by the name its owner gives it.

A named product answers no question. What is known of it is taken as so while nobody answers (`compliance.reasoning.of_products`); a tool that
stands in no catalogue tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from compliance.errors import Message, WrongValue, nearest
from compliance.language.folding import folded
from compliance.language.text import Lang, Words
from compliance.law.product_names import product_named
from compliance.law.products import Products
from compliance.reading.validation import Frozen

MOST = 20  # tools of one use
NOT_KNOWN = "?"


def _printable(value: Any) -> Any:
    return "".join(c if c.isprintable() else " " for c in value) if isinstance(value, str) else value


class ToolModel(Frozen):
    """One tool of a use: a product of the catalogue, with the plan where it is known, or a tool as its owner calls it."""

    product: Words | None = None
    plan: Words | None = None
    named: Annotated[Words, Field(max_length=200), BeforeValidator(_printable)] | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> ToolModel:
        if (self.product is None) == (self.named is None) or (self.plan is not None and self.product is None):
            raise WrongValue(Message("case.tool-one"))
        return self


@dataclass(frozen=True)
class Tool:
    """One tool of a use: `product` and `plan` are those of the catalogue; `named` is what the owner calls what stands in none."""

    product: str | None = None
    plan: str | None = None
    named: str | None = None

    @property
    def data(self) -> dict[str, str]:
        """The tool as a case file holds it."""
        given = {"product": self.product, "plan": self.plan, "named": self.named}
        return {key: value for key, value in given.items() if value is not None}


def wrong(tools: Sequence[ToolModel], products: Products) -> Iterator[tuple[tuple[str | int, ...], Message]]:
    """Yield what is wrong with the tools of a use, each with where it stands: products and plans nobody knows, a product twice."""
    for n, tool in enumerate(tools):
        if tool.product is None:
            continue
        if tool.product not in products:
            hint = nearest(tool.product, products)
            yield (n, "product"), Message("case.unknown-product", product=tool.product, hint=hint)
            continue
        plans = [plan.id for plan in products[tool.product].plans]
        if tool.plan is not None and tool.plan not in plans:
            yield (
                (n, "plan"),
                Message("case.unknown-plan", plan=tool.plan, product=tool.product, known=", ".join(plans)),
            )
        if any(tool.product == other.product for other in tools[:n]):
            yield (n, "product"), Message("case.product-twice", product=tool.product)


def tools_text(tools: Sequence[Tool] | None, products: Products, lang: Lang) -> str:
    """Return the tools of a use in one line, as `tools_typed` reads them: nothing where nobody was asked, a question mark where no name is known."""
    if tools is None:
        return ""
    return "; ".join(_text(tool, products, lang) for tool in tools) or NOT_KNOWN


def _text(tool: Tool, products: Products, lang: Lang) -> str:
    if tool.product is None:
        return tool.named or ""
    product = products[tool.product]
    plan = next((one.name.in_(lang) for one in product.plans if one.id == tool.plan), None)
    return product.name if plan is None else f"{product.name} [{plan}]"


def tools_typed(text: str, products: Products) -> list[dict[str, str]]:
    """Return the tools that a line names, as a case holds them: by semicolons, the plan in square brackets; what is in no catalogue stays as typed."""
    out: list[dict[str, str]] = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        name, _, bracket = part.partition("[")
        product = product_named(products, name)
        if part == NOT_KNOWN:
            continue
        if product is None:
            out.append({"named": part})
        elif product.id not in {one.get("product") for one in out}:
            wanted = folded(bracket.rstrip("] "))
            plans = [p.id for p in product.plans if wanted in {p.id, *map(folded, p.name.pair().values())}]
            out.append({"product": product.id, **({"plan": plans[0]} if plans else {})})
    return out


__all__ = ["MOST", "Tool", "ToolModel", "tools_text", "tools_typed", "wrong"]

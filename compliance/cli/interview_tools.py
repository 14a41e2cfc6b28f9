"""Asks at the terminal which tool a use is about: by name, then by plan where the product has several."""

from __future__ import annotations

from typing import Any

import click

from compliance.cli.interview_answers import COMMANDS, STOP, meant
from compliance.cli.telling import tell
from compliance.language.formatting import colon
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.product_names import product_named, products_in, products_like
from compliance.law.products import Product, Products

NOT_KNOWN = ("?", "0")


def asked_tools(products: Products, use: str, lang: Lang) -> list[dict[str, str]] | None:
    """Ask for the tools of a use, named `use`, and return them as a case holds them; none where the name is not known, None where the person stops.

    What the owner's own words for the use name is taken with the Enter key alone. A slip of the finger is asked back once; typed again, the words stay.
    """
    tell()
    click.secho(say("tools.ask", lang), bold=True)
    named = products_in(products, use)
    if named:
        tell("  " + say("interview.tools-in-name", lang, names=", ".join(p.name for p in named)))
    refused = ""
    while True:
        typed = _prompt("interview.tools", lang)
        if meant(typed, COMMANDS) == STOP:
            return None
        if not typed and named:
            return [_with_plan(product, lang) for product in named]
        if not typed or typed in NOT_KNOWN:
            return []
        found: list[Product | str] = []
        for word in filter(None, (part.strip() for part in typed.split(","))):
            product = product_named(products, word)
            like = products_like(products, word) if product is None else ()
            if like and word != refused:
                tell("  " + say("interview.tools-near", lang, typed=word, names=", ".join(p.name for p in like)))
                refused = word
                break
            found.append(product or word)
        else:
            return [_with_plan(one, lang) if isinstance(one, Product) else {"named": one} for one in _once(found)]


def _once(found: list[Product | str]) -> list[Product | str]:
    return list({one.id if isinstance(one, Product) else one: one for one in found}.values())


def _with_plan(product: Product, lang: Lang) -> dict[str, str]:
    """Ask how the firm has a product; a plan that is not known is left out."""
    if not product.plans:
        return {"product": product.id}
    tell("  " + say("tools.plan", lang, product=product.name))
    for number, plan in enumerate(product.plans, start=1):
        tell(f"  {number:>3}. {plan.name.in_(lang)}")
    while True:
        typed = _prompt("interview.tools-plan", lang)
        if not typed or typed in NOT_KNOWN:
            return {"product": product.id}
        if typed.isascii() and typed.isdigit() and len(typed) < 3 and 1 <= int(typed) <= len(product.plans):
            return {"product": product.id, "plan": product.plans[int(typed) - 1].id}
        tell(say("interview.again", lang, message=f"1-{len(product.plans)}"))


def _prompt(key: str, lang: Lang) -> str:
    said: Any = click.prompt(say(key, lang), default="", show_default=False, prompt_suffix=f"{colon(lang)} ")
    return str(said).strip()


__all__ = ["asked_tools"]

"""Products by the names that people type: with another case, other accents or a slip of the finger; or inside a sentence."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from compliance.language.folding import folded
from compliance.law.products import Product, Products

ALIKE = 0.78  # how alike a slip of the finger is to the name that was meant, as difflib measures it
OFFERED = 6


def product_named(products: Products, typed: str) -> Product | None:
    """Return the product that is called so, by name or alias; None where none is."""
    plain = folded(typed)
    return next((p for p in products.values() if any(folded(name) == plain for name in p.named())), None)


def products_like(products: Products, typed: str) -> tuple[Product, ...]:
    """Return the products that may be meant: called so, beginning so, made by a firm of that name, or called nearly so; the likeliest first."""
    plain = folded(typed)
    if not plain:
        return ()
    names = [(folded(name), p) for p in products.values() for name in p.named()]
    near = difflib.get_close_matches(plain, [name for name, _ in names], n=OFFERED, cutoff=ALIKE)
    ranked = [
        *(p for name, p in names if name == plain),
        *(p for name, p in names if name.startswith(plain)),
        *(p for p in products.values() if folded(p.maker) == plain),
        *(p for name, p in names if f" {plain}" in f" {name}"),
        *(p for word in near for name, p in names if name == word),
    ]
    return tuple({p.id: p for p in ranked}.values())[:OFFERED]


def products_in(products: Products, sentence: str) -> tuple[Product, ...]:
    """Return the products that a sentence names, in the order in which it names them; of two names in one place the longer counts."""
    words = folded(sentence).split()
    by_name = {tuple(folded(name).split()): p for p in products.values() for name in p.named()}
    return tuple({p.id: p for p in _found(words, by_name)}.values())


def _found(words: list[str], by_name: dict[tuple[str, ...], Product]) -> Iterator[Product]:
    longest, at = max((len(name) for name in by_name), default=0), 0
    while at < len(words):
        length = next((n for n in range(longest, 0, -1) if tuple(words[at : at + n]) in by_name), 0)
        if length:
            yield by_name[tuple(words[at : at + length])]
        at += length or 1


__all__ = ["OFFERED", "product_named", "products_in", "products_like"]

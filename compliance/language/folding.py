"""Names as people type them, so that one way of writing finds another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

_ARTICLES = frozenset({"the", "le", "la", "les", "l"})


def folded(name: str) -> str:
    """Return a name as people type it: without accents, capitals, hyphens and a leading article."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = re.sub(r"[^\w]+", " ", bare.replace(".", "")).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def by_folded_name(called: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """Return what is called so by each name as `folded` writes it, from pairs of a code and a name."""
    names: dict[str, dict[str, None]] = {}
    for code, name in called:
        names.setdefault(folded(name), {})[code] = None
    return {name: tuple(codes) for name, codes in names.items()}


__all__ = ["by_folded_name", "folded"]

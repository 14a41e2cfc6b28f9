"""On which words of the law the blocks of documents rest that say who asks for them: each duty they name, and whether a quotation bears out what it asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compliance.law.document_templates import Template
from compliance.law.evidence import statements_of
from compliance.law.rulebook import Rulebook


@dataclass(frozen=True)
class Grounds:
    """How many times blocks name a duty as asking for them, how many of these rest on a quotation, and the duties without one, with the documents that name them."""

    named: int
    quoted: int
    without: tuple[tuple[str, tuple[str, ...]], ...]


def grounds(templates: Iterable[Template], book: Rulebook) -> Grounds:
    """Return what the blocks of some templates rest on."""
    known: dict[str, bool] = {}
    named, quoted = 0, 0
    without: dict[str, dict[str, None]] = {}
    for template in templates:
        for duty in (d for piece in template.blocks for d in piece.required_by):
            if duty not in known:
                known[duty] = has_words(book, duty)
            named += 1
            quoted += known[duty]
            if not known[duty]:
                without.setdefault(duty, {})[template.id] = None
    return Grounds(named, quoted, tuple((duty, tuple(by)) for duty, by in sorted(without.items())))


def has_words(book: Rulebook, duty: str) -> bool:
    """Whether what a duty asks is borne out by a quotation of the library, in the words of its text."""
    asked = (s for s in statements_of(book, duty) if s.name == "duty")
    return any(cited.quotation.words is not None for one in asked for cited in one.cited)


__all__ = ["Grounds", "grounds", "has_words"]

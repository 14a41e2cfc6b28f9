"""The parts of a result document: what there is to ask for, and what each of them takes to be whole.

What nobody asked for is not worked out, and the document says so (`left_out`): what is missing from it never means "no".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, TypeVar, get_args

from compliance.errors import InputError, Message, WrongValue, nearest

Part = Literal[
    "classes",  # what the tool, the decision and the firm are under each law in play
    "items",  # what applies or may apply: its text, days, rank, citation
    "reasons",  # why: each step once, under `steps`; an item names its own under `why`
    "derivations",  # why: as a tree in each item, under `because`
    "ruled-out",  # what does not apply, told like what does; else by id and reason alone
    "near-misses",  # the one other answer that would make a duty apply
    "background",  # what may follow a breach, what proves that a duty is met, how its text was read
    "reuse",  # topics of a duty, the duties it also meets, and what is still to add for others
    "weightings",  # what 729 other weightings would make of the order of the actions
    "item-weightings",  # the same of the order of the duties, and how it came about
    "actions",  # what to do once for several duties
    "documents",  # what documents deliver of each thing to do, and what of it stays to be done by hand
    "questions",  # what is still worth answering, and which answers an open duty lacks
    "outlook",  # how open duties will probably turn out, what that presumes, and the four parts of what is to be done
]
T = TypeVar("T")

PARTS: tuple[Part, ...] = get_args(Part)
ALL = "all"
WHOLE: frozenset[Part] = frozenset(PARTS) - {"reasons"}  # the derivations hold them
DEFAULT: frozenset[Part] = frozenset({"items", "reasons"})
# What a part is told in, or of.
_TAKES: Mapping[Part, frozenset[Part]] = {
    "reasons": frozenset({"items"}),
    "derivations": frozenset({"items"}),
    "ruled-out": frozenset({"items"}),
    "near-misses": frozenset({"items", "ruled-out"}),
    "background": frozenset({"items"}),
    "reuse": frozenset({"items"}),
    "item-weightings": frozenset({"items", "weightings"}),
}


def parts_asked(words: Iterable[str]) -> frozenset[Part]:
    """Return the parts that words name, with what they take; the usual ones where no word is given.

    Raises:
        InputError: there is no such part; the message names the nearest and lists all.
    """
    asked: set[Part] = set()
    for word in words:
        if word != ALL and word not in PARTS:
            known = (*PARTS, ALL)
            raise InputError(Message("document.no-part", name=word, hint=nearest(word, known), parts=", ".join(known)))
        asked |= WHOLE if word == ALL else {part for part in PARTS if part == word}
    return whole(asked) if asked else DEFAULT


def whole(parts: Iterable[Part]) -> frozenset[Part]:
    """Return parts with what they are told in. Reasons are told once: where the derivations are asked for, these are they."""
    out = frozenset(parts)
    out = out.union(*(_TAKES.get(part, frozenset()) for part in out))
    return out - {"reasons"} if "derivations" in out else out


def not_asked(parts: frozenset[Part]) -> list[Part]:
    """Return the parts that a document lacks, in the order in which they are listed."""
    told = parts | ({"reasons"} if "derivations" in parts else frozenset())
    return [part for part in PARTS if part not in told]


def given(value: T | None, part: Part) -> T:
    """Return what a document holds of a part: for whoever cannot do without it.

    Raises:
        WrongValue: the document was made without that part. What is not there must not be read as "none".
    """
    if value is None:
        raise WrongValue(Message("document.part-left-out", part=part))
    return value


__all__ = ["ALL", "DEFAULT", "PARTS", "WHOLE", "Part", "given", "not_asked", "parts_asked", "whole"]

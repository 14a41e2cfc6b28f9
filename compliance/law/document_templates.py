"""The form of a template: for whom it is, the duties it serves, and its blocks with their conditions and what they cover."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.languages import required
from compliance.language.text import Text, Words
from compliance.law.citations import Id
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition

# In a text: {firm}, {use}, {supplier}, {today}, {answer:FACT}, and [[what only the owner can fill in]].
SLOT = re.compile(r"\{([^{}]*)\}")
BLANK = re.compile(r"\[\[(.+?)\]\]", re.S)
OF_A_USE = ("use", "supplier")
SLOTS = ("firm", *OF_A_USE, "today")
ANSWER = "answer:"
CONTENTS = ("heading", "text", "points", "table", "answers")


def _said(text: Text) -> str:
    """Return what its authors wrote of a text, in the languages of the house."""
    return "\0".join(text.in_(tag) for tag in sorted(required()))


class Grid(Frozen):
    """A table: its caption, its heads, and its rows, each with as many cells as there are heads."""

    caption: Text
    heads: Annotated[tuple[Text, ...], Field(min_length=1)]
    rows: Annotated[tuple[tuple[Text, ...], ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _even(self) -> Grid:
        if any(len(row) != len(self.heads) for row in self.rows):
            raise WrongValue(Message("documents.ragged", count=len(self.heads)))
        return self


class Piece(Frozen):
    """One block: one of `heading`, `text`, `points`, `table` and `answers` (questions, said with the answers of the case).

    It stands where `when` holds or may hold, and where one of the duties named under `where` applies or may apply. `covers` are the
    contents of actions it delivers, as TOPIC.LETTER, and the duties of which it delivers what they ask beyond those; `required_by` are the duties whose law asks for it.
    """

    heading: Text | None = None
    text: Text | None = None
    points: tuple[Text, ...] | None = None
    table: Grid | None = None
    answers: tuple[Words, ...] | None = None
    when: Condition | None = None
    where: tuple[Words, ...] = ()
    covers: tuple[Words, ...] = ()
    required_by: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _one_content(self) -> Piece:
        if sum(getattr(self, name) is not None for name in CONTENTS) != 1:
            raise WrongValue(Message("documents.one-content", names=", ".join(CONTENTS)))
        return self

    def texts(self) -> Iterator[tuple[tuple[str | int, ...], Text]]:
        """Yield each text of the block with where it stands."""
        for name in ("heading", "text"):
            found = getattr(self, name)
            if found is not None:
                yield (name,), found
        for n, point in enumerate(self.points or ()):
            yield ("points", n), point
        if self.table is not None:
            yield ("table", "caption"), self.table.caption
            for n, head in enumerate(self.table.heads):
                yield ("table", "heads", n), head
            for n, row in enumerate(self.table.rows):
                for m, cell in enumerate(row):
                    yield ("table", "rows", n, m), cell


class Only(Frozen):
    """Duties that ask for the document only where a condition holds: their law leaves other ways, or has nothing to write down where it does not."""

    duties: Annotated[tuple[Words, ...], Field(min_length=1)]
    when: Condition


class Template(Frozen):
    """One template. It is offered where one of the duties it serves applies or may apply, and `when` (if there is one) holds or may hold.

    `later` is what is written once the tool runs: a log, a review, an answer when somebody asks. `only` names duties that ask for it under a condition of their own.
    `of` says whether it is written for each use of AI or once for the organisation. `model` names the authority's own template or the
    statute it was compared with, if any.
    """

    documents: Literal[1]
    id: Id
    title: Text
    about: Text
    of: Literal["organisation", "use-case"]
    serves: Annotated[tuple[Words, ...], Field(min_length=1)]
    when: Condition | None = None
    later: bool = False
    only: tuple[Only, ...] = ()
    model: Text | None = None
    blocks: Annotated[tuple[Piece, ...], Field(min_length=1)]

    @property
    def version(self) -> str:
        """Which version of it this is: other words, conditions or claims are another. Only what its authors wrote counts, no translation beside it."""
        parts = [repr((self.id, self.of, self.serves, self.when)), *(_said(t) for t in (self.title, self.about))]
        if self.only:
            parts.append(repr(self.only))
        for piece in self.blocks:
            parts.append(repr((piece.answers, piece.when, piece.where, piece.covers, piece.required_by)))
            parts += [repr(where) + _said(text) for where, text in piece.texts()]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]

    def asked_only(self, duty: str) -> Condition | None:
        """Return the condition under which a duty asks for it; None where it always does."""
        return next((one.when for one in self.only if duty in one.duties), None)

    @property
    def covers(self) -> frozenset[str]:
        """What all its blocks together deliver."""
        return frozenset(c for piece in self.blocks for c in piece.covers)


def slots(text: str) -> list[str]:
    """Return the slots of a text, in order."""
    return SLOT.findall(text)


def blanks(text: str) -> list[str]:
    """Return the blanks of a text, in order."""
    return BLANK.findall(text)


def served(templates: Mapping[str, Template], duty: str) -> list[Template]:
    """Return the templates that serve a duty."""
    return [t for t in templates.values() if duty in t.serves]


__all__ = [
    "ANSWER",
    "BLANK",
    "CONTENTS",
    "SLOT",
    "SLOTS",
    "Grid",
    "Only",
    "Piece",
    "Template",
    "blanks",
    "served",
    "slots",
]

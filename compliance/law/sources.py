"""The ledger of an instrument: on which words each statement of law rests, and how the statement read when somebody compared them.

It stands beside the ruleset (`X.sources.yaml` beside `X.yaml`). `texts` are what was read, `quotes` the words taken from them, and `read`
says for each statement by which of these it is borne out. How well a statement is known is worked out from that (`evidence`), never written.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Lang, Text, Words
from compliance.law.citations import Basis, Url
from compliance.reading.validation import Frozen
from compliance.semantics.places import Day

ENDING = ".sources.yaml"
LONGEST = 300
JOINT = "[...]"
"""Between two pieces of the same part: what stands there in the text is left out."""

_FOLDER = re.compile(r"[a-z0-9-]+(/[a-z0-9]+(-[a-z0-9]+)*)+")
PART = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")


def _plain(value: Any) -> Any:
    """Return a name that YAML took for a number as the text it is: the quotation 38, the fingerprint 12345678."""
    return str(value) if type(value) is int else value


def _is_part(value: str) -> str:
    if not PART.fullmatch(value):
        raise WrongValue(Message("ledger.part-form", found=value))
    return value


def _is_folder(value: str) -> str:
    if not _FOLDER.fullmatch(value):
        raise WrongValue(Message("ledger.library-form", found=value))
    return value


def _is_short(value: str) -> str:
    if len(value) > LONGEST:
        raise WrongValue(Message("ledger.too-long", limit=LONGEST, found=len(value)))
    return value


def _is_fingerprint(value: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{8}", value):
        raise WrongValue(Message("ledger.fingerprint-form", found=value))
    return value


def _day_or_none(value: Any) -> Any:
    """Return None for a day that is said to be unknown."""
    return None if value == "unknown" else value


Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), BeforeValidator(_plain)]


class SourceText(Frozen):
    """A text that was read. Only the primary text is law; a worked example and what a machine wrote count for nothing.

    `source_day` is the day of its version, None where that is not known; `library` the folder under `library/` with its extracts.
    """

    kind: Literal["primary", "secondary", "example"]
    publisher: Words
    made_by: Literal["people", "machine", "unknown"] = "unknown"
    language: Words
    source_day: Annotated[Day | None, BeforeValidator(_day_or_none)]
    library: Annotated[Words, AfterValidator(_is_folder)] | None = None
    address: Url
    rests_on: tuple[Name, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it counts as a secondary source: dated, and not written by a machine."""
        return self.kind == "secondary" and self.made_by != "machine" and self.source_day is not None


class Quotation(Frozen):
    """What a text says at one place: word for word, or, where its words may not be copied, the facts told in ours."""

    at: Words
    in_: Name = Field(alias="in")
    part: Annotated[Name, AfterValidator(_is_part)] | None = None
    words: Annotated[Words, AfterValidator(_is_short)] | None = None
    facts: Text | None = None
    looked_on: Day
    reader: Words

    @model_validator(mode="after")
    def _says_one_thing(self) -> Quotation:
        if (self.words is None) == (self.facts is None):
            raise WrongValue(Message("ledger.words-or-facts"))
        return self

    def told(self, lang: Lang) -> str | None:
        """Return the facts in a language; None where the text's own words stand there."""
        return None if self.facts is None else self.facts.in_(lang)


class Reading(Frozen):
    """By which quotations a statement is borne out; `as` is the fingerprint of the statement as it was read beside them."""

    by: Annotated[tuple[Name, ...], Field(min_length=1)]
    as_: Annotated[str, BeforeValidator(_plain), AfterValidator(_is_fingerprint)] | None = Field(
        default=None, alias="as"
    )
    again_by: Day | None = None


class Ledger(Frozen):
    """The ledger of one instrument, or of a file of tests that has none; `again_by` is for what has no such day of its own."""

    sources: Literal[1]
    of: Words
    again_by: Day | None = None
    texts: dict[str, SourceText]
    quotes: dict[str, Quotation]
    read: dict[str, dict[str, Reading]] = Field(default_factory=dict)


class Standing(Frozen):
    """How well one statement is known: worked out from what it rests on.

    `changed`: it is no longer what was read, so what was read bears nothing out. `source_day` is the day of the oldest text that counts.
    """

    basis: Basis
    by: tuple[Name, ...]
    looked_on: Day
    source_day: Day | None
    again_by: Day | None
    changed: bool = False


class Evidence(Frozen):
    """How well the statements of one duty, test, sanction, day or amount are known, all by name; None: no better than declared.

    `declared` is what the ruleset itself says of a duty: what was written there before anybody kept the words.
    """

    ledger: Words
    declared: Basis | None
    statements: dict[str, Standing | None]


__all__ = ["ENDING", "JOINT", "PART", "Evidence", "Ledger", "Quotation", "Reading", "SourceText", "Standing"]

"""The mapping from our answers, roles, topics and laws to terms of the Data Privacy Vocabulary: the form of exports/dpv.yaml."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import InputError, Message, WrongValue, about
from compliance.language.text import Words
from compliance.reading import strict_yaml
from compliance.reading.validation import Frozen
from compliance.resources import data_root
from compliance.semantics.places import Day

FILE = "exports/dpv.yaml"
Term = Annotated[str, Field(pattern=r"^[a-z-]+:[A-Za-z0-9-]+$")]


class Match(Frozen):
    """The terms that say something; without any, the note says why none fits.

    `under` holds more terms where a legal test is met, `by_law` the terms that stand for a role as an instrument defines it.
    """

    terms: tuple[Term, ...]
    note: Words | None = None
    under: dict[Words, tuple[Term, ...]] = Field(default_factory=dict)
    by_law: dict[Words, tuple[Term, ...]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _reasoned(self) -> Match:
        if not self.terms and self.note is None:
            raise WrongValue(Message("dpv.no-term"))
        return self


class FactTerms(Frozen):
    """What the options of one fact are, and by which property they hang on the use or on its AI system."""

    fact: Words
    property: Term
    kind: Term
    on: Literal["use", "system"] = "use"
    options: dict[Words, Match]


class PlaceTerms(Frozen):
    """What stands at the places a fact names."""

    fact: Words
    property: Term
    kind: Term
    name: Words


class Derived(Frozen):
    """A term that is written only where tests of the rulebook are met, and others surely are not."""

    term: Term
    met: tuple[Words, ...]
    not_met: tuple[Words, ...] = ()


class Technology(Frozen):
    """The answer that says that the tool is an AI system."""

    fact: Words
    option: Words


class AboutPeople(Frozen):
    """The answers that say that personal data is handled."""

    fact: Words
    options: tuple[Words, ...]


class Terms(Frozen):
    """The whole mapping."""

    dpv: Literal[1]
    version: Words
    checked_on: Day
    namespaces: dict[Words, Words]
    facts: tuple[FactTerms, ...]
    silent: dict[Words, tuple[Words, ...]]
    places: tuple[PlaceTerms, ...]
    seat: Words
    no_place: tuple[Words, ...]
    technology: Technology
    about_people: AboutPeople
    classes: tuple[Derived, ...]
    levels: tuple[Derived, ...]
    rules: dict[Words, Term]
    fulfilled: dict[Term, Term]
    rights: dict[Words, tuple[Term, ...]]
    laws: dict[Words, Match]
    ways: dict[Words, tuple[Term, ...]]
    roles: dict[Words, Match]
    topics: dict[Words, Match]


@cache
def terms() -> Terms:
    """Return the mapping that ships.

    Raises:
        InputError: the file is not what it must be.
    """
    data = strict_yaml.read(data_root() / "exports" / "dpv.yaml", FILE).data
    try:
        return Terms.model_validate(data)
    except ValueError as error:
        raise InputError(about(FILE, Message("data.unreadable", said=error))) from None

"""Legal systems with their authorities, what brings one into play, and the ways for personal data between them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from pydantic import model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Lang, Text, Words
from compliance.law.citations import Citation, Id, Url
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition
from compliance.semantics.places import Day, GroupEntry, PlaceEntry, Places, Towns
from compliance.semantics.truth import Truth, negation


class Regulator(Frozen):
    """An authority, what it answers for, and how to reach it."""

    name: Text
    url: Url
    contact: Url | None = None
    answers_for: Text | None = None


class Jurisdiction(Frozen):
    """A legal system. `reach` is the place whose firms and people bring it into play, where that is wider than its code.

    `speaks` names the variant of a language that its law is written in: its French is Canadian French.
    """

    code: Words
    languages: tuple[Words, ...]
    currency: Words
    within: Words | None = None
    reach: Words | None = None
    speaks: Mapping[Lang, Lang] = {}
    regulators: tuple[Regulator, ...] = ()
    sme: tuple[Id, ...] = ()


class EntryFacts(Frozen):
    """Which places facts entering a market adds its place to; the last only where the use already names some place there."""

    organisation: tuple[Words, ...]
    use_case: tuple[Words, ...]
    use_case_where_any: tuple[Words, ...] = ()


class PlacesOffered(Frozen):
    """In which order a form offers places: members of `first` before all, groups named like one place, then others of `next`."""

    first: Words
    named_as_one: tuple[Words, ...] = ()
    next: Words

    @property
    def groups(self) -> tuple[str, ...]:
        """Every group named."""
        return (self.first, *self.named_as_one, self.next)


class JurisdictionsFile(Frozen):
    """The file of legal systems."""

    in_play_facts: tuple[Words, ...]
    entry_facts: EntryFacts
    places_offered: PlacesOffered
    jurisdictions: tuple[Jurisdiction, ...]


class Route(Frozen):
    """A way by which personal data may go from one legal system to places elsewhere, or is kept from going.

    It leads to its `destinations`, or to every place outside those named under `beyond`. Under `covered_when` the way is
    there for a case; under `perhaps_when` it may be, although `covered_when` is not met.
    """

    id: Id
    origin: Words
    destinations: tuple[Words, ...] = ()
    beyond: tuple[Words, ...] = ()
    kind: Literal[
        "free",
        "adequacy",
        "partial-adequacy",
        "listed",
        "safeguards",
        "consent-or-equivalent",
        "accountability",
        "assessment-and-agreement",
        "notice",
        "conditions",
        "exceptions",
        "localisation",
        "barred",
    ]
    mechanism: Text
    instrument: Text
    since: Day
    since_unconfirmed: bool = False
    until: Day | None = None
    conditions: tuple[Text, ...] = ()
    pending: tuple[Text, ...] = ()
    covered_when: Condition | None = None
    perhaps_when: Condition | None = None
    citation: Citation
    rules: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Route:
        if bool(self.destinations) == bool(self.beyond):
            raise WrongValue(Message("rules.destinations-or-beyond"))
        if self.perhaps_when is not None and self.covered_when is None:
            raise WrongValue(Message("rules.perhaps-when"))
        return self

    @property
    def holds_back(self) -> bool:
        """Whether this is no way out, but a rule that keeps data from going."""
        return self.kind in ("localisation", "barred")

    @property
    def needs_nothing(self) -> bool:
        """Whether the way is open as it stands, without anything put in place."""
        return self.covered_when is None and self.kind in ("free", "adequacy", "listed", "notice")

    def reaches(self, place: str, places: Places, on: date) -> Truth:
        """Say whether the way leads to a place; unknown where the place is too coarse to tell."""
        if self.destinations:
            return places.lies_in(place, self.destinations, on)
        return negation(places.lies_in(place, self.beyond, on))

    def contains(self, day: date) -> bool:
        """Whether the way is open (or the bar holds) on a day."""
        return self.since <= day and (self.until is None or day < self.until)


TransferPart = Literal["mechanism", "assessment", "notice", "supervision", "location"]


class TransfersFile(Frozen):
    """The file of ways between legal systems."""

    transfers: Literal[1]
    checked_on: Day
    parts: dict[TransferPart, Words]
    routes: tuple[Route, ...]


class PlacesFile(Frozen):
    """The file of places."""

    places: tuple[PlaceEntry, ...]
    towns: tuple[Towns, ...] = ()


class GroupsFile(Frozen):
    """The file of groups of places."""

    groups: tuple[GroupEntry, ...]

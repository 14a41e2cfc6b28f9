"""The classes of each law: what a tool, a decision or a firm is under it, by the legal tests that the rulebook has anyway.

A classification is an ordered list of classes of one law. It makes no duty: it says first what the duties follow from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Id
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition, Node
from compliance.semantics.places import Day

Per = Literal["use-case", "organisation"]
Pick = Literal["first", "all"]


class Binding(Frozen):
    """From when what follows from a class binds: of several, the first whose `when` holds; the last has none."""

    says: Text
    cite: Text
    start: Annotated[Day | None, Field(alias="from")] = None
    when: Condition | None = None


class Class(Frozen):
    """One class: it is stated as certain where `when` holds, and as open where that hangs on answers not given.

    `from` is the day from which what follows from it binds; `binding` names one of the lists of the classification where that hangs on
    more. `quote` is the key of a quotation in the ledger of the law.
    """

    id: Id
    says: Text
    cite: Text
    when: Condition
    start: Annotated[Day | None, Field(alias="from")] = None
    binding: Id | None = None
    quote: Words | None = None


class Rest(Frozen):
    """What is said where no class holds, or where the law does not reach."""

    id: Id
    says: Text
    cite: Text


class Classification(Frozen):
    """The classes of one law in one respect, for each use or for the organisation as a whole.

    `in` is the legal system that must be in play. `within` is when the law reaches at all, and `outside` what is said where it does not.
    `pick` is first where a class leaves no room for those after it, and all where several may hold. `otherwise` holds where none does.
    """

    id: Id
    place: Annotated[Words, Field(alias="in")]
    of: Id | None = None
    law: Text | None = None
    about: Text
    per: Per = "use-case"
    pick: Pick = "all"
    within: Condition | None = None
    outside: Rest | None = None
    bindings: Mapping[str, tuple[Binding, ...]] = Field(default_factory=dict)
    classes: Annotated[tuple[Class, ...], Field(min_length=1)]
    otherwise: Rest | None = None

    @model_validator(mode="after")
    def _whole(self) -> Classification:
        if (self.of is None) == (self.law is None):
            raise WrongValue(Message("rules.classes-of", id=self.id))
        if (self.within is None) and self.outside is not None:
            raise WrongValue(Message("rules.classes-outside", id=self.id))
        listed = [ident for ident, _, _ in self.said()]
        for n, ident in enumerate(listed):
            if ident in listed[:n]:
                raise WrongValue(Message("rules.class-twice", id=self.id, name=ident))
        for name, bindings in self.bindings.items():
            if not bindings or [b.when is None for b in bindings] != [False] * (len(bindings) - 1) + [True]:
                raise WrongValue(Message("rules.binding-open", id=self.id, name=name))
        return self

    def said(self) -> Iterator[tuple[str, Text, Text]]:
        """Yield everything that can be stated, in order: its id, its sentence, its citation."""
        if self.outside is not None:
            yield self.outside.id, self.outside.says, self.outside.cite
        for one in self.classes:
            yield one.id, one.says, one.cite
        if self.otherwise is not None:
            yield self.otherwise.id, self.otherwise.says, self.otherwise.cite

    def conditions(self) -> Iterator[Node]:
        """Yield every condition."""
        if self.within is not None:
            yield self.within
        yield from (one.when for one in self.classes)
        for listed in self.bindings.values():
            yield from (one.when for one in listed if one.when is not None)


class ClassesFile(Frozen):
    """All classifications, in the order in which they are told."""

    classes: Literal[1]
    classifications: tuple[Classification, ...] = ()


Classifications = Mapping[str, Classification]


__all__ = ["Binding", "Class", "Classification", "Classifications", "ClassesFile", "Per", "Pick", "Rest"]

"""What is taken as so while nobody says otherwise: what most small firms would answer, and what a firm would have to invoke.

A presumption never makes a verdict. It says how an open duty will probably turn out, is named wherever it was used, and gives way to any answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any, Literal

from pydantic import model_validator

from compliance.errors import Message, WrongValue
from compliance.language.text import Text, Words
from compliance.law.citations import Id
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition


class Presumed(Frozen):
    """What is taken as the answer to a question that nobody answered, unless a condition makes it likely to be otherwise.

    `answer` is that answer; where there is none, it is what somebody answers who ticks nothing in a short list. `without` are the options
    alone that are taken as absent, all others staying open. Where there is a `when`, nothing is presumed but where that surely holds.
    """

    because: Text
    answer: Any = None
    without: tuple[Words, ...] = ()
    when: Condition | None = None
    unless: Condition | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Presumed:
        if self.answer is not None and self.without:
            raise WrongValue(Message("rules.presumed-twice"))
        return self


class Likely(Frozen):
    """Options of a question that something already answered names: taken as so while nobody answers, all other options staying open.

    Who screens tenants deals with tenants, though nobody ticked them. `when` is what must surely hold.
    """

    options: tuple[Words, ...]
    because: Text
    when: Condition


class Invoked(Frozen):
    """What a firm would have to invoke, or hardly ever is: taken as not so where answers leave it open.

    `exceptions` are exceptions of duties as RULE/EXCEPTION, a star standing for anything; `tests` are legal tests, taken as `value`.
    """

    id: Id
    because: Text
    exceptions: tuple[Words, ...] = ()
    tests: tuple[Words, ...] = ()
    value: Literal["yes", "no"] = "no"
    unless: Condition | None = None

    @model_validator(mode="after")
    def _of_something(self) -> Invoked:
        if not self.exceptions and not self.tests:
            raise WrongValue(Message("rules.presumes-nothing", id=self.id))
        if self.exceptions and self.value == "yes":
            raise WrongValue(Message("rules.presumes-exception", id=self.id))
        return self

    def excepts(self, path: str) -> bool:
        """Whether an exception, as RULE/EXCEPTION, is one of those meant."""
        return any(fnmatchcase(path, pattern) for pattern in self.exceptions)


class Routine(Frozen):
    """An event that is to be expected every week where a condition holds: what waits for it has to be ready now."""

    event: Words
    when: Condition


class PresumptionsFile(Frozen):
    """`rulesets/presumptions.yaml`: what a firm would have to invoke, and events that are routine; what is presumed of an answer stands with its question."""

    presumptions: Literal[1]
    invoked: tuple[Invoked, ...] = ()
    routine: tuple[Routine, ...] = ()


Invocations = Mapping[str, Invoked]


__all__ = ["Invocations", "Invoked", "Likely", "Presumed", "PresumptionsFile", "Routine"]

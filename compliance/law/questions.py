"""The facts an owner can state: typed questions in two languages.

A fact is about deeds and circumstances ("does a person look at each case?"), never a legal conclusion ("is it high-risk?").
A question whose gate (`ask_when`) is "no" is not asked; the fact then has the value its `else` declares, with the reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from compliance.errors import Message, WrongValue
from compliance.language.tags import Lang
from compliance.language.text import Text, Words
from compliance.law.presumptions import Likely, Presumed
from compliance.reading.validation import Frozen
from compliance.semantics.answers import Answer, AnswerFault, FactType, PartialSet, parse_answer
from compliance.semantics.conditions import Condition
from compliance.semantics.places import Day, Places

Scope = Literal["organisation", "use-case"]


class Option(Frozen):
    """One answer to pick, and the sentence that states it or its contrary in an explanation."""

    label: Text
    affirmed: Text
    denied: Text


class Glance(Frozen):
    """A question in one sentence, for a short list of several: whoever ticks nothing there answers `otherwise`.

    The sentence covers every answer but that one, so that denying it says exactly that; `such_as` gives examples, which a page may fold.
    Where it is so, or may be, the whole question is asked; also where `unless` holds, since what is rare elsewhere is then likely (faces, in a
    check of identity).
    """

    says: Text
    such_as: Text | None = None
    otherwise: Any = Field(alias="else")
    unless: Condition | None = None

    @property
    def whole(self) -> Text:
        """The sentence with its examples."""
        if self.such_as is None:
            return self.says
        examples = self.such_as
        tags = {**self.says.pair(), **examples.pair()}
        return Text(**{tag: f"{self.says.in_(Lang(tag))} ({examples.in_(Lang(tag))})" for tag in tags})


class Fact(Frozen):
    """One thing a business can state."""

    id: Words
    of: Scope
    type: FactType
    ask: Text
    help: Text
    why: Text
    at_a_glance: Glance | None = None
    presume: Presumed | None = None
    likely: tuple[Likely, ...] = ()
    ask_when: Condition | None = None
    otherwise: Any = Field(default=None, alias="else")
    else_because: Text | None = None
    bands: tuple[Any, ...] = ()
    sensitive: bool = False
    fractional: bool = False  # a share, of which there are parts; any other number is counted in whole ones
    places_from: tuple[
        Words, ...
    ] = ()  # the answers whose places are offered to count by; none: all that bring law into play
    places_within: Words | None = None  # only this place and its subdivisions are offered
    note: Words | None = None
    options: dict[str, Option] = Field(default_factory=dict)
    affirmed: Text | None = None
    denied: Text | None = None
    says: Text | None = None

    @model_validator(mode="after")
    def _complete(self) -> Fact:
        chosen = self.type in ("choice", "choices")
        if chosen != (len(self.options) >= 2):
            raise WrongValue(Message("rules.fact-options"))
        sentences = self.affirmed is not None and self.denied is not None
        if (self.type in ("yes-no", "places")) != sentences:
            raise WrongValue(Message("rules.fact-affirmed"))
        measured = self.type in ("number", "number-by-place", "money", "date")
        if measured != (self.says is not None):
            raise WrongValue(Message("rules.fact-says"))
        if (self.ask_when is None) != (self.otherwise is None) or (self.ask_when is None) != (
            self.else_because is None
        ):
            raise WrongValue(Message("rules.fact-gate"))
        if self.fractional and self.type != "number":
            raise WrongValue(Message("rules.fractional"))
        if (self.places_from or self.places_within) and self.type != "number-by-place":
            raise WrongValue(Message("rules.places-offered"))
        self._check_presumed()
        self._check_slots()
        return self

    def _check_presumed(self) -> None:
        if self.likely and self.type != "choices":
            raise WrongValue(Message("rules.likely-of-several"))
        if self.presume is None:
            return
        if self.presume.without and self.type != "choices":
            raise WrongValue(Message("rules.presumed-without"))
        if self.presume.answer is None and not self.presume.without and self.at_a_glance is None:
            raise WrongValue(Message("rules.presumed-nothing"))

    def _check_slots(self) -> None:
        slots = {"places": ["{place}"], "number-by-place": ["{place}", "{comparison}"]}.get(self.type)
        slots = slots or (["{comparison}"] if self.says else [])
        for text in (self.affirmed, self.denied, self.says):
            for sentence in text.pair().values() if text else ():
                wrong = [s for s in slots if sentence.count(s) != 1]
                if wrong:
                    raise WrongValue(_slots_missing(sentence, wrong))

    @property
    def option_ids(self) -> tuple[str, ...]:
        """The options in the order of the form."""
        return tuple(self.options)

    def parse(self, raw: Any, places: Places) -> Answer | None:
        """Read an answer to this fact; None is "I don't know". Raises AnswerFault."""
        return parse_answer(raw, self.type, self.option_ids, places)

    def presumed(self, places: Places) -> Answer | None:
        """Return the answer that is taken as given while there is none; None where nothing is presumed. Raises AnswerFault."""
        if self.presume is None:
            return None
        if self.presume.without:
            return PartialSet(frozenset(), frozenset(self.options) - frozenset(self.presume.without))
        if self.presume.answer is not None or self.at_a_glance is None:
            return self.parse(self.presume.answer, places)
        return self.parse(self.at_a_glance.otherwise, places)

    def with_likely(self, named: Sequence[Likely]) -> Answer:
        """Return the answer in which the options that something names are so, and all others open."""
        sure = frozenset(option for one in named for option in one.options)
        without = frozenset() if self.presume is None else frozenset(self.presume.without)
        return PartialSet(sure, frozenset(self.options) - sure - without)

    def closed_value(self, places: Places) -> Answer | None:
        """Return the value the fact has once its gate is "no"; None where nothing follows."""
        if self.otherwise == "unknown":
            return None
        if self.type == "number-by-place" and self.otherwise == 0:
            return self.parse({}, places)
        return self.parse(self.otherwise, places)


def _slots_missing(sentence: str, slots: Sequence[str]) -> Message:
    if len(slots) == 1:
        return Message("rules.sentence-slot", sentence=sentence, slot=slots[0])
    one, other = slots
    return Message("rules.sentence-slots", sentence=sentence, one=one, other=other)


class FlowFacts(Frozen):
    """Which facts a data flow of the case file stands for, and from which ones its origin follows where it names none."""

    place_by_receiver: dict[str, Words]
    cover: Words
    origins: tuple[Words, ...]
    personal_when: Condition


class VocabularyFile(Frozen):
    """One file of `rulesets/vocabulary/`."""

    vocabulary: Literal[1]
    checked_on: Day
    facts: tuple[Fact, ...]


class Together(Frozen):
    """Questions about the same thing, which a form may show on one page under a title, as far as each of them still matters."""

    title: Text
    questions: tuple[Words, ...]


class Group(Frozen):
    """Options of a question that stand under one title."""

    title: Text
    options: Annotated[tuple[Words, ...], Field(min_length=1)]


class Grouped(Frozen):
    """How a long question is shown: the `common` options first, all of them in `groups`, each in one.

    `words` are beginnings of words, by option and language, by which a sentence that somebody typed leads to an option.
    """

    fact: Words
    common: tuple[Words, ...]
    groups: tuple[Group, ...]
    words: dict[str, dict[str, tuple[Words, ...]]] = Field(default_factory=dict)


class VocabularyIndex(Frozen):
    """`rulesets/vocabulary.yaml`: the order of the form, and the facts that have a part of their own to play.

    `opening` are the first pages, in the order of an owner; each is shown whole, as far as its questions still matter.
    """

    vocabulary_index: Literal[1]
    order: tuple[Words, ...]
    event_fact: Words
    seat_fact: Words
    flows: FlowFacts
    opening: tuple[Together, ...] = ()
    together: tuple[Together, ...] = ()
    grouped: tuple[Grouped, ...] = ()


__all__ = [
    "AnswerFault",
    "Fact",
    "FlowFacts",
    "Glance",
    "Group",
    "Grouped",
    "Option",
    "Scope",
    "Together",
    "VocabularyFile",
    "VocabularyIndex",
]

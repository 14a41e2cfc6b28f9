"""A text in the languages it was written in, and which of them a reader gets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, GetPydanticSchema, StringConstraints, model_validator
from pydantic_core import PydanticCustomError, core_schema

from compliance.language.languages import languages, required, spoken
from compliance.language.tags import SOURCE, Lang, chain

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

KnownLang = Annotated[Lang, GetPydanticSchema(lambda *_: core_schema.literal_schema(list(languages())))]


class Text(BaseModel):
    """The same thing said in each language, by tag; without one of the required languages it is an error of the file."""

    model_config = ConfigDict(extra="allow", frozen=True, defer_build=True)

    __pydantic_extra__: dict[str, Words]

    @model_validator(mode="after")
    def _in_every_required_language(self) -> Self:
        words = self.__pydantic_extra__
        for tag in required():
            if tag not in words:
                raise PydanticCustomError("language_missing", "a language is missing", {"tag": tag})
        for other in words:
            if Lang(other) not in languages():
                raise PydanticCustomError("language_unknown", "no language", {"tag": other})
        return self

    @classmethod
    def of(cls, words: Callable[[Lang], str]) -> Self:
        """Return what a function says in each language that has texts of its own."""
        return cls(**{tag: words(tag) for tag in spoken()})

    @classmethod
    def same(cls, words: str) -> Self:
        """Return a text that every language says alike: a code, a number, what somebody typed."""
        return cls.of(lambda _: words)

    def in_(self, lang: Lang) -> str:
        """Return the text in a language, or in the one that stands in for it."""
        return picked(self.__pydantic_extra__, lang)

    def map(self, change: Callable[[str, Lang], str]) -> Self:
        """Return the text with its words changed, language by language."""
        return type(self)(**{tag: change(words, Lang(tag)) for tag, words in self.__pydantic_extra__.items()})

    def pair(self) -> dict[str, str]:
        """Return the text as the result document carries it."""
        return dict(sorted(self.__pydantic_extra__.items()))

    def __hash__(self) -> int:
        return hash(tuple(sorted(self.__pydantic_extra__.items())))


def picked(words: Mapping[str, str], lang: Lang) -> str:
    """Return the words of a document in a language, or in the one that stands in for it."""
    for tag in chain(lang):
        if tag in words:
            return words[tag]
    return words[SOURCE]


__all__ = ["SOURCE", "KnownLang", "Lang", "Text", "Words", "picked"]

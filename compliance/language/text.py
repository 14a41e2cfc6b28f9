"""A text in the languages of the product: English and French, and French as Canada writes it where that differs."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Lang = Literal["en", "fr", "fr-CA"]
LANGS: tuple[Lang, ...] = ("en", "fr", "fr-CA")

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Text(BaseModel):
    """The same thing said in each language; a missing translation is an error of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    en: Words
    fr: Words
    fr_ca: Words | None = Field(default=None, alias="fr-CA")

    def in_(self, lang: Lang) -> str:
        """Return the text in a language; Canadian French falls back on French."""
        if lang == "en":
            return self.en
        if lang == "fr-CA" and self.fr_ca is not None:
            return self.fr_ca
        return self.fr

    def pair(self) -> dict[str, str]:
        """Return the text as the result document carries it."""
        out = {"en": self.en, "fr": self.fr}
        if self.fr_ca is not None:
            out["fr-CA"] = self.fr_ca
        return out


def picked(pair: dict[str, str], lang: Lang) -> str:
    """Return the text of a document's pair in a language; Canadian French falls back on French."""
    return pair["en"] if lang == "en" else pair.get(lang, pair["fr"])

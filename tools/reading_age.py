"""How old a reader has to be for what owners read: by sentence length and syllables, counted with the hyphenation patterns of a kept library.

    .venv/bin/python -m tools.reading_age

English: the grade of Flesch and Kincaid (1975), and five years to an age. French: the ease of Kandel and Moles (1958), 100 for the easiest;
60 and more is plain prose. Patterns split a little less than the ear does, so that both are a little kind; they are compared with
themselves, from one change of the words to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pyphen import Pyphen

from compliance.language.tags import Lang
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.resources import data_root

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_END = re.compile(r"[.!?](?:\s|$)")
PATTERNS = {"en": "en_US", "fr": "fr"}


@dataclass(frozen=True)
class Reading:
    """What makes some texts hard or easy: words to a sentence, syllables to a word."""

    lang: Lang
    words: int
    sentences: int
    syllables: int

    @property
    def age(self) -> float:
        """The age of a reader of English."""
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59 + 5

    @property
    def ease(self) -> float:
        """The ease of French, at most some 120."""
        return 207 - 1.015 * self.words / self.sentences - 73.6 * self.syllables / self.words


@cache
def _patterns(lang: str) -> Pyphen:
    return Pyphen(lang=PATTERNS[lang], left=1, right=1)


def syllables(word: str, lang: Lang) -> int:
    """Return how many syllables a word has, by where it can be parted."""
    return len(_patterns(lang.partition("-")[0]).positions(word.casefold())) + 1


def reading(texts: Iterable[str], lang: Lang) -> Reading:
    """Return how hard some texts are; each ends a sentence. Raises ValueError where they hold no word."""
    words: list[str] = []
    sentences = 0
    for text in texts:
        parts = [found for part in _END.split(text) if (found := _WORD.findall(part))]
        sentences += len(parts)
        words += [word for found in parts for word in found]
    if not words:
        raise ValueError("no words")
    return Reading(lang, len(words), sentences, sum(syllables(word, lang) for word in words))


def of_the_form(book: Rulebook, lang: Lang) -> Iterator[str]:
    """Yield what the form says: questions, what helps, sentences to tick; options are no sentences."""
    for fact in book.facts.values():
        yield fact.ask.in_(lang)
        yield fact.help.in_(lang)
        if fact.at_a_glance is not None:
            yield fact.at_a_glance.says.in_(lang)


def of_the_list(book: Rulebook, lang: Lang) -> Iterator[str]:
    """Yield what lists say: the line to do and the sentence of every duty that binds."""
    for rule in book.rules.values():
        if rule.obligation.force == "binding":
            yield rule.obligation.told.in_(lang)
            yield rule.obligation.duty.in_(lang)


def measured(book: Rulebook) -> dict[str, dict[str, float]]:
    """Return the age of a reader of English and the ease of French, for the form and for the lists, to a tenth."""
    english, french = Lang("en"), Lang("fr")
    return {
        name: {
            "age": round(reading(texts(book, english), english).age, 1),
            "ease": round(reading(texts(book, french), french).ease, 1),
        }
        for name, texts in (("form", of_the_form), ("list", of_the_list))
    }


def main() -> None:
    """Print the figures."""
    for name, found in measured(load(data_root())).items():
        print(f"{name}: English for readers of {found['age']} years; French with an ease of {found['ease']}")


if __name__ == "__main__":
    main()

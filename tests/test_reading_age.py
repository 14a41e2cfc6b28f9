"""How old a reader has to be: measured by a library, and never harder than it is."""

from __future__ import annotations

import pytest

from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook
from tools.reading_age import measured, reading, syllables

EN, FR = Lang("en"), Lang("fr")
OLDEST = {"form": 10.4, "list": 16.7}  # years, English; whoever writes more plainly lowers them
HARDEST = {"form": 89.0, "list": 66.5}  # the ease of Kandel and Moles, French


@pytest.mark.parametrize(
    ("word", "lang", "count"),
    [("cat", EN, 1), ("supplier", EN, 3), ("information", EN, 4), ("chat", FR, 1), ("fournisseur", FR, 3), ("Décision", FR, 3)],
)  # fmt: skip
def test_syllables_are_counted(word: str, lang: Lang, count: int) -> None:
    assert syllables(word, lang) == count


def test_short_words_in_short_sentences_are_for_younger_readers() -> None:
    easy = reading(["The cat sat. The dog ran."], EN)
    hard = reading(
        ["Notwithstanding applicable provisions, controllers demonstrate proportionality of automated processing."], EN
    )
    assert (easy.words, easy.sentences, easy.syllables) == (6, 2, 6)
    assert easy.age < 10 < 20 < hard.age
    assert (
        reading(["Le chat dort."], FR).ease
        > 100
        > reading(["La responsabilité administrative proportionnelle incombe aux organisations."], FR).ease
    )
    with pytest.raises(ValueError, match="no words"):
        reading(["", "12 - 34"], EN)


def test_what_owners_read_gets_no_harder(rulebook: Rulebook) -> None:
    found = measured(rulebook)
    for name, figures in found.items():
        assert 5 < figures["age"] <= OLDEST[name], name
        assert HARDEST[name] <= figures["ease"] < 120, name

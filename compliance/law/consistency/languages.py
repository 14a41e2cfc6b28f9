"""One text held against its own translation: the numbers and days it names, and whether it is in the language it says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compliance.language.languages import languages
from compliance.language.tags import SOURCE, Lang
from compliance.language.text import Text
from compliance.law.consistency.prose import LATIN, days, numbers, plain

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LETTER = re.compile(r"(?<![a-zà-ÿ])([a-z]|[a-kvx]{2})\)")
LETTERED = re.compile(rf"\b([a-z]) ({'|'.join(LATIN)})(?=\))")  # point e bis) is point (ea)
_ORDINALS = {
    word: number
    for words in (
        "first second third fourth fifth sixth",
        "premier deuxième troisième quatrième cinquième sixième",
        "première second - - - -",
    )
    for number, word in enumerate(words.split(), 1)
}
FEWEST = 2  # function words of the other language by which a sentence is known to be in it


def in_the_other(words: str, lang: Lang) -> bool:
    """Whether a text is written in another of the languages whose small words are known: it has more of that one's than of its own."""
    known = {one.tag: one.small_words for one in languages().values() if one.small_words}
    base = Lang(lang.partition("-")[0])
    if base not in known:
        return False
    said = [w.replace("’", "'") for w in _WORD.findall(words) if w[0].islower() or w[1:].islower()]
    said = [w.lower() for w in said]
    own = sum(w in known[base] or "'" in w for w in said)
    return any(
        sum(w in theirs for w in said) >= max(FEWEST, own + 1) for other, theirs in known.items() if other != base
    )


def untranslated(text: Text, cited: bool) -> Iterator[Lang]:
    """Yield the languages in which a text is not in that language; what is `cited` may keep the name it has at home."""
    said = text.pair()
    for tag, words in said.items():
        same = (
            not cited
            and tag != SOURCE
            and words == said[SOURCE]
            and sum(w.islower() and len(w) > 2 for w in _WORD.findall(words)) >= FEWEST
        )
        if same or in_the_other(words, Lang(tag)):
            yield Lang(tag)


def differing(text: Text) -> Iterator[tuple[Lang, str, str]]:
    """Yield each language whose days and numbers are not those of the source, with what only the source says, and what only it says."""
    said = text.pair()
    source = _figures(said[SOURCE], SOURCE)
    for tag, words in said.items():
        if tag == SOURCE:
            continue
        other = _figures(words, Lang(tag))
        if source != other:
            yield Lang(tag), _listed(source - other), _listed(other - source)


def pinpoints_differing(text: Text) -> Iterator[tuple[Lang, str, str]]:
    """Yield the same for a citation, of which letters and counted sentences are compared too."""
    said = text.pair()
    source = _cited(said[SOURCE], SOURCE)
    for tag, words in said.items():
        if tag == SOURCE:
            continue
        other = _cited(words, Lang(tag))
        if source != other:
            yield Lang(tag), _listed(source - other), _listed(other - source)


def _figures(words: str, lang: Lang) -> frozenset[str]:
    return numbers(words, lang) | {d.isoformat() for d in days(words)}


def _cited(words: str, lang: Lang) -> frozenset[str]:
    said = LETTERED.sub(lambda m: m[1] + LATIN[m[2]], plain(words).lower())
    letters = frozenset(letter for m in _LETTER.finditer(said) for letter in m[1])
    counted = frozenset(str(_ORDINALS[w]) for w in _WORD.findall(said) if w in _ORDINALS)
    return _figures(words, lang) | letters | counted


def _listed(found: frozenset[str]) -> str:
    return ", ".join(sorted(found)) or "-"


__all__ = ["differing", "in_the_other", "pinpoints_differing", "untranslated"]

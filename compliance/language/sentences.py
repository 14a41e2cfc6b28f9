"""Every sentence the product prints, by its key, in every language of the product, through gettext.

English and French stand beside each other in exports/wording.yaml and its sisters exports/wording-*.yaml; a further language is a
file of a PO editor, exports/locale/TAG.po. What a language lacks is said in the one that stands in for it. Stands below the
modules that put findings into words, so that what reads a form can know the words the form offers.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from compliance.language.compiling import DOMAIN, SLOT, folder
from compliance.language.languages import languages
from compliance.language.tags import SOURCE, Lang, chain

if TYPE_CHECKING:
    from compliance.language.text import Text


@cache
def _words(lang: Lang) -> gettext.NullTranslations:
    """Return the compiled sentences of a language, behind them those of the languages that stand in for it."""
    known = [tag.replace("-", "_") for tag in chain(lang) if tag in languages()]
    return gettext.translation(DOMAIN, folder(), languages=known)


class Catalogue(Mapping[str, "Text"]):
    """All sentences by key, each in every language; those with {count} in the form for many."""

    def __getitem__(self, key: str) -> Text:
        if key not in self:
            raise KeyError(key)
        from compliance.language.text import Text  # with pydantic, which a sentence alone does without: start-up time

        return Text(**{tag: sentence(key, tag) for tag in languages()})

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and _words(SOURCE).gettext(key) != key

    def __iter__(self) -> Iterator[str]:
        return iter((folder() / "keys").read_text(encoding="utf-8").split("\n"))

    def __len__(self) -> int:
        return len(list(iter(self)))


@cache
def catalogue() -> Mapping[str, Text]:
    """Return every sentence. Raises InputError where two files have the same key."""
    return Catalogue()


def sentence(key: str, lang: Lang, count: int | None = None) -> str:
    """Return a sentence with its slots open; one with {count} in the form that the language has for that number."""
    words = _words(lang)
    said = words.ngettext(key, key, 2 if count is None else count)
    if said == key:
        said = words.gettext(key)
    if said == key:
        raise KeyError(key)
    return said


def say(key: str, lang: Lang, /, **slots: object) -> str:
    """Return a sentence with its slots filled, in the form for `count` where it has several."""
    count = slots.get("count")
    return filled(sentence(key, lang, count if isinstance(count, int) else None), slots)


def filled(text: str, slots: Mapping[str, object]) -> str:
    """Fill all slots at once, so that a name with braces in it stays what its owner wrote."""
    return SLOT.sub(lambda m: str(slots.get(m[1], m[0])), text)


def say_both(key: str, /, **slots: Text | str) -> Text:
    """Return a sentence in all languages that have texts of their own, each slot in its language."""
    from compliance.language.text import Text  # start-up time, as above

    return Text.of(
        lambda lang: say(key, lang, **{k: v.in_(lang) if isinstance(v, Text) else v for k, v in slots.items()})
    )


__all__ = ["catalogue", "filled", "say", "say_both", "sentence"]

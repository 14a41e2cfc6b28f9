"""Every sentence the product prints, by its key: exports/wording.yaml, and exports/wording-*.yaml for parts of the product.

Stands below the modules that put findings into words, so that what reads a form can know the words the form offers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from compliance.errors import InputError
from compliance.language.text import Lang, Text
from compliance.reading import strict_yaml
from compliance.resources import data_root

_SLOT = re.compile(r"\{([a-z_]+)\}")


@cache
def catalogue() -> dict[str, Text]:
    """Return every sentence of exports/wording.yaml and its sisters. Raises InputError where two files have the same key."""
    out: dict[str, Text] = {}
    for path in sorted((data_root() / "exports").glob("wording*.yaml")):
        name = f"exports/{path.name}"
        for key, value in strict_yaml.read(path, name).data.items():
            if key == "wording":
                continue
            if key in out:
                raise InputError(
                    f"{name}: the sentence {key} stands in another file of the catalogue already; rename one"
                )
            out[key] = Text.model_validate(value)
    return out


def say(key: str, lang: Lang, **slots: object) -> str:
    """Return a sentence of the catalogue with its slots filled."""
    return filled(catalogue()[key].in_(lang), slots)


def filled(text: str, slots: Mapping[str, object]) -> str:
    """Fill all slots at once, so that a name with braces in it stays what its owner wrote."""
    return _SLOT.sub(lambda m: str(slots.get(m[1], m[0])), text)


def say_both(key: str, **slots: Text | str) -> Text:
    """Return a sentence in both languages, each slot in its language."""

    def one(lang: Lang) -> str:
        return say(key, lang, **{k: v.in_(lang) if isinstance(v, Text) else v for k, v in slots.items()})

    return Text(en=one("en"), fr=one("fr"))


__all__ = ["catalogue", "filled", "say", "say_both"]

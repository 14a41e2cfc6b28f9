"""Places by the names that people type: in every language of the data and by the other names it knows, in any case.

Files hold codes, which mean one place each; a name may mean several, and then the person is asked back.
"""

from __future__ import annotations

import difflib
import re
import unicodedata

from compliance.errors import Message
from compliance.semantics.places import GroupEntry, PlaceEntry, Places, PlaceUnknown

_ARTICLES = frozenset({"the", "le", "la", "les", "l"})


def place_named(places: Places, typed: str) -> str:
    """Return the code of a place that a person typed: a code, a name in any language, or another name.

    Raises:
        PlaceUnknown: nothing is called so, or several places are; the message says which may be meant.
    """
    code = typed.strip().upper()
    try:
        places.check(code)
        return code
    except PlaceUnknown:
        names = _by_name(places)
    found = names.get(folded(typed), [])
    if len(found) == 1:
        return found[0]
    if found:
        raise PlaceUnknown(Message("place.several-of-that-name", name=typed, codes=", ".join(found)))
    near = difflib.get_close_matches(folded(typed), names, n=1, cutoff=0.7)
    hint = Message("hint.did-you-mean", word=" / ".join(names[near[0]])) if near else None
    raise PlaceUnknown(Message("place.no-such-name", name=typed, hint=hint))


def folded(name: str) -> str:
    """Return a name as people type it: without accents, capitals, hyphens and a leading article."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = re.sub(r"[^\w]+", " ", bare.replace(".", "")).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


def _by_name(places: Places) -> dict[str, list[str]]:
    """Return the codes of what is called so, by name as `folded` writes it."""
    names: dict[str, list[str]] = {}
    known: list[PlaceEntry | GroupEntry] = [*places.entries.values(), *places.groups.values()]
    for entry in known:
        texts = [text for text in (entry.name, entry.sentence) if text is not None]
        mine = {folded(words) for text in texts for words in text.pair().values()}
        for name in mine | {folded(a) for a in (entry.aliases if isinstance(entry, PlaceEntry) else ())}:
            names.setdefault(name, []).append(entry.code)
    return names


__all__ = ["folded", "place_named"]

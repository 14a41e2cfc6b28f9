"""Places by the names that people type: in every language of the data, by the other names it knows and by their towns, in any case.

Files hold codes, which mean one place each; a name may mean several, and then the person is asked back.
"""

from __future__ import annotations

import difflib

from compliance.errors import Message
from compliance.language.folding import folded
from compliance.semantics.places import Places, PlaceUnknown


def place_named(places: Places, typed: str) -> str:
    """Return the code of a place that a person typed: a code, a name in any language, another name, or a town in it.

    Raises:
        PlaceUnknown: nothing is called so, or several places are; the message says which may be meant.
    """
    code = typed.strip().upper()
    try:
        places.check(code)
        return code
    except PlaceUnknown:
        names = places.by_name
    found = names.get(folded(typed), ())
    if len(found) == 1:
        return found[0]
    if found:
        raise PlaceUnknown(Message("place.several-of-that-name", name=typed, codes=", ".join(found)))
    near = difflib.get_close_matches(folded(typed), names, n=1, cutoff=0.7)
    hint = Message("hint.did-you-mean", word=" / ".join(names[near[0]])) if near else None
    raise PlaceUnknown(Message("place.no-such-name", name=typed, hint=hint))


__all__ = ["folded", "place_named"]

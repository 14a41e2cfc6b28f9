"""Places that somebody typed instead of picking them: a town, a state, a country, by any of their names. What was understood is said on the next page."""

from __future__ import annotations

from starlette.datastructures import FormData

from compliance.law.place_names import place_named
from compliance.law.questions import Fact
from compliance.semantics.places import Places, PlaceUnknown

TYPED = "typed"  # the field, without the prefix of its question
_PICKED = ("yes", "unsure", "none", "same", "unknown", "told")


def placed(form: FormData, prefix: str, fact: Fact, places: Places) -> tuple[FormData, tuple[tuple[str, str], ...]]:
    """Return the fields with the boxes ticked of the places that were typed, and what was taken for which place.

    Where something is picked, what was typed only served to find it. Where one name is none, or is that of several places, nothing is ticked.
    """
    typed = str(form.get(prefix + TYPED) or "")
    if fact.type != "places" or not typed.strip() or any(form.get(prefix + name) for name in _PICKED):
        return form, ()
    names = [name.strip() for name in typed.split(",") if name.strip()]
    try:
        taken = tuple((name, place_named(places, name)) for name in names)
    except PlaceUnknown:
        return form, ()
    kept = [(name, value) for name, value in form.multi_items() if name != prefix + TYPED]
    return FormData([*kept, *((f"{prefix}yes", code) for code in dict.fromkeys(code for _, code in taken))]), taken


__all__ = ["TYPED", "placed"]

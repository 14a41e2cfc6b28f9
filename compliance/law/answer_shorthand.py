"""How an answer is written on one line, as its owner would tick it: `recruitment, worker-monitoring?`, `FR: 12, CA-QC: 40`.

Scenarios and the command line write answers so; docs/rule-language.md says it to people.
"""

from __future__ import annotations

from typing import Any

from compliance.law.place_names import place_named
from compliance.law.questions import Fact
from compliance.semantics.places import Places


def value_of(fact: Fact, text: str) -> Any:
    """Turn an answer written on one line into what a case file would hold; whether it fits is for `Fact.parse` to say."""
    text = text.strip()
    if text == "unknown":
        return "unknown"
    if fact.type in ("choices", "places"):
        if text == "none":
            return []
        items = [x.strip() for x in text.split(",") if x.strip()]
        sure = [x for x in items if not x.endswith("?")]
        unsure = [x[:-1].strip() for x in items if x.endswith("?")]
        return {"yes": sure, "unsure": unsure} if unsure else sure
    if fact.type == "number-by-place":
        if text == "none":
            return {}
        if any(":" not in part for part in text.split(",")):
            return text  # no number for each place: the fact says how it is written
        out = {}
        for part in text.split(","):
            code, _, value = part.partition(":")
            out[code.strip()] = value.strip()
        return out
    return text


def with_codes(fact: Fact, raw: Any, places: Places) -> Any:
    """Return an answer that a person typed with the codes of the places it names, as a case file holds them.

    Raises:
        PlaceUnknown: a place is called otherwise, or several are called so.
    """
    if fact.type == "places":
        if isinstance(raw, dict):
            return {standing: [place_named(places, x) for x in names] for standing, names in raw.items()}
        return [place_named(places, x) for x in raw] if isinstance(raw, list) else raw
    if fact.type == "number-by-place" and isinstance(raw, dict):
        return {place_named(places, name): figure for name, figure in raw.items()}
    return raw


__all__ = ["value_of", "with_codes"]

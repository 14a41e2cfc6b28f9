"""Orders of courts that hold law back: written once in the file of an instrument, and carried by each duty that they concern.

An order names its duties or says `all`: every duty of the instrument, those of its chapters too. It is put into them before anything is read by
its model, so that days with names and members of families are read in it as anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from compliance.errors import Fault, Message, nearest
from compliance.reading.strict_yaml import Document

ALL = "all"


def carried(documents: Mapping[str, Document], faults: list[Fault]) -> dict[str, Document]:
    """Return the files with every order in the duties it concerns; what is wrong with the names of duties goes to `faults`."""
    out = dict(documents)
    for one in documents.values():
        orders = _orders(one.data)
        if not orders:
            continue
        chapters = [name for name, other in out.items() if _instrument(other.data) == _instrument(one.data)]
        known = [duty["id"] for name in chapters for duty in _duties(out[name].data)]
        for number, order in orders:
            for m, named in enumerate(order["duties"] if isinstance(order["duties"], list) else ()):
                if named not in known:
                    wrong = Message("rules.unknown-duty-stayed", name=named, hint=nearest(str(named), known))
                    faults.append(Fault(one.place(("stays", number, "duties", m)), wrong))
            for name in chapters:
                out[name] = _with(out[name], order)
    return out


def _orders(data: Any) -> list[tuple[int, dict[str, Any]]]:
    """Return the orders of a file with their numbers; what has not their form is told by the model."""
    listed = data.get("stays") if isinstance(data, dict) else None
    found = enumerate(listed) if isinstance(listed, list) else ()
    return [(n, one) for n, one in found if isinstance(one, dict) and isinstance(one.get("duties"), (list, str))]


def _instrument(data: Any) -> Any:
    """Return the id of the instrument that a file holds, or of which it holds a chapter; None for any other file."""
    if not isinstance(data, dict):
        return None
    own = data.get("instrument")
    return data.get("chapter_of") or (own.get("id") if isinstance(own, dict) else None)


def _duties(data: Any) -> Iterator[dict[str, Any]]:
    listed = data.get("obligations")
    yield from (one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, dict) and "id" in one)


def _with(document: Document, order: Mapping[str, Any]) -> Document:
    carried_by = order["duties"]
    bare = {name: value for name, value in order.items() if name != "duties"}
    listed = document.data.get("obligations")
    if not isinstance(listed, list):
        return document

    def one(duty: Any) -> Any:
        if not isinstance(duty, dict) or (carried_by != ALL and duty.get("id") not in carried_by):
            return duty
        return {**duty, "stays": [*(duty.get("stays") or ()), bare]}

    return document.saying({**document.data, "obligations": [one(duty) for duty in listed]})


__all__ = ["ALL", "carried"]

"""Directives: what binds a firm is the law of the Member State that carries a directive out, from the day of that law.

The file of a directive names, State by State, the act that carries it out, with its day where it is not the directive's own. Each of its duties is
put in that form before anything is read by its model: a period for each State whose act is known, and one for the others, whose first day
nobody has confirmed. Whether another State has carried it out is a question of law that is open: there a duty may apply, and never does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from compliance.errors import Fault, Message, nearest
from compliance.language.text import Text, Words
from compliance.law.citations import Id
from compliance.reading.strict_yaml import Document
from compliance.reading.validation import Frozen
from compliance.semantics.places import Day

ALL = "all"
GROUPS = "jurisdictions/groups.yaml"


class NationalAct(Frozen):
    """The act by which a State carries out all duties of a directive, or those named. Without a day: on the directive's own.

    `read` is how well it is known: its text was read, a source tells of it, or its name alone; then its day is unconfirmed.
    """

    place: Annotated[Words, Field(alias="in")]
    act: Text
    cite: Text
    start: Annotated[Day | None, Field(alias="from")] = None
    start_unconfirmed: bool = False
    sanction: Text | None = None
    duties: Literal["all"] | Annotated[tuple[Id, ...], Field(min_length=1)] = "all"
    read: Literal["text", "secondary", "named"]


class Directive(Frozen):
    """How a directive comes to bind: by the law of the places that any of the facts `by` names; `otherwise` is the open question of law."""

    by: Annotated[tuple[Words, ...], Field(min_length=1)]
    otherwise: Id
    carried_out: tuple[NationalAct, ...] = ()


def in_states(documents: Mapping[str, Document], faults: list[Fault]) -> dict[str, Document]:
    """Return the files with the duties of directives by Member State; what is wrong with the names of duties goes to `faults`."""
    return {name: _expanded(one, documents, faults) if _is_directive(one) else one for name, one in documents.items()}


def _is_directive(document: Document) -> bool:
    """Whether a file says by which law of which State it is carried out; what has not its form is told by the model."""
    data = document.data
    block = data.get("directive") if isinstance(data, dict) else None
    if not isinstance(block, dict) or not isinstance(data.get("instrument"), dict):
        return False
    acts = block.get("carried_out", [])
    return (
        isinstance(block.get("by"), list)
        and block["by"] != []
        and isinstance(block.get("otherwise"), str)
        and isinstance(acts, list)
        and all(isinstance(act, dict) and isinstance(act.get("in"), str) for act in acts)
    )


def _expanded(document: Document, documents: Mapping[str, Document], faults: list[Fault]) -> Document:
    block: dict[str, Any] = document.data["directive"]
    acts: list[dict[str, Any]] = block.get("carried_out", [])
    listed = document.data.get("obligations")
    if not isinstance(listed, list):
        return document
    known = [duty["id"] for duty in listed if isinstance(duty, dict) and "id" in duty]
    for n, act in enumerate(acts):
        named = act.get("duties", ALL)
        for m, ident in enumerate(named if isinstance(named, list) else ()):
            if ident not in known:
                wrong = Message("rules.unknown-duty-carried-out", name=ident, hint=nearest(str(ident), known))
                faults.append(Fault(document.place(("directive", "carried_out", n, "duties", m)), wrong))
    states = _members(documents, document.data["instrument"].get("jurisdiction"))

    def one(duty: Any) -> Any:
        if not isinstance(duty, dict) or not isinstance(duty.get("periods"), list):
            return duty
        mine = [act for act in acts if act.get("duties", ALL) == ALL or duty.get("id") in act["duties"]]
        return _national(duty, mine, block, states)

    return document.saying({**document.data, "obligations": [one(duty) for duty in listed]})


def _members(documents: Mapping[str, Document], code: Any) -> list[str]:
    """Return the States of the legal system that made the directive."""
    groups = documents[GROUPS].data.get("groups", []) if GROUPS in documents else []
    return [member["code"] for group in groups if group.get("code") == code for member in group.get("members", [])]


def _national(duty: dict[str, Any], acts: list[dict[str, Any]], block: Mapping[str, Any], states: list[str]) -> Any:
    """Return a duty by Member State: where a State's act is known it binds, elsewhere it may."""
    by = block["by"]
    there = list(dict.fromkeys(act["in"] for act in acts))
    carried: list[Any] = [_in(by, there)] if there else []
    elsewhere = [state for state in states if state not in there]
    periods = [period for act in acts for period in _periods_of(act, by, duty["periods"])]
    for period in duty["periods"] if elsewhere else ():
        where = _both(_in(by, elsewhere), period.get("when"))
        periods.append({**period, "start_unconfirmed": True, "when": where})
    bound = {"any": [*carried, {"state": block["otherwise"]}]} if carried else {"state": block["otherwise"]}
    return {**duty, "when": _both(duty.get("when"), bound), "periods": periods}


def _periods_of(act: Mapping[str, Any], by: list[str], periods: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield the periods of a duty in one State: from the day of its act, or as the directive has them."""
    place = _in(by, [act["in"]])
    unsure = act.get("start_unconfirmed") or act.get("read") == "named"
    extra = {"start_unconfirmed": True} if unsure else {}
    if act.get("from") is not None:
        yield {"from": act["from"], "cite": act.get("cite"), "when": place, **extra}
        return
    for period in periods:
        yield {**period, **extra, "cite": act.get("cite"), "when": _both(place, period.get("when"))}


def _in(facts: list[str], places: list[str]) -> dict[str, Any]:
    """Return the condition that one of some facts names one of some places."""
    named = [{"fact": fact, "within-any": places} for fact in facts]
    return named[0] if len(named) == 1 else {"any": named}


def _both(first: Any, second: Any) -> Any:
    return first if second is None else second if first is None else {"all": [first, second]}


__all__ = ["Directive", "NationalAct", "in_states"]

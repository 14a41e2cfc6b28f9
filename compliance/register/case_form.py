"""The outer form of a case/1 as plain data. Which facts there are and what answers they take is for the vocabulary to say, above the register."""

from __future__ import annotations

from typing import Any

from compliance.errors import Message
from compliance.register import checks
from compliance.register.faults import Invalid

MAX_USES = 200
SEEN = "seen"  # what the owner of a file last saw of its list: a firm has its assessments for that
TOOLS = "tools"  # the products of a use: kept among its answers, under a name that no question has


def checked_case(document: Any) -> dict[str, Any]:
    """Return a case with every part of it named, or say what is wrong.

    Raises:
        Invalid: it has not the form of a case/1.
    """
    top = _mapping(document, "case", {"schema", "organisation", "use_cases", "in_place", SEEN})
    if top.get("schema") != "case/1":
        raise Invalid("schema", Message("case.schema"))
    firm = _mapping(top.get("organisation"), "organisation", {"name", "answers"})
    uses = _sequence(top.get("use_cases"), "use_cases")
    if len(uses) > MAX_USES:
        raise Invalid("use_cases", Message("case.too-many-uses", count=MAX_USES))
    fresh: dict[str, Any] = {
        "schema": "case/1",
        "organisation": {"name": checks.name(firm.get("name", "")), "answers": _answers(firm.get("answers"))},
        "use_cases": [_use(u) for u in uses],
        "in_place": _sequence(top.get("in_place"), "in_place"),
    }
    ids = [u["id"] for u in fresh["use_cases"]]
    if len(set(ids)) < len(ids):
        raise Invalid("use_cases", Message("case.two-uses-same-id"))
    checks.data(fresh, "case", checks.MAX_CASE)
    return fresh


def _use(value: Any) -> dict[str, Any]:
    use = _mapping(value, "use_cases", {"id", "name", TOOLS, "answers", "flows"})
    return {
        "id": checks.key(use.get("id", ""), "id"),
        "name": checks.name(use.get("name", "")),
        **({} if use.get(TOOLS) is None else {TOOLS: _sequence(use[TOOLS], TOOLS)}),
        "answers": _answers(use.get("answers")),
        "flows": _sequence(use.get("flows"), "flows"),
    }


def _answers(value: Any) -> dict[str, Any]:
    answers = {} if value is None else _mapping(value, "answers", None)
    for fact, answer in answers.items():
        checks.key(fact, "fact")
        checks.data(answer, fact)
    return {fact: answer for fact, answer in answers.items() if answer is not None}


def _mapping(value: Any, field: str, known: set[str] | None) -> dict[str, Any]:
    if not isinstance(value, dict) or (known is not None and not set(value) <= known):
        raise Invalid(field, Message("case.field-form", field=field))
    return value


def _sequence(value: Any, field: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise Invalid(field, Message("case.field-list", field=field))
    return value


__all__ = ["TOOLS", "checked_case"]

"""Rulebooks with one thing changed, for what the law that ships has no example of: a court's stay, a day that is not confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from compliance.language.text import Text
from compliance.law.provisions import Stay
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor

STAY = Stay(
    id="order",
    by=Text(en="the District Court of Colorado", fr="le tribunal de district du Colorado"),
    **{"from": date(2026, 11, 1)},
    url="https://example.org/order",
)


def with_rule(assessor: Assessor, rule_id: str, **changed: Any) -> Assessor:
    """Return an assessor for which one duty is otherwise."""
    book = assessor.rulebook
    rule = book.rules[rule_id]
    rules = {**book.rules, rule_id: replace(rule, obligation=rule.obligation.model_copy(update=changed))}
    return _with(assessor, replace(book, rules=rules))


def with_stay(assessor: Assessor, rule_id: str) -> Assessor:
    """Return an assessor for which a court holds a duty back."""
    return with_rule(assessor, rule_id, stays=(STAY,))


def with_periods(assessor: Assessor, rule_id: str, **changed: Any) -> Assessor:
    """Return an assessor for which all periods of a duty are otherwise."""
    periods = assessor.rulebook.rules[rule_id].obligation.periods
    return with_rule(assessor, rule_id, periods=tuple(p.model_copy(update=changed) for p in periods))


def with_routes(assessor: Assessor, **until: date) -> Assessor:
    """Return an assessor for which some ways for personal data end; an id is written with _ for -."""
    ends = {k.replace("_", "-"): v for k, v in until.items()}
    routes = tuple(r.model_copy(update={"until": ends.get(r.id, r.until)}) for r in assessor.rulebook.routes)
    return _with(assessor, replace(assessor.rulebook, routes=routes))


def _with(assessor: Assessor, book: Rulebook) -> Assessor:
    return Assessor(book, assessor.engine, assessor.cross_check)

"""Random programs and random cases, for holding the engines to the reference semantics."""

from __future__ import annotations

import copy
import random
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from compliance.case.case import Case, case_from_data
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.reasoning.program import Program
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Node, Not, TestRef, walk
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth

PLACES = ["US", "US-CA", "US-NY", "CA", "CA-QC", "CA-ON", "FR", "DE", "EU", "GB", "JP", "IN", "NZ", "CH"]


def program(rng: random.Random, atoms: int = 14, heads: int = 40) -> Program:
    """A random layered program over yes/no atoms: nested all, any, not and at-least."""
    leaves = [Leaf(f"fact.n{n}", "is", "yes") for n in range(atoms)]
    made: dict[str, Node] = {}

    def node(depth: int) -> Node:
        names: list[Node] = [*leaves, *(TestRef(h) for h in list(made)[-12:])]
        kind = rng.random()
        if depth == 0 or kind < 0.3:
            return rng.choice(names)
        if kind < 0.45:
            return Not(node(depth - 1))
        parts = tuple(node(depth - 1) for _ in range(rng.randint(2, 4)))
        if kind < 0.55:
            return AtLeast(rng.randint(1, len(parts)), parts)
        return All(parts) if kind < 0.78 else AnyOf(parts)

    for n in range(heads):
        made[f"head{n}"] = node(4)
    return Program(made)


def values(rng: random.Random, atoms: Any) -> dict[Any, Truth]:
    """Random values for atoms."""
    return {a: rng.choice((NO, UNKNOWN, YES)) for a in atoms}


def answer(rng: random.Random, fact: Fact, edges: Mapping[str, Sequence[Any]], places: Sequence[str] = PLACES) -> Any:
    """A random answer to a fact as a case file would hold it, near the edges that the law knows."""
    options = list(fact.option_ids)
    if fact.type == "yes-no":
        return rng.choice(["yes", "no"])
    if fact.type == "choice":
        return rng.choice(options)
    if fact.type in ("choices", "places"):
        pool = options if fact.type == "choices" else places
        picked = rng.sample(pool, rng.randint(0, min(4, len(pool))))
        unsure = [p for p in rng.sample(pool, min(2, len(pool))) if p not in picked] if rng.random() < 0.2 else []
        return {"yes": picked, "unsure": unsure} if unsure else picked
    if fact.type == "date":
        edge = rng.choice(edges.get(fact.id) or [None])
        if edge is None or rng.random() < 0.15:
            return "none"
        day = edge + timedelta(days=rng.choice([-400, -1, 0, 1, 400]))
        return day.isoformat() if rng.random() < 0.7 else f"{day.year}-{day.month:02d}"
    number = max(0, int(rng.choice(edges.get(fact.id) or [10])) + rng.choice([-1, 0, 1, 5]))
    band = number if rng.random() < 0.7 else {"from": max(0, number - 3), "to": number + 3}
    if fact.type == "number-by-place":
        return dict.fromkeys(rng.sample(places, rng.randint(0, 3)), band)
    if fact.type == "money":
        currency = rng.choice(["EUR", "USD", "CAD"])
        return {**band, "currency": currency} if isinstance(band, dict) else {"amount": band, "currency": currency}
    return band


def edges_of(rulebook: Rulebook) -> dict[str, list[Any]]:
    """The thresholds and days of the rulebook, by fact."""
    out: dict[str, list[Any]] = {}
    nodes = [t.when for t in rulebook.tests.values()]
    for rule in rulebook.rules.values():
        nodes.append(rule.obligation.when)
        nodes += [p.when for p in rule.obligation.periods if p.when is not None]
    for top in nodes:
        for one in walk(top):
            if isinstance(one, Leaf) and one.operator in (
                "at-least",
                "more-than",
                "at-most",
                "below",
                "before",
                "on-or-after",
            ):
                value = one.value[0] if isinstance(one.value, tuple) else one.value
                out.setdefault(one.fact, []).append(value)
    return out


def raw_case(
    rng: random.Random,
    rulebook: Rulebook,
    share: float,
    uses: int = 1,
    places: Sequence[str] = PLACES,
    edges: Mapping[str, Sequence[Any]] | None = None,
) -> dict[str, Any]:
    """A random case in which about `share` of the questions are answered; whoever makes many hands in the edges of the law."""
    edges = edges_of(rulebook) if edges is None else edges
    facts = [f for f in rulebook.facts.values() if f.id in rulebook.facts_asked]

    def answers(scope: str) -> dict[str, Any]:
        return {f.id: answer(rng, f, edges, places) for f in facts if f.of == scope and rng.random() < share}

    return {
        "schema": "case/1",
        "organisation": {"name": "Random", "answers": answers("organisation")},
        "use_cases": [{"id": f"use-{n}", "name": f"Use {n}", "answers": answers("use-case")} for n in range(uses)],
    }


def case(rng: random.Random, rulebook: Rulebook, share: float, uses: int = 1) -> Case:
    """A random case."""
    return case_from_data(raw_case(rng, rulebook, share, uses), rulebook)


def without_what_is_presumed(raw: Mapping[str, Any], rulebook: Rulebook) -> dict[str, Any]:
    """A case without its answers to questions of which something is presumed."""
    out = copy.deepcopy(dict(raw))
    for part in (out["organisation"], *out["use_cases"]):
        part["answers"] = {k: v for k, v in part["answers"].items() if rulebook.facts[k].presume is None}
    return out

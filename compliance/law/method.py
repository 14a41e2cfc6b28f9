"""The figures of the published method: weights and edges of the order of a checklist, and exchange rates."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from compliance.language.text import Text, Words
from compliance.law.provisions import Effort
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import Condition
from compliance.semantics.places import Day


class Rates(Frozen):
    """Exchange rates for thresholds in a currency other than the answer's: units of each currency for one euro."""

    on: Day
    source: Text
    margin_percent: Annotated[int, Field(ge=0, le=50)]
    per_euro: dict[str, Annotated[Decimal, Field(gt=0)]]


class Weights(Frozen):
    """Weights of the six factors; with the shipped method they add up to 25, so that the score is 0 to 100."""

    SV: Annotated[int, Field(ge=0, le=1000)]
    DT: Annotated[int, Field(ge=0, le=1000)]
    SN: Annotated[int, Field(ge=0, le=1000)]
    LV: Annotated[int, Field(ge=0, le=1000)]
    DP: Annotated[int, Field(ge=0, le=1000)]
    EF: Annotated[int, Field(ge=0, le=1000)]


class PriorityMethod(Frozen):
    """The published way in which items are ordered (method CHK2)."""

    method: Words
    weights: Weights
    severity_bump_when: Condition
    date_edges_days: tuple[int, int, int]
    date_cap_when_stayed: int
    event_waiting_points: Annotated[int, Field(ge=0, le=4)]
    get_ready_days: int
    sanction_edges_percent: tuple[Decimal, Decimal, Decimal]
    dependency_edges: tuple[int, int, int, int]
    effort_points: dict[Effort, int]
    turnover_fact: Words
    first_screen: Annotated[int, Field(ge=1)]
    quick_wins: Annotated[int, Field(ge=0)]
    principles: frozenset[Words] = frozenset()

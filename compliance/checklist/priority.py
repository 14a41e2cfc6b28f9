"""Orders what applies: tier first, then a score of six factors (method CHK2).

The law is a gate that no score can buy off: the tier comes from force and date alone; the score only orders inside a tier.
Weights stand in rulesets/priority.yaml; the vector is shown, so that anyone can recompute the score.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from compliance.case.knowledge import ContextView
from compliance.law.method import PriorityMethod
from compliance.law.provisions import Cap
from compliance.reasoning.assessment import Assessed, Assessment
from compliance.reasoning.program import stop
from compliance.semantics.answers import Amount, PartialSet
from compliance.semantics.conditions import evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, some

Tier = Literal["stop", "do-now", "get-ready", "plan", "good-practice"]
TIERS: tuple[Tier, ...] = ("stop", "do-now", "get-ready", "plan", "good-practice")
FACTORS = ("SV", "DT", "SN", "LV", "DP", "EF")
DEFAULT_WEIGHTS: Mapping[str, int] = {"SV": 8, "DT": 5, "SN": 4, "LV": 4, "DP": 2, "EF": 2}


@dataclass(frozen=True)
class Money:
    """The highest fine for a case: the edges between which it lies (no upper edge: not known)."""

    low: Decimal
    high: Decimal | None
    currency: str


@dataclass(frozen=True)
class Priority:
    """Tier, factors, score and vector of one item; `trace` says for each factor where its value comes from.

    `lifted_from` is the tier of its own, where something graver needs it first.
    """

    tier: Tier
    factors: Mapping[str, int]
    score: int
    vector: str
    trace: Mapping[str, str]
    lifted_from: Tier | None = None

    @property
    def own_tier(self) -> Tier:
        """The tier it has by itself."""
        return self.lifted_from or self.tier


def tier_of(assessment: Assessment, item: Assessed) -> Tier:
    """Return the tier of an item that applies or may apply."""
    judgement, duty = item.judgement, item.rule.obligation
    as_of = assessment.as_of
    if judgement.force == "voluntary":
        return "good-practice"
    if judgement.force in ("stayed", "pending"):
        return "plan"
    days = _days(item, as_of)
    if judgement.force == "in-force":
        if duty.kind == "ban" or _known_missing(assessment, item):
            return "stop"
        return "do-now"
    if duty.kind == "ban" and days is not None and days <= assessment.rulebook.priority.get_ready_days:
        return "stop"  # "stop or do not start": a ban that is about to begin
    return "get-ready" if days is not None and days <= assessment.rulebook.priority.get_ready_days else "plan"


def _known_missing(assessment: Assessment, item: Assessed) -> bool:
    duty = item.rule.obligation
    if duty.kind != "precondition" or item.verdict != "applies":
        return False
    if duty.stop_when is None:  # nobody is asked: it counts as missing until the case says that it is done
        return True
    head = stop(item.rule.id, assessment.assessor.prepared.words(item.rule.id).said_on(assessment.as_of))
    return some(assessment.outcomes[s].values[head] for s in item.views) is YES


def _days(item: Assessed, as_of: date) -> int | None:
    starts = [d for d in (item.judgement.start, item.judgement.possible_from) if d is not None]
    return max((min(starts) - as_of).days, 0) if starts else None


def cap_for_case(assessment: Assessment, cap: Cap) -> Money:
    """Return the highest fine for this case, in the currency of the law; open-ended where the turnover is not known."""
    method = assessment.rulebook.priority
    base = assessment.knowledge.bases[0]
    amount = Decimal(cap.amount)
    if cap.percent is None:
        return Money(amount, amount, cap.currency)
    turnover = base.fact(method.turnover_fact).answer
    share_low, share_high = Decimal(0), None
    if isinstance(turnover, Amount):
        low, high = assessment.knowledge.measures.in_currency(turnover, cap.currency)
        share_low = low * cap.percent / 100
        share_high = None if high is None else high * cap.percent / 100
    lower = (
        NO if cap.lower_when is None else some(evaluate(cap.lower_when, seen) for seen in assessment.knowledge.bases)
    )
    take_lower = {YES: True, NO: cap.take == "lower", UNKNOWN: None}[lower]
    least = min(amount, share_low) if take_lower is not False else max(amount, share_low)
    most: Decimal | None
    if take_lower:
        most = amount if share_high is None else min(amount, share_high)
    else:
        most = None if share_high is None else max(amount, share_high)
    return Money(_whole(least), None if most is None else _whole(most), cap.currency)


def _whole(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1), rounding=ROUND_HALF_UP)


def sanction_points(assessment: Assessment, item: Assessed) -> tuple[int, str]:
    """Return SN, sanction exposure from 0 to 4, and its trace: the highest fine over yearly turnover, at its worst."""
    method = assessment.rulebook.priority
    duty = item.rule.obligation
    if duty.sanction == "none":
        return 0, "no sanction"
    sanction = assessment.rulebook.sanctions[duty.sanction]
    if sanction.also:
        return 4, ", ".join(sanction.also)
    if sanction.cap is None:
        return 1, "no figure in this law"
    cap = sanction.cap
    turnover = assessment.knowledge.bases[0].fact(method.turnover_fact).answer
    lower = (
        NO if cap.lower_when is None else some(evaluate(cap.lower_when, seen) for seen in assessment.knowledge.bases)
    )
    takes_lower = lower is YES or (lower is NO and cap.take == "lower")
    if not isinstance(turnover, Amount):
        # Unknown turnover: with "the lower of the two" the share is an upper bound; otherwise the fixed amount may exceed any small turnover.
        share = cap.percent if takes_lower and cap.percent is not None else Decimal(100)
        return _sanction_class(method, share), "turnover not known: worst case"
    low, _ = assessment.knowledge.measures.in_currency(turnover, cap.currency)
    fixed = Decimal(100) if low == 0 else Decimal(cap.amount) * 100 / low
    share = fixed if cap.percent is None else min(fixed, cap.percent) if takes_lower else max(fixed, cap.percent)
    return _sanction_class(method, share), f"up to {min(share, Decimal(100)).quantize(Decimal('0.1'))} % of turnover"


def _sanction_class(method: PriorityMethod, share: Decimal) -> int:
    return 1 + sum(share >= edge if n < 2 else share > edge for n, edge in enumerate(method.sanction_edges_percent))


def date_points(assessment: Assessment, item: Assessed) -> tuple[int, str]:
    """Return DT, 4 for today down to 0 for a year or more away, and its trace."""
    method = assessment.rulebook.priority
    if item.judgement.force == "voluntary":
        return 0, "voluntary"
    days = _days(item, assessment.as_of)
    if days is None:
        return 0, "no date"
    points = 4 if days == 0 else max(3 - sum(days > edge for edge in method.date_edges_days), 0)
    if not event_happened(assessment, item):  # before its first day no more urgent than after it
        waiting = method.event_waiting_points
        if days == 0:
            return waiting, "in force; falls due when its event happens"
        return min(points, waiting), f"{days} days; then falls due when its event happens"
    if item.judgement.force == "stayed":
        return min(points, method.date_cap_when_stayed), f"{days} days, stayed"
    return points, f"{days} days"


def event_happened(assessment: Assessment, item: Assessed) -> bool:
    """Whether a duty that waits for an event is due; true for a duty that waits for none."""
    event = item.rule.obligation.event
    if event is None:
        return True
    answer = assessment.knowledge.organisation_fact(assessment.rulebook.event_fact).answer
    return isinstance(answer, PartialSet) and event in answer.sure


def graver(assessment: Assessment, views: tuple[ContextView, ...]) -> bool:
    """Whether harm is graver in some contexts, because many people or children are concerned."""
    bump = assessment.rulebook.priority.severity_bump_when
    return some(evaluate(bump, seen) for seen in views) is YES


def severity_points(item: Assessed, graver: bool) -> tuple[int, str]:
    """Return SV, the worst plausible harm to people if the duty is missed, and its trace."""
    base = item.rule.obligation.severity
    if base and base < 4 and graver:
        return base + 1, f"{base} by the rule, one more for many people or children"
    return base, "by the rule"


def dependency_points(method: PriorityMethod, dependants: int) -> int:
    """Return DP for the number of open items that need this one first."""
    return sum(dependants >= edge for edge in method.dependency_edges)


def score(weights: Mapping[str, int], factors: Mapping[str, int]) -> int:
    """Return the weighted sum; with the shipped weights a whole number from 0 to 100."""
    return sum(weights[f] * factors[f] for f in FACTORS)


def weights_of(method: PriorityMethod) -> dict[str, int]:
    """Return the weights as a plain mapping."""
    return method.weights.model_dump()


def vector(method: str, tier: Tier, factors: Mapping[str, int]) -> str:
    """Return the published vector, such as CHK2/T1/SV:3/DT:4/SN:4/LV:3/DP:1/EF:3."""
    return "/".join([method, f"T{TIERS.index(tier)}", *(f"{f}:{factors[f]}" for f in FACTORS)])

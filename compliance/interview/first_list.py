"""The first screen: the few duties that somebody should hear of first, after some answers only.

What a duty says of itself (applies, may apply) stays what the answers say. For the order alone, a question about something rare that is
not answered yet is taken as answered in the usual way (`rarity.usual_case`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from compliance.checklist.checklist import Checklist, Item, build
from compliance.checklist.priority import TIERS
from compliance.interview.rarity import likely_here, usual_case
from compliance.reasoning.assessment import Assessment
from compliance.review.words import FINISHED
from compliance.semantics.truth import YES

ItemKey = tuple[str, str | None]


class Outlook(IntEnum):
    """How a duty that applies, or may apply, will probably turn out."""

    LIKELY = 0  # it applies, or does if nothing out of the ordinary is still to come, or lacks only what the answers make likely
    OPEN = 1  # it may well apply
    RARE = 2  # only something out of the ordinary would bring it
    ELSEWHERE = 3  # it may apply, if its legal system has to do with the case at all


def outlooks(checklist: Checklist) -> Mapping[ItemKey, Outlook]:
    """Return how each duty that applies or may apply will probably turn out."""
    listed = [i for i in checklist.items if i.assessed.verdict != "does-not-apply"]
    if all(i.assessed.verdict == "applies" for i in listed):
        return dict.fromkeys((i.key for i in listed), Outlook.LIKELY)
    usual = {i.key: i for i in _usual(checklist).items}
    likely = likely_here(checklist.assessment)

    def outlook(item: Item) -> Outlook:
        then = usual[item.key]
        if "applies" in (item.assessed.verdict, then.assessed.verdict):
            return Outlook.LIKELY
        if not _surely_in_play(checklist.assessment, item):
            return Outlook.ELSEWHERE
        if then.assessed.verdict == "does-not-apply":
            return Outlook.RARE
        return Outlook.LIKELY if then.missing and likely.issuperset(then.missing) else Outlook.OPEN

    return {i.key: outlook(i) for i in listed}


def first_list(checklist: Checklist) -> tuple[Item, ...]:
    """Return the first screen: the gravest open duties that bind, and that apply if nothing out of the ordinary is still to come.

    Where that leaves room, the gravest of the others that may apply follow, those that lack the fewest answers first, and last those that
    only something rare would bring; none of a legal system that may have nothing to do with the case. At most as many items as the
    method of the rulebook puts on a first screen.
    """
    found = outlooks(checklist)
    open_items = [i for i in checklist.ranked if i.duty.force == "binding" and i.status not in FINISHED]
    shown = [i for i in open_items if found[i.key] is not Outlook.ELSEWHERE]

    def place(item: Item) -> tuple[int, int, int]:
        outlook = found[item.key]
        return (outlook, _gravity(item), 0 if outlook is Outlook.LIKELY else len(item.missing))

    return tuple(sorted(shown, key=place)[: checklist.assessment.rulebook.priority.first_screen])


def _usual(checklist: Checklist) -> Checklist:
    assessment = checklist.assessment
    return build(assessment.assessor.assess(usual_case(assessment), assessment.as_of), dict(checklist.weights))


def _gravity(item: Item) -> int:
    return TIERS.index(item.priority.tier) if item.priority else len(TIERS)


def _surely_in_play(assessment: Assessment, item: Item) -> bool:
    return assessment.in_play(item.assessed.rule.jurisdiction) is YES


__all__ = ["Outlook", "first_list", "outlooks"]

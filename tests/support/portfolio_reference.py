"""What the kernel must say, from the product's own verdicts: codes and reasons of each duty, folded over the uses of a case."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from compliance.case.case import Case
from compliance.checklist.priority import tier_of
from compliance.portfolio.kernel import CODES, OUTLOOKS, REASONS, TIERS, Code
from compliance.reasoning.assessment import Assessed, Assessor
from compliance.reasoning.presuming import Presumptions
from compliance.reasoning.verdicts import Judgement


def code_of(found: Judgement, as_of: date) -> Code:
    """Return the code of one verdict."""
    if found.verdict == "does-not-apply":
        return "does-not-apply"
    if found.force == "stayed":
        return "applies-stayed" if found.verdict == "applies" else "may-apply-stayed"
    upcoming = found.start is not None and as_of < found.start
    if found.verdict == "applies":
        return "applies-upcoming" if upcoming else "applies"
    if upcoming:
        return "may-apply-upcoming"
    return "may-apply" if found.certain_from is None else "may-apply-certain-later"


def strongest(numbers: Iterable[int]) -> int:
    """Return the strongest of some codes or reasons: the first that is any."""
    return min((number for number in numbers if number), default=0)


def expected(assessor: Assessor, case: Case, as_of: date) -> tuple[list[int], list[int]]:
    """Return the codes and reasons of a case, duty by duty, by the product."""
    assessment = assessor.assess(case, as_of)
    rows = [_of_duty(assessment.of(rule_id), as_of) for rule_id in assessment.rulebook.rules]
    return [code for code, _ in rows], [reason for _, reason in rows]


def outlooks(assessor: Assessor, case: Case, as_of: date) -> list[int]:
    """Return the outlooks of a case, duty by duty, by the product."""
    assessment = assessor.assess(case, as_of)
    found: dict[str, list[int]] = {}
    for (rule_id, _), one in Presumptions(assessment).outlooks.items():
        found.setdefault(rule_id, []).append(OUTLOOKS.index(one.value))
    return [strongest(found.get(rule_id, ())) for rule_id in assessment.rulebook.rules]


def tiers(assessor: Assessor, case: Case, as_of: date) -> list[int]:
    """Return the tiers of a case, duty by duty, by the product: of several uses the most pressing."""
    assessment = assessor.assess(case, as_of)
    return [
        strongest(
            TIERS.index(tier_of(assessment, one))
            for one in assessment.of(rule_id)
            if one.judgement.verdict != "does-not-apply"
        )
        for rule_id in assessment.rulebook.rules
    ]


def _of_duty(found: tuple[Assessed, ...], as_of: date) -> tuple[int, int]:
    code = strongest(CODES.index(code_of(one.judgement, as_of)) for one in found)
    return code, 0 if code else strongest(REASONS.index(one.judgement.reason) for one in found)


__all__ = ["code_of", "expected", "outlooks", "strongest", "tiers"]

"""Nobody who offers AI is without a part in the laws that know such parts: a role, or a question that is still open."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest

from compliance.case.case import case_from_data
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.semantics.truth import NO
from tests.conftest import DAY

OFFERS = frozenset(
    {
        "sells-it",
        "offers-free",
        "licenses-to-others",
        "resells-unchanged",
        "brings-in-foreign-brand",
        "released-open-source",
        "hosts-models",
    }
)
ROLES = {  # by market: the tests of which one has to hold, or be open, for a firm that offers AI there
    "DE": ("eu-ai-act.in-scope",),
    "FR": ("eu-ai-act.in-scope",),
    "US-CO": ("us-co.developer",),
    "JP": ("jp-ai.developer", "jp-ai.provider"),
}


def deeds(rulebook: Rulebook) -> Iterator[tuple[str, ...]]:
    """Yield each single deed, pair and triple in which something is offered to others."""
    options = sorted(rulebook.facts["role.deeds"].options)
    for size in (1, 2, 3):
        yield from (chosen for chosen in combinations(options, size) if OFFERS & set(chosen))


@pytest.mark.core_takes("US-CO")
@pytest.mark.parametrize("market", ROLES)
def test_whoever_offers_ai_has_a_role_or_an_open_question(rulebook: Rulebook, market: str) -> None:
    assessor = Assessor(rulebook)
    tried = list(deeds(rulebook))
    assert len(tried) > 500
    organisation = {
        "org.kind": "for-profit",
        "org.established_in": [market],
        "market.places": [market],
        "market.customers": ["businesses"],
    }
    without = []
    for chosen in tried:
        answers = {
            "use.technology": "learns-or-generates",
            "use.stage": "live",
            "use.special_context": [],
            "role.deeds": list(chosen),
            "product.features": ["for-hiring-decisions"],
            "people.locations": [market],
        }
        firm = {"name": "Firm", "answers": organisation}
        tool = {"id": "tool", "name": "Tool", "answers": answers}
        case = case_from_data({"schema": "case/1", "organisation": firm, "use_cases": [tool]}, rulebook)
        seen = next(o.values for s, o in assessor.lazily(case, DAY).outcomes.items() if s.context.use_case)
        if all(seen[role] == NO for role in ROLES[market]):
            without.append(chosen)
    assert without == []

"""Whom law beyond the rulebook concerns: probably, perhaps, or not at all."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.law.provisions import Obligation
from compliance.law.rulebook import Rule
from compliance.reasoning.assessment import Assessor
from compliance.reasoning.perimeter import concerns, thin
from compliance.semantics.truth import UNKNOWN, YES, Truth
from tests.conftest import DAY

FRENCH_CALLER: dict[str, Any] = {
    "organisation": {"org.established_in": ["FR"], "market.customers": ["consumers-remote"], "market.places": ["FR"], "market.claims": ["customer-reviews"], "org.sector": ["retail-hospitality"]},
    "use": {"use.purposes": ["marketing-outreach"], "use.red_lines": ["fake-reviews"], "agent.actions": ["places-calls"], "people.locations": ["FR"]},
}  # fmt: skip
PORTLAND_THERAPIST: dict[str, Any] = {
    "organisation": {"org.established_in": ["US-ME"], "market.places": ["US-ME"], "market.claims": []},
    "use": {"use.purposes": ["therapy-or-wellbeing"], "people.locations": ["US-ME"]},
}
TRIAGE_IN_LYON: dict[str, Any] = {
    "organisation": {"org.established_in": ["FR"], "market.places": ["FR"], "health.activity": ["treats-patients"]},
    "use": {"use.purposes": ["emergency-triage"], "people.locations": ["FR"]},
}
CHATBOT_APP_OF_MUNICH: dict[str, Any] = {
    "organisation": {"org.established_in": ["DE"], "market.places": ["DE"]},
    "use": {"role.deeds": ["built-on-others-model", "sells-it"], "product.features": ["installs-on-devices"], "people.locations": ["DE"]},
}  # fmt: skip
SHOP_IN_NASHVILLE: dict[str, Any] = {
    "organisation": {"org.established_in": ["US-TN"], "market.places": ["US-TN"]},
    "use": {"use.purposes": ["customer-chat"], "people.locations": ["US-TN"]},
}


def found(assessor: Assessor, case: dict[str, Any], **more: Any) -> dict[str, Truth]:
    """Return what is said to concern a case, by entry; `more` are answers of the use, set or (None) not known."""
    use = {**case["use"], **{k.replace("__", "."): v for k, v in more.items()}}
    organisation = {k: v for k, v in case["organisation"].items() if k not in use}
    organisation |= {k: use.pop(k) for k in list(use) if k in case["organisation"]}
    organisation = {"org.kind": "for-profit", **organisation}
    use = {"use.technology": "learns-or-generates", "use.stage": "live", "role.deeds": ["uses-it"], **use}
    raw = {
        "schema": "case/1",
        "organisation": {"name": "x", "answers": {k: v for k, v in organisation.items() if v is not None}},
        "use_cases": [{"id": "u", "name": "u", "answers": {k: v for k, v in use.items() if v is not None}}],
    }
    assessment = assessor.assess(case_from_data(raw, assessor.rulebook), DAY)
    return {c.beyond.id: c.standing for c in concerns(assessment)}


@pytest.mark.parametrize(
    ("case", "told"),
    [
        (PORTLAND_THERAPIST, {"us.therapy-bans", "us.medical-devices", "us.preemption"}),
        (TRIAGE_IN_LYON, {"eu.medical-devices", "fr.health-ai"}),
        (CHATBOT_APP_OF_MUNICH, {"eu.cyber-resilience", "eu.support-for-small-firms"}),
        (SHOP_IN_NASHVILLE, {"us.preemption"}),
    ],
)
def test_who_is_probably_concerned_is_told(assessor: Assessor, case: dict[str, Any], told: set[str]) -> None:
    said = found(assessor, case)
    assert told <= {i for i, standing in said.items() if standing is YES}


def test_what_is_encoded_is_no_longer_told_as_a_gap(assessor: Assessor) -> None:
    """Calls and invented reviews in France are duties; the same of a firm that also writes to people in Austria is a gap there."""
    at_home = found(assessor, FRENCH_CALLER)
    assert not {"eu.unfair-practices", "eu.direct-marketing"} & {
        i for i, standing in at_home.items() if standing is YES
    }
    abroad = found(assessor, FRENCH_CALLER, people__locations=["FR", "AT"])
    assert {"eu.unfair-practices", "eu.direct-marketing"} <= {i for i, standing in abroad.items() if standing is YES}


def test_elsewhere_it_is_not_told(assessor: Assessor) -> None:
    said = {i for i, standing in found(assessor, SHOP_IN_NASHVILLE).items() if standing is YES}
    assert not {i for i in said if i.startswith(("eu.", "fr.", "de.", "it.", "gb.", "jp.", "ca", "us-nv", "us-ct"))}
    assert "us.therapy-bans" not in found(assessor, PORTLAND_THERAPIST, employment__job_places=["US-CO"], org__established_in=["US-CO"], market__places=["US-CO"], people__locations=["US-CO"])  # fmt: skip


def test_a_no_is_told_nothing_and_an_open_answer_perhaps(assessor: Assessor) -> None:
    honest = found(assessor, PORTLAND_THERAPIST, use__purposes=["writing"], interaction__kind=["information"])
    assert "us.therapy-bans" not in honest
    open_ = found(assessor, PORTLAND_THERAPIST, use__purposes=None)
    assert open_["us.therapy-bans"] is UNKNOWN
    placeless = found(assessor, PORTLAND_THERAPIST, org__established_in=["US"], market__places=["US"], people__locations=["US"])  # fmt: skip
    assert placeless["us.therapy-bans"] is UNKNOWN


def test_what_probably_concerns_comes_first_and_the_gravest_of_it(assessor: Assessor) -> None:
    raw = {"schema": "case/1", "organisation": {"name": "x", "answers": {}}, "use_cases": []}
    everything = concerns(assessor.assess(case_from_data(raw, assessor.rulebook), DAY))
    assert {c.standing for c in everything} == {UNKNOWN}
    assert len(everything) == len(assessor.rulebook.perimeter)
    graves = [c.beyond.grave for c in everything]
    assert graves == sorted(graves, reverse=True)


def test_a_place_of_which_one_act_alone_is_encoded_says_so(assessor: Assessor) -> None:
    raw = {"schema": "case/1", "organisation": {"name": "x", "answers": {"org.established_in": ["US-KY"]}}, "use_cases": []}  # fmt: skip
    assessment = assessor.assess(case_from_data(raw, assessor.rulebook), DAY)
    assert ("US-KY", "us-ky-privacy") in {(t.place, t.instrument) for t in thin(assessment)}
    assert not {"US-CA", "EU", "G7"} & {t.place for t in thin(assessment)}


def test_which_place_has_one_act_alone_is_told_without_putting_a_duty_together() -> None:
    """A new process keeps duties packed until somebody looks at them: for a remark, nobody need look at all of them."""

    def never() -> Obligation:
        raise AssertionError("a duty was put together")

    def kept(place: str, act: str, force: str) -> Rule:
        instrument, frame = SimpleNamespace(id=act, jurisdiction=place), SimpleNamespace(force=force)
        return Rule.of_kept(never, partial(getattr, SimpleNamespace(made=frame), "made"), act, instrument, "", None)

    said = [kept("US-KY", "one", "binding"), kept("US-KY", "code", "voluntary"), kept("US-CA", "first", "binding"), kept("US-CA", "second", "pending")]  # fmt: skip
    prepared = SimpleNamespace(rulebook=SimpleNamespace(rules={rule.id: rule for rule in said}))
    assessment = SimpleNamespace(
        assessor=SimpleNamespace(prepared=SimpleNamespace(kept=lambda make: make(prepared))), in_play=lambda place: YES
    )
    assert [(t.place, t.instrument) for t in thin(assessment)] == [("US-KY", "one")]

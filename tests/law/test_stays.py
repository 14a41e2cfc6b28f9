"""Orders of courts that hold law back: from their day to their end, for whom they protect, and for nobody else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.change.timeline import timeline
from compliance.checklist.checklist import build
from compliance.errors import FaultList
from compliance.language.tags import Lang
from compliance.law.assembling import collect
from compliance.law.loading import _parsed, _texts
from compliance.law.rulebook import Rulebook
from compliance.law.stays import carried
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessed, Assessor
from compliance.results.words import item_days_words
from compliance.scenarios.mutants import mutants
from compliance.scenarios.running import play, read_feature
from compliance.scenarios.world import World
from tests.conftest import ROOT

pytestmark = (
    pytest.mark.long
)  # a rulebook is read for each; the core holds random law with orders in it against its meaning

DUTY = "us-ca-ccpa.100.notice-at-collection"
OTHER = "us-ca-ccpa.150.security"
FILE = "rulesets/us-ca/ccpa.yaml"
ORDER: dict[str, Any] = {
    "id": "order",
    "by": {"en": "Superior Court, No 1", "fr": "Superior Court, n° 1"},
    "from": "2026-03-01",
    "until": "2026-09-01",
    "url": "https://example.org/order",
    "duties": [DUTY],
}
DAYS = (("2026-02-28", False), ("2026-03-01", True), ("2026-08-31", True), ("2026-09-01", False))


def book_with(**changed: Any) -> Rulebook:
    """Return the rulebook that ships with an order of a court in the file of the CCPA."""
    files = {name: _parsed(name, strict_yaml.decoded(raw, name)) for name, raw in _texts(ROOT).items()}
    files[FILE] = files[FILE].saying({**files[FILE].data, "stays": [{**ORDER, **changed}]})
    return collect(files).checked(trusted=False)


@pytest.fixture(scope="module")
def stayed() -> Assessor:
    return Assessor(book_with())


def raw_case(**answers: str) -> dict[str, Any]:
    raw: dict[str, Any] = strict_yaml.read(ROOT / "features" / "cases" / "ca-us-hotel-hiring.yaml").data
    raw["organisation"]["answers"].update(answers)
    return raw


def judged(assessor: Assessor, day: str, duty: str = DUTY, **answers: str) -> Assessed:
    case = case_from_data(raw_case(**answers), assessor.rulebook)
    return assessor.assess(case, date.fromisoformat(day)).of(duty)[0]


@pytest.mark.parametrize(("day", "back"), DAYS)
def test_a_stay_shows_only_from_its_day_to_its_end(stayed: Assessor, day: str, back: bool) -> None:
    found = judged(stayed, day)
    assert found.verdict == "applies"
    assert found.judgement.force == ("stayed" if back else "in-force")
    assert (found.stay is not None) is back
    assert judged(stayed, day, OTHER).judgement.force == "in-force"


def test_outside_its_days_everything_is_as_without_it(stayed: Assessor, assessor: Assessor) -> None:
    for day in ("2026-02-28", "2026-09-01"):
        case = raw_case()
        with_it = stayed.assess(case_from_data(case, stayed.rulebook), date.fromisoformat(day))
        without = assessor.assess(case_from_data(case, assessor.rulebook), date.fromisoformat(day))
        told = [
            [(i.rule.id, i.verdict, i.judgement.force, i.judgement.start) for i in a.assessed]
            for a in (with_it, without)
        ]
        assert told[0] == told[1]


def test_it_may_hold_a_whole_instrument_back_in_all_its_chapters() -> None:
    files = {name: _parsed(name, strict_yaml.decoded(raw, name)) for name, raw in _texts(ROOT).items()}
    gdpr = "rulesets/eu/gdpr.yaml"
    files[gdpr] = files[gdpr].saying({**files[gdpr].data, "stays": [{**ORDER, "duties": "all"}]})
    book = collect(files).checked(trusted=True)
    held = {i for i, r in book.rules.items() if r.frame.stays}
    assert held == {i for i, r in book.rules.items() if r.instrument.id == "eu-gdpr"}
    assert len({book.rules[i].file for i in held}) > 3


WIDTHS: tuple[tuple[dict[str, Any], dict[str, str], str, str | None], ...] = (
    ({"fact": "org.kind", "is": "for-profit"}, {"org.kind": "for-profit"}, "stayed", "order"),
    ({"fact": "org.kind", "is": "for-profit"}, {"org.kind": "nonprofit"}, "in-force", None),
    ({"test": "us-ca.ccpa-business"}, {}, "stayed", "order"),
)


@pytest.mark.parametrize(("width", "answers", "force", "order"), WIDTHS)
def test_only_whom_it_protects_is_spared(
    width: dict[str, Any], answers: dict[str, str], force: str, order: str | None
) -> None:
    found = judged(Assessor(book_with(when=width, duties="all")), "2026-06-01", OTHER, **answers)
    if found.verdict != "does-not-apply":
        assert (found.judgement.force, found.judgement.stay) == (force, order)


def test_where_its_width_is_open_the_duty_stands_and_the_order_is_told() -> None:
    state = "us-ca-ccpa.order-width"
    files = {name: _parsed(name, strict_yaml.decoded(raw, name)) for name, raw in _texts(ROOT).items()}
    question = {
        "id": state, "value": "unknown", "meaning": {"en": "Whom it protects.", "fr": "Qui elle protège."}, "source": "the order",
        "checked_on": "2026-11-24",
    }  # fmt: skip
    data = files[FILE].data
    order = {**ORDER, "when": {"state": state}}
    files[FILE] = files[FILE].saying(
        {**data, "law_states": [*(data.get("law_states") or []), question], "stays": [order]}
    )
    assessor = Assessor(collect(files).checked(trusted=False))
    found = judged(assessor, "2026-06-01")
    assert (found.judgement.force, found.judgement.stay) == ("in-force", "order")
    settled = {word: judged(assessor.with_law_state(state, word), "2026-06-01").judgement for word in ("yes", "no")}
    assert [settled[w].force for w in ("yes", "no")] == ["stayed", "in-force"]
    assert [settled[w].stay for w in ("yes", "no")] == ["order", None]
    case = case_from_data(raw_case(), assessor.rulebook)
    item = next(i for i in build(assessor.assess(case, date(2026, 6, 1))).items if i.id == DUTY)
    assert "perhaps held back for you by Superior Court, No 1" in item_days_words(item, Lang("en"))
    assert "peut-être suspendue pour vous par Superior Court" in item_days_words(item, Lang("fr"))


def test_it_is_told_with_its_days_and_moves_the_timeline(stayed: Assessor) -> None:
    case = case_from_data(raw_case(), stayed.rulebook)
    item = next(i for i in build(stayed.assess(case, date(2026, 6, 1))).items if i.id == DUTY)
    said = item_days_words(item, Lang("en"))
    assert "held back by Superior Court, No 1, from 1 March 2026 until 1 September 2026" in said
    found = timeline(stayed, case, date(2026, 2, 1), date(2026, 10, 1))
    told = [(e.what, e.day.isoformat()) for e in found.entries if e.change is not None and e.change.obligation == DUTY]
    assert [t for t in told if t[0] in ("stayed", "unstayed")] == [("stayed", "2026-03-01"), ("unstayed", "2026-09-01")]
    entry = next(e for e in found.entries if e.what == "stayed")
    assert entry.stayed_by is not None
    assert "Superior Court" in entry.why["en"]


WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"duties": ["us-ca-ccpa.nothing"]}, "no duty of this instrument is called"),
    ({"until": "2026-02-01"}, "ends on 2026-02-01 before it begins"),
    ({"when": {"test": "us-ca.nothing"}}, "us-ca.nothing"),
    ({"from": {"day": "us-ca.nothing"}}, "us-ca.nothing"),
)


@pytest.mark.parametrize(("changed", "message"), WRONG)
def test_what_is_wrong_in_it_is_told(changed: dict[str, Any], message: str) -> None:
    with pytest.raises(FaultList) as error:
        book_with(**changed)
    assert any(message in str(f.message) and f.place.file == FILE for f in error.value.faults)


def test_files_without_an_order_stay_as_they_are() -> None:
    files = {FILE: strict_yaml.Document(FILE, {"instrument": {"id": "x"}, "obligations": [{"id": "x.a"}]}, {})}
    assert carried(files, [])[FILE] is files[FILE]


STORY = """Feature: order
  Scenario Outline: On <day> the notice <verdict>
    Given the case "ca-us-hotel-hiring"
    When it is assessed as of <day>
    Then "us-ca-ccpa.100.notice-at-collection" <verdict>

    Examples:
      | day        | verdict                                 |
      | 2026-02-28 | applies and is in force from 2020-01-01 |
      | 2026-03-01 | applies and is stayed from 2020-01-01   |
      | 2026-08-31 | applies and is stayed                   |
      | 2026-09-01 | applies and is in force from 2020-01-01 |
"""


def test_scenarios_state_it_and_notice_when_it_is_spoilt(stayed: Assessor, tmp_path: Any) -> None:
    (tmp_path / "order.feature").write_text(STORY)
    scenarios = read_feature(tmp_path / "order.feature")

    def hold(assessor: Assessor) -> bool:
        return all(play(s, World(assessor, ROOT / "features" / "cases", lazily=True)) is None for s in scenarios)

    assert hold(stayed)
    spoilt = [m for m in mutants(stayed.rulebook, DUTY) if "stays/" in m.where]
    assert {m.change for m in spoilt} == {"drop-stay", "day-by-one"}
    assert len(spoilt) == 5
    assert not any(hold(Assessor(m.into(stayed.rulebook))) for m in spoilt)

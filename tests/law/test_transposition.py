"""Directives bind by the law of Member States: a period for each act that is known, an open question for the other States."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from compliance.errors import FaultList
from compliance.language.error_messages import in_words
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.law.transposition import in_states
from compliance.reading.strict_yaml import Document
from tests.support import small_law

FILE = "rulesets/eu/consumer-credit.yaml"
PLACES = Document(
    "jurisdictions/groups.yaml", {"groups": [{"code": "XX", "members": [{"code": c} for c in "ABC"]}]}, {}
)
Changed = Callable[[str, str], Path]


def duty_of(*acts: dict[str, Any], **said: Any) -> dict[str, Any]:
    """Return the one duty of a directive of three States, as it is after the acts of States were put into it."""
    duty = {"id": "x.duty", "when": {"fact": "f"}, "periods": [{"from": "2026-01-01", "cite": "d"}], **said}
    data = {
        "instrument": {"id": "x", "jurisdiction": "XX"},
        "directive": {"by": ["f.place"], "otherwise": "x.elsewhere", "carried_out": list(acts)},
        "obligations": [duty],
    }
    files = {"x.yaml": Document("x.yaml", data, {}), PLACES.file: PLACES}
    made: dict[str, Any] = in_states(files, [])["x.yaml"].data["obligations"][0]
    return made


def test_without_an_act_everything_hangs_on_the_open_question_and_no_day_is_confirmed() -> None:
    made = duty_of()
    assert made["when"] == {"all": [{"fact": "f"}, {"state": "x.elsewhere"}]}
    (period,) = made["periods"]
    assert period["start_unconfirmed"] is True
    assert period["when"] == {"fact": "f.place", "within-any": ["A", "B", "C"]}


def test_an_act_binds_in_its_state_from_its_day_and_the_others_stay_open() -> None:
    made = duty_of({"in": "B", "cite": "b", "from": "2026-03-01", "read": "text"})
    assert made["when"]["all"][1] == {"any": [{"fact": "f.place", "within-any": ["B"]}, {"state": "x.elsewhere"}]}
    act, rest = made["periods"]
    assert act == {"from": "2026-03-01", "cite": "b", "when": {"fact": "f.place", "within-any": ["B"]}}
    assert rest["when"]["within-any"] == ["A", "C"]


def test_an_act_without_a_day_has_the_directives_and_one_known_by_name_has_no_certain_day() -> None:
    act, _ = duty_of({"in": "B", "cite": "b", "read": "named"})["periods"]
    assert (act["from"], act["cite"], act["start_unconfirmed"]) == ("2026-01-01", "b", True)


def test_an_act_of_other_duties_is_none_of_this_one() -> None:
    made = duty_of({"in": "B", "cite": "b", "read": "text", "duties": ["x.other"]})
    assert made["when"]["all"][1] == {"state": "x.elsewhere"}


def test_where_every_state_is_known_no_period_is_left_over() -> None:
    made = duty_of(*({"in": c, "cite": c, "read": "text"} for c in "ABC"))
    assert [period["cite"] for period in made["periods"]] == ["A", "B", "C"]


@pytest.fixture
def changed(tmp_path: Path, own_cache: Path) -> Changed:
    """The law of one directive, in whose file a text is replaced."""

    def change(old: str, new: str) -> Path:
        return small_law.write_changed(tmp_path, [FILE], FILE, old, new)

    return change


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("  - in: FR\n", "  - in: US\n", "US does not lie in EU"),
        ("    read: secondary\n", "    duties: [eu-ccd2.nothing]\n    read: secondary\n", 'called "eu-ccd2.nothing"'),
        ("otherwise: eu-ccd2.carried-out-elsewhere", "otherwise: eu-ccd2.gone", "eu-ccd2.gone"),
    ],
)
def test_what_is_wrong_with_a_directive_is_told_with_its_line(changed: Changed, old: str, new: str, says: str) -> None:
    with pytest.raises(FaultList) as caught:
        load(changed(old, new))
    assert any(says in in_words(fault.message, "en") and fault.place.line for fault in caught.value.faults)


def test_a_directive_without_the_law_of_states_is_refused(changed: Changed) -> None:
    root = changed("directive:\n", "directive_gone:\n")
    path = root / FILE
    text = path.read_text(encoding="utf-8")
    start = text.index("directive_gone:")
    path.write_text(text[:start] + text[text.index("law_states:") :], encoding="utf-8")
    with pytest.raises(FaultList) as caught:
        load(root)
    assert any("eu-ccd2 is a directive" in in_words(fault.message, "en") for fault in caught.value.faults)


def test_no_duty_of_a_directive_has_a_firm_first_day_in_a_state_whose_act_is_not_known(rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        directive = rulebook.directives.get(rule.instrument.id)
        if directive is None:
            continue
        firm = [p for p in rule.obligation.periods if not p.start_unconfirmed]
        known = {act.place for act in directive.carried_out if act.read != "named"}
        states = {
            code for p in firm for leaf in rulebook.leaves(p.when) if leaf.fact in directive.by for code in leaf.value
        }
        assert states <= known, rule.id

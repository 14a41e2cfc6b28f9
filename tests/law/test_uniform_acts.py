"""One text of law for several members: slots, lists that concern only some, ids, places of faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.law import uniform_acts
from compliance.law.loading import load
from compliance.reading import strict_yaml
from tests.support import small_law

TEXT = """\
rule-language: 1
family:
  id: us-two
  members:
  - {key: va, code: US-VA, name_en: "Virginia", name_fr: "Virginie", from: 2023-01-01, count: 100000, size: null}
  - {key: ut, code: US-UT, name_en: "Utah", name_fr: "Utah", from: 2023-12-31, count: 100000,
     size: {fact: org.turnover, at-least: {amount: 25000000, currency: USD}}}
instrument:
  id: "us-two-{key}"
  jurisdiction: "{code}"
  title: {en: "Privacy Act of {name_en}", fr: "Loi de {name_fr}"}
  short: {en: "{name_en} act", fr: "loi, {name_fr}"}
  cite: "cite {key}"
  url: "https://law.example/{key}"
  checked_on: 2026-11-24
  again_by: 2027-05-24
tests:
- id: "us-two.controller-{key}"
  name: {en: "controller in {name_en}", fr: "responsable, {name_fr}"}
  affirmed: {en: "You are a controller.", fr: "Vous êtes responsable."}
  denied: {en: "You are not a controller.", fr: "Vous n'êtes pas responsable."}
  cite: {en: "s 1", fr: "art. 1"}
  when:
    all:
    - {fact: people.locations, within-any: ["{code}"]}
    - {fact: people.count_by_place, place: "{code}", at-least: "{count}"}
    - "{size}"
obligations:
- id: "us-two.notice.{key}"
  title: {en: "Notice", fr: "Avis"}
  duty: {en: "Publish a notice in {name_en}.", fr: "Publiez un avis."}
  area: privacy
  binds: [controller]
  scope: organisation
  kind: duty
  force: binding
  when: {test: "us-two.controller-{key}"}
  periods:
  - from: "{from}"
    cite: {en: "s 2", fr: "art. 2"}
  timing: {en: "Always.", fr: "Toujours."}
  citation:
    pinpoint: {en: "s 2", fr: "art. 2"}
    url: "https://law.example/{key}/2"
    basis: recall
    checked_on: 2026-11-24
  sanction: none
  evidence: [{en: "Notice", fr: "Avis"}]
  topics: [{topic: P05-privacy-notice, elements: [a]}]
  severity: 1
  effort: up-to-1-day
- only: [va]
  id: "us-two.assessment.{key}"
  title: {en: "Assessment", fr: "Analyse"}
  duty: {en: "Assess.", fr: "Analysez."}
  area: privacy
  binds: [controller]
  scope: organisation
  kind: duty
  force: binding
  when: {test: "us-two.controller-{key}"}
  periods:
  - from: "{from}"
    cite: {en: "s 3", fr: "art. 3"}
  timing: {en: "Before.", fr: "Avant."}
  citation:
    pinpoint: {en: "s 3", fr: "art. 3"}
    url: "https://law.example/{key}/3"
    basis: recall
    checked_on: 2026-11-24
  sanction: none
  evidence: [{en: "Report", fr: "Rapport"}]
  topics: [{topic: P10-privacy-impact-assessment, elements: [a]}]
  severity: 1
  effort: up-to-1-day
"""


def made(text: str = TEXT) -> dict[str, strict_yaml.Document]:
    return {key: document for _, key, document in uniform_acts.members(strict_yaml.parse(text, "rulesets/us/two.yaml"))}


def test_a_slot_alone_stands_for_its_value_and_inside_a_text_for_its_words() -> None:
    both = made()
    assert both["ut"].data["instrument"]["jurisdiction"] == "US-UT"
    assert both["ut"].data["instrument"]["title"]["fr"] == "Loi de Utah"
    parts = both["ut"].data["tests"][0]["when"]["all"]
    assert parts[1]["at-least"] == 100000
    assert parts[2] == {"fact": "org.turnover", "at-least": {"amount": 25000000, "currency": "USD"}}


def test_an_empty_slot_leaves_a_list_and_only_leaves_what_concerns_the_member() -> None:
    both = made()
    assert len(both["va"].data["tests"][0]["when"]["all"]) == 2
    assert [o["id"] for o in both["va"].data["obligations"]] == ["us-two.notice.va", "us-two.assessment.va"]
    assert [o["id"] for o in both["ut"].data["obligations"]] == ["us-two.notice.ut"]


def test_places_lead_to_the_shared_text_or_to_the_table() -> None:
    document = made()["ut"]
    assert document.place(("tests", 0, "when", "all", 2, "at-least")).line == 7
    assert document.place(("obligations", 0, "duty", "en")).line == 31


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("{count}", "{cuont}", 'no member has a value "cuont" (did you mean "count"?)'),
        ("only: [va]", "only: [vt]", 'no member has the key "vt"'),
        ("only: [va]", "only: va", "only: takes a list of keys"),
        ("key: ut,", "key: va,", 'the key "va" stands here a second time'),
        ("key: ut,", "kee: ut,", "each member needs a key"),
        ("Publish a notice in {name_en}", "Publish a notice in {size}", "cannot stand inside a text"),
    ],
)
def test_a_wrong_table_or_slot_is_an_error_with_its_line(old: str, new: str, says: str) -> None:
    text = TEXT.replace(old, new, 1)
    with pytest.raises(FaultList) as caught:
        made(text)
    fault = caught.value.faults[0]
    assert says in str(fault.message)
    assert fault.place.line > 1


def rulebook_with(tmp_path: Path, text: str) -> Path:
    small_law.write(tmp_path)
    (tmp_path / "rulesets" / "us" / "two.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_each_member_is_an_instrument_of_its_own_legal_system(tmp_path: Path) -> None:
    book = load(rulebook_with(tmp_path, TEXT))
    again = load(tmp_path)  # this time from the cache
    for one in (book, again):
        rule = one.rules["us-two.notice.ut"]
        assert (rule.jurisdiction, rule.instrument.id, rule.entry, rule.file) == (
            "US-UT",
            "us-two-ut",
            "us-two.notice",
            "rulesets/us/two.yaml",
        )
    assert book.sha256 == again.sha256


def test_a_fault_behind_a_slot_is_reported_where_the_author_can_mend_it(tmp_path: Path) -> None:
    with pytest.raises(FaultList) as caught:
        load(rulebook_with(tmp_path, TEXT.replace("code: US-UT", "code: US-XX")))
    assert any(f.place.file == "rulesets/us/two.yaml" and f.place.line == 6 for f in caught.value.faults)


def test_the_id_of_a_duty_names_family_and_member(tmp_path: Path) -> None:
    with pytest.raises(FaultList) as caught:
        load(rulebook_with(tmp_path, TEXT.replace('id: "us-two.notice.{key}"', 'id: "us-two.notice-{key}"')))
    assert 'must begin with "us-two." and end with ".va"' in str(caught.value)

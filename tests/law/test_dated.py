"""Days and amounts by name, entries with a time, versions: what a file says on a day, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from compliance.errors import FaultList, Message
from compliance.language.error_messages import in_words
from compliance.language.text import Lang
from compliance.law import packing
from compliance.law.dated import Reading, names_of, turns
from compliance.law.loading import load
from compliance.law.named import NEVER, month_end
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from tests.conftest import ROOT
from tests.support import small_law

NAMES = """\
acts:
- {id: old, cite: {en: "Act 1", fr: "loi 1"}}
- {id: new, cite: {en: "Act 2", fr: "loi 2"}}
days:
- id: x.begin
  name: {en: "begin", fr: "début"}
  is:
  - {day: 2026-08-02, by: old, cite: {en: "Art 1", fr: "art. 1"}}
  - {day: 2027-12-01, by: new, cite: {en: "Art 2", fr: "art. 2"}}
- {id: x.never, name: {en: "never", fr: "jamais"}, is: [{day: never, by: old, cite: {en: "Art 1", fr: "art. 1"}}]}
parameters:
- id: x.fine
  name: {en: "fine", fr: "amende"}
  unit: USD
  is:
  - {value: 2500, by: old, cite: {en: "Art 1", fr: "art. 1"}}
  - {from: 2025-01-01, value: 2663, by: new, cite: {en: "Art 1", fr: "art. 1"}}
- {id: x.people, name: {en: "p", fr: "p"}, unit: people, is: [{value: 1500, by: old, cite: {en: "a", fr: "a"}}, {from: {day: x.begin}, value: 20, by: new, cite: {en: "a", fr: "a"}}]}
- {id: x.term, name: {en: "t", fr: "t"}, unit: hours, is: [{value: 72, by: old, cite: {en: "a", fr: "a"}}]}
- {id: x.share, name: {en: "s", fr: "s"}, unit: percent, is: [{value: 4, by: old, cite: {en: "a", fr: "a"}}]}
"""


def said(text: str, on: str, names: str = NAMES) -> object:
    """Return what the entry `it` of a file says on a day."""
    document = strict_yaml.parse(f"{names}it:\n{text}", "law.yaml")
    return Reading(document, names_of({"law.yaml": document}), date.fromisoformat(on)).document().data["it"]


def refused(text: str, names: str = NAMES) -> list[str]:
    with pytest.raises(FaultList) as error:
        said(text, "2026-11-24", names)
    return [f"{f.place.line}: {innermost(f.message)}" for f in error.value.faults]


def innermost(message: Message) -> str:
    """Return the id of what is wrong, without what it is about."""
    while message.id == "about":
        what = dict(message.slots)["what"]
        assert isinstance(what, Message)
        message = what
    return message.id


def test_a_day_is_the_last_that_an_act_fixed() -> None:
    assert said("  before: {day: x.begin}", "2020-01-01") == {"before": "2027-12-01"}


def test_an_amount_is_that_of_the_day() -> None:
    condition = "  {fact: org.turnover, more-than: {amount: x.fine}}"
    assert said(condition, "2024-12-31") == {"fact": "org.turnover", "more-than": {"amount": 2500, "currency": "USD"}}
    assert said(condition, "2025-01-01") == {"fact": "org.turnover", "more-than": {"amount": 2663, "currency": "USD"}}
    assert said("  {at-least: {amount: x.people}}", "2027-11-30") == {"at-least": 1500}
    assert said("  {at-least: {amount: x.people}}", "2027-12-01") == {"at-least": 20}
    assert said("  within: {amount: x.term}", "2026-01-01") == {"within": "PT72H"}
    assert said("  cap: {amount: x.fine, percent: 4}", "2026-01-01") == {
        "cap": {"amount": 2663, "currency": "USD", "percent": 4}
    }


def test_prose_prints_names_as_each_language_does() -> None:
    text = '  {en: "{day: x.begin}, {amount: x.fine}, {amount: x.people}, {amount: x.term}, {amount: x.share}", fr: "{day: x.begin}, {amount: x.fine}, {amount: x.people}, {amount: x.term}, {amount: x.share}"}'
    assert said(text, "2026-01-01") == {
        "en": "1 December 2027, USD 2,663, 1,500, 72 hours, 4 %",
        "fr": "1er décembre 2027, 2 663 USD, 1 500, 72 heures, 4 %",
    }


def test_entries_of_lists_stand_from_one_day_until_another() -> None:
    parts = "  all:\n  - {test: a}\n  - {test: b, from: 2025-01-01, by: new}\n  - {test: c, until: {day: x.begin}}\n"
    assert said(parts, "2024-12-31") == {"all": [{"test": "a"}, {"test": "c"}]}
    assert said(parts, "2025-01-01") == {"all": [{"test": "a"}, {"test": "b"}, {"test": "c"}]}
    assert said(parts, "2027-12-01") == {"all": [{"test": "a"}, {"test": "b"}]}


def test_a_list_of_which_nothing_stands_is_not_there() -> None:
    parts = "  any:\n  - {test: a}\n  - all: [{test: b, from: 2025-01-01}, {test: c, from: 2025-01-01}]\n"
    assert said(parts, "2024-12-31") == {"any": [{"test": "a"}]}


def test_of_versions_the_last_that_has_begun_stands() -> None:
    text = '  duty:\n  - is: {en: "Old.", fr: "Ancien."}\n  - {from: 2025-01-01, by: new, is: {en: "New.", fr: "Nouveau."}}\n'
    assert said(text, "2024-12-31") == {"duty": {"en": "Old.", "fr": "Ancien."}}
    assert said(text, "2025-01-01") == {"duty": {"en": "New.", "fr": "Nouveau."}}


def test_bounds_of_periods_stay() -> None:
    assert said("  periods: [{from: {day: x.begin}, until: 2030-01-01}]", "2020-01-01") == {
        "periods": [{"from": "2027-12-01", "until": "2030-01-01"}]
    }


def test_ranges_of_a_form_are_cut_where_law_is_not_over() -> None:
    assert said("  bands: [5, {amount: x.people}]", "2026-11-30") == {"bands": [5, 1500, 20]}
    assert said("  bands: [5, {amount: x.people}]", "2027-12-01") == {"bands": [5, 20]}


def test_the_days_on_which_an_entry_turns() -> None:
    document = strict_yaml.parse(NAMES, "law.yaml")
    names = names_of({"law.yaml": document})
    entry = strict_yaml.parse(
        "when: {all: [{test: a, until: 2026-01-01}, {fact: f, at-least: {amount: x.people}}]}\n"
        'text: {en: "{amount: x.fine} {day: x.begin}"}\nperiods: [{from: 2020-01-01}]\n',
        "e.yaml",
    ).data
    assert turns(entry, names) == {date(2026, 1, 1), date(2025, 1, 1), date(2027, 12, 1)}


def test_a_day_that_never_comes() -> None:
    assert said("  all: [{test: a}, {test: b, from: {day: x.never}}]", "2999-01-01") == {"all": [{"test": "a"}]}
    assert date.max == NEVER


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("  before: {day: x.begni}", "22: rules.unknown-day"),
        ("  at-least: {amount: x.nobody}", "22: rules.unknown-amount"),
        ('  {en: "{amount: x.nobody}"}', "22: rules.unknown-amount"),
        ("  all: [{test: a}, {test: b, by: nobody}]", "22: rules.unknown-act"),
        ("  all: [{test: a}, {test: b, from: soon}]", "22: day.form"),
        ("  all: [{test: a}, {test: b, from: 2025-01-01, until: 2024-01-01}]", "22: rules.period-backwards"),
        ("  when: {test: a, from: 2025-01-01}", "22: rules.time-of-condition"),
        ("  all: [{not: {test: a, from: 2025-01-01}}]", "22: rules.time-of-condition"),
        ("  when: {all: [{test: a, until: 2025-01-01}]}", "22: rules.nothing-stands"),
        ("  duty: [{from: 2020-01-01, is: a}]", "22: rules.version-begins"),
        ("  duty: [{is: a}, {is: b}]", "22: rules.version-begins"),
        ("  duty: [{is: a}, {from: 2025-01-01, is: b}, {from: 2024-01-01, is: c}]", "22: rules.version-order"),
        ("  duty: [{is: a, until: 2025-01-01}]", "22: rules.version-form"),
        ("  cap: {amount: x.people, percent: 4}", "22: rules.unit-no-currency"),
    ],
)
def test_what_is_refused_names_its_line(text: str, fault: str) -> None:
    assert refused(text) == [fault]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('by: new, cite: {en: "Art 2"', 'by: newer, cite: {en: "Art 2"', "9: rules.unknown-act"),
        ("id: x.never", "id: x.begin", "10: rules.name-twice"),
        ("unit: USD", "unit: dollars", "12: rules.unit-form"),
        ("{value: 2500,", "{from: 2020-01-01, value: 2500,", "12: rules.amount-begins"),
        ("{from: {day: x.begin}, value: 20,", "{from: {day: x.no}, value: 20,", "18: rules.unknown-day"),
    ],
)
def test_names_that_are_refused(old: str, new: str, fault: str) -> None:
    assert NAMES.count(old) == 1
    assert refused("  a", NAMES.replace(old, new)) == [fault]


def test_each_fault_has_its_words() -> None:
    for lang in ("en", "fr"):
        with pytest.raises(FaultList) as error:
            said("  before: {day: x.begni}", "2026-01-01")
        words = in_words(error.value.faults[0].message, Lang(lang))
        assert "x.begni" in words
        assert "x.begin" in words


def test_the_day_of_a_version_is_the_last_of_its_month() -> None:
    assert month_end("2026.11.1") == date(2026, 11, 30)
    assert month_end("2026.12.3") == date(2026, 12, 31)
    assert month_end("2028.2") == date(2028, 2, 29)
    assert month_end("mine") > date(9000, 1, 1)


def test_a_rulebook_on_a_day(rulebook: Rulebook) -> None:
    before, after = rulebook.on(date(2019, 11, 25)), rulebook.on(date(2019, 11, 26))
    assert "10 people" in before.rules["de-bdsg.s38.dpo"].obligation.duty.in_(Lang("en"))
    assert "20 personnes" in after.rules["de-bdsg.s38.dpo"].obligation.duty.in_(Lang("fr"))
    assert before.on(date(2026, 11, 24)).rules["de-bdsg.s38.dpo"] == rulebook.rules["de-bdsg.s38.dpo"]
    assert rulebook.on(date(2019, 11, 25)) is before
    assert list(before.rules) == list(rulebook.rules)


def test_a_duty_that_has_not_begun_speaks_in_its_first_words(rulebook: Rulebook) -> None:
    assert "10 people" in rulebook.on(date(2001, 1, 1)).rules["de-bdsg.s38.dpo"].obligation.duty.in_(Lang("en"))


def test_what_is_kept_has_all_versions(rulebook: Rulebook) -> None:
    again = packing.unpacked(packing.packed(rulebook))
    assert dict(again.dated_duties) == dict(rulebook.dated_duties)
    assert dict(again.dated_tests) == dict(rulebook.dated_tests)
    assert dict(again.dated_sanctions) == dict(rulebook.dated_sanctions)
    assert dict(again.days) == dict(rulebook.days)
    assert dict(again.amounts) == dict(rulebook.amounts)
    day = date(2019, 11, 25)
    assert again.on(day).rules["de-bdsg.s38.dpo"].obligation == rulebook.on(day).rules["de-bdsg.s38.dpo"].obligation


def test_a_fault_in_what_stood_before_is_told_with_its_day(tmp_path: Path) -> None:
    small_law.write(tmp_path, "rulesets/de/bdsg.yaml", *small_law.in_chapters("rulesets/eu/gdpr.yaml"))
    path = tmp_path / "rulesets" / "de" / "bdsg.yaml"
    text = path.read_text()
    old = "{fact: org.data_handlers, at-least: {amount: de-bdsg.officer-people}}"
    assert text.count(old) == 1
    path.write_text(text.replace(old, f"{old}\n      - {{test: de-bdsg.nobody, from: 2027-01-01}}"))
    with pytest.raises(FaultList) as error:
        load(tmp_path)
    (fault,) = error.value.faults
    assert "2027-01-01" in in_words(fault.message, Lang("en"))
    assert "de-bdsg.nobody" in in_words(fault.message, Lang("en"))


def examples(page: str) -> list[str]:
    """Return the examples of law of the section on days, as YAML."""
    section = (ROOT / "docs" / page).read_text().split("\n## ")[3]
    return [block.split("```")[0] for block in section.split("```yaml\n")[1:]]


@pytest.mark.parametrize("page", ["rule-language.md", "rule-language.fr.md"])
def test_the_examples_of_the_documentation_are_law(page: str) -> None:
    names, entry = examples(page)
    acts = [
        {"id": ident, "cite": {"en": "a", "fr": "a"}} for ident in ("eu.r2024-1689", "eu.r2026-1744", "us-ct.pa25-113")
    ]
    document = strict_yaml.parse(names, page)
    document.data["acts"] += acts
    document.data["days"].append({**document.data["days"][0], "id": "us-ct-ctdpa.reform"})
    document.data["parameters"].append({**document.data["parameters"][0], "id": "us-ct-ctdpa.people"})
    known = names_of({page: document})
    assert known.days["eu-ai-act.annex-iii"].day == date(2027, 12, 2)
    assert [known.amounts["de-bdsg.officer-people"].on(d).value for d in (date(2019, 11, 25), date(2019, 11, 26))] == [
        10,
        20,
    ]
    duty = strict_yaml.parse(entry.replace("\n  ", "\n").removeprefix("  "), page)
    said = {day: Reading(duty, known, date.fromisoformat(day)).document().data for day in ("2027-12-01", "2027-12-02")}
    assert [len(one["when"]["any"]) for one in said.values()] == [1, 2]
    assert said["2027-12-01"]["duty"] != said["2027-12-02"]["duty"]

"""A wrong rulebook does not load: each fault is named at its file and line, with its mend, and nothing else is said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.law.loading import load
from tests.conftest import ROOT
from tests.support import small_law
from tests.support.calling import assert_refused, at, call, contents
from tests.support.wrong_input import CASE, changed

LAW = """\
rule-language: 1
instrument:
  id: zz-law
  jurisdiction: EU
  title: {en: "Law", fr: "Loi"}
  short: {en: "Law", fr: "Loi"}
  cite: "Law 1"
  url: "https://example.org/law"
  checked_on: 2026-11-24
  again_by: 2027-05-24
tests:
- id: zz-law.hires
  name: {en: "hires", fr: "recrute"}
  affirmed: {en: "You hire.", fr: "Vous recrutez."}
  denied: {en: "You do not hire.", fr: "Vous ne recrutez pas."}
  cite: {en: "Art 1", fr: "art. 1"}
  when: {fact: use.purposes, includes: recruitment}
- id: zz-law.big
  name: {en: "big", fr: "grand"}
  affirmed: {en: "You are big.", fr: "Vous êtes grand."}
  denied: {en: "You are not big.", fr: "Vous n'êtes pas grand."}
  cite: {en: "Art 2", fr: "art. 2"}
  when: {fact: org.headcount, place: ALL, at-least: 50}
obligations:
- id: zz-law.first
  title: {en: "First", fr: "Premier"}
  duty: {en: "Do the first.", fr: "Faites le premier."}
  area: privacy
  binds: [deployer]
  scope: use-case
  kind: duty
  force: binding
  when:
    all:
    - {test: zz-law.hires}
    - {test: zz-law.big}
  unless:
  - id: charity
    name: {en: "charity", fr: "caritatif"}
    cite: {en: "Art 3", fr: "art. 3"}
    when: {fact: org.kind, is: charity}
  displaces: []
  periods:
  - from: 2026-08-02
    cite: {en: "Art 9", fr: "art. 9"}
  timing: {en: "Now.", fr: "Maintenant."}
  citation:
    pinpoint: {en: "Art 1", fr: "art. 1"}
    url: "https://example.org/law"
    basis: recall
    checked_on: 2026-11-24
  sanction: none
  evidence:
  - {en: "Proof", fr: "Preuve"}
  no_topic: {en: "None fits.", fr: "Aucun ne convient."}
  severity: 1
  effort: up-to-1-day
- id: zz-law.second
  title: {en: "Second", fr: "Second"}
  duty: {en: "Do the second.", fr: "Faites le second."}
  area: privacy
  binds: [deployer]
  scope: use-case
  kind: duty
  force: binding
  when: {fact: use.stage, is: live}
  displaces: []
  periods:
  - from: 2026-08-02
    cite: {en: "Art 9", fr: "art. 9"}
  timing: {en: "Now.", fr: "Maintenant."}
  citation:
    pinpoint: {en: "Art 1", fr: "art. 1"}
    url: "https://example.org/law"
    basis: recall
    checked_on: 2026-11-24
  sanction: none
  evidence:
  - {en: "Proof", fr: "Preuve"}
  no_topic: {en: "None fits.", fr: "Aucun ne convient."}
  severity: 1
  effort: up-to-1-day
"""
LAW_FILE = "rulesets/eu/zz-law.yaml"


@pytest.fixture
def folder(tmp_path: Path, own_cache: Path) -> Path:
    """A folder with a small law, one more statute, and a case."""
    return with_one_more(small_law.write(tmp_path / "law"))


@pytest.fixture
def shipped(tmp_path: Path, own_cache: Path) -> Path:
    """The same with all the law that ships."""
    for name in ("rulesets", "jurisdictions"):
        shutil.copytree(ROOT / name, tmp_path / "law" / name)
    return with_one_more(tmp_path / "law")


def with_one_more(law: Path) -> Path:
    (law / LAW_FILE).write_text(LAW)
    (law.parent / "firm.yaml").write_text(CASE)
    return law


def assert_not_loaded(folder: Path, capsys: pytest.CaptureFixture[str], *parts: str) -> None:
    before = contents(folder.parent)
    for words in (["rules", "check"], ["assess", folder.parent / "firm.yaml", "--output", folder.parent / "out.json"]):
        assert_refused(call(capsys, *words, "--rulebook", folder), *parts)
    assert contents(folder.parent) == before


@pytest.mark.parametrize("law", ["folder", pytest.param("shipped", marks=pytest.mark.long)])
def test_the_copied_law_with_one_more_statute_is_sound(
    law: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    folder: Path = request.getfixturevalue(law)
    outcome = call(capsys, "rules", "check", "--rulebook", folder)
    assert (outcome.status, outcome.err) == (0, "")
    outcome = call(capsys, "explain", folder.parent / "firm.yaml", "zz-law.first", "--rulebook", folder)
    assert "DOES NOT APPLY" in outcome.out


def test_a_rulebook_with_broken_yaml_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = changed("[deployer]", "[deployer", LAW)
    (folder / LAW_FILE).write_text(text)
    assert_not_loaded(
        folder, capsys, f"{LAW_FILE}{at(text, ': use-case')}", "a comma or the closing bracket ] is missing before this"
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("liv", "liv"),
        ("unknown", 'denying a sentence gives an answer, never "unknown"; name the answer'),
        ("[live]", "use.stage"),
    ],
)
def test_the_answer_behind_a_sentence_must_be_one(
    folder: Path, capsys: pytest.CaptureFixture[str], wrong: str, said: str
) -> None:
    name = "rulesets/vocabulary/use-and-role.yaml"
    text = changed("    else: live\n", f"    else: {wrong}\n", (folder / name).read_text())
    (folder / name).write_text(text)
    assert_not_loaded(folder, capsys, f"{name}{at(text, f'else: {wrong}')}", said)


@pytest.mark.core_takes(
    "no French",
    "an unknown fact",
    "an unlisted edge",
    "an operator of another type",
    "no operator",
    "an unknown place",
    "a place left out",
    "an exception that swallows its rule",
    "a period that ends before it begins",
    "a role",
    "no role",
    "a sanction",
)
@pytest.mark.parametrize(
    ("old", "new", "needle", "said"),
    [
        pytest.param(', fr: "Faites le premier."', "", "duty:", "the French text is missing; add fr:", id="no French"),
        pytest.param('en: "Do the first.", ', "", "duty:", "the English text is missing; add en:", id="no English"),
        pytest.param(
            "{test: zz-law.hires}",
            "{test: zz-law.hire}",
            "{test: zz-law.hire}",
            'no test "zz-law.hire" (did you mean "zz-law.hires"?)',
            id="an unknown test",
        ),
        pytest.param(
            "use.purposes",
            "use.purpose",
            "fact: use.purpose",
            'no fact "use.purpose" in the vocabulary (did you mean "use.purposes"?)',
            id="an unknown fact",
        ),
        pytest.param(
            "recruitment",
            "recrutment",
            "includes:",
            'use.purposes has no option "recrutment" (did you mean "recruitment"?)',
            id="an unknown option",
        ),
        pytest.param("at-least: 50", "at-least: 51", "at-least: 51", "missing among the bands", id="an unlisted edge"),
        pytest.param(
            "includes: recruitment",
            "is: recruitment",
            "is: recruitment",
            "use.purposes is of type choices; is does not fit it, use includes",
            id="an operator of another type",
        ),
        pytest.param(
            "includes: recruitment", "include: recruitment", "include:", 'did you mean "includes"?', id="no operator"
        ),
        pytest.param("place: ALL", "place: UK", "at-least: 50", 'the United Kingdom is "GB"', id="an unknown place"),
        pytest.param(
            "place: ALL, ", "", "when: {fact: org.headcount", "place: goes with number-by-place", id="a place left out"
        ),
        pytest.param(
            "- id: zz-law.second", "- id: zz-law.first", None, 'the id "zz-law.first" is already used', id="an id twice"
        ),
        pytest.param(
            "{fact: org.kind, is: charity}",
            "{test: zz-law.hires}",
            "when: {test: zz-law.hires}",
            "this exception holds whenever the rule does",
            id="an exception that swallows its rule",
        ),
        pytest.param(
            "from: 2026-08-02",
            "from: 2026-08-02\n    until: 2026-08-01",
            "from: 2026-08-02",
            "the period ends on 2026-08-01 before it begins on 2026-08-02; swap",
            id="a period that ends before it begins",
        ),
        pytest.param("from: 2026-08-02", "from: 2026-02-30", "from:", "is not a day of the calendar", id="30 February"),
        pytest.param("binds: [deployer]", "binds: [deploier]", "deploier", 'did you mean "deployer"?', id="a role"),
        pytest.param("binds: [deployer]", "binds: []", "binds:", "at least 1 is needed here, found 0", id="no role"),
        pytest.param("severity: 1", "severty: 1", "severty", 'did you mean "severity"?', id="an unknown key"),
        pytest.param("jurisdiction: EU", "jurisdiction: EUU", "jurisdiction", 'did you mean "EU"?', id="a system"),
        pytest.param("id: zz-law.second", "id: zy-law.second", None, 'must begin with "zz-law."', id="a foreign id"),
        pytest.param("sanction: none", "sanction: nothing", "sanction", 'no sanction "nothing"', id="a sanction"),
    ],
)
def test_a_rulebook_with_one_fault_does_not_load_and_the_fault_is_named_at_its_place(
    folder: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, needle: str | None, said: str
) -> None:
    text = changed(old, new, LAW)
    (folder / LAW_FILE).write_text(text)
    assert_not_loaded(folder, capsys, f"{LAW_FILE}{at(text, needle) if needle else ':'}", said)


TEST = "{fact: use.purposes, includes: recruitment}"
UNKNOWN = "{test: zz-law.hire}"


@pytest.mark.core_takes("a test")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(TEST, UNKNOWN, id="a test"),
        pytest.param(TEST, f"{{all: [{TEST}, {UNKNOWN}]}}", id="inside a test"),
        pytest.param(TEST, f"{{any: [{TEST}, {{not: {{all: [{TEST}, {UNKNOWN}]}}}}]}}", id="deep inside a test"),
        pytest.param("when: {fact: use.stage, is: live}", f"when: {UNKNOWN}", id="a duty"),
        pytest.param("when: {fact: org.kind, is: charity}", f"when: {UNKNOWN}", id="an exception"),
        pytest.param(
            "  kind: duty\n  force: binding\n  when: {fact: use.stage, is: live}",
            f"  kind: precondition\n  stop_when: {UNKNOWN}\n  force: binding\n  when: {{fact: use.stage, is: live}}",
            id="what stops a use",
        ),
        pytest.param(
            '  periods:\n  - from: 2026-08-02\n    cite: {en: "Art 9", fr: "art. 9"}\n  timing: {en: "Now."',
            f'  periods:\n  - from: 2026-08-02\n    when: {UNKNOWN}\n    cite: {{en: "a", fr: "a"}}\n  timing: {{en: "Now."',
            id="a period",
        ),
        pytest.param(
            "tests:\n",
            'sanctions:\n- id: zz-law.fine\n  text: {en: "A fine.", fr: "Une amende."}\n  cite: {en: "a", fr: "a"}\n'
            f"  cap: {{amount: 100, currency: EUR, lower_when: {UNKNOWN}}}\ntests:\n",
            id="a lower fine",
        ),
    ],
)
def test_an_unknown_test_is_one_fault_wherever_it_is_named(folder: Path, old: str, new: str) -> None:
    head, found, tail = LAW.partition(old)
    assert found
    text = f"{head}{new}{tail}"
    (folder / LAW_FILE).write_text(text)
    with pytest.raises(FaultList) as caught:
        load(folder)
    (fault,) = caught.value.faults
    assert fault.place.file.endswith(LAW_FILE)
    assert fault.place.line == text[: text.index(UNKNOWN)].count("\n") + 1
    assert 'no test "zz-law.hire" (did you mean "zz-law.hires"?)' in str(fault.message)


@pytest.mark.longer_way
def test_an_unknown_test_in_the_shipped_law_is_one_fault(shipped: Path) -> None:
    folder = shipped
    name = "rulesets/eu/common.yaml"
    text = changed("{test: common.private-sector}", "{test: common.private-sectr}", (folder / name).read_text())
    (folder / name).write_text(text)
    with pytest.raises(FaultList) as caught:
        load(folder)
    (fault,) = caught.value.faults
    assert str(fault).startswith(f"{name}{at(text, '{test: common.private-sectr}')}")
    assert 'no test "common.private-sectr" (did you mean "common.private-sector"?)' in str(fault.message)


def test_a_circle_of_tests_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = changed("{fact: use.purposes, includes: recruitment}", "{test: zz-law.big}", LAW)
    text = changed("{fact: org.headcount, place: ALL, at-least: 50}", "{test: zz-law.hires}", text)
    (folder / LAW_FILE).write_text(text)
    circle = "a circle of tests: zz-law.big -> zz-law.hires -> zz-law.big"
    assert_not_loaded(folder, capsys, f"{LAW_FILE}{at(text, 'id: zz-law.hires')}", circle)


def test_a_circle_of_displacements_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = LAW
    for other in ("zz-law.second", "zz-law.first"):
        entry = f'displaces: [{{obligation: {other}, because: lex-specialis, cite: {{en: "a", fr: "a"}}}}]'
        text = changed("displaces: []", entry, text)
    (folder / LAW_FILE).write_text(text)
    circle = "a circle of displacements: zz-law.first -> zz-law.second -> zz-law.first"
    assert_not_loaded(folder, capsys, f"{LAW_FILE}{at(text, 'id: zz-law.second')}", circle, "only one can take")


def test_a_circle_of_prerequisites_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = changed("  severity: 1\n", "  needs: [zz-law.second]\n  severity: 1\n", LAW)
    head, _, tail = text.rpartition("  severity: 1\n")
    (folder / LAW_FILE).write_text(f"{head}  needs: [zz-law.first]\n  severity: 1\n{tail}")
    assert_not_loaded(folder, capsys, LAW_FILE, "a circle of prerequisites: zz-law.first -> zz-law.second")


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            "rulesets/vocabulary.yaml", "event_fact: ", "event_fact: no.", 'no fact "no.', id="an event fact unknown"
        ),
        pytest.param("rulesets/vocabulary.yaml", "order: [", "order: [more, ", "names and files differ", id="a file"),
        pytest.param(
            "rulesets/vocabulary.yaml", "seat_fact: ", "seat_fact: no.", 'no fact "no.', id="a seat fact unknown"
        ),
        pytest.param(
            "rulesets/vocabulary/organisation.yaml",
            "places_from: [org.established_in]",
            "places_from: [org.kind]",
            'no fact "org.kind" that asks for places',
            id="places from a fact without places",
        ),
        pytest.param(
            "rulesets/vocabulary/people-and-data.yaml",
            "- id: people.traded_by_place\n  of: organisation\n  type: number-by-place\n  places_within: US\n",
            "- id: people.traded_by_place\n  of: organisation\n  type: number-by-place\n  places_within: UN\n",
            'there is no place with the code "UN"',
            id="places within no place",
        ),
        pytest.param(
            "rulesets/vocabulary/vendors-and-sharing.yaml",
            "  fractional: true\n",
            "  places_within: US\n",
            "places_from and places_within belong to number-by-place facts",
            id="places for a number without",
        ),
        pytest.param(
            "rulesets/vocabulary/organisation.yaml",
            "  places_from: [org.established_in]\n",
            "  fractional: true\n",
            "fractional belongs to number facts",
            id="fractions of people",
        ),
        pytest.param(
            "jurisdictions/jurisdictions.yaml",
            "named_as_one: [EU]",
            "named_as_one: [UE]",
            'no group of places "UE"',
            id="places offered of a group unknown",
        ),
        pytest.param(
            "rulesets/vocabulary.yaml",
            "questions: [org.kind, ",
            "questions: [org.kinds, ",
            'no fact "org.kinds" in the vocabulary (did you mean "org.kind"?)',
            id="a page with a question unknown",
        ),
        pytest.param(
            "rulesets/vocabulary.yaml",
            "questions: [org.kind, ",
            "questions: [use.purposes, ",
            '"use.purposes" stands twice',
            id="a question on two pages",
        ),
        pytest.param(
            "rulesets/vocabulary/decisions-and-output.yaml",
            "unless: {fact: use.purposes, includes-any: [pricing]}",
            "unless: {fact: use.purposes, includes-any: [prices]}",
            "prices",
            id="what makes a rare thing likely, with an option unknown",
        ),
        pytest.param(
            "rulesets/vocabulary.yaml",
            "questions: [org.kind, org.sector]",
            "questions: [org.kind]",
            "a page holds two questions or more",
            id="a page with one question",
        ),
        pytest.param("jurisdictions/places.yaml", "part_of: ", "part_of: X", "which is no place", id="a whole unknown"),
        pytest.param(
            "jurisdictions/places.yaml",
            "places:\n",
            "places:\n- {code: FR, name: {en: x, fr: x}}\n",
            "second",
            id="twice",
        ),
        pytest.param(
            "jurisdictions/groups.yaml",
            "members:\n",
            "members:\n  - {code: EU}\n",
            "would lie inside itself",
            id="EU in EU",
        ),
        pytest.param("rulesets/rates.yaml", "JPY: ", "CHF: ", "no rate for JPY", id="a currency without a rate"),
    ],
)
def test_a_fault_outside_the_statutes_is_named_with_its_file(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, said: str
) -> None:
    text = (folder / file).read_text()
    (folder / file).write_text(changed(old, new, text))
    assert_not_loaded(folder, capsys, f"{file}:", said)


def test_a_place_inside_itself_does_not_load_and_does_not_hang(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "jurisdictions" / "places.yaml"
    ring = "places:\n- {code: Q1, name: {en: a, fr: a}, part_of: Q2}\n- {code: Q2, name: {en: b, fr: b}, part_of: Q1}\n"
    path.write_text(changed("places:\n", ring, path.read_text()))
    assert_not_loaded(folder, capsys, "jurisdictions/places.yaml:", "Q1 would lie inside itself; correct its part_of")


def test_a_file_that_a_rulebook_needs_must_be_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "rulesets" / "topics.yaml").unlink()
    assert_not_loaded(folder, capsys, "rulesets/topics.yaml: this file is missing")


def test_an_empty_folder_is_no_rulebook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    outcome = call(capsys, "rules", "check", "--rulebook", tmp_path / "empty")
    assert_refused(outcome, f"{tmp_path / 'empty'}: no rulebook here; expected the folders rulesets and jurisdictions")

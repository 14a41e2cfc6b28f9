"""Ledgers and extracts: what is quoted stands in the law, what was read is what is written, and how well a rule is known follows from it."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.errors import Fault, FaultList
from compliance.language.error_messages import in_words
from compliance.law import evidence, packing
from compliance.law.ledger_writing import entries_now, fingerprints, with_fingerprints, write
from compliance.law.library import Extract, Library, plain, read_extract, unproved
from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.law.sources import Ledger
from compliance.law.statements import entries, entries_of_files
from compliance.reading import strict_yaml
from compliance.reading.validation import validate
from tests.conftest import ROOT
from tests.support import small_law

ACT = """\
rule-language: 1
instrument:
  id: uk-robots
  jurisdiction: GB
  title: {en: "Robots Act 2024", fr: "Robots Act 2024"}
  short: {en: "Robots Act", fr: "Robots Act"}
  cite: "Robots Act 2024"
  url: "https://law.example/robots"
  checked_on: 2026-11-24
  again_by: 2027-05-24
sanctions:
- id: uk-robots.fine
  text: {en: "A fine of up to GBP 500.", fr: "Amende de 500 livres au plus."}
  cite: {en: "s 9", fr: "art. 9"}
  cap: {amount: 500, currency: GBP}
tests:
- id: uk-robots.keeper
  name: {en: "keeper", fr: "détenteur"}
  affirmed: {en: "You are in the United Kingdom.", fr: "Vous êtes au Royaume-Uni."}
  denied: {en: "You are not in the United Kingdom.", fr: "Vous n'êtes pas au Royaume-Uni."}
  cite: {en: "s 1", fr: "art. 1"}
  when: {fact: org.established_in, within-any: [GB]}
obligations:
- id: uk-robots.s2.notice
  title: {en: "Notice", fr: "Avis"}
  duty: {en: "Tell people that they speak to a robot.", fr: "Dites aux personnes qu'elles parlent à un robot."}
  area: privacy
  binds: [deployer]
  scope: organisation
  kind: duty
  force: binding
  when: {test: uk-robots.keeper}
  unless:
  - id: museum
    name: {en: "in a museum", fr: "dans un musée"}
    cite: {en: "s 3", fr: "art. 3"}
    when: {fact: org.sector, includes: recruitment-agency}
  periods:
  - from: 2025-01-01
    cite: {en: "s 12", fr: "art. 12"}
  time_limits:
  - within: P3D
    counted: {en: "after the first talk", fr: "après le premier échange"}
    cite: {en: "s 2(2)", fr: "art. 2, par. 2"}
  timing: {en: "Always.", fr: "Toujours."}
  citation:
    pinpoint: {en: "s 2", fr: "art. 2"}
    url: "https://law.example/robots/2"
    basis: one-secondary
    checked_on: 2026-11-20
  sanction: uk-robots.fine
  evidence:
  - {en: "The notice", fr: "L'avis"}
  no_topic: {en: "a law made up for this test", fr: "loi inventée pour cet essai"}
  severity: 1
  effort: up-to-1-day
"""
WORDS = (
    "2 Notice\nA keeper shall tell every person who speaks to a robot “that it is a robot”,\nwithin three days.\n"
    "Subsection (1) does not apply in a museum.\nThis section comes into force on 1 January 2025.\n"
)
LEDGER = """\
sources: 1
of: uk-robots
texts:
  act: {kind: primary, publisher: "The Stationery Office", language: en, source_day: 2024-05-01, library: gb/uk-robots, address: "https://law.example/robots"}
  old: {kind: primary, publisher: "The Stationery Office", language: en, source_day: unknown, library: gb/uk-robots, address: "https://law.example/robots"}
  memo: {kind: secondary, publisher: "A firm", made_by: people, language: en, source_day: 2025-02-01, address: "https://firm.example/"}
  echo: {kind: secondary, publisher: "Another firm", made_by: people, language: en, source_day: 2025-03-01, address: "https://echo.example/", rests_on: [memo]}
  view: {kind: secondary, publisher: "A chamber", made_by: unknown, language: en, source_day: 2025-04-01, address: "https://chamber.example/"}
  blog: {kind: secondary, publisher: "A blog", made_by: machine, language: en, source_day: 2025-05-01, address: "https://blog.example/"}
  page: {kind: secondary, publisher: "A page", made_by: people, language: en, source_day: unknown, address: "https://page.example/"}
  play: {kind: example, publisher: "A school", made_by: people, language: en, source_day: 2025-06-01, address: "https://school.example/"}
quotes:
  "2": {at: "s 2(1)", in: act, part: s-2, words: "A keeper shall tell every person [...] 'that it is a robot'", looked_on: 2026-11-20, reader: "project"}
  3: {at: "s 2(3)", in: act, part: s-2, words: "does not apply in a museum", looked_on: 2026-11-21, reader: "project"}
  force: {at: "s 2", in: old, part: s-2, words: "comes into force on 1 January 2025", looked_on: 2026-11-22, reader: "project"}
  memo: {at: "s 2", in: memo, facts: {en: "three days", fr: "trois jours"}, looked_on: 2026-11-23, reader: "project"}
  echo: {at: "s 2", in: echo, facts: {en: "three days", fr: "trois jours"}, looked_on: 2026-11-23, reader: "project"}
  view: {at: "s 2", in: view, facts: {en: "three days", fr: "trois jours"}, looked_on: 2026-11-23, reader: "project"}
  blog: {at: "s 2", in: blog, facts: {en: "three days", fr: "trois jours"}, looked_on: 2026-11-23, reader: "project"}
  page: {at: "s 2", in: page, facts: {en: "three days", fr: "trois jours"}, looked_on: 2026-11-23, reader: "project"}
  play: {at: "s 2", in: play, facts: {en: "three days", fr: "trois jours"}, looked_on: 2026-11-23, reader: "project"}
read:
  uk-robots.s2.notice:
    duty: {by: ["2"]}
    when: {by: ["2"]}  # who is bound
    "unless/museum":
      # the exception
      by: [3]
    'period/0': {by: [force], again_by: 2027-01-01 }
    time/0: {by: [memo, view]}
    sanction: {by: [memo]}
  uk-robots.keeper:
    when: {by: ["2"]}
  uk-robots.fine:
    text: {by: [play]}
"""
DUTY = "uk-robots.s2.notice"
FILES = {"rulesets/gb/robots.yaml": ACT, "rulesets/gb/robots.sources.yaml": LEDGER}
FAMILY = """\
rule-language: 1
family:
  id: us-two
  members:
  - {key: va, name: "Virginia"}
  - {key: ut, name: "Utah"}
obligations:
- id: "us-two.notice.{key}"
  duty: {en: "Publish a notice in {name}.", fr: "Publiez un avis."}
"""


def extract(text: str, **head: str) -> str:
    lines = {
        "work": "Robots Act 2024",
        "part": "s 2",
        "text-of": "2024-05-01",
        "language": "en",
        "publisher": "The Stationery Office",
        "address": "https://law.example/robots/2",
        "copy": "https://copies.example/robots",
        "second-copy": "none",
        "licence": "OGL 3.0",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    } | head
    return "".join(f"{key.replace('_', '-')}: {value}\n" for key, value in lines.items()) + "---\n" + text


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small law with an act more, its ledger with every fingerprint, and two extracts."""
    base = tmp_path_factory.mktemp("law")
    small_law.write(base)
    for name, text in FILES.items():
        (base / name).write_text(text, encoding="utf-8")
    parts = base / "library" / "gb" / "uk-robots"
    parts.mkdir(parents=True)
    (parts / "s-2@2024-05-01.txt").write_text(extract(WORDS), encoding="utf-8")
    (parts / "s-2@unknown.txt").write_text(extract(WORDS, **{"text-of": "unknown"}), encoding="utf-8")
    book = load(base)
    assert all(one is None for one in book.evidence[DUTY].statements.values()), "nobody said how they read"
    assert (
        write(
            base,
            "rulesets/gb/robots.sources.yaml",
            fingerprints(book, "uk-robots", entries_now(base, book, "uk-robots")),
        )
        == 8
    )
    return base


@pytest.fixture(scope="module")
def book(law: Path) -> Rulebook:
    return load(law)


def with_ledger(change: Mapping[str, Any], of: Mapping[str, Any] | None = None) -> Ledger:
    data = strict_yaml.parse(LEDGER, "ledger").data
    return Ledger.model_validate({**data, **change} if of is None else of)


def told(faults: list[Fault]) -> list[tuple[str, int, str, str]]:
    return [(f.place.file, f.place.line, in_words(f.message, "en"), in_words(f.message, "fr")) for f in faults]


# ---------------------------------------------------------------------------------------------------- how well it is known


def test_each_statement_is_known_as_well_as_what_it_rests_on(book: Rulebook) -> None:
    found = {s.name: s for s in evidence.statements_of(book, DUTY)}
    assert {name: s.basis for name, s in found.items()} == {
        "duty": "primary-text",
        "when": "primary-text",
        "unless/museum": "primary-text",
        "period/0": "primary-text",
        "time/0": "two-secondary",
        "sanction": "one-secondary",
    }
    assert [c.quotation.words for c in found["unless/museum"].cited] == ["does not apply in a museum"]
    assert found["unless/museum"].quoted
    assert not found["time/0"].quoted
    assert [s.basis for s in evidence.statements_of(book, "uk-robots.keeper")] == ["primary-text"]
    assert [s.basis for s in evidence.statements_of(book, "uk-robots.fine")] == ["recall"], (
        "a worked example is no source"
    )
    assert found["period/0"].standing is not None
    assert found["period/0"].standing.again_by == date(2027, 1, 1)


def test_a_rule_is_known_as_well_as_the_worst_of_what_decides_it(book: Rulebook) -> None:
    citation = book.rules[DUTY].obligation.citation
    assert citation.basis == "two-secondary", "the time limit; the fine does not count"
    assert citation.checked_on == date(2026, 11, 23), "the newest look"
    assert book.evidence[DUTY].declared == "one-secondary"
    dates = evidence.dates_of(book, DUTY)
    assert (dates.evidence_as_of, dates.looked_on) == (date(2025, 2, 1), date(2026, 11, 23))


@pytest.mark.parametrize(
    ("by", "basis"),
    [
        (["memo"], "one-secondary"),
        (["memo", "view"], "two-secondary"),
        (["memo", "echo"], "one-secondary"),  # one rests on the other
        (["echo", "view"], "two-secondary"),
        (["memo", "blog"], "one-secondary"),  # a machine wrote it
        (["blog"], "recall"),
        (["page"], "recall"),  # no day
        (["play"], "recall"),  # a worked example
        (["blog", "2"], "primary-text"),
    ],
)
def test_what_counts_as_a_source(by: list[str], basis: str) -> None:
    said = entries({"rulesets/gb/robots.yaml": strict_yaml.parse(ACT, "act")})
    read = {DUTY: {"duty": {"by": by, "as": said[DUTY].fingerprint("duty")}}}
    found = evidence.evidence(with_ledger({"read": read}), said, {DUTY: "recall"})[DUTY].statements["duty"]
    assert found is not None
    assert found.basis == basis


def test_two_texts_of_one_publisher_are_one_source() -> None:
    said = entries({"rulesets/gb/robots.yaml": strict_yaml.parse(ACT, "act")})
    texts = strict_yaml.parse(LEDGER, "ledger").data["texts"]
    texts["view"]["publisher"] = "a FIRM"
    read = {DUTY: {"duty": {"by": ["memo", "view"], "as": said[DUTY].fingerprint("duty")}}}
    found = evidence.evidence(with_ledger({"read": read, "texts": texts}), said, {})[DUTY].statements["duty"]
    assert found is not None
    assert found.basis == "one-secondary"


def test_what_no_ledger_speaks_of_is_declared_and_never_counts_as_quoted(book: Rulebook) -> None:
    quiet = next(i for i in book.rules if i not in book.evidence)
    duty = book.rules[quiet].obligation
    declared = duty.model_copy(update={"citation": duty.citation.model_copy(update={"basis": "text-not-kept"})})
    book = replace(book, rules={**book.rules, quiet: replace(book.rules[quiet], obligation=declared)})
    found = evidence.statements_of(book, quiet)
    assert [s.name for s in found][:2] == ["duty", "when"]
    assert all(s.basis is None and not s.quoted for s in found)
    assert evidence.dates_of(book, quiet) == evidence.Dates(None, None)


def test_only_what_is_wholly_quoted_is_called_read_in_the_text(book: Rulebook) -> None:
    """`book` and the law that ships: no rule says so of itself whose deciding words are not all kept."""
    for ident, rule in book.rules.items():
        deciding = [s for s in evidence.statements_of(book, ident) if evidence.decides(s.name)]
        assert (rule.obligation.citation.basis == "primary-text") == all(s.quoted for s in deciding), ident


def test_where_a_ledger_speaks_of_some_statements_the_others_are_as_declared() -> None:
    said = entries({"rulesets/gb/robots.yaml": strict_yaml.parse(ACT, "act")})
    read = {DUTY: {"duty": {"by": ["2"], "as": said[DUTY].fingerprint("duty")}, "when": {"by": ["2"]}}}
    found = evidence.evidence(with_ledger({"read": read}), said, {DUTY: "one-secondary"})[DUTY]
    assert found.statements["duty"] is not None
    assert next(name for name, one in found.statements.items() if one is None) == "when", (
        "without a fingerprint it was not read"
    )
    assert evidence.basis_of(found) == "one-secondary"
    assert evidence.looked_on(found, date(2026, 1, 1)) == date(2026, 1, 1)


def test_a_period_of_named_days_is_known_as_well_as_the_days() -> None:
    text = ACT.replace("from: 2025-01-01", "from: {day: uk-robots.start}").replace(
        "sanctions:",
        'days:\n- {id: uk-robots.start, is: [{day: 2025-01-01, cite: {en: "s 12", fr: "art. 12"}}]}\nsanctions:',
        1,
    )
    said = entries({"rulesets/gb/robots.yaml": strict_yaml.parse(text, "act")})
    day = {"is": {"by": ["force"], "as": said["uk-robots.start"].fingerprint("is")}}
    duty = {"duty": {"by": ["2"], "as": said[DUTY].fingerprint("duty")}}
    found = evidence.evidence(with_ledger({"read": {DUTY: duty, "uk-robots.start": day}}), said, {})
    period = found[DUTY].statements["period/0"]
    assert period is not None
    assert (period.basis, period.by) == ("primary-text", ("force",))
    moved = text.replace("{day: 2025-01-01,", "{day: 2025-02-01,")
    said = entries({"rulesets/gb/robots.yaml": strict_yaml.parse(moved, "act")})
    assert said[DUTY].fingerprint("period/0") == entries({"rulesets/gb/x.yaml": strict_yaml.parse(text, "act")})[
        DUTY
    ].fingerprint("period/0")
    found = evidence.evidence(with_ledger({"read": {DUTY: duty, "uk-robots.start": day}}), said, {})
    period = found[DUTY].statements["period/0"]
    assert period is not None
    assert (period.basis, period.changed) == ("recall", True), "who moves the day unreads it once, for all that name it"
    conditional = text.replace(
        "from: {day: uk-robots.start}", "from: {day: uk-robots.start}\n    when: {test: uk-robots.keeper}"
    )
    said = entries({"rulesets/gb/robots.yaml": strict_yaml.parse(conditional, "act")})
    found = evidence.evidence(with_ledger({"read": {DUTY: duty, "uk-robots.start": day}}), said, {})
    assert found[DUTY].statements["period/0"] is None, "a day does not bear a condition out"


def test_a_kept_rulebook_has_its_evidence(book: Rulebook) -> None:
    again = packing.unpacked(packing.packed(book))
    assert dict(again.evidence) == dict(book.evidence)
    assert dict(again.ledgers) == dict(book.ledgers)
    assert again.rules[DUTY].obligation.citation == book.rules[DUTY].obligation.citation


# ---------------------------------------------------------------------------------------------------- fingerprints


def test_a_fingerprint_is_of_what_is_said_and_of_nothing_else() -> None:
    def prints(text: str) -> dict[str, str]:
        entry = entries({"rulesets/gb/robots.yaml": strict_yaml.parse(text, "act")})[DUTY]
        return {name: entry.fingerprint(name) for name in entry.says}

    before = prints(ACT)
    assert set(before) == {"duty", "when", "unless/museum", "period/0", "time/0", "sanction"}
    for old, new, changed in (
        ("that they speak to a robot", "that they hear a robot", {"duty"}),
        ("qu'elles parlent", "qu'elles conversent", {"duty"}),
        ("{test: uk-robots.keeper}", "{not: {test: uk-robots.keeper}}", {"when"}),
        ("includes: recruitment-agency", "includes: health", {"unless/museum"}),
        ("from: 2025-01-01", "from: 2025-01-02", {"period/0"}),
        ("P3D", "P4D", {"time/0"}),
        ('cite: {en: "s 12"', 'cite: {en: "s 13"', set()),
        ("basis: one-secondary", "basis: recall", set()),
        ("severity: 1", "severity: 2", set()),
        ("  duty: {en", "  duty:   {en", set()),
    ):
        after = prints(ACT.replace(old, new))
        assert ACT.count(old), old
        assert {name for name in before if before[name] != after[name]} == changed, old


def test_what_translators_add_changes_no_fingerprint() -> None:
    spoken = ACT.replace('robot."', 'robot.", de: "Sagen Sie es."', 1)
    prints = [
        entries({"rulesets/x.yaml": strict_yaml.parse(t, "act")})[DUTY].fingerprint("duty") for t in (ACT, spoken)
    ]
    assert "de:" in spoken
    assert prints[0] == prints[1]


def test_each_member_of_a_family_has_statements_of_its_own() -> None:
    found = entries_of_files({"rulesets/us/two.yaml": strict_yaml.parse(FAMILY, "two")})
    one, other = (found[f"us-two.notice.{key}"] for key in ("va", "ut"))
    assert one.file == "rulesets/us/two.yaml#va"
    assert one.fingerprint("duty") != other.fingerprint("duty")


def test_fingerprints_are_written_where_they_belong_and_nothing_else_changes(law: Path) -> None:
    written = (law / "rulesets/gb/robots.sources.yaml").read_text(encoding="utf-8")
    assert re.sub(r'as: ["0-9a-f]+\n +', "", re.sub(r', as: ["0-9a-f]+', "", written)) == LEDGER
    read = strict_yaml.parse(written, "ledger").data["read"]
    assert all(len(str(one["as"])) == 8 for statements in read.values() for one in statements.values())
    assert "# the exception\n      as: " in written
    assert "}  # who is bound\n" in written
    assert ", again_by: 2027-01-01, as: " in written


@pytest.mark.parametrize("said", ["77e5b10c", "12345678", "00000001", "1234e567"])
def test_a_fingerprint_of_digits_only_stays_text(said: str) -> None:
    text = 'read:\n  a:\n    duty: {by: ["}"], as: 0}\n    when: {by: [x]}\n'
    wanted = {("a", "duty"): said, ("a", "when"): said}
    found = strict_yaml.parse(with_fingerprints(text, "x", wanted), "x").data["read"]["a"]
    assert found == {"duty": {"by": ["}"], "as": said}, "when": {"by": ["x"], "as": said}}


# ---------------------------------------------------------------------------------------------------- what the check proves


def test_blanks_and_quote_marks_are_made_equal_and_nothing_else() -> None:
    assert plain("« le responsable »\u202f;  l’accord\n“x”") == "'le responsable'; l'accord 'x'"
    found = Extract({}, WORDS)
    assert found.holds('that it is a robot", within three days')
    assert found.holds("A keeper shall [...] within three days")
    assert not found.holds("within three days [...] A keeper shall"), "the pieces stand in this order"
    assert not found.holds("a keeper shall")
    assert not found.holds("A keeper may")
    assert not found.holds("[...]")


def test_the_law_as_it_is_written_is_proved(law: Path, book: Rulebook) -> None:
    library = Library(law / "library")
    assert list(library.faults()) == []
    assert list(unproved(book, library)) == []


def test_a_spoilt_quotation_is_found_with_its_line(law: Path, book: Rulebook) -> None:
    ledger = book.ledgers["uk-robots"]
    quotes = {**ledger.quotes, "3": ledger.quotes["3"].model_copy(update={"words": "does not apply in a zoo"})}
    spoilt = replace(book, ledgers={"uk-robots": ledger.model_copy(update={"quotes": quotes})})
    (one,) = unproved(spoilt, Library(law / "library"))
    assert (one.file, one.path) == ("rulesets/gb/robots.sources.yaml", ("quotes", "3", "words"))
    assert "do not stand in library/gb/uk-robots/s-2@2024-05-01.txt" in in_words(one.message, "en")
    assert "ne figurent pas dans library/gb/uk-robots" in in_words(one.message, "fr")


def test_an_extract_that_is_not_there_is_named_with_those_of_other_days(book: Rulebook, tmp_path: Path) -> None:
    parts = tmp_path / "gb" / "uk-robots"
    parts.mkdir(parents=True)
    (parts / "s-2@2023-01-01.txt").write_text(extract(WORDS, **{"text-of": "2023-01-01"}), encoding="utf-8")
    said = [in_words(one.message, "en") for one in unproved(book, Library(tmp_path))]
    assert len(said) == 3
    assert "no extract library/gb/uk-robots/s-2@2024-05-01.txt (there are: s-2@2023-01-01.txt)" in said[0]


@pytest.mark.parametrize(
    ("name", "text", "line", "what"),
    [
        ("s-2@2024-05-01.txt", extract(WORDS) + "more\n", 10, "the text is not the one whose hash stands here"),
        ("s-2@2024-05-02.txt", extract(WORDS), 3, "the head says that the text is of 2024-05-01"),
        ("S 2.txt", extract(WORDS), 0, "the name of an extract is PART@DAY.txt"),
        (
            "s-2@2024-05-01.txt",
            extract(WORDS).replace("licence", "license"),
            9,
            'no key "license" (did you mean "licence"?)',
        ),
        ("s-2@2024-05-01.txt", extract(WORDS).replace("part: s 2\n", ""), 1, "the head lacks part"),
        ("s-2@2024-05-01.txt", extract(WORDS).replace("part: s 2", "part:"), 2, "a line of the head is"),
        ("s-2@2024-05-01.txt", extract(WORDS).replace("---\n", ""), 1, "there is no line ---"),
        ("s-2@2024-05-01.txt", extract(WORDS).replace("part: s 2", "work: again"), 2, "the head has work twice"),
    ],
)
def test_a_spoilt_extract_is_told_with_its_line(name: str, text: str, line: int, what: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    (found,) = told(list(Library(tmp_path).faults()))
    assert found[:2] == (f"library/{name}", line)
    assert what in found[2]
    assert found[3] != found[2]
    with pytest.raises(FaultList):
        read_extract(tmp_path / name, name)


def test_a_changed_statement_falls_to_recall_and_the_check_says_what_to_do(law: Path, tmp_path: Path) -> None:
    for folder in ("rulesets", "jurisdictions"):
        shutil.copytree(law / folder, tmp_path / folder)
    act = tmp_path / "rulesets/gb/robots.yaml"
    act.write_text(ACT.replace("Tell people that", "Tell people in writing that"), encoding="utf-8")
    changed = load(tmp_path)
    found = {s.name: s for s in evidence.statements_of(changed, DUTY)}
    assert found["duty"].standing is not None
    assert (found["duty"].basis, found["duty"].standing.changed) == ("recall", True)
    assert found["when"].basis == "primary-text"
    assert changed.rules[DUTY].obligation.citation.basis == "recall"
    (one,) = unproved(changed, Library(law / "library"))
    assert one.path == ("read", DUTY, "duty", "as")
    assert "compliance rules read uk-robots.s2.notice" in in_words(one.message, "en")


def test_what_is_wrong_with_a_ledger_is_told_together_with_lines_and_mends(law: Path, tmp_path: Path) -> None:
    for folder in ("rulesets", "jurisdictions"):
        shutil.copytree(law / folder, tmp_path / folder)
    wrong = (
        LEDGER.replace("rests_on: [memo]", "rests_on: [mamo]")
        .replace("in: view", "in: vue")
        .replace('part: s-2, words: "does', 'words: "does')
        .replace('words: "comes into force on 1 January 2025"', 'facts: {en: "in force", fr: "en vigueur"}')
        .replace("time/0: {by: [memo, view]}", "time/7: {by: [mimo]}")
        .replace("uk-robots.keeper:", "uk-robots.keepr:")
    )
    (tmp_path / "rulesets/gb/robots.sources.yaml").unlink()
    (tmp_path / "rulesets/gb/robot.sources.yaml").write_text(wrong, encoding="utf-8")
    (tmp_path / "rulesets/us/nobody.sources.yaml").write_text(
        LEDGER.replace("of: uk-robots", "of: uk-robot"), encoding="utf-8"
    )
    with pytest.raises(FaultList) as caught:
        load(tmp_path)
    found = told(caught.value.faults)
    lines = wrong.splitlines()
    for text, what in (
        ("rests_on: [mamo]", 'there is no text "mamo" (did you mean "memo"?)'),
        ("in: vue", 'there is no text "vue"'),
        ("3: {at", "3: a quotation of the law needs the part it stands in"),
        ("force: {at", "force: the law is quoted in its own words"),
        ("time/7", 'there is no statement "time/7"; there are: duty, when, unless/museum, period/0, time/0, sanction'),
        ("time/7", 'there is no quotation "mimo" (did you mean "memo"?)'),
        ("uk-robots.keepr", '(did you mean "uk-robots.keeper"?)'),
    ):
        line = next(n for n, one in enumerate(lines, start=1) if text in one)
        assert [f for f in found if f[1] == line and what in f[2]], (what, found)
    assert [
        f
        for f in found
        if f[0] == "rulesets/us/nobody.sources.yaml" and f[1] == 2 and '"uk-robot" is no instrument' in f[2]
    ]
    assert [f for f in found if "call this file rulesets/gb/robots.sources.yaml" in f[2]]
    assert all(f[2] != f[3] for f in found)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"words": "x" * 301}, "a quotation has at most 300 signs, this one has 301"),
        ({"words": None}, "a quotation has either words"),
        ({"facts": {"en": "both", "fr": "both"}}, "a quotation has either words"),
        ({"part": "Art 22"}, "Art 22 is no name of a part"),
    ],
)
def test_the_form_of_a_quotation(change: Mapping[str, Any], what: str) -> None:
    data = strict_yaml.parse(LEDGER, "ledger")
    quotation = {k: v for k, v in {**data.data["quotes"]["2"], **change}.items() if v is not None}
    data.data["quotes"]["2"] = quotation
    with pytest.raises(FaultList) as caught:
        validate(Ledger, data)
    assert what in str(caught.value)


# ---------------------------------------------------------------------------------------------------- the law that ships


def test_every_quotation_of_the_law_that_ships_stands_in_its_extract(rulebook: Rulebook) -> None:
    library = Library(ROOT / "library")
    assert [str(f) for f in library.faults()] == []
    assert [f"{one.file}: {in_words(one.message, 'en')}" for one in unproved(rulebook, library)] == []


def test_no_quotation_holds_what_a_copy_adds_to_the_law() -> None:
    added = re.compile(r"\b[a-z]+_[a-z]+: ")  # a key of the head that somebody's copy puts before the text
    ledgers = {p: strict_yaml.read(p).data["quotes"] for p in sorted((ROOT / "rulesets").rglob("*.sources.yaml"))}
    words = [(p.name, n, q["words"]) for p, quotes in ledgers.items() for n, q in quotes.items() if "words" in q]
    assert len(words) > 3000
    assert [w for w in words if added.search(w[2])] == []


def test_nothing_that_ships_says_primary_by_statement_without_a_quotation(rulebook: Rulebook) -> None:
    for ident in rulebook.evidence:
        for one in evidence.statements_of(rulebook, ident):
            if one.basis == "primary-text":
                assert any(c.text.kind == "primary" and c.quotation.words for c in one.cited), (ident, one.name)


def test_no_two_entries_of_a_ledger_can_have_one_id(rulebook: Rulebook) -> None:
    kinds = [set(rulebook.rules), set(rulebook.tests), set(rulebook.sanctions)]
    assert sum(map(len, kinds)) == len(set().union(*kinds)), (
        "a ledger names a duty, a test or a sanction by its id alone"
    )

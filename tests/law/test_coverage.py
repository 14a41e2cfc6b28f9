"""The registry of what is encoded, overdue reviews, and the comparison with an outside index."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from compliance.cli.rules_coverage import registry_page
from compliance.language.text import Lang, Text
from compliance.law.completeness import CoverageFile, OutsideInstrument, SettledDisagreement
from compliance.law.coverage import compare, missing, read_index, registry, stale
from compliance.law.rulebook import Rulebook
from compliance.semantics.truth import NO
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call

RULE = "eu-ai-act.art50-1.disclose-ai-interaction"


def test_no_review_is_overdue_on_the_day_the_law_is_stated(rulebook: Rulebook) -> None:
    assert [i.id for i in stale(rulebook, DAY)] == []


def test_a_review_is_overdue_the_day_after_its_last_day(rulebook: Rulebook) -> None:
    first = min(i.again_by for i in rulebook.instruments.values())
    assert stale(rulebook, first) == ()
    late = stale(rulebook, first + timedelta(days=1))
    assert late
    assert {i.again_by for i in late} == {first}


def test_an_entry_counts_as_rule_as_stem_or_as_excluded(rulebook: Rulebook) -> None:
    wanted = {"eu-ai-act": ("art50-1.disclose-ai-interaction", "art50-1", "art999.nothing")}
    book = replace(rulebook, coverage=CoverageFile(coverage=1, entries=wanted))
    assert missing(book) == ("eu-ai-act.art999.nothing",)


def test_the_registry_counts_every_rule_once(rulebook: Rulebook) -> None:
    found = registry(rulebook)
    assert sum(r.rules for r in found.rows) == len(rulebook.rules)
    assert sum(n for r in found.rows for n in r.bases.values()) == len(rulebook.rules)
    assert found.excluded == len(rulebook.not_encoded)


def against(
    rulebook: Rulebook, day: str, *settled: SettledDisagreement
) -> tuple[list[tuple[str, bool]], tuple[str, ...]]:
    link = OutsideInstrument(ours="eu-ai-act", theirs="theirs", locator="x-art-{number}")
    coverage = CoverageFile(coverage=1, entries={}, outside=(link,), disagreements=settled)
    book = replace(rulebook, coverage=coverage, rules={RULE: rulebook.rules[RULE]})
    found = compare(book, read_index(f"id,instrumentId,appliesFrom\nx-art-50,theirs,{day}\n", "index.csv"))
    return [(d.what, d.settled is not None) for d in found.differences], found.outdated


def test_another_first_day_is_a_difference_until_it_is_settled_and_a_settled_one_that_is_gone_is_told(
    rulebook: Rulebook,
) -> None:
    note = SettledDisagreement(
        rule=RULE, provision="x-art-50", what="start", resolution=Text(en="Read.", fr="Lu."), read_on=date(2026, 11, 24)
    )
    assert against(rulebook, "2026-08-02") == ([], ())
    assert against(rulebook, "2027-12-02") == ([("start", False)], ())
    assert against(rulebook, "2027-12-02", note) == ([("start", True)], ())
    assert against(rulebook, "2026-08-02", note) == ([], (f"{RULE} / x-art-50",))


def test_the_commands_say_what_is_overdue_and_what_is_encoded(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "rules", "check", "--stale", "--as-of", DAY.isoformat()).status == 0
    late = call(capsys, "rules", "check", "--stale", "--as-of", "2030-01-01")
    assert late.status == 1
    assert "eu-ai-act" in late.out
    page = call(capsys, "rules", "coverage", "--registry", lang="fr")
    assert "| Système juridique |" in page.out
    data = json.loads(call(capsys, "rules", "coverage", "--registry", "--format", "json").out)
    assert {"eu-ai-act", "eu-gdpr"} <= {i["id"] for i in data["instruments"]}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id,locator\na,b\n", "the columns appliesFrom, instrumentId are missing"),
        ("id,instrumentId,appliesFrom\na,b,soon\n", "'soon' is not a day"),
    ],
)
def test_a_file_that_is_no_index_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, says: str
) -> None:
    index = tmp_path / "index.csv"
    index.write_text(text)
    assert_refused(call(capsys, "rules", "check", "--against", index), says, "index.csv")


# ------------------------------------------------------------------------------------------------- legal systems


def test_every_legal_system_of_the_g7_says_who_watches_over_it(rulebook: Rulebook) -> None:
    covered = {r.jurisdiction for r in rulebook.rules.values() if r.member is None}
    without = sorted(c for c in covered if not rulebook.jurisdictions[c].regulators)
    assert without == []


def test_ways_between_the_g7_members_are_known_in_every_direction(rulebook: Rulebook) -> None:
    members = ("CA", "FR", "DE", "IT", "JP", "GB", "US")

    def ways(origin: str, target: str) -> list[str]:
        line = [origin]
        while (above := rulebook.jurisdictions[line[-1]].within) is not None:
            line.append(above)
        return [
            r.id
            for r in rulebook.routes
            if r.origin in line and r.contains(DAY) and r.reaches(target, rulebook.places, DAY) is not NO
        ]

    assert [(a, b) for a in members for b in members if a != b and not ways(a, b)] == []


def test_the_british_decision_of_the_eu_ends_with_its_last_day(rulebook: Rulebook) -> None:
    route = next(r for r in rulebook.routes if r.id == "eu-gb")
    assert route.contains(date(2031, 12, 27))
    assert not route.contains(date(2031, 12, 28))


def test_a_system_is_shown_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    english = call(capsys, "rules", "system", "EU", "--to", "US", "--as-of", DAY.isoformat())
    assert "Data Privacy Framework" in english.out
    assert "To Japan" not in english.out
    french = call(capsys, "rules", "system", "CA-QC", "--as-of", DAY.isoformat(), lang="fr")
    assert "entente écrite" in french.out
    assert_refused(call(capsys, "rules", "system", "XX"), "XX")


@pytest.mark.parametrize(("page", "lang"), [("coverage.md", "en"), ("coverage.fr.md", "fr")])
def test_the_printed_registry_is_the_state_of_the_rulebook(rulebook: Rulebook, page: str, lang: Lang) -> None:
    """`compliance rules coverage --registry > docs/coverage.md` brings it up to date."""
    assert (ROOT / "docs" / page).read_text(encoding="utf-8").strip() == registry_page(rulebook, lang).strip()


def test_every_entry_of_the_research_is_a_rule_or_excluded_with_a_reason(rulebook: Rulebook) -> None:
    assert missing(rulebook) == ()
    wanted = set(rulebook.coverage.wanted)
    excluded = [i for i in rulebook.not_encoded if i in wanted]
    assert len(excluded) <= 0.08 * len(wanted)

"""What statements of law rest on, from the command line: read beside the words, shown, proved, counted and due again."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from compliance.explaining.evidence_words import EvidenceWords
from compliance.language.text import Lang
from compliance.law.evidence import statements_of
from compliance.law.rulebook import Rulebook
from tests.conftest import ROOT
from tests.support import small_law
from tests.support.calling import assert_refused, call

LEDGER = "rulesets/us/adea.sources.yaml"
EXTRACT = "library/us/us-adea/usc-29-631@unknown.txt"
EXTRACTS = "library/us/us-adea"
LANGS = (Lang("en"), Lang("fr"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small law with its library, in which nobody has read the ledger yet."""
    base = small_law.write(tmp_path_factory.mktemp("law"), LEDGER.replace(".sources", ""), LEDGER)
    shutil.copytree(ROOT / EXTRACTS, base / EXTRACTS)
    ledger = base / LEDGER
    ledger.write_text(re.sub(r', as: "?[0-9a-f]+"?', "", ledger.read_text(encoding="utf-8")), encoding="utf-8")
    return base


@pytest.mark.core_takes("fr")
@pytest.mark.parametrize("lang", LANGS)
def test_a_statement_is_read_beside_the_words_and_then_written(
    folder: Path, capsys: pytest.CaptureFixture[str], lang: Lang
) -> None:
    says, law, unread, so = {
        "en": ("The rule says", "The law says", "not yet read beside these words", "read beside these words"),
        "fr": ("La règle dit", "La loi dit", "pas encore lu en regard de ces mots", "lu en regard de ces mots"),
    }[lang]
    before = (folder / LEDGER).read_text(encoding="utf-8")
    shown = call(capsys, "--rulebook", folder, "rules", "read", "us-adea.626", lang=lang)
    assert shown.status == 0
    assert says in shown.out
    assert law in shown.out
    assert "in an additional equal amount as liquidated damages" in shown.out
    assert unread in shown.out
    assert (folder / LEDGER).read_text(encoding="utf-8") == before, "nobody agreed to anything"
    written = call(capsys, "--rulebook", folder, "rules", "read", "us-adea.626", "--write", lang=lang)
    assert LEDGER in written.out
    assert (folder / LEDGER).read_text(encoding="utf-8") != before
    again = call(capsys, "--rulebook", folder, "rules", "read", "us-adea.626", lang=lang)
    assert f"= {so}" in again.out
    (folder / LEDGER).write_text(before, encoding="utf-8")


def test_what_no_ledger_speaks_of_cannot_be_read(rulebook: Rulebook, capsys: pytest.CaptureFixture[str]) -> None:
    quiet = next(i for i in rulebook.rules if i not in rulebook.evidence)
    assert_refused(call(capsys, "rules", "read", quiet), quiet, "X.sources.yaml")
    assert_refused(call(capsys, "rules", "read", "us-adea.ag"), "us-adea.ag", 'did you mean "us-adea.age"')


@pytest.mark.parametrize("lang", LANGS)
def test_rules_show_has_the_words_of_each_statement(
    rulebook: Rulebook, capsys: pytest.CaptureFixture[str], lang: Lang
) -> None:
    declared = {"en": "declared", "fr": "déclaré"}[lang]
    rests = (EvidenceWords(rulebook, rule_id, lang) for rule_id in rulebook.rules)
    rule_id, found = next(
        (rule_id, one)
        for rule_id, one in zip(rulebook.rules, rests, strict=True)
        if any(s.quoted for s in one.statements) and any(declared in s.basis for s in one.statements)
    )
    shown = call(capsys, "rules", "show", rule_id, lang=lang).out
    for one in found.statements:
        assert one.title in shown
        assert one.basis in shown
        assert all(quoted.whole in shown for quoted in one.quoted)
    assert declared in shown, "something of it rests on no words"


def test_rules_check_holds_quotations_and_extracts(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("rulesets", "jurisdictions", "library"):
        shutil.copytree(folder / name, tmp_path / name)
    good = call(capsys, "--rulebook", tmp_path, "rules", "check")
    assert "Every quotation stands in its extract" in good.out
    extract = tmp_path / EXTRACT
    text = extract.read_text(encoding="utf-8")
    extract.write_text(text.replace("at least 40 years", "at least 50 years"), encoding="utf-8")
    spoilt = call(capsys, "--rulebook", tmp_path, "rules", "check")
    assert spoilt.status == 2
    assert f"{EXTRACT}:10" in spoilt.err
    ledger = tmp_path / LEDGER
    extract.write_text(text, encoding="utf-8")
    ledger.write_text(
        ledger.read_text(encoding="utf-8").replace("at least 40 years", "at least 50 years"), encoding="utf-8"
    )
    spoilt = call(capsys, "--rulebook", tmp_path, "rules", "check", lang="fr")
    assert spoilt.status == 2
    line = next(
        n for n, one in enumerate(ledger.read_text(encoding="utf-8").splitlines(), start=1) if '"631-a":' in one
    )
    assert f"{LEDGER}:{line}" in spoilt.err
    assert "ne figurent pas dans" in spoilt.err
    shutil.rmtree(tmp_path / "library")
    assert "there is no folder" in call(capsys, "--rulebook", tmp_path, "rules", "check").out


def test_what_is_due_again_is_named_with_its_statement(capsys: pytest.CaptureFixture[str]) -> None:
    found = call(capsys, "rules", "check", "--stale", "--as-of", "2027-06-01")
    assert found.status == 1
    assert "us-adea.626, text: due 24 May 2027" in found.out
    assert "us-adea.626" not in call(capsys, "rules", "check", "--stale", "--as-of", "2026-11-28").out


def test_the_registry_counts_every_statement_once(rulebook: Rulebook, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(call(capsys, "rules", "coverage", "--registry", "--format", "json").out)["statements"]
    *systems, together = found
    assert together["count"] == sum(s["count"] for s in systems) == sum(together["bases"].values())
    ids = [*rulebook.rules, *rulebook.tests, *rulebook.sanctions]
    stated = [
        s
        for i in ids
        for s in statements_of(rulebook, i)
        if i not in rulebook.rules or s.name not in ("sanction", "stop_when")
    ]
    assert together["count"] == len(stated)
    assert together["bases"]["primary-text"] == sum(s.quoted for s in stated) > 0
    assert together["binding_duties"] == sum(r.obligation.force == "binding" for r in rulebook.rules.values())

"""A hint that was looked at is accepted once, with a reason; a new one is seen, and one that is gone is a fault."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from compliance.law.consistency.accepting import ACCEPTED, sifted
from compliance.law.consistency.examining import examined
from compliance.resources import law_root
from compliance.service.clock import today
from tests.conftest import ROOT
from tests.support.calling import call

LIABILITY = "rulesets/eu/product-liability.yaml"


@pytest.fixture
def law(tmp_path: Path) -> Path:
    """A copy of the law that may be spoilt."""
    for folder in ("rulesets", "jurisdictions"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def changed(law: Path, file: str, old: str, new: str) -> None:
    text = (law / file).read_text(encoding="utf-8")
    assert text.count(old) >= 1, old
    (law / file).write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.longer_way
def test_no_hint_of_the_law_that_ships_is_left_open() -> None:
    result = sifted(examined(), law_root(), today())
    assert [hint.name for hint in result.open] == []
    assert result.stale == ()
    assert result.accepted


@pytest.mark.longer_way
def test_a_period_that_was_moved_alone_is_told_with_file_line_and_rule(
    law: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (law / LIABILITY).read_text(encoding="utf-8")
    assert "from: 2026-12-09" in text
    assert "9 December 2026" in text
    changed(law, LIABILITY, "from: 2026-12-09", "from: 2026-12-21")
    (law / LIABILITY.replace(".yaml", ".sources.yaml")).unlink()  # a day that is quoted would be a fault of its own
    english = call(capsys, "rules", "check", "--rulebook", law)
    duty = text.index("obligations:")
    line = 1 + text.count("\n", 0, text.index("9 December 2026", duty))
    assert english.status == 0
    assert f"{LIABILITY}:{line}:" in english.out or f"{LIABILITY}:{line - 1}:" in english.out
    assert "eu-pld." in english.out
    assert "names 2026-12-09, and nothing of the rule begins, ends or changes on that day" in english.out
    assert "2026-12-21" in english.out
    french = call(capsys, "rules", "check", "--rulebook", law, lang="fr")
    assert "nomme le 2026-12-09, et rien dans la règle ne commence" in french.out


def test_what_was_accepted_and_is_gone_is_a_fault_at_its_line(law: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = (law / ACCEPTED).read_text(encoding="utf-8").splitlines()
    at = next(n for n, words in enumerate(lines, 1) if words.startswith('  - "option-unread'))
    lines.insert(at, '  - "option-unread use.technology nothing-of-this-name"')
    (law / ACCEPTED).write_text("\n".join(lines) + "\n", encoding="utf-8")
    outcome = call(capsys, "rules", "check", "--rulebook", law)
    assert outcome.status == 2
    assert f"{ACCEPTED}:{at + 1}:" in outcome.err
    assert "no longer occurs; take the line out" in outcome.err


@pytest.mark.longer_way
def test_the_reasons_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    english = call(capsys, "rules", "check", "--accepted")
    assert english.out.count("Reason: ") > 100
    assert call(capsys, "rules", "check", "--accepted", lang="fr").out.count("Motif : ") == english.out.count(
        "Reason: "
    )

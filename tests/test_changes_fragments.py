"""A changed rulebook without a word about it is found; fragments become a section of the changelog."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tools.changes import Fragment, changed, fragments, part_of, section, unspoken

ROOT = Path(__file__).resolve().parents[1]


def test_every_changed_data_file_of_this_checkout_has_a_fragment() -> None:
    done = subprocess.run(
        [sys.executable, "tools/changes.py", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("file", "part"),
    [
        ("rulesets/eu/gdpr.yaml", "eu"),
        ("rulesets/topics.yaml", "topics"),
        ("rulesets/vocabulary/organisation.yaml", "vocabulary"),
        ("rulesets/vocabulary.yaml", "vocabulary"),
        ("jurisdictions/places.yaml", "jurisdictions"),
    ],
)
def test_a_data_file_belongs_to_a_part(file: str, part: str) -> None:
    assert part_of(file) == part


def test_a_file_changed_new_or_gone_needs_a_fragment_that_names_its_part() -> None:
    before = {"rulesets/eu/gdpr.yaml": "a", "rulesets/fr/lil.yaml": "b", "rulesets/de/bdsg.yaml": "c"}
    now = {"rulesets/eu/gdpr.yaml": "x", "rulesets/fr/lil.yaml": "b", "rulesets/it/codice.yaml": "d"}
    assert set(changed(before, now)) == {"eu", "de", "it"}
    told = [
        Fragment("law/a.md", "law", frozenset({"eu", "it"}), "- x"),
        Fragment("engine/b.md", "engine", frozenset({"de"}), "- y"),
    ]
    (wrong,) = unspoken(before, now, iter(told))
    assert wrong.startswith("de: rulesets/de/bdsg.yaml changed")


def test_a_law_fragment_says_whom_it_concerns(tmp_path: Path) -> None:
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "day.md").write_text("- **EU**: a day moved.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"law/day\.md: line 1 must say which legal systems"):
        list(fragments(tmp_path))
    (tmp_path / "law" / "day.md").write_text("systems: eu, fr\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"law/day\.md: it says nothing"):
        list(fragments(tmp_path))
    (tmp_path / "law" / "day.md").write_text("systems: eu, fr\n- **EU**: a day moved.\n", encoding="utf-8")
    (found,) = fragments(tmp_path)
    assert (found.systems, found.text) == (frozenset({"eu", "fr"}), "- **EU**: a day moved.")
    assert section("0.2.0", "2026.12.1", date(2026, 12, 1), [found]) == (
        "## [0.2.0] - 2026-12-01 - rulebook 2026.12.1\n\n### Law\n\n- **EU**: a day moved."
    )

"""A made-up language goes through everything a reader sees: nothing is shown in English but names, ids, days and what was typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.pseudo_language import english, pseudo, write

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the made-up language lies, and the rulebook that speaks it."""
    made = tmp_path_factory.mktemp("xx")
    write(made)
    return made


def found(folder: Path, part: str) -> dict[str, list[str]]:
    """What of each surface of a part is English; worked out by a process of its own, which speaks the language from its start."""
    environment = {
        **os.environ,
        "COMPLIANCE_LANGUAGES": str(folder),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "COLUMNS": "100",
    }
    words = [sys.executable, "-m", "tests.support.pseudo_language", str(folder), part]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    pages: dict[str, list[str]] = json.loads(done.stdout)
    return pages


def test_the_made_up_language_is_told_from_english() -> None:
    assert pseudo("Up to {amount} a day.") == "⟦Úp tó {amount} á dáý.⟧"
    assert english(pseudo("Nothing is left out"), frozenset()) == []
    assert english("⟦Thís ís sáíd⟧, this is not; see eu-gdpr.art30.ropa", frozenset()) == ["not", "see", "this"]
    assert english("this is a Name", frozenset({"Name"})) == ["this"]


@pytest.mark.longer_way
@pytest.mark.parametrize(
    ("part", "least"),
    [
        ("help", 40),
        pytest.param("command line", 60, marks=pytest.mark.long),
        pytest.param("site", 25, marks=pytest.mark.long),
        pytest.param("accounts", 40, marks=pytest.mark.long),
    ],
)
def test_nothing_is_left_in_english(folder: Path, part: str, least: int) -> None:
    surfaces = found(folder, part)
    assert len(surfaces) >= least
    assert {name: words for name, words in surfaces.items() if words} == {}

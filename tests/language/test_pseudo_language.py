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
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What of each surface is English; worked out by a process of its own, which speaks the language from its start."""
    folder = tmp_path_factory.mktemp("xx")
    write(folder)
    environment = {
        **os.environ,
        "COMPLIANCE_LANGUAGES": str(folder),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "COLUMNS": "100",
    }
    words = [sys.executable, "-m", "tests.support.pseudo_language", str(folder)]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    pages: dict[str, list[str]] = json.loads(done.stdout)
    return pages


def test_the_made_up_language_is_told_from_english() -> None:
    assert pseudo("Up to {amount} a day.") == "⟦Úp tó {amount} á dáý.⟧"
    assert english(pseudo("Nothing is left out"), frozenset()) == []
    assert english("⟦Thís ís sáíd⟧, this is not; see eu-gdpr.art30.ropa", frozenset()) == ["not", "see", "this"]
    assert english("this is a Name", frozenset({"Name"})) == ["this"]


@pytest.mark.parametrize(
    ("part", "least"), [("command line: help", 40), ("command line", 60), ("site", 25), ("accounts", 40)]
)
def test_nothing_is_left_in_english(found: dict[str, list[str]], part: str, least: int) -> None:
    surfaces = {name: words for name, words in found.items() if name.startswith(part)}
    assert len(surfaces) >= least
    assert {name: words for name, words in surfaces.items() if words} == {}

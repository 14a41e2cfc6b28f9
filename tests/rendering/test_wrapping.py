"""Words stay whole: lines are cut between words, long names after a sign, and nothing is lost."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.law.rulebook import Rulebook
from compliance.rendering.wrapping import broken, wrapped
from tests.conftest import ROOT

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\\\)")


@given(st.text(alphabet="ab -.é\n", max_size=300), st.integers(20, 60))
def test_nothing_is_lost_and_only_a_word_without_signs_is_wider(text: str, width: int) -> None:
    out = wrapped(text, width)
    assert "".join(out.split()) == "".join(text.split())
    for line in out.split("\n"):
        assert len(line) <= width or not re.search(r"\S[.\-]\S", line.strip()) or " " not in line.strip()


def test_a_line_goes_on_under_its_own_beginning() -> None:
    assert wrapped("  - one two three four five six", 24) == "  - one two three four\n    five six"
    assert wrapped("  12. Antwort auf eine Frage an alle", 26) == "  12. Antwort auf eine\n      Frage an alle"
    assert wrapped("          - six seven", 20) == "          - six\nseven"
    assert wrapped("short", 20) == "short"


def test_a_long_name_breaks_after_a_sign_and_a_long_word_stays_whole() -> None:
    assert broken("eu-gdpr.art46.safeguards-and-tia", 20) == "eu-gdpr.art46.\nsafeguards-and-tia"
    assert broken("Donaudampfschifffahrtsgesellschaft", 20) == "Donaudampfschifffahrtsgesellschaft"


def in_a_terminal(columns: int, *words: str) -> list[str]:
    """Return the lines of a command as a terminal of a width shows them."""
    master, slave = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(columns), "TERM": "xterm"}
    with subprocess.Popen(
        [sys.executable, "-m", "compliance", *words], cwd=ROOT, stdin=slave, stdout=slave, stderr=slave, env=environment
    ) as process:
        os.close(slave)
        raw = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            raw += part
        process.wait(60)
    os.close(master)
    return ESCAPE.sub("", raw.decode()).replace("\r", "").split("\n")


CASE = "examples/bakery-cv-ranker.yaml"
DAY = ("--as-of", "2026-11-24")


COMMANDS = (
    ("rules", "show", "eu-gdpr.art35.dpia"),
    ("assess", CASE, *DAY),
    ("questions", CASE, *DAY),
    ("explain", CASE, "eu-gdpr.art35.dpia", *DAY),
    ("assess", CASE, "--as-of", "a-day-that-is-none-at-all-and-whose-mistake-is-said-in-a-long-sentence"),
)
# The core takes one command in each language, in a narrow window; each is a process of its own.
CORE = {(80, "en", "rules"), (80, "fr", "assess")}


@pytest.mark.core_takes("80-en-rules-0")
@pytest.mark.parametrize(
    ("columns", "lang", "words"),
    [
        pytest.param(
            columns,
            lang,
            words,
            id=f"{columns}-{lang}-{words[0]}-{n}",
            marks=() if (columns, lang, words[0]) in CORE and n < 2 else pytest.mark.long,
        )
        for columns in (80, 100)
        for lang in ("en", "fr")
        for n, words in enumerate(COMMANDS)
    ],
)
def test_no_word_is_cut_in_a_terminal(columns: int, lang: str, words: tuple[str, ...], rulebook: Rulebook) -> None:
    lines = in_a_terminal(columns, "--lang", lang, *words)
    assert len(lines) > 1
    assert [line for line in lines if len(line) > columns and " " in line.strip()] == []
    if words[0] == "assess" and len(words) == 4:
        cells = [c.strip() for line in lines for c in line.split("│")]
        pieces = {c for c in cells if re.fullmatch(r"[a-z]{1,3}", c)}
        words_said = {
            w for c in cells if " " in c for w in re.findall(r"[a-z]+", c)
        }  # a short word may end a sentence alone, and a duty's id breaks after its signs
        words_said |= {w for rule in rulebook.rules for w in re.findall(r"[a-z]+", rule)}
        assert pieces <= words_said, "the end of a word that was cut"


@pytest.mark.longer_way
def test_what_a_program_reads_stays_whole(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "compliance", "rules", "show", "eu-gdpr.art35.dpia"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert max(map(len, done.stdout.splitlines())) > 100

"""Calls the real command line and keeps what it said; reads folders to prove that nothing was written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from compliance.cli import run
from compliance.language.text import SOURCE, Lang


@dataclass(frozen=True)
class Outcome:
    """What one call of the command line did."""

    status: int
    out: str
    err: str


def call(capsys: pytest.CaptureFixture[str], *words: str | Path, lang: Lang = SOURCE) -> Outcome:
    """Run the command line as `main` does, and return what it said."""
    capsys.readouterr()
    status = run([str(w) for w in words], lang)
    said = capsys.readouterr()
    return Outcome(status, said.out, said.err)


def contents(folder: Path) -> dict[str, tuple[int, int]]:
    """Return every file under a folder with its size and time of writing."""
    return {
        p.relative_to(folder).as_posix(): (p.stat().st_size, p.stat().st_mtime_ns)
        for p in folder.rglob("*")
        if p.is_file()
    }


def assert_refused(outcome: Outcome, *parts: str, frame: str = "Error: ") -> None:
    """The call ended with status 2 and one paragraph that holds these parts, and printed no result and no traceback."""
    assert outcome.status == 2, outcome.err
    assert outcome.out == ""
    assert outcome.err.startswith(frame)
    assert "\n\n" not in outcome.err.strip()
    assert "Traceback" not in outcome.err
    assert "Internal fault" not in outcome.err
    for part in parts:
        assert part in outcome.err


def at(text: str, needle: str) -> str:
    """Return the place of a piece of text as messages write it: `:line:column:`."""
    before = text[: text.index(needle)]
    return f":{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}:"

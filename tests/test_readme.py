"""The commands of the README, run in their order in an empty folder, as somebody does who only copies them."""

from __future__ import annotations

import io
import re
import shlex
import socket
from pathlib import Path

import click
import pytest

from compliance.register import Register
from compliance.register.database import Database
from compliance.web import serving
from compliance.web.settings import Settings
from tests.conftest import ROOT
from tests.support.calling import call
from tests.support.postgresql import LIGHT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAM = ".venv/bin/compliance"
PASSWORD = "four words of your own"
TYPED = "Corner Bakery\nChatbot\nq\n"  # the firm, its use of AI, and enough for now


def commands() -> list[list[str]]:
    """Return the calls of the program in the indented blocks, as words, without the remarks behind them."""
    lines = [line for block in re.findall(r"(?:^    .*\n)+", README, re.MULTILINE) for line in block.splitlines()]
    found = [shlex.split(line, comments=True) for line in lines]
    return [words[1:] for words in found if words and words[0] == PROGRAM]


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, no setting left over, a person who types, and servers that stop when they are about to answer."""
    monkeypatch.chdir(tmp_path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for name in ("DATABASE", "PORT"):
        monkeypatch.setenv(f"COMPLIANCE_{name}", str(port))
    monkeypatch.delenv("COMPLIANCE_DATABASE")

    def until_stopped(settings: Settings, listening: socket.socket) -> None:
        listening.close()

    monkeypatch.setattr(serving, "serve", until_stopped)
    monkeypatch.setattr(click.termui, "hidden_prompt_func", lambda _: PASSWORD)
    monkeypatch.setattr(Register, "open", lambda url, anchor=None: Register(Database(url), policy=LIGHT, anchor=anchor))
    return tmp_path


def test_the_readme_has_its_commands() -> None:
    said = commands()
    assert len(said) >= 15
    assert {"interview", "assess", "explain", "serve", "register"} <= {w for words in said for w in words}


@pytest.mark.long
def test_every_command_of_the_readme_works_in_the_order_in_which_it_stands(
    alone: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in commands():
        monkeypatch.setattr("sys.stdin", io.StringIO(TYPED))
        before = set(alone.rglob("*"))
        outcome = call(capsys, *words)
        assert (outcome.status, "Internal fault" in outcome.err) == (0, False), (shlex.join(words), outcome.err)
        if "--output" in words:
            written = alone / words[words.index("--output") + 1]
            assert written.stat().st_size > 0
            assert written not in before
    for name in ("my-firm.yaml", "my-form.xlsx", "my-firm.xlsx", "my-firm.pdf", "my-firm-oscal", "office.db"):
        assert (alone / name).exists(), name
    register = Register.open("office.db")
    assert register.authenticate("you@example.org", PASSWORD).admin
    register.close()

"""The words of the command line stand in the catalogue: every command has them in every language, each is used, none is in code."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from compliance.cli.checklist_table import STYLE
from compliance.cli.program import compliance as program
from compliance.cli.worded import WordedArgument, WordedCommand, WordedOption, speaking
from compliance.language.languages import spoken
from compliance.language.sentences import catalogue, sentence
from compliance.language.tags import Lang
from compliance.results.parts import ALL
from tests.conftest import ROOT

CLI = ROOT / "compliance" / "cli"
WORDS = re.compile(r"[^\W\d_]{2,} +[^\W\d_]{2,}")  # two words of two letters or more: what only a sentence has

# What is prose in code nevertheless, and why.
REASONED = {
    "language of the call": "names a variable to whoever debugs; nobody is shown it",
    **dict.fromkeys(STYLE.values(), "how a terminal draws a heading"),
}


def commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, WordedCommand]]:
    assert isinstance(command, WordedCommand), path
    yield ".".join(path), command
    if isinstance(command, click.Group):
        for name, inner in sorted(command.commands.items()):
            yield from commands(inner, (*path, name))


COMMANDS = dict(commands(program))


def keys_of(command: WordedCommand) -> set[str]:
    """The entries of the catalogue from which the help of a command is made."""
    out = {f"cli.{command.path}.help" if command.path else "cli.help"}
    for param in command.params:
        assert isinstance(param, WordedOption | WordedArgument), f"{command.path} {param.name}"
        if isinstance(param, WordedOption):
            out.add(param.key)
        if param.ident is not None:
            out.add(f"cli.metavar.{param.ident}")
    return out


def literals() -> Iterator[tuple[Path, ast.Constant]]:
    """Every text in the code of the command line, but for docstrings."""
    for path in sorted(CLI.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        passed: set[ast.AST] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
                first = node.body[0]
                assert isinstance(first, ast.Expr)
                passed.add(first.value)
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed:
                yield path, node


def test_each_command_stands_at_the_path_by_which_its_words_are_found() -> None:
    assert len(COMMANDS) > 40
    for path, command in COMMANDS.items():
        assert command.path == path


@pytest.mark.parametrize("lang", spoken())
def test_every_command_option_and_metavar_has_words_in_every_language(lang: Lang) -> None:
    for path, command in COMMANDS.items():
        for key in keys_of(command):
            said = sentence(key, lang)
            assert said.strip(), f"{path}: {key}"
            if lang != spoken()[0] and ".metavar." not in key:
                assert said != sentence(key, spoken()[0]), f"{path}: {key} is not translated"


@pytest.mark.parametrize("lang", spoken())
def test_an_option_that_names_endings_or_parts_fills_them_in(lang: Lang) -> None:
    with_slots = [p for c in COMMANDS.values() for p in c.params if isinstance(p, WordedOption) and p.slots]
    assert len(with_slots) > 5
    with speaking(lang):
        for option in with_slots:
            assert "{" not in (option.help or "")
            assert ".html" in (option.help or "") or (option.name == "only" and ALL in (option.help or ""))


def test_every_entry_of_the_command_line_is_used() -> None:
    from_code = {str(node.value) for _, node in literals()}
    used = from_code.union(*map(keys_of, COMMANDS.values())) | {"cli.option.help"}
    assert sorted({key for key in catalogue() if key.startswith("cli.")} - used) == []


def test_no_prose_stands_in_the_code_of_the_command_line() -> None:
    found = {
        f"{path.name}:{node.lineno}: {node.value!r}"
        for path, node in literals()
        if WORDS.search(str(node.value)) and node.value not in REASONED
    }
    assert sorted(found) == []
    assert {node.value for _, node in literals()} >= set(REASONED), "a reason for what is no longer there"


# Their help is made with what they work with: the formats that installed packages bring, the roles of a reporting framework; and
# the lawyer's bench takes days and numbers as CLDR writes them.
READ_MORE = {
    "export",
    "hiroshima",
    "rules.check",
    "rules.coverage",
    "rules.list",
    "rules.mutate",
    "rules.show",
    "rules.system",
}


def test_help_reads_nothing_that_only_work_needs() -> None:
    script = """import json, sys
from compliance.cli import run
for words in json.loads(sys.argv[1]):
    assert run([*words, "--help"], "en") == 0, words
heavy = ("pydantic", "rich", "babel", "fastapi", "durable_rules_engine", "compliance.law.rulebook", "compliance.version")
print([name for name in heavy if name in sys.modules])
"""
    paths = [path.split(".") if path else [] for path in COMMANDS if path not in READ_MORE]
    command = [sys.executable, "-c", script, json.dumps(paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Usage: compliance") == len(paths) > 30
    assert done.stdout.endswith("[]\n"), done.stdout[-200:]


LATIN = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgctxt "cli.conflicts.option.none"
msgid "no such entry"
msgstr "nihil"

msgctxt "cli.option.as-of"
msgid "{english}"
msgstr "Dies legis."

msgctxt "cli.metavar.case"
msgid "CASE"
msgstr "CAUSA"

msgctxt "fault.file.exists"
msgid "{exists}"
msgstr "iam est"
"""


@pytest.mark.longer_way
def test_a_language_that_a_file_brings_can_be_chosen_and_explains_commands(tmp_path: Path) -> None:
    text = LATIN.format(
        english=sentence("cli.option.as-of", spoken()[0]), exists=sentence("fault.file.exists", spoken()[0])
    )
    (tmp_path / "la.po").write_text(text, encoding="utf-8")
    here = {**os.environ, "COMPLIANCE_LANGUAGES": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "COLUMNS": "100"}

    def said(*words: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "compliance", *words]
        done = subprocess.run(command, cwd=ROOT, env=here, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    status, help_ = said("--lang", "la", "conflicts", "--help")
    assert status == 0
    assert "CAUSA" in help_
    assert "Dies legis." in help_
    assert "List the duties of a case that pull apart" in help_, (
        "what a language lacks is said in the one that stands in"
    )
    assert "la]" in said("--help")[1]
    taken = tmp_path / "taken.yaml"
    taken.write_text("x")
    status, refused = said("case", "new", str(taken), "--name", "A", "--lang", "la")
    assert (status, f"{taken}: iam est" in refused) == (2, True), refused
    assert said("--lang", "xx", "rules", "list")[0] == 2

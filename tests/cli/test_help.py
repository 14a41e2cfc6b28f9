"""Each command and option is told about in both languages, with an example that is a call."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from compliance.cli.language_of_call import language_first, language_of
from compliance.cli.program import compliance as program
from compliance.cli.worded import speaking
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from tests.conftest import DAY, ROOT
from tests.support.calling import call

BAKERY = ROOT / "examples" / "bakery-cv-ranker.yaml"
AS_OF = ("--as-of", DAY.isoformat())


def commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name, inner in sorted(command.commands.items()):
            yield from commands(inner, (*path, name))


COMMANDS = dict(commands(program))
PATHS = list(COMMANDS)


def examples(text: str) -> list[list[str]]:
    import shlex

    return [shlex.split(line) for line in text.splitlines() if line.strip().startswith("compliance ")]


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("path", PATHS, ids=lambda p: " ".join(p) or "compliance")
def test_every_command_prints_its_help_with_an_example(
    capsys: pytest.CaptureFixture[str], path: tuple[str, ...], lang: Lang
) -> None:
    outcome = call(capsys, *path, "--help", lang=lang)
    assert (outcome.status, outcome.err) == (0, "")
    assert ("Usage: " if lang == "en" else "Utilisation : ") in outcome.out
    command = COMMANDS[path]
    with speaking(lang):
        words = command.help
    assert words
    if not isinstance(command, click.Group) or not path:
        assert re.search("Examples?:" if lang == "en" else "Exemples? :", words)
        assert examples(words)


@pytest.mark.parametrize("path", PATHS, ids=lambda p: " ".join(p) or "compliance")
def test_every_command_and_option_is_explained_in_english_and_in_french(path: tuple[str, ...]) -> None:
    def texts(lang: Lang) -> dict[str, str]:
        command = COMMANDS[path]
        with speaking(lang):
            found = {"": command.help or ""}
            for option in command.get_params(click.Context(command, info_name="x")):
                if isinstance(option, click.Option):
                    found[option.opts[0]] = str(option.help or "")
        return found

    english, french = texts("en"), texts("fr")
    assert english.keys() == french.keys()
    for name, text in english.items():
        assert text.strip(), f"{path} {name} is not explained"
        assert french[name].strip() not in ("", text.strip()), f"{path} {name} has no French"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_example_in_a_help_text_is_a_call_that_can_be_made(lang: Lang, rulebook: Rulebook) -> None:
    tried = 0
    for command in COMMANDS.values():
        with speaking(lang):
            told = command.help or ""
        for _, *words in examples(told):
            ctx = program.make_context("compliance", language_first(words))
            rest = [*ctx._protected_args, *ctx.args]
            now: click.Command = program
            while isinstance(now, click.Group):
                name, found, rest = now.resolve_command(ctx, rest)
                assert found is not None
                now, ctx = found, found.make_context(name, list(rest), parent=ctx)
                rest = [*ctx._protected_args, *ctx.args] if isinstance(now, click.Group) else []
            named = [w for w in words if re.match(r"(eu|ca|us|gb|jp)-[a-z0-9-]+\.", w)]
            assert set(named) <= set(rulebook.rules)
            tried += 1
    assert tried >= 12


def test_the_command_alone_shows_its_help_and_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    alone = call(capsys)
    assert alone.status == 2
    assert "compliance assess my-firm.yaml" in alone.err
    import compliance

    version = call(capsys, "--version")
    assert (version.status, version.out) == (0, f"compliance {compliance.__version__}\n")


def test_the_language_comes_from_the_call_then_from_the_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COMPLIANCE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language_of(["assess", "x"]) == "en"
    assert language_of(["assess", "x", "--lang", "fr"]) == "fr"
    assert language_of(["--lang=fr-CA", "assess", "x"]) == "fr-CA"
    monkeypatch.setenv("LANG", "fr_CA.UTF-8")
    assert language_of(["assess", "x"]) == "fr-CA"
    monkeypatch.setenv("COMPLIANCE_LANG", "fr")
    assert language_of(["assess", "x"]) == "fr"
    assert language_of(["assess", "x", "--lang", "en"]) == "en"


def test_the_language_may_be_named_before_or_after_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    before = call(capsys, "--lang", "fr", "questions", BAKERY, *AS_OF, lang="fr")
    after = call(capsys, "questions", BAKERY, *AS_OF, "--lang=fr", lang="fr")
    assert before.status == 0
    assert before.out == after.out

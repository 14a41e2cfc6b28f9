"""Every message of an error has an id and slots; its words stand in one catalogue, in every language, and nowhere in the code."""

from __future__ import annotations

import ast
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from compliance.cli import run
from compliance.errors import Fault, FaultList, InputError, Message, Place, WrongValue, about, joined, nearest
from compliance.language import error_messages
from compliance.language.error_messages import in_words
from compliance.reading.validation import said_by_pydantic
from tests.conftest import ROOT
from tools.errors import family, messages, named_in, pages

CASE = """schema: case/1
organisation:
  name: Essai
  answers:
{organisation}
use_cases:
  - id: u
    name: Usage
    answers:
{use}
"""
BAD = [
    ("    org.headcont: {FR: 4}", "", "le fait « org.headcont » n'existe pas (vouliez-vous dire « org.headcount » ?)"),
    ("    org.kind: charty", "", "l'option « charty » n'existe pas (vouliez-vous dire « charity » ?)"),
    ("    org.established_in: [UK]", "", "aucun lieu ne porte le code « UK » (le Royaume-Uni est « GB »)"),
    (
        "    org.headcount: 40",
        "",
        "40 ne convient pas ; donnez un nombre par lieu, par exemple {FR: 12, CA-QC: 40}, ou {} pour aucun",
    ),
    ("    org.turnover: 9", "", "n'est pas un montant ; écrivez {amount: 9000000, currency: EUR}"),
    ("    org.kind: charity\n    org.kind: charity", "", "la clé « org.kind » figure ici une seconde fois"),
    ("    org.kind: &a charity", "", "les ancres (&) et alias (*) ne sont pas admis ici"),
    ("    use.stage: live", "", "use.stage est un fait d'un usage"),
    ("", "      use.started: 2026-02-30", "2026-02-30 n'est pas un jour du calendrier"),
    ("", "      use.started: [1]", "n'est pas une date ; écrivez 2026-03-01"),
    ("", "      use.purposes: {yes: [coding], unsure: [coding]}", "figure à la fois sous yes et sous unsure"),
    ("", "      data.new_use: perhaps", "ne convient pas ; répondez yes, no ou unknown"),
    ("", "      people.in_use_count: {from: 9, to: 2}", "la fourchette finit (2) avant de commencer (9)"),
]


@pytest.mark.parametrize(("organisation", "use", "said"), BAD)
def test_a_wrong_case_is_refused_in_french(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], organisation: str, use: str, said: str
) -> None:
    path = tmp_path / "dossier.yaml"
    path.write_text(CASE.format(organisation=organisation or "    {}", use=use or "      {}"), encoding="utf-8")
    assert run(["--lang", "fr", "case", "check", str(path)], "fr") == 2
    assert said in capsys.readouterr().err.replace("\n", " ")


def test_a_missing_file_is_said_in_french(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", "fr", "assess", str(tmp_path / "rien.yaml")], "fr") == 2
    assert "ce fichier n'existe pas ; vérifiez le chemin" in capsys.readouterr().err


# ------------------------------------------------------------------------------------------------------- the catalogue

SLOT = re.compile(r"\{([a-z_]+)\}")
CODE = sorted((ROOT / "compliance").rglob("*.py"))
ERRORS = {
    "AnswerFault", "ComplianceError", "ConditionFault", "Disagreement", "Fault", "FaultList", "Finding", "InputError",
    "InternalFault", "Invalid", "Message", "PlaceUnknown", "Refusal", "RegisterError", "Taken", "Unusable", "Wrong", "WrongValue",
    "about",
}  # fmt: skip


def calls(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (n for n in ast.walk(tree) if isinstance(n, ast.Call))


def named(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def ids_of(node: ast.expr) -> set[str]:
    """Return the ids that the first argument of a message can be, as far as they stand there."""
    if isinstance(node, ast.IfExp):
        return ids_of(node.body) | ids_of(node.orelse)
    if isinstance(node, ast.JoinedStr):
        found = family(node, messages().keys())
        assert found, ast.unparse(node)
        return found
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def test_every_message_in_the_code_exists_and_fills_the_slots_of_its_sentence_in_every_language() -> None:
    wrong, seen = [], 0
    for path in CODE:
        for call in calls(path):
            if named(call) != "Message" or not call.args:
                continue
            slots = {k.arg or "**" for k in call.keywords}
            for name in ids_of(call.args[0]):
                seen += 1
                text = messages().get(name)
                if text is None:
                    wrong.append(f"{path.name}: no message {name}")
                elif "**" not in slots:  # **slots: some are worked out, and looked at where they are used
                    wrong += [
                        f"{path.name}: {name} in {lang}: {sorted(slots)}"
                        for lang, words in text.pair().items()
                        if set(SLOT.findall(words)) != slots
                    ]
    assert not wrong
    assert seen > 350


def test_both_sides_of_every_message_have_the_same_slots() -> None:
    for name, text in messages().items():
        slots = {lang: set(SLOT.findall(words)) for lang, words in text.pair().items()}
        assert len({frozenset(s) for s in slots.values()}) == 1, name


def test_no_message_stands_unused() -> None:
    assert not [name for name, modules in named_in().items() if not modules]


def test_no_error_is_made_of_prose() -> None:
    prose = []
    for path in CODE:
        for call in calls(path):
            if named(call) not in ERRORS:
                continue
            for part in (
                n
                for a in [*call.args[1:], *(k.value for k in call.keywords if k.arg != "headers")]
                for n in ast.walk(a)
            ):
                if (
                    isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and re.search("[a-z]{2} [a-z]{2}", part.value)
                ):
                    prose.append(f"{path.name}:{part.lineno}: {part.value}")
            prose += [
                f"{path.name}:{call.lineno}: {ast.unparse(call)}"
                for first in call.args[:1]
                if named(call) not in ("Message", "about", "Fault", "Finding")
                and isinstance(first, (ast.JoinedStr, ast.Constant))
                and " " in ast.unparse(first)
            ]
    assert not prose


@pytest.mark.longer_way
def test_the_pages_of_errors_are_current() -> None:
    for file, text in pages().items():
        assert (ROOT / file).read_text(encoding="utf-8") == text, "run: python -m tools.errors"


# ------------------------------------------------------------------------------------------------------------ messages


def test_a_message_inside_a_message_is_said_in_the_language_of_the_reader() -> None:
    message = about("org.kind", Message("fact.unknown", name="org.kid", hint=nearest("org.kid", ["org.kind"])))
    assert str(message) == 'org.kind: there is no fact "org.kid" (did you mean "org.kind"?)'
    assert in_words(message, "fr") == "org.kind : le fait « org.kid » n'existe pas (vouliez-vous dire « org.kind » ?)"
    assert str(Message("fact.unknown", name="x", hint=nearest("x", []))) == 'there is no fact "x"'


def test_a_message_can_be_compared_hashed_and_sent_to_another_process() -> None:
    message = Message("file.too-large", size=Path("9"), limit=3)
    assert message == Message("file.too-large", limit=3, size="9")
    assert hash(message) == hash(pickle.loads(pickle.dumps(message)))
    errors: list[Any] = [InputError(message), WrongValue(message), FaultList([Fault(Place("a", 2), message)])]
    for error in errors:
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.message, str(again)) == (type(error), error.message, str(error))


def test_what_a_name_holds_is_never_taken_for_a_slot() -> None:
    assert (
        str(about("{what}", Message("fact.unknown", name="{hint}", hint=None))) == '{what}: there is no fact "{hint}"'
    )


def test_many_faults_are_one_message_of_as_many_lines() -> None:
    faults = [Fault(Place("case.yaml", n), Message("yaml.key-plain")) for n in range(3000, 0, -1)]
    lines = str(FaultList(faults)).split("\n")
    assert lines[:2] == ["case.yaml:1:0: a key must be plain text", "case.yaml:2:0: a key must be plain text"]
    assert len(lines) == 3000
    assert (
        in_words(joined([faults[0].message] * 2), "fr")
        == "une clé doit être un simple texte\nune clé doit être un simple texte"
    )


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (int, "x"), (int, 1.5), (int, []), (bool, "x"), (bool, []), (float, "x"), (float, []), (list[int], 1), (set[int], 1),
        (tuple[int, ...], 1), (frozenset[int], 1),
    ],
)  # fmt: skip
def test_what_pydantic_says_is_said_in_french_too(kind: Any, value: object) -> None:
    with pytest.raises(ValidationError) as found:
        TypeAdapter(kind).validate_python(value)
    (one,) = found.value.errors()
    message = said_by_pydantic(one)
    assert message.id == f"pydantic.{one['type']}"
    assert str(message) == one["msg"]
    assert in_words(message, "fr") not in (one["msg"], "")


def test_where_the_catalogue_cannot_be_read_an_error_still_says_its_id(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **slots: object) -> str:
        raise InputError(about("exports/wording.yaml", Message("yaml.key-plain")))

    monkeypatch.setattr(error_messages, "say", broken)
    found = about("exports/languages.yaml", Message("language.first", tag="en"))
    assert str(InputError(found)) == "exports/languages.yaml: language.first (tag: en)"
    assert str(InputError(Message("yaml.key-plain"))) == "yaml.key-plain"


@pytest.mark.longer_way
def test_without_a_room_that_knows_the_catalogue_an_error_says_its_id() -> None:
    asks = "from compliance.errors import Message, about; print(about('a.yaml', Message('language.first', tag='en')))"
    bare, said = (
        subprocess.run([sys.executable, "-c", first + asks], capture_output=True, text=True, check=True, cwd=ROOT)
        for first in ("", "import compliance.law.loading; ")
    )
    assert bare.stdout == "a.yaml: language.first (tag: en)\n"
    assert said.stdout == f"{about('a.yaml', Message('language.first', tag='en'))}\n"
    assert said.stdout != bare.stdout

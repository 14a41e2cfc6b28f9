"""Error messages speak French: every message that bad input brings out has an entry, and both sides have the same slots."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compliance.cli import run
from compliance.language.error_messages import translated
from compliance.reading import strict_yaml
from tests.conftest import ROOT

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


def test_both_sides_of_every_entry_have_the_same_slots() -> None:
    entries = strict_yaml.read(ROOT / "exports" / "messages.yaml").data["list"]
    assert len(entries) > 80
    for entry in entries:
        english, french = (set(re.findall(r"\{([a-z_]+)\}", entry[k])) for k in ("en", "fr"))
        assert french <= english, entry["en"]


def test_an_unknown_message_stays_as_it_is() -> None:
    assert translated("no entry for this one", "fr") == "no entry for this one"
    assert translated("there is no such file", "en") == "there is no such file"

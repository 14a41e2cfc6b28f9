"""Packages of others: law, formats and languages that an installed package brings, and what is said where one is broken."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Mapping
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from compliance.errors import FaultList, Message
from compliance.language.error_messages import in_words
from compliance.language.languages import known
from compliance.language.tags import SOURCE
from compliance.law import additions
from compliance.law.loading import load
from compliance.plugins import Plugin
from compliance.reading import strict_yaml
from tests.conftest import ROOT

LAW = {
    "rulesets/kr/basic-act.yaml": """\
        rule-language: 1
        instrument:
          id: kr-basic-act
          jurisdiction: KR
          title: {en: "Basic Act on AI (Korea)", fr: "Loi-cadre sur l'IA (Corée)"}
          short: {en: "Korean Basic Act", fr: "Loi-cadre (Corée)"}
          cite: "Act of 21 January 2025, for a test"
          url: "https://law.example/kr"
          checked_on: 2026-11-24
          again_by: 2027-05-24
        obligations:
        - id: kr-basic-act.notice
          title: {en: "Tell people that AI is used", fr: "Dire que l'IA est utilisée"}
          duty: {en: "Tell people beforehand that AI is used.", fr: "Dites à l'avance que l'IA est utilisée."}
          area: algorithmic-accountability
          binds: [deployer]
          scope: use-case
          kind: duty
          force: binding
          when:
            all:
            - {fact: market.places, within-any: [KR]}
            - {test: common.ai}
          periods:
          - from: 2026-01-22
            cite: {en: "Addenda, art. 1", fr: "dispositions additionnelles, art. 1"}
          timing: {en: "Beforehand.", fr: "À l'avance."}
          citation:
            pinpoint: {en: "Art 31(1)", fr: "art. 31, par. 1"}
            url: "https://law.example/kr/31"
            basis: recall
            checked_on: 2026-11-24
          sanction: none
          evidence: [{en: "The notice", fr: "L'avis"}]
          topics: []
          no_topic: {en: "For a test.", fr: "Pour un essai."}
          severity: 1
          effort: up-to-1-day
        """,
    "jurisdictions/jurisdictions.yaml": """\
        jurisdictions:
        - code: KR
          languages: [ko]
          currency: KRW
          regulators:
          - {name: {en: "Ministry of Science and ICT", fr: "Ministère des Sciences et des TIC"}, url: "https://www.msit.go.kr"}
        """,
    "features/kr/basic-act.feature": """\
        Feature: Korea, Basic Act

          Rule: Art 31(1)

            Scenario: Nobody in Korea is served
              Given the case "shop"
              When it is assessed as of 2026-11-24
              Then "kr-basic-act.notice" does not apply because its conditions are not met
        """,
    "__init__.py": "",
}
FORMAT = """\
    from compliance.api.formats import Format

    def lines(result, lang):
        return "".join(f"{item.rank} {item.id} {lang}\\n" for item in result.checklist.ranked).encode()

    def two(result, lang):
        return {"ids.txt": lines(result, lang), "empty.txt": b""}

    one = Format("plain-list", "text/plain", lines, ".lst")
    several = Format("two-files", "application/zip", two)
    taken = Format("csv", "text/csv", lines)
    """


def install(site: Path, package: str, points: Mapping[str, Mapping[str, str]], files: Mapping[str, str]) -> None:
    """Lay a package out as an installer does: its files, and beside them its name and its entry points."""
    module = package.replace("-", "_")
    for name, text in files.items():
        path = site / module / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
    about = site / f"{module}-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", encoding="utf-8")
    told = "".join(
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in some.items())
        for group, some in points.items()
    )
    (about / "entry_points.txt").write_text(told, encoding="utf-8")


def call(site: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command line with a package of others on the path."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), str(ROOT)]), "XDG_CACHE_HOME": str(site)}
    command = [sys.executable, "-m", "compliance", *words]
    return subprocess.run(command, capture_output=True, text=True, cwd=site, env=environment, check=False)


SHOP = str(ROOT / "examples" / "web-shop-chatbot.yaml")
DAY = ("--as-of", "2026-11-24")


@pytest.mark.installed
def test_a_package_brings_a_legal_system_with_its_law_and_its_scenarios(tmp_path: Path) -> None:
    install(tmp_path, "rulebook-kr", {"compliance.rulesets": {"kr": "rulebook_kr"}}, LAW)
    shown = call(tmp_path, "rules", "show", "kr-basic-act.notice")
    assert shown.returncode == 0, shown.stderr
    assert "Tell people that AI is used" in shown.stdout
    case = (ROOT / "examples" / "web-shop-chatbot.yaml").read_text(encoding="utf-8")
    (tmp_path / "case.yaml").write_text(
        case.replace("market.places: [FR,", "market.places: [KR, FR,"), encoding="utf-8"
    )
    done = call(tmp_path, "assess", "case.yaml", *DAY, "--format", "json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    (item,) = (i for i in found["items"] if i["obligation"] == "kr-basic-act.notice")
    assert (item["verdict"], item["jurisdiction"]) == ("applies", "KR")
    assert [j["in_play"] for j in found["jurisdictions"] if j["code"] == "KR"] == ["yes"]
    again = call(tmp_path, "assess", "case.yaml", *DAY, "--format", "json")  # from the cache
    assert again.stdout == done.stdout
    own = call(tmp_path, "--rulebook", str(ROOT), "assess", SHOP, *DAY, "--format", "json")
    assert "kr-basic-act" not in own.stdout, "a folder that the call names is taken as it is"


@pytest.mark.installed
def test_the_scenarios_of_a_package_are_found_and_run_with_its_law(tmp_path: Path) -> None:
    shop = (ROOT / "examples" / "web-shop-chatbot.yaml").read_text(encoding="utf-8")
    install(tmp_path, "rulebook-kr", {"compliance.rulesets": {"kr": "rulebook_kr"}}, LAW)
    cases = tmp_path / "rulebook_kr" / "features" / "cases"
    cases.mkdir()
    (cases / "shop.yaml").write_text(shop, encoding="utf-8")
    script = """
        import compliance
        from compliance.law.additions import feature_folders
        from compliance.scenarios.running import cases_folder, read_features, run
        assessor = compliance.Client().assessor
        for folder in feature_folders():
            for scenario in read_features(folder):
                print(scenario.name, run(scenario, assessor, cases_folder(folder))[1])
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    command = [sys.executable, "-c", textwrap.dedent(script)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment, check=False)
    assert done.stdout == "Nobody in Korea is served None\n", done.stderr


def test_what_is_wrong_in_the_law_of_a_package_names_package_file_and_line(tmp_path: Path) -> None:
    broken = {
        **LAW,
        "rulesets/kr/basic-act.yaml": LAW["rulesets/kr/basic-act.yaml"].replace("{test: common.ai}", "{test: no.such}"),
    }
    install(tmp_path, "rulebook-kr", {"compliance.rulesets": {"kr": "rulebook_kr"}}, broken)
    done = call(tmp_path, "rules", "list")
    assert done.returncode == 2
    assert "rulebook-kr:rulesets/kr/basic-act.yaml:23:" in done.stderr
    assert "no.such" in done.stderr


def _document(name: str, text: str) -> strict_yaml.Document:
    return strict_yaml.parse(textwrap.dedent(text), name)


def test_a_package_adds_and_changes_nothing() -> None:
    base = _document("a.yaml", "list:\n- {id: x}\nmap: {k: 1}\n")
    more = _document("pack:a.yaml", "list:\n- {id: y}\nmap:\n  m: 2\n")
    merged = additions.merged({"a.yaml": base, "pack:a.yaml": more})
    found = merged["a.yaml"]
    assert list(merged) == ["a.yaml"]
    assert found.data == {"list": [{"id": "x"}, {"id": "y"}], "map": {"k": 1, "m": 2}}
    assert str(found.place(("list", 0, "id"))) == "a.yaml:2:4"
    assert str(found.place(("list", 1, "id"))) == "pack:a.yaml:2:4"
    assert str(found.place(("map", "m"))) == "pack:a.yaml:4:3"
    assert str(found.place(("map", "k"))) == "a.yaml:3:7"
    assert base.data == {"list": [{"id": "x"}], "map": {"k": 1}}, "what was read stays as it was"
    other = _document("pack:a.yaml", "map: {k: 3}\n")
    with pytest.raises(FaultList, match=r"pack:a\.yaml:1:7: a package can add to this file and change nothing"):
        additions.merged({"a.yaml": base, "pack:a.yaml": other})


def test_without_packages_the_rulebook_is_the_one_of_the_folder() -> None:
    assert additions.texts() == {}
    assert load().sha256 == load(ROOT).sha256


@pytest.mark.installed
def test_a_package_brings_formats(tmp_path: Path) -> None:
    points = {"compliance.formats": {"a": "nice_formats:one", "b": "nice_formats:several"}}
    install(tmp_path, "nice-formats", points, {"__init__.py": FORMAT})
    assert "plain-list" in call(tmp_path, "export", "--help").stdout
    for form, names in (("plain-list", {"plain-list.lst"}), ("two-files", {"ids.txt"})):
        done = call(tmp_path, "--lang", "fr", "export", SHOP, "--to", form, *DAY, form)
        assert done.returncode == 0, done.stderr
        assert {p.name for p in (tmp_path / form).iterdir()} == names
    assert (tmp_path / "two-files" / "ids.txt").read_text(encoding="utf-8").startswith("1 eu-gdpr.art30.ropa fr\n")
    script = f"""
        from datetime import date
        import compliance
        result = compliance.assess(compliance.read_case({SHOP!r}), as_of=date(2026, 11, 24))
        result.save("list.lst")
        try:
            result.save("list.doc")
        except compliance.InputError as error:
            print(error)
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    command = [sys.executable, "-c", textwrap.dedent(script)]
    said = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment, check=True).stdout
    assert said.endswith(".pdf, .lst\n")
    assert (tmp_path / "list.lst").read_bytes().startswith(b"1 eu-gdpr.art30.ropa en\n")


@pytest.mark.core_takes(
    "compliance.formats-bad_package:text-takes a compliance.api.formats.Format, and this is str",
    "compliance.rulesets-bad_package:text-it names no folder, but 'text'",
)
@pytest.mark.parametrize(
    ("group", "value", "said"),
    [
        ("compliance.formats", "bad_package:nothing", "it cannot be loaded (AttributeError"),
        ("compliance.formats", "bad_package.missing:x", "it cannot be loaded (ModuleNotFoundError"),
        ("compliance.formats", "bad_package:text", "takes a compliance.api.formats.Format, and this is str"),
        ("compliance.formats", "bad_package:taken", 'the format "csv" (no ending) is there already'),
        ("compliance.rulesets", "bad_package:text", "it names no folder, but 'text'"),
        ("compliance.rulesets", "bad_package", "no .yaml files are in the folders rulesets and jurisdictions of"),
        ("compliance.languages", "bad_package:number", "it names no folder, but 5"),
    ],
)
def test_a_broken_package_is_named(tmp_path: Path, group: str, value: str, said: str) -> None:
    code = textwrap.dedent(FORMAT) + '\ntext = "text"\nnumber = 5\n'
    install(tmp_path, "bad-package", {group: {"x": value}}, {"__init__.py": code})
    done = call(tmp_path, "export", SHOP, "--to", "csv", *DAY, "out")
    assert done.returncode == 2, done.stdout + done.stderr
    assert "the installed package bad-package brings" in " ".join(done.stderr.split())
    assert said in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_what_is_said_of_a_broken_package_is_said_in_french_too() -> None:
    point = EntryPoint("x", "bad_package:number", "compliance.rulesets")
    message = Plugin("x", "bad-package", point).wrong(Message("plugin.no-folder", found="5")).message
    assert in_words(message, SOURCE) == (
        'the installed package bad-package brings "x" (compliance.rulesets), and it names no folder, but 5; '
        "mend or remove the package"
    )
    assert in_words(message, known("fr")) == (
        "le paquet installé bad-package apporte « x » (compliance.rulesets), et il ne nomme pas un répertoire, mais 5 ; "
        "corrigez ou retirez ce paquet"
    )


@pytest.mark.installed
def test_a_package_brings_a_language(tmp_path: Path) -> None:
    po = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    install(tmp_path, "german", {"compliance.languages": {"de": "german"}}, {"__init__.py": "", "de.po": po})
    done = call(tmp_path, "--lang", "de", "assess", SHOP, *DAY, "--format", "markdown")
    assert done.returncode == 0, done.stderr
    assert "24. November 2026" in done.stdout
    refused = call(tmp_path, "--lang", "da", "assess", SHOP, *DAY)
    assert refused.returncode == 2
    assert "de" in refused.stderr

"""The command line as people use it: help with examples in two languages, lists, reasons, questions, case files, the interview."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from compliance.api import assess
from compliance.case.case import read_case
from compliance.checklist.priority import TIERS
from compliance.cli.explanation import explanation
from compliance.errors import InputError, InternalFault, Message
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.writing import write_whole
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call, contents

BAKERY = ROOT / "examples" / "bakery-cv-ranker.yaml"
AS_OF = ("--as-of", DAY.isoformat())
SLOT = re.compile(r"\{[a-z_][a-z_-]*\}")
FOREIGN = """\
schema: case/1
organisation:
  name: Padaria
  answers:
    org.kind: for-profit
    org.sector: [retail-hospitality]
    org.established_in: [BR]
    org.headcount: {BR: 3}
    market.customers: [consumers-in-person]
    market.places: [BR]
use_cases:
  - id: chat
    name: Chat
    answers:
      use.purposes: [customer-chat]
      role.deeds: [uses-it]
      people.locations: [BR]
      people.groups: [customers]
      decision.domains: []
      data.about_people: "no"
"""


# --------------------------------------------------------------------------------------------------------- assess


def assessed(capsys: pytest.CaptureFixture[str], case: Path, *words: str, only: str = "all") -> dict[str, Any]:
    outcome = call(capsys, "assess", case, *AS_OF, "--format", "json", "--only", only, *words)
    assert (outcome.status, outcome.err) == (0, "")
    doc: dict[str, Any] = json.loads(outcome.out)
    return doc


def test_assess_as_json_holds_every_duty_with_its_verdict(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook
) -> None:
    doc = assessed(capsys, BAKERY)
    assert doc["schema"] == "checklist/2"
    assert doc["as_of"] == "2026-11-24"
    assert {i["obligation"] for i in doc["items"]} == set(rulebook.rules)
    assert {i["verdict"] for i in doc["items"]} == {"applies", "may-apply", "does-not-apply"}
    ranked = [i["rank"] for i in doc["items"] if i["verdict"] != "does-not-apply"]
    assert ranked == list(range(1, len(ranked) + 1))


def test_only_keeps_the_verdicts_it_names_and_in_keeps_the_legal_systems(capsys: pytest.CaptureFixture[str]) -> None:
    whole = assessed(capsys, BAKERY)["items"]
    some = assessed(capsys, BAKERY, only="applies,may-apply,all")["items"]
    assert some == [i for i in whole if i["verdict"] != "does-not-apply"]
    quebec = assessed(capsys, BAKERY, "--in", "CA-QC")["items"]
    assert quebec == [i for i in whole if i["jurisdiction"] == "CA-QC"]
    assert 0 < len(quebec) < len(whole)
    both = assessed(capsys, BAKERY, "--in", "CA-QC", "--in", "EU", only="does-not-apply,all")["items"]
    assert both == [i for i in whole if i["jurisdiction"] in ("CA-QC", "EU") and i["verdict"] == "does-not-apply"]


def test_only_names_parts_and_a_call_that_names_none_gets_what_a_reader_needs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    usual = json.loads(call(capsys, "assess", BAKERY, *AS_OF, "--format", "json").out)
    assert "actions" in usual["left_out"]["parts"]
    assert "--only" in usual["left_out"]["says"]["fr"]
    assert {i["verdict"] for i in usual["items"]} == {"applies", "may-apply"}
    alone = assessed(capsys, BAKERY, only="questions")
    assert "questions" in alone
    assert "items" not in alone
    assert (
        call(capsys, "assess", BAKERY, *AS_OF, "--only", "questions", "--format", "json", "--fail-on", "stop").status
        == 1
    )
    for lang, words in (("en", "nor is it a part"), ("fr", "pas non plus une partie")):
        refused = call(capsys, "assess", BAKERY, *AS_OF, "--only", "aktions", lang=lang)
        assert refused.status == 2
        assert words in refused.err
        assert "near-misses" in refused.err


@pytest.mark.core_takes("en")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_table_names_each_duty_that_applies_and_with_all_the_others_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, lang: Lang
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    items = assessed(capsys, BAKERY)["items"]
    told = call(capsys, "assess", BAKERY, *AS_OF, "--only", "outlook,items", "--format", "json").out
    outlooks = {(i["obligation"], i["use_case"]): i["outlook"] for i in json.loads(told)["items"]}
    actions = call(capsys, "assess", BAKERY, *AS_OF, lang=lang).out
    shown = call(capsys, "assess", BAKERY, *AS_OF, "--by", "duty", lang=lang).out
    everything = call(capsys, "assess", BAKERY, *AS_OF, "--all", lang=lang).out
    for item in items:
        assert (item["obligation"] in shown) == (item["verdict"] != "does-not-apply"), item["obligation"]
        outlook = outlooks.get((item["obligation"], item["use_case"]))
        if outlook is not None and outlook["part"] in ("now", "when", "ahead"):
            assert (
                item["obligation"] in actions
            )  # what is only voluntary, or only may apply, is counted or asked, not listed
        if item["verdict"] == "does-not-apply":
            assert item["obligation"] not in actions
        assert item["obligation"] in everything
    assert {"en": "Stop, or do not start", "fr": "Arrêter, ou ne pas commencer"}[lang] in shown
    assert not SLOT.search(everything)


@pytest.mark.core_takes("en")
@pytest.mark.parametrize("lang", ["en", "fr", "fr-CA"])
def test_markdown_and_html_hold_every_duty_and_need_nothing_else(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook, lang: Lang
) -> None:
    markdown = call(capsys, "assess", BAKERY, *AS_OF, "--format", "markdown", lang=lang).out
    assert markdown.startswith({"en": "# Checklist for "}.get(lang, "# Liste de contrôle pour "))
    html = call(capsys, "assess", BAKERY, *AS_OF, "--format", "html", lang=lang).out
    assert html.startswith(f'<!doctype html><html lang="{lang}">')
    assert not re.search(r"<script|<img|<link|src=|@import|url\(", html)
    for text in (markdown, html):
        assert all(rule in text for rule in rulebook.rules)
        assert not SLOT.search(re.sub(r"<style>.*?</style>", "", text, flags=re.S))


def test_html_shows_a_name_as_text_whatever_it_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(FOREIGN.replace("Padaria", '"<script>alert(1)</script> & {day}"'))
    html = call(capsys, "assess", path, *AS_OF, "--format", "html").out
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; {day}" in html


def test_a_case_with_a_stop_item_meets_every_gate_and_a_case_out_of_reach_meets_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "foreign.yaml").write_text(FOREIGN)
    assert any(i["tier"] == "stop" and i["status"] == "open" for i in assessed(capsys, BAKERY)["items"])
    assert all(i["rank"] is None for i in assessed(capsys, tmp_path / "foreign.yaml")["items"])
    for tier in TIERS[:-1]:
        assert call(capsys, "assess", BAKERY, *AS_OF, "--fail-on", tier).status == 1
        assert call(capsys, "assess", tmp_path / "foreign.yaml", *AS_OF, "--fail-on", tier).status == 0


@pytest.mark.longer_way
def test_a_gate_opens_once_its_items_are_done_and_the_list_is_printed_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stops = [i["obligation"] for i in assessed(capsys, BAKERY)["items"] if i["tier"] == "stop"]
    path = tmp_path / "firm.yaml"
    done = "".join(f"  - obligation: {rule}\n" for rule in stops)
    path.write_text(BAKERY.read_text(encoding="utf-8").rstrip("\n") + "\n" + done, encoding="utf-8")
    assert call(capsys, "assess", path, *AS_OF, "--fail-on", "stop").status == 0
    closed = call(capsys, "assess", path, *AS_OF, "--fail-on", "do-now")
    assert closed.status == 1
    assert "Checklist for Boulangerie Tremblay" in closed.out


@pytest.mark.longer_way
@pytest.mark.parametrize("lang", ["en", pytest.param("fr", marks=pytest.mark.every_example)])
def test_output_writes_what_format_prints_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: Lang
) -> None:
    for ending, form in ((".json", "json"), (".md", "markdown"), (".html", "html")):
        path = tmp_path / f"deep/list{ending}"
        written = call(capsys, "assess", BAKERY, *AS_OF, "--output", path, lang=lang)
        assert (written.status, written.out) == (0, f"{'Written:' if lang == 'en' else 'Écrit :'} {path}\n")
        assert (
            path.read_text(encoding="utf-8") == call(capsys, "assess", BAKERY, *AS_OF, "--format", form, lang=lang).out
        )
    for name, begins in (("list.xlsx", b"PK\x03\x04"), ("list.pdf", b"%PDF-")):
        words = ("assess", BAKERY, *AS_OF, "--only", "applies", "--output", tmp_path / name)
        assert call(capsys, *words, lang=lang).status == 0
        assert (tmp_path / name).read_bytes().startswith(begins)
    names = {"deep/list.json", "deep/list.md", "deep/list.html", "list.xlsx", "list.pdf"}
    assert set(contents(tmp_path)) == names


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.json"
    path.write_text("old")

    def fail(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(InputError, match=r"list\.json: cannot be written \(No space left on device\)"):
        write_whole(path, b"new")
    assert path.read_text() == "old"
    assert set(contents(tmp_path)) == {"list.json"}


def test_a_fault_of_the_program_is_no_traceback_and_ends_with_status_3(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for error, said in (
        (InternalFault(Message("engine.same-hash")), "two symbols of one net have the same hash"),
        (KeyError("x"), "Internal fault (KeyError"),
    ):

        def broken(*_: object, error: Exception = error) -> None:
            raise error

        monkeypatch.setattr(Assessor, "assess", broken)
        outcome = call(capsys, "assess", BAKERY)
        assert (outcome.status, outcome.out) == (3, "")
        assert said in outcome.err
        assert "Traceback" not in outcome.err


def test_a_reader_who_leaves_early_is_no_fault() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "compliance", "--lang", "en", "rules", "show", "--all"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


# -------------------------------------------------------------------------------------------------------- explain


def depth(line: str) -> int:
    return (len(line) - len(line.lstrip(" "))) // 3


@pytest.mark.parametrize(
    ("lang", "citation", "why"), [("en", "[GDPR Art ", "Why:"), ("fr", "[RGPD, art. ", "Pourquoi :")]
)
def test_explain_prints_a_tree_from_the_law_down_to_the_answers(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook, lang: Lang, citation: str, why: str
) -> None:
    outcome = call(capsys, "explain", BAKERY, "eu-gdpr.art32.security", *AS_OF, lang=lang)
    assert (outcome.status, outcome.err) == (0, "")
    tree = outcome.out.split(f"{why}\n")[1].split("\n\n")[0].splitlines()
    assert all(re.match(r" +[✓✗?·!] \S", line) for line in tree)
    assert citation in tree[0]
    assert depth(tree[0]) == 1
    answer = rulebook.facts["org.kind"].options["for-profit"].affirmed.in_(lang)
    at = next(n for n, line in enumerate(tree) if line.endswith(f"✓ {answer}"))
    above = next(line for line in reversed(tree[:at]) if depth(line) == depth(tree[at]) - 1)
    assert depth(tree[at]) >= 3
    assert above.endswith("]"), "the answer hangs under a legal test with its citation"
    assert not SLOT.search(outcome.out)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_kind_of_verdict_is_explained_with_its_source_and_a_reason(rulebook: Rulebook, lang: Lang) -> None:
    result = assess(read_case(BAKERY, rulebook), as_of=DAY, rulebook=rulebook)
    kinds = {(i.assessed.verdict, i.assessed.judgement.reason, i.duty.kind): i for i in result.checklist.items}
    assert len(kinds) >= 5
    for item in kinds.values():
        text = explanation(result, item, lang)
        assert item.duty.citation.pinpoint.in_(lang) in text
        assert item.duty.citation.url in text
        assert re.search(r"^   [✓✗?·] ", text, flags=re.M), item.id
        assert not SLOT.search(text), item.id


@pytest.mark.longer_way
def test_explain_for_one_use_leaves_the_other_uses_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(FOREIGN + "  - {id: two, name: Second}\n")
    both = call(capsys, "explain", path, "eu-gdpr.art35.dpia").out
    assert both.count("For the use “") == 2
    one = call(capsys, "explain", path, "eu-gdpr.art35.dpia", "--use-case", "two").out
    assert "For the use “Second”" in one
    assert "For the use “Chat”" not in one


# ------------------------------------------------------------------------------------------------------ questions


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_questions_lists_what_is_open_gravest_first(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook, lang: Lang
) -> None:
    listed = json.loads(call(capsys, "questions", BAKERY, *AS_OF, "--format", "json", lang=lang).out)
    assert listed["as_of"] == "2026-11-24"
    facts = [q["fact"] for q in listed["questions"]]
    assert "data.grounds" in facts
    assert set(facts) <= set(rulebook.facts)
    tiers = [TIERS.index(q["gravest_tier"]) for q in listed["questions"] if q["gravest_tier"] is not None]
    assert tiers == sorted(tiers)
    table = call(capsys, "questions", BAKERY, *AS_OF, lang=lang).out
    for fact in facts:
        assert rulebook.facts[fact].ask.in_(lang) in table
        assert f"[{fact}]" in table


def test_questions_says_so_when_nothing_is_left_to_ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.yaml").write_text(FOREIGN)
    outcome = call(capsys, "questions", tmp_path / "firm.yaml", *AS_OF)
    assert outcome.out == "Nothing is left to ask: every duty is decided.\n"


# ---------------------------------------------------------------------------------------------------------- rules


def test_rules_list_as_json_has_every_duty_with_its_place_and_area(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook
) -> None:
    doc = json.loads(call(capsys, "rules", "list", "--format", "json").out)
    assert [r["id"] for r in doc["rules"]] == list(rulebook.rules)
    for row in doc["rules"]:
        assert {"id", "jurisdiction", "instrument", "area", "kind", "title", "duty", "citation", "periods"} <= set(row)
        assert row["jurisdiction"] in rulebook.jurisdictions
        assert row["area"] in ("privacy", "data-flows", "algorithmic-accountability")
        assert {"en", "fr"} <= set(row["title"])
    assert {n["id"] for n in doc["not_encoded"]} == set(rulebook.not_encoded)
    some = json.loads(call(capsys, "rules", "list", "--format", "json", "--in", "CA-QC").out)["rules"]
    assert some == [r for r in doc["rules"] if r["jurisdiction"] == "CA-QC"] != []


@pytest.mark.core_takes("en-It applies when:")
@pytest.mark.parametrize(("lang", "when"), [("en", "It applies when:"), ("fr", "Elle s'applique quand :")])
def test_rules_show_puts_every_duty_into_words(
    capsys: pytest.CaptureFixture[str], rulebook: Rulebook, lang: Lang, when: str
) -> None:
    outcome = call(capsys, "rules", "show", "--all", lang=lang)
    assert (outcome.status, outcome.err) == (0, "")
    assert not SLOT.search(outcome.out)
    shown = outcome.out.rstrip("\n").split("\n\n")
    assert len(shown) == len(rulebook.rules)
    for text, (ident, rule) in zip(shown, rulebook.rules.items(), strict=True):
        assert text.startswith(f"{rule.obligation.title.in_(lang)}  ({ident})\n")
        assert when in text
        assert rule.obligation.citation.url in text
    alone = call(capsys, "rules", "show", next(iter(rulebook.rules)), lang=lang).out
    assert alone.rstrip("\n") == shown[0]


@pytest.mark.core_takes("en-is sound:")
@pytest.mark.parametrize(("lang", "sound"), [("en", "is sound:"), ("fr", "est en ordre")])
def test_rules_check_finds_the_law_that_ships_sound(capsys: pytest.CaptureFixture[str], lang: Lang, sound: str) -> None:
    outcome = call(capsys, "rules", "check", "--rulebook", ROOT, lang=lang)
    assert outcome.status == 0
    assert sound in outcome.out


# ----------------------------------------------------------------------------------------------------------- case


def test_case_new_writes_a_valid_case_and_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "firm.yaml"
    words = ("case", "new", path, "--name", "Boulangerie: été #1", "--use", "Tri de CV", "--use", "Tri de CV")
    made = call(capsys, *words)
    assert (made.status, made.out) == (0, f"Written: {path}\n")
    checked = call(capsys, "case", "check", path)
    assert (checked.status, checked.err) == (0, "")
    before = path.read_bytes()
    assert_refused(call(capsys, *words), f"{path}: there is a file of this name already; nothing was overwritten")
    assert_refused(call(capsys, *words, lang="fr"), "rien n'a été écrasé", frame="Erreur : ")
    assert_refused(call(capsys, "case", "template", "--output", path), "nothing was overwritten")
    assert path.read_bytes() == before


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_template_is_a_valid_case_once_names_are_filled_in_also_with_every_sample_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], rulebook: Rulebook, lang: Lang
) -> None:
    path = tmp_path / "firm.yaml"
    assert call(capsys, "case", "template", "--output", path, lang=lang).status == 0
    text = path.read_text(encoding="utf-8")
    assert text == call(capsys, "case", "template", lang=lang).out
    path.write_text(text.replace("name: \n", "name: Tremblay\n"), encoding="utf-8")
    outcome = call(capsys, "case", "check", path)
    assert (outcome.status, outcome.err) == (0, "")
    assert "0 answers" in outcome.out or "answers: 0" in outcome.out.lower()

    def uncommented(line: str) -> str:
        match = re.fullmatch(r"( +)# (([a-z_]+\.[a-z0-9_]+): .+)", line)
        return f"{match[1]}{match[2]}" if match and match[3] in rulebook.facts else line

    path.write_text("\n".join(map(uncommented, path.read_text(encoding="utf-8").splitlines())), encoding="utf-8")
    case = read_case(path, rulebook)
    assert set(case.answers) | set(case.use_cases[0].answers) == set(rulebook.facts_asked)


def test_as_a_process_the_command_works_from_any_folder(tmp_path: Path) -> None:
    (tmp_path / "firm.yaml").write_text(FOREIGN)
    done = subprocess.run(
        [sys.executable, "-m", "compliance", "assess", "firm.yaml", "--lang", "fr", "--format", "json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["case"]["name"] == "Padaria"

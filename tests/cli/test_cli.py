"""The command line as people use it: help with examples in two languages, lists, reasons, questions, case files, the interview."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from compliance.api import assess
from compliance.case.case import read_case
from compliance.checklist.checklist import build as build_checklist
from compliance.checklist.priority import TIERS
from compliance.cli.explanation import explanation
from compliance.cli.language_of_call import language_first, language_of
from compliance.cli.program import compliance as program
from compliance.cli.worded import speaking
from compliance.errors import InputError, InternalFault, Message
from compliance.interview.planner import Plan, plan
from compliance.language.text import SOURCE, Lang
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.semantics.answers import Choice, PartialSet
from compliance.writing import write_whole
from tests.conftest import DAY, ROOT
from tests.support.calling import Outcome, assert_refused, call, contents

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


# ----------------------------------------------------------------------------------------------------------- help


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


# ------------------------------------------------------------------------------------------------------ interview


class Person(io.TextIOBase):
    """Sits at the terminal: looks up which question the file on disk makes due, and answers it; stops after some answers."""

    def __init__(self, path: Path, assessor: Assessor, answers: Callable[[Fact], str], stop_after: int = 200) -> None:
        self.path, self.assessor, self.answers, self.left = path, assessor, answers, stop_after
        self.asked: list[tuple[str, str | None]] = []
        self.lists, self.of_lists = 0, "0"

    def due(self) -> Plan:
        case = read_case(self.path, self.assessor.rulebook)
        return plan(build_checklist(self.assessor.assess(case, DAY)))

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]  # so it is in TextIOBase, against its own base
        now = self.due()
        if any(u.tools is None and not u.answers for u in now.checklist.assessment.case.use_cases):
            return "?\n"
        question = now.next
        assert question is not None, "asked although everything is decided"
        if self.left == 0:
            return "q\n"
        self.left -= 1
        if now.shortlist is not None:
            self.lists += 1
            self.asked += [(row.fact, row.use_case) for row in now.shortlist.rows]
            return self.of_lists + "\n"
        self.asked.append((question.fact, question.use_case))
        return self.answers(self.assessor.rulebook.facts[question.fact]) + "\n"


def plainly(fact: Fact) -> str:
    return {
        "yes-no": "no",
        "choice": "1",
        "choices": "0",
        "places": "br",
        "number": "5..9",
        "number-by-place": "br: 5",
        "money": "5 EUR",
        "date": "2026-03",
    }[fact.type]


@pytest.fixture
def interview(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path, Person | str], Outcome]:
    def hold(path: Path, person: Person | str, lang: Lang = SOURCE) -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.StringIO(person) if isinstance(person, str) else person)
        return call(capsys, "interview", path, *AS_OF, lang=lang)

    return hold


def stored(path: Path, rulebook: Rulebook) -> set[tuple[str, str | None]]:
    case = read_case(path, rulebook)
    return {(f, None) for f in case.answers} | {(f, u.id) for u in case.use_cases for f in u.answers}


def test_the_interview_asks_until_all_is_decided_and_then_asks_nothing(
    tmp_path: Path, assessor: Assessor, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: Padaria}\nuse_cases: [{id: chat, name: Chat}]\n")
    person = Person(path, assessor, plainly)
    outcome = interview(path, person)
    assert (outcome.status, outcome.err) == (0, "")
    assert 0 < len(person.asked) == len(set(person.asked))
    assert person.lists > 0
    assert f"Done. Now: compliance assess {path}" in outcome.out
    before = path.read_bytes()
    silent = Person(path, assessor, plainly)
    assert "Nothing is left to ask: every duty is decided." in interview(path, silent).out
    assert silent.asked == []
    assert path.read_bytes() == before


@pytest.mark.longer_way
def test_the_interview_saves_each_answer_and_goes_on_where_it_stopped(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: Tremblay}\nuse_cases:\n- id: chat\n  name: Chat\n")
    first = Person(
        path, assessor, lambda fact: "?" if fact.type == "choices" else "fr" if fact.type == "places" else "1", 4
    )
    outcome = interview(path, first)
    assert outcome.status == 0
    assert f"Saved. Go on at any time with: compliance interview {path}" in outcome.out
    assert stored(path, rulebook) == set(first.asked)
    second = Person(path, assessor, lambda fact: "?", 3)
    interview(path, second)
    assert len(second.asked) == 3
    assert not set(first.asked) & set(second.asked)
    assert stored(path, rulebook) == {*first.asked, *second.asked}


def test_what_is_ticked_in_a_short_list_is_asked_in_full_and_the_rest_is_answered(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "schema: case/1\norganisation:\n  name: Salon\n  answers:\n    org.kind: for-profit\n    org.established_in: [FR]\n"
        "    org.sector: [retail-hospitality]\n    market.places: [FR]\nuse_cases:\n- id: chat\n  name: Chat\n  answers:\n"
        "    use.purposes: [customer-chat]\n    role.deeds: [uses-it]\n    people.locations: [FR]\n    people.groups: [customers]\n"
        '    data.about_people: "yes"\n'
    )
    before = stored(path, rulebook)
    outcome = interview(path, "\n99\n1?, 1\nlist\n2, 3?\nq\n")
    assert outcome.status == 0
    assert outcome.out.count("That did not fit: ") == 3, "nothing typed, a number that is not there, a row that is both"
    listed = [line.strip() for line in outcome.out.splitlines() if line.strip()[:3] in ("1. ", "2. ", "3. ")]
    second = next(
        f for f in rulebook.facts.values() if f.at_a_glance and listed[1] == f"2. {f.at_a_glance.whole.in_('en')}"
    )
    third = next(
        f for f in rulebook.facts.values() if f.at_a_glance and listed[2] == f"3. {f.at_a_glance.whole.in_('en')}"
    )
    case = read_case(path, rulebook)
    given = {**case.answers, **case.use_cases[0].answers}
    assert second.id not in given
    assert second.ask.in_("en") in outcome.out
    assert given[third.id] is None
    assert len(stored(path, rulebook)) > len(before) + 3
    for fact in set(given) - {f for f, _ in before} - {third.id}:
        glance = rulebook.facts[fact].at_a_glance
        assert glance is not None
        assert given[fact] == rulebook.facts[fact].parse(glance.otherwise, rulebook.places)


def test_an_interview_that_breaks_off_has_saved_what_was_answered(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    outcome = interview(path, "Boulangerie Tremblay\nTri de CV\n?\n?\n?\n")  # then the terminal is gone
    assert (outcome.status, outcome.err) == (2, "Stopped.\n")
    case = read_case(path, rulebook)
    assert (case.name, [u.name for u in case.use_cases]) == ("Boulangerie Tremblay", ["Tri de CV"])
    assert len(stored(path, rulebook)) == 2
    assert interview(tmp_path / "other.yaml", "Boulangerie\n").status == 2
    assert not (tmp_path / "other.yaml").exists()


def test_wrong_input_is_asked_again_and_nothing_is_lost(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation:\n  name: x\n  answers: {org.established_in: [FR], org.sector: []}\n")
    outcome = interview(path, "99\nnonsense\n-1\n²\n" + "9" * 5000 + "\n1\nq\n")
    assert outcome.status == 0
    assert outcome.out.count("That did not fit: ") == 5
    case = read_case(path, rulebook)
    assert set(case.answers) == {"org.established_in", "org.sector"}
    assert case.use_cases[0].answers == {"use.purposes": PartialSet(frozenset({"customer-chat"}))}


@pytest.mark.longer_way
def test_the_comments_and_the_order_of_a_case_survive_the_interview(
    tmp_path: Path, assessor: Assessor, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "# Ours, since 1998.\nschema: case/1\norganisation:\n  name: 'Tremblay'  # the family\n  answers:\n"
        "    org.sector: [retail-hospitality]  # the shops\nuse_cases:\n  - id: chat\n    # second thoughts\n    name: Chat\n"
    )
    before = path.read_text().splitlines()
    interview(path, Person(path, assessor, lambda fact: "?", 6))
    after = path.read_text().splitlines()
    assert [line for line in after if line in before] == before
    assert len(after) >= len(before) + 6


@pytest.mark.longer_way
def test_the_answer_goes_to_the_use_it_was_asked_for(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    said = ", ".join(f"{f.id}: unknown" for f in rulebook.facts.values() if f.of == "organisation")
    uses = "[{id: one, name: x, answers: {}}, {id: 2026-03-01, name: y}]"  # the second id looks like a day
    path.write_text(f"schema: case/1\norganisation: {{name: x, answers: {{{said}}}}}\nuse_cases: {uses}\n")
    before = stored(path, rulebook)
    person = Person(path, assessor, lambda fact: "?", 8)
    interview(path, person)
    assert {use for _, use in person.asked} == {"one", "2026-03-01"}
    assert stored(path, rulebook) - before == set(person.asked)


def test_a_case_in_json_stays_json(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.json"
    path.write_text('{"schema": "case/1", "organisation": {"name": "Crêperie"}}', encoding="utf-8")
    person = Person(path, assessor, plainly, 3)
    interview(path, person)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["organisation"]["name"] == "Crêperie"
    assert len(stored(path, rulebook)) == 3


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\n2\n\n", [{"product": "chatgpt", "plan": "business"}, {"product": "microsoft-copilot"}]),
        ("deepl\n9\n1\n", [{"product": "deepl", "plan": "free"}]),
        ("grammerly\nGrammarly, Fresha\n?\n", [{"product": "grammarly"}, {"product": "fresha"}]),
        ("grammerly\ngrammerly\n", [{"named": "grammerly"}]),
        ("our own sheet\n", [{"named": "our own sheet"}]),
        ("?\n", []),
    ],
)
def test_the_interview_asks_first_which_tool_it_is(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome], typed: str, kept: list[dict[str, str]]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "schema: case/1\norganisation: {name: x}\nuse_cases: [{id: w, name: ChatGPT and Copilot}]  # ours\n"
    )
    outcome = interview(path, f"{typed}q\n")
    assert outcome.status == 0
    (use,) = read_case(path, rulebook).use_cases
    assert [tool.data for tool in use.tools or ()] == kept
    assert use.tools is not None
    assert use.answers == {}
    assert "# ours" in path.read_text(encoding="utf-8")
    assert rulebook.facts["use.purposes"].ask.in_("en") in outcome.out
    assert "Which AI tool is it?" not in interview(path, "q\n").out, "it is asked once"


def test_the_question_of_tools_can_be_left_and_comes_again(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: x}\nuse_cases: [{id: w, name: Robot}]\n")
    for _ in range(2):
        outcome = interview(path, "q\n")
        assert outcome.status == 0
        assert "Which AI tool is it?" in outcome.out
        assert read_case(path, rulebook).use_cases[0].tools is None


def test_the_interview_speaks_french(
    tmp_path: Path, assessor: Assessor, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: x}\n")
    outcome = interview(path, "rien\noui\nq\n", lang="fr")
    assert "Répondez ce que vous savez." in outcome.out
    assert "Cela ne convient pas : " in outcome.out
    assert "Enregistré. Reprenez quand vous voulez avec : compliance interview" in outcome.out


def test_one_can_go_back_see_the_list_and_change_an_answer(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    use = '{id: chat, name: Chat, answers: {use.purposes: [writing], data.about_people: "yes"}}'
    path.write_text(f"schema: case/1\norganisation: {{name: x}}\nuse_cases: [{use}]\n")
    outcome = interview(path, "1\n1\nback\n\nlist\nback\n2\nchange\nchange org.kind\n2\nchange nothing\nq\n")
    case = read_case(path, rulebook)
    assert case.answers["org.kind"] == Choice("sole-trader")
    assert "Your answer so far: A company run for profit" in outcome.out
    assert "Your list so far: to do now" in outcome.out
    assert "There is no question “nothing”" in outcome.out
    assert case.answers["org.sector"] == PartialSet(frozenset({"manufacturing"}))


def test_an_empty_line_keeps_the_answer_one_went_back_to(
    tmp_path: Path, rulebook: Rulebook, interview: Callable[..., Outcome]
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text("schema: case/1\norganisation: {name: x}\n")
    interview(path, "1\nback\n\nq\n")
    assert read_case(path, rulebook).use_cases[0].answers == {"use.purposes": PartialSet(frozenset({"customer-chat"}))}


def test_a_further_use_takes_over_only_what_is_chosen(
    tmp_path: Path, rulebook: Rulebook, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(
        "schema: case/1\norganisation: {name: x, answers: {org.kind: for-profit, org.established_in: [FR]}}\n"
        "use_cases:\n  - {id: chat, name: Chat, answers: {people.locations: [FR], use.purposes: [customer-chat]}}\n"
    )
    monkeypatch.setattr(sys, "stdin", io.StringIO("9\n2\nq\n"))
    outcome = call(capsys, "interview", path, "--use", "Chat", *AS_OF)
    assert outcome.status == 0
    assert "same as for “Chat”: France" in outcome.out
    uses = read_case(path, rulebook).use_cases
    assert [u.id for u in uses] == ["chat", "chat-2"]
    assert uses[1].name == "Chat"
    assert len(uses[1].answers) == 1
    assert uses[1].answers.items() <= uses[0].answers.items()


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

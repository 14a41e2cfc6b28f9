"""A wrong case, call or rulebook is refused with one paragraph that names place and mend; nothing is written, nothing is hurt."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.errors import FaultList
from compliance.law.loading import load
from tests.conftest import ROOT
from tests.support import small_law
from tests.support.calling import assert_refused, at, call, contents

CASE = """\
schema: case/1
organisation:
  name: Tremblay
  answers:
    org.kind: for-profit
    org.established_in: [FR]
    org.headcount: {FR: 12}
use_cases:
  - id: ranking
    name: CV ranking
    answers:
      use.purposes: [recruitment]
      use.started: 2026-03
      people.locations: [FR]
"""


@pytest.fixture
def refuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., None]:
    """Assess a file that must be refused, with an output file that must not come into being."""

    def judge(content: str | bytes | None, *parts: str, at_needle: str | None = None, file: str = "firm.yaml") -> None:
        path = tmp_path / file
        if content is not None:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        before = contents(tmp_path)
        outcome = call(capsys, "assess", path, "--as-of", "2026-11-24", "--output", tmp_path / "list.json")
        place = at(content, at_needle) if at_needle and isinstance(content, str) else ""
        assert_refused(outcome, f"{path}{place}", *parts)
        assert contents(tmp_path) == before

    return judge


def changed(old: str, new: str, text: str = CASE) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def test_the_unchanged_case_is_accepted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.yaml").write_text(CASE)
    outcome = call(capsys, "assess", tmp_path / "firm.yaml", "--output", tmp_path / "list.json")
    assert (outcome.status, outcome.err) == (0, "")
    assert set(contents(tmp_path)) == {"firm.yaml", "list.json"}


# ------------------------------------------------------------------------------------------------ form of the file


@pytest.mark.parametrize(
    ("content", "needle", "said"),
    [
        pytest.param(
            changed("[FR]", "[FR"), ": {FR: 12}", "a comma or the closing bracket ] is missing", id="an open bracket"
        ),
        pytest.param(
            changed("name: Tremblay", 'name: "Tremblay'),
            '"Tremblay',
            'the quote that begins here is never closed; the line reads: name: "Tremblay',
            id="an open quote",
        ),
        pytest.param(
            changed("    org.headcount", "    org.kind: charity\n    org.headcount"),
            "org.kind: charity",
            'the key "org.kind" stands here a second time; remove one',
            id="a key twice",
        ),
        pytest.param(
            changed("  answers:", "\tanswers:"), "\tanswers", "a tab stands where only spaces may stand", id="a tab"
        ),
        pytest.param(changed("  name: Tremblay", "   name: Tremblay"), "answers:", "check indentation", id="indent"),
        pytest.param(changed("name: Tremblay", "name: &n Tremblay"), "&n", "anchors (&)", id="an anchor"),
        pytest.param(changed("name: Tremblay", "name: *n"), "*n", "aliases (*)", id="an alias"),
        pytest.param(
            changed("name: Tremblay", 'name: !!python/object/apply:os.system ["touch pwned"]'),
            "!!python",
            "tag:yaml.org,2002:python/object/apply:os.system is not allowed here; remove it",
            id="a tag that runs code",
        ),
        pytest.param(changed("name: Tremblay", "name: !!str 12"), "!!str", "not allowed here; remove it", id="a tag"),
        pytest.param(CASE + "---\n" + CASE, "---", "one file holds one document", id="two documents"),
        pytest.param("- a\n- b\n", "- a", "a case file begins with schema: case/1", id="a list"),
        pytest.param("hello\n", "hello", "a case file begins with schema: case/1", id="a word"),
        pytest.param("", None, "the file is empty", id="nothing"),
        pytest.param("# only a remark\n", None, "the file is empty", id="a remark only"),
        pytest.param(changed("case/1", "case/2"), "schema:", "a case file says schema: case/1", id="another version"),
        pytest.param(changed("schema: case/1\n", ""), "organisation", 'the key "schema" is missing', id="no version"),
        pytest.param(
            changed("use_cases:", "use_case:"),
            "use_case:",
            'not known here (did you mean "use_cases"?)',
            id="a new key",
        ),
        pytest.param(changed("name: Tremblay", "name: 12"), "name: 12", "expected a text, found 12", id="a number"),
        pytest.param(changed("id: ranking", 'id: "a\\nb"'), "id:", "a short id of one line", id="an id of two lines"),
    ],
)
def test_a_file_of_the_wrong_form_is_refused_at_its_line_and_column(
    refuse: Callable[..., None], content: str, needle: str | None, said: str
) -> None:
    refuse(content, said, at_needle=needle)


def test_text_that_is_not_utf_8_is_refused(refuse: Callable[..., None]) -> None:
    refuse(changed("Tremblay", "Crêperie").encode("latin-1"), "not UTF-8 text", "save it as UTF-8")
    refuse(CASE.encode("utf-16"), "not UTF-8 text (byte 0)")


def test_a_nul_character_is_refused(refuse: Callable[..., None]) -> None:
    refuse(changed("Tremblay", "Trem\0blay"), "control characters are not allowed; take that character out")


def test_a_byte_order_mark_is_no_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "firm.yaml").write_bytes(b"\xef\xbb\xbf" + CASE.encode())
    assert call(capsys, "case", "check", tmp_path / "firm.yaml").status == 0


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path, refuse: Callable[..., None]) -> None:
    refuse(None, "there is no such file; check the path", file="absent.yaml")
    (tmp_path / "folder.yaml").mkdir()
    refuse(None, "this is a folder or a device", file="folder.yaml")


def test_a_file_that_may_not_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refuse: Callable[..., None]
) -> None:
    path, read_bytes = tmp_path / "firm.yaml", Path.read_bytes

    def closed(self: Path) -> bytes:
        if self == path:
            raise PermissionError(13, "Permission denied")
        return read_bytes(self)

    monkeypatch.setattr(Path, "read_bytes", closed)
    refuse(CASE, "the file may not be read; check its permissions")


# ------------------------------------------------------------------------------------------------ files that would hurt


def test_a_file_of_50_megabytes_is_refused_by_its_size(refuse: Callable[..., None], tmp_path: Path) -> None:
    with (tmp_path / "huge.yaml").open("wb") as out:
        out.write(CASE.encode())
        out.truncate(50_000_000)
    refuse(None, "the file is 50.0 MB; files of this kind stay below 2.0 MB", file="huge.yaml")


def test_a_bomb_of_aliases_is_refused_at_its_first_anchor(refuse: Callable[..., None]) -> None:
    letters = "abcdefghijkl"
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in itertools.pairwise(letters)
    )
    refuse(bomb, "anchors (&) and aliases (*) are not allowed", at_needle="&a [x")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("[" * 100_000, id="lists"),
        pytest.param("{a: " * 100_000, id="mappings"),
        pytest.param("- " * 100_000, id="lists by dashes"),
        pytest.param("\n".join(" " * n + "a:" for n in range(1_900)), id="mappings by indentation"),
        pytest.param("? " * 100_000, id="keys"),
    ],
)
def test_endless_nesting_is_refused(refuse: Callable[..., None], content: str) -> None:
    refuse(CASE + "in_place: " + content if content[0] in "[{" else content)


def test_a_number_of_5000_digits_is_refused(refuse: Callable[..., None]) -> None:
    for number in ("9" * 5_000, '"' + "9" * 5_000 + '"', "9" * 5_000 + ".0"):
        text = changed("{FR: 12}", f"{{FR: {number}}}")
        refuse(text, "is not a number of zero or more", "such as 40", at_needle="org.headcount")


def test_a_message_quotes_only_the_beginning_of_a_long_text_and_obeys_no_control_character(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long = "x" * 400_000
    text = changed("org.kind: for-profit", f'"org.\\e[31m\\nkind": 1\n    org.kind: "{long}"')
    (tmp_path / "firm.yaml").write_text(changed("{FR: 12}", f'"{long}"', text))
    outcome = call(capsys, "case", "check", tmp_path / "firm.yaml")
    assert_refused(outcome, 'there is no fact "org. [31m kind"')
    assert "\x1b" not in outcome.err
    assert len(outcome.err.splitlines()) == 3
    assert max(map(len, outcome.err.splitlines())) <= 4_010


def test_control_characters_of_a_name_never_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "firm.yaml").write_text(changed("name: Tremblay", 'name: "Trem\\e[31mblay\\a"'))
    outcome = call(capsys, "assess", tmp_path / "firm.yaml")
    assert outcome.status == 0
    assert "Trem [31mblay" in outcome.out
    assert not {"\x1b", "\x07"} & set(outcome.out)


# ------------------------------------------------------------------------------------------------------- answers


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("org.kind", "org.knid", '(did you mean "org.kind"?)', id="an unknown fact"),
        pytest.param("[recruitment]", "[recrutment]", '(did you mean "recruitment"?)', id="an unknown option"),
        pytest.param("for-profit", "profit", "the options are: for-profit", id="an unknown choice"),
        pytest.param("for-profit", "[for-profit]", "answer with one of: for-profit", id="a list for one choice"),
        pytest.param("{FR: 12}", "many", "give a number for each place", id="a word for numbers by place"),
        pytest.param("{FR: 12}", "{FR: -1}", "not a number of zero or more", id="a negative number"),
        pytest.param("{FR: 12}", "{FR: {from: 9, to: 2}}", "swap the two", id="a range that ends before it begins"),
        pytest.param("{FR: 12}", "{ALL: 12}", "not for ALL", id="a number for all places at once"),
        pytest.param("[recruitment]", "12", "is not a list; write", id="a number for a list"),
        pytest.param("[recruitment]", "[[recruitment]]", "is not text", id="a list in a list"),
        pytest.param(
            "[recruitment]", "{yes: [recruitment], unsure: [recruitment]}", "choose one", id="an option sure and unsure"
        ),
        pytest.param("2026-03", "2026-02-30", "2026-02-30 is not a day of the calendar", id="30 February"),
        pytest.param("2026-03", "2026-13", "2026-13 is not a day of the calendar", id="a thirteenth month"),
        pytest.param("2026-03", "in spring", "is not a date; write 2026-03-01", id="a date in words"),
        pytest.param("[FR]", "[UK]", 'no place with the code "UK" (the United Kingdom is "GB")', id="UK"),
        pytest.param("[FR]", "[XX]", 'no place with the code "XX"; use ISO 3166 codes', id="XX"),
        pytest.param("[FR]", "[fr]", 'no place with the code "fr"', id="a code in small letters"),
        pytest.param(
            "use.started: 2026-03", "org.sector: [bank]", "move it to organisation > answers", id="a fact of the firm"
        ),
        pytest.param(
            "org.kind: for-profit", "use.stage: live", "move it to the answers of a use", id="a fact of a use"
        ),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_at_its_key(
    refuse: Callable[..., None], old: str, new: str, said: str
) -> None:
    text = changed(old, new)
    line = next(a for a, b in zip(text.splitlines(), CASE.splitlines(), strict=True) if a != b)
    refuse(text, said, at_needle=line.strip().partition(":")[0] + ":")


def test_money_needs_an_amount_and_a_currency_known_here(refuse: Callable[..., None]) -> None:
    for raw, said in (
        ("9000000", "write {amount: 9000000, currency: EUR}"),
        ("{amount: 9000000, currency: CHF}", "use one of EUR, USD, GBP, CAD, JPY"),
        ("{amount: 9000000, currency: [EUR]}", "use one of EUR"),
        ("{amount: -1, currency: EUR}", "not a number of zero or more"),
    ):
        refuse(changed("org.kind: for-profit", f"org.turnover: {raw}"), said, at_needle="org.turnover")


def test_every_fault_of_a_case_is_named_in_one_go_and_a_long_list_is_cut(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "two.yaml").write_text(changed("for-profit", "profit", changed("[recruitment]", "[recrutment]")))
    outcome = call(capsys, "case", "check", tmp_path / "two.yaml")
    assert_refused(outcome, "org.kind: there is no option", "use.purposes: there is no option")
    (tmp_path / "many.yaml").write_text(
        changed("org.kind: for-profit", "\n    ".join(f"org.x{n}: 1" for n in range(50)))
    )
    outcome = call(capsys, "case", "check", tmp_path / "many.yaml")
    assert_refused(outcome, "... and 30 more")
    assert len(outcome.err.splitlines()) == 21


def test_too_many_uses_and_two_uses_of_one_id_are_refused(refuse: Callable[..., None]) -> None:
    head = "schema: case/1\norganisation: {name: x}\nuse_cases:\n"
    many = head + "".join(f"- {{id: use-{n}, name: x}}\n" for n in range(201))
    refuse(many, "at most 200 entries are allowed here, found 201", at_needle="use_cases")
    twice = head + "- {id: one, name: x}\n- {id: one, name: y}\n"
    refuse(twice, 'two use cases have the id "one"; give each its own', f"{at(twice, 'id: one, name: y')}")


def test_what_is_in_place_must_name_something_that_exists(refuse: Callable[..., None]) -> None:
    for entry, said in (
        ("{topic: P12-responsible-persn}", '(did you mean "P12-responsible-person"?)'),
        ("{obligation: eu-gdpr.art35.dpai}", '(did you mean "eu-gdpr.art35.dpia"?)'),
        ("{topic: P12-responsible-person, obligation: eu-gdpr.art35.dpia}", "name either a topic or an obligation"),
        ("{topic: P12-responsible-person, use_case: rankin}", '(did you mean "ranking"?)'),
        ("{topic: P12-responsible-person, since: 2026-02-30}", "2026-02-30 is not a day of the calendar"),
    ):
        text = f"{CASE}in_place:\n  - {entry}\n"
        refuse(text, said)


def test_a_flow_must_name_places_and_a_cover_that_exist(refuse: Callable[..., None]) -> None:
    flow = "    flows:\n      - {from: UK, to: XX, receiver: vendor, cover: [nothing]}\n"
    refuse(CASE + flow, 'the United Kingdom is "GB"', 'no place with the code "XX"', 'no option "nothing"')
    refuse(CASE + flow.replace("vendor", "friend"), "'friend' is not allowed here; allowed: 'vendor'")


# ------------------------------------------------------------------------------------------------------- the call


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--as-of", "tomorrow"], "'tomorrow' is not a day; write it as 2026-11-24"),
        (["--as-of", "2026-02-30"], "'2026-02-30' is not a day; write it as 2026-11-24"),
        (["--as-of", "2026-W01-1"], "'2026-W01-1' is not a day; write it as 2026-11-24"),
        (["--as-of", ""], "'' is not a day"),
        (["--in", "EUU"], '(did you mean "EU"?)'),
        (["--in", "UK"], '(the United Kingdom is "GB")'),
        (["--in", "BR"], "there is no legal system with this code"),
        (["--output", "{folder}/list.docx"], "end the name in .xlsx, .json, .md, .html or .pdf"),
        (["--output", "{folder}/list"], "end the name in .xlsx, .json, .md, .html or .pdf"),
        (["--output", "{folder}/firm.yaml/list.json"], "cannot be written"),
        (["--output", "{folder}/taken.json"], "cannot be written"),
        (["--only", "applies,perhaps"], "no verdict 'perhaps'; use applies, may-apply, does-not-apply"),
        (["--fail-on", "soon"], "'soon' is not one of 'stop', 'do-now', 'get-ready', 'plan'"),
        (["--format", "pdf"], "'pdf' is not one of"),
        (["--outptu", "x.json"], "No such option"),
        (["second.yaml"], "unexpected extra argument"),
        (["--rulebook", "{folder}/nowhere"], "no rulebook here; expected the folders rulesets and jurisdictions"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_a_wrong_call_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    (tmp_path / "firm.yaml").write_text(CASE)
    (tmp_path / "taken.json").mkdir()
    before = contents(tmp_path)
    words = [w.replace("{folder}", str(tmp_path)) for w in words]
    assert_refused(call(capsys, "assess", tmp_path / "firm.yaml", *words), said)
    assert contents(tmp_path) == before


def test_the_result_never_takes_the_place_of_the_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "firm.json"
    path.write_text('{"schema": "case/1", "organisation": {"name": "x"}}')
    before = contents(tmp_path)
    outcome = call(capsys, "assess", path, "--output", tmp_path / "." / "firm.json")
    assert_refused(outcome, "is the case file itself")
    assert contents(tmp_path) == before


def test_unknown_names_in_a_call_get_the_nearest_known_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(CASE)
    near = '(did you mean "eu-gdpr.art35.dpia"?); `compliance rules list` shows them all'
    assert_refused(call(capsys, "explain", path, "eu-gdpr.art35.dpai"), near)
    assert_refused(call(capsys, "rules", "show", "eu-gdpr.art35.dpai"), near)
    assert_refused(
        call(capsys, "explain", path, "eu-gdpr.art35.dpia", "--use-case", "rankin"), '(did you mean "ranking"?)'
    )
    for words in (["rules", "list", "--in", "EUU"], ["rules", "show", "--all", "--in", "EUU"]):
        assert_refused(call(capsys, *words), '(did you mean "EU"?)')
    assert_refused(call(capsys, "asess"), "No such command 'asess'", "'assess'", "See: compliance --help")
    assert_refused(call(capsys, "assess"), "Missing argument 'CASE'. See: compliance assess --help")
    assert_refused(call(capsys, "rules", "show"), "name one duty, or say --all")


def test_in_french_the_frame_of_an_error_is_french(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "firm.yaml"
    path.write_text(changed("for-profit", "profit"))
    for words in (["assess", path], ["--lang", "fr", "questions", path], ["case", "check", path, "--lang", "fr-CA"]):
        assert_refused(call(capsys, *words, lang="fr"), f"{path}:5:5: org.kind", frame="Erreur : ")
    outcome = call(capsys, "assess", path, "--as-of", "demain", lang="fr")
    assert_refused(outcome, "écrivez-le comme 2026-11-24", "Voir : compliance assess --help", frame="Erreur : ")
    outcome = call(capsys, "assess", path, "--output", "liste.docx", lang="fr")
    assert_refused(outcome, "terminez le nom par .xlsx", frame="Erreur : ")
    assert_refused(call(capsys, "rules", "check", "--rulebook", tmp_path, lang="fr"), str(tmp_path), frame="Erreur : ")


@pytest.mark.longer_way
def test_as_a_process_a_wrong_case_ends_with_status_2_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "firm.yaml").write_text("[" * 100_000)
    for lang, frame in (("en", "Error: "), ("fr", "Erreur : ")):
        done = subprocess.run(
            [sys.executable, "-m", "compliance", "assess", "firm.yaml", "--lang", lang, "--output", "list.json"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f"{frame}firm.yaml:1:")
        assert "Traceback" not in done.stderr
    assert set(contents(tmp_path)) == {"firm.yaml"}


# ------------------------------------------------------------------------------------------------------- rulebooks

LAW = """\
rule-language: 1
instrument:
  id: zz-law
  jurisdiction: EU
  title: {en: "Law", fr: "Loi"}
  short: {en: "Law", fr: "Loi"}
  cite: "Law 1"
  url: "https://example.org/law"
  checked_on: 2026-11-24
  again_by: 2027-05-24
tests:
- id: zz-law.hires
  name: {en: "hires", fr: "recrute"}
  affirmed: {en: "You hire.", fr: "Vous recrutez."}
  denied: {en: "You do not hire.", fr: "Vous ne recrutez pas."}
  cite: {en: "Art 1", fr: "art. 1"}
  when: {fact: use.purposes, includes: recruitment}
- id: zz-law.big
  name: {en: "big", fr: "grand"}
  affirmed: {en: "You are big.", fr: "Vous êtes grand."}
  denied: {en: "You are not big.", fr: "Vous n'êtes pas grand."}
  cite: {en: "Art 2", fr: "art. 2"}
  when: {fact: org.headcount, place: ALL, at-least: 50}
obligations:
- id: zz-law.first
  title: {en: "First", fr: "Premier"}
  duty: {en: "Do the first.", fr: "Faites le premier."}
  area: privacy
  binds: [deployer]
  scope: use-case
  kind: duty
  force: binding
  when:
    all:
    - {test: zz-law.hires}
    - {test: zz-law.big}
  unless:
  - id: charity
    name: {en: "charity", fr: "caritatif"}
    cite: {en: "Art 3", fr: "art. 3"}
    when: {fact: org.kind, is: charity}
  displaces: []
  periods:
  - from: 2026-08-02
    cite: {en: "Art 9", fr: "art. 9"}
  timing: {en: "Now.", fr: "Maintenant."}
  citation:
    pinpoint: {en: "Art 1", fr: "art. 1"}
    url: "https://example.org/law"
    basis: recall
    checked_on: 2026-11-24
  sanction: none
  evidence:
  - {en: "Proof", fr: "Preuve"}
  no_topic: {en: "None fits.", fr: "Aucun ne convient."}
  severity: 1
  effort: up-to-1-day
- id: zz-law.second
  title: {en: "Second", fr: "Second"}
  duty: {en: "Do the second.", fr: "Faites le second."}
  area: privacy
  binds: [deployer]
  scope: use-case
  kind: duty
  force: binding
  when: {fact: use.stage, is: live}
  displaces: []
  periods:
  - from: 2026-08-02
    cite: {en: "Art 9", fr: "art. 9"}
  timing: {en: "Now.", fr: "Maintenant."}
  citation:
    pinpoint: {en: "Art 1", fr: "art. 1"}
    url: "https://example.org/law"
    basis: recall
    checked_on: 2026-11-24
  sanction: none
  evidence:
  - {en: "Proof", fr: "Preuve"}
  no_topic: {en: "None fits.", fr: "Aucun ne convient."}
  severity: 1
  effort: up-to-1-day
"""
LAW_FILE = "rulesets/eu/zz-law.yaml"


@pytest.fixture
def folder(tmp_path: Path, own_cache: Path) -> Path:
    """A folder with a small law, one more statute, and a case."""
    return with_one_more(small_law.write(tmp_path / "law"))


@pytest.fixture
def shipped(tmp_path: Path, own_cache: Path) -> Path:
    """The same with all the law that ships."""
    for name in ("rulesets", "jurisdictions"):
        shutil.copytree(ROOT / name, tmp_path / "law" / name)
    return with_one_more(tmp_path / "law")


def with_one_more(law: Path) -> Path:
    (law / LAW_FILE).write_text(LAW)
    (law.parent / "firm.yaml").write_text(CASE)
    return law


def assert_not_loaded(folder: Path, capsys: pytest.CaptureFixture[str], *parts: str) -> None:
    before = contents(folder.parent)
    for words in (["rules", "check"], ["assess", folder.parent / "firm.yaml", "--output", folder.parent / "out.json"]):
        assert_refused(call(capsys, *words, "--rulebook", folder), *parts)
    assert contents(folder.parent) == before


@pytest.mark.parametrize("law", ["folder", pytest.param("shipped", marks=pytest.mark.long)])
def test_the_copied_law_with_one_more_statute_is_sound(
    law: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    folder: Path = request.getfixturevalue(law)
    outcome = call(capsys, "rules", "check", "--rulebook", folder)
    assert (outcome.status, outcome.err) == (0, "")
    outcome = call(capsys, "explain", folder.parent / "firm.yaml", "zz-law.first", "--rulebook", folder)
    assert "DOES NOT APPLY" in outcome.out


def test_a_rulebook_with_broken_yaml_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = changed("[deployer]", "[deployer", LAW)
    (folder / LAW_FILE).write_text(text)
    assert_not_loaded(
        folder, capsys, f"{LAW_FILE}{at(text, ': use-case')}", "a comma or the closing bracket ] is missing before this"
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("liv", "liv"),
        ("unknown", 'denying a sentence gives an answer, never "unknown"; name the answer'),
        ("[live]", "use.stage"),
    ],
)
def test_the_answer_behind_a_sentence_must_be_one(
    folder: Path, capsys: pytest.CaptureFixture[str], wrong: str, said: str
) -> None:
    name = "rulesets/vocabulary/use-and-role.yaml"
    text = changed("    else: live\n", f"    else: {wrong}\n", (folder / name).read_text())
    (folder / name).write_text(text)
    assert_not_loaded(folder, capsys, f"{name}{at(text, f'else: {wrong}')}", said)


@pytest.mark.core_takes(
    "no French",
    "an unknown fact",
    "an unlisted edge",
    "an operator of another type",
    "no operator",
    "an unknown place",
    "a place left out",
    "an exception that swallows its rule",
    "a period that ends before it begins",
    "a role",
    "no role",
    "a sanction",
)
@pytest.mark.parametrize(
    ("old", "new", "needle", "said"),
    [
        pytest.param(', fr: "Faites le premier."', "", "duty:", "the French text is missing; add fr:", id="no French"),
        pytest.param('en: "Do the first.", ', "", "duty:", "the English text is missing; add en:", id="no English"),
        pytest.param(
            "{test: zz-law.hires}",
            "{test: zz-law.hire}",
            "{test: zz-law.hire}",
            'no test "zz-law.hire" (did you mean "zz-law.hires"?)',
            id="an unknown test",
        ),
        pytest.param(
            "use.purposes",
            "use.purpose",
            "fact: use.purpose",
            'no fact "use.purpose" in the vocabulary (did you mean "use.purposes"?)',
            id="an unknown fact",
        ),
        pytest.param(
            "recruitment",
            "recrutment",
            "includes:",
            'use.purposes has no option "recrutment" (did you mean "recruitment"?)',
            id="an unknown option",
        ),
        pytest.param("at-least: 50", "at-least: 51", "at-least: 51", "missing among the bands", id="an unlisted edge"),
        pytest.param(
            "includes: recruitment",
            "is: recruitment",
            "is: recruitment",
            "use.purposes is of type choices; is does not fit it, use includes",
            id="an operator of another type",
        ),
        pytest.param(
            "includes: recruitment", "include: recruitment", "include:", 'did you mean "includes"?', id="no operator"
        ),
        pytest.param("place: ALL", "place: UK", "at-least: 50", 'the United Kingdom is "GB"', id="an unknown place"),
        pytest.param(
            "place: ALL, ", "", "when: {fact: org.headcount", "place: goes with number-by-place", id="a place left out"
        ),
        pytest.param(
            "- id: zz-law.second", "- id: zz-law.first", None, 'the id "zz-law.first" is already used', id="an id twice"
        ),
        pytest.param(
            "{fact: org.kind, is: charity}",
            "{test: zz-law.hires}",
            "when: {test: zz-law.hires}",
            "this exception holds whenever the rule does",
            id="an exception that swallows its rule",
        ),
        pytest.param(
            "from: 2026-08-02",
            "from: 2026-08-02\n    until: 2026-08-01",
            "from: 2026-08-02",
            "the period ends on 2026-08-01 before it begins on 2026-08-02; swap",
            id="a period that ends before it begins",
        ),
        pytest.param("from: 2026-08-02", "from: 2026-02-30", "from:", "is not a day of the calendar", id="30 February"),
        pytest.param("binds: [deployer]", "binds: [deploier]", "deploier", 'did you mean "deployer"?', id="a role"),
        pytest.param("binds: [deployer]", "binds: []", "binds:", "at least 1 is needed here, found 0", id="no role"),
        pytest.param("severity: 1", "severty: 1", "severty", 'did you mean "severity"?', id="an unknown key"),
        pytest.param("jurisdiction: EU", "jurisdiction: EUU", "jurisdiction", 'did you mean "EU"?', id="a system"),
        pytest.param("id: zz-law.second", "id: zy-law.second", None, 'must begin with "zz-law."', id="a foreign id"),
        pytest.param("sanction: none", "sanction: nothing", "sanction", 'no sanction "nothing"', id="a sanction"),
    ],
)
def test_a_rulebook_with_one_fault_does_not_load_and_the_fault_is_named_at_its_place(
    folder: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, needle: str | None, said: str
) -> None:
    text = changed(old, new, LAW)
    (folder / LAW_FILE).write_text(text)
    assert_not_loaded(folder, capsys, f"{LAW_FILE}{at(text, needle) if needle else ':'}", said)


TEST = "{fact: use.purposes, includes: recruitment}"
UNKNOWN = "{test: zz-law.hire}"


@pytest.mark.core_takes("a test")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(TEST, UNKNOWN, id="a test"),
        pytest.param(TEST, f"{{all: [{TEST}, {UNKNOWN}]}}", id="inside a test"),
        pytest.param(TEST, f"{{any: [{TEST}, {{not: {{all: [{TEST}, {UNKNOWN}]}}}}]}}", id="deep inside a test"),
        pytest.param("when: {fact: use.stage, is: live}", f"when: {UNKNOWN}", id="a duty"),
        pytest.param("when: {fact: org.kind, is: charity}", f"when: {UNKNOWN}", id="an exception"),
        pytest.param(
            "  kind: duty\n  force: binding\n  when: {fact: use.stage, is: live}",
            f"  kind: precondition\n  stop_when: {UNKNOWN}\n  force: binding\n  when: {{fact: use.stage, is: live}}",
            id="what stops a use",
        ),
        pytest.param(
            '  periods:\n  - from: 2026-08-02\n    cite: {en: "Art 9", fr: "art. 9"}\n  timing: {en: "Now."',
            f'  periods:\n  - from: 2026-08-02\n    when: {UNKNOWN}\n    cite: {{en: "a", fr: "a"}}\n  timing: {{en: "Now."',
            id="a period",
        ),
        pytest.param(
            "tests:\n",
            'sanctions:\n- id: zz-law.fine\n  text: {en: "A fine.", fr: "Une amende."}\n  cite: {en: "a", fr: "a"}\n'
            f"  cap: {{amount: 100, currency: EUR, lower_when: {UNKNOWN}}}\ntests:\n",
            id="a lower fine",
        ),
    ],
)
def test_an_unknown_test_is_one_fault_wherever_it_is_named(folder: Path, old: str, new: str) -> None:
    head, found, tail = LAW.partition(old)
    assert found
    text = f"{head}{new}{tail}"
    (folder / LAW_FILE).write_text(text)
    with pytest.raises(FaultList) as caught:
        load(folder)
    (fault,) = caught.value.faults
    assert fault.place.file.endswith(LAW_FILE)
    assert fault.place.line == text[: text.index(UNKNOWN)].count("\n") + 1
    assert 'no test "zz-law.hire" (did you mean "zz-law.hires"?)' in str(fault.message)


@pytest.mark.longer_way
def test_an_unknown_test_in_the_shipped_law_is_one_fault(shipped: Path) -> None:
    folder = shipped
    name = "rulesets/eu/common.yaml"
    text = changed("{test: common.private-sector}", "{test: common.private-sectr}", (folder / name).read_text())
    (folder / name).write_text(text)
    with pytest.raises(FaultList) as caught:
        load(folder)
    (fault,) = caught.value.faults
    assert str(fault).startswith(f"{name}{at(text, '{test: common.private-sectr}')}")
    assert 'no test "common.private-sectr" (did you mean "common.private-sector"?)' in str(fault.message)


def test_a_circle_of_tests_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = changed("{fact: use.purposes, includes: recruitment}", "{test: zz-law.big}", LAW)
    text = changed("{fact: org.headcount, place: ALL, at-least: 50}", "{test: zz-law.hires}", text)
    (folder / LAW_FILE).write_text(text)
    circle = "a circle of tests: zz-law.big -> zz-law.hires -> zz-law.big"
    assert_not_loaded(folder, capsys, f"{LAW_FILE}{at(text, 'id: zz-law.hires')}", circle)


def test_a_circle_of_displacements_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = LAW
    for other in ("zz-law.second", "zz-law.first"):
        entry = f'displaces: [{{obligation: {other}, because: lex-specialis, cite: {{en: "a", fr: "a"}}}}]'
        text = changed("displaces: []", entry, text)
    (folder / LAW_FILE).write_text(text)
    circle = "a circle of displacements: zz-law.first -> zz-law.second -> zz-law.first"
    assert_not_loaded(folder, capsys, f"{LAW_FILE}{at(text, 'id: zz-law.second')}", circle, "only one can take")


def test_a_circle_of_prerequisites_does_not_load(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = changed("  severity: 1\n", "  needs: [zz-law.second]\n  severity: 1\n", LAW)
    head, _, tail = text.rpartition("  severity: 1\n")
    (folder / LAW_FILE).write_text(f"{head}  needs: [zz-law.first]\n  severity: 1\n{tail}")
    assert_not_loaded(folder, capsys, LAW_FILE, "a circle of prerequisites: zz-law.first -> zz-law.second")


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            "rulesets/vocabulary.yaml", "event_fact: ", "event_fact: no.", 'no fact "no.', id="an event fact unknown"
        ),
        pytest.param("rulesets/vocabulary.yaml", "order: [", "order: [more, ", "names and files differ", id="a file"),
        pytest.param(
            "rulesets/vocabulary.yaml", "seat_fact: ", "seat_fact: no.", 'no fact "no.', id="a seat fact unknown"
        ),
        pytest.param(
            "rulesets/vocabulary/organisation.yaml",
            "places_from: [org.established_in]",
            "places_from: [org.kind]",
            'no fact "org.kind" that asks for places',
            id="places from a fact without places",
        ),
        pytest.param(
            "rulesets/vocabulary/people-and-data.yaml",
            "- id: people.traded_by_place\n  of: organisation\n  type: number-by-place\n  places_within: US\n",
            "- id: people.traded_by_place\n  of: organisation\n  type: number-by-place\n  places_within: UN\n",
            'there is no place with the code "UN"',
            id="places within no place",
        ),
        pytest.param(
            "rulesets/vocabulary/vendors-and-sharing.yaml",
            "  fractional: true\n",
            "  places_within: US\n",
            "places_from and places_within belong to number-by-place facts",
            id="places for a number without",
        ),
        pytest.param(
            "rulesets/vocabulary/organisation.yaml",
            "  places_from: [org.established_in]\n",
            "  fractional: true\n",
            "fractional belongs to number facts",
            id="fractions of people",
        ),
        pytest.param(
            "jurisdictions/jurisdictions.yaml",
            "named_as_one: [EU]",
            "named_as_one: [UE]",
            'no group of places "UE"',
            id="places offered of a group unknown",
        ),
        pytest.param(
            "rulesets/vocabulary.yaml",
            "questions: [org.kind, ",
            "questions: [org.kinds, ",
            'no fact "org.kinds" in the vocabulary (did you mean "org.kind"?)',
            id="a page with a question unknown",
        ),
        pytest.param(
            "rulesets/vocabulary.yaml",
            "questions: [org.kind, ",
            "questions: [use.purposes, ",
            '"use.purposes" stands twice',
            id="a question on two pages",
        ),
        pytest.param(
            "rulesets/vocabulary/decisions-and-output.yaml",
            "unless: {fact: use.purposes, includes-any: [pricing]}",
            "unless: {fact: use.purposes, includes-any: [prices]}",
            "prices",
            id="what makes a rare thing likely, with an option unknown",
        ),
        pytest.param(
            "rulesets/vocabulary.yaml",
            "questions: [org.kind, org.sector]",
            "questions: [org.kind]",
            "a page holds two questions or more",
            id="a page with one question",
        ),
        pytest.param("jurisdictions/places.yaml", "part_of: ", "part_of: X", "which is no place", id="a whole unknown"),
        pytest.param(
            "jurisdictions/places.yaml",
            "places:\n",
            "places:\n- {code: FR, name: {en: x, fr: x}}\n",
            "second",
            id="twice",
        ),
        pytest.param(
            "jurisdictions/groups.yaml",
            "members:\n",
            "members:\n  - {code: EU}\n",
            "would lie inside itself",
            id="EU in EU",
        ),
        pytest.param("rulesets/rates.yaml", "JPY: ", "CHF: ", "no rate for JPY", id="a currency without a rate"),
    ],
)
def test_a_fault_outside_the_statutes_is_named_with_its_file(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str, said: str
) -> None:
    text = (folder / file).read_text()
    (folder / file).write_text(changed(old, new, text))
    assert_not_loaded(folder, capsys, f"{file}:", said)


def test_a_place_inside_itself_does_not_load_and_does_not_hang(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "jurisdictions" / "places.yaml"
    ring = "places:\n- {code: Q1, name: {en: a, fr: a}, part_of: Q2}\n- {code: Q2, name: {en: b, fr: b}, part_of: Q1}\n"
    path.write_text(changed("places:\n", ring, path.read_text()))
    assert_not_loaded(folder, capsys, "jurisdictions/places.yaml:", "Q1 would lie inside itself; correct its part_of")


def test_a_file_that_a_rulebook_needs_must_be_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "rulesets" / "topics.yaml").unlink()
    assert_not_loaded(folder, capsys, "rulesets/topics.yaml: this file is missing")


def test_an_empty_folder_is_no_rulebook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    outcome = call(capsys, "rules", "check", "--rulebook", tmp_path / "empty")
    assert_refused(outcome, f"{tmp_path / 'empty'}: no rulebook here; expected the folders rulesets and jurisdictions")

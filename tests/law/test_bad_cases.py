"""A wrong case or call is refused with one paragraph that names place and mend; nothing is written, nothing is hurt."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.support.calling import assert_refused, at, call, contents
from tests.support.wrong_input import CASE, changed


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
        (
            "{topic: P12-responsible-person, obligation: eu-gdpr.art35.dpia}",
            "name either a topic, or an obligation, or a document",
        ),
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

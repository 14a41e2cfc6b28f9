"""The questions as a workbook: what a case holds comes back from its form; what a person writes into cells is read, or refused by cell."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from compliance.case.case import Case, UseCase, case_from_data, read_case
from compliance.case.intake_form.marks import IDENT, NAME
from compliance.case.intake_form.reading import read_intake
from compliance.errors import Fault, FaultList, InputError
from compliance.language.error_messages import in_words
from compliance.language.text import SOURCE, Lang
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.workbook.intake_form.form import blank, form
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call
from tests.support.programs import needs

LANGUAGES = (Lang("en"), Lang("fr"))
FINTECH = ROOT / "examples" / "fintech-credit-score.yaml"
CODES = ["US", "US-CA", "CA", "CA-QC", "FR", "DE", "EU", "GB", "JP", "NZ", "CH-ZH"]


def saved(path: Path, rulebook: Rulebook, case: Case, lang: Lang = SOURCE) -> Path:
    path.write_bytes(form(rulebook, case, DAY, lang))
    return path


EMPTY: dict[tuple[str, Lang], bytes] = {}  # made once: most tests begin with it


def empty(rulebook: Rulebook, lang: Lang) -> bytes:
    if (rulebook.sha256, lang) not in EMPTY:
        EMPTY[rulebook.sha256, lang] = form(rulebook, blank(None, 1), DAY, lang)
    return EMPTY[rulebook.sha256, lang]


class Filled:
    """A form in hand: cells are found by the marks that it hides."""

    def __init__(self, rulebook: Rulebook, folder: Path, lang: Lang = SOURCE, case: Case | None = None) -> None:
        self.rulebook, self.path = rulebook, folder / "form.xlsx"
        self.path.write_bytes(empty(rulebook, lang) if case is None else form(rulebook, blank(case, 1), DAY, lang))
        self.book: Workbook = load_workbook(self.path)
        self.kinds = {str(s.cell(2, 1).value).rpartition(":")[2]: s for s in self.book.worksheets}
        if case is None:
            self.write(NAME, "Firm")
            self.write(NAME, "Chat", kind="use")

    def sheet_of(self, key: str, kind: str | None) -> Worksheet:
        if kind is None:
            fact = self.rulebook.facts.get(key.partition("#")[0].partition("@")[0])
            kind = "use" if fact is not None and fact.of == "use-case" else "organisation"
        return self.kinds[kind]

    def at(self, key: str, column: str = "answer", kind: str | None = None, skip: int = 0) -> str:
        sheet = self.sheet_of(key, kind)
        letter = next(c.column_letter for c in sheet[2] if c.value == column)
        rows = [c.row for c in sheet["A"] if c.value == key]
        return f"{letter}{rows[skip]}"

    def write(self, key: str, value: Any, column: str = "answer", kind: str | None = None, skip: int = 0) -> str:
        cell = self.at(key, column, kind, skip)
        self.sheet_of(key, kind)[cell] = value
        return cell

    def read(self) -> Case:
        self.book.save(self.path)
        return read_case(self.path, self.rulebook)

    def faults(self) -> list[Fault]:
        with pytest.raises(FaultList) as caught:
            self.read()
        return caught.value.faults

    def refused(self) -> list[str]:
        return [str(f).removeprefix(f"{self.path}: ") for f in self.faults()]

    def answers(self) -> dict[str, Any]:
        self.book.save(self.path)
        data = read_intake(self.path, self.rulebook).data
        return {**data["organisation"]["answers"], **data["use_cases"][0]["answers"]}


@pytest.fixture
def filled(rulebook: Rulebook, tmp_path: Path) -> Filled:
    return Filled(rulebook, tmp_path)


# --------------------------------------------------------------------------------------------------------- out and back


@pytest.mark.core_takes("denver-lender-en")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_example_comes_back_from_its_form(example: Path, lang: Lang, rulebook: Rulebook, tmp_path: Path) -> None:
    case = read_case(example, rulebook)
    assert read_case(saved(tmp_path / "form.xlsx", rulebook, case, lang), rulebook).sha256 == case.sha256


def bands() -> st.SearchStrategy[Any]:
    whole = st.one_of(st.integers(0, 5_000), st.integers(0, 10**18 - 1), st.sampled_from([0.5, "12.25", "0.000000001"]))
    low = st.integers(0, 10**9)
    closed = st.tuples(low, low).map(lambda p: {"from": min(p), "to": max(p)})
    return st.one_of(whole, closed, low.map(lambda n: {"from": n}))


def days() -> st.SearchStrategy[Any]:
    exact = st.dates(date(1900, 1, 1), date(2300, 1, 1)).map(date.isoformat)
    span = st.tuples(st.dates(), st.dates()).map(lambda p: {"from": min(p).isoformat(), "to": max(p).isoformat()})
    return st.one_of(exact, span, st.sampled_from(["none", "2026", "2026-03"]))


def several(pool: list[str]) -> st.SearchStrategy[Any]:
    halves = st.permutations(pool).flatmap(
        lambda p: st.tuples(st.integers(0, len(p)), st.integers(0, len(p))).map(
            lambda n: {"yes": p[: n[0]], "unsure": p[n[0] : n[0] + n[1]]}
        )
    )
    return st.one_of(halves, st.just([]), st.just({"yes": [], "unsure": pool}))


def answer_to(fact: Fact) -> st.SearchStrategy[Any]:
    known: dict[str, Any] = {
        "yes-no": lambda: st.sampled_from(["yes", "no"]),
        "choice": lambda: st.sampled_from(fact.option_ids),
        "choices": lambda: several(list(fact.option_ids)),
        "places": lambda: several(CODES),
        "number": bands,
        "number-by-place": lambda: st.dictionaries(st.sampled_from(CODES), st.one_of(bands(), st.just("unknown"))),
        "money": lambda: st.tuples(bands(), st.sampled_from(["EUR", "JPY"])).map(
            lambda p: {**p[0], "currency": p[1]} if isinstance(p[0], dict) else {"amount": p[0], "currency": p[1]}
        ),
        "date": days,
    }
    return st.one_of(known[fact.type](), st.just("unknown"))


def some_answers(data: st.DataObject, rulebook: Rulebook, scope: str) -> dict[str, Any]:
    facts = [f for f in rulebook.facts.values() if f.of == scope]
    picked = data.draw(st.lists(st.sampled_from(facts), unique_by=lambda f: f.id, max_size=25))
    return {f.id: data.draw(answer_to(f)) for f in picked}


NAMES = st.one_of(
    st.sampled_from(["=1+1", "+A1", "@x", "_x0041_", "42", "TRUE", "2026-01-01", "é « à »", "#N/A", " x\u202e"]),
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\ufffe\uffff"), min_size=1).filter(
        lambda t: any(c.isprintable() and not c.isspace() for c in t)
    ),
)


@pytest.mark.long
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data(), lang=st.sampled_from(LANGUAGES))
def test_random_answers_come_back(
    data: st.DataObject, lang: Lang, rulebook: Rulebook, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cover = rulebook.facts[rulebook.flows.cover]
    uses = [
        {
            "id": f"u{n}",
            "name": data.draw(NAMES),
            "answers": some_answers(data, rulebook, "use-case"),
            "flows": data.draw(
                st.lists(
                    st.fixed_dictionaries(
                        {
                            "from": st.sampled_from(CODES),
                            "to": st.sampled_from(CODES),
                            "receiver": st.sampled_from(["vendor", "recipient", "storage"]),
                        },
                        optional={"cover": several(list(cover.option_ids))},
                    ),
                    max_size=3,
                )
            ),
        }
        for n in range(data.draw(st.integers(0, 2)))
    ]
    done = st.fixed_dictionaries(
        {"status": st.sampled_from(["done", "in-progress", "waived"])},
        optional={"since": st.dates().map(date.isoformat), "until": st.dates().map(date.isoformat), "evidence": NAMES},
    )
    case = case_from_data(
        {
            "schema": "case/1",
            "organisation": {"name": data.draw(NAMES), "answers": some_answers(data, rulebook, "organisation")},
            "use_cases": uses,
            "in_place": [
                {**data.draw(done), "topic": topic}
                for topic in data.draw(st.lists(st.sampled_from(sorted(rulebook.topics)), max_size=3))
            ],
        },
        rulebook,
    )
    path = tmp_path_factory.mktemp("form") / "form.xlsx"
    assert read_case(saved(path, rulebook, case, lang), rulebook) == case


@pytest.mark.longer_way
def test_the_same_case_gives_the_same_bytes(rulebook: Rulebook) -> None:
    case = read_case(FINTECH, rulebook)
    first = form(rulebook, case, DAY, "fr")
    assert form(rulebook, case, DAY, "fr") == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-11-24T00:00:00Z" in archive.read("docProps/core.xml")


@needs("soffice")
def test_a_form_survives_libreoffice(rulebook: Rulebook, tmp_path: Path) -> None:
    program = shutil.which("soffice")
    assert program is not None, "soffice is missing; install LibreOffice"
    examples = {FINTECH: "fr", ROOT / "examples" / "g7-hiring-software.yaml": "en"}
    for path, lang in examples.items():
        saved(tmp_path / f"{path.stem}.xlsx", rulebook, read_case(path, rulebook), lang)  # type: ignore[arg-type]
    subprocess.run(
        [
            program,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(tmp_path / "again"),
            *map(str, sorted(tmp_path.glob("*.xlsx"))),
        ],
        capture_output=True,
        timeout=180,
        check=True,
    )
    for path in examples:
        again = tmp_path / "again" / f"{path.stem}.xlsx"
        assert read_case(again, rulebook).sha256 == read_case(path, rulebook).sha256
        sheet = load_workbook(again).worksheets[1]
        assert sheet.column_dimensions["A"].hidden
        assert sheet.protection.sheet
        assert len(sheet.data_validations.dataValidation) > 30


# ---------------------------------------------------------------------------------------------------- what a form is


@pytest.mark.core_takes("en")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_only_answer_cells_are_open_and_headers_stay(rulebook: Rulebook, lang: Lang) -> None:
    book = load_workbook(io.BytesIO(form(rulebook, blank(None, 2), DAY, lang)))
    names = {
        "en": ["Read me", "Organisation", "Use 1", "Use 2", "Data abroad", "Already done", "Places", "Lists"],
        "fr": ["À lire", "Organisation", "Usage 1", "Usage 2", "Données à l'étranger", "Déjà fait", "Lieux", "Listes"],
    }
    assert book.sheetnames == names[lang]
    assert book[names[lang][-1]].sheet_state == "hidden"
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        assert not sheet.merged_cells.ranges
    for sheet in book.worksheets[1:6]:
        pane = sheet.sheet_view.pane
        assert pane is not None
        assert (pane.ySplit, pane.state) == (2, "frozen")
        assert sheet.row_dimensions[2].hidden
        assert sheet.column_dimensions["A"].hidden
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
        assert not sheet.protection.sort
        open_columns = {
            sheet.cell(2, c.column).value for row in sheet.iter_rows() for c in row if not c.protection.locked
        }
        assert not open_columns & {"key", "number", "part", "needed", "help", "why", None}
        assert open_columns
        assert not [
            c
            for row in sheet.iter_rows()
            for c in row
            if not c.protection.locked and c.value is not None and sheet.cell(c.row, 1).value != IDENT
        ]
        for rule in sheet.data_validations.dataValidation:
            assert rule.showErrorMessage
            assert rule.prompt
            assert len(rule.prompt) <= 255
            assert len(rule.promptTitle or "") <= 32
            assert rule.error


@pytest.mark.core_takes("en")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_question_stands_with_its_help_and_its_reason(rulebook: Rulebook, lang: Lang) -> None:
    book = load_workbook(io.BytesIO(form(rulebook, blank(None, 1), DAY, lang)))
    found = {
        str(row[0].value): row for sheet in book.worksheets[1:3] for row in sheet.iter_rows(min_row=3) if row[0].value
    }
    for ident in rulebook.facts_asked:
        fact, row = rulebook.facts[ident], found[ident]
        words = [str(c.value) for c in row]
        assert fact.ask.in_(lang) in words
        assert fact.why.in_(lang) in words
        assert any(w.startswith(fact.help.in_(lang)) for w in words)
        for option, one in fact.options.items():
            if fact.type == "choices":
                assert one.label.in_(lang) in [str(c.value) for c in found[f"{ident}#{option}"]]


@pytest.mark.longer_way
def test_an_empty_form_says_on_what_a_question_depends(filled: Filled) -> None:
    def needed(key: str) -> str:
        return str(filled.sheet_of(key, None)[filled.at(key, "needed")].value)

    number = filled.sheet_of("org.kind", None)[filled.at("org.kind", "number")].value
    assert needed("org.kind") == "yes"
    assert needed("org.headcount") == f"perhaps: it depends on your answer to no. {number}"


@pytest.mark.longer_way
def test_with_a_case_the_gates_say_which_questions_arise(rulebook: Rulebook, tmp_path: Path) -> None:
    case = read_case(FINTECH, rulebook)
    filled = Filled(rulebook, tmp_path, "fr", case)
    cell = filled.at("org.data_handlers", "needed")
    because = rulebook.facts["org.data_handlers"].else_because
    assert because is not None
    assert filled.sheet_of("org.data_handlers", None)[cell].value == f"non : {because.in_('fr')}"
    assert filled.sheet_of("org.headcount", None)[filled.at("org.headcount", "needed")].value == "oui"


def test_an_answer_that_does_not_count_is_said_to(rulebook: Rulebook, tmp_path: Path) -> None:
    case = case_from_data(
        {
            "schema": "case/1",
            "organisation": {
                "name": "Firm",
                "answers": {"org.established_in": ["FR"], "org.data_handlers": 30},
            },
        },
        rulebook,
    )
    filled = Filled(rulebook, tmp_path, "en", case)
    said = filled.sheet_of("org.data_handlers", None)[filled.at("org.data_handlers", "needed")].value
    assert str(said).startswith("no: ")
    assert str(said).endswith("An answer stands here; it does not count.")


def test_a_form_has_at_least_as_many_uses_as_asked_for() -> None:
    case = Case("Firm", {}, (UseCase("use-1", "Chat", {}),))
    assert [u.id for u in blank(case, 3).use_cases] == ["use-1", "use-2", "use-3"]
    assert blank(case, 1) == case


# ------------------------------------------------------------------------------------------------ what a person writes


@pytest.mark.longer_way
def test_an_empty_form_answers_nothing(filled: Filled) -> None:
    case = filled.read()
    assert case.answers == {}
    assert [(u.id, u.name, u.answers) for u in case.use_cases] == [("use-1", "Chat", {})]


def test_a_sheet_of_a_use_left_empty_is_left_out(filled: Filled) -> None:
    filled.write(NAME, None, kind="use")
    assert filled.read().use_cases == ()


@pytest.mark.longer_way
def test_blank_rows_beside_an_answer_are_not_sure(filled: Filled) -> None:
    filled.write("org.group_ties#partner-25-to-50", "yes")
    options = filled.rulebook.facts["org.group_ties"].option_ids
    assert filled.answers()["org.group_ties"] == {"yes": ["partner-25-to-50"], "unsure": list(options[1:])}


@pytest.mark.core_takes("je ne sais pas-unknown")
@pytest.mark.parametrize(
    ("word", "read"), [("No to the rest", []), ("I don't know", "unknown"), ("je ne sais pas", "unknown")]
)
def test_the_cell_of_the_question_speaks_for_blank_rows(filled: Filled, word: str, read: Any) -> None:
    filled.write("org.group_ties", word)
    assert filled.answers() == {"org.group_ties": read}


@pytest.mark.longer_way
def test_no_to_the_rest_leaves_what_was_answered(filled: Filled) -> None:
    filled.write("org.group_ties", "Non pour le reste")
    filled.write("org.group_ties#partner-25-to-50", " OUI ")
    assert filled.answers()["org.group_ties"] == ["partner-25-to-50"]


@pytest.mark.long
@pytest.mark.parametrize(("lang", "other"), [("en", "fr"), ("fr", "en")])
def test_labels_of_either_language_are_read(rulebook: Rulebook, tmp_path: Path, lang: Lang, other: Lang) -> None:
    filled = Filled(rulebook, tmp_path, lang)
    for number, fact in enumerate(
        f for f in rulebook.facts.values() if f.type == "choice" and f.id in rulebook.facts_asked
    ):
        option = fact.option_ids[number % len(fact.option_ids)]
        filled.write(fact.id, fact.options[option].label.in_(other).upper())
        assert filled.answers()[fact.id] == option


def test_places_are_read_by_code_or_name(filled: Filled) -> None:
    filled.write("market.places", "No to the rest")
    filled.write("market.places@FR", "not sure")
    filled.write("market.places@", "québec", "ask")
    filled.write("market.places@", "us-ca", "ask", skip=1)
    filled.write("market.places@", "no", skip=1)
    filled.write("org.headcount@", "Allemagne", "ask")
    filled.write("org.headcount@", 12, skip=0)
    filled.write("org.headcount@", "JP", "ask", skip=1)
    found = filled.answers()
    assert found["market.places"] == {"yes": ["CA-QC"], "unsure": ["FR"]}
    assert found["org.headcount"] == {"DE": 12, "JP": "unknown"}


def test_numbers_money_and_days_are_read_as_spreadsheets_keep_them(filled: Filled) -> None:
    filled.write("org.data_handlers", "1 200")
    filled.write("org.data_handlers", "or more", "upto")
    filled.write("org.turnover", 2e6)
    filled.write("org.turnover", 3_000_000, "upto")
    filled.write("org.turnover", "eur", "currency")
    filled.write("use.started", datetime(2026, 3, 1))
    filled.write("use.started", 46112, "upto")
    filled.write("use.market_date", "2026-03")
    filled.write("use.major_change", "Cela n'a pas eu lieu")
    assert filled.answers() == {
        "org.data_handlers": {"from": 1200},
        "org.turnover": {"from": 2_000_000, "to": 3_000_000, "currency": "EUR"},
        "use.started": {"from": "2026-03-01", "to": "2026-03-31"},
        "use.market_date": "2026-03",
        "use.major_change": "none",
    }


@pytest.mark.longer_way
def test_rows_may_be_sorted_and_a_sheet_of_a_use_copied(rulebook: Rulebook, tmp_path: Path) -> None:
    case = read_case(FINTECH, rulebook)
    filled = Filled(rulebook, tmp_path, "en", case)
    sheet = filled.kinds["organisation"]
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=3)]
    for target, values in zip(sheet.iter_rows(min_row=3), reversed(rows), strict=True):
        for cell, value in zip(target, values, strict=True):
            cell.value = value
    assert filled.read().sha256 == case.sha256
    copied = filled.book.copy_worksheet(filled.kinds["use"])
    copied[filled.at(IDENT, kind="use")] = "second"
    again = filled.read()
    assert [u.id for u in again.use_cases] == ["score", "second"]
    assert again.use_cases[1].answers == case.use_cases[0].answers


WRONG: list[tuple[str, str, Any, str]] = [
    ("org.kind", "answer", "firm", '"firm" is none of the answers of this cell'),
    ("data.about_people", "answer", "ja", '"ja" is none of the answers of this cell'),
    ("org.group_ties#partner-25-to-50", "answer", "x", '"x" is none of the answers of this cell'),
    ("org.group_ties", "answer", "yes", '"yes" is none of the answers of this cell'),
    ("org.data_handlers", "answer", -3, '"-3" is not a number of zero or more'),
    ("org.data_handlers", "answer", "about 40", '"about 40" is not a number of zero or more'),
    ("org.data_handlers", "answer", datetime(2026, 1, 1), "is not a number of zero or more"),
    ("org.data_handlers", "answer", "=1+1", "this cell holds a formula"),
    ("org.data_handlers", "answer", "#REF!", "this cell holds the error #REF!"),
    ("org.data_handlers", "upto", 9, "the lower end of the range is missing"),
    ("org.turnover", "answer", 9, "the currency of this amount is missing"),
    ("use.started", "answer", datetime(1905, 7, 18), "which is what becomes of a year written alone"),
    ("use.started", "answer", "03/04/2026", "is not a date; write 2026-03-01"),
    ("use.started", "answer", "2026-02-30", "2026-02-30 is not a day of the calendar"),
    ("use.started", "upto", datetime(2026, 1, 1), "the first day of the span is missing"),
    ("market.places@", "ask", "Munich", 'there is no place with the code "Munich" (did you mean "DE"?)'),
    ("market.places@", "answer", "yes", "the place of this row is missing"),
    ("org.headcount@", "answer", 4, "the place of this row is missing"),
]


@pytest.mark.core_takes(
    'org.kind-answer-firm-"firm" is none of the answers of this cell',
    'data.about_people-answer-ja-"ja" is none of the answers of this cell',
    "org.data_handlers-answer-#REF!-this cell holds the error #REF!",
    "org.data_handlers-upto-9-the lower end of the range is missing",
    "use.started-answer-value11-which is what becomes of a year written alone",
    'market.places@-ask-Munich-there is no place with the code "Munich" (did you mean "DE"?)',
)
@pytest.mark.parametrize(("key", "column", "value", "said"), WRONG)
def test_a_wrong_cell_is_named_with_the_mend(filled: Filled, key: str, column: str, value: Any, said: str) -> None:
    filled.write(key, value, column)
    (found,) = filled.faults()
    fault = str(found).removeprefix(f"{filled.path}: ")
    sheet = "'Use 1'" if filled.sheet_of(key, None) is filled.kinds["use"] else "'Organisation'"
    assert fault.startswith(f"{sheet}!")
    assert said in fault
    place, _, message = fault.partition(": ")
    lacking = {"the lower end": "answer", "the first day": "answer", "the currency": "currency", "the place of": "ask"}
    if "no place with" not in said:  # told at the question, since it is found once the case is read
        where = next((c for start, c in lacking.items() if said.startswith(start)), column)
        assert place.endswith(f"!{filled.at(key, where)}")
    french = in_words(found.message, "fr")
    assert french != message
    assert " ;" in french


def test_all_that_is_wrong_is_told_at_once(filled: Filled) -> None:
    cells = [filled.write("org.kind", "firm"), filled.write("org.data_handlers", -3), filled.write("use.stage", "soon")]
    faults = filled.refused()
    assert [f.partition(":")[0] for f in faults] == [
        f"'Organisation'!{cells[0]}",
        f"'Organisation'!{cells[1]}",
        f"'Use 1'!{cells[2]}",
    ]


def test_a_number_beside_i_do_not_know_is_refused(filled: Filled) -> None:
    filled.write("org.headcount", "I don't know")
    filled.write("org.headcount@", "FR", "ask")
    filled.write("org.headcount@", 3)
    (fault,) = filled.refused()
    assert "places with numbers stand below" in fault


def test_rows_of_the_sheets_of_records_are_checked(filled: Filled) -> None:
    for column, value in (("use_case", "other"), ("from", "FR"), ("to", "US"), ("receiver", "supplier")):
        filled.write("record", value, column, kind="flows")
    filled.write("record", "P12-responsible-person", "topic", kind="in-place")
    faults = filled.refused()
    assert len(faults) == 2
    assert 'no sheet of this form is about the use "other"' in faults[0]
    assert "this cell is needed for the row" in faults[1]


def test_records_are_read(filled: Filled) -> None:
    for column, value in (("use_case", "Chat"), ("from", "FR"), ("to", "États-Unis"), ("receiver", "fournisseur")):
        filled.write("record", value, column, kind="flows")
    filled.write("record", "yes", "cover#eu-clauses", kind="flows")
    filled.write("record", "No to the rest", "rest", kind="flows")
    row: dict[str, str | datetime] = {
        "topic": "P12-responsible-person",
        "status": "fait",
        "since": datetime(2026, 5, 1),
        "evidence": "register.xlsx",
    }
    for column, entry in row.items():
        filled.write("record", entry, column, kind="in-place")
    filled.book.save(filled.path)
    data = read_intake(filled.path, filled.rulebook).data
    assert data["use_cases"][0]["flows"] == [{"from": "FR", "to": "US", "receiver": "vendor", "cover": ["eu-clauses"]}]
    assert data["in_place"] == [
        {"topic": "P12-responsible-person", "evidence": "register.xlsx", "status": "done", "since": "2026-05-01"}
    ]
    assert filled.read().use_cases[0].flows


def test_a_missing_name_is_asked_for(filled: Filled) -> None:
    cell = filled.write(NAME, None)
    (fault,) = filled.refused()
    assert fault == f"'Organisation'!{cell}: the name of the organisation is missing; write it in this cell"


def test_changed_marks_are_told(filled: Filled) -> None:
    filled.kinds["use"].delete_cols(5)
    (fault,) = filled.refused()
    assert fault.startswith("Use 1: the hidden marks by which this sheet is read were changed")


def test_a_question_of_another_rulebook_is_told_only_where_it_is_answered(filled: Filled) -> None:
    sheet = filled.kinds["organisation"]
    row = sheet.max_row + 1
    sheet.cell(row, 1).value = "org.gone"
    assert filled.read().answers == {}
    sheet.cell(row, 5).value = "yes"
    (fault,) = filled.refused()
    assert 'the loaded rulebook has no question "org.gone" on this sheet' in fault


# ----------------------------------------------------------------------------------------------------------- commands


@pytest.mark.longer_way
def test_a_command_takes_a_form_as_it_takes_a_case(
    rulebook: Rulebook, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = saved(tmp_path / "form.xlsx", rulebook, read_case(FINTECH, rulebook))
    for command, *more in (("questions",), ("what-if", "--set", "org.kind=charity")):
        from_form = call(capsys, command, path, "--as-of", "2026-11-24", *more)
        from_case = call(capsys, command, FINTECH, "--as-of", "2026-11-24", *more)
        assert from_form.status == 0
        assert from_form.out == from_case.out


def test_the_command_writes_a_form_and_fills_the_next_from_it(
    tmp_path: Path, rulebook: Rulebook, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    made = call(capsys, "case", "template", "--xlsx", first, "--case", FINTECH, "--uses", "2", "--as-of", "2026-11-24")
    assert (made.status, made.out) == (0, f"Written: {first}\n")
    again = call(capsys, "--lang", "fr", "case", "template", "--xlsx", second, "--case", first, lang="fr")
    assert (again.status, again.out) == (0, f"Écrit : {second}\n")
    assert read_case(second, rulebook).sha256 == read_case(FINTECH, rulebook).sha256
    assert "Use 2" in load_workbook(first).sheetnames
    assert_refused(call(capsys, "case", "template", "--xlsx", first), "already; nothing was overwritten")
    assert_refused(call(capsys, "case", "template", "--xlsx", tmp_path / "a.ods"), "end the name in .xlsx")
    assert_refused(call(capsys, "case", "template", "--uses", "2"), "add --xlsx FILE")
    assert_refused(call(capsys, "interview", first), "the interview writes its answers into a case file")


def test_what_is_no_form_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, other, bomb = tmp_path / "text.xlsx", tmp_path / "other.xlsx", tmp_path / "bomb.xlsx"
    text.write_text("schema: case/1", encoding="utf-8")
    Workbook().save(other)
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/workbook.xml", "w") as part:
        for _ in range(110):
            part.write(bytes(1_000_000))
    for path, said in (
        (text, "this is not an .xlsx workbook"),
        (other, "this workbook is no form with the questions"),
        (bomb, "unpacked, the workbook would take 110 MB"),
        (tmp_path / "none.xlsx", "there is no such file"),
    ):
        assert_refused(call(capsys, "case", "check", path), said)
    assert_refused(
        call(capsys, "--lang", "fr", "case", "check", other, lang="fr"), "n'est pas un formulaire", frame="Erreur : "
    )


def test_a_name_too_long_for_a_cell_is_refused(rulebook: Rulebook) -> None:
    with pytest.raises(InputError, match="a cell cannot hold it"):
        form(rulebook, Case("x" * 40_000, {}, ()), DAY, "en")

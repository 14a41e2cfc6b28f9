"""Files that the pages hand out and take back: byte for byte those of the command line; what comes back is read with care.

By a small law in the core, by the law that ships in what takes long.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from openpyxl import Workbook
from starlette.testclient import TestClient

from compliance.case.case import case_from_document, read_case
from compliance.interchange.formats import FORMATS as TOOLS
from compliance.language.sentences import say
from compliance.reading import strict_yaml
from compliance.service.bench import Bench
from compliance.service.clock import today
from compliance.web.app import create_app
from compliance.web.pages.downloads import FORMATS, disposition
from compliance.web.settings import Settings
from tests.conftest import DAY, ROOT, example_params
from tests.support.calling import call
from tests.support.limits import HERE, MUCH
from tests.support.small_in_core import of_core, small_law_ships
from tests.support.small_workbook import edited
from tests.support.views_site import RETAILER, carried, cell_of, fields, typed, words

__all__ = ["small_law_ships"]

LANGS = ("en", "fr")
EXAMPLE = ROOT / "examples" / f"{RETAILER}.yaml"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def served(bench: Bench) -> TestClient:
    return TestClient(create_app(Settings(public_url=HERE, **MUCH), bench))


@pytest.fixture(scope="module")
def small_client(small_root: Path) -> TestClient:
    return served(Bench(small_root))


@pytest.fixture(scope="module")
def shipped_client() -> TestClient:
    return served(Bench(ROOT))


@pytest.fixture
def client(request: pytest.FixtureRequest) -> TestClient:
    found: TestClient = request.getfixturevalue("small_client" if of_core(request) else "shipped_client")
    return found


@pytest.fixture
def bench(request: pytest.FixtureRequest, small_root: Path) -> Bench:
    return Bench(small_root if of_core(request) else ROOT)


# -------------------------------------------------------------------------------------------------------------- downloads


def got(client: TestClient, name: str, lang: str = "en", case: str = RETAILER) -> bytes:
    answer = client.post(f"/{lang}/desk/download/{name}", data=fields(case))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == FORMATS[name].media_type
    return answer.content


@pytest.mark.core_takes("json-.json-fr", "html-.html-en")
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("name", "ending"), [("xlsx", ".xlsx"), ("json", ".json"), ("pdf", ".pdf"), ("md", ".md"), ("html", ".html")]
)
def test_a_download_is_byte_for_byte_what_the_command_line_writes(
    client: TestClient, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, ending: str, lang: str
) -> None:
    path = tmp_path / f"out{ending}"
    whole = ("--only", "all") if name == "json" else ()  # what is downloaded as JSON holds every part
    done = call(capsys, "assess", EXAMPLE, "--as-of", str(DAY), *whole, "--output", path, lang=lang)
    assert done.status == 0, done.err
    assert got(client, name, lang) == path.read_bytes()


def test_the_report_and_the_form_are_what_the_command_line_writes(
    client: TestClient, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page, form = tmp_path / "r.html", tmp_path / "f.xlsx"
    assert call(capsys, "report", EXAMPLE, "--as-of", str(DAY), "--output", page).status == 0
    assert call(capsys, "case", "template", "--xlsx", form, "--case", EXAMPLE, "--as-of", str(DAY)).status == 0
    assert got(client, "report.html") == page.read_bytes()
    assert got(client, "intake") == form.read_bytes()


@pytest.mark.core_takes("ciso-assistant", "oscal")
@pytest.mark.parametrize("name", sorted(TOOLS.keys() - {"dpv"}))
def test_files_for_other_tools_are_those_of_the_command_line(
    client: TestClient, capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    assert call(capsys, "export", EXAMPLE, tmp_path / "x", "--to", name, "--as-of", str(DAY)).status == 0
    written = {p.name: p.read_bytes() for p in (tmp_path / "x").iterdir()}
    content = got(client, name)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {n: archive.read(n) for n in archive.namelist()} == written
        assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert got(client, name) == content


@pytest.mark.longer_way
def test_linked_data_is_that_of_the_command_line(
    shipped_client: TestClient, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Its mapping names tests of the AI Act, which the small law has not."""
    words = ("export", EXAMPLE, tmp_path / "x", "--to", "dpv", "--as-of", str(DAY))
    assert call(capsys, "--rulebook", ROOT, *words).status == 0
    assert [got(shipped_client, "dpv")] == [p.read_bytes() for p in (tmp_path / "x").iterdir()]


@pytest.mark.parametrize("path", example_params())
def test_the_case_comes_back_as_the_same_case(client: TestClient, bench: Bench, path: Path) -> None:
    text = got(client, "case.yaml", case=path.stem).decode()
    again = case_from_document(strict_yaml.parse(text, "case.yaml"), bench.rulebook)
    assert again.sha256 == read_case(path, bench.rulebook).sha256


def test_a_file_name_holds_accents_and_nothing_that_breaks_out() -> None:
    said = disposition('Crêperie "Été"\\ 2026-11-24.xlsx')
    assert said.isascii()
    assert 'filename="Creperie _Ete__ 2026-11-24.xlsx"' in said
    assert unquote(said.partition("filename*=UTF-8''")[2]) == 'Crêperie "Été"\\ 2026-11-24.xlsx'


def test_a_firm_with_an_odd_name_gets_a_sober_file_name(client: TestClient) -> None:
    case = carried().replace("Maison Trois Rives", "../../etc: \u202eevil?")
    answer = client.post("/fr/desk/download/json", data={"case": case, "as_of": "2026-11-24"})
    name = unquote(answer.headers["Content-Disposition"].partition("filename*=UTF-8''")[2])
    assert name == "etc evil 2026-11-24.json"
    assert client.post("/fr/desk/download/exe", data=fields()).status_code == 404


# ------------------------------------------------------------------------------------------------------------ a workbook back


@pytest.fixture
def sent(client: TestClient) -> bytes:
    return got(client, "xlsx")


def sent_back(client: TestClient, raw: bytes, lang: str = "en", name: str = "retour.xlsx", **more: Any) -> str:
    files = {"workbook": (name, raw, XLSX)}
    if (record := more.pop("record", None)) is not None:
        files["record"] = ("record.yaml", record, "application/yaml")
    if (against := more.pop("against", None)) is not None:
        files["against"] = ("sent.xlsx", against, XLSX)
    case = more.pop("case", RETAILER)
    return client.post(f"/{lang}/desk/review", data=fields(case, send="review", **more), files=files).text


def record_in(page: str) -> str:
    found = re.search(r'name="record_text" value="([^"]*)"', page)
    assert found is not None, words(page)[:600]
    return html.unescape(found[1])


def test_a_workbook_goes_into_a_new_record_as_on_the_command_line(
    client: TestClient, capsys: pytest.CaptureFixture[str], sent: bytes, tmp_path: Path
) -> None:
    raw = typed(sent, "M. Roy")
    page = sent_back(client, raw, by="Ann")
    assert "Entries taken: 1 (items concerned: 1)." in words(page)
    assert "Changed outside" not in page
    text = record_in(page)
    book, record = tmp_path / "b.xlsx", tmp_path / "r.yaml"
    book.write_bytes(raw)
    done = call(
        capsys, "review", "import", book, "--record", record, "--case", EXAMPLE, "--by", "Ann", "--on", str(today())
    )
    assert done.status == 0, done.err
    assert text == record.read_text(encoding="utf-8")
    data = {**fields(), "record_text": text}
    handed = client.post("/fr/desk/review/record", data=data)
    assert handed.content == record.read_bytes()
    assert "registre%20de%20suivi" in handed.headers["Content-Disposition"]


@pytest.mark.longer_way
def test_changes_elsewhere_and_conflicts_are_reported_and_nothing_is_overwritten(
    client: TestClient, sent: bytes, tmp_path: Path
) -> None:
    first = record_in(sent_back(client, typed(sent, "Ann"), by="Ann"))
    page = sent_back(client, typed(sent, "Bob", elsewhere="Something else"), by="Bob", record=first)
    assert "In conflict: 1." in words(page)
    assert "Changed outside the entry cells: 1." in words(page)
    assert "owner: Ann" in record_in(page)
    assert "owner: Bob" in record_in(sent_back(client, typed(sent, "Bob"), by="Bob", record=first, take="theirs"))
    assert "owner: Ann" in record_in(sent_back(client, typed(sent, "Bob"), by="Bob", record=first, take="ours"))


@pytest.mark.core_takes("fr")
@pytest.mark.parametrize("lang", LANGS)
def test_hostile_and_wrong_files_are_refused_in_clear_words(client: TestClient, sent: bytes, lang: str) -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"0" * 30_000_000)
    macros = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sent)) as source, zipfile.ZipFile(macros, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
        target.writestr("xl/vbaProject.bin", b"x")
    plain = io.BytesIO()
    Workbook().save(plain)
    for content in (b"no workbook", b"", bomb.getvalue(), macros.getvalue(), plain.getvalue(), sent[:-500]):
        answer = client.post(
            f"/{lang}/desk/review", data=fields(send="review"), files={"workbook": ("<b>x</b>.xlsx", content, XLSX)}
        )
        assert answer.status_code == 422
        assert 'class="errors"' in answer.text
        assert "<b>x</b>" not in answer.text
        assert "Traceback" not in answer.text


@pytest.mark.longer_way
def test_a_workbook_of_another_case_or_a_record_of_another_case_is_refused(client: TestClient, sent: bytes) -> None:
    assert "made from other answers" in sent_back(client, sent, case="denver-lender")
    record = record_in(sent_back(client, typed(sent, "Ann")))
    other = got(client, "xlsx", case="denver-lender")
    page = sent_back(client, other, case="denver-lender", record=record)
    assert "are of different answers or rulebooks" in page
    assert "this is no text" in sent_back(client, sent, record=b"\xff\xfe\x00")
    assert "no review record" in sent_back(client, sent, record=b"schema: case/1\n")
    page = sent_back(client, typed(sent, "Ann"), case="denver-lender", against=sent)
    assert "Entries taken: 1" in words(page)


def test_a_file_that_is_too_large_is_refused(bench: Bench) -> None:
    small = TestClient(create_app(Settings(public_url=HERE, max_upload=50_000), bench))
    files = {"workbook": ("x.xlsx", b"PK" + b"x" * 60_000, XLSX)}
    answer = small.post("/en/desk/review", data=fields(send="review"), files=files)
    assert answer.status_code == 422
    assert "larger than" in answer.text
    assert (
        small.post(
            "/en/desk/review", data=fields(send="review"), files={"workbook": ("x", b"x" * 400_000, XLSX)}
        ).status_code
        == 413
    )
    assert "Choose a workbook first" in small.post("/en/desk/review", data=fields(send="review")).text


@pytest.mark.parametrize("lang", ["en", pytest.param("fr", marks=pytest.mark.long)])
def test_a_workbook_is_judged_again(client: TestClient, sent: bytes, lang: str) -> None:
    def verify(content: bytes) -> str:
        files = {"checked": ("w.xlsx", content, XLSX)}
        return words(client.post(f"/{lang}/desk/verify", data=fields(send="verify"), files=files).text)

    assert say("verify.same", "en" if lang == "en" else "fr") in verify(sent)

    def spoil(book: Workbook) -> None:
        cell_of(book, "tier", 0).value = "Plan" if lang == "en" else "À planifier"

    assert words(say("verify.differs", "en" if lang == "en" else "fr", count=1)) in verify(edited(sent, spoil)).replace(
        "\u00a0", " "
    )

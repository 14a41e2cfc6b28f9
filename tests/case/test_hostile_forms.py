"""Intake forms come in by the same door as workbooks: whatever would be refused there is refused here, at every command that takes a case."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from compliance.case.case import read_case
from compliance.errors import FaultList, InputError
from compliance.language.error_messages import in_words
from compliance.law.rulebook import Rulebook
from compliance.workbook.intake_form.form import blank, form
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call
from tests.support.small_workbook import with_parts
from tests.support.zip_bomb import bomb

FORM: dict[str, bytes] = {}


@pytest.fixture
def raw(rulebook: Rulebook) -> bytes:
    if not FORM:
        FORM["raw"] = form(rulebook, blank(None, 1), DAY, "en")
    return FORM["raw"]


def swap(part: str, old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(parts: dict[str, bytes]) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new, 1)

    return lambda raw: with_parts(raw, change)


def more(name: str, content: bytes) -> Callable[[bytes], bytes]:
    return lambda raw: with_parts(raw, lambda parts: parts.update({name: content}))


def marked(raw: bytes) -> bytes:
    """Return an archive in whose directory every part is said to be encrypted."""
    out, at = bytearray(raw), raw.find(b"PK\x01\x02")
    while at >= 0:
        out[at + 8] |= 1
        at = raw.find(b"PK\x01\x02", at + 1)
    return bytes(out)


SHEET, BOOK = "xl/worksheets/sheet2.xml", "xl/workbook.xml"
MAIN = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
MACRO = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
DDE = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd"/></externalLink>'
HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "bomb": (lambda _: bomb(200), "unpacked, the workbook would take 200 MB"),
    "lying bomb": (lambda _: bomb(200, claims=1000), "the workbook is damaged"),
    "encrypted": (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "the workbook is encrypted"),
    "encrypted parts": (marked, "the workbook is encrypted"),
    "macros": (more("xl/vbaProject.bin", b"\0"), "the workbook holds macros"),
    "macro type": (swap("[Content_Types].xml", MAIN, MACRO), "the workbook holds macros"),
    "embedded": (more("xl/embeddings/oleObject1.bin", b"\0"), "the workbook holds embedded programs"),
    "dde": (more("xl/externalLinks/externalLink1.xml", DDE), "the workbook starts another program"),
    "xxe": (
        swap(BOOK, b"<workbook", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook'),
        "document type",
    ),
    "far cell": (swap(SHEET, b'r="A2"', b'r="XFD1048576"'), "lies far outside any table of ours"),
    "far row": (swap(SHEET, b'<row r="2"', b'<row r="1048576"'), "lies far outside any table of ours"),
    "nested": (more("xl/deep.xml", b"<a>" * 100_000 + b"</a>" * 100_000), "nested or filled beyond all measure"),
    "torn": (swap(SHEET, b"</row>", b""), "the workbook is damaged"),
    "text": (lambda _: b"schema: case/1\n", "this is not an .xlsx workbook"),
}


@pytest.mark.core_takes(
    "encrypted",
    "encrypted parts",
    "macros",
    "macro type",
    "embedded",
    "dde",
    "xxe",
    "far cell",
    "far row",
    "nested",
    "torn",
    "text",
)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_form_is_refused_at_once_with_its_reason(
    name: str, raw: bytes, rulebook: Rulebook, tmp_path: Path
) -> None:
    change, said = HOSTILE[name]
    path = tmp_path / "sent.xlsx"
    path.write_bytes(change(raw))
    with pytest.raises(InputError) as fault:
        read_case(path, rulebook)
    assert str(fault.value).startswith(f"{path}: ")
    assert said in str(fault.value)
    assert in_words(fault.value.message, "fr") != str(fault.value)


def test_commands_that_take_a_case_refuse_it(raw: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sent.xlsx"
    path.write_bytes(HOSTILE["macros"][0](raw))
    for command in (("case", "check"), ("assess",), ("questions",), ("hiroshima",)):
        assert_refused(call(capsys, *command, path), "the workbook holds macros")


def test_a_sheet_that_claims_to_be_huge_costs_nothing(raw: bytes, rulebook: Rulebook, tmp_path: Path) -> None:
    path = tmp_path / "sent.xlsx"
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    path.write_bytes(swap(SHEET, b"</sheetData>", merged)(raw))
    with pytest.raises(FaultList, match="the name of the organisation is missing"):
        read_case(path, rulebook)


@pytest.mark.long
def test_a_bomb_in_place_of_a_form_takes_less_than_a_second_and_a_hundred_megabytes(tmp_path: Path) -> None:
    (tmp_path / "bomb.xlsx").write_bytes(bomb(200))
    program = (
        "import resource, sys, time\n"
        "from pathlib import Path\n"
        "from compliance.case.case import read_case\n"
        "from compliance.errors import InputError\n"
        "from compliance.law.loading import load\n"
        "book = load(Path.cwd())\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024\n"
        "begun = time.process_time()\n"
        "try:\n    read_case(Path(sys.argv[1]), book)\n"
        "except InputError:\n"
        "    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024\n"
        "    print(time.process_time() - begun, peak - before)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "bomb.xlsx")],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
    ).stdout
    seconds, megabytes = (float(x) for x in said.split())
    assert seconds < 1
    assert megabytes < 100

"""Hostile workbooks: each refused or neutralised with a clear message, in both languages, bounded in time and memory."""

from __future__ import annotations

import io
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from compliance.errors import InputError
from compliance.language.error_messages import in_words
from compliance.spreadsheet.opening import Incoming, opened, opened_bytes
from compliance.spreadsheet.quoting import starts_program
from tests.conftest import ROOT
from tests.support.small_workbook import column_of, edited, plain, with_parts
from tests.support.zip_bomb import bomb, zip_of

RAW = plain(4)


def refused(content: bytes, said: str) -> None:
    """The file is refused with this reason, which exists in French too."""
    with pytest.raises(InputError) as fault:
        opened_bytes(content, "sent.xlsx")
    message = str(fault.value)
    assert message.startswith("sent.xlsx: ")
    assert said in message
    assert in_words(fault.value.message, "fr") != message
    assert "sent.xlsx : " in in_words(fault.value.message, "fr")


def replaced(part: str, old: str, new: str) -> bytes:
    """Return the workbook with some XML of a part replaced."""

    def change(parts: dict[str, bytes]) -> None:
        before = parts[part].decode()
        after = before.replace(old, new, 1)
        assert after != before
        parts[part] = after.encode()

    return with_parts(RAW, change)


def added(**named: bytes) -> bytes:
    """Return the workbook with parts added; __ in a name stands for / and a final _x for its ending."""
    return with_parts(
        RAW, lambda parts: parts.update({n.replace("__", "/").replace("DOT", "."): c for n, c in named.items()})
    )


# ----------------------------------------------------------------------------------------------------------------- refused


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    refused(b"", "this is not an .xlsx workbook")
    refused(b"status;owner\n", "this is not an .xlsx workbook")
    refused(b"PK\x03\x04" + b"\0" * 100, "this is not an .xlsx workbook")
    refused(zip_of(("word/document.xml", b"<document/>")), "this is not an .xlsx workbook")
    refused(RAW[: len(RAW) // 2], "this is not an .xlsx workbook")
    with pytest.raises(InputError, match="there is no such file"):
        opened(tmp_path / "none.xlsx")
    with pytest.raises(InputError, match="this is a folder"):
        opened(tmp_path)


def test_a_damaged_workbook_is_refused() -> None:
    middle = RAW.index(b"xl/worksheets/sheet2.xml") + 60
    refused(RAW[:middle] + bytes(200) + RAW[middle + 200 :], "the workbook is damaged")
    refused(replaced("xl/worksheets/sheet2.xml", "</row>", ""), "the workbook is damaged")
    refused(replaced("xl/workbook.xml", "<sheets>", "<sheets><sheet/>"), "the workbook is damaged")


def test_an_encrypted_workbook_is_refused() -> None:
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "the workbook is encrypted, or an old .xls")
    marked = bytearray(RAW)
    for at in (m.start() for m in re.finditer(b"PK\x01\x02", RAW)):
        marked[at + 8] |= 1
    refused(bytes(marked), "the workbook is encrypted")


@pytest.mark.core_takes("30")
@pytest.mark.parametrize("megabytes", [30, 200])
def test_a_zip_bomb_is_refused(megabytes: int) -> None:
    refused(bomb(megabytes), f"unpacked, the workbook would take {megabytes} MB")


@pytest.mark.longer_way
def test_a_zip_bomb_that_lies_about_its_size_is_refused() -> None:
    refused(bomb(200, claims=1000), "the workbook is damaged")


@pytest.mark.long
def test_a_bomb_of_two_hundred_megabytes_takes_less_than_a_second_and_a_hundred_megabytes(tmp_path: Path) -> None:
    (tmp_path / "bomb.xlsx").write_bytes(bomb(200))
    program = (
        "import resource, sys, time\n"
        "from pathlib import Path\n"
        "from compliance.errors import InputError\n"
        "from compliance.spreadsheet.opening import opened\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024\n"
        "begun = time.process_time()\n"
        "try:\n    opened(Path(sys.argv[1]))\n"
        "except InputError:\n"
        "    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024\n"
        "    print(time.process_time() - begun, peak - before, peak)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "bomb.xlsx")],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
    ).stdout
    seconds, megabytes, peak = (float(x) for x in said.split())
    print(f"refused in {seconds:.3f} s with {megabytes:.0f} MB, peak of the whole process {peak:.0f} MB")
    assert seconds < 1
    assert megabytes < 100


def test_too_many_parts_are_refused() -> None:
    refused(zip_of(*((f"xl/media/{n}.bin", b"") for n in range(2_100))), "the archive holds more than 2000 parts")


def test_a_part_that_stands_there_twice_is_refused() -> None:
    out = io.BytesIO(RAW)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(out, "a") as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
    refused(out.getvalue(), "the archive holds a part twice")


def test_cells_far_away_are_refused() -> None:
    for reference in ("XFD1048576", "A1048576", "ZZZ1", "A0x"):
        refused(
            replaced("xl/worksheets/sheet2.xml", 'r="A2"', f'r="{reference}"'), "lies far outside any table of ours"
        )
    refused(
        replaced("xl/worksheets/sheet2.xml", '<row r="2"', '<row r="1048576"'), "lies far outside any table of ours"
    )


def test_a_sheet_that_claims_to_be_huge_is_read_by_its_cells() -> None:
    book = opened_bytes(replaced("xl/worksheets/sheet2.xml", 'ref="A1:O5"', 'ref="A1:XFD1048576"'), "x")
    assert len(book.sheets["Checklist"]) == len(opened_bytes(RAW, "x").sheets["Checklist"])


def test_merged_cells_over_everything_cost_nothing() -> None:
    merged = '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    opened_bytes(replaced("xl/worksheets/sheet2.xml", "</sheetData>", merged), "x")


def test_macros_are_refused() -> None:
    refused(added(xl__vbaProjectDOTbin=b"\0"), "the workbook holds macros")
    refused(added(xl__macrosheets__sheet1DOTxml=b"<x/>"), "the workbook holds macros")
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    refused(replaced("[Content_Types].xml", kind, macro), "the workbook holds macros")


def test_embedded_programs_are_refused() -> None:
    refused(added(xl__embeddings__oleObject1DOTbin=b"\0"), "the workbook holds embedded programs or files")


def test_a_dde_link_is_refused() -> None:
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd"/></externalLink>'
    refused(added(xl__externalLinks__externalLink1DOTxml=link), "the workbook starts another program")


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "https://example.org/x.dtd">',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_and_entities_are_refused_in_any_encoding(head: str, encoding: str) -> None:
    def change(parts: dict[str, bytes]) -> None:
        body = re.sub(r"^<\?xml[^>]*\?>", "", parts["xl/workbook.xml"].decode())
        parts["xl/workbook.xml"] = f'<?xml version="1.0" encoding="{encoding}"?>{head}{body}'.encode(encoding)

    refused(with_parts(RAW, change), "declares a document type or entities")


def test_endless_nesting_is_refused() -> None:
    deep = b"<a>" * 100_000 + b"</a>" * 100_000
    refused(with_parts(RAW, lambda parts: parts.update({"xl/styles.xml": deep})), "nested or filled beyond all measure")


def test_a_cell_longer_than_a_spreadsheet_can_hold_is_refused() -> None:
    def fill(book: Workbook) -> None:
        book["Read me"]["A3"] = "x" * 32_767

    assert len(str(opened_bytes(edited(RAW, fill), "x").sheets["Read me"][3, 1].value)) == 32_767
    long = edited(RAW, fill)
    grown = with_parts(
        long,
        lambda parts: parts.update(
            {"xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"].replace(b"x" * 32_767, b"x" * 32_768)}
        ),
    )
    refused(grown, "the cell holds more than 32767 characters")


# -------------------------------------------------------------------------------------------------------------- neutralised


def read_me(text: str) -> Incoming:
    def write(parts: dict[str, bytes]) -> None:
        found = b"Fill in the pale cells."
        assert found in parts["xl/worksheets/sheet1.xml"]
        parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(found, text.encode())

    return opened_bytes(with_parts(RAW, write), "x")


def test_marks_that_turn_writing_round_are_taken_out_and_noted() -> None:
    book = read_me("done \u202etsixe ton seod\u202c \u2066x\u2069")
    assert book.sheets["Read me"][2, 1].value == "done tsixe ton seod x"
    assert [n.in_("en") for n in book.notes] == ["marks that turn the direction of writing were taken out of 1 cells"]
    assert book.notes[0].in_("fr") != book.notes[0].in_("en")


def test_control_characters_are_taken_out_and_noted() -> None:
    book = read_me("bell_x0007_ escape_x001B_[2J nul_x0000_ half_xD83D_")
    assert book.sheets["Read me"][2, 1].value == "bell escape[2J nul half"
    assert "control characters" in book.notes[0].in_("en")


def test_line_ends_of_every_kind_are_one() -> None:
    assert read_me("one_x000D_\ntwo_x000D_three").sheets["Read me"][2, 1].value == "one\ntwo\nthree"
    assert read_me("_x005F_x0041_").sheets["Read me"][2, 1].value == "_x0041_"


def test_links_to_other_files_are_not_followed_and_noted() -> None:
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook/></externalLink>'
    book = opened_bytes(added(xl__externalLinks__externalLink1DOTxml=link), "x")
    assert [n.in_("en") for n in book.notes] == ["the workbook has links to other files or data; none was followed"]


def test_a_formula_is_told_from_text_that_looks_like_one() -> None:
    def write(book: Workbook) -> None:
        sheet = book["Checklist"]
        sheet.cell(2, column_of(sheet, "entry_comment")).value = "=1+1"
        sheet.cell(3, column_of(sheet, "entry_comment")).value = "=1+1"
        sheet.cell(3, column_of(sheet, "entry_comment")).data_type = "s"

    book = opened_bytes(edited(RAW, write), "x")
    at = book.columns["col_checklist_entry_comment"].column
    assert book.sheets["Checklist"][2, at].formula == "=1+1"
    assert book.sheets["Checklist"][3, at].formula is None
    assert book.sheets["Checklist"][3, at].value == "=1+1"


@pytest.mark.parametrize(
    ("formula", "starts"),
    [
        ("=cmd|'/c calc'!A1", True),
        ('=DDE("soffice","x","y")', True),
        ("=MSEXCEL|'\\..\\cmd.exe'!A", True),
        ("=SUM(A1:A3)", False),
        ("='a|b'!A1", False),
    ],
)
def test_formulas_that_start_a_program_are_known(formula: str, starts: bool) -> None:
    assert starts_program(formula) is starts


@pytest.mark.longer_way
def test_random_bytes_in_any_part_never_bring_anything_but_a_message() -> None:
    dice = random.Random(7)
    changes: list[Callable[[bytearray], None]] = [
        lambda b: b.__setitem__(dice.randrange(len(b)), dice.randrange(256)),
        lambda b: b.__delitem__(slice(dice.randrange(len(b)), None)),
        lambda b: b.insert(dice.randrange(len(b)), dice.randrange(256)),
    ]
    outcomes = {"read": 0, "refused": 0}
    for _ in range(150):
        broken = bytearray(RAW)
        for _ in range(dice.randrange(1, 6)):
            if broken:
                dice.choice(changes)(broken)
        try:
            opened_bytes(bytes(broken), "x")
            outcomes["read"] += 1
        except InputError:
            outcomes["refused"] += 1
    assert outcomes["refused"] > 20
    assert sum(outcomes.values()) == 150

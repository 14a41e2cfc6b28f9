"""A thousand duties, and what LibreOffice makes of a workbook."""

from __future__ import annotations

import io
import re
import resource
import shutil
import subprocess
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from compliance.workbook import workbook as writer
from tests.support.made_once import ExamplesMadeOnce
from tests.support.programs import needs
from tests.workbook.written import (
    BUSY,
    EXAMPLES,
    G7,
    cells,
    judged,
    read_back,
)


@pytest.mark.long
def test_a_thousand_items_are_written_and_the_time_is_shown(prepared: ExamplesMadeOnce) -> None:
    checklist, doc = judged(G7, prepared)
    assert len(doc.items) >= 1_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started, cpu = time.perf_counter(), time.process_time()
    raw = writer.workbook(checklist, doc, "en")
    took, cpu = time.perf_counter() - started, time.process_time() - cpu
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print(
        f"{len(doc.items)} items: {took:.1f} s ({cpu:.1f} s of work), {len(raw)} bytes, peak of memory {more} MB higher"
    )
    book = load_workbook(io.BytesIO(raw), read_only=True)
    listed = sum(book[t].max_row - 1 for t in ("Checklist", "Not applicable"))
    assert listed == len(doc.items)


def through_libreoffice(folder: Path, files: dict[str, bytes], form: str) -> dict[str, bytes]:
    """Open files in LibreOffice, which works every formula out again, and save them in a form."""
    program = shutil.which("soffice")
    assert program is not None, "soffice is missing; install LibreOffice"
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">'
        "<value>0</value></prop></item></oor:items>",
        encoding="utf-8",
    )
    for name, raw in files.items():
        (folder / f"{name}.xlsx").write_bytes(raw)
    out = folder / f"as-{form}"
    subprocess.run(
        [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(out),
            *(str(folder / f"{name}.xlsx") for name in files),
        ],
        capture_output=True,
        timeout=180,
        check=True,
    )
    return {name: (out / f"{name}.{form}").read_bytes() for name in files}


@needs("soffice")
def test_libreoffice_prints_the_workbook(tmp_path: Path, prepared: ExamplesMadeOnce) -> None:
    books = {lang: prepared.workbook(EXAMPLES[0].stem, lang) for lang in ("en", "fr")}
    for pdf in through_libreoffice(tmp_path, books, "pdf").values():
        assert pdf.startswith(b"%PDF-")
        assert len(pdf) > 20_000


@needs("soffice")
def test_libreoffice_works_out_what_the_formulas_carry(tmp_path: Path, prepared: ExamplesMadeOnce) -> None:
    """What the formulas carry is spoilt first, so that only a true calculation can bring it back."""
    ours = {lang: read_back(BUSY, lang, prepared) for lang in ("en", "fr")}
    spoilt = {}
    for lang, one in ours.items():
        raw = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(one.raw)) as source, zipfile.ZipFile(raw, "w") as target:
            for name in source.namelist():
                target.writestr(name, re.sub(rb"(</f>)<v>\d+</v>", rb"\1<v>987654</v>", source.read(name)))
        spoilt[lang] = raw.getvalue()
    for lang, raw_back in through_libreoffice(tmp_path, spoilt, "xlsx").items():
        back = load_workbook(io.BytesIO(raw_back), data_only=True)
        carried = load_workbook(io.BytesIO(ours[lang].raw), data_only=True)
        checked = 0
        for sheet, cell in cells(ours[lang].book):
            seen = back[sheet.title][cell.coordinate].value
            if cell.data_type == "f":
                checked += 1
                assert seen == carried[sheet.title][cell.coordinate].value, f"{sheet.title}!{cell.coordinate}"
            assert not (isinstance(seen, str) and re.fullmatch(r"#[A-Z/0-9!?]+", seen))
        assert checked > 150

"""Names in Japanese, Greek and Cyrillic: on paper and on pages each sign has a type that holds it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from compliance.language.text import SOURCE
from compliance.rendering.page import Bullets, Code, Heading, Page, Paragraph, Strong
from compliance.rendering.pdf import pdf
from compliance.web.static_files import FOLDER
from tests.support.pages_seen import said_by
from tests.support.programs import needs

NAMES = ("株式会社さくら", "（有）髙﨑ｶﾌｪ", "渡邊齋藤・濱", "Ελιά και Σία", "Ромашка и Ко")
RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")


@needs("pdffonts")
@pytest.mark.parametrize("name", NAMES)
def test_on_paper_no_name_is_a_row_of_empty_boxes(tmp_path: Path, name: str) -> None:
    path = tmp_path / "page.pdf"
    line = (Strong(name), " ", Code(name))
    path.write_bytes(pdf(Page(name, SOURCE, (name,), [Heading(name), Paragraph(line), Bullets([name])])))
    fonts = said_by("pdffonts", path)
    assert "LastResort" not in fonts
    assert ("MPLUS1p" in fonts) == any(sign >= "\u2e80" for sign in name)


@pytest.mark.parametrize("name", NAMES)
def test_on_pages_each_sign_has_a_slice_that_is_loaded_only_for_it(name: str) -> None:
    style = (FOLDER / "site.css").read_text(encoding="utf-8")
    slices = [
        (file, [(int(a, 16), int(b or a, 16)) for a, b in RANGE.findall(ranges)])
        for file, ranges in re.findall(r'url\("(fonts/[^"]+)"\)[^}]*unicode-range:([^;]+);', style)
    ]
    for sign in name.replace(" ", ""):
        held = [file for file, ranges in slices if any(a <= ord(sign) <= b for a, b in ranges)]
        assert held, sign
        if sign >= "\u2e80":
            assert len(held) == 1, (sign, held)
            assert (FOLDER / held[0]).stat().st_size < 50_000

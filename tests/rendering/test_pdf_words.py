"""Whatever somebody writes into a name or an answer, wherever it stands on a page, becomes a PDF."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.language.text import Lang
from compliance.rendering.page import (
    Bullets,
    Card,
    Cell,
    Code,
    Entry,
    Figure,
    Folded,
    Heading,
    Link,
    Note,
    Page,
    Pairs,
    Paragraph,
    Strong,
    Table,
)
from compliance.rendering.pdf import LONG_WORD, pdf
from tests.conftest import DAY, ROOT
from tests.support.calling import call
from tests.support.every_block import AWAY, FOREIGN, HOSTILE, LONG

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>'
SIGNS = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\u0301\u0000\ud800\"'`\\#$@*_~<>[](){}=+-/|&%^;:,.!?«»“”‘’…–—\n\r\t \u00a0\u202f"
WORDS: tuple[str, ...] = (
    "",
    " ",
    "Softwareentwicklungsgesellschaft mbH",
    "x" * LONG_WORD,
    "x" * (LONG_WORD + 1),
    "\u0301" * 40,
    "\u200d" * 40,
    "👩‍👩‍👧‍👦" * 12,
    "🇫🇷" * 30,
    "ש" * 40,
    "ا" * 40,
    "漢" * 40,
    "https://example.org/" + "a/" * 60,
    "#" * 40,
    "\\" * 41,
    '"' * 41,
    *SIGNS,
    *HOSTILE,
    *FOREIGN,
    LONG,
    AWAY,
)
ONE = st.sampled_from(WORDS) | st.text(max_size=60) | st.text(alphabet=SIGNS + "aé", max_size=60)


def everywhere(words: list[str], lang: Lang) -> Page:
    """Return a page on which words stand in every place that takes any, one after another from a list."""
    count = iter(range(10_000))

    def w() -> str:
        return words[next(count) % len(words)]

    line = (w(), Strong(w()), Code(w()), Link(w(), "https://example.org/"), Link(w(), w()), Link(w(), f"#{w()}"))
    return Page(
        w(),
        lang,
        (w(), w()),
        (
            Heading(w(), 2, anchor=w() or "a"),
            Heading(w(), 3),
            Paragraph(w(), small=True),
            Paragraph(line),
            Note(line),
            Note(w(), tone="stop"),
            Bullets([w(), line, Entry(w(), Bullets([w()], numbered=True))]),
            Pairs([(w(), w()), (w(), line)]),
            Table(w(), [w(), w()], [[w(), Cell(w(), numeric=True)], [Cell(line), w()]], row_heads=True),
            Table(w(), [w() for _ in range(9)], [[w() for _ in range(9)]]),
            Card(w(), (Paragraph(w()), Heading(w(), 4), Figure(SVG, w(), w())), anchor=w() or "b"),
            Card(line, (), tone="do-now"),
            Folded(w(), (Paragraph(w()), Folded(w(), (Bullets([w()]),)))),
            Figure(SVG, w(), w()),
            Heading(w(), 2),
        ),
    )


@pytest.mark.long
@pytest.mark.parametrize("lang", ["en", "fr", "fr-CA"])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=st.lists(ONE, min_size=1, max_size=70))
def test_any_words_anywhere_become_a_pdf(words: list[str], lang: Lang) -> None:
    assert pdf(everywhere(words, lang)).startswith(b"%PDF")


@pytest.mark.core_takes(
    "0", "5", "6", "11", "16", "22", "27", "33", "38", "44", "49", "55", "60", "66", "71", "77", "82"
)
@pytest.mark.parametrize("words", WORDS, ids=[f"{n}" for n in range(len(WORDS))])
def test_each_odd_word_alone_in_every_place_becomes_a_pdf(words: str) -> None:
    assert pdf(everywhere([words], "en")).startswith(b"%PDF")


@pytest.mark.long
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_firm_and_a_use_with_long_names_get_their_checklist_as_pdf(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    case, out = tmp_path / "firm.yaml", tmp_path / "list.pdf"
    case.write_text(
        "schema: case/1\norganisation: {name: Softwareentwicklungsgesellschaft mbH}\n"
        'use_cases:\n- {id: u, name: "Rechtsschutzversicherungsgesellschaften-#$@\\\\\\"Chatbot"}\n'
    )
    outcome = call(capsys, "assess", case, "--as-of", DAY.isoformat(), "--output", out, lang=lang)
    assert (outcome.status, outcome.err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")


KEEPS = """
from pathlib import Path
from compliance.rendering import pdf
from compliance.rendering.page import Page, Paragraph

def held():
    return int(Path("/proc/self/status").read_text().partition("VmRSS:")[2].split()[0]) // 1024

for number in range(9):
    pdf.pdf(Page(f"Page {number}", "en", (), [Paragraph(f"Line {n} of page {number}, some words long. " * 4) for n in range(600)]))
    print(held())
"""


@pytest.mark.longer_way
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells what a process holds now")
def test_a_page_that_was_set_is_forgotten() -> None:
    """typst keeps what it laid out for later compilations: by itself several tens of megabytes a page, until ten others came."""
    told = subprocess.run([sys.executable, "-c", KEEPS], check=True, cwd=ROOT, capture_output=True, text=True).stdout
    held = [int(megabytes) for megabytes in told.split()]
    assert held[-1] < held[1] + 30, held

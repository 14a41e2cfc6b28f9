"""What is advised stands in every output beside what the law asks, and under a heading that says which is which."""

from __future__ import annotations

import io

import pytest
from openpyxl import load_workbook

from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from tests.conftest import ROOT
from tests.support.calling import call
from tests.support.made_once import ExamplesMadeOnce

DUTY = "eu-gdpr.art32.security"
NAME = "bakery-cv-ranker"
LANGS = (Lang("en"), Lang("fr"))


def advised(book: Rulebook, lang: Lang) -> str:
    (advice,) = book.rules[DUTY].obligation.advice
    return advice.in_(lang)


@pytest.mark.longer_way
@pytest.mark.parametrize("lang", LANGS)
def test_documents_workbook_and_tables_show_it(prepared: ExamplesMadeOnce, rulebook: Rulebook, lang: Lang) -> None:
    doc = prepared.document(NAME)
    words = advised(rulebook, lang)
    item = next(i for i in doc.items if i.obligation == DUTY)
    assert [a[lang] for a in item.advice or []] == [words]
    assert words not in item.duty[lang]
    sheet = load_workbook(io.BytesIO(prepared.workbook(NAME, lang)))[
        "Checklist" if lang == "en" else "Liste de contrôle"
    ]
    headings = [c.value for c in next(r for r in sheet.iter_rows() if any(c.value in ("No.", "N°") for c in r))]
    column = headings.index("We advise" if lang == "en" else "Nous conseillons") + 1
    assert any(words in str(sheet.cell(row, column).value) for row in range(1, sheet.max_row + 1))


@pytest.mark.core_takes("en")
@pytest.mark.parametrize("lang", LANGS)
def test_the_command_line_shows_it_under_its_own_heading(
    rulebook: Rulebook, capsys: pytest.CaptureFixture[str], lang: Lang
) -> None:
    heading = say("explain.advice", lang)
    example = ROOT / "examples" / f"{NAME}.yaml"
    for command in (["explain", example, DUTY, "--as-of", "2026-11-24"], ["rules", "show", DUTY]):
        shown = " ".join(call(capsys, *command, lang=lang).out.split())
        assert heading in shown
        assert shown.index(heading) < shown.index(advised(rulebook, lang))

"""\"Our AI and the law\": one sheet for others, which says what was done and what is planned, and nothing that is for the house alone."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compliance.api import assess
from compliance.api.result import Result
from compliance.case.case import case_from_data, read_case
from compliance.checklist.four_parts import four_parts
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.rendering.markdown import markdown
from compliance.reporting import sheet_page
from tests.conftest import DAY, ROOT
from tests.support.calling import assert_refused, call

LANGUAGES = pytest.mark.parametrize("lang", [SOURCE, Lang("fr")])
EXAMPLES = sorted(path.stem for path in (ROOT / "examples").glob("*.yaml"))
ROPA, SECURITY, CONTRACT = "eu-gdpr.art30.ropa", "eu-gdpr.art32.security", "eu-gdpr.art28.processor-contract"


def example(name: str) -> dict[str, Any]:
    data: dict[str, Any] = strict_yaml.read(ROOT / "examples" / f"{name}.yaml").data
    return data


def salon(rulebook: Rulebook, *said: dict[str, Any]) -> Result:
    case = case_from_data({**example("hair-salon-booking"), "in_place": list(said)}, rulebook)
    return assess(case, as_of=DAY, rulebook=rulebook)


def sheet(result: Result, lang: Lang) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", markdown(sheet_page.page(result.checklist, lang)))


def plain(words: str) -> str:
    return re.sub(r"[\u00a0\u202f]", " ", words)


def row(text: str, rulebook: Rulebook, ident: str, lang: Lang) -> str:
    act = plain(rulebook.rules[ident].obligation.told.in_(lang))
    return next(line for line in text.splitlines() if act in line and line.startswith("|"))


@LANGUAGES
def test_it_says_what_was_done_and_what_is_planned_each_with_its_day(rulebook: Rulebook, lang: Lang) -> None:
    result = salon(
        rulebook,
        {"obligation": ROPA, "status": "done", "since": date(2026, 11, 1)},
        {"obligation": SECURITY, "status": "later", "look_again": date(2027, 2, 1)},
        {"obligation": CONTRACT, "status": "in-progress", "since": date(2026, 11, 3)},
    )
    text = sheet(result, lang)
    done = text.index(plain(say("sheet.done", lang)))
    planned = text.index(plain(say("sheet.planned", lang)))
    for ident, words, part in (
        (ROPA, day(date(2026, 11, 1), lang), range(done, planned)),
        (SECURITY, day(date(2027, 2, 1), lang), range(planned, len(text))),
        (CONTRACT, say("sheet.begun-since", lang, day=day(date(2026, 11, 3), lang)), range(planned, len(text))),
    ):
        found = row(text, rulebook, ident, lang)
        assert plain(words) in found
        assert text.index(found) in part
    left = four_parts(result.checklist).actions["now"]
    assert len(left) <= sheet_page.MOST_ROWS - 1
    for action in left:
        assert plain(action.act.in_(lang)) in text
    assert rulebook.version in text
    assert plain(say("list.not-advice", lang)) in text
    assert plain(day(DAY, lang)) in text


@LANGUAGES
def test_nothing_of_it_is_for_the_house_alone(rulebook: Rulebook, lang: Lang) -> None:
    inner = {"owner": "Annabelle", "note": "We never managed this"}
    result = salon(
        rulebook,
        {"obligation": ROPA, "status": "done", "since": date(2026, 11, 1), "evidence": "folder-7.pdf", **inner},
        {"obligation": SECURITY, "status": "not-mine", **inner},
    )
    text = sheet(result, lang)
    for word in ("Annabelle", "never managed", "folder-7", plain(say("said.not-mine", lang)), "CHK", ROPA):
        assert word not in text
    assert plain(say("sheet.to-do", lang)) in row(text, rulebook, SECURITY, lang), (
        "what is said not to be ours binds us"
    )
    scores = {str(a.priority.score) for a in four_parts(result.checklist).actions["now"]}
    assert not scores & set(re.findall(r"\b\d+\b", text[text.index(plain(say("sheet.planned", lang))) :]))


@pytest.mark.programs
@LANGUAGES
@pytest.mark.parametrize("name", EXAMPLES)
def test_it_is_one_sheet_of_paper(rulebook: Rulebook, tmp_path: Path, lang: Lang, name: str) -> None:
    data = example(name)
    result = assess(case_from_data(data, rulebook), as_of=DAY, rulebook=rulebook)
    some = [i.id for i in result.checklist.ranked if i.assessed.use_case is None][:60]
    half = [{"obligation": ident, "since": date(2026, 11, 1)} for ident in some[::2]]
    full = assess(case_from_data({**data, "in_place": half}, rulebook), as_of=DAY, rulebook=rulebook)
    for number, one in enumerate((result, full)):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(one.sheet(".pdf", lang=lang))
        told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
        assert re.search(r"Pages: +1\n", told), (name, lang, number)


@LANGUAGES
def test_the_terminal_writes_it(
    rulebook: Rulebook, tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: Lang
) -> None:
    path = ROOT / "examples" / "hair-salon-booking.yaml"
    day_ = ("--as-of", DAY.isoformat())
    out = tmp_path / "sheet.md"
    assert call(capsys, "report", path, "--sheet", *day_, "--output", out, lang=lang).status == 0
    result = assess(read_case(path, rulebook), as_of=DAY, rulebook=rulebook)
    assert out.read_bytes() == result.sheet(".md", lang=lang)
    assert plain(say("sheet.title", lang, name=result.case.name)) in plain(out.read_text(encoding="utf-8"))
    assert result.sheet(".html", lang=lang).count(b"<h2") == 5
    other = tmp_path / "other.md"
    assert_refused(call(capsys, "report", path, "--sheet", "--until", "2029-01-01", *day_, "--output", other))
    assert not other.exists()

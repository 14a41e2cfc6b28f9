"""What follows the law is written by one command: each step writes, and says what is out of date."""

from __future__ import annotations

import doctest
import sys
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from compliance.language.tags import SOURCE
from tools import doc_examples, document_coverage, follow_law, interview_pages, outlooks
from tools.follow_law import STEPS, Step

OWNER = outlooks.Walk("owner-x", 1, 2, 3, 4, 5, 6, 7, 8, 9)


def made_up(text: str) -> interview_pages.Figures:
    """Figures that stand on no page, for every owner that a page names."""
    settled = Counter({("expected", "applies"): 2999, ("expected", "does-not-apply"): 1, ("certain", "applies"): 77777})
    return interview_pages.Figures(
        {row[2]: (91, 92, 93, 94, 95) for row in interview_pages.PLAYED.finditer(text)},
        {row[2]: OWNER for row in interview_pages.SHOWN.finditer(text)},
        settled,
        4321,
        {"bakery-cv-ranker": (5, 811, 25, 23, 4812), "": (6, 888, 26, 20, 2999)},
    )


@pytest.mark.parametrize("path", interview_pages.PAGES, ids=lambda p: p.name)
def test_each_figure_of_the_interview_is_written(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    new = interview_pages.page(text, made_up(text), interview_pages.PAGES[path])
    played, shown = (list(pattern.finditer(new)) for pattern in (interview_pages.PLAYED, interview_pages.SHOWN))
    assert len(played) == 12
    assert {row[3] for row in played} == {" 91 | 92 | 93 | 94 | 95 |"}
    assert len(shown) == len(outlooks.owners())
    assert {row[0].removeprefix(row[1]) for row in shown} == {" 1 | 2, 3 | 4 | 5 | 6 | 7 | 8 | 9 |"}
    cost = [row[0] for row in interview_pages.COST.finditer(new)]
    assert len(cost) == len(outlooks.owners()) + 1
    assert cost[0].endswith(" | 6, 5 | 1944, 811 | 23, 25 | 23, 4812 |"), "what it was before is for authors"
    assert all(row.endswith(" 26 | 20, 2999 |") for row in cost[1:])
    settled = [row[2] for row in interview_pages.SETTLED.finditer(new)]
    assert settled[:2] == [" 77777 | 0 | 0 |", " 2999 | 0 | 1 |"]
    assert len(settled) == 6
    assert "4,321" in new or "4\u202f321" in new
    heads = [[row[1] for row in interview_pages.PLAYED.finditer(page)] for page in (text, new)]
    assert heads[0] == heads[1], "who the owners are is for authors"


def test_a_table_that_lacks_an_owner_is_no_table_to_write() -> None:
    path = next(iter(interview_pages.PAGES))
    text = path.read_text(encoding="utf-8")
    found = made_up(text)
    row = next(interview_pages.SHOWN.finditer(text))[0]
    with pytest.raises(SystemExit, match="a row for each of bakery-cv-ranker"):
        interview_pages.page(text.replace(f"{row}\n", ""), found, SOURCE)


def test_an_owner_of_whom_there_is_no_example_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match="no example nobody"):
        interview_pages.counts(None, ["nobody"])


def examples(path: Path) -> list[doc_examples.Stale]:
    text = path.read_text(encoding="utf-8")
    return doc_examples.stale(iter([doctest.DocTestParser().get_doctest(text, {}, path.name, str(path), 0)]))


def test_an_example_shows_what_it_gives_and_an_author_is_asked_where_words_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "guide.md"
    path.write_text(
        "Words.\n\n    >>> one = [1,\n    ...        2]\n    >>> one\n    [1, 3]\n    >>> print('a\\nb')\n    c\n"
        "    >>> 'abc'\n    'x...'\n    >>> 1 / 0\n    5\n    >>> 2\n    2\n\nMore words.\n",
        encoding="utf-8",
    )
    found = examples(path)
    assert [(s.line, s.got) for s in found] == [(5, "[1, 2]\n"), (7, "a\nb\n"), (9, None), (11, None)]
    assert "ZeroDivisionError" in found[3].why
    new = doc_examples.written(path.read_text(encoding="utf-8"), found)
    assert "    >>> one\n    [1, 2]\n    >>> print('a\\nb')\n    a\n    b\n    >>> 'abc'\n    'x...'\n" in new
    assert new.endswith("    >>> 2\n    2\n\nMore words.\n")
    path.write_text(new, encoding="utf-8")
    assert [s.got for s in examples(path)] == [None, None]


def test_examples_in_docstrings_and_guides_are_all_looked_at() -> None:
    names = {test.filename for test in doc_examples.tests()}
    assert {Path(n or "").name for n in names} == {
        "__init__.py",
        "client.py",
        "result.py",
        "case.py",
        "python.md",
        "python.fr.md",
    }


def test_a_result_in_a_docstring_is_written_where_it_stands() -> None:
    """The line of an example in a file is that of its docstring and its own in it."""
    for test in doc_examples.tests():
        text = Path(test.filename or "").read_text(encoding="utf-8").splitlines()
        for example in test.examples:
            line = (test.lineno or 0) + example.lineno
            assert text[line].strip().startswith(">>> "), (test.name, line)


@pytest.mark.parametrize("step", [one for stage in STEPS for one in stage], ids=lambda s: s.module)
def test_each_step_is_a_command_that_checks(
    step: Step, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [step.module, "--help"])
    with pytest.raises(SystemExit) as ended:
        import_module(step.module).main()
    assert ended.value.code == 0
    told = capsys.readouterr().out
    for word in ("--check", *step.to_write):
        assert word in told


@pytest.mark.parametrize(("status", "said"), [(0, ""), (1, "page.md: out of date")])
def test_one_step_out_of_date_is_enough(
    status: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, bool]] = []

    def run(step: Step, check: bool) -> tuple[int, str]:
        asked.append((step.module, check))
        return (status, said) if step.module == "tools.walks" else (0, "")

    monkeypatch.setattr(follow_law, "run", run)
    assert follow_law.main(["--check"]) == status
    assert sorted(asked) == sorted((step.module, True) for stage in STEPS for step in stage)
    assert said in capsys.readouterr().out


@pytest.mark.long
@pytest.mark.parametrize(
    "check",
    [interview_pages.main, doc_examples.main, document_coverage.main],
    ids=["interview", "examples", "documents"],
)
def test_what_pages_say_is_what_is_so(check: Callable[[list[str]], int], capsys: pytest.CaptureFixture[str]) -> None:
    assert check(["--check"]) == 0, capsys.readouterr().err

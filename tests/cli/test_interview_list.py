"""The list so far, as an interview at the terminal shows it: that of the browser."""

from __future__ import annotations

import pytest

from compliance.case.case import case_from_data, read_case
from compliance.checklist.checklist import build
from compliance.checklist.four_parts import FourParts
from compliance.cli.interview_list import list_lines
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.web.pages.first_list import shown
from tests.conftest import DAY, ROOT


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_terminal_shows_the_list_of_the_browser(assessor: Assessor, rulebook: Rulebook, lang: Lang) -> None:
    checklist = build(assessor.assess(read_case(ROOT / "examples" / "uk-shop-chatbot.yaml", rulebook), DAY))
    seen = shown(FourParts(checklist), lang)
    lines = list(list_lines(checklist, lang))
    assert [line.partition(" (")[0] for line in lines[: len(seen.now)]] == [
        f"{n}. {one.title}" for n, one in enumerate(seen.now, start=1)
    ]
    assert all(one.law in line and one.effort in line for one, line in zip(seen.now, lines, strict=False))
    assert lines[len(seen.now)] == say("four.more", lang, count=len(seen.rest))
    assert lines[-1] == say("interview.list-part", lang, name=say("four.depends", lang), count=len(seen.depends))


def test_where_nothing_is_due_yet_the_terminal_says_what_that_means(assessor: Assessor, rulebook: Rulebook) -> None:
    empty = case_from_data(
        {"schema": "case/1", "organisation": {"name": "-"}, "use_cases": [{"id": "u", "name": "-"}]}, rulebook
    )
    lines = list(list_lines(build(assessor.assess(empty, DAY)), SOURCE))
    assert lines
    assert not lines[0].startswith("1.")

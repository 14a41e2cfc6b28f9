"""Whatever the firm, its uses, their ids and what is done are called: every file there is has the bones of one made from plain words, and obeys nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compliance.language.text import Lang
from compliance.reasoning.assessment import Assessor
from compliance.service.bench import Bench
from compliance.web.api.files import FileName
from compliance.web.pages import answers, downloads
from compliance.web.pages.downloads import FORMATS, disposition
from tests.conftest import DAY
from tests.support.names_everywhere import MARK, PIECES, WORDS, Made, assert_sound, raw

_, FRENCH = LANGS = (Lang("en"), Lang("fr"))
QUICK = (FileName.LIST_HTML, FileName.LIST_MD, FileName.CASE_YAML, FileName.CASE_JSON, FileName.CSV, FileName.DPV)
AT_ONCE = 12
FEW = ("=1+1|x", "<script>alert(1)</script>\u202eabc", "{count} # `x` [a](b)")


@pytest.fixture(scope="module")
def bench(small_root: Path) -> Bench:
    """The law of the Union on data and of one city: few duties, and all the formats."""
    return Bench(small_root)


@pytest.fixture(scope="module")
def whole(assessor: Assessor) -> Bench:
    return Bench()


@cache
def plainly(bench: Bench, count: int, name: FileName, lang: Lang) -> bytes:
    """Return a file for names that nobody could mistake."""
    return Made(bench, raw(["word"] * count)).file(name, lang)


def assert_text(bench: Bench, words: Sequence[str], names: Sequence[FileName], langs: Sequence[Lang] = LANGS) -> None:
    made = Made(bench, raw(words))
    assert all(MARK in use.name for use in made.case.use_cases)
    for name in names:
        for lang in langs:
            assert_sound(name.value, made.file(name, lang), plainly(bench, len(words), name, lang))


def test_a_few_words_in_every_place_are_text_in_the_quick_files(bench: Bench) -> None:
    assert_text(bench, FEW, QUICK, [FRENCH])


@pytest.mark.long
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", list(FileName))
def test_every_odd_word_is_text_in_every_file(bench: Bench, name: FileName, lang: Lang) -> None:
    for first in range(0, len(PIECES), AT_ONCE):
        assert_text(bench, PIECES[first : first + AT_ONCE], [name], [lang])


@pytest.mark.long
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.lists(WORDS, min_size=3, max_size=3), name=st.sampled_from(FileName), lang=st.sampled_from(LANGS))
def test_generated_words_are_text_in_any_file(bench: Bench, words: list[str], name: FileName, lang: Lang) -> None:
    assert_text(bench, words, [name], [lang])


@pytest.mark.long
@pytest.mark.parametrize("name", list(FileName))
def test_odd_words_are_text_in_every_file_by_the_law_that_ships(whole: Bench, name: FileName) -> None:
    assert_text(whole, PIECES[::16], [name], [FRENCH])


@given(words=WORDS, lang=st.sampled_from(LANGS))
def test_a_file_that_is_saved_has_a_name_that_every_system_and_every_header_takes(words: str, lang: Lang) -> None:
    desk: Any = SimpleNamespace(case=SimpleNamespace(name=words), visit=SimpleNamespace(lang=lang), as_of=DAY)
    for one in FORMATS.values():
        name = downloads.file_name(desk, one)
        assert not set(name) & set('/\\:*?"<>|')
        assert name.isprintable()
        assert not name.startswith(".")
        assert len(name.encode()) <= 255
        header = disposition(name)
        assert header.isascii()
        assert header.isprintable()
    assert re.fullmatch(r"[a-z0-9-]{1,60}", answers.file_name(words))

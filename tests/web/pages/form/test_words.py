"""What the form costs to read: words seen until the first list, and in all, for owners who are played in both languages."""

from __future__ import annotations

from statistics import median

import pytest

from compliance.language.languages import spoken
from compliance.language.tags import SOURCE, Lang
from tools import first_minutes, outlooks

TO_THE_LIST = 900  # words, for the owner in the middle
IN_ALL = 3_500


def test_somebody_in_leeds_reads_little_until_the_first_list() -> None:
    path = next(p for p in outlooks.owners() if p.stem == "owner-leeds")
    (told,) = first_minutes.walks(paths=[path], whole=False)
    assert told.pages <= 6
    assert 400 < told.words < TO_THE_LIST


@pytest.mark.every_example
@pytest.mark.parametrize("lang", spoken())
def test_the_owner_in_the_middle_reads_fewer_words_than_were_aimed_at(lang: Lang) -> None:
    told = first_minutes.walks(lang, whole=lang == SOURCE)
    assert len(told) == len(outlooks.owners())
    assert median(one.to_the_list[1] for one in told) < TO_THE_LIST
    if lang == SOURCE:
        assert median(one.words for one in told) < IN_ALL


def test_what_is_folded_or_for_screen_readers_alone_is_not_counted_and_one_line_of_a_closed_list_is() -> None:
    seen = first_minutes.Seen(
        "<main><p>one</p><details><summary>two</summary><p>no</p></details><span class='unseen'>no</span>"
        "<select><option>no</option><option selected>three</option></select><div hidden>no</div>"
        "<div data-search='x' hidden>four</div></main><footer>no</footer>"
    )
    assert seen.words == ["one", "two", "three", "four"]

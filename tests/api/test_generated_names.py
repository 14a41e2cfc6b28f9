"""Whatever a firm or a use is called, JSON, HTML, Markdown and the tables hold it as text: nothing of it is obeyed, and nothing else is lost."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import cache
from typing import Any

import pytest

from compliance.api import Client, Result
from compliance.case.case import case_from_data
from compliance.reasoning.assessment import Assessor
from tests.conftest import DAY
from tests.support.every_block import HOSTILE
from tests.support.names_everywhere import Read

MARK = "Zq7x"  # stands in every name, so that it can be found
FEW = ("Softwareentwicklungsgesellschaft mbH", "=1+1", HOSTILE[1], HOSTILE[3], "\u202eabc")


@pytest.fixture(scope="module")
def client(assessor: Assessor) -> Client:
    return Client.shared(assessor.rulebook)


def named(client: Client, firm: str, use: str) -> Result:
    """Return the result for a firm and a use of these names."""
    away = ["BR"]
    raw: dict[str, Any] = {
        "schema": "case/1",
        "organisation": {"name": firm, "answers": {"org.established_in": away, "market.places": away}},
        "use_cases": [{"id": "cv", "name": use, "answers": {"people.locations": away, "employment.job_places": away}}],
    }
    return client.assess(case_from_data(raw, client.rulebook), as_of=DAY)


@cache
def plainly(client: Client, ending: str, lang: str) -> bytes:
    """Return a file for names that nobody could mistake."""
    return named(client, MARK, MARK).rendered(ending, lang=lang)


def assert_text(client: Client, result: Result, ending: str, lang: str) -> None:
    content = result.rendered(ending, lang=lang)
    if ending == ".json":
        assert json.loads(content)["case"]["name"] == result.case.name
    elif ending == ".html":
        read, plain = Read(content.decode()), Read(plainly(client, ending, lang).decode())
        assert read.tags == plain.tags
        assert read.runs == []
        assert MARK in "".join(read.words)
    else:
        text, plain_text = content.decode(), plainly(client, ending, lang).decode()
        assert MARK in text
        assert len(text.splitlines()) == len(plain_text.splitlines())
        assert not re.search(r"(?<!\\)<(?:script|img|!--)", text)  # what could be a tag has a backslash before it


def assert_handed_over(result: Result, form: str, lang: str) -> None:
    for name, content in result.files(form, lang=lang).items():
        assert "/" not in name.replace("\\", "/").removeprefix("./") or ".." not in name
        if name.endswith((".json", ".jsonld")) and content:
            json.loads(content)
        if name.endswith(".csv"):
            for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
                assert not [cell for cell in row if cell[:1] in ("=", "@", "\t", "\r")], row


def assert_everywhere(client: Client, words: str, lang: str, endings: tuple[str, ...], form: str) -> None:
    result = named(client, f"{words} {MARK}", f"{words} {MARK}")
    for ending in endings:
        assert_text(client, result, ending, lang)
    assert_handed_over(result, form, lang)


@pytest.mark.core_takes("2")
@pytest.mark.parametrize("words", FEW, ids=[str(n) for n in range(len(FEW))])
def test_a_few_hostile_names_are_text_in_the_quick_formats(client: Client, words: str) -> None:
    assert_everywhere(client, words, "fr", (".json", ".html", ".md"), "csv")

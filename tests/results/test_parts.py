"""A result document in parts: what is there is what was always there, what is left out is said, and is not worked out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from compliance.case.case import Case, read_case
from compliance.checklist.checklist import Checklist, build
from compliance.errors import InputError, WrongValue
from compliance.language.error_messages import in_words
from compliance.reasoning.assessment import Assessor
from compliance.results import checklist_document
from compliance.results.checklist_document import document, to_json
from compliance.results.json_text import chunks
from compliance.results.parts import DEFAULT, PARTS, WHOLE, Part, given, not_asked, parts_asked, whole
from compliance.results.shapes import ResultDoc
from tests.conftest import DAY, ROOT

EXAMPLES = ("denver-lender", "staffing-agency")
OF_PARTS = {"why", "priority"}  # what has another form, or is told in part


@pytest.fixture(params=EXAMPLES)
def listed(assessor: Assessor, request: pytest.FixtureRequest) -> Checklist:
    return build(assessor.assess(read_case(ROOT / "examples" / f"{request.param}.yaml", assessor.rulebook), DAY))


def plain(checklist: Checklist, *parts: Part) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(to_json(document(checklist, parts=whole(parts))))
    return found


def key(item: dict[str, Any]) -> tuple[str, str]:
    return item["obligation"], item["use_case"] or ""


def said(steps: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Everything that trees of reasons say: what, its value, its words."""
    for step in steps:
        yield (*map(str, next(iter(step.items()))), step["says"]["fr"] + step["value"])
        yield from said(step["children"])


def shared(numbers: list[int], steps: list[dict[str, Any]], passed: set[int]) -> Iterator[tuple[str, str, str]]:
    for number in numbers:
        if number not in passed:
            passed.add(number)
            step = steps[number]
            yield (*map(str, next(iter(step.items()))), step["says"]["fr"] + step["value"])
            yield from shared(step["children"], steps, passed)


@pytest.mark.core_takes("denver-lender")
def test_what_a_part_tells_is_what_the_whole_tells_of_it(listed: Checklist) -> None:
    everything = plain(listed, *WHOLE)
    assert "left_out" not in everything
    by_key = {key(i): i for i in everything["items"]}
    usual = plain(listed, *DEFAULT)
    assert [key(i) for i in usual["items"]] == [key(i) for i in everything["items"] if i["rank"] is not None]
    for item in usual["items"]:
        old = by_key[key(item)]
        assert {k: v for k, v in item.items() if k not in OF_PARTS} == {k: old[k] for k in item if k not in OF_PARTS}
        assert item["priority"].items() <= old["priority"].items()
    assert {(key(i), i["reason"]) for i in usual["ruled_out"]} == {
        (key(i), i["reason"]) for i in everything["items"] if i["rank"] is None
    }
    for part, fields in (("actions", ("actions", "quick_wins")), ("questions", ("questions",))):
        alone = plain(listed, part, "weightings", "documents")
        assert {f: alone[f] for f in fields} == {f: everything[f] for f in fields}
        assert "items" not in alone


@pytest.mark.core_takes("denver-lender")
def test_reasons_told_once_say_what_the_trees_say(listed: Checklist) -> None:
    trees = {key(i): i["because"] for i in plain(listed, "derivations")["items"]}
    doc = plain(listed, "reasons")
    assert trees.keys() == {key(i) for i in doc["items"]}
    for item in doc["items"]:
        assert set(shared(item["why"], doc["steps"], set())) == set(said(trees[key(item)])), key(item)
    assert all(child < n for n, step in enumerate(doc["steps"]) for child in step["children"])
    assert len({json.dumps(s, sort_keys=True) for s in doc["steps"]}) == len(doc["steps"])


def test_what_nobody_asked_for_is_not_worked_out(listed: Checklist, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("worked out unasked")

    for name in ("NearMisses", "sensitivity", "main_actions"):
        monkeypatch.setattr(checklist_document, name, refuse)
    monkeypatch.setattr("compliance.interview.planner.plan", refuse)
    monkeypatch.setattr("compliance.checklist.checklist._reuse", refuse)
    doc = document(listed, parts=DEFAULT)
    assert doc.left_out is not None
    assert doc.left_out.parts == [p for p in PARTS if p not in DEFAULT]
    with pytest.raises(WrongValue, match='without the part "questions"'):
        given(doc.items[0].missing, "questions")
    for part in ("near-misses", "weightings", "actions", "questions", "reuse"):
        with pytest.raises(AssertionError, match="unasked"):
            document(listed, parts=whole([part, "reasons"]))


def test_words_name_parts_and_a_wrong_one_is_told_in_both_languages() -> None:
    assert parts_asked(()) == DEFAULT
    assert parts_asked(["all"]) == WHOLE
    assert parts_asked(["near-misses"]) == {"items", "ruled-out", "near-misses"}
    assert parts_asked(["derivations", "reasons"]) == {"items", "derivations"}
    assert not_asked(WHOLE) == []
    assert not_asked(frozenset({"actions"})) == [p for p in PARTS if p != "actions"]
    with pytest.raises(InputError) as refused:
        parts_asked(["actoins"])
    for lang, words in (("en", 'did you mean "actions"'), ("fr", "« actions »")):
        assert words in in_words(refused.value.message, lang)
        assert ", ".join(PARTS) in in_words(refused.value.message, lang)


@pytest.mark.longer_way
def test_text_in_pieces_is_the_text_of_the_model(listed: Checklist) -> None:
    everything = document(listed)
    pieces = list(chunks(everything))
    assert "".join(pieces) == everything.model_dump_json(by_alias=True, indent=1) + "\n"
    assert max(map(len, pieces)) < 400_000  # what there is to do, in four parts, is one piece
    usual = document(listed, parts=DEFAULT)
    text = to_json(usual)
    assert json.loads(text) == json.loads(usual.model_dump_json(by_alias=True))
    assert ResultDoc.model_validate_json(text) == usual
    nothing = usual.model_copy(update={"items_": []})
    assert json.loads(to_json(nothing))["items"] == []


@pytest.mark.longer_way
def test_a_case_without_an_answer_comes_in_some_two_and_a_half_megabytes(assessor: Assessor) -> None:
    empty = {"schema": "case/1", "organisation": {"name": "-"}, "use_cases": [{"id": "use", "name": "-"}]}
    doc = document(build(assessor.assess(Case.from_data(empty, assessor.rulebook), DAY)), parts=DEFAULT)
    assert len(doc.items) > 600
    # 2,800 bytes a duty, 2 MB while the law had some 720; since then each says to an owner in a line what is to be done, and what is open in law is named
    assert len(to_json(doc).encode()) <= 3_100 * len(doc.items)

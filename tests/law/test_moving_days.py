"""Moving a named day is one more line of law: afterwards the old day stands nowhere."""

from __future__ import annotations

import json
import random
import re
from datetime import date, timedelta
from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.checklist.checklist import build
from compliance.language.formatting import day
from compliance.language.text import Lang
from compliance.law.assembling import collect
from compliance.law.loading import _parsed, _texts
from compliance.law.rulebook import Rulebook
from compliance.law.uniform_acts import is_family, members
from compliance.reading import strict_yaml
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document, to_json
from tests.conftest import ROOT

MOVED = 20
LATER = timedelta(days=37)
ADDRESS = re.compile(r"https?://[^\"]+")  # that of a consolidated text has a day in it


@pytest.mark.long
def test_the_old_day_stands_nowhere_once_named_days_have_moved(rulebook: Rulebook) -> None:
    names = random.Random(20261124).sample(sorted(rulebook.days), min(MOVED, len(rulebook.days)))
    files = {name: _parsed(name, strict_yaml.decoded(raw, name)) for name, raw in _texts(ROOT).items()}
    moved = {name: one.saying(with_lines(one.data, names)) for name, one in files.items()}
    book = collect(moved).checked(trusted=False)
    old = {name: rulebook.days[name].day for name in names}
    assert {name: book.days[name].day for name in names} == {name: was + LATER for name, was in old.items()}
    named = 0
    for kind, entries in (("tests", book.tests), ("obligations", rules_of(book)), ("sanctions", book.sanctions)):
        for raw in raw_entries(files, kind):
            used = [name for name in names if f"{{'day': '{name}'}}" in str(raw) or f"{{day: {name}}}" in str(raw)]
            text = ADDRESS.sub("", entries[raw["id"]].model_dump_json()) if used else ""
            for name in used:
                named += 1
                same = [
                    o for o in rulebook.days.values() if o.id not in names and o.day == old[name] and o.id in str(raw)
                ]
                if not same and old[name] not in literal_days(raw):
                    assert not (said(old[name]) & phrases(text, old[name])), (raw["id"], name)
    assert named > 100


@pytest.mark.long
def test_nor_in_a_result(rulebook: Rulebook) -> None:
    """An example that the high-risk rules of the AI Act concern: its whole result is free of the day they were to begin."""
    files = {name: _parsed(name, strict_yaml.decoded(raw, name)) for name, raw in _texts(ROOT).items()}
    moved = {name: one.saying(with_lines(one.data, ["eu-ai-act.annex-iii"])) for name, one in files.items()}
    book = collect(moved).checked(trusted=False)
    raw = strict_yaml.read(ROOT / "features" / "cases" / "eu-bakery-cv-ranker.yaml").data
    raw["use_cases"][0]["answers"].pop("use.market_date", None)
    before, after = (result(one, raw) for one in (rulebook, book))
    was = rulebook.days["eu-ai-act.annex-iii"].day
    assert phrases(before, was) == said(was)
    assert not phrases(after, was)


def result(book: Rulebook, raw: Any) -> str:
    assessment = Assessor(book, cross_check=False).assess(case_from_data(raw, book), date(2026, 11, 24))
    return to_json(document(build(assessment)))


def said(when: date) -> set[str]:
    """Return the ways in which an output writes a day."""
    return {when.isoformat(), day(when, Lang("en")), day(when, Lang("fr"))}


def phrases(text: str, when: date) -> set[str]:
    return {one for one in said(when) if one in text or json.dumps(one).strip('"') in text}


def with_lines(data: Any, names: list[str]) -> Any:
    """Return the data of a file of law in which these days have one more line."""
    if not isinstance(data, dict) or "days" not in data:
        return data
    days = [_later(one) if one["id"] in names else one for one in data["days"]]
    if "family" in data:  # most members' own day stands in their line of the table
        shared = {one["id"] for one in days}
        own = {name.removeprefix("us-").removesuffix(".privacy-start") for name in names if name not in shared}
        table = [_member_later(one) if one["key"] in own else one for one in data["family"]["members"]]
        return {**data, "days": days, "family": {**data["family"], "members": table}}
    return {**data, "days": days}


def _later(one: dict[str, Any]) -> dict[str, Any]:
    last = one["is"][-1]
    return {**one, "is": [*one["is"], {**last, "day": str(date.fromisoformat(last["day"]) + LATER)}]}


def _member_later(one: dict[str, Any]) -> dict[str, Any]:
    return {**one, "from": str(date.fromisoformat(one["from"]) + LATER)}


def rules_of(book: Rulebook) -> dict[str, Any]:
    return {ident: rule.obligation for ident, rule in book.rules.items()}


def raw_entries(files: dict[str, strict_yaml.Document], kind: str) -> list[dict[str, Any]]:
    """Return the entries of all files of law as they are written."""
    out: list[dict[str, Any]] = []
    for name, one in files.items():
        if name.startswith("rulesets/") and isinstance(one.data, dict):
            for document_ in [d for _, _, d in members(one)] if is_family(one) else [one]:
                out += document_.data.get(kind) or []
    return [raw for raw in out if isinstance(raw, dict) and "id" in raw]


def literal_days(raw: Any) -> set[date]:
    """Return the days that an entry writes itself, beside those it names: they may be the same day by another law."""
    if isinstance(raw, dict):
        return set().union(*map(literal_days, raw.values())) if raw else set()
    if isinstance(raw, list):
        return set().union(*map(literal_days, raw)) if raw else set()
    try:
        return {date.fromisoformat(raw)} if isinstance(raw, str) else set()
    except ValueError:
        return set()

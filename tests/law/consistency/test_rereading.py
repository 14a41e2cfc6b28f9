"""A law that is read again after each change is the law read afresh, with the same hints in the same places; what did not change is not read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from compliance.errors import FaultList
from compliance.law.consistency import conditions
from compliance.law.consistency.examining import examined
from compliance.law.consistency.possible import Clash, Possible
from compliance.law.consistency.rereading import Rereading
from compliance.law.loading import load
from compliance.law.provisions import Obligation
from compliance.reading import validation
from compliance.reading.strict_yaml import Document, Path_
from tests.support import small_law

LAW = "rulesets/us-ct/ctdpa.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_law.write(tmp_path, LAW)


def agrees(reading: Rereading, folder: Path) -> None:
    book, hints = reading.read()
    afresh = load(folder)
    assert replace(book, places=afresh.places) == afresh
    assert (book.places.entries, book.places.groups) == (afresh.places.entries, afresh.places.groups)
    assert hints == examined(folder)


def changed(folder: Path, old: str, new: str, file: str = LAW) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.long
def test_each_change_is_seen_as_if_all_were_read_afresh(folder: Path) -> None:
    reading = Rereading(folder)
    agrees(reading, folder)
    changed(folder, "obligations:\n", "\n\nobligations:\n")  # the same law in other lines: hints stand elsewhere
    agrees(reading, folder)
    day = "- {day: 2026-07-01, by:"
    changed(folder, day, day.replace("2026-07-01", "2026-12-01"))  # a named day, which other files may read
    agrees(reading, folder)
    assert reading.read()[0].days["us-ct-ctdpa.reform"].day.isoformat() == "2026-12-01"


def test_a_condition_that_cannot_be_met_is_told_and_no_longer_once_it_is_mended(folder: Path) -> None:
    reading = Rereading(folder)
    first = reading.read()[1]
    rule = next(iter(load(folder).rules.values()))
    path = folder / rule.file
    text = path.read_text(encoding="utf-8")
    at = text.index(f"id: {rule.id}")
    when = text.index("  when:", at)
    line = text.index("\n", when)
    spoilt = "  when: {all: [{fact: org.kind, is: public-body}, {fact: org.kind, is: for-profit}]}\n"
    end = next(n for n in (text.find(f"\n  {key}:", line) for key in ("unless", "periods", "displaces")) if n > 0)
    path.write_text(text[:when] + spoilt.rstrip() + text[end:], encoding="utf-8")
    told = {hint.name for hint in reading.read()[1]} - {hint.name for hint in first}
    assert f"impossible {rule.id} when" in told
    agrees(reading, folder)
    path.write_text(text, encoding="utf-8")
    assert reading.read()[1] == first


def test_a_mistake_is_told_each_time_until_it_is_mended(folder: Path) -> None:
    reading = Rereading(folder)
    reading.read()
    path = folder / LAW
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("  severity: ", "  severity: 9", 1), encoding="utf-8")
    for _ in range(2):
        with pytest.raises(FaultList) as refused:
            reading.read()
        assert {fault.place.file for fault in refused.value.faults} == {LAW}
    path.write_text(text, encoding="utf-8")
    agrees(reading, folder)


def test_what_says_what_it_said_is_neither_read_nor_gone_through_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = Rereading(folder)
    reading.read()
    read: list[str] = []
    made, looked = validation.validate, conditions._of_duty

    def reads(model: type[Any], document: Document) -> Any:
        read.append(document.file)
        return made(model, document)

    def looks(looking: Possible, duty: Obligation) -> Iterator[tuple[Path_, Clash]]:
        read.append(duty.id)
        return looked(looking, duty)

    monkeypatch.setattr("compliance.law.assembling.validate", reads)
    monkeypatch.setattr(conditions, "_of_duty", looks)
    reading.read()
    assert read == []
    changed(folder, "obligations:\n", "\n\nobligations:\n")
    reading.read()
    assert {one for one in read if one.endswith(".yaml")} == {LAW}

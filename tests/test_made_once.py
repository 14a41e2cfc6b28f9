"""What is made once for all processes is what would be made anew, and is made once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from compliance.case.case import read_case
from compliance.checklist.checklist import build
from compliance.reasoning.assessment import Assessor
from compliance.results.checklist_document import document
from compliance.workbook.workbook import workbook
from tests.conftest import DAY, ROOT
from tests.support.made_once import KEPT, ExamplesMadeOnce, forget_old, key_of, once

NAME = "denver-lender"


@pytest.mark.longer_way
def test_what_is_kept_is_what_is_made_anew(prepared: ExamplesMadeOnce, assessor: Assessor) -> None:
    checklist = build(assessor.assess(read_case(ROOT / "examples" / f"{NAME}.yaml", assessor.rulebook), DAY))
    made = document(checklist)
    assert prepared.document(NAME) == made
    assert prepared.workbook(NAME, "fr") == workbook(checklist, made, "fr")


def test_it_is_made_once_however_many_ask(tmp_path: Path) -> None:
    calls: list[int] = []
    together = threading.Barrier(4)

    def make() -> bytes:
        calls.append(1)
        return b"made"

    found: list[bytes] = []

    def ask() -> None:
        together.wait()
        found.append(once(tmp_path / "deep" / "thing", make))

    asking = [threading.Thread(target=ask) for _ in range(4)]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert found == [b"made"] * 4
    assert len(calls) == 1


def test_what_could_not_be_made_is_tried_again(tmp_path: Path) -> None:
    def fail() -> bytes:
        raise OSError("no room")

    for make in (fail, lambda: b"made"):
        try:
            assert once(tmp_path / "thing", make) == b"made"
        except OSError:
            assert make is fail
    assert (tmp_path / "thing").read_bytes() == b"made"


def test_the_key_changes_with_whatever_the_examples_are_made_of(tmp_path: Path) -> None:
    for folder in ("compliance", "exports", "examples"):
        (tmp_path / folder / "deep").mkdir(parents=True)
    keys = {
        key_of(tmp_path, "law", DAY),
        key_of(tmp_path, "other law", DAY),
        key_of(tmp_path, "law", DAY.replace(day=1)),
    }
    for name in ("compliance/deep/code.py", "compliance/page.css", "exports/workbook.yaml", "examples/firm.yaml"):
        (tmp_path / name).write_text("x")
        keys.add(key_of(tmp_path, "law", DAY))
        (tmp_path / name).write_text("y")
        keys.add(key_of(tmp_path, "law", DAY))
    assert len(keys) == 11
    (tmp_path / "compliance" / "deep" / "code.pyc").write_text("x")
    assert key_of(tmp_path, "law", DAY) in keys


@pytest.mark.longer_way
def test_only_the_last_few_keys_are_kept(tmp_path: Path) -> None:
    for n in range(KEPT + 2):
        forget_old(tmp_path, f"key-{n}")
    assert len(list(tmp_path.iterdir())) == KEPT
    assert (tmp_path / f"key-{KEPT + 1}").is_dir()

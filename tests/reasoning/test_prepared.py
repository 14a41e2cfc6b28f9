"""What is made once for a rulebook: shared while the rulebook says the same, apart where it does not, and let go with its nets."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import weakref
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from compliance.law.loading import load
from compliance.law.rulebook import Rulebook
from compliance.reasoning import engines, prepared, program
from compliance.reasoning.assessment import Assessor, assessor_of
from compliance.reasoning.prepared import Prepared, prepared_of
from compliance.reasoning.program import Program
from compliance.recent import Keeper, Recent
from compliance.semantics.truth import YES
from tests.conftest import LONG_LIVED, ROOT
from tests.support import long_lived, small_law


def test_the_last_few_are_kept_and_what_was_not_asked_for_the_longest_goes_first() -> None:
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name.upper()

    recent: Recent[str, str] = Recent(2)
    for name in ("a", "b", "a", "c", "a", "b"):
        assert recent.get(name, partial(make, name)) == name.upper()
    assert made == ["a", "b", "c", "b"]


def test_what_could_not_be_made_is_tried_again() -> None:
    recent: Recent[str, int] = Recent(2)
    with pytest.raises(ZeroDivisionError):
        recent.get("a", lambda: 1 // 0)
    assert recent.get("a", lambda: 7) == 7


class _Count:
    def __init__(self, _: Keeper) -> None:
        self.asked = 0


def test_a_keeper_has_a_thing_made_once_for_itself() -> None:
    one, other = Keeper(), Keeper()
    assert one.kept(_Count) is one.kept(_Count)
    assert one.kept(_Count) is not other.kept(_Count)


def test_a_rulebook_is_prepared_once_and_a_changed_copy_apart(rulebook: Rulebook) -> None:
    first = prepared_of(rulebook)
    assert prepared_of(replace(rulebook)) is first  # another object that says the same
    state = next(iter(rulebook.law_states.values()))
    settled = state.model_copy(update={"value": "yes" if state.value != "yes" else "no"})
    changed = replace(rulebook, law_states={**rulebook.law_states, state.id: settled})
    assert changed.sha256 == rulebook.sha256  # so the hash alone would not tell them apart
    assert prepared_of(changed) is not first
    assert prepared_of(changed).rulebook is changed
    assert prepared_of(rulebook) is first
    assert assessor_of(rulebook).prepared is first


def test_nets_that_are_let_go_are_built_again_and_say_the_same(small_assessor: Assessor) -> None:
    """What the fixture that gives memory back between modules of tests relies on."""
    book = replace(small_assessor.rulebook)
    engine = Assessor(book).engine
    atoms = dict.fromkeys(Assessor(book).program.atoms, YES)
    before = engine.run(atoms)
    held = long_lived.built(engine)
    assert held > 0 or not isinstance(engine, engines.DurableRules)
    long_lived.let_go(engine)
    assert long_lived.built(engine) == 0
    assert engine.run(atoms) == before
    assert long_lived.built(engine) == held
    engine.close()


def test_what_fixtures_hold_is_what_the_program_finds_again_whatever_a_module_of_tests_loaded(
    small_root: Path, small_assessor: Assessor, rulebook: Rulebook, assessor: Assessor
) -> None:
    for day in (date(2025, 1, 1), date(2025, 2, 1), date(2025, 3, 1)):
        assessor_of(replace(rulebook, day=day))
    LONG_LIVED.set_right()
    assert load(ROOT) is rulebook
    assert load(small_root) is small_assessor.rulebook
    assert assessor_of(rulebook).prepared is assessor.prepared
    assert assessor_of(small_assessor.rulebook).prepared is small_assessor.prepared


def test_the_engine_of_a_rulebook_that_is_let_go_is_let_go(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    class Small:
        name, version = "small", "1"

    kept: Recent[Rulebook, Prepared] = Recent(prepared.KEPT)
    monkeypatch.setattr(prepared, "_prepared", kept)
    monkeypatch.setattr(prepared, "engine_for", lambda program, groups: Small())
    monkeypatch.setattr(program, "build", lambda book: Program({}))
    made = []
    for n in range(prepared.KEPT + 1):
        book = replace(rulebook, version=str(n), rules={})
        made.append(weakref.ref(prepared_of(book).engine))
    assert [e() is None for e in made] == [True] + [False] * prepared.KEPT  # without the collector's help


def test_going_back_to_a_rulebook_finds_it_as_it_was(own_cache: Path, tmp_path: Path, rulebook: Rulebook) -> None:
    small_law.write(tmp_path)
    version = tmp_path / "rulesets" / "rulebook.yaml"
    version.write_text(version.read_text(encoding="utf-8").replace(rulebook.version, "another"), encoding="utf-8")
    ours, theirs = load(ROOT), load(tmp_path)
    assert theirs.version == "another"
    assert load(ROOT) is ours
    assert load(tmp_path) is theirs


def test_an_assessor_that_is_dropped_leaves_nothing_behind(rulebook: Rulebook) -> None:
    assessor = Assessor(rulebook)
    left: list[weakref.ref[Any]] = [
        weakref.ref(assessor.prepared),
        weakref.ref(assessor.prepared.reach),
        weakref.ref(assessor.program),
    ]
    del assessor
    gc.collect()
    assert [one() for one in left] == [None, None, None]


@pytest.mark.skipif(not engines.available(), reason="durable-rules could not be built on this machine")
@pytest.mark.parametrize("made", ["assessors", pytest.param("rulebooks", marks=pytest.mark.long)])
def test_what_is_made_and_dropped_again_leaves_memory_as_it_was(made: str) -> None:
    """An engine takes some 100 MB: left behind four times more, they would show above all that else comes and goes."""
    call = [sys.executable, "-m", "benchmarks.memory", "--times", "6", "--only", made]
    told = subprocess.run(call, check=True, cwd=ROOT, capture_output=True, text=True).stdout
    held = {
        int(number): int(megabytes) for number, megabytes in re.findall(r"^ +([0-9]+) +([0-9]+)$", told, re.MULTILINE)
    }
    assert sorted(held) == [1, 2, 5, 6]
    assert held[6] < held[2] + 90

"""A rulebook packed and unpacked says the same in every part, and what is wrong is never kept."""

from __future__ import annotations

import copy
import marshal
import pickle
import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from compliance import keeping
from compliance.errors import FaultList
from compliance.law import assembling, loading, packing
from compliance.law.rulebook import Rulebook
from compliance.recent import Recent
from compliance.resources import cache_folder
from compliance.semantics.places import Places
from tests.conftest import ROOT
from tests.support import small_law


def said(value: Any) -> Any:
    """Return a part of a rulebook in a form that can be compared: places have no equality of their own."""
    return (value.entries, value.groups) if isinstance(value, Places) else value


@pytest.fixture(scope="module")
def read_anew() -> Rulebook:
    """The rulebook as its models read it, whatever is kept."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeping, "read", lambda *_: None)
        patch.setattr(keeping, "write", lambda *_: None)
        return loading._read(loading.sources(ROOT))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small law, written before any test has a cache of its own."""
    return small_law.write(tmp_path_factory.mktemp("small"))


@pytest.fixture(autouse=True)
def cache_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    kept: Recent[str, Rulebook] = Recent(loading.KEPT)
    monkeypatch.setattr(loading, "_books", kept)


def new_process() -> None:
    """Let loading forget what this process read; the monkeypatch of `cache_apart` brings it back."""
    loading._books = Recent(loading.KEPT)


def test_unpacked_it_is_the_same_in_every_field_and_every_model(read_anew: Rulebook) -> None:
    again = packing.unpacked(packing.packed(read_anew))
    for field in (f for f in fields(Rulebook) if f.init):
        before, after = (said(getattr(book, field.name)) for book in (read_anew, again))
        assert after == before, field.name
        assert before == after, field.name
    for rule_id, rule in read_anew.rules.items():
        made = again.rules[rule_id].obligation
        assert made.model_dump_json() == rule.obligation.model_dump_json()
        assert made.model_fields_set == rule.obligation.model_fields_set
        assert again.rules[rule_id].frame == rule.frame
    assert list(again.rules) == list(read_anew.rules)
    assert list(again.facts) == list(read_anew.facts)
    for name in packing.WORKED_OUT:
        assert vars(again)[name] == getattr(replace(read_anew), name)
    assert again.rules[rule_id].instrument is again.instruments[rule.instrument.id]


@pytest.mark.longer_way
def test_what_is_packed_twice_is_the_same(read_anew: Rulebook) -> None:
    once = packing.packed(read_anew)
    again = packing.packed(packing.unpacked(once))
    assert again["shapes"] == once["shapes"]
    for rule_id, (raw, *rest) in once["rules"].items():
        assert (marshal.loads(again["rules"][rule_id][0]), *again["rules"][rule_id][1:]) == (marshal.loads(raw), *rest)


def test_entries_are_found_one_by_one_and_behave_as_a_dict() -> None:
    asked: list[int] = []

    def unpack(raw: int) -> str:
        asked.append(raw)
        return str(raw)

    entries = packing.Entries({"a": 1, "b": 2}, unpack)
    assert (list(entries), len(entries), "a" in entries, "c" in entries) == (["a", "b"], 2, True, False)
    assert asked == []
    assert (entries["b"], entries["b"], asked) == ("2", "2", [2])
    with pytest.raises(KeyError):
        entries["c"]
    assert entries == {"a": "1", "b": "2"}
    assert dict.__eq__({"a": "1", "b": "2"}, entries) is NotImplemented  # so a dict asks the entries, and is equal too
    assert pickle.loads(pickle.dumps(entries)) == copy.deepcopy(entries) == {"a": "1", "b": "2"}


def test_the_second_reading_is_the_same_and_comes_from_what_was_kept(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = loading.load(small)
    new_process()
    monkeypatch.setattr(assembling, "collect", None)  # no file is read by its model again
    second = loading.load(small)
    assert second is not first
    assert second.rules == first.rules
    assert second.sha256 == first.sha256


def test_what_is_wrong_is_not_kept_and_told_again(small: Path, tmp_path: Path) -> None:
    shutil.copytree(small, tmp_path / "law")
    topics = tmp_path / "law" / "rulesets" / "topics.yaml"
    topics.write_text(
        topics.read_text(encoding="utf-8").replace('"area": "privacy"', '"area": "nowhere"', 1), encoding="utf-8"
    )
    told = []
    for _ in range(2):
        with pytest.raises(FaultList) as caught:
            loading.load(tmp_path / "law")
        told.append(caught.value.faults)
    assert told[0] == told[1]
    assert not list(cache_folder().glob("rulebook-*"))


def test_a_broken_cache_is_written_anew(small: Path) -> None:
    sha = loading.load(small).sha256
    (found,) = cache_folder().glob("rulebook-*")
    size = found.stat().st_size
    found.write_bytes(found.read_bytes()[:-1])
    new_process()
    assert loading.load(small).sha256 == sha
    assert found.stat().st_size == size


def test_a_changed_byte_is_another_rulebook(small: Path, tmp_path: Path) -> None:
    shutil.copytree(small, tmp_path / "law")
    first = loading.load(tmp_path / "law")
    version = tmp_path / "law" / "rulesets" / "rulebook.yaml"
    version.write_text(version.read_text(encoding="utf-8").replace(first.version, "another"), encoding="utf-8")
    assert loading.load(tmp_path / "law").version == "another"


@pytest.mark.longer_way
def test_the_key_knows_the_code_that_read(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loading.load(small)
    new_process()
    monkeypatch.setattr(keeping, "code_of", lambda *_: "other code")
    loading.load(small)
    assert len(list(cache_folder().glob("rulebook-*"))) == 2

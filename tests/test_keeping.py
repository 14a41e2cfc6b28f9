"""What is kept between processes: believed only as it was written, by whom it was written, and never in the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance import keeping
from compliance.resources import cache_folder

KEY = "ab" * 32
DATA = {"words": ["one", "deux"], "number": 7, "raw": b"\0\1", "nothing": None, "pair": (1, 2.5)}
posix = pytest.mark.skipif(not hasattr(os, "getuid"), reason="this system knows no owners of files")


@pytest.fixture(autouse=True)
def cache_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def kept_file() -> Path:
    keeping.write("thing", KEY, DATA)
    (found,) = cache_folder().glob("thing-*")
    return found


def test_what_is_kept_comes_back_under_its_whole_key_only() -> None:
    kept_file()
    assert keeping.read("thing", KEY) == DATA
    assert keeping.read("thing", "cd" * 32) is None
    assert keeping.read("thing", KEY[:-1] + "0") is None  # the same file, another key
    assert keeping.read("other", KEY) is None


@posix
def test_nobody_else_can_read_or_write_it() -> None:
    found = kept_file()
    assert found.stat().st_mode & 0o077 == 0
    assert found.parent.stat().st_mode & 0o077 == 0


@given(st.data())
def test_a_damaged_file_is_as_if_it_were_not_there(data: st.DataObject) -> None:
    found = kept_file()
    whole = found.read_bytes()
    if data.draw(st.booleans(), "cut"):
        found.write_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])
    else:
        at, bit = data.draw(st.integers(0, len(whole) - 1)), data.draw(st.integers(0, 7))
        found.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << bit)]) + whole[at + 1 :])
    assert keeping.read("thing", KEY) is None


def test_what_another_python_wrote_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    kept_file()
    monkeypatch.setattr(keeping, "FORMAT", "kept 1 cpython-399 9")
    assert keeping.read("thing", KEY) is None


@posix
@pytest.mark.parametrize("mode", [0o620, 0o602])
def test_a_file_that_others_may_write_is_not_believed(mode: int) -> None:
    found = kept_file()
    found.chmod(mode)
    assert keeping.read("thing", KEY) is None


@posix
@pytest.mark.parametrize("mode", [0o770, 0o777])
def test_in_a_folder_that_others_may_write_nothing_is_read_until_it_is_closed_to_them(mode: int) -> None:
    found = kept_file()
    found.parent.chmod(mode)
    assert keeping.read("thing", KEY) is None
    keeping.write("another", KEY, DATA)
    assert found.parent.stat().st_mode & 0o777 == 0o700
    assert keeping.read("another", KEY) == DATA


@posix
def test_a_folder_of_somebody_else_is_left_as_it_is_and_nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = kept_file().parent
    folder.chmod(0o777)
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    keeping.write("another", KEY, DATA)
    assert not list(folder.glob("another-*"))
    assert folder.stat().st_mode & 0o777 == 0o777


@posix
def test_a_file_of_another_owner_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = kept_file()
    monkeypatch.setattr(os, "getuid", lambda: found.stat().st_uid + 1)
    assert keeping.read("thing", KEY) is None


@posix
def test_links_are_not_followed(tmp_path: Path) -> None:
    found = kept_file()
    elsewhere = tmp_path / "elsewhere"
    found.rename(elsewhere)
    found.symlink_to(elsewhere)
    assert keeping.read("thing", KEY) is None


def test_where_nothing_can_be_kept_nothing_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    keeping.write("thing", KEY, DATA)
    assert keeping.read("thing", KEY) is None


def test_only_plain_data_can_be_kept() -> None:
    with pytest.raises(ValueError, match="unmarshallable"):
        keeping.write("thing", KEY, {"path": Path("x")})
    assert keeping.read("thing", KEY) is None


def test_old_files_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "MOST", 3)
    for n in range(5):
        keeping.write("thing", f"{n}" * 64, n)
    left = sorted(cache_folder().glob("thing-*"))
    assert len(left) == 3
    assert keeping.read("thing", "4" * 64) == 4


def test_the_code_of_rooms_is_part_of_a_key() -> None:
    assert keeping.code_of("law") != keeping.code_of("law", "semantics")
    assert keeping.code_of("law") == keeping.code_of("law")

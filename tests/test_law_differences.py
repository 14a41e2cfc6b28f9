"""Differences between two rulebooks are counted by kind, and each has its reason."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tools.law_before_after import Found, reasoned
from tools.law_differences import ABSENT, Compared, Difference, Kind, by_reason, compared, counted, kind, read, write

NOT, MAY = "does-not-apply", "may-apply"


def found(cases: int = 1) -> Found:
    out = Found(compared=7 * cases)
    out.differences = Counter(
        {
            ("a", NOT, f"{MAY} in-force 2020-01-01"): 2 * cases,
            ("a", NOT, f"{MAY} upcoming 2027-01-01"): cases,
            ("b", f"{MAY} in-force 2020-01-01", f"{MAY} in-force 2021-01-01"): cases,
        }
    )
    out.only = Counter({"only now: new": cases, "only before: old": cases})
    return out


def asked(path: Path, *, write: bool = False, add: bool = False, cases: int = 1) -> argparse.Namespace:
    return argparse.Namespace(reasons=path, write=write, add=add, cases=cases)


def test_a_difference_is_one_of_the_verdict_else_of_the_force_else_of_the_day() -> None:
    assert kind("a", [NOT], [MAY, "in-force", "2020-01-01"]) == Kind("a", NOT, MAY)
    assert kind("a", [MAY, "upcoming", "2027-01-01"], [MAY, "pending", "None"]) == Kind("a", "upcoming", "pending")
    assert kind("a", [MAY, "in-force", "2020-01-01"], [MAY, "in-force", "2021-01-01"]).now == "2021-01-01"
    with pytest.raises(ValueError, match="the same"):
        kind("a", [NOT], [NOT])


def test_duties_that_one_rulebook_has_are_counted_apart() -> None:
    assert counted(found().differences, found().only) == {
        Kind("a", NOT, MAY): 3,
        Kind("b", "2020-01-01", "2021-01-01"): 1,
        Kind("new", ABSENT, "there"): 1,
        Kind("old", "there", ABSENT): 1,
    }
    assert compared(1, 7, counted(found().differences, found().only)).differing == 4


def test_what_has_no_reason_is_an_error_until_somebody_gives_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "differences.csv"
    assert reasoned(found(), asked(file, write=True)) == 1
    assert f"no reason for a: {NOT} -> {MAY}" in capsys.readouterr().err
    said = read(file)
    assert (said.cases, said.verdicts, len(said.differences)) == (1, 7, 4)
    write(replace(said, differences=tuple(replace(o, reason=f"why {o.kind.duty}") for o in said.differences)), file)
    assert reasoned(found(), asked(file)) == 0
    more = found()
    more.differences["c", NOT, f"{MAY} in-force 2020-01-01"] = 1
    assert reasoned(more, asked(file)) == 1
    assert "no reason for c" in capsys.readouterr().err
    assert len(read(file).differences) == 4  # nothing is written unless it is asked


def test_counts_of_pieces_add_up_and_keep_their_reasons(tmp_path: Path) -> None:
    file = tmp_path / "differences.csv"
    write(
        Compared(1, 7, (Difference(Kind("a", NOT, MAY), 3, "because"), Difference(Kind("z", "x", "y"), 1, "so"))), file
    )
    assert reasoned(found(2), asked(file, add=True, cases=2)) == 1
    said = {one.kind: one for one in read(file).differences}
    assert said[Kind("a", NOT, MAY)] == Difference(Kind("a", NOT, MAY), 9, "because")
    assert said[Kind("z", "x", "y")].count == 1
    assert (read(file).cases, read(file).verdicts) == (3, 21)
    reasoned(found(), asked(file, write=True))
    said = {one.kind: one for one in read(file).differences}
    assert said[Kind("a", NOT, MAY)] == Difference(Kind("a", NOT, MAY), 3, "because")
    assert Kind("z", "x", "y") not in said


def test_a_line_that_stands_twice_or_other_columns_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "differences.csv"
    write(Compared(1, 7, (Difference(Kind("a", NOT, MAY), 3, "because"),) * 2), file)
    with pytest.raises(ValueError, match="stands twice"):
        read(file)
    file.write_text("duty,count\n", encoding="utf-8")
    with pytest.raises(ValueError, match="its columns are"):
        read(file)


def test_every_difference_of_the_file_has_its_reason() -> None:
    said = read()
    assert said.cases >= 5_000
    assert said.without_reason == []
    assert sum(len(lines) for _, lines in by_reason(said.differences)) == len(said.differences)
    assert all(one.count > 0 for one in said.differences)

"""docs/semantics.md: its tables are those of the code, and hold when each answer's open rest is tried out one by one."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from compliance.law.rulebook import Rulebook
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, at_least, every, negation, some
from tools import errors, generated

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 1000
# The six spots on which places can differ; an area is the set of its spots.
AREAS = {
    "FR": {"fr"}, "EU": {"fr"}, "CA": {"qc", "rest of ca"}, "CA-QC": {"qc"}, "US": {"california", "rest of us"},
    "US-CA": {"california"}, "GB": {"gb"},
}  # fmt: skip


def agreed(outcomes: Iterable[bool]) -> Truth:
    """Return yes where everything that is left open gives yes, no where nothing does, else unknown."""
    found = set(outcomes)
    return UNKNOWN if len(found) == 2 else YES if True in found else NO


def completions(values: Iterable[Truth]) -> Iterator[tuple[bool, ...]]:
    return itertools.product(*([True, False] if v is UNKNOWN else [v is YES] for v in values))


@pytest.mark.parametrize(
    "values", list(itertools.product((YES, UNKNOWN, NO), repeat=3)), ids=lambda v: "-".join(x.word for x in v)
)
def test_an_operator_is_decided_where_every_completion_of_its_parts_agrees(values: tuple[Truth, ...]) -> None:
    worlds = list(completions(values))
    assert every(values) is agreed(all(w) for w in worlds)
    assert some(values) is agreed(any(w) for w in worlds)
    assert negation(values[0]) is agreed(not w[0] for w in worlds)
    for count in (1, 2, 3):
        assert at_least(count, values) is agreed(sum(w) >= count for w in worlds)


def numbers(raw: Any) -> list[int]:
    if not isinstance(raw, str):
        return [raw]
    low, _, high = raw.partition("..")
    return list(range(int(low), int(high or LIMIT) + 1))


def days(raw: str) -> list[date | None]:
    if raw == "none":
        return [None]
    if len(raw) == len("2026-08"):
        first = date.fromisoformat(f"{raw}-01")
        return [d for n in range(31) if (d := first + timedelta(n)).month == first.month]
    return [date.fromisoformat(raw)]


def members(raw: Any) -> tuple[list[str], list[str]]:
    return (raw, []) if isinstance(raw, list) else (raw.get("yes", []), raw.get("unsure", []))


def subsets(items: list[str]) -> Iterator[tuple[str, ...]]:
    return itertools.chain.from_iterable(itertools.combinations(items, n) for n in range(len(items) + 1))


def exactly(operator: str) -> Callable[[Any, Any], bool]:
    return {
        "at-least": lambda x, edge: x >= edge,
        "more-than": lambda x, edge: x > edge,
        "at-most": lambda x, edge: x <= edge,
        "below": lambda x, edge: x < edge,
    }[operator]


def outcomes(kind: str, raw: Any, operator: str, value: Any, place: str | None) -> Iterator[bool]:
    """Yield whether the comparison holds, for everything that the answer leaves open."""
    if kind in ("yes-no", "choice"):
        for option in ["yes", "no"] if raw == "unknown" else [raw]:
            yield option in ([value] if operator == "is" else value)
    elif kind == "choices":
        sure, unsure = members(raw)
        for more in subsets(unsure):
            inside = {*sure, *more}
            asked = {value} if operator == "includes" else set(value or ())
            yield (
                bool(inside)
                if operator == "non-empty"
                else asked <= inside
                if operator != "includes-any"
                else bool(asked & inside)
            )
    elif kind == "number":
        for number in numbers(raw):
            yield exactly(operator)(number, value)
    elif kind == "money":
        (amount, currency), (edge, wanted) = raw.split(), value
        for rate in (1,) if currency == wanted else (1.25 * 0.95, 1.25, 1.25 * 1.05):
            yield exactly(operator)(float(amount) * rate, edge)
    elif kind == "number-by-place":
        yield from by_place(raw, operator, value, place)
    elif kind == "date":
        for day in days(raw):
            yield day is not None and (day < value if operator == "before" else day >= value)
    else:
        sure, unsure = members(raw)
        within = set().union(*(AREAS[c] for c in value))
        for more in subsets(unsure):
            for spots in itertools.product(*(AREAS[c] for c in (*sure, *more))):
                yield any((s in within) is (operator == "within-any") for s in spots)


def by_place(raw: dict[str, Any], operator: str, value: Any, place: str | None) -> Iterator[bool]:
    """Yield whether the comparison holds for each way in which people can be spread inside the areas named."""
    ranges = []
    for code, number in raw.items():
        every_one = place == "ALL" or AREAS[code] <= AREAS[str(place)]
        some_of_them = every_one or bool(AREAS[code] & AREAS[str(place)])
        most = LIMIT if number == "unknown" else number
        least = number if every_one and number != "unknown" else 0
        ranges.append(range(least, (most if some_of_them else 0) + 1))
    for counts in itertools.product(*ranges):
        yield exactly(operator)(sum(counts), value)


@pytest.mark.parametrize("row", generated.COMPARED, ids=str)
def test_a_comparison_is_decided_where_everything_the_answer_leaves_open_agrees(row: tuple[Any, ...]) -> None:
    assert generated.compared(*row) is agreed(outcomes(*row))


@pytest.mark.longer_way
def test_the_tables_of_the_specification_are_those_of_the_code() -> None:
    assert generated.stale() == []


def test_a_file_made_whole_that_says_something_else_is_found(
    rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(errors, "page", lambda lang: f"another page ({lang})")
    monkeypatch.setattr(generated, "registry_page", lambda book, lang: f"{len(book.rules)} ({lang})")
    assert generated.due() == {
        "docs/errors.md": "another page (en)",
        "docs/errors.fr.md": "another page (fr)",
        "docs/coverage.md": f"{len(rulebook.rules)} (en)\n",
        "docs/coverage.fr.md": f"{len(rulebook.rules)} (fr)\n",
    }


@pytest.mark.parametrize(
    ("page", "right", "wrong"),
    [
        ("docs/semantics.md", "| yes | no | no | yes |", "| yes | no | yes | yes |"),
        ("docs/semantics.fr.md", "| oui | non | non | oui |", "| oui | non | oui | oui |"),
    ],
)
def test_a_table_that_says_something_else_is_found(page: str, right: str, wrong: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    parts = generated.PARTS[page]
    assert right in text
    assert generated.written(text.replace(right, wrong), parts) == text
    with pytest.raises(ValueError, match="once each"):
        generated.written(text.replace("<!-- end truth tables -->", ""), parts)


def test_the_constitution_stays_short() -> None:
    lines = sum(
        len(p.read_text(encoding="utf-8").splitlines()) for p in (ROOT / "compliance" / "semantics").glob("*.py")
    )
    assert lines < 1000
    words = (ROOT / "docs" / "semantics.md").read_text(encoding="utf-8").split()
    assert len(words) < 2000, "two pages, tables apart"

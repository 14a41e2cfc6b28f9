"""What two rulebooks say differently of the same cases, with the reason for each difference: docs/differences.csv.

One line a duty and kind of difference. Its columns: duty, from, to (verdicts; where these are the same, forces; else first days; `-` where the
duty is not there), count (of how many verdicts) and reason. The file is in English. `tools/law_before_after.py` counts, keeps the reasons that
stand in it, and takes a difference without a reason for an error.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from compliance.resources import data_root

FILE = "docs/differences.csv"
COLUMNS = ("duty", "from", "to", "count", "reason")
ABSENT = "-"
CASES, COMPARED = "cases", "verdicts"  # of the lines that count the whole
WHOLE = "*"
Said = Sequence[str]


@dataclass(frozen=True, order=True)
class Kind:
    """A way in which a duty is judged differently."""

    duty: str
    before: str
    now: str


def kind(duty: str, before: Said, now: Said) -> Kind:
    """Return how two verdicts on a duty differ: by the verdict itself, else by its force, else by its first day."""
    first = next((pair for pair in zip(before, now, strict=False) if pair[0] != pair[1]), None)
    if first is None:
        raise ValueError(f"{duty}: {before} and {now} are the same")
    return Kind(duty, *first)


def counted(differences: Mapping[tuple[str, str, str], int], only: Mapping[str, int]) -> Counter[Kind]:
    """Count by kind what was found, each verdict as words with spaces between (verdict, force, first day), and the duties that only one of the rulebooks has."""
    out: Counter[Kind] = Counter()
    for (duty, before, now), count in differences.items():
        out[kind(duty, before.split(), now.split())] += count
    for name, count in only.items():
        duty = name.rpartition(" ")[2]
        ends = ("there", ABSENT) if name.startswith("only before") else (ABSENT, "there")
        out[Kind(duty, *ends)] += count
    return out


@dataclass(frozen=True)
class Difference:
    """One line of the file."""

    kind: Kind
    count: int
    reason: str

    @property
    def of_one(self) -> bool:
        """Whether only one of the rulebooks has the duty."""
        return ABSENT in (self.kind.before, self.kind.now)


@dataclass(frozen=True)
class Compared:
    """What came of a comparison: of how many cases and verdicts, and each kind of difference."""

    cases: int
    verdicts: int
    differences: tuple[Difference, ...]

    @property
    def without_reason(self) -> list[Kind]:
        """The differences that nobody gave a reason for."""
        return sorted(one.kind for one in self.differences if not one.reason)

    @property
    def differing(self) -> int:
        """How many verdicts on duties that both rulebooks have differ."""
        return sum(one.count for one in self.differences if not one.of_one)

    def joined(self, kept: Compared) -> Compared:
        """Return both comparisons as one, with the reasons that either has."""
        count, reasons = Counter[Kind](), dict[Kind, str]()
        for one in (*kept.differences, *self.differences):
            count[one.kind] += one.count
            reasons[one.kind] = reasons.get(one.kind) or one.reason
        listed = tuple(Difference(one, count[one], reasons[one]) for one in sorted(count))
        return Compared(self.cases + kept.cases, self.verdicts + kept.verdicts, listed)

    def reasoned(self, kept: Compared) -> Compared:
        """Return this comparison with the reasons kept from another."""
        none = Compared(0, 0, tuple(Difference(one.kind, 0, one.reason) for one in kept.differences))
        joined = self.joined(none)
        found = {one.kind for one in self.differences}
        return Compared(self.cases, self.verdicts, tuple(o for o in joined.differences if o.kind in found))


def compared(cases: int, verdicts: int, found: Mapping[Kind, int]) -> Compared:
    """Return what was found, without reasons."""
    return Compared(cases, verdicts, tuple(Difference(one, found[one], "") for one in sorted(found)))


def read(path: Path | None = None) -> Compared:
    """Return what the file says.

    Raises:
        ValueError: a line is not of its form, or stands twice.
    """
    path = data_root() / FILE if path is None else path
    found: dict[Kind, Difference] = {}
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            raise ValueError(f"{path}: its columns are {', '.join(COLUMNS)}")
        for row in reader:
            one = Difference(Kind(row["duty"], row["from"], row["to"]), int(row["count"]), row["reason"].strip())
            if one.kind in found:
                raise ValueError(f"{path}:{reader.line_num}: {one.kind} stands twice")
            found[one.kind] = one
    whole = {one.kind.before: found.pop(one.kind).count for one in list(found.values()) if one.kind.duty == WHOLE}
    return Compared(whole[CASES], whole[COMPARED], tuple(found.values()))


def write(what: Compared, path: Path) -> None:
    """Write the file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(COLUMNS)
        out.writerow((WHOLE, CASES, "", what.cases, ""))
        out.writerow((WHOLE, COMPARED, "", what.verdicts, ""))
        out.writerows((o.kind.duty, o.kind.before, o.kind.now, o.count, o.reason) for o in what.differences)


def by_reason(lines: Iterable[Difference]) -> Iterator[tuple[str, list[Difference]]]:
    """Yield each reason with its differences: the one that most duties share first."""
    out: dict[str, list[Difference]] = {}
    for one in lines:
        out.setdefault(one.reason, []).append(one)
    yield from sorted(out.items(), key=lambda item: (-len({o.kind.duty for o in item[1]}), item[0]))


__all__ = [
    "ABSENT",
    "FILE",
    "Compared",
    "Difference",
    "Kind",
    "by_reason",
    "compared",
    "counted",
    "kind",
    "read",
    "write",
]

"""What is encoded and what is not, how well it was checked, what is due to be checked again, and what others say.

The registry counts; it never judges law. `compare` holds citations and first days against an independent index of provisions
(a CSV with the columns id, instrumentId, appliesFrom) and leaves what differs to a reader.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from compliance.errors import Fault, FaultList, Message, Place, about
from compliance.language.tags import SOURCE
from compliance.law.citations import BASES
from compliance.law.completeness import OutsideInstrument
from compliance.law.evidence import Statement, statements_of
from compliance.law.provisions import Instrument, NotEncoded
from compliance.law.rulebook import Rule, Rulebook, conditions_of

_NUMBER = re.compile(r"\d+[A-Za-z]{0,2}(?:-\d+[A-Za-z]{0,2})*\b")


@dataclass(frozen=True)
class Row:
    """One instrument of the registry."""

    instrument: Instrument
    rules: int
    bases: Mapping[str, int]
    reviewed: int
    not_encoded: tuple[NotEncoded, ...]


@dataclass(frozen=True)
class Registry:
    """The state of the whole rulebook. `missing` are entries of research that are neither rule nor excluded with a reason."""

    rows: tuple[Row, ...]
    missing: tuple[str, ...]
    entries: int

    @property
    def excluded(self) -> int:
        """How many entries are excluded with a reason."""
        return sum(len(r.not_encoded) for r in self.rows)


def registry(book: Rulebook) -> Registry:
    """Return the state of the rulebook, instrument by instrument."""
    rules: dict[str, list[Rule]] = {i: [] for i in book.instruments}
    for rule in book.rules.values():
        rules[rule.instrument.id].append(rule)
    excluded: dict[str, list[NotEncoded]] = {i: [] for i in book.instruments}
    for entry in book.not_encoded.values():
        excluded[book.not_encoded_in[entry.id]].append(entry)
    rows = []
    for ident, instrument in book.instruments.items():
        bases: Counter[str] = Counter(r.obligation.citation.basis for r in rules[ident])
        rows.append(
            Row(
                instrument,
                len(rules[ident]),
                {b: bases[b] for b in BASES if bases[b]},
                sum(r.obligation.reviewed is not None for r in rules[ident]),
                tuple(excluded[ident]),
            )
        )
    return Registry(tuple(rows), missing(book), len(book.coverage.wanted))


def missing(book: Rulebook) -> tuple[str, ...]:
    """Return the entries that are neither a rule (or the stem of rules) nor excluded with a reason."""
    known = {*book.rules, *book.not_encoded, *(r.entry for r in book.rules.values())}
    stems = {".".join(i.split(".")[:n]) for i in known for n in range(2, i.count(".") + 2)}
    return tuple(i for i in book.coverage.wanted if i not in known and i not in stems)


def stale(book: Rulebook, as_of: date) -> tuple[Instrument, ...]:
    """Return the instruments that should have been looked at again by a day, the longest overdue first."""
    late = [i for i in book.instruments.values() if i.again_by < as_of]
    return tuple(sorted(late, key=lambda i: (i.again_by, i.id)))


@dataclass(frozen=True)
class Overdue:
    """A statement whose sources should have been looked at again, with the day of the last look."""

    ident: str
    statement: str
    again_by: date
    looked_on: date


def stale_statements(book: Rulebook, as_of: date) -> tuple[Overdue, ...]:
    """Return the statements whose ledger names a day of its own, gone by: tests, sanctions, days and amounts have no other."""
    found = (
        Overdue(ident, name, one.again_by, one.looked_on)
        for ident, entry in book.evidence.items()
        for name, one in entry.statements.items()
        if one is not None and one.again_by is not None and one.again_by < as_of
    )
    return tuple(sorted(found, key=lambda o: (o.again_by, o.ident, o.statement)))


DECLARED = "declared"
KINDS = ("when", "duty", "period", "unless", "time", "sanction", "test")
"""Kinds of statements in the order in which a table shows them; a trigger, a duty, a day, an exception, a time limit, a sanction, a test."""


@dataclass(frozen=True)
class Statements:
    """The statements of one legal system: how many rest on what, and how many of each kind the words of the law bear out."""

    system: str
    bases: Mapping[str, int]
    quoted: Mapping[str, tuple[int, int]]
    whole: int
    binding: int

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(self.bases.values())


def statements(book: Rulebook) -> tuple[Statements, ...]:
    """Return for each legal system how its statements are known.

    `quoted` has for each kind how many are quoted of how many; `whole` counts binding duties whose trigger, duty and days all are.
    """
    bases: dict[str, Counter[str]] = {}
    kinds: dict[str, dict[str, list[bool]]] = {}
    wholes: dict[str, list[bool]] = {}

    def count(system: str, kind: str, one: Statement) -> None:
        bases.setdefault(system, Counter())[one.basis or DECLARED] += 1
        kinds.setdefault(system, {}).setdefault(kind, []).append(one.quoted)

    for rule in book.rules.values():
        found = statements_of(book, rule.id)
        for one in found:
            kind = one.name.partition("/")[0]
            if kind in KINDS and kind != "sanction":
                count(rule.jurisdiction, kind, one)
        if rule.obligation.force == "binding":
            core = [s.quoted for s in found if s.name in ("when", "duty") or s.name.startswith("period/")]
            wholes.setdefault(rule.jurisdiction, []).append(all(core))
    for kind, ids in (("test", book.tests), ("sanction", book.sanctions)):
        for ident in ids:
            for one in statements_of(book, ident):
                count(_system_of(book, ident), kind, one)
    return tuple(
        Statements(
            system,
            {b: bases[system][b] for b in (*BASES, DECLARED) if bases[system][b]},
            {k: (sum(kinds[system][k]), len(kinds[system][k])) for k in KINDS if k in kinds[system]},
            sum(wholes.get(system, ())),
            len(wholes.get(system, ())),
        )
        for system in sorted(bases)
    )


def together(listed: Iterable[Statements]) -> Statements:
    """Return the counts of all legal systems as one."""
    bases: Counter[str] = Counter()
    quoted: dict[str, tuple[int, int]] = {}
    whole = binding = 0
    for one in listed:
        bases.update(one.bases)
        for kind, (n, of) in one.quoted.items():
            before = quoted.get(kind, (0, 0))
            quoted[kind] = (before[0] + n, before[1] + of)
        whole, binding = whole + one.whole, binding + one.binding
    return Statements("", {b: bases[b] for b in (*BASES, DECLARED) if bases[b]}, quoted, whole, binding)


def _system_of(book: Rulebook, ident: str) -> str:
    """Return the legal system of a test or sanction: that of its one instrument, else of the folder it stands in."""
    if ident in book.sanctions:
        named = next((r for r in book.rules.values() if r.obligation.sanction == ident), None)
        return COMMON if named is None else named.jurisdiction
    file = book.test_files[ident]
    holding = {book.instruments[i].jurisdiction for i, files in book.instrument_files.items() if file in files}
    if len(holding) == 1:
        return holding.pop()
    folder = file.split("/")[1].upper()
    return folder if folder in book.jurisdictions else COMMON


COMMON = "-"
"""What several legal systems share."""


@dataclass(frozen=True)
class Unmet:
    """An answer that can tell of something grave, and a legal system in which neither a duty nor the perimeter answers it."""

    fact: str
    option: str
    system: str


def unmet(book: Rulebook) -> tuple[Unmet, ...]:
    """Return the grave answers that are met by silence somewhere; what is asked in the wider system is asked in its parts."""
    read: dict[tuple[str, str], set[str]] = {}
    for rule in book.rules.values():
        for leaf in book.leaves(*conditions_of(book, rule.id)):
            if leaf.operator in ("is", "in", "includes", "includes-any", "includes-all"):
                for option in leaf.value if isinstance(leaf.value, tuple) else (leaf.value,):
                    read.setdefault((leaf.fact, option), set()).add(rule.jurisdiction)
    for beyond in book.perimeter.values():
        for fact, options in beyond.signals.items():
            for option in options:
                read.setdefault((fact, option), set()).update(beyond.places)
    binding = {r.jurisdiction for r in book.rules.values() if r.obligation.force != "voluntary"}
    return tuple(
        Unmet(fact, option, system)
        for fact in book.grave_answers
        for option in book.facts[fact].option_ids
        for system in sorted(binding)
        if not any(book.places.always_in(system, where) for where in read.get((fact, option), ()))
    )


# -------------------------------------------------------------------------------------------------------- comparing


@dataclass(frozen=True)
class Difference:
    """Where an outside index and the rulebook part. `settled` is the resolution, where somebody read and wrote one."""

    rule: str
    provision: str
    what: Literal["start", "unknown-provision"]
    ours: str
    theirs: str
    settled: str | None


@dataclass(frozen=True)
class Comparison:
    """The result of holding the rulebook against an index."""

    compared: int
    days_compared: int
    differences: tuple[Difference, ...]
    outdated: tuple[str, ...]


def read_index(text: str, name: str) -> dict[str, frozenset[date]]:
    """Read an index of provisions: the first days it gives for each (none where it gives none).

    Raises:
        FaultList: the columns id, instrumentId and appliesFrom are not there, or a day is none.
    """
    reader = csv.DictReader(io.StringIO(text))
    needed = {"id", "instrumentId", "appliesFrom"}
    if not needed <= set(reader.fieldnames or ()):
        absent = ", ".join(sorted(needed - set(reader.fieldnames or ())))
        raise FaultList([Fault(Place(name, 1), Message("coverage.columns-missing", absent=absent))])
    out: dict[str, frozenset[date]] = {}
    for row in reader:
        day = (row["appliesFrom"] or "").strip()
        try:
            days = frozenset({date.fromisoformat(day)} if day else ())
        except ValueError:
            raise FaultList(
                [
                    Fault(
                        Place(name, reader.line_num),
                        about("appliesFrom", Message("day.written-otherwise", found=repr(day))),
                    )
                ]
            ) from None
        out[row["id"]] = out.get(row["id"], frozenset()) | days
    return out


def compare(book: Rulebook, index: Mapping[str, frozenset[date]]) -> Comparison:
    """Hold the pinpoint and first day of each rule against an index that knows its instrument."""
    settled = {(d.rule, d.provision, d.what): d.resolution.in_(SOURCE) for d in book.coverage.disagreements}
    used: set[tuple[str, str, str]] = set()
    outside = {o.ours: o for o in book.coverage.outside}
    differences: list[Difference] = []
    compared = days = 0

    def note(rule: Rule, provision: str, what: Literal["start", "unknown-provision"], ours: str, theirs: str) -> None:
        used.add((rule.id, provision, what))
        differences.append(Difference(rule.id, provision, what, ours, theirs, settled.get((rule.id, provision, what))))

    for rule in book.rules.values():
        link = outside.get(rule.instrument.id)
        if link is None:
            continue
        compared += 1
        starts = sorted(p.start for p in rule.obligation.periods)
        for provision in provisions_of(rule, link):
            theirs = index.get(provision)
            if theirs is None:
                if not any(k == provision or k.startswith(f"{provision}-") for k in index):
                    note(rule, provision, "unknown-provision", rule.obligation.citation.pinpoint.in_(SOURCE), "-")
                continue
            if theirs and starts:
                days += 1
                if theirs.isdisjoint(starts):
                    note(rule, provision, "start", starts[0].isoformat(), ", ".join(sorted(map(str, theirs))))
            break  # the first provision named is the one the duty stands in; the rest amend it or add to it
    known = set(index)
    outdated = [
        f"{rule} / {provision}"
        for (rule, provision, what) in settled
        if (rule, provision, what) not in used and (provision in known or what == "unknown-provision")
    ]
    return Comparison(compared, days, tuple(differences), tuple(outdated))


def provisions_of(rule: Rule, link: OutsideInstrument) -> Sequence[str]:
    """Return the names under which an index would know the provisions a rule cites."""
    said = rule.obligation.citation.pinpoint.in_(SOURCE)
    return [link.locator.replace("{number}", number.lower()) for number in _numbers(said)]


def _numbers(pinpoint: str) -> Iterable[str]:
    """Yield the numbers of the articles or sections a pinpoint names in its first text, without paragraphs in brackets.

    Of a range such as 8-10 the first counts; a number such as 6-1-1703 is one number.
    """
    plain = re.sub(r"\([^)]*\)", "", pinpoint.partition(";")[0])
    seen: list[str] = []
    for match in _NUMBER.finditer(plain):
        number = match[0].partition("-")[0] if match[0].count("-") == 1 else match[0]
        if number not in seen:
            seen.append(number)
    return seen


__all__ = [
    "Comparison",
    "Difference",
    "Registry",
    "Row",
    "compare",
    "missing",
    "provisions_of",
    "read_index",
    "registry",
    "stale",
    "stale_statements",
    "statements",
    "together",
]

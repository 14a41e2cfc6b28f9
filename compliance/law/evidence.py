"""How well each statement of law is known: worked out from the ledgers, never written down.

primary-text      a quotation of the law itself bears it out
text-not-kept     the text of the law was read, as the rule's file declares, and no words of it were kept
two-secondary     two dated texts of different publishers, neither written by a machine nor resting on the other
one-secondary     one such text
recall            nothing that counts; or the statement was changed since it was read

A rule is known as well as the worst known of its trigger, duty, exceptions, days and time limits. What no ledger speaks of stays as the
rule declares, is called declared, and never counts as quoted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any

from compliance.errors import Message, about, nearest
from compliance.law.citations import BASES, Basis
from compliance.law.sources import Evidence, Ledger, Quotation, Reading, SourceText, Standing
from compliance.law.statements import Entry

if TYPE_CHECKING:
    from compliance.law.provisions import Obligation
    from compliance.law.rulebook import Rulebook

Path = tuple[str | int, ...]
DECIDING = ("duty", "when", "unless", "period", "time")
"""The statements by the worst known of which a rule is known: their names, or how these begin."""


@dataclass(frozen=True)
class Wrong:
    """What is wrong with a ledger: at which path in it, and what."""

    path: Path
    message: Message


def faults(ledger: Ledger, entries: Mapping[str, Entry]) -> Iterator[Wrong]:
    """Yield what a ledger names and nobody defines, and quotations of the law without its words; `entries` are those it is about."""
    for key, text in ledger.texts.items():
        for n, other in enumerate(text.rests_on):
            if other not in ledger.texts:
                yield Wrong(("texts", key, "rests_on", n), _unknown("ledger.unknown-text", other, ledger.texts))
    for key, quotation in ledger.quotes.items():
        yield from _quotation_faults(ledger, key, quotation)
    for ident, readings in ledger.read.items():
        entry = entries.get(ident)
        if entry is None:
            yield Wrong(("read", ident), about(ledger.of, _unknown("ledger.unknown-entry", ident, entries)))
            continue
        for name, reading in readings.items():
            path: Path = ("read", ident, name)
            if name not in entry.says:
                known = ", ".join(entry.says)
                yield Wrong(path, about(ident, Message("ledger.unknown-statement", statement=name, known=known)))
            for n, key in enumerate(reading.by):
                if key not in ledger.quotes:
                    yield Wrong((*path, "by", n), _unknown("ledger.unknown-quotation", key, ledger.quotes))


def _quotation_faults(ledger: Ledger, key: str, quotation: Quotation) -> Iterator[Wrong]:
    path: Path = ("quotes", key)
    text = ledger.texts.get(quotation.in_)
    if text is None:
        yield Wrong((*path, "in"), about(key, _unknown("ledger.unknown-text", quotation.in_, ledger.texts)))
        return
    if text.kind != "primary":
        return
    if quotation.words is None:
        yield Wrong(path, about(key, Message("ledger.primary-without-words")))
    if quotation.part is None:
        yield Wrong(path, about(key, Message("ledger.primary-without-part")))
    if text.library is None:
        yield Wrong(("texts", quotation.in_), about(key, Message("ledger.primary-without-library")))


def _unknown(message: str, name: str, known: Iterable[str]) -> Message:
    return Message(message, name=name, hint=nearest(name, list(known)))


def evidence(ledger: Ledger, entries: Mapping[str, Entry], declared: Mapping[str, Basis]) -> dict[str, Evidence]:
    """Return how well the entries are known of which a ledger without faults speaks; `declared` is what duties say of themselves."""
    found = {
        ident: Evidence(
            ledger=ledger.of,
            declared=declared.get(ident),
            statements={
                name: _standing(ledger, entries[ident], name, readings.get(name)) for name in entries[ident].says
            },
        )
        for ident, readings in ledger.read.items()
    }
    return {ident: _with_days(one, entries[ident], found) for ident, one in found.items()}


def _with_days(one: Evidence, entry: Entry, found: Mapping[str, Evidence]) -> Evidence:
    """Return the evidence for a duty in which a period that is nothing but named days is known as well as these days."""
    statements = {
        name: _of_its_days(entry.says[name], found) if known is None and name.startswith("period/") else known
        for name, known in one.statements.items()
    }
    return one if statements == one.statements else one.model_copy(update={"statements": statements})


def _of_its_days(said: Any, found: Mapping[str, Evidence]) -> Standing | None:
    """Return how well the named days of a period are known, the worst of them; None where it says more, or one was not read."""
    if not isinstance(said, dict) or said.get("when") is not None:
        return None
    bounds = [said[key] for key in ("from", "until") if said.get(key) is not None]
    named = [one["day"] for one in bounds if isinstance(one, dict) and set(one) == {"day"}]
    known = [found[i].statements.get("is") if i in found else None for i in named]
    read = [one for one in known if one is not None]
    if not bounds or len(read) != len(bounds):
        return None
    return max(read, key=lambda one: BASES.index(one.basis))


def _standing(ledger: Ledger, entry: Entry, name: str, reading: Reading | None) -> Standing | None:
    """Return how well a statement is known; None where it was not read: nobody says how it stood beside the words."""
    if reading is None or reading.as_ is None:
        return None
    quotations = [ledger.quotes[key] for key in reading.by]
    changed = reading.as_ != entry.fingerprint(name)
    basis, counted = ("recall", []) if changed else _rests_on(ledger, quotations)
    days = [text.source_day for text in counted]
    known = [d for d in days if d is not None]
    return Standing(
        basis=basis,
        by=reading.by,
        looked_on=max(q.looked_on for q in quotations),
        source_day=min(known) if known and len(known) == len(days) else None,
        again_by=reading.again_by or ledger.again_by,
        changed=changed,
    )


def _rests_on(ledger: Ledger, quotations: Iterable[Quotation]) -> tuple[Basis, list[SourceText]]:
    """Return how well quotations bear something out, and the texts that count for it."""
    named = {q.in_: ledger.texts[q.in_] for q in quotations}
    primary = [text for text in named.values() if text.kind == "primary"]
    if primary:
        return "primary-text", primary
    counting = [key for key, text in named.items() if text.counts]
    for one, other in combinations(counting, 2):
        if _independent(ledger, one, other):
            return "two-secondary", [named[one], named[other]]
    if counting:
        return "one-secondary", [named[counting[0]]]
    return "recall", []


def _independent(ledger: Ledger, one: str, other: str) -> bool:
    """Whether two texts have different publishers and neither rests on the other, directly or by way of others."""
    names = {ledger.texts[key].publisher.casefold() for key in (one, other)}
    return len(names) == 2 and other not in _below(ledger, one) and one not in _below(ledger, other)


def _below(ledger: Ledger, key: str) -> set[str]:
    """Return the texts that a text rests on, through others as well."""
    found: set[str] = set()
    todo = [key]
    while todo:
        more = set(ledger.texts[todo.pop()].rests_on) - found
        found |= more
        todo += more
    return found


def basis_of(found: Evidence) -> Basis:
    """Return how well a duty is known: the worst of the statements that decide, each as found or as declared."""
    declared = unkept(found.declared or "recall")
    bases = (declared if one is None else one.basis for name, one in found.statements.items() if decides(name))
    return max(bases, key=BASES.index, default=declared)


def unkept(declared: Basis) -> Basis:
    """Return how well something is known of which no ledger keeps the words: that its text was read is said, and cannot be shown."""
    return "text-not-kept" if declared == "primary-text" else declared


def decides(statement: str) -> bool:
    """Whether a rule is known no better than this statement of it."""
    return statement.partition("/")[0] in DECIDING


def looked_on(found: Evidence, declared: date) -> date:
    """Return when the sources were last looked at: the day the rule declares where not every statement that decides was read."""
    deciding = [one for name, one in found.statements.items() if decides(name)]
    days = [one.looked_on for one in deciding if one is not None]
    return max(days) if days and len(days) == len(deciding) else declared


# ------------------------------------------------------------------------------------------------- read by those who show


@dataclass(frozen=True)
class Cited:
    """A quotation with the text it is taken from."""

    key: str
    quotation: Quotation
    text: SourceText


@dataclass(frozen=True)
class Statement:
    """One statement of law and how well it is known; `basis` is None where that is only declared."""

    name: str
    basis: Basis | None
    standing: Standing | None
    cited: tuple[Cited, ...]

    @property
    def quoted(self) -> bool:
        """Whether words of the law itself bear it out."""
        return self.basis == "primary-text"


def names_of(duty: Obligation) -> tuple[str, ...]:
    """Return the names of the statements of a duty of which no ledger speaks, in the order in which they are read."""
    return (
        "duty",
        "when",
        *(("stop_when",) if duty.stop_when is not None else ()),
        *(f"unless/{e.id}" for e in duty.unless),
        *(f"period/{n}" for n in range(len(duty.periods))),
        *(f"time/{n}" for n in range(len(duty.time_limits))),
        *(("sanction",) if duty.sanction != "none" else ()),
    )


def statements_of(book: Rulebook, ident: str) -> tuple[Statement, ...]:
    """Return the statements of a duty, test, sanction, day or amount with how well each is known."""
    found = book.evidence.get(ident)
    if found is None:
        names = names_of(book.rules[ident].obligation) if ident in book.rules else (_alone(book, ident),)
        return tuple(Statement(name, None, None, ()) for name in names)
    ledger = book.ledgers[found.ledger]
    return tuple(
        Statement(name, None if one is None else one.basis, one, () if one is None else _cited(ledger, one))
        for name, one in found.statements.items()
    )


def _alone(book: Rulebook, ident: str) -> str:
    """Return the name of the only statement of what is no duty."""
    return "when" if ident in book.tests else "text" if ident in book.sanctions else "is"


def _cited(ledger: Ledger, standing: Standing) -> tuple[Cited, ...]:
    quotations = ((key, ledger.quotes[key]) for key in standing.by)
    return tuple(Cited(key, one, ledger.texts[one.in_]) for key, one in quotations)


@dataclass(frozen=True)
class Dates:
    """How old what a rule rests on is: the oldest source of its worst known statements, and the last look at any."""

    evidence_as_of: date | None
    looked_on: date | None


def dates_of(book: Rulebook, ident: str) -> Dates:
    """Return the two days of a rule; none of them where no ledger speaks of it."""
    found = book.evidence.get(ident)
    deciding = [] if found is None else [s for n, s in found.statements.items() if s is not None and decides(n)]
    if not deciding:
        return Dates(None, None)
    worst = max((s.basis for s in deciding), key=BASES.index)
    days = [s.source_day for s in deciding if s.basis == worst]
    known = [d for d in days if d is not None]
    return Dates(min(known) if len(known) == len(days) else None, max(s.looked_on for s in deciding))


__all__ = [
    "Cited",
    "Dates",
    "Statement",
    "Wrong",
    "basis_of",
    "dates_of",
    "decides",
    "evidence",
    "faults",
    "looked_on",
    "names_of",
    "statements_of",
]

"""What verifying a register says of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

Kind = Literal[
    "changed-payload", "missing-payload", "stray-payload", "changed-entry", "missing-entry", "broken-link", "cut-tail", "beyond-head",
    "missing-head", "missing-chain", "other-than-noted", "row-changed", "row-added", "row-removed", "document-changed",
    "missing-anchor", "forged-anchor", "other-than-anchored", "cut-behind-anchor",
    "missing-stamps", "forged-stamp", "other-than-stamped", "cut-behind-stamp",
]  # fmt: skip


@dataclass(frozen=True, repr=False)
class Finding:
    """What is wrong with one entry of a chain, or with a row of a table that the chain proves.

    `seq` is the entry, for a row the one that wrote it last; 0 is the chain as a whole, or no entry at all. A row is named by its `table` and `row` (its key in
    the firm), and, where it was changed, by its `column`; `trail` is what the trail says stands there, `held` what does. Both are None for who may not read them.
    """

    seq: int
    kind: Kind
    table: str = ""
    row: str = ""
    column: str = ""
    trail: str | None = None
    held: str | None = None

    def __repr__(self) -> str:
        """Return the finding with what it has to say and no more."""
        told = (f for f in fields(self) if f.name in ("seq", "kind") or getattr(self, f.name) not in ("", None))
        return f"Finding({', '.join(f'{f.name}={getattr(self, f.name)!r}' for f in told)})"

    def without_values(self) -> Finding:
        """Return the finding for whoever may know that a firm was tampered with, and nothing of what is in it."""
        return Finding(self.seq, self.kind, self.table) if self.table else self


@dataclass(frozen=True)
class Reached:
    """How far a chain is time-stamped: up to which entry (0 for none), when that stamp was given, and when the first one was."""

    seq: int = 0
    at: str = ""
    since: str = ""


@dataclass(frozen=True)
class ChainReport:
    """One chain: its entries, its head to note elsewhere, how many payloads were erased rightly, and what is wrong.

    `rows` is how many rows of the tables were held against it. `taken_over` is the entry that took rows into the trail as they were found, when a register
    of an earlier version was brought to this one, 0 for none: what was done to these rows before it is not proven.
    `anchored` is the last entry whose hash an anchor holds, signed, 0 for none; `stamped` is how far an authority has stamped it.
    """

    chain: str
    entries: int
    head: str
    erased: int
    findings: tuple[Finding, ...]
    rows: int = 0
    taken_over: int = 0
    anchored: int = 0
    stamped: Reached = Reached()


__all__ = ["ChainReport", "Finding", "Kind", "Reached"]

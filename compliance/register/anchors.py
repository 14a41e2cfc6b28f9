"""Signed heads in a second place: a file to which a line is added after each change, best on another mount than the database.

Who rewrites or cuts a chain, or takes a whole firm away, cannot make the lines anew without the key, and verifying finds that the chain is not the one that was
anchored. A line is added after its change is kept: a crash in between leaves the newest entry without a line, never a line without an entry.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.errors import Message, about
from compliance.register.chain import START, Heads
from compliance.register.faults import Unusable
from compliance.register.findings import Finding
from compliance.register.signing import KeyRing, PublicKeys

if TYPE_CHECKING:
    from compliance.register.stamps import Stamped, Stamps

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Anchored:
    """What an anchor holds: the lines of each chain, and what is time-stamped of them. `missing` is that there is no file.

    `later` returns the hash that an entry has at this moment, for what was written while the database was looked at as of an earlier one.
    """

    keys: PublicKeys
    lines: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    missing: bool = False
    stamped: Stamped | None = None
    later: Callable[[str, int], str | None] = field(default=lambda chain, seq: None)

    def held_against(self, chain: str, hashes: Mapping[int, str]) -> tuple[int, list[Finding]]:
        """Hold the hashes of a chain against its lines; return up to which entry it is anchored, and what is wrong."""
        found: dict[str, Finding] = {}
        agreed: list[dict[str, Any]] = []
        for line in self.lines.get(chain, ()):
            seq = line["seq"]
            if hashes.get(seq) == line["hash"]:
                agreed.append(line)
            elif not self.keys.genuine(line):
                found.setdefault("forged-anchor", Finding(seq, "forged-anchor"))
            elif seq in hashes:
                found.setdefault("other-than-anchored", Finding(seq, "other-than-anchored"))
            elif self.later(chain, seq) != line["hash"]:
                found["cut-behind-anchor"] = Finding(seq, "cut-behind-anchor")
        newest = sorted(agreed, key=lambda line: int(line["seq"]), reverse=True)
        return next((int(line["seq"]) for line in newest if self.keys.genuine(line)), 0), list(found.values())


class Anchor:
    """The file of a register, the keys that sign its lines, and the time-stamps on them, if there are to be any."""

    def __init__(self, path: Path, ring: KeyRing, stamps: Stamps | None = None) -> None:
        self.path = path
        self.ring = ring
        self.stamps = stamps

    def begin(self, heads: Heads) -> None:
        """Make the file, if there is none, and anchor these heads.

        Raises:
            Unusable: it cannot be written there.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
            self._write(heads)
        except OSError as error:
            raise Unusable(about(self.path, Message("signing.unwritable", why=error.strerror))) from None

    def add(self, heads: Heads) -> None:
        """Anchor the heads of a change that is kept. What keeps the line from being written is logged, and verifying tells of it: the change stands.

        A file that is gone is not made anew: that it is gone is what verifying has to tell.
        """
        try:
            self._write(heads)
        except OSError as error:
            _log.warning("the heads of %d chains were not anchored in %s: %s", len(heads), self.path, error.strerror)

    def read(self) -> Anchored:
        """Return what the file holds. Read it before the database: what is anchored is kept.

        Raises:
            Unusable: it is there and cannot be read.
        """
        stamped = None if self.stamps is None else self.stamps.read()
        lines: dict[str, list[dict[str, Any]]] = {}
        try:
            with self.path.open(encoding="utf-8", errors="replace") as file:
                for text in file:
                    line = _line(text)
                    lines.setdefault(line["chain"], []).append(line)
        except FileNotFoundError:
            return Anchored(self.ring, missing=True, stamped=stamped)
        except OSError as error:
            raise Unusable(about(self.path, Message("file.unreadable", why=error.strerror))) from None
        return Anchored(self.ring, lines, stamped=stamped)

    def _write(self, heads: Heads) -> None:
        said = [json.dumps(self.ring.signed(chain, *head), separators=(",", ":")) for chain, head in heads.items()]
        handle = os.open(self.path, os.O_APPEND | os.O_WRONLY)
        try:
            os.write(handle, "".join(f"{line}\n" for line in said).encode())  # at once: several processes add to it
        finally:
            os.close(handle)


def _line(text: str) -> dict[str, Any]:
    """Return a line; one that was spoilt stands for an entry of the site that never was, so that it is found."""
    try:
        line = json.loads(text)
        return {**line, "chain": str(line["chain"]), "seq": int(line["seq"]), "hash": str(line["hash"])}
    except (ValueError, KeyError, TypeError):
        return {"chain": "system", "seq": 0, "hash": "", "key": "", "signature": ""}


def newest(heads: Iterable[tuple[str, int, str]], at: str) -> Heads:
    """Return heads as they are anchored; chains without an entry have nothing to anchor."""
    return {chain: (seq, hash_, at) for chain, seq, hash_ in heads if hash_ != START}


__all__ = ["Anchor", "Anchored", "newest"]

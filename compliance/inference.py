"""Runs a program on durable-rules, and reads the derivation from its firings.

durable-rules is used inside a small safe subset only (docs/design/inference.md): comparisons are decided before, in typed
code; what reaches the engine are facts (symbol, yes or no) and flat clauses on two rails; layer by layer, one session at a
time, without its host, its threads, its own negation or any callback. Inside that subset it was found exact over millions of
verdicts; outside, it is not.

Every firing is checked: its clause must exist, its facts must be true, and no head may be both yes and no. A firing that
fails the check raises `InternalFault`: a loud error instead of wrong law.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from compliance.clauses import Clause, Literal, compile_program
from compliance.errors import InternalFault
from compliance.program import Atom, Program, Reference, atom_name
from compliance.truth import NO, UNKNOWN, YES, Truth

try:
    import durable_rules_engine as _native
except ImportError:  # not built on this machine: the reference evaluator serves, and the result says so
    _native = None

DURABLE_VERSION = "2.0.28"
# Limits of durable-rules 2.0.28, each with a margin: beyond them it hangs, crashes or drops facts without a word.
MAX_CONDITIONS, MAX_PER_LITERAL, MAX_SYMBOLS, MAX_RULES = 16, 200, 400, 900
_HANDLED, _NOT_HANDLED = 0, 1
_BEGIN = "$begin"


@dataclass(frozen=True)
class Firing:
    """One row of a derivation: this head has this value because these symbols have these values."""

    head: str
    value: bool
    body: tuple[Literal, ...]


@dataclass(frozen=True)
class Outcome:
    """What a program comes to on one set of atoms."""

    values: Mapping[str, Truth]
    firings: Mapping[str, tuple[Firing, ...]]


class Engine(Protocol):
    """Anything that can run a program."""

    name: str
    version: str

    def run(self, atoms: Mapping[Atom, Truth]) -> Outcome:
        """Return the value of every head, with the firings that made it so."""


def available() -> bool:
    """Whether durable-rules can be used on this machine."""
    return _native is not None


def _hash(text: str) -> int:
    """The 32-bit hash by which durable-rules tells names apart (names must be ASCII: it hashes signed characters)."""
    value = 0x811C9DC5
    for byte in text.encode("ascii"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


class _Net:
    """One ruleset of durable-rules: clauses over symbols that this net only reads."""

    _made = 0

    def __init__(self, clauses: Iterable[Clause], names: Mapping[str, str]) -> None:
        listed = list(clauses)
        self.heads = tuple(dict.fromkeys(c.head for c in listed))
        symbols = {s for c in listed for s, _ in c.body}
        rules: dict[str, Any] = {}
        per_literal: Counter[Literal] = Counter()
        self._rows: dict[str, tuple[dict[str, str], Firing]] = {}
        self._literals: dict[str, set[Literal]] = {}
        for number, clause in enumerate(listed):
            if not 1 <= len(clause.body) <= MAX_CONDITIONS:
                raise InternalFault(f"{clause.head}: a clause of {len(clause.body)} conditions reached the engine")
            per_literal.update(clause.body)
            self._literals.setdefault(clause.head, set()).update(clause.body)
            told = {names[s]: "yes" if v else "no" for s, v in sorted(clause.body)}
            rules[f"r{number}"] = {"all": [{f"c{n}": {"$and": [{"f": f}, {"v": v}]}} for n, (f, v) in enumerate(told.items())]}
            self._rows[f"r{number}"] = (told, Firing(clause.head, clause.value, tuple(sorted(clause.body))))
        rules["begin"] = {"all": [{"m": {"f": _BEGIN}}]}
        hashes = {_hash(names[s]) for s in symbols} | {_hash(_BEGIN), _hash("sid-0")}
        if len(hashes) != len(symbols) + 2:
            raise InternalFault("two symbols of one net have the same hash; rename a fact or test of the rulebook")
        if max(per_literal.values(), default=0) > MAX_PER_LITERAL or len(symbols) > MAX_SYMBOLS or len(rules) > MAX_RULES:
            raise InternalFault("a net grew beyond the safe limits of durable-rules")
        self._asserted = {
            (s, v): json.dumps({"id": names[s], "f": names[s], "v": "yes" if v else "no"}) for s in symbols for v in (True, False)
        }
        self._begin = json.dumps({"id": _BEGIN, "f": _BEGIN, "v": "yes"})
        _Net._made += 1
        self._handle = _native.create_ruleset(f"net{_Net._made}", json.dumps(rules))

    def run(self, known: Mapping[str, bool], undecided: Iterable[str]) -> list[Firing]:
        """Return what fires on the known symbols; only what can decide one of the undecided heads is told to the engine."""
        wanted = {x for head in undecided for x in self._literals[head] if known.get(x[0]) is x[1]}
        if not wanted:
            return []
        native, handle = _native, self._handle
        code, state = native.assert_fact(handle, self._begin)
        if code != _HANDLED:
            raise InternalFault("durable-rules kept facts of an earlier run")
        # Only once an action has completed is delete_state() safe: so the sentinel's comes first.
        native.start_action_for_state(handle, state)
        native.complete_and_start_action(handle, state)
        fired: list[Firing] = []
        try:
            for literal in sorted(wanted):
                code, _ = native.assert_fact(handle, self._asserted[literal])
                if code not in (_HANDLED, _NOT_HANDLED):
                    raise InternalFault(f"durable-rules refused a fact (code {code})")
            started = native.start_action_for_state(handle, state)
            message = started and started[1]
            while message:
                fired.append(self._read(message, wanted))
                message = native.complete_and_start_action(handle, state)
        finally:
            native.delete_state(handle, None)
        return fired

    def _read(self, message: str, told: set[Literal]) -> Firing:
        """Turn a message of the engine into a firing, and check that its clause exists and its facts were told and support it."""
        ((rule, matched),) = json.loads(message).items()
        expected, row = self._rows[rule]
        found = {matched["f"]: matched["v"]} if "f" in matched else {m["f"]: m["v"] for m in matched.values()}
        if found != expected or not told.issuperset(row.body):
            raise InternalFault(f"durable-rules fired {row.head} on facts that do not support it")
        return row

    def close(self) -> None:
        """Free the ruleset. Nothing of this net may be used afterwards."""
        _native.delete_ruleset(self._handle)


@dataclass(frozen=True)
class _Layer:
    quick: tuple[_Net, ...]  # clauses of one condition: no joins, so next to free
    joins: tuple[_Net, ...]  # the rest, run only where the quick ones left a head open


class DurableRules:
    """A program compiled into durable-rules nets. Safe to share between threads: runs take turns."""

    name = "durable-rules"
    version = DURABLE_VERSION

    def __init__(self, program: Program, groups: Mapping[str, str] | None = None) -> None:
        if _native is None:
            raise InternalFault("durable-rules is not installed on this machine")
        full, clauses = compile_program(program)
        self._heads = full.heads
        self._names = {s: f"s{n}" for n, s in enumerate(sorted({*full.heads, *(atom_name(a) for a in full.atoms)}))}
        self._lock = threading.Lock()
        by_head: dict[str, list[Clause]] = {}
        for clause in clauses:
            by_head.setdefault(clause.head, []).append(clause)
        groups = groups or {}
        self._layers = []
        for heads in full.layers:
            quick = [c for h in heads for c in by_head[h] if len(c.body) == 1]
            together: dict[str, list[Clause]] = {}
            for head in heads:
                joined = [c for c in by_head[head] if len(c.body) > 1]
                if joined:
                    together.setdefault(groups.get(head, ""), []).extend(joined)
            nets = tuple(_Net(part, self._names) for group in together.values() for part in _shards(group, 250))
            self._layers.append(_Layer(tuple(_Net(part, self._names) for part in _shards(quick, MAX_RULES - 1)), nets))

    def run(self, atoms: Mapping[Atom, Truth]) -> Outcome:
        """Return the value of every head, with the firings that made it so."""
        known = {atom_name(a): v is YES for a, v in atoms.items() if v is not UNKNOWN}
        firings: dict[str, list[Firing]] = {}
        with self._lock:
            for layer in self._layers:
                fresh: dict[str, bool] = {}
                for net in (*layer.quick, *layer.joins):
                    undecided = [h for h in net.heads if h not in fresh]
                    if undecided:
                        self._collect(net.run(known, undecided), fresh, firings)
                known.update(fresh)
        values = {h: UNKNOWN if h not in known else YES if known[h] else NO for h in self._heads}
        return Outcome(values, {h: tuple(sorted(rows, key=lambda f: (len(f.body), f.body))) for h, rows in firings.items()})

    @staticmethod
    def _collect(fired: list[Firing], fresh: dict[str, bool], firings: dict[str, list[Firing]]) -> None:
        for row in fired:
            if fresh.setdefault(row.head, row.value) is not row.value:
                raise InternalFault(f"{row.head} was derived both as yes and as no")
            firings.setdefault(row.head, []).append(row)

    def close(self) -> None:
        """Free the native nets."""
        for layer in self._layers:
            for net in (*layer.quick, *layer.joins):
                net.close()


def _shards(clauses: list[Clause], size: int) -> list[list[Clause]]:
    """Cut clauses into nets that stay inside the limits, keeping the clauses of a head together where they fit."""
    out: list[list[Clause]] = []
    current: list[Clause] = []
    literals: Counter[Literal] = Counter()
    symbols: set[str] = set()
    for clause in clauses:
        wide = max((literals[x] + 1 for x in clause.body), default=0)
        grown = symbols | {s for s, _ in clause.body}
        if current and (len(current) >= size or wide > MAX_PER_LITERAL or len(grown) > MAX_SYMBOLS):
            out.append(current)
            current, literals, grown = [], Counter(), {s for s, _ in clause.body}
        current.append(clause)
        literals.update(clause.body)
        symbols = grown
    return [*out, current] if current else out


class ReferenceEngine:
    """The reference evaluator in the engine's place, for machines on which durable-rules could not be built."""

    name = "reference"

    def __init__(self, program: Program) -> None:
        self._program, clauses = compile_program(program)
        self._by_head: dict[str, list[Clause]] = {}
        for clause in clauses:
            self._by_head.setdefault(clause.head, []).append(clause)
        self.version = "1"

    def run(self, atoms: Mapping[Atom, Truth]) -> Outcome:
        """Return the value of every head; the derivation is read from the clauses that hold."""
        values = Reference(self._program, atoms.__getitem__).all_heads()
        known = {atom_name(a): v is YES for a, v in atoms.items() if v is not UNKNOWN}
        known.update({h: v is YES for h, v in values.items() if v is not UNKNOWN})
        firings: dict[str, tuple[Firing, ...]] = {}
        for head, value in values.items():
            rows = [
                Firing(head, c.value, tuple(sorted(c.body))) for c in self._by_head[head] if all(known.get(s) is v for s, v in c.body)
            ]
            if any((YES if r.value else NO) is not value for r in rows) or (value is UNKNOWN) != (not rows):
                raise InternalFault(f"the clauses of {head} and its definition disagree")
            if rows:
                firings[head] = tuple(sorted(rows, key=lambda f: (len(f.body), f.body)))
        return Outcome(values, firings)


def engine_for(program: Program, groups: Mapping[str, str] | None = None) -> DurableRules | ReferenceEngine:
    """Return durable-rules where it is installed, else the reference evaluator."""
    return DurableRules(program, groups) if available() else ReferenceEngine(program)

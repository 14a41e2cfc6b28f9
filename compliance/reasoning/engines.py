"""Runs a program on durable-rules, and reads the derivation from its firings.

durable-rules is used inside a small safe subset only (docs/design.md): comparisons are decided before, in typed
code; what reaches the engine are facts (symbol, yes or no) and flat clauses on two rails; layer by layer, one session at a
time, without its host, its threads, its own negation or any callback. Inside that subset it was found exact over millions of
verdicts; outside, it is not.

What a net says hangs on nothing but the values of its own symbols and the heads asked of it, so what it said last on the same ones is
kept: from one answer of an interview to the next few nets read anything new.

Every firing is checked: its clause must exist, its facts must be true, and no head may be both yes and no. A firing that
fails the check raises `InternalFault`: a loud error instead of wrong law.
"""

from __future__ import annotations

import json
import threading
import weakref
from collections import Counter
from collections.abc import ItemsView, Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Protocol

from compliance.errors import InternalFault, Message, about
from compliance.reasoning.clauses import Clause, Literal, compile_program
from compliance.reasoning.program import Atom, Program, Reference, atom_name
from compliance.recent import Recent
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth

try:
    import durable_rules_engine as _native
except ImportError:  # not built on this machine: the reference evaluator serves, and the result says so
    _native = None

DURABLE_VERSION = "2.0.28"
# Limits of durable-rules 2.0.28, each with a margin: beyond them it hangs, crashes or drops facts without a word.
MAX_CONDITIONS, MAX_PER_LITERAL, MAX_SYMBOLS, MAX_RULES = 16, 200, 200, 900
NET_SIZE = 60  # clauses a net: in larger nets each fact costs more, smaller ones cost more sessions
REMEMBERED = 48  # what a net said, kept for so many sets of values of its symbols
PLANS = 32  # sets of heads asked for last, with the nets to run for each: half a megabyte a set
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

    def run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None = None) -> Outcome:
        """Return the value of every head (or of those wanted), with the firings that made it so."""

    def close(self) -> None:
        """Free what is native; what was not worked out by then cannot be any more."""


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
    """One ruleset of durable-rules: clauses over symbols that this net only reads.

    A known symbol is told as one fact with one property, `{"id": "s7", "s7": "yes"}`, and a condition is `{"s7": "yes"}`.
    Facts are told one by one, those that most heads read first, and no longer than some head they bear on is undecided.
    """

    _made = 0

    def __init__(self, clauses: Iterable[Clause], names: Mapping[str, str], remembered: int = REMEMBERED) -> None:
        listed = list(clauses)
        self.heads = frozenset(c.head for c in listed)
        symbols = {s for c in listed for s, _ in c.body}
        self._reads = itemgetter(*sorted(symbols))  # of one symbol a word, of several a tuple of words
        self._remembered = remembered
        self._said: dict[tuple[frozenset[str], str], tuple[Firing, ...]] = {}
        rules: dict[str, Any] = {}
        readers: dict[Literal, set[str]] = {}
        per_literal: Counter[Literal] = Counter()
        self._rows: dict[str, tuple[dict[str, str], Firing]] = {}
        # What the engine said before, read and checked: one message for each clause, since a clause names its facts.
        self._messages: dict[str, tuple[ItemsView[str, str], Firing]] = {}
        for number, clause in enumerate(listed):
            if not 1 <= len(clause.body) <= MAX_CONDITIONS:
                raise InternalFault(about(clause.head, Message("engine.clause-too-long", count=len(clause.body))))
            told = {names[s]: "yes" if v else "no" for s, v in sorted(clause.body)}
            rules[f"r{number}"] = {"all": [{f"c{n}": {f: v}} for n, (f, v) in enumerate(told.items())]}
            self._rows[f"r{number}"] = (told, Firing(clause.head, clause.value, tuple(sorted(clause.body))))
            per_literal.update(clause.body)
            for literal in clause.body:
                readers.setdefault(literal, set()).add(clause.head)
        rules["begin"] = {"all": [{"m": {_BEGIN: "yes"}}]}
        hashes = {_hash(names[s]) for s in symbols} | {
            _hash(_BEGIN),
            _hash("sid-0"),
            _hash("id"),
            _hash("sid"),
            _hash("$s"),
        }
        if len(hashes) != len(symbols) + 5:
            raise InternalFault(Message("engine.same-hash"))
        if (
            max(per_literal.values(), default=0) > MAX_PER_LITERAL
            or len(symbols) > MAX_SYMBOLS
            or len(rules) > MAX_RULES
        ):
            raise InternalFault(Message("engine.net-too-large"))
        # Short clauses first, so that the simplest reason fires first; among equals, what most heads read.
        shortest = {x: min(len(c.body) for c in listed if x in c.body) for x in readers}
        order = sorted(readers, key=lambda x: (shortest[x], -len(readers[x]), x))
        self._script = [
            (
                s,
                v,
                frozenset(readers[s, v]),
                json.dumps({"id": names[s], names[s]: "yes" if v else "no"}),
                {names[s]: "yes" if v else "no"},
            )
            for s, v in order
        ]
        self._begin = json.dumps({"id": _BEGIN, _BEGIN: "yes"})
        _Net._made += 1
        self._handle = _native.create_ruleset(f"net{_Net._made}", json.dumps(rules))
        # The library never lets go of a ruleset by itself. At the end of the process the system takes all back, and faster.
        self._free = weakref.finalize(self, _native.delete_ruleset, self._handle)
        self._free.atexit = False

    def run(
        self,
        known: Mapping[str, bool],
        words: Mapping[str, str],
        decided: dict[str, bool],
        firings: dict[str, list[Firing]],
        wanted: frozenset[str],
    ) -> None:
        """Add what fires on the known symbols to the decided heads and their firings, as far as heads are wanted.

        `words` says for every symbol whether it is known, in one letter: "y", "n", or "-".
        """
        undecided = wanted.difference(decided)
        if not undecided:
            return
        key = (undecided, "".join(self._reads(words)))
        said = self._said.get(key)
        if said is None:
            said = tuple(self._fired(known, undecided))
            if self._remembered:
                while len(self._said) >= self._remembered:
                    del self._said[next(iter(self._said))]
                self._said[key] = said
        for row in said:
            if decided.setdefault(row.head, row.value) is not row.value:
                raise InternalFault(Message("engine.yes-and-no", head=row.head))
            firings.setdefault(row.head, []).append(row)

    def _fired(self, known: Mapping[str, bool], wanted: frozenset[str]) -> Iterator[Firing]:
        """Yield what the engine fires on the known symbols, until all heads wanted are decided."""
        if not self._free.alive:
            raise InternalFault(Message("engine.closed"))
        undecided = set(wanted)
        native, handle = _native, self._handle
        code, state = native.assert_fact(handle, self._begin)
        if code != _HANDLED:
            raise InternalFault(Message("engine.facts-kept"))
        # Only once an action has completed is delete_state() safe: so the sentinel's comes first.
        native.start_action_for_state(handle, state)
        native.complete_and_start_action(handle, state)
        told: dict[str, str] = {}
        try:
            for symbol, value, heads, fact, pair in self._script:
                if known.get(symbol) is not value or heads.isdisjoint(undecided):
                    continue
                told.update(pair)
                code, state = native.assert_fact(handle, fact)
                if code not in (_HANDLED, _NOT_HANDLED):
                    raise InternalFault(Message("engine.fact-refused", code=code))
                started = native.start_action_for_state(handle, state)
                message = started and started[1]
                while message:
                    row = self._read(message, told)
                    undecided.discard(row.head)
                    yield row
                    message = native.complete_and_start_action(handle, state)
                if not undecided:
                    break
        finally:
            native.delete_state(handle, None)

    def _read(self, message: str, told: Mapping[str, str]) -> Firing:
        """Turn a message of the engine into a firing; check that its clause exists and that its facts were told and support it."""
        read = self._messages.get(message)
        if read is None:
            ((rule, matched),) = json.loads(message).items()
            expected, row = self._rows[rule]
            facts = (matched,) if "id" in matched else matched.values()
            if {m["id"]: m.get(m["id"]) for m in facts} != expected:
                raise InternalFault(Message("engine.fired-otherwise", head=row.head))
            read = self._messages[message] = (expected.items(), row)
        pairs, row = read
        if not pairs <= told.items():
            raise InternalFault(Message("engine.fired-untold", head=row.head))
        return row

    def close(self) -> None:
        """Free the ruleset now; a net that nobody holds any more frees itself. Once closed it answers only what it said before."""
        self._free()


@dataclass(frozen=True)
class _Layer:
    aliases: tuple[tuple[str, str, dict[bool, Firing]], ...]  # heads that only repeat another symbol, or its contrary
    quick: tuple[_Net, ...]  # clauses of one condition: no joins, so next to free
    joins: tuple[_Net, ...]  # the rest, run only where the quick ones left a head open


_Alias = tuple[str, str, dict[bool, Firing]]


@dataclass(frozen=True)
class _Plan:
    """What has to be run for some heads: in each layer second names, and nets with the heads wanted of them."""

    heads: frozenset[str]
    layers: tuple[tuple[tuple[_Alias, ...], tuple[tuple[_Net, frozenset[str]], ...]], ...]


class DurableRules:
    """A program compiled into durable-rules nets. Safe to share between threads: runs take turns."""

    name = "durable-rules"
    version = DURABLE_VERSION

    def __init__(self, program: Program, groups: Mapping[str, str] | None = None, remembered: int = REMEMBERED) -> None:
        if _native is None:
            raise InternalFault(Message("engine.not-installed"))
        full, clauses = compile_program(program)
        self._program, self._heads = full, full.heads
        self._plans: Recent[frozenset[str] | None, _Plan] = Recent(PLANS)
        self._names = {s: f"s{n}" for n, s in enumerate(sorted({*full.heads, *(atom_name(a) for a in full.atoms)}))}
        self._atom_names = {a: atom_name(a) for a in full.atoms}
        self._lock = threading.Lock()
        by_head: dict[str, list[Clause]] = {}
        for clause in clauses:
            by_head.setdefault(clause.head, []).append(clause)
        groups = groups or {}
        self._layers = []
        for heads in full.layers:
            # A head that only repeats another symbol needs no engine: it is a second name.
            aliases = {h: by_head[h] for h in heads if len({s for c in by_head[h] for s, _ in c.body}) == 1}
            quick: dict[str, list[Clause]] = {}
            joins: dict[str, list[Clause]] = {}
            for head in heads:
                for clause in () if head in aliases else by_head[head]:
                    (quick if len(clause.body) == 1 else joins).setdefault(groups.get(head, ""), []).append(clause)
            self._layers.append(
                _Layer(
                    aliases=tuple(_alias(head, two) for head, two in aliases.items()),
                    quick=tuple(
                        _Net(part, self._names, remembered)
                        for group in quick.values()
                        for part in _shards(group, NET_SIZE)
                    ),
                    joins=tuple(
                        _Net(part, self._names, remembered)
                        for group in joins.values()
                        for part in _shards(group, NET_SIZE)
                    ),
                )
            )

    def run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None = None) -> Outcome:
        """Return the value of every head (or of those wanted, with all they read), with the firings that made it so."""
        known = {self._atom_names[a]: v is YES for a, v in atoms.items() if v is not UNKNOWN}
        words = dict.fromkeys(self._names, "-")
        words.update({s: "y" if v else "n" for s, v in known.items()})
        firings: dict[str, list[Firing]] = {}
        plan = self._plans.get(wanted, lambda: self._plan(wanted))
        with self._lock:
            for aliases, nets in plan.layers:
                fresh: dict[str, bool] = {}
                for head, symbol, rows in aliases:
                    value = known.get(symbol)
                    if value is not None:
                        row = rows[value]
                        fresh[head] = row.value
                        firings[head] = [row]
                for net, heads in nets:
                    net.run(known, words, fresh, firings, heads)
                known.update(fresh)
                words.update({s: "y" if v else "n" for s, v in fresh.items()})
        values = {h: UNKNOWN if h not in known else YES if known[h] else NO for h in plan.heads}
        return Outcome(
            values,
            {h: tuple(sorted(rows, key=_simplest)) if len(rows) > 1 else tuple(rows) for h, rows in firings.items()},
        )

    def _plan(self, wanted: frozenset[str] | None) -> _Plan:
        """Work out which nets and second names bear on the heads wanted."""
        asked = frozenset(self._heads) if wanted is None else self._program.with_all_below(wanted)
        layers = []
        for layer in self._layers:
            aliases = tuple(a for a in layer.aliases if a[0] in asked)
            nets = tuple((n, n.heads & asked) for n in (*layer.quick, *layer.joins) if n.heads & asked)
            if aliases or nets:
                layers.append((aliases, nets))
        return _Plan(asked, tuple(layers))

    def close(self) -> None:
        """Free the native nets now, as happens by itself once nobody holds the engine; to close twice does no harm."""
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

    def run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None = None) -> Outcome:
        """Return the value of every head (or of those wanted); the derivation is read from the clauses that hold."""
        reference = Reference(self._program, atoms.__getitem__)
        asked = self._program.heads if wanted is None else self._program.with_all_below(wanted)
        values = {head: reference.test(head) for head in asked}
        known = {atom_name(a): v is YES for a, v in atoms.items() if v is not UNKNOWN}
        known.update({h: v is YES for h, v in values.items() if v is not UNKNOWN})
        firings: dict[str, tuple[Firing, ...]] = {}
        for head, value in values.items():
            rows = [
                Firing(head, c.value, tuple(sorted(c.body)))
                for c in self._by_head[head]
                if all(known.get(s) is v for s, v in c.body)
            ]
            if any((YES if r.value else NO) is not value for r in rows) or (value is UNKNOWN) != (not rows):
                raise InternalFault(Message("engine.clauses-disagree", head=head))
            if rows:
                firings[head] = tuple(sorted(rows, key=_simplest))
        return Outcome(values, firings)

    def close(self) -> None:
        """Nothing of it is native, so nothing is freed."""


def _alias(head: str, clauses: list[Clause]) -> tuple[str, str, dict[bool, Firing]]:
    rows = {}
    symbol = ""
    for clause in clauses:
        ((symbol, value),) = clause.body
        rows[value] = Firing(head, clause.value, ((symbol, value),))
    return head, symbol, rows


def _simplest(row: Firing) -> tuple[int, tuple[Literal, ...]]:
    return (len(row.body), row.body)


def engine_for(program: Program, groups: Mapping[str, str] | None = None) -> DurableRules | ReferenceEngine:
    """Return durable-rules where it is installed, else the reference evaluator."""
    return DurableRules(program, groups) if available() else ReferenceEngine(program)

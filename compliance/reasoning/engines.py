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
import marshal
import threading
import weakref
from collections import Counter
from collections.abc import Callable, ItemsView, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
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

    def __init__(
        self,
        heads: frozenset[str],
        clauses: Callable[[], Sequence[Clause]],
        names: Mapping[str, str],
        remembered: int = REMEMBERED,
    ) -> None:
        self.heads = heads
        self._clauses = clauses
        self._names = names
        self._remembered = remembered
        self._said: dict[tuple[frozenset[str], str], tuple[Firing, ...]] = {}
        self._closed = False

    @cached_property
    def _built(self) -> _Built:
        """The ruleset, made when something is first asked of it: a case reaches a part of the law, and needs no nets for the rest."""
        if self._closed:
            raise InternalFault(Message("engine.closed"))
        _Net._made += 1
        return _Built(self._clauses(), self._names, f"net{_Net._made}")

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
        key = (undecided, "".join(self._built.reads(words)))
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
        if self._closed:
            raise InternalFault(Message("engine.closed"))
        undecided = set(wanted)
        built = self._built
        native, handle = _native, built.handle
        code, state = native.assert_fact(handle, built.begin)
        if code != _HANDLED:
            raise InternalFault(Message("engine.facts-kept"))
        # Only once an action has completed is delete_state() safe: so the sentinel's comes first.
        native.start_action_for_state(handle, state)
        native.complete_and_start_action(handle, state)
        told: dict[str, str] = {}
        try:
            for symbol, value, heads, fact, pair in built.script:
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
        built = self._built
        read = built.messages.get(message)
        if read is None:
            ((rule, matched),) = json.loads(message).items()
            expected, row = built.rows[rule]
            facts = (matched,) if "id" in matched else matched.values()
            if {m["id"]: m.get(m["id"]) for m in facts} != expected:
                raise InternalFault(Message("engine.fired-otherwise", head=row.head))
            read = built.messages[message] = (expected.items(), row)
        pairs, row = read
        if not pairs <= told.items():
            raise InternalFault(Message("engine.fired-untold", head=row.head))
        return row

    def close(self) -> None:
        """Free the ruleset now; a net that nobody holds any more frees itself. Once closed it answers only what it said before."""
        self._closed = True
        if "_built" in self.__dict__:  # built at first use
            self._built.free()


class _Built:
    """The native side of a net: its ruleset, what is told to it in which order, and the firings its messages stand for."""

    def __init__(self, clauses: Sequence[Clause], names: Mapping[str, str], name: str) -> None:
        symbols = {s for c in clauses for s, _ in c.body}
        self.reads = itemgetter(*sorted(symbols))  # of one symbol a word, of several a tuple of words
        rules: dict[str, Any] = {}
        readers: dict[Literal, set[str]] = {}
        shortest: dict[Literal, int] = {}
        per_literal: Counter[Literal] = Counter()
        self.rows: dict[str, tuple[dict[str, str], Firing]] = {}
        # What the engine said before, read and checked: one message for each clause, since a clause names its facts.
        self.messages: dict[str, tuple[ItemsView[str, str], Firing]] = {}
        for number, clause in enumerate(clauses):
            if not 1 <= len(clause.body) <= MAX_CONDITIONS:
                raise InternalFault(about(clause.head, Message("engine.clause-too-long", count=len(clause.body))))
            told = {names[s]: "yes" if v else "no" for s, v in sorted(clause.body)}
            rules[f"r{number}"] = {"all": [{f"c{n}": {f: v}} for n, (f, v) in enumerate(told.items())]}
            self.rows[f"r{number}"] = (told, Firing(clause.head, clause.value, tuple(sorted(clause.body))))
            per_literal.update(clause.body)
            for literal in clause.body:
                readers.setdefault(literal, set()).add(clause.head)
                shortest[literal] = min(shortest.get(literal, MAX_CONDITIONS), len(clause.body))
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
        order = sorted(readers, key=lambda x: (shortest[x], -len(readers[x]), x))
        self.script = [
            (
                s,
                v,
                frozenset(readers[s, v]),
                json.dumps({"id": names[s], names[s]: "yes" if v else "no"}),
                {names[s]: "yes" if v else "no"},
            )
            for s, v in order
        ]
        self.begin = json.dumps({"id": _BEGIN, _BEGIN: "yes"})
        self.handle = _native.create_ruleset(name, json.dumps(rules))
        # The library never lets go of a ruleset by itself. At the end of the process the system takes all back, and faster.
        self.free = weakref.finalize(self, _native.delete_ruleset, self.handle)
        self.free.atexit = False


_Alias = tuple[str, str, Mapping[bool, Firing]]  # a head that only repeats another symbol, or its contrary


@dataclass(frozen=True)
class _Layer:
    aliases: Mapping[str, Callable[[], _Alias]]
    quick: tuple[_Net, ...]  # clauses of one condition: no joins, so next to free
    joins: tuple[_Net, ...]  # the rest, run only where the quick ones left a head open


@dataclass(frozen=True)
class _Plan:
    """What has to be run for some heads: in each layer second names, and nets with the heads wanted of them."""

    heads: frozenset[str]
    layers: tuple[tuple[tuple[_Alias, ...], tuple[tuple[_Net, frozenset[str]], ...]], ...]


class DurableRules:
    """A program compiled into durable-rules nets, each built when something is asked of it. Safe to share between threads: runs take turns."""

    name = "durable-rules"
    version = DURABLE_VERSION

    def __init__(
        self,
        program: Program,
        groups: Mapping[str, str] | None = None,
        remembered: int = REMEMBERED,
        blueprint: Callable[[], Blueprint] | None = None,
    ) -> None:
        if _native is None:
            raise InternalFault(Message("engine.not-installed"))
        self._program, self._remembered = program, remembered
        self._blueprint = blueprint or (lambda: drawn(program, groups))
        self._plans: Recent[frozenset[str] | None, _Plan] = Recent(PLANS)
        self._lock = threading.Lock()
        self._closed = False

    @cached_property
    def _drawn(self) -> Blueprint:
        return self._blueprint()

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """The name of each symbol inside the library."""
        return {s: f"s{n}" for n, s in enumerate(self._drawn.symbols)}

    @cached_property
    def _atom_names(self) -> Mapping[Atom, str]:
        return {a: atom_name(a) for a in self._program.atoms}

    @cached_property
    def _layers(self) -> tuple[_Layer, ...]:
        symbols, names, remembered = self._drawn.symbols, self._names, self._remembered

        def net(drawn: DrawnNet) -> _Net:
            numbers, raw = drawn
            return _Net(frozenset(symbols[n] for n in numbers), partial(_clauses, raw, symbols), names, remembered)

        return tuple(
            _Layer(
                aliases={symbols[one[0]]: partial(_alias, *one, symbols) for one in aliases},
                quick=tuple(map(net, quick)),
                joins=tuple(map(net, joins)),
            )
            for aliases, quick, joins in self._drawn.layers
        )

    def run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None = None) -> Outcome:
        """Return the value of every head (or of those wanted, with all they read), with the firings that made it so."""
        firings: dict[str, list[Firing]] = {}
        with self._lock:
            if self._closed and "_layers" not in self.__dict__:
                raise InternalFault(Message("engine.closed"))
            known = {self._atom_names[a]: v is YES for a, v in atoms.items() if v is not UNKNOWN}
            words = dict.fromkeys(self._names, "-")
            words.update({s: "y" if v else "n" for s, v in known.items()})
            plan = self._plans.get(wanted, lambda: self._plan(wanted))
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
        asked = self._drawn.with_all_below(wanted)
        layers = []
        for layer in self._layers:
            aliases = tuple(made() for head, made in layer.aliases.items() if head in asked)
            nets = tuple((n, n.heads & asked) for n in (*layer.quick, *layer.joins) if n.heads & asked)
            if aliases or nets:
                layers.append((aliases, nets))
        return _Plan(asked, tuple(layers))

    def close(self) -> None:
        """Free the native nets now, as happens by itself once nobody holds the engine; to close twice does no harm."""
        self._closed = True
        if "_layers" not in self.__dict__:  # nothing was ever asked
            return
        for layer in self._layers:
            for net in (*layer.quick, *layer.joins):
                net.close()


DrawnAlias = tuple[int, int, dict[bool, bool]]  # the head, the symbol it repeats, and what it is for each value of that
DrawnNet = tuple[list[int], bytes]  # the heads, and the clauses as plain data
DrawnLayer = tuple[list[DrawnAlias], list[DrawnNet], list[DrawnNet]]


@dataclass(frozen=True)
class Blueprint:
    """Which clauses stand in which net: plain data, but for the heads among the symbols, so that it need be worked out once.

    `heads` and `reads` are numbers of symbols: every head, helpers included, and what each reads.
    """

    symbols: Sequence[str]
    heads: Sequence[int]
    reads: Sequence[Sequence[int]]
    layers: Sequence[DrawnLayer]

    def with_all_below(self, wanted: frozenset[str] | None) -> frozenset[str]:
        """Return heads with every head they read, directly or not."""
        if wanted is None:
            return frozenset(self.symbols[n] for n in self.heads)
        todo, seen = [self._numbers[head] for head in wanted], set[int]()
        while todo:
            number = todo.pop()
            if number not in seen:
                seen.add(number)
                todo += self._reads[number]
        return frozenset(self.symbols[n] for n in seen)

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {self.symbols[n]: n for n in self.heads}

    @cached_property
    def _reads(self) -> Mapping[int, Sequence[int]]:
        return dict(zip(self.heads, self.reads, strict=True))


def drawn(program: Program, groups: Mapping[str, str] | None = None) -> Blueprint:
    """Compile a program and cut its clauses into nets; heads of one group are best kept together."""
    full, clauses = compile_program(program)
    groups = groups or {}
    symbols = sorted({*full.heads, *map(atom_name, full.atoms)})
    numbers = {s: n for n, s in enumerate(symbols)}
    by_head: dict[str, list[Clause]] = {}
    for clause in clauses:
        by_head.setdefault(clause.head, []).append(clause)

    def nets(grouped: Mapping[str, list[Clause]]) -> list[DrawnNet]:
        return [_drawn_net(part, numbers) for group in grouped.values() for part in _shards(group, NET_SIZE)]

    layers: list[DrawnLayer] = []
    for heads in full.layers:
        # A head that only repeats another symbol needs no engine: it is a second name.
        aliases = {h: by_head[h] for h in heads if len({s for c in by_head[h] for s, _ in c.body}) == 1}
        quick: dict[str, list[Clause]] = {}
        joins: dict[str, list[Clause]] = {}
        for head in heads:
            for clause in () if head in aliases else by_head[head]:
                (quick if len(clause.body) == 1 else joins).setdefault(groups.get(head, ""), []).append(clause)
        layers.append(([_drawn_alias(h, two, numbers) for h, two in aliases.items()], nets(quick), nets(joins)))
    reads = [[numbers[r] for r in full.reads[head]] for head in full.heads]
    return Blueprint(symbols, [numbers[h] for h in full.heads], reads, layers)


def _drawn_net(clauses: list[Clause], numbers: Mapping[str, int]) -> DrawnNet:
    rows = [(numbers[c.head], c.value, [(numbers[s], v) for s, v in sorted(c.body)]) for c in clauses]
    return sorted({row[0] for row in rows}), marshal.dumps(rows)


def _clauses(raw: bytes, symbols: Sequence[str]) -> list[Clause]:
    """Return the clauses of a net."""
    return [
        Clause(symbols[head], value, frozenset((symbols[s], v) for s, v in body))
        for head, value, body in marshal.loads(raw)
    ]


def _drawn_alias(head: str, clauses: list[Clause], numbers: Mapping[str, int]) -> DrawnAlias:
    signs = {}
    symbol = ""
    for clause in clauses:
        ((symbol, value),) = clause.body
        signs[value] = clause.value
    return numbers[head], numbers[symbol], signs


def _alias(head: int, symbol: int, signs: Mapping[bool, bool], symbols: Sequence[str]) -> _Alias:
    name, read = symbols[head], symbols[symbol]
    return name, read, {value: Firing(name, sign, ((read, value),)) for value, sign in signs.items()}


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
        self._given = program
        self.version = "1"

    @cached_property
    def _compiled(self) -> tuple[Program, Mapping[str, list[Clause]]]:
        full, clauses = compile_program(self._given)
        by_head: dict[str, list[Clause]] = {}
        for clause in clauses:
            by_head.setdefault(clause.head, []).append(clause)
        return full, by_head

    def run(self, atoms: Mapping[Atom, Truth], wanted: frozenset[str] | None = None) -> Outcome:
        """Return the value of every head (or of those wanted); the derivation is read from the clauses that hold."""
        program, by_head = self._compiled
        reference = Reference(program, atoms.__getitem__)
        asked = program.heads if wanted is None else program.with_all_below(wanted)
        values = {head: reference.test(head) for head in asked}
        known = {atom_name(a): v is YES for a, v in atoms.items() if v is not UNKNOWN}
        known.update({h: v is YES for h, v in values.items() if v is not UNKNOWN})
        firings: dict[str, tuple[Firing, ...]] = {}
        for head, value in values.items():
            rows = [
                Firing(head, c.value, tuple(sorted(c.body)))
                for c in by_head[head]
                if all(known.get(s) is v for s, v in c.body)
            ]
            if any((YES if r.value else NO) is not value for r in rows) or (value is UNKNOWN) != (not rows):
                raise InternalFault(Message("engine.clauses-disagree", head=head))
            if rows:
                firings[head] = tuple(sorted(rows, key=_simplest))
        return Outcome(values, firings)

    def close(self) -> None:
        """Nothing of it is native, so nothing is freed."""


def _simplest(row: Firing) -> tuple[int, tuple[Literal, ...]]:
    return (len(row.body), row.body)


def engine_for(program: Program, blueprint: Callable[[], Blueprint]) -> DurableRules | ReferenceEngine:
    """Return durable-rules where it is installed, else the reference evaluator."""
    return DurableRules(program, blueprint=blueprint) if available() else ReferenceEngine(program)

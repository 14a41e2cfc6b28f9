"""Values held against the reference semantics, head by head; what has been held against it before is not evaluated again.

The reference gives a head the same value whenever the atoms below it have the same values. So where a context differs in a few atoms from one
that was held against it, what reads none of these must be what it was, and only the rest is evaluated anew. An interview goes on like
that: each answer moves a few atoms.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

from compliance.errors import InternalFault, Message, about
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.program import Atom, Program, Reference
from compliance.semantics.conditions import Leaf, StateRef, TestRef, walk
from compliance.semantics.truth import Truth

KEPT = 40  # contexts that are remembered, some 100 kB each
UNREAD = 3  # stands for the value of an atom that no head asked for reads


@dataclass(frozen=True)
class _Held:
    """The values of one context that the reference agreed to, and its atoms, a byte each."""

    atoms: int
    values: Mapping[str, Truth]


class Agreement:
    """Holds values of a program against the reference semantics."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._held: deque[_Held] = deque(maxlen=KEPT)
        self._lock = Lock()  # threads assess at the same time

    def hold(
        self, values: Mapping[str, Truth], value_of: Callable[[Atom], Truth], atoms: Iterable[tuple[int, Truth]]
    ) -> None:
        """Hold the values of some heads in one context against the reference; `atoms` are the values of those the heads read, by number.

        Raises:
            InternalFault: they are not the same.
        """
        packed = bytearray([UNREAD]) * len(self._program.atoms)
        for number, value in atoms:
            packed[number] = value
        found = _Held(int.from_bytes(packed, "little"), values)
        with self._lock:
            held = tuple(self._held)
        before = min(held, key=lambda one: (one.atoms ^ found.atoms).bit_count(), default=None)
        asked = values if before is None else self._moved(found, before)
        agree(asked, Reference(self._program, value_of).test)
        with self._lock:
            self._held.append(found)

    def _moved(self, now: _Held, before: _Held) -> Mapping[str, Truth]:
        """Return the values that may have moved between two contexts, and those that have, whether they may or not."""
        moved: set[str] = set()
        for number, differs in enumerate((now.atoms ^ before.atoms).to_bytes(len(self._program.atoms), "little")):
            if differs:
                moved.update(self._readers[number])
        known = before.values
        return {h: value for h, value in now.values.items() if h in moved or known.get(h) is not value}

    @cached_property
    def _readers(self) -> Sequence[Sequence[str]]:
        """By number of an atom, the heads that read it, directly or through others. Worked out where a second context is to be held."""
        return _readers(self._program)


def agreement_of(prepared: Prepared) -> Agreement:
    """Return what holds the values of a rulebook against the reference semantics, to be kept with the rulebook (`Keeper.kept`)."""
    return Agreement(prepared.program)


def _readers(program: Program) -> Sequence[Sequence[str]]:
    number = {atom: n for n, atom in enumerate(program.atoms)}
    below: dict[str, frozenset[int]] = {}

    def read(head: str) -> frozenset[int]:
        found = below.get(head)
        if found is None:
            mine: set[int] = set()
            for node in walk(program.heads[head]):
                if isinstance(node, TestRef):
                    mine |= read(node.id)
                elif isinstance(node, (Leaf, StateRef)):
                    mine.add(number[node])
            found = below[head] = frozenset(mine)
        return found

    out: list[list[str]] = [[] for _ in program.atoms]
    for head in program.heads:
        for atom in read(head):
            out[atom].append(head)
    return out


def agree(values: Mapping[str, Truth], other: Callable[[str], Truth]) -> None:
    """Make sure that values are those that another evaluator has.

    Raises:
        InternalFault: some are not.
    """
    for head, value in values.items():
        if value is not other(head):
            raise InternalFault(
                about(head, Message("engine.disagreement", engine=value.word, reference=other(head).word))
            )


__all__ = ["Agreement", "agree", "agreement_of"]

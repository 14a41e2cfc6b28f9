"""A network of conditions: each node once, what it reads, and what of it is the same for all uses of a case.

A value is a pair of bits, whether it is yes and whether it may be; so `all` and `any` are AND and OR on both bits at once, and `not` swaps and
inverts them. Everything a condition can say comes down to six kinds of node over the comparisons with answers.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from compliance.semantics.truth import NO, UNKNOWN, YES, Truth

Kind = Literal["value", "base", "all", "any", "not", "sure", "some-use", "own-use"]
BY_USE, BY_FLOW = 1, 2  # what the value of a node hangs on besides the organisation


@dataclass(frozen=True, slots=True)
class Op:
    """One node. `sure` is yes where its part is yes, else no; `some-use` is yes where its part is for some use of the case;

    `own-use` has in each flow of a use the value of the use itself.
    """

    kind: Kind
    parts: tuple[int, ...] = ()
    key: Hashable = None


class Network:
    """Nodes by number, each made once; what is decided already is folded away as it is made."""

    def __init__(self) -> None:
        self.ops: list[Op] = []
        self._varies: list[int] = []
        self._made: dict[Op, int] = {}
        self.no, self.unknown, self.yes = (self._node(Op("value", (), value), 0) for value in (NO, UNKNOWN, YES))

    def _node(self, op: Op, varies: int) -> int:
        found = self._made.get(op)
        if found is None:
            found = self._made[op] = len(self.ops)
            self.ops.append(op)
            self._varies.append(varies)
        return found

    def value(self, value: Truth) -> int:
        """Return the node that always has a value."""
        return (self.no, self.unknown, self.yes)[value]

    def base(self, key: Hashable, varies: int) -> int:
        """Return a node whose value is read from the answers."""
        return self._node(Op("base", (), key), varies)

    def every(self, parts: Iterable[int]) -> int:
        """Return the least of some nodes."""
        return self._joined("all", parts, self.yes, self.no)

    def some(self, parts: Iterable[int]) -> int:
        """Return the greatest of some nodes."""
        return self._joined("any", parts, self.no, self.yes)

    def _joined(self, kind: Kind, parts: Iterable[int], without: int, whole: int) -> int:
        left = sorted(set(parts) - {without})
        if whole in left:
            return whole
        if not left:
            return without
        if len(left) == 1:
            return left[0]
        varies = 0
        for one in left:
            varies |= self._varies[one]
        return self._node(Op(kind, tuple(left)), varies)

    def negation(self, part: int) -> int:
        """Return the contrary of a node."""
        if part in (self.no, self.unknown, self.yes):
            return self.no + self.yes - part
        op = self.ops[part]
        return op.parts[0] if op.kind == "not" else self._node(Op("not", (part,)), self._varies[part])

    def at_least(self, count: int, parts: Iterable[int]) -> int:
        """Return whether so many of some nodes are yes: by counting, one part after the other, as far as it matters."""
        reached = [self.yes] + [self.no] * count  # at least 0, 1, ... of the parts looked at
        for one in parts:  # the same part twice counts twice
            for n in range(count, 0, -1):
                reached[n] = self.some((reached[n], self.every((reached[n - 1], one))))
        return reached[count]

    def sure(self, part: int) -> int:
        """Return yes where a node is yes, no elsewhere."""
        if part in (self.no, self.yes):
            return part
        if part == self.unknown:
            return self.no
        return part if self.ops[part].kind == "sure" else self._node(Op("sure", (part,)), self._varies[part])

    def maybe(self, part: int) -> int:
        """Return no where a node is no, yes elsewhere."""
        return self.negation(self.sure(self.negation(part)))

    def agreed(self, both: int, part: int) -> int:
        """Return the value of a node where `both` is yes, unknown elsewhere."""
        counts = self.sure(both)
        return self.some((self.every((counts, part)), self.every((self.negation(counts), self.unknown))))

    def some_use(self, part: int) -> int:
        """Return whether a node is yes for some use of the case."""
        return self._node(Op("some-use", (part,)), 0) if self._varies[part] else part

    def own_use(self, part: int) -> int:
        """Return the value of a node for the use to which a flow belongs."""
        return self._node(Op("own-use", (part,)), BY_USE) if self._varies[part] & BY_FLOW else part

    def needed(self, outputs: Iterable[int]) -> Iterator[int]:
        """Yield the nodes that some nodes rest on, and these, each after all it reads."""
        done: set[int] = set()
        for start in outputs:
            stack = [start]
            while stack:
                node = stack[-1]
                ahead = [one for one in self.ops[node].parts if one not in done]
                if node in done or not ahead:
                    stack.pop()
                    if node not in done:
                        done.add(node)
                        yield node
                    continue
                stack += ahead


__all__ = ["BY_FLOW", "BY_USE", "Network", "Op"]

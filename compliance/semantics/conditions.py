"""What a condition means: the reference semantics.

This module is the meaning. durable-rules (`inference`) and every later evaluator are held to it by random testing; where
they differ, they are wrong. It knows facts, answers and places, and no law, no dates in force and no languages.

A condition is a tree of the nodes below. It is evaluated against a `View`, which supplies the value of each leaf, test and
open question of law. Values are Kleene's (`truth`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Protocol

from pydantic import GetPydanticSchema
from pydantic_core import PydanticCustomError, core_schema

from compliance.errors import Message, WrongValue, nearest
from compliance.semantics.answers import Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet, parse_days
from compliance.semantics.places import ALL, Places
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, at_least, every, known, negation, some

# ---------------------------------------------------------------------------------------------------- nodes


@dataclass(frozen=True, slots=True)
class All:
    """Yes when every part is yes."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Yes when some part is yes."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Yes when the part is no."""

    part: Node


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Yes when at least `count` of the parts are yes."""

    count: int
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class TestRef:
    """The value of a legal test."""

    __test__ = False  # pytest: not a test class

    id: str


@dataclass(frozen=True, slots=True)
class StateRef:
    """The value of an open question of law."""

    id: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A comparison of one answer with a constant of the law.

    `value` is, by operator: an option (is, includes), a tuple of options or place codes (in, includes-any, includes-all,
    within-any, beyond), a number or (number, currency) (at-least, more-than, at-most, below), a day (before, on-or-after),
    or None (non-empty). `place` is the code over which a number-by-place is summed.
    """

    fact: str
    operator: str
    value: Any = None
    place: str | None = None
    _hash: int = field(init=False, repr=False, compare=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.fact, self.operator, self.value, self.place)))

    def __hash__(self) -> int:
        """Return the hash, worked out once: comparisons are looked up some ten thousand times for each case."""
        return self._hash


Node = All | AnyOf | Not | AtLeast | TestRef | StateRef | Leaf

OPERATORS: Mapping[str, frozenset[str]] = {
    "is": frozenset({"yes-no", "choice"}),
    "in": frozenset({"choice"}),
    "includes": frozenset({"choices"}),
    "includes-any": frozenset({"choices"}),
    "includes-all": frozenset({"choices"}),
    "non-empty": frozenset({"choices", "places", "number-by-place"}),
    "within-any": frozenset({"places"}),
    "beyond": frozenset({"places"}),
    "at-least": frozenset({"number", "number-by-place", "money"}),
    "more-than": frozenset({"number", "number-by-place", "money"}),
    "at-most": frozenset({"number", "number-by-place", "money"}),
    "below": frozenset({"number", "number-by-place", "money"}),
    "before": frozenset({"date"}),
    "on-or-after": frozenset({"date"}),
}
LIST_OPERATORS = frozenset({"in", "includes-any", "includes-all", "within-any", "beyond"})
MEASURE_OPERATORS = frozenset({"at-least", "more-than", "at-most", "below"})
DAY_OPERATORS = frozenset({"before", "on-or-after"})
OPPOSITE: Mapping[str, str] = {  # what holds of a known number or day where the comparison does not
    "at-least": "below",
    "below": "at-least",
    "more-than": "at-most",
    "at-most": "more-than",
    "before": "on-or-after",
    "on-or-after": "before",
}


def children(node: Node) -> tuple[Node, ...]:
    """Return the parts of a node, none for a leaf or a reference."""
    if isinstance(node, (All, AnyOf, AtLeast)):
        return node.parts
    if isinstance(node, Not):
        return (node.part,)
    return ()


def walk(node: Node) -> Iterator[Node]:
    """Yield a node and everything inside it, outermost first."""
    yield node
    for part in children(node):
        yield from walk(part)


def conjuncts(node: Node) -> tuple[Node, ...]:
    """Return the parts that must all be yes, nested `all` flattened."""
    if isinstance(node, All):
        return tuple(c for part in node.parts for c in conjuncts(part))
    return (node,)


def without_shared(node: Node, given: Node) -> Node | None:
    """Drop from `node` the conjuncts it shares with `given`; None where nothing is left.

    A negated exception that repeats a conjunct of its rule would lose information in three-valued logic:
    "x and not (x and s)" with x unknown and s yes is unknown, though the answer is no.
    """
    shared = set(conjuncts(given))
    left = tuple(c for c in conjuncts(node) if c not in shared)
    if not left:
        return None
    return left[0] if len(left) == 1 else All(left)


# ---------------------------------------------------------------------------------------------------- reading


class ConditionFault(WrongValue):
    """A condition that cannot be read; `path` leads from the condition to the wrong part."""

    def __init__(self, path: tuple[str | int, ...], message: Message) -> None:
        super().__init__(message)
        self.path = path


_GROUPS = {"all", "any", "not", "at-least", "test", "state"}
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_condition(raw: Any, path: tuple[str | int, ...] = ()) -> Node:
    """Turn the mapping of a rule file into a node.

    Raises:
        ConditionFault: the mapping is no node of the language.
    """
    if isinstance(raw, (All, AnyOf, Not, AtLeast, TestRef, StateRef, Leaf)):
        return raw
    if not isinstance(raw, Mapping):
        raise ConditionFault(
            path,
            Message("condition.not-a-condition", found=repr(raw)),
        )
    if "fact" in raw:
        return _read_leaf(raw, path)
    if len(raw) != 1:
        keys = ", ".join(map(str, raw))
        raise ConditionFault(path, Message("condition.several-keys", count=len(raw), keys=keys))
    ((key, value),) = raw.items()
    if key in ("all", "any"):
        parts = _read_parts(value, (*path, key))
        return All(parts) if key == "all" else AnyOf(parts)
    if key == "not":
        return Not(read_condition(value, (*path, key)))
    if key == "at-least":
        if not isinstance(value, Mapping) or set(value) != {"count", "of"}:
            raise ConditionFault((*path, key), Message("condition.at-least-form"))
        parts = _read_parts(value["of"], (*path, key, "of"))
        count = value["count"]
        if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= len(parts):
            raise ConditionFault((*path, key, "count"), Message("condition.count-form", most=len(parts)))
        return AtLeast(count, parts)
    if key in ("test", "state"):
        if not isinstance(value, str):
            raise ConditionFault((*path, key), Message("condition.one-id", keyword=key))
        return TestRef(value) if key == "test" else StateRef(value)
    hint = nearest(str(key), [*_GROUPS, "fact"])
    raise ConditionFault(
        (*path, str(key)), Message("condition.unknown-keyword", key=key, hint=hint, known=", ".join(sorted(_GROUPS)))
    )


def _read_parts(raw: Any, path: tuple[str | int, ...]) -> tuple[Node, ...]:
    if not isinstance(raw, list) or not raw:
        raise ConditionFault(path, Message("condition.empty-list"))
    return tuple(read_condition(part, (*path, n)) for n, part in enumerate(raw))


def _read_leaf(raw: Mapping[str, Any], path: tuple[str | int, ...]) -> Leaf:
    fact, place = raw["fact"], raw.get("place")
    rest = {k: v for k, v in raw.items() if k not in ("fact", "place")}
    if not isinstance(fact, str) or not (place is None or isinstance(place, str)):
        raise ConditionFault(path, Message("condition.fact-form"))
    if len(rest) != 1:
        raise ConditionFault(
            path,
            Message("condition.one-operator", fact=fact, count=len(rest), known=", ".join(OPERATORS)),
        )
    ((operator, value),) = rest.items()
    at = (*path, operator)
    if operator not in OPERATORS:
        raise ConditionFault(
            at,
            Message(
                "condition.unknown-operator",
                operator=operator,
                hint=nearest(str(operator), OPERATORS),
                known=", ".join(OPERATORS),
            ),
        )
    if operator == "non-empty":
        if value is not True:
            raise ConditionFault(at, Message("condition.non-empty-form"))
        return Leaf(fact, operator, None, place)
    if operator in LIST_OPERATORS:
        if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
            raise ConditionFault(at, Message("condition.list-of-words", operator=operator))
        return Leaf(fact, operator, tuple(value), place)
    if operator in MEASURE_OPERATORS:
        return Leaf(fact, operator, _read_measure(value, at), place)
    if operator in DAY_OPERATORS:
        if isinstance(value, date):
            return Leaf(fact, operator, value, place)
        if not (isinstance(value, str) and _ISO_DAY.fullmatch(value)):
            raise ConditionFault(at, Message("day.form", found=repr(value)))
        days = parse_days(value)
        assert isinstance(days, Days)
        return Leaf(fact, operator, days.first, place)
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if not isinstance(value, str):
        raise ConditionFault(at, Message("condition.one-option", operator=operator))
    return Leaf(fact, operator, value, place)


def _read_measure(value: Any, at: tuple[str | int, ...]) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, Mapping) and set(value) == {"amount", "currency"} and isinstance(value["amount"], int):
        return (Decimal(value["amount"]), str(value["currency"]))
    raise ConditionFault(at, Message("condition.not-a-threshold", found=repr(value)))


def _validate(raw: Any) -> Node:
    try:
        return read_condition(raw)
    except ConditionFault as fault:
        raise PydanticCustomError("condition", "{message}", {"message": fault.message, "path": fault.path}) from None
    except WrongValue as fault:
        raise PydanticCustomError("condition", "{message}", {"message": fault.message, "path": ()}) from None


Condition = Annotated[
    Node,
    GetPydanticSchema(lambda _source, _handler: core_schema.no_info_plain_validator_function(_validate)),
]
"""A condition as a pydantic field: given as the mapping of a rule file, kept as a node."""


# ---------------------------------------------------------------------------------------------------- meaning


@dataclass(frozen=True)
class Measures:
    """What comparing answers needs besides the answers: places as of a day, and exchange rates."""

    places: Places
    on: date
    euro_rates: Mapping[str, Decimal]
    margin_percent: int = 5

    def in_currency(self, amount: Amount, currency: str) -> tuple[Decimal, Decimal | None]:
        """Return the edges of a band of money in another currency, widened by the margin where converted."""
        low, high = amount.band.low, amount.band.high
        if amount.currency == currency:
            return low, high
        factor = self.euro_rates[currency] / self.euro_rates[amount.currency]
        margin = Decimal(self.margin_percent) / 100
        return low * factor * (1 - margin), None if high is None else high * factor * (1 + margin)


def _edge(low: Decimal, high: Decimal | None, operator: str, edge: Decimal) -> Truth:
    included = operator in ("at-least", "below")

    def reaches(number: Decimal) -> bool:
        return number >= edge if included else number > edge

    if reaches(low):
        above = YES
    elif high is None or reaches(high):
        above = UNKNOWN
    else:
        above = NO
    return above if operator in ("at-least", "more-than") else negation(above)


def total(answer: ByPlace, place: str, measures: Measures) -> tuple[Decimal, Decimal | None]:
    """Return the least and the greatest number that can lie in a place (ALL for the sum; None where unbounded)."""
    low = Decimal(0)
    high: Decimal | None = Decimal(0)
    for code, band in answer.bands:
        inside = YES if place == ALL else measures.places.lies_in(code, [place], measures.on)
        if inside is NO:
            continue
        if band is None:
            high = None
            continue
        if inside is YES:
            low += band.low
        high = None if high is None or band.high is None else high + band.high
    return low, high


def compare(leaf: Leaf, answer: Answer | None, options: tuple[str, ...], measures: Measures) -> Truth:
    """Return the value of a leaf for an answer; None, no answer, is unknown."""
    if answer is None:
        return UNKNOWN
    if isinstance(answer, Choice):
        wanted = (leaf.value,) if leaf.operator == "is" else leaf.value
        return known(answer.option in wanted)
    if isinstance(answer, PartialSet):
        return _compare_set(leaf, answer, options, measures)
    if isinstance(answer, Band):
        return _edge(answer.low, answer.high, leaf.operator, leaf.value)
    if isinstance(answer, Amount):
        edge, currency = leaf.value
        low, high = measures.in_currency(answer, currency)
        return _edge(low, high, leaf.operator, edge)
    if isinstance(answer, ByPlace):
        if leaf.operator == "non-empty":
            low, high = total(answer, ALL, measures)
            return _edge(low, high, "more-than", Decimal(0))
        low, high = total(answer, leaf.place or ALL, measures)
        return _edge(low, high, leaf.operator, leaf.value)
    if isinstance(answer, NoDay):
        return NO
    day: date = leaf.value
    if leaf.operator == "before":
        return YES if answer.last < day else NO if answer.first >= day else UNKNOWN
    return YES if answer.first >= day else NO if answer.last < day else UNKNOWN


def _compare_set(leaf: Leaf, answer: PartialSet, options: tuple[str, ...], measures: Measures) -> Truth:
    def has(item: str) -> Truth:
        return YES if item in answer.sure else UNKNOWN if item in answer.unsure else NO

    operator = leaf.operator
    if operator == "non-empty":
        return YES if answer.sure else UNKNOWN if answer.unsure else NO
    if operator == "includes":
        return has(leaf.value)
    if operator == "includes-any":
        return some(has(v) for v in leaf.value)
    if operator == "includes-all":
        return every(has(v) for v in leaf.value)

    def inside(code: str) -> Truth:
        value = measures.places.lies_in(code, leaf.value, measures.on)
        return value if operator == "within-any" else negation(value)

    # "beyond": some place lies outside all of the codes. A place that straddles the border is unknown both ways.
    sure = some(inside(code) for code in answer.sure)
    unsure = some(inside(code) for code in answer.unsure)
    return some([sure, min(unsure, UNKNOWN)])


class View(Protocol):
    """What a condition is evaluated against."""

    def leaf(self, leaf: Leaf) -> Truth:
        """Return the value of a comparison."""

    def test(self, test_id: str) -> Truth:
        """Return the value of a legal test."""

    def state(self, state_id: str) -> Truth:
        """Return the value of an open question of law."""


def evaluate(node: Node, view: View) -> Truth:
    """Return what a condition comes to. This function is the definition: `every`, `some` and `at_least` of truth, read no further than needed."""
    if isinstance(node, Leaf):
        return view.leaf(node)
    if isinstance(node, TestRef):
        return view.test(node.id)
    if isinstance(node, All):
        found = YES
        for part in node.parts:
            value = evaluate(part, view)
            if value is NO:
                return NO
            if value is UNKNOWN:
                found = UNKNOWN
        return found
    if isinstance(node, AnyOf):
        found = NO
        for part in node.parts:
            value = evaluate(part, view)
            if value is YES:
                return YES
            if value is UNKNOWN:
                found = UNKNOWN
        return found
    if isinstance(node, Not):
        return negation(evaluate(node.part, view))
    if isinstance(node, AtLeast):
        return at_least(node.count, [evaluate(part, view) for part in node.parts])
    return view.state(node.id)


def residual(node: Node, view: View) -> Node | None:
    """Return what is left of an unknown condition once the known answers are put in; None where it is decided."""
    if evaluate(node, view) is not UNKNOWN:
        return None
    if isinstance(node, (All, AnyOf)):
        left = tuple(r for part in node.parts if (r := residual(part, view)) is not None)
        if len(left) == 1:
            return left[0]
        return All(left) if isinstance(node, All) else AnyOf(left)
    if isinstance(node, Not):
        inner = residual(node.part, view)
        return None if inner is None else Not(inner)
    if isinstance(node, AtLeast):
        sure = sum(evaluate(part, view) is YES for part in node.parts)
        left = tuple(r for part in node.parts if (r := residual(part, view)) is not None)
        count = node.count - sure
        if count == 1:
            return left[0] if len(left) == 1 else AnyOf(left)
        return AtLeast(count, left) if count < len(left) else All(left)
    return node

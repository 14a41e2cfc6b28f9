"""A rulebook as plain data and back, each entry no sooner than somebody asks for it.

What was read by its models and proved to fit is kept in this form. It is put together again as it was, without being checked again: what
was kept is what was checked. Most calls look at a small part of the law, so duties, tests, questions and the like each stand as bytes of
their own until they are looked up.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar

from compliance.language.text import Text
from compliance.law.provisions import Nature
from compliance.law.questions import Scope
from compliance.law.rulebook import Frame, Order, Rule, Rulebook, Span
from compliance.reading.validation import Frozen
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Node, Not, StateRef, TestRef
from compliance.semantics.places import Places

K = TypeVar("K", bound=str)
V = TypeVar("V")
BY_ENTRY = (  # fields of a rulebook whose entries are models, each put together when it is looked up
    "facts",
    "grouped",
    "tests",
    "law_states",
    "sanctions",
    "instruments",
    "not_encoded",
    "perimeter",
    "classes",
    "notices",
    "counting",
    "decisions",
    "invoked",
    "products",
    "product_sources",
    "directives",
    "topics",
    "roles",
    "capacities",
    "jurisdictions",
    "ledgers",
    "evidence",
    "acts",
    "days",
    "amounts",
    "dated_tests",
    "dated_duties",
    "dated_sanctions",
)
WORKED_OUT = (
    "facts_asked",
    "currencies_measured",
)  # of all duties or tests, none of which need be put together for it then
# What stands first in a tuple says what it is; from _MODEL on, it is the number of the shape of a model.
_DAY, _NUMBER, _LEAF, _ALL, _ANY, _NOT, _AT_LEAST, _TEST, _STATE, _LIST, _SET, _PLACES, _MODEL = range(13)


class Entries(Mapping[K, V]):
    """Values by name, each put together when it is first looked up."""

    def __init__(self, packed: Mapping[K, Any], unpack: Callable[[Any], V]) -> None:
        self._packed = dict(packed)
        self._unpack = unpack
        self._found: dict[K, V] = {}

    def __getitem__(self, name: K) -> V:
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = self._unpack(self._packed[name])
            self._packed[name] = None
        return found

    def __iter__(self) -> Iterator[K]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    def __contains__(self, name: object) -> bool:
        return name in self._packed

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self.items()),)


def packed(book: Rulebook) -> dict[str, Any]:
    """Return a rulebook as plain data."""
    packer = _Packer()
    whole: dict[str, Any] = {}
    by_entry: dict[str, dict[str, bytes]] = {}
    for field in fields(Rulebook):
        if not field.init or field.name == "rules":
            continue
        value = getattr(book, field.name)
        if field.name in BY_ENTRY:
            by_entry[field.name] = {name: marshal.dumps(packer.pack(one)) for name, one in value.items()}
        else:
            whole[field.name] = marshal.dumps(packer.pack(value))
    rules = {
        rule_id: (
            marshal.dumps(packer.pack(rule.obligation)),
            _plain_frame(rule.frame),
            rule_id,
            rule.instrument.id,
            rule.file,
            rule.member,
        )
        for rule_id, rule in book.rules.items()
    }
    worked_out = {name: list(getattr(book, name)) for name in WORKED_OUT}
    return {"shapes": packer.listed, "whole": whole, "entries": by_entry, "rules": rules, "worked-out": worked_out}


def unpacked(data: Mapping[str, Any]) -> Rulebook:
    """Return the rulebook that plain data was made of."""
    unpack = _unpacker(data["shapes"])

    def loaded(raw: bytes) -> Any:
        return unpack(marshal.loads(raw))

    parts: dict[str, Any] = {name: loaded(raw) for name, raw in data["whole"].items()}
    parts.update({name: Entries(listed, loaded) for name, listed in data["entries"].items()})
    instruments = parts["instruments"]

    def rule(raw: tuple[bytes, _PlainFrame, str, str, str, str | None]) -> Rule:
        obligation, frame, rule_id, instrument, file, member = raw
        return Rule.of_kept(
            partial(loaded, obligation), partial(_frame, frame), rule_id, instruments[instrument], file, member
        )

    book = Rulebook(rules=Entries(data["rules"], rule), **parts)
    vars(book).update({name: tuple(listed) for name, listed in data["worked-out"].items()})
    return book


_PlainFrame = tuple[
    Scope,
    Nature,
    list[tuple[int, int | None, bool, bool]],
    list[str],
    list[str],
    list[tuple[str, int, int | None, bool]],
]


def _plain_frame(frame: Frame) -> _PlainFrame:
    periods = [
        (p.start.toordinal(), None if p.until is None else p.until.toordinal(), p.conditional, p.start_unconfirmed)
        for p in frame.periods
    ]
    orders = [
        (s.id, s.start.toordinal(), None if s.until is None else s.until.toordinal(), s.conditional)
        for s in frame.stays
    ]
    return frame.scope, frame.force, periods, list(frame.exceptions), list(frame.displaces), orders


def _frame(plain: _PlainFrame) -> Frame:
    scope, force, periods, exceptions, displaces, stays = plain
    day = date.fromordinal
    spans = (Span(day(a), None if z is None else day(z), conditional, open_) for a, z, conditional, open_ in periods)
    orders = (Order(i, day(a), None if z is None else day(z), conditional) for i, a, z, conditional in stays)
    return Frame(scope, force, tuple(spans), tuple(exceptions), tuple(displaces), tuple(orders))


def plain_nodes(nodes: Iterable[Node], number_of: Callable[[str], int]) -> list[Any]:
    """Return conditions as plain data; the tests that they name stand in it by their numbers."""
    packer = _Packer(number_of)
    return [packer.pack(node) for node in nodes]


def node_reader(name_of: Callable[[int], str]) -> Callable[[Any], Node]:
    """Return a function that turns plain data of `plain_nodes` back into conditions; equal comparisons become one."""
    return _unpacker((), name_of)


_Shape = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...] | None]


class _Packer:
    """Turns models, conditions and what they hold into plain data; `listed` are the shapes of models met so far."""

    def __init__(self, named: Callable[[str], Any] = str) -> None:
        self._shapes: dict[_Shape, int] = {}
        self._named = named  # what stands for the name of a test

    @property
    def listed(self) -> list[_Shape]:
        return list(self._shapes)

    def pack(self, value: Any) -> Any:
        if value is None or type(value) in (str, int, float, bool):
            return value
        if isinstance(value, tuple):
            return [self.pack(v) for v in value]
        if isinstance(value, Mapping):
            return {_word(k): self.pack(v) for k, v in value.items()}
        if isinstance(value, (Frozen, Text)):
            return self._model(value)
        if isinstance(value, Leaf):
            return (_LEAF, value.fact, value.operator, self.pack(value.value), value.place)
        if isinstance(value, (All, AnyOf)):
            return (_ALL if isinstance(value, All) else _ANY, *map(self.pack, value.parts))
        if isinstance(value, AtLeast):
            return (_AT_LEAST, value.count, *map(self.pack, value.parts))
        if isinstance(value, Not):
            return (_NOT, self.pack(value.part))
        if isinstance(value, TestRef):
            return (_TEST, self._named(value.id))
        if isinstance(value, StateRef):
            return (_STATE, value.id)
        if isinstance(value, date):
            return (_DAY, value.toordinal())
        if isinstance(value, Decimal):
            return (_NUMBER, str(value))
        if isinstance(value, list):
            return (_LIST, *map(self.pack, value))
        if isinstance(value, frozenset):
            return (_SET, *map(self.pack, sorted(value)))
        if isinstance(value, Places):
            listed = (value.entries, value.groups, value.towns)
            return (_PLACES, *(self.pack(tuple(one.values())) for one in listed))
        raise TypeError(type(value).__name__)

    def _model(self, value: Frozen | Text) -> tuple[Any, ...]:
        held, more = value.__dict__, value.__pydantic_extra__
        shape = (
            type(value).__name__,
            tuple(name for name in type(value).model_fields if name in held),
            tuple(sorted(value.model_fields_set)),
            None if more is None else tuple(more),
        )
        number = self._shapes.setdefault(shape, len(self._shapes))
        return (_MODEL + number, *(self.pack(held[n]) for n in shape[1]), *map(self.pack, (more or {}).values()))


def _word(key: Any) -> str:
    if type(key) is not str:
        raise TypeError(type(key).__name__)
    return key


def _models(of: type[Any]) -> Iterable[type[Any]]:
    for sub in of.__subclasses__():
        yield sub
        yield from _models(sub)


def _unpacker(shapes: Iterable[_Shape], named: Callable[[Any], str] = str) -> Callable[[Any], Any]:
    """Return the function that turns plain data back into what it was."""
    models: list[type[Any]] = [Text, *_models(Frozen)]
    known = {model.__name__: model for model in models}
    leaves: dict[tuple[Any, ...], Leaf] = {}

    def unpack(value: Any) -> Any:
        kind = type(value)
        if kind is list:
            return tuple([unpack(v) for v in value])
        if kind is tuple:
            return makers[value[0]](value)
        if kind is dict:
            return {k: unpack(v) for k, v in value.items()}
        return value

    def leaf(value: tuple[Any, ...]) -> Leaf:
        _, fact, operator, limit, place = value
        key = (fact, operator, tuple(limit) if type(limit) is list else limit, place)
        found = leaves.get(key)
        if found is None:
            found = leaves[key] = Leaf(fact, operator, unpack(limit), place)
        return found

    def parts(value: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple([unpack(v) for v in value[1:]])

    makers: list[Callable[[tuple[Any, ...]], Any]] = [
        lambda value: date.fromordinal(value[1]),
        lambda value: Decimal(value[1]),
        leaf,
        lambda value: All(parts(value)),
        lambda value: AnyOf(parts(value)),
        lambda value: Not(unpack(value[1])),
        lambda value: AtLeast(value[1], parts(value[1:])),
        lambda value: TestRef(named(value[1])),
        lambda value: StateRef(value[1]),
        lambda value: list(parts(value)),
        lambda value: frozenset(parts(value)),
        lambda value: Places(unpack(value[1]), unpack(value[2]), unpack(value[3])),
    ]
    for name, names, given, more in shapes:
        makers.append(_maker(known[name], names, frozenset(given), more, unpack))
    return unpack


def _maker(
    model: type[Any],
    names: tuple[str, ...],
    given: frozenset[str],
    more: tuple[str, ...] | None,
    unpack: Callable[[Any], Any],
) -> Callable[[tuple[Any, ...]], Any]:
    """Return the function that puts one shape of a model together, as pydantic leaves it once it is validated."""
    new, put, count = object.__new__, object.__setattr__, len(names)
    fields_set = set(given)  # one for all: what is frozen never gets another field

    def make(value: tuple[Any, ...]) -> Any:
        found = [v if type(v) is str else unpack(v) for v in value[1:]]
        made = new(model)
        put(made, "__dict__", dict(zip(names, found, strict=False)))
        put(made, "__pydantic_fields_set__", fields_set)
        put(made, "__pydantic_extra__", None if more is None else dict(zip(more, found[count:], strict=True)))
        put(made, "__pydantic_private__", None)
        return made

    return make


__all__ = ["Entries", "node_reader", "packed", "plain_nodes", "unpacked"]

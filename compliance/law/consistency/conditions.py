"""What the conditions of a whole rulebook tell about each other: what cannot hold, what is read both ways, what nobody reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from compliance.errors import Message, Place
from compliance.law.classes import Classification
from compliance.law.consistency.hint import Hint
from compliance.law.consistency.possible import Clash, Held, Possible
from compliance.law.consistency.walking import Path
from compliance.law.coverage import unmet
from compliance.law.provisions import Exemption, Obligation
from compliance.law.rulebook import Rulebook, conditions_of
from compliance.semantics.conditions import (
    All,
    AnyOf,
    AtLeast,
    Leaf,
    Node,
    Not,
    StateRef,
    TestRef,
    conjuncts,
    walk,
    without_shared,
)

Where = Callable[[str, Path], Place]
_OPTION_OPERATORS = ("is", "in", "includes", "includes-any", "includes-all")


def hints(book: Rulebook, where: Where, lately: Clashing | None = None) -> Iterator[Hint]:
    """Yield what an author should look at; `where` says where an entry, by its id, and the keys below it stand.

    What `lately` knows of conditions that are the very same is taken as it is.
    """
    yield from _unused_tests(book, where)
    yield from _read_both_ways(book, where)
    yield from _impossible(book, where, Clashing() if lately is None else lately)
    yield from _options_unread(book, where)
    for one in unmet(book):
        message = Message("rules.answer-unmet", fact=one.fact, option=one.option, system=one.system)
        yield Hint(
            "answer-unmet", one.fact, f"{one.option} {one.system}", where(one.fact, ("options", one.option)), message
        )


def _unused_tests(book: Rulebook, where: Where) -> Iterator[Hint]:
    used = {n.id for node in all_conditions(book) for n in walk(node) if isinstance(n, TestRef)}
    used |= {t for j in book.jurisdictions.values() for t in j.sme}
    for test_id in book.tests:
        if test_id not in used:
            yield Hint("test-unused", test_id, "", where(test_id, ()), Message("rules.test-unused", test=test_id))


def _read_both_ways(book: Rulebook, where: Where) -> Iterator[Hint]:
    for rule_id in book.rules:
        for fact in sorted(_both_ways(book, rule_id)):
            yield Hint(
                "both-ways", rule_id, fact, where(rule_id, ("when",)), Message("rules.read-both-ways", facts=fact)
            )


def all_conditions(book: Rulebook) -> Iterator[Node]:
    """Yield every condition of a rulebook: of its duties, tests, questions, routes, tensions, roles, classes, notices and of the perimeter."""
    for rule_id in book.rules:
        yield from conditions_of(book, rule_id)
    for test_id in book.tests:
        yield from (test.when for _, test in book.test_versions(test_id))
    for fact in book.facts.values():
        rare = None if fact.at_a_glance is None else fact.at_a_glance.unless
        presumed = () if fact.presume is None else (fact.presume.when, fact.presume.unless)
        yield from (node for node in (fact.ask_when, rare, *presumed) if node is not None)
        yield from (one.when for one in fact.likely)
    for sanction in book.sanctions.values():
        if sanction.cap is not None and sanction.cap.lower_when is not None:
            yield sanction.cap.lower_when
    for route in book.routes:
        yield from (node for node in (route.covered_when, route.perhaps_when) if node is not None)
    yield from (beyond.when for beyond in book.perimeter.values() if beyond.when is not None)
    yield from (one.when for one in book.routine)
    yield from (one.unless for one in book.invoked.values() if one.unless is not None)
    yield from (node for one in book.classes.values() for node in one.conditions())
    yield from (one.when for one in book.notices.values() if one.when is not None)
    yield from (tension.when for tension in book.tensions if tension.when is not None)
    yield from (role.when for role in book.haip.roles.values())
    yield book.priority.severity_bump_when


def _options_unread(book: Rulebook, where: Where) -> Iterator[Hint]:
    """Yield the options of questions that no condition reads: whoever ticks them changes nothing."""
    read: dict[str, set[str]] = {
        book.event_fact: {r.obligation.event for r in book.rules.values() if r.obligation.event}
    }
    whole: set[str] = set()
    for node in all_conditions(book):
        for leaf in walk(node):
            if isinstance(leaf, Leaf) and leaf.operator in _OPTION_OPERATORS:
                named = leaf.value if isinstance(leaf.value, tuple) else (leaf.value,)
                read.setdefault(leaf.fact, set()).update(named)
            elif isinstance(leaf, Leaf) and leaf.operator == "non-empty":
                whole.add(leaf.fact)
    for fact in book.facts.values():
        if fact.id in whole:
            continue
        for option in fact.option_ids:
            if option not in read.get(fact.id, ()):
                message = Message("hint.option-unread", option=option)
                yield Hint("option-unread", fact.id, option, where(fact.id, ("options", option)), message)


Clashes = list[tuple[Path, Clash]]


class Clashing:
    """What was found lately that cannot be met, by entry: looked for again where one of the things it rests on is another."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[tuple[object, ...], Clashes]] = {}

    def of(self, subject: str, rests_on: tuple[object, ...], look: Callable[[], Clashes]) -> Clashes:
        """Return what is known of an entry, if it rests on the very things it rested on."""
        known = self._known.get(subject)
        if (
            known is None
            or len(known[0]) != len(rests_on)
            or any(a is not b for a, b in zip(known[0], rests_on, strict=True))
        ):
            known = self._known[subject] = (rests_on, look())
        return known[1]


def _impossible(book: Rulebook, where: Where, lately: Clashing) -> Iterator[Hint]:
    """Yield the conditions, and the parts of them, that no answers can meet."""
    looking, resting = Possible(book.facts, book.tests), _Resting(book)

    def found(subject: str, nodes: Sequence[Node], look: Callable[[], Iterator[tuple[Path, Clash]]]) -> Iterator[Hint]:
        for at, clash in lately.of(subject, resting.on(nodes), lambda: list(look())):
            message = Message("hint.impossible", first=_said(clash.first), second=_said(clash.second))
            yield Hint("impossible", subject, "/".join(map(str, at)), where(subject, at), message)

    for test in book.tests.values():
        yield from found(test.id, [test.when], partial(looking.clashes, test.when, looking.start(), ("when",)))
    for rule in book.rules.values():
        duty = rule.obligation
        yield from found(rule.id, list(_nodes_of(duty)), partial(_of_duty, looking, duty))
    for fact in book.facts.values():
        if fact.ask_when is not None:
            asked = partial(looking.clashes, fact.ask_when, looking.start(), ("ask_when",))
            yield from found(fact.id, [fact.ask_when], asked)
    for one in book.classes.values():
        yield from _unreachable(looking, one, where)


def _unreachable(looking: Possible, one: Classification, where: Where) -> Iterator[Hint]:
    """Yield the classes that no answers can reach: where the law reaches, and after those that leave them no room."""
    start = looking.start()
    before: list[Node] = []
    for n, each in enumerate(one.classes):
        try:
            held = start if one.within is None else looking.supposing(one.within, start)
            for node in before:
                held = looking.supposing(node, held, wanted=False)
            looking.supposing(each.when, held)
        except Clash as clash:
            message = Message(
                "hint.class-unreachable", name=each.id, first=_said(clash.first), second=_said(clash.second)
            )
            yield Hint("class-unreachable", one.id, each.id, where(one.id, ("classes", n)), message)
        if one.pick == "first":
            before.append(each.when)


def _of_duty(looking: Possible, duty: Obligation) -> Iterator[tuple[Path, Clash]]:
    start = looking.start()
    yield from looking.clashes(duty.when, start, ("when",))
    held = _within(looking, duty.when, start)
    if held is None:
        return
    yield from _of_exceptions(looking, duty.unless, held, ("unless",))
    for n, period in enumerate(duty.periods):
        if period.when is not None:
            yield from looking.clashes(period.when, held, ("periods", n, "when"))
    if duty.stop_when is not None:
        yield from looking.clashes(duty.stop_when, held, ("stop_when",))


def _of_exceptions(
    looking: Possible, listed: tuple[Exemption, ...], held: Held, path: Path
) -> Iterator[tuple[Path, Clash]]:
    for n, one in enumerate(listed):
        yield from looking.clashes(one.when, held, (*path, n, "when"))
        inside = _within(looking, one.when, held)
        if inside is not None:
            yield from _of_exceptions(looking, one.unless, inside, (*path, n, "unless"))


def _nodes_of(duty: Obligation) -> Iterator[Node]:
    def exceptions(listed: tuple[Exemption, ...]) -> Iterator[Node]:
        for one in listed:
            yield one.when
            yield from exceptions(one.unless)

    yield duty.when
    yield from exceptions(duty.unless)
    yield from (period.when for period in duty.periods if period.when is not None)
    if duty.stop_when is not None:
        yield duty.stop_when


class _Resting:
    """What conditions rest on: themselves, the tests they read, and theirs, and the questions."""

    def __init__(self, book: Rulebook) -> None:
        self._book = book
        self._tests: dict[str, dict[int, object]] = {}

    def on(self, nodes: Iterable[Node]) -> tuple[object, ...]:
        """Return all that conditions rest on, each once."""
        out: dict[int, object] = {}
        for node in nodes:
            out[id(node)] = node
            for part in walk(node):
                if isinstance(part, Leaf) and part.fact in self._book.facts:
                    fact = self._book.facts[part.fact]
                    out[id(fact)] = fact
                elif isinstance(part, TestRef):
                    out |= self._of_test(part.id)
        return tuple(out.values())

    def _of_test(self, test_id: str) -> dict[int, object]:
        found = self._tests.get(test_id)
        if found is None:
            test = self._book.tests.get(test_id)
            listed = () if test is None else self.on([test.when])
            found = self._tests[test_id] = {id(one): one for one in listed}
        return found


def _within(looking: Possible, node: Node, held: Held) -> Held | None:
    try:
        return looking.supposing(node, held)
    except Clash:
        return None


def _said(one: Leaf | StateRef) -> str:
    if isinstance(one, StateRef):
        return f"state: {one.id}"
    value = one.value
    if isinstance(value, tuple):
        value = (
            " ".join(map(str, value))
            if one.operator in ("at-least", "more-than", "at-most", "below")
            else ", ".join(value)
        )
    place = f", place: {one.place}" if one.place else ""
    return f"{one.fact}{place}, {one.operator}: {'true' if value is None else value}"


def _both_ways(book: Rulebook, rule_id: str) -> set[str]:
    seen: dict[Leaf, set[bool]] = {}

    def go(node: Node, positive: bool) -> None:
        if isinstance(node, Leaf):
            seen.setdefault(node, set()).add(positive)
        elif isinstance(node, TestRef):
            for test in book.live_tests(node.id):
                go(test.when, positive)
        elif isinstance(node, Not):
            go(node.part, not positive)
        elif isinstance(node, (All, AnyOf, AtLeast)):
            for part in node.parts:
                go(part, positive)

    def exempt(exemptions: tuple[Exemption, ...], given: Node, positive: bool) -> None:
        for exemption in exemptions:
            left = without_shared(exemption.when, given)
            if left is not None:
                go(left, positive)
            exempt(exemption.unless, exemption.when, not positive)

    duty = book.rules[rule_id].obligation
    for part in conjuncts(duty.when):
        go(part, True)
    exempt(duty.unless, duty.when, False)
    return {leaf.fact for leaf, ways in seen.items() if len(ways) == 2}


__all__ = ["Clashing", "all_conditions", "hints"]

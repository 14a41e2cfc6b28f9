"""Proves that the parts of a rulebook fit together: every name exists, every comparison fits its fact, nothing is circular.

`faults` are errors: the rulebook does not load. Where an author should only look again is said in `consistency`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from itertools import pairwise
from typing import Generic, TypeVar

from compliance.errors import Message, about, nearest
from compliance.law import notice_faults
from compliance.law.provisions import Cap, Exemption, Obligation
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook, conditions_of
from compliance.semantics.answers import CURRENCIES, AnswerFault
from compliance.semantics.conditions import (
    DAY_OPERATORS,
    LIST_OPERATORS,
    MEASURE_OPERATORS,
    OPERATORS,
    All,
    AtLeast,
    Leaf,
    Node,
    Not,
    StateRef,
    TestRef,
    walk,
    without_shared,
)
from compliance.semantics.places import ALL, PlaceUnknown
from compliance.semantics.truth import YES

Path = tuple[str | int, ...]
_EDGE_MISSING = "rules.edge-not-a-band"
_OF_THE_FORM = (_EDGE_MISSING, "rules.day-not-a-band")
_DIRECTIVE = "/eli/dir/"  # in the European legislation identifier of what binds through national law
M = TypeVar("M")
Locate = Callable[[str, Path], None]


@dataclass(frozen=True)
class Finding:
    """Something to mend: in which file, at which path of keys, and what."""

    file: str
    path: Path
    message: Message


@dataclass(frozen=True)
class Origin:
    """In which file, at which path, each id was declared."""

    facts: dict[str, tuple[str, Path]]
    tests: dict[str, tuple[str, Path]]
    obligations: dict[str, tuple[str, Path]]
    sanctions: dict[str, tuple[str, Path]]


def _glance(book: Rulebook, fact: Fact, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with the sentence for short lists: its answer must be one, and be known."""
    if fact.at_a_glance is None:
        return
    if fact.at_a_glance.unless is not None:
        yield from _condition(book, fact.at_a_glance.unless, file, (*path, "at_a_glance", "unless"))
    where = (*path, "at_a_glance", "else")
    try:
        if fact.parse(fact.at_a_glance.otherwise, book.places) is None:
            yield Finding(file, where, Message("rules.denied-unknown"))
    except AnswerFault as error:
        yield Finding(file, where, error.message)


def _presumed(book: Rulebook, fact: Fact, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with what is presumed of a question: its answer must be one, and be known; its options must be there."""
    if fact.presume is None:
        return
    where = (*path, "presume")
    if fact.id in book.grave_answers:
        yield Finding(file, where, Message("rules.presumed-signal"))
    for key, node in (("when", fact.presume.when), ("unless", fact.presume.unless)):
        if node is not None:
            yield from _condition(book, node, file, (*where, key))
    for option in fact.presume.without:
        if option not in fact.options:
            hint = nearest(option, fact.option_ids)
            yield Finding(file, (*where, "without"), Message("rules.presumed-option", option=option, hint=hint))
    try:
        if fact.presumed(book.places) is None:
            yield Finding(file, where, Message("rules.presumed-unknown"))
    except AnswerFault as error:
        yield Finding(file, where, error.message)


def _invoked(book: Rulebook) -> Iterator[Finding]:
    """Yield what presumptions of what must be invoked name and nobody defines: exceptions and tests."""
    file = "rulesets/presumptions.yaml"
    paths = [
        f"{rule_id}/{'/'.join(path)}"
        for rule_id in (book.rules if book.invoked else ())
        for _, duty in book.duty_versions(rule_id)
        for path in _exception_paths(duty.unless)
    ]
    for n, one in enumerate(book.invoked.values()):
        where: Path = ("invoked", n)
        if one.unless is not None:
            yield from _condition(book, one.unless, file, (*where, "unless"))
        for k, pattern in enumerate(one.exceptions):
            if not any(fnmatchcase(path, pattern) for path in paths):
                yield Finding(file, (*where, "exceptions", k), Message("rules.presumed-exception", pattern=pattern))
        for k, test in enumerate(one.tests):
            if test not in book.tests:
                hint = nearest(test, book.tests)
                yield Finding(file, (*where, "tests", k), Message("rules.presumed-test", test=test, hint=hint))
    events = book.facts[book.event_fact].option_ids if book.event_fact in book.facts else ()
    for n, routine in enumerate(book.routine):
        where = ("routine", n)
        yield from _condition(book, routine.when, file, (*where, "when"))
        if routine.event not in events:
            hint = nearest(routine.event, events)
            message = Message("rules.unknown-event", event=routine.event, fact=book.event_fact, hint=hint)
            yield Finding(file, (*where, "event"), message)


def _works(book: Rulebook) -> Iterator[Finding]:
    """Yield what works name and nobody defines, and the topics that stand in two of them."""
    file, seen = "rulesets/topics.yaml", set[str]()
    for n, work in enumerate(book.works):
        for k, topic in enumerate(work.topics):
            where: Path = ("works", n, "topics", k)
            if topic not in book.topics:
                yield Finding(file, where, Message("rules.work-topic", topic=topic, hint=nearest(topic, book.topics)))
            if topic in seen:
                yield Finding(file, where, Message("rules.work-twice", topic=topic))
            seen.add(topic)
        for k, pattern in enumerate(work.duties):
            if not any(fnmatchcase(rule, pattern) for rule in book.rules):
                yield Finding(file, ("works", n, "duties", k), Message("rules.work-duty", pattern=pattern))


def _exception_paths(listed: Iterable[Exemption], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for one in listed:
        yield (*above, one.id)
        yield from _exception_paths(one.unless, (*above, one.id))


def faults(book: Rulebook, origin: Origin) -> Iterator[Finding]:
    """Yield every error of a rulebook."""
    for fact_id, (file, path) in origin.facts.items():
        fact = book.facts[fact_id]
        if fact.ask_when is not None:
            yield from _condition(book, fact.ask_when, file, (*path, "ask_when"))
        try:
            fact.closed_value(book.places)
        except AnswerFault as error:
            yield Finding(file, (*path, "else"), error.message)
        yield from _glance(book, fact, file, path)
        yield from _presumed(book, fact, file, path)
        yield from _offered(book, fact, file, path)
    # Tests that only say who counts as small are read by no duty: the form need not offer ranges cut at their edges.
    only_shown = {t for j in book.jurisdictions.values() for t in j.sme} - _read_by_duties(book)
    for test_id, (file, path) in origin.tests.items():
        for version in _in_all_versions(book, book.test_versions(test_id)):
            for finding in _condition(book, version.said.when, file, (*path, "when")):
                if not (test_id in only_shown and finding.message.id == _EDGE_MISSING):
                    yield from version.found(finding)
    yield from _cycles(
        Message("thing.tests"),
        {i: set().union(*(_tests_in(t.when) for _, t in book.test_versions(i))) for i in book.tests},
        origin.tests,
        Message("rules.mend-test-circle"),
    )
    for sanction_id, (file, path) in origin.sanctions.items():
        for _, sanction in book.dated_sanctions.get(sanction_id, ((None, book.sanctions[sanction_id]),)):
            yield from _cap(book, sanction.cap, file, path)
    for rule_id, (file, path) in origin.obligations.items():
        for duty in _in_all_versions(book, book.duty_versions(rule_id)):
            for finding in _obligation(book, duty.said, file, path):
                yield from duty.found(finding)
    if not any(True for _ in _broken_tests(book)):
        gates = {i: book.support(f.ask_when) for i, f in book.facts.items()}
        yield from _cycles(Message("thing.questions"), gates, origin.facts, Message("rules.mend-question-circle"))
    displacing = {i: {d.obligation for _, said in book.duty_versions(i) for d in said.displaces} for i in book.rules}
    yield from _cycles(
        Message("thing.displacements"), displacing, origin.obligations, Message("rules.mend-displacement-circle")
    )
    needs = {i: set(r.obligation.needs) for i, r in book.rules.items()}
    yield from _cycles(
        Message("thing.prerequisites"), needs, origin.obligations, Message("rules.mend-prerequisite-circle")
    )
    yield from _rest(book)
    yield from _interplay(book)
    yield from _perimeter(book)
    yield from _invoked(book)
    yield from _works(book)
    yield from _classes(book)
    yield from _notices(book)
    yield from _decisions(book)
    yield from _directives(book)


def _cap(book: Rulebook, cap: Cap | None, file: str, path: Path) -> Iterator[Finding]:
    if cap is not None and cap.lower_when is not None:
        yield from _condition(book, cap.lower_when, file, (*path, "cap", "lower_when"))
    if cap is not None and cap.currency not in book.rates.per_euro:
        yield Finding(file, (*path, "cap", "currency"), Message("rules.no-rate", currency=cap.currency))


@dataclass(frozen=True)
class _Version(Generic[M]):
    """What an entry says from a day on, and whether that is over."""

    said: M
    start: date
    over: bool

    def found(self, finding: Finding) -> Iterator[Finding]:
        """Yield what is wrong with it, with the day from which it stands; a form offers no ranges cut at edges that are over."""
        if self.over and finding.message.id in _OF_THE_FORM:
            return
        if self.start == date.min:
            yield finding
        else:
            yield Finding(finding.file, finding.path, about(self.start.isoformat(), finding.message))


def _in_all_versions(book: Rulebook, versions: tuple[tuple[date, M], ...]) -> Iterator[_Version[M]]:
    ends = [start for start, _ in versions[1:]]
    for n, (start, said) in enumerate(versions):
        yield _Version(said, start, n < len(ends) and ends[n] <= book.speaks_of)


def _perimeter(book: Rulebook) -> Iterator[Finding]:
    """Yield what the perimeter names and nobody defines: places, facts and options."""
    file = "rulesets/perimeter.yaml"
    for n, entry in enumerate(book.perimeter.values()):
        path: Path = ("entries", n)
        for code in entry.places:
            try:
                book.places.check(code)
            except PlaceUnknown as error:
                yield Finding(file, (*path, "in"), error.message)
        if entry.when is not None:
            yield from _condition(book, entry.when, file, (*path, "when"))
        for fact, options in entry.signals.items():
            leaf = Leaf(fact, "includes-any", options)
            yield from (Finding(file, (*path, "signals"), f.message) for f in _leaf(book, leaf, file, path))
            read = {o for one in book.leaves(entry.when) if one.fact == fact for o in _options_read(one, options)}
            for option in options:
                if entry.when is not None and option not in read:
                    message = Message("rules.signal-unread", fact=fact, option=option)
                    yield Finding(file, (*path, "signals"), message)


def _classes(book: Rulebook) -> Iterator[Finding]:
    """Yield what the classes of laws name and nobody defines: systems, laws, tests, quotations, and bindings."""
    file = "rulesets/classes.yaml"
    for n, one in enumerate(book.classes.values()):
        path: Path = ("classifications", n)
        if one.place not in book.jurisdictions:
            hint = nearest(one.place, book.jurisdictions)
            yield Finding(file, (*path, "in"), Message("rules.unknown-system", system=one.place, hint=hint))
        if one.of is not None and one.of not in book.instruments:
            hint = nearest(one.of, book.instruments)
            yield Finding(file, (*path, "of"), Message("rules.unknown-instrument", instrument=one.of, hint=hint))
        if one.within is not None:
            yield from _condition(book, one.within, file, (*path, "within"))
        for name, bindings in one.bindings.items():
            for m, binding in enumerate(bindings):
                if binding.when is not None:
                    yield from _condition(book, binding.when, file, (*path, "bindings", name, m, "when"))
        ledger = None if one.of is None else book.ledgers.get(one.of)
        quotes = {} if ledger is None else ledger.quotes
        for m, each in enumerate(one.classes):
            at: Path = (*path, "classes", m)
            yield from _condition(book, each.when, file, (*at, "when"))
            if each.binding is not None and each.binding not in one.bindings:
                hint = nearest(each.binding, one.bindings)
                yield Finding(file, (*at, "binding"), Message("rules.unknown-binding", name=each.binding, hint=hint))
            if each.quote is not None and each.quote not in quotes:
                hint = nearest(each.quote, quotes)
                yield Finding(file, (*at, "quote"), Message("rules.unknown-quote", name=each.quote, hint=hint))


def _notices(book: Rulebook) -> Iterator[Finding]:
    """Yield what is wrong with what is to be told after an incident."""
    file = notice_faults.FILE
    for n, one in enumerate(book.notices.values()):
        if one.when is not None:
            yield from _condition(book, one.when, file, ("notices", n, "when"))
    yield from (Finding(file, path, message) for path, message in notice_faults.wrong(book))


def _decisions(book: Rulebook) -> Iterator[Finding]:
    """Yield what decisions name and nobody defines, and days that lie after the one on which they were looked at."""
    file = "rulesets/decisions.yaml"
    for n, decision in enumerate(book.decisions.values()):
        path: Path = ("entries", n)
        if decision.system not in book.jurisdictions:
            hint = nearest(decision.system, book.jurisdictions)
            yield Finding(file, (*path, "in"), Message("rules.unknown-system", system=decision.system, hint=hint))
        if decision.looked_on is not None and decision.looked_on < decision.day:
            yield Finding(file, (*path, "day"), Message("rules.decision-later", looked_on=decision.looked_on))
        for m, holding in enumerate(decision.holdings):
            if holding.duty not in book.rules:
                hint = nearest(holding.duty, book.rules)
                message = Message("rules.unknown-obligation", obligation=holding.duty, hint=hint)
                yield Finding(file, (*path, "holdings", m, "duty"), message)


def _directives(book: Rulebook) -> Iterator[Finding]:
    """Yield the directives that say nothing of the law of Member States, and acts of States that the legal system does not have."""
    for ident, instrument in book.instruments.items():
        file, directive = book.instrument_files[ident][0], book.directives.get(ident)
        if directive is None:
            if _DIRECTIVE in instrument.url:
                yield Finding(file, ("instrument", "url"), Message("rules.directive-without-states", id=ident))
            continue
        for n, act in enumerate(directive.carried_out):
            if book.places.lies_in(act.place, (instrument.jurisdiction,), book.speaks_of) is not YES:
                path: Path = ("directive", "carried_out", n, "in")
                message = Message("rules.no-state-of", place=act.place, system=instrument.jurisdiction)
                yield Finding(file, path, message)


def _options_read(leaf: Leaf, asked: tuple[str, ...]) -> Iterable[str]:
    """Return the options that a comparison looks for: any of those asked about, where any will do."""
    if leaf.operator == "non-empty":
        return asked
    return leaf.value if isinstance(leaf.value, tuple) else (str(leaf.value),)


def _interplay(book: Rulebook) -> Iterator[Finding]:
    """Yield what recognitions and tensions name and nobody defines."""
    file = "rulesets/interplay.yaml"

    def ids(named: Iterable[str], path: Path) -> Iterator[Finding]:
        for n, rule_id in enumerate(named):
            if rule_id not in book.rules:
                yield Finding(
                    file,
                    (*path, n),
                    Message("rules.unknown-obligation", obligation=rule_id, hint=nearest(rule_id, book.rules)),
                )

    for key, twice, listed in (
        ("recognitions", "rules.recognition-twice", [r.id for r in book.recognitions]),
        ("tensions", "rules.tension-twice", [t.id for t in book.tensions]),
    ):
        for n, name in enumerate(listed):
            if name in listed[:n]:
                yield Finding(file, (key, n, "id"), Message(twice, id=name))
    for n, recognition in enumerate(book.recognitions):
        yield from ids(recognition.done, ("recognitions", n, "done"))
        yield from ids(recognition.counts_for, ("recognitions", n, "counts_for"))
    for n, tension in enumerate(book.tensions):
        if tension.when is not None:
            yield from _condition(book, tension.when, file, ("tensions", n, "when"))
        for m, side in enumerate(tension.between):
            path: Path = ("tensions", n, "between", m)
            yield from ids(side.rules, (*path, "rules"))
            for topic in side.topics:
                if topic not in book.topics:
                    yield Finding(
                        file,
                        (*path, "topics"),
                        Message("rules.unknown-topic", topic=topic, hint=nearest(topic, book.topics)),
                    )
            for code in side.systems:
                if code not in book.jurisdictions:
                    yield Finding(
                        file,
                        (*path, "systems"),
                        Message("rules.unknown-system", system=code, hint=nearest(code, book.jurisdictions)),
                    )


def _broken_tests(book: Rulebook) -> Iterator[str]:
    """Yield names of tests that conditions use and nobody defines (support cannot be computed then)."""
    nodes = [t.when for t in book.tests.values()] + [f.ask_when for f in book.facts.values() if f.ask_when]
    for node in nodes:
        yield from (i for i in _tests_in(node) if i not in book.tests)


def _read_by_duties(book: Rulebook) -> set[str]:
    """Return the tests that some duty, gate or fine reads, through tests as well; a name nobody defines leads no further.

    What hangs on an unknown name counts as unread until it is mended: a missing edge blamed on another file would be a false error.
    """
    todo = [n for i in book.rules for n in conditions_of(book, i)]
    todo += [f.ask_when for f in book.facts.values() if f.ask_when is not None]
    todo += [s.cap.lower_when for s in book.sanctions.values() if s.cap is not None and s.cap.lower_when is not None]
    found: set[str] = set()
    while todo:
        for name in _tests_in(todo.pop()) - found:
            if name in book.tests:
                found.add(name)
                todo += [test.when for test in book.live_tests(name)]
    return found


def _tests_in(node: Node) -> set[str]:
    return {n.id for n in walk(node) if isinstance(n, TestRef)}


def _obligation(book: Rulebook, duty: Obligation, file: str, path: Path) -> Iterator[Finding]:
    yield from _condition(book, duty.when, file, (*path, "when"))
    yield from _exemptions(book, duty.unless, duty.when, file, (*path, "unless"))
    if duty.stop_when is not None:
        yield from _condition(book, duty.stop_when, file, (*path, "stop_when"))
    for n, period in enumerate(duty.periods):
        if period.when is not None:
            yield from _condition(book, period.when, file, (*path, "periods", n, "when"))
    for n, order in enumerate(duty.stays):
        if order.when is not None:
            yield from _condition(book, order.when, file, (*path, "stays", n, "when"))
    open_ended = [p for p in duty.periods if p.when is None]
    for a, b in pairwise(open_ended):
        if a.until is None or a.until > b.start:
            yield Finding(
                file,
                (*path, "periods"),
                Message("rules.periods-overlap", day=b.start, again=b.start),
            )
    for n, role in enumerate(duty.binds):
        if role not in book.roles:
            yield Finding(
                file, (*path, "binds", n), Message("rules.unknown-role", role=role, hint=nearest(role, book.roles))
            )
    if duty.sanction != "none" and duty.sanction not in book.sanctions:
        yield Finding(
            file,
            (*path, "sanction"),
            Message("rules.unknown-sanction", sanction=duty.sanction, hint=nearest(duty.sanction, book.sanctions)),
        )
    events = book.facts[book.event_fact].option_ids if book.event_fact in book.facts else None
    if duty.event is not None and events is not None and duty.event not in events:
        yield Finding(
            file,
            (*path, "event"),
            Message("rules.unknown-event", event=duty.event, fact=book.event_fact, hint=nearest(duty.event, events)),
        )
    for n, part in enumerate(duty.topics):
        topic = book.topics.get(part.topic)
        if topic is None:
            yield Finding(
                file,
                (*path, "topics", n, "topic"),
                Message("rules.unknown-topic", topic=part.topic, hint=nearest(part.topic, book.topics)),
            )
            continue
        for element in part.elements:
            if element not in topic.elements:
                yield Finding(
                    file,
                    (*path, "topics", n, "elements"),
                    Message(
                        "rules.unknown-element", topic=part.topic, element=element, known=", ".join(topic.elements)
                    ),
                )
        for name in part.parameters:
            if name not in topic.parameters:
                known = ", ".join(topic.parameters) or Message("list.none")
                yield Finding(
                    file,
                    (*path, "topics", n, "parameters"),
                    Message("rules.unknown-parameter", topic=part.topic, parameter=name, known=known),
                )
    for key, ids in (("needs", duty.needs), ("displaces", tuple(d.obligation for d in duty.displaces))):
        for n, other in enumerate(ids):
            if other not in book.rules:
                yield Finding(
                    file,
                    (*path, key, n),
                    Message("rules.unknown-obligation", obligation=other, hint=nearest(other, book.rules)),
                )
            elif other == duty.id:
                yield Finding(file, (*path, key, n), Message("rules.duty-names-itself"))
    for n, displaced in enumerate(duty.displaces):
        general = book.rules.get(displaced.obligation)
        if general and without_shared(duty.when, general.obligation.when) is None:
            yield Finding(
                file,
                (*path, "displaces", n),
                Message("rules.duty-swallows-duty", other=displaced.obligation),
            )


def _exemptions(
    book: Rulebook, exemptions: tuple[Exemption, ...], given: Node, file: str, path: Path
) -> Iterator[Finding]:
    for n, exemption in enumerate(exemptions):
        yield from _condition(book, exemption.when, file, (*path, n, "when"))
        if without_shared(exemption.when, given) is None:
            yield Finding(file, (*path, n, "when"), Message("rules.exception-swallows-rule"))
        yield from _exemptions(book, exemption.unless, exemption.when, file, (*path, n, "unless"))


def _condition(book: Rulebook, node: Node, file: str, path: Path) -> Iterator[Finding]:
    if isinstance(node, Leaf):
        yield from _leaf(book, node, file, path)
    elif isinstance(node, TestRef):
        if node.id not in book.tests:
            yield Finding(
                file,
                path,
                Message("rules.unknown-test", test=node.id, hint=nearest(node.id, [*book.tests, *book.facts])),
            )
    elif isinstance(node, StateRef):
        if node.id not in book.law_states:
            yield Finding(
                file, path, Message("rules.unknown-law-state", state=node.id, hint=nearest(node.id, book.law_states))
            )
    elif isinstance(node, Not):
        yield from _condition(book, node.part, file, (*path, "not"))
    else:
        key: Path = ("at-least", "of") if isinstance(node, AtLeast) else ("all",) if isinstance(node, All) else ("any",)
        for n, part in enumerate(node.parts):
            yield from _condition(book, part, file, (*path, *key, n))


def _leaf(book: Rulebook, leaf: Leaf, file: str, path: Path) -> Iterator[Finding]:
    fact = book.facts.get(leaf.fact)
    if fact is None:
        yield Finding(
            file, (*path, "fact"), Message("rules.unknown-fact", fact=leaf.fact, hint=nearest(leaf.fact, book.facts))
        )
        return
    if fact.type not in OPERATORS[leaf.operator]:
        fitting = ", ".join(o for o, types in OPERATORS.items() if fact.type in types)
        yield Finding(
            file,
            (*path, leaf.operator),
            Message("rules.operator-unfit", fact=leaf.fact, type=fact.type, operator=leaf.operator, fitting=fitting),
        )
        return
    needs_place = fact.type == "number-by-place" and leaf.operator != "non-empty"
    if needs_place != (leaf.place is not None):
        yield Finding(file, path, about(leaf.fact, Message("rules.place-unfit")))
    values = leaf.value if leaf.operator in LIST_OPERATORS else (leaf.value,)
    codes: tuple[str, ...] = ()
    if leaf.operator in ("within-any", "beyond"):
        codes = values
    if leaf.place is not None and leaf.place != ALL:
        codes = (*codes, leaf.place)
    for code in codes:
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            yield Finding(file, (*path, leaf.operator), error.message)
    options = ("yes", "no") if fact.type == "yes-no" else fact.option_ids
    if leaf.operator in ("is", "in", "includes", "includes-any", "includes-all"):
        for value in values:
            if value not in options:
                yield Finding(
                    file,
                    (*path, leaf.operator),
                    Message("rules.unknown-option", fact=leaf.fact, option=value, hint=nearest(value, options)),
                )
    if leaf.operator in MEASURE_OPERATORS:
        yield from _threshold(book, leaf, file, path)
    if leaf.operator in DAY_OPERATORS and leaf.value.isoformat() not in [str(b) for b in fact.bands]:
        yield Finding(
            file,
            (*path, leaf.operator),
            Message("rules.day-not-a-band", day=leaf.value, fact=leaf.fact),
        )


def _threshold(book: Rulebook, leaf: Leaf, file: str, path: Path) -> Iterator[Finding]:
    fact = book.facts[leaf.fact]
    at = (*path, leaf.operator)
    if (fact.type == "money") != isinstance(leaf.value, tuple):
        yield Finding(
            file,
            at,
            Message(
                "rules.currency-needed" if fact.type == "money" else "rules.plain-number-needed",
                fact=leaf.fact,
                type=fact.type,
            ),
        )
        return
    if isinstance(leaf.value, tuple):
        amount, currency = leaf.value
        if currency not in book.rates.per_euro:
            yield Finding(
                file, at, Message("rules.unknown-rate", currency=currency, hint=nearest(currency, book.rates.per_euro))
            )
        edges = [(b["amount"], b["currency"]) for b in fact.bands]
        missing = (int(amount), currency) not in edges
    else:
        missing = int(leaf.value) not in fact.bands
    if missing:
        yield Finding(
            file,
            at,
            Message(_EDGE_MISSING, fact=leaf.fact),
        )


def _cycles(
    what: Message, graph: Mapping[str, frozenset[str] | set[str]], origin: Mapping[str, tuple[str, Path]], mend: Message
) -> Iterator[Finding]:
    colour: dict[str, int] = {}
    for start in sorted(graph):
        if colour.get(start):
            continue
        stack: list[tuple[str, Iterator[str]]] = [(start, iter(sorted(graph[start])))]
        colour[start] = 1
        while stack:
            node, rest = stack[-1]
            step = next((n for n in rest if n in graph and colour.get(n) != 2), None)
            if step is None:
                colour[node] = 2
                stack.pop()
            elif colour.get(step) == 1:
                trail = [n for n, _ in stack]
                loop = [*trail[trail.index(step) :], step]
                file, path = origin[node]
                yield Finding(file, path, Message("rules.circle", things=what, loop=" -> ".join(loop), mend=mend))
            else:
                colour[step] = 1
                stack.append((step, iter(sorted(graph[step]))))


def _together(book: Rulebook) -> Iterator[Finding]:
    """Yield what is wrong with the pages of questions: each holds several that exist, and none stands on two."""
    file, taken = "rulesets/vocabulary.yaml", set[str]()
    for n, page in enumerate(book.together):
        where = ("together", n, "questions")
        if len(page.questions) < 2:
            yield Finding(file, where, Message("rules.page-of-one"))
        for fact_id in page.questions:
            if fact_id not in book.facts:
                yield Finding(
                    file, where, Message("rules.unknown-fact", fact=fact_id, hint=nearest(fact_id, book.facts))
                )
            if fact_id in taken:
                yield Finding(file, where, Message("rules.question-on-two-pages", fact=fact_id))
            taken.add(fact_id)


def _offered(book: Rulebook, fact: Fact, file: str, path: Path) -> Iterator[Finding]:
    """Yield what is wrong with the places that are offered to count by."""
    for n, other in enumerate(fact.places_from):
        if other not in book.facts or book.facts[other].type != "places":
            known = [i for i, f in book.facts.items() if f.type == "places"]
            yield Finding(
                file, (*path, "places_from", n), Message("rules.no-place-fact", fact=other, hint=nearest(other, known))
            )
    if fact.places_within is not None:
        try:
            book.places.check(fact.places_within)
        except PlaceUnknown as error:
            yield Finding(file, (*path, "places_within"), error.message)


def _groups_offered(book: Rulebook) -> Iterator[Finding]:
    for group in book.places_offered.groups:
        if group not in book.places.groups:
            yield Finding(
                "jurisdictions/jurisdictions.yaml",
                ("places_offered",),
                Message("rules.unknown-group", group=group, hint=nearest(group, book.places.groups)),
            )


def _rest(book: Rulebook) -> Iterator[Finding]:
    yield from _together(book)
    yield from _groups_offered(book)
    for fact_id in (
        book.event_fact,
        book.seat_fact,
        *book.in_play_facts,
        *book.entry_facts.organisation,
        *book.entry_facts.use_case,
        *book.entry_facts.use_case_where_any,
        book.flows.cover,
        *book.flows.place_by_receiver.values(),
        *book.flows.origins,
        book.priority.turnover_fact,
    ):
        if fact_id not in book.facts:
            yield Finding(
                "rulesets/vocabulary.yaml",
                (),
                Message("rules.unknown-fact", fact=fact_id, hint=nearest(fact_id, book.facts)),
            )
    yield from _condition(book, book.priority.severity_bump_when, "rulesets/priority.yaml", ("severity_bump_when",))
    for name, role in book.haip.roles.items():
        yield from _condition(book, role.when, "rulesets/haip.yaml", ("roles", name, "when"))
    yield from _steps(book)
    for currency in CURRENCIES:
        if currency not in book.rates.per_euro:
            yield Finding("rulesets/rates.yaml", ("per_euro",), Message("rules.no-rate-for-answers", currency=currency))
    for code, jurisdiction in book.jurisdictions.items():
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            yield Finding("jurisdictions/jurisdictions.yaml", (), error.message)
        if jurisdiction.within is not None and jurisdiction.within not in book.jurisdictions:
            yield Finding(
                "jurisdictions/jurisdictions.yaml",
                (),
                Message("rules.within-nothing", code=code, within=jurisdiction.within),
            )
        for test_id in jurisdiction.sme:
            if test_id not in book.tests:
                yield Finding(
                    "jurisdictions/jurisdictions.yaml",
                    (),
                    about(code, Message("rules.unknown-test", test=test_id, hint=nearest(test_id, book.tests))),
                )
    wanted = set(book.coverage.wanted)
    yield from _condition(book, book.flows.personal_when, "rulesets/vocabulary.yaml", ("flows", "personal_when"))
    yield from _routes(book, wanted)
    for group in book.places.groups.values():
        for member in group.members:
            try:
                book.places.check(member.code)
            except PlaceUnknown as error:
                yield Finding(
                    "jurisdictions/groups.yaml", (), Message("rules.in-group", group=group.code, what=error.message)
                )


def _steps(book: Rulebook) -> Iterator[Finding]:
    file, steps = "rulesets/hiroshima.yaml", book.hiroshima.steps
    if steps.instrument not in book.instruments:
        hint = nearest(steps.instrument, book.instruments)
        yield Finding(
            file, ("steps", "instrument"), Message("rules.unknown-instrument", instrument=steps.instrument, hint=hint)
        )
    if steps.twelfth not in book.rules:
        hint = nearest(steps.twelfth, book.rules)
        yield Finding(
            file, ("steps", "twelfth"), Message("rules.unknown-obligation", obligation=steps.twelfth, hint=hint)
        )


def _routes(book: Rulebook, wanted: set[str]) -> Iterator[Finding]:
    """Yield what the ways between legal systems name and nobody defines."""
    file = "jurisdictions/transfers.yaml"
    for part, topic in book.transfer_parts.items():
        if topic not in book.topics:
            yield Finding(
                file, ("parts", part), Message("rules.unknown-topic", topic=topic, hint=nearest(topic, book.topics))
            )
    seen: set[str] = set()
    for n, route in enumerate(book.routes):
        path: Path = ("routes", n)
        if route.id in seen:
            yield Finding(file, (*path, "id"), Message("rules.route-twice", id=route.id))
        seen.add(route.id)
        if route.origin not in book.jurisdictions:
            hint = nearest(route.origin, book.jurisdictions)
            yield Finding(
                file,
                (*path, "origin"),
                about(route.id, Message("rules.unknown-system", system=route.origin, hint=hint)),
            )
        for key, codes in (("destinations", route.destinations), ("beyond", route.beyond)):
            for code in codes:
                try:
                    book.places.check(code)
                except PlaceUnknown as error:
                    yield Finding(file, (*path, key), about(route.id, error.message))
        for name, node in (("covered_when", route.covered_when), ("perhaps_when", route.perhaps_when)):
            if node is not None:
                yield from _condition(book, node, file, (*path, name))
        for rule_id in route.rules:
            if rule_id not in book.rules and rule_id not in wanted:
                yield Finding(
                    file,
                    (*path, "rules"),
                    about(
                        route.id,
                        Message("rules.unknown-obligation", obligation=rule_id, hint=nearest(rule_id, book.rules)),
                    ),
                )

"""What stands beside the duties: perimeter, presumptions, works, classes, notices, decisions, directives, and where laws meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase

from compliance.errors import Message, nearest
from compliance.law import notice_faults
from compliance.law.checking.conditions import comparison, condition
from compliance.law.checking.findings import Finding, Path
from compliance.law.provisions import Exemption
from compliance.law.rulebook import Rulebook
from compliance.semantics.conditions import Leaf
from compliance.semantics.places import PlaceUnknown
from compliance.semantics.truth import YES

_DIRECTIVE = "/eli/dir/"  # in the European legislation identifier of what binds through national law


def invoked(book: Rulebook) -> Iterator[Finding]:
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
            yield from condition(book, one.unless, file, (*where, "unless"))
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
        yield from condition(book, routine.when, file, (*where, "when"))
        if routine.event not in events:
            hint = nearest(routine.event, events)
            message = Message("rules.unknown-event", event=routine.event, fact=book.event_fact, hint=hint)
            yield Finding(file, (*where, "event"), message)


def works(book: Rulebook) -> Iterator[Finding]:
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


def perimeter(book: Rulebook) -> Iterator[Finding]:
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
            yield from condition(book, entry.when, file, (*path, "when"))
        for fact, options in entry.signals.items():
            leaf = Leaf(fact, "includes-any", options)
            yield from (Finding(file, (*path, "signals"), f.message) for f in comparison(book, leaf, file, path))
            read = {o for one in book.leaves(entry.when) if one.fact == fact for o in _options_read(one, options)}
            for option in options:
                if entry.when is not None and option not in read:
                    message = Message("rules.signal-unread", fact=fact, option=option)
                    yield Finding(file, (*path, "signals"), message)


def _options_read(leaf: Leaf, asked: tuple[str, ...]) -> Iterable[str]:
    """Return the options that a comparison looks for: any of those asked about, where any will do."""
    if leaf.operator == "non-empty":
        return asked
    return leaf.value if isinstance(leaf.value, tuple) else (str(leaf.value),)


def classes(book: Rulebook) -> Iterator[Finding]:
    """Yield what the classes of laws name and nobody defines: systems, laws, tests, quotations, and bindings."""
    file = "rulesets/classes.yaml"
    for n, one in enumerate(book.classes.values()):
        path: Path = ("classifications", n)
        yield from _system(book, one.place, file, (*path, "in"))
        if one.of is not None and one.of not in book.instruments:
            hint = nearest(one.of, book.instruments)
            yield Finding(file, (*path, "of"), Message("rules.unknown-instrument", instrument=one.of, hint=hint))
        if one.within is not None:
            yield from condition(book, one.within, file, (*path, "within"))
        for name, bindings in one.bindings.items():
            for m, binding in enumerate(bindings):
                if binding.when is not None:
                    yield from condition(book, binding.when, file, (*path, "bindings", name, m, "when"))
        ledger = None if one.of is None else book.ledgers.get(one.of)
        quotes = {} if ledger is None else ledger.quotes
        for m, each in enumerate(one.classes):
            at: Path = (*path, "classes", m)
            yield from condition(book, each.when, file, (*at, "when"))
            if each.binding is not None and each.binding not in one.bindings:
                hint = nearest(each.binding, one.bindings)
                yield Finding(file, (*at, "binding"), Message("rules.unknown-binding", name=each.binding, hint=hint))
            if each.quote is not None and each.quote not in quotes:
                hint = nearest(each.quote, quotes)
                yield Finding(file, (*at, "quote"), Message("rules.unknown-quote", name=each.quote, hint=hint))


def _system(book: Rulebook, code: str, file: str, path: Path) -> Iterator[Finding]:
    if code not in book.jurisdictions:
        hint = nearest(code, book.jurisdictions)
        yield Finding(file, path, Message("rules.unknown-system", system=code, hint=hint))


def notices(book: Rulebook) -> Iterator[Finding]:
    """Yield what is wrong with what is to be told after an incident."""
    file = notice_faults.FILE
    for n, one in enumerate(book.notices.values()):
        if one.when is not None:
            yield from condition(book, one.when, file, ("notices", n, "when"))
    yield from (Finding(file, path, message) for path, message in notice_faults.wrong(book))


def decisions(book: Rulebook) -> Iterator[Finding]:
    """Yield what decisions name and nobody defines, and days that lie after the one on which they were looked at."""
    file = "rulesets/decisions.yaml"
    for n, decision in enumerate(book.decisions.values()):
        path: Path = ("entries", n)
        yield from _system(book, decision.system, file, (*path, "in"))
        if decision.looked_on is not None and decision.looked_on < decision.day:
            yield Finding(file, (*path, "day"), Message("rules.decision-later", looked_on=decision.looked_on))
        for m, holding in enumerate(decision.holdings):
            if holding.duty not in book.rules:
                hint = nearest(holding.duty, book.rules)
                message = Message("rules.unknown-obligation", obligation=holding.duty, hint=hint)
                yield Finding(file, (*path, "holdings", m, "duty"), message)


def directives(book: Rulebook) -> Iterator[Finding]:
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


def interplay(book: Rulebook) -> Iterator[Finding]:
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
            yield from condition(book, tension.when, file, ("tensions", n, "when"))
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

"""A duty, or a legal test, read aloud for a lawyer: everything its file says, as sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from compliance.explaining.decision_words import DecisionWords, decided
from compliance.explaining.rule_sentences import Spoken, condition_spoken
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, day_both, decimals, duration, labelled, listed, money, series
from compliance.language.sentences import say, say_both
from compliance.language.tags import Lang
from compliance.language.text import Text
from compliance.law.evidence import decides, statements_of
from compliance.law.provisions import Cap, Exemption, Obligation, Stay
from compliance.law.rulebook import Rulebook, conditions_of
from compliance.law.transposition import ALL, NationalAct
from compliance.semantics.conditions import Node, TestRef, walk


@dataclass(frozen=True)
class ExceptionWords:
    """An exception in words, with the exceptions to it."""

    ident: str
    name: str
    cite: str
    when: Spoken
    below: tuple[ExceptionWords, ...]


@dataclass(frozen=True)
class StayWords:
    """Which court holds a duty back, from when until when, where the order is found, and whom it protects."""

    words: str
    url: str
    when: Spoken | None


def stay_words(stay: Stay) -> Text:
    """Return which court holds a duty back, from when and until when."""
    if stay.until is None:
        return say_both("stay.from", by=stay.by, start=day_both(stay.start))
    return say_both("stay.from-until", by=stay.by, start=day_both(stay.start), until=day_both(stay.until))


@dataclass(frozen=True)
class PeriodWords:
    """One period in words; `when` is for which facts it counts."""

    words: str
    cite: str
    when: Spoken | None


@dataclass(frozen=True)
class TopicWords:
    """What of a topic a duty holds: elements, additions, numbers."""

    ident: str
    title: str
    elements: list[str]
    adds: list[str]
    numbers: list[str]


class DutyWords:
    """One duty in words."""

    def __init__(self, book: Rulebook, ident: str, lang: Lang) -> None:
        self.book = book
        self.rule = book.rules[ident]
        self.duty: Obligation = self.rule.obligation
        self.lang: Lang = book.lang_of(ident, lang)
        self.speaker = Speaker(book, self.lang)

    @property
    def system(self) -> str:
        """The legal system."""
        return self.book.places.name(self.rule.jurisdiction).in_(self.lang)

    @property
    def national(self) -> tuple[str, ...]:
        """For a duty of a directive: the law of each Member State that is known to carry it out, then the States whose law is not."""
        directive = self.book.directives.get(self.rule.instrument.id)
        if directive is None:
            return ()
        acts = [act for act in directive.carried_out if act.duties == ALL or self.rule.entry in act.duties]
        there = {act.place for act in acts}
        others = [m.code for m in self.book.places.groups[self.rule.jurisdiction].members if m.code not in there]
        return (*map(self._national_act, acts), say("show.states-unknown", self.lang, states=self._places(others)))

    def _national_act(self, act: NationalAct) -> str:
        words = {"act": act.act.in_(self.lang), "cite": act.cite.in_(self.lang)}
        read = say(f"show.state-read-{act.read}", self.lang)
        line = say("show.state-act", self.lang, place=self._places([act.place]), read=read, **words)
        return line if act.sanction is None else f"{line} {act.sanction.in_(self.lang)}"

    def _places(self, codes: Iterable[str]) -> str:
        return listed(self.book.places.name(code).in_(self.lang) for code in codes)

    @property
    def decisions(self) -> tuple[DecisionWords, ...]:
        """What authorities and courts decided on it."""
        return decided(self.book, self.rule.id, self.lang)

    @property
    def binds(self) -> str:
        """Whom it binds, in the words of the law."""
        return listed(self.book.roles[r].name.in_(self.lang) for r in self.duty.binds)

    @property
    def kind(self) -> str:
        """What kind of rule it is, and whether it is owed once or for each use."""
        words = (
            say(f"web.rules.kind-{self.duty.kind}", self.lang),
            say(f"web.rules.scope-{self.duty.scope}", self.lang),
        )
        return series(words, self.lang)

    @property
    def force(self) -> str:
        """Its force, whatever courts say."""
        return say(f"web.rules.force-{self.duty.force}", self.lang)

    @property
    def stays(self) -> list[StayWords]:
        """The orders of courts that hold it back, or did."""
        return [
            StayWords(
                stay_words(one).in_(self.lang),
                one.url,
                None if one.when is None else condition_spoken(self.speaker, one.when),
            )
            for one in self.duty.stays
        ]

    @cached_property
    def when(self) -> Spoken:
        """When it applies."""
        return condition_spoken(self.speaker, self.duty.when)

    @cached_property
    def stop(self) -> Spoken | None:
        """When the use must not run before it is done."""
        return None if self.duty.stop_when is None else condition_spoken(self.speaker, self.duty.stop_when)

    @property
    def exceptions(self) -> tuple[ExceptionWords, ...]:
        """Its exceptions."""
        return tuple(self._exceptions(self.duty.unless))

    def _exceptions(self, listed_: tuple[Exemption, ...]) -> Iterator[ExceptionWords]:
        for one in listed_:
            yield ExceptionWords(
                one.id,
                one.name.in_(self.lang),
                one.cite.in_(self.lang),
                condition_spoken(self.speaker, one.when),
                tuple(self._exceptions(one.unless)),
            )

    @property
    def periods(self) -> list[PeriodWords]:
        """From when until when it holds."""
        out = []
        for one in self.duty.periods:
            until = day(one.until, self.lang) if one.until else ""
            words = say(
                "show.from" if one.until is None else "show.from-until",
                self.lang,
                start=day(one.start, self.lang),
                until=until,
            )
            if one.start_unconfirmed:
                words += f" ({say('when.unconfirmed', self.lang)})"
            when = None if one.when is None else condition_spoken(self.speaker, one.when)
            out.append(PeriodWords(words, one.cite.in_(self.lang), when))
        return out

    @property
    def displaces(self) -> list[tuple[str, str, str, str]]:
        """The general duties whose place it takes: id, title, by which maxim, citation."""
        return [
            (
                d.obligation,
                self._title(d.obligation),
                say(f"show.because-{d.because}", self.lang),
                d.cite.in_(self.lang),
            )
            for d in self.duty.displaces
        ]

    @property
    def displaced(self) -> list[tuple[str, str]]:
        """The special duties that can take its place: id, title."""
        return [(i, self._title(i)) for i in self.book.displaced_by.get(self.rule.id, ())]

    @property
    def needs(self) -> list[tuple[str, str]]:
        """The duties to be done first: id, title."""
        return [(i, self._title(i)) for i in self.duty.needs if i in self.book.rules]

    def _title(self, ident: str) -> str:
        return self.book.rules[ident].obligation.title.in_(self.lang)

    @property
    def basis(self) -> str:
        """How well the source was checked, and when; what no words were kept of is called declared."""
        cite = self.duty.citation
        known = say(f"basis.{cite.basis}", self.lang)
        kept = [one.basis is not None for one in statements_of(self.book, self.rule.id) if decides(one.name)]
        if not all(kept) and cite.basis != "text-not-kept":
            known = say("evidence.declared-in-part" if any(kept) else "evidence.declared", self.lang, basis=known)
        return series((known, day(cite.checked_on, self.lang)), self.lang)

    @property
    def review(self) -> str:
        """Who signed, or that nobody has."""
        signed = self.duty.reviewed
        if signed is None:
            return say("review.none", self.lang)
        return say("review.by", self.lang, who=signed.by, day=day(signed.on, self.lang))

    @property
    def sanction(self) -> str:
        """What may follow a breach."""
        found = self.book.sanctions.get(self.duty.sanction)
        return (
            say("sanction.none", self.lang)
            if found is None
            else f"{found.text.in_(self.lang)} [{found.cite.in_(self.lang)}]"
        )

    @property
    def limits(self) -> list[str]:
        """The time limits in it."""
        return [
            f"{labelled(duration(t.within, self.lang), t.counted.in_(self.lang), self.lang)} [{t.cite.in_(self.lang)}]"
            for t in self.duty.time_limits
        ]

    @property
    def cap(self) -> list[str]:
        """The highest fine as the engine reckons it, and what else may follow."""
        found = self.book.sanctions.get(self.duty.sanction)
        if found is None:
            return []
        out = [say(f"show.also-{x}", self.lang) for x in found.also]
        return out if found.cap is None else [cap_said(found.cap, self.lang), *out]

    @cached_property
    def cap_lower_when(self) -> Spoken | None:
        """For whom the lower of the two figures counts."""
        found = self.book.sanctions.get(self.duty.sanction)
        node = None if found is None or found.cap is None else found.cap.lower_when
        return None if node is None else condition_spoken(self.speaker, node)

    @property
    def states(self) -> list[tuple[str, str, str, str]]:
        """The open questions of law it hangs on: meaning, how it is taken, source, when that was checked."""
        found = (
            self.book.law_states[i] for i in sorted(self.book.states_read(*conditions_of(self.book, self.rule.id)))
        )
        return [
            (
                state.meaning.in_(self.lang),
                say(f"web.rules.state-{state.value}", self.lang),
                state.source,
                day(state.checked_on, self.lang),
            )
            for state in found
        ]

    @property
    def tests(self) -> tuple[str, ...]:
        """The legal tests that its own conditions name, each followed by those it rests on."""
        found: dict[str, None] = {}
        todo = [*_nodes(self.duty)]
        sanction = self.book.sanctions.get(self.duty.sanction)
        if sanction is not None and sanction.cap is not None and sanction.cap.lower_when is not None:
            todo.append(sanction.cap.lower_when)
        todo.reverse()
        while todo:
            named = [p.id for p in walk(todo.pop()) if isinstance(p, TestRef) and p.id not in found]
            found.update(dict.fromkeys(named))
            todo += [self.book.tests[i].when for i in reversed(list(dict.fromkeys(named)))]
        return tuple(found)

    @property
    def turns(self) -> list[str]:
        """The days from which it, a legal test it rests on or its sanction says something else, each with what does."""
        book, lang = self.book, self.lang
        found: dict[date, list[str]] = {}
        entries: list[tuple[str, Iterable[date]]] = [
            (self.rule.id, (start for start, _ in book.duty_versions(self.rule.id)[1:])),
            *((i, (start for start, _ in book.test_versions(i)[1:])) for i in self.tests),
            (self.duty.sanction, (start for start, _ in book.dated_sanctions.get(self.duty.sanction, ())[1:])),
        ]
        for ident, starts in entries:
            for start in starts:
                found.setdefault(start, []).append(ident)
        return [f"{day(start, lang)} ({listed(found[start])})" for start in sorted(found)]

    @property
    def event(self) -> str | None:
        """What must happen before it falls due."""
        if self.duty.event is None:
            return None
        return self.book.facts[self.book.event_fact].options[self.duty.event].label.in_(self.lang)

    @property
    def topics(self) -> list[TopicWords]:
        """What of the normalised actions it holds."""
        out = []
        for part in self.duty.topics:
            topic = self.book.topics[part.topic]
            out.append(
                TopicWords(
                    topic.id,
                    topic.title.in_(self.lang),
                    [topic.elements[e].in_(self.lang) for e in part.elements],
                    [a.in_(self.lang) for a in part.adds],
                    [
                        labelled(topic.parameters[n].label.in_(self.lang), str(v), self.lang)
                        for n, v in part.parameters.items()
                    ],
                )
            )
        return out

    @property
    def hiroshima(self) -> str:
        """The actions of the Hiroshima Process it serves."""
        return self.speaker.hiroshima(self.duty.hiroshima)


class TestWords:
    """One legal test in words."""

    __test__ = False  # no test of ours, whatever its name

    def __init__(self, book: Rulebook, ident: str, lang: Lang) -> None:
        self.book = book
        self.test = book.tests[ident]
        self.lang = lang
        self.file = book.test_files[ident]

    @cached_property
    def when(self) -> Spoken:
        """When it is met."""
        return condition_spoken(Speaker(self.book, self.lang), self.test.when)

    @property
    def duties(self) -> list[tuple[str, str]]:
        """The duties that name it: id, title."""
        return [
            (r.id, r.obligation.title.in_(self.lang))
            for r in self.book.rules.values()
            if any(isinstance(p, TestRef) and p.id == self.test.id for n in _nodes(r.obligation) for p in walk(n))
        ]

    @property
    def classes(self) -> list[tuple[str, str]]:
        """The classes of laws that name it, in themselves or by what must hold for all of them: id, sentence."""
        return [
            (f"{one.id} {each.id}", each.says.in_(self.lang))
            for one in self.book.classes.values()
            for each in one.classes
            for nodes in [(each.when, *(() if one.within is None else (one.within,)))]
            if any(isinstance(p, TestRef) and p.id == self.test.id for n in nodes for p in walk(n))
        ]

    @property
    def tests(self) -> list[tuple[str, str]]:
        """The tests that name it: id, name."""
        return [
            (t.id, t.name.in_(self.lang))
            for t in self.book.tests.values()
            if any(isinstance(p, TestRef) and p.id == self.test.id for p in walk(t.when))
        ]


def _nodes(duty: Obligation) -> Iterator[Node]:
    yield duty.when
    if duty.stop_when is not None:
        yield duty.stop_when
    yield from (p.when for p in duty.periods if p.when is not None)
    todo = list(duty.unless)
    while todo:
        one = todo.pop()
        yield one.when
        todo += one.unless


def cap_said(cap: Cap, lang: Lang) -> str:
    """Return the highest fine as the engine reckons it, in words."""
    amount = money(Decimal(cap.amount), cap.currency, lang)
    if cap.percent is None:
        return amount
    return say(f"show.cap-{cap.take}", lang, amount=amount, percent=decimals(str(cap.percent), lang))


__all__ = ["DutyWords", "TestWords", "cap_said"]

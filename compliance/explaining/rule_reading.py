"""A whole duty as lines of text: everything its file says of it, with the legal tests it rests on, as a lawyer reads it before signing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compliance.explaining.evidence_words import EvidenceWords
from compliance.explaining.rule_sentences import Spoken, spoken_lines
from compliance.explaining.rule_words import DutyWords, ExceptionWords, TestWords
from compliance.language.formatting import label, labelled, series
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.rulebook import Rulebook

STEP = "  "


def rule_text(book: Rulebook, ident: str, lang: Lang) -> str:
    """Return a duty in words; in English where its legal system has no text in the language."""
    return "\n".join(_Reading(DutyWords(book, ident, lang)).lines())


def test_text(book: Rulebook, ident: str, lang: Lang) -> str:
    """Return a legal test in words: what it is met by, on which text it rests, and which duties and tests name it."""
    words = TestWords(book, ident, lang)
    test = words.test
    out = [f"{test.name.in_(lang)}  ({test.id})", f"{STEP}{test.affirmed.in_(lang)}", f"{STEP}{test.denied.in_(lang)}"]
    out.append(f"{STEP}{labelled(say('explain.source', lang), test.cite.in_(lang), lang)}")
    out.append(f"{STEP}{say('web.rules.met-when', lang)}")
    out += spoken_lines(words.when, STEP * 2)
    out += [f"{STEP}* {note.in_(lang)}" for note in test.notes]
    for key, listed_ in (
        ("show.named-by-duties", words.duties),
        ("show.named-by-tests", words.tests),
        ("show.named-by-classes", words.classes),
    ):
        if listed_:
            out.append(f"{STEP}{say(key, lang)}")
            out += [f"{STEP * 2}- {title} ({i})" for i, title in listed_]
    return "\n".join(out)


class _Reading:
    """One duty, read part by part."""

    def __init__(self, words: DutyWords) -> None:
        self.words = words
        self.lang = words.lang

    def lines(self) -> Iterator[str]:
        words, duty, lang = self.words, self.words.duty, self.lang
        yield f"{duty.title.in_(lang)}  ({words.rule.id})"
        if duty.act is not None:
            yield f"{STEP}{labelled(say('explain.act', lang), duty.act.in_(lang), lang)}"
        yield f"{STEP}{duty.duty.in_(lang)}"
        yield from self._standing()
        yield from self._evidence()
        yield from self._conditions()
        yield from self._days()
        yield from self._below(label(say("show.states", self.lang), self.lang), self.words.national)
        yield from self._doing()
        yield from self._decisions()
        yield from self._contents()
        yield from self._open()
        yield from (f"{STEP}* {note.in_(lang)}" for note in duty.notes)
        yield from self._tests()

    def _line(self, key: str, value: str) -> str:
        return f"{STEP}{labelled(say(key, self.lang), value, self.lang)}"

    def _below(self, heading: str, entries: Iterable[str]) -> Iterator[str]:
        """Yield a heading and what stands below it, nothing where nothing does."""
        listed = [f"{STEP * 2}- {entry}" for entry in entries]
        if listed:
            yield f"{STEP}{heading}"
            yield from listed

    def _spoken(self, heading: str, spoken: Spoken | None, depth: int = 1) -> Iterator[str]:
        if spoken is not None:
            yield f"{STEP * depth}{heading}"
            yield from spoken_lines(spoken, STEP * (depth + 1))

    def _standing(self) -> Iterator[str]:
        """What kind of rule it is, whom it binds, with what force, and where it is written."""
        words = self.words
        yield self._line("web.rules.filter-system", words.system)
        yield self._line("web.rules.filter-instrument", words.rule.instrument.short.in_(self.lang))
        yield self._line("web.rules.filter-area", say(f"area.{words.duty.area}", self.lang))
        yield self._line("web.rules.kind", words.kind)
        yield self._line("web.rules.filter-force", words.force)
        yield self._line("explain.binds", words.binds)
        pinpoint = words.duty.citation.pinpoint.in_(self.lang)
        yield self._line("explain.source", series((pinpoint, words.basis, words.review), self.lang))
        yield f"{STEP}{words.duty.citation.url}"

    def _evidence(self) -> Iterator[str]:
        """On which words of the law each statement rests, where they were kept."""
        found = EvidenceWords(self.words.book, self.words.rule.id, self.lang)
        if found.kept:
            yield f"{STEP}{label(say('evidence.title', self.lang), self.lang)}"
            yield from found.lines(STEP * 2)
            if found.days is not None:
                yield f"{STEP * 2}{found.days}"

    def _conditions(self) -> Iterator[str]:
        words = self.words
        yield from self._spoken(say("show.applies-when", self.lang), words.when)
        yield from self._exceptions(words.exceptions, 1)
        yield from self._spoken(say("web.rules.stop", self.lang), words.stop)
        yield from self._below(
            say("show.displaces", self.lang),
            (f"{title} ({ident}; {why}) [{cite}]" for ident, title, why, cite in words.displaces),
        )
        yield from self._below(
            label(say("web.rules.displaced", self.lang), self.lang), (f"{title} ({i})" for i, title in words.displaced)
        )

    def _exceptions(self, listed: Iterable[ExceptionWords], depth: int) -> Iterator[str]:
        for one in listed:
            heading = f"{say('show.unless', self.lang)} {one.name} [{one.cite}]"
            yield from self._spoken(heading, one.when, depth)
            yield from self._exceptions(one.below, depth + 1)

    def _days(self) -> Iterator[str]:
        for one in self.words.periods:
            yield f"{STEP}{one.words} [{one.cite}]"
            yield from self._spoken(say("web.rules.period-when", self.lang), one.when, 2)
        for order in self.words.stays:
            yield f"{STEP}{labelled(say('show.stayed', self.lang), order.words, self.lang)} ({order.url})"
            yield from self._spoken(say("show.stayed-for", self.lang), order.when, 2)
        yield from (self._line("show.turns", turn) for turn in self.words.turns)

    def _doing(self) -> Iterator[str]:
        """By when, after what, at what risk, with what proof and effort."""
        words = self.words
        yield self._line("explain.when", words.duty.timing.in_(self.lang))
        if words.event is not None:
            yield self._line("web.rules.event", words.event)
        yield from self._below(label(say("web.rules.limits", self.lang), self.lang), words.limits)
        yield self._line("explain.sanction", words.sanction)
        yield from self._below(say("show.cap-of", self.lang), words.cap)
        yield from self._spoken(say("show.cap-lower-when", self.lang), words.cap_lower_when)
        yield self._line("explain.evidence", series((e.in_(self.lang) for e in words.duty.evidence), self.lang))
        yield from self._below(
            label(say("explain.advice", self.lang), self.lang), (a.in_(self.lang) for a in words.duty.advice)
        )
        yield self._line("explain.effort", say(f"effort.{words.duty.effort}", self.lang))
        yield self._line("show.severity", say("show.severity-of", self.lang, severity=words.duty.severity))
        yield from self._below(
            label(say("web.rules.needs", self.lang), self.lang), (f"{title} ({i})" for i, title in words.needs)
        )

    def _decisions(self) -> Iterator[str]:
        """What authorities and courts decided on it."""
        found = self.words.decisions
        yield from self._below(label(say("decision.title", self.lang), self.lang), (one.line for one in found))

    def _contents(self) -> Iterator[str]:
        """What of the actions that compare laws it holds."""
        words = self.words
        if words.topics or words.duty.no_topic is not None:
            yield f"{STEP}{label(say('web.rules.topics', self.lang), self.lang)}"
        for topic in words.topics:
            yield f"{STEP * 2}- {topic.title} ({topic.ident})"
            adds = (say("matrix.addition", self.lang, text=a) for a in topic.adds)
            yield from (f"{STEP * 3}- {x}" for x in (*topic.elements, *adds, *topic.numbers))
        if words.duty.no_topic is not None:
            yield f"{STEP * 2}{words.duty.no_topic.in_(self.lang)}"
        if words.duty.hiroshima:
            yield self._line("explain.hiroshima", words.hiroshima)

    def _open(self) -> Iterator[str]:
        yield from self._below(
            label(say("web.rules.states", self.lang), self.lang),
            (f"{meaning} {value} ({source}; {checked})" for meaning, value, source, checked in self.words.states),
        )

    def _tests(self) -> Iterator[str]:
        """The legal tests its conditions name, and those that these rest on, each with its own citation."""
        tests = [TestWords(self.words.book, ident, self.lang) for ident in self.words.tests]
        if tests:
            yield f"{STEP}{say('show.tests', self.lang)}"
        for one in tests:
            test = one.test
            yield f"{STEP * 2}- {test.name.in_(self.lang)} ({test.id}) [{test.cite.in_(self.lang)}]"
            yield from self._spoken(say("web.rules.met-when", self.lang), one.when, 3)
            yield from EvidenceWords(self.words.book, test.id, self.lang).lines(STEP * 3)
            yield from (f"{STEP * 3}* {note.in_(self.lang)}" for note in test.notes)


__all__ = ["rule_text", "test_text"]

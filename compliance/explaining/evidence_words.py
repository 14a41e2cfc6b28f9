"""What a statement of law rests on, in words: the statement beside the words of the law, where they stand and who looked when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from compliance.explaining.rule_sentences import condition_spoken, spoken_lines
from compliance.explaining.rule_words import DutyWords, ExceptionWords
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, labelled, quoted, series
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.law.evidence import Cited, Statement, dates_of, decides, statements_of
from compliance.law.provisions import Exemption
from compliance.law.rulebook import Rulebook


@dataclass(frozen=True)
class QuotedWords:
    """One quotation: the words of the law, or what another text tells, and where that stands.

    `again`: the title of the statement of the same duty under which the same words stand already; empty where they stand for the first time.
    """

    at: str
    words: str | None
    told: str | None
    language: str
    source: str
    address: str
    looked_on: str
    lang: Lang
    again: str = ""

    @property
    def said(self) -> str:
        """The words between the reader's quote marks, or what a secondary text tells."""
        return self.told or quoted(self.words or "", self.lang)

    @property
    def known(self) -> str:
        """Whose text it is, of which day, and when somebody last looked."""
        return series((self.source, self.looked_on), self.lang)

    @property
    def whole(self) -> str:
        """The quotation with everything that is known of it, in one line."""
        return f"{self.said} [{series((self.at, self.source, self.looked_on, self.address), self.lang)}]"


@dataclass(frozen=True)
class StatementWords:
    """One statement: what it is, how well it is known, and on which words it rests."""

    name: str
    title: str
    basis: str
    quoted: tuple[QuotedWords, ...]


class EvidenceWords:
    """The evidence for the statements of one duty, test, sanction, day or amount, in a language."""

    def __init__(self, book: Rulebook, ident: str, lang: Lang) -> None:
        self.book = book
        self.ident = ident
        self.lang = book.lang_of(ident, lang) if ident in book.rules else lang

    @property
    def kept(self) -> bool:
        """Whether some ledger speaks of it."""
        return self.ident in self.book.evidence

    @property
    def statements(self) -> tuple[StatementWords, ...]:
        """Every statement; none where no ledger speaks of it, for nothing could be told apart."""
        if not self.kept:
            return ()
        return tuple(_told_once(self._statement(one) for one in statements_of(self.book, self.ident)))

    @property
    def declared(self) -> bool:
        """Whether a statement by which the duty is known is only declared, its words kept nowhere."""
        return any(one.basis is None for one in statements_of(self.book, self.ident) if decides(one.name))

    @property
    def days(self) -> str | None:
        """How old the evidence is, and when somebody last looked."""
        found = dates_of(self.book, self.ident)
        if found.looked_on is None:
            return None
        if found.evidence_as_of is None:
            return say("evidence.looked-on", self.lang, looked=day(found.looked_on, self.lang))
        as_of, looked = day(found.evidence_as_of, self.lang), day(found.looked_on, self.lang)
        return say("evidence.days", self.lang, as_of=as_of, looked=looked)

    def lines(self, indent: str) -> Iterator[str]:
        """Yield the statements as lines, each with its quotations below it."""
        for one in self.statements:
            yield f"{indent}- {labelled(one.title, one.basis, self.lang)}"
            yield from (f"{indent}    {words.whole}" for words in one.quoted)

    def _statement(self, one: Statement) -> StatementWords:
        return StatementWords(
            one.name, self.title(one.name), self._basis(one), tuple(self._quoted(cited) for cited in one.cited)
        )

    def title(self, name: str) -> str:
        """Return what a statement is about."""
        kind, _, which = name.partition("/")
        if kind == "unless":
            found = next((e.name.in_(self.lang) for e in self._exceptions() if e.id == which), which)
            return say("statement.unless", self.lang, name=found)
        if kind in ("period", "time"):
            return say(f"statement.{kind}", self.lang, number=int(which) + 1)
        return say(f"statement.{kind}", self.lang)

    def _basis(self, one: Statement) -> str:
        if one.standing is not None and one.standing.changed:
            return say("evidence.changed", self.lang)
        if one.quoted:
            return say("evidence.quoted", self.lang)
        if one.basis is not None:
            return say(f"basis.{one.basis}", self.lang)
        declared = self.book.evidence[self.ident].declared
        return say("evidence.not-kept", self.lang) if declared is None else self.declared_basis(declared)

    def declared_basis(self, basis: str) -> str:
        """Return in words what is only declared."""
        words = say(f"basis.{basis}", self.lang)
        return words if basis == "text-not-kept" else say("evidence.declared", self.lang, basis=words)

    def _quoted(self, cited: Cited) -> QuotedWords:
        text, one = cited.text, cited.quotation
        if text.source_day is None:
            source = series((text.publisher, say("evidence.unknown-day", self.lang)), self.lang)
        else:
            source = series(
                (text.publisher, say("evidence.of-day", self.lang, day=day(text.source_day, self.lang))), self.lang
            )
        looked = say("evidence.looked-on", self.lang, looked=day(one.looked_on, self.lang))
        return QuotedWords(
            one.at, one.words, one.told(self.lang), text.language, source, text.address, looked, self.lang
        )

    def _exceptions(self) -> tuple[Exemption, ...]:
        return self.book.rules[self.ident].obligation.unless if self.ident in self.book.rules else ()

    def says(self, name: str) -> list[str]:
        """Return what our file says in a statement, as lines to be read beside the quotations."""
        if self.ident in self.book.rules:
            return list(self._of_duty(name))
        if self.ident in self.book.tests:
            test = self.book.tests[self.ident]
            return [
                test.affirmed.in_(self.lang),
                *spoken_lines(condition_spoken(Speaker(self.book, self.lang), test.when), ""),
            ]
        if self.ident in self.book.sanctions:
            return [self.book.sanctions[self.ident].text.in_(self.lang)]
        return [self.ident]

    def _of_duty(self, name: str) -> Iterator[str]:
        words = DutyWords(self.book, self.ident, self.lang)
        kind, _, which = name.partition("/")
        if kind == "duty":
            yield words.duty.duty.in_(self.lang)
        elif kind == "when":
            yield from spoken_lines(words.when, "")
        elif kind == "stop_when" and words.stop is not None:
            yield from spoken_lines(words.stop, "")
        elif kind == "unless":
            yield from (line for one in words.exceptions if one.ident == which for line in _exception(one))
        elif kind == "period":
            yield from (one.words for one in words.periods[int(which) : int(which) + 1])
        elif kind == "time":
            yield from words.limits[int(which) : int(which) + 1]
        elif kind == "sanction":
            yield words.sanction


def _exception(one: ExceptionWords) -> Iterator[str]:
    yield one.name
    yield from spoken_lines(one.when, "")
    for inner in one.below:
        yield from _exception(inner)


def _told_once(statements: Iterable[StatementWords]) -> Iterator[StatementWords]:
    """Yield statements, each quotation that stood under an earlier one with the title of that."""
    first: dict[tuple[str, str], str] = {}
    for one in statements:
        quoted_ = tuple(replace(q, again=first.get((q.at, q.said), "")) for q in one.quoted)
        for q in one.quoted:
            first.setdefault((q.at, q.said), one.title)
        yield replace(one, quoted=quoted_)


__all__ = ["EvidenceWords", "QuotedWords", "StatementWords"]

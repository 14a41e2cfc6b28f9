"""What authorities and courts decided on a duty, in words: on which facts, with what result, and how well the decision is known."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.language.formatting import day, series
from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.language.text import Text
from compliance.law.decisions import Decision, Outcome
from compliance.law.rulebook import Rulebook


@dataclass(frozen=True)
class DecisionWords:
    """One decision on a duty, in one language."""

    decision: Decision
    held: Outcome
    lang: Lang

    @property
    def head(self) -> str:
        """Who decided, against whom, when, and what it holds of the duty."""
        one = self.decision
        words = {"by": one.by.in_(self.lang), "against": one.against.in_(self.lang), "day": day(one.day, self.lang)}
        return say(f"decision.{self.held}", self.lang, **words)

    @property
    def story(self) -> str:
        """What was done, and what followed."""
        return f"{self.decision.facts.in_(self.lang)} {self.decision.result.in_(self.lang)}"

    @property
    def source(self) -> str:
        """Who published what was read, and how well the decision is known by it."""
        return series((self.decision.publisher, say(f"decision.read-{self.decision.read}", self.lang)), self.lang)

    @property
    def line(self) -> str:
        """All of it on one line."""
        return say("decision.line", self.lang, head=self.head, story=self.story, source=self.source)


def head_of(decision: Decision, held: Outcome) -> Text:
    """Return who decided on what day, and what was held, in every language."""
    return Text.of(lambda lang: DecisionWords(decision, held, lang).head)


def line_of(decision: Decision, held: Outcome) -> Text:
    """Return a decision on a duty on one line, in every language."""
    return Text.of(lambda lang: DecisionWords(decision, held, lang).line)


def ordered(book: Rulebook, rule_id: str) -> list[tuple[Decision, Outcome]]:
    """Return the decisions on a duty, those that held it to be broken first, then the newest."""
    return sorted(book.decided(rule_id), key=lambda one: one[1] != "breached")


def decided(book: Rulebook, rule_id: str, lang: Lang) -> tuple[DecisionWords, ...]:
    """Return the decisions on a duty in words, in that order."""
    return tuple(DecisionWords(decision, held, lang) for decision, held in ordered(book, rule_id))


__all__ = ["DecisionWords", "decided", "head_of", "line_of", "ordered"]

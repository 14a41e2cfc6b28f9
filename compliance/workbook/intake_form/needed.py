"""Which questions of a form arise on the answers given, in words, as of a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from compliance.case.case import Case
from compliance.case.knowledge import Knowledge, KnownFact
from compliance.language.formatting import listed
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import Amount, Band, Days, PartialSet

MAX_NUMBERS = 6  # questions named where a question depends on others


class Needed:
    """Says for each question whether it arises; `numbers` are the numbers that the form gives its questions."""

    def __init__(
        self, rulebook: Rulebook, case: Case, as_of: date, lang: Lang, asked: frozenset[str], numbers: Mapping[str, int]
    ) -> None:
        self.rulebook, self.lang, self.asked, self.numbers = rulebook, lang, asked, numbers
        self.knowledge = Knowledge(rulebook, case, as_of)

    def _say(self, key: str, **slots: object) -> str:
        return say(key, self.lang, **slots)

    def needed(self, fact: Fact, use: int | None) -> tuple[str, bool]:
        """Say whether a question arises, in words; and whether it certainly does not."""
        known = self._known(fact, use)
        if fact.id not in self.asked:
            text, closed = self._say("form.needed-unread"), True
        elif known.standing == "closed":
            assert fact.else_because is not None
            text, closed = self._say("form.needed-no", because=fact.else_because.in_(self.lang)), True
        elif known.standing == "waiting":
            numbers = sorted(
                self.numbers[f]
                for f in self.rulebook.support(fact.ask_when)
                if f in self.numbers and self._unsettled(self.rulebook.facts[f], use)
            )
            named = listed(map(str, numbers[:MAX_NUMBERS]))
            key = "form.needed-question" if len(numbers) == 1 else "form.needed-questions"
            questions = self._say("form.needed-others" if len(numbers) > MAX_NUMBERS else key, numbers=named)
            text = self._say("form.needed-perhaps", questions=questions) if numbers else self._say("form.needed-law")
            return text, False
        else:
            text, closed = self._say("form.needed-yes"), False
        return (self._say("form.needed-ignored", needed=text) if known.ignored else text), closed

    def _known(self, fact: Fact, use: int | None) -> KnownFact:
        if fact.of == "organisation":
            return self.knowledge.organisation_fact(fact.id)
        return self.knowledge.bases[use or 0].fact(fact.id)

    def _unsettled(self, fact: Fact, use: int | None) -> bool:
        """Whether an answer is open, or too coarse to settle everything: in the sheet's use, or for the organisation in any."""
        uses = range(len(self.knowledge.bases)) if use is None and fact.of == "use-case" else [use]
        return any(_open(self._known(fact, u)) for u in uses)


def _open(known: KnownFact) -> bool:
    """Whether what is known leaves something open."""
    answer = known.answer
    if known.standing in ("unanswered", "dont-know", "waiting") or answer is None:
        return known.standing != "closed"
    if isinstance(answer, PartialSet):
        return bool(answer.unsure)
    if isinstance(answer, Band):
        return not answer.exact
    if isinstance(answer, Amount):
        return not answer.band.exact
    return isinstance(answer, Days) and answer.first != answer.last


__all__ = ["Needed"]

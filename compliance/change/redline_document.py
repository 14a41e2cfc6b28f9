"""The redline of two rulebooks as a document: what became of each duty, with the firms that show it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from pydantic import Field

from compliance.case.case import case_from_data
from compliance.change.law_changes import Comparing, Direction, Kind, LawChange, Part, case_of
from compliance.change.separating import Firm
from compliance.explaining.speaker import Speaker
from compliance.language.text import Text
from compliance.law.rulebook import Rulebook
from compliance.results.shapes import Doc, Pair
from compliance.semantics.answers import Answer

SCHEMA = "redline/1"


class BookDoc(Doc):
    """Which rulebook a side is."""

    version: str
    sha256: str


class SaidDoc(Doc):
    """One answer of a firm: the question and the answer in words."""

    fact: str
    question: Pair
    answer: Pair


class SettledDoc(Doc):
    """How an open question of law was taken for a firm to come out so."""

    state: str
    meaning: Pair
    settled: Literal["yes", "no"]


class WitnessDoc(Doc):
    """A firm that one version binds and the other does not."""

    answers: list[SaidDoc]
    questions_of_law: list[SettledDoc]


class WordsDoc(Doc):
    """What a part of a duty said and no longer says, and what it says now and did not say."""

    part: Part
    before: list[Pair]
    after: list[Pair]


class ChangedDutyDoc(Doc):
    """What became of one duty. `direction` says whom it binds: more firms, fewer, some more and others less, the same, or undecided."""

    id: str
    jurisdiction: str
    title: Pair
    source: Pair
    kind: Kind
    direction: Direction
    now_bound: WitnessDoc | None
    no_longer: WitnessDoc | None
    words: list[WordsDoc]


class RedlineDoc(Doc):
    """Two rulebooks held against each other as they stand on a day."""

    schema_: str = Field(alias="schema", default=SCHEMA)
    as_of: date
    before: BookDoc
    after: BookDoc
    counts: dict[str, int]
    changes: list[ChangedDutyDoc]


def redline(older: Rulebook, newer: Rulebook, day: date, only: Sequence[str] = ()) -> RedlineDoc:
    """Return what differs between two rulebooks on a day, for all duties or for those named."""
    comparing = Comparing(older, newer, day)
    found = [_change(one, comparing) for one in comparing.changes(only)]
    counts: dict[str, int] = {}
    for one in found:
        word = one.kind if one.kind != "changed" else one.direction
        counts[word] = counts.get(word, 0) + 1
    sides = [BookDoc(version=book.version, sha256=book.sha256) for book in (older, newer)]
    return RedlineDoc(as_of=day, before=sides[0], after=sides[1], counts=counts, changes=found)


def _change(change: LawChange, comparing: Comparing) -> ChangedDutyDoc:
    rule = change.after or change.before
    if rule is None:
        raise TypeError(change)  # a change is of a duty that stands in one of the two
    return ChangedDutyDoc(
        id=change.id,
        jurisdiction=rule.jurisdiction,
        title=rule.obligation.title.pair(),
        source=rule.obligation.citation.pinpoint.pair(),
        kind=change.kind,
        direction=change.direction,
        now_bound=_witness(change.now_bound, comparing.newer, comparing.older),
        no_longer=_witness(change.no_longer, comparing.older, comparing.newer),
        words=[
            WordsDoc(part=w.part, before=[t.pair() for t in w.before], after=[t.pair() for t in w.after])
            for w in change.words
        ],
    )


def _witness(firm: Firm | None, book: Rulebook, other: Rulebook) -> WitnessDoc | None:
    """Return a firm in words, as the rulebook that binds it asks."""
    if firm is None:
        return None
    case = case_from_data(case_of(firm, book), book)
    given = {**case.answers, **case.use_cases[0].answers}
    told = [
        SaidDoc(fact=name, question=_asked(name, book).pair(), answer=_answered(name, given[name], book).pair())
        for name in book.facts
        if name in given
    ]
    known = {**other.law_states, **book.law_states}
    states = [SettledDoc(state=n, meaning=known[n].meaning.pair(), settled=word) for n, word in firm.states.items()]
    return WitnessDoc(answers=told, questions_of_law=states)


def _asked(fact: str, book: Rulebook) -> Text:
    return Text.of(lambda lang: Speaker(book, lang).question(fact))


def _answered(fact: str, answer: Answer | None, book: Rulebook) -> Text:
    return Text.of(lambda lang: Speaker(book, lang).answer(fact, answer))


__all__ = ["RedlineDoc", "redline"]

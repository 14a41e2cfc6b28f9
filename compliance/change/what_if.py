"""What other answers would change for one firm: duties gained, lost, settled and moved, and questions that come or go.

The case and its changed copy are assessed on the same day, so that a difference comes from the answers alone; other days can be added.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from pydantic import Field

from compliance.case.case import Case, case_from_data
from compliance.case.knowledge import ContextView, Knowledge
from compliance.change.difference_documents import (
    FINISHED,
    ChangeDoc,
    StandingDoc,
    StateDoc,
    change_doc,
    standing_of,
    state_doc,
    systems,
)
from compliance.change.differences import changes, state_of
from compliance.checklist.checklist import Checklist, Item, build
from compliance.errors import InputError, Message, about, nearest
from compliance.explaining.speaker import Speaker
from compliance.interview.planner import Question, plan
from compliance.language.formatting import quoted
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.answer_shorthand import value_of, with_codes
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessor
from compliance.results.cautions import left_out
from compliance.results.checklist_document import head
from compliance.results.shapes import Doc, HeadedDoc, Pair
from compliance.semantics.answers import Answer, AnswerFault, answer_data
from compliance.semantics.places import PlaceUnknown

FIRST = 5  # how many of the first items are shown side by side
Given = Literal["answered", "dont-know", "not-answered"]


@dataclass(frozen=True)
class Setting:
    """One other answer, as a case file would hold it; `uses` names the uses it is given for, none for the firm's own."""

    fact: Fact
    value: Any
    uses: tuple[str, ...] = ()


class AnswerDoc(Doc):
    """One answer that was changed. `counts` is no where its question does not arise, or nothing reads it; `note` says why."""

    fact: str
    use_case: str | None
    ask: Pair
    before: Any
    after: Any
    before_words: Pair
    after_words: Pair
    given_before: Given
    counts: bool
    note: Pair | None


class LeftOutDoc(Doc):
    """An answer of the case that the change puts out of use, or brings back into use; `says` gives the reason."""

    fact: str
    use_case: str | None
    ask: Pair
    says: Pair | None


class AskedDoc(Doc):
    """A question that open duties hang on."""

    fact: str
    use_case: str | None
    ask: Pair
    settles: int


class FirstDoc(Doc):
    """One of the first open items before or after, with its place in both."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    title: Pair
    before: StateDoc | None
    after: StateDoc | None


class DayDoc(Doc):
    """What the other answers change on one day. `rescored` and `refined`: items whose score, or whose highest fine, is another."""

    day: date
    before: StandingDoc
    after: StandingDoc
    changes: list[ChangeDoc]
    first: list[FirstDoc]
    rescored: int
    refined: int
    questions_new: list[AskedDoc]
    questions_gone: list[AskedDoc]


class WhatIfDoc(HeadedDoc):
    """What changes if some answers were others. The head is that of the case as it stands; `changed_case` hashes the copy."""

    schema_: Literal["what-if/1"] = Field(default="what-if/1", alias="schema")
    changed_case: str
    systems: dict[str, Pair]
    answers: list[AnswerDoc]
    out_of_use: list[LeftOutDoc]
    back_in_use: list[LeftOutDoc]
    days: list[DayDoc]


# ------------------------------------------------------------------------------------------------------ what is set


def read_settings(
    words: Sequence[str], book: Rulebook, case: Case, use_case: str | None, all_uses: bool
) -> tuple[Setting, ...]:
    """Read FACT=VALUE as the command line has them, for one use of the case or for all.

    Raises:
        InputError: a fact, a value or a use is not there or does not fit; the message names the option and how to mend it.
    """
    uses = [u.id for u in case.use_cases]
    if use_case is not None and use_case not in uses:
        raise InputError(
            about(
                f"--use-case {use_case}",
                Message("call.unknown-use", hint=nearest(use_case, uses), uses=", ".join(uses) or Message("list.none")),
            )
        )
    out: list[Setting] = []
    for word in words:
        fact_id, equals, text = (part.strip() for part in word.partition("="))
        if not equals or not fact_id or not text:
            raise InputError(about(f"--set {word}", Message("call.set-form")))
        if fact_id not in book.facts:
            raise InputError(
                about(f"--set {fact_id}", Message("case.unknown-fact", fact=fact_id, hint=nearest(fact_id, book.facts)))
            )
        if fact_id in {s.fact.id for s in out}:
            raise InputError(about(f"--set {fact_id}", Message("call.fact-set-twice")))
        fact = book.facts[fact_id]
        try:
            value = with_codes(fact, value_of(fact, text), book.places)
            fact.parse(value, book.places)
        except (AnswerFault, PlaceUnknown) as error:
            raise InputError(about(f"--set {fact_id}", error.message)) from None
        out.append(Setting(fact, value, _uses(fact, uses, use_case, all_uses)))
    if (use_case is not None or all_uses) and out and all(s.fact.of == "organisation" for s in out):
        option = "--all-uses" if all_uses else f"--use-case {use_case}"
        raise InputError(about(option, Message("call.only-organisation")))
    return tuple(out)


def _uses(fact: Fact, uses: Sequence[str], use_case: str | None, all_uses: bool) -> tuple[str, ...]:
    if fact.of == "organisation":
        return ()
    if not uses:
        raise InputError(about(f"--set {fact.id}", Message("call.no-use")))
    if use_case is not None:
        return (use_case,)
    if all_uses or len(uses) == 1:
        return tuple(uses)
    raise InputError(about(f"--set {fact.id}", Message("call.which-use", uses=", ".join(uses))))


def with_settings(raw: Mapping[str, Any], settings: Iterable[Setting]) -> dict[str, Any]:
    """Return a copy of a case, as its file holds it, with other answers. A later setting of the same answer wins."""
    out = copy.deepcopy(dict(raw))
    for setting in settings:
        owners = [u for u in out.get("use_cases") or [] if u["id"] in setting.uses]
        if setting.fact.of == "organisation":
            owners = [out["organisation"]]
        for owner in owners:
            owner["answers"] = {
                **(owner.get("answers") or {}),
                setting.fact.id: setting.value,
            }
    return out


# ------------------------------------------------------------------------------------------------------ what follows


def what_if(
    assessor: Assessor, raw: Mapping[str, Any], settings: Sequence[Setting], as_of: date, also: Sequence[date] = ()
) -> WhatIfDoc:
    """Return what other answers change for a case (as its file holds it), on a day and on others too."""
    book = assessor.rulebook
    case, other = case_from_data(raw, book), case_from_data(with_settings(raw, settings), book)
    pairs = [
        (build(assessor.assess(case, day)), build(assessor.assess(other, day)))
        for day in dict.fromkeys([as_of, *sorted(also)])
    ]
    before, after = pairs[0]
    touched = {(s.fact.id, use) for s in settings for use in (s.uses or (None,))}
    ordered = [(f, u) for f in book.facts for u in (None, *(u.id for u in case.use_cases)) if (f, u) in touched]
    days = [_day(a, b, touched) for a, b in pairs]
    named = [*(c.jurisdiction for d in days for c in d.changes), *(f.jurisdiction for d in days for f in d.first)]
    return WhatIfDoc(
        **head(before),
        changed_case=other.sha256,
        systems=systems(book, named),
        answers=[_answer(before, after, fact, use) for fact, use in ordered],
        out_of_use=_turned(before, after, touched, leaves=True),
        back_in_use=_turned(before, after, touched, leaves=False),
        days=days,
    )


def _answers(case: Case, use: str | None) -> Mapping[str, Answer | None]:
    return case.answers if use is None else next(u.answers for u in case.use_cases if u.id == use)


def _view(knowledge: Knowledge, use: str | None) -> ContextView:
    """Return where an answer is read: in its use, or anywhere for the organisation's own."""
    for seen in knowledge.bases:
        if use is None or (seen.context.use_case is not None and seen.context.use_case.id == use):
            return seen
    return knowledge.bases[0]


def _answer(before: Checklist, after: Checklist, fact: str, use: str | None) -> AnswerDoc:
    book = after.assessment.rulebook
    old, new = _answers(before.assessment.case, use), _answers(after.assessment.case, use)
    idle = _idle(after, fact, use)
    note = idle or _flows_stay(after, fact, use)
    given: Given = "not-answered" if fact not in old else "dont-know" if old[fact] is None else "answered"
    return AnswerDoc(
        fact=fact,
        use_case=use,
        ask=book.facts[fact].ask.pair(),
        before=answer_data(old.get(fact)),
        after=answer_data(new[fact]),
        before_words=(say_both("answer.not-answered") if fact not in old else _words(book, fact, old[fact])).pair(),
        after_words=_words(book, fact, new[fact]).pair(),
        given_before=given,
        counts=idle is None,
        note=None if note is None else note.pair(),
    )


def _words(book: Rulebook, fact: str, answer: Answer | None) -> Text:
    return Text.of(lambda lang: Speaker(book, lang).answer(fact, answer))


def _idle(after: Checklist, fact: str, use: str | None) -> Text | None:
    """Say why a changed answer moves nothing: no rule reads it, its question does not arise, or whether it does is open."""
    book = after.assessment.rulebook
    if fact not in book.facts_asked:
        ask = book.facts[fact].ask
        return say_both("warning.unread", questions=ask.map(quoted))
    return left_out(book, fact, _view(after.assessment.knowledge, use))


def _flows_stay(after: Checklist, fact: str, use: str | None) -> Text | None:
    """Say that data flows which a use lists one by one keep their own answers."""
    uses = [u for u in after.assessment.case.use_cases if u.id == use]
    if not any(fact in flow.answers for u in uses for flow in u.flows):
        return None
    return say_both("what-if.flows", question=after.assessment.rulebook.facts[fact].ask)


def _turned(
    before: Checklist, after: Checklist, touched: set[tuple[str, str | None]], leaves: bool
) -> list[LeftOutDoc]:
    """Return the other answers of the case that the change puts out of use (or brings back), in the order of the form."""
    book, case = before.assessment.rulebook, before.assessment.case
    old, new = before.assessment.knowledge, after.assessment.knowledge
    out = []
    for fact in book.facts_asked:
        for use in (None, *(u.id for u in case.use_cases)):
            if fact not in _answers(case, use) or (fact, use) in touched:
                continue
            was, now = _view(old, use).fact(fact).ignored, _view(new, use).fact(fact).ignored
            if was == now or now != leaves:
                continue
            says = left_out(book, fact, _view(new, use))
            out.append(
                LeftOutDoc(
                    fact=fact, use_case=use, ask=book.facts[fact].ask.pair(), says=None if says is None else says.pair()
                )
            )
    return out


def _day(before: Checklist, after: Checklist, touched: set[tuple[str, str | None]]) -> DayDoc:
    book, day = before.assessment.rulebook, before.assessment.as_of
    old, new = ({i.key: i for i in c.items} for c in (before, after))
    both = [(old[key], new[key]) for key in old if key in new and old[key].rank and new[key].rank]
    asked, asks = ({(q.fact, q.use_case): q for q in plan(c).open} for c in (before, after))

    def shown(questions: Iterable[Question]) -> list[AskedDoc]:
        return [
            AskedDoc(fact=q.fact, use_case=q.use_case, ask=book.facts[q.fact].ask.pair(), settles=q.settles)
            for q in questions
            if (q.fact, q.use_case) not in touched
        ]

    return DayDoc(
        day=day,
        before=standing_of(before),
        after=standing_of(after),
        changes=[change_doc(c) for c in changes(before, after)],
        first=_first(old, new, day),
        rescored=sum(
            a.priority is not None and b.priority is not None and a.priority.score != b.priority.score for a, b in both
        ),
        refined=sum(a.cap != b.cap for a, b in both),
        questions_new=shown(q for key, q in asks.items() if key not in asked),
        questions_gone=shown(q for key, q in asked.items() if key not in asks),
    )


def _first(old: Mapping[tuple[str, str], Item], new: Mapping[tuple[str, str], Item], day: date) -> list[FirstDoc]:
    """Return the first open items afterwards, then those that were among the first before, each with both its places."""

    def top(items: Mapping[tuple[str, str], Item]) -> list[tuple[str, str]]:
        open_items = [i for i in items.values() if i.rank is not None and i.status not in FINISHED]
        return [i.key for i in sorted(open_items, key=lambda i: i.rank or 0)[:FIRST]]

    out = []
    for key in dict.fromkeys([*top(new), *top(old)]):
        one = new.get(key) or old[key]
        out.append(
            FirstDoc(
                obligation=one.id,
                use_case=one.assessed.use_case,
                jurisdiction=one.assessed.rule.jurisdiction,
                title=one.duty.title.pair(),
                before=state_doc(state_of(old[key], day)) if key in old else None,
                after=state_doc(state_of(new[key], day)) if key in new else None,
            )
        )
    return out


__all__ = [
    "AnswerDoc",
    "AskedDoc",
    "DayDoc",
    "FirstDoc",
    "LeftOutDoc",
    "Setting",
    "WhatIfDoc",
    "read_settings",
    "what_if",
    "with_settings",
]

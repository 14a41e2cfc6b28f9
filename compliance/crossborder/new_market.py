"""One more market: what entering it would add, change or make redundant, and what of it existing actions already hold.

Entering a market is supposed to mean that the firm offers its services there, that people there are concerned by each use, and,
where a use is about jobs, that jobs are there. Everything else is left as answered; what was not known stays not known.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Literal

from pydantic import Field

from compliance.case.case import Case
from compliance.change.differences import Change, Kind, changes
from compliance.checklist.actions import Action, actions
from compliance.checklist.checklist import Checklist, Item, build
from compliance.checklist.contents import Delivered, adds_in, capacities_of, delivered, satisfies
from compliance.checklist.priority import Tier
from compliance.crossborder.conflicts import recognitions_for
from compliance.errors import InputError, about
from compliance.explaining.speaker import Speaker
from compliance.interview.planner import plan
from compliance.language.languages import spoken
from compliance.language.text import Text
from compliance.law.rulebook import Rulebook
from compliance.reasoning.words import LiveVerdict
from compliance.results.shapes import Doc, Pair
from compliance.semantics.answers import Answer, PartialSet
from compliance.semantics.places import PlaceUnknown
from compliance.semantics.truth import YES


class AssumedDoc(Doc):
    """One answer that entering the market is taken to change."""

    fact: str
    use_case: str | None
    ask: Pair
    before: Pair
    after: Pair


class HeldDoc(Doc):
    """What an existing action holds of a new duty on one topic, and what is still to add."""

    topic: str
    title: Pair
    action: str
    met: bool
    elements: list[Pair]
    adds: list[Pair]
    numbers: list[str]


class RecognisedDoc(Doc):
    """A text that lets work done for an existing duty count for the new one, and on which condition."""

    recognition: str
    how: str
    says: Pair
    pinpoint: Pair
    url: str


class AddedDoc(Doc):
    """A duty that entering the market adds. `met`: existing actions hold all of it, part of it, or nothing."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    title: Pair
    pinpoint: Pair
    verdict: LiveVerdict
    force: str
    start: date | None = Field(alias="from")
    tier: Tier
    of_the_market: bool
    met: Literal["all", "part", "none"]
    held: list[HeldDoc]
    recognised: list[RecognisedDoc]


class ChangedDoc(Doc):
    """A duty that stands otherwise once the market is entered, or no longer stands."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    title: Pair
    kinds: list[Kind]
    reason: str
    verdicts: tuple[str, str]
    tiers: tuple[str | None, str | None]


class TightenedDoc(Doc):
    """A number of an action that becomes another one."""

    action: str
    title: Pair
    parameter: str
    label: Pair
    before: int | None
    after: int | None
    driven_by: list[str]


class EntryDoc(Doc):
    """What entering one more market would mean."""

    code: str
    name: Pair
    assumed: list[AssumedDoc]
    new_systems: list[str]
    added: list[AddedDoc]
    changed: list[ChangedDoc]
    redundant: list[ChangedDoc]
    tightened: list[TightenedDoc]
    questions: int
    new_questions: int


def known_markets(book: Rulebook, codes: Sequence[str]) -> tuple[str, ...]:
    """Return the places that --with names, each once.

    Raises:
        InputError: there is no such place; the message names the nearest.
    """
    for code in codes:
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            raise InputError(about(f"--with {code}", error.message)) from None
    return tuple(dict.fromkeys(codes))


def entries(checklist: Checklist, codes: Sequence[str]) -> list[EntryDoc]:
    """Return what entering each of some markets would mean, each by itself."""
    return [entry(checklist, code) for code in codes]


def entered(book: Rulebook, case: Case, code: str) -> Case:
    """Return the case with one more market."""
    facts = book.entry_facts
    answers = {**case.answers, **{f: _with(book, case.answers.get(f), code) for f in facts.organisation}}
    uses = []
    for use in case.use_cases:
        mine = {**use.answers, **{f: _with(book, use.answers.get(f), code) for f in facts.use_case}}
        for fact in facts.use_case_where_any:
            given = use.answers.get(fact)
            if isinstance(given, PartialSet) and given.sure:
                mine[fact] = _with(book, given, code)
        uses.append(replace(use, answers=mine))
    return replace(case, answers=answers, use_cases=tuple(uses))


def _with(book: Rulebook, answer: Answer | None, code: str) -> PartialSet:
    """Add a place to an answer; where nothing was answered, every other place stays as unsure as it was."""
    if isinstance(answer, PartialSet):
        return PartialSet(answer.sure | {code}, answer.unsure - {code})
    everywhere = {e.code for e in book.places.entries.values() if e.part_of is None}
    return PartialSet(frozenset({code}), frozenset(everywhere - {code}))


def entry(checklist: Checklist, code: str) -> EntryDoc:
    """Return what entering one market would mean."""
    assessment = checklist.assessment
    book, case = assessment.rulebook, assessment.case
    other = entered(book, case, code)
    after = build(assessment.assessor.assess(other, assessment.as_of), dict(checklist.weights))
    found = changes(checklist, after)
    new = [c for c in book.jurisdictions if assessment.in_play(c) is not YES and after.assessment.in_play(c) is YES]
    ours = actions(checklist)
    mine = {i.id for i in checklist.ranked}
    items = {i.key: i for i in after.ranked}
    asked, later = ({(q.fact, q.use_case) for q in plan(c).open} for c in (checklist, after))
    return EntryDoc(
        code=code,
        name=book.places.name(code).pair(),
        assumed=_assumed(book, case, other),
        new_systems=new,
        added=[_added(book, items[c.key], ours, mine, new) for c in found if "gained" in c.kinds],
        changed=[_changed(c) for c in found if not {"gained", "lost", "ends"} & set(c.kinds)],
        redundant=[_changed(c) for c in found if {"lost", "ends"} & set(c.kinds)],
        tightened=_tightened(ours, actions(after)),
        questions=len(later),
        new_questions=len(later - asked),
    )


def _assumed(book: Rulebook, before: Case, after: Case) -> list[AssumedDoc]:
    speakers = [Speaker(book, lang) for lang in spoken()]
    pairs: list[tuple[str | None, Any, Any]] = [(None, before.answers, after.answers)]
    pairs += [(a.id, b.answers, a.answers) for b, a in zip(before.use_cases, after.use_cases, strict=True)]
    out = []
    for use, old, new in pairs:
        for fact, answer in new.items():
            if old.get(fact) != answer:
                out.append(
                    AssumedDoc(
                        fact=fact,
                        use_case=use,
                        ask=book.facts[fact].ask.pair(),
                        before={s.lang: s.answer(fact, old.get(fact)) for s in speakers},
                        after={s.lang: s.answer(fact, _short(answer, old.get(fact))) for s in speakers},
                    )
                )
    return out


def _short(answer: Answer | None, before: Answer | None) -> Answer | None:
    """Return an answer as it is told: where nothing was known before, only what is now supposed."""
    if before is None and isinstance(answer, PartialSet):
        return PartialSet(answer.sure)
    return answer


def _added(book: Rulebook, item: Item, ours: Sequence[Action], mine: Collection[str], new: Sequence[str]) -> AddedDoc:
    held = _held(book, item, ours)
    topics = {p.topic for p in item.duty.topics}
    whole = bool(topics) and topics <= {h.topic for h in held if h.met}
    judgement, rated = item.assessed.judgement, item.priority
    assert rated is not None
    return AddedDoc(
        obligation=item.id,
        use_case=item.assessed.use_case,
        jurisdiction=item.assessed.rule.jurisdiction,
        title=item.duty.title.pair(),
        pinpoint=item.duty.citation.pinpoint.pair(),
        verdict=judgement.verdict,
        force=judgement.force,
        start=judgement.start,
        tier=rated.tier,
        of_the_market=item.assessed.rule.jurisdiction in new,
        met="all" if whole else "part" if held else "none",
        held=held,
        recognised=[
            RecognisedDoc(
                recognition=r.id,
                how=r.how,
                says=r.says.pair(),
                pinpoint=r.citation.pinpoint.pair(),
                url=r.citation.url,
            )
            for r in recognitions_for(book, mine, item.id)
        ],
    )


def _held(book: Rulebook, item: Item, ours: Sequence[Action]) -> list[HeldDoc]:
    """Return what present actions of the same capacity hold of a duty, topic by topic."""
    seats = capacities_of(book, item.duty)
    out = []
    for part in item.duty.topics:
        topic = book.topics[part.topic]
        wanted = delivered(part)
        for action in ours:
            if action.topic != topic or action.capacity not in seats or action.core_standing != "now":
                continue
            done = Delivered(action.core, {n.name: n.value for n in action.numbers if n.value is not None})
            missing = wanted.content - done.content
            numbers = [
                name
                for name, value in wanted.parameters.items()
                if not satisfies(done, Delivered(frozenset(), {name: value}), topic)
            ]
            if missing == wanted.content and wanted.content:
                continue
            out.append(
                HeldDoc(
                    topic=topic.id,
                    title=topic.title.pair(),
                    action=action.id,
                    met=satisfies(done, wanted, topic),
                    elements=[text.pair() for e, text in topic.elements.items() if e in missing],
                    adds=[a.pair() for a in adds_in(missing, part.adds)],
                    numbers=numbers,
                )
            )
    return out


def _changed(change: Change) -> ChangedDoc:
    duty = change.rule.obligation
    before, after = change.before, change.after
    return ChangedDoc(
        obligation=change.rule.id,
        use_case=change.use_case,
        jurisdiction=change.rule.jurisdiction,
        title=duty.title.pair(),
        kinds=list(change.kinds),
        reason=change.reason,
        verdicts=(
            before.verdict if before else "does-not-apply",
            after.verdict if after else "does-not-apply",
        ),
        tiers=(before.tier if before else None, after.tier if after else None),
    )


def _tightened(ours: Sequence[Action], theirs: Sequence[Action]) -> list[TightenedDoc]:
    now = {(a.id, n.name): n for a in ours for n in a.numbers}
    out = []
    for action in theirs:
        for number in action.numbers:
            was = now.get((action.id, number.name))
            if action.topic is None or was is None or was.value == number.value:
                continue
            label: Text = action.topic.parameters[number.name].label
            out.append(
                TightenedDoc(
                    action=action.id,
                    title=action.topic.title.pair(),
                    parameter=number.name,
                    label=label.pair(),
                    before=was.value,
                    after=number.value,
                    driven_by=sorted({i.id for i in number.drivers}),
                )
            )
    return out


__all__ = ["EntryDoc", "entered", "entries", "entry", "known_markets"]

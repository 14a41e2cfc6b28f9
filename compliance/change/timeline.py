"""What begins, ends or changes for one firm, day by day, between the as-of day and a later one.

An entry about a duty is what the assessments of two neighbouring days say, never what a calendar suggests. Answers are taken as they
stand; law that nobody has passed yet has no day and is named apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from pydantic import Field

from compliance.case.case import Case
from compliance.case.in_place import InPlace
from compliance.change.change_days import checklists
from compliance.change.difference_documents import (
    FINISHED,
    ChangeDoc,
    StandingDoc,
    change_doc,
    standing_of,
    systems,
)
from compliance.change.differences import Change, State, changes, state_of
from compliance.change.rewordings import WordingDoc, reworded
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import Tier
from compliance.errors import InputError, Message, about
from compliance.explaining.rule_words import stay_words
from compliance.language.formatting import day_both, listed_both, series
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.legal_systems import Route
from compliance.law.provisions import Instrument, Period
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment, Assessor
from compliance.reasoning.words import Force, Verdict
from compliance.results.checklist_document import head
from compliance.results.shapes import Doc, HeadedDoc, Pair
from compliance.semantics.conditions import Leaf
from compliance.semantics.places import GroupEntry, Membership
from compliance.semantics.truth import NO, YES, Truth, some

What = Literal[
    "begins", "gained", "settled", "opened", "ends", "lost", "deferred", "stayed", "unstayed",  # the law, for this case
    "reworded",  # what a duty says
    "ban-near", "get-ready", "moved",  # the place on the list
    "record-ends", "record-begins", "look-again",  # what the case has in place, or put off
    "way-closes", "way-opens", "bar-begins", "bar-ends",  # personal data between legal systems
    "review-due",  # the text of the law, to be read again
]  # fmt: skip
OF_LAW: tuple[What, ...] = (
    "begins", "gained", "settled", "opened", "ends", "lost", "deferred", "stayed", "unstayed",
)  # fmt: skip
WHATS: tuple[What, ...] = (
    *OF_LAW, "reworded", "ban-near", "get-ready", "moved", "record-ends", "record-begins", "look-again", "way-closes", "way-opens",
    "bar-begins", "bar-ends", "review-due",
)  # fmt: skip


class RewordedDoc(Doc):
    """A duty that goes on and says something else from a day on, part by part in both wordings."""

    obligation: str
    use_cases: list[str | None]
    wordings: list[WordingDoc]


class EntryDoc(Doc):
    """Something that happens on a day, what it concerns, and what it rests on (`why`).

    `change` is there for entries about a duty. `begins_on`: the first day that an early entry (time to get ready) announces.
    `unconfirmed`: that day is from memory or contested. `stayed_by`: a court holds the duty back, so the day may not hold.
    `reworded`: what a duty says otherwise from the day on, with the uses of AI it is about.
    `for_sure`: whether it surely concerns the case, or hangs on an answer or a question of law that is open.
    """

    day: date
    what: What
    title: Pair
    jurisdiction: str | None
    why: Pair
    change: ChangeDoc | None = None
    instrument: str | None = None
    begins_on: date | None = None
    unconfirmed: bool = False
    stayed_by: Pair | None = None
    reworded: RewordedDoc | None = None
    for_sure: bool = True


class SpanDoc(Doc):
    """How a duty stands from a day until another (half-open), or until the end of the time looked at."""

    start: date = Field(alias="from")
    until: date | None
    verdict: Verdict
    force: Force | None
    begun: bool
    tier: Tier | None
    unconfirmed: bool


class LifelineDoc(Doc):
    """One duty that begins, ends or changes in the time looked at: how it stands, from the as-of day on."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    law: Pair
    title: Pair
    spans: list[SpanDoc]


class UndatedDoc(Doc):
    """A duty that applies or may apply once it is law, and has no day yet."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    law: Pair
    title: Pair
    verdict: Verdict


class DueDoc(Doc):
    """A text that was to be read again before the as-of day."""

    instrument: str
    title: Pair
    again_by: date


class TimelineDoc(HeadedDoc):
    """Everything that changes for a case until a day. `standing` counts its duties on the first and on the last day."""

    schema_: Literal["timeline/1"] = Field(default="timeline/1", alias="schema")
    until: date
    get_ready_days: int
    systems: dict[str, Pair]
    standing: list[StandingDoc]
    entries: list[EntryDoc]
    lifelines: list[LifelineDoc]
    undated: list[UndatedDoc]
    overdue: list[DueDoc]


def timeline(assessor: Assessor, case: Case, as_of: date, until: date) -> TimelineDoc:
    """Return what changes for a case after a day, up to another and on it.

    Raises:
        InputError: the last day does not lie after the first.
    """
    if until <= as_of:
        raise InputError(about(f"--until {until}", Message("call.until-not-later", as_of=as_of)))
    days = checklists(assessor, case, as_of, until)
    first, last = days[0], days[-1]
    entries = [e for before, after in pairwise(days) for e in _of_law(before, after)]
    entries += [e for before, after in pairwise(days) for e in _reworded(before, after)]
    entries += [*_records(days, until), *_ways(days, until)]
    texts = _instruments(days)
    entries += [
        EntryDoc(
            day=text.again_by,
            what="review-due",
            title=text.short.pair(),
            jurisdiction=text.jurisdiction,
            why=say_both("timeline.why-review", day=day_both(text.checked_on)).pair(),
            instrument=text.id,
        )
        for text in texts
        if as_of <= text.again_by <= until
    ]
    undated = [_undated(i) for i in first.ranked if i.assessed.judgement.start is None]
    return TimelineDoc(
        **head(first),
        until=until,
        get_ready_days=assessor.rulebook.priority.get_ready_days,
        systems=systems(assessor.rulebook, [*(e.jurisdiction for e in entries), *(u.jurisdiction for u in undated)]),
        standing=[standing_of(first), standing_of(last).model_copy(update={"day": until})],
        entries=sorted(entries, key=lambda e: (e.day, WHATS.index(e.what))),  # else as they were found: gravest first
        lifelines=_lifelines(days, entries),
        undated=undated,
        overdue=[
            DueDoc(instrument=t.id, title=t.short.pair(), again_by=t.again_by) for t in texts if t.again_by < as_of
        ],
    )


# ------------------------------------------------------------------------------------------------------------- duties


@dataclass(frozen=True)
class _Cause:
    """What an entry rests on, and the day it announces where that is not its own."""

    why: Text
    begins_on: date | None = None
    unconfirmed: bool = False


def what_happens(change: Change) -> What | None:
    """Name what a change between two days is to the reader; None where the duty only goes on under another period."""
    after = change.after
    if after is None or change.kinds == ("redated",):
        return None
    if "begins" in change.kinds:
        return "begins"
    for kind in change.kinds:
        if kind in ("gained", "lost", "ends", "settled", "opened", "deferred", "stayed", "unstayed"):
            return kind
    if "reopened" in change.kinds or "progressed" in change.kinds:
        return "record-ends" if "reopened" in change.kinds else "record-begins"
    if after.begun:
        return "moved"
    return "ban-near" if after.tier == "stop" else "get-ready" if after.tier == "get-ready" else "moved"


def _of_law(before: Checklist, after: Checklist) -> Iterator[EntryDoc]:
    older, items = _by_key(before), _by_key(after)
    for change in changes(before, after):
        what = what_happens(change)
        if what is None:
            continue
        was, now = older[change.key], items[change.key]
        cause = _cause(what, was, now, after)
        held = [(s, i.assessed.stay) for s, i in ((change.before, was), (change.after, now)) if s is not None]
        states: list[State] = [s for s, _ in held]
        stays = [stay for s, stay in held if s.force == "stayed" and stay is not None]
        yield EntryDoc(
            day=after.assessment.as_of,
            what=what,
            title=now.duty.title.pair(),
            jurisdiction=change.rule.jurisdiction,
            why=cause.why.pair(),
            change=change_doc(change),
            instrument=change.rule.instrument.id,
            begins_on=cause.begins_on,
            unconfirmed=cause.unconfirmed,
            stayed_by=stay_words(stays[-1]).pair() if stays else None,
            for_sure=any(s.verdict == "applies" for s in states),
        )


def _reworded(before: Checklist, after: Checklist) -> Iterator[EntryDoc]:
    for one in reworded(before, after):
        rule, book = one.item.assessed.rule, after.assessment.rulebook
        of_duty = any(w.part not in ("sanction", "fine") for w in one.wordings)
        sanction = book.sanctions.get(one.item.duty.sanction)
        cite = one.item.duty.citation.pinpoint if of_duty or sanction is None else sanction.cite
        yield EntryDoc(
            day=after.assessment.as_of,
            what="reworded",
            title=one.item.duty.title.pair(),
            jurisdiction=rule.jurisdiction,
            why=cite.pair(),
            instrument=rule.instrument.id,
            reworded=RewordedDoc(obligation=one.item.id, use_cases=list(one.uses), wordings=list(one.wordings)),
            for_sure=one.for_sure,
        )


def _by_key(checklist: Checklist) -> dict[tuple[str, str], Item]:
    return {item.key: item for item in checklist.items}


def _cause(what: What, was: Item, now: Item, after: Checklist) -> _Cause:
    """Find what a change of this day rests on: a period, what needs it first, a special duty, a record, a membership."""
    day, book = after.assessment.as_of, after.assessment.rulebook
    announced = day + timedelta(days=book.priority.get_ready_days)
    if what in ("ban-near", "get-ready", "moved"):
        for period in _open(now):
            if period.start == announced:
                return _Cause(period.cite, period.start, period.start_unconfirmed)
        for other in _needing(now, after):
            return _Cause(say_both("timeline.why-needed", title=other.duty.title))
    if what in ("record-ends", "record-begins"):
        for entry in after.assessment.case.in_place:
            if day in (entry.since, entry.until) and _concerns(entry, now):
                return _Cause(_named(entry, book))
    if what in ("stayed", "unstayed"):
        for stay in (i.assessed.stay for i in ((now, was) if what == "stayed" else (was, now))):
            if stay is not None:
                return _Cause(stay_words(stay))
    begun = [_Cause(p.cite, None, p.start_unconfirmed) for p in _open(now) if p.start == day]
    over = [_Cause(p.cite) for p in _open(was) if p.until == day]
    for cause in (*over, *begun) if what in ("ends", "lost", "deferred") else (*begun, *over):
        return cause
    for special in (*now.assessed.judgement.displaced_by, *was.assessed.judgement.displaced_by):
        duty = book.rules[special].obligation
        cites = [d.cite for d in duty.displaces if d.obligation == now.id]
        return _Cause(say_both("timeline.why-special", title=duty.title, cite=cites[0]))
    turned = [_turn(book, group, member, day) for group in book.places.groups.values() for member in group.members]
    said = [t for t in turned if t is not None]
    if said:
        return _Cause(Text.of(lambda lang: series((t.in_(lang) for t in said), lang)))
    return _Cause(now.duty.citation.pinpoint)


def _open(item: Item) -> list[Period]:
    """Return the periods of an item that hold or may hold for the case."""
    states = item.assessed.judgement.periods
    return [item.duty.periods[s.number] for s in states if s.value is not NO]


def _turn(book: Rulebook, group: GroupEntry, member: Membership, day: date) -> Text | None:
    """Say that a place joins or leaves a group on a day, where it does."""
    if day not in (member.since, member.until):
        return None
    key = "timeline.why-joins" if day == member.since else "timeline.why-leaves"
    return say_both(key, place=book.places.name(member.code), group=group.name)


def _needing(item: Item, checklist: Checklist) -> Iterator[Item]:
    """Yield the open items that need this one done before them, where they have lifted it into their tier."""
    if item.priority is None or "tier" not in item.priority.trace:
        return
    for other in checklist.ranked:
        uses = {item.assessed.use_case, other.assessed.use_case}
        if item.id in other.duty.needs and other.status not in FINISHED and (None in uses or len(uses) == 1):
            yield other


def _lifelines(days: Sequence[Checklist], entries: Iterable[EntryDoc]) -> list[LifelineDoc]:
    """Return how each duty that the law moves stands over the whole time, in the order of the entries."""
    wanted = dict.fromkeys(
        (e.change.obligation, e.change.use_case or "") for e in entries if e.change is not None and e.what in OF_LAW
    )
    boards = [(c.assessment.as_of, _by_key(c)) for c in days]
    out = []
    for key in wanted:
        spans: list[SpanDoc] = []
        for day, items in boards:
            span = _span(items[key], day)
            if spans and span.model_copy(update={"start": spans[-1].start}) == spans[-1]:
                continue
            if spans:
                spans[-1] = spans[-1].model_copy(update={"until": day})
            spans.append(span)
        one = boards[0][1][key]
        out.append(
            LifelineDoc(
                obligation=one.id,
                use_case=one.assessed.use_case,
                jurisdiction=one.assessed.rule.jurisdiction,
                law=one.duty.citation.pinpoint.pair(),
                title=one.duty.title.pair(),
                spans=spans,
            )
        )
    return out


def _span(item: Item, day: date) -> SpanDoc:
    state = state_of(item, day)
    periods = item.assessed.judgement.periods
    return SpanDoc(
        start=day,
        until=None,
        verdict=state.verdict,
        force=state.force if state.live else None,
        begun=state.live and state.begun,
        tier=state.tier,
        unconfirmed=state.live and any(p.start == state.start and p.start_unconfirmed for p in periods),
    )


def _undated(item: Item) -> UndatedDoc:
    return UndatedDoc(
        obligation=item.id,
        use_case=item.assessed.use_case,
        jurisdiction=item.assessed.rule.jurisdiction,
        law=item.duty.citation.pinpoint.pair(),
        title=item.duty.title.pair(),
        verdict=item.assessed.verdict,
    )


# -------------------------------------------------------------------------------------------------- what is in place


def _records(days: Sequence[Checklist], until: date) -> Iterator[EntryDoc]:
    """Yield records of the case that begin or end without moving a duty: their owner should know all the same."""
    as_of, book = days[0].assessment.as_of, days[0].assessment.rulebook
    steps = {after.assessment.as_of: (before, after) for before, after in pairwise(days)}
    for entry in days[0].assessment.case.aside:
        if entry.look_again is not None and as_of < entry.look_again <= until:
            yield _put_off(entry, entry.look_again, book)
    bounds: tuple[tuple[What, bool], ...] = (("record-begins", True), ("record-ends", False))
    for entry in days[0].assessment.case.in_place:
        for what, begins in bounds:
            day = entry.since if begins else entry.until
            if day is None or not as_of < day <= until:
                continue
            items = _by_key(steps[day][1])
            moved = [items[c.key] for c in changes(*steps[day]) if what_happens(c) == what]
            if not any(_concerns(entry, item) for item in moved):
                yield EntryDoc(
                    day=day,
                    what=what,
                    title=_subject(entry, book).pair(),
                    jurisdiction=None,
                    why=_named(entry, book).pair(),
                )


def _put_off(entry: InPlace, again: date, book: Rulebook) -> EntryDoc:
    """Return the day on which something that was put off is to be looked at again; its reason is what the firm noted."""
    title = _subject(entry, book) if entry.obligation is None else book.rules[entry.obligation].obligation.told
    why = say_both("timeline.why-put-off") if entry.note is None else Text.same(entry.note)
    return EntryDoc(day=again, what="look-again", title=title.pair(), jurisdiction=None, why=why.pair())


def _concerns(entry: InPlace, item: Item) -> bool:
    if entry.use_case is not None and item.assessed.use_case not in (None, entry.use_case):
        return False
    if entry.obligation is not None:
        return entry.obligation == item.id
    return any(part.topic == entry.topic for part in item.duty.topics)


def _subject(entry: InPlace, book: Rulebook) -> Text:
    """Return what a record is about: a duty, or an action that serves several."""
    if entry.obligation is not None:
        return book.rules[entry.obligation].obligation.title
    assert entry.topic is not None
    return book.topics[entry.topic].title


def _named(entry: InPlace, book: Rulebook) -> Text:
    """Return what a record is called: the evidence it names, or else what it is about."""
    if entry.evidence is None:
        return _subject(entry, book)
    return Text.same(entry.evidence)


# --------------------------------------------------------------------------------------- ways for data, texts to read


def _ways(days: Sequence[Checklist], until: date) -> Iterator[EntryDoc]:
    """Yield the ways for personal data that open or close, and bars that begin or end, where data of the case goes, or may."""
    as_of, book = days[0].assessment.as_of, days[0].assessment.rulebook
    for route in book.routes:
        first: What = "bar-begins" if route.holds_back else "way-opens"
        last: What = "bar-ends" if route.holds_back else "way-closes"
        for what, day in ((first, route.since), (last, route.until)):
            if day is None or not as_of < day <= until:
                continue
            # Places are read as they lie while the way is open: its end often is the end of a membership too.
            within = day if what == first else day - timedelta(days=1)
            seen = [c.assessment for c in days if c.assessment.as_of <= within][-1]
            used = min(seen.in_play(route.origin), _goes_to(seen, route))
            if used is NO:
                continue
            title = say_both(
                "timeline.way" if route.destinations else "timeline.way-beyond",
                instrument=route.instrument,
                origin=book.places.name(route.origin),
                places=_places(book, route.destinations or route.beyond),
            )
            yield EntryDoc(
                day=day,
                what=what,
                title=title.pair(),
                jurisdiction=route.origin,
                why=route.citation.pinpoint.pair(),
                unconfirmed=what == first and route.since_unconfirmed,
                for_sure=used is YES,
            )


def _places(book: Rulebook, codes: Iterable[str]) -> Text:
    return listed_both([book.places.name(code) for code in codes])


def _goes_to(assessment: Assessment, route: Route) -> Truth:
    """Say whether data of the case goes where a way leads: by its flows or, where a use lists none, by its places."""
    knowledge = assessment.knowledge
    views = [s for base in knowledge.bases for s in (knowledge.flows_of(base) or (base,))]
    facts = assessment.rulebook.flows.place_by_receiver.values()
    operator, codes = ("within-any", route.destinations) if route.destinations else ("beyond", route.beyond)
    return some(view.leaf(Leaf(fact, operator, codes)) for view in views for fact in facts)


def _instruments(days: Sequence[Checklist]) -> list[Instrument]:
    """Return the texts in which the duties of the case stand, by id."""
    found = {i.assessed.rule.instrument.id: i.assessed.rule.instrument for c in days for i in c.ranked}
    return [found[ident] for ident in sorted(found)]


__all__ = [
    "OF_LAW",
    "WHATS",
    "DueDoc",
    "EntryDoc",
    "LifelineDoc",
    "RewordedDoc",
    "SpanDoc",
    "TimelineDoc",
    "UndatedDoc",
    "What",
    "timeline",
    "what_happens",
]

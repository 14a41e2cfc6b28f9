"""The document `incident/1`: who is told by when after an incident, what to say, in which order."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from compliance.checklist.checklist import Checklist
from compliance.incident.counting import Deadline
from compliance.incident.due import Due, Standing, due, earliest, law_of
from compliance.incident.story import Story, choices
from compliance.law.incidents import Moment, Urgency, Whom
from compliance.law.rulebook import Rulebook
from compliance.results.checklist_document import head
from compliance.results.shapes import Doc, HeadedDoc, Pair
from compliance.semantics.truth import NO

SURE = ("primary-text", "text-not-kept", "two-secondary")
MOST_QUESTIONS = 3


class SaidDoc(Doc):
    """Something that happened, as an answer: its question, its option, and the words of the option."""

    fact: str
    option: str
    label: Pair


class StoryDoc(Doc):
    """What was told: when it was noticed, in the zone of the firm; what happened; places; how many people, by place; later moments.

    `names` are those of the places.
    """

    noticed: datetime
    zone: str
    event: str
    what: list[SaidDoc]
    people: list[str]
    firm: list[str]
    hit: dict[str, int]
    moments: dict[Moment, datetime]
    places_taken_as_all: bool
    names: dict[str, Pair]


class DeadlineDoc(Doc):
    """A deadline: `by` in the zone of the firm, `by_there` in that of the authority's seat.

    `within` and `runs_from` say how long from which event; `event_assumed` where that is taken to be the noticing. `counted_to` is the last
    day as counted, and `moved` says that it was shut, so that the time goes on. `approximate`: a guideline names the figure, the law does not.
    """

    by: datetime
    by_there: datetime
    seat: str
    zone: str
    within: str
    runs_from: Moment
    event_assumed: bool
    counted_to: date | None
    moved: bool
    aim: datetime | None
    approximate: bool
    counting: Pair
    counting_cite: Pair | None


class QuestionDoc(Doc):
    """A question whose answer would settle whether something is due."""

    fact: str
    ask: Pair


class DueDoc(Doc):
    """One thing to do, with who is told and by when. Without a deadline `pace` says how fast, in the words of the act."""

    notice: str
    obligation: str
    jurisdiction: str
    law: Pair
    standing: Standing
    uses: list[str]
    whom: Whom
    do: Pair
    urgency: Urgency
    pace: Pair
    only_if: Pair | None
    say: list[Pair]
    deadline: DeadlineDoc | None
    waits_for: Moment | None
    cite: Pair
    url: str
    words: str | None
    say_words: str | None
    verified: bool
    depends_on: list[QuestionDoc]


class IncidentDoc(HeadedDoc):
    """Everything that is or may be due after an incident, in the order in which to act; `unlikely` stands apart.

    `first` is the notice with the earliest deadline. `silent` are the legal systems in play in which nothing was found.
    """

    schema_: Literal["incident/1"] = Field("incident/1", alias="schema")
    story: StoryDoc
    first: str | None
    due: list[DueDoc]
    unlikely: list[DueDoc]
    silent: list[str]


def incident(checklist: Checklist, story: Story, places_taken_as_all: bool = False) -> IncidentDoc:
    """Return what is due after an incident, for a case that holds its story (`story.case_with`), on the day it was noticed."""
    assessment = checklist.assessment
    book = assessment.rulebook
    found = due(assessment, story)
    soonest = earliest(found)
    told = {one.rule.jurisdiction for one in found}
    likely = [one for one in found if one.standing != "unlikely"]
    return IncidentDoc(
        **head(checklist),
        story=_story(book, story, places_taken_as_all),
        first=None if soonest is None else soonest.notice.id,
        due=[_due(book, one, story) for one in likely],
        unlikely=[_due(book, one, story) for one in found if one.standing == "unlikely"],
        silent=[code for code in book.jurisdictions if code not in told and assessment.in_play(code) is not NO],
    )


def _story(book: Rulebook, story: Story, taken: bool) -> StoryDoc:
    asked = choices(book)
    said = [story.event, *(option for listed in story.options.values() for option in listed)]
    return StoryDoc(
        noticed=story.at,
        zone=story.zone,
        event=story.event,
        what=[
            SaidDoc(fact=asked[one], option=one, label=book.facts[asked[one]].options[one].label.pair()) for one in said
        ],
        people=list(story.people),
        firm=list(story.firm),
        hit=dict(story.hit),
        moments=dict(story.moments),
        places_taken_as_all=taken,
        names={code: _name(book, code) for code in dict.fromkeys((*story.people, *story.firm, *story.hit))},
    )


def _name(book: Rulebook, code: str) -> Pair:
    named = book.places.entries.get(code) or book.places.groups.get(code)
    return {} if named is None else named.name.pair()


def _due(book: Rulebook, one: Due, story: Story) -> DueDoc:
    notice = one.notice
    waits = notice.limit.moment if notice.limit is not None and one.deadline is None else None
    return DueDoc(
        notice=notice.id,
        obligation=notice.duty,
        jurisdiction=one.rule.jurisdiction,
        law=law_of(one).pair(),
        standing=one.standing,
        uses=list(one.uses),
        whom=notice.whom,
        do=notice.do.pair(),
        urgency=notice.urgency,
        pace=notice.pace.pair(),
        only_if=None if notice.only_if is None else notice.only_if.pair(),
        say=[part.pair() for part in notice.say],
        deadline=_deadline(book, one, one.deadline, story),
        waits_for=waits,
        cite=notice.cite.pair(),
        url=one.rule.obligation.citation.url,
        words=_words(book, one, one.notice.quote),
        say_words=_words(book, one, one.notice.say_quote),
        verified=not notice.recall and one.rule.obligation.citation.basis in SURE,
        depends_on=[QuestionDoc(fact=f, ask=book.facts[f].ask.pair()) for f in one.missing[:MOST_QUESTIONS]],
    )


def _words(book: Rulebook, one: Due, quote: str | None) -> str | None:
    """Return words of the law by the key of the quotation, where its ledger has them."""
    ledger = book.ledgers.get(one.rule.instrument.id)
    return None if ledger is None or quote is None else ledger.quotes[quote].words


def _deadline(book: Rulebook, one: Due, end: Deadline | None, story: Story) -> DeadlineDoc | None:
    limit = one.notice.limit
    if limit is None or end is None:
        return None
    counting, mine = book.counting[limit.counting], ZoneInfo(story.zone)
    return DeadlineDoc(
        by=end.by.astimezone(mine),
        by_there=end.by.astimezone(ZoneInfo(end.zone)),
        seat=end.seat,
        zone=end.zone,
        within=limit.within,
        runs_from=limit.moment,
        event_assumed=one.assumed,
        counted_to=end.counted_to,
        moved=end.moved,
        aim=None if one.aim is None else one.aim.by.astimezone(mine),
        approximate=limit.approximate,
        counting=counting.says.pair(),
        counting_cite=None if counting.citation is None else counting.citation.pinpoint.pair(),
    )


__all__ = ["DeadlineDoc", "DueDoc", "IncidentDoc", "StoryDoc", "incident"]

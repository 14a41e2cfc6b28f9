"""The first list, in four parts: what is certain or expected and due, at most seven things of it on the first screen, each with its reason and
its proof; what waits for an event; the questions on which more depends; and what is ahead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.checklist.actions import Action, standing
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.four_parts import FourParts
from compliance.explaining.derivation import Step
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.paperwork import Delivery
from compliance.reasoning.perimeter import concerns
from compliance.reasoning.presuming import Presumption
from compliance.results.action_papers import action_papers, papers_in_words
from compliance.results.cautions import warnings
from compliance.results.class_words import class_words
from compliance.results.classes import class_documents
from compliance.results.four_words import not_yours_words, nothing_words, unlikely_words, why_not
from compliance.results.said_words import said_document, said_words
from compliance.review.words import FINISHED
from compliance.semantics.truth import NO, YES
from compliance.service.since import WHATS as SINCE
from compliance.web.pages.asked_cards import Asked, Beginning, asked, beginning, four_of, question
from compliance.web.pages.card import named
from compliance.web.pages.checklist import explained
from compliance.web.pages.comments import newest
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.interview_steps import Settled, took
from compliance.web.pages.returning import since_last
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

router = APIRouter()

FIRST_SCREEN = 7
MOST_REASONS = 2
TOLD = {
    "done": "web.list.ticked",
    "begun": "web.list.begun-noted",
    "undo": "web.list.unticked",
    "open": "web.list.unticked",
    "later": "web.list.later-noted",
    "not-mine": "web.list.not-mine-noted",
}
"""What is told after something was noted, by what."""
MANY = 3  # from so many things to do on, a reason that most of them share is said once above them


@dataclass(frozen=True)
class Supposed:
    """Something presumed, on which an expected duty rests: why, and what leads to the question; none where it is no question.

    `told`: a product tells it, so that it can be confirmed as it is.
    """

    because: str
    question: Mapping[str, str] | None
    told: bool = False


@dataclass(frozen=True)
class Line:
    """One thing to do, in words: why, by the words of the gravest duty behind it; who asks; what to keep as proof; what is supposed.

    `others` is what else is done with it.
    """

    title: str
    what: str
    others: tuple[str, ...]
    tier: str
    when: str
    supposed: tuple[Supposed, ...]
    reasons: tuple[str, ...]
    law: str
    url: str
    item: str
    named: Mapping[str, str]
    duties: str
    status: str
    standing: str | None
    said: tuple[str, ...]
    effort: str
    start: date | None
    again: date | None
    who: str
    proof: tuple[str, ...]
    papers: str
    also: tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """The four parts in words. Of what is to be done now the first few stand on the screen, the others behind a fold.

    `aside` is what the owner put off, or said not to be theirs: due all the same, and never hidden.
    `shared` are the reasons that most of them have in common: said once, and not again at each.
    `perhaps` is what begins on a day to come if one answer says so; it stands among what depends as well.
    `unlikely` and `not_yours` say in a sentence what is left out; each is empty where nothing is.
    """

    shared: tuple[str, ...]
    now: tuple[Line, ...]
    rest: tuple[Line, ...]
    aside: tuple[Line, ...]
    when: tuple[Line, ...]
    depends: tuple[Asked, ...]
    foreign: tuple[Asked, ...]
    ahead: tuple[Line, ...]
    perhaps: tuple[Beginning, ...]
    practice: tuple[str, ...]
    done: tuple[Line, ...]
    unlikely: str
    not_yours: str
    nothing: str


def shown(four: FourParts, lang: Lang, delivery: Delivery | None = None) -> Shown:
    """Return the four parts of a list in words; `delivery` is what documents deliver of it, where that is known already."""
    delivery = delivery or Delivery(four.checklist)
    common = _common(four, lang)
    due = [line(a, four, lang, delivery, common) for a in four.actions["now"]]
    now = [one for one in due if one.standing is None]
    cards = four.depends
    return Shown(
        shared=common,
        now=tuple(now[:FIRST_SCREEN]),
        rest=tuple(now[FIRST_SCREEN:]),
        aside=tuple(one for one in due if one.standing is not None),
        when=tuple(line(a, four, lang, delivery) for a in four.actions["when"]),
        depends=tuple(asked(c, four, lang) for c in cards if not c.foreign),
        foreign=tuple(asked(c, four, lang) for c in cards if c.foreign),
        ahead=tuple(line(a, four, lang, delivery) for a in four.actions["ahead"]),
        perhaps=tuple(beginning(one, four, lang) for one in four.later),
        practice=tuple(a.act.in_(lang) for a in four.actions["practice"]),
        done=tuple(line(a, four, lang, delivery) for a in four.done),
        unlikely=unlikely_words(len(four.unlikely), lang),
        not_yours=not_yours_words(why_not(four.checklist.closed, four.checklist.assessment), lang),
        nothing=nothing_words(sum(len(c.items) for c in cards if not c.foreign), lang),
    )


def next_day(parts: Shown, as_of: date) -> tuple[date, int, Line] | None:
    """Return the first day ahead on which something of the list begins, in how many days that is, and what begins."""
    coming = [(one.start, one) for one in (*parts.ahead, *parts.when) if one.start is not None and one.start > as_of]
    coming += [(one.again, one) for one in (*parts.aside, *parts.ahead) if one.again is not None and one.again > as_of]
    if not coming:
        return None
    day_, first = min(coming, key=lambda pair: pair[0])
    return day_, (day_ - as_of).days, first


def told_of_ticking(form: FormData, checklist: Checklist, lang: Lang) -> str:
    """Return what to say of a thing that was just ticked, or of the list that was just seen; nothing where neither was."""
    if form.get("did") == "seen":
        return say("since.kept", lang, day=day(checklist.assessment.as_of, lang))
    key = TOLD.get(str(form.get("did") or ""))
    found = [i for i in checklist.ranked if i.id == form.get("of")]
    return say(key, lang, act=found[0].duty.told.in_(lang)) if key and found else ""


def _common(four: FourParts, lang: Lang) -> tuple[str, ...]:
    """Return the answers on which most of what is to be done now rests, the commonest first."""
    speaker = Speaker(four.checklist.assessment.rulebook, lang)
    as_it_is = {i.key: i for i in four.checklist.ranked}
    heads = [as_it_is[a.deeds[0].items[0].key] for a in four.actions["now"]]
    counts = Counter(words for head in heads for words in reasons(head, speaker))
    return tuple(words for words, count in counts.most_common() if len(heads) >= MANY and 2 * count > len(heads))


def line(action: Action, four: FourParts, lang: Lang, delivery: Delivery, common: Collection[str] = ()) -> Line:
    """Return one thing to do in words, with what documents deliver of it; `common` are reasons that are said above all of them."""
    checklist = four.checklist
    as_it_is = {i.key: i for i in checklist.ranked}
    beside = [as_it_is[i.key] for i in action.at_home]
    head = action.deeds[0].items[0]
    said = action.said
    speaker = Speaker(checklist.assessment.rulebook, lang)
    names = {u.id: u.name for u in checklist.assessment.case.use_cases}
    systems = dict.fromkeys(i.assessed.rule.jurisdiction for i in beside if standing(i) != "voluntary")
    own = head.assessed.rule.jurisdiction
    uses = ", ".join(names.get(u, u) for u in action.uses) if len(names) > 1 else ""
    duty = head.duty
    hardest = min(beside, key=lambda i: i.priority.factors["EF"] if i.priority else 0)
    return Line(
        title=action.act.in_(lang),
        what=action.says.in_(lang),
        others=tuple(d.act.in_(lang) for d in action.deeds[1:]),
        tier=head.priority.tier if head.priority else action.priority.tier,
        when=_when(head, lang),
        supposed=_supposed(head, four, lang),
        reasons=tuple(r for r in reasons(as_it_is[head.key], speaker) if r not in common)[:MOST_REASONS],
        law=duty.citation.pinpoint.in_(lang),
        url=duty.citation.url,
        item=head.id,
        named=explained(head),
        duties=" ".join(named(i) for i in beside),
        status=action.status,
        standing=said.standing if action.status not in FINISHED else None,
        said=tuple(said_words(said_document(said), any(standing(i) != "voluntary" for i in beside), lang)),
        effort=say(f"effort.{hardest.duty.effort}", lang),
        start=head.assessed.judgement.start if head.assessed.judgement.force == "upcoming" else None,
        again=said.again if said.standing == "later" else None,
        who=", ".join(filter(None, (speaker.place(own), uses))),
        proof=tuple(dict.fromkeys(e.in_(lang) for d in action.deeds for e in d.items[0].duty.evidence)),
        papers=papers_in_words(action_papers(delivery, action), lang),
        also=tuple(speaker.place(c) for c in systems if c != own),
    )


def _supposed(item: Item, four: FourParts, lang: Lang) -> tuple[Supposed, ...]:
    speaker = Speaker(four.checklist.assessment.rulebook, lang)
    return tuple(
        Supposed(
            _because(one, speaker), question(one.id, one.use_case) if one.of_a_question else None, bool(one.products)
        )
        for one in (four.named(item) if four.outlook(item).value == "expected" else ())
    )


def _because(one: Presumption, speaker: Speaker) -> str:
    """Return why something is presumed; what a product tells, with what it tells."""
    because, lang = one.because.in_(speaker.lang), speaker.lang
    if not one.products:
        return because
    slots = {"question": speaker.question(one.id), "answer": speaker.answer(one.id, one.answer)}
    return say("four.supposed-answer", lang, because=because, **slots)


def reasons(item: Item, speaker: Speaker) -> tuple[str, ...]:
    """Return the answers a verdict rests on, in sentences: first those that say yes, then what is still open; not what nobody was asked."""
    steps = [step for step in _bearing(item.because) if step.known is None or step.known.standing != "closed"]
    said = [(step.value is not YES, speaker.step_text(step)) for step in steps]
    return tuple(dict.fromkeys(words for _, words in sorted(said, key=lambda pair: pair[0])))


def _bearing(step: Step) -> Iterator[Step]:
    """Yield the answers that speak for a duty, or may; not those inside exceptions, which speak against it."""
    if step.kind == "answer" and step.value is not NO:
        yield step
    if step.kind not in ("exception", "displacement", "period"):
        for child in step.children:
            yield from _bearing(child)


def _when(item: Item, lang: Lang) -> str:
    judged = item.assessed.judgement
    if judged.force == "upcoming" and judged.start is not None:
        return say("when.upcoming", lang, day=day(judged.start, lang))
    return say(f"force.{judged.force or 'none'}", lang)


def first_list(visit: Visit, desk: Desk, form: FormData, settled: Settled | None = None) -> Response:
    """Show the four parts, and the way on."""
    checklist = desk.checklist
    settled = settled or Settled.of(form)
    full = desk.plan()
    key = (checklist.assessment.case.sha256, checklist.assessment.as_of)
    parts = visit.bench.made(("four", *key, visit.lang), lambda: shown(four_of(desk), visit.lang, desk.result.delivery))
    names = {u.id: u.name for u in checklist.assessment.case.use_cases}
    classes = visit.bench.made(
        ("classes", *key, visit.lang),
        lambda: class_words(class_documents(checklist.assessment), names, visit.lang),
    )
    desk.fields = ()
    return render(
        visit,
        "list.html",
        desk=desk,
        view="list",
        parts=parts,
        classes=classes,
        progress=full.progress,
        upcoming=full.next,
        again=full.again[:5],
        use_names={u["id"]: u["name"] for u in desk.data.get("use_cases") or []},
        settled=settled,
        ticked=told_of_ticking(form, checklist, visit.lang) or took(visit, form),
        next_day=next_day(parts, desk.as_of),
        warnings=[w.in_(visit.lang) for w in warnings(checklist)],
        beyond=[c.beyond for c in concerns(checklist.assessment) if c.standing is YES],
        firm=checklist.assessment.case.name,
        comments=newest(visit, desk),
        since=since_last(visit, desk),
        since_words=SINCE,
    )


on_desk(router, "list", lambda visit, desk, form: first_list(visit, desk, form))

__all__ = ["FIRST_SCREEN", "Line", "Shown", "first_list", "line", "next_day", "router", "shown"]

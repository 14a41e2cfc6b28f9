"""The result document `checklist/1`: everything an integrator, a workbook or an auditor needs, in one stable form.

Same case, rulebook, as-of date and product version give the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from compliance.case.knowledge import ContextView, KnownFact
from compliance.checklist.actions import Action, main_actions, ratings, standing
from compliance.checklist.checklist import Checklist, Item, happened, standings
from compliance.checklist.contents import content_of, degree
from compliance.checklist.priority import Money, Priority
from compliance.checklist.sensitivity import Sensitivity, sensitivity
from compliance.explaining.derivation import Kind, Step
from compliance.explaining.near_miss import NearMisses
from compliance.explaining.speaker import Speaker
from compliance.interview.planner import plan
from compliance.language.formatting import day, day_both, listed_both, money, quoted, series
from compliance.language.languages import spoken
from compliance.language.sentences import say, say_both
from compliance.language.text import Lang, Text, picked
from compliance.law.rulebook import Rulebook
from compliance.reasoning.assessment import Assessment
from compliance.results.shapes import (
    ActionDoc,
    ActionDutyDoc,
    AskedByDoc,
    CaseDoc,
    CitationDoc,
    Doc,
    EngineDoc,
    ItemDoc,
    JurisdictionDoc,
    MethodDoc,
    NearMissDoc,
    NeedDoc,
    NumberDoc,
    PeriodDoc,
    PriorityDoc,
    QuestionDoc,
    ResultDoc,
    RulebookDoc,
    SanctionDoc,
    SensitivityDoc,
    StillDoc,
    TopicDoc,
    pinpoints,
)
from compliance.review.words import FINISHED
from compliance.semantics.answers import Amount, answer_data
from compliance.semantics.conditions import MEASURE_OPERATORS, Leaf, walk
from compliance.semantics.truth import UNKNOWN, YES, Truth
from compliance.version import VERSION

HASH_SHOWN = 12


def document(
    checklist: Checklist, only: frozenset[str] = frozenset(), jurisdictions: frozenset[str] = frozenset()
) -> ResultDoc:
    """Return the result document; `only` keeps some verdicts, `jurisdictions` some legal systems. Ranks stay those of the whole."""
    assessment = checklist.assessment
    rulebook = assessment.rulebook
    systems = [system_document(checklist, code) for code in rulebook.jurisdictions]
    shown = [
        i
        for i in checklist.items
        if (not only or i.assessed.verdict in only)
        and (not jurisdictions or i.assessed.rule.jurisdiction in jurisdictions)
    ]
    kept = {i.key for i in shown}
    asked = plan(checklist).open
    near = NearMisses(assessment)
    listed = main_actions(checklist)
    tried = _tried(checklist, listed)
    gravity = {q.fact: n for n, q in reversed(list(enumerate(asked)))}
    return ResultDoc(
        **head(checklist),
        method=_method(checklist, listed, tried),
        jurisdictions=systems,
        actions=[action_document(checklist, a, tried.actions) for a in listed if any(i.key in kept for i in a.items)],
        quick_wins=[a.id for a in quick_wins(checklist, listed)],
        items=[_item(checklist, i, gravity, near, tried.items) for i in shown],
        questions=[
            QuestionDoc(
                fact=q.fact,
                use_case=q.use_case,
                ask=rulebook.facts[q.fact].ask.pair(),
                why=rulebook.facts[q.fact].why.pair(),
                settles=q.settles,
                settles_alone=q.settles_alone,
                gravest_tier=q.tier,
                items=list(q.open_items),
                answered_dont_know=q.asked_before,
            )
            for q in asked
        ],
        warnings=[w.pair() for w in warnings(checklist)],
    )


def items_of(checklist: Checklist, keys: Collection[tuple[str, str]]) -> list[ItemDoc]:
    """Return some items (by obligation and use, "" for the organisation) as the document holds them, without working out the rest."""
    listed = main_actions(checklist)
    tried = _tried(checklist, listed)
    gravity = {q.fact: n for n, q in reversed(list(enumerate(plan(checklist).open)))}
    near = NearMisses(checklist.assessment)
    return [_item(checklist, i, gravity, near, tried.items) for i in checklist.items if i.key in keys]


def head(checklist: Checklist) -> dict[str, Any]:
    """Return what every document about a case says of itself: day, product, rulebook, engine, case."""
    assessment = checklist.assessment
    rulebook, case = assessment.rulebook, assessment.case
    return {
        "as_of": assessment.as_of,
        "product": {"name": "compliance", "version": VERSION},
        "rulebook": RulebookDoc(
            version=rulebook.version, sha256=rulebook.sha256, overdue_reviews=len(overdue(checklist))
        ),
        "engine": EngineDoc(
            name=assessment.assessor.engine.name,
            version=assessment.assessor.engine.version,
            cross_checked=assessment.assessor.cross_check,
        ),
        "case": CaseDoc(
            id=case.id,
            sha256=case.sha256,
            name=case.name,
            use_cases=[{"id": u.id, "name": u.name} for u in case.use_cases],
        ),
    }


def to_json(doc: Doc) -> str:
    """Return the document as JSON text, the same bytes for the same content."""
    return doc.model_dump_json(by_alias=True, indent=1) + "\n"


def system_document(checklist: Checklist, code: str) -> JurisdictionDoc:
    """Return whether a legal system is in play, and which answers say so."""
    assessment = checklist.assessment
    rulebook = assessment.rulebook
    because = []
    for fact in rulebook.in_play_facts:
        for seen in assessment.knowledge.bases:
            value = seen.leaf(Leaf(fact, "within-any", (code,)))
            entry = {"fact": fact, "value": value.word, "answer": answer_data(seen.fact(fact).answer)}
            if entry not in because:
                because.append(entry)
    in_play = {"yes": "yes", "unknown": "possible", "no": "no"}[assessment.in_play(code).word]
    decisive = {"yes": "yes", "possible": "unknown", "no": "no"}[in_play]
    return JurisdictionDoc(
        code=code,
        name=rulebook.places.name(code).pair(),
        in_play=in_play,
        covered=any(r.jurisdiction == code for r in rulebook.rules.values()),
        because=[b for b in because if b["value"] == decisive],
    )


@dataclass(frozen=True)
class Tried:
    """What other weights do to the order of the actions and of the items."""

    actions: Sensitivity
    items: Sensitivity


def _tried(checklist: Checklist, listed: Sequence[Action]) -> Tried:
    first = checklist.assessment.rulebook.priority.first_screen
    items = standings(checklist.ranked, happened(checklist.assessment))
    return Tried(
        sensitivity(ratings(checklist, listed), checklist.weights, first), sensitivity(items, checklist.weights, first)
    )


def _method(checklist: Checklist, listed: Sequence[Action], tried: Tried) -> MethodDoc:
    moving = sorted(tried.actions.leaves | tried.actions.enters)
    items = sorted(tried.items.leaves | tried.items.enters)
    return MethodDoc(
        name=checklist.assessment.rulebook.priority.method,
        weights=dict(checklist.weights),
        weights_changed=checklist.custom_weights,
        sensitivity=SensitivityDoc(
            weightings=tried.actions.weightings,
            first_screen=tried.actions.first_screen,
            actions_stable=tried.actions.stable,
            actions_moving=[listed[n].id for n in moving],
            items_stable=tried.items.stable,
            items_moving=[checklist.ranked[n].id for n in items],
        ),
    )


def quick_wins(checklist: Checklist, listed: Sequence[Action]) -> list[Action]:
    """Return the few actions that must be done now and take no more than two hours, the first of them first."""
    open_ones = [a for a in listed if a.quick and a.status not in FINISHED]
    return open_ones[: checklist.assessment.rulebook.priority.quick_wins]


def _rated(method: str, rated: Priority, best: int, worst: int) -> PriorityDoc:
    return PriorityDoc(
        method=method,
        score=rated.score,
        vector=rated.vector,
        factors=dict(rated.factors),
        trace=dict(rated.trace),
        best_rank=best,
        worst_rank=worst,
    )


def _asked_by(item: Item) -> AskedByDoc:
    return AskedByDoc(obligation=item.id, use_case=item.assessed.use_case, jurisdiction=item.assessed.rule.jurisdiction)


def action_document(checklist: Checklist, action: Action, tried: Sensitivity) -> ActionDoc:
    """Return an action as plain data."""
    book = checklist.assessment.rulebook
    topic = action.topic
    still = {s.item.key: s for s in action.still_to_add}
    first = action.items[0].duty

    def duty(item: Item) -> ActionDutyDoc:
        parts = [p for p in item.duty.topics if topic is not None and p.topic == topic.id]
        rest = still.get(item.key)
        assert item.priority is not None
        return ActionDutyDoc(
            **_asked_by(item).model_dump(),
            title=item.duty.title.pair(),
            pinpoint=item.duty.citation.pinpoint.pair(),
            url=item.duty.citation.url,
            basis=item.duty.citation.basis,
            verdict=item.assessed.judgement.verdict,
            force=item.assessed.judgement.force,
            start=item.assessed.judgement.start,
            standing=standing(item),
            tier=item.priority.tier,
            status=item.status,
            degree=degree(content_of(parts), topic) if topic is not None else "none",
            only_topic=len({t.topic for t in item.duty.topics}) <= 1,
            met=rest is None,
            still_to_add={
                "elements": list(rest.elements) if rest else [],
                "adds": [a.pair() for a in rest.adds] if rest else [],
            },
        )

    return ActionDoc(
        id=action.id,
        topic=topic.id if topic is not None else None,
        capacity=action.capacity,
        capacity_name=book.capacities[action.capacity].name.pair(),
        area=topic.area if topic is not None else first.area,
        title=(topic.title if topic is not None else first.title).pair(),
        what=(topic.anchor if topic is not None else first.duty).pair(),
        rank=action.rank,
        tier=action.priority.tier,
        status=action.status,
        priority=_rated(
            book.priority.method, action.priority, tried.best[action.rank - 1], tried.worst[action.rank - 1]
        ),
        quick=action.quick,
        uses=list(action.uses),
        stop_for=sorted(
            {
                i.assessed.rule.jurisdiction
                for i in action.items
                if i.priority and i.priority.own_tier == "stop" and i.status not in FINISHED
            }
        ),
        needs=[
            NeedDoc(
                element=n.element,
                text=n.text.pair(),
                asked_by=[_asked_by(i) for i in n.asked_by],
                standing=n.standing,
                in_place=n.in_place,
            )
            for n in action.needs
        ],
        numbers=[
            NumberDoc(
                parameter=n.name,
                label=topic.parameters[n.name].label.pair() if topic is not None else {},
                value=n.value,
                driven_by=[_asked_by(i) for i in n.drivers],
                fixed_by=[{**_asked_by(i).model_dump(), "value": v} for i, v in n.fixed_by],
            )
            for n in action.numbers
        ],
        duties=[duty(i) for i in action.items],
        serves_in_full=list(action.served_in_full),
        serves_in_part=list(action.served_in_part),
        hiroshima=sorted({n for i in action.items for n in i.duty.hiroshima}),
    )


def _item(checklist: Checklist, item: Item, gravity: dict[str, int], near: NearMisses, tried: Sensitivity) -> ItemDoc:
    assessment = checklist.assessment
    rule, judgement, duty = item.assessed.rule, item.assessed.judgement, item.duty
    sanction = assessment.rulebook.sanctions.get(duty.sanction)
    happened = _happened(checklist, duty.event)
    return ItemDoc(
        obligation=rule.id,
        use_case=item.assessed.use_case,
        jurisdiction=rule.jurisdiction,
        instrument=rule.instrument.id,
        area=duty.area,
        kind=duty.kind,
        binds=list(duty.binds),
        verdict=judgement.verdict,
        reason=judgement.reason,
        exceptions=list(judgement.exemptions),
        displaced_by=list(judgement.displaced_by),
        force=judgement.force,
        start=judgement.start,
        possible_from=judgement.possible_from,
        certain_from=judgement.certain_from,
        stayed_by=duty.stayed.by.pair() if duty.stayed else None,
        periods=[
            PeriodDoc(
                start=p.start, until=p.until, holds=p.value.word, stage=p.stage, start_unconfirmed=p.start_unconfirmed
            )
            for p in judgement.periods
        ],
        tier=item.priority.tier if item.priority else None,
        rank=item.rank,
        priority=None
        if item.priority is None or item.rank is None
        else _rated(
            assessment.rulebook.priority.method,
            item.priority,
            tried.best[item.rank - 1],
            tried.worst[item.rank - 1],
        ),
        title=duty.title.pair(),
        duty=duty.duty.pair(),
        timing=duty.timing.pair(),
        time_limits=[
            {"within": t.within, "counted": t.counted.pair(), "cite": t.cite.pair()} for t in duty.time_limits
        ],
        event=duty.event,
        event_happened=happened,
        because=[_step(assessment.kept(_Spoken), rule.id, s) for s in item.because.children],
        missing=sorted(item.missing, key=lambda f: gravity.get(f, len(gravity))),
        law_open=sorted({s.name for s in item.because.walk() if s.kind == "state" and s.value.word == "unknown"}),
        near_miss=[
            NearMissDoc(
                fact=n.fact, answer_now=answer_data(n.now), answer_that_would_trigger=answer_data(n.would_trigger)
            )
            for n in near.of(item.assessed, item.because)
        ],
        citation=CitationDoc(
            **pinpoints(duty.citation.pinpoint),
            url=duty.citation.url,
            basis=duty.citation.basis,
            unverified=duty.citation.basis == "recall",
            checked_on=duty.citation.checked_on,
            reviewed_by=duty.reviewed.by if duty.reviewed else None,
            review=review_words(item).pair(),
        ),
        sanction=SanctionDoc(
            text=sanction.text.pair() if sanction else say_both("sanction.none").pair(),
            cite=sanction.cite.pair() if sanction else None,
            cap_for_this_case=None if item.cap is None else cap_data(item.cap),
            also=list(sanction.also) if sanction else [],
        ),
        evidence=[e.pair() for e in duty.evidence],
        effort=duty.effort,
        hiroshima=list(duty.hiroshima),
        topics=[
            TopicDoc(topic=t.topic, elements=list(t.elements), adds=[a.pair() for a in t.adds]) for t in duty.topics
        ],
        counts_for=list(item.counts_for),
        still_to_add=[
            StillDoc(obligation=s.obligation, topic=s.topic, elements=list(s.elements), adds=[a.pair() for a in s.adds])
            for s in item.still_to_add
        ],
        status=item.status,
        evidence_in_place=list(item.evidence_in_place),
        notes=[n.pair() for n in duty.notes],
    )


def _happened(checklist: Checklist, event: str | None) -> bool:
    if event is None:
        return False
    leaf = Leaf(checklist.assessment.rulebook.event_fact, "includes", event)
    return any(seen.leaf(leaf) is YES for seen in checklist.assessment.knowledge.bases)


class _Spoken:
    """The sentences for the steps of one assessment, in every language: many duties share a step, and it is put into words once."""

    def __init__(self, assessment: Assessment) -> None:
        self._book = assessment.rulebook
        self._said: dict[tuple[tuple[Lang, ...], Kind, str, Truth, Leaf | None, KnownFact | None], dict[Lang, str]] = {}

    def of(self, rule_id: str, step: Step) -> dict[Lang, str]:
        """Return what a step of the reasons for a duty says; each language as the duty's own legal system has it."""
        languages = spoken()
        own = tuple(self._book.lang_of(rule_id, lang) for lang in languages)
        key = (own, step.kind, step.name, step.value, step.leaf, step.known)
        said = self._said.get(key)
        if said is None:
            texts = (Speaker(self._book, lang).step_text(step) for lang in own)
            said = self._said[key] = dict(zip(languages, texts, strict=True))
        return said.copy()


def _step(sentences: _Spoken, rule_id: str, step: Step) -> dict[str, Any]:
    """Return one step as plain data: what it is, its value, its sentence in every language, its citation, its children."""
    key = {"answer": "fact", "state": "law_state", "displacement": "displaced_by", "use-case": "use_case"}.get(
        step.kind, step.kind
    )
    out: dict[str, Any] = {key: step.name, "value": step.value.word}
    out["says"] = sentences.of(rule_id, step)
    if step.known is not None:
        out["answer"] = answer_data(step.known.answer)
        out["standing"] = step.known.standing
    out["citation"] = step.cite.pair() if step.cite else None
    out["children"] = [_step(sentences, rule_id, c) for c in step.children]
    return out


def cap_data(cap: Money) -> dict[str, Any]:
    """Return the highest fine as plain data; `high` is null where the turnover is not known."""
    return {"low": int(cap.low), "high": None if cap.high is None else int(cap.high), "currency": cap.currency}


def cap_words(cap: Money, lang: Lang) -> str:
    """Return the highest fine in words."""
    if cap.high is None:
        return say("sanction.open", lang, amount=money(cap.low, cap.currency, lang))
    if cap.low == cap.high:
        return say("sanction.up-to", lang, amount=money(cap.high, cap.currency, lang))
    return say(
        "sanction.between", lang, low=money(cap.low, cap.currency, lang), high=money(cap.high, cap.currency, lang)
    )


class _Period(Protocol):
    """What the words need of a period."""

    @property
    def start(self) -> date: ...
    @property
    def start_unconfirmed(self) -> bool: ...


class Timed(Protocol):
    """What has days: a judgement, or an item of a document."""

    @property
    def force(self) -> str | None: ...
    @property
    def start(self) -> date | None: ...
    @property
    def possible_from(self) -> date | None: ...
    @property
    def certain_from(self) -> date | None: ...
    @property
    def periods(self) -> Sequence[_Period]: ...


def when_words(item: ItemDoc, lang: Lang) -> str:
    """Say from when an item holds."""
    return days_words(item, None if item.stayed_by is None else picked(item.stayed_by, lang), lang)


def item_days_words(item: Item, lang: Lang) -> str:
    """Say from when a duty of a checklist holds, without making a document of it."""
    stayed = item.duty.stayed
    return days_words(item.assessed.judgement, None if stayed is None else stayed.by.in_(lang), lang)


def days_words(item: Timed, stayed_by: str | None, lang: Lang) -> str:
    """Say from when something holds, what it may hold from already, and who holds it back."""
    if item.force is None or item.start is None:
        return say(f"force.{item.force or 'none'}", lang)
    if item.force == "in-force":
        text = say("when.in-force", lang, day=day(item.start, lang))
    elif item.force == "upcoming":
        text = say("when.upcoming", lang, day=day(item.start, lang))
    else:
        text = f"{say(f'force.{item.force}', lang)}, {day(item.start, lang)}"
    if stayed_by is not None:
        text = series((text, say("when.stayed", lang, by=stayed_by)), lang)
    if item.possible_from is not None:
        text = series((text, say("when.possible-from", lang, day=day(item.possible_from, lang))), lang)
    if item.certain_from is not None:
        text = series((text, say("when.certain-from", lang, day=day(item.certain_from, lang))), lang)
    if any(p.start == item.start and p.start_unconfirmed for p in item.periods):
        text += f" ({say('when.unconfirmed', lang)})"
    return text


def review_words(item: Item) -> Text:
    """Return who signed the rule, or that nobody has."""
    review = item.duty.reviewed
    if review is None:
        return say_both("review.none")
    return say_both("review.by", who=review.by, day=day_both(review.on))


def overdue(checklist: Checklist) -> list[str]:
    """Return the instruments whose review date has passed on the as-of date."""
    return sorted(
        i.id for i in checklist.assessment.rulebook.instruments.values() if i.again_by < checklist.assessment.as_of
    )


def warnings(checklist: Checklist) -> list[Text]:
    """Return what the reader must know about the run as a whole."""
    assessment = checklist.assessment
    rulebook, case = assessment.rulebook, assessment.case
    out: list[Text] = []
    if not case.use_cases:
        out.append(say_both("warning.no-use"))
    if checklist.custom_weights:
        out.append(say_both("list.weights", method=rulebook.priority.method))
    if assessment.assessor.engine.name == "reference":
        out.append(say_both("list.reference-engine"))
    out += _answers_left_out(checklist)
    out += _converted(checklist)
    for entry in case.in_place:
        if entry.until is not None and entry.until <= assessment.as_of:
            what = entry.obligation or entry.topic or ""
            out.append(say_both("warning.expired", what=what, day=day_both(entry.until)))
    for ident in overdue(checklist):
        instrument = rulebook.instruments[ident]
        out.append(say_both("warning.overdue", instrument=instrument.short, day=day_both(instrument.again_by)))
    recall = sum(i.duty.citation.basis == "recall" for i in checklist.ranked)
    if recall:
        out.append(say_both("warning.unverified", count=str(recall)))
    covered = {r.jurisdiction for r in rulebook.rules.values()}
    bare = [c for c in rulebook.jurisdictions if c not in covered]
    sure = [c for c in bare if assessment.in_play(c) is YES]
    coarse = [c for c in bare if c not in sure and _coarse(checklist, c)]
    for key, codes in (("warning.uncovered", sure), ("warning.uncovered-possible", coarse)):
        if codes:
            names = [rulebook.places.name(c) for c in codes]
            out.append(say_both(key, places=listed_both(names)))
    return out


def _coarse(checklist: Checklist, code: str) -> bool:
    """Whether an answer that was given leaves open if a legal system is in play."""
    assessment = checklist.assessment
    return any(
        seen.fact(fact).standing == "answered" and seen.leaf(Leaf(fact, "within-any", (code,))) is UNKNOWN
        for seen in assessment.knowledge.bases
        for fact in assessment.rulebook.in_play_facts
    )


def _converted(checklist: Checklist) -> list[Text]:
    """Say so where an amount was compared with a threshold, or a fine worked out, in another currency."""
    book, rates = checklist.assessment.rulebook, checklist.assessment.rulebook.rates
    wanted = {i.cap.currency for i in checklist.ranked if i.cap is not None}
    for node in (part for test in book.tests.values() for part in walk(test.when)):
        if isinstance(node, Leaf) and isinstance(node.value, tuple) and node.operator in MEASURE_OPERATORS:
            wanted.add(node.value[1])
    answers = [seen.fact(f).answer for f in book.facts_asked for seen in checklist.assessment.knowledge.bases]
    if not any(isinstance(a, Amount) and wanted - {a.currency} for a in answers):
        return []
    return [say_both("warning.converted", day=day_both(rates.on), margin=str(rates.margin_percent))]


def left_out(rulebook: Rulebook, fact_id: str, seen: ContextView) -> Text | None:
    """Say why an answer that was given does not count, or does not count yet; None where it counts or none was given."""
    fact, known = rulebook.facts[fact_id], seen.fact(fact_id)
    if not known.ignored:
        return None
    if known.standing == "closed" and fact.else_because is not None:
        return say_both("warning.ignored-closed", question=fact.ask, because=fact.else_because)
    gate = [f for f in rulebook.facts if f in rulebook.support(fact.ask_when)]
    silent = [f for f in gate if seen.fact(f).answer is None]
    missing = [rulebook.facts[f].ask for f in (silent or gate)[:3]]  # none silent: one of them is not precise enough
    return say_both(
        "warning.ignored-waiting",
        question=fact.ask,
        missing=listed_both([m.map(quoted) for m in missing]),
    )


def _answers_left_out(checklist: Checklist) -> list[Text]:
    assessment = checklist.assessment
    rulebook = assessment.rulebook
    read = set(rulebook.facts_asked)
    out: list[Text] = []

    def look(fact_id: str, seen: ContextView) -> None:
        text = left_out(rulebook, fact_id, seen)
        if text is not None and text not in out:
            out.append(text)

    named = {*assessment.case.answers, *(f for u in assessment.case.use_cases for f in u.answers)}
    for fact_id in rulebook.facts:
        if fact_id not in read:
            continue
        for seen in assessment.knowledge.bases:
            use = seen.context.use_case
            if fact_id in assessment.case.answers or (use is not None and fact_id in use.answers):
                look(fact_id, seen)
    unread = [rulebook.facts[f].ask for f in rulebook.facts if f in named and f not in read]
    if unread:
        questions = Text.of(lambda lang: " ".join(quoted(q.in_(lang), lang) for q in unread))
        out.append(say_both("warning.unread", questions=questions))
    return out


__all__ = [
    "action_document",
    "cap_data",
    "cap_words",
    "days_words",
    "document",
    "head",
    "item_days_words",
    "left_out",
    "overdue",
    "quick_wins",
    "review_words",
    "system_document",
    "to_json",
    "warnings",
    "when_words",
]

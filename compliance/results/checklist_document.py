"""The result document `checklist/2`: what an integrator, a workbook or an auditor asked for, in one stable form.

Same case, rulebook, as-of date, product version and parts give the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from compliance.checklist.actions import Action, main_actions, ratings, standing
from compliance.checklist.checklist import Checklist, Item, happened, standings
from compliance.checklist.contents import content_of, degree
from compliance.checklist.four_parts import Card, FourParts
from compliance.checklist.priority import Money, Priority
from compliance.checklist.sensitivity import Sensitivity, sensitivity
from compliance.explaining.near_miss import NearMisses
from compliance.explaining.rule_words import stay_words
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.evidence import dates_of, statements_of
from compliance.law.rulebook import Rulebook
from compliance.reasoning.words import Verdict
from compliance.results.action_papers import action_papers
from compliance.results.cautions import covered, not_covered, overdue, warnings
from compliance.results.classes import class_documents
from compliance.results.four_words import why_not
from compliance.results.json_text import to_json
from compliance.results.parts import ALL, PARTS, WHOLE, Part, given, not_asked, whole
from compliance.results.reasons import Reasons, Spoken, tree
from compliance.results.said_words import said_document
from compliance.results.shapes import (
    ActionDoc,
    ActionDutyDoc,
    AskedByDoc,
    CardDoc,
    CaseDoc,
    CitationDoc,
    DeedDoc,
    DependsOnDoc,
    EngineDoc,
    ItemDoc,
    JurisdictionDoc,
    LeftOutDoc,
    MethodDoc,
    NamedDoc,
    NearMissDoc,
    NeedDoc,
    NumberDoc,
    OutlookDoc,
    PeriodDoc,
    PresumedDoc,
    PriorityDoc,
    QuestionDoc,
    ResultDoc,
    RulebookDoc,
    RuledOutDoc,
    SanctionDoc,
    SensitivityDoc,
    StillDoc,
    ToDoDoc,
    TopicDoc,
    pinpoints,
)
from compliance.results.words import decided_in_short, review_words
from compliance.review.words import FINISHED
from compliance.semantics.answers import answer_data
from compliance.semantics.conditions import Leaf
from compliance.semantics.truth import YES
from compliance.version import VERSION

if TYPE_CHECKING:
    from compliance.interview.planner import Question
    from compliance.paperwork import Delivery


def document(
    checklist: Checklist,
    only: frozenset[Verdict] = frozenset(),
    jurisdictions: frozenset[str] = frozenset(),
    parts: frozenset[Part] = WHOLE,
) -> ResultDoc:
    """Return the result document in some parts; the rest is not worked out, and the document says so.

    `only` keeps some verdicts (what does not apply is then told in full where it is named), `jurisdictions` some legal systems. Ranks
    stay those of the whole.
    """
    return _Filling(checklist, _told(only, parts)).document(only, jurisdictions)


def _told(only: frozenset[Verdict], parts: frozenset[Part]) -> frozenset[Part]:
    """Return the parts to tell: whoever asks for what does not apply wants it in full."""
    return whole({*parts, "ruled-out"}) if "does-not-apply" in only and "items" in parts else whole(parts)


def shown(
    checklist: Checklist, only: Collection[Verdict] = (), jurisdictions: Collection[str] = ()
) -> tuple[Item, ...]:
    """Return the items of a checklist that a document tells of: all, or those of some verdicts and legal systems."""
    return tuple(
        i
        for i in checklist.items
        if (not only or i.assessed.verdict in only)
        and (not jurisdictions or i.assessed.rule.jurisdiction in jurisdictions)
    )


def items_of(checklist: Checklist, keys: Collection[tuple[str, str]]) -> list[ItemDoc]:
    """Return some items (by obligation and use, "" for the organisation) as the document holds them, without working out the rest."""
    filling = _Filling(checklist, WHOLE)
    return [filling.item(i) for i in checklist.items if i.key in keys]


class _Filling:
    """Fills a document from a checklist: what several of its parts need is worked out once, and only if one of them does."""

    def __init__(self, checklist: Checklist, parts: frozenset[Part]) -> None:
        self._checklist = checklist
        self._assessment = checklist.assessment
        self._book = checklist.assessment.rulebook
        self._parts = parts
        self._reasons = Reasons(checklist.assessment)

    @cached_property
    def _listed(self) -> tuple[Action, ...]:
        return main_actions(self._checklist)

    @cached_property
    def _asked(self) -> tuple[Question, ...]:
        from compliance.interview.planner import plan  # start-up time: few documents tell of questions

        return plan(self._checklist).open

    @cached_property
    def _gravity(self) -> Mapping[str, int]:
        return {q.fact: n for n, q in reversed(list(enumerate(self._asked)))}

    @cached_property
    def _four(self) -> FourParts:
        return FourParts(self._checklist)

    @cached_property
    def _delivery(self) -> Delivery | None:
        if "documents" not in self._parts:
            return None
        from compliance.paperwork import Delivery  # start-up time: a list need tell of no documents

        return Delivery(self._checklist)

    @cached_property
    def _likely(self) -> Mapping[tuple[str, str], Item]:
        return {i.key: i for i in self._four.likely}

    @cached_property
    def _near(self) -> NearMisses:
        return NearMisses(self._assessment)

    @cached_property
    def _tried_actions(self) -> Sensitivity | None:
        if "weightings" not in self._parts:
            return None
        rated = ratings(self._checklist, self._listed)
        return sensitivity(rated, self._checklist.weights, self._book.priority.first_screen)

    @cached_property
    def _tried_items(self) -> Sensitivity | None:
        if "item-weightings" not in self._parts:
            return None
        rated = standings(self._checklist.ranked, happened(self._assessment))
        return sensitivity(rated, self._checklist.weights, self._book.priority.first_screen)

    def document(self, only: frozenset[Verdict], jurisdictions: frozenset[str]) -> ResultDoc:
        """Return the document."""
        checklist, parts = self._checklist, self._parts
        told = shown(checklist, only, jurisdictions)
        missing = not_asked(parts)
        return ResultDoc(
            **head(checklist),
            left_out=LeftOutDoc(parts=missing, says=_how_to_ask().pair()) if missing else None,
            method=self._method(),
            jurisdictions=[system_document(checklist, code) for code in self._book.jurisdictions],
            classes_=class_documents(self._assessment) if "classes" in parts else None,
            actions_=self._actions({i.key for i in told}) if "actions" in parts else None,
            quick_wins_=[a.id for a in quick_wins(checklist, self._listed)] if "actions" in parts else None,
            **self._duties(told, only),
            questions_=self._questions() if "questions" in parts else None,
            **(self._outlooks(told) if "outlook" in parts else {}),
            warnings=[w.pair() for w in warnings(checklist)],
            not_covered=not_covered(checklist),
        )

    def _outlooks(self, told: Sequence[Item]) -> dict[str, Any]:
        """Return what is presumed, with the duties told that rest on it, and the list in four parts."""
        asked = "items" in self._parts
        resting: dict[tuple[str, str | None], list[AskedByDoc]] = {}
        for item in told if asked else ():
            if item.rank is not None:
                for one in self._four.named(item):
                    resting.setdefault((one.id, one.use_case), []).append(_asked_by(item))
        kept = {i.key for i in told}
        return {
            "presumptions": [
                PresumedDoc(
                    id=p.id,
                    fact=p.id if p.of_a_question else None,
                    use_case=p.use_case,
                    answer=answer_data(p.answer) if p.of_a_question else None,
                    because=p.because.pair(),
                    products=list(p.products),
                    unverified=p.unverified,
                    items=resting.get((p.id, p.use_case), []) if asked else None,
                )
                for p in self._four.presumptions.taken
            ],
            "to_do_": to_do_document(self._four, kept, self._delivery),
        }

    def _outlook(self, item: Item) -> OutlookDoc:
        four, found = self._four, self._four.outlook(item)
        likely = self._likely.get(item.key)
        depends = found.value == "depends"
        return OutlookDoc(
            value=found.value,
            presumed=[NamedDoc(id=p.id, use_case=p.use_case) for p in four.named(item)],
            depends_on=[DependsOnDoc(fact=f, use_case=four.use_of(f, item)) for f in four.depends_on(item)]
            if depends
            else [],
            law_open=self._reasons.law_open(item.assessed) if depends else [],
            force=found.judgement.force,
            start=found.judgement.start,
            tier=None if likely is None or likely.priority is None else likely.priority.tier,
            part=None if likely is None or likely.status in FINISHED else four.part_of(likely),
        )

    def _actions(self, kept: Collection[tuple[str, str]]) -> list[ActionDoc]:
        wanted = [a for a in self._listed if any(i.key in kept for i in a.items)]
        return [action_document(self._checklist, a, self._tried_actions, delivery=self._delivery) for a in wanted]

    def _duties(self, told: Sequence[Item], only: Collection[Verdict]) -> dict[str, Any]:
        """Return what the document says of the duties: those told in full, the others by reason, and the steps they share."""
        if "items" not in self._parts:
            return {}
        if "ruled-out" in self._parts:
            return {"items_": [self.item(i) for i in told], "steps": self._steps()}
        items = [self.item(i) for i in told if i.rank is not None]
        return {
            "items_": items,
            "ruled_out": [
                RuledOutDoc(obligation=i.id, use_case=i.assessed.use_case, reason=i.assessed.judgement.reason)
                for i in told
                if i.rank is None
            ]
            if not only or "does-not-apply" in only
            else None,
            "steps": self._steps(),
        }

    def _steps(self) -> list[dict[str, Any]] | None:
        """Return the steps that the items filled so far name."""
        return self._reasons.steps if "reasons" in self._parts else None

    def item(self, item: Item) -> ItemDoc:
        """Return one duty as plain data."""
        assessment, parts = self._assessment, self._parts
        rule, judgement, duty = item.assessed.rule, item.assessed.judgement, item.duty
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
            stayed_by=None if item.assessed.stay is None else stay_words(item.assessed.stay).pair(),
            periods=[
                PeriodDoc(
                    start=p.start,
                    until=p.until,
                    holds=p.value.word,
                    stage=p.stage,
                    start_unconfirmed=p.start_unconfirmed,
                )
                for p in judgement.periods
            ],
            tier=item.priority.tier if item.priority else None,
            rank=item.rank,
            priority=None
            if item.priority is None or item.rank is None
            else _rated(self._book.priority.method, item.priority, item.rank, self._tried_items),
            act=duty.told.pair(),
            title=duty.title.pair(),
            duty=duty.duty.pair(),
            timing=duty.timing.pair(),
            time_limits=[
                {"within": t.within, "counted": t.counted.pair(), "cite": t.cite.pair()} for t in duty.time_limits
            ],
            event=duty.event,
            event_happened=_happened(self._checklist, duty.event),
            because=[tree(assessment.kept(Spoken), rule.id, s) for s in item.because.children]
            if "derivations" in parts
            else None,
            why=self._reasons.of(item.assessed) if "reasons" in parts else None,
            missing=sorted(item.missing, key=lambda f: self._gravity.get(f, len(self._gravity)))
            if "questions" in parts
            else None,
            law_open=self._reasons.law_open(item.assessed),
            near_miss=self._near_misses(item),
            outlook=self._outlook(item) if "outlook" in parts and item.rank is not None else None,
            citation=CitationDoc(
                **pinpoints(duty.citation.pinpoint),
                url=duty.citation.url,
                basis=duty.citation.basis,
                unverified=duty.citation.basis == "recall",
                checked_on=duty.citation.checked_on,
                reviewed_by=duty.reviewed.by if duty.reviewed else None,
                review=review_words(item).pair(),
            ),
            **(_known(self._book, rule.id) if "background" in parts else {}),
            sanction=self._sanction(item) if "background" in parts else None,
            evidence=[e.pair() for e in duty.evidence] if "background" in parts else None,
            effort=duty.effort,
            hiroshima=list(duty.hiroshima),
            **(_reuse(item) if "reuse" in parts else {}),
            status=item.status,
            evidence_in_place=list(item.evidence_in_place),
            said=said_document(item.said) if item.rank is not None else None,
            decisions=decided_in_short(self._book, rule.id) if "background" in parts else None,
            advice=[a.pair() for a in duty.advice] if "background" in parts else None,
            notes=[n.pair() for n in duty.notes] if "background" in parts else None,
        )

    def _sanction(self, item: Item) -> SanctionDoc:
        sanction = self._book.sanctions.get(item.duty.sanction)
        return SanctionDoc(
            text=sanction.text.pair() if sanction else say_both("sanction.none").pair(),
            cite=sanction.cite.pair() if sanction else None,
            cap_for_this_case=None if item.cap is None else cap_data(item.cap),
            also=list(sanction.also) if sanction else [],
        )

    def _near_misses(self, item: Item) -> list[NearMissDoc] | None:
        """Return the other answers that would make a duty apply; there is none for one that does or may."""
        if item.rank is None and "near-misses" not in self._parts:
            return None
        return [
            NearMissDoc(
                fact=n.fact, answer_now=answer_data(n.now), answer_that_would_trigger=answer_data(n.would_trigger)
            )
            for n in (() if item.rank is not None else self._near.of(item.assessed, item.because))
        ]

    def _method(self) -> MethodDoc:
        checklist = self._checklist
        return MethodDoc(
            name=self._book.priority.method,
            weights=dict(checklist.weights),
            weights_changed=checklist.custom_weights,
            sensitivity=self._sensitivity() if "weightings" in self._parts else None,
        )

    def _sensitivity(self) -> SensitivityDoc:
        actions, items = given(self._tried_actions, "weightings"), self._tried_items
        return SensitivityDoc(
            weightings=actions.weightings,
            first_screen=actions.first_screen,
            actions_stable=actions.stable,
            actions_moving=[self._listed[n].id for n in sorted(actions.leaves | actions.enters)],
            items_stable=items.stable if items else None,
            items_moving=[self._checklist.ranked[n].id for n in sorted(items.leaves | items.enters)] if items else None,
        )

    def _questions(self) -> list[QuestionDoc]:
        return [
            QuestionDoc(
                fact=q.fact,
                use_case=q.use_case,
                ask=self._book.facts[q.fact].ask.pair(),
                why=self._book.facts[q.fact].why.pair(),
                settles=q.settles,
                settles_alone=q.settles_alone,
                gravest_tier=q.tier,
                items=list(q.open_items),
                answered_dont_know=q.asked_before,
            )
            for q in self._asked
            if q.tier is not None  # what only a class of the tool hangs on settles no duty
        ]


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
        covered=code in assessment.assessor.prepared.kept(covered),
        because=[b for b in because if b["value"] == decisive],
    )


def quick_wins(checklist: Checklist, listed: Sequence[Action]) -> list[Action]:
    """Return the few actions that must be done now and take no more than two hours, the first of them first."""
    open_ones = [a for a in listed if a.quick and a.status not in FINISHED]
    return open_ones[: checklist.assessment.rulebook.priority.quick_wins]


def _how_to_ask() -> Text:
    return say_both("document.left-out", parts=", ".join((*PARTS, ALL)))


def _rated(method: str, rated: Priority, rank: int, tried: Sensitivity | None) -> PriorityDoc:
    """Return a rating; with how it came about, and the ranks that other weights would give, where these were tried."""
    return PriorityDoc(
        method=method,
        score=rated.score,
        vector=rated.vector,
        factors=dict(rated.factors),
        trace=dict(rated.trace) if tried else None,
        best_rank=tried.best[rank - 1] if tried else None,
        worst_rank=tried.worst[rank - 1] if tried else None,
    )


def _known(book: Rulebook, ident: str) -> dict[str, Any]:
    """Return how well each statement of a duty is known, and how old that is; no days where no words were kept."""
    dates = dates_of(book, ident)
    return {
        "basis_by_statement": {s.name: s.basis or "declared" for s in statements_of(book, ident)},
        "evidence_as_of": dates.evidence_as_of,
        "looked_on": dates.looked_on,
    }


def _reuse(item: Item) -> dict[str, Any]:
    """Return what a duty has in common with others."""
    return {
        "topics": [
            TopicDoc(topic=t.topic, elements=list(t.elements), adds=[a.pair() for a in t.adds])
            for t in item.duty.topics
        ],
        "counts_for": list(item.counts_for),
        "still_to_add": [
            StillDoc(obligation=s.obligation, topic=s.topic, elements=list(s.elements), adds=[a.pair() for a in s.adds])
            for s in item.still_to_add
        ],
    }


def _asked_by(item: Item) -> AskedByDoc:
    return AskedByDoc(obligation=item.id, use_case=item.assessed.use_case, jurisdiction=item.assessed.rule.jurisdiction)


def to_do_document(four: FourParts, kept: Collection[tuple[str, str]], delivery: Delivery | None = None) -> ToDoDoc:
    """Return the list in four parts as plain data, as far as it is about some duties."""

    def told(listed: Sequence[Action]) -> list[ActionDoc]:
        wanted = (a for a in listed if any(i.key in kept for i in a.items))
        return [action_document(four.checklist, a, None, four, delivery) for a in wanted]

    return ToDoDoc(
        now=told(four.actions["now"]),
        when=told(four.actions["when"]),
        depends=[_card(four, c) for c in four.depends if any(i.key in kept for i in c.items)],
        ahead=told(four.actions["ahead"]),
        practice=told(four.actions["practice"]),
        done=told(four.done),
        unlikely=sum(i.key in kept for i in four.unlikely),
        does_not_apply=sum(i.key in kept for i in four.checklist.closed),
        why_not=why_not((i for i in four.checklist.closed if i.key in kept), four.checklist.assessment),
    )


def _card(four: FourParts, card: Card) -> CardDoc:
    facts = four.checklist.assessment.rulebook.facts
    return CardDoc(
        fact=card.fact,
        use_case=card.use_case,
        ask=(say_both("four.law-open") if card.fact is None else facts[card.fact].ask).pair(),
        foreign=card.foreign,
        items=[_asked_by(i) for i in card.items],
    )


def action_document(
    checklist: Checklist,
    action: Action,
    tried: Sensitivity | None,
    four: FourParts | None = None,
    delivery: Delivery | None = None,
) -> ActionDoc:
    """Return an action as plain data; with the ranks that other weights would give it, where these were tried; in the four parts, with outlooks.

    With `delivery` it says what documents deliver of it.
    """
    book = checklist.assessment.rulebook
    topic = action.topic
    still = {s.item.key: s for s in action.still_to_add}
    first = action.items[0].duty

    def duty(item: Item) -> ActionDutyDoc:
        own = action.topic_of(item)
        parts = [p for p in item.duty.topics if own is not None and p.topic == own.id]
        rest = still.get(item.key)
        outlook = None if four is None else four.outlook(item).value
        assert item.priority is not None
        return ActionDutyDoc(
            **_asked_by(item).model_dump(),
            title=item.duty.title.pair(),
            pinpoint=item.duty.citation.pinpoint.pair(),
            url=item.duty.citation.url,
            basis=item.duty.citation.basis,
            verdict="may-apply" if outlook == "expected" else item.assessed.judgement.verdict,
            outlook=outlook,
            force=item.assessed.judgement.force,
            start=item.assessed.judgement.start,
            standing=standing(item),
            tier=item.priority.tier,
            status=item.status,
            degree=degree(content_of(parts), own) if own is not None else "none",
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
        deeds=[DeedDoc(act=d.act.pair(), duties=[_asked_by(i) for i in d.items]) for d in action.deeds],
        says=action.says.pair(),
        title=(topic.title if topic is not None else first.title).pair(),
        what=(topic.anchor if topic is not None else first.duty).pair(),
        rank=action.rank,
        tier=action.priority.tier,
        status=action.status,
        said=said_document(action.said),
        priority=_rated(book.priority.method, action.priority, action.rank, tried),
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
                topic=n.topic,
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
                label=n.label.pair(),
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
        documents=None if delivery is None else action_papers(delivery, action),
    )


def _happened(checklist: Checklist, event: str | None) -> bool:
    if event is None:
        return False
    leaf = Leaf(checklist.assessment.rulebook.event_fact, "includes", event)
    return any(seen.leaf(leaf) is YES for seen in checklist.assessment.knowledge.bases)


def cap_data(cap: Money) -> dict[str, Any]:
    """Return the highest fine as plain data; `high` is null where the turnover is not known."""
    return {"low": int(cap.low), "high": None if cap.high is None else int(cap.high), "currency": cap.currency}


__all__ = [
    "action_document",
    "cap_data",
    "document",
    "head",
    "quick_wins",
    "shown",
    "system_document",
    "to_json",
]

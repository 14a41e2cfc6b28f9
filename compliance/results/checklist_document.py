"""The result document `checklist/2`: what an integrator, a workbook or an auditor asked for, in one stable form.

Same case, rulebook, as-of date, product version and parts give the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from compliance.case.knowledge import ContextView
from compliance.checklist.actions import Action, main_actions, ratings, standing
from compliance.checklist.checklist import Checklist, Item, happened, standings
from compliance.checklist.contents import content_of, degree
from compliance.checklist.priority import Money, Priority
from compliance.checklist.sensitivity import Sensitivity, sensitivity
from compliance.explaining.near_miss import NearMisses
from compliance.interview.planner import Question, plan
from compliance.language.formatting import day, day_both, listed_both, money, quoted, series
from compliance.language.sentences import say, say_both
from compliance.language.text import Lang, Text, picked
from compliance.law.evidence import dates_of, statements_of
from compliance.law.rulebook import Rulebook
from compliance.reasoning.perimeter import concerns, thin
from compliance.reasoning.prepared import Prepared
from compliance.reasoning.words import Verdict
from compliance.results.json_text import to_json
from compliance.results.parts import ALL, PARTS, WHOLE, Part, given, not_asked, whole
from compliance.results.reasons import Reasons, Spoken, tree
from compliance.results.shapes import (
    ActionDoc,
    ActionDutyDoc,
    AskedByDoc,
    BeyondDoc,
    CaseDoc,
    CitationDoc,
    EngineDoc,
    ItemDoc,
    JurisdictionDoc,
    LeftOutDoc,
    MethodDoc,
    NearMissDoc,
    NeedDoc,
    NumberDoc,
    PeriodDoc,
    PriorityDoc,
    QuestionDoc,
    ResultDoc,
    RulebookDoc,
    RuledOutDoc,
    SanctionDoc,
    SensitivityDoc,
    StillDoc,
    TopicDoc,
    pinpoints,
)
from compliance.review.words import FINISHED
from compliance.semantics.answers import Amount, answer_data
from compliance.semantics.conditions import MEASURE_OPERATORS, Leaf, walk
from compliance.semantics.truth import UNKNOWN, YES
from compliance.version import VERSION

HASH_SHOWN = 12


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
        return plan(self._checklist).open

    @cached_property
    def _gravity(self) -> Mapping[str, int]:
        return {q.fact: n for n, q in reversed(list(enumerate(self._asked)))}

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
        shown = [
            i
            for i in checklist.items
            if (not only or i.assessed.verdict in only)
            and (not jurisdictions or i.assessed.rule.jurisdiction in jurisdictions)
        ]
        missing = not_asked(parts)
        return ResultDoc(
            **head(checklist),
            left_out=LeftOutDoc(parts=missing, says=_how_to_ask().pair()) if missing else None,
            method=self._method(),
            jurisdictions=[system_document(checklist, code) for code in self._book.jurisdictions],
            actions_=self._actions({i.key for i in shown}) if "actions" in parts else None,
            quick_wins_=[a.id for a in quick_wins(checklist, self._listed)] if "actions" in parts else None,
            **self._duties(shown, only),
            questions_=self._questions() if "questions" in parts else None,
            warnings=[w.pair() for w in warnings(checklist)],
            not_covered=not_covered(checklist),
        )

    def _actions(self, kept: Collection[tuple[str, str]]) -> list[ActionDoc]:
        wanted = [a for a in self._listed if any(i.key in kept for i in a.items)]
        return [action_document(self._checklist, a, self._tried_actions) for a in wanted]

    def _duties(self, shown: Sequence[Item], only: Collection[Verdict]) -> dict[str, Any]:
        """Return what the document says of the duties: those told in full, the others by reason, and the steps they share."""
        if "items" not in self._parts:
            return {}
        if "ruled-out" in self._parts:
            return {"items_": [self.item(i) for i in shown], "steps": self._steps()}
        items = [self.item(i) for i in shown if i.rank is not None]
        return {
            "items_": items,
            "ruled_out": [
                RuledOutDoc(obligation=i.id, use_case=i.assessed.use_case, reason=i.assessed.judgement.reason)
                for i in shown
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
            stayed_by=duty.stayed.by.pair() if duty.stayed else None,
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
        covered=code in assessment.assessor.prepared.kept(_covered),
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


def action_document(checklist: Checklist, action: Action, tried: Sensitivity | None) -> ActionDoc:
    """Return an action as plain data; with the ranks that other weights would give it, where these were tried."""
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


def _happened(checklist: Checklist, event: str | None) -> bool:
    if event is None:
        return False
    leaf = Leaf(checklist.assessment.rulebook.event_fact, "includes", event)
    return any(seen.leaf(leaf) is YES for seen in checklist.assessment.knowledge.bases)


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
    covered = assessment.assessor.prepared.kept(_covered)
    bare = [c for c in rulebook.jurisdictions if c not in covered]
    sure = [c for c in bare if assessment.in_play(c) is YES]
    coarse = [c for c in bare if c not in sure and _coarse(checklist, c)]
    for key, codes in (("warning.uncovered", sure), ("warning.uncovered-possible", coarse)):
        if codes:
            names = [rulebook.places.name(c) for c in codes]
            out.append(say_both(key, places=listed_both(names)))
    for one in thin(assessment):
        short = rulebook.instruments[one.instrument].short
        out.append(say_both("perimeter.thin", place=rulebook.places.name(one.place), law=short))
    return out


def _covered(prepared: Prepared) -> frozenset[str]:
    """The legal systems of which the rulebook has duties."""
    return frozenset(r.jurisdiction for r in prepared.rulebook.rules.values())


def _currencies(prepared: Prepared) -> frozenset[str]:
    """The currencies in which the tests of the rulebook measure."""
    nodes = (part for test in prepared.rulebook.tests.values() for part in walk(test.when))
    return frozenset(
        node.value[1]
        for node in nodes
        if isinstance(node, Leaf) and isinstance(node.value, tuple) and node.operator in MEASURE_OPERATORS
    )


def not_covered(checklist: Checklist) -> list[BeyondDoc]:
    """Return the law that is not encoded and concerns the case, what probably does first."""
    return [
        BeyondDoc(
            id=c.beyond.id,
            standing="yes" if c.standing is YES else "unknown",
            places=list(c.places),
            law=c.beyond.law.pair(),
            says=c.beyond.says.pair() if c.standing is YES else None,
            because=c.beyond.because,
            known=c.beyond.known,
            grave=c.beyond.grave,
            look_at=c.beyond.look_at,
        )
        for c in concerns(checklist.assessment)
    ]


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
    wanted |= checklist.assessment.assessor.prepared.kept(_currencies)
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

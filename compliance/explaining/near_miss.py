"""Which single other answer would make a duty apply: "you are one fact away".

Only facts in the reason for the "no" are tried, since every other fact leaves that reason standing. Each trial is a full
judgement of the one duty with the one answer changed, gates and all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from compliance.case.case import Case
from compliance.explaining.derivation import Step
from compliance.law.questions import Fact
from compliance.reasoning.assessment import Assessed, Assessment, Trial
from compliance.semantics.answers import Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet
from compliance.semantics.places import ALL

MAX_FACTS = 8


@dataclass(frozen=True)
class NearMiss:
    """One fact, the answer as it is, and an answer with which the duty would apply."""

    fact: str
    now: Answer | None
    would_trigger: Answer


class NearMisses:
    """Tries out single other answers on one assessment; what one answer does to the case is worked out once for all duties."""

    def __init__(self, assessment: Assessment) -> None:
        self._assessment = assessment
        self._trials: dict[tuple[str | None, str, Answer | None], Trial | None] = {}

    def of(self, item: Assessed, because: Step) -> tuple[NearMiss, ...]:
        """Return the single changes of one answer that would make a duty apply.

        None for a duty that already does or may, and none for one of a legal system in which no place of the case lies: going
        to another country is not one fact away.
        """
        if item.verdict != "does-not-apply" or item.judgement.reason in ("ended", "out-of-scope"):
            return ()
        answers = [s for s in because.walk() if s.kind == "answer" and s.leaf is not None]
        out = []
        for fact_id in list(dict.fromkeys(s.name for s in answers))[:MAX_FACTS]:
            # If the duty stays out even with this answer unknown, no answer to it alone can bring it in.
            if self._verdict(item, fact_id, None) in (None, "does-not-apply"):
                continue
            fact = self._assessment.rulebook.facts[fact_id]
            now = item.views[0].fact(fact_id).answer
            leaves = [s.leaf for s in answers if s.name == fact_id]
            for candidate in _candidates(fact, now, leaves):
                if self._verdict(item, fact_id, candidate) == "applies":
                    out.append(NearMiss(fact_id, now, candidate))
                    break
        return tuple(out)

    def _verdict(self, item: Assessed, fact_id: str, answer: Answer | None) -> str | None:
        fact = self._assessment.rulebook.facts[fact_id]
        use = None if fact.of == "organisation" else item.use_case
        key = (use, fact_id, answer)
        if key not in self._trials:
            changed = with_answer(self._assessment.case, use, fact, answer)
            made = None if changed is None else self._assessment.assessor.trial(changed, self._assessment.as_of)
            self._trials[key] = made
        trial = self._trials[key]
        return None if trial is None else trial.judge(item.rule.id, item.use_case).verdict


def with_answer(case: Case, use_case: str | None, fact: Fact, answer: Answer | None) -> Case | None:
    """Return the case with one answer changed: in the named use case, or the only one there is."""
    if fact.of == "organisation":
        return replace(case, answers={**case.answers, fact.id: answer})
    uses = list(case.use_cases)
    index = next((n for n, u in enumerate(uses) if u.id == use_case), 0 if len(uses) == 1 else None)
    if index is None:
        return None
    uses[index] = replace(uses[index], answers={**uses[index].answers, fact.id: answer})
    return replace(case, use_cases=tuple(uses))


def _candidates(fact: Fact, now: Answer | None, leaves: list[Any]) -> Iterator[Answer]:
    """Yield other answers worth trying: those on the other side of what the comparisons ask."""
    if fact.type == "yes-no":
        yield from (Choice(o) for o in ("yes", "no") if now != Choice(o))
    elif fact.type == "choice":
        yield from (Choice(o) for o in fact.option_ids if now != Choice(o))
    elif fact.type in ("choices", "places"):
        sure = now.sure if isinstance(now, PartialSet) else frozenset()
        asked = [
            v
            for leaf in leaves
            for v in (leaf.value if isinstance(leaf.value, tuple) else (leaf.value,) if leaf.value else fact.option_ids)
        ]
        for value in dict.fromkeys(asked):
            yield PartialSet(sure - {value}) if value in sure else PartialSet(sure | {value})
    else:
        for leaf in leaves:
            yield from _beyond(fact, now, leaf)


def _beyond(fact: Fact, now: Answer | None, leaf: Any) -> Iterator[Answer]:
    if fact.type == "date":
        yield Days(leaf.value, leaf.value)
        day = leaf.value - timedelta(days=1)
        yield Days(day, day)
        yield NoDay()
        return
    if leaf.operator == "non-empty":
        return
    edge, currency = leaf.value if isinstance(leaf.value, tuple) else (leaf.value, None)
    for number in (edge, edge + 1, max(edge - 1, Decimal(0))):
        band = Band(number, number)
        if currency is not None:
            yield Amount(band, currency)
        elif fact.type == "number-by-place":
            bands = dict(now.bands) if isinstance(now, ByPlace) else {}
            if leaf.place != ALL:
                yield ByPlace(tuple(sorted({**bands, leaf.place: band}.items())))
            elif len(bands) <= 1:
                yield ByPlace(((next(iter(bands)), band),)) if bands else ByPlace(())
        else:
            yield band

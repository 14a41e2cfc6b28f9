"""Law with days: what is compiled for all days at once says on each day what the law of that day says."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from compliance.case.case import case_from_data
from compliance.case.knowledge import ContextView
from compliance.law.provisions import Period
from compliance.law.rulebook import Rulebook
from compliance.reasoning import program as heads
from compliance.reasoning.assessment import Assessed, Assessment, Assessor
from compliance.reasoning.program import Program, Reference, build
from compliance.semantics.conditions import Leaf, Node, Not, evaluate
from compliance.semantics.truth import NO, UNKNOWN, YES, Truth, negation, some
from tests.support import random_law
from tests.support.dated_law import Law, Plain, rulebook

ONE_DAY = timedelta(days=1)


class Walked:
    """The meaning in one line, day by day: a duty holds on a day in a period, by the conditions as they stand on that day."""

    def __init__(self, plain: Plain, dated: Rulebook, assessment: Assessment) -> None:
        self._plain = plain
        self._dated = dated
        self._as_of = assessment.as_of
        self._programs: dict[date, tuple[Rulebook, Program]] = {}
        self._references: dict[tuple[ContextView, date], Reference] = {}

    def book(self, day: date) -> Rulebook:
        if day not in self._programs:
            book = self._plain.book(self._dated, day)
            self._programs[day] = (book, build(book))
        return self._programs[day][0]

    def value(self, seen: ContextView, head: str, day: date) -> Truth:
        self.book(day)
        if (seen, day) not in self._references:
            program = self._programs[day][1]
            self._references[seen, day] = Reference(
                program, lambda a: seen.leaf(a) if isinstance(a, Leaf) else seen.state(a.id)
            )
        return self._references[seen, day].test(head)

    def displaced(self, rule_id: str, seen: ContextView) -> Truth:
        book, day = self.book(self._as_of), self._as_of
        return some(self.takes_place(rule_id, s, seen) for s in book.displaced_by.get(rule_id, ()) if day)

    def takes_place(self, general: str, special: str, seen: ContextView) -> Truth:
        periods = enumerate(self.book(self._as_of).rules[special].obligation.periods)
        in_force = some(self.within(special, n, p, seen, self._as_of) for n, p in periods if p.contains(self._as_of))
        held = self.value(seen, heads.displacement(general, special), self._as_of)
        bound = min(in_force, negation(self.held_back(special, (seen,))))
        return min(held, bound, negation(self.displaced(special, seen)))

    def held_back(self, rule_id: str, views: tuple[ContextView, ...]) -> Truth:
        """Whether some order of a court that holds on the day protects in all contexts."""
        orders = self.book(self._as_of).rules[rule_id].obligation.stays
        return some(
            min((YES if s.when is None else self.read(s.when, seen) for seen in views), default=UNKNOWN)
            for s in orders
            if s.start <= self._as_of and (s.until is None or self._as_of < s.until)
        )

    def read(self, node: Node, seen: ContextView) -> Truth:
        self.value(seen, next(iter(self._programs[self._as_of][1].heads)), self._as_of)
        return evaluate(node, self._references[seen, self._as_of])

    def within(self, rule_id: str, number: int, period: Period, seen: ContextView, day: date) -> Truth:
        return YES if period.when is None else self.value(seen, heads.period(rule_id, number), day)

    def on(self, rule_id: str, number: int, day: date, views: tuple[ContextView, ...]) -> Truth:
        period = self.book(day).rules[rule_id].obligation.periods[number]

        def one(seen: ContextView) -> Truth:
            held = min(self.value(seen, heads.effective(rule_id), day), negation(self.displaced(rule_id, seen)))
            return min(held, self.within(rule_id, number, period, seen, day))

        return some(one(seen) for seen in views)

    def verdict(self, item: Assessed, turns: set[date]) -> tuple[str, date | None]:
        """Walk through all days on which anything can change, and the neighbours of each."""
        now: list[tuple[Truth, date]] = []
        ahead: list[tuple[Truth, date]] = []
        for number, period in enumerate(self.book(self._as_of).rules[item.rule.id].obligation.periods):
            days = sorted(d for d in {*turns, period.start, self._as_of} if period.contains(d))
            values = {d: self.on(item.rule.id, number, d, item.views) for d in days}
            if period.contains(self._as_of):
                first = self._as_of
                for day in reversed([d for d in days if d <= self._as_of]):
                    if values[day] is not values[self._as_of]:
                        break
                    first = day
                now.append((values[self._as_of], first))
            for before, day in zip([None, *days], days, strict=False):
                if day > self._as_of and (before is None or values[before] is not values[day]):
                    ahead.append((values[day], day))
        for listed, value, word in (
            (now, YES, "applies"), (now, UNKNOWN, "may-apply"), (ahead, YES, "applies"), (ahead, UNKNOWN, "may-apply"),
        ):  # fmt: skip
            found = [day for held, day in listed if held is value]
            if found:
                return word, min(found)
        return "does-not-apply", None


def walked(seed: int, cases: int) -> Counter[str]:
    """Compare the verdicts on random dated law with the walk from day to day; return how many of each verdict there were."""
    rng = random.Random(seed)
    law = Law(rng)
    book = rulebook(law.data)
    assessor, plain = Assessor(book, cross_check=True), Plain(law.data)
    turns = {d + timedelta(days=n) for d in law.days for n in (-1, 0, 1)}
    edges: dict[str, list[Any]] = {
        "org.data_handlers": [v for lines in plain.amounts.values() for _, v in lines] or [10],
        "use.market_date": list(law.days),
    }
    seen: Counter[str] = Counter()
    for _ in range(cases):
        raw = random_law.raw_case(rng, book, rng.choice([0.6, 0.9, 1.0]), rng.choice([1, 1, 2]), ["DE"], edges)
        case = case_from_data(raw, book)
        assessment = assessor.assess(case, rng.choice(law.days) + rng.choice([-1, 0, 1]) * ONE_DAY)
        oracle = Walked(plain, book, assessment)
        for item in assessment.assessed:
            wanted = oracle.verdict(item, turns)
            found = item.judgement
            if found.verdict != "does-not-apply":
                begun = found.start is not None and found.start <= assessment.as_of
                back = oracle.held_back(item.rule.id, item.views)
                assert found.force == ("stayed" if back is YES else "in-force" if begun else "upcoming"), (seed, item)
                assert (found.stay is None) is (back is NO)
                seen[f"{back.word} held back"] += 1
            start = None if found.verdict == "does-not-apply" else found.start
            assert (found.verdict, start) == wanted, (seed, item.rule.id, assessment.as_of)
            seen[found.verdict] += 1
    return seen


def test_each_day_says_what_its_law_says() -> None:
    seen = walked(0, 3) + walked(1, 3)
    assert min(seen[word] for word in ("applies", "may-apply", "does-not-apply")) > 2


@pytest.mark.long
def test_each_day_says_what_its_law_says_for_long() -> None:
    seen = sum((walked(seed, 6) for seed in range(100, 160)), Counter())
    assert min(seen[word] for word in ("applies", "may-apply", "does-not-apply")) > 300
    assert min(seen[f"{word} held back"] for word in ("yes", "unknown", "no")) > 50


def test_what_was_changed_in_a_copy_holds_on_every_day() -> None:
    law = Law(random.Random(101))
    book = rulebook(law.data)
    assert book.dated_duties
    assert book.dated_tests
    assert book.on(book.speaks_of) is book
    duty, test = next(iter(book.dated_duties)), next(iter(book.dated_tests))
    rule = book.rules[duty]
    other = rule.obligation.model_copy(update={"severity": 4 - rule.obligation.severity})
    turned = book.tests[test].model_copy(update={"when": Not(book.tests[test].when)})
    for before in (book, *(book.on(day) for day in law.days)):
        rules = {**before.rules, duty: replace(rule, obligation=other)}
        copy = replace(before, rules=rules, tests={**before.tests, test: turned})
        for day in law.days:
            then = copy.on(day)
            assert then.rules[duty].obligation == copy.duty_on(duty, day) == other
            assert then.tests[test] == turned
            rest = book.on(day)
            assert all(then.rules[i].obligation == r.obligation for i, r in rest.rules.items() if i != duty)
            assert all(then.tests[i] == t for i, t in rest.tests.items() if i != test)
        fewer = replace(before, rules={i: r for i, r in before.rules.items() if i != duty})
        assert all(duty not in fewer.on(day).rules for day in law.days)


def test_what_is_compiled_is_small_where_nothing_turns() -> None:
    """A day on which an entry goes on saying the same makes no further head."""
    law = Law(random.Random(3))
    law.parameters[0]["is"] = [{**line, "value": 7} for line in law.parameters[0]["is"]]
    program = build(rulebook(law.data))
    mine = {ident: starts for ident, starts in program.stretches.items() if ident.startswith("law.")}
    assert mine
    for ident, starts in mine.items():
        assert starts == tuple(sorted(set(starts)))
        if ident.startswith("law.test"):
            nodes = [program.heads[heads.legal_test(ident, since)] for since in starts]
            assert all(one != other for one, other in pairwise(nodes)), ident

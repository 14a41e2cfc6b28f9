"""The world of a scenario: a case that is set up, changed and assessed, and the statements made about it.

Every statement is remembered, so that what no scenario exercises can be listed.
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from compliance.case.case import case_from_data
from compliance.checklist import priority
from compliance.errors import FaultList, Message, about, joined, nearest
from compliance.explaining.derivation import missing_facts
from compliance.language.tags import SOURCE, Lang
from compliance.law.answer_shorthand import value_of
from compliance.law.provisions import Exemption
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.reasoning import program as heads
from compliance.reasoning.assessment import Assessed, Assessment, Assessor
from compliance.recent import Recent
from compliance.scenarios.classing import ClassState, class_states
from compliance.scenarios.disagreement import Disagreement
from compliance.scenarios.papers import CAME_ALONG, Papers, Says, said
from compliance.semantics.answers import AnswerFault
from compliance.semantics.truth import NO, YES, Truth, some

Table = Sequence[Sequence[str]]
_NAMED_DAY = re.compile(r"\{day( before)?: *([A-Za-z0-9.-]+)\}")


CASES = 20  # cases read last: scenarios of one file often begin from the same few
SETTLED = 20  # open questions of law settled last
_cases: Recent[tuple[Path, int, int], bytes] = Recent(CASES)
_settled: Recent[tuple[Assessor, str, str], Assessor] = Recent(SETTLED)


def case_data(path: Path) -> Any:
    """Return the data of a named case, to be changed at will."""
    state = path.stat()
    kept = _cases.get((path, state.st_mtime_ns, state.st_size), lambda: pickle.dumps(strict_yaml.read(path).data))
    return pickle.loads(kept)  # of our own making; half the time of a deep copy


@dataclass(frozen=True)
class Stated:
    """One statement of a scenario about one duty, and what the rulebook made of it."""

    item: Assessed
    as_of: date
    exemptions: frozenset[str]


@dataclass
class World:
    """What one scenario has set up so far."""

    assessor: Assessor
    cases: Path
    lazily: bool = False  # by the reference semantics alone, and only what is stated
    raw: dict[str, Any] = field(default_factory=dict)
    assessment: Assessment | None = None
    stated: list[Stated] = field(default_factory=list)
    papers: Papers = field(default_factory=lambda: CAME_ALONG)

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook under test."""
        return self.assessor.rulebook

    # ------------------------------------------------------------------------------------------------------- given

    def named_case(self, name: str) -> None:
        """Start from a case of features/cases/, or from an example."""
        path = self.cases / f"{name}.yaml"
        if not path.is_file():
            path = self.cases.parent.parent / "examples" / f"{name}.yaml"
        if not path.is_file():
            known = [p.stem for p in self.cases.glob("*.yaml")]
            raise Disagreement(
                Message("scenario.unknown-case", name=name, folder=self.cases, hint=nearest(name, known))
            )
        self.raw = case_data(path)

    def answers(self, table: Table) -> None:
        """Start from (or add) a table of facts and answers."""
        if not self.raw:
            self.raw = {
                "schema": "case/1",
                "organisation": {"name": "Example", "answers": {}},
                "use_cases": [{"id": "use", "name": "Use", "answers": {}}],
            }
        for row in table:
            if len(row) != 2:
                raise Disagreement(Message("scenario.table-form"))
            self.answer(row[0], row[1])

    def answer(self, fact_id: str, text: str, use: str | None = None) -> None:
        """Give one answer, in all uses of the case or in the one named."""
        fact = self._fact(fact_id)
        value = value_of(fact, self.dated(text))
        try:
            fact.parse(value, self.rulebook.places)
        except AnswerFault as error:
            raise Disagreement(about(fact_id, error.message)) from None
        self._put(fact, value, use)

    def forget(self, fact_id: str) -> None:
        """Take one answer away."""
        fact = self._fact(fact_id)
        for answers in self._places(fact, None):
            answers.pop(fact_id, None)

    def settle(self, state_id: str, word: Literal["yes", "no"]) -> None:
        """Suppose that an open question of law is settled."""
        if state_id not in self.rulebook.law_states:
            raise Disagreement(
                Message("scenario.unknown-law-state", state=state_id, hint=nearest(state_id, self.rulebook.law_states))
            )
        before = self.assessor
        self.assessor = _settled.get((before, state_id, word), lambda: before.with_law_state(state_id, word))

    def dated(self, text: str) -> str:
        """Return a text with the named days of the law in it put in: `{day: ID}`, `{day before: ID}`."""

        def put(found: re.Match[str]) -> str:
            days = self.rulebook.days
            if found[2] not in days:
                raise Disagreement(Message("rules.unknown-day", name=found[2], hint=nearest(found[2], days)))
            day = days[found[2]].day
            return (day - timedelta(days=1) if found[1] else day).isoformat()

        return _NAMED_DAY.sub(put, text)

    def day(self, text: str) -> date:
        """Return a day that a scenario names, or writes."""
        try:
            return date.fromisoformat(self.dated(text))
        except ValueError:
            raise Disagreement(Message("answer.no-such-day", found=text)) from None

    def _fact(self, fact_id: str) -> Fact:
        if fact_id not in self.rulebook.facts:
            raise Disagreement(Message("fact.unknown", name=fact_id, hint=nearest(fact_id, self.rulebook.facts)))
        if not self.raw:
            self.answers([])
        return self.rulebook.facts[fact_id]

    def _places(self, fact: Fact, use: str | None) -> list[dict[str, Any]]:
        if fact.of == "organisation":
            return [self.raw["organisation"].setdefault("answers", {})]
        uses = [u["id"] for u in self.raw["use_cases"]]
        if use is not None and use not in uses:
            raise Disagreement(Message("scenario.unknown-use", use=use, hint=nearest(use, uses), known=", ".join(uses)))
        return [u.setdefault("answers", {}) for u in self.raw["use_cases"] if use is None or u["id"] == use]

    def _put(self, fact: Fact, value: Any, use: str | None) -> None:
        for answers in self._places(fact, use):
            answers[fact.id] = value

    # -------------------------------------------------------------------------------------------------------- when

    def assess(self, day: str) -> None:
        """Assess the case as of a day."""
        as_of = self.day(day)
        if not self.raw:
            raise Disagreement(Message("scenario.no-case"))
        try:
            case = case_from_data(self.raw, self.rulebook, "the case of this scenario")
        except FaultList as error:
            raise Disagreement(error.message) from None
        work = self.assessor.lazily if self.lazily else self.assessor.assess
        self.assessment = work(case, as_of)

    # -------------------------------------------------------------------------------------------------------- then

    def _items(self, rule_id: str) -> list[Assessed]:
        if self.assessment is None:
            raise Disagreement(Message("scenario.verdict-before-day"))
        if rule_id not in self.rulebook.rules:
            raise Disagreement(Message("obligation.unknown", name=rule_id, hint=nearest(rule_id, self.rulebook.rules)))
        found = list(self.assessment.of(rule_id))
        for item in found:
            self.stated.append(Stated(item, self.assessment.as_of, self._exemptions(item)))
        return found

    def _exemptions(self, item: Assessed) -> frozenset[str]:
        assert self.assessment is not None
        out: set[str] = set()
        since = self.assessor.prepared.words(item.rule.id).said_on(self.assessment.as_of)
        if item.judgement.reason == "out-of-scope":
            return frozenset(out)
        for path in exemption_paths(item.rule.obligation.unless):
            head = heads.exemption(item.rule.id, *path, since=since)
            if some(self.assessment.outcomes[v].values[head] for v in item.views) is YES:
                out.add("/".join(path))
        return frozenset(out)

    def verdict(
        self, rule_id: str, wanted: str, force: str | None = None, start: str | None = None, missing: str | None = None
    ) -> None:
        """State the verdict on a duty: of some use where it applies or may apply, of all where it does not."""
        start_day = None if start is None else self.day(start)
        if missing is not None:
            self._fact(missing)
        items = self._items(rule_id)
        fitting = [i for i in items if i.verdict == wanted]
        if wanted == "does-not-apply" and len(fitting) < len(items):
            fitting = []
        for item in fitting:
            judgement = item.judgement
            if force is not None and judgement.force != force:
                continue
            if start_day is not None and judgement.start != start_day:
                continue
            if missing is not None and missing not in self._missing(item):
                continue
            return
        raise Disagreement(
            _otherwise(
                rule_id,
                wanted,
                _details(force, start, missing),
                joined([self._found(i) for i in items], "list.semicolon"),
            )
        )

    def closed_because(self, rule_id: str, reason: str, name: str | None = None) -> None:
        """State that a duty does not apply, and why."""
        if rule_id in self.rulebook.rules and name is not None:
            self._reason_named(rule_id, reason, name)
        self.verdict(rule_id, "does-not-apply")
        items = self.assessment.of(rule_id) if self.assessment else ()
        for item in items:
            judgement = item.judgement
            reasons = {reason, "out-of-scope"} if reason == "not-triggered" else {reason}
            if judgement.reason not in reasons or (
                name is not None and name not in (*judgement.exemptions, *judgement.displaced_by)
            ):
                raise Disagreement(
                    Message("scenario.not-closed", rule=rule_id, reason=_reason(reason, name), found=self._found(item))
                )

    def _reason_named(self, rule_id: str, reason: str, name: str) -> None:
        """Refuse a reason that the duty does not know: an exception it has not, a duty that does not take its place."""
        if reason == "exempt":
            known = [path[-1] for path in exemption_paths(self.rulebook.rules[rule_id].obligation.unless)]
            wrong = "scenario.unknown-exception"
        else:
            known = list(self.rulebook.displaced_by.get(rule_id, ()))
            wrong = "scenario.not-displacing"
        if name not in known:
            names = ", ".join(known) or Message("list.none")
            raise Disagreement(Message(wrong, rule=rule_id, name=name, hint=nearest(name, known), known=names))

    def test(self, test_id: str, wanted: str) -> None:
        """State the value of a legal test in every use of the case."""
        if test_id not in self.rulebook.tests:
            raise Disagreement(
                Message("scenario.unknown-test", test=test_id, hint=nearest(test_id, self.rulebook.tests))
            )
        if self.assessment is None:
            raise Disagreement(Message("scenario.test-before-day"))
        head = self.assessor.program.test_on(test_id, self.assessment.as_of)
        for seen, outcome in self.assessment.outcomes.items():
            if outcome.values[head].word != wanted:
                use = seen.context.use_case.id if seen.context.use_case else "-"
                raise Disagreement(
                    Message(
                        "scenario.other-test",
                        test=test_id,
                        wanted=_value(wanted),
                        found=_value(outcome.values[head].word),
                        use=use,
                    )
                )

    def classed(self, law: str, kind: str, wanted: Truth, day: str | None = None) -> None:
        """State what a law makes of the case: of some use where it is so or open, of all where it is not; and from which day that binds."""
        if self.assessment is None:
            raise Disagreement(Message("scenario.class-before-day"))
        start = None if day is None else self.day(day)
        found = class_states(self.assessment, law, kind)
        fitting = [one for one in found if one.value is wanted and (start is None or start in one.days)]
        if fitting and (wanted is not NO or len(fitting) == len(found)):
            return
        told = joined([_class_found(one) for one in found], "list.semicolon")
        raise Disagreement(Message("scenario.other-class", law=law, kind=kind, wanted=_value(wanted.word), found=told))

    def paper(self, document: str, words: str, lang: Lang, wanted: Says) -> None:
        """State that a document of the case says something, or does not, in the language of the statement; for any of its uses."""
        found = self.papers.texts(self._assessed("scenario.document-before-day"), document, lang)
        if not found:
            raise Disagreement(Message("scenario.document-not-needed", document=document))
        if (said(words) in found) != (wanted == "says"):
            if wanted == "says":
                raise Disagreement(Message("scenario.document-says", document=document, words=words))
            raise Disagreement(Message("scenario.document-says-not", document=document, words=words))

    def paper_needed(self, document: str, wanted: bool) -> None:
        """State that the case needs a document, or may need it; or that it needs none such."""
        found = self.papers.texts(self._assessed("scenario.document-before-day"), document, SOURCE)
        if bool(found) != wanted:
            if wanted:
                raise Disagreement(Message("scenario.document-not-needed", document=document))
            raise Disagreement(Message("scenario.document-needed", document=document))

    def _assessed(self, otherwise: str) -> Assessment:
        if self.assessment is None:
            raise Disagreement(Message(otherwise))
        return self.assessment

    def tier(self, rule_id: str, wanted: str) -> None:
        """State under which tier of the checklist a duty stands, in some use of the case."""
        if wanted not in priority.TIERS:
            raise Disagreement(
                Message(
                    "scenario.unknown-tier",
                    tier=wanted,
                    hint=nearest(wanted, priority.TIERS),
                    known=", ".join(priority.TIERS),
                )
            )
        items = self._items(rule_id)
        assert self.assessment is not None
        found = [priority.tier_of(self.assessment, i) for i in items if i.verdict != "does-not-apply"]
        if wanted not in found:
            raise Disagreement(
                Message(
                    "scenario.other-tier",
                    rule=rule_id,
                    wanted=wanted,
                    found=", ".join(found) or self._found(items[0]),
                )
            )

    def fine(self, rule_id: str, wanted: str) -> None:
        """State the highest fixed amount that a breach of a duty costs, in the words of the day: `2663 USD`."""
        self._items(rule_id)
        assert self.assessment is not None
        book = self.assessment.rulebook
        sanction = book.sanctions.get(book.rules[rule_id].obligation.sanction)
        cap = None if sanction is None else sanction.cap
        found = Message("list.none") if cap is None else f"{cap.amount} {cap.currency}"
        if wanted != found:
            raise Disagreement(Message("scenario.other-fine", rule=rule_id, wanted=wanted, found=found))

    def each(self, table: Table, wanted: str, force: str | None = None) -> None:
        """State one verdict of several duties."""
        for row in table:
            if len(row) != 1:
                raise Disagreement(Message("scenario.duties-table"))
            self.verdict(row[0], wanted, force)

    def _missing(self, item: Assessed) -> tuple[str, ...]:
        assert self.assessment is not None
        return missing_facts(self.assessment, item)

    def _found(self, item: Assessed) -> Message:
        judgement = item.judgement
        facts = ", ".join(self._missing(item)) if item.verdict == "may-apply" else None
        start = None if judgement.start is None else judgement.start.isoformat()
        reason = _reason(judgement.reason, ", ".join((*judgement.exemptions, *judgement.displaced_by)))
        details = joined([reason, *_details(judgement.force, start, facts)], "list.comma")
        return Message("scenario.found", verdict=_verdict(judgement.verdict), details=details)


def _class_found(one: ClassState) -> Message:
    days = ", ".join(day.isoformat() for day in one.days)
    found = Message("scenario.class-found", value=_value(one.value.word), use=one.use_case or "-")
    return Message("scenario.class-found-from", found=found, days=days) if days else found


def _verdict(word: str) -> Message:
    return Message(f"scenario.verdict-{word}")


def _value(word: str) -> Message:
    return Message(f"scenario.value-{word}")


def _reason(word: str, names: str | None) -> Message:
    reason = Message(f"scenario.reason-{word}")
    return Message("scenario.named-reason", reason=reason, names=names) if names else reason


def _otherwise(rule_id: str, wanted: str, details: Sequence[Message], found: Message) -> Message:
    stated = _verdict(wanted)
    if not details:
        return Message("scenario.other-verdict", rule=rule_id, wanted=stated, found=found)
    return Message(
        "scenario.other-details", rule=rule_id, wanted=stated, details=joined(details, "list.comma"), found=found
    )


def _details(force: str | None, start: str | None, missing: str | None) -> list[Message]:
    said = [Message(f"scenario.force-{force}")] if force else []
    stated = (("start", start), ("open", missing))
    return said + [Message(f"scenario.stated-{name}", value=value) for name, value in stated if value]


def exemption_paths(exemptions: Sequence[Exemption], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the path of ids of every exception, inner ones too."""
    for one in exemptions:
        yield (*above, one.id)
        yield from exemption_paths(one.unless, (*above, one.id))

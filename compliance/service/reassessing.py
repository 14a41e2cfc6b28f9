"""A firm's case assessed again, and what is otherwise for the firm since the last time: the law, its answers, or the day.

Each assessment stays in the register as it was recorded. Two recorded documents are held against each other by verdict, tier and
first day of every duty; why they differ is said by what they were made from.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime
from typing import Any, Literal

from pydantic import Field

from compliance.api import Result
from compliance.case.case import Case
from compliance.checklist.priority import TIERS, Tier
from compliance.language.formatting import day_both
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.rulebook import Rulebook
from compliance.reasoning.words import Verdict
from compliance.register import Action, Actor, AssessmentHead, Forbidden, Register, what_changed
from compliance.results.shapes import Doc, Pair

Kind = Literal["gained", "lost", "settled", "opened", "redated", "moved"]
KINDS: tuple[Kind, ...] = ("gained", "lost", "settled", "opened", "redated", "moved")
Assess = Callable[[Case, date], Result]


class HeadDoc(Doc):
    """One assessment of a firm: which, when, of what day, under which law, of which case."""

    id: str
    number: int
    at: datetime
    as_of: date
    rulebook_version: str
    rulebook_sha256: str
    case_sha256: str


class StandDoc(Doc):
    """How a duty stood in one assessment."""

    verdict: Verdict
    tier: Tier | None
    start: date | None = Field(alias="from")


class DutyChangeDoc(Doc):
    """One duty that stands otherwise; `kinds` names every side of it, the weightiest first, and `says` puts it in words."""

    obligation: str
    use_case: str | None
    jurisdiction: str
    title: Pair
    kinds: list[Kind]
    says: Pair
    before: StandDoc | None
    after: StandDoc | None


class ReassessmentDoc(Doc):
    """What is otherwise between two assessments of one firm; without an earlier one, `before` is null and nothing is compared."""

    schema_: Literal["reassessment/1"] = Field(default="reassessment/1", alias="schema")
    before: HeadDoc | None
    after: HeadDoc
    law_changed: bool
    answers_changed: bool
    day_changed: bool
    says: Pair
    changes: list[DutyChangeDoc]


def plain_document(result: Result) -> dict[str, Any]:
    """Return the document of a result as plain data, as the register keeps it."""
    data: dict[str, Any] = json.loads(result.to_json(("all",)))
    return data


def head_document(head: AssessmentHead) -> HeadDoc:
    """Return the head of an assessment as a document."""
    return HeadDoc(
        id=head.id,
        number=head.number,
        at=head.at,
        as_of=head.as_of,
        rulebook_version=head.rulebook_version,
        rulebook_sha256=head.rulebook_sha256,
        case_sha256=head.case_sha256,
    )


def reassess(
    register: Register,
    actor: Actor,
    organisation: str,
    rulebook: Rulebook,
    assess: Assess,
    as_of: date,
    engine: AbstractContextManager[object] | None = None,
) -> ReassessmentDoc:
    """Assess the case of a firm as it stands, record the result, and say what is otherwise since the last assessment.

    `engine` is held while the document is made, where several threads share an engine. Where nothing is otherwise (the same case, law and day) nothing is recorded anew: the last assessment stands for both.

    Raises:
        RegisterError: the actor may not do this, or there is no such firm.
        FaultList: the case does not fit the vocabulary of this rulebook; nothing is recorded.
    """
    if Action.ASSESSMENT_RECORD not in register.allowed(actor, organisation):
        raise Forbidden(Action.ASSESSMENT_RECORD)  # now, not when everything is worked out
    held = register.assessments(actor, organisation)
    before = register.assessment(actor, organisation, held[0].id) if held else None
    case = Case.from_data(register.case(actor, organisation).document, rulebook)
    result = assess(case, as_of)
    with engine or nullcontext():
        document = plain_document(result)
    head = register.record_assessment(actor, organisation, document)
    return between(
        (before.head, before.document) if before else None,
        (head, document),
    )


def between(
    before: tuple[AssessmentHead, Mapping[str, Any]] | None, after: tuple[AssessmentHead, Mapping[str, Any]]
) -> ReassessmentDoc:
    """Hold two recorded assessments of one firm against each other."""
    head, document = after
    if before is None:
        return ReassessmentDoc(
            before=None,
            after=head_document(head),
            law_changed=False,
            answers_changed=False,
            day_changed=False,
            says=say_both("reassess.first").pair(),
            changes=[],
        )
    old, earlier = before
    found = changes(earlier, document)
    law = old.rulebook_sha256 != head.rulebook_sha256
    answers, another_day = old.case_sha256 != head.case_sha256, old.as_of != head.as_of
    why = [
        say_both(f"reassess.{key}")
        for key, changed in (("law", law), ("answers", answers), ("day", another_day))
        if changed
    ]
    says = say_both("reassess.none" if not found else "reassess.some", count=str(len(found)))
    return ReassessmentDoc(
        before=head_document(old),
        after=head_document(head),
        law_changed=law,
        answers_changed=answers,
        day_changed=another_day,
        says=_joined([says, *why]),
        changes=found,
    )


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[DutyChangeDoc]:
    """Return the duties that stand otherwise in one document than in an earlier one, the gravest first."""
    known = {(i["obligation"], i["use_case"] or ""): i for d in (before, after) for i in d["items"]}
    out = []
    for item in what_changed(before, after)["items"]:
        was, now = _stand(item["before"]), _stand(item["after"])
        kinds = _kinds(was, now)
        if not kinds:
            continue
        about = known[item["obligation"], item["use_case"] or ""]
        out.append(
            DutyChangeDoc(
                obligation=item["obligation"],
                use_case=item["use_case"],
                jurisdiction=about["jurisdiction"],
                title=about["title"],
                kinds=kinds,
                says=_joined([_said(kind, was, now) for kind in kinds]),
                before=was,
                after=now,
            )
        )
    return sorted(out, key=_order)


def _stand(state: Mapping[str, Any] | None) -> StandDoc | None:
    return None if state is None else StandDoc.model_validate(dict(state))


def _live(stand: StandDoc | None) -> bool:
    return stand is not None and stand.verdict != "does-not-apply"


def _kinds(was: StandDoc | None, now: StandDoc | None) -> list[Kind]:
    if _live(was) != _live(now):
        return ["gained" if _live(now) else "lost"]
    if was is None or now is None or not _live(now):
        return []
    out: list[Kind] = []
    if was.verdict != now.verdict:
        out.append("settled" if now.verdict == "applies" else "opened")
    if was.start != now.start:
        out.append("redated")
    if was.tier != now.tier:
        out.append("moved")
    return out


def _said(kind: Kind, was: StandDoc | None, now: StandDoc | None) -> Text:
    if kind in ("gained", "lost"):
        stand = now if kind == "gained" else was
        sure = stand is not None and stand.verdict == "applies"
        return say_both(f"reassess.{kind}" if sure else f"reassess.{kind}-perhaps")
    if kind == "redated":
        return say_both("reassess.redated", before=_day(was), after=_day(now))
    if kind == "moved":
        return say_both("reassess.moved", before=_tier(was), after=_tier(now))
    return say_both(f"reassess.{kind}")


def _day(stand: StandDoc | None) -> Text:
    return say_both("reassess.no-day") if stand is None or stand.start is None else day_both(stand.start)


def _tier(stand: StandDoc | None) -> Text:
    return say_both("reassess.no-tier") if stand is None or stand.tier is None else say_both(f"tier.{stand.tier}")


def _joined(texts: list[Text]) -> Pair:
    return Text.of(lambda lang: " ".join(t.in_(lang) for t in texts)).pair()


def _order(change: DutyChangeDoc) -> tuple[object, ...]:
    stand = change.after if _live(change.after) else change.before
    tier = TIERS.index(stand.tier) if stand is not None and stand.tier is not None else len(TIERS)
    return (tier, KINDS.index(change.kinds[0]), change.obligation, change.use_case or "")


__all__ = [
    "DutyChangeDoc",
    "HeadDoc",
    "ReassessmentDoc",
    "between",
    "changes",
    "head_document",
    "plain_document",
    "reassess",
]

"""The plan of an interview as a document."""

from __future__ import annotations

from typing import Any

from compliance.api import Result
from compliance.interview.planner import Question
from compliance.interview.rarity import denied
from compliance.interview.shortlists import sentence
from compliance.law.questions import Fact
from compliance.results.checklist_document import head
from compliance.web.api.shapes import (
    AskedDoc,
    AskedQuestionDoc,
    CarryDoc,
    NamedQuestionDoc,
    PlanDoc,
    ProgressDoc,
    SentenceDoc,
)


def plan_document(result: Result, first_pass: bool = False) -> PlanDoc:
    """Return what to ask next."""
    made = result.plan(first_pass)
    book = result.rulebook
    facts = book.facts
    progress = made.progress

    def shown(q: Question) -> AskedQuestionDoc:
        return AskedQuestionDoc(
            fact=q.fact,
            use_case=q.use_case,
            type=q.kind,
            ask=q.ask.pair(),
            help=q.help.pair(),
            why=q.why.pair(),
            options=options_of(facts[q.fact]),
            tier=q.tier,
            settles=q.settles,
            settles_alone=q.settles_alone,
            systems=list(q.systems),
            obligations=list(q.open_items),
            optional=q.optional,
            asked_before=q.asked_before,
            in_reach=q.in_reach,
        )

    rare = made.shortlist.rows if made.shortlist else ()
    return PlanDoc(
        **head(result.checklist),
        next=shown(made.next) if made.next else None,
        page=[NamedQuestionDoc(fact=q.fact, use_case=q.use_case) for q in made.page()],
        short_list=[
            SentenceDoc(
                fact=q.fact, use_case=q.use_case, says=sentence(book, q.fact).pair(), denied=denied(book, q.fact)
            )
            for q in rare
        ],
        open=[shown(q) for q in made.open],
        again=[shown(q) for q in made.again],
        asked=[
            AskedDoc(fact=a.fact, use_case=a.use_case, answer=a.answer, standing=a.standing, ignored=a.ignored)
            for a in made.asked
        ],
        carried=[
            CarryDoc(for_use=u.id, fact=c.fact, use_case=c.use_case, name=c.name, answer=c.data)
            for u in result.case.use_cases
            for c in made.carried(u.id)
        ],
        progress=ProgressDoc(
            decided=progress.decided,
            open=progress.open,
            waiting=progress.waiting,
            asked=progress.asked,
            first_pass_left=progress.first_pass_left,
            likely_left=progress.likely_left,
            pages_left=progress.pages_left,
        ),
    )


def options_of(fact: Fact) -> list[dict[str, Any]]:
    """Return the options of a question, in the order of the form."""
    return [{"id": i, "label": o.label.pair()} for i, o in fact.options.items()]


__all__ = ["options_of", "plan_document"]

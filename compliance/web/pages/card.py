"""One duty as a card: what to do, why it stands on the list down to the answers, the law in its words, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.said import together
from compliance.explaining.derivation import Step
from compliance.explaining.near_miss import NearMiss, NearMisses
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, listed
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.rulebook import Rulebook
from compliance.results.action_papers import duty_papers, papers_in_words
from compliance.results.said_words import said_document, said_words
from compliance.review.words import FINISHED
from compliance.semantics.truth import UNKNOWN
from compliance.web.pages.checklist import Row, explained, missing_of, question_of, use_of
from compliance.web.pages.comments import thread
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.frame import show
from compliance.web.visiting.visit import Visit

router = APIRouter()


@dataclass(frozen=True)
class Said:
    """One step of an explanation, in words, with what changes the answer it rests on."""

    kind: str
    value: str
    words: str
    cite: str | None
    law: str | None
    change: dict[str, str] | None
    below: tuple[Said, ...]

    @property
    def steps(self) -> int:
        """How many steps stand below it."""
        return sum(1 + one.steps for one in self.below)

    @property
    def folds(self) -> bool:
        """Whether what stands below it folds: the reasons of what is settled, of which some are said again elsewhere. What is open stays in sight."""
        return self.kind in FOLDED and not self.open

    @property
    def open(self) -> bool:
        """Whether it is open, or something below it is."""
        return self.value == "unknown" or any(one.open for one in self.below)


@dataclass(frozen=True)
class Stands:
    """Where a thing to do stands, as the form of its card shows it: what is chosen, and what is typed beside it.

    `duties` names what the form is about: all duties of the thing from which the card was opened. `errors` are (field, message).
    """

    duties: str
    count: int
    chosen: str
    look_again: str
    owner: str
    note: str
    told: tuple[str, ...]
    errors: tuple[tuple[str, str], ...] = ()


FOLDED = ("test", "exception", "displacement")
WAYS = ("open", "begun", "done", "later", "not-mine")
_SHOWN = {"in-progress": "begun", "waived": "done"}


def stands(desk: Desk, item: Item, fields: FormData, lang: Lang, errors: Sequence[tuple[str, str]] = ()) -> Stands:
    """Return what the form of a card shows: what the case says, or what was just typed and refused."""
    thing = named_duties(desk.checklist, str(fields.get("thing") or ""))
    duties = thing if any(i.key == item.key for i in thing) else [item]
    said = together(i.said for i in duties)
    typed = fields if errors else FormData()
    open_or = item.status if item.status in FINISHED or said.standing is None else said.standing
    again = said.again.isoformat() if said.again and said.standing == "later" else ""
    binding = any(i.assessed.judgement.force != "voluntary" for i in duties)
    return Stands(
        duties=" ".join(named(i) for i in duties),
        count=len({i.id for i in duties}),
        chosen=str(typed.get("do") or _SHOWN.get(open_or, open_or)),
        look_again=str(typed.get("look_again") or again),
        owner=str(typed.get("owner") or "; ".join(said.owners)),
        note=str(typed.get("note") or " ".join(said.notes)),
        told=tuple(said_words(said_document(said), binding, lang)),
        errors=tuple(errors),
    )


def named(item: Item) -> str:
    """Return how a form names a duty and its use."""
    return f"{item.id}@{item.assessed.use_case or ''}"


def named_duties(checklist: Checklist, names: str) -> list[Item]:
    """Return the duties of a list that a form names; what is not on it is left out."""
    asked = set(names.split())
    return [i for i in checklist.ranked if named(i) in asked]


def explain_view(
    visit: Visit,
    desk: Desk,
    fields: FormData,
    errors: Sequence[tuple[str, str]] = (),
    comment_errors: Sequence[tuple[str, str]] = (),
) -> Response:
    """Show why a duty applies, may apply or does not; a page that names none is not there, lest a wrong link lead somewhere else unseen.

    `errors` are those of the form on where it stands, `comment_errors` those of a comment.
    """
    checklist = desk.checklist
    ident, use = str(fields.get("obligation") or ""), str(fields.get("use") or "") or None
    found = [i for i in checklist.items if i.id == ident]
    item = next((i for i in found if i.assessed.use_case in (None, use)), found[0] if found and use is None else None)
    if item is None:
        raise HTTPException(404)
    row = Row(desk, item)
    lang = row.lang
    speaker = Speaker(row.book, lang)
    with visit.bench.lock:
        because = item.because
        near = NearMisses(checklist.assessment).of(item.assessed, because)
    missing = missing_of(row)
    judgement = item.assessed.judgement
    reason = "reason.open" if judgement.verdict == "may-apply" else f"reason.{judgement.reason}"
    desk.fields = tuple((k, v) for k, v in explained(item).items())
    return show(
        desk,
        "explain",
        "views/explain.html",
        item.duty.told.in_(lang),
        status=422 if errors or comment_errors else 200,
        row=row,
        stand=stands(desk, item, fields, lang, errors) if item.rank is not None else None,
        standings=WAYS,
        thread=thread(visit, desk, item),
        on=named(item),
        comment_errors=comment_errors,
        typed=fields if comment_errors else FormData(),
        commented=fields.get("did") == "commented",
        holds=_holds(item, row.book, lang),
        papers=papers_in_words(duty_papers(desk.result.delivery, item), lang) if item.rank else "",
        sure=say(f"verdict.{judgement.verdict}", lang),
        reason=say(reason, lang),
        binds=listed(row.book.roles[r].name.in_(lang) for r in item.duty.binds),
        evidence=row.evidence,
        steps=tuple(_said(s, speaker, use_of(item)) for s in because.children),
        law_open=any(s.kind == "state" and s.value is UNKNOWN for s in because.walk()),
        missing=missing,
        near=[_near(n, speaker, use_of(item)) for n in near],
        checked=day(item.duty.citation.checked_on, lang),
        effort=say(f"effort.{item.duty.effort}", lang),
        hiroshima=speaker.hiroshima(item.duty.hiroshima),
        notes=[n.in_(lang) for n in item.duty.notes],
        others=[(Row(desk, i).use, Row(desk, i).named) for i in found if i is not item],
    )


def _holds(item: Item, book: Rulebook, lang: Lang) -> list[str]:
    """Return what a duty contains, point by point: the contents of its topics that it asks, and what it asks beyond."""
    out = []
    for part in item.duty.topics:
        topic = book.topics[part.topic]
        out += [topic.elements[e].in_(lang) for e in part.elements]
        out += [more.in_(lang) for more in part.adds]
    return list(dict.fromkeys(out))


def _said(step: Step, speaker: Speaker, use: str | None) -> Said:
    book = speaker.rulebook
    if step.kind == "use-case":
        use = step.name.partition(":")[0]
    words = speaker.step_text(step)
    if step.kind == "test" and not step.children and step.value is not UNKNOWN:
        words = f"{words} {say('step.as-above', speaker.lang)}"
    cited = step.cite is not None and step.kind in ("test", "exception", "period")
    law = {"test": f"/rules/tests/{step.name}", "displacement": f"/rules/{step.name}"}.get(step.kind)
    return Said(
        step.kind,
        "none" if step.kind in ("any", "all", "at-least", "use-case") else step.value.word,
        words,
        step.cite.in_(speaker.lang) if cited and step.cite is not None else None,
        law,
        question_of(book, step.name, use) if step.kind == "answer" and not _shut(step) else None,
        tuple(_said(s, speaker, use) for s in step.children),
    )


def _shut(step: Step) -> bool:
    """Whether a question is not asked, so that its answer cannot be changed: what closes it stands below."""
    return step.known is not None and step.known.standing == "closed"


def _near(near: NearMiss, speaker: Speaker, use: str | None) -> tuple[str, dict[str, str]]:
    words = say(
        "explain.near-line",
        speaker.lang,
        question=speaker.question(near.fact),
        answer=speaker.answer(near.fact, near.would_trigger),
        now=speaker.answer(near.fact, near.now),
    )
    return words, question_of(speaker.rulebook, near.fact, use)


on_desk(router, "explain", lambda visit, desk, fields: explain_view(visit, desk, fields))

__all__ = ["WAYS", "Stands", "explain_view", "named", "named_duties", "router"]

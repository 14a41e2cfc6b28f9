"""The first list: three short lists of what to do, at most seven things on the first screen, each with its reason and its proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.actions import Action, main_actions, standing
from compliance.checklist import FINISHED, Checklist, Item
from compliance.derivation import Step
from compliance.priority import TIERS, Tier
from compliance.result import warnings
from compliance.texts import Lang
from compliance.truth import NO, YES
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.steps import Settled
from compliance.web.templating import render
from compliance.web.visit import Visit
from compliance.wording import Speaker, day, say

router = APIRouter()

FIRST_SCREEN = 7
MOST_REASONS = 3
LISTS: tuple[tuple[str, tuple[Tier, ...]], ...] = (
    ("do-now", ("stop", "do-now")),
    ("get-ready", ("get-ready", "plan")),
    ("good-practice", ("good-practice",)),
)


@dataclass(frozen=True)
class Line:
    """One thing to do, in words: why, by the words of the gravest duty behind it; who asks; what to keep as proof."""

    title: str
    what: str
    tier: str
    when: str
    open: bool
    duty: str
    reasons: tuple[str, ...]
    law: str
    url: str
    item: str
    use: str
    who: str
    proof: tuple[str, ...]
    also: tuple[str, ...]


@dataclass(frozen=True)
class Short:
    """One of the three lists: what stands on the first screen, and how many more there are."""

    name: str
    lines: tuple[Line, ...]
    more: int


def shares(counts: Sequence[int], room: int = FIRST_SCREEN) -> list[int]:
    """Return how many of each list stand on the first screen: one of each where there is one, the rest in order."""
    out = [min(c, 1) for c in counts]
    for n, count in enumerate(counts):
        out[n] += max(min(count - out[n], room - sum(out)), 0)
    return out


def shorts(checklist: Checklist, listed: Sequence[Action], lang: Lang) -> tuple[Short, ...]:
    """Return the three lists of a checklist, from its actions in order."""
    open_ones = [a for a in listed if a.status not in FINISHED]
    groups = [[a for a in open_ones if a.priority.tier in tiers] for _, tiers in LISTS]
    first = shares([len(g) for g in groups])
    return tuple(
        Short(name, tuple(line(a, checklist, lang) for a in group[:room]), len(group) - room)
        for (name, _), group, room in zip(LISTS, groups, first, strict=True)
    )


def line(action: Action, checklist: Checklist, lang: Lang) -> Line:
    """Return one thing to do in words."""
    book = checklist.assessment.rulebook
    speaker = Speaker(book, lang)
    head = leading(action)
    names = {u.id: u.name for u in checklist.assessment.case.use_cases}
    systems = dict.fromkeys(i.assessed.rule.jurisdiction for i in action.items if standing(i) != "voluntary")
    own = head.assessed.rule.jurisdiction
    uses = ", ".join(names.get(u, u) for u in action.uses) if len(names) > 1 else ""
    duty = head.duty
    return Line(
        title=(action.topic.title if action.topic else duty.title).in_(lang),
        what=(action.topic.anchor if action.topic else duty.duty).in_(lang),
        tier=action.priority.tier,
        when=_when(head, lang),
        open=head.assessed.verdict == "may-apply",
        duty=duty.title.in_(lang),
        reasons=reasons(head, speaker),
        law=duty.citation.pinpoint.in_(lang),
        url=duty.citation.url,
        item=head.id,
        use=head.assessed.use_case or "",
        who=", ".join(filter(None, (speaker.place(own), uses))),
        proof=tuple(e.in_(lang) for e in duty.evidence),
        also=tuple(speaker.place(c) for c in systems if c != own),
    )


def leading(action: Action) -> Item:
    """Return the gravest open duty behind an action: the one that its place on the list comes from."""
    todo = [i for i in action.items if i.status not in FINISHED] or list(action.items)
    return min(todo, key=lambda i: (TIERS.index(i.priority.tier) if i.priority else 9, i.rank or 0))


def reasons(item: Item, speaker: Speaker) -> tuple[str, ...]:
    """Return the answers a verdict rests on, in sentences: first those that say yes, then what is still open."""
    said = [(step.value is not YES, speaker.step_text(step)) for step in _bearing(item.because)]
    return tuple(dict.fromkeys(words for _, words in sorted(said, key=lambda pair: pair[0])))[:MOST_REASONS]


def _bearing(step: Step) -> Iterator[Step]:
    """Yield the answers that speak for a duty, or may; not those inside exceptions, which speak against it."""
    if step.kind == "answer" and step.value is not NO:
        yield step
    if step.kind not in ("exception", "displacement", "period"):
        for child in step.children:
            yield from _bearing(child)


def _when(item: Item, lang: Lang) -> str:
    judged = item.assessed.judgement
    if item.assessed.verdict == "may-apply":
        return say("list.to-confirm", lang)
    if judged.force == "upcoming" and judged.start is not None:
        return say("when.upcoming", lang, day=day(judged.start, lang))
    return say(f"force.{judged.force or 'none'}", lang)


def first_list(visit: Visit, desk: Desk, form: FormData, settled: Settled | None = None) -> Response:
    """Show the three lists, and the way on."""
    checklist = desk.checklist
    settled = settled or Settled.of(form)
    full = desk.plan()
    key = (checklist.assessment.case.sha256, checklist.assessment.as_of)
    desk.fields = ()
    return render(
        visit,
        "list.html",
        desk=desk,
        view="list",
        lists=shorts(checklist, visit.bench.made(("actions", *key), lambda: main_actions(checklist)), visit.lang),
        progress=full.progress,
        upcoming=full.next,
        again=full.again[:5],
        use_names={u["id"]: u["name"] for u in desk.data.get("use_cases") or []},
        settled=settled,
        warnings=[w.in_(visit.lang) for w in warnings(checklist)],
        firm=checklist.assessment.case.name,
    )


on_desk(router, "list", lambda visit, desk, form: first_list(visit, desk, form))

__all__ = ["FIRST_SCREEN", "Line", "Short", "first_list", "leading", "line", "router", "shares", "shorts"]

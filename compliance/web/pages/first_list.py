"""The first list: three short lists of what to do, at most seven things on the first screen, each with its reason and its proof.

While answers are missing, what will probably apply comes first (`first_screen.outlooks`): else a salon would read of biometrics before it reads
of its privacy notice, since both may apply.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.checklist.actions import Action, main_actions, standing
from compliance.checklist.checklist import Checklist, Item
from compliance.checklist.priority import TIERS, Tier
from compliance.explaining.derivation import Step
from compliance.explaining.speaker import Speaker
from compliance.interview.first_list import ItemKey, Outlook, outlooks
from compliance.language.formatting import day
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.reasoning.perimeter import concerns
from compliance.results.cautions import warnings
from compliance.review.words import FINISHED
from compliance.semantics.truth import NO, YES
from compliance.service.bench import hanging
from compliance.web.pages.checklist import explained
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.interview_steps import Settled
from compliance.web.visiting.templating import render
from compliance.web.visiting.visit import Visit

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
    named: Mapping[str, str]
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


def shorts(
    checklist: Checklist, listed: Sequence[Action], found: Mapping[ItemKey, Outlook], lang: Lang
) -> tuple[Short, ...]:
    """Return the three lists of a checklist, from its actions in order and how its duties will probably turn out."""
    open_ones = [_headed(a, found) for a in listed if a.status not in FINISHED]
    open_ones.sort(key=lambda h: (h.outlook, TIERS.index(h.tier)))
    groups = [[h for h in open_ones if h.tier in tiers] for _, tiers in LISTS]
    first = shares([len(g) for g in groups])
    return tuple(
        Short(name, tuple(line(h, checklist, lang) for h in group[:room]), len(group) - room)
        for (name, _), group, room in zip(LISTS, groups, first, strict=True)
    )


@dataclass(frozen=True)
class Headed:
    """An action with the duty that speaks for it: the gravest of those that will most probably apply; `beside` are these duties.

    A duty that only touches the topic of the action, and is mainly about another, does not speak for it.
    """

    action: Action
    head: Item
    beside: tuple[Item, ...]
    outlook: Outlook
    tier: Tier


def _headed(action: Action, found: Mapping[ItemKey, Outlook]) -> Headed:
    about = list(action.at_home)
    todo = [i for i in about if i.status not in FINISHED] or about
    best = min(found[i.key] for i in todo)
    beside = [i for i in todo if found[i.key] == best]
    head, gravest = (min(items, key=_gravity) for items in (beside, todo))
    # Where what is less probable is what makes an action grave, it is no graver here than the rest.
    tier = (
        action.priority.tier if _gravity(head)[0] == _gravity(gravest)[0] or not head.priority else head.priority.tier
    )
    return Headed(action, head, tuple(beside), best, tier)


def _gravity(item: Item) -> tuple[int, int]:
    return (TIERS.index(item.priority.tier) if item.priority else len(TIERS), item.rank or 0)


def line(headed: Headed, checklist: Checklist, lang: Lang) -> Line:
    """Return one thing to do in words."""
    action, head = headed.action, headed.head
    speaker = Speaker(checklist.assessment.rulebook, lang)
    names = {u.id: u.name for u in checklist.assessment.case.use_cases}
    systems = dict.fromkeys(i.assessed.rule.jurisdiction for i in headed.beside if standing(i) != "voluntary")
    own = head.assessed.rule.jurisdiction
    uses = ", ".join(names.get(u, u) for u in action.uses) if len(names) > 1 else ""
    duty = head.duty
    return Line(
        title=duty.told.in_(lang),
        what=duty.duty.in_(lang),
        tier=headed.tier,
        when=_when(head, lang),
        open=head.assessed.verdict == "may-apply",
        duty=duty.title.in_(lang),
        reasons=reasons(head, speaker),
        law=duty.citation.pinpoint.in_(lang),
        url=duty.citation.url,
        item=head.id,
        named=explained(head),
        who=", ".join(filter(None, (speaker.place(own), uses))),
        proof=tuple(e.in_(lang) for e in duty.evidence),
        also=tuple(speaker.place(c) for c in systems if c != own),
    )


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
    listed = visit.bench.made(("actions", *key), lambda: main_actions(checklist), hanging(checklist))
    found = visit.bench.made(("outlooks", *key), lambda: outlooks(checklist), hanging(checklist))
    desk.fields = ()
    return render(
        visit,
        "list.html",
        desk=desk,
        view="list",
        lists=shorts(checklist, listed, found, visit.lang),
        progress=full.progress,
        upcoming=full.next,
        again=full.again[:5],
        use_names={u["id"]: u["name"] for u in desk.data.get("use_cases") or []},
        settled=settled,
        warnings=[w.in_(visit.lang) for w in warnings(checklist)],
        beyond=[c.beyond for c in concerns(checklist.assessment) if c.standing is YES],
        firm=checklist.assessment.case.name,
    )


on_desk(router, "list", lambda visit, desk, form: first_list(visit, desk, form))

__all__ = ["FIRST_SCREEN", "Line", "Short", "first_list", "line", "router", "shares", "shorts"]

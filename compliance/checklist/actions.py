"""One action for many laws: the duties of a case gathered by topic and capacity, each action saying once what to do.

Each duty is at home in one topic, the one of which it holds the greatest share, and there its own words stand (`deeds`). What it holds of
other topics stands under them where they are lines of the list, and else under its own action, so that nothing a duty asks is lost.

An action asks the union of what its duties contain; what is still to add for a later, unsure or voluntary duty stands apart. What
a maker must do and what a user must do are never one action. Numbers take the strictest value where an order exists; where none
does, the values stand side by side and `conflicts` reports them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from compliance.checklist import priority
from compliance.checklist.checklist import (
    Checklist,
    Item,
    covered_by_documents,
    happened,
    lifted,
    open_needs,
    spread_points,
    topic_in_place,
)
from compliance.checklist.contents import (
    Content,
    Delivered,
    addition,
    adds_in,
    capacities_of,
    content_of,
    delivered,
    satisfies,
    strictest,
)
from compliance.checklist.deeds import Deed, deeds
from compliance.checklist.ordering import Rated, arrange, closure
from compliance.checklist.priority import FACTORS, TIERS, Priority
from compliance.checklist.said import Said, together
from compliance.language.text import Text
from compliance.law.provisions import TopicPart
from compliance.law.rulebook import Rulebook
from compliance.law.topics import Topic
from compliance.review.words import FINISHED
from compliance.semantics.answers import PartialSet
from compliance.semantics.truth import NO, YES

Firmness = Literal["now", "upcoming", "not-in-force", "to-confirm", "voluntary"]
STANDINGS: tuple[Firmness, ...] = ("now", "upcoming", "not-in-force", "to-confirm", "voluntary")


@dataclass(frozen=True)
class Need:
    """One thing an action holds: an element of a topic (`element` is its id) or an addition of some law (None).

    `topic` is its own topic, or another one of its duties that is no line of the list.
    """

    topic: str
    element: str | None
    text: Text
    asked_by: tuple[Item, ...]
    standing: Firmness
    in_place: bool


@dataclass(frozen=True)
class StillFor:
    """What a duty that is not yet sure and in force asks beyond the action as it must be done now."""

    item: Item
    elements: tuple[str, ...]
    adds: tuple[Text, ...]


@dataclass(frozen=True)
class Number:
    """A number that duties of an action fix. `value` is the one that meets all; None where they differ and no order exists."""

    name: str
    value: int | None
    fixed_by: tuple[tuple[Item, int], ...]
    label: Text

    @property
    def drivers(self) -> tuple[Item, ...]:
        """The duties whose value is the one that meets all."""
        return tuple(item for item, value in self.fixed_by if value == self.value)


@dataclass(frozen=True)
class Action:
    """What to do once. `core` is what its sure and present duties contain (or, without any, the next to come).

    `deeds` are what its duties say to an owner: of those at home here, the firmest and gravest first.

    An action is incidental where its duties only touch its topic and are at home in others: it is compared, but it is no line
    of its own on a list, where each of its duties stands at home, with what it asks here. `parts` are the actions it was joined from.
    """

    topic: Topic | None
    capacity: str
    items: tuple[Item, ...]
    core: Content
    core_standing: Firmness
    needs: tuple[Need, ...]
    still_to_add: tuple[StillFor, ...]
    numbers: tuple[Number, ...]
    served_in_full: tuple[str, ...]
    served_in_part: tuple[str, ...]
    status: str
    priority: Priority
    incidental: bool
    deeds: tuple[Deed, ...]
    rank: int = 0
    parts: tuple[Action, ...] = ()

    def topic_of(self, item: Item) -> Topic | None:
        """Return the topic by which a duty stands here: its own, where it was joined from several actions."""
        holding = [p for p in self.parts if any(i.key == item.key for i in p.items)]
        home_first = [p for p in holding if any(i.key == item.key for i in p.at_home)]
        return (home_first or holding)[0].topic if holding else self.topic

    @property
    def act(self) -> Text:
        """What to do, in a line."""
        return self.deeds[0].act

    @property
    def says(self) -> Text:
        """What that is, in the sentence of the duty that leads."""
        return self.deeds[0].says

    @property
    def at_home(self) -> tuple[Item, ...]:
        """The duties that stand here, and whose words it says."""
        return tuple(i for deed in self.deeds for i in deed.items)

    @property
    def said(self) -> Said:
        """What the firm says of it without doing it, by its duties that are still to be done."""
        return together(i.said for i in self.at_home if i.status not in FINISHED)

    @property
    def id(self) -> str:
        """Topic and capacity; or the id of the one duty, where no topic holds it."""
        return self.items[0].id if self.topic is None else f"{self.topic.id}/{self.capacity}"

    @property
    def uses(self) -> tuple[str, ...]:
        """The uses it must be done for; none named where it is done once for the organisation."""
        return tuple(sorted({i.assessed.use_case for i in self.items if i.assessed.use_case is not None}))

    @property
    def quick(self) -> bool:
        """Whether it must be done now and takes no more than two hours."""
        return self.priority.tier in ("stop", "do-now") and self.priority.factors["EF"] == 4


def actions(checklist: Checklist) -> tuple[Action, ...]:
    """Return the actions of a checklist, in order; those that are incidental come last."""
    waiting = [(i, frozenset(i.duty.needs)) for i in checklist.ranked if i.status not in FINISHED and i.duty.needs]
    every = [_action(checklist, key, items, waiting) for key, items in _groups(checklist).items()]
    unlisted = [a for a in every if a.incidental]
    out: list[Action] = []
    for made in ([_whole(a, unlisted) for a in every if not a.incidental], unlisted):
        out += _ranked(checklist, made, len(out))
    return tuple(out)


def _whole(action: Action, unlisted: Sequence[Action]) -> Action:
    """Return an action with what its duties ask on topics that are no line of the list."""
    mine = {i.key for i in action.at_home}
    more = []
    for other in unlisted:
        for need in other.needs:
            asking = tuple(i for i in need.asked_by if i.key in mine)
            if asking:
                more.append(replace(need, asked_by=asking, standing=_firmest(asking)))
    return replace(action, needs=(*action.needs, *more)) if more else action


def _firmest(items: Iterable[Item]) -> Firmness:
    return min((standing(i) for i in items), key=STANDINGS.index)


def main_actions(checklist: Checklist) -> tuple[Action, ...]:
    """Return the actions that are lines of a list, in order."""
    return tuple(a for a in actions(checklist) if not a.incidental)


def _ranked(checklist: Checklist, made: Sequence[Action], before: int) -> list[Action]:
    out = []
    for rank, place in enumerate(arrange(_rated(checklist, made), checklist.weights), start=before + 1):
        action = made[place.position]
        rated = action.priority
        if place.tier != TIERS.index(rated.tier):
            rated = lifted(rated, place.tier)
        out.append(replace(action, priority=rated, rank=rank))
    return out


def ratings(checklist: Checklist, listed: Sequence[Action]) -> list[Rated]:
    """Return actions as things to put in order, to try other weights on."""
    return _rated(checklist, listed)


def standing(item: Item) -> Firmness:
    """Return how firmly a duty stands: present law first, what is voluntary last."""
    force = item.assessed.judgement.force
    if force == "voluntary":
        return "voluntary"
    if item.assessed.verdict == "may-apply":
        return "to-confirm"
    if force == "in-force":
        return "now"
    return "upcoming" if force == "upcoming" else "not-in-force"


# ---------------------------------------------------------------------------------------------------------- gathering


def _groups(checklist: Checklist) -> dict[tuple[str, str], list[Item]]:
    """Gather the live items by topic and capacity; a duty that binds several capacities joins the action of each that has one."""
    book = checklist.assessment.rulebook
    by_topic: dict[str, list[Item]] = {}
    groups: dict[tuple[str, str], list[Item]] = {}
    for item in checklist.ranked:
        for topic in dict.fromkeys(t.topic for t in item.duty.topics):
            by_topic.setdefault(topic, []).append(item)
        if not item.duty.topics:
            groups.setdefault((item.id, ""), []).append(item)
    for topic in book.topics:
        held = by_topic.get(topic, [])
        capacities = {i.id: capacities_of(book, i.duty) for i in held}
        alone = {c[0] for c in capacities.values() if len(c) == 1}
        for item in held:
            mine = capacities[item.id]
            for capacity in [c for c in mine if c in alone] or mine[:1]:
                groups.setdefault((topic, capacity), []).append(item)
    return groups


Waiting = Sequence[tuple[Item, frozenset[str]]]  # the open duties that need others first, and which


def _action(checklist: Checklist, key: tuple[str, str], items: list[Item], waiting: Waiting) -> Action:
    book = checklist.assessment.rulebook
    topic = book.topics.get(key[0]) if key[1] else None
    capacity = key[1] or capacities_of(book, items[0].duty)[0]
    wanted = [i for i in items if i.status != "waived"] or items
    first = _firmest(wanted)
    here = [i for i in items if topic is None or home(book, i) == topic.id]
    contents = {i.key: content_of(_parts(i, topic)) for i in items}
    core: Content = frozenset().union(*(contents[i.key] for i in wanted if standing(i) == first))
    numbers = _numbers(book, topic, [i for i in wanted if standing(i) != "voluntary"])
    full, part = _served(checklist, topic, wanted, core, numbers)
    still = [
        StillFor(
            item,
            tuple(e for e in (topic.elements if topic else ()) if e in contents[item.key] - core),
            adds_in(contents[item.key] - core, (a for p in _parts(item, topic) for a in p.adds)),
        )
        for item in wanted
        if standing(item) != first and contents[item.key] - core
    ]
    return Action(
        topic=topic,
        capacity=capacity,
        items=tuple(items),
        core=core,
        core_standing=first,
        needs=_needs(checklist, topic, wanted, contents),
        still_to_add=tuple(still),
        numbers=numbers,
        served_in_full=full,
        served_in_part=part,
        status=_status(items),
        priority=_priority(checklist, items, full, part, waiting),
        incidental=not here,
        deeds=deeds(sorted(here or items, key=lambda item: _leading(checklist, item))),
    )


def home(book: Rulebook, item: Item) -> str | None:
    """Return the topic in which a duty is at home: of which it holds the greatest share, the first named by its author among equals."""
    share: dict[str, Fraction] = {}
    for part in item.duty.topics:
        held = Fraction(len(set(part.elements)), len(book.topics[part.topic].elements))
        share[part.topic] = max(held, share.get(part.topic, held))
    return max(share, key=lambda topic: share[topic]) if share else None


def _leading(checklist: Checklist, item: Item) -> tuple[bool, int, bool, bool, int]:
    """What puts the duty first that an action is called by: open, firm, of the law of where the firm sits, a task and no principle, grave."""
    elsewhere = not where_it_sits(checklist, item)
    principle = item.id in checklist.assessment.rulebook.priority.principles
    return (item.status in FINISHED, STANDINGS.index(standing(item)), elsewhere, principle, item.rank or 0)


def _parts(item: Item, topic: Topic | None) -> list[TopicPart]:
    return [p for p in item.duty.topics if topic is not None and p.topic == topic.id]


def _status(items: Sequence[Item]) -> str:
    states = {i.status for i in items}
    if states <= set(FINISHED):
        return "waived" if states == {"waived"} else "done"
    return "open" if states == {"open"} else "in-progress"


def _needs(
    checklist: Checklist, topic: Topic | None, wanted: Sequence[Item], contents: Mapping[tuple[str, str], Content]
) -> tuple[Need, ...]:
    """List what the action holds: elements in the order of the topic, then additions in the order of the duties."""
    if topic is None:
        return ()
    uses = {i.assessed.use_case for i in wanted}
    have = {use: _in_place(checklist, topic, use, wanted, contents) for use in uses}
    texts: dict[str, tuple[str | None, Text]] = {e: (e, text) for e, text in topic.elements.items()}
    for item in wanted:
        for part in _parts(item, topic):
            for add in part.adds:
                texts.setdefault(addition(add), (None, add))
    out = []
    for atom, (element, text) in texts.items():
        asking = tuple(i for i in wanted if atom in contents[i.key])
        if asking:
            done = all(
                atom in have[i.assessed.use_case] or _by_document(checklist, i, topic.id, element) for i in asking
            )
            out.append(Need(topic.id, element, text, asking, _firmest(asking), done))
    return tuple(out)


def _by_document(checklist: Checklist, item: Item, topic: str, element: str | None) -> bool:
    """Whether a document that was adopted covers a point of a duty."""
    point = item.id if element is None else f"{topic}.{element}"
    return point in covered_by_documents(checklist.assessment, item.assessed)


def _in_place(
    checklist: Checklist,
    topic: Topic,
    use: str | None,
    wanted: Sequence[Item],
    contents: Mapping[tuple[str, str], Content],
) -> Content:
    """Return what is already done on a topic for a use (or the organisation): by done duties, and by entries for the topic."""
    have = [contents[i.key] for i in wanted if i.status == "done" and i.assessed.use_case in (None, use)]
    if topic_in_place(checklist.assessment, topic.id, use):
        have.append(frozenset(topic.elements))
    return frozenset().union(*have)


def _numbers(book: Rulebook, topic: Topic | None, binding: Sequence[Item]) -> tuple[Number, ...]:
    if topic is None:
        return ()
    out = []
    for name, parameter in topic.parameters.items():
        fixed = [(i, p.parameters[name]) for i in binding for p in _parts(i, topic) if name in p.parameters]
        if fixed:
            out.append(Number(name, strictest((v for _, v in fixed), parameter.better), tuple(fixed), parameter.label))
    return tuple(out)


def _served(
    checklist: Checklist, topic: Topic | None, wanted: Sequence[Item], core: Content, numbers: Sequence[Number]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the legal systems whose binding duties here the action meets in full, and those it meets in part."""
    done = Delivered(core, {n.name: n.value for n in numbers if n.value is not None})
    by_system: dict[str, list[bool]] = {}
    touched: dict[str, bool] = {}
    for item in wanted:
        if standing(item) == "voluntary":
            continue
        code = item.assessed.rule.jurisdiction
        if topic is None:
            by_system.setdefault(code, []).append(True)
            continue
        for part in _parts(item, topic):
            theirs = delivered(part)
            by_system.setdefault(code, []).append(satisfies(done, theirs, topic))
            touched[code] = touched.get(code, False) or bool(theirs.content & core)
    full = tuple(sorted(c for c, met in by_system.items() if all(met)))
    return full, tuple(sorted(c for c, some in touched.items() if some and c not in full))


# ---------------------------------------------------------------------------------------------------------- priority


def _priority(
    checklist: Checklist, items: Sequence[Item], full: Sequence[str], part: Sequence[str], waiting: Waiting
) -> Priority:
    """Rate an action by the gravest of its open duties; leverage, dependency and ease are those of the action as a whole."""
    assessment = checklist.assessment
    method = assessment.rulebook.priority
    open_items = [i for i in items if i.status not in FINISHED] or list(items)
    tier = min((i.priority.own_tier for i in open_items if i.priority), key=TIERS.index)
    grave = [(i, i.priority) for i in open_items if i.priority and i.priority.own_tier == tier]
    mine = {i.id for i in items}
    dependants = {other.key for other, needs in waiting if other.id not in mine and mine & needs}
    sure = [c for c in full if assessment.in_play(c) is YES]
    partly = [c for c in part if assessment.in_play(c) is YES]
    factors: dict[str, int] = {}
    trace: dict[str, str] = {}
    for name in ("SV", "DT", "SN"):
        item, rated = max(grave, key=lambda pair: pair[1].factors[name])
        factors[name], trace[name] = rated.factors[name], f"{item.id}: {rated.trace[name]}"
    factors["LV"] = spread_points([True] * len(sure) + [False] * len(partly))
    trace["LV"] = "; ".join([f"in full: {', '.join(sure) or '-'}", f"in part: {', '.join(partly) or '-'}"])
    factors["DP"] = priority.dependency_points(method, len(dependants))
    trace["DP"] = f"{len(dependants)} items need it"
    hardest, rated = min(grave, key=lambda pair: pair[1].factors["EF"])
    factors["EF"], trace["EF"] = rated.factors["EF"], f"{hardest.id}: {rated.trace['EF']}"
    ordered = {f: factors[f] for f in FACTORS}
    return Priority(
        tier, ordered, priority.score(checklist.weights, ordered), priority.vector(method.method, tier, ordered), trace
    )


def _rated(checklist: Checklist, listed: Sequence[Action]) -> list[Rated]:
    """Return the actions as things to put in order.

    What an action needs first is what its gravest open duties need, directly or not; what only a later duty under it needs does
    not move up with it.
    """
    called = happened(checklist.assessment)
    needs = open_needs(checklist.ranked)
    position = {item.key: n for n, item in enumerate(checklist.ranked)}
    holding: dict[int, list[int]] = {}
    for n, action in enumerate(listed):
        for item in action.items:
            holding.setdefault(position[item.key], []).append(n)
    out = []
    for n, action in enumerate(listed):
        rated = action.priority
        grave = [
            position[i.key]
            for i in action.items
            if i.status not in FINISHED and i.priority and i.priority.own_tier == rated.own_tier
        ]
        first: dict[int, int] = {}
        for item_at, depth in closure(needs, grave).items():
            for other in holding.get(item_at, ()):
                if other != n:
                    first[other] = max(depth, first.get(other, 0))
        out.append(
            Rated(
                key=(action.id,),
                tier=TIERS.index(rated.own_tier),
                finished=action.status in FINISHED,
                called=any(i.duty.event in called for i in action.items),
                factors=rated.factors,
                needs=first,
                lane=_lane(checklist, action, called),
            )
        )
    return out


def _lane(checklist: Checklist, action: Action, called: Collection[str]) -> tuple[int, int, int]:
    """Return what counts before the score of an action (method CHK2), smallest first.

    What is certain stands before what is expected, and that before what is open; the law of where the firm sits before that of elsewhere; and
    last what waits for an event, keeps the house in order, or is a principle and no task.
    """
    todo = [i for i in action.at_home if i.status not in FINISHED] or list(action.at_home)
    sure = min(_sureness(checklist, i) for i in todo)
    leading = [i for i in todo if _sureness(checklist, i) == sure]
    waits = all(i.duty.event is not None and i.duty.event not in called for i in leading)
    principles = checklist.assessment.rulebook.priority.principles
    kept = action.topic is not None and action.topic.housekeeping
    last = 2 if all(i.id in principles for i in leading) else int(waits or kept)
    return (sure, int(not any(where_it_sits(checklist, i) for i in leading)), last)


def _sureness(checklist: Checklist, item: Item) -> int:
    """Return 0 for a duty that applies by the answers, 1 for one that does with what is presumed, 2 for one that may."""
    if item.assessed.verdict == "may-apply":
        return 2
    said = next(a for a in checklist.assessment.of(item.id) if a.use_case == item.assessed.use_case)
    return 0 if said.verdict == "applies" else 1


def where_it_sits(checklist: Checklist, item: Item) -> bool:
    """Whether a duty is of the law of a place where the firm is; so is each duty of a firm that has not said where it is."""
    book = checklist.assessment.rulebook
    seats = checklist.assessment.knowledge.organisation_fact(book.seat_fact).answer
    if not isinstance(seats, PartialSet) or not seats.sure:
        return True
    code = [item.assessed.rule.jurisdiction]
    return any(book.places.lies_in(seat, code, checklist.assessment.as_of) is not NO for seat in seats.sure)


__all__ = [
    "STANDINGS",
    "Action",
    "Need",
    "Number",
    "Firmness",
    "StillFor",
    "actions",
    "home",
    "main_actions",
    "ratings",
    "standing",
    "where_it_sits",
]

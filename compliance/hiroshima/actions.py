"""A case beside the eleven actions of the Hiroshima Process: which duties serve each action, how, and what is done, with its evidence.

The code of conduct is voluntary. A duty binds under its own law; which actions it serves is stated in the rulebook by the duty itself,
and that it does so directly only by its topics. No topic does so for what the code does not contain (rights, human review,
transfers, breach notices, consulting workers, bans). Permissions ask for nothing and are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from pydantic import Field

from compliance.case.in_place import InPlace
from compliance.checklist.checklist import Checklist, Item, in_place
from compliance.checklist.priority import Tier
from compliance.language.sentences import say_both
from compliance.language.text import Text
from compliance.law.citations import Basis
from compliance.law.document_loading import fitting
from compliance.law.rulebook import Rulebook
from compliance.reasoning.words import Force, LiveVerdict
from compliance.results.cautions import warnings
from compliance.results.checklist_document import head
from compliance.results.shapes import Doc, HeadedDoc, Pair
from compliance.review.words import Worked

How = Literal["principal", "supporting", "step"]
State = Literal["done", "in-progress", "open", "to-confirm", "upcoming", "stayed", "pending", "waived"]
ActionState = Literal["evidenced", "under-way", "open", "not-touched"]
HOW: tuple[How, ...] = ("principal", "step", "supporting")
WORKED_ON: Mapping[str, Worked] = {
    "done": "done",
    "in-progress": "in-progress",
    "waived": "waived",
}
BINDING = ("in-force", "upcoming", "stayed")
TWELFTH = 12


class InPlaceDoc(Doc):
    """What the case says is done, begun or waived, as it stands there."""

    topic: str | None
    obligation: str | None
    document: str | None
    title: Pair
    use_case: str | None
    status: Worked
    since: date | None
    until: date | None
    evidence: str | None


class PinpointDoc(Doc):
    """Where a duty stands, and how well that was checked."""

    pinpoint: Pair
    url: str
    basis: Basis


class ServingDoc(Doc):
    """A duty or voluntary step that serves an action: for all uses of AI (`use_cases`) for which it stands alike.

    `how`: principal, where a topic of the duty says so for this action; step, where it is a voluntary step in the spirit of the
    code, within reach of a small firm; else supporting. `binding` is false for what is voluntary or not yet law.
    """

    obligation: str
    use_cases: list[str]
    jurisdiction: str
    system: Pair
    title: Pair
    duty: Pair
    citation: PinpointDoc
    how: How
    binding: bool
    verdict: LiveVerdict
    force: Force
    start: date | None = Field(alias="from")
    state: State
    tier: Tier
    rank: int
    in_place: list[InPlaceDoc]

    @property
    def evidenced(self) -> bool:
        """Whether it is done and evidence of that is named."""
        return self.state == "done" and any(e.status == "done" and e.evidence for e in self.in_place)


class ActionDoc(Doc):
    """One action and how the case stands beside it.

    `evidenced`: every duty in force that serves it directly is done, with evidence; `under-way`: something that serves it is done
    or begun; `open`: nothing yet; `not-touched`: no duty of this case serves it.
    """

    number: int
    title: Pair
    asks: Pair
    state: ActionState
    counts: dict[str, dict[str, int]]
    serving: list[ServingDoc]


class PrincipleDoc(Doc):
    """The twelfth guiding principle, which is no action of the code."""

    text: Pair
    note: Pair
    serving: list[ServingDoc]


class OpeningDoc(Doc):
    """The opening text of the code, which is no action either, with the bans of the case."""

    text: Pair
    serving: list[ServingDoc]


class HiroshimaDoc(HeadedDoc):
    """The Hiroshima view of a case."""

    schema_: Literal["hiroshima/1"] = Field(default="hiroshima/1", alias="schema")
    source: dict[str, Any]
    caution: list[Pair]
    actions: list[ActionDoc]
    twelfth_principle: PrincipleDoc
    opening: OpeningDoc
    warnings: list[Pair]


def hiroshima(checklist: Checklist) -> HiroshimaDoc:
    """Return the Hiroshima view of a case."""
    code = checklist.assessment.rulebook.hiroshima
    actions = []
    for action in code.actions:
        found = serving(checklist, [action.number])
        actions.append(
            ActionDoc(
                number=action.number,
                title=action.title.pair(),
                asks=action.asks.pair(),
                state=_state(found),
                counts=_counts(found),
                serving=found,
            )
        )
    return HiroshimaDoc(
        **head(checklist),
        source={
            "title": code.source.title.pair(),
            "url": code.source.url,
            "basis": code.basis,
            "checked_on": code.checked_on.isoformat(),
        },
        caution=[say_both("hiroshima.caution").pair(), say_both("hiroshima.silent").pair()],
        actions=actions,
        twelfth_principle=PrincipleDoc(
            text=code.twelfth_principle.pair(),
            note=say_both("hiroshima.twelfth-note").pair(),
            serving=serving(checklist, [TWELFTH]),
        ),
        opening=OpeningDoc(text=code.opening.pair(), serving=serving(checklist, [0])),
        warnings=[w.pair() for w in warnings(checklist)],
    )


def serving(checklist: Checklist, actions: Iterable[int]) -> list[ServingDoc]:
    """Return what serves any of some actions (12: the twelfth principle; 0: the opening text), in the order of the checklist."""
    wanted = tuple(actions)
    book = checklist.assessment.rulebook
    groups: dict[tuple[str, str, State], list[tuple[Item, How]]] = {}
    for item in checklist.ranked:
        how = _how(book, item, wanted)
        if how is not None and item.duty.kind != "permission":
            groups.setdefault((item.id, item.assessed.verdict, item_state(item)), []).append((item, how))
    return [_serving(checklist, [i for i, _ in found], found[0][1]) for found in groups.values()]


def item_state(item: Item) -> State:
    """Return how a duty stands: what was done for it first, then whether it surely applies, then the law's own day."""
    if item.status in WORKED_ON:
        return WORKED_ON[item.status]
    if item.assessed.verdict == "may-apply":
        return "to-confirm"
    force = item.assessed.judgement.force
    return force if force in ("upcoming", "stayed", "pending") else "open"


def deeds(checklist: Checklist, obligations: Sequence[ServingDoc]) -> list[tuple[InPlaceDoc, list[ServingDoc]]]:
    """Return what the case has in place for some duties, in its order, each deed with the duties it serves."""
    out = []
    for entry in checklist.assessment.case.in_place:
        doc = _in_place(checklist.assessment.rulebook, entry)
        served = [s for s in obligations if doc in s.in_place]
        if served:
            out.append((doc, served))
    return out


def _how(book: Rulebook, item: Item, wanted: tuple[int, ...]) -> How | None:
    ways = {way for number in wanted if (way := _serves(book, item, number)) is not None}
    return next((w for w in HOW if w in ways), None)


def _serves(book: Rulebook, item: Item, number: int) -> How | None:
    steps = book.hiroshima.steps
    mapped = [h for part in item.duty.topics for h in book.topics[part.topic].hiroshima]
    if number == TWELFTH:
        if item.id == steps.twelfth:
            return "step"
        ways = {h.how for h in mapped if h.principle == TWELFTH}
        return "principal" if "principal" in ways else "supporting" if ways else None
    if item.id == steps.twelfth or (number not in item.duty.hiroshima and number != 0):
        return None
    if number == 0:  # the opening text is no action: topics alone point at it, and it speaks of what not to do
        return "supporting" if item.duty.kind == "ban" and any(h.action == 0 for h in mapped) else None
    if item.assessed.rule.instrument.id == steps.instrument:
        return "step"
    return "principal" if any(h.action == number and h.how == "principal" for h in mapped) else "supporting"


def _serving(checklist: Checklist, items: list[Item], how: How) -> ServingDoc:
    book = checklist.assessment.rulebook
    first = items[0]
    rule, judgement = first.assessed.rule, first.assessed.judgement
    assert first.priority is not None
    assert first.rank is not None
    assert judgement.force is not None
    entries: list[InPlaceDoc] = []
    for item in items:
        for entry in in_place(checklist.assessment, item.assessed):
            doc = _in_place(book, entry)
            if doc not in entries:
                entries.append(doc)
    return ServingDoc(
        obligation=rule.id,
        use_cases=[i.assessed.use_case for i in items if i.assessed.use_case is not None],
        jurisdiction=rule.jurisdiction,
        system=book.places.name(rule.jurisdiction).pair(),
        title=first.duty.title.pair(),
        duty=first.duty.duty.pair(),
        citation=PinpointDoc(
            pinpoint=first.duty.citation.pinpoint.pair(),
            url=first.duty.citation.url,
            basis=first.duty.citation.basis,
        ),
        how=how,
        binding=judgement.force in BINDING,
        verdict="applies" if judgement.verdict == "applies" else "may-apply",
        force=judgement.force,
        start=judgement.start,
        state=item_state(first),
        tier=first.priority.tier,
        rank=first.rank,
        in_place=entries,
    )


def _in_place(book: Rulebook, entry: InPlace) -> InPlaceDoc:
    return InPlaceDoc(
        topic=entry.topic,
        obligation=entry.obligation,
        document=entry.document,
        title=_deed_title(book, entry).pair(),
        use_case=entry.use_case,
        status=WORKED_ON[entry.status],
        since=entry.since,
        until=entry.until,
        evidence=entry.shown_evidence,
    )


def _deed_title(book: Rulebook, entry: InPlace) -> Text:
    """Return what was done in words: the topic, the duty, or the document; one that is written no more by its name."""
    if entry.topic is not None:
        return book.topics[entry.topic].title
    if entry.document is not None:
        found = fitting(book).get(entry.document)
        return Text.same(entry.document) if found is None else found.title
    return book.rules[str(entry.obligation)].obligation.title


def _state(found: list[ServingDoc]) -> ActionState:
    direct = [s for s in found if s.how == "principal" and s.force == "in-force"]
    if direct and all(s.evidenced for s in direct):
        return "evidenced"
    if any(s.state in ("done", "in-progress") for s in found):
        return "under-way"
    return "open" if any(s.binding for s in found) else "not-touched"


def _counts(found: list[ServingDoc]) -> dict[str, dict[str, int]]:
    """Count by how things serve (binding ones), voluntary ones and those not yet law apart; inside by state."""
    out: dict[str, Counter[str]] = {k: Counter() for k in ("principal", "supporting", "voluntary", "pending")}
    for one in found:
        kind = one.how if one.binding else "pending" if one.force == "pending" else "voluntary"
        out[kind][one.state] += 1
    return {kind: dict(sorted(states.items())) for kind, states in out.items()}


__all__ = [
    "TWELFTH",
    "ActionDoc",
    "HiroshimaDoc",
    "InPlaceDoc",
    "ServingDoc",
    "deeds",
    "hiroshima",
    "item_state",
    "serving",
]

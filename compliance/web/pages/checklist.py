"""The checklist: actions (done once, for many laws) or single duties, filtered.

The list never builds reasons: they are worked out for the one duty whose card somebody opens (`card`), and for the open duties on the
page that is shown, to name the question that would settle each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.datastructures import FormData
from starlette.responses import Response

from compliance.checklist.actions import Action
from compliance.checklist.checklist import Item
from compliance.checklist.four_parts import VIEWS
from compliance.explaining.decision_words import DecisionWords, decided
from compliance.explaining.evidence_words import EvidenceWords
from compliance.language.formatting import listed, series
from compliance.language.sentences import say
from compliance.language.text import Lang, Text
from compliance.law.rulebook import Rulebook
from compliance.reporting.actions_page import TONES
from compliance.results.four_words import PARTS_SHOWN, not_yours_words, unlikely_words, why_not
from compliance.results.words import cap_words, item_days_words, review_words
from compliance.review.words import FINISHED
from compliance.web.listing import FILTERS, NOWHERE, ORGANISATION, Filters, Pages, shown_actions
from compliance.web.pages.asked_cards import Asked, asked, four_of
from compliance.web.pages.desk import Desk, on_desk
from compliance.web.pages.frame import show
from compliance.web.visiting.visit import Visit

router = APIRouter()
MOST_ASKED = 3  # questions named under an open duty of the list; its explanation names all


def checklist_view(visit: Visit, desk: Desk, fields: FormData) -> Response:
    """Show the list in its parts: by action, with the questions on which more depends, or duty by duty."""
    checklist, lang, four = desk.checklist, visit.lang, four_of(desk)
    filters = Filters.of(fields, four)
    by = "duty" if fields.get("by") == "duty" or filters.chosen["verdict"] in ("does-not-apply", "all") else "action"
    if {NOWHERE, "unlikely"} & {filters.chosen["part"], filters.chosen["outlook"]}:
        by = "duty"  # no action and no question holds them
    whole = fields.get("whole") == "yes"
    found = _by_duty(desk, filters) if by == "duty" else _by_action(desk, filters)
    pages = Pages.of(len(found), fields.get("page"), whole)
    return show(
        desk,
        "checklist",
        "views/checklist.html",
        say("list.title", lang, name=checklist.assessment.case.name),
        counts=say(
            "list.counts",
            lang,
            applies=sum(i.assessed.verdict == "applies" for i in checklist.ranked),
            may=sum(i.assessed.verdict == "may-apply" for i in checklist.ranked),
            **{"not": len(checklist.closed)},
        ),
        left_out=[
            words
            for words in (
                unlikely_words(len(four.unlikely), lang),
                not_yours_words(why_not(checklist.closed, checklist.assessment), lang),
            )
            if words
        ],
        by=by,
        filters=filters,
        options={name: _options(desk, filters, name) for name in FILTERS},
        asked={**filters.fields, "by": by},
        pages=pages,
        groups=_grouped(pages.cut(found), lang),
    )


Shown = tuple[str, "Row | Card | Asked"]


def _by_duty(desk: Desk, filters: Filters) -> list[Shown]:
    """Return the duties that pass, part by part, each in order; what does not apply last."""
    order = (*VIEWS, NOWHERE)
    found = [(filters.four.views.get(i.key, NOWHERE), i) for i in desk.checklist.items if filters.let(i)]
    return [(view, Row(desk, i)) for view, i in sorted(found, key=lambda pair: order.index(pair[0]))]


def _by_action(desk: Desk, filters: Filters) -> list[Shown]:
    """Return what to do, part by part, and among it the questions on which duties depend that pass."""
    four, lang = filters.four, desk.visit.lang
    out: list[Shown] = []
    for view in PARTS_SHOWN:
        if view == "depends":
            cards = [c for c in four.depends if any(filters.let(i) for i in c.items)]
            out += [(view, asked(c, four, lang)) for c in cards]
        else:
            actions = four.done if view == "done" else four.actions[view]
            out += [(view, Card(desk, a, filters, view)) for a in shown_actions(actions, filters)]
    return out


@dataclass(frozen=True)
class Group:
    """What stands under one heading of the list; its tone is that of the reports."""

    view: str
    tone: str
    words: str
    rows: Sequence[Row | Card | Asked]


def _grouped(found: Sequence[Shown], lang: Lang) -> Iterator[Group]:
    for view in (*VIEWS, NOWHERE):
        rows = [one for at, one in found if at == view]
        if rows:
            name = say("tier.none", lang) if view == NOWHERE else say(f"four.{view}", lang)
            yield Group(view, TONES.get(view, "none"), name, rows)


def _options(desk: Desk, filters: Filters, name: str) -> list[tuple[str, str]]:
    """Return the values of a filter with their words and counts, as a select holds them."""
    lang, book = desk.visit.lang, desk.visit.bench.rulebook
    names = {u.id: u.name for u in desk.case.use_cases}

    def words(value: str) -> str:
        if name == "system":
            return book.places.name(value).in_(lang)
        if name == "use":
            return say("web.view.organisation", lang) if value == ORGANISATION else names.get(value, value)
        if value == NOWHERE:
            return say("tier.none", lang)
        return say(f"{'four' if name == 'part' else name}.{value}", lang)

    everything = say("web.view.filter-all", lang)
    first = [("", say("web.view.filter-live", lang)), ("all", everything)] if name == "verdict" else [("", everything)]
    found = filters.choices(name)
    return [*first, *((c.value, say("list.counted", lang, name=words(c.value), count=c.count)) for c in found)]


class Row:
    """One duty of the list, in words; worked out as the template asks."""

    def __init__(self, desk: Desk, item: Item) -> None:
        self.desk, self.item, self.duty = desk, item, item.duty
        self.book: Rulebook = desk.visit.bench.rulebook
        self.lang: Lang = self.book.lang_of(item.id, desk.visit.lang)

    @property
    def title(self) -> str:
        """What the duty is called."""
        return self.duty.title.in_(self.lang)

    @property
    def asks(self) -> str:
        """What it asks."""
        return self.duty.duty.in_(self.lang)

    @property
    def anchor(self) -> str:
        """An id for the row."""
        use = self.item.assessed.use_case
        return self.item.id if use is None else f"{self.item.id}.{use}"

    @property
    def state(self) -> str:
        """The verdict, and what was done about it."""
        words = say(f"verdict.{self.item.assessed.verdict}", self.lang)
        if self.item.rank is None:
            return series((words, say(f"reason.{self.item.assessed.judgement.reason}", self.lang)), self.lang)
        if self.item.assessed.verdict == "may-apply":
            outlook = four_of(self.desk).outlook(self.item).value
            words += f" ({say(f'outlook.{outlook}', self.lang)})"
        if self.item.status != "open":
            words = series((words, say(f"status.{self.item.status}", self.lang)), self.lang)
        return words

    @property
    def when(self) -> str:
        """From when it holds."""
        return item_days_words(self.item, self.lang)

    @property
    def timing(self) -> str:
        """By when to act, in words."""
        return self.duty.timing.in_(self.lang)

    @property
    def system(self) -> str:
        """The legal system."""
        return self.book.places.name(self.item.assessed.rule.jurisdiction).in_(self.lang)

    @property
    def pinpoint(self) -> str:
        """Where in the law."""
        return self.duty.citation.pinpoint.in_(self.lang)

    @property
    def basis(self) -> str:
        """How well it was checked, and who signed."""
        return series(
            (say(f"basis.{self.duty.citation.basis}", self.lang), review_words(self.item).in_(self.lang)), self.lang
        )

    @property
    def evidence(self) -> EvidenceWords:
        """On which words of the law each of its statements rests."""
        return EvidenceWords(self.book, self.item.id, self.lang)

    @property
    def use(self) -> str | None:
        """The name of the use; None for the whole organisation."""
        ident = self.item.assessed.use_case
        return next((u.name for u in self.desk.case.use_cases if u.id == ident), ident)

    @property
    def sanction(self) -> str:
        """What may follow a breach."""
        found = self.book.sanctions.get(self.duty.sanction)
        if found is None:
            return say("sanction.none", self.lang)
        cap = f" {say('sanction.cap', self.lang, amount=cap_words(self.item.cap, self.lang))}" if self.item.cap else ""
        return f"{found.text.in_(self.lang)} [{found.cite.in_(self.lang)}]{cap}"

    @property
    def proof(self) -> list[str]:
        """What to keep as proof."""
        return [e.in_(self.lang) for e in self.duty.evidence]

    @property
    def advice(self) -> list[str]:
        """What is advised beside it, which no law asks."""
        return [a.in_(self.lang) for a in self.duty.advice]

    @property
    def decisions(self) -> tuple[DecisionWords, ...]:
        """What authorities and courts decided on it."""
        return decided(self.book, self.item.id, self.lang)

    @property
    def named(self) -> dict[str, str]:
        """What leads to its explanation."""
        return explained(self.item)

    @property
    def missing(self) -> list[tuple[str, dict[str, str]]]:
        """The first questions that would settle an open verdict, with what leads to each."""
        return missing_of(self, MOST_ASKED)


def explained(item: Item) -> dict[str, str]:
    """Return the fields that lead to the explanation of a duty; every page that links there takes them from here."""
    use = item.assessed.use_case
    return {"obligation": item.id, **({} if use is None else {"use": use})}


def missing_of(row: Row, most: int | None = None) -> list[tuple[str, dict[str, str]]]:
    """Return the questions that would settle an open verdict, with what leads to each."""
    item, book = row.item, row.book
    if item.assessed.verdict != "may-apply":
        return []
    with row.desk.visit.bench.lock:
        facts = item.missing
    return [(book.facts[f].ask.in_(row.lang), question_of(book, f, use_of(item))) for f in facts[:most]]


def use_of(item: Item) -> str | None:
    """Return the use whose answers decide a duty: its own, or for a duty of the organisation the one that tipped it."""
    if item.assessed.use_case is not None:
        return item.assessed.use_case
    seen = item.assessed.judgement.decisive or next(iter(item.assessed.views), None)
    use = None if seen is None else seen.context.use_case
    return None if use is None else use.id


def question_of(book: Rulebook, fact: str, use: str | None) -> dict[str, str]:
    """Return what leads to one question of the interview."""
    named = {"fact": fact, "go": "change"}
    return named if book.facts[fact].of == "organisation" or use is None else {**named, "use": use}


class Card:
    """One action of the list, in words."""

    def __init__(self, desk: Desk, action: Action, filters: Filters, view: str) -> None:
        self.desk, self.action, self.view, self.lang = desk, action, view, desk.visit.lang
        self.book = desk.visit.bench.rulebook
        as_it_is = {i.key: i for i in desk.checklist.ranked}
        self.rows = [Row(desk, as_it_is[i.key]) for i in action.items if filters.let(as_it_is[i.key])]

    @property
    def title(self) -> str:
        """What to do."""
        title = self._said(self.action.act)
        if self.action.capacity == "own-use":
            return title
        return f"{title} ({self.book.capacities[self.action.capacity].name.in_(self.lang)})"

    @property
    def what(self) -> str:
        """What that means, in the sentence of the duty that leads."""
        return self._said(self.action.says)

    @property
    def also(self) -> list[tuple[str, str]]:
        """What else is done here, and for which legal systems."""
        return [
            (self._said(d.act), self._systems(dict.fromkeys(i.assessed.rule.jurisdiction for i in d.items)))
            for d in self.action.deeds[1:]
        ]

    def _said(self, text: Text) -> str:
        return text.in_(self.book.lang_of(self.action.at_home[0].id, self.lang))

    @property
    def anchor(self) -> str:
        """An id for the card."""
        return f"action-{self.view}-{self.action.id.replace('/', '-')}"

    @property
    def stop(self) -> str | None:
        """Where the use must not run before this is done."""
        codes = sorted(
            {
                i.assessed.rule.jurisdiction
                for i in self.action.items
                if i.priority and i.priority.own_tier == "stop" and i.status not in FINISHED
            }
        )
        return say("action.stop-for", self.lang, where=self._systems(codes)) if codes else None

    @property
    def needs(self) -> list[str]:
        """What it holds, with who asks for it."""
        out = []
        for need in self.action.needs:
            codes = dict.fromkeys(i.assessed.rule.jurisdiction for i in need.asked_by)
            notes = [self._systems(codes)]
            if need.standing != "now":
                notes.append(say(f"standing.{need.standing}", self.lang))
            if need.in_place:
                notes.append(say("status.done", self.lang))
            key = "action.element" if need.element is not None else "action.addition"
            out.append(say(key, self.lang, text=need.text.in_(self.lang), notes=series(notes, self.lang)))
        return out

    @property
    def facts(self) -> list[tuple[str, str]]:
        """For which uses and legal systems it is done, and the numbers it must keep to."""
        uses = {u.id: u.name for u in self.desk.case.use_cases}
        out = []
        if len(uses) > 1 and self.action.uses:
            out.append((say("column.use", self.lang), listed(uses[u] for u in self.action.uses)))
        for number in self.action.numbers:
            driven = self._systems(dict.fromkeys(i.assessed.rule.jurisdiction for i in number.drivers))
            label = number.label.in_(self.lang)
            value = (
                say("matrix.no-order", self.lang)
                if number.value is None
                else say("action.number", self.lang, value=number.value, systems=driven)
            )
            out.append((label, value))
        if self.action.status == "in-progress":
            out.append((say("column.status", self.lang), say("status.in-progress", self.lang)))
        return out

    def _systems(self, codes: object) -> str:
        assert isinstance(codes, (list, tuple, dict))
        return listed(self.book.places.name(c).in_(self.lang) for c in codes)


on_desk(router, "checklist", checklist_view)

__all__ = ["Row", "checklist_view", "explained", "missing_of", "question_of", "router", "use_of"]

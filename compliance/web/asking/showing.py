"""One question as a page shows it: its words, what can be picked, and what was typed or stands in the case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from babel.dates import format_date
from markupsafe import Markup
from starlette.datastructures import FormData

from compliance.explaining.speaker import Speaker
from compliance.interview.planner import Question
from compliance.interview.typed import options_in
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.questions import Fact, Grouped
from compliance.law.rulebook import Rulebook
from compliance.recent import Recent
from compliance.semantics.answers import CURRENCIES, AnswerFault, PartialSet
from compliance.web.asking.answering import EXTRA_ROWS, Reader
from compliance.web.asking.ranges import Range, of_days, of_money, of_numbers
from compliance.web.asking.whereabouts import Atlas, Spot, atlas

MANY_SYSTEMS = 12
DRAWN = 60  # lists kept as they are drawn, for each language: some 20 kB each, that of places 150
USUAL = 2  # of the usual purposes of a product, so many are shown first
FULL = 12  # rows of numbers by place that are offered at once


Drawings = Recent[tuple[str, str], Markup]


@dataclass(frozen=True)
class Row:
    """One row of a question by place: the place (empty where it is to be picked) and what was typed."""

    number: int
    code: str
    name: str
    picked: str
    text: str
    band: str


@dataclass(frozen=True)
class Shelf:
    """Some options of a long question under a title; those shown first have none."""

    title: str
    options: tuple[tuple[str, str], ...]

    @property
    def count(self) -> int:
        """How many options stand on it."""
        return len(self.options)


@dataclass(frozen=True)
class Shown:
    """A question, its fields, and what stands in them.

    `prefix` is what the names and ids of its fields begin with on a page of several questions, where each has its own "I don't know"; "" on
    a page of its own. `follows`: it can be answered by "the same as above".
    """

    fact: Fact
    ask: str
    help: str
    why: str
    systems: tuple[str, ...]
    more_systems: int
    answer: str | None
    typed: FormData
    options: tuple[tuple[str, str], ...] = ()
    shelves: tuple[Shelf, ...] = ()
    ranges: tuple[Range, ...] = ()
    currencies: tuple[tuple[str, str], ...] = ()
    currency: str = ""
    atlas: Atlas | None = None
    extra: tuple[Spot, ...] = ()
    rows: tuple[Row, ...] = ()
    places: tuple[tuple[str, Any], ...] = ()
    months: tuple[tuple[str, str], ...] = ()
    sure: frozenset[str] = field(default_factory=frozenset)
    unsure: frozenset[str] = field(default_factory=frozenset)
    prefix: str = ""
    follows: bool = False
    drawings: Drawings = field(default_factory=lambda: Recent(1), repr=False, compare=False)

    @property
    def answered(self) -> bool:
        """Whether something is picked, or a place stands there that is not on the list: then its fields are like no others."""
        return bool(self.sure or self.unsure or self.extra)

    def drawn(self, what: str, draw: Callable[..., Markup], errors: object, say: object) -> Markup:
        """Return a list to pick from in which nothing is picked: it says the same on every page, so it is drawn once for a language."""
        return self.drawings.get((what, self.prefix), lambda: draw(self, errors, say))

    def value(self, name: str) -> str:
        """Return what stands in a field."""
        found = self.typed.get(name)
        return found if isinstance(found, str) else ""

    @property
    def listed_ranges(self) -> list[tuple[str, str]]:
        """The ranges as options of a list."""
        return [(r.key, r.words) for r in self.ranges]


def shown(
    speaker: Speaker,
    case: Mapping[str, Any],
    question: Question,
    typed: FormData | None,
    held: Any,
    given: bool,
    rows: bool,
    prefix: str = "",
    follows: bool = False,
) -> Shown:
    """Return a question with what was typed, or else with the answer that the case holds."""
    book, lang = speaker.rulebook, speaker.lang
    fact = book.facts[question.fact]
    reader = Reader(fact, book, lang)
    typed = typed if typed is not None else reader.fields(held) if given else FormData()
    more: dict[str, Any] = {}
    if fact.type == "yes-no":
        more["options"] = tuple((v, say(f"web.form.{v}", lang)) for v in ("yes", "no"))
    elif fact.type in ("choice", "choices"):
        more["options"] = tuple((i, o.label.in_(lang)) for i, o in fact.options.items())
        more["shelves"] = tuple(_shelves(fact, question.use_case, case, book, lang))
    elif fact.type == "number":
        more["ranges"] = of_numbers(fact, speaker)
    elif fact.type == "money":
        currency = str(typed.get("currency") or "")
        currency = currency if currency in CURRENCIES else currency_of(case, book)
        more["currency"] = currency
        more["currencies"] = tuple((c, say(f"web.form.currency-{c}", lang)) for c in CURRENCIES)
        more["ranges"] = of_money(fact, currency, book.rates, speaker)
    elif fact.type == "date":
        more["ranges"] = of_days(fact, speaker)
        more["months"] = (("", ""), *_months(lang))
    elif fact.type == "number-by-place":
        more["ranges"] = of_numbers(fact, speaker)
        more["rows"] = tuple(_rows(typed, suggested(case, fact, book), speaker, rows))
        more["places"] = listed_places(book, lang)
    if fact.type == "places":
        more["atlas"] = atlas(book, lang)
        known = {spot.code for spot in more["atlas"]}
        picked = [c for name in ("yes", "unsure") for c in typed.getlist(name) if isinstance(c, str)]
        more["extra"] = tuple(
            Spot(c, speaker.place(c)) for c in dict.fromkeys(picked) if c.removesuffix("+") not in known
        )
    return Shown(
        fact=fact,
        ask=question.ask.in_(lang),
        help=question.help.in_(lang),
        why=question.why.in_(lang),
        systems=tuple(speaker.place(c) for c in question.systems[:MANY_SYSTEMS]),
        more_systems=max(len(question.systems) - MANY_SYSTEMS, 0),
        answer=_in_words(fact, held, book, speaker) if given else None,
        typed=typed,
        sure=frozenset(v for v in typed.getlist("yes") if isinstance(v, str)),
        unsure=frozenset(v for v in typed.getlist("unsure") if isinstance(v, str)),
        prefix=prefix,
        follows=follows,
        drawings=_drawings(book, lang),
        **more,
    )


def _shelves(fact: Fact, use_id: str | None, case: Mapping[str, Any], book: Rulebook, lang: Lang) -> Iterable[Shelf]:
    """Yield the options of a long question: first what the owner's own words and tools lead to, or without these what is common; the rest in groups."""
    grouped = book.grouped.get(fact.id)
    if grouped is None:
        return
    use: Mapping[str, Any] = next((u for u in case.get("use_cases") or [] if u["id"] == use_id), {})
    first = tuple(dict.fromkeys(_likely(grouped, use, book))) or grouped.common
    yield Shelf("", tuple((option, fact.options[option].label.in_(lang)) for option in first))
    for group in grouped.groups:
        rest = tuple((o, fact.options[o].label.in_(lang)) for o in group.options if o not in first)
        if rest:
            yield Shelf(group.title.in_(lang), rest)


def _likely(grouped: Grouped, use: Mapping[str, Any], book: Rulebook) -> Iterable[str]:
    """Yield the options that the name of a use leads to, what its owner calls the tool, and what its products are usually used for."""
    tools = use.get("tools") or []
    typed = [str(use.get("name") or ""), *(str(one["named"]) for one in tools if "named" in one)]
    yield from options_in(grouped, " ".join(typed))
    if grouped.fact == book.purpose_fact:
        for one in tools:
            product = book.products.get(one.get("product"))
            yield from () if product is None else product.purposes[:USUAL]


@lru_cache(maxsize=8)
def _drawings(_: Rulebook, __: Lang) -> Drawings:
    return Recent(DRAWN)


def _months(lang: Lang) -> list[tuple[str, str]]:
    first = [date(2000, number, 1) for number in range(1, 13)]
    return [(str(d.month), str(format_date(d, "LLLL", locale=lang[:2]))) for d in first]


def _in_words(fact: Fact, held: Any, book: Rulebook, speaker: Speaker) -> str | None:
    try:
        return speaker.answer(fact.id, fact.parse(held, book.places))
    except AnswerFault:
        return None


def _rows(typed: FormData, suggestions: Iterable[str], speaker: Speaker, more: bool) -> Iterable[Row]:
    """Yield the rows that were sent, else one for each place that the case suggests; then empty ones."""

    def value(name: str) -> str:
        return str(typed.get(name) or "")

    codes = [str(c) for c in typed.getlist("row")] if "row" in typed else list(suggestions)
    free = sum(not c for c in codes)
    empty = EXTRA_ROWS if more or not codes else max(1 - free, 0)
    for n, code in enumerate([*codes, *[""] * empty]):
        yield Row(n, code, speaker.place(code) if code else "", value(f"p-{n}"), value(f"n-{n}"), value(f"b-{n}"))


def suggested(data: Mapping[str, Any], fact: Fact, book: Rulebook) -> list[str]:
    """Return the places a number is probably asked for: those the case names, as far as the question is about them."""
    found: list[str] = []
    for answers in (
        data["organisation"].get("answers") or {},
        *((u.get("answers") or {}) for u in data.get("use_cases") or []),
    ):
        for name in fact.places_from or book.in_play_facts:
            if name in answers:
                answer = book.facts[name].parse(answers[name], book.places)
                if isinstance(answer, PartialSet):
                    found += [*sorted(answer.sure), *sorted(answer.unsure)]
    codes = [c for c in dict.fromkeys(found) if c in book.places.entries or c in book.places.groups]
    if (whole := fact.places_within) is not None:
        codes = [c for c in codes if c == whole or c.startswith(f"{whole}-")]
    return codes[:FULL]


def currency_of(data: Mapping[str, Any], book: Rulebook) -> str:
    """Return the currency that a firm most probably counts in: that of a place where it is."""
    answers = data["organisation"].get("answers") or {}
    if book.seat_fact in answers:
        answer = book.facts[book.seat_fact].parse(answers[book.seat_fact], book.places)
        if isinstance(answer, PartialSet):
            for code in sorted(answer.sure):
                system = book.jurisdictions.get(code) or book.jurisdictions.get(code[:2])
                if system is not None and system.currency in CURRENCIES:
                    return system.currency
    return "EUR"


@lru_cache(maxsize=4)
def listed_places(book: Rulebook, lang: Lang) -> tuple[tuple[str, Any], ...]:
    """Return all places as a list to pick one from, in groups."""
    return tuple(_listed(atlas(book, lang), lang))


def _listed(whole: Atlas, lang: Lang) -> Iterable[tuple[str, Any]]:
    """Yield places for a list to pick one from, in groups."""
    yield ("", say("web.form.pick-place", lang))
    for title, spots in (("first", whole.first), ("europe", whole.near), ("others", whole.others)):
        yield (say(f"web.form.places-{title}", lang), [(s.code, s.name) for s in spots])
    for spot in whole.first:
        if spot.parts:
            yield (spot.name, [(inner.code, inner.name) for part in spot.parts for inner in (part, *part.parts)])


__all__ = ["Row", "Shelf", "Shown", "currency_of", "listed_places", "shown", "suggested"]

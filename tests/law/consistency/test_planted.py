"""Contradictions planted into the law that ships are found: a hundred of each kind, by a generator with a fixed seed."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from pydantic import BaseModel

from compliance.errors import Place
from compliance.language.tags import SOURCE
from compliance.law.consistency import conditions
from compliance.law.consistency.possible import Possible
from compliance.law.consistency.prose import days, numbers
from compliance.law.consistency.walking import texts
from compliance.law.consistency.wordings import CITED, SOURCES, Wordings
from compliance.law.loading import parts_of
from compliance.law.provisions import LegalTest, Obligation, RulesFile, Sanction
from compliance.law.questions import Option
from compliance.law.rulebook import Rulebook
from compliance.reading.strict_yaml import Document
from compliance.reading.validation import validate
from compliance.semantics.conditions import All, AnyOf, Leaf, Node, StateRef, walk

COUNT = 100
ENOUGH = 95
LOOKED_UP_TO = date(2026, 11, 28)  # the last day on which law was looked at: a later one in a file is to come
KEYS = tuple[str | int, ...]
Planting = tuple[str, Callable[[Any], None]]  # in which file, and what is done to its data

pytestmark = pytest.mark.long


@cache
def files() -> dict[str, tuple[Document, BaseModel]]:
    parts = parts_of()
    return {name: (parts.documents[name], law) for name, law in parts.laws.items()}


@cache
def standing(name: str) -> frozenset[str]:
    document, model = files()[name]
    return frozenset(
        hint.name for hint in Wordings(document, model).hints() if hint.until is None or hint.until > LOOKED_UP_TO
    )


def found(name: str, plant: Callable[[Any], None], kind: str) -> bool:
    """Whether a spoilt file has a hint of a kind that the file as it is does not have, at a line of the file."""
    document, _ = files()[name]
    data = copy.deepcopy(document.data)
    plant(data)
    assert data != document.data
    spoilt = document.saying(data)
    fresh = [
        hint
        for hint in Wordings(spoilt, validate(RulesFile, spoilt)).hints()
        if hint.name not in standing(name) and (hint.until is None or hint.until > LOOKED_UP_TO)
    ]
    assert all(hint.place.line > 0 and hint.place.file == document.file for hint in fresh)
    return any(hint.kind == kind for hint in fresh)


def at(data: Any, path: KEYS) -> Any:
    for step in path:
        data = data[step]
    return data


def put(path: KEYS, value: Any) -> Callable[[Any], None]:
    def plant(data: Any) -> None:
        at(data, path[:-1])[path[-1]] = value

    return plant


LISTED: dict[type[BaseModel], str] = {Obligation: "obligations", LegalTest: "tests", Sanction: "sanctions"}


def entries(kind: type[BaseModel]) -> Iterator[tuple[str, KEYS, Any]]:
    """Yield every duty, test or sanction with its file and where it stands in it."""
    key = LISTED[kind]
    for name, (_, law) in files().items():
        for n, entry in enumerate(getattr(law, key)):
            yield name, (key, n), entry


def moved_days(random_: random.Random) -> Iterator[Planting]:
    """A period that is moved while the duty's words still name its old day."""
    at_home = []
    for name, path, duty in entries(Obligation):
        said = {d for below, text in texts(duty) if not CITED & set(below) for d in days(text.in_(SOURCE))}
        for n, period in enumerate(duty.periods):
            others = {d for m, p in enumerate(duty.periods) for d in (p.start, p.until) if m != n}
            if period.start in said - others and period.until is None:
                at_home.append((name, (*path, "periods", n, "from"), period.start))
    while True:
        name, path, day = random_.choice(at_home)
        yield name, put(path, (day + timedelta(days=random_.choice([-1, 1]) * random_.randint(1, 400))).isoformat())


def other_caps(random_: random.Random) -> Iterator[Planting]:
    listed = [(n, p, s) for n, p, s in entries(Sanction) if s.cap is not None and s.cap.amount > 0]
    while True:
        name, path, sanction = random_.choice(listed)
        wrong = random_.choice([sanction.cap.amount * 10, sanction.cap.amount // 10 or 7, sanction.cap.amount + 1000])
        yield name, put((*path, "cap", "amount"), wrong)


def other_thresholds(random_: random.Random) -> Iterator[Planting]:
    listed = []
    for name, path, test in entries(LegalTest):
        said = {x for text in (test.affirmed, test.denied, test.name) for x in numbers(text.in_(SOURCE), SOURCE)}
        document, _ = files()[name]
        for below, value in _measures(at(document.data, path)["when"], (*path, "when")):
            if str(value) in said and value > 3:
                listed.append((name, below, value))
    while True:
        name, below, value = random_.choice(listed)
        yield name, put(below, value * random_.randint(2, 9))


def _measures(node: Any, path: KEYS) -> Iterator[tuple[KEYS, int]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if (key in ("at-least", "more-than", "at-most", "below") and isinstance(value, int)) or (
                key == "amount" and isinstance(value, int)
            ):
                yield (*path, key), value
            else:
                yield from _measures(value, (*path, key))
    elif isinstance(node, list):
        for n, part in enumerate(node):
            yield from _measures(part, (*path, n))


def _pairs(cited: bool) -> list[tuple[str, KEYS, str, str]]:
    """Return the texts of duties and tests whose French names a number, with both languages."""
    out = []
    for kind in (Obligation, LegalTest):
        for name, path, entry in entries(kind):
            for below, text in texts(entry):
                said = text.pair()
                if bool(CITED & set(below)) is cited and re.search(r"\d", said["fr"]):
                    out.append((name, (*path, *below), said["en"], said["fr"]))
    return out


def _one_number_more(random_: random.Random, words: str) -> str:
    place = random_.choice(list(re.finditer(r"\d+", words)))
    return words[: place.start()] + str(int(place[0]) + random_.randint(1, 30)) + words[place.end() :]


def other_pinpoints(random_: random.Random) -> Iterator[Planting]:
    listed = _pairs(cited=True)
    while True:
        name, path, _, french = random_.choice(listed)
        yield name, put((*path, "fr"), _one_number_more(random_, french))


def other_numbers(random_: random.Random) -> Iterator[Planting]:
    listed = _pairs(cited=False)
    while True:
        name, path, english, french = random_.choice(listed)
        tag, words = random_.choice([("fr", french), ("en", english)])
        if re.search(r"\d", words):
            yield name, put((*path, tag), _one_number_more(random_, words))


def english_for_french(random_: random.Random) -> Iterator[Planting]:
    listed = []
    for kind in (Obligation, LegalTest, Sanction):
        for name, path, entry in entries(kind):
            for below, text in texts(entry):
                if not SOURCES & set(below):
                    listed.append((name, (*path, *below), text.pair()["en"]))
    while True:
        name, path, english = random_.choice(listed)
        yield name, put((*path, "fr"), english)


def days_to_come(random_: random.Random) -> Iterator[Planting]:
    listed = list(entries(Obligation))
    while True:
        name, path, _ = random_.choice(listed)
        day = (LOOKED_UP_TO + timedelta(days=random_.randint(1, 3000))).isoformat()
        yield name, put((*path, "citation", "checked_on"), day)


def signatures_to_come(random_: random.Random) -> Iterator[Planting]:
    listed = list(entries(Obligation))
    while True:
        name, path, _ = random_.choice(listed)
        day = (LOOKED_UP_TO + timedelta(days=random_.randint(1, 3000))).isoformat()
        yield name, put((*path, "reviewed"), {"by": "A. Martin, Barreau de Paris", "on": day})


def far_days(random_: random.Random) -> Iterator[Planting]:
    listed = list(entries(Obligation))
    while True:
        name, path, _ = random_.choice([x for x in listed if len(x[2].periods) == 1 and x[2].periods[0].until is None])
        yield name, put((*path, "periods", 0, "from"), date(random_.randint(2060, 2090), 2, 1).isoformat())


def advice_as_law(random_: random.Random) -> Iterator[Planting]:
    voices = ["You must keep a log.", "The law requires a log.", "You are required to test with 20 cases."]
    while True:
        name, path, _ = random_.choice(list(entries(Obligation)))
        words = {"en": random_.choice(voices), "fr": "Tenez un journal."}
        yield name, put((*path, "advice"), [words])


def law_as_advice(random_: random.Random) -> Iterator[Planting]:
    listed = [(n, p, d) for n, p, d in entries(Obligation) if d.force == "binding"]
    voices = [" Ideally keep a log.", " It is good practice to test twice.", " We advise a written note."]
    while True:
        name, path, duty = random_.choice(listed)
        document, _ = files()[name]
        if isinstance(at(document.data, (*path, "duty")).get("en"), str):
            yield name, put((*path, "duty", "en"), duty.duty.in_(SOURCE) + random_.choice(voices))


def guidelines_as_law(random_: random.Random) -> Iterator[Planting]:
    listed = [(n, p, t) for n, p, t in entries(LegalTest) if not any(isinstance(x, StateRef) for x in walk(t.when))]
    voices = ["; guidelines of 1 May 2025", "; draft of the regulator", "; circular 7", "; WP248 rev.01"]
    while True:
        name, path, test = random_.choice(listed)
        yield name, put((*path, "cite", "en"), test.cite.in_(SOURCE) + random_.choice(voices))


def duties_untold(random_: random.Random) -> Iterator[Planting]:
    listed = list(entries(Obligation))

    def untold(path: KEYS) -> Callable[[Any], None]:
        return lambda data: at(data, path).pop("act")

    while True:
        name, path, _ = random_.choice(listed)
        yield name, untold(path)


def acts_too_long(random_: random.Random) -> Iterator[Planting]:
    listed = list(entries(Obligation))
    endings = [".", " and everything else that your supplier, your staff and the authority may one day ask of you"]
    while True:
        name, path, duty = random_.choice(listed)
        yield name, put((*path, "act", "en"), duty.told.in_(SOURCE) + random_.choice(endings))


@pytest.mark.parametrize(
    ("kind", "make"),
    [
        ("act-missing", duties_untold),
        ("act-long", acts_too_long),
        ("day-elsewhere", moved_days),
        ("cap-unsaid", other_caps),
        ("threshold-unsaid", other_thresholds),
        ("pinpoint-differs", other_pinpoints),
        ("numbers-differ", other_numbers),
        ("untranslated", english_for_french),
        ("in-future", days_to_come),
        ("in-future", signatures_to_come),
        ("far-day", far_days),
        ("advice-binds", advice_as_law),
        ("duty-advises", law_as_advice),
        ("soft-source", guidelines_as_law),
    ],
)
def test_a_planted_contradiction_is_found(kind: str, make: Callable[[random.Random], Iterator[Planting]]) -> None:
    planted = make(random.Random(15))
    missed = [name for name, plant in (next(planted) for _ in range(COUNT)) if not found(name, plant, kind)]
    assert len(missed) <= COUNT - ENOUGH, missed


def _conditions(book: Rulebook, random_: random.Random) -> Iterator[Node]:
    nodes = [*(r.obligation.when for r in book.rules.values()), *(t.when for t in book.tests.values())]
    while True:
        yield random_.choice(nodes)


def _excluding(book: Rulebook, random_: random.Random, kinds: Sequence[str]) -> tuple[Leaf, Leaf]:
    fact = random_.choice([f for f in book.facts.values() if f.type in kinds])
    if fact.type == "choice":
        one, other = random_.sample(fact.option_ids, 2)
        return Leaf(fact.id, "is", one), Leaf(fact.id, "is", other)
    low, high = sorted(random_.sample(range(1, 500), 2))
    place = "FR" if fact.type == "number-by-place" else None
    if fact.type == "money":
        return Leaf(fact.id, "at-least", (Decimal(high), "EUR")), Leaf(fact.id, "below", (Decimal(low), "EUR"))
    return Leaf(fact.id, "at-least", Decimal(high), place), Leaf(fact.id, "below", Decimal(low), place)


@pytest.mark.parametrize("kinds", [("number", "number-by-place", "money"), ("choice",)], ids=["numbers", "options"])
def test_a_planted_condition_that_nobody_can_meet_is_found(rulebook: Rulebook, kinds: Sequence[str]) -> None:
    """Two comparisons that exclude each other are set beside a condition, or inside one way of meeting it."""
    random_ = random.Random(15)
    looking, nodes, missed = Possible(rulebook.facts, rulebook.tests), _conditions(rulebook, random_), []
    for _ in range(COUNT):
        node, (one, other) = next(nodes), _excluding(rulebook, random_, kinds)
        both = All((one, other))
        ways: tuple[Node, ...] = (All((node, one, other)), All((one, All((node, other)))), AnyOf((node, both)))
        spoilt = random_.choice(ways)
        if not list(looking.clashes(spoilt, looking.start(), ())):
            missed.append(spoilt)
    assert len(missed) <= COUNT - ENOUGH, missed


def test_planted_options_that_nobody_reads_are_found(rulebook: Rulebook) -> None:
    random_ = random.Random(15)
    nodes = list(conditions.all_conditions(rulebook))
    whole = {leaf.fact for leaf in rulebook.leaves(*nodes) if leaf.operator == "non-empty"}  # any answer counts there
    chosen = [f for f in rulebook.facts.values() if f.option_ids and f.id not in whole]
    facts, planted = dict(rulebook.facts), set()
    for n in range(COUNT):
        fact = facts[random_.choice(chosen).id]
        option: Option = next(iter(fact.options.values()))
        facts[fact.id] = fact.model_copy(update={"options": {**fact.options, f"planted-{n}": option}})
        planted.add(f"option-unread {fact.id} planted-{n}")
    hints = {h.name for h in conditions.hints(replace(rulebook, facts=facts), lambda *_: Place("x"))}
    assert len(planted & hints) >= ENOUGH

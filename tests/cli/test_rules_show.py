"""`rules show` shows all of a rule: every field of a duty, of what it holds, of its sanction and of the legal tests it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from compliance.explaining.rule_reading import rule_text
from compliance.explaining.rule_sentences import condition_lines
from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, decimals, duration, labelled, money
from compliance.language.sentences import say
from compliance.language.text import Lang, Text
from compliance.law.citations import Citation, Review
from compliance.law.provisions import (
    Cap,
    Displacement,
    Exemption,
    LegalTest,
    Obligation,
    Period,
    Sanction,
    Stay,
    TimeLimit,
    TopicPart,
)
from compliance.law.rulebook import Rulebook
from compliance.semantics.conditions import All, AnyOf, AtLeast, Leaf, Not, StateRef, TestRef
from tests.support.calling import call

LANGS = (Lang("en"), Lang("fr"))
NODES = (All, AnyOf, AtLeast, Leaf, Not, StateRef, TestRef)
HELD = (
    Obligation,
    Exemption,
    Displacement,
    Period,
    Stay,
    TimeLimit,
    Citation,
    TopicPart,
    Review,
    Sanction,
    Cap,
    LegalTest,
)
Shown = Callable[[Rulebook, Any, Any, Lang], list[str]]


def titles(book: Rulebook, _: Any, ids: Any, lang: Lang) -> list[str]:
    return [x for i in ids for x in (i, book.rules[i].obligation.title.in_(lang))]


# How a field that is neither text, nor a condition, nor made of such is shown. A field that is nowhere here and none of these fails.
WORDS: dict[tuple[type, str], Shown] = {
    (Obligation, "id"): lambda b, m, v, lang: [v],
    (Obligation, "area"): lambda b, m, v, lang: [say(f"area.{v}", lang)],
    (Obligation, "binds"): lambda b, m, v, lang: [b.roles[r].name.in_(lang) for r in v],
    (Obligation, "scope"): lambda b, m, v, lang: [say(f"web.rules.scope-{v}", lang)],
    (Obligation, "kind"): lambda b, m, v, lang: [say(f"web.rules.kind-{v}", lang)],
    (Obligation, "force"): lambda b, m, v, lang: [say(f"web.rules.force-{v}", lang)],
    (Obligation, "event"): lambda b, m, v, lang: [b.facts[b.event_fact].options[v].label.in_(lang)],
    (Obligation, "sanction"): lambda b, m, v, lang: [say("sanction.none", lang)] if v == "none" else [],
    (Obligation, "hiroshima"): lambda b, m, v, lang: [Speaker(b, lang).hiroshima(v)],
    (Obligation, "severity"): lambda b, m, v, lang: [say("show.severity-of", lang, severity=v)],
    (Obligation, "effort"): lambda b, m, v, lang: [say(f"effort.{v}", lang)],
    (Obligation, "needs"): titles,
    (Displacement, "obligation"): lambda b, m, v, lang: titles(b, m, [v], lang),
    (Displacement, "because"): lambda b, m, v, lang: [say(f"show.because-{v}", lang)],
    (Period, "start"): lambda b, m, v, lang: [day(v, lang)],
    (Period, "until"): lambda b, m, v, lang: [day(v, lang)],
    (Period, "start_unconfirmed"): lambda b, m, v, lang: [say("when.unconfirmed", lang)],
    (Stay, "start"): lambda b, m, v, lang: [day(v, lang)],
    (Stay, "until"): lambda b, m, v, lang: [day(v, lang)],
    (Stay, "url"): lambda b, m, v, lang: [v],
    (TimeLimit, "within"): lambda b, m, v, lang: [duration(v, lang)],
    (Citation, "url"): lambda b, m, v, lang: [v],
    (Citation, "basis"): lambda b, m, v, lang: [say(f"basis.{v}", lang)],
    (Citation, "checked_on"): lambda b, m, v, lang: [day(v, lang)],
    (TopicPart, "topic"): lambda b, m, v, lang: [v, b.topics[v].title.in_(lang)],
    (TopicPart, "elements"): lambda b, m, v, lang: [b.topics[m.topic].elements[e].in_(lang) for e in v],
    (TopicPart, "parameters"): lambda b, m, v, lang: [
        labelled(b.topics[m.topic].parameters[n].label.in_(lang), str(value), lang) for n, value in v.items()
    ],
    (Review, "by"): lambda b, m, v, lang: [v],
    (Review, "on"): lambda b, m, v, lang: [day(v, lang)],
    (Sanction, "also"): lambda b, m, v, lang: [say(f"show.also-{x}", lang) for x in v],
    (Cap, "amount"): lambda b, m, v, lang: [money(v, m.currency, lang)],
    (Cap, "currency"): lambda b, m, v, lang: [money(m.amount, v, lang)],
    (Cap, "percent"): lambda b, m, v, lang: [decimals(str(v), lang) + " %"],
    (Cap, "take"): lambda b, m, v, lang: (
        [] if m.percent is None else [say(f"show.cap-{v}", lang, amount="|", percent="|").rpartition("|")[2]]
    ),
    (LegalTest, "id"): lambda b, m, v, lang: [v],
}
NAMES_OF_A_FILE = {(Exemption, "id"), (Sanction, "id"), (Stay, "id")}  # what a reader calls by its name, not by this
ALREADY_SAID = {
    (LegalTest, "affirmed"),
    (LegalTest, "denied"),
}  # one of the two stands in each condition that names the test


def parts(model: BaseModel) -> Iterator[tuple[BaseModel, str, Any]]:
    """Yield every field that is set in a part of the law, and in the parts inside."""
    for name in type(model).model_fields:
        value = getattr(model, name)
        if value is None or value in ((), {}, False):
            continue
        yield model, name, value
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, HELD):
                yield from parts(one)


def expected(book: Rulebook, model: BaseModel, name: str, value: Any, lang: Lang) -> list[str]:
    """Return what must be read where a field is set."""
    kind = (type(model), name)
    listed = value if isinstance(value, tuple) else (value,)
    if kind in WORDS:
        return WORDS[kind](book, model, value, lang)
    if kind in NAMES_OF_A_FILE | ALREADY_SAID:
        return []
    if all(isinstance(v, Text) for v in listed):
        return [v.in_(lang) for v in listed]
    if all(isinstance(v, HELD) for v in listed):
        return []  # its own fields are asked one by one
    assert isinstance(value, NODES), f"{kind}: no test knows how this field is shown"
    return [line.strip() for line in condition_lines(Speaker(book, lang), value)]


def held(book: Rulebook, ident: str) -> Iterator[tuple[BaseModel, str, Any]]:
    duty = book.rules[ident].obligation
    yield from parts(duty)
    sanction = book.sanctions.get(duty.sanction)
    tests: dict[str, None] = {}
    todo: list[Any] = [v for _, _, v in parts(duty) if isinstance(v, NODES)]
    if sanction is not None:
        yield from parts(sanction)
        todo += [v for _, _, v in parts(sanction) if isinstance(v, NODES)]
    while todo:
        node = todo.pop()
        todo += getattr(node, "parts", ()) or ([node.part] if isinstance(node, Not) else [])
        if isinstance(node, TestRef) and node.id not in tests:
            tests[node.id] = None
            yield from parts(book.tests[node.id])
            todo.append(book.tests[node.id].when)


def unsaid(book: Rulebook, ident: str, lang: Lang) -> list[tuple[str, str, str]]:
    """Return the fields of a rule that are set and not shown, with what was looked for."""
    spoken = book.lang_of(ident, lang)
    text = rule_text(book, ident, lang)
    return [
        (type(model).__name__, name, words)
        for model, name, value in held(book, ident)
        for words in expected(book, model, name, value, spoken)
        if words not in text
    ]


@pytest.fixture(scope="module")
def whole(rulebook: Rulebook) -> tuple[Rulebook, str]:
    """A rulebook with one rule in which every field of a duty is set."""
    rules = dict(rulebook.rules)
    ident = next(i for i, r in rules.items() if r.obligation.displaces)
    text = Text(en="Something of its own.", fr="Quelque chose de propre.")
    stop = next(r.obligation.stop_when for r in rules.values() if r.obligation.stop_when is not None)
    sanction = next(
        s.id for s in rulebook.sanctions.values() if s.cap and s.cap.percent and s.cap.lower_when is not None
    )
    old = rules[ident].obligation
    changed = old.model_copy(
        update={
            "unless": next(r.obligation.unless for r in rules.values() if any(e.unless for e in r.obligation.unless)),
            "needs": next(r.obligation.needs for r in rules.values() if r.obligation.needs),
            "kind": "precondition",
            "stop_when": stop,
            "stays": (
                Stay(
                    id="order",
                    by=text,
                    until=date(2026, 9, 9),
                    url="https://example.org/stay",
                    when=stop,
                    **{"from": date(2026, 5, 4)},
                ),
            ),
            "time_limits": (TimeLimit(within="P1Y6M", counted=text, cite=text),),
            "event": rulebook.facts[rulebook.event_fact].option_ids[0],
            "sanction": sanction,
            "topics": tuple(p for r in rules.values() for p in r.obligation.topics if p.adds and p.parameters)[:1],
            "no_topic": text,
            "hiroshima": (1, 7),
            "notes": (text,),
            "advice": (text,),
            "reviewed": Review(by="Ada Lovelace", on=date(2026, 7, 8)),
            "periods": (
                Period(
                    **{"from": date(2026, 1, 2)}, until=date(2027, 3, 4), when=stop, cite=text, start_unconfirmed=True
                ),
            ),
        }
    )
    rules[ident] = replace(rules[ident], obligation=changed)
    return replace(rulebook, rules=rules), ident


@pytest.mark.parametrize("lang", LANGS)
def test_a_rule_in_which_every_field_is_set_shows_each_of_them(whole: tuple[Rulebook, str], lang: Lang) -> None:
    book, ident = whole
    set_ = {name for model, name, _ in held(book, ident) if isinstance(model, Obligation)}
    assert set_ == set(Obligation.model_fields)
    assert unsaid(book, ident, lang) == []


@pytest.mark.core_takes("en")
@pytest.mark.parametrize("lang", LANGS)
def test_every_field_of_the_law_is_shown_wherever_a_rule_has_it(rulebook: Rulebook, lang: Lang) -> None:
    """Of each field that the law sets, the first rules that have it; together they hold all kinds of parts."""
    left: dict[tuple[str, str], int] = {}
    kinds: set[str] = set()
    for ident in rulebook.rules:
        fields = {(type(m).__name__, n) for m, n, _ in held(rulebook, ident)}
        if all(left.get(f, 0) >= 3 for f in fields):
            continue
        for field in fields:
            left[field] = left.get(field, 0) + 1
        kinds |= {kind for kind, _ in fields}
        assert unsaid(rulebook, ident, lang) == [], ident
    assert kinds == {k.__name__ for k in HELD} - {"Review", "Stay"}  # no rule is signed, and none is stayed


@pytest.mark.parametrize("lang", LANGS)
def test_the_command_shows_force_stop_limits_and_tests(capsys: pytest.CaptureFixture[str], lang: Lang) -> None:
    pending = call(capsys, "rules", "show", "ca-bill-c34.watch", lang=lang).out
    assert say("web.rules.force-pending", lang) in pending
    out = call(capsys, "rules", "show", "eu-ai-act.art27.fria", lang=lang).out
    assert say("show.tests", lang) in out
    assert "(eu-ai-act.deployer)" in out


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [("P1M", "1 month", "1 mois"), ("P30D", "30 days", "30 jours"), ("PT72H", "72 hours", "72 heures"), ("P1Y6M", "1 year 6 months", "1 an 6 mois"), ("P10D", "10 days", "10 jours"), ("PT1H", "1 hour", "1 heure")],
)  # fmt: skip
def test_a_time_limit_is_said_in_words(value: str, english: str, french: str) -> None:
    assert (duration(value, "en"), duration(value, "fr"), duration(value, "fr-CA")) == (english, french, french)

"""Ranges to pick from, cut where the law cuts: a range lies wholly on one side of every threshold that some rule has."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from compliance.explaining.speaker import Speaker
from compliance.language.formatting import day, decimals, number
from compliance.language.languages import spoken
from compliance.language.sentences import say, sentence
from compliance.language.tags import Lang
from compliance.law.method import Rates
from compliance.law.questions import Fact
from compliance.semantics.answers import Amount, Answer, Band, Days

FIRST_DAY = date(1950, 1, 1)  # no use of AI is older
LAST_DAY = date(2099, 12, 31)
CENT = Decimal("0.01")


@dataclass(frozen=True)
class Range:
    """One range: its key in the form, the answer as a case file holds it, and its words."""

    key: str
    raw: Any
    words: str


def of_numbers(fact: Fact, speaker: Speaker) -> tuple[Range, ...]:
    """Return the ranges of a counted fact; of one place, where it is counted by place."""
    step = CENT if fact.fractional else Decimal(1)
    edges = [Decimal(str(e)) for e in fact.bands]
    counted = fact if fact.type == "number" else None
    return _cut(edges, step, lambda band: _words(speaker, band, counted))


def of_money(fact: Fact, currency: str, rates: Rates, speaker: Speaker) -> tuple[Range, ...]:
    """Return the ranges of an amount in one currency: the thresholds in it; where there are none, those of the others, rounded."""
    own = sorted({Decimal(str(e["amount"])) for e in fact.bands if e["currency"] == currency})
    if not own:
        converted = {
            Decimal(str(e["amount"])) * _rate(rates, currency) / _rate(rates, e["currency"]) for e in fact.bands
        }
        own = sorted({_rounded(amount) for amount in converted})
    found = _cut(own, CENT, lambda band: speaker.answer(fact.id, Amount(band, currency)))
    return tuple(Range(r.key, {**_held(r.raw), "currency": currency}, r.words) for r in found)


def of_days(fact: Fact, speaker: Speaker) -> tuple[Range, ...]:
    """Return the ranges of a day."""
    edges = [date.fromisoformat(str(e)) for e in fact.bands]
    starts, ends = [FIRST_DAY, *edges], [*(e - timedelta(days=1) for e in edges), LAST_DAY]
    out = []
    for n, (first, last) in enumerate(zip(starts, ends, strict=True)):
        raw = {"from": first.isoformat(), "to": last.isoformat()}
        if n == 0:
            words = say("web.form.before", speaker.lang, day=day(edges[0], speaker.lang))
        elif n == len(edges):
            words = say("web.form.from", speaker.lang, day=day(edges[-1], speaker.lang))
        else:
            words = speaker.answer(fact.id, Days(first, last))
        out.append(Range(f"b{n}", raw, words))
    return tuple(out)


def _words(speaker: Speaker, band: Band, fact: Fact | None) -> str:
    if fact is not None:
        return speaker.answer(fact.id, band)
    low, high = (None if v is None else number(v, speaker.lang) for v in (band.low, band.high))
    if band.exact:
        return str(low)
    if high is None:
        return say("answer.from", speaker.lang, low=low)
    return say("answer.range", speaker.lang, low=low, high=high)


def _cut(edges: Sequence[Decimal], step: Decimal, words: Callable[[Band], str]) -> tuple[Range, ...]:
    if not edges:
        return ()
    lows = [Decimal(0), *edges] if edges[0] > 0 else list(edges)
    out = []
    for n, low in enumerate(lows):
        high = lows[n + 1] - step if n + 1 < len(lows) else None
        band = Band(low, high)
        shown = Band(low, lows[n + 1]) if step == CENT and high is not None else band
        raw = (
            _plain(low)
            if band.exact
            else {"from": _plain(low), "to": _plain(high)}
            if high is not None
            else {"from": _plain(low)}
        )
        out.append(Range(f"b{n}", raw, words(shown)))
    return tuple(out)


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _held(raw: Any) -> dict[str, Any]:
    return dict(raw) if isinstance(raw, dict) else {"amount": raw}


def _rate(rates: Rates, currency: str) -> Decimal:
    return rates.per_euro.get(currency, Decimal(1))


def _rounded(amount: Decimal) -> Decimal:
    """Return an amount to two figures, as a person would name it."""
    size = Decimal(10) ** max(amount.adjusted() - 1, 0)
    return (amount / size).to_integral_value() * size


def inside(answer: Answer | None, outer: Answer | None) -> bool:
    """Whether an exact answer lies in a range."""
    if isinstance(answer, Amount) and isinstance(outer, Amount):
        return answer.currency == outer.currency and inside(answer.band, outer.band)
    if isinstance(answer, Band) and isinstance(outer, Band):
        top = outer.high is None or (answer.high is not None and answer.high <= outer.high)
        return outer.low <= answer.low and top
    return False


# ------------------------------------------------------------------------------------------------------ what is typed

_POINTED = re.compile(
    r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?"
)  # 1,000.5, where a language writes its decimals after a point
_COMMAED = re.compile(r"[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?")  # 1.000,5, where after a comma
_SPACES = re.compile(r"[\s'’_]+")


def figure(text: str, lang: Lang) -> str:
    """Return a number as it is typed in a language as digits and a point; what cannot be one comes back as it is."""
    plain = _SPACES.sub("", text).removesuffix("%")
    if decimals(".", lang) == ".":
        return plain.replace(",", "") if _POINTED.fullmatch(plain) else plain
    if _COMMAED.fullmatch(plain):
        plain = plain.replace(".", "")
    return plain.replace(",", ".") if plain.count(",") == 1 else plain


@cache
def _span() -> re.Pattern[str]:
    """Return what a range looks like: two numbers with a sign between them, or the word that any language sets there."""
    between = (re.sub(r"\{[a-z]+\}", "", sentence("answer.range", lang)).strip() for lang in spoken())
    words = "|".join(rf"\b{re.escape(word)}\b" for word in between)
    return re.compile(rf"(.+?)\s*(?:\.\.|–|—|-|{words})\s*(.+)")


def span(text: str, lang: Lang) -> Any:
    """Return a number or a range as it is typed in one field (12, 10-14, 10 to 14, 50+), as a case file holds it."""
    text = text.strip()
    if text.endswith("+"):
        return {"from": figure(text[:-1], lang)}
    found = _span().fullmatch(text)
    if found:
        return {"from": figure(found[1], lang), "to": figure(found[2], lang)}
    return figure(text, lang)


__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "Range",
    "figure",
    "inside",
    "of_days",
    "of_money",
    "of_numbers",
    "span",
]

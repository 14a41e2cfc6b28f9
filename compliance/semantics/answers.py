"""What an answer can be: knowledge, not just a value.

Exact, a range, a partial set, or nothing known at all. `parse_answer` turns what a case file says into one of the shapes
below and says in plain words what is wrong with it otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Literal

from compliance.errors import Message, WrongValue, nearest, shown
from compliance.semantics.places import ALL, Places, PlaceUnknown

FactType = Literal["yes-no", "choice", "choices", "number", "number-by-place", "money", "date", "places"]

CURRENCIES = ("EUR", "USD", "GBP", "CAD", "JPY")


@dataclass(frozen=True, slots=True)
class Choice:
    """One option (or yes/no, as the options "yes" and "no")."""

    option: str


@dataclass(frozen=True, slots=True)
class PartialSet:
    """Options or place codes known to be in, and those the person is not sure of; all others are known to be out."""

    sure: frozenset[str]
    unsure: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Band:
    """A number known to lie between two edges, both included; no upper edge means open-ended."""

    low: Decimal
    high: Decimal | None

    @property
    def exact(self) -> bool:
        """Whether only one number is possible."""
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Amount:
    """A band of money in one currency."""

    band: Band
    currency: str


@dataclass(frozen=True, slots=True)
class ByPlace:
    """A band for each place; places not named have none."""

    bands: tuple[tuple[str, Band | None], ...]


@dataclass(frozen=True, slots=True)
class Days:
    """A day known to lie between two days, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class NoDay:
    """The event has not happened and is not planned: neither before nor after any day."""


Answer = Choice | PartialSet | Band | Amount | ByPlace | Days | NoDay


class AnswerFault(WrongValue):
    """An answer that does not fit its fact; the message says what would."""


_NUMBER_RANGE = re.compile(r"\s*([0-9][0-9 _]*)\s*\.\.\s*([0-9][0-9 _]*)?\s*")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _number(raw: Any) -> Decimal:
    if isinstance(raw, bool) or not isinstance(raw, (int, float, str)):
        raise AnswerFault(Message("answer.not-a-number", found=shown(raw)))
    text = str(raw).replace("_", "").replace(" ", "")
    if not re.fullmatch(r"[0-9]{1,18}(\.[0-9]{1,18})?", text):
        raise AnswerFault(Message("answer.not-a-measure", found=shown(raw)))
    return Decimal(text)


def parse_band(raw: Any) -> Band:
    """Read a number, a range `{from: 10, to: 14}` (either edge included, `to` may be left out) or the text `10..14`."""
    if isinstance(raw, Mapping):
        extra = set(raw) - {"from", "to"}
        if extra or "from" not in raw:
            raise AnswerFault(Message("answer.range-form"))
        low = _number(raw["from"])
        high = None if raw.get("to") is None else _number(raw["to"])
    elif isinstance(raw, str) and (match := _NUMBER_RANGE.fullmatch(raw)):
        low = _number(match[1])
        high = _number(match[2]) if match[2] else None
    else:
        low = high = _number(raw)
    if high is not None and high < low:
        raise AnswerFault(Message("answer.range-backwards", high=high, low=low))
    return Band(low, high)


def parse_days(raw: Any) -> Days | NoDay:
    """Read a day, a month `2026-03`, a year `2026`, a range `{from: ..., to: ...}` or `none`."""
    if isinstance(raw, date):
        return Days(raw, raw)
    if isinstance(raw, Mapping):
        if set(raw) != {"from", "to"}:
            raise AnswerFault(Message("answer.span-form"))
        first, last = parse_days(raw["from"]), parse_days(raw["to"])
        if isinstance(first, NoDay) or isinstance(last, NoDay) or last.last < first.first:
            raise AnswerFault(Message("answer.span-backwards"))
        return Days(first.first, last.last)
    text = str(raw) if isinstance(raw, (str, int)) and not isinstance(raw, bool) else ""
    if text == "none":
        return NoDay()
    try:
        if _DAY.fullmatch(text):
            day = date.fromisoformat(text)
            return Days(day, day)
        if match := _MONTH.fullmatch(text):
            year, month = int(match[1]), int(match[2])
            first_day = date(year, month, 1)
            next_month = date(year + month // 12, month % 12 + 1, 1)
            return Days(first_day, next_month - timedelta(days=1))
        if _YEAR.fullmatch(text):
            return Days(date(int(text), 1, 1), date(int(text), 12, 31))
    except ValueError:
        raise AnswerFault(Message("answer.no-such-day", found=text)) from None
    raise AnswerFault(Message("answer.not-a-time", found=shown(raw)))


def _members(raw: Any, what: str) -> tuple[list[str], list[str]]:
    if isinstance(raw, str):
        raw = [raw]
    if isinstance(raw, (list, tuple)):
        sure, unsure = list(raw), []
    elif isinstance(raw, Mapping) and set(raw) <= {"yes", "unsure"}:
        parts = [raw.get("yes") or [], raw.get("unsure") or []]
        if not all(isinstance(p, (list, tuple)) for p in parts):
            raise AnswerFault(Message("answer.not-lists", example=what))
        sure, unsure = (list(p) for p in parts)
    else:
        raise AnswerFault(Message("answer.not-a-list", found=shown(raw), example=what))
    for item in [*sure, *unsure]:
        if not isinstance(item, str):
            raise AnswerFault(Message("answer.not-text", found=shown(item)))
    doubled = set(sure) & set(unsure)
    if doubled:
        raise AnswerFault(Message("answer.both-sure-and-unsure", items=", ".join(sorted(doubled))))
    return sure, unsure


def parse_answer(raw: Any, kind: FactType, options: Iterable[str], places: Places) -> Answer | None:
    """Turn what a case file says into knowledge; None means "I don't know".

    Raises:
        AnswerFault: the answer does not fit the type of the fact.
    """
    if raw is None or raw == "unknown":
        return None
    known = list(options)
    if kind == "yes-no":
        if raw in (True, "yes"):
            return Choice("yes")
        if raw in (False, "no"):
            return Choice("no")
        raise AnswerFault(Message("answer.not-yes-or-no", found=shown(raw)))
    if kind == "choice":
        text = {True: "yes", False: "no"}.get(raw, raw) if isinstance(raw, bool) else raw
        if not isinstance(text, str):
            raise AnswerFault(Message("answer.not-an-option", found=shown(raw), options=", ".join(known)))
        _check_option(text, known)
        return Choice(text)
    if kind == "choices":
        sure, unsure = _members(raw, known[0])
        for item in [*sure, *unsure]:
            _check_option(item, known)
        return PartialSet(frozenset(sure), frozenset(unsure))
    if kind == "places":
        sure, unsure = _members(raw, "FR")
        for code in [*sure, *unsure]:
            _check_place(code, places)
        return PartialSet(frozenset(sure), frozenset(unsure))
    if kind == "number":
        return parse_band(raw)
    if kind == "number-by-place":
        if not isinstance(raw, Mapping):
            raise AnswerFault(Message("answer.not-by-place", found=shown(raw)))
        bands = []
        for code, value in raw.items():
            _check_place(str(code), places)
            bands.append((str(code), None if value in (None, "unknown") else parse_band(value)))
        return ByPlace(tuple(sorted(bands, key=lambda b: b[0])))
    if kind == "money":
        return _parse_money(raw)
    return parse_days(raw)


def _parse_money(raw: Any) -> Amount:
    if isinstance(raw, str) and (match := re.fullmatch(r"(.+?)\s+([A-Z]{3})", raw.strip())):
        band_raw: Any = match[1]
        currency: Any = match[2]
    elif isinstance(raw, Mapping) and set(raw) == {"amount", "currency"}:
        band_raw, currency = raw["amount"], raw["currency"]
    elif isinstance(raw, Mapping) and "from" in raw and set(raw) <= {"from", "to", "currency"}:
        band_raw, currency = {k: raw[k] for k in ("from", "to") if k in raw}, raw.get("currency")
    else:
        raise AnswerFault(Message("answer.not-money", found=shown(raw)))
    if currency not in CURRENCIES:
        raise AnswerFault(Message("answer.unknown-currency", found=shown(currency), known=", ".join(CURRENCIES)))
    return Amount(parse_band(band_raw), currency)


def _check_option(option: str, known: list[str]) -> None:
    if option not in known:
        raise AnswerFault(
            Message("answer.unknown-option", option=option, hint=nearest(option, known), options=", ".join(known))
        )


def _check_place(code: str, places: Places) -> None:
    if code == ALL:
        raise AnswerFault(Message("answer.place-all"))
    try:
        places.check(code)
    except PlaceUnknown as error:
        raise AnswerFault(error.message) from None


def answer_data(answer: Answer | None) -> Any:
    """Return an answer as plain data in a fixed order: what `parse_answer` would read back."""
    if answer is None:
        return "unknown"
    if isinstance(answer, Choice):
        return answer.option
    if isinstance(answer, PartialSet):
        sure = sorted(answer.sure)
        return {"yes": sure, "unsure": sorted(answer.unsure)} if answer.unsure else sure
    if isinstance(answer, Band):
        return _band_data(answer)
    if isinstance(answer, Amount):
        data = _band_data(answer.band)
        return (
            {**data, "currency": answer.currency}
            if isinstance(data, dict)
            else {"amount": data, "currency": answer.currency}
        )
    if isinstance(answer, ByPlace):
        return {code: "unknown" if band is None else _band_data(band) for code, band in answer.bands}
    if isinstance(answer, NoDay):
        return "none"
    if answer.first == answer.last:
        return answer.first.isoformat()
    return {"from": answer.first.isoformat(), "to": answer.last.isoformat()}


def _band_data(band: Band) -> Any:
    low = _plain_number(band.low)
    if band.exact:
        return low
    return {"from": low} if band.high is None else {"from": low, "to": _plain_number(band.high)}


def _plain_number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)

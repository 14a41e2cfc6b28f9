"""From the fields of a form to an answer as a case file holds it, and back: what is shown again is what was typed.

Nothing is guessed. What is left blank where something is needed, or contradicts itself, comes back as a `Misfit` with the field it
stands in. A value that no field of the form can have is `Forged`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from starlette.datastructures import FormData

from compliance.explaining.speaker import Speaker
from compliance.language.error_messages import in_words
from compliance.language.formatting import decimals
from compliance.language.sentences import say
from compliance.language.text import Lang
from compliance.law.place_names import place_named
from compliance.law.questions import Fact
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import (
    CURRENCIES,
    Amount,
    Answer,
    AnswerFault,
    Band,
    ByPlace,
    Choice,
    Days,
    NoDay,
    PartialSet,
    answer_data,
)
from compliance.semantics.places import PlaceUnknown
from compliance.web.asking import ranges
from compliance.web.asking.whereabouts import EVERY, parts_of

EXTRA_ROWS = 3  # empty rows for further places
MOST_ROWS = 400
Pairs = list[tuple[str, str]]


class Misfit(ValueError):
    """An answer that does not fit: the fields concerned, each with what is wrong and how to mend it."""

    def __init__(self, faults: Iterable[tuple[str, str]]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(m for _, m in self.faults))


class Forged(ValueError):
    """A value that the form cannot send."""


class Reader:
    """Reads the fields of one question's form."""

    def __init__(self, fact: Fact, book: Rulebook, lang: Lang) -> None:
        self.fact = fact
        self.book = book
        self.lang: Lang = lang
        self.speaker = Speaker(book, lang)

    # ------------------------------------------------------------------------------------------------------- reading

    def read(self, form: FormData) -> Any:
        """Return the answer, as a case file holds it.

        Raises:
            Misfit: something is missing or does not fit.
            Forged: a field holds what the form does not offer.
        """
        kind = self.fact.type
        if kind in ("yes-no", "choice"):
            raw = self._one(form)
        elif kind in ("choices", "places"):
            raw = self._several(form)
        elif kind == "number":
            raw = self._number(form)
        elif kind == "money":
            raw = self._money(form)
        elif kind == "number-by-place":
            raw = self._by_place(form)
        else:
            raw = self._date(form)
        return answer_data(self.parsed(raw, self.field))

    @property
    def field(self) -> str:
        """The id of the first field of the form, to which a message about the whole answer leads."""
        if self.fact.type == "yes-no":
            return "a-yes"
        if self.fact.type == "choice":
            return f"a-{self.fact.option_ids[0]}"
        if self.fact.type == "choices":
            return f"yes-{self.fact.option_ids[0]}"
        return {"places": "yes-CA", "number": "from", "money": "from", "date": "y1"}.get(self.fact.type, "n-0")

    def parsed(self, raw: Any, field: str) -> Answer | None:
        """Return an answer read as the vocabulary reads it. Raises Misfit where it does not fit."""
        try:
            return self.fact.parse(raw, self.book.places)
        except AnswerFault as error:
            raise Misfit([(field, in_words(error.message, self.lang))]) from None

    def _say(self, key: str, **slots: object) -> str:
        return say(f"web.form.{key}", self.lang, **slots)

    def _missing(self, key: str) -> Misfit:
        return Misfit([(self.field, self._say(key))])

    def _one(self, form: FormData) -> str:
        picked = _text(form, "a")
        if not picked:
            raise self._missing("pick-one")
        if picked not in (("yes", "no") if self.fact.type == "yes-no" else self.fact.option_ids):
            raise Forged(picked)
        return picked

    def _several(self, form: FormData) -> Any:
        sure, unsure, none = _all(form, "yes"), _all(form, "unsure"), bool(_text(form, "none"))
        known = self._codes if self.fact.type == "places" else self.fact.option_ids
        if self.fact.type == "places":
            sure, unsure = self._spread(sure), self._spread(unsure)
        for code in [*sure, *unsure]:
            if code not in known and not (self.fact.type == "places" and self._is_place(code)):
                raise Forged(code)
        sure = [c for c in sure if c not in unsure]  # "not sure" is said of what is ticked
        if none and (sure or unsure):
            raise Misfit([("none", self._say("none-and-some"))])
        if not (none or sure or unsure):
            self._refuse_typed(form)
            raise self._missing("pick-some")
        return {"yes": sure, "unsure": unsure} if unsure else sure

    def _refuse_typed(self, form: FormData) -> None:
        """Say of a place that was typed why it is not known. Raises Misfit."""
        for name in filter(None, (n.strip() for n in _text(form, "typed").split(","))):
            try:
                place_named(self.book.places, name)
            except PlaceUnknown as error:
                raise Misfit([("places-search", in_words(error.message, self.lang))]) from None

    @property
    def _codes(self) -> set[str]:
        return {*self.book.places.entries, *self.book.places.groups}

    def _is_place(self, code: str) -> bool:
        try:
            self.book.places.check(code)
        except PlaceUnknown:
            return False
        return True

    def name(self, code: str) -> str:
        """Return what an option or a place is called."""
        if self.fact.type == "choices":
            return self.fact.options[code].label.in_(self.lang)
        return self.speaker.place(code)

    def _spread(self, codes: list[str]) -> list[str]:
        out: list[str] = []
        for code in codes:
            whole = code.removesuffix(EVERY)
            out += parts_of(self.book.places, whole) if code.endswith(EVERY) and whole in self._codes else [code]
        return list(dict.fromkeys(out))

    def _number(self, form: FormData) -> Any:
        typed = self._typed_band(form)
        return self._chosen(form, ranges.of_numbers(self.fact, self.speaker), typed)

    def _typed_band(self, form: FormData) -> Any:
        """What was typed as a number or a range; None where nothing was."""
        low, high, more = _text(form, "from"), _text(form, "to"), bool(_text(form, "more"))
        if not low:
            if high:
                raise Misfit([("from", self._say("from-missing"))])
            if more:
                raise Misfit([("from", self._say("from-missing"))])
            return None
        if more and high:
            raise Misfit([("to", self._say("to-and-more"))])
        raw: dict[str, Any] = {"from": ranges.figure(low, self.lang)}
        if high:
            raw["to"] = ranges.figure(high, self.lang)
        elif not more:
            return ranges.figure(low, self.lang)
        return raw

    def _chosen(self, form: FormData, offered: tuple[ranges.Range, ...], typed: Any) -> Any:
        """What was picked or typed; what was typed is the more exact, and must lie in what was picked."""
        key = _text(form, "band")
        picked = next((r.raw for r in offered if r.key == key), None)
        if key and picked is None:
            raise Forged(key)
        if typed is None:
            if picked is None:
                raise self._missing("number-missing")
            return picked
        exact = self.parsed(typed, "from")
        if picked is not None and not ranges.inside(exact, self.parsed(picked, "from")):
            raise Misfit([("from", self._say("outside-range"))])
        return typed

    def _money(self, form: FormData) -> Any:
        currency = _text(form, "currency")
        if currency not in CURRENCIES:
            raise Forged(currency)
        typed = self._typed_band(form)
        if isinstance(typed, dict):
            typed["currency"] = currency
        elif typed is not None:
            typed = {"amount": typed, "currency": currency}
        return self._chosen(form, ranges.of_money(self.fact, currency, self.book.rates, self.speaker), typed)

    def _by_place(self, form: FormData) -> Any:
        offered = {r.key: r.raw for r in ranges.of_numbers(self.fact, self.speaker)}
        rows, faults = _all(form, "row")[:MOST_ROWS], []
        out: dict[str, Any] = {}
        blank: list[str] = []
        for n, listed in enumerate(rows):
            code = listed or _text(form, f"p-{n}")
            text, band = _text(form, f"n-{n}"), _text(form, f"b-{n}")
            if band and band != "unknown" and band not in offered:
                raise Forged(band)
            if not code:
                if text or band:
                    faults.append((f"p-{n}", self._say("place-missing")))
                continue
            if not self._is_place(code):
                raise Forged(code)
            if code in out or code in blank:
                faults.append(
                    (f"p-{n}" if not listed else f"n-{n}", self._say("place-twice", name=self.speaker.place(code)))
                )
            elif text:
                raw = ranges.span(text, self.lang)
                try:
                    exact = self.parsed({code: raw}, f"n-{n}")
                    if band in offered and not _lies_in(exact, self.parsed({code: offered[band]}, f"n-{n}")):
                        faults.append((f"n-{n}", self._say("outside-range")))
                except Misfit as error:
                    faults += error.faults
                out[code] = raw
            elif band:
                out[code] = "unknown" if band == "unknown" else offered[band]
            else:
                blank.append(code)
        if faults:
            raise Misfit(faults)
        if _text(form, "none"):
            if out:
                raise Misfit([("none", self._say("nowhere-and-some"))])
            return {}
        if not out:
            raise self._missing("rows-missing")
        return {**out, **dict.fromkeys(blank, "unknown")}

    def _date(self, form: FormData) -> Any:
        offered = {r.key: r.raw for r in ranges.of_days(self.fact, self.speaker)}
        when = _text(form, "when")
        first, last = self._day(form, "1"), self._day(form, "2")
        if when and when not in (*offered, "day", "none"):
            raise Forged(when)
        if when in offered or when == "none":
            if first or last:
                raise Misfit([("y1", self._say("date-twice"))])
            return offered.get(when, "none")
        if last and not first:
            raise Misfit([("y1", self._say("date-first-missing"))])
        if not first:
            raise self._missing("date-missing")
        return {"from": first, "to": last} if last else first

    def _day(self, form: FormData, number: str) -> str:
        year, month, day = (_text(form, f"{part}{number}") for part in "ymd")
        if not (year or month or day):
            return ""
        if not (year.isdigit() and len(year) == 4):
            raise Misfit([(f"y{number}", self._say("year-wrong"))])
        if day and not month:
            raise Misfit([(f"m{number}", self._say("month-missing"))])
        if (month and not (month.isdigit() and 1 <= int(month) <= 12)) or (
            day and not (day.isdigit() and 1 <= int(day) <= 31)
        ):
            raise Misfit([(f"d{number}", self._say("day-wrong"))])
        text = "-".join([year, *(f"{int(p):02d}" for p in (month, day) if p)])
        self.parsed(text, f"d{number}" if day else f"y{number}")
        return text

    # ---------------------------------------------------------------------------------------------------- and back

    def fields(self, raw: Any) -> FormData:
        """Return the fields of the form that stand for an answer; none for "I don't know"."""
        try:
            answer = self.fact.parse(raw, self.book.places)
        except AnswerFault:
            return FormData()
        return FormData([(name, value) for name, value in self._pairs(answer)])

    def _pairs(self, answer: Answer | None) -> Pairs:
        if isinstance(answer, Choice):
            return [("a", answer.option)]
        if isinstance(answer, PartialSet):
            pairs = [*(("yes", c) for c in sorted(answer.sure)), *(("unsure", c) for c in sorted(answer.unsure))]
            return pairs or [("none", "1")]
        if isinstance(answer, Band):
            return self._band_pairs(answer, ranges.of_numbers(self.fact, self.speaker), answer_data(answer))
        if isinstance(answer, Amount):
            offered = ranges.of_money(self.fact, answer.currency, self.book.rates, self.speaker)
            return [("currency", answer.currency), *self._band_pairs(answer.band, offered, answer_data(answer))]
        if isinstance(answer, ByPlace):
            return self._row_pairs(answer)
        if isinstance(answer, NoDay):
            return [("when", "none")]
        if isinstance(answer, Days):
            return self._day_pairs(answer)
        return []

    def _band_pairs(self, band: Band, offered: tuple[ranges.Range, ...], raw: Any) -> Pairs:
        key = next((r.key for r in offered if r.raw == raw), None)
        if key is not None and not band.exact:
            return [("band", key)]
        out = [("from", self._figure(band.low))]
        if band.high is None:
            out.append(("more", "1"))
        elif not band.exact:
            out.append(("to", self._figure(band.high)))
        return out

    def _figure(self, value: Any) -> str:
        return decimals(f"{value:f}", self.lang)

    def _row_pairs(self, answer: ByPlace) -> Pairs:
        if not answer.bands:
            return [("none", "1")]
        offered = ranges.of_numbers(self.fact, self.speaker)
        out: Pairs = []
        for n, (code, band) in enumerate(answer.bands):
            out.append(("row", code))
            if band is None:
                out.append((f"b-{n}", "unknown"))
                continue
            data = answer_data(ByPlace(((code, band),)))
            key = next((r.key for r in offered if r.raw == data[code] and not band.exact), None)
            if key is not None:
                out.append((f"b-{n}", key))
            elif band.high is None:
                out.append((f"n-{n}", f"{self._figure(band.low)}+"))
            elif band.exact:
                out.append((f"n-{n}", self._figure(band.low)))
            else:
                out.append((f"n-{n}", f"{self._figure(band.low)} - {self._figure(band.high)}"))
        return out

    def _day_pairs(self, answer: Days) -> Pairs:
        data = answer_data(answer)
        key = next((r.key for r in ranges.of_days(self.fact, self.speaker) if r.raw == data), None)
        if key is not None:
            return [("when", key)]
        for said, length in ((str(answer.first)[:4], 1), (str(answer.first)[:7], 2)):
            if self.fact.parse(said, self.book.places) == answer:
                return [("when", "day"), *_day_fields(answer.first, "1")[:length]]
        span = [] if answer.first == answer.last else _day_fields(answer.last, "2")
        return [("when", "day"), *_day_fields(answer.first, "1"), *span]


def _day_fields(day: date, number: str) -> Pairs:
    return [(f"y{number}", f"{day.year:04d}"), (f"m{number}", str(day.month)), (f"d{number}", str(day.day))]


def _lies_in(exact: Answer | None, outer: Answer | None) -> bool:
    assert isinstance(exact, ByPlace)
    assert isinstance(outer, ByPlace)
    return ranges.inside(exact.bands[0][1], outer.bands[0][1])


def _text(form: FormData, name: str) -> str:
    value = form.get(name)
    return value.strip() if isinstance(value, str) else ""


def _all(form: FormData, name: str) -> list[str]:
    found = [v for v in form.getlist(name) if isinstance(v, str)]
    return found if name == "row" else list(dict.fromkeys(found))


__all__ = ["EXTRA_ROWS", "Forged", "Misfit", "Reader"]

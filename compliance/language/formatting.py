"""Days, numbers, money and lists as a language writes them: by CLDR, and by the catalogue where the house departs from it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location
from babel.numbers import format_currency, format_decimal, get_decimal_symbol
from babel.units import format_unit

from compliance.language.languages import locale_of
from compliance.language.sentences import say, sentence
from compliance.language.tags import Lang
from compliance.language.text import Text


def day(value: date, lang: Lang) -> str:
    """Return a day in words: 2 August 2026, 2 août 2026, 1er janvier 2027."""
    text = str(format_date(value, format="long", locale=locale_of(lang)))
    return text.replace("1", say("mark.first-day", lang), 1) if value.day == 1 and text.startswith("1") else text


def day_both(value: date) -> Text:
    """Return a day in words, in all languages that have texts of their own."""
    return Text.of(lambda lang: day(value, lang))


def hour(value: datetime, lang: Lang) -> str:
    """Return an instant in words, with the day of the week, in its own zone: Monday 30 November 2026, 17:00."""
    weekday = format_date(value, format="EEEE", locale=locale_of(lang))
    return say(
        "mark.hour",
        lang,
        weekday=weekday,
        day=day(value, lang),
        time=format_time(value, "HH:mm", locale=locale_of(lang)),
    )


def city(zone: str, lang: Lang) -> str:
    """Return the city that a zone of time is named after: Paris for Europe/Paris."""
    return str(get_timezone_location(zone, locale=locale_of(lang), return_city=True))


def month(value: date, lang: Lang) -> str:
    """Return a month and its year, short: Jan 2027, janv. 2027."""
    return str(format_skeleton("yMMM", value, locale=locale_of(lang)))


def number(value: Decimal | int, lang: Lang) -> str:
    """Return a number with the separators of the language."""
    return str(format_decimal(value, locale=locale_of(lang)))


def decimals(value: str, lang: Lang) -> str:
    """Return a number written with a point as the language writes it, without separators between thousands."""
    return value.replace(".", get_decimal_symbol(locale_of(lang)))


@cache
def _money_pattern(locale: str) -> str:
    """Return how CLDR writes money, with cents only where there are some."""
    return str(Locale.parse(locale).currency_formats["standard"].pattern).replace("0.00", "0.##")


def money(value: Decimal, currency: str, lang: Lang) -> str:
    """Return an amount of money, without cents where there are none."""
    locale = locale_of(lang)
    return str(format_currency(value, currency, format=_money_pattern(locale), locale=locale, currency_digits=False))


_PARTS = re.compile(r"(\d+)([YMWDHS])|(T)")
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_CLOCK = {"H": "hour", "M": "minute", "S": "second"}


def duration(value: str, lang: Lang) -> str:
    """Return a duration of ISO 8601 in words: P30D is 30 days, PT72H is 72 hours."""
    out, units = [], _UNITS
    for count, unit, clock in _PARTS.findall(value):
        if clock:
            units = _CLOCK
            continue
        words = format_unit(int(count), f"duration-{units[unit]}", locale=locale_of(lang))
        out.append(words.replace("\u00a0", " "))
    return " ".join(out)


def listed(items: Iterable[str]) -> str:
    """Return items separated by commas."""
    return ", ".join(items)


def series(items: Iterable[str], lang: Lang) -> str:
    """Return items separated by semicolons, spaced as the language does."""
    between = sentence("mark.series", lang).partition("{before}")[2].partition("{after}")[0]
    return between.join(items)


def listed_both(items: Iterable[Text]) -> Text:
    """Return texts separated by commas, in each language."""
    found = list(items)
    return Text.of(lambda lang: listed(one.in_(lang) for one in found))


def colon(lang: Lang) -> str:
    """Return the colon, with the space that the language sets before it."""
    return label("", lang)


def labelled(name: str, value: str, lang: Lang) -> str:
    """Return a name and its value, set apart by the language's colon."""
    return say("mark.pair", lang, name=name, value=value)


def label(name: str, lang: Lang) -> str:
    """Return a name followed by the language's colon."""
    return say("mark.label", lang, name=name)


def quoted(text: str, lang: Lang) -> str:
    """Return a text between the language's quotation marks."""
    return say("mark.quoted", lang, text=text)


__all__ = [
    "colon", "day", "day_both", "decimals", "duration", "label", "labelled", "listed", "listed_both", "money", "month", "number", "quoted", "series",
]  # fmt: skip

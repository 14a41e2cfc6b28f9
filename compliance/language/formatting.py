"""Days, numbers, money and lists as a language writes them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from compliance.language.text import Lang, Text


def _locale(lang: Lang) -> str:
    return {"en": "en_GB", "fr": "fr", "fr-CA": "fr_CA"}[lang]


def day(value: date, lang: Lang) -> str:
    """Return a day in words: 2 August 2026, 2 août 2026, 1er janvier 2027."""
    text = str(format_date(value, format="d MMMM y", locale=_locale(lang)))
    return "1er" + text[1:] if lang != "en" and value.day == 1 else text


def day_both(value: date) -> Text:
    """Return a day in words, in both languages."""
    return Text(en=day(value, "en"), fr=day(value, "fr"))


def month(value: date, lang: Lang) -> str:
    """Return a month and its year, short: Jan 2027, janv. 2027."""
    return str(format_date(value, format="MMM y", locale=_locale(lang)))


def number(value: Decimal | int, lang: Lang) -> str:
    """Return a number with the separators of the language."""
    return str(format_decimal(value, locale=_locale(lang)))


def money(value: Decimal, currency: str, lang: Lang) -> str:
    """Return an amount of money, without cents where there are none."""
    return str(
        format_currency(
            value,
            currency,
            format="¤#,##0.##" if lang == "en" else "#,##0.##\u00a0¤",
            locale=_locale(lang),
            currency_digits=False,
        )
    )


def listed(items: Iterable[str]) -> str:
    """Return items separated by commas."""
    return ", ".join(items)


def series(items: Iterable[str], lang: Lang) -> str:
    """Return items separated by semicolons, spaced as the language does."""
    return ("; " if lang == "en" else " ; ").join(items)


__all__ = ["day", "day_both", "listed", "money", "month", "number", "series"]

"""What a sentence says in figures: its days, and its other numbers, whichever language writes them.

Numbers are read as the languages of this project write them (1,000.5 and 1 000,5), with the millions behind them. A number in words is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from compliance.language.tags import SOURCE, Lang

_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    )
    for number, name in enumerate(names.split(), 1)
}
_DAY = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)? (?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})\b"
    r"|\b(?P<iso>\d{4}-\d{2}-\d{2})\b",
    re.I,
)
_SCALES = {"thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9, "milliard": 9, "milliards": 9}
_SCALE = rf"(?: (?P<scale>{'|'.join(_SCALES)})\b)?"
_ALONE = r"(?<![0-9A-Za-z])(?<!\d\.)"  # behind the dot of L.1221-8 a number begins, behind that of 3.4 it goes on
_ENGLISH = re.compile(
    rf"{_ALONE}(?P<whole>\d{{1,3}}(?:,\d{{3}})+|\d+)(?P<part>(?:\.\d+)*)(?P<letter>[A-Za-z]{{0,3}}){_SCALE}"
)
_OTHERS = re.compile(
    rf"{_ALONE}(?P<whole>\d{{1,3}}(?: \d{{3}})+(?!\d)|\d+)(?P<part>(?:[.,]\d+)*)(?P<letter>[A-Za-zè]{{0,3}}){_SCALE}"
)
_COUNTED = {
    "er",
    "e",
    "re",
    "st",
    "nd",
    "rd",
    "th",
    "ème",
    "s",
    "h",
    "m",
}  # letters that count or measure and name nothing
LATIN = {"bis": "a", "ter": "b", "quater": "c", "quinquies": "d", "sexies": "e"}
_LATIN = re.compile(rf"\b(\d+)[ -]({'|'.join(LATIN)})\b")
_SHELF = re.compile(
    r"\b[A-Z]{1,4}-\d+(?:\.\d+)?\b(?!/)"
)  # a law by its number on the shelf, such as P-39.1: the other language has a name for it; C-634/21 is a case, the same everywhere
_NAMED = re.compile(r"\b[A-Z]+\d+[A-Z\d]*(?:\.\d+)*\b")  # a name with figures in it, such as C2PA, G7 or A1.0


@dataclass(frozen=True)
class Mention:
    """A day in a sentence, and the words right before it."""

    day: date
    before: str


def plain(text: str) -> str:
    """Return a text with simple spaces."""
    return re.sub(r"\s", " ", text)


def mentions(text: str) -> Iterator[Mention]:
    """Yield the whole days of a text in the order in which it names them; a day that is none is left out."""
    said = plain(text)
    for found in _DAY.finditer(said):
        day = _day(found)
        if day is not None:
            yield Mention(day, said[: found.start()])


def days(text: str) -> frozenset[date]:
    """Return the whole days a text names."""
    return frozenset(m.day for m in mentions(text))


def _day(found: re.Match[str]) -> date | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        return date(int(found["year"]), _MONTHS[found["month"].lower()], int(found["day"]))
    except ValueError:
        return None


def numbers(text: str, lang: Lang) -> frozenset[str]:
    """Return the numbers of a text in one form for every language, days left out; a letter that belongs to one stands beside it (4a, 4 bis: 4 and a), and names with figures in them whole."""
    said = _SHELF.sub(" ", _DAY.sub(" ", plain(text)))
    said = _LATIN.sub(lambda m: m[1] + LATIN[m[2]], said)
    pattern = _ENGLISH if lang == SOURCE else _OTHERS
    names = {found[0] for found in _NAMED.finditer(said)}
    return frozenset(part for found in pattern.finditer(said) for part in _number(found)) | names


def _number(found: re.Match[str]) -> Iterator[str]:
    whole = re.sub(r"[, ]", "", found["whole"])
    part = found["part"].replace(",", ".")
    letter = found["letter"].lower()
    if found["scale"]:
        yield format((Decimal(whole + part) * 10 ** _SCALES[found["scale"].lower()]).normalize(), "f")
        return
    yield whole.lstrip("0").zfill(1) + part
    if letter not in _COUNTED:
        yield from letter


_UNITS = {"hour": "H", "day": "D", "month": "M", "year": "Y"}
_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_DURATION = re.compile(
    rf"\b(?P<count>\d+|{'|'.join(_WORDS)})[ -](?:working |business |calendar )?(?P<unit>{'|'.join(_UNITS)})s?\b", re.I
)


def durations(text: str) -> frozenset[tuple[int, str]]:
    """Return the lengths of time an English text names: how many, and of which unit (H, D, M, Y as in ISO 8601)."""
    return frozenset(
        (int(m["count"]) if m["count"].isdigit() else _WORDS.index(m["count"].lower()) + 1, _UNITS[m["unit"].lower()])
        for m in _DURATION.finditer(plain(text))
    )


__all__ = ["LATIN", "Mention", "days", "durations", "mentions", "numbers", "plain"]

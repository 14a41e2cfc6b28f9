"""What one file says, held against itself: its texts against each other and against its days, amounts and time limits.

Everything here hangs on the file alone, so that what was found in a file stays found until the file is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from pydantic import BaseModel

from compliance.errors import Message, Place
from compliance.language.languages import required
from compliance.language.sentences import say
from compliance.language.tags import SOURCE, Lang
from compliance.language.text import Text
from compliance.law.consistency.hint import Hint
from compliance.law.consistency.languages import differing, pinpoints_differing, untranslated
from compliance.law.consistency.prose import durations, mentions, numbers
from compliance.law.consistency.walking import Path, parts, texts
from compliance.law.provisions import Exemption, LegalTest, Obligation, Period, Sanction
from compliance.reading.strict_yaml import Document
from compliance.semantics.conditions import MEASURE_OPERATORS, Leaf, StateRef, walk

CITED = frozenset({"cite", "pinpoint"})  # keys under which a source is named: its numbers are those of provisions
SOURCES = CITED | {
    "source",
    "instrument",
    "law",
    "short",
    "title",
}  # keys whose text may be a name that every language leaves as it is
SIGNED = frozenset({"checked_on", "looked_on", "read_on"})  # days on which somebody did something
MOST_LETTERS = 70  # of what an owner has to do, so that it stands in a line of a list
FARTHEST = 25  # years ahead of the day of the check in which no law written so far begins or ends
_LIMIT = re.compile(r"PT?(\d+)([HDMY])")
_MONTHS, _HOURS = "M", "H"


class Wordings:
    """The hints of one file; `named` are the days that have a name in the law: whoever says one has it from its act."""

    def __init__(self, document: Document, model: BaseModel, named: frozenset[date] = frozenset()) -> None:
        self._named = named
        self._document = document
        self._model = model
        self._name = document.file

    def hints(self) -> Iterator[Hint]:
        """Yield what in the file does not go with the rest of it."""
        for path, value in parts(self._model):
            if isinstance(value, Text):
                yield from self._text(path, value)
            elif isinstance(value, date) and path[-1] in (*SIGNED, "on"):
                yield self._at(path, "in-future", _keys(path), Message("hint.in-future", day=value), until=value)
        for path, entry in entries(self._model):
            yield from self._entry(path, entry)

    def _at(self, path: Path, kind: str, what: str, message: Message, until: date | None = None) -> Hint:
        place: Place = self._document.place(path)
        return Hint(kind, _subject(self._model, path) or self._name, what, place, message, until)

    def _text(self, path: Path, text: Text) -> Iterator[Hint]:
        cited = bool(CITED & set(path))
        for lang in untranslated(text, bool(SOURCES & set(path))):
            yield self._at(
                path, "untranslated", f"{_keys(path)} {lang}", Message("hint.untranslated", key=_keys(path), lang=lang)
            )
        for lang, ours, theirs in (pinpoints_differing if cited else differing)(text):
            kind = "pinpoint-differs" if cited else "numbers-differ"
            message = Message(
                "hint.pinpoint-differs" if cited else "hint.numbers-differ",
                key=_keys(path),
                lang=lang,
                ours=ours,
                theirs=theirs,
            )
            yield self._at(path, kind, f"{_keys(path)} {lang} {ours} / {theirs}", message)

    def _entry(self, path: Path, entry: BaseModel) -> Iterator[Hint]:
        if isinstance(entry, Obligation):
            yield from self._told(path, entry)
            yield from self._apart(path, entry)
            yield from self._days(path, entry)
            yield from self._limits(path, entry)
        elif isinstance(entry, Sanction):
            yield from self._cap(path, entry)
        elif isinstance(entry, LegalTest):
            yield from self._thresholds(path, entry)
            yield from self._soft(path, entry)
        elif isinstance(entry, Exemption):
            yield from self._soft(path, entry)
        elif isinstance(entry, Period):
            yield from self._far(path, entry)

    def _told(self, path: Path, duty: Obligation) -> Iterator[Hint]:
        """Yield where nobody wrote what an owner has to do, or not in a line."""
        if duty.act is None:
            yield self._at(path, "act-missing", "", Message("hint.act-missing"))
            return
        for lang, words in duty.act.pair().items():
            if len(words) > MOST_LETTERS or words.endswith("."):
                message = Message("hint.act-long", lang=lang, most=MOST_LETTERS)
                yield self._at((*path, "act"), "act-long", lang, message)

    def _apart(self, path: Path, duty: Obligation) -> Iterator[Hint]:
        """Yield where what the law says and what is advised are not kept apart."""
        for n, text in enumerate(duty.advice):
            for lang, words in _spoken(text, "check.voice-of-law"):
                message = Message("hint.advice-binds", lang=lang, words=words)
                yield self._at((*path, "advice", n), "advice-binds", f"{lang} {words.casefold()}", message)
        if duty.force != "voluntary":
            for lang, words in _spoken(duty.duty, "check.voice-of-adviser"):
                message = Message("hint.duty-advises", lang=lang, words=words)
                yield self._at((*path, "duty"), "duty-advises", f"{lang} {words.casefold()}", message)

    def _days(self, path: Path, duty: Obligation) -> Iterator[Hint]:
        """Yield the days in a duty's words that are none of its own: it does not begin, end or change on them as its file has it."""
        own = {d for period in duty.periods for d in (period.start, period.until) if d is not None}
        known = own | self._named | {value for _, value in parts(duty) if isinstance(value, date)}
        known |= {leaf.value for leaf in _leaves(duty) if isinstance(leaf.value, date)}
        named = ", ".join(sorted(d.isoformat() for d in own)) or Message("list.none")
        seen: set[date] = set()
        for below, text in texts(duty):
            if CITED & set(below):
                continue
            for one in mentions(text.in_(SOURCE)):
                if one.day not in known and one.day not in seen:
                    seen.add(one.day)
                    message = Message("hint.day-elsewhere", key=_keys(below), day=one.day, own=named)
                    yield self._at((*path, *below), "day-elsewhere", one.day.isoformat(), message)

    def _limits(self, path: Path, duty: Obligation) -> Iterator[Hint]:
        """Yield the time limits of which a duty's own sentences name another length in the same unit."""
        said = {d for text in (duty.duty, duty.timing, duty.title) for d in durations(text.in_(SOURCE))}
        lengths = {(int(m[1]), m[2]) for limit in duty.time_limits if (m := _LIMIT.fullmatch(limit.within))}
        for n, limit in enumerate(duty.time_limits):
            found = _LIMIT.fullmatch(limit.within)
            if found is None:
                continue
            length, unit = int(found[1]), found[2]
            same = {number for number, u in said if u == unit}
            if same and length not in same and not same <= {number for number, u in lengths if u == unit}:
                said_ = ", ".join(map(str, sorted(same)))
                message = Message("hint.limit-unsaid", limit=limit.within, said=said_)
                yield self._at((*path, "time_limits", n, "within"), "limit-unsaid", limit.within, message)

    def _cap(self, path: Path, sanction: Sanction) -> Iterator[Hint]:
        """Yield the figures of a cap that its own text does not name."""
        cap = sanction.cap
        if cap is None:
            return
        wanted = [str(cap.amount)] if cap.amount else []
        wanted += [] if cap.percent is None else [format(cap.percent.normalize(), "f")]
        for tag, words in sanction.text.pair().items():
            lang = Lang(tag)
            if lang.partition("-")[2]:
                continue
            for figure in wanted:
                if figure not in numbers(words, lang):
                    message = Message("hint.cap-unsaid", figure=figure, lang=lang)
                    yield self._at((*path, "cap"), "cap-unsaid", f"{lang} {figure}", message)

    def _thresholds(self, path: Path, test: LegalTest) -> Iterator[Hint]:
        """Yield the thresholds that a test's sentences, which name figures, do not name."""
        sentences = (test.name, test.affirmed, test.denied)
        if not any(_figures(text) for text in sentences):
            return
        said = {n for text in (*sentences, *test.notes, test.cite) for n in _figures(text)}
        for leaf in walk(test.when):
            if not isinstance(leaf, Leaf) or leaf.operator not in MEASURE_OPERATORS:
                continue
            edge = leaf.value[0] if isinstance(leaf.value, tuple) else leaf.value
            if edge > 1 and not {format(edge, "f"), format(edge + 1, "f"), format(edge - 1, "f")} & said:
                message = Message("hint.threshold-unsaid", fact=leaf.fact, figure=format(edge, "f"))
                yield self._at((*path, "when"), "threshold-unsaid", f"{leaf.fact} {edge:f}", message)

    def _soft(self, path: Path, entry: LegalTest | Exemption) -> Iterator[Hint]:
        """Yield where a test or an exception names what does not bind as its source and is settled all the same: what a guideline adds to the law is an open question."""
        if any(isinstance(node, StateRef) for node in walk(entry.when)):
            return
        for lang, words in _spoken(entry.cite, "check.soft-sources"):
            message = Message("hint.soft-source", words=words)
            yield self._at((*path, "cite"), "soft-source", f"{lang} {words.casefold()}", message)
            return

    def _far(self, path: Path, period: Period) -> Iterator[Hint]:
        for key, day in (("from", period.start), ("until", period.until)):
            if day is not None and day.year - FARTHEST > 1900:
                until = date(day.year - FARTHEST, 1, 1)
                yield self._at((*path, key), "far-day", day.isoformat(), Message("hint.far-day", day=day), until)


def entries(model: Any, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """Yield the models inside a model, with their paths."""
    if isinstance(model, Text):
        return
    if isinstance(model, BaseModel):
        if path:
            yield path, model
        for name, info in type(model).model_fields.items():
            yield from entries(getattr(model, name), (*path, info.alias or name))
    elif isinstance(model, tuple):
        for n, below in enumerate(model):
            yield from entries(below, (*path, n))


def _spoken(text: Text, voice: str) -> Iterator[tuple[Lang, str]]:
    """Yield the first words of a voice that a text has in each language in which law is written."""
    for lang in required():
        either = "|".join(map(re.escape, say(voice, lang).split(", ")))
        found = re.search(rf"\b(?:{either})\b", text.in_(lang), re.IGNORECASE)
        if found is not None:
            yield lang, found[0]


def _leaves(duty: Obligation) -> Iterator[Leaf]:
    nodes = [value for _, value in parts(duty) if not isinstance(value, (Text, str, int, date, type(None)))]
    return (leaf for node in nodes for leaf in walk(node) if isinstance(leaf, Leaf))


def _figures(text: Text) -> frozenset[str]:
    return numbers(text.in_(SOURCE), SOURCE)


def _keys(path: Path) -> str:
    """Return the keys of a path below the entry it lies in, as a name: `notes`, `periods.cite`."""
    entry = next((n for n, step in enumerate(path) if isinstance(step, int)), 0)
    named = [str(step) for step in path[entry + 1 :] if isinstance(step, str)]
    return ".".join(named) or str(path[-1])


def _subject(model: Any, path: Path) -> str | None:
    """Return the id of the outermost entry that a path lies in: the rule, test or fact, not an exception inside it."""
    for step in path:
        if isinstance(model, BaseModel):
            names = {info.alias or name: name for name, info in type(model).model_fields.items()}
            model = getattr(model, names[str(step)])
        else:
            model = model[step]
        found = getattr(model, "id", None) or getattr(model, "code", None)
        if isinstance(found, str):
            return found
    return None


def of_files(files: Iterable[tuple[Document, BaseModel]]) -> Iterator[Hint]:
    """Yield the hints of several files."""
    for document, model in files:
        yield from Wordings(document, model).hints()


__all__ = ["Wordings", "entries", "of_files"]

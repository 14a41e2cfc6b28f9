"""What a file of law says on one day: names of days and amounts filled in, and only what stands on that day.

A dated file is one plain file for each day, as the shared text of a family is one for each member. Where a list stands (parts of `all` and
`any`, exceptions, time limits, notes ...) an entry may say `from`, `until` and `by`; where one value stands, a list of versions may stand,
each `{from, by, is}`. The models of the law, and whatever reads them, know nothing of this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from compliance.errors import Fault, FaultList, Message, about, nearest
from compliance.language.tags import SOURCE, Lang
from compliance.law.named import DURATIONS, FIRST, NEVER, Act, NamedAmount, NamedDay, Names
from compliance.reading.strict_yaml import Document, Marks, Path_
from compliance.reading.validation import Frozen, validate

SLOT = re.compile(r"\{(day|amount): *([A-Za-z0-9.-]+)\}")
TIMED = frozenset(  # lists whose entries may have a time
    {"all", "any", "unless", "displaces", "time_limits", "notes", "advice", "evidence", "topics", "adds"}
)
ONE_VALUE = frozenset(  # keys with one value, for which versions may stand
    {
        "act", "affirmed", "cap", "cite", "counted", "denied", "duty", "effort", "event", "force", "kind", "name", "pinpoint",
        "sanction", "severity", "stop_when", "text", "timing", "title", "when", "within",
    }
)  # fmt: skip
CONDITIONS = frozenset({"when", "stop_when", "lower_when", "ask_when", "not"})
TIME = frozenset({"from", "until", "by"})
_NOTHING = object()


class _Acts(Frozen):
    acts: tuple[Act, ...] = ()
    days: tuple[NamedDay, ...] = ()


class _Amounts(Frozen):
    parameters: tuple[NamedAmount, ...] = ()


def names_of(documents: Mapping[str, Document]) -> Names:
    """Read the names of days and amounts from all files of law.

    Raises:
        FaultList: one is not in its form, stands twice, or names an act that nobody knows.
    """
    faults: list[Fault] = []
    acts: dict[str, Act] = {}
    days: dict[str, NamedDay] = {}
    amounts: dict[str, NamedAmount] = {}
    seen: dict[str, tuple[str, Any]] = {}

    def declared(document: Document, key: str, listed: Iterable[Any]) -> Iterator[Any]:
        for n, one in enumerate(listed):
            # The members of a family of laws share what their file declares.
            if one.id in seen and seen[one.id] != (document.file, one):
                faults.append(Fault(document.place((key, n)), Message("rules.name-twice", name=one.id)))
            seen[one.id] = (document.file, one)
            yield one

    holding = [
        d for d in documents.values() if isinstance(d.data, dict) and {"acts", "days", "parameters"} & d.data.keys()
    ]
    for document in holding:
        part = _validated(_Acts, document, ("acts", "days"), faults)
        if part is not None:
            acts.update({a.id: a for a in declared(document, "acts", part.acts)})
            days.update({d.id: d for d in declared(document, "days", part.days)})
    so_far = Names(acts, days, {})
    for document in holding:
        if not document.data.get("parameters"):
            continue
        try:
            part = document.saying({"parameters": document.data["parameters"]})
            filled = Reading(part, so_far, FIRST).document()
        except FaultList as error:
            faults += error.faults
            continue
        listed = _validated(_Amounts, filled, ("parameters",), faults)
        if listed is not None:
            amounts.update({a.id: a for a in declared(document, "parameters", listed.parameters)})
    for document in holding:
        faults += _unknown_acts(document, acts)
    if faults:
        raise FaultList(faults)
    return Names(acts, days, amounts)


def _validated(model: type[Any], document: Document, keys: Iterable[str], faults: list[Fault]) -> Any:
    try:
        return validate(model, document.saying({k: document.data[k] for k in keys if k in document.data}))
    except FaultList as error:
        faults += error.faults
        return None


def _unknown_acts(document: Document, acts: Mapping[str, Act]) -> Iterator[Fault]:
    for key in ("days", "parameters"):
        for n, one in enumerate(document.data.get(key) or ()):
            for m, line in enumerate(one["is"] if isinstance(one, dict) and isinstance(one.get("is"), list) else ()):
                by = line.get("by") if isinstance(line, dict) else None
                if isinstance(by, str) and by not in acts:
                    message = Message("rules.unknown-act", act=by, hint=nearest(by, acts))
                    yield Fault(document.place((key, n, "is", m, "by")), message)


def turns(raw: Any, names: Names, key: str | None = None) -> set[date]:
    """Return the days on which an entry of law begins to say something else."""
    out: set[date] = set()
    if isinstance(raw, str):
        for kind, name in SLOT.findall(raw):
            if kind == "amount" and name in names.amounts:
                out.update(names.amounts[name].starts[1:])
    elif isinstance(raw, list):
        for one in raw:
            if isinstance(one, dict) and (key in TIMED or (key in ONE_VALUE and "is" in one)):
                out.update(day for bound in ("from", "until") if (day := _bound(one.get(bound), names)) is not None)
            out |= turns(one, names)
    elif isinstance(raw, dict):
        amount = raw.get("amount")
        if isinstance(amount, str) and amount in names.amounts:
            out.update(names.amounts[amount].starts[1:])
        for name, value in raw.items():
            out |= turns(value, names, name)
    return out - {FIRST, NEVER}


def _bound(raw: Any, names: Names) -> date | None:
    """Return a bound as a day; None where it is none (what is wrong with it is said by whoever reads it)."""
    if isinstance(raw, dict) and set(raw) == {"day"} and raw["day"] in names.days:
        return names.days[raw["day"]].day
    if not isinstance(raw, str):
        return None
    try:
        return date.fromisoformat(raw)
    except ValueError:
        return None


def names_something(raw: Any, key: str | None = None) -> bool:
    """Whether there is anything in data that hangs on a day: a name of a day or amount, a version, an entry with a time."""
    if isinstance(raw, str):
        return "{" in raw and SLOT.search(raw) is not None
    if isinstance(raw, list):
        timed = key in TIMED or key in ONE_VALUE
        return any(
            names_something(one) or (timed and isinstance(one, dict) and bool(TIME & one.keys() or "is" in one))
            for one in raw
        )
    if isinstance(raw, dict):
        named = isinstance(raw.get("amount"), str) or (isinstance(raw.get("day"), str) and len(raw) == 1)
        return named or any(names_something(value, name) for name, value in raw.items())
    return False


class Reading:
    """A file as it stands on a day, or one entry of it. `since`: from which day on the ranges of a form are cut at an amount."""

    def __init__(self, source: Document, names: Names, on: date, since: date | None = None) -> None:
        self._source = source
        self._names = names
        self._on = on
        self._since = on if since is None else since
        self._marks: Marks = {}

    def document(self) -> Document:
        """Return the whole file.

        Raises:
            FaultList: something in it does not stand on any day, or names what nobody knows.
        """
        if not names_something(self._source.data):
            return self._source
        return self._made(self._read(self._source.data, (), (), None))

    def entry(self, kind: str, number: int) -> Document:
        """Return a document that holds one entry alone, at its own path.

        Raises:
            FaultList: as for the whole.
        """
        data = self._read(self._source.data[kind][number], (kind, number), (kind, number), None)
        return self._made({kind: {number: data}})

    def _made(self, data: Any) -> Document:
        made = self._source.saying(data)
        made.marks = {**self._source.marks, **self._marks} if self._marks else self._source.marks
        return made

    def _fault(self, path: Path_, message: Message) -> FaultList:
        return FaultList([Fault(self._source.place(path), message)])

    # ------------------------------------------------------------------------------------------------------ reading

    def _read(self, raw: Any, old: Path_, new: Path_, key: str | None) -> Any:
        if old != new and old in self._source.marks:
            self._marks[new] = self._source.marks[old]
        if isinstance(raw, str):
            return self._text(raw, old, key) if "{" in raw else raw
        if isinstance(raw, list):
            return self._list(raw, old, new, key)
        if isinstance(raw, dict):
            return self._mapping(raw, old, new, key)
        return raw

    def _list(self, raw: list[Any], old: Path_, new: Path_, key: str | None) -> Any:
        if key in ONE_VALUE and raw and all(isinstance(one, dict) and "is" in one for one in raw):
            return self._version(raw, old, new, key)
        out: list[Any] = []
        for n, one in enumerate(raw):
            here = (*old, n)
            if key == "bands" and isinstance(one, dict) and isinstance(one.get("amount"), str) and len(one) == 1:
                out += [
                    self._valued(self._amount(one["amount"], here), line.value, None)
                    for line in self._edges(one["amount"], here)
                ]
                continue
            if key in TIMED and isinstance(one, dict) and TIME & one.keys():
                if not self._stands(one, here):
                    continue
                one = {k: v for k, v in one.items() if k not in TIME}
            made = self._read(one, here, (*new, len(out)), None)
            if made is not _NOTHING:
                out.append(made)
        return _NOTHING if raw and not out and key in ("all", "any") else out

    def _edges(self, name: str, path: Path_) -> Iterable[Any]:
        return self._amount(name, path).since(self._since)

    def _version(self, raw: list[Any], old: Path_, new: Path_, key: str | None) -> Any:
        """Return the version of a value that stands: each begins where the one before ends."""
        number, last = 0, FIRST
        for n, one in enumerate(raw):
            here = (*old, n)
            for word in one.keys() - {"from", "by", "is"}:
                raise self._fault((*here, word), Message("rules.version-form"))
            if ("from" in one) == (n == 0):
                raise self._fault(here, Message("rules.version-begins"))
            if n:
                start = self._day(one["from"], (*here, "from"))
                if start <= last:
                    raise self._fault((*here, "from"), Message("rules.version-order"))
                last = start
                number = n if start <= self._on else number
            self._known_act(one, here)
        return self._read(raw[number]["is"], (*old, number, "is"), new, key)

    def _mapping(self, raw: dict[str, Any], old: Path_, new: Path_, key: str | None) -> Any:
        if set(raw) == {"day"} and isinstance(raw["day"], str):
            return self._day(raw, old).isoformat()
        if isinstance(raw.get("amount"), str):
            return self._sum(raw, old, key)
        if key in CONDITIONS and ("from" in raw or "until" in raw):
            raise self._fault(old, Message("rules.time-of-condition"))
        out: dict[str, Any] = {}
        for name, value in raw.items():
            made = self._read(value, (*old, name), (*new, name), name)
            if made is _NOTHING:
                if name in CONDITIONS:
                    raise self._fault((*old, name), Message("rules.nothing-stands", day=self._on))
                return _NOTHING
            out[name] = made
        return out

    def _stands(self, one: Mapping[str, Any], path: Path_) -> bool:
        """Say whether an entry with a time stands on the day."""
        self._known_act(one, path)
        start = self._day(one["from"], (*path, "from")) if "from" in one else FIRST
        until = self._day(one["until"], (*path, "until")) if "until" in one else None
        if until is not None and until <= start:
            raise self._fault((*path, "until"), Message("rules.period-backwards", until=until, start=start))
        return start <= self._on and (until is None or self._on < until)

    def _known_act(self, one: Mapping[str, Any], path: Path_) -> None:
        by = one.get("by")
        if by is not None and by not in self._names.acts:
            raise self._fault(
                (*path, "by"), Message("rules.unknown-act", act=by, hint=nearest(str(by), self._names.acts))
            )

    # -------------------------------------------------------------------------------------------------------- names

    def _day(self, raw: Any, path: Path_) -> date:
        if isinstance(raw, dict):
            name = str(raw.get("day"))
            if set(raw) != {"day"} or name not in self._names.days:
                raise self._fault(path, Message("rules.unknown-day", name=name, hint=nearest(name, self._names.days)))
            return self._names.days[name].day
        try:
            return date.fromisoformat(str(raw))
        except ValueError:
            raise self._fault(path, Message("day.form", found=repr(raw))) from None

    def _amount(self, name: str, path: Path_) -> NamedAmount:
        found = self._names.amounts.get(name)
        if found is None:
            raise self._fault(path, Message("rules.unknown-amount", name=name, hint=nearest(name, self._names.amounts)))
        return found

    def _sum(self, raw: Mapping[str, Any], path: Path_, key: str | None) -> Any:
        amount = self._amount(raw["amount"], path)
        rest = {k: self._read(v, (*path, k), (*path, k), k) for k, v in raw.items() if k != "amount"}
        if rest and not amount.is_money:
            raise self._fault(path, Message("rules.unit-no-currency", name=amount.id, unit=amount.unit))
        made = self._valued(amount, amount.on(self._on).value, key)
        return {**made, **rest} if rest else made

    def _valued(self, amount: NamedAmount, value: int | Decimal, key: str | None) -> Any:
        plain = int(value) if value == int(value) else value
        if amount.is_money:
            return {"amount": plain, "currency": amount.unit}
        if key == "within" and amount.unit in DURATIONS:
            return DURATIONS[amount.unit].format(plain)
        return plain

    def _text(self, raw: str, path: Path_, key: str | None) -> str:
        from compliance.language.languages import languages  # start-up: Babel, and most files name nothing

        lang = Lang(key) if key is not None and key in languages() else SOURCE

        def words(found: re.Match[str]) -> str:
            if found[1] == "day":
                return said_day(self._day({"day": found[2]}, path), lang)
            amount = self._amount(found[2], path)
            return said_amount(amount, amount.on(self._on).value, lang)

        return SLOT.sub(words, raw)


def said_day(day: date, lang: Lang) -> str:
    """Return a day as texts of law write it."""
    from compliance.language import formatting  # start-up: Babel, which a rulebook that is kept does not need

    return formatting.day(day, lang)


def said_amount(amount: NamedAmount, value: int | Decimal, lang: Lang) -> str:
    """Return an amount as texts of law write it: money, percentages and durations with their unit, people as a number."""
    from compliance.language import formatting  # start-up: Babel, which a rulebook that is kept does not need
    from compliance.language.sentences import say  # start-up: the catalogue, likewise

    if amount.unit in DURATIONS:
        return formatting.duration(DURATIONS[amount.unit].format(value), lang)
    number = formatting.number(value, lang).replace("\u202f", " ").replace("\u00a0", " ")  # as in the files of law
    if amount.is_money:
        return say("mark.money-of-law", lang, currency=amount.unit, number=number)
    return say("mark.percent-of-law", lang, number=number) if amount.unit == "percent" else number


# -------------------------------------------------------------------------------------------------------------- versions


Versions = Mapping[str, tuple[tuple[date, Any], ...]]


def versions_of(
    document: Document, kind: str, model: type[BaseModel], names: Names
) -> tuple[dict[str, tuple[tuple[date, Any], ...]], list[Fault]]:
    """Return the entries of a file that say other things on other days, each with the days on which they begin, and what is wrong."""
    out: dict[str, tuple[tuple[date, Any], ...]] = {}
    faults: list[Fault] = []
    for number, raw in enumerate(document.data.get(kind) or ()):
        days = sorted(turns(raw, names))
        if not days or not isinstance(raw, dict) or not isinstance(raw.get("id"), str):
            continue
        found: list[tuple[date, Any]] = []
        for day in (FIRST, *days):
            try:
                made = _entry(document, kind, number, model, names, day)
            except FaultList as error:
                faults += [Fault(f.place, _on_day(day, f.message)) for f in error.faults]
                break
            if not found or found[-1][1] != made:
                found.append((day, made))
        if len(found) > 1:
            out[raw["id"]] = tuple(found)
    return out, faults


def _on_day(day: date, message: Message) -> Message:
    return message if day == FIRST else about(day.isoformat(), message)


def _entry(document: Document, kind: str, number: int, model: type[BaseModel], names: Names, day: date) -> Any:
    made, here = Reading(document, names, day).entry(kind, number), (kind, number)
    marks = {path[2:]: mark for path, mark in made.marks.items() if path[:2] == here}
    return validate(model, Document(made.file, made.data[kind][number], marks))


__all__ = ["SLOT", "Reading", "Versions", "names_of", "said_amount", "said_day", "turns", "versions_of"]

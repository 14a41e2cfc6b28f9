"""A case as one row of a table: which columns there are, and the way there and back, exactly.

The columns follow from the questions of the rulebook (docs/portfolio.md). A row is read through the same door as a file of a case, so that it means
what the file would, and what is wrong with it is told in the same words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa

from compliance.case.case import SCHEMA, Case, Flow, UseCase, case_from_data
from compliance.case.in_place import InPlace
from compliance.law.questions import Fact, Scope
from compliance.law.rulebook import Rulebook
from compliance.semantics.answers import Amount, Answer, Band, ByPlace, Choice, Days, NoDay, PartialSet

CASE, NAME, USES, IN_PLACE, UNKNOWN, USE_ID, TOOLS, FLOWS = (
    "case", "name", "uses", "in_place", "unknown", "id", "tools", "flows",
)  # fmt: skip
COVER = "cover"
UNSURE = "?"  # beside the column of a set: what may be in it
FROM, UP_TO, CURRENCY, NEVER, PLACE = "from", "to", "currency", "never", "place"
FREE = "x_"  # columns whose names begin so are the owner's own and read by nobody
PARTS = pa.decimal128(38, 18)  # numbers of which some have parts; whole ones are int64
_DONE = tuple(one.name for one in fields(InPlace))
_DAYS = ("since", "until", "look_again")
ADOPTED = "adopted"  # the file of a document that was adopted, as JSON

Row = Mapping[str, Any]


def part(fact_id: str, name: str) -> str:
    """Return the column of one part of an answer: `org.headcount.from`."""
    return f"{fact_id}.{name}"


def columns_of(fact: Fact, number: pa.DataType) -> list[tuple[str, pa.DataType]]:
    """Return the columns of one question, with their types."""
    texts = pa.list_(pa.string())
    if fact.type in ("yes-no", "choice"):
        return [(fact.id, pa.string())]
    if fact.type in ("choices", "places"):
        return [(fact.id, texts), (fact.id + UNSURE, texts)]
    if fact.type == "number-by-place":
        return [(fact.id, pa.list_(pa.struct([(PLACE, pa.string()), (FROM, number), (UP_TO, number)])))]
    if fact.type == "date":
        return [(part(fact.id, n), pa.date32()) for n in (FROM, UP_TO)] + [(part(fact.id, NEVER), pa.bool_())]
    band = [(part(fact.id, n), number) for n in (FROM, UP_TO)]
    return [*band, (part(fact.id, CURRENCY), pa.string())] if fact.type == "money" else band


class Layout:
    """The columns of the cases of a rulebook."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self._facts: Mapping[Scope, tuple[Fact, ...]] = {
            "organisation": tuple(f for f in rulebook.facts.values() if f.of == "organisation"),
            "use-case": tuple(f for f in rulebook.facts.values() if f.of == "use-case"),
        }

    def schema(self, number: pa.DataType | None = None) -> pa.Schema:
        """Return the schema; `number` is the type of numbers, whole ones where it is not given."""
        number = pa.int64() if number is None else number
        texts = pa.list_(pa.string())
        flow = pa.struct(
            [
                (FROM, pa.string()),
                (UP_TO, pa.string()),
                ("receiver", pa.string()),
                (COVER, texts),
                (COVER + UNSURE, texts),
            ]
        )
        tool = pa.struct([("product", pa.string()), ("plan", pa.string()), ("named", pa.string())])
        use = [(USE_ID, pa.string()), (NAME, pa.string()), (TOOLS, pa.list_(tool)), (UNKNOWN, texts)]
        use += [column for fact in self._facts["use-case"] for column in columns_of(fact, number)]
        use.append((FLOWS, pa.list_(flow)))
        done = [(n, pa.date32() if n in _DAYS else pa.string()) for n in _DONE]
        columns = [(CASE, pa.string()), (NAME, pa.string()), (UNKNOWN, texts)]
        columns += [column for fact in self._facts["organisation"] for column in columns_of(fact, number)]
        return pa.schema([*columns, (USES, pa.list_(pa.struct(use))), (IN_PLACE, pa.list_(pa.struct(done)))])

    # ------------------------------------------------------------------------------------------------------ case -> row

    def row(self, case: Case, name: str | None = None) -> dict[str, Any]:
        """Return a case as a row; `name` is what the case is called in the table, its own short id where none is given."""
        out: dict[str, Any] = {CASE: case.id if name is None else name, NAME: case.name}
        out |= _cells(case.answers, self.rulebook)
        out[USES] = [self._use(use) for use in case.use_cases]
        out[IN_PLACE] = [_done(done) for done in case.said]
        return out

    def _use(self, use: UseCase) -> dict[str, Any]:
        tools = None if use.tools is None else [dict(tool.data) for tool in use.tools]
        named = [self._flow(flow) for flow in use.flows if flow.origin is not None]
        return {USE_ID: use.id, NAME: use.name, TOOLS: tools, FLOWS: named} | _cells(use.answers, self.rulebook)

    def _flow(self, flow: Flow) -> dict[str, Any]:
        out: dict[str, Any] = {FROM: flow.origin, UP_TO: flow.destination, "receiver": flow.receiver}
        cover = flow.answers[self.rulebook.flows.cover]
        return out | ({} if cover is None else dict(_parts(COVER, cover)))

    def table(self, cases: Iterable[Case], names: Iterable[str] | None = None) -> pa.Table:
        """Return cases as a table; its numbers have parts where some number of a case does."""
        listed = list(cases)
        called: Iterable[str | None] = [None] * len(listed) if names is None else names
        rows = [self.row(case, name) for case, name in zip(listed, called, strict=True)]
        whole = all(value == int(value) for value in _numbers(rows))
        return pa.Table.from_pylist(rows, schema=self.schema(None if whole else PARTS))

    # ------------------------------------------------------------------------------------------------------ row -> case

    def data(self, row: Row) -> dict[str, Any]:
        """Return a row as the file of its case would hold it."""
        uses = [self._use_data(use) for use in row.get(USES) or ()]
        name = row.get(NAME) if row.get(NAME) is not None else row.get(CASE)
        out: dict[str, Any] = {
            "schema": SCHEMA,
            "organisation": {"name": name, "answers": self._answers(row, "organisation")},
        }
        out["use_cases"] = uses
        if row.get(IN_PLACE):
            out["in_place"] = [_plain(done) for done in row[IN_PLACE]]
        return out

    def case(self, row: Row) -> Case:
        """Return the case of a row. Raises FaultList, as reading a file of a case does."""
        return case_from_data(self.data(row), self.rulebook, str(row.get(CASE)))

    def _use_data(self, use: Row) -> dict[str, Any]:
        out: dict[str, Any] = {
            "id": use.get(USE_ID),
            "name": use.get(USE_ID) if use.get(NAME) is None else use.get(NAME),
        }
        out["answers"] = self._answers(use, "use-case")
        if use.get(TOOLS) is not None:
            out["tools"] = [_plain(tool) for tool in use[TOOLS]]
        if use.get(FLOWS):
            out["flows"] = [
                {**_plain({n: flow[n] for n in (FROM, UP_TO, "receiver")}), COVER: _set_data(flow, COVER)}
                for flow in use[FLOWS]
            ]
        return out

    def _answers(self, row: Row, scope: Scope) -> dict[str, Any]:
        out = dict.fromkeys(row.get(UNKNOWN) or (), "unknown")
        for fact in self._facts[scope]:
            value = answer_in(fact, row)
            if value is not None:
                out[fact.id] = value
        return out


def _done(entry: InPlace) -> dict[str, Any]:
    """Return what is in place as a cell; the file of a document that was adopted as text."""
    out = {n: getattr(entry, n) for n in _DONE}
    adopted = entry.to_data().get(ADOPTED)
    return {**out, ADOPTED: None if adopted is None else json.dumps(adopted, ensure_ascii=False)}


def _plain(row: Row) -> dict[str, Any]:
    out = {n: v.isoformat() if isinstance(v, date) else v for n, v in row.items() if v is not None}
    return {**out, ADOPTED: json.loads(out[ADOPTED])} if isinstance(out.get(ADOPTED), str) else out


def _cells(answers: Mapping[str, Answer | None], rulebook: Rulebook) -> dict[str, Any]:
    """Return the cells of answers, by column; what somebody said not to know is listed."""
    out: dict[str, Any] = {UNKNOWN: [fact for fact in answers if answers[fact] is None]}
    for fact, answer in answers.items():
        if answer is not None:
            out.update(_parts(fact, answer))
    return out


def _parts(name: str, answer: Answer) -> Iterator[tuple[str, Any]]:
    if isinstance(answer, Choice):
        yield name, answer.option
    elif isinstance(answer, PartialSet):
        yield name, sorted(answer.sure)
        yield name + UNSURE, sorted(answer.unsure) or None
    elif isinstance(answer, ByPlace):
        bands = ((code, (None, None) if band is None else (band.low, band.high)) for code, band in answer.bands)
        yield name, [{PLACE: code, FROM: low, UP_TO: high} for code, (low, high) in bands]
    elif isinstance(answer, (Days, NoDay)):
        yield part(name, NEVER), isinstance(answer, NoDay)
        if isinstance(answer, Days):
            yield part(name, FROM), answer.first
            yield part(name, UP_TO), answer.last
    else:
        band = answer.band if isinstance(answer, Amount) else answer
        yield part(name, FROM), band.low
        yield part(name, UP_TO), band.high
        if isinstance(answer, Amount):
            yield part(name, CURRENCY), answer.currency


def _numbers(rows: Sequence[Row]) -> Iterator[Decimal]:
    for row in rows:
        for value in row.values():
            if isinstance(value, Decimal):
                yield value
            elif isinstance(value, list) and value and isinstance(value[0], Mapping):
                yield from _numbers(value)


def answer_in(fact: Fact, row: Row) -> Any:
    """Return the answer to a question in a row as a file would hold it; None where there is none."""
    if fact.type in ("yes-no", "choice"):
        return row.get(fact.id)
    if fact.type in ("choices", "places"):
        return _set_data(row, fact.id)
    if fact.type == "number-by-place":
        return _by_place_data(row.get(fact.id))
    given = {name: row.get(part(fact.id, name)) for name in (FROM, UP_TO, CURRENCY, NEVER)}
    if fact.type == "date" and given[NEVER] and given[FROM] is None and given[UP_TO] is None:
        return "none"
    if all(value is None or value is False for value in given.values()):
        return None
    if fact.type == "date":
        return {n: str(given[n]) for n in (FROM, UP_TO)}
    return _band_data(given) | ({} if fact.type == "number" else {CURRENCY: given[CURRENCY]})


def _set_data(row: Row, name: str) -> Any:
    sure, unsure = row.get(name), row.get(name + UNSURE)
    if sure is None and unsure is None:
        return None
    return {"yes": sure or [], "unsure": unsure} if unsure else sure or []


def _by_place_data(listed: Sequence[Row] | None) -> Any:
    if listed is None:
        return None
    places = [one[PLACE] if one is not None else None for one in listed]
    if len(set(places)) < len(places) or None in places:
        return ", ".join(map(str, places))  # no answer that any file could hold: told as such
    return {one[PLACE]: None if one[FROM] is None and one[UP_TO] is None else _band_data(one) for one in listed}


def _band_data(row: Row) -> dict[str, Any]:
    return {n: written(row[n]) for n in (FROM, UP_TO) if row[n] is not None}


def written(number: Decimal | int | float) -> str | int | float:
    """Return a number as a file holds it, without losing a digit."""
    if not isinstance(number, Decimal):
        return number
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def band_in(row: Row) -> Band | None:
    """Return the band of one line of a number by place."""
    if row[FROM] is None:
        return None
    return Band(Decimal(row[FROM]), None if row[UP_TO] is None else Decimal(row[UP_TO]))


__all__ = [
    "CASE", "COVER", "CURRENCY", "FLOWS", "FREE", "FROM", "USE_ID", "IN_PLACE", "NAME", "NEVER", "PARTS", "PLACE", "UP_TO", "TOOLS", "UNKNOWN", "UNSURE", "USES",
    "Layout", "Row", "answer_in", "band_in", "columns_of", "part", "written",
]  # fmt: skip

"""What operations share: the rulebook under its lock, the case of a request, and documents as answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from itertools import chain
from typing import Annotated, Any, Literal, Protocol, TypeVar

from fastapi import Query, Request
from pydantic import BaseModel
from starlette.responses import Response, StreamingResponse

from compliance.api import Result
from compliance.case.case import Case, CaseModel, case_from_document
from compliance.errors import Fault, InputError, Message, Place, nearest
from compliance.law.method import Weights
from compliance.law.rulebook import Rulebook
from compliance.results.json_text import compact, gathered
from compliance.results.parts import ALL, PARTS, Part, parts_asked
from compliance.semantics.places import PlaceUnknown
from compliance.service.bench import Bench
from compliance.service.clock import today
from compliance.web.api.problems import faulty
from compliance.web.api.refusals import Refusal
from compliance.web.api.shapes import MAX_FLOWS, MAX_IN_PLACE, MAX_USES
from compliance.web.api.strict_json import JsonDocument, pointer

T = TypeVar("T")
JSON = "application/json"


def bench_of(request: Request) -> Bench:
    """Return the rulebook made ready."""
    found: Bench = request.app.state.bench
    return found


def plain(case: CaseModel) -> dict[str, Any]:
    """Return the case of a request as its file would hold it."""
    return case.model_dump(mode="json", by_alias=True, exclude_unset=True)


def case_of(book: Rulebook, data: Mapping[str, Any], base: tuple[str | int, ...] = ("case",)) -> Case:
    """Return the case that data states.

    Raises:
        FaultList: something in it is wrong; each fault has its JSON Pointer.
        Refusal: it has more parts than a request may have.
    """
    _bounded(data, base)
    return case_from_document(JsonDocument(dict(data), base), book)


def _bounded(data: Mapping[str, Any], base: tuple[str | int, ...]) -> None:
    uses = data.get("use_cases") or []
    counted: list[tuple[tuple[str | int, ...], Any, int]] = [
        (("use_cases",), uses, MAX_USES),
        (("in_place",), data.get("in_place"), MAX_IN_PLACE),
    ]
    if isinstance(uses, list):
        counted += [
            (("use_cases", n, "flows"), u.get("flows"), MAX_FLOWS) for n, u in enumerate(uses) if isinstance(u, dict)
        ]
    faults = [
        Fault(
            Place(pointer((*base, *path))),
            Message("data.too-many", limit=limit, found=len(listed)),
        )
        for path, listed, limit in counted
        if isinstance(listed, list) and len(listed) > limit
    ]
    if faults:
        raise faulty(faults)


def result_of(bench: Bench, case: Case, as_of: date | None, weights: Weights | None = None) -> Result:
    """Return the result for a case on a day, today where none is named.

    Raises:
        Refusal: all weights are 0.
    """
    day = as_of or today()
    if weights is None:
        return bench.result(case, day)
    chosen = weights.model_dump()
    if not any(chosen.values()):
        raise faulty([Fault(Place("/weights"), Message("case.weights-zero"))])
    with bench.lock:
        return bench.client.assess(case, as_of=day, weights=chosen)


Named = Literal["example", "fact", "instrument", "obligation", "system", "test", "topic", "use"]


def known(wanted: Iterable[str], there: Iterable[str], what: Named, at: str, source: str = "") -> list[str]:
    """Return names that exist, each once.

    Raises:
        Refusal: one does not; the fault names the nearest.
    """
    existing, given = list(there), list(wanted)
    known_ = set(existing)
    faults = [
        Fault(Place(source or f"{at}/{n}"), Message(f"{what}.unknown", name=name, hint=nearest(name, existing)))
        for n, name in enumerate(given)
        if name not in known_
    ]
    if faults:
        raise faulty(faults)
    return list(dict.fromkeys(given))


def known_places(book: Rulebook, codes: Iterable[str], at: str) -> tuple[str, ...]:
    """Return places that exist, each once. Raises Refusal as `known` does."""
    faults, out = [], dict.fromkeys(codes)
    for n, code in enumerate(out):
        try:
            book.places.check(code)
        except PlaceUnknown as error:
            faults.append(Fault(Place(f"{at}/{n}"), error.message))
    if faults:
        raise faulty(faults)
    return tuple(out)


Parts = Annotated[
    str,
    Query(
        max_length=200,
        description=f"Parts of the document, separated by commas: {', '.join(PARTS)}, or {ALL}; what a reader needs first if left out.",
        examples=["items,actions"],
    ),
]


def parts_of(words: str) -> frozenset[Part]:
    """Return the parts of a document that the query of an address names. Raises Refusal as `known` does."""
    try:
        return parts_asked(w.strip() for w in words.split(",") if w.strip())
    except InputError as error:
        raise faulty([Fault(Place("?query/parts"), error.message)]) from None


def missing(what: Named, name: str, there: Iterable[str]) -> Refusal:
    """Return the refusal of an address that names what does not exist."""
    return Refusal(404, "not-found", Message(f"{what}.unknown", name=name[:80], hint=nearest(name[:80], there)))


class Says(Protocol):
    """What can be said as JSON."""

    def model_dump_json(self, *, by_alias: bool) -> str:
        """Return it as text."""


def document(doc: Says, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return a document as JSON, the same bytes for the same content.

    What is long is sent as it is written, so that its text never stands in memory as a whole: with the parts that explain everything it is some 20 MB a use.
    """
    told = dict(headers or {})
    if not isinstance(doc, BaseModel):
        return Response(doc.model_dump_json(by_alias=True).encode("utf-8", "replace"), status, told, JSON)
    pieces = gathered(compact(doc))
    first, second = next(pieces), next(pieces, None)
    if second is None:
        return Response(first, status, told, JSON)
    return StreamingResponse(chain((first, second), pieces), status, told, JSON)


@contextmanager
def engine(bench: Bench) -> Iterator[None]:
    """Hold the engine: whatever looks into an assessment may make it work on."""
    with bench.lock:
        yield


def worked(bench: Bench, make: Callable[[], T]) -> T:
    """Return what a function makes while it holds the engine."""
    with engine(bench):
        return make()


__all__ = [
    "Parts", "bench_of", "case_of", "document", "engine", "known", "known_places", "missing", "parts_of", "plain", "result_of", "worked",
]  # fmt: skip

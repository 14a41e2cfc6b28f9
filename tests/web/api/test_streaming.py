"""A long document leaves as it is written: its text never stands in memory as a whole, and is the same to the byte."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel
from starlette.requests import ClientDisconnect
from starlette.responses import Response, StreamingResponse
from starlette.types import Message

from compliance.api import Result
from compliance.case.case import case_from_data
from compliance.results.json_text import PIECE, compact, gathered
from compliance.service.bench import Bench
from compliance.web.api.firms import FirmsDoc
from compliance.web.api.work import document
from tests.conftest import DAY

LONG = 20_000_000  # bytes
SCOPE = {"type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}}


@pytest.fixture(scope="module")
def result(small_root: Path) -> Result:
    bench = Bench(small_root)
    places = ["DE", "US-NY"]
    raw = {
        "schema": "case/1",
        "organisation": {"name": "Bäckerei", "answers": {"org.established_in": places, "market.places": places}},
        "use_cases": [{"id": f"u{n}", "name": "« Été »", "answers": {"people.locations": places}} for n in range(2)],
    }
    return bench.result(case_from_data(raw, bench.rulebook), DAY)


def documents(result: Result) -> dict[str, BaseModel]:
    """Return a document of each kind that the API sends."""
    return {
        "usual": result.document(),
        "whole": result.document(parts=("all",)),
        "comparison": result.compare(with_=["FR"]),
        "transfers": result.transfers(),
        "conflicts": result.conflicts(),
        "hiroshima": result.hiroshima(),
        "report": result.hiroshima_report(),
        "timeline": result.timeline(until=date(DAY.year + 3, 1, 1)),
        "none": FirmsDoc(firms=[]),
    }


def body_of(answer: Response) -> tuple[dict[str, str], list[bytes]]:
    """Return the headers of an answer and its pieces as they leave."""
    headers: dict[str, str] = {}
    pieces: list[bytes] = []

    async def send(message: Message) -> None:
        headers.update({k.decode(): v.decode() for k, v in message.get("headers", ())})
        if message.get("body"):
            pieces.append(message["body"])

    asyncio.run(answer(SCOPE, _never, send))
    return headers, pieces


async def _never() -> Message:
    await asyncio.sleep(3600)
    raise AssertionError("nobody says anything")


def test_every_document_is_the_same_to_the_byte_as_its_model_says(result: Result) -> None:
    for name, doc in documents(result).items():
        whole = doc.model_dump_json(by_alias=True).encode()
        assert b"".join(compact(doc)) == whole, name
        headers, pieces = body_of(document(doc, headers={"ETag": '"1"'}))
        assert b"".join(pieces) == whole, name
        assert (headers["etag"], headers["content-type"]) == ('"1"', "application/json")
        assert ("content-length" in headers) is (len(pieces) == 1), name


def test_the_text_of_a_long_document_never_stands_in_memory_as_a_whole(result: Result) -> None:
    doc = result.document(parts=("all",))
    many = doc.model_copy(update={"items_": doc.items * (LONG // len(doc.model_dump_json()) + 1)})
    longest, sizes = max(map(len, compact(many))), list[int]()

    async def send(message: Message) -> None:
        sizes.append(len(message.get("body", b"")))

    tracemalloc.start()
    try:
        asyncio.run(document(many)(SCOPE, _never, send))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sum(sizes) > LONG / 2
    assert max(sizes) < PIECE + longest
    assert most < LONG / 5


def test_who_leaves_ends_the_writing(result: Result) -> None:
    """Nobody writes on for a reader who has gone."""
    written: list[int] = []

    def text() -> Iterator[bytes]:
        for number in range(10_000):
            written.append(number)
            yield b"x" * PIECE

    async def send(message: Message) -> None:
        if message.get("body"):
            raise OSError("gone")

    with pytest.raises(ClientDisconnect):
        asyncio.run(StreamingResponse(gathered(text()))(SCOPE, _never, send))
    assert len(written) < 5

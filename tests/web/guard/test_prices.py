"""What a request costs is said from its address and the uses of its case."""

from __future__ import annotations

import io
import json
from urllib.parse import urlencode

import pytest

from compliance.web.guard.prices import LIGHT, PAGE, VERDICTS, price_of, uses_in
from compliance.web.pages.downloads import FORMATS


def case(uses: int) -> dict[str, object]:
    return {"schema": "case/1", "organisation": {"name": "Zoe"}, "use_cases": [{"id": f"u{n}"} for n in range(uses)]}


def multipart(text: str) -> bytes:
    return f'--x\r\nContent-Disposition: form-data; name="case"\r\n\r\n{text}\r\n--x--\r\n'.encode()


@pytest.mark.parametrize(
    ("kind", "body", "uses"),
    [
        ("application/json", json.dumps({"case": case(5)}).encode(), 5),
        ("application/json", json.dumps(case(3)).encode(), 3),
        ("application/json", b"[1, 2]", 0),
        ("application/json", b"{", 0),
        ("application/json", b"[" * 100_000, 0),
        ("application/json", b'{"case": {"use_cases": 7}}', 0),
        (
            "application/x-www-form-urlencoded",
            urlencode({"a": "1", "case": json.dumps(case(50)), "b": "é"}).encode(),
            50,
        ),
        ("application/x-www-form-urlencoded", b"showcase=x", 0),
        ("application/x-www-form-urlencoded", b"case=%7B", 0),
        ("multipart/form-data", multipart(json.dumps(case(2))), 2),
        ("multipart/form-data", b"nothing", 0),
        ("", b"", 0),
    ],
)
def test_the_uses_of_a_case_are_counted_in_every_kind_of_body(kind: str, body: bytes, uses: int) -> None:
    file = io.BytesIO(body)
    assert uses_in(kind, file) == uses
    assert file.read() == body


def test_what_is_dear_is_dear_at_every_address() -> None:
    assert price_of("GET", "/en/") == PAGE
    assert price_of("POST", "/en/desk/interview") == VERDICTS == price_of("GET", "/fr/firms/abc/interview")
    assert price_of("POST", "/en/firms/abc/history").use > 1
    assert price_of("GET", "/en/firms/abc/history") == PAGE
    assert price_of("GET", "/api/v1/firms/abc/assessments") == PAGE
    assert price_of("POST", "/api/v1/firms/abc/assessments").use > 1
    for name in FORMATS:
        for path in (f"/en/desk/download/{name}", f"/fr-CA/firms/abc/download/{name}"):
            assert (price_of("POST", path).of(1) > LIGHT) == (name not in ("case.yaml", "intake")), path
    for name in (
        "checklist",
        "comparison",
        "timeline",
        "what-if",
        "hiroshima/report",
        "files/report.pdf",
        "files/oscal.zip",
    ):
        assert price_of("POST", f"/api/v1/{name}").of(1) > LIGHT
    assert price_of("POST", "/api/v1/transfers").of(1) <= LIGHT < price_of("POST", "/api/v1/transfers").of(50)
    for name in ("questions", "hiroshima"):  # dearer than the next question of a page
        assert (
            VERDICTS.of(1)
            < price_of("POST", f"/api/v1/{name}").of(1)
            <= LIGHT
            < price_of("POST", f"/api/v1/{name}").of(5)
        )
    assert price_of("POST", "/en/desk/interview").of(1) <= LIGHT < price_of("POST", "/en/desk/interview").of(20)

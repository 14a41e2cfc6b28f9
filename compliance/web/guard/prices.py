"""What a request is likely to cost, in seconds of a processor, said before anything is worked out.

The price hangs on what is asked for (a verdict, a document, a PDF) and on how many uses of AI the case has, for each is judged by every
duty. It is an estimate, good enough to choose who does the work and to count it; what the work then really took is settled afterwards.
Each price below was measured on the dearest case there is, one of which nothing is answered yet (`python -m benchmarks.prices` measures anew).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any
from urllib.parse import unquote_plus

LIGHT = 0.5  # seconds: what costs more is made apart from the pages, by a process that can be ended
MOST_READ = 4_000_000  # bytes of a form or body looked into for its uses


@dataclass(frozen=True)
class Price:
    """Seconds for a request as such, and for each use of AI of the case it is about."""

    request: float
    use: float

    def of(self, uses: int) -> float:
        """Return the price of a case."""
        return self.request + self.use * max(1, uses)


PAGE, VERDICTS, PLAN, LIST, DOCUMENT, FILE, PRINT = (
    Price(0.02, 0.0),  # a page that shows what is there
    Price(0.05, 0.1),  # judging, and the next question of a page
    Price(0.05, 0.2),  # every question that is still worth an answer, with the reasons behind each
    Price(0.2, 0.2),  # the list as a page
    Price(0.6, 1.5),  # the whole result, or a look across laws and days
    Price(2.0, 2.5),  # a workbook, or the formats of other tools
    Price(1.5, 4.0),  # a report set in type
)
_CASE = r"(?:desk|firms/[^/]+)"
_PAGES: tuple[tuple[str, Price], ...] = (
    (rf"{_CASE}/download/(?:case\.yaml|intake)", PAGE),
    (rf"{_CASE}/download/(?:.*\.)?pdf", PRINT),
    (rf"{_CASE}/download/.*", FILE),
    (rf"{_CASE}/paper/pdf", PRINT),
    (rf"{_CASE}/(?:review|verify)", FILE),
    (rf"{_CASE}/(?:report|timeline|compare|what-if|hiroshima)", DOCUMENT),
    (
        rf"{_CASE}/(?:checklist|explain|papers|paper/[^/]+|conflicts|transfers|conclusions(?:/item)?|history/[^/]+)",
        LIST,
    ),
    (rf"{_CASE}/(?:interview|papers/adopt|sheet|shortlist|list|answers|uses|flows|in-place|tick|downloads)", VERDICTS),
    (rf"(?:{_CASE}/)?incident", LIST),
    (r"start", VERDICTS),
)
_API: tuple[tuple[str, Price], ...] = (
    (r"(?:firms/[^/]+/)?files/case\.(?:yaml|json)", PAGE),
    (r"(?:firms/[^/]+/)?files/.*\.pdf", PRINT),
    (r"(?:firms/[^/]+/)?files/.*", FILE),
    (r"(?:firms/[^/]+/)?review/(?:import|verify)", FILE),
    (r"(?:firms/[^/]+/)?hiroshima", LIST),
    (r"documents(?:/adopt)?", LIST),
    (r"incident", LIST),
    (r"(?:firms/[^/]+/)?(?:checklist|comparison|timeline|what-if|hiroshima/report)", DOCUMENT),
    (r"firms/[^/]+/reassessment", DOCUMENT),
    (r"(?:firms/[^/]+/)?(?:questions|explanation)", PLAN),
    (r"(?:firms/[^/]+/)?(?:transfers|conflicts)", VERDICTS),
    (r"cases/(?:check|open)", PAGE),
)
_RECORDING = (r"/[^/]+/firms/[^/]+/history", r"/api/v1/firms/[^/]+/assessments")  # by POST alone
_COMPILED = [
    (re.compile(rf"/{before}/{path}", re.DOTALL), price)
    for before, table in ((r"api/v1", _API), (r"[A-Za-z-]+", _PAGES))
    for path, price in table
]
_RECORDED = re.compile("|".join(_RECORDING))
_FIELD = re.compile(rb"(?:^|&)case=([^&]*)")
_PART = re.compile(rb'name="case"\r\n\r\n(.*?)\r\n--', re.DOTALL)


def price_of(method: str, path: str) -> Price:
    """Return what an address costs by a method."""
    if method == "POST" and _RECORDED.fullmatch(path):
        return DOCUMENT
    return next((price for pattern, price in _COMPILED if pattern.fullmatch(path)), PAGE)


def uses_in(kind: str, body: IO[bytes]) -> int:
    """Return how many uses of AI the case in a body has: in JSON, or in the field `case` of a form; 0 where it holds none.

    What cannot be read counts as none: whoever reads it in earnest will refuse it. The body is left at its beginning.
    """
    body.seek(0)
    content = body.read(MOST_READ)
    body.seek(0)
    try:
        data = json.loads(content) if kind == "application/json" else _carried(kind, content)
    except (ValueError, RecursionError):
        return 0
    return _counted(data.get("case", data)) if isinstance(data, Mapping) else 0


def _carried(kind: str, content: bytes) -> Any:
    if kind == "application/x-www-form-urlencoded":
        found = _FIELD.search(content)
        return None if found is None else json.loads(unquote_plus(found[1].decode("ascii", "replace")))
    found = _PART.search(content)
    return None if found is None else json.loads(found[1])


def _counted(case: Any) -> int:
    uses = case.get("use_cases") if isinstance(case, Mapping) else None
    return len(uses) if isinstance(uses, list) else 0


__all__ = ["LIGHT", "Price", "price_of", "uses_in"]

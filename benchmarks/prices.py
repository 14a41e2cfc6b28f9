"""What kinds of requests cost, beside the prices that are asked for them before the work (`web/guard/prices.py`).

    python -m benchmarks.prices [--runs 3] [--uses 4]

Each kind is asked for the dearest case there is, one of which nothing is answered yet: of one use, and of several, each time under another name so that
nothing is kept from the time before. What a case of one use takes more than the share of one use is the price of the request as such. Seconds of a
processor of this process, the least of several runs; the client, which is in it too, takes some milliseconds. A price may lie below what is
measured here by a quarter, or above it by as much as it likes: what the work really took is settled afterwards.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx

from compliance.web.app import create_app
from compliance.web.guard.prices import Price, price_of
from compliance.web.settings import Settings

SHORT = 0.75  # a price below this share of what is measured is too low


@dataclass(frozen=True)
class Kind:
    """One request: its address, and whether it carries the case in a form."""

    name: str
    path: str
    form: bool = False
    more: tuple[tuple[str, Any], ...] = ()

    @property
    def price(self) -> Price:
        """What is asked for it before the work."""
        return price_of("POST", self.path)


KINDS = (
    Kind("case checked", "/api/v1/cases/check"),
    Kind("next question", "/api/v1/questions"),
    Kind("transfers", "/api/v1/transfers"),
    Kind("list as a page", "/en/desk/checklist", form=True),
    Kind("result", "/api/v1/checklist"),
    Kind("laws compared", "/api/v1/comparison"),
    Kind("look ahead", "/api/v1/timeline"),
    Kind("Hiroshima", "/api/v1/hiroshima"),
    Kind("list as a workbook", "/api/v1/files/checklist.xlsx"),
    Kind("list set in type", "/api/v1/files/checklist.pdf"),
    Kind("report set in type", "/api/v1/files/report.pdf"),
)


def cases(uses: int) -> Iterator[dict[str, Any]]:
    """Yield one empty case after the other, each of another name."""
    listed = [{"id": f"u{n}", "name": f"Use {n}"} for n in range(uses)]
    for number in itertools.count():
        yield {"schema": "case/1", "organisation": {"name": f"Firm {number} of {uses}"}, "use_cases": listed}


async def taken(client: httpx.AsyncClient, kind: Kind, case: dict[str, Any]) -> float:
    """Return the seconds of a processor that one request took."""
    begun = time.process_time()
    if kind.form:
        got = await client.post(kind.path, data={"case": json.dumps(case)})
    else:
        got = await client.post(kind.path, json={"case": case})
    took = time.process_time() - begun
    if got.status_code != 200:
        raise RuntimeError(f"{kind.path}: {got.status_code} {got.text[:300]}")
    return took


async def measured(client: httpx.AsyncClient, kind: Kind, runs: int, uses: int) -> Price:
    """Return what a kind of request takes, as a price."""
    one, several = cases(1), cases(uses)
    await taken(client, kind, next(one))  # what the first of its kind loads
    least = [min([await taken(client, kind, next(made)) for _ in range(runs)]) for made in (one, several)]
    share = max(0.0, (least[1] - least[0]) / (uses - 1))
    return Price(max(0.0, least[0] - share), share)


async def shown(runs: int, uses: int, only: list[str]) -> int:
    """Print each kind; return how many prices are too low for a case of one use, or of several."""
    app = create_app(Settings(heavy_jobs=0), guarded=False)
    low = 0
    transport = httpx.ASGITransport(app=app)
    print(
        f"{'seconds of a processor':<24}{'request':>9}{'a use':>9}{'price':>16}{'ratio at 1':>12}{f'at {uses} uses':>12}"
    )
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", timeout=None) as client:
        for kind in KINDS:
            if only and kind.name not in only:
                continue
            found, price = await measured(client, kind, runs, uses), kind.price
            ratios = [price.of(n) / found.of(n) for n in (1, uses)]
            low += any(r < SHORT for r in ratios)
            said = f"{price.request:.2f} + {price.use:.2f}"
            print(
                f"{kind.name:<24}{found.request:>9.3f}{found.use:>9.3f}{said:>16}{ratios[0]:>12.2f}{ratios[1]:>12.2f}"
                + ("  too low" if any(r < SHORT for r in ratios) else ""),
                flush=True,
            )
    return low


def main() -> int:
    """Measure and print; 1 where a price is too low."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--uses", type=int, default=4, help="uses of the larger case")
    parser.add_argument("--only", nargs="+", choices=[k.name for k in KINDS], default=[])
    asked = parser.parse_args()
    return int(asyncio.run(shown(asked.runs, asked.uses, asked.only)) > 0)


if __name__ == "__main__":
    raise SystemExit(main())

"""Four walks through the house, followed as they happen: which rooms a real run goes through, and where it climbs.

    .venv/bin/python -m tools.walks

A profiler notes each call from one room into another. A step is a room entered for the first time; a climb is a call from a room
into one above it in the layers of pyproject.toml: a function handed down and called back. (That a generator goes on is no call.)
What the walks come to, and why they climb where they do, stands in docs/design.md; a test holds the two together.
"""

from __future__ import annotations

import argparse
import inspect
import io
import json
import subprocess
import sys
import tempfile
import threading
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

import compliance
from compliance.language.tags import SOURCE
from compliance.reading import strict_yaml
from compliance.resources import data_root
from tools.generated import table, written

ROOT = data_root()
PACKAGE = Path(compliance.__file__).resolve().parent
CASE = str(ROOT / "examples" / "bakery-cv-ranker.yaml")
DAY = date(2026, 11, 24)
FACT, ANSWER = "decision.automation", "person-decides-with-hints"


def floors() -> dict[str, int]:
    """Return each room with its floor, counted from the roof."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (house,) = (c for c in contracts if c.get("containers") == ["compliance"])
    return {name.strip(): n for n, layer in enumerate(house["layers"]) for name in layer.split("|")}


@dataclass
class Walk:
    """What a run did: rooms in the order of their first entry, and which functions of another room each room called."""

    rooms: list[str] = field(default_factory=list)
    calls: dict[tuple[str, str], set[str]] = field(default_factory=dict)

    def climbs(self) -> dict[tuple[str, str], set[str]]:
        """Return the calls that went up."""
        floor = floors()
        return {(a, b): names for (a, b), names in self.calls.items() if floor.get(a, 0) > floor.get(b, 99)}


def _room(frame: FrameType) -> str | None:
    path = Path(frame.f_code.co_filename)
    if not path.is_relative_to(PACKAGE):
        return None
    first = path.relative_to(PACKAGE).parts[0]
    return None if first == "__init__.py" else first.removesuffix(".py")


@contextmanager
def followed() -> Iterator[Walk]:
    """Follow what is run inside, on every thread that begins there."""
    walk = Walk()
    known: dict[str, str | None] = {}

    def room(frame: FrameType) -> str | None:
        file = frame.f_code.co_filename
        if file not in known:
            known[file] = _room(frame)
        return known[file]

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event != "call" or frame.f_code.co_name == "<module>" or frame.f_code.co_flags & inspect.CO_GENERATOR:
            return
        here = room(frame)
        if here is None:
            return
        above = frame.f_back
        while above is not None and room(above) is None:  # through libraries, to whoever of the house called them
            above = above.f_back
        before = room(above) if above is not None else None
        if here not in walk.rooms:
            walk.rooms.append(here)
        if before is not None and before != here:
            walk.calls.setdefault((before, here), set()).add(frame.f_code.co_qualname)

    threading.setprofile(note)
    sys.setprofile(note)
    try:
        yield walk
    finally:
        sys.setprofile(None)
        threading.setprofile(None)  # type: ignore[arg-type]  # None is what ends it


# ------------------------------------------------------------------------------------------------------- the walks


def answer_in_the_browser() -> Walk:
    """An answer typed in the browser, up to the list it makes."""
    from starlette.testclient import TestClient

    from compliance.service.bench import Bench
    from compliance.web.app import create_app
    from compliance.web.asking.answering import Reader
    from compliance.web.settings import Settings

    bench = Bench()
    bench.settle(DAY)
    client = TestClient(create_app(Settings(seconds_without_account=1_000_000), bench), base_url="http://localhost")
    data = json.dumps(strict_yaml.read(Path(CASE)).data, default=str)
    typed = Reader(bench.rulebook.facts[FACT], bench.rulebook, SOURCE).fields(ANSWER)
    sent = {"case": data, "as_of": DAY.isoformat(), "fact": FACT, "use": "cv-ranking", **dict(typed.multi_items())}
    with followed() as walk:
        client.post("/en/desk/interview", data={**sent, "go": "next", "then": "list"}).raise_for_status()
        client.post("/en/desk/checklist", data=sent).raise_for_status()
    return walk


def rule_to_a_firing() -> Walk:
    """A rule in its file, up to the firing that makes its verdict."""
    from compliance.law.loading import load
    from compliance.reasoning.assessment import Assessor

    with followed() as walk:
        book = load(ROOT)
        case = compliance.read_case(CASE, book)
        Assessor(book).assess(case, DAY)
    return walk


def workbook_coming_back() -> Walk:
    """A workbook that came back, up to the review record and what was altered."""
    from compliance.cli import run

    with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()):
        sent, record = f"{folder}/sent.xlsx", f"{folder}/firm.review.yaml"
        run(["assess", CASE, "--as-of", DAY.isoformat(), "--output", sent], SOURCE)
        with followed() as walk:
            run(["review", "import", sent, "--record", record, "--case", CASE, "--on", DAY.isoformat()], SOURCE)
    return walk


def what_if() -> Walk:
    """One answer changed, up to what it would change."""
    from compliance.cli import run

    with redirect_stdout(io.StringIO()), followed() as walk:
        run(["what-if", CASE, "--as-of", DAY.isoformat(), "--set", "market.places=FR, US-CA"], SOURCE)
    return walk


WALKS: dict[str, Callable[[], Walk]] = {
    "an answer in the browser": answer_in_the_browser,
    "a rule to a firing": rule_to_a_firing,
    "a workbook coming back": workbook_coming_back,
    "a what-if": what_if,
}


GROUND = {
    "errors",
    "extras",
    "keeping",
    "plugins",
    "recent",
    "resources",
    "version",
    "writing",
}  # what everybody stands on


def walks_table() -> str:
    """Return the table of the walks for docs/design.md. Walked in a fresh process: what is kept from before would shorten a walk."""
    _kept()
    rows = []
    for name, made in WALKS.items():
        walk = made()
        rooms = " > ".join(f"`{r}`" for r in walk.rooms if r not in GROUND)
        climbs = sorted(walk.climbs().items())
        told = "; ".join(f"`{a}` to `{b}`: {', '.join(f'`{n}`' for n in sorted(names))}" for (a, b), names in climbs)
        rows.append([name, rooms, told or "none"])
    return table(["walk", "rooms, in the order of their first entry", "climbs, by which functions"], rows)


def _kept() -> None:
    """Have another process keep what is read and compiled, so that the first walk finds it as every later one does."""
    words = [sys.executable, "-W", "ignore", "-m", "compliance", "assess", CASE, "--as-of", DAY.isoformat()]
    subprocess.run(words, cwd=ROOT, capture_output=True, check=True)


def main() -> None:
    """Write the walks into docs/design.md, or check what stands there."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where they have changed")
    check = parser.parse_args().check
    path = ROOT / "docs" / "design.md"
    text = path.read_text("utf-8")
    new = written(text, {"walks": walks_table})
    if check:
        if new != text:
            sys.exit(
                "docs/design.md: the walks have changed; run .venv/bin/python -m tools.walks and read what it says about climbs"
            )
    elif new != text:
        path.write_text(new, "utf-8")
        print("written: docs/design.md; read what it says about climbs")


if __name__ == "__main__":
    main()

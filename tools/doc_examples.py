"""The results that examples of the documentation show, by doctest: in docstrings of the face, and in docs/python.md and its French.

    .venv/bin/python -m tools.doc_examples            # writes what the examples give today
    .venv/bin/python -m tools.doc_examples --check    # says which show something else, and ends with 1

What is typed is for the authors; what comes out follows the law, and is written here. Where words are left out (...), or an example
ends with another fault than it shows, nobody but an author can say what should stand there: that is named.
"""

from __future__ import annotations

import argparse
import doctest
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import compliance
from compliance.api import client, result
from compliance.case import case
from compliance.resources import data_root

ROOT = data_root()
GUIDES = tuple(ROOT / "docs" / name for name in ("python.md", "python.fr.md"))
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
Raised = tuple[type[BaseException], BaseException, TracebackType]


@dataclass(frozen=True)
class Stale:
    """An example that shows something else than it gives. `got` is None where an author has to look: `why` says it."""

    path: Path
    line: int  # the first line of what is shown, from 0
    shown: str
    got: str | None
    why: str = ""


class Runner(doctest.DocTestRunner):
    """Runs examples and notes those that show something else."""

    def __init__(self) -> None:
        super().__init__(verbose=False, optionflags=FLAGS)
        self.stale: list[Stale] = []

    def _note(self, test: doctest.DocTest, example: doctest.Example, got: str | None, why: str = "") -> None:
        line = (test.lineno or 0) + example.lineno + example.source.count("\n")
        self.stale.append(Stale(Path(test.filename or ""), line, example.want, got, why))

    def report_start(self, out: object, test: doctest.DocTest, example: doctest.Example) -> None:
        """Say nothing."""

    def report_success(self, out: object, test: doctest.DocTest, example: doctest.Example, got: str) -> None:
        """Say nothing."""

    def report_failure(self, out: object, test: doctest.DocTest, example: doctest.Example, got: str) -> None:
        """Note what came out instead."""
        if "..." in example.want or example.exc_msg is not None:
            self._note(test, example, None, f"gives {got.strip()}")
        else:
            self._note(test, example, got)

    def report_unexpected_exception(
        self, out: object, test: doctest.DocTest, example: doctest.Example, exc_info: Raised
    ) -> None:
        """Note the fault."""
        self._note(test, example, None, f"ends with {exc_info[0].__name__}: {exc_info[1]}")


def tests() -> Iterator[doctest.DocTest]:
    """Yield the examples, docstring by docstring and guide by guide."""
    for module in (compliance, client, result, case.Case):
        yield from (t for t in doctest.DocTestFinder().find(module) if t.examples)
    for path in GUIDES:
        yield doctest.DocTestParser().get_doctest(path.read_text("utf-8"), {}, path.name, str(path), 0)


def stale(among: Iterator[doctest.DocTest]) -> list[Stale]:
    """Run examples and return those that show something else."""
    runner = Runner()
    for test in among:
        runner.run(test)
    return runner.stale


def written(text: str, found: Sequence[Stale]) -> str:
    """Return a file whose examples show what they give."""
    lines = text.splitlines(keepends=True)
    for one in sorted(found, key=lambda s: s.line, reverse=True):
        if one.got is None:
            continue
        count = one.shown.count("\n")
        first = lines[one.line]
        indent = first[: len(first) - len(first.lstrip())] if count else ""
        lines[one.line : one.line + count] = [f"{indent}{line}\n" for line in one.got.splitlines()]
    return "".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write what the examples give, or say which show something else."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; end with 1 if an example shows something else"
    )
    check = parser.parse_args(arguments).check
    os.chdir(ROOT)  # the examples name files of the checkout
    found = stale(tests())
    for one in found:
        if one.got is None:
            print(
                f"{one.path}:{one.line + 1}: {one.why}; an author has to say what should stand there", file=sys.stderr
            )
        elif check:
            print(
                f"{one.path}:{one.line + 1}: gives {one.got.strip()}; run python -m tools.doc_examples", file=sys.stderr
            )
    if check:
        return int(bool(found))
    for path in {one.path for one in found if one.got is not None}:
        path.write_text(written(path.read_text("utf-8"), [s for s in found if s.path == path]), "utf-8")
        print(f"written: {path.relative_to(ROOT)}")
    return int(any(one.got is None for one in found))


if __name__ == "__main__":
    raise SystemExit(main())

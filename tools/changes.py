"""Change fragments: one file a change, by kind (law, engine, wording), and a check that a changed rulebook has one.

.venv/bin/python tools/changes.py check
.venv/bin/python tools/changes.py release 0.2.0
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from compliance import load_rulebook

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("law", "engine", "wording")
HEAD = "systems:"
MARK = "## [Unreleased]"


@dataclass(frozen=True)
class Fragment:
    """One change: its kind, the parts of the data it speaks of, and its words."""

    file: str
    kind: str
    systems: frozenset[str]
    text: str


def fragments(folder: Path) -> Iterator[Fragment]:
    """Yield the fragments of a folder, by kind and name.

    Raises:
        ValueError: one says nothing, or does not say which legal systems it concerns.
    """
    for kind in KINDS:
        for path in sorted((folder / kind).glob("*.md")):
            name, text = f"{kind}/{path.name}", path.read_text(encoding="utf-8").strip()
            first, _, rest = text.partition("\n")
            systems = frozenset[str]()
            if first.startswith(HEAD):
                systems = frozenset(s.strip() for s in first.removeprefix(HEAD).split(",") if s.strip())
                text = rest.strip()
            if kind == "law" and not systems:
                raise ValueError(f'{name}: line 1 must say which legal systems it concerns, such as "{HEAD} eu, fr"')
            if not text:
                raise ValueError(f"{name}: it says nothing; write what changed in a sentence")
            yield Fragment(name, kind, systems, text)


def part_of(file: str) -> str:
    """Return what a fragment calls the part of the data that a file belongs to: its folder in rulesets/, its name there, or jurisdictions."""
    top, _, rest = file.partition("/")
    return top if top != "rulesets" else rest.partition("/")[0].removesuffix(".yaml")


def changed(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the data files that are new, gone or otherwise than before, by part."""
    out: dict[str, list[str]] = {}
    for file in sorted({*before, *now}):
        if before.get(file) != now.get(file):
            out.setdefault(part_of(file), []).append(file)
    return out


def unspoken(before: Mapping[str, str], now: Mapping[str, str], told: Iterator[Fragment]) -> list[str]:
    """Return what is wrong: parts of the data that changed and that no fragment names."""
    named = {system for fragment in told if fragment.kind != "engine" for system in fragment.systems}
    return [
        f"{part}: {', '.join(files)} changed, and no fragment in changes/law or changes/wording names {part}"
        for part, files in changed(before, now).items()
        if part not in named
    ]


def section(version: str, rulebook: str, day: date, told: list[Fragment]) -> str:
    """Return the section of a release, as the changelog has it."""
    parts = [f"## [{version}] - {day.isoformat()} - rulebook {rulebook}"]
    for kind in KINDS:
        if mine := [f for f in told if f.kind == kind]:
            parts += [f"### {kind.capitalize()}", "\n".join(f.text for f in mine)]
    return "\n\n".join(parts)


def main() -> None:
    """Check the fragments, or make a release of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=["check", "release"])
    parser.add_argument("version", nargs="?")
    parser.add_argument("--day", type=date.fromisoformat, help="the day of the release, such as 2026-12-01")
    asked = parser.parse_args()
    folder, book = ROOT / "changes", load_rulebook(ROOT)
    released = json.loads((folder / "released.json").read_text(encoding="utf-8"))
    try:
        told = list(fragments(folder))
    except ValueError as error:
        sys.exit(f"changes/{error}")
    if wrong := unspoken(released["files"], book.files, iter(told)):
        sys.exit("\n".join(wrong))
    if asked.what == "check":
        return
    if not asked.version or asked.day is None:
        parser.error("a release has a version and a --day")
    log = ROOT / "CHANGELOG.md"
    text = log.read_text(encoding="utf-8")
    if text.count(MARK) != 1:
        sys.exit(f"CHANGELOG.md: expected {MARK} once")
    log.write_text(text.replace(MARK, f"{MARK}\n\n{section(asked.version, book.version, asked.day, told)}"), "utf-8")
    state = {"engine": asked.version, "rulebook": book.version, "files": dict(book.files)}
    (folder / "released.json").write_text(json.dumps(state, indent=1, sort_keys=True) + "\n", "utf-8")
    for fragment in told:
        (folder / fragment.file).unlink()


if __name__ == "__main__":
    main()

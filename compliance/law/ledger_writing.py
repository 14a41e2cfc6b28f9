"""Writes fingerprints into a ledger, and touches nothing else of the file: its comments and its lines stay as their author set them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from compliance.law.rulebook import Rulebook
from compliance.law.statements import Entry, entries_of_files
from compliance.law.transposition import GROUPS
from compliance.reading import strict_yaml
from compliance.writing import write_whole

Key = tuple[str, str]
_SCALAR = re.compile(r'"[^"]*"|\'[^\']*\'|[^\s,}#]+')
_KEY = re.compile(r'(?:"[^"]*"|\'[^\']*\'|[^:]+)\s*:(?:\s|#.*\n)*')
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'')


def entries_now(base: Path, book: Rulebook, of: str) -> dict[str, Entry]:
    """Return the entries a ledger is about as their files read now, by id."""
    files = book.instrument_files.get(of, (f"rulesets/{of}.yaml",))
    read = {file: strict_yaml.read(base / file, shown_as=file) for file in (*files, GROUPS)}
    return entries_of_files(read)


def fingerprints(book: Rulebook, of: str, entries: Mapping[str, Entry]) -> dict[Key, str]:
    """Return the fingerprint of every statement that a ledger speaks of, by entry and statement."""
    return {
        (ident, name): entries[ident].fingerprint(name)
        for ident, readings in book.ledgers[of].read.items()
        for name in readings
    }


def write(base: Path, file: str, wanted: Mapping[Key, str]) -> int:
    """Write fingerprints into a ledger under a folder; return how many were not there already.

    Raises:
        InputError: the file cannot be read or written.
    """
    path = base / file
    old = strict_yaml.read_text(path, shown_as=file)
    before = strict_yaml.parse(old, file).data["read"]
    fresh = {key: said for key, said in wanted.items() if str(before[key[0]][key[1]].get("as")) != said}
    if fresh:
        write_whole(path, with_fingerprints(old, file, fresh).encode())
    return len(fresh)


def with_fingerprints(text: str, file: str, wanted: Mapping[Key, str]) -> str:
    """Return the text of a ledger with the fingerprints of statements in it."""
    document = strict_yaml.parse(text, file)
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def offset(path: tuple[str | int, ...]) -> int:
        line, column = document.marks[path]  # where the key stands
        return _value_of(text, starts[line - 1] + column - 1)

    edits: list[tuple[int, int, str]] = []  # from where, to where, what stands there then
    for (ident, name), said in wanted.items():
        at: tuple[str | int, ...] = ("read", ident, name)
        written = f'"{said}"' if re.fullmatch(r"[0-9]+(e[0-9]+)?", said) else said  # else YAML may take it for a number
        begin = offset(at)
        if "as" in document.data["read"][ident][name]:
            place = offset((*at, "as"))
            found = _SCALAR.match(text, place)
            edits.append((place, place if found is None else found.end(), written))
        elif text[begin] == "{":
            end = _closing(text, begin)
            end -= len(text[begin:end]) - len(text[begin:end].rstrip())
            edits.append((end, end, f", as: {written}"))
        else:
            indent = " " * (begin - text.rfind("\n", 0, begin) - 1)
            edits.append((begin, begin, f"as: {written}\n{indent}"))
    for begin, end, new in sorted(edits, reverse=True):
        text = text[:begin] + new + text[end:]
    return text


def _value_of(text: str, key: int) -> int:
    """Return where the value of a key begins."""
    found = _KEY.match(text, key)
    return key if found is None else found.end()


def _closing(text: str, begin: int) -> int:
    """Return where the brace stands that closes the one at a place."""
    depth, at = 0, begin
    while True:
        quoted = _QUOTED.match(text, at) if text[at] in "\"'" else None
        if quoted is not None:
            at = quoted.end()
            continue
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at
        at += 1


__all__ = ["entries_now", "fingerprints", "with_fingerprints", "write"]

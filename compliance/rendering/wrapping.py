"""Lines cut between words for a window, each continued under its own beginning. Long names (ids, addresses) break after a sign, never inside a word."""

from __future__ import annotations

import re
import textwrap

_BEGINNING = re.compile(r"\s*(?:(?:[-•✓✗?]|\d+\.) +)*")
_PIECE = re.compile(r"[^./_\-]*[./_\-]+|[^./_\-]+")
NARROWEST = 20  # columns that are left for words, however deep a line stands


def wrapped(text: str, width: int) -> str:
    """Return text whose lines fit a width where its words do; a line that fits stays as it is."""
    return "\n".join(_line(line, width) for line in text.split("\n"))


def _line(line: str, width: int) -> str:
    if len(line) <= width:
        return line
    found = _BEGINNING.match(line)
    beginning = found[0] if found is not None and len(found[0]) <= width - NARROWEST else ""
    room = width - len(beginning)
    words = " ".join(broken(word, room) for word in line[len(beginning) :].split(" "))
    lines = [
        piece
        for part in words.split("\n")
        for piece in textwrap.wrap(
            part, room, break_long_words=False, break_on_hyphens=False, replace_whitespace=False, expand_tabs=False
        )
        or [""]
    ]
    return beginning + ("\n" + " " * len(beginning)).join(lines)


def broken(word: str, width: int) -> str:
    """Return a word with line ends after its signs, where it is longer than the width; without signs it stays whole."""
    if len(word) <= width:
        return word
    lines = [""]
    for piece in _PIECE.findall(word):
        if lines[-1] and len(lines[-1]) + len(piece) > width:
            lines.append("")
        lines[-1] += piece
    return "\n".join(lines)


__all__ = ["broken", "wrapped"]

"""Options that a sentence leads to which somebody typed, by the beginnings of words that the vocabulary lists, in any of its languages."""

from __future__ import annotations

from compliance.language.folding import folded
from compliance.law.questions import Grouped


def options_in(grouped: Grouped, sentence: str) -> tuple[str, ...]:
    """Return the options that a sentence leads to, in the order of the question's groups."""
    typed = f" {folded(sentence)}"
    listed = [option for group in grouped.groups for option in group.options]
    return tuple(option for option in listed if any(f" {folded(w)}" in typed for w in _words(grouped, option)))


def _words(grouped: Grouped, option: str) -> list[str]:
    return [word for words in grouped.words.get(option, {}).values() for word in words]


__all__ = ["options_in"]

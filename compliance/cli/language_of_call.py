"""Which language a call speaks: found before anything else is read, so that even a wrong call is answered in it."""

from __future__ import annotations

import gettext
import os
from collections.abc import Sequence

from compliance.language.compiling import DOMAIN, folder
from compliance.language.languages import best
from compliance.language.tags import SOURCE, Lang

SURROUNDINGS = ("COMPLIANCE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
BEFORE_THE_COMMAND = ("--lang", "--rulebook")


def language_of(arguments: Sequence[str]) -> Lang:
    """Return the language that --lang names, or COMPLIANCE_LANG, or the system; the one the product is written in where none is known."""
    wanted = None
    for n, word in enumerate(arguments):
        if word == "--lang" and n + 1 < len(arguments):
            wanted = arguments[n + 1]
        elif word.startswith("--lang="):
            wanted = word.partition("=")[2]
    return best(wanted or next(filter(None, map(os.environ.get, SURROUNDINGS)), "")) or SOURCE


def let_click_speak(lang: Lang) -> None:
    """Let click's own words (Usage, Options, ...) follow the language."""
    os.environ["LANGUAGE"] = lang.replace("-", "_")
    gettext.bindtextdomain(DOMAIN, folder())


def language_first(words: Sequence[str]) -> list[str]:
    """Let --lang and --rulebook stand anywhere: move them before the command."""
    front: list[str] = []
    rest: list[str] = []
    n = 0
    while n < len(words):
        word = words[n]
        if word == "--":
            rest += words[n:]
            break
        if word in BEFORE_THE_COMMAND and n + 1 < len(words):
            front += [word, words[n + 1]]
            n += 2
            continue
        (front if word.startswith(tuple(f"{o}=" for o in BEFORE_THE_COMMAND)) else rest).append(word)
        n += 1
    return front + rest

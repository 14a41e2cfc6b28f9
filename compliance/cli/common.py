"""What all commands share: language, reading the inputs, writing files whole, and turning errors into one paragraph."""

from __future__ import annotations

import gettext
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from compliance.errors import FaultList, InputError
from compliance.language.compiling import DOMAIN, folder
from compliance.language.languages import best
from compliance.language.tags import SOURCE
from compliance.language.text import Lang
from compliance.writing import write_whole as write_whole

F = TypeVar("F", bound=Callable[..., Any])
MAX_FAULTS_SHOWN = 20
MAX_LINE = 4000
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def language_of(arguments: Sequence[str]) -> Lang:
    """Find the language before anything is parsed: --lang, COMPLIANCE_LANG, or the language of the system."""
    wanted = None
    for n, word in enumerate(arguments):
        if word == "--lang" and n + 1 < len(arguments):
            wanted = arguments[n + 1]
        elif word.startswith("--lang="):
            wanted = word.partition("=")[2]
    wanted = (
        wanted
        or os.environ.get("COMPLIANCE_LANG")
        or os.environ.get("LC_ALL")
        or os.environ.get("LC_MESSAGES")
        or os.environ.get("LANG")
        or SOURCE
    )
    return best(wanted) or SOURCE


def use_language(lang: Lang) -> Callable[[str, str], str]:
    """Let click's own words follow the language; return a function that picks one of two texts."""
    os.environ["LANGUAGE"] = lang.replace("-", "_")
    gettext.bindtextdomain(DOMAIN, folder())
    return lambda en, fr: en if lang == SOURCE else fr


class DayType(click.ParamType[date]):
    """A day written 2026-11-24."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or say how a day is written."""
        if isinstance(value, date):
            return value
        try:
            if not _DAY.fullmatch(value):
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            en = best(os.environ.get("LANGUAGE", "")) in (SOURCE, None)
            self.fail(
                f"{value!r} is not a day; write it as 2026-11-24"
                if en
                else f"{value!r} n'est pas un jour ; écrivez-le comme 2026-11-24",
                param,
                ctx,
            )


def case_argument(t: Callable[[str, str], str]) -> Callable[[F], F]:
    """Return the argument CASE."""
    return click.argument("case_file", metavar=t("CASE", "DOSSIER"), type=click.Path(path_type=Path))


def as_of_option(t: Callable[[str, str], str]) -> Callable[[F], F]:
    """Return the option --as-of: the day for which the law is asked."""
    return click.option(
        "--as-of",
        type=DayType(),
        metavar=t("DATE", "JOUR"),
        help=t(
            "Day for which the law is asked, such as 2026-11-24 (today if left out; always shown).",
            "Jour pour lequel on interroge la loi, par exemple 2026-11-24 (aujourd'hui sinon ; toujours affiché).",
        ),
    )


def paragraph(error: InputError, lang: Lang) -> str:
    """Return an input error as it is shown: every fault on a line of its own, a long list cut."""
    from compliance.language.error_messages import translated
    from compliance.language.sentences import say

    if not isinstance(error, FaultList):
        return one_line(translated(str(error), lang))
    lines = [one_line(f"{f.place}: {translated(f.message, lang)}") for f in error.faults[:MAX_FAULTS_SHOWN]]
    if len(error.faults) > MAX_FAULTS_SHOWN:
        lines.append(say("error.more", lang, count=len(error.faults) - MAX_FAULTS_SHOWN))
    return "\n".join(lines)


def one_line(message: str) -> str:
    """Return a message without what an input could smuggle into a terminal: line ends, control characters, endless text."""
    clean = _CONTROL.sub(" ", message)
    return clean if len(clean) <= MAX_LINE else clean[: MAX_LINE - 1] + "…"


def framed(message: str, lang: Lang) -> str:
    """Return a message as standard error shows it."""
    from compliance.language.sentences import say

    return f"{say('error.prefix', lang)}{':' if lang == 'en' else ' :'} {message}"


def terminal() -> bool:
    """Whether a person is looking at the progress (standard error is a terminal)."""
    return sys.stderr.isatty()

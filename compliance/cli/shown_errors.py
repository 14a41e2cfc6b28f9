"""How what is wrong is shown: one paragraph on standard error, in the language of the call, without anything an input could smuggle in."""

from __future__ import annotations

import re

import click

from compliance.cli.worded import language, told
from compliance.errors import FaultList, InputError

MAX_FAULTS_SHOWN = 20
MAX_LINE = 4000
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def paragraph(error: InputError) -> str:
    """Return an input error as it is shown: every fault on a line of its own, a long list cut."""
    from compliance.language.error_messages import in_words  # read where something is wrong, not at every start

    lang = language()
    if not isinstance(error, FaultList):
        return one_line(in_words(error.message, lang))
    lines = [one_line(f"{f.place}: {in_words(f.message, lang)}") for f in error.faults[:MAX_FAULTS_SHOWN]]
    if len(error.faults) > MAX_FAULTS_SHOWN:
        lines.append(told("error.more", count=len(error.faults) - MAX_FAULTS_SHOWN))
    return "\n".join(lines)


def one_line(message: str) -> str:
    """Return a message without what an input could smuggle into a terminal: line ends, control characters, endless text."""
    clean = _CONTROL.sub(" ", message)
    return clean if len(clean) <= MAX_LINE else clean[: MAX_LINE - 1] + "…"


def framed(message: str) -> str:
    """Return a message as standard error shows it."""
    from compliance.language.formatting import labelled  # with all of CLDR: read where something is wrong

    return labelled(told("error.prefix"), message, language())


def call_error(error: click.ClickException) -> str:
    """Return what is wrong with a call, and where its help is, on one line."""
    message = one_line(error.format_message())
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    if ctx is None:
        return message
    end = "" if message.endswith((".", "?", "?)")) else "."
    return f"{message}{end} {told('cli.see-help', command=ctx.command_path)}"

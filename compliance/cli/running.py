"""Runs a call and turns whatever happens into an exit status and, where something is wrong, one paragraph on standard error."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

import click

from compliance.cli.language_of_call import language_first, language_of, let_click_speak
from compliance.cli.program import compliance
from compliance.cli.shown_errors import call_error, framed, paragraph
from compliance.cli.telling import tell
from compliance.cli.worded import language, speaking, told
from compliance.errors import ComplianceError, InputError
from compliance.extras import extras_told
from compliance.language.languages import leave_packages_out
from compliance.language.tags import Lang


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    gc.set_threshold(
        100_000, 5, 4
    )  # else the collector of memory walks the whole rulebook again and again: a quarter of the time
    try:
        lang = language_of(words)
    except InputError as error:  # a package that brings a language is broken
        leave_packages_out()
        with speaking(language_of(words)):
            tell(framed(paragraph(error)), err=True)
        sys.exit(2)
    status = run(words, lang)
    gc.freeze()  # the process ends and lets go of all at once: it need not look for what hangs on what, a sixth of the time
    sys.exit(status)


def run(words: Sequence[str], lang: Lang) -> int:
    """Run the command line in a language and return its exit status."""
    let_click_speak(lang)
    with speaking(lang):
        return _status(words)


def _status(words: Sequence[str]) -> int:
    try:
        with extras_told():
            outcome = compliance.main(args=language_first(words), prog_name="compliance", standalone_mode=False)
        return outcome if isinstance(outcome, int) else 0
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        tell(framed(call_error(error)), err=True)
        return error.exit_code
    except click.exceptions.Abort:
        tell(told("cli.stopped"), err=True)
        return 2
    except InputError as error:
        tell(framed(paragraph(error)), err=True)
        return 2
    except ComplianceError as error:
        from compliance.language.error_messages import in_words  # read where something is wrong, not at every start

        tell(told("error.internal", message=in_words(error.message, language())), err=True)
        return 3
    except (BrokenPipeError, SystemExit):  # the reader of our output went away (click turns that into an exit)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the last line of defence: a fault of ours is never shown as a traceback
        if os.environ.get("COMPLIANCE_TRACEBACK"):
            raise
        tell(told("cli.fault", kind=type(error).__name__, fault=error), err=True)
        return 3

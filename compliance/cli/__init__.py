"""The command line `compliance`.

Exit status: 0 done; 1 done, and a gate was met (--fail-on, or scenarios that fail or are missing); 2 the input or the call is
wrong (one paragraph on standard error, nothing written); 3 an internal fault. Nothing prints a traceback to a user.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

import click

from compliance.cli import (
    assess,
    case,
    compare,
    conflicts,
    doctor,
    export,
    hiroshima,
    interview,
    register,
    report,
    review,
    rules,
    serve,
    timeline_and_what_if,
    transfers,
)
from compliance.cli.common import framed, language_of, one_line, paragraph, use_language
from compliance.errors import ComplianceError, InputError
from compliance.language.languages import languages
from compliance.language.text import Lang


def build(lang: Lang) -> click.Group:
    """Return the whole command line in a language."""
    import compliance

    t = use_language(lang)

    @click.group(
        name="compliance",
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
        help=t(
            """What the law asks of the AI you use: declare a use, get a prioritised checklist with reasons.

            \b
            Examples:
              compliance interview my-firm.yaml
              compliance assess my-firm.yaml
              compliance assess my-firm.yaml --output my-firm.xlsx
              compliance explain my-firm.yaml eu-gdpr.art35.dpia

            Everything speaks French too: add --lang fr.""",
            """Ce que la loi demande à l'IA que vous utilisez : décrivez un usage, recevez une liste ordonnée, avec les raisons.

            \b
            Exemples :
              compliance --lang fr interview mon-entreprise.yaml
              compliance --lang fr assess mon-entreprise.yaml
              compliance --lang fr assess mon-entreprise.yaml --output mon-entreprise.xlsx
              compliance --lang fr explain mon-entreprise.yaml eu-gdpr.art35.dpia

            Tout parle aussi anglais : ajoutez --lang en.""",
        ),
    )
    @click.option(
        "--lang",
        type=click.Choice(list(languages())),
        help=t("Language of everything shown.", "Langue de tout ce qui est affiché."),
    )
    @click.option(
        "--rulebook",
        "folder",
        metavar=t("DIR", "DOSSIER"),
        type=click.Path(),
        help=t(
            "Use the rulesets/ and jurisdictions/ of this folder instead of those that came along.",
            "Prendre rulesets/ et jurisdictions/ de ce dossier au lieu de ceux fournis.",
        ),
    )
    @click.version_option(compliance.__version__, prog_name="compliance", message="%(prog)s %(version)s")
    @click.pass_context
    def group(ctx: click.Context, lang: str | None, folder: str | None) -> None:
        ctx.obj = {"folder": folder}

    listed = (
        assess,
        export,
        review,
        report,
        timeline_and_what_if,
        compare,
        transfers,
        conflicts,
        hiroshima,
        case,
        interview,
        rules,
        serve,
        doctor,
        register,
    )
    for module in listed:
        for command in module.commands(lang, t):
            group.add_command(command)
    return group


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    lang = language_of(words)
    sys.exit(run(words, lang))


def run(words: Sequence[str], lang: Lang) -> int:
    """Run the command line and return its exit status."""
    t = use_language(lang)
    try:
        group = build(lang)
        outcome = group.main(args=_lang_first(words), prog_name="compliance", standalone_mode=False)
        return outcome if isinstance(outcome, int) else 0
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        click.echo(framed(_call_error(error, t), lang), err=True)
        return error.exit_code
    except click.exceptions.Abort:
        click.echo(t("Stopped.", "Arrêté."), err=True)
        return 2
    except InputError as error:
        click.echo(framed(paragraph(error, lang), lang), err=True)
        return 2
    except ComplianceError as error:
        from compliance.language.sentences import say

        click.echo(say("error.internal", lang, message=str(error)), err=True)
        return 3
    except (BrokenPipeError, SystemExit):  # the reader of our output went away (click turns that into an exit)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the last line of defence: a fault of ours is never shown as a traceback
        if os.environ.get("COMPLIANCE_TRACEBACK"):
            raise
        click.echo(
            t(
                f"Internal fault ({type(error).__name__}: {error}). Nothing was written. Set COMPLIANCE_TRACEBACK=1 to see where.",
                f"Faute interne ({type(error).__name__} : {error}). Rien n'a été écrit. COMPLIANCE_TRACEBACK=1 montre où.",
            ),
            err=True,
        )
        return 3


def _call_error(error: click.ClickException, t: Callable[[str, str], str]) -> str:
    """Return what is wrong with a call, and where its help is, on one line."""
    message = one_line(error.format_message())
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    if ctx is None:
        return message
    end = "" if message.endswith((".", "?", "?)")) else "."
    return message + end + t(f" See: {ctx.command_path} --help", f" Voir : {ctx.command_path} --help")


def _lang_first(words: Sequence[str]) -> list[str]:
    """Let --lang and --rulebook stand anywhere: move them before the command."""
    front: list[str] = []
    rest: list[str] = []
    n = 0
    while n < len(words):
        word = words[n]
        if word == "--":
            rest += words[n:]
            break
        if word in ("--lang", "--rulebook") and n + 1 < len(words):
            front += [word, words[n + 1]]
            n += 2
            continue
        (front if word.startswith(("--lang=", "--rulebook=")) else rest).append(word)
        n += 1
    return front + rest

"""The command `compliance` itself: the options that stand before every command, and where each command is made."""

from __future__ import annotations

from typing import Any

import click

from compliance.cli.telling import tell
from compliance.cli.worded import group, option
from compliance.language.languages import languages


class LanguageTag(click.ParamType[str]):
    """One of the languages of the catalogue."""

    name = "choice"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str | None:
        """Return the languages as help shows a choice."""
        return click.Choice(list(languages())).get_metavar(param, ctx)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the tag, or say which there are."""
        return click.Choice(list(languages())).convert(value, param, ctx)


def _show_version(ctx: click.Context, param: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        from compliance import __version__  # looked up in what is installed: start-up time

        tell(f"{ctx.info_name} {__version__}")
        ctx.exit()


@group(
    "",
    made_in={
        "assess": "assess:assess",
        "case": "case:case",
        "compare": "compare:compare",
        "conflicts": "conflicts:conflicts",
        "doctor": "doctor:doctor",
        "documents": "papers:documents",
        "explain": "explain:explain",
        "export": "export:export",
        "hiroshima": "hiroshima:hiroshima",
        "incident": "incident:incident",
        "interview": "interview:interview",
        "portfolio": "portfolio:portfolio",
        "questions": "questions:questions",
        "register": "register:register",
        "report": "report:report",
        "review": "review:review",
        "rules": "rules:rules",
        "serve": "serve:serve",
        "timeline": "timeline:timeline",
        "transfers": "transfers:transfers",
        "verify": "verify:verify",
        "what-if": "what_if:what_if",
        "write": "papers:write",
    },
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@option("--lang", type=LanguageTag())
@option("--rulebook", "folder", metavar="folder", type=click.Path())
@option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version)
@click.pass_context
def compliance(ctx: click.Context, lang: str | None, folder: str | None) -> None:
    """Keep what stands before the command; the language was found before anything was read."""
    ctx.obj = {"folder": folder}

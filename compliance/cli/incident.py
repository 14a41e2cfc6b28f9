"""`compliance incident`: who must be told by when, as each law counts, and what to say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import rulebook_of
from compliance.cli.output import ENDINGS, FORMATS, check_output, deliver, format_option, hand_over, output_option
from compliance.cli.worded import argument, command, language, option, told

if TYPE_CHECKING:
    from compliance.rendering.page import Page

CALENDAR = ".ics"


@command("incident")
@argument("case_file", metavar="case-optional", type=click.Path(path_type=Path), required=False)
@option("--at", required=True, metavar="time")
@option("--zone", required=True, metavar="zone")
@option("--what", multiple=True, required=True, metavar="option")
@option("--people", multiple=True, metavar="place-count")
@option("--firm", multiple=True, metavar="code")
@option("--moment", "later", multiple=True, metavar="moment")
@format_option(*FORMATS, "ics")
@output_option((*ENDINGS, CALENDAR))
@click.pass_context
def incident(
    ctx: click.Context,
    case_file: Path | None,
    at: str,
    zone: str,
    what: tuple[str, ...],
    people: tuple[str, ...],
    firm: tuple[str, ...],
    later: tuple[str, ...],
    form: str,
    output: Path | None,
) -> None:
    """Say who must be told by when after an incident."""
    from compliance.api import assess, read_case
    from compliance.api.documents import calendar, case_with, read_story

    lang = language()
    check_output(output, case_file or Path(), (*ENDINGS, CALENDAR))
    book = rulebook_of(ctx)
    story = read_story(book, at=at, zone=zone, what=what, people=people, firm=firm, moments=_moments(later))
    known = None if case_file is None else read_case(case_file, book)
    case = case_with(story, book, known, lang)
    result = assess(case, as_of=story.at.date(), rulebook=book)
    doc = result.incident(story, places_taken_as_all=known is None)
    if (CALENDAR if output is None and form == "ics" else "" if output is None else output.suffix) == CALENDAR:
        hand_over(calendar(doc, lang), output)
        return

    def page() -> Page:
        from compliance.reporting import incident_page

        return incident_page.page(doc, lang)

    deliver(doc, page, form, output)


def _moments(later: tuple[str, ...]) -> dict[str, str]:
    """Return later events by their names."""
    out = {}
    for one in later:
        name, equals, time = one.partition("=")
        if not equals:
            raise click.UsageError(told("cli.incident.moment-form"))
        out[name.strip()] = time.strip()
    return out

"""`compliance portfolio`: the same law over any number of cases."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.inputs import known_rule, rulebook_folder, rulebook_of
from compliance.cli.parameters import DayType
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, group, language, option, told
from compliance.service.clock import today

if TYPE_CHECKING:
    from compliance.law.rulebook import Rulebook
    from compliance.portfolio.evaluating import Progress

EVERY = 5  # seconds between two lines of progress


@group("portfolio", made_in={"evaluate": "portfolio:evaluate"})
def portfolio() -> None:
    """Keep the commands on portfolios together."""


@command("portfolio.evaluate")
@argument("source", metavar="portfolio", type=click.Path(path_type=Path))
@argument("target", metavar="result", type=click.Path(path_type=Path), required=False)
@option("--as-of", "days", type=DayType(), metavar="date", multiple=True)
@option("--only", multiple=True, metavar="duty-or-statute")
@option("--in", "places", multiple=True, metavar="code")
@option("--reasons", is_flag=True)
@option("--outlooks", is_flag=True)
@option("--tiers", is_flag=True)
@option("--jobs", type=click.IntRange(min=1), metavar="number")
@option("--explain", "case_name", metavar="name")
@click.pass_context
def evaluate(
    ctx: click.Context,
    source: Path,
    target: Path | None,
    days: tuple[date, ...],
    only: tuple[str, ...],
    places: tuple[str, ...],
    reasons: bool,
    outlooks: bool,
    tiers: bool,
    jobs: int | None,
    case_name: str | None,
) -> None:
    """Judge every case of a portfolio."""
    from compliance.portfolio.evaluating import ASIDE, Order, Run

    lang, book = language(), rulebook_of(ctx)
    asked = tuple(dict.fromkeys(days)) or (today(),)
    if case_name is not None:
        _explain(book, source, case_name, only, asked[0])
        return
    if target is None:
        raise click.UsageError(told("cli.portfolio.evaluate.no-result"))
    run = Run(source, target, book, Order(asked, only, places, reasons, outlooks, tiers, lang), rulebook_folder(ctx))
    totals = run.evaluate(jobs or os.cpu_count() or 1, _Shown())
    said = ", ".join(str(day) for day in asked)
    tell(told("cli.portfolio.evaluate.written", cases=totals.cases, days=said, version=book.version, file=target))
    if totals.aside:
        beside = target.with_name(target.name + ASIDE)
        tell(told("cli.portfolio.evaluate.aside", count=totals.aside, file=beside), err=True)
    if totals.twice:
        such = ", ".join(totals.such_as)
        tell(told("cli.portfolio.evaluate.twice", count=totals.twice, names=such), err=True)


def _explain(book: Rulebook, source: Path, name: str, only: tuple[str, ...], as_of: date) -> None:
    """Say why duties apply to one case of a portfolio: its row is read as a case, and assessed as any other."""
    from compliance.api import assess
    from compliance.cli.explanation import explanation
    from compliance.portfolio.columns import Layout
    from compliance.portfolio.sources import case_named, files_in

    if not only:
        raise click.UsageError(told("cli.portfolio.evaluate.only-what"))
    wanted = [known_rule(book, one) for one in only]
    case = case_named(files_in(source), Layout(book), name)
    result = assess(case, as_of=as_of, rulebook=book)
    for item in result.checklist.items:
        if item.id in wanted:
            tell(explanation(result, item, language()))


class _Shown:
    """Shows how far a run is: one line that is written over in a terminal, a line now and then elsewhere."""

    def __init__(self) -> None:
        self._next = 0.0

    def __call__(self, at: Progress) -> None:
        """Show where the run is."""
        if at.left is None:
            if at.done:
                tell(told("cli.portfolio.evaluate.begun", done=at.done, cases=at.cases), err=True)
            return
        over = sys.stderr.isatty()
        if at.done < at.cases and (over or at.passed >= self._next):
            self._next = at.passed + EVERY
            rate = round((at.cases - at.done) / at.left) if at.left else 0
            words = told(
                "cli.portfolio.evaluate.progress", done=at.done, cases=at.cases, rate=rate, left=round(at.left)
            )
            click.echo(f"\r{words}\033[K" if over else words, err=True, nl=not over)
        elif over:
            click.echo("\r\033[K", err=True, nl=False)

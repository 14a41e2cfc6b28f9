"""Arguments, options and kinds of values that several commands share."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import click

from compliance.cli.worded import argument, option, told

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


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
            self.fail(told("cli.no-day", given=repr(value)), param, ctx)


case_argument = argument("case_file", metavar="case", type=click.Path(path_type=Path))
as_of_option = option("--as-of", type=DayType(), metavar="date")  # the day for which the law is asked
places_option = option("--in", "places", multiple=True, metavar="code")
weights_option = option("--weights", type=click.Path(path_type=Path), metavar="file")  # `result_of` honours it

"""`compliance case`: making and checking case files."""

from __future__ import annotations

from compliance.cli.worded import group


@group(
    "case",
    made_in={
        "check": "case_check:check",
        "mark": "case_mark:mark",
        "new": "case_new:new",
        "since": "case_since:since",
        "template": "case_template:template",
    },
)
def case() -> None:
    """Hold the commands on case files together."""

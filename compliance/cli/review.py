"""`compliance review`: the review record of a case."""

from __future__ import annotations

from compliance.cli.worded import group


@group("review", made_in={"carry": "review_carry:carry", "import": "review_import:import_entries"})
def review() -> None:
    """Hold the commands on the review record together."""

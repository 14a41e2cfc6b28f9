"""`compliance doctor`: whether this installation is fit to serve, and what to do where it is not."""

from __future__ import annotations

import click

from compliance.cli.inputs import rulebook_folder
from compliance.cli.telling import tell
from compliance.cli.worded import command, language, option, told
from compliance.service.clock import today

GRADES = ("good", "warning", "fault")


@command("doctor")
@option("--database", metavar="file-or-url")
@click.pass_context
def doctor(ctx: click.Context, database: str | None) -> int:
    """Look whether this installation is fit to serve."""
    from compliance.cli.serve import settings_of
    from compliance.web.doctor import examined

    lang = language()
    names = {grade: told(f"doctor.grade-{grade}") for grade in GRADES}
    width = max(map(len, names.values()))
    asked = {"database": database, "rulebook": rulebook_folder(ctx)}
    settings = settings_of({k: str(v) for k, v in asked.items() if v is not None})
    grades = []
    for finding in examined(settings, today()):
        grades.append(finding.grade)
        tell(f"{names[finding.grade]:<{width}} {finding.says(lang)}")
    faults, warnings = grades.count("fault"), grades.count("warning")
    tell(told("doctor.end", faults=faults, warnings=warnings) if faults or warnings else told("doctor.well"))
    return 1 if faults else 0

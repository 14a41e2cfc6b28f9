"""`compliance register export`, `delete` and `add-member`: one firm, named by its id or its exact name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from compliance.cli.register_inputs import database_option, firm_named, opened
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, option, told
from compliance.writing import write_whole

firm_argument = argument("firm", metavar="firm")


@command("register.export")
@firm_argument
@option("--output", required=True, type=click.Path(path_type=Path), metavar="file")
@database_option
def export(firm: str, output: Path, database: str | None) -> None:
    """Take out everything kept of one firm, as a zip that people can read, with its trail."""
    from compliance.register import SYSTEM

    with opened(database) as register:
        content = register.export_organisation(SYSTEM, firm_named(register, firm).id)
    write_whole(output, content)
    tell(told("list.written", path=output))


@command("register.delete")
@firm_argument
@option("--confirm", metavar="name")
@database_option
def delete(firm: str, confirm: str | None, database: str | None) -> None:
    """Delete one firm for good."""
    from compliance.register import SYSTEM

    with opened(database) as register:
        found = firm_named(register, firm)
        said = confirm if confirm is not None else click.prompt(told("register.ask-name", name=found.name))
        register.delete_organisation(SYSTEM, found.id, said)
    tell(told("register.deleted", name=found.name))


@command("register.add-member")
@firm_argument
@argument("email", metavar="email")
@option("--role", type=click.Choice(["owner", "adviser", "auditor"]), required=True)
@database_option
def add_member(firm: str, email: str, role: Any, database: str | None) -> None:
    """Let somebody with an account into a firm."""
    from compliance.register import SYSTEM

    with opened(database) as register:
        found = firm_named(register, firm)
        register.add_member(SYSTEM, found.id, email, role)
    tell(told("register.joined", email=email, name=found.name))

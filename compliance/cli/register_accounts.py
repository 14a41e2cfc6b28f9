"""`compliance register add-user`, `add-admin`, `reset-password` and `erase-user`: the accounts of people."""

from __future__ import annotations

import sys

import click

from compliance.cli.register_anchor import begin_if_it_can
from compliance.cli.register_inputs import database_option, opened, user_of
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, option, told

password_option = option("--password-stdin", "from_stdin", is_flag=True)


@command("register.add-user")
@argument("email", metavar="email")
@option("--name", required=True)
@password_option
@database_option
def add_user(email: str, name: str, from_stdin: bool, database: str | None) -> None:
    """Make an account."""
    _add(email, name, from_stdin, database, admin=False)


@command("register.add-admin")
@argument("email", metavar="email")
@option("--name", required=True)
@password_option
@database_option
def add_admin(email: str, name: str, from_stdin: bool, database: str | None) -> None:
    """Make the account of an administrator."""
    _add(email, name, from_stdin, database, admin=True)


@command("register.reset-password")
@argument("email", metavar="email")
@password_option
@database_option
def reset_password(email: str, from_stdin: bool, database: str | None) -> None:
    """Set a new password for an account."""
    from compliance.register import SYSTEM

    with opened(database) as register:
        user = user_of(register, email)
        register.set_password(SYSTEM, user.id, _secret(from_stdin))
    tell(told("register.password-set", email=user.email))


@command("register.erase-user")
@argument("email", metavar="email")
@option("--confirm", metavar="email")
@database_option
def erase_user(email: str, confirm: str | None, database: str | None) -> None:
    """Erase an account and what the trail of the site says of it."""
    from compliance.register import SYSTEM

    with opened(database) as register:
        user = user_of(register, email)
        said = confirm if confirm is not None else click.prompt(told("register.ask-email", email=user.email))
        register.erase_user(SYSTEM, user.id, said)
    tell(told("register.erased", email=user.email))


def _add(email: str, name: str, from_stdin: bool, database: str | None, *, admin: bool) -> None:
    from compliance.register import SYSTEM
    from compliance.register.location import default_url

    # The first administrator comes before all else: where there is no register yet, this makes it.
    with opened(database, check=not admin) as register:
        made = register.ready() if admin else ()
        if made:
            tell(told("register.made", place=register.database.shown, steps=", ".join(made)))
            begin_if_it_can(database or default_url())
        register.create_user(SYSTEM, email, name, _secret(from_stdin), admin=admin)
    tell(told("register.added", email=email))


def _secret(from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    asked: str = click.prompt(
        told("register.ask-password"),
        hide_input=True,
        confirmation_prompt=told("register.ask-again"),
    )
    return asked

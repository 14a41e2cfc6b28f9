"""What the commands on the register work on: the register itself, a firm, an account."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from compliance.cli.worded import option
from compliance.errors import InputError, Message

if TYPE_CHECKING:
    from compliance.register import Organisation, Register, User

database_option = option("--database", metavar="database")


@contextmanager
def opened(database: str | None, *, check: bool = True) -> Iterator[Register]:
    """Open the register that a call names for as long as a command works with it. Raises Unusable where it cannot be used."""
    from compliance.register import Register
    from compliance.register.location import anchor_of, default_url

    url = database or default_url()
    register = Register.open(url, anchor=anchor_of(url))
    try:
        if check:
            register.check()
        yield register
    finally:
        register.close()


def firm_named(register: Register, wanted: str) -> Organisation:
    """Return a firm by its id or name. Raises NotFound where there is none, InputError where several are called so."""
    from compliance.register import SYSTEM, NotFound

    firms = register.organisations(SYSTEM)
    found = [f for f in firms if f.id == wanted] or [f for f in firms if f.name == wanted]
    if not found:
        raise NotFound("firm")
    if len(found) > 1:
        raise InputError(Message("register.several-firms", count=len(found), ids=", ".join(f.id for f in found)))
    return found[0]


def user_of(register: Register, email: str) -> User:
    """Return an account by its address. Raises NotFound where there is none."""
    from compliance.register import SYSTEM, NotFound

    for user in register.users(SYSTEM):
        if user.email == email.strip().lower():
            return user
    raise NotFound("account")

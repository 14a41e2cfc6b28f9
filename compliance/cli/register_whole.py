"""`compliance register init`, `verify`, `backup`, `restore` and `list`: the register as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.register_anchor import begin_if_it_can
from compliance.cli.register_inputs import database_option, opened
from compliance.cli.shown_errors import one_line
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, option, told
from compliance.errors import InputError, Message, about
from compliance.writing import write_whole

if TYPE_CHECKING:
    from compliance.register import Finding, Register, Verification


@command("register.init")
@database_option
def init(database: str | None) -> None:
    """Make the register, or bring one of an earlier version to this one."""
    from compliance.register.location import default_url

    with opened(database, check=False) as register:
        done = register.migrate()
        key = "register.ready" if not done else "register.made"
        tell(told(key, place=register.database.shown, steps=", ".join(done)))
    if done:
        begin_if_it_can(database or default_url())


@command("register.verify")
@option("--note", type=click.Path(path_type=Path), metavar="file")
@option("--against", type=click.Path(path_type=Path), metavar="file")
@database_option
def verify(note: Path | None, against: Path | None, database: str | None) -> int:
    """Verify the trail."""
    from compliance.register import SYSTEM

    noted = None if against is None else _noted(against)
    with opened(database) as register:
        found = register.verify_all(SYSTEM, noted=noted)
        waiting = _waiting(register)
    _print_verification(found)
    if waiting:
        tell(waiting)
    if note is not None and found.sound:
        heads = {chain: {"entries": n, "hash": h} for chain, (n, h) in found.heads.items()}
        write_whole(note, (json.dumps(heads, indent=2) + "\n").encode())
        tell(told("list.written", path=note))
    return 0 if found.sound else 1


@command("register.backup")
@argument("file", metavar="file", type=click.Path(path_type=Path))
@database_option
def backup(file: Path, database: str | None) -> None:
    """Write everything into one file, as of one moment, while people go on working."""
    from compliance.register import SYSTEM

    with opened(database) as register:
        rows = register.backup(SYSTEM, file)
    tell(told("register.backed-up", path=file, firms=rows["organisations"], entries=rows["trail_entries"]))


@command("register.restore")
@argument("file", metavar="file", type=click.Path(path_type=Path))
@database_option
def restore(file: Path, database: str | None) -> None:
    """Fill an empty database from a backup."""
    from compliance.register.location import default_url

    with opened(database, check=False) as register:
        rows = register.restore(file)
        place = register.database.shown
    tell(told("register.restored", place=place, firms=rows["organisations"], entries=rows["trail_entries"]))
    begin_if_it_can(database or default_url())


@command("register.list")
@database_option
def list_register(database: str | None) -> None:
    """List accounts and firms."""
    from compliance.register import SYSTEM

    with opened(database) as register:
        users, firms = register.users(SYSTEM), register.organisations(SYSTEM)
    tell(told("register.accounts", count=len(users)))
    for user in users:
        rights = [told(f"register.is-{r}") for r in ("admin", "lawyer") if getattr(user, r)]
        rights += [] if user.active else [told("register.closed")]
        tell("  " + "  ".join((user.email, user.name, *rights)))
    tell(told("register.firms", count=len(firms)))
    for firm in firms:
        tell(f"  {firm.id}  {firm.name}")


def _noted(path: Path) -> dict[str, tuple[int, str]]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return {str(chain): (int(head["entries"]), str(head["hash"])) for chain, head in data.items()}
    except OSError as error:
        raise InputError(about(path, Message("file.unreadable", why=error.strerror))) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise InputError(about(path, Message("register.no-notes"))) from None


def _print_verification(found: Verification) -> None:
    for chain in found.chains:
        tell(told("register.chain", chain=chain.chain, entries=chain.entries, hash=chain.head))
        if chain.erased:
            tell("  " + told("register.erased-payloads", count=chain.erased))
        if chain.anchored:
            tell("  " + told("register.anchored", seq=chain.anchored, entries=chain.entries))
        if chain.stamped.seq:
            tell("  " + told("register.stamped", **vars(chain.stamped), entries=chain.entries))
        if chain.taken_over:
            tell("  " + told("register.taken-over", seq=chain.taken_over))
        for one in chain.findings:
            tell("  " + _said(one))
    if not any(chain.anchored for chain in found.chains):
        tell(told("register.not-anchored"))
    wrong = sum(len(c.findings) for c in found.chains)
    key = "register.sound" if found.sound else "register.unsound"
    tell(told(key, chains=len(found.chains), count=wrong, rows=sum(c.rows for c in found.chains)))


def _waiting(register: Register) -> str:
    """Return what to tell of heads that wait for a time-stamp."""
    from compliance.register.columns import moment_text
    from compliance.register.stamping import Backlog

    if register.anchor is None or register.anchor.stamps is None:
        return ""
    backlog = Backlog(register.anchor.path, register.anchor.stamps.path)
    since, count = backlog.since(), len(backlog.heads())
    return "" if since is None else told("register.stamps-wait", count=count, since=moment_text(since))


def _said(one: Finding) -> str:
    slots = {name: one_line(str(getattr(one, name) or "-")) for name in ("table", "row", "column", "trail", "held")}
    return told(f"register.found-{one.kind}", seq=one.seq, **slots)

"""`compliance register stamp`: have the anchored heads that wait stamped with the time, now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.cli.register_inputs import database_option, opened
from compliance.cli.telling import tell
from compliance.cli.worded import command, told

if TYPE_CHECKING:
    from compliance.register import Register


@command("register.stamp")
@database_option
def stamp(database: str | None) -> None:
    """Ask the authority of the settings for a time-stamp on every head that waits for one."""
    with opened(database) as register:
        tell(stamped(register))


def stamped(register: Register) -> str:
    """Have what waits stamped; return what to tell of it.

    Raises:
        Unusable: nothing is anchored, no authority is set, or it gives no stamp.
    """
    from compliance.errors import Message
    from compliance.register import SYSTEM, Unusable
    from compliance.register.stamping import Stamper

    if register.anchor is None:
        raise Unusable(Message("timestamp.no-anchor"))
    stamper = Stamper(register.anchor, lambda: register.begin_stamping(SYSTEM))
    count = stamper.once()
    return told("register.stamps-given", count=count) if count else told("register.stamps-none")

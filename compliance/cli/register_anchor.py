"""`compliance register anchor`, and what other commands say when they begin to anchor: signed heads of the chains in a second place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from compliance.cli.register_inputs import database_option
from compliance.cli.telling import tell
from compliance.cli.worded import command, option, told

if TYPE_CHECKING:
    from compliance.register import Register


@command("register.anchor")
@option("--rotate", is_flag=True)
@database_option
def anchor(rotate: bool, database: str | None) -> None:
    """Make a key if there is none, or another one, and anchor the head of every chain."""
    from compliance.register.location import default_url

    tell(begun(database or default_url(), rotate=rotate))


def begun(url: str, environment: Mapping[str, str] | None = None, *, rotate: bool = False) -> str:
    """Begin to anchor a register, with a new key where there is none; return what to tell of it.

    Raises:
        Unusable: there is no register of this version, or a file cannot be written.
    """
    from compliance.errors import Message
    from compliance.register import SYSTEM, Register, Unusable
    from compliance.register.anchors import Anchor
    from compliance.register.location import anchor_file, key_file, stamps_of
    from compliance.register.signing import KeyRing

    known = os.environ if environment is None else environment
    register = Register.open(url)
    try:
        register.check()
        place, path = anchor_file(register.database, known), key_file(known)
        if place is None:
            raise Unusable(Message("signing.no-anchor"))
        ring = KeyRing.read(path)
        if ring is None or rotate:
            ring = KeyRing.make(path, ring)
        register.close()
        register = Register.open(url, anchor=Anchor(place, ring, stamps_of(place, known)))
        register.begin_anchoring(SYSTEM)
        said = told("register.anchoring", key=ring.current, path=path, anchor=place, public=ring.public)
        return f"{said}\n{_stamped(register)}".rstrip()
    finally:
        register.close()


def _stamped(register: Register) -> str:
    """Have the heads stamped with the time, where an authority is set; return what to tell of it. One that is down keeps nobody from beginning."""
    from compliance.cli.register_stamp import stamped
    from compliance.cli.shown_errors import one_line, paragraph
    from compliance.register import Unusable

    if register.anchor is None or register.anchor.stamps is None:
        return ""
    try:
        return stamped(register)
    except Unusable as error:
        return told("register.stamps-failed", why=one_line(paragraph(error)))


def begin_if_it_can(url: str, environment: Mapping[str, str] | None = None) -> None:
    """Begin to anchor a register that was just made, and tell of it; one that cannot be anchored is made all the same."""
    from compliance.cli.shown_errors import one_line, paragraph
    from compliance.register import Unusable
    from compliance.register.location import ANCHOR

    known = os.environ if environment is None else environment
    if known.get(ANCHOR) == "none":
        return
    try:
        tell(begun(url, known))
    except Unusable as error:
        tell(told("register.unanchored", why=one_line(paragraph(error))))

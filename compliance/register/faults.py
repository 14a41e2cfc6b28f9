"""What the register answers instead of doing what was asked.

Whoever may not know that something exists gets `NotFound`, word for word as if it did not: a firm of somebody else cannot be told
from one that never was. `Forbidden` is only said to people who stand in the firm, about what their role does not do.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from compliance.errors import InputError, Message

What = Literal[
    "account", "assessment", "firm", "invitation", "item", "link", "member", "passkey", "reset", "session", "token", "use",
]  # fmt: skip


class RegisterError(InputError):
    """Root of what the register refuses."""


class Unusable(RegisterError):
    """The database cannot be used as it is; the message says how to mend it."""


class Invalid(RegisterError):
    """A value cannot be kept: `field` names it, the message says why and how to mend it."""

    def __init__(self, field: str, message: Message) -> None:
        self.field = field
        super().__init__(message)


class NotFound(RegisterError):
    """There is nothing of this kind, or nothing that this actor may know of."""

    def __init__(self, what: What) -> None:
        self.what = what
        super().__init__(Message("register.not-found", what=Message(f"thing.{what}")))


class Forbidden(RegisterError):
    """The actor is known here, but the role does not do this."""

    def __init__(self, action: str) -> None:
        self.action = action
        super().__init__(Message("register.forbidden", action=action))


class ProofNeeded(RegisterError):
    """The actor may do this, but has to show first who they are: a session alone is not enough. A key for programs never can."""

    def __init__(self) -> None:
        super().__init__(Message("register.proof-needed"))


class Taken(RegisterError):
    """Something of this name exists already; `field` names what is taken."""

    def __init__(self, field: str, message: Message) -> None:
        self.field = field
        super().__init__(message)


class Altered(RegisterError):
    """A kept assessment is not the one that was recorded: it was changed past the program, and is not handed out as if it were."""

    def __init__(self, firm: str, number: int, recorded: str, held: str) -> None:
        self.firm = firm
        self.number = number
        slots = {"firm": firm, "number": number, "recorded": recorded or "-", "held": held or "-"}
        super().__init__(Message("assessment.altered", **slots))


class SignInRefused(RegisterError):
    """E-mail and password do not belong together. The same for an unknown e-mail, a wrong password and a closed account."""

    def __init__(self) -> None:
        super().__init__(Message("account.sign-in-refused"))


class TryLater(RegisterError):
    """Too many attempts; `seconds` is how long to wait. The same for known and unknown e-mail addresses."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(Message("account.try-later", seconds=seconds))


class Conflict(RegisterError):
    """Somebody else changed this since it was seen. Nothing was written; both values are here.

    `field` names what (a fact, or `case`, `review`, `name`, `flows`, `in_place`), `theirs` is what is kept now, `mine` what was to be written,
    `by` the name of the person behind the kept value ("" where unknown), `at` when, `revision` what to pass as `seen` to overwrite it knowingly.
    """

    def __init__(self, field: str, mine: Any, theirs: Any, by: str, at: datetime | None, revision: int) -> None:
        self.field = field
        self.mine = mine
        self.theirs = theirs
        self.by = by
        self.at = at
        self.revision = revision
        super().__init__(Message("register.conflict", field=field))


__all__ = [
    "Altered",
    "Conflict",
    "Forbidden",
    "Invalid",
    "NotFound",
    "ProofNeeded",
    "RegisterError",
    "SignInRefused",
    "Taken",
    "TryLater",
    "Unusable",
]

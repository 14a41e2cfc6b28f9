"""Taking out and deleting all of one firm."""

from __future__ import annotations

from compliance.register.gateway import Core


class Keeping(Core):
    """The part of the register that exports, deletes, backs up and restores."""

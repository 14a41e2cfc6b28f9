"""Where the register lies unless somebody says otherwise: COMPLIANCE_DATABASE, or a file among the data of the user."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "COMPLIANCE_DATABASE"


def default_url(environment: Mapping[str, str] | None = None) -> str:
    """Return the address of the register of this user."""
    known = os.environ if environment is None else environment
    if known.get(VARIABLE):
        return known[VARIABLE]
    if sys.platform == "win32":
        home = Path(known.get("LOCALAPPDATA") or Path.home())
    elif sys.platform == "darwin":
        home = Path.home() / "Library" / "Application Support"
    else:
        home = Path(known.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return f"sqlite:///{home / 'compliance' / 'register.db'}"


__all__ = ["VARIABLE", "default_url"]

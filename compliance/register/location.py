"""Where the register lies unless somebody says otherwise: COMPLIANCE_DATABASE, or a file among the data of the user.

Where the keys are that sign the heads of its chains (COMPLIANCE_SIGNING_KEY, or a file among the settings of the user), and where signed heads are anchored
(COMPLIANCE_ANCHOR, `none` for nowhere, or a file beside the database; another mount is better).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from compliance.register.anchors import Anchor
from compliance.register.database import Database
from compliance.register.signing import KeyRing

VARIABLE = "COMPLIANCE_DATABASE"
SIGNING_KEY = "COMPLIANCE_SIGNING_KEY"
ANCHOR = "COMPLIANCE_ANCHOR"


def default_url(environment: Mapping[str, str] | None = None) -> str:
    """Return the address of the register of this user."""
    known = os.environ if environment is None else environment
    if known.get(VARIABLE):
        return known[VARIABLE]
    return f"sqlite:///{_data(known) / 'compliance' / 'register.db'}"


def key_file(environment: Mapping[str, str] | None = None) -> Path:
    """Return the file of the keys that sign."""
    known = os.environ if environment is None else environment
    if known.get(SIGNING_KEY):
        return Path(known[SIGNING_KEY]).expanduser()
    plain = sys.platform not in ("win32", "darwin")
    home = Path(known.get("XDG_CONFIG_HOME") or Path.home() / ".config") if plain else _data(known)
    return home / "compliance" / "signing-key.json"


def anchor_file(database: Database, environment: Mapping[str, str] | None = None) -> Path | None:
    """Return the file in which signed heads are anchored, None where they are not to be."""
    known = os.environ if environment is None else environment
    said = known.get(ANCHOR)
    if said:
        return None if said == "none" else Path(said).expanduser()
    if database.file is not None:
        return database.file.with_name(f"{database.file.name}.anchor.jsonl")
    return _data(known) / "compliance" / f"{database.url.database or 'register'}.anchor.jsonl"


def anchor_of(url: str, environment: Mapping[str, str] | None = None) -> Anchor | None:
    """Return the anchor of the register at an address, None where there is no key yet or nothing is to be anchored.

    Raises:
        Unusable: this is no such address, or the file of the keys holds no keys.
    """
    database = Database(url)
    database.close()
    path, ring = anchor_file(database, environment), KeyRing.read(key_file(environment))
    return None if path is None or ring is None else Anchor(path, ring)


def _data(known: Mapping[str, str]) -> Path:
    """Return the folder of the data of this user."""
    if sys.platform == "win32":
        return Path(known.get("LOCALAPPDATA") or Path.home())
    elif sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(known.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


__all__ = ["ANCHOR", "SIGNING_KEY", "VARIABLE", "anchor_file", "anchor_of", "default_url", "key_file"]

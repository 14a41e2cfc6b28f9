"""Where the register lies unless somebody says otherwise: COMPLIANCE_DATABASE, or a file among the data of the user.

Where the keys are that sign the heads of its chains (COMPLIANCE_SIGNING_KEY, or a file among the settings of the user), and where signed heads are anchored
(COMPLIANCE_ANCHOR, `none` for nowhere, or a file beside the database; another mount is better). Who stamps these heads with the time
(COMPLIANCE_TIMESTAMP_URL) and by which certificates that is believed (COMPLIANCE_TIMESTAMP_CERTIFICATE); the stamps stand beside the anchor.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from compliance.errors import Message, about
from compliance.register.anchors import Anchor
from compliance.register.database import Database
from compliance.register.faults import Unusable
from compliance.register.signing import KeyRing
from compliance.register.stamps import Authority, Stamps
from compliance.register.timestamp_tokens import certificates_of

VARIABLE = "COMPLIANCE_DATABASE"
SIGNING_KEY = "COMPLIANCE_SIGNING_KEY"
ANCHOR = "COMPLIANCE_ANCHOR"
TIMESTAMP_URL = "COMPLIANCE_TIMESTAMP_URL"
TIMESTAMP_CERTIFICATE = "COMPLIANCE_TIMESTAMP_CERTIFICATE"


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
        Unusable: this is no such address, the file of the keys holds no keys, or what is set of time-stamps cannot be used.
    """
    database = Database(url)
    database.close()
    path, ring = anchor_file(database, environment), KeyRing.read(key_file(environment))
    return None if path is None or ring is None else Anchor(path, ring, stamps_of(path, environment))


def stamps_of(anchor: Path, environment: Mapping[str, str] | None = None) -> Stamps | None:
    """Return the time-stamps on an anchor, None where nothing is set of them.

    Raises:
        Unusable: an address without a certificate to believe it by, or one of the two cannot be used.
    """
    known = os.environ if environment is None else environment
    url, said = known.get(TIMESTAMP_URL) or None, known.get(TIMESTAMP_CERTIFICATE) or None
    if url is None and said is None:
        return None
    if url is not None and not url.startswith(("http://", "https://")):
        raise Unusable(about(url, Message("timestamp.address")))
    if said is None:
        raise Unusable(Message("timestamp.no-pin"))
    path = Path(said).expanduser()
    try:
        pinned = certificates_of(path.read_bytes())
    except OSError as error:
        raise Unusable(about(path, Message("timestamp.certificate-unreadable", why=error.strerror))) from None
    except Unusable as error:
        raise Unusable(about(path, error.message)) from None
    return Stamps(anchor.with_name(f"{anchor.name}.stamps"), Authority(url, pinned))


def _data(known: Mapping[str, str]) -> Path:
    """Return the folder of the data of this user."""
    if sys.platform == "win32":
        return Path(known.get("LOCALAPPDATA") or Path.home())
    elif sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(known.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


__all__ = [
    "ANCHOR", "SIGNING_KEY", "TIMESTAMP_CERTIFICATE", "TIMESTAMP_URL", "VARIABLE", "anchor_file", "anchor_of", "default_url",
    "key_file", "stamps_of",
]  # fmt: skip

"""`compliance register verify-export`: an export of a firm, checked away from its register."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from compliance.cli.shown_errors import one_line
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, option, told
from compliance.errors import InputError, Message, about

if TYPE_CHECKING:
    from compliance.register.export_check import ExportReport


@command("register.verify-export")
@argument("file", metavar="file", type=click.Path(path_type=Path))
@option("--key", metavar="file")
@option("--authority", type=click.Path(path_type=Path), metavar="file")
@option("--earlier", type=click.Path(path_type=Path), metavar="file")
def verify_export(file: Path, key: str | None, authority: Path | None, earlier: Path | None) -> int:
    """Check an export offline, and name what is wrong with it."""
    from compliance.register import Unusable
    from compliance.register.export_check import check_export
    from compliance.register.signing import PublicKeys
    from compliance.register.timestamp_tokens import certificates_of

    keys = None if key is None else PublicKeys.named(_key(key))
    pinned = () if authority is None else certificates_of(_content(authority))
    before = None if earlier is None else _content(earlier)
    try:
        found = check_export(_content(file), keys, before, pinned)
    except Unusable as error:
        raise Unusable(about(file, error.message)) from None
    _print(found, known=keys is not None, earlier=earlier)
    return 0 if found.sound else 1


def _print(found: ExportReport, *, known: bool, earlier: Path | None) -> None:
    tell(told("register.chain", chain=found.chain or "-", entries=found.entries, hash=found.head))
    if found.public:
        tell("  " + told("export.signed", at=found.at, public=found.public, chains=found.chains))
        if not known:
            tell("  " + told("export.key-unknown"))
    if found.anchored:
        tell("  " + told("register.anchored", seq=found.anchored, entries=found.entries))
    if found.stamped.seq:
        tell("  " + told("register.stamped", **vars(found.stamped), entries=found.entries))
    elif found.stamps:
        tell("  " + told("export.stamps-unchecked", count=found.stamps))
    if earlier is not None and not any(one.kind == "other-than-earlier" for one in found.findings):
        tell("  " + told("export.goes-on", path=earlier))
    for one in found.findings:
        tell("  " + told(f"export.found-{one.kind}", seq=one.seq, name=one_line(one.name)))
    tell(told("export.sound") if found.sound else told("export.unsound", count=len(found.findings)))


def _key(said: str) -> str:
    """Return a public key as it was given: itself, or a file that holds it."""
    path = Path(said)
    return _content(path).decode("utf-8", "replace") if len(said) != 64 or path.is_file() else said


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(about(path, Message("file.unreadable", why=error.strerror))) from None

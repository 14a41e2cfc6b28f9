"""What an export carries so that whoever holds it needs to believe nobody: `proof.json`.

    files      the SHA-256 of every other file of the export
    head       the head of the firm's chain, signed; the entries lead to it by their hashes
    statement  the root of a tree over the heads of all chains of the register at that moment, and the hashes of `files` and `anchored`, signed
    path       from the head to that root: the firm's chain was among them
    anchored   the heads of this chain that were signed and anchored earlier, one after each change
    stamped    the first and the newest of its heads that an authority has stamped with the time, where one was set
    keys       the public halves of all keys that signed

Who makes a chain anew in the database cannot make the earlier heads anew, and what is exported afterwards shows both.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from compliance.register import merkle
from compliance.register.anchors import Anchor
from compliance.register.chain import START
from compliance.register.columns import canonical, moment_text
from compliance.register.gateway import FirmGate
from compliance.register.stamps_carried import carried
from compliance.register.tables import HeadRow

FILE = "proof.json"
FORMAT = "proof/1"
STATEMENT = "export/1"


def proof(gate: FirmGate, files: Mapping[str, bytes], anchor: Anchor) -> str:
    """Return the proof of an export with these files."""
    heads = {row.chain: row for row in gate.db.scalars(select(HeadRow).where(HeadRow.hash != START))}
    names, own, ring = sorted(heads), heads[gate.id], anchor.ring
    leaves = [merkle.head(name, heads[name].seq, heads[name].hash) for name in names]
    index, hashes = names.index(gate.id), {name: sha256(content) for name, content in files.items()}
    at = moment_text(gate.now)
    held = anchor.read()
    lines, stamps = held.lines.get(gate.id, []), carried(held.stamped, gate.id)
    said = {"at": at, "root": merkle.root(leaves), "size": len(leaves), **covered(hashes, lines, stamps)}
    told = {
        "format": FORMAT,
        "files": hashes,
        "head": ring.signed(gate.id, own.seq, own.hash, at),
        "statement": ring.signed_statement(STATEMENT, said),
        "path": {"index": index, "hashes": merkle.path(leaves, index)},
        "anchored": lines,
        **({"stamped": stamps} if stamps else {}),
        "keys": list(ring.keys.values()),
    }
    return json.dumps(told, indent=1) + "\n"


def covered(
    files: Mapping[str, str], anchored: Sequence[Mapping[str, Any]], stamped: Sequence[Mapping[str, Any]] = ()
) -> dict[str, str]:
    """Return what stands in a statement for the files, the earlier heads, and the time-stamps where there are any."""
    told = {"files": sha256(canonical(files).encode()), "anchored": sha256(canonical(list(anchored)).encode())}
    return {**told, "stamped": sha256(canonical(list(stamped)).encode())} if stamped else told


def sha256(content: bytes) -> str:
    """Return the SHA-256 of a file, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def facts(told: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a statement says, without who signed it."""
    return {name: value for name, value in told.items() if name not in ("key", "signature")}


__all__ = ["FILE", "FORMAT", "STATEMENT", "covered", "facts", "proof", "sha256"]

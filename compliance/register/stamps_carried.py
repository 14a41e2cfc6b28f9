"""The time-stamps of one firm's trail, as an export carries them: each with the path from the firm's head to what was stamped, so that other firms stay unnamed."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from compliance.register import merkle
from compliance.register.columns import moment_text
from compliance.register.findings import Finding, Reached
from compliance.register.stamps import Stamped, heads_of
from compliance.register.timestamp_tokens import Disbelieved, Token, believed

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

FEW = 20  # the newest that an export carries, besides the first: each has some kilobytes


def carried(stamped: Stamped | None, chain: str) -> list[dict[str, Any]]:
    """Return the first stamp of a chain and the newest ones."""
    heads = [] if stamped is None else list(stamped.heads.get(chain, ()))
    chosen = heads[:1] + heads[1:][-FEW:]
    if stamped is None or not chosen:
        return []
    out: list[dict[str, Any]] = []
    with stamped.path.open("rb") as file:
        for head in chosen:
            file.seek(head.offset)
            try:
                line = json.loads(file.readline())
                token = str(line["token"])
            except (ValueError, KeyError, TypeError):
                continue  # verifying the register tells of it
            listed = heads_of(line)
            leaves, index = [merkle.head(*one) for one in listed], listed.index((chain, head.seq, head.hash))
            path = {"index": index, "size": len(leaves), "hashes": merkle.path(leaves, index)}
            out.append({"seq": head.seq, "hash": head.hash, **path, "token": token})
    return out


def held_against(
    stamps: Sequence[Mapping[str, Any]], chain: str, hashes: Mapping[int, str], pinned: Sequence[Certificate]
) -> tuple[Reached, list[Finding]]:
    """Hold a trail against the stamps it came with; return how far it is stamped, and what is wrong."""
    found: dict[str, Finding] = {}
    good: list[tuple[int, Token]] = []
    for seq, hash_, token in _tokens(stamps, chain, pinned):
        if token is None:
            found.setdefault("forged-stamp", Finding(seq, "forged-stamp"))
        elif hashes.get(seq) == hash_:
            good.append((seq, token))
        elif seq in hashes:
            found.setdefault("other-than-stamped", Finding(seq, "other-than-stamped"))
        else:
            found["cut-behind-stamp"] = Finding(seq, "cut-behind-stamp")
    good.sort(key=lambda one: one[0])
    if not good:
        return Reached(), list(found.values())
    (_, first), (seq, newest) = good[0], good[-1]
    return Reached(seq, moment_text(newest.at), moment_text(first.at)), list(found.values())


def _tokens(
    stamps: Sequence[Mapping[str, Any]], chain: str, pinned: Sequence[Certificate]
) -> Iterator[tuple[int, str, Token | None]]:
    """Yield of each stamp the entry, its hash, and what the token says; None for one that is not believed."""
    for one in stamps:
        try:
            seq, hash_ = int(one["seq"]), str(one["hash"])
        except (ValueError, KeyError, TypeError):
            yield 0, "", None
            continue
        try:
            leaf = merkle.head(chain, seq, hash_)
            root = merkle.root_of_path(leaf, int(one["index"]), int(one["size"]), list(one["hashes"]))
            token = base64.b64decode(str(one["token"]), validate=True)
            yield seq, hash_, believed(token, bytes.fromhex(root or ""), pinned)
        except (ValueError, KeyError, TypeError, RecursionError, Disbelieved):
            yield seq, hash_, None


__all__ = ["FEW", "carried", "held_against"]

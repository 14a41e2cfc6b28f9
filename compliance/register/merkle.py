"""Trees of hashes (RFC 6962): one root stands for many leaves, and a path of few hashes shows that a leaf is among them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from compliance.register.columns import canonical


def leaf(content: bytes) -> str:
    """Return the hash of a leaf; no inner node has the same."""
    return hashlib.sha256(b"\0" + content).hexdigest()


def head(chain: str, seq: int, hash_: str) -> str:
    """Return the leaf of the head of a chain."""
    return leaf(canonical({"chain": chain, "hash": hash_, "seq": seq}).encode())


def root(leaves: Sequence[str]) -> str:
    """Return the hash that stands for all leaves, in their order."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").hexdigest()
    split = _split(len(leaves))
    return _node(root(leaves[:split]), root(leaves[split:]))


def path(leaves: Sequence[str], index: int) -> list[str]:
    """Return the hashes that lead from a leaf to the root, the nearest first."""
    if len(leaves) < 2:
        return []
    split = _split(len(leaves))
    if index < split:
        return [*path(leaves[:split], index), root(leaves[split:])]
    return [*path(leaves[split:], index - split), root(leaves[:split])]


def root_of_path(own: str, index: int, size: int, hashes: Sequence[str]) -> str | None:
    """Return the root to which a path leads from a leaf, None where it is no path of a tree of this size."""
    if not 0 <= index < size:
        return None
    if size == 1:
        return own if not hashes else None
    if not hashes:
        return None
    split, last = _split(size), hashes[-1]
    if index < split:
        inner = root_of_path(own, index, split, hashes[:-1])
        return None if inner is None else _node(inner, last)
    inner = root_of_path(own, index - split, size - split, hashes[:-1])
    return None if inner is None else _node(last, inner)


def _split(size: int) -> int:
    """Return the greatest power of two below a size."""
    return 1 << (size - 1).bit_length() - 1


def _node(left: str, right: str) -> str:
    return hashlib.sha256(b"\1" + bytes.fromhex(left) + bytes.fromhex(right)).hexdigest()


__all__ = ["head", "leaf", "path", "root", "root_of_path"]

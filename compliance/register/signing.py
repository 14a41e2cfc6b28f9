"""Heads of chains, signed by a key that is kept outside the database: who can rewrite a chain cannot sign its new head.

The keys of a register stand in one file, for the eyes of its owner only: the private half of the key that signs now (Ed25519), and the public halves of all that
ever signed, so that what an earlier key signed can still be checked. Which file: COMPLIANCE_SIGNING_KEY (`location`).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from compliance.errors import Message, about
from compliance.register.columns import canonical, moment_text
from compliance.register.faults import Unusable

FORMAT = "keys/1"
HEAD = "head/1"
SIGNED = ("at", "chain", "hash", "key", "seq")


class PublicKeys:
    """Keys that are believed, by their id."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self.keys = dict(keys)

    @classmethod
    def named(cls, public: str) -> PublicKeys:
        """Return the keys of a text: 64 hexadecimal digits each, one a line or separated by spaces.

        Raises:
            Unusable: it holds something else, or nothing.
        """
        words = public.split()
        if not words or not all(len(w) == 64 and set(w.lower()) <= set("0123456789abcdef") for w in words):
            raise Unusable(Message("signing.no-public-key"))
        return cls({key_id(w.lower()): w.lower() for w in words})

    def genuine(self, head: Mapping[str, Any]) -> bool:
        """Whether a signed head was signed by one of these keys."""
        return set(SIGNED) <= head.keys() and self.genuine_statement(HEAD, {n: head[n] for n in SIGNED}, head)

    def genuine_statement(self, kind: str, facts: Mapping[str, Any], signed: Mapping[str, Any]) -> bool:
        """Whether facts were signed, as a statement of this kind, by the key that `signed` names, and that is one of these."""
        from cryptography.exceptions import InvalidSignature  # start-up: cryptography
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # start-up: cryptography

        public = self.keys.get(str(signed.get("key")))
        if public is None:
            return False
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
            key.verify(bytes.fromhex(str(signed["signature"])), _statement(kind, facts))
        except (InvalidSignature, ValueError, KeyError):
            return False
        return True


class KeyRing(PublicKeys):
    """The keys of a register, with the one that signs."""

    def __init__(self, path: Path, private: str, keys: Mapping[str, str]) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # start-up: cryptography

        super().__init__(keys)
        self.path = path
        self._key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private))
        self.current = key_id(self._key.public_key().public_bytes_raw().hex())

    @classmethod
    def read(cls, path: Path) -> KeyRing | None:
        """Return the keys of a file, None where there is none yet.

        Raises:
            Unusable: it cannot be read, or holds no keys.
        """
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data["format"] != FORMAT:
                raise ValueError
            return cls(path, data["private"], {key_id(public): public for public in data["public"]})
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Unusable(about(path, Message("file.unreadable", why=error.strerror))) from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Unusable(about(path, Message("signing.no-keys"))) from None

    @classmethod
    def make(cls, path: Path, earlier: KeyRing | None = None) -> KeyRing:
        """Make a key and keep it in a file; the public halves of `earlier` keys stay.

        Raises:
            Unusable: it cannot be written there.
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # start-up: cryptography

        made = Ed25519PrivateKey.generate()
        public = made.public_key().public_bytes_raw().hex()
        known = [*(earlier.keys.values() if earlier else ()), public]
        private = made.private_bytes_raw().hex()
        data = {"format": FORMAT, "private": private, "public": known}
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as out:
                out.write(json.dumps(data, indent=2) + "\n")
                out.flush()
                os.fsync(out.fileno())
            draft.replace(path)
        except OSError as error:
            raise Unusable(about(path, Message("signing.unwritable", why=error.strerror))) from None
        finally:
            draft.unlink(missing_ok=True)
        return cls(path, private, {key_id(one): one for one in known})

    @property
    def public(self) -> str:
        """The public half of the key that signs, in hexadecimal digits: what others check with."""
        return self.keys[self.current]

    def signed(self, chain: str, seq: int, hash_: str, at: str | datetime) -> dict[str, Any]:
        """Return a head with its signature."""
        when = moment_text(at) if isinstance(at, datetime) else at
        head: dict[str, Any] = {"at": when, "chain": chain, "hash": hash_, "key": self.current, "seq": seq}
        return {**head, "signature": self._key.sign(_statement(HEAD, head)).hex()}

    def signed_statement(self, kind: str, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return facts with the key that signs and its signature under them."""
        return {**facts, "key": self.current, "signature": self._key.sign(_statement(kind, facts)).hex()}


def key_id(public: str) -> str:
    """Return what a public key is called: the beginning of its SHA-256."""
    return hashlib.sha256(bytes.fromhex(public)).hexdigest()[:16]


def _statement(kind: str, facts: Mapping[str, Any]) -> bytes:
    return canonical({"format": kind, **facts}).encode()


__all__ = ["KeyRing", "PublicKeys", "key_id"]

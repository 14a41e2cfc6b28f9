"""A passkey in software: makes and shows credentials as a browser with a security key does, and can be told to do so wrongly."""

from __future__ import annotations

import hashlib
import html
import json
import re
import secrets
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url, encode_cbor

PRESENT, VERIFIED, NEW = 0x01, 0x04, 0x40
OPTIONS = re.compile(r'data-passkey="(create|get)" data-into="[\w-]+" data-options="([^"]*)"')


def options_in(page: str) -> dict[str, Any]:
    """Return what a page asks a browser for."""
    found = OPTIONS.search(page)
    assert found is not None, "the page asks for no passkey"
    told: dict[str, Any] = json.loads(html.unescape(found[2]))
    return told


@dataclass
class Authenticator:
    """One credential of one site. `verifies` is whether it makes sure who holds it."""

    origin: str = "http://testserver"
    verifies: bool = True
    uses: int = 0
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    ident: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    owner: bytes = b""

    def make(self, options: dict[str, Any], **wrong: Any) -> str:
        """Return what a browser says when a credential was made."""
        self.owner = base64url_to_bytes(options["user"]["id"])
        numbers = self.key.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
        told = bytes(16) + len(self.ident).to_bytes(2, "big") + self.ident + encode_cbor(public)
        data = self._data(options["rp"]["id"], NEW, wrong) + told
        attestation = encode_cbor({"fmt": "none", "attStmt": {}, "authData": data})
        said = {"clientDataJSON": self._client("webauthn.create", options, wrong), "attestationObject": attestation}
        return self._answer(said)

    def show(self, options: dict[str, Any], **wrong: Any) -> str:
        """Return what a browser says when the credential was shown."""
        data = self._data(options["rpId"], 0, wrong)
        client = self._client("webauthn.get", options, wrong)
        signed = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        handle = wrong.get("owner", self.owner)
        return self._answer(
            {"clientDataJSON": client, "authenticatorData": data, "signature": signed, "userHandle": handle}
        )

    def _data(self, site: str, more: int, wrong: dict[str, Any]) -> bytes:
        self.uses += 1
        flags = PRESENT | (VERIFIED if wrong.get("verifies", self.verifies) else 0) | more
        count = wrong.get("uses", self.uses)
        name: str = wrong.get("site", site)
        return hashlib.sha256(name.encode()).digest() + bytes([flags]) + int(count).to_bytes(4, "big")

    def _client(self, kind: str, options: dict[str, Any], wrong: dict[str, Any]) -> bytes:
        told = {"type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": False}
        return json.dumps({**told, **{k: v for k, v in wrong.items() if k in told}}).encode()

    def _answer(self, response: dict[str, bytes]) -> str:
        ident = bytes_to_base64url(self.ident)
        said = {name: bytes_to_base64url(value) for name, value in response.items()}
        return json.dumps({"id": ident, "rawId": ident, "type": "public-key", "response": said})


__all__ = ["Authenticator", "options_in"]

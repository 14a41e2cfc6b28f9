"""A small time-stamping authority (RFC 3161) with keys of its own, as a process: `python -m tests.support.time_authority FOLDER`.

It writes `root.pem`, `signer.pem` and `stranger.pem` into the folder and prints its port. Asked at `/` it stamps as it should; the last part of any other address
is a fault that it then has (`FAULTS`).
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyasn1.codec.der.decoder import decode
from pyasn1.codec.der.encoder import encode
from pyasn1.type import univ, useful
from pyasn1_modules import rfc3161, rfc5035, rfc5652

from tests.conftest import ROOT

SIGNED_DATA, TST_INFO = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
SHA256, ECDSA, RSA = "2.16.840.1.101.3.4.2.1", "1.2.840.10045.4.3.2", "1.2.840.113549.1.1.1"
# The fault, and why it is disbelieved.
FAULTS = {
    "refuses": "refused",
    "words": "unreadable",
    "cut": "unreadable",
    "tail": "unreadable",
    "imprint": "other-imprint",
    "nonce": "other-nonce",
    "no-nonce": "other-nonce",
    "signature": "bad-signature",
    "content": "bad-signature",
    "kind": "other-content",
    "usage": "not-for-time",
    "stranger": "other-certificate",
    "leaf-issues": "other-certificate",
    "too-long-a-chain": "other-certificate",
    "expired": "out-of-date",
    "other-hash-of-certificate": "no-signer",
}
Pair = tuple[x509.Certificate, Any]


def certificate(
    name: str,
    by: Pair | None = None,
    *,
    ca: bool = False,
    below: int | None = None,
    usage: bool = True,
    rsa_key: bool = False,
    until: int = 900,
) -> Pair:
    """Make a key and its certificate, issued by another one or by itself."""
    key: Any = rsa.generate_private_key(65537, 2048) if rsa_key else ec.generate_private_key(ec.SECP256R1())
    own = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(own if by is None else by[0].subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1000))
        .not_valid_after(now + timedelta(days=until))
        .add_extension(x509.BasicConstraints(ca, below if ca else None), critical=True)
    )
    if not ca and usage:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    return made.sign(key if by is None else by[1], hashes.SHA256()), key


class Authority:
    """Who stamps: the certificates, and the ways to do it wrongly."""

    def __init__(self) -> None:
        self.root = certificate("Root", ca=True)
        self.between = certificate("Between", self.root, ca=True, below=0)
        self.deeper = certificate("Deeper", self.between, ca=True)
        self.signer = certificate("Time", self.between)
        self.stranger = certificate("Stranger", certificate("Other root", ca=True))
        self.rsa = certificate("Time by RSA", self.root, rsa_key=True)
        self.signers = {
            "usage": certificate("No time", self.root, usage=False),
            "stranger": self.stranger,
            "leaf-issues": certificate("By a leaf", self.signer),
            "too-long-a-chain": certificate("Too deep", self.deeper),
            "expired": certificate("Late", self.root, until=-1),
            "rsa": self.rsa,
        }

    def answer(self, asked: bytes, fault: str = "") -> bytes:
        """Return the answer to a request."""
        request, _ = decode(asked, asn1Spec=rfc3161.TimeStampReq())
        answer = rfc3161.TimeStampResp()
        answer["status"]["status"] = 2 if fault == "refuses" else 0
        if fault != "refuses":
            outer, _ = decode(self.token(request, fault), asn1Spec=rfc3161.TimeStampToken())
            answer["timeStampToken"] = outer
        content = bytes(encode(answer))
        return {"words": b"<html>", "cut": content[:-9], "tail": content + b"\0"}.get(fault, content)

    def token(self, request: Any, fault: str) -> bytes:
        """Return the token for a request, in DER."""
        signer, key = self.signers.get(fault, self.signer)
        info = rfc3161.TSTInfo()
        info["version"], info["policy"] = 1, "1.2.3.4.5"
        info["messageImprint"] = request["messageImprint"]
        if fault == "imprint":
            info["messageImprint"]["hashedMessage"] = bytes(32)
        info["serialNumber"] = 7
        info["genTime"] = useful.GeneralizedTime(datetime.now(UTC).strftime("%Y%m%d%H%M%SZ"))
        if fault != "no-nonce":
            info["nonce"] = int(request["nonce"]) + (fault == "nonce")
        content = bytes(encode(info))
        told = self._signed(signer, key, content, fault)
        data = rfc5652.SignedData()
        data["version"] = 3
        data["digestAlgorithms"].append(algorithm(SHA256))
        data["encapContentInfo"]["eContentType"] = SIGNED_DATA if fault == "kind" else TST_INFO
        data["encapContentInfo"]["eContent"] = content.replace(b"\x2a", b"\x2b", 1) if fault == "content" else content
        for one in (signer, self.between[0], self.deeper[0], self.signer[0]):
            choice = rfc5652.CertificateChoices()
            choice["certificate"] = decode(der(one), asn1Spec=choice.componentType["certificate"].asn1Object)[0]
            data["certificates"].append(choice)
        data["signerInfos"].append(told)
        outer = rfc5652.ContentInfo()
        outer["contentType"], outer["content"] = SIGNED_DATA, univ.Any(encode(data))
        return bytes(encode(outer))

    def _signed(self, signer: x509.Certificate, key: Any, content: bytes, fault: str) -> Any:
        named = rfc5035.SigningCertificateV2()
        one = rfc5035.ESSCertIDv2()
        one["certHash"] = bytes(32) if fault == "other-hash-of-certificate" else hashlib.sha256(der(signer)).digest()
        named["certs"].append(one)
        told = rfc5652.SignerInfo()
        told["version"] = 1
        sid = told["sid"]["issuerAndSerialNumber"]
        sid["issuer"] = decode(signer.issuer.public_bytes(), asn1Spec=sid["issuer"])[0]
        sid["serialNumber"] = signer.serial_number
        told["digestAlgorithm"] = algorithm(SHA256)
        for kind, value in (
            ("1.2.840.113549.1.9.3", univ.ObjectIdentifier(TST_INFO)),
            ("1.2.840.113549.1.9.4", univ.OctetString(hashlib.sha256(content).digest())),
            ("1.2.840.113549.1.9.16.2.47", named),
        ):
            attribute = rfc5652.Attribute()
            attribute["attrType"] = kind
            attribute["attrValues"].append(univ.Any(encode(value)))
            told["signedAttrs"].append(attribute)
        signed = b"\x31" + bytes(encode(told["signedAttrs"]))[1:]
        by_rsa = isinstance(key, rsa.RSAPrivateKey)
        told["signatureAlgorithm"] = algorithm(RSA if by_rsa else ECDSA)
        end = (padding.PKCS1v15(), hashes.SHA256()) if by_rsa else (ec.ECDSA(hashes.SHA256()),)
        told["signature"] = key.sign(signed + (b"!" if fault == "signature" else b""), *end)
        return told


def algorithm(name: str) -> Any:
    """Return the name of an algorithm as messages carry it."""
    found = rfc5652.DigestAlgorithmIdentifier()
    found["algorithm"] = name
    return found


def der(one: x509.Certificate) -> bytes:
    """Return a certificate as its bytes."""
    return one.public_bytes(serialization.Encoding.DER)


def write(folder: Path, authority: Authority) -> None:
    """Write the certificates by which somebody may believe."""
    for name, (one, _) in (("root", authority.root), ("signer", authority.signer), ("stranger", authority.stranger)):
        (folder / f"{name}.pem").write_bytes(one.public_bytes(serialization.Encoding.PEM))


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Start the authority as a process; yield its address."""
    words = [sys.executable, "-m", "tests.support.time_authority", str(folder)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def main(folder: Path) -> None:
    """Be the authority."""
    authority = Authority()
    write(folder, authority)

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *words: object) -> None:
            pass

        def do_POST(self) -> None:
            fault = self.path.rpartition("/")[2]
            asked = self.rfile.read(int(self.headers["Content-Length"]))
            status = 503 if fault == "down" else 200
            content = b"x" * 300_000 if fault == "large" else authority.answer(asked, fault)
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Time-stamps of an authority (RFC 3161): asking for one, and believing one.

A token says that a hash was there at a time, under the signature of somebody who has neither our key nor our database. It is believed only as far as a chain of
certificates leads from who signed it to one that the operator has named; none that the machine trusts for other ends counts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from compliance.errors import Message
from compliance.register.faults import Unusable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hashes import HashAlgorithm
    from cryptography.x509 import Certificate

MOST_BYTES = 200_000  # of an answer: a token with a chain of certificates has some five to ten thousand
MOST_ISSUERS = 6
SHA256 = "2.16.840.1.101.3.4.2.1"
_SIGNED_DATA = "1.2.840.113549.1.7.2"
_TST_INFO = "1.2.840.113549.1.9.16.1.4"
_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SIGNING_CERTIFICATE, _SIGNING_CERTIFICATE_2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
_HASHES = {SHA256: "SHA256", "2.16.840.1.101.3.4.2.2": "SHA384", "2.16.840.1.101.3.4.2.3": "SHA512"}
_SIGNS_WITH = {  # signatures that name their hash themselves
    "1.2.840.113549.1.1.11": "SHA256", "1.2.840.113549.1.1.12": "SHA384", "1.2.840.113549.1.1.13": "SHA512",
    "1.2.840.10045.4.3.2": "SHA256", "1.2.840.10045.4.3.3": "SHA384", "1.2.840.10045.4.3.4": "SHA512",
}  # fmt: skip


class Disbelieved(Exception):
    """A token or an answer that is not believed; `why` is a word of `WHY`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


WHY = (
    "refused", "unreadable", "other-imprint", "other-nonce", "other-content", "no-signer", "not-for-time", "bad-signature", "other-certificate", "out-of-date",
)  # fmt: skip


@dataclass(frozen=True)
class Token:
    """What a believed token says: when the hash was there, and the certificate that signed it."""

    at: datetime
    signer: str


def certificates_of(content: bytes) -> tuple[Certificate, ...]:
    """Return the certificates of a file, PEM or DER.

    Raises:
        Unusable: it holds none.
    """
    from cryptography import x509  # start-up: cryptography

    try:
        if b"-----BEGIN" in content:
            return tuple(x509.load_pem_x509_certificates(content))
        return (x509.load_der_x509_certificate(content),)
    except ValueError:
        raise Unusable(Message("timestamp.no-certificate")) from None


def fingerprint(certificate: Certificate) -> str:
    """Return the SHA-256 of a certificate, in hexadecimal digits."""
    from cryptography.hazmat.primitives.hashes import SHA256  # start-up: cryptography

    return certificate.fingerprint(SHA256()).hex()


def request(imprint: bytes, nonce: int) -> bytes:
    """Return what to send to an authority for a SHA-256; its certificates are asked for too."""
    from pyasn1_modules import rfc3161  # start-up: pyasn1

    asked = rfc3161.TimeStampReq()
    asked["version"] = "v1"
    asked["messageImprint"]["hashAlgorithm"]["algorithm"] = SHA256
    asked["messageImprint"]["hashedMessage"] = imprint
    asked["nonce"] = nonce
    asked["certReq"] = True
    return _der(asked)


def answered(content: bytes) -> bytes:
    """Return the token of an answer.

    Raises:
        Disbelieved: the authority refused, or this is no answer.
    """
    from pyasn1_modules import rfc3161  # start-up: pyasn1

    told = _read(content, rfc3161.TimeStampResp())
    if int(told["status"]["status"]) not in (0, 1):  # granted, granted with changes
        raise Disbelieved("refused")
    if not told["timeStampToken"].isValue:
        raise Disbelieved("unreadable")
    return _der(told["timeStampToken"])


def believed(token: bytes, imprint: bytes, pinned: Sequence[Certificate], nonce: int | None = None) -> Token:
    """Return what a token says of a SHA-256, for whoever believes the pinned certificates; with the nonce where it was just asked for.

    Raises:
        Disbelieved: it is of something else, or not signed by whom they vouch for at the time it names.
    """
    try:
        return _believed(token, imprint, pinned, nonce)
    except Disbelieved:
        raise
    except (
        Exception
    ):  # a stranger sends what they like, and two libraries raise a dozen things, some only when a part is looked at
        raise Disbelieved("unreadable") from None


def _believed(token: bytes, imprint: bytes, pinned: Sequence[Certificate], nonce: int | None) -> Token:
    from pyasn1_modules import rfc3161, rfc5652  # start-up: pyasn1

    outer = _read(token, rfc5652.ContentInfo())
    if str(outer["contentType"]) != _SIGNED_DATA:
        raise Disbelieved("other-content")
    signed = _read(bytes(outer["content"]), rfc5652.SignedData())
    if str(signed["encapContentInfo"]["eContentType"]) != _TST_INFO or len(signed["signerInfos"]) != 1:
        raise Disbelieved("other-content")
    content = bytes(signed["encapContentInfo"]["eContent"])
    told = _read(content, rfc3161.TSTInfo())
    said = told["messageImprint"]
    if str(said["hashAlgorithm"]["algorithm"]) != SHA256 or bytes(said["hashedMessage"]) != imprint:
        raise Disbelieved("other-imprint")
    if nonce is not None and not (told["nonce"].isValue and int(told["nonce"]) == nonce):
        raise Disbelieved("other-nonce")
    at = _moment(told["genTime"])
    carried, signer_info = list(_carried(signed)), signed["signerInfos"][0]
    signer = _signer(signer_info, [*carried, *pinned])
    _signature(signer_info, signer, content)
    _for_time(signer)
    _led_to(signer, carried, pinned, at)
    return Token(at, fingerprint(signer))


def _read(content: bytes, kind: Any) -> Any:
    """Return what DER says, all of it."""
    from pyasn1.codec.der.decoder import decode  # start-up: pyasn1
    from pyasn1.error import PyAsn1Error  # start-up: pyasn1

    try:
        found, rest = decode(content, asn1Spec=kind)
    except (PyAsn1Error, ValueError, IndexError, RecursionError):
        raise Disbelieved("unreadable") from None
    if rest:
        raise Disbelieved("unreadable")
    return found


def _der(said: Any) -> bytes:
    """Return what was read, or made, as DER."""
    from pyasn1.codec.der.encoder import encode  # start-up: pyasn1
    from pyasn1.error import PyAsn1Error  # start-up: pyasn1

    try:
        return bytes(encode(said))
    except PyAsn1Error:
        raise Disbelieved("unreadable") from None


def _moment(said: Any) -> datetime:
    from pyasn1.error import PyAsn1Error  # start-up: pyasn1

    try:
        at: datetime = said.asDateTime
        return at.astimezone(UTC)
    except (PyAsn1Error, ValueError, OverflowError):
        raise Disbelieved("unreadable") from None


def _carried(signed: Any) -> Iterator[Certificate]:
    """Yield the certificates that came with a token; kinds that nobody uses are left aside."""
    from cryptography import x509  # start-up: cryptography

    if not signed["certificates"].isValue:
        return
    for one in signed["certificates"]:
        if one.getName() == "certificate":
            try:
                yield x509.load_der_x509_certificate(_der(one["certificate"]))
            except ValueError:
                raise Disbelieved("unreadable") from None


def _signer(told: Any, known: Sequence[Certificate]) -> Certificate:
    """Return the certificate of who signed: the one that is named both outside and inside of what is signed."""

    named = _signing_certificate(told)
    if told["sid"].getName() != "issuerAndSerialNumber":
        raise Disbelieved("no-signer")
    sid = told["sid"]["issuerAndSerialNumber"]
    issuer, serial = _der(sid["issuer"]), int(sid["serialNumber"])
    for one in known:
        if one.serial_number == serial and one.issuer.public_bytes() == issuer and named(one):
            return one
    raise Disbelieved("no-signer")


def _signing_certificate(told: Any) -> Any:
    """Return whether a certificate is the one whose hash is signed along (RFC 5816; SHA-1 where the authority still writes that)."""
    from cryptography.hazmat.primitives import hashes, serialization  # start-up: cryptography
    from pyasn1_modules import rfc5035  # start-up: pyasn1

    second = _attribute(told, _SIGNING_CERTIFICATE_2)
    if second is not None:
        found = _read(second, rfc5035.SigningCertificateV2())["certs"][0]
        name = _HASHES.get(str(found["hashAlgorithm"]["algorithm"]), "")
        should = bytes(found["certHash"])
        return lambda one: bool(name) and one.fingerprint(getattr(hashes, name)()) == should
    first = _attribute(told, _SIGNING_CERTIFICATE)
    if first is None:
        raise Disbelieved("no-signer")
    sha1 = bytes(_read(first, rfc5035.SigningCertificate())["certs"][0]["certHash"])
    return lambda one: (
        hashlib.sha1(one.public_bytes(serialization.Encoding.DER), usedforsecurity=False).digest() == sha1
    )


def _attribute(told: Any, wanted: str) -> bytes | None:
    """Return the one value of a signed attribute, None where there is none."""
    if not told["signedAttrs"].isValue:
        raise Disbelieved("bad-signature")
    found = [one for one in told["signedAttrs"] if str(one["attrType"]) == wanted]
    if len(found) > 1 or any(len(one["attrValues"]) != 1 for one in found):
        raise Disbelieved("unreadable")
    return bytes(found[0]["attrValues"][0]) if found else None


def _signature(told: Any, signer: Certificate, content: bytes) -> None:
    """Make sure that the attributes are signed and that they are of this content."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm  # start-up: cryptography
    from cryptography.hazmat.primitives import hashes  # start-up: cryptography
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa  # start-up: cryptography
    from pyasn1.type import univ  # start-up: pyasn1

    name = _HASHES.get(str(told["digestAlgorithm"]["algorithm"]))
    digest, kind = _attribute(told, _MESSAGE_DIGEST), _attribute(told, _CONTENT_TYPE)
    if name is None or digest is None or kind is None:
        raise Disbelieved("bad-signature")
    counted = hashes.Hash(getattr(hashes, name)())
    counted.update(content)
    if bytes(_read(digest, univ.OctetString())) != counted.finalize():
        raise Disbelieved("bad-signature")
    if str(_read(kind, univ.ObjectIdentifier())) != _TST_INFO:
        raise Disbelieved("other-content")
    signed = b"\x31" + _der(told["signedAttrs"])[1:]  # signed as the set it is, stored under another tag
    with_: HashAlgorithm = getattr(hashes, _SIGNS_WITH.get(str(told["signatureAlgorithm"]["algorithm"]), name))()
    signature = bytes(told["signature"])
    try:
        key = signer.public_key()
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, signed, padding.PKCS1v15(), with_)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, signed, ec.ECDSA(with_))
        elif isinstance(key, ed25519.Ed25519PublicKey):
            key.verify(signature, signed)
        else:
            raise Disbelieved("bad-signature")
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        raise Disbelieved("bad-signature") from None


def _for_time(signer: Certificate) -> None:
    """Make sure that a certificate may sign time-stamps, and only these (RFC 3161, 2.3)."""
    from cryptography import x509  # start-up: cryptography
    from cryptography.x509.oid import ExtendedKeyUsageOID  # start-up: cryptography

    try:
        found = signer.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        raise Disbelieved("not-for-time") from None
    if not found.critical or list(found.value) != [ExtendedKeyUsageOID.TIME_STAMPING]:
        raise Disbelieved("not-for-time")


def _led_to(signer: Certificate, carried: Sequence[Certificate], pinned: Sequence[Certificate], at: datetime) -> None:
    """Make sure that a chain of certificates, all good at that time, leads to one that is believed."""
    ends, seen, ahead = {fingerprint(one) for one in pinned}, set[str](), [signer]
    late = False
    for below in range(MOST_ISSUERS):
        issuers: list[Certificate] = []
        for one in ahead:
            if not one.not_valid_before_utc <= at <= one.not_valid_after_utc:
                late = True
                continue
            if fingerprint(one) in ends:
                return
            seen.add(fingerprint(one))
            others = [other for other in (*carried, *pinned) if fingerprint(other) not in seen]
            issuers += [other for other in others if _issued(one, other, below)]
        ahead = issuers
    raise Disbelieved("out-of-date" if late else "other-certificate")


def _issued(one: Certificate, issuer: Certificate, below: int) -> bool:
    """Whether an issuer that may issue has issued a certificate; `below` counts the issuers between it and who signed."""
    from cryptography import x509  # start-up: cryptography
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm  # start-up: cryptography

    try:
        may = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
        uses = [e.value for e in issuer.extensions if isinstance(e.value, x509.KeyUsage)]
        if not may.ca or below > (MOST_ISSUERS if may.path_length is None else may.path_length):
            return False
        if not all(use.key_cert_sign for use in uses):
            return False
        one.verify_directly_issued_by(issuer)
    except (
        x509.ExtensionNotFound,
        x509.DuplicateExtension,
        InvalidSignature,
        UnsupportedAlgorithm,
        ValueError,
        TypeError,
    ):
        return False
    return True


__all__ = [
    "MOST_BYTES", "WHY", "Disbelieved", "Token", "answered", "believed", "certificates_of", "fingerprint", "request",
]  # fmt: skip

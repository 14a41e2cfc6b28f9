"""Time-stamps of anchored heads, by an authority that has neither our key nor our database (RFC 3161).

One stamp stands for the newest head of each chain that has moved since the last one: what is stamped is the root of a tree over these heads. The lines stand in
a file beside the anchor. What waits for a stamp is what the anchor holds and no stamp does, so nothing is lost where the authority is down or the process ends, and
no change waits for it. Who has the database, the anchor and our key can make all of them anew, and still has no stamp of the time before.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.errors import Message, about
from compliance.register import merkle, timestamp_tokens
from compliance.register.columns import moment_text
from compliance.register.faults import Unusable
from compliance.register.findings import Finding, Reached
from compliance.register.timestamp_tokens import Disbelieved, Token

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

PATIENCE = 20.0  # seconds an authority may take to connect, and between two pieces of its answer
MOST_HEADS = 50_000  # in one stamp; what is more comes with the next
_KIND = "application/timestamp-query"
_ANSWER = "application/timestamp-reply"


class Authority:
    """A time-stamping authority: where it is asked, and by which certificates it is believed."""

    def __init__(self, url: str | None, pinned: Sequence[Certificate]) -> None:
        self.url = url
        self.pinned = tuple(pinned)

    def stamped(self, imprint: bytes) -> tuple[bytes, Token]:
        """Return a token for a SHA-256, and what it says.

        Raises:
            Unusable: the authority cannot be reached, refuses, or answers what is not believed.
        """
        if self.url is None:
            raise Unusable(Message("timestamp.no-address"))
        nonce = secrets.randbits(63)
        try:
            token = timestamp_tokens.answered(_posted(self.url, timestamp_tokens.request(imprint, nonce)))
            return token, timestamp_tokens.believed(token, imprint, self.pinned, nonce)
        except Disbelieved as error:
            raise Unusable(about(self.url, Message("timestamp.disbelieved", why=why(error)))) from None


def why(error: Disbelieved) -> Message:
    """Return why a token is not believed, as a message."""
    return Message(f"timestamp.why-{error.why}")


def _posted(url: str, content: bytes) -> bytes:
    """Return what an authority answers.

    Raises:
        Unusable: it cannot be reached, or answers another thing.
    """
    import httpx  # start-up: httpx

    body = b""
    try:
        with httpx.stream("POST", url, content=content, headers={"Content-Type": _KIND}, timeout=PATIENCE) as answer:
            if answer.status_code != 200:
                raise Unusable(about(url, Message("timestamp.unreached", why=f"HTTP {answer.status_code}")))
            for piece in answer.iter_bytes():
                body += piece
                if len(body) > timestamp_tokens.MOST_BYTES:
                    raise Unusable(about(url, Message("timestamp.disbelieved", why=why(Disbelieved("unreadable")))))
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        told = str(error) or type(error).__name__
        raise Unusable(about(url, Message("timestamp.unreached", why=told))) from None
    return body


@dataclass(frozen=True)
class Head:
    """A head that is in a stamp, and where the line of the stamp begins in the file."""

    seq: int
    hash: str
    offset: int


@dataclass
class Stamped:
    """What the file of the stamps holds: by chain the heads, in the order of the file. `missing` is that there is no file.

    Tokens stay in the file and are looked at where something hangs on them: the first and the newest that agree, and each that does not.
    """

    path: Path
    pinned: Sequence[Certificate]
    heads: Mapping[str, list[Head]] = field(default_factory=dict)
    missing: bool = False
    later: Callable[[str, int], str | None] = field(default=lambda chain, seq: None)
    _known: dict[int, Token | None] = field(default_factory=dict)

    def held_against(self, chain: str, hashes: Mapping[int, str]) -> tuple[Reached, list[Finding]]:
        """Hold the hashes of a chain against its stamps; return how far it is stamped, and what is wrong."""
        found: dict[str, Finding] = {}
        agreed: list[Head] = []
        for head in self.heads.get(chain, ()):
            if hashes.get(head.seq) == head.hash:
                agreed.append(head)
            elif self.token(head.offset) is None:
                found.setdefault("forged-stamp", Finding(head.seq, "forged-stamp"))
            elif head.seq in hashes:
                found.setdefault("other-than-stamped", Finding(head.seq, "other-than-stamped"))
            elif self.later(chain, head.seq) != head.hash:
                found["cut-behind-stamp"] = Finding(head.seq, "cut-behind-stamp")
        agreed.sort(key=lambda one: one.seq)
        first, newest = self._believed(agreed, found), self._believed(agreed[::-1], found)
        if first is None or newest is None:
            return Reached(), list(found.values())
        return Reached(newest[0], moment_text(newest[1].at), moment_text(first[1].at)), list(found.values())

    def _believed(self, heads: Sequence[Head], found: dict[str, Finding]) -> tuple[int, Token] | None:
        """Return the first entry whose token is believed, with the token; note what is forged before it."""
        for head in heads:
            token = self.token(head.offset)
            if token is not None:
                return head.seq, token
            found.setdefault("forged-stamp", Finding(head.seq, "forged-stamp"))
        return None

    def token(self, offset: int) -> Token | None:
        """Return what the token of a line says, None where it is not believed."""
        if offset not in self._known:
            try:
                with self.path.open("rb") as file:
                    file.seek(offset)
                    line = json.loads(file.readline())
                token, imprint = base64.b64decode(line["token"], validate=True), root_of(heads_of(line))
                self._known[offset] = timestamp_tokens.believed(token, imprint, self.pinned)
            except (OSError, ValueError, KeyError, TypeError, Disbelieved):
                self._known[offset] = None
        return self._known[offset]


class Stamps:
    """The file of the stamps of an anchor, and the authority that gives them."""

    def __init__(self, path: Path, authority: Authority) -> None:
        self.path = path
        self.authority = authority

    def begin(self) -> None:
        """Make the file, if there is none.

        Raises:
            Unusable: it cannot be written there.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
        except OSError as error:
            raise Unusable(about(self.path, Message("timestamp.unwritable", why=error.strerror))) from None

    def stamp(self, heads: Mapping[str, tuple[int, str]]) -> Token:
        """Have heads stamped and keep the stamp.

        Raises:
            Unusable: the authority gives none, or the file cannot be written; a file that is gone is not made anew.
        """
        listed = [(chain, *heads[chain]) for chain in sorted(heads)]
        token, said = self.authority.stamped(root_of(listed))
        line = {"at": moment_text(said.at), "heads": listed, "token": base64.b64encode(token).decode()}
        try:
            handle = os.open(self.path, os.O_APPEND | os.O_WRONLY)
            try:
                os.write(handle, (json.dumps(line, separators=(",", ":")) + "\n").encode())
            finally:
                os.close(handle)
        except OSError as error:
            raise Unusable(about(self.path, Message("timestamp.unwritable", why=error.strerror))) from None
        return said

    def read(self) -> Stamped:
        """Return what the file holds.

        Raises:
            Unusable: it is there and cannot be read.
        """
        heads: dict[str, list[Head]] = {}
        try:
            for offset, _, line in lines(self.path):
                for chain, seq, hash_ in heads_of(line):
                    heads.setdefault(chain, []).append(Head(seq, hash_, offset))
        except FileNotFoundError:
            return Stamped(self.path, self.authority.pinned, missing=True)
        except OSError as error:
            raise Unusable(about(self.path, Message("file.unreadable", why=error.strerror))) from None
        return Stamped(self.path, self.authority.pinned, heads)


def root_of(heads: Sequence[tuple[str, int, str]]) -> bytes:
    """Return what is stamped of heads, in their order."""
    return bytes.fromhex(merkle.root([merkle.head(*head) for head in heads]))


def lines(path: Path, offset: int = 0) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Yield the whole lines of a file from an offset on: where each begins, where it ends, what it says; what is no line of ours says nothing.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        file.seek(offset)
        for text in file:
            if not text.endswith(b"\n"):
                return  # somebody is at it
            try:
                line = json.loads(text)
            except ValueError:
                line = {}
            yield offset, offset + len(text), line if isinstance(line, dict) else {}
            offset += len(text)


def heads_of(line: Mapping[str, Any]) -> list[tuple[str, int, str]]:
    """Return the heads of a line; one that was spoilt stands for an entry of the site that never was, so that it is found."""
    try:
        return [(str(chain), int(seq), str(hash_)) for chain, seq, hash_ in line["heads"]]
    except (ValueError, KeyError, TypeError):
        return [("system", 0, "")]


__all__ = ["MOST_HEADS", "Authority", "Head", "Stamped", "Stamps", "heads_of", "lines", "root_of", "why"]

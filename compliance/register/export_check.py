"""Checks an export away from its register: every file, the trail, and what `proof.json` has signed (`inclusion`). Needs no database.

Without a key that somebody knows from elsewhere the keys of the export itself are believed, and the report says which these are.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from compliance.errors import Message
from compliance.register import inclusion, merkle
from compliance.register.anchors import Anchored
from compliance.register.chain import START, entry_hash, sha256
from compliance.register.columns import canonical
from compliance.register.faults import Invalid, Unusable
from compliance.register.findings import Finding, Reached
from compliance.register.replaying import RECORDED
from compliance.register.signing import PublicKeys
from compliance.register.stamps_carried import held_against

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

TRAIL = "trail.jsonl"
MOST_BYTES = 2_000_000_000  # of all files unpacked: a zip can be small and hold anything
MOST_FINDINGS = 100

Kind = Literal[
    "unsigned", "forged-proof", "file-changed", "file-missing", "file-added", "other-end", "not-included", "assessment-changed",
    "missing-entry", "broken-link", "changed-entry", "changed-payload", "unreadable-entry",
    "forged-anchor", "other-than-anchored", "cut-behind-anchor", "other-than-earlier",
    "forged-stamp", "other-than-stamped", "cut-behind-stamp",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class ExportFinding:
    """What is wrong with an export: with an entry (`seq`, 0 for none) or with a file (`name`, "" for none)."""

    kind: Kind
    seq: int = 0
    name: str = ""


@dataclass(frozen=True)
class ExportReport:
    """An export that was looked at: the chain it says it is of, its end, who signed it, up to where it was anchored before, and what is wrong.

    `stamps` is how many time-stamps it carries, `stamped` how far these go for whoever names the certificate of an authority.
    """

    chain: str
    entries: int
    head: str
    at: str
    public: str
    chains: int
    anchored: int
    stamps: int
    stamped: Reached
    findings: tuple[ExportFinding, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def check_export(
    content: bytes,
    keys: PublicKeys | None = None,
    earlier: bytes | None = None,
    authority: Sequence[Certificate] = (),
) -> ExportReport:
    """Look at an export, with keys and certificates of a time-stamping authority that are known from elsewhere, and at an earlier export of the
    same firm that it must go on from.

    Raises:
        Unusable: one of them is no export.
    """
    files = _files(content)
    trail = _Trail(files[TRAIL])
    found = [*trail.findings, *_assessments(files, trail)]
    told = _told(files)
    if told is None:
        found.append(ExportFinding("unsigned"))
        report = ExportReport(trail.chain, trail.last, trail.hashes[trail.last], "", "", 0, 0, 0, Reached(), ())
    else:
        proof = _Proof(told, keys, trail, authority)
        found += [*proof.findings(files, trail)]
        report = proof.report(trail)
    if earlier is not None:
        before = _Trail(_files(earlier)[TRAIL])
        if before.chain != trail.chain or trail.hashes.get(before.last) != before.hashes[before.last]:
            found.append(ExportFinding("other-than-earlier", before.last))
    return ExportReport(**{**vars(report), "findings": tuple(dict.fromkeys(found))[:MOST_FINDINGS]})


class _Trail:
    """The entries of an export, and whether they hold together."""

    def __init__(self, content: bytes) -> None:
        self.chain = ""
        self.hashes: dict[int, str] = {0: START}
        self.last = 0
        self.findings: list[ExportFinding] = []
        self.recorded: dict[str, tuple[int, str]] = {}  # file of an assessment: entry and hash
        for line in content.decode("utf-8", "replace").split("\n"):
            if line:
                self._entry(line)

    def _entry(self, line: str) -> None:
        try:
            told = json.loads(line)
            seq, own = int(told["seq"]), str(told["hash"])
            fields = [str(told[n]) for n in ("at", "actor", "kind", "digest", "previous")]
            chain, payload = str(told["chain"]), told["payload"]
            digest = None if payload is None else sha256(f"{told['salt']}{payload}{told.get('rows') or ''}")
            should = entry_hash(chain, seq, *fields)
        except (ValueError, KeyError, TypeError, RecursionError, Invalid):
            self.findings.append(ExportFinding("unreadable-entry", self.last + 1))
            return
        if seq != self.last + 1:
            self.findings.append(ExportFinding("missing-entry", self.last + 1))
        elif fields[4] != self.hashes[self.last]:
            self.findings.append(ExportFinding("broken-link", seq))
        if should != own or chain != (self.chain or chain):
            self.findings.append(ExportFinding("changed-entry", seq))
        if digest is not None and digest != fields[3]:
            self.findings.append(ExportFinding("changed-payload", seq))
        elif digest is not None and fields[2] == RECORDED:
            self._assessment(seq, str(payload))
        self.chain = self.chain or chain
        self.hashes[seq], self.last = own, seq

    def _assessment(self, seq: int, payload: str) -> None:
        try:
            told = json.loads(payload)
            self.recorded[f"assessments/{told['number']:04}-{told['as_of']}.json"] = seq, str(told["document_sha256"])
        except (ValueError, KeyError, TypeError, RecursionError):  # a chain made anew, by another program
            self.findings.append(ExportFinding("changed-payload", seq))


class _Proof:
    """What `proof.json` says, held against the files and the trail."""

    def __init__(
        self, told: Mapping[str, Any], keys: PublicKeys | None, trail: _Trail, authority: Sequence[Certificate]
    ) -> None:
        self.told = told
        self.stamps: list[dict[str, Any]] = told.get("stamped", [])
        self.stamped, self.unstamped = Reached(), list[Finding]()
        if authority:
            self.stamped, self.unstamped = held_against(self.stamps, trail.chain, trail.hashes, authority)
        self.keys = keys or PublicKeys.named(" ".join(map(str, told["keys"])))
        self.anchored = Anchored(self.keys, {str(told["head"]["chain"]): list(told["anchored"])})

    def report(self, trail: _Trail) -> ExportReport:
        """Return what is to be told of it."""
        head, said = self.told["head"], self.told["statement"]
        reached, _ = self.anchored.held_against(trail.chain, trail.hashes)
        public = self.keys.keys.get(str(head["key"]), "")
        last = trail.hashes[trail.last]
        told = (trail.chain, trail.last, last, str(head["at"]), public, int(said["size"]), reached)
        return ExportReport(*told, len(self.stamps), self.stamped, ())

    def findings(self, files: Mapping[str, bytes], trail: _Trail) -> Iterator[ExportFinding]:
        """Yield what is wrong."""
        head, said, way = self.told["head"], self.told["statement"], self.told["path"]
        hashes: Mapping[str, str] = self.told["files"]
        facts = inclusion.facts(said)
        genuine = self.keys.genuine_statement(inclusion.STATEMENT, facts, said) and self.keys.genuine(head)
        if not genuine or not inclusion.covered(hashes, self.told["anchored"], self.stamps).items() <= facts.items():
            yield ExportFinding("forged-proof")
        own = merkle.head(str(head["chain"]), int(head["seq"]), str(head["hash"]))
        if merkle.root_of_path(own, int(way["index"]), int(said["size"]), way["hashes"]) != said["root"]:
            yield ExportFinding("not-included")
        if (head["chain"], head["seq"], head["hash"]) != (trail.chain, trail.last, trail.hashes[trail.last]):
            yield ExportFinding("other-end", int(head["seq"]))
        yield from _compared(hashes, files)
        for one in (*self.anchored.held_against(str(head["chain"]), trail.hashes)[1], *self.unstamped):
            yield ExportFinding(next(kind for kind in KINDS if kind == one.kind), one.seq)


def _compared(hashes: Mapping[str, str], files: Mapping[str, bytes]) -> Iterator[ExportFinding]:
    for name, should in hashes.items():
        if name not in files:
            yield ExportFinding("file-missing", name=name)
        elif inclusion.sha256(files[name]) != should:
            yield ExportFinding("file-changed", name=name)
    for name in files.keys() - hashes.keys() - {inclusion.FILE}:
        yield ExportFinding("file-added", name=name)


def _assessments(files: Mapping[str, bytes], trail: _Trail) -> Iterator[ExportFinding]:
    """Hold each assessment against the hash that the trail recorded with it."""
    for name, (seq, should) in trail.recorded.items():
        if name not in files:
            yield ExportFinding("file-missing", seq, name)
            continue
        try:
            held = sha256(canonical(json.loads(files[name])))
        except (ValueError, RecursionError, Invalid):
            held = ""
        if held != should:
            yield ExportFinding("assessment-changed", seq, name)
    for name in files:
        if name.startswith("assessments/") and name not in trail.recorded:
            yield ExportFinding("file-added", name=name)


def _told(files: Mapping[str, bytes]) -> dict[str, Any] | None:
    """Return the proof of an export, None where it has none.

    Raises:
        Unusable: it is there and cannot be read.
    """
    if inclusion.FILE not in files:
        return None
    try:
        told: dict[str, Any] = json.loads(files[inclusion.FILE])
        head, said, way, lines = told["head"], told["statement"], told["path"], told["anchored"]
        texts = [head["chain"], head["hash"], head["at"], said["root"], *way["hashes"], *told["files"].values()]
        texts += [line[name] for line in lines for name in ("chain", "hash")] + told["keys"]
        numbers = [head["seq"], said["size"], way["index"], *(line["seq"] for line in lines)]
        plain = all(isinstance(t, str) for t in texts) and all(isinstance(n, int) for n in numbers)
        canonical(told)
        if not all(isinstance(one, dict) for one in [*told.get("stamped", [])]):
            raise ValueError
        bytes.fromhex("".join([said["root"], *way["hashes"]]))
        if told["format"] != inclusion.FORMAT or not plain:
            raise ValueError
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, Invalid):
        raise Unusable(Message("export.no-proof")) from None
    return told


def _files(content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MOST_BYTES:
                raise Unusable(Message("export.too-large", most=MOST_BYTES // 1_000_000))
            files = {one.filename: archive.read(one) for one in archive.infolist()}
            twice = len(files) != len(archive.infolist())  # who unpacks it could see another one than was checked
    # What reading an archive that is broken, cut, encrypted (RuntimeError) or packed in a way nobody here knows (NotImplementedError) raises.
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError):
        raise Unusable(Message("export.no-export")) from None
    if twice or TRAIL not in files:
        raise Unusable(Message("export.no-export"))
    return files


__all__ = ["KINDS", "ExportFinding", "ExportReport", "check_export"]

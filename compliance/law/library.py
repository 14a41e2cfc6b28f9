"""The library of extracts (`library/`): the words of the law that quotations are held against, part by part and by the day of the text.

An extract is a head of `key: value` lines, a line `---`, and the text. Nobody needs the library to know what the law asks: it proves that
what the ledgers quote stands in the law. It lies beside the rulesets of a checkout and is not installed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from compliance.errors import Fault, FaultList, Message, Place, about, nearest
from compliance.law.rulebook import Rulebook
from compliance.law.sources import JOINT, PART, Ledger, Quotation, SourceText
from compliance.reading import strict_yaml

FOLDER = "library"
UNKNOWN = "unknown"
LARGEST = 1_000_000
HEAD = (
    "work",
    "part",
    "text-of",
    "language",
    "publisher",
    "address",
    "copy",
    "second-copy",
    "licence",
    "sha256",
)
_LINE = "---\n"
_NAME = re.compile(rf"({PART.pattern})@(\d{{4}}-\d{{2}}-\d{{2}}|{UNKNOWN})")
_QUOTE_MARKS = str.maketrans(dict.fromkeys('’‘‚‛`´′“”„‟″"', "'"))
_GUILLEMETS = re.compile(r"«\s*|\s*»")
_BLANKS = re.compile(r"[\s\u00a0\u202f\u2009\u200b\ufeff]+")
_BEFORE_SIGN = re.compile(r" (?=[;:!?])")  # as French sets them


@dataclass(frozen=True)
class Extract:
    """Some part of a law as it read on a day, and whence its words were copied."""

    head: Mapping[str, str]
    text: str

    @property
    def copied_twice(self) -> bool:
        """Whether a second copy, made independently, was found to have the same words."""
        return self.head["second-copy"] != "none"

    @cached_property
    def _plain(self) -> str:
        return plain(self.text)

    def holds(self, words: str) -> bool:
        """Whether a quotation stands in the text word for word, its pieces one after the other."""
        at = 0
        for piece in words.split(JOINT):
            wanted = plain(piece)
            found = self._plain.find(wanted, at)
            if not wanted or found < 0:
                return False
            at = found + len(wanted)
        return True


def plain(words: str) -> str:
    """Return words with blanks and quote marks made equal, which copies of a text write as they like."""
    return _BEFORE_SIGN.sub("", _BLANKS.sub(" ", _GUILLEMETS.sub("'", words).translate(_QUOTE_MARKS))).strip()


def read_extract(path: Path, shown: str) -> Extract:
    """Read one extract; `shown` is the name used in messages.

    Raises:
        FaultList: its name or head is not in the form, or the text is not the one whose hash the head has.
    """
    raw = strict_yaml.decoded(strict_yaml.read_bytes(path, LARGEST, shown), shown)
    head, line, text = raw.partition(_LINE)
    faults: list[Fault] = []
    if not line or (head and not head.endswith("\n")):
        raise FaultList([Fault(Place(shown, 1), Message("library.no-line"))])
    found: dict[str, str] = {}
    for n, one in enumerate(head.splitlines(), start=1):
        key, colon, value = one.partition(":")
        if not colon or not value.strip():
            faults.append(Fault(Place(shown, n), Message("library.head-form")))
        elif key not in HEAD:
            faults.append(Fault(Place(shown, n), Message("library.unknown-key", key=key, hint=nearest(key, HEAD))))
        elif key in found:
            faults.append(Fault(Place(shown, n), Message("library.key-twice", key=key)))
        else:
            found[key] = value.strip()
    absent = [key for key in HEAD if key not in found]
    if absent and not faults:
        faults.append(Fault(Place(shown, 1), Message("library.key-missing", keys=", ".join(absent))))
    if not faults:
        faults += _spoilt(path, shown, found, text)
    if faults:
        raise FaultList(faults)
    return Extract(found, text)


def _spoilt(path: Path, shown: str, head: Mapping[str, str], text: str) -> Iterator[Fault]:
    """Yield where an extract contradicts itself: its name and its head, its text and the hash of it."""
    lines = {key: n for n, key in enumerate(head, start=1)}
    named = _NAME.fullmatch(path.stem) if path.suffix == ".txt" else None
    if named is None:
        yield Fault(Place(shown), Message("library.name-form"))
    elif head["text-of"] != named[3]:
        said = Message("library.day-differs", said=head["text-of"], named=named[3])
        yield Fault(Place(shown, lines["text-of"]), said)
    digest = hashlib.sha256(text.encode()).hexdigest()
    if head["sha256"] != digest:
        yield Fault(Place(shown, lines["sha256"]), Message("library.hash-differs", hash=digest))


class Library:
    """The extracts under a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, Extract | None] = {}

    @property
    def there(self) -> bool:
        """Whether there is a library; an installed program has none."""
        return self.folder.is_dir()

    def names(self) -> list[str]:
        """Return every file of the library, by its path in it."""
        return sorted(p.relative_to(self.folder).as_posix() for p in self.folder.rglob("*") if p.is_file())

    def extract(self, name: str) -> Extract | None:
        """Return an extract, None where there is none of this name or it is spoilt."""
        if name not in self._read:
            try:
                path = self.folder / name
                self._read[name] = read_extract(path, f"{FOLDER}/{name}") if path.is_file() else None
            except FaultList:
                self._read[name] = None
        return self._read[name]

    def faults(self) -> Iterator[Fault]:
        """Yield everything that is wrong with the files of the library."""
        for name in self.names():
            try:
                self._read[name] = read_extract(self.folder / name, f"{FOLDER}/{name}")
            except FaultList as error:
                self._read[name] = None
                yield from error.faults


def extract_of(text: SourceText, quotation: Quotation) -> str | None:
    """Return the name of the extract that a quotation of the law is held against; None for one that is not of the law."""
    if text.kind != "primary" or text.library is None or quotation.part is None:
        return None
    day = UNKNOWN if text.source_day is None else text.source_day.isoformat()
    return f"{text.library}/{quotation.part}@{day}.txt"


@dataclass(frozen=True)
class Unproved:
    """Something a ledger says that its extract, or its ruleset, does not bear out: in which ledger, at which path, and what."""

    file: str
    path: tuple[str | int, ...]
    message: Message


def unproved(book: Rulebook, library: Library) -> Iterator[Unproved]:
    """Yield the quotations that do not stand in their extracts, and the statements that are no longer those that were read."""
    for of, ledger in book.ledgers.items():
        file = book.ledger_files[of]
        if library.there:
            yield from _not_found(file, ledger, library)
    for ident, found in book.evidence.items():
        for name, standing in found.statements.items():
            if standing is not None and standing.changed:
                message = about(ident, Message("ledger.changed-since", statement=name, id=ident))
                yield Unproved(book.ledger_files[found.ledger], ("read", ident, name, "as"), message)


def _not_found(file: str, ledger: Ledger, library: Library) -> Iterator[Unproved]:
    for key, quotation in ledger.quotes.items():
        text = ledger.texts[quotation.in_]
        name = extract_of(text, quotation)
        if name is None or quotation.words is None:
            continue
        extract = library.extract(name)
        if extract is None:
            message = Message("ledger.no-extract", file=f"{FOLDER}/{name}", hint=_like(library, name))
            yield Unproved(file, ("quotes", key, "part"), about(key, message))
        elif extract.head["language"] != text.language:
            message = Message("ledger.other-language", said=text.language, found=extract.head["language"])
            yield Unproved(file, ("texts", quotation.in_, "language"), about(key, message))
        elif not extract.holds(quotation.words):
            message = Message("ledger.not-in-extract", file=f"{FOLDER}/{name}")
            yield Unproved(file, ("quotes", key, "words"), about(key, message))


def _like(library: Library, name: str) -> Message | None:
    """Return the hint which extracts of the same part there are, of other days."""
    folder, _, file = name.rpartition("/")
    part = file.partition("@")[0]
    others = sorted(p.name for p in (library.folder / folder).glob(f"{part}@*.txt"))
    return Message("ledger.of-other-days", files=", ".join(others)) if others else None


__all__ = ["FOLDER", "Extract", "Library", "Unproved", "extract_of", "plain", "read_extract", "unproved"]

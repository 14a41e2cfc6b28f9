"""Reads a rulebook from its data files: strictly, whole or not at all.

The files are found beside the checkout or inside the installed package, or in a folder the caller names. What was read and
checked once is kept as plain data in the user's cache (`keeping`), keyed by a hash of every byte and of the code that read it, so that the
command line starts fast; what is wrong is never kept. A process that asks again for what it read lately gets the same rulebook, as long
as no byte has changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import VERSION as PYDANTIC

from compliance import keeping
from compliance.errors import Fault, FaultList, InputError, Message, about
from compliance.language.languages import known
from compliance.language.translating import from_files, translated, words_of
from compliance.law import additions, packing
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.recent import Recent
from compliance.resources import law_root
from compliance.version import VERSION

if TYPE_CHECKING:
    from compliance.law.assembling import Parts
    from compliance.law.lately import Lately

FOLDERS = ("rulesets", "jurisdictions")
ACCEPTED = "rulesets/accepted-hints.yaml"  # what was said of hints: no law, and not part of what a rulebook says
READERS = ("language", "law", "reading", "semantics")  # the packages a rulebook is read with
MAX_FILES = 1000  # the law and its ledgers
MAX_TRANSLATION = 40_000_000
KEPT = 2  # rulebooks read last: the one at work, and one it is compared with


def load(root: Path | None = None) -> Rulebook:
    """Load the rulebook under `root` (default: the one that came with this package, with what other installed packages bring).

    Raises:
        FaultList: something in it is wrong; every fault names file, line, column and mend. Nothing is loaded then.
        InputError: there is no rulebook there.
    """
    read = sources(root)
    return _books.get(read.key, lambda: _read(read))


@dataclass(frozen=True)
class Sources:
    """The bytes a rulebook is read from, and the key that names them and the code that reads them."""

    base: Path
    texts: Mapping[str, bytes]
    translations: Mapping[str, bytes]
    key: str


def sources(root: Path | None = None) -> Sources:
    """Return what the rulebook under `root` would be read from. Raises InputError where there is none."""
    base = (root or law_root()).resolve()
    texts = _texts(base)
    if root is None:  # a folder that the caller names is taken as it is
        texts |= {name: text.encode() for name, text in additions.texts().items()}
    translations = _translations(base)
    key = hashlib.sha256()
    for made_by in (VERSION, PYDANTIC, keeping.code_of(*READERS)):  # a changed reader must not trust an old reading
        key.update(made_by.encode() + b"\0")
    for name, raw in (*texts.items(), *translations.items()):
        key.update(f"{name}\0{len(raw)}\0".encode() + raw)
    return Sources(base, texts, translations, key.hexdigest())


def parts_of(root: Path | None = None, lately: Lately | None = None) -> Parts:
    """Return what the files of a rulebook say, each with its lines; what `lately` has of them is not read anew.

    Raises:
        FaultList: they are not in their form.
    """
    from compliance.law.assembling import collect  # start-up time: what was kept is put together already

    return collect(_documents_of(sources(root)), lately)


_books: Recent[str, Rulebook] = Recent(KEPT)


def _read(read: Sources) -> Rulebook:
    kept = keeping.read("rulebook", read.key)
    if kept is not None:
        return _keyed(packing.unpacked(kept), read.key)
    from compliance.law.assembling import collect  # start-up time, as above

    book = collect(_documents_of(read)).checked(trusted=False)
    keeping.write("rulebook", read.key, packing.packed(book))
    return _keyed(book, read.key)


def _documents_of(read: Sources) -> dict[str, strict_yaml.Document]:
    documents: dict[str, strict_yaml.Document] = {}
    faults: list[Fault] = []
    for name, raw in read.texts.items():
        try:
            documents[name] = _parsed(name, strict_yaml.decoded(raw, read.base / name))
        except FaultList as error:
            faults += error.faults
    if faults:
        raise FaultList(faults)
    documents = additions.merged(documents)
    return _translated(documents, read.base, read.translations) if read.translations else documents


def _keyed(book: Rulebook, key: str) -> Rulebook:
    """Tell a rulebook the key of what it was read from; nobody else may, for a changed copy is another rulebook."""
    object.__setattr__(book, "key", key)
    return book


def _translations(base: Path) -> dict[str, bytes]:
    """Return the translators' files of the law: rulesets/locale/TAG.po."""
    return _files(base, sorted((base / "rulesets" / "locale").glob("*.po")), MAX_TRANSLATION)


def _translated(
    documents: Mapping[str, strict_yaml.Document], base: Path, translations: Mapping[str, bytes]
) -> dict[str, strict_yaml.Document]:
    """Return the files with the words of further languages; what is not translated, or not anew, is shown in English."""
    by_tag = {
        known(Path(file).stem.replace("_", "-")): words_of(file, strict_yaml.decoded(raw, base / file))
        for file, raw in translations.items()
    }
    words = from_files(by_tag)
    return {name: one.saying(translated(one.data, name, words)) for name, one in documents.items()}


_documents: Recent[tuple[str, str], strict_yaml.Document] = Recent(MAX_FILES)


def _parsed(name: str, text: str) -> strict_yaml.Document:
    """Parse one file, unless this process parsed the same text under this name lately: who mends one file reads only that one anew."""
    return _documents.get((name, text), lambda: strict_yaml.parse(text, name))


def _texts(base: Path) -> dict[str, bytes]:
    files = [p for folder in FOLDERS for p in sorted((base / folder).rglob("*.yaml")) if p != base / ACCEPTED]
    if not files:
        raise InputError(about(base, Message("rules.no-rulebook", rules=FOLDERS[0], systems=FOLDERS[1])))
    if len(files) > MAX_FILES:
        raise InputError(about(base, Message("rules.too-many-files", count=len(files))))
    return _files(base, files, strict_yaml.MAX_BYTES)


def _files(base: Path, paths: Iterable[Path], limit: int) -> dict[str, bytes]:
    return {p.relative_to(base).as_posix(): strict_yaml.read_bytes(p, limit) for p in paths}

"""Reads a rulebook from its data files: strictly, whole or not at all.

The files are found beside the checkout or inside the installed package, or in a folder the caller names. What was read and
checked once is kept as JSON in the user's cache, keyed by a hash of every byte and of this package's version, so that the
command line starts fast; a cache that cannot be read or written changes nothing but the time. A process that asks again for what
it read lately gets the same rulebook, as long as no byte has changed.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from compliance import resources
from compliance.errors import Fault, FaultList, InputError, Message, about
from compliance.language.languages import known
from compliance.language.translating import from_files, translated, words_of
from compliance.law import additions
from compliance.law.assembling import collect
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.recent import Recent
from compliance.resources import cache_folder, law_root
from compliance.version import VERSION

FOLDERS = ("rulesets", "jurisdictions")
READERS = ("language", "law", "reading", "semantics")  # the packages a rulebook is read with
MAX_FILES = 500
MAX_TRANSLATION = 40_000_000
KEPT = 2  # rulebooks read last: the one at work, and one it is compared with


def load(root: Path | None = None) -> Rulebook:
    """Load the rulebook under `root` (default: the one that came with this package, with what other installed packages bring).

    Raises:
        FaultList: something in it is wrong; every fault names file, line, column and mend. Nothing is loaded then.
        InputError: there is no rulebook there.
    """
    base = (root or law_root()).resolve()
    texts = _texts(base)
    if root is None:  # a folder that the caller names is taken as it is
        texts |= additions.texts()
    key = hashlib.sha256()
    key.update(VERSION.encode())
    for package in READERS:  # a changed reader must not trust an old reading
        for code in sorted((Path(resources.__file__).parent / package).rglob("*.py")):
            key.update(code.read_bytes())
    translations = _translations(base)
    for name, text in (*texts.items(), *translations.items()):
        key.update(name.encode() + b"\0" + text.encode() + b"\0")
    digest = key.hexdigest()
    return _books.get(digest, lambda: _read(texts, translations, digest))


_books: Recent[str, Rulebook] = Recent(KEPT)


def _read(texts: Mapping[str, str], translations: Mapping[str, str], key: str) -> Rulebook:
    cached = _read_cache(key)
    if cached is not None:
        return collect({name: strict_yaml.Document(name, data, {}) for name, data in cached.items()}).checked(
            trusted=True
        )
    documents: dict[str, strict_yaml.Document] = {}
    faults: list[Fault] = []
    for name, text in texts.items():
        try:
            documents[name] = _parsed(name, text)
        except FaultList as error:
            faults += error.faults
    if faults:
        raise FaultList(faults)
    documents = additions.merged(documents)
    if translations:
        documents = _translated(documents, translations)
    book = collect(documents).checked(trusted=False)
    _write_cache(key, {name: d.data for name, d in documents.items()})
    return book


def _translations(base: Path) -> dict[str, str]:
    """Return the translators' files of the law: rulesets/locale/TAG.po."""
    files = sorted((base / "rulesets" / "locale").glob("*.po"))
    return {path.relative_to(base).as_posix(): strict_yaml.read_text(path, MAX_TRANSLATION) for path in files}


def _translated(
    documents: Mapping[str, strict_yaml.Document], translations: Mapping[str, str]
) -> dict[str, strict_yaml.Document]:
    """Return the files with the words of further languages; what is not translated, or not anew, is shown in English."""
    by_tag = {known(Path(file).stem.replace("_", "-")): words_of(file, text) for file, text in translations.items()}
    words = from_files(by_tag)
    return {name: one.saying(translated(one.data, name, words)) for name, one in documents.items()}


_documents: Recent[tuple[str, str], strict_yaml.Document] = Recent(MAX_FILES)


def _parsed(name: str, text: str) -> strict_yaml.Document:
    """Parse one file, unless this process parsed the same text under this name lately: who mends one file reads only that one anew."""
    return _documents.get((name, text), lambda: strict_yaml.parse(text, name))


def _texts(base: Path) -> dict[str, str]:
    files = [p for folder in FOLDERS for p in sorted((base / folder).rglob("*.yaml"))]
    if not files:
        raise InputError(about(base, Message("rules.no-rulebook", rules=FOLDERS[0], systems=FOLDERS[1])))
    if len(files) > MAX_FILES:
        raise InputError(about(base, Message("rules.too-many-files", count=len(files))))
    return {p.relative_to(base).as_posix(): strict_yaml.read_text(p) for p in files}


# ------------------------------------------------------------------------------------------------------------- cache


def _cache_file(key: str) -> Path:
    return cache_folder() / f"rulebook-{key[:32]}.json"


def _read_cache(key: str) -> dict[str, Any] | None:
    try:
        raw = json.loads(_cache_file(key).read_text(encoding="utf-8"))
    except (OSError, ValueError, RuntimeError):
        return None
    return (
        raw["files"] if isinstance(raw, dict) and raw.get("key") == key and isinstance(raw.get("files"), dict) else None
    )


def _write_cache(key: str, files: dict[str, Any]) -> None:
    target = _cache_file(key)
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for old in sorted(target.parent.glob("rulebook-*.json"), key=lambda p: p.stat().st_mtime)[:-7]:
            old.unlink(missing_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=target.parent, delete=False) as out:
            out.write(json.dumps({"key": key, "files": files}, ensure_ascii=False))  # in one piece: five times as fast
        Path(out.name).replace(target)
    except (OSError, RuntimeError):  # no home, no room, no right: the next start is slower, nothing else
        return

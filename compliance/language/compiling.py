"""Compiles the sentences to what gettext reads: YAML (English and French beside each other) and translators' .po files to one .mo a language.

The compiled files lie in the user's cache under a name made from every byte they come from, so that nothing is compiled twice and
nothing stale is read. In them a sentence is found by its key; the words of the click library by their English.
"""

from __future__ import annotations

import atexit
import gettext
import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from compliance.errors import InputError, Message, about
from compliance.language.languages import languages, po_files
from compliance.language.tags import SOURCE, Lang
from compliance.language.translating import texts, translated
from compliance.reading import strict_yaml
from compliance.resources import cache_folder, data_root

DOMAIN = "messages"  # the one click's words are looked up in
SLOT = re.compile(r"\{([a-z_]+)\}")
LAYOUTS = ("exports/workbook.yaml", "exports/csv.yaml")  # layouts whose titles are translated with the sentences
FIXED = "exports/workbook.yaml > sheets > poam"  # its titles are those of a form that others read, in every language
_KEPT = 4
_FORMAT = "1"

Forms = tuple[str, ...]  # one form, or those of a sentence with {count}: in the order of CLDR (one, few, many, other)


def sources() -> list[Path]:
    """Return the files that hold the sentences in the languages of the house."""
    return sorted((data_root() / "exports").glob("wording*.yaml"))


def tables() -> tuple[str, ...]:
    """Return the data files whose texts are translated with the sentences: layouts, and what came along of documents."""
    root = data_root()
    return (*LAYOUTS, *(path.relative_to(root).as_posix() for path in sorted((root / "documents").rglob("*.yaml"))))


def read_table(file: str) -> strict_yaml.Document:
    """Read a data file that came along, its texts in every language. Raises as `strict_yaml.read` does."""
    document = strict_yaml.read(data_root() / file, file)

    def words(way: str, _: str) -> dict[str, str]:
        return {tag: said for tag in languages() if (said := own(way, tag)) is not None}

    return strict_yaml.Document(file, translated(document.data, file, words), document.marks)


def own(key: str, lang: Lang) -> str | None:
    """Return a sentence as a language itself has it, or nothing where another stands in."""
    words = gettext.translation(DOMAIN, folder(), languages=[lang.replace("-", "_")], fallback=True)
    said = words.gettext(key)
    return None if said == key else said


@cache
def folder() -> Path:
    """Return the folder of compiled sentences, compiling them where they are not there yet."""
    key = _key()
    kept = cache_folder() / f"words-{key[:32]}"
    if (kept / "keys").is_file():
        return kept
    try:
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = Path(tempfile.mkdtemp(dir=kept.parent, prefix="words-new-"))
    except (OSError, RuntimeError):  # no home, no room, no right: compiled anew at every start
        made = Path(tempfile.mkdtemp(prefix="g7-ai-compliance-"))
        atexit.register(shutil.rmtree, made, ignore_errors=True)
        compile_to(made)
        return made
    compile_to(made)
    try:
        made.replace(kept)
    except OSError:  # another process was quicker
        shutil.rmtree(made, ignore_errors=True)
    for old in sorted(kept.parent.glob("words-*"), key=lambda p: p.stat().st_mtime)[:-_KEPT]:
        shutil.rmtree(old, ignore_errors=True)
    return kept


def _key() -> str:
    made_from = [
        Path(__file__),
        data_root() / "exports" / "languages.yaml",
        *(data_root() / file for file in tables()),
        *sources(),
        *po_files().values(),
    ]
    key = hashlib.sha256(_FORMAT.encode())
    for path in made_from:
        key.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return key.hexdigest()


def compile_to(target: Path) -> None:
    """Compile every language to TAG/LC_MESSAGES/messages.mo below a folder."""
    from babel.messages.catalog import Catalog  # start-up: babel
    from babel.messages.mofile import write_mo  # start-up: babel

    said = read()
    for tag in languages():
        translated = read_po(tag)
        catalog = Catalog(locale=translated.locale, charset="utf-8")
        catalog.mime_headers = [h for h in translated.mime_headers if h[0] == "Plural-Forms"] + [
            ("Content-Type", "text/plain; charset=utf-8")
        ]
        for key, forms in _words(tag, said, translated):
            catalog.add((key, key) if len(forms) > 1 else key, forms if len(forms) > 1 else forms[0])
        for message in translated:
            if message.id and not message.context and message.string and not message.fuzzy:  # a word of click's
                catalog.add(message.id, message.string)
        place = target / tag.replace("-", "_") / "LC_MESSAGES"
        place.mkdir(parents=True)
        with (place / f"{DOMAIN}.mo").open("wb") as out:
            write_mo(out, catalog)
    (target / "keys").write_text("\n".join(said), encoding="utf-8")


def _words(tag: Lang, said: Mapping[str, Mapping[str, Forms]], translated: Any) -> Iterator[tuple[str, Forms]]:
    """Yield the sentences that a language has of its own. A translation of an English since changed, or without its slots, is none."""
    for key, by_tag in said.items():
        if tag in by_tag:
            yield key, by_tag[tag]
            continue
        english = by_tag[SOURCE]
        message = translated.get((english[0], english[-1]) if len(english) > 1 else english[0], context=key)
        if message is None or message.fuzzy or not message.string:
            continue
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        if all(forms) and not lost_slots(english, forms):
            yield key, forms


def lost_slots(english: Forms, forms: Forms) -> set[str]:
    """Return the slots in which a translation and its English differ; a form for one may leave {count} out."""
    wanted = {slot for form in english for slot in SLOT.findall(form)}
    return {slot for form in forms for slot in wanted.symmetric_difference(SLOT.findall(form))} - (
        {"count"} if len(forms) > 1 else set()
    )


def read() -> dict[str, dict[str, Forms]]:
    """Read every sentence of exports/wording.yaml and its sisters: key, language, forms.

    Raises:
        InputError: two files have the same key.
    """
    out: dict[str, dict[str, Forms]] = {}
    for path in sources():
        name = f"exports/{path.name}"
        for key, value in strict_yaml.read(path, name).data.items():
            if key == "wording":
                continue
            if key in out:
                raise InputError(about(name, Message("wording.key-twice", key=key)))
            out[key] = {tag: _forms(words) for tag, words in value.items()}
    for file in tables():
        for way, text in texts(strict_yaml.read(data_root() / file, file).data, file):
            if not way.startswith(FIXED):
                out[way] = {tag: _forms(words) for tag, words in text.items()}
    return out


def _forms(words: str | Mapping[str, str]) -> Forms:
    return (words.strip(),) if isinstance(words, str) else tuple(form.strip() for form in words.values())


def read_po(tag: str) -> Any:
    """Read the translators' file of a language; without one, an empty catalogue with the plural rule of the language."""
    from babel import localedata  # start-up: babel
    from babel.messages.catalog import Catalog  # start-up: babel
    from babel.messages.pofile import PoFileError  # start-up: babel
    from babel.messages.pofile import read_po as parsed  # start-up: babel

    locale = tag.replace("-", "_")
    known = locale if localedata.exists(locale) else None
    path = po_files().get(tag)
    if path is None:
        return Catalog(locale=known)
    try:
        with path.open("rb") as file:
            return parsed(file, locale=known, abort_invalid=True)
    except (PoFileError, ValueError) as error:
        raise InputError(about(path, Message("language.not-a-po-file", why=error))) from None


__all__ = [
    "DOMAIN",
    "SLOT",
    "Forms",
    "folder",
    "lost_slots",
    "own",
    "read",
    "read_po",
    "read_table",
    "sources",
    "tables",
]

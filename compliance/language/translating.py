"""Puts translations into data: the texts of a data file get the words of further languages, from translators' .po files.

In a .po file a text of the data stands under its file and its way in it (`rulesets/eu/gdpr/impact-assessment.yaml: obligations > eu-gdpr.art35.dpia >
title`) with its English. Where the English has changed since, the translation is out of date, and the English is shown.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from compliance.errors import InputError, Message, about
from compliance.language.languages import languages, required
from compliance.language.tags import SOURCE, Lang

# By language: the words for the way to a text and its English.
Translations = Mapping[Lang, Mapping[tuple[str, str], str]]


def is_text(data: Any) -> bool:
    """Whether a mapping of a data file is a text: words in every required language, and perhaps keys that say when it is shown."""
    return isinstance(data, dict) and all(isinstance(data.get(tag), str) for tag in required())


def texts(data: Any, way: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield every text of a data file, each with its way: the keys that lead to it, list items by their ids."""
    if is_text(data):
        yield way, {tag: words for tag, words in data.items() if tag in languages()}
    else:
        for name, part in _parts(data):
            yield from texts(part, f"{way} > {name}")


def translated(data: Any, way: str, words: Callable[[str, str], Mapping[str, str]]) -> Any:
    """Return the data of a file with the words of further languages; `words` gives those for a way and an English text."""
    if is_text(data):
        return {**words(way, data[SOURCE]), **data}
    if isinstance(data, dict):
        return {key: translated(part, f"{way} > {key}", words) for key, part in data.items()}
    if isinstance(data, list):
        return [translated(part, f"{way} > {name}", words) for name, part in _parts(data)]
    return data


def _parts(data: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(data, dict):
        yield from ((str(key), part) for key, part in data.items())
    elif isinstance(data, list):
        for n, part in enumerate(data):
            named = part if isinstance(part, dict) else {}
            yield str(named.get("id") or named.get("code") or named.get("take") or n), part


def words_of(file: str, content: str) -> dict[tuple[str, str], str]:
    """Read a translators' file of data. Raises InputError where it is none."""
    from babel.messages.pofile import PoFileError, read_po  # only where there are translations of data

    try:
        catalog = read_po(io.StringIO(content), abort_invalid=True)
    except (PoFileError, ValueError) as error:
        raise InputError(about(file, Message("language.not-a-po-file", why=error))) from None
    return {
        (message.context, message.id): message.string
        for message in catalog
        if message.context
        and isinstance(message.id, str)
        and isinstance(message.string, str)
        and message.string
        and not message.fuzzy
    }


def from_files(translations: Translations) -> Callable[[str, str], Mapping[str, str]]:
    """Return what gives the words for a way and an English text, from translators' files by language."""
    return lambda way, english: {
        tag: by_way[way, english] for tag, by_way in translations.items() if (way, english) in by_way
    }


__all__ = ["Translations", "from_files", "is_text", "texts", "translated", "words_of"]

"""Which languages the product speaks: those of exports/languages.yaml, and every exports/locale/TAG.po.

An installed package brings more of them: its entry point `compliance.languages` names a folder of .po files. A folder named in
COMPLIANCE_LANGUAGES is looked through too, while a translation is being made.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from compliance.errors import InputError, Message, about
from compliance.language.tags import SOURCE, Lang, chain
from compliance.plugins import Plugin, plugins
from compliance.reading import strict_yaml
from compliance.resources import data_root

FILE = "exports/languages.yaml"
FOLDER_VARIABLE = "COMPLIANCE_LANGUAGES"
GROUP = "compliance.languages"


@dataclass(frozen=True)
class Language:
    """A language: its tag, its name as its speakers write it, and the locale of CLDR that formats its days and numbers.

    By its small words, where they are known, a text is seen to be in it.
    """

    tag: Lang
    name: str
    locale: str
    required: bool = False
    small_words: frozenset[str] = frozenset()


_left_out: set[Plugin] = set()


def leave_packages_out() -> None:
    """Look at no language of a package any more: one of them is broken, which has to be said in some language."""
    _left_out.update(plugins(GROUP))


def po_files() -> dict[str, Path]:
    """Return the translators' files by the tag of their language."""
    own = os.environ.get(FOLDER_VARIABLE)
    brought = [plugin.folder() for plugin in plugins(GROUP) if plugin not in _left_out]
    folders = [data_root() / "exports" / "locale", *brought, *([Path(own)] if own else [])]
    return {path.stem.replace("_", "-"): path for folder in folders for path in sorted(folder.glob("*.po"))}


@cache
def languages() -> dict[Lang, Language]:
    """Return every language by its tag, the one the product is written in first. Raises InputError where a tag is no tag."""
    listed: list[dict[str, Any]] = strict_yaml.read(data_root() / FILE, FILE).data["list"]
    out = {Lang(one["tag"]): _language(**one) for one in listed}
    if next(iter(out)) != SOURCE:
        raise InputError(about(FILE, Message("language.first", tag=SOURCE)))
    for tag in po_files():
        if tag not in out:
            out[Lang(tag)] = _language(tag)
    return out


def _language(
    tag: str, name: str | None = None, locale: str | None = None, required: bool = False, small_words: str = ""
) -> Language:
    locale = locale or tag.replace("-", "_")
    return Language(Lang(tag), name or _own_name(locale) or tag, locale, required, frozenset(small_words.split()))


def _own_name(locale: str) -> str | None:
    from babel import Locale, UnknownLocaleError  # only for a language the list does not name

    try:
        name = Locale.parse(locale).display_name
    except (UnknownLocaleError, ValueError):
        return None
    return name[:1].upper() + name[1:] if name else None


@cache
def spoken() -> tuple[Lang, ...]:
    """Return the languages that have texts and pages of their own: not those that only vary another one."""
    known = languages()
    return tuple(tag for tag in known if not any(wider in known for wider in chain(tag)[1:-1]))


@cache
def required() -> tuple[Lang, ...]:
    """Return the languages in which every text of the law must be."""
    return tuple(one.tag for one in languages().values() if one.required)


def best(wanted: str, among: Iterable[Lang] | None = None) -> Lang | None:
    """Return the language that answers a wish such as fr_CA.UTF-8 or de-AT best, or nothing where none does."""
    by_tag = {tag.lower(): tag for tag in (languages() if among is None else among)}
    tag = wanted.strip().partition(".")[0].partition("@")[0].replace("_", "-").lower()
    while tag:
        if tag in by_tag:
            return by_tag[tag]
        tag = tag.rpartition("-")[0]
    return None


def known(tag: str) -> Lang:
    """Return the language of a tag. Raises InputError where it is none of the product's."""
    if Lang(tag) not in languages():
        raise InputError(Message("language.not-offered", tag=tag, known=", ".join(languages())))
    return Lang(tag)


def locale_of(lang: Lang) -> str:
    """Return the locale of CLDR by which a language is formatted: its own, or that of the language it falls back on."""
    known = languages()
    return next(known[tag].locale for tag in chain(lang) if tag in known and _in_cldr(known[tag].locale))


@cache
def _in_cldr(locale: str) -> bool:
    from babel import localedata  # days and numbers are formatted after the words were found: not at every start

    return localedata.exists(locale)


__all__ = [
    "FOLDER_VARIABLE",
    "Language",
    "best",
    "known",
    "languages",
    "leave_packages_out",
    "locale_of",
    "po_files",
    "required",
    "spoken",
]

"""The words around what is made for the documentation, in each language: `words` of docs/site.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml

from compliance.language.tags import SOURCE, Lang, chain
from compliance.resources import data_root


@cache
def site_plan() -> Mapping[str, Any]:
    """Return docs/site.yaml as it stands."""
    found: Mapping[str, Any] = yaml.safe_load((data_root() / "docs" / "site.yaml").read_text(encoding="utf-8"))
    return found


def worded(by_tag: Mapping[str, str], lang: Lang) -> str:
    """Return words in a language; what it lacks is taken from what stands in for it."""
    return next(by_tag[tag] for tag in (*chain(lang), SOURCE) if tag in by_tag)


@cache
def words(lang: Lang) -> Mapping[str, str]:
    """Return all words in a language by their key."""
    return {key: worded(by_tag, lang) for key, by_tag in site_plan()["words"].items()}

"""The examples that travel with the package, their uses named in the language of the reader."""

from __future__ import annotations

from functools import cache
from typing import Any

from compliance.language.sentences import say
from compliance.language.tags import Lang
from compliance.reading import strict_yaml
from compliance.resources import data_root


@cache
def _files() -> dict[str, dict[str, Any]]:
    found = sorted((data_root() / "examples").glob("*.yaml"))
    return {path.stem: strict_yaml.read(path, path.name).data for path in found}


def use_name(example: str, use: str, lang: Lang) -> str:
    """Return what a use of an example is called. Raises KeyError where nobody named it."""
    return say(f"example.{example}.{use}", lang)


def examples(lang: Lang) -> dict[str, tuple[str, str]]:
    """Return the examples: id to the name of the firm and of its uses."""
    return {
        ident: (data["organisation"]["name"], ", ".join(use_name(ident, u["id"], lang) for u in data["use_cases"]))
        for ident, data in _files().items()
    }


def example(ident: str, lang: Lang) -> dict[str, Any]:
    """Return an example as a case, its uses named in a language. Raises KeyError where there is none of that id."""
    data = _files()[ident]
    uses = [{**use, "name": use_name(ident, use["id"], lang)} for use in data["use_cases"]]
    return {**data, "use_cases": uses}


__all__ = ["example", "examples", "use_name"]

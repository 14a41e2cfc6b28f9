"""The generated part of the reference: commands by their own help, documents by their schemas, the HTTP API and the Python API."""

from __future__ import annotations

import contextlib
import inspect
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

import compliance
from compliance.cli import run
from compliance.cli.program import compliance as program
from compliance.language.tags import Lang

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "docs" / "schemas"


def commands(command: click.Command = program, way: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the words of every command, the program itself first, groups before what is in them."""
    yield way
    if isinstance(command, click.Group):
        for name in command.commands:
            yield from commands(command.commands[name], (*way, name))


def help_of(way: tuple[str, ...], lang: Lang) -> str:
    """Return what `compliance ... --help` prints in a language."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        status = run(["--lang", lang, *way, "--help"], lang)
    if status:
        raise ValueError(f"compliance {' '.join(way)} --help ends with {status}")
    return out.getvalue().rstrip()


def commands_page(lang: Lang, words: Mapping[str, str]) -> str:
    """Return the page of all commands."""
    parts = [f"# {words['commands']}", words["commands-lead"]]
    for way in commands():
        parts += [
            f"{'#' * min(2 + max(len(way) - 1, 0), 4)} {' '.join(('compliance', *way))}",
            _fenced(help_of(way, lang)),
        ]
    return "\n\n".join(parts) + "\n"


def _fenced(text: str, kind: str = "text") -> str:
    return f"```{kind}\n{text}\n```"


# ------------------------------------------------------------------------------------------------------ documents


def documents_page(lang: Lang, words: Mapping[str, str]) -> str:
    """Return the page of the documents that programs exchange: the keys of each, from its schema."""
    parts = [f"# {words['documents']}", words["documents-lead"]]
    for path in sorted(SCHEMAS.glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        name = path.name.removesuffix(".schema.json")
        shapes = {name: schema, **schema.get("$defs", {})}
        parts += [f"## {name}", f"[{path.name}](schemas/{path.name})"]
        for title, shape in shapes.items():
            if "properties" in shape:
                above = [] if title == name else [f"### {title} {{ #{name}-{title.lower()} }}"]
                parts += [*above, shape.get("description", "").strip(), _keys(shape, words, name)]
    return "\n\n".join(p for p in parts if p) + "\n"


def _keys(shape: Mapping[str, Any], words: Mapping[str, str], name: str) -> str:
    required = set(shape.get("required", ()))
    rows = [
        f"| `{key}` | {_kind(what, name)} | {words['yes'] if key in required else words['no']} |"
        for key, what in shape["properties"].items()
    ]
    return "\n".join([f"| {words['key']} | {words['kind']} | {words['required']} |", "|---|---|---|", *rows])


def _kind(what: Mapping[str, Any], name: str) -> str:
    """Return what a value is, in a few words; a shape of its own is a link."""
    if "$ref" in what:
        shape = what["$ref"].rpartition("/")[2]
        return f"[{shape}](#{name}-{shape.lower()})"
    if "anyOf" in what or "oneOf" in what:
        return ", ".join(dict.fromkeys(_kind(w, name) for w in what.get("anyOf", what.get("oneOf", ()))))
    if "enum" in what:
        return ", ".join(f"`{v}`" for v in what["enum"])
    if "const" in what:
        return f"`{what['const']}`"
    kind = str(what.get("type", "any"))
    if kind == "array" and isinstance(what.get("items"), dict):
        return f"array: {_kind(what['items'], name)}"
    return f"{kind} ({what['format']})" if "format" in what else kind


# ---------------------------------------------------------------------------------------------------- HTTP and Python


def http_page(lang: Lang, words: Mapping[str, str]) -> str:
    """Return the list of operations of the HTTP API, from its description."""
    described = json.loads((SCHEMAS / "openapi.json").read_text(encoding="utf-8"))
    base = next((s["url"] for s in described.get("servers", ())), "")
    parts = [f"# {words['http']}", words["http-lead"]]
    for path, operations in described["paths"].items():
        for method, what in operations.items():
            told = what.get("description") or what.get("summary") or ""
            answers = ", ".join(f"`{status}`" for status in what.get("responses", {}))
            parts += [f"## {method.upper()} {base}{path}", told.strip(), f"{words['answers']} {answers}"]
    return "\n\n".join(p for p in parts if p) + "\n"


def python_page(lang: Lang, words: Mapping[str, str]) -> str:
    """Return the page of the names that `import compliance` gives, with what each says of itself."""
    parts = [f"# {words['python']}", words["python-lead"]]
    for name in compliance.__all__:
        found = getattr(compliance, name)
        parts += [f"## compliance.{name}", *_described(name, found)]
        if inspect.isclass(found):
            for part, of in inspect.getmembers(found, _told):
                if not part.startswith("_") and part in _own(found):
                    parts += [f"### {name}.{part}", *_described(part, of)]
    return "\n\n".join(p for p in parts if p) + "\n"


def _told(of: object) -> bool:
    return inspect.isroutine(of) or isinstance(of, property) or hasattr(of, "attrname")  # the last: a cached property


def _own(found: type) -> set[str]:
    """Return the names a class got from this project, not from Python or a library."""
    return {n for c in found.__mro__ if c.__module__.startswith("compliance") for n in vars(c)}


def _described(name: str, found: object) -> list[str]:
    if not callable(found):
        told = inspect.getdoc(found) if not isinstance(found, str) else f"`{found!r}`"
        return [told or ""]
    try:
        signature = f"{name}{inspect.signature(found)}"
    except ValueError:  # an exception of plain shape has none to read
        signature = name
    told = inspect.getdoc(found) or ""
    return [_fenced(signature, "python"), _fenced(told) if "\n\n" in told else told]

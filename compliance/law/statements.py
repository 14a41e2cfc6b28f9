"""The statements that each entry of a ruleset makes, as its file has them, and the fingerprint of each.

A fingerprint is taken of what is written, with names left as names: whoever moves a named day changes that day, and not the thirty duties
that name it. Words count in the two languages in which law is written here; citations and notes do not count.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from compliance.language.languages import required
from compliance.law import transposition, uniform_acts
from compliance.law.sources import ENDING
from compliance.reading import strict_yaml
from compliance.reading.strict_yaml import Document

Said = Iterator[tuple[str, Any]]
_BESIDE = (
    "id",
    "cite",
    "notes",
    "by",
)  # of a part of a statement: where it is found and what is remarked, not what it says


@dataclass(frozen=True)
class Entry:
    """A duty, test, sanction, day or amount: the file and the path in it, and what each of its statements says."""

    file: str
    path: tuple[str | int, ...]
    kind: str
    says: Mapping[str, Any]

    def fingerprint(self, statement: str) -> str:
        """Return the fingerprint of a statement as it reads now."""
        return hashlib.sha256(strict_yaml.canonical(_in_two_languages(self.says[statement])).encode()).hexdigest()[:8]


def entries(documents: Mapping[str, Document]) -> dict[str, Entry]:
    """Return every entry of rulesets by its id; what has no form to be read by is left to the models."""
    return {ident: entry for name, one in documents.items() for ident, entry in _of_file(name, one.data)}


def entries_of_files(documents: Mapping[str, Document]) -> dict[str, Entry]:
    """Return the entries of files as they stand in a folder, where a family is one file for all its members."""
    made: dict[str, Document] = {}
    for name, one in documents.items():
        if uniform_acts.is_family(one):
            made |= {f"{name}#{key}": member for _, key, member in uniform_acts.members(one)}
        else:
            made[name] = one
    return entries(transposition.in_states(made, []))


def _of_file(name: str, data: Any) -> Iterator[tuple[str, Entry]]:
    if not isinstance(data, dict) or not name.startswith("rulesets/") or name.endswith(ENDING):
        return
    for kind, statements in _KINDS.items():
        for n, raw in enumerate(_mappings(data.get(kind))):
            if isinstance(raw.get("id"), str):
                yield raw["id"], Entry(name, (kind, n), kind, dict(statements(raw)))


def _duty(raw: Mapping[str, Any]) -> Said:
    for name in ("duty", "when", "stop_when"):
        if raw.get(name) is not None:
            yield name, raw[name]
    for one in _mappings(raw.get("unless")):
        yield f"unless/{one.get('id')}", _bare(one)
    for key, listed in (("period", "periods"), ("time", "time_limits")):
        for n, one in enumerate(_mappings(raw.get(listed))):
            yield f"{key}/{n}", _bare(one)
    if raw.get("sanction", "none") != "none":
        yield "sanction", raw["sanction"]


def _test(raw: Mapping[str, Any]) -> Said:
    yield "when", {name: raw.get(name) for name in ("when", "affirmed", "denied")}


def _sanction(raw: Mapping[str, Any]) -> Said:
    yield "text", {name: raw.get(name) for name in ("text", "cap", "also")}


def _value(raw: Mapping[str, Any]) -> Said:
    yield "is", {name: value for name, value in raw.items() if name not in (*_BESIDE, "name")}


_KINDS: Mapping[str, Callable[[Mapping[str, Any]], Said]] = {
    "obligations": _duty,
    "tests": _test,
    "sanctions": _sanction,
    "days": _value,
    "parameters": _value,
}


def _mappings(listed: Any) -> list[dict[str, Any]]:
    """Return the mappings of a list; what is none is told where the file is read by its model."""
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []


def _bare(node: Any) -> Any:
    """Return a part of a statement without what only says where it stands; an exception with those inside it."""
    if not isinstance(node, dict):
        return node
    bare = {name: value for name, value in node.items() if name not in _BESIDE}
    if isinstance(bare.get("unless"), list):
        bare["unless"] = [_bare(one) for one in bare["unless"]]
    return bare


def _in_two_languages(node: Any) -> Any:
    """Return a statement without what translators added to its words."""
    if isinstance(node, list):
        return [_in_two_languages(part) for part in node]
    if isinstance(node, dict):
        if all(isinstance(node.get(tag), str) for tag in required()):
            return {tag: node[tag] for tag in required()}
        return {name: _in_two_languages(part) for name, part in node.items()}
    return node


__all__ = ["Entry", "entries", "entries_of_files"]

"""One text of law for many legal systems: a shared core and a table of members, made into one ruleset for each member.

A file of a family holds `family: {id, members}` and then a ruleset with slots. A slot is a member's own value: `"{from}"`
alone stands for the value whatever it is (a day, a list, a whole condition), `"Act of {state}"` for its text. An entry of a
list may say `only: [keys]` or `not-for: [keys]`. What is made is read and checked like any other ruleset; faults are
reported at the line of the shared text, or of the member's value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from compliance.errors import Fault, FaultList, Message, nearest
from compliance.reading.strict_yaml import Document, Marks, Path_

SLOT = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DROP = object()


def is_family(document: Document) -> bool:
    """Whether a document is the shared text of a family."""
    return isinstance(document.data, dict) and "family" in document.data


def members(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Yield the family's id, the key and the ruleset of every member.

    Raises:
        FaultList: the table of members or a slot is wrong.
    """
    family = document.data["family"]
    if not isinstance(family, dict) or set(family) != {"id", "members"} or not isinstance(family["id"], str):
        raise _fault(document, ("family",), Message("family.form"))
    listed = family["members"]
    if not isinstance(listed, list) or not listed or not all(isinstance(m, dict) for m in listed):
        raise _fault(document, ("family", "members"), Message("family.members-form"))
    keys: list[str] = []
    for n, member in enumerate(listed):
        key = member.get("key")
        if not isinstance(key, str) or not _KEY.fullmatch(key):
            raise _fault(document, ("family", "members", n), Message("family.key-form"))
        if key in keys:
            raise _fault(document, ("family", "members", n, "key"), Message("family.key-twice", key=key))
        keys.append(key)
    names = set().union(*(m.keys() for m in listed))
    for n, member in enumerate(listed):
        yield family["id"], keys[n], _Filling(document, ("family", "members", n), member, names, keys).document()


def _fault(document: Document, path: Path_, message: Message) -> FaultList:
    return FaultList([Fault(document.place(path), message)])


class _Filling:
    """Fills the slots of the shared text for one member."""

    def __init__(self, source: Document, at: Path_, member: dict[str, Any], names: set[str], keys: list[str]) -> None:
        self._source = source
        self._at = at
        self._member = member
        self._names = names
        self._keys = keys
        self._marks: Marks = {}

    def document(self) -> Document:
        """Return the member's ruleset."""
        data = {k: self._fill(v, (k,), (k,)) for k, v in self._source.data.items() if k != "family"}
        for key in data:
            self._mark((key,), (key,))
        return Document(self._source.file, {k: v for k, v in data.items() if v is not _DROP}, self._marks)

    def _mark(self, new: Path_, old: Path_) -> None:
        if old in self._source.marks:
            self._marks[new] = self._source.marks[old]

    def _fill(self, node: Any, old: Path_, new: Path_) -> Any:
        self._mark(new, old)
        if isinstance(node, str):
            return self._text(node, old, new)
        if isinstance(node, list):
            out: list[Any] = []
            for n, part in enumerate(node):
                if not self._concerns(part, (*old, n)):
                    continue
                filled = self._fill(part, (*old, n), (*new, len(out)))
                if filled is not _DROP:
                    out.append(filled)
            return out
        if isinstance(node, dict):
            kept = {k: v for k, v in node.items() if k not in ("only", "not-for")}
            filled = {k: self._fill(v, (*old, k), (*new, k)) for k, v in kept.items()}
            return {k: None if v is _DROP else v for k, v in filled.items()}
        return node

    def _concerns(self, part: Any, at: Path_) -> bool:
        if not isinstance(part, dict):
            return True
        for word in ("only", "not-for"):
            if word not in part:
                continue
            listed = part[word]
            if not isinstance(listed, list) or not listed:
                raise _fault(self._source, (*at, word), Message("family.keys-form", word=word))
            for key in listed:
                if key not in self._keys:
                    raise _fault(
                        self._source,
                        (*at, word),
                        Message("family.unknown-key", key=key, hint=nearest(str(key), self._keys)),
                    )
            if (self._member["key"] in listed) is (word == "not-for"):
                return False
        return True

    def _text(self, text: str, old: Path_, new: Path_) -> Any:
        whole = SLOT.fullmatch(text)
        if whole:
            value = self._slot(whole[1], old)
            if value is None:
                return _DROP
            self._marks_below(value, (*self._at, whole[1]), new)
            # A slot of the table may use the member's other slots.
            return self._fill_value(value, (*self._at, whole[1]), new)
        return SLOT.sub(lambda found: self._words(self._slot(found[1], old), found[1], old), text)

    def _fill_value(self, value: Any, old: Path_, new: Path_) -> Any:
        if isinstance(value, str):
            return SLOT.sub(lambda found: self._words(self._slot(found[1], old), found[1], old), value)
        if isinstance(value, list):
            return [self._fill_value(v, (*old, n), (*new, n)) for n, v in enumerate(value)]
        if isinstance(value, dict):
            return {k: self._fill_value(v, (*old, k), (*new, k)) for k, v in value.items()}
        return value

    def _marks_below(self, value: Any, old: Path_, new: Path_) -> None:
        self._mark(new, old)
        if isinstance(value, dict):
            for key, part in value.items():
                self._marks_below(part, (*old, key), (*new, key))
        elif isinstance(value, list):
            for n, part in enumerate(value):
                self._marks_below(part, (*old, n), (*new, n))

    def _slot(self, name: str, at: Path_) -> Any:
        if name not in self._names:
            raise _fault(self._source, at, Message("family.unknown-value", value=name, hint=nearest(name, self._names)))
        return self._member.get(name)

    def _words(self, value: Any, name: str, at: Path_) -> str:
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            raise _fault(
                self._source,
                at,
                Message("family.value-form", value=name, member=self._member["key"]),
            )
        return str(value)

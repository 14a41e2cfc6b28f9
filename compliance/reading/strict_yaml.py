"""YAML that cannot surprise: YAML 1.2 booleans only, no key twice, no anchors, aliases or tags, bounded size and depth.

Built on PyYAML's event stream, which libyaml produces without recursion, so that neither a deeply nested file nor an alias
bomb can hurt. Every mapping key and list item keeps its place, for error messages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import copy
from pathlib import Path
from typing import Any, Self

import yaml

from compliance.errors import MAX_QUOTED, Fault, FaultList, InputError, Message, Place, about

MAX_BYTES = 2_000_000
MAX_DEPTH = 60

Path_ = tuple[str | int, ...]
Marks = dict[Path_, tuple[int, int]]

# No law and no firm needs more than 18 digits; a longer row of them stays text, and is refused where a number is due.
_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})\.[0-9]{1,18}")
_PLAIN: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Document:
    """What a file says, and where it says it."""

    def __init__(self, file: str, data: Any, marks: Marks) -> None:
        self.file = file
        self.data = data
        self.marks = marks

    def saying(self, data: Any) -> Self:
        """Return the same document with other data of the same shape."""
        other = copy(self)
        other.data = data
        return other

    def place(self, path: Path_) -> Place:
        """Return the place of a path of keys and indices, or of the nearest part of it that exists."""
        while path and path not in self.marks:
            path = path[:-1]
        line, column = self.marks.get(path, (0, 0))
        return Place(self.file, line, column)


def _scalar(event: Any) -> Any:
    text: str = event.value
    if event.style:  # quoted or block: always text
        return text
    if text in _PLAIN:
        return _PLAIN[text]
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


class _Builder:
    """Turns events into data with an explicit stack."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.marks: Marks = {}
        self.root: Any = None
        self.stack: list[list[Any]] = []  # [container, pending key or None, path]

    def fail(self, event: Any, message: Message) -> None:
        mark = event.start_mark
        raise FaultList([Fault(Place(self.file, mark.line + 1, mark.column + 1), message)])

    def add(self, event: Any, value: Any) -> Path_:
        here = (event.start_mark.line + 1, event.start_mark.column + 1)
        if not self.stack:
            self.root = value
            self.marks[()] = here
            return ()
        container, key, path = self.stack[-1]
        if isinstance(container, list):
            at: Path_ = (*path, len(container))
            container.append(value)
        elif key is None:
            if not isinstance(value, str):
                self.fail(event, Message("yaml.key-not-text", key=value))
            if value in container:
                self.fail(event, Message("yaml.key-twice", key=value))
            self.stack[-1][1] = value
            container[value] = None
            self.marks[(*path, value)] = here
            return (*path, value)
        else:
            at = (*path, key)
            container[key] = value
            self.stack[-1][1] = None
            return at
        self.marks[at] = here
        return at

    def feed(self, event: Any) -> None:
        if getattr(event, "anchor", None) is not None:
            self.fail(event, Message("yaml.anchor-or-quote"))
        if isinstance(event, yaml.ScalarEvent):
            if event.tag is not None:
                self.fail(event, Message("yaml.tag", tag=event.tag))
            value = event.value if self._expects_key() else _scalar(event)
            self.add(event, value)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            if event.tag is not None:
                self.fail(event, Message("yaml.tag", tag=event.tag))
            if self._expects_key():
                self.fail(event, Message("yaml.key-plain"))
            if len(self.stack) >= MAX_DEPTH:
                self.fail(event, Message("yaml.too-deep", count=MAX_DEPTH))
            fresh: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
            self.stack.append([fresh, None, self.add(event, fresh)])
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.stack.pop()

    def _expects_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1][0], dict) and self.stack[-1][1] is None


# What the parser says of the mistakes people make, and what is said of them here.
_MISTAKES = {
    "mapping values are not allowed in this context": "yaml.colon",
    "did not find expected key": "yaml.indentation",
    "did not find expected '-' indicator": "yaml.indentation",
    "did not find expected ',' or '}'": "yaml.brace-open",
    "did not find expected ',' or ']'": "yaml.bracket-open",
    "found unexpected end of stream": "yaml.quote-open",
    "found character that cannot start any token": "yaml.bad-beginning",
    "could not find expected ':'": "yaml.no-colon",
    "found unknown escape character": "yaml.backslash",
}


def _unread(error: yaml.MarkedYAMLError, text: str, file: str) -> Fault:
    """Say what the parser did not understand in words for whoever wrote it, and show the line."""
    problem = str(error.problem or "")
    known = _MISTAKES.get(problem)
    if known == "yaml.quote-open" and "quoted scalar" not in str(error.context):
        known = None
    mark = error.context_mark if known == "yaml.quote-open" else error.problem_mark or error.context_mark
    if mark is None:
        return Fault(Place(file), Message("yaml.unreadable", said=problem))
    lines = text.splitlines()
    line = lines[mark.line].strip() if mark.line < len(lines) else ""
    place = Place(file, mark.line + 1, mark.column + 1)
    if problem == "found a tab character that violates indentation":
        known = "yaml.tab"
    if known == "yaml.bad-beginning" and text.splitlines()[mark.line][mark.column : mark.column + 1] == "\t":
        known = "yaml.tab"
    if known is not None:
        return Fault(place, Message(known, line=line[:MAX_QUOTED]))
    said = " ".join(x for x in (error.context, error.problem) if x)
    return Fault(place, Message("yaml.unreadable", said=said))


def parse(text: str, file: str) -> Document:
    """Read one YAML (or JSON) document.

    Raises:
        FaultList: the text is not strict YAML; each fault names line and column.
    """
    builder = _Builder(file)
    documents = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    builder.fail(event, Message("yaml.second-document"))
            elif isinstance(event, yaml.AliasEvent):
                builder.fail(event, Message("yaml.anchor"))
            else:
                builder.feed(event)
    except yaml.MarkedYAMLError as error:
        raise FaultList([_unread(error, text, file)]) from None
    except yaml.YAMLError as error:
        message = Message("yaml.bad-character", said=str(error).splitlines()[0])
        raise FaultList([Fault(Place(file), message)]) from None
    return Document(file, builder.root, builder.marks)


def read_bytes(path: Path, limit: int = MAX_BYTES, shown_as: str | None = None) -> bytes:
    """Return the content of a file that is present and small enough; `shown_as` is the name used in messages.

    Raises:
        InputError: it is not.
    """
    shown = shown_as or path
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise InputError(about(shown, Message("file.not-a-file")))
        if size > limit:
            raise InputError(
                about(
                    shown, Message("file.too-large", size=f"{size / 1000000.0:.1f}", limit=f"{limit / 1000000.0:.1f}")
                )
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(about(shown, Message("file.missing"))) from None
    except PermissionError:
        raise InputError(about(shown, Message("file.forbidden"))) from None
    except OSError as error:
        raise InputError(about(shown, Message("file.unreadable", why=error.strerror))) from None


def decoded(raw: bytes, shown: object) -> str:
    """Return content as text; `shown` is the name used in messages. Raises InputError where it is not UTF-8."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(about(shown, Message("file.not-utf8", byte=error.start))) from None


def read_text(path: Path, limit: int = MAX_BYTES, shown_as: str | None = None) -> str:
    """Return the text of a file that is present, small enough and UTF-8; `shown_as` is the name used in messages.

    Raises:
        InputError: it is not.
    """
    return decoded(read_bytes(path, limit, shown_as), shown_as or path)


def read(path: Path, shown_as: str | None = None, limit: int = MAX_BYTES) -> Document:
    """Read a YAML or JSON file strictly; `shown_as` is the name used in messages."""
    return parse(read_text(path, limit, shown_as), shown_as or str(path))


def canonical(data: Any) -> str:
    """Return data as JSON that is the same for the same content, whatever its order."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)


Reader = Callable[[Path], Document]

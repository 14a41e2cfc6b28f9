"""What is found wrong with a rulebook, and where what it is about was declared."""

from __future__ import annotations

from dataclasses import dataclass

from compliance.errors import Message

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Finding:
    """Something to mend: in which file, at which path of keys, and what."""

    file: str
    path: Path
    message: Message


@dataclass(frozen=True)
class Origin:
    """In which file, at which path, each id was declared."""

    facts: dict[str, tuple[str, Path]]
    tests: dict[str, tuple[str, Path]]
    obligations: dict[str, tuple[str, Path]]
    sanctions: dict[str, tuple[str, Path]]

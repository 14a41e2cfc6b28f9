"""Which rules and tests a call means, and which scenarios speak about them.

A statute is named by its id (eu-ccd2), by its file (rulesets/eu/consumer-credit.yaml, or eu/consumer-credit), a legal system by its folder (eu),
a rule or a test by its own id, several by a pattern with *.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from compliance.errors import InputError, Message
from compliance.law.rulebook import Rulebook
from compliance.reading import strict_yaml
from compliance.scenarios.mirroring import path_of_ruleset, rulesets_of
from compliance.scenarios.running import Scenario, cases_folder, read_feature

LAW = "rulesets/"


def subjects(book: Rulebook, names: Sequence[str]) -> tuple[str, ...]:
    """Return the rules and tests that names mean, in the order of the names; all of them where none is given.

    Raises:
        InputError: a name means nothing.
    """
    every = (*book.rules, *book.tests)
    if not names:
        return every
    found: dict[str, None] = {}
    for name in names:
        meant = _meant(book, every, name.removeprefix("./"))
        if not meant:
            raise InputError(Message("mutation.unknown-name", name=name))
        found.update(dict.fromkeys(meant))
    return tuple(found)


def _meant(book: Rulebook, every: Sequence[str], name: str) -> list[str]:
    files = _files(book, name)
    if files:
        return [s for s in every if file_of(book, s) in files]
    return [s for s in every if s == name or s.startswith((f"{name}.", f"{name}-")) or fnmatchcase(s, name)]


def _files(book: Rulebook, name: str) -> Collection[str]:
    """Return the rulesets that a name means as a file or a folder; the file of an instrument stands for its chapters too."""
    wholes = {files[0]: frozenset(files) for files in book.instrument_files.values()}
    if name.endswith(".yaml"):
        stem = next((f for f in book.files if f == name or name.endswith("/" + f)), name)
        return wholes.get(stem, frozenset({stem}))
    inside = f"{LAW}{name.removeprefix(LAW).rstrip('/')}"
    if f"{inside}.yaml" in book.files:
        return wholes.get(f"{inside}.yaml", frozenset({f"{inside}.yaml"}))
    return frozenset(f for f in book.files if f.startswith(f"{inside}/") and not name.startswith("rulesets/vocabulary"))


def file_of(book: Rulebook, subject: str) -> str:
    """Return the ruleset in which a rule or a test stands."""
    return book.rules[subject].file if subject in book.rules else book.test_files[subject]


@dataclass(frozen=True)
class Spoken:
    """A scenario, and the folder of the cases it begins from."""

    scenario: Scenario
    cases: Path


def speaking_of(book: Rulebook, folders: Iterable[Path], chosen: Collection[str]) -> list[Spoken]:
    """Return the scenarios about some rules and tests: those that name one, wherever they stand, and the whole feature files of their statutes
    where whole statutes were chosen.
    """
    whole = _whole(book, chosen)
    quoted = [f'"{s}"' for s in chosen] + [f"« {s} »" for s in chosen] + [f"| {s} " for s in chosen]
    found = []
    for folder in folders:
        cases = cases_folder(folder)
        for file, ruleset in sorted(rulesets_of(folder).items()):
            own = ruleset in whole
            text = strict_yaml.read_text(file)
            if not own and not any(q in text for q in quoted):
                continue
            found += [Spoken(s, cases) for s in read_feature(file) if own or _names(s, chosen)]
    return found


def _whole(book: Rulebook, chosen: Collection[str]) -> set[str]:
    """Return the paths of the rulesets of which every rule and test was chosen."""
    left = {file_of(book, s) for s in (*book.rules, *book.tests) if s not in set(chosen)}
    return {path_of_ruleset(f) for f in {file_of(book, s) for s in chosen} - left}


def _names(scenario: Scenario, chosen: Collection[str]) -> bool:
    named = set(chosen)
    for text, table, _ in scenario.steps:
        if any(f'"{s}"' in text or f"« {s} »" in text for s in named):
            return True
        if table is not None and any(row and row[0] in named for row in table):
            return True
    return False


__all__ = ["Spoken", "file_of", "speaking_of", "subjects"]

"""Scenarios lie where the law they test lies: features/eu/gdpr.feature beside rulesets/eu/gdpr.yaml, part by part.

Those of a document lie beside it too: features/documents/supplier-letter.feature. What follows the first dot of a file's name is free: gdpr.conditions.feature is a part of it, gdpr.fr.feature its French.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from compliance.errors import Fault, Message, Place
from compliance.law.document_files import came_along
from compliance.law.rulebook import Rulebook
from compliance.scenarios.running import cases_folder


def astray(rulebook: Rulebook, folders: Iterable[Path]) -> list[Fault]:
    """Return the feature files without a ruleset of their path, and the rulesets without a feature file of theirs.

    Where a folder is that of one legal system, only its own rulesets count.
    """
    given = list(folders)
    features = {file: path for folder in given for file, path in rulesets_of(folder).items()}
    rulesets = {path_of_ruleset(file) for file in rulebook.files if file.startswith("rulesets/")}
    found = [
        Fault(Place(str(file)), Message("scenario.no-ruleset", ruleset=f"rulesets/{path}.yaml"))
        for file, path in features.items()
        if path not in rulesets and f"{path}.yaml" not in came_along()
    ]
    tested = set(features.values())
    looked_at = [_inside(folder) for folder in given]
    for file in sorted(_with_law(rulebook)):
        path = path_of_ruleset(file)
        if path not in tested and any(path.startswith(inside) for inside in looked_at):
            found.append(Fault(Place(file), Message("scenario.no-feature", feature=f"features/{path}.feature")))
    return sorted(found)


def rulesets_of(folder: Path) -> Mapping[Path, str]:
    """Return the path in rulesets/ that each feature file of a folder speaks for."""
    root = cases_folder(folder).parent
    return {
        file: file.relative_to(root).with_name(file.name.partition(".")[0]).as_posix()
        for file in folder.rglob("*.feature")
    }


def _inside(folder: Path) -> str:
    """Return the beginning of the paths that a folder of scenarios is about: nothing for all of them."""
    inside = folder.relative_to(cases_folder(folder).parent).as_posix()
    return "" if inside == "." else f"{inside}/"


def path_of_ruleset(file: str) -> str:
    return PurePosixPath(file).relative_to("rulesets").with_suffix("").as_posix()


def _with_law(rulebook: Rulebook) -> set[str]:
    """Return the rulesets that hold duties or legal tests."""
    return {rule.file for rule in rulebook.rules.values()} | set(rulebook.test_files.values())


__all__ = ["astray"]

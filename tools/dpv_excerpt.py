"""The excerpt of W3C's Data Privacy Vocabulary in tests/data/dpv/: which terms there are, and whether each is a class or a property.

Give it a folder with the CSV and JSON-LD files of a release of the vocabulary, and write down version, origin and digests in
tests/data/README.md:

    python tools/dpv_excerpt.py FOLDER

Standard library only.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "data" / "dpv"
OWN = "https://w3id.org/dpv"
KEYWORDS = {"@context", "@graph", "@id", "@type", "@value", "@language"}
BORROWED = "borrowed.csv"  # what the vocabulary uses of others, such as Dublin Core


def iris(node: Any) -> Iterator[str]:
    """Yield the IRIs of an expanded JSON-LD document: keys, names and types."""
    if isinstance(node, list):
        for one in node:
            yield from iris(one)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in ("@id", "@type"):
                yield from [value] if isinstance(value, str) else value
            elif key not in KEYWORDS:
                yield key
            if key != "@value":
                yield from iris(value)


def excerpt(release: Path) -> dict[str, list[tuple[str, str]]]:
    """Return the rows of each file of the excerpt: kind and IRI, sorted by IRI; what is borrowed has no kind."""
    made = {}
    for path in sorted(release.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            made[path.name] = sorted(((row["type"], row["iri"]) for row in csv.DictReader(file)), key=lambda r: r[1])
    used = {i for path in release.glob("*.jsonld") for i in iris(json.loads(path.read_text(encoding="utf-8")))}
    made[BORROWED] = [("", iri) for iri in sorted(used) if iri.startswith("http") and not iri.startswith(OWN)]
    return made


def write(release: Path) -> None:
    """Write the excerpt of a release in place of the one that is there."""
    for old in FOLDER.glob("*.csv"):
        old.unlink()
    for name, rows in excerpt(release).items():
        with (FOLDER / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([("type", "iri"), *rows])


if __name__ == "__main__":
    if len(sys.argv) != 2 or not any(Path(sys.argv[1]).glob("*.csv")):
        sys.exit(
            "Give the folder that holds the CSV and JSON-LD files of a release: python tools/dpv_excerpt.py FOLDER"
        )
    write(Path(sys.argv[1]))

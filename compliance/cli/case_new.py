"""`compliance case new`: an empty case file."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import click

from compliance.cli.output import refuse_existing
from compliance.cli.telling import tell
from compliance.cli.worded import argument, command, option, told
from compliance.writing import write_whole


@command("case.new")
@argument("path", metavar="file", type=click.Path(path_type=Path))
@option("--name", required=True)
@option("--use", "uses", multiple=True)
def new(path: Path, name: str, uses: tuple[str, ...]) -> None:
    """Write an empty case file with a name and one or more uses of AI."""
    from compliance.case.writing import new_case

    refuse_existing(path)
    write_whole(path, new_case(name, named_uses(uses)).encode())
    tell(told("list.written", path=path))


def named_uses(names: tuple[str, ...], taken: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Return an id of its own for each name of a use, none of them taken already."""
    out: list[tuple[str, str]] = []
    for number, name in enumerate(names or ("Use 1",), start=1):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or f"use-{number}"
        while slug in taken or slug in {i for i, _ in out}:
            number += 1
            slug = f"{slug.removesuffix(f'-{number - 1}')}-{number}"
        out.append((slug, name))
    return out

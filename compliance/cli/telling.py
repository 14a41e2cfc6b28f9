"""What a command says to a person: cut between words where it goes to a terminal, whole where a program reads it."""

from __future__ import annotations

import shutil
import sys

import click


def tell(text: str = "", err: bool = False) -> None:
    """Print lines; in a terminal none is cut inside a word."""
    stream = sys.stderr if err else sys.stdout
    if stream.isatty():
        from compliance.rendering.wrapping import wrapped  # start-up: a terminal alone needs it

        text = wrapped(text, shutil.get_terminal_size().columns)
    click.echo(text, err=err)


__all__ = ["tell"]

"""Packages that not everybody needs: which extra of this distribution brings which, and what to say where one is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from compliance.errors import InputError, Message

EXTRAS: dict[str, frozenset[str]] = {
    "pdf": frozenset({"typst"}),
    "charts": frozenset({"matplotlib"}),
    "web": frozenset(
        {
            "alembic",
            "argon2",
            "authlib",
            "cryptography",
            "fastapi",
            "httpx",
            "jinja2",
            "markupsafe",
            "pyasn1",
            "pyasn1_modules",
            "pydantic_settings",
            "pythonjsonlogger",
            "sqlalchemy",
            "starlette",
            "uvicorn",
        }
    ),
    "postgresql": frozenset({"psycopg"}),
    "word": frozenset({"docx"}),
    "portfolio": frozenset({"pyarrow", "numpy"}),
}


class ExtraMissing(InputError):
    """Something was asked for that needs a package which is not installed; the message says how to install it."""

    def __init__(self, package: str, extra: str) -> None:
        self.package, self.extra = package, extra
        command = f'pip install "g7-ai-compliance[{extra}]"'
        super().__init__(Message("extra.missing", package=package, command=command))


def missing(error: ModuleNotFoundError) -> ExtraMissing | None:
    """Return what to tell of a module that was not found, None where no extra brings it: then it is a fault of ours."""
    package = (error.name or "").partition(".")[0]
    return next((ExtraMissing(package, extra) for extra, brings in EXTRAS.items() if package in brings), None)


@contextmanager
def extras_told() -> Iterator[None]:
    """Turn a missing package of an extra into an error that names the extra.

    Raises:
        ExtraMissing: a module was not found that an extra brings.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        told = missing(error)
        if told is None:
            raise
        raise told from error


__all__ = ["EXTRAS", "ExtraMissing", "extras_told", "missing"]
